"""Exports on the screen: a button that writes what the section shows, and who looked for the administrator."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from agentdesk.domain.events import ExportChanged
from agentdesk.domain.exports import ExportRun, ExportState, Form
from agentdesk.domain.ids import AgentId, CustomerId, EventId
from agentdesk.domain.kinds import EventKind, Role
from agentdesk.services import exports_figures, exports_tables
from agentdesk.services.exports import Table
from agentdesk.services.queries_looking import LookedRow, WhoLooked
from agentdesk.ui.audit.exporting import ExportButton
from agentdesk.ui.audit.headings import Headings
from agentdesk.ui.audit.looked import PAGE_ROWS, Looked
from agentdesk.ui.sections import Room
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.screen import NOON, Stage
from tests.helpers.sections import a_room
from tests.helpers.work import ME, an_id


class KeptExports:
    """Implements `services.exports.Exporter`: remembers what was wanted."""

    def __init__(self) -> None:
        self.begun: list[tuple[Table, str, Form]] = []
        self.stopped = 0

    def start(self, table: Table, path: str, form: Form, headings: Mapping[str, str]) -> None:
        self.begun.append((table, path, form))

    def stop(self) -> None:
        self.stopped += 1


def row(n: int, *, customer: str = "Els Vermeulen", table: str = "") -> LookedRow:
    event_id = None if table else EventId(an_id(n))
    return LookedRow(
        n, NOON - timedelta(minutes=n), AgentId(ME + 1), "Joost Bakker", event_id, None if table else EventKind.CALL,
        CustomerId(an_id(1000 + n)), customer, "Sara de Wit", table, "xlsx" if table else "",
        '{"channel":"call","since":"2026-11-01"}' if table else "", 412 if table else 0,
    )  # fmt: skip


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> Room:
    made = a_room(qtbot, theme, words, shortcuts, stage, Role.ADMIN)
    return replace(made, exports=KeptExports())


def shown(pane: Looked | ExportButton, kind: type[QLabel | QPushButton] = QLabel) -> list[str]:
    return [each.text() for each in pane.findChildren(kind) if each.isVisibleTo(pane) and each.text()]


def test_what_a_section_shows_is_written_followed_and_stopped(room: Room, stage: Stage, qtbot: QtBot) -> None:
    kept = room.exports
    assert isinstance(kept, KeptExports)
    button = ExportButton(room, lambda: exports_tables.ledger(NOON, NOON), room.window)
    button.export_to("/home/lead/ledger.xlsx")
    assert [(table.key, path, form) for table, path, form in kept.begun] == [
        ("ledger", "/home/lead/ledger.xlsx", Form.XLSX)
    ]
    run = ExportRun("/home/lead/ledger.xlsx", Form.XLSX, done=12_400, total=100_000)
    stage.hub.publish(ExportChanged(run))
    assert shown(button, QPushButton) == ["Stop"]
    (bar,) = button.findChildren(QProgressBar)
    assert bar.value() > 0
    (stop,) = (each for each in button.findChildren(QPushButton) if each.text() == "Stop")
    stop.click()
    assert kept.stopped == 1
    stage.hub.publish(ExportChanged(replace(run, state=ExportState.STOPPED)))
    assert shown(button) == ["Stopped: nothing was left."]
    assert shown(button, QPushButton) == ["Export"]


def test_a_full_disk_is_said_in_words(room: Room, stage: Stage) -> None:
    button = ExportButton(room, lambda: exports_tables.ledger(NOON, NOON), room.window)
    button.export_to("/home/lead/ledger.csv")
    stage.hub.publish(ExportChanged(ExportRun("/home/lead/other.csv", Form.CSV, ExportState.DONE, 3, 3)))
    assert shown(button) == []  # another button's
    stage.hub.publish(
        ExportChanged(ExportRun("/home/lead/ledger.csv", Form.CSV, ExportState.FAILED, code="export-full"))
    )
    assert "no room" in shown(button)[0]


def test_every_column_has_a_heading_for_people(room: Room) -> None:
    keys = {
        column.key
        for columns in (
            exports_figures.FIGURES,
            exports_figures.DRIVERS,
            exports_tables.CONTACTS,
            exports_tables.REVIEWS,
            exports_tables.LOOKED,
            exports_tables.LEDGER,
        )
        for column in columns
    }
    assert keys <= Headings(room.window).all.keys()


def test_an_administrator_sees_who_looked_and_goes_to_the_entry(room: Room, stage: Stage, qtbot: QtBot) -> None:
    rows = [row(1), row(2, table="contacts"), *(row(n) for n in range(3, PAGE_ROWS + 20))]

    def answered(query: WhoLooked) -> tuple[LookedRow, ...]:
        asked = [each for each in rows if not (query.only_exports and each.event_id)]
        return tuple(each for each in asked if query.before is None or each.rid > query.before[1])[: query.limit]

    stage.reads.answers[WhoLooked] = answered
    section = Looked(room, room.window)
    table = section._table
    section.resize(1200, 600)
    section.show()
    qtbot.waitUntil(lambda: table.model().rowCount() > 0)
    said = [table.model().index(at, 2).data() for at in (0, 1)]
    assert said[0] == "Read a restricted entry: Call with Els Vermeulen, by Sara de Wit"
    assert said[1] == "Exported: contacts as XLSX, 412 rows"
    table.scrollToBottom()
    qtbot.waitUntil(lambda: table.model().rowCount() == len(rows))
    wanted: list[object] = []
    room.desk.event_wanted.connect(wanted.append)
    table.activated.emit(table.model().index(0, 0))
    assert wanted == [EventId(an_id(1))]
    section._exports.setChecked(True)
    qtbot.waitUntil(lambda: table.model().rowCount() == 1)
