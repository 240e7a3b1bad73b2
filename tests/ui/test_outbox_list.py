"""The list of mails that ask a person: what happened to each, and one press decides."""

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands_mail import DecideMail
from agentdesk.domain.errors import Offline
from agentdesk.domain.ids import AgentId, OutboxId, new_uuid
from agentdesk.domain.outbox import OutboxState
from agentdesk.services.queries_mail import OutboxAsks, OutboxLine
from agentdesk.ui.mail.outbox_list import OutboxList
from agentdesk.ui.words import Words
from tests.helpers.screen import NOON, Stage

LOST = OutboxLine(OutboxId(new_uuid()), OutboxState.UNCERTAIN, ("ann@customer.example",), NOON, "cut-off", "Mai")
TURNED = OutboxLine(OutboxId(new_uuid()), OutboxState.FAILED, ("bo@customer.example",), NOON, "mail-recipient", "Bo",
                    "550 5.1.1 no such user")  # fmt: skip


@pytest.fixture
def asks(qtbot: QtBot, stage: Stage, words: Words) -> Iterator[OutboxList]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    stage.reads.answers[OutboxAsks] = (LOST, TURNED)
    made = OutboxList(words, stage.bridge, stage.clock, AgentId(1), window)
    made.show_asks()
    qtbot.waitUntil(made.isVisible)
    yield made
    window.close()


def buttons(asks: OutboxList, of: str) -> dict[str, QPushButton]:
    found = [each for each in asks.findChildren(QPushButton) if of in each.accessibleDescription() and each.isVisible()]
    return {each.text(): each for each in found}


def test_only_an_uncertain_mail_may_have_been_sent(asks: OutboxList) -> None:
    assert list(buttons(asks, "ann@")) == ["Send again", "It was sent", "Let it go"]
    assert list(buttons(asks, "bo@")) == ["Send again", "Let it go"]
    said = " ".join(each.text() for each in asks.findChildren(QLabel))
    assert "the answer of the server was lost" in said
    assert "turned a recipient down" in said
    assert "“550 5.1.1 no such user”" in said


def test_one_press_decides_and_takes_it_off_the_list(asks: OutboxList, stage: Stage) -> None:
    buttons(asks, "ann@")["It was sent"].click()
    buttons(asks, "bo@")["Let it go"].click()
    said = cast("list[DecideMail]", [each for each in stage.clerk.said if isinstance(each, DecideMail)])
    assert [(each.outbox_id, each.choice) for each in said] == [
        (LOST.outbox_id, "was-sent"),
        (TURNED.outbox_id, "cancel"),
    ]
    assert "No mail asks for anything." in [each.text() for each in asks.findChildren(QLabel)]


def said(asks: OutboxList) -> str:
    return "\n".join(each.text() for each in asks.findChildren(QLabel) if each.isVisible())


def test_when_nothing_asks_it_says_so(qtbot: QtBot, asks: OutboxList, stage: Stage) -> None:
    stage.reads.answers[OutboxAsks] = ()
    with qtbot.waitSignal(asks.counted) as counted:
        asks.show_asks()
    assert counted.args == [0]
    assert "No mail asks for anything." in said(asks)
    assert buttons(asks, "@") == {}


def test_while_nobody_can_say_nothing_is_offered_and_it_is_tried_again(
    qtbot: QtBot, asks: OutboxList, stage: Stage
) -> None:
    stage.reads.answers[OutboxAsks] = Offline(since=NOON)
    asks.show_asks()
    again = next(each for each in asks.findChildren(QPushButton) if each.text() == "Try again")
    qtbot.waitUntil(again.isVisible)
    assert buttons(asks, "@") == {}
    stage.reads.answers[OutboxAsks] = (LOST,)
    again.click()
    qtbot.waitUntil(lambda: list(buttons(asks, "ann@")) == ["Send again", "It was sent", "Let it go"])
    assert not again.isVisible()


def test_twenty_of_them_fit_a_small_screen_and_more_are_announced(qtbot: QtBot, asks: OutboxList, stage: Stage) -> None:
    stage.reads.answers[OutboxAsks] = tuple(replace(LOST, outbox_id=OutboxId(new_uuid())) for _ in range(20))
    with qtbot.waitSignal(asks.counted) as counted:
        asks.show_asks()
    assert counted.args == [20]
    assert asks.height() < 640
    area = asks.findChild(QScrollArea)
    assert area is not None
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert "more may follow" in said(asks)
