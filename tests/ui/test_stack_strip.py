"""What lies on the desk beside what is in front: each chip says which it is."""

from datetime import datetime, timedelta

from pytestqt.qtbot import QtBot

from agentdesk.domain.ids import CommandId, DraftId, EventId, new_uuid
from agentdesk.domain.kinds import Channel, Direction
from agentdesk.domain.live import LiveItem, LiveStack, Stage
from agentdesk.ui.live.key_button import KeyButton
from agentdesk.ui.live.stack_strip import StackStrip
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.screen import NOON


def a_note(name: str, at: datetime, *, note: str = "", reason: str = "") -> LiveItem:
    return LiveItem(
        draft_id=DraftId(new_uuid()), interaction_id=EventId(new_uuid()), log_id=EventId(new_uuid()),
        record_id=CommandId(new_uuid()), channel=Channel.NOTE, direction=Direction.NONE, stage=Stage.WRITING,
        started_at=at, customer_name=name, note=note, reason=reason,
    )  # fmt: skip


def test_two_drafts_of_one_customer_say_since_when_and_about_what(qtbot: QtBot, theme: Theme, words: Words) -> None:
    strip = StackStrip(theme, words)
    qtbot.addWidget(strip)
    later = NOON + timedelta(minutes=7)
    items = (
        a_note("Sanne de Vries", NOON, reason="delivery", note="Waar blijft het pakket?"),
        a_note("Sanne de Vries", later, note="Wil  haar\ngeld terug, geen derde lamp"),
        a_note("Jan Jansen", NOON, note="Iets anders"),
    )
    strip.show_stack(LiveStack(items, items[2].draft_id), "F6")
    strip.resize(300, 80)
    chips = [each.accessibleName() for each in strip.findChildren(KeyButton)]
    first, second = words.clock(NOON), words.clock(later)
    assert chips == [f"Sanne de Vries · {first} · Delivery", f"Sanne de Vries · {second} · Wil haar geld teru…",
                     "Jan Jansen"]  # fmt: skip


def test_a_draft_that_is_alone_with_its_customer_is_called_by_name(qtbot: QtBot, theme: Theme, words: Words) -> None:
    strip = StackStrip(theme, words)
    qtbot.addWidget(strip)
    items = (a_note("Sanne de Vries", NOON, note="Waar blijft het pakket?"), a_note("Jan Jansen", NOON))
    strip.show_stack(LiveStack(items, items[1].draft_id), "F6")
    assert [each.accessibleName() for each in strip.findChildren(KeyButton)] == ["Sanne de Vries", "Jan Jansen"]
