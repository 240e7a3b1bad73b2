"""Work that somebody holds: opening shared work holds it, and a hold whose time is over holds nobody back."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands import ClaimFollowUp, HandOverFollowUp
from agentdesk.domain.errors import Offline
from agentdesk.domain.followups import CLAIM_LEASE
from agentdesk.domain.ids import AgentId, FollowUpId, TeamId, new_uuid
from agentdesk.domain.kinds import FollowUpKind, Role
from agentdesk.services.queries import People, PersonRow, WorkRow
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from agentdesk.ui.work import Subject, Wish
from tests.helpers.screen import NOON, Stage
from tests.helpers.window import Desk, open_window
from tests.helpers.work import JOOST, ME, a_row

MINUTE = timedelta(minutes=1)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> Desk:
    return open_window(qtbot, theme, words, shortcuts, stage)


def a_held_row(by: AgentId, left: timedelta) -> WorkRow:
    row = a_row(6, "Els Vermeulen", "Wachttijd 2:41", NOON, section="call-backs", owner=None)
    return replace(row, claimed_by=by, claim_until=NOON + left)


def claims(desk: Desk) -> list[ClaimFollowUp]:
    return [each for each in desk.stage.clerk.said if isinstance(each, ClaimFollowUp)]


def test_opening_work_whose_hold_is_over_holds_it_again(desk: Desk) -> None:
    desk.window._opening.on_work(a_held_row(JOOST, 8 * MINUTE))
    assert claims(desk) == []
    desk.window._opening.on_work(a_held_row(JOOST, timedelta(0)))
    assert [each.until for each in claims(desk)] == [NOON + CLAIM_LEASE]


def test_a_hand_over_that_cannot_be_asked_says_why(qtbot: QtBot, desk: Desk, words: Words) -> None:
    desk.stage.reads.answers[People] = Offline()
    subject = Subject.of_work(a_held_row(ME, 8 * MINUTE))
    assert subject is not None
    desk.window.actions_on_work.on_wish(Wish("hand-over", subject))
    qtbot.waitUntil(desk.window.notices.isVisible)
    assert words.error(Offline()) in [each.text() for each in desk.window.notices.findChildren(QLabel)]


def test_a_sentence_for_one_follow_up_outlives_its_question_and_belongs_to_that_one(qtbot: QtBot, desk: Desk) -> None:
    desk.stage.reads.answers[People] = (
        PersonRow(JOOST, "joost", "Joost Bakker", TeamId(1), "Team 1", Role.AGENT, active=True),
    )
    mine = Subject.of_work(a_held_row(ME, 8 * MINUTE))
    assert mine is not None
    other = replace(mine, follow_up_id=FollowUpId(new_uuid()))

    def asked(subject: Subject) -> QDialog:
        desk.window.actions_on_work.on_wish(Wish("hand-over", subject))
        qtbot.waitUntil(lambda: any(each.isVisible() for each in desk.window.findChildren(QDialog)))
        return next(each for each in desk.window.findChildren(QDialog) if each.isVisible())

    def line(dialog: QDialog) -> QLineEdit:
        return dialog.findChildren(QLineEdit)[0]

    dialog = asked(mine)
    QTest.keyClicks(line(dialog), "She knows you.")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert line(asked(other)).text() == ""
    dialog.reject()
    assert line(asked(mine)).text() == "She knows you."
    next(each for each in dialog.findChildren(QPushButton) if each.text() == "Hand over").click()
    (said,) = (each for each in desk.stage.clerk.said if isinstance(each, HandOverFollowUp))
    assert (said.follow_up_id, said.sentence) == (mine.follow_up_id, "She knows you.")
    assert line(asked(mine)).text() == ""


@pytest.mark.parametrize(("left", "until"), [(8 * MINUTE, None), (-MINUTE, NOON + CLAIM_LEASE)])
def test_the_key_lets_go_what_is_held_and_takes_again_what_is_not_any_more(desk: Desk, left: timedelta, until: object) -> None:  # fmt: skip
    subject = Subject.of_work(a_held_row(ME, left))
    assert subject is not None
    desk.window.actions_on_work.on_wish(Wish("claim", subject))
    assert [each.until for each in claims(desk)] == [until]


def free(n: int, name: str) -> WorkRow:
    """Shared work that nobody holds."""
    return a_row(n, name, "Wachttijd 2:41", NOON, section="call-backs", kind=FollowUpKind.CALL_BACK, owner=None)


def said(desk: Desk) -> list[tuple[FollowUpId, bool]]:
    """Which work was taken (True) or let go (False), in order."""
    return [(each.follow_up_id, each.until is not None) for each in claims(desk)]


ELS, BRAM = free(6, "Els Vermeulen"), free(7, "Bram Smit")


def of(row: WorkRow) -> FollowUpId:
    assert row.follow_up_id is not None
    return row.follow_up_id


def test_going_on_to_other_work_lets_go_of_what_only_opening_it_held(desk: Desk) -> None:
    desk.window._opening.on_work(ELS)
    desk.window._opening.on_work(BRAM)
    assert said(desk) == [(of(ELS), True), (of(ELS), False), (of(BRAM), True)]


def test_going_back_at_once_holds_it_again_though_its_line_still_says_that_we_do(desk: Desk) -> None:
    desk.window._opening.on_work(ELS)
    desk.window._opening.on_work(BRAM)
    desk.window._opening.on_work(replace(ELS, claimed_by=ME, claim_until=NOON + CLAIM_LEASE))
    assert said(desk)[-2:] == [(of(BRAM), False), (of(ELS), True)]


@pytest.mark.parametrize("why", ["called", "on the desk", "held by its key", "dealt with", "opened twice"])
def test_what_is_worked_on_or_held_by_hand_is_not_let_go(desk: Desk, why: str) -> None:
    opening = desk.window._opening
    opening.on_work(ELS)
    subject = Subject.of_work(ELS)
    assert subject is not None
    match why:
        case "called":
            opening.keep(None)
        case "on the desk":
            opening.lies_on_desk = lambda row: row == ELS
        case "held by its key":
            opening.on_wish(Wish("claim", subject))
        case "dealt with":
            desk.window.actions_on_work.left_queue.emit(of(ELS))
        case _:
            opening.on_work(ELS)
    if why != "opened twice":
        opening.on_work(BRAM)
    assert (of(ELS), False) not in said(desk)
