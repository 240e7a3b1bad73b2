"""The lines above a timeline: what was said last, and that an order is not a word."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from agentdesk.domain.ids import EventId, new_uuid
from agentdesk.domain.kinds import Direction, EventKind
from agentdesk.services.queries import CustomerCard, LastContact
from agentdesk.ui.customer.two_lines import TwoLines
from agentdesk.ui.words import Words
from tests.helpers.cards import a_card, an_order
from tests.helpers.screen import NOON

MISSED = LastContact(EventId(new_uuid()), EventKind.CALL, Direction.IN, NOON, "Mai Nguyễn", "", "", missed=True)


@pytest.mark.parametrize(
    ("card", "said"),
    [
        (replace(a_card(), last_contact=MISSED), "missed call"),
        (replace(a_card(), last_contact=None, open_orders=(an_order(),)), "has ordered"),
    ],
)
def test_what_was_said_last_is_said_as_it_was(qtbot: QtBot, words: Words, card: CustomerCard, said: str) -> None:
    lines = TwoLines(words)
    qtbot.addWidget(lines)
    lines.show_card(card, NOON)
    assert said in lines._last_contact(card)
