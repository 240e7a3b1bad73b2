"""The list of mails that ask a person: what happened to each, and one press decides."""

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands_mail import DecideMail
from agentdesk.domain.ids import AgentId, OutboxId, new_uuid
from agentdesk.domain.outbox import OutboxState
from agentdesk.services.queries_mail import OutboxAsks, OutboxLine
from agentdesk.ui.mail.outbox_list import OutboxList
from agentdesk.ui.words import Words
from tests.helpers.screen import NOON, Stage

LOST = OutboxLine(OutboxId(new_uuid()), OutboxState.UNCERTAIN, ("ann@customer.example",), NOON, "cut-off", "Mai")
TURNED = OutboxLine(OutboxId(new_uuid()), OutboxState.FAILED, ("bo@customer.example",), NOON, "mail-recipient", "Bo")


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


def test_one_press_decides_and_takes_it_off_the_list(asks: OutboxList, stage: Stage) -> None:
    buttons(asks, "ann@")["It was sent"].click()
    buttons(asks, "bo@")["Let it go"].click()
    said = cast("list[DecideMail]", [each for each in stage.clerk.said if isinstance(each, DecideMail)])
    assert [(each.outbox_id, each.choice) for each in said] == [
        (LOST.outbox_id, "was-sent"),
        (TURNED.outbox_id, "cancel"),
    ]
    assert "No mail asks for anything." in [each.text() for each in asks.findChildren(QLabel)]
