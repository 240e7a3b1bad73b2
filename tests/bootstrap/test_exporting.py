"""An export of the window: on its own lane, recorded through the clerk, one at a time, ended with the window."""

import csv
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from agentdesk.bootstrap.backend import Backend, Place
from agentdesk.bootstrap.exporting import Exports
from agentdesk.domain.events import CommandSettled, Event, ExportChanged
from agentdesk.domain.exports import Cell, Column, ExportRun, ExportState, Form, Holds
from agentdesk.domain.ids import AgentId
from agentdesk.services.exports import Table
from agentdesk.services.exports_tables import ledger
from agentdesk.services.hub import Hub
from agentdesk.services.ports import Reads
from agentdesk.store.journal import SqlJournal

PATIENCE_S = 30
SINCE, UNTIL = datetime(2020, 1, 1, tzinfo=UTC), datetime(2120, 1, 1, tzinfo=UTC)


class Window:
    """A backend with its exports, and what was heard of them."""

    def __init__(self, url: str, state: Path) -> None:
        hub = Hub()
        self.news, self.runs, self.settled = threading.Condition(), list[ExportRun](), 0
        hub.listen(self._hear)
        self.backend = Backend(Place(url, "anna"), hub, lambda: SqlJournal(state / "journal.db", lambda: None))
        self.exports = Exports(self.backend, AgentId(1), lambda: "Europe/Amsterdam")
        self.backend.start()

    def _hear(self, event: Event) -> None:
        with self.news:
            if isinstance(event, ExportChanged):
                self.runs.append(event.run)
            self.settled += isinstance(event, CommandSettled)
            self.news.notify_all()

    def until(self, state: ExportState) -> ExportRun:
        with self.news:
            assert self.news.wait_for(lambda: any(run.state is state for run in self.runs), PATIENCE_S), self.runs
            return next(run for run in self.runs if run.state is state)


@pytest.fixture
def window(sqlite_url: str, tmp_path: Path) -> Iterator[Window]:
    made = Window(sqlite_url, tmp_path)
    yield made
    made.exports.close()
    made.backend.stop()


def test_an_export_of_the_window_is_in_the_ledger_that_the_next_one_shows(window: Window, tmp_path: Path) -> None:
    window.exports.start(ledger(SINCE, UNTIL), str(tmp_path / "one.csv"), Form.CSV, {"command": "Gezegd"})
    window.until(ExportState.DONE)
    with window.news:
        assert window.news.wait_for(lambda: window.settled, PATIENCE_S)
    window.runs.clear()
    window.exports.start(ledger(SINCE, UNTIL), str(tmp_path / "two.csv"), Form.CSV, {"command": "Gezegd"})
    assert window.until(ExportState.DONE).done == 1
    with (tmp_path / "two.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["Gezegd"] for row in csv.DictReader(file)] == ["RecordExport"]


def test_a_running_export_is_stopped_and_a_second_one_is_turned_away(window: Window, tmp_path: Path) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def rows(_reads: Reads) -> Iterator[tuple[Cell, ...]]:
        for n in range(10_000):
            begun.set()
            assert go_on.wait(PATIENCE_S)
            yield (n,)

    window.exports.start(Table("n", (Column("n", Holds.NUMBER),), rows), str(tmp_path / "n.xlsx"), Form.XLSX, {})
    assert begun.wait(PATIENCE_S)
    window.exports.start(ledger(SINCE, UNTIL), str(tmp_path / "other.csv"), Form.CSV, {})
    assert window.until(ExportState.FAILED).code == "export-running"
    window.exports.stop()
    go_on.set()
    window.until(ExportState.STOPPED)
    assert not list(tmp_path.glob("*.xlsx*"))
    assert not list(tmp_path.glob("*.csv"))
