"""What one pane says reaches the other: the whole program on a real workspace."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from agentdesk.domain.ids import CustomerId
from tests.helpers.desk import Desk
from tests.helpers.program import OpenProgram


@pytest.fixture
def sanne(sqlite_url: str) -> CustomerId:
    with Desk(sqlite_url) as workspace:
        return workspace.customer("Sanne de Vries")


@pytest.fixture
def desk(qtbot: QtBot, sqlite_url: str, tmp_path: Path, sanne: CustomerId) -> Iterator[OpenProgram]:
    with OpenProgram(qtbot, sqlite_url, tmp_path) as running:
        yield running


def test_a_new_customer_takes_the_call_of_a_caller_nobody_knows_and_no_note_or_settled_call(
    desk: OpenProgram, sanne: CustomerId
) -> None:
    live, window = desk.program.parts.live, desk.program.window
    live.controller.write_note(sanne, "Sanne de Vries")
    window.new_customer_wanted.emit("Bo Jansen")
    desk.until(lambda: desk.program.desk.current not in {None, sanne})
    assert desk.front is not None
    assert desk.front.customer_id == sanne
    live.controller.discard()
    ref = desk.phone.ring_now("0699999999")
    desk.phone.answer(ref)
    desk.until(lambda: desk.front is not None and not live.callers.is_asking(desk.front))
    window.new_customer_wanted.emit("Els Vermeulen")
    assert desk.front is not None
    assert (desk.front.customer_name, desk.front.caller_settled) == ("Els Vermeulen", True)
    window.new_customer_wanted.emit("Kim Bakker")
    assert desk.front is not None
    assert desk.front.customer_name == "Els Vermeulen"
