"""The page of all follow-ups: what each line says, and what happened to it, in words."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QLabel, QTableView
from pytestqt.qtbot import QtBot

from agentdesk.domain.ids import FollowUpId
from agentdesk.domain.kinds import FollowUpKind, FollowUpState, WaitingFor
from agentdesk.services.queries import FollowUpHistory, FollowUpRow, FollowUps, FollowUpStep
from agentdesk.ui.followups.pane import FollowUpsPane
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.screen import NOON, Stage
from tests.helpers.work import ME, an_id

ROW = FollowUpRow(
    FollowUpId(an_id(6)), None, "", "+31628417705", FollowUpKind.CALL_BACK, FollowUpState.OPEN, "", NOON,
    NOON.replace(tzinfo=None), "UTC", ME, "Mai Nguyễn", "", told=False, recurrence="",
    waiting_for=WaitingFor.NOBODY, version=1,
)  # fmt: skip


def a_page(
    qtbot: QtBot, stage: Stage, theme: Theme, words: Words, shortcuts: Shortcuts, row: FollowUpRow
) -> FollowUpsPane:
    stage.reads.answers[FollowUps] = (row,)
    pane = FollowUpsPane(theme, words, shortcuts, stage.bridge, stage.clock, ME)
    qtbot.addWidget(pane)
    pane.show()
    pane.refresh()
    return pane


def cells(pane: FollowUpsPane) -> list[str]:
    table = pane.findChild(QTableView)
    assert table is not None
    model = table.model()
    return [str(model.index(0, column).data()) for column in range(model.columnCount()) if model.rowCount()]


def test_a_missed_call_says_what_it_is(
    qtbot: QtBot, stage: Stage, theme: Theme, words: Words, shortcuts: Shortcuts
) -> None:
    pane = a_page(qtbot, stage, theme, words, shortcuts, ROW)
    qtbot.waitUntil(lambda: bool(cells(pane)))
    assert cells(pane)[1:3] == ["06 28417705", "Missed call: call back"]


def test_a_line_without_customer_and_number_stands_with_its_title(
    qtbot: QtBot, stage: Stage, theme: Theme, words: Words, shortcuts: Shortcuts
) -> None:
    row = replace(ROW, customer_name="", kind=FollowUpKind.FOLLOW_UP, title="Offer for the baker")
    pane = a_page(qtbot, stage, theme, words, shortcuts, row)
    qtbot.waitUntil(lambda: bool(cells(pane)))
    assert cells(pane)[1:3] == ["Without a customer", "Offer for the baker"]


def test_until_when_it_was_put_off_is_said_in_local_words(
    qtbot: QtBot, stage: Stage, theme: Theme, words: Words, shortcuts: Shortcuts
) -> None:
    until = NOON + timedelta(days=1)
    stage.reads.answers[FollowUpHistory] = (FollowUpStep(NOON, "Mai Nguyễn", "snoozed", until.isoformat()),)
    pane = a_page(qtbot, stage, theme, words, shortcuts, ROW)

    def told() -> bool:
        return any(each.text().endswith(f": {words.moment(until)}") for each in pane.findChildren(QLabel))

    qtbot.waitUntil(told)
    assert not any("+00:00" in each.text() for each in pane.findChildren(QLabel))
