"""Who stands in the centre of the real window while the next customer is slow or cannot be read."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from agentdesk.domain.errors import Offline
from agentdesk.services.ports import Reads
from agentdesk.services.queries import CustomerById, Query
from agentdesk.ui.bridge import ReadLanes
from tests.helpers.desk import Desk
from tests.helpers.program import OpenProgram
from tests.helpers.workspaces import a_number


class PoorLine:
    """The real lanes, where a customer's card comes when the gate opens, or not at all; all else is read."""

    def __init__(self, lanes: ReadLanes, *, fails: bool) -> None:
        self._lanes, self._fails = lanes, fails
        self.gate = threading.Event()

    def read(self, work: Callable[[Reads], None]) -> None:
        def poorly(reads: Reads) -> None:
            work(_PoorReads(reads, self.gate, fails=self._fails))

        self._lanes.read(poorly)


class _PoorReads:
    def __init__(self, reads: Reads, gate: threading.Event, *, fails: bool) -> None:
        self._reads, self._gate, self._fails = reads, gate, fails

    def answer(self, query: Query[Any]) -> Any:
        if isinstance(query, CustomerById) and not self._gate.is_set():
            if self._fails:
                raise Offline
            self._gate.wait(10)
        return self._reads.answer(query)


@pytest.mark.parametrize("fails", [True, False], ids=["fails", "slow"])
def test_nobody_of_before_stands_over_the_cards_of_somebody_who_is_not_read_yet(
    qtbot: QtBot, sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, fails: bool
) -> None:
    with Desk(sqlite_url) as desk:
        sanne, bram = desk.customer("Sanne de Vries"), desk.customer("Bram Visser")
        with desk.workspace.unit_of_work() as uow:
            a_number(uow, sanne, "+31618429930")
            uow.commit()
    with OpenProgram(qtbot, sqlite_url, tmp_path) as window:
        parts = window.program.parts
        parts.desk.open_customer(sanne)
        window.until(parts.header.isVisible)
        line = PoorLine(parts.bridge._lanes, fails=fails)
        monkeypatch.setattr(parts.bridge, "_lanes", line)
        try:
            parts.desk.open_customer(bram)
            window.until(lambda: parts.timeline._store.customer_id == bram)
            window.until(lambda: not parts.header.isVisible())
            parts.live.dialler.dial_customer()
            assert window.phone.calls == {}
        finally:
            line.gate.set()
        parts.desk.refresh()
        window.until(parts.header.isVisible)
