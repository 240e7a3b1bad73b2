"""A report of the window: made on its own lane from the real workspace, in the ledger before the file is there."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from agentdesk.bootstrap.backend import Backend, Place
from agentdesk.bootstrap.reporting import Reports, put_report
from agentdesk.domain.errors import Refused
from agentdesk.domain.events import CommandSettled, Event, ExportChanged
from agentdesk.domain.exports import ExportRun, ExportState
from agentdesk.domain.ids import AgentId
from agentdesk.services.hub import Hub
from agentdesk.services.queries_figures import FigureScope
from agentdesk.services.queries_looking import WhoLooked
from agentdesk.store.journal import SqlJournal
from tests.helpers import pdf_text
from tests.helpers.reports import facts, team

PATIENCE_S = 30
MINE = FigureScope(reader=AgentId(1), since=date(2026, 11, 1), until=date(2026, 11, 22), agent_id=AgentId(1))


class Window:
    """A backend with its reports, and what was heard of them."""

    def __init__(self, url: str, state: Path) -> None:
        hub = Hub()
        self.news, self.runs, self.settled = threading.Condition(), list[ExportRun](), 0
        hub.listen(self._hear)
        self.backend = Backend(Place(url, "anna"), hub, lambda: SqlJournal(state / "journal.db", lambda: None))
        self.reports = Reports(self.backend, lambda: "Europe/Amsterdam")
        self.backend.start()

    def _hear(self, event: Event) -> None:
        with self.news:
            if isinstance(event, ExportChanged):
                self.runs.append(event.run)
            self.settled += isinstance(event, CommandSettled)
            self.news.notify_all()

    def until_over(self) -> ExportRun:
        with self.news:
            assert self.news.wait_for(lambda: self.runs and self.runs[-1].state.is_over, PATIENCE_S), self.runs
            return self.runs[-1]


@pytest.fixture
def window(qapp: QApplication, sqlite_url: str, tmp_path: Path) -> Iterator[Window]:
    made = Window(sqlite_url, tmp_path)
    yield made
    made.reports.close()
    made.backend.stop()


def test_a_report_of_oneself_says_that_no_figure_is_on_and_the_ledger_who_made_it(
    window: Window, tmp_path: Path
) -> None:
    path = tmp_path / "mine.pdf"
    window.reports.start(MINE, str(path), "nl")
    assert window.until_over().state is ExportState.DONE, window.runs
    with window.news:
        assert window.news.wait_for(lambda: window.settled, PATIENCE_S)
    said = "".join(pdf_text.pages_of(path.read_bytes()))
    assert "Anna de Wit" in said
    assert "geen cijfer ingeschakeld" in said
    reads = window.backend.make_reads()
    always = datetime(2020, 1, 1, tzinfo=UTC), datetime(2120, 1, 1, tzinfo=UTC)
    (looked,) = reads.answer(WhoLooked(*always))
    reads.close()
    assert (looked.actor_name, looked.table, looked.form) == ("Anna de Wit", "own-report", "pdf")


def test_days_that_cannot_be_are_said_and_leave_no_file(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "mine.pdf"
    window.reports.start(replace(MINE, since=date(2026, 12, 1)), str(path), "nl")
    assert window.until_over().code == "bad-period"
    assert not path.exists()


def test_a_report_that_is_stopped_or_not_recorded_leaves_what_was_there(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "team.pdf"
    path.write_text("last month's")

    def refuse() -> None:
        raise Refused("offline")

    with pytest.raises(Refused):
        put_report(facts(team()), path, "vi", refuse)
    pages: list[int] = []
    stopped = put_report(facts(team()), path, "vi", refuse, lambda done, _: pages.append(done), lambda: len(pages) > 1)
    assert stopped is None
    assert pages == [0, 1]
    assert [each.name for each in tmp_path.iterdir()] == ["team.pdf"]
    assert path.read_text() == "last month's"
