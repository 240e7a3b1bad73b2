"""A mail as a live item: taken up and held, read, logged and closed in one press, taken back, and under a ringing call."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands import AddCustomer, LogInteraction, NewFollowUp, RetractInteraction
from agentdesk.domain.commands_mail import AttachThread, ClaimThread, CloseThread, LetGoThread, ReopenThread
from agentdesk.domain.errors import Offline
from agentdesk.domain.events import ThreadChanged
from agentdesk.domain.ids import AgentId, CustomerId, EventId, FollowUpId, new_uuid
from agentdesk.domain.kinds import Channel, FollowUpKind
from agentdesk.domain.mail_threads import LEASE
from agentdesk.services.queries_mail import MailSource, ThreadOf, ThreadOfEvent
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.cards import a_card
from tests.helpers.live import CTRL, KeptDrafts, Open
from tests.helpers.mail_window import MailWindow, a_thread, mail_window

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def mail(qtbot: QtBot, theme: Theme, words: Words, open_desk: Open) -> Iterator[MailWindow]:
    with mail_window(qtbot, theme, words, open_desk()) as made:
        yield made


# --- taking up ---


def answer(mail: MailWindow) -> None:
    """The first letter."""
    mail.desk.press(Qt.Key.Key_F7)
    mail.desk.keys("x")
    mail.mails._on_tick()


def test_who_only_looks_at_a_mail_keeps_it_from_nobody_and_the_first_letter_holds_it(mail: MailWindow) -> None:
    thread = mail.put(a_thread(a_card().customer_id), "Where is my parcel?")
    mail.open(thread)
    mail.mails._on_tick()
    assert mail.said(ClaimThread) == []
    answer(mail)
    (claim,) = cast("list[ClaimThread]", mail.said(ClaimThread))
    assert claim.thread_id == thread.row.thread_id
    assert claim.until == mail.desk.clock.now() + LEASE


def test_opening_a_mail_brings_its_customer_and_shows_its_words(mail: MailWindow) -> None:
    card = a_card()
    mail.open(mail.put(a_thread(card.customer_id), "Where is my parcel?"))
    assert mail.desk.wanted[-1] == card.customer_id
    assert "Where is my parcel?" in mail.words
    assert mail.desk.pane.mail_place.isVisible()
    assert mail.desk.window.focusWidget() is mail.pane.reader.view


def test_the_same_mail_opened_again_is_the_one_on_the_desk(qtbot: QtBot, mail: MailWindow) -> None:
    thread = mail.put(a_thread(), "a")
    mail.open(thread)
    mail.desk.pane.write_note()
    mail.open(thread)
    assert len(mail.desk.pane.controller.stack.items) == 2
    answer(mail)
    assert len(mail.said(ClaimThread)) == 1


def test_what_a_colleague_holds_can_be_read_and_is_not_taken_from_them(mail: MailWindow) -> None:
    thread = a_thread(a_card().customer_id)
    held = replace(thread.row, owner=AgentId(2), owner_name="Bo", claim_until=mail.desk.clock.now() + LEASE)
    mail.open(mail.put(replace(thread, row=held), "a"))
    assert mail.said(ClaimThread) == []
    assert [each.text() for each in mail.pane.card.findChildren(QLabel) if each.isVisible() and "Bo" in each.text()] == ["Held by Bo"]  # fmt: skip
    mail.desk.press(Qt.Key.Key_Return, CTRL | SHIFT)
    assert mail.said(LetGoThread) == []


def test_a_card_of_the_timeline_opens_its_conversation(qtbot: QtBot, mail: MailWindow) -> None:
    thread = mail.put(a_thread(), "a")
    event_id = EventId(new_uuid())
    mail.desk.stage.reads.answers[ThreadOfEvent] = lambda query: (
        thread.row.thread_id if query.event_id == event_id else None
    )
    mail.mails.open_event(event_id)
    qtbot.waitUntil(lambda: mail.desk.pane.controller.front is not None)
    mail.mails.open_event(EventId(new_uuid()))
    qtbot.waitUntil(lambda: mail.told != [])
    assert "not kept here" in mail.told[0]


def test_offline_it_says_so_and_nothing_is_taken_up(qtbot: QtBot, mail: MailWindow) -> None:
    thread = a_thread()
    mail.desk.stage.reads.answers[ThreadOf] = Offline("unreachable")
    mail.mails.open_thread(thread.row.thread_id)
    qtbot.waitUntil(lambda: mail.told != [])
    assert mail.desk.pane.controller.front is None
    assert mail.said(ClaimThread) == []


def test_words_that_cannot_be_had_are_said_and_the_mail_stays(qtbot: QtBot, mail: MailWindow) -> None:
    thread = mail.put(a_thread(), "a")
    mail.desk.stage.reads.answers[MailSource] = Offline("unreachable")
    mail.mails.open_thread(thread.row.thread_id)
    qtbot.waitUntil(lambda: mail.desk.pane.controller.front is not None)
    qtbot.waitUntil(lambda: "cannot be shown" in mail.pane.reader._message.accessibleName())


# --- logging ---


def test_one_digit_logs_and_closes_a_mail_nobody_is_answering(qtbot: QtBot, mail: MailWindow) -> None:
    card = a_card()
    thread = mail.put(replace(a_thread(card.customer_id), row=replace(a_thread(card.customer_id).row, version=7)), "a")
    mail.open(thread)
    mail.desk.clock.ticks += 42
    mail.desk.press(Qt.Key.Key_1)
    (log,) = mail.desk.logs
    assert (log.outcome, log.channel, log.duration_s) == ("resolved", Channel.EMAIL, 42)
    assert log.interaction_id == thread.mails[0].event_id != log.log_id
    assert log.customer_id == card.customer_id
    (close,) = cast("list[CloseThread]", mail.said(CloseThread))
    assert (close.thread_id, close.version) == (thread.row.thread_id, 7)
    assert mail.said(LetGoThread) == []
    assert mail.desk.pane.controller.front is None
    assert not mail.desk.pane.mail_place.isVisible()


def test_reason_note_and_follow_up_go_into_the_log(qtbot: QtBot, mail: MailWindow) -> None:
    card = a_card()
    mail.open(mail.put(a_thread(card.customer_id), "a"))
    mail.desk.press(Qt.Key.Key_F7)
    mail.desk.keys("belt terug")
    controller = mail.desk.pane.controller
    assert controller.front is not None
    controller.change(replace(controller.front, reason="delivery"))
    mail.desk.press(Qt.Key.Key_2, CTRL)
    (log,) = mail.desk.logs
    assert (log.outcome, log.reason, log.note) == ("call-back", "delivery", "belt terug")
    assert log.follow_up is not None


def test_while_an_answer_is_written_an_outcome_only_marks(qtbot: QtBot, mail: MailWindow) -> None:
    mail.open(mail.put(a_thread(a_card().customer_id), "a"))
    controller = mail.desk.pane.controller
    assert controller.front is not None
    controller.change(replace(controller.front, mail="Beste Sanne"))
    mail.desk.press(Qt.Key.Key_1, CTRL)
    assert mail.desk.logs == []
    assert controller.front.outcome == "resolved"


def test_closing_without_an_outcome_asks_for_one(mail: MailWindow) -> None:
    mail.open(mail.put(a_thread(), "a"))
    mail.desk.press(Qt.Key.Key_Return, CTRL)
    assert mail.desk.logs == []
    assert mail.desk.pane.controller.front is not None


def test_undo_takes_the_log_and_the_closing_back_and_holds_it_again(qtbot: QtBot, mail: MailWindow) -> None:
    thread = mail.put(a_thread(a_card().customer_id), "The words")
    mail.open(thread)
    mail.desk.press(Qt.Key.Key_1)
    (log,) = mail.desk.logs
    mail.desk.press(Qt.Key.Key_F9)
    (retract,) = cast("list[RetractInteraction]", mail.said(RetractInteraction))
    assert retract.interaction_id == log.log_id
    (reopen,) = cast("list[ReopenThread]", mail.said(ReopenThread))
    assert reopen.thread_id == thread.row.thread_id
    assert len(mail.said(ClaimThread)) == 1
    qtbot.waitUntil(lambda: "The words" in mail.words)
    front = mail.desk.pane.controller.front
    assert front is not None
    assert front.outcome == "resolved"


def test_a_list_mail_that_stands_on_no_timeline_is_logged_as_a_row_that_undo_takes_away(mail: MailWindow) -> None:
    mail.open(mail.put(a_thread(on_timeline=False), "a"))
    mail.desk.press(Qt.Key.Key_1)
    (log,) = mail.desk.logs
    assert log.log_id == log.interaction_id
    mail.desk.press(Qt.Key.Key_F9)
    (retract,) = cast("list[RetractInteraction]", mail.said(RetractInteraction))
    assert retract.interaction_id == log.interaction_id


def test_put_aside_with_nothing_said_it_is_let_go(mail: MailWindow) -> None:
    thread = mail.put(a_thread(), "a")
    mail.open(thread)
    answer(mail)
    mail.desk.press(Qt.Key.Key_Backspace)
    mail.desk.press(Qt.Key.Key_Return, CTRL | SHIFT)
    (let_go,) = cast("list[LetGoThread]", mail.said(LetGoThread))
    assert let_go.thread_id == thread.row.thread_id
    assert mail.desk.pane.controller.stack.items == ()


def test_put_aside_with_words_it_waits_on_the_desk_and_stays_held(mail: MailWindow) -> None:
    mail.open(mail.put(a_thread(), "a"))
    mail.desk.press(Qt.Key.Key_F7)
    mail.desk.keys("half")
    mail.desk.press(Qt.Key.Key_Return, CTRL | SHIFT)
    (item,) = mail.desk.pane.controller.stack.items
    assert item.note == "half"
    assert (len(mail.said(ClaimThread)), mail.said(LetGoThread)) == (1, [])


def test_handed_over_half_read_it_waits_on_and_nobody_holds_it(mail: MailWindow) -> None:
    card = a_card()
    thread = mail.put(a_thread(card.customer_id), "a")
    mail.open(thread)
    answer(mail)
    front = mail.desk.pane.controller.front
    assert front is not None
    due = mail.desk.clock.now() + timedelta(hours=20)
    mail.desk.pane.hand_over_draft(
        front.interaction_id,
        NewFollowUp(
            follow_up_id=FollowUpId(new_uuid()), kind=FollowUpKind.FOLLOW_UP, title="Mail afmaken", due_at=due,
            local_due=due.replace(tzinfo=None), zone="Europe/Amsterdam", owner=AgentId(2),
        ),
    )  # fmt: skip
    assert len(mail.desk.logs) == 1
    assert mail.said(CloseThread) == []
    assert len(mail.said(LetGoThread)) == 1


# --- calls, power cuts, colleagues ---


def test_a_ringing_call_lands_on_top_and_leaves_the_keyboard_in_the_mail(qtbot: QtBot, mail: MailWindow) -> None:
    mail.open(mail.put(a_thread(a_card().customer_id), "a"))
    before = mail.desk.window.focusWidget()
    mail.desk.simulator.ring_now("020 555 1234")
    assert mail.desk.window.focusWidget() is before
    front = mail.desk.pane.controller.front
    assert front is not None
    assert front.is_mail
    mail.desk.press(Qt.Key.Key_F8)
    front = mail.desk.pane.controller.front
    assert front is not None
    assert front.is_call
    assert not mail.desk.pane.mail_place.isVisible()
    mail.desk.press(Qt.Key.Key_1, CTRL)
    mail.desk.press(Qt.Key.Key_F12)
    front = mail.desk.pane.controller.front
    assert front is not None
    assert front.is_mail
    assert mail.desk.pane.mail_place.isVisible()


def test_after_a_power_cut_the_mail_lies_there_again_with_its_words(
    qtbot: QtBot, theme: Theme, words: Words, open_desk: Open
) -> None:
    drafts = None
    thread = a_thread(a_card().customer_id)
    desk = open_desk()
    with mail_window(qtbot, theme, words, desk) as first:
        first.put(thread, "The words")
        first.open(thread)
        first.desk.press(Qt.Key.Key_F7)
        first.desk.keys("half een notitie")
        drafts = KeptDrafts(desk.clock, dict(desk.drafts.texts))
    after = open_desk(drafts=drafts)
    with mail_window(qtbot, theme, words, after) as second:
        second.put(thread, "The words")
        assert after.pane.restore(drafts.all()) == 0
        qtbot.waitUntil(lambda: "The words" in second.words)
        assert after.note == "half een notitie"
        assert after.pane.controller.front is not None
        assert after.pane.controller.front.thread_id == thread.row.thread_id


def test_what_came_meanwhile_is_offered_and_never_put_under_the_eyes(qtbot: QtBot, mail: MailWindow) -> None:
    thread = mail.put(a_thread(a_card().customer_id), "The first words")
    mail.open(thread)
    newer = mail.moved_on(thread, "The second words")
    mail.desk.stage.hub.publish(ThreadChanged(thread.row.thread_id))
    qtbot.waitUntil(
        lambda: any(each.text() == "Show" and each.isVisible() for each in mail.pane.findChildren(QPushButton))
    )
    assert "The first words" in mail.words
    front = mail.desk.pane.controller.front
    assert front is not None
    assert front.thread_version == thread.row.version
    next(each for each in mail.pane.findChildren(QPushButton) if each.text() == "Show" and each.isVisible()).click()
    qtbot.waitUntil(lambda: "The second words" in mail.words)
    front = mail.desk.pane.controller.front
    assert front is not None
    assert front.thread_version == newer.row.version
    assert front.interaction_id == newer.mails[0].event_id


def test_who_types_keeps_the_conversation(qtbot: QtBot, mail: MailWindow) -> None:
    mail.open(mail.put(a_thread(), "a"))
    answer(mail)
    mail.desk.turn(timedelta(minutes=6).total_seconds())
    mail.mails._on_tick()
    assert len(mail.said(ClaimThread)) == 1
    mail.desk.keys("y")
    mail.mails._on_tick()
    assert len(mail.said(ClaimThread)) == 2


# --- conversations and people ---


def test_earlier_mails_of_the_conversation_are_a_key_away(qtbot: QtBot, mail: MailWindow) -> None:
    mail.open(mail.put(a_thread(mails=3), "newest", "our answer", "oldest"))
    assert "newest" in mail.words
    mail.pane.show_earlier()
    qtbot.waitUntil(lambda: "our answer" in mail.words)
    mail.pane.show_earlier()
    qtbot.waitUntil(lambda: "oldest" in mail.words)
    mail.pane.show_later()
    qtbot.waitUntil(lambda: "our answer" in mail.words)


def test_a_mail_of_nobody_shows_nobodys_page_and_becomes_a_customer_with_one_press(
    qtbot: QtBot, mail: MailWindow
) -> None:
    nobody: list[int] = []
    mail.mails.nobody_wanted.connect(lambda: nobody.append(1))
    thread = mail.put(a_thread(None, "Nieuwe Klant"), "a")
    mail.open(thread)
    assert nobody == [1]
    mail.mails.new_customer()
    (added,) = cast("list[AddCustomer]", mail.said(AddCustomer))
    (attached,) = cast("list[AttachThread]", mail.said(AttachThread))
    assert added.name == "Nieuwe Klant"
    assert (attached.thread_id, attached.customer_id, attached.keep_address) == (
        thread.row.thread_id, added.customer_id, True,
    )  # fmt: skip
    front = mail.desk.pane.controller.front
    assert front is not None
    assert front.customer_id == added.customer_id
    mail.mails.new_customer()
    assert len(mail.said(AddCustomer)) == 1


def test_a_customer_found_by_hand_gets_the_conversation_and_keeps_their_addresses(mail: MailWindow) -> None:
    mail.open(mail.put(a_thread(None, "Iemand"), "a"))
    customer_id = CustomerId(new_uuid())
    mail.desk.pane.give_call_to(customer_id, "Sanne de Vries")
    (attached,) = cast("list[AttachThread]", mail.said(AttachThread))
    assert (attached.customer_id, attached.keep_address) == (customer_id, False)


def test_the_buttons_name_whom_the_mail_is_from(mail: MailWindow) -> None:
    mail.open(mail.put(a_thread(a_card(name="Sanne de Vries").customer_id), "a"))
    primary = mail.desk.pane.findChild(QPushButton, "log")
    assert primary is not None
    assert primary.accessibleName() == "Close for Sanne de Vries and next"
    assert isinstance(mail.desk.logs, list)
    assert LogInteraction not in {type(each) for each in mail.desk.stage.clerk.said}
