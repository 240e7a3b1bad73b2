"""Work that somebody holds: opening shared work holds it, and a hold whose time is over holds nobody back."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands import ClaimFollowUp
from agentdesk.domain.errors import Offline
from agentdesk.domain.followups import CLAIM_LEASE
from agentdesk.domain.ids import AgentId
from agentdesk.services.queries import People, WorkRow
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


@pytest.mark.parametrize(("left", "until"), [(8 * MINUTE, None), (-MINUTE, NOON + CLAIM_LEASE)])
def test_the_key_lets_go_what_is_held_and_takes_again_what_is_not_any_more(desk: Desk, left: timedelta, until: object) -> None:  # fmt: skip
    subject = Subject.of_work(a_held_row(ME, left))
    assert subject is not None
    desk.window.actions_on_work.on_wish(Wish("claim", subject))
    assert [each.until for each in claims(desk)] == [until]
