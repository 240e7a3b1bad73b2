"""Conversations by mail: who waits since when, whose they are, and what ends the waiting."""

import base64
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from agentdesk.domain.commands import ChangeSetting
from agentdesk.domain.commands_mail import (
    AttachThread,
    ClaimThread,
    CloseThread,
    DecideMail,
    HandOverThread,
    LetGoThread,
    MarkJunk,
    ReopenThread,
    SendMail,
    SnoozeThread,
)
from agentdesk.domain.errors import Conflict
from agentdesk.domain.ids import AgentId, ContactPointId, CustomerId, EventId, OutboxId, ThreadId, new_uuid
from agentdesk.domain.kinds import Direction, EventKind
from agentdesk.domain.mail_threads import ThreadState
from agentdesk.domain.outbox import OutboxState
from agentdesk.services.queries import WorkQueue, WorkRow
from agentdesk.services.queries_mail import MailOfEvent, MailSource, MailThread, ThreadOf, ThreadOfEvent
from agentdesk.store.engine import open_engine
from agentdesk.store.reads import SqlReads
from tests.helpers.desk import ANNA, BO, Desk
from tests.helpers.mail.arrivals import SHOP, Letterbox
from tests.helpers.mail.mails import a_mail

JAN = "Jan de Boer <jan@klant.example>"


@pytest.fixture
def box(desk: Desk) -> Letterbox:
    return Letterbox(desk)


@pytest.fixture
def reads(desk: Desk, workspace_url: str) -> Iterator[SqlReads]:
    engine = open_engine(workspace_url, read_only=True)
    made = SqlReads(engine, now=desk.clock.now)
    yield made
    made.close()
    engine.dispose()


@pytest.fixture
def jan(desk: Desk) -> CustomerId:
    made = desk.customer("Jan de Boer")
    desk.put("contact_point", customer_id=made, kind=2, raw="jan@klant.example", normalised="jan@klant.example")
    return made


def inbox(reads: SqlReads, desk: Desk, agent: AgentId = ANNA) -> tuple[WorkRow, ...]:
    sections = reads.answer(WorkQueue(agent, desk.clock.now()))
    return next(each.rows for each in sections if each.section == "inbox")


def only(reads: SqlReads, desk: Desk, agent: AgentId = ANNA) -> ThreadId:
    (row,) = inbox(reads, desk, agent)
    assert row.thread_id is not None
    return row.thread_id


def thread(reads: SqlReads, thread_id: ThreadId) -> MailThread:
    found = reads.answer(ThreadOf(thread_id))
    assert found is not None
    return found


def answer(desk: Desk, box: Letterbox, thread_id: ThreadId | None, who: CustomerId | None, **changes: Any) -> SendMail:
    """Sent from here, as the click says it."""
    outbox_id = OutboxId(new_uuid())
    message_id = f"<{outbox_id.hex}@shop.example>"
    raw = a_mail(message_id, "jan@klant.example", desk.clock.now())
    said = SendMail(
        **desk.basics(), outbox_id=outbox_id, mailbox_id=box.mailbox.mailbox_id, interaction_id=EventId(new_uuid()),
        message_id=message_id, sender=SHOP, recipients=("jan@klant.example",),
        raw_base64=base64.b64encode(raw).decode(), customer_id=who, thread_id=thread_id, subject="Re: My parcel",
        text="On its way.",
    )  # fmt: skip
    said = replace(said, **changes)
    desk.say(said)
    return said


def test_a_mail_waits_as_long_as_the_shop_gives_to_take_things_back(desk: Desk, box: Letterbox) -> None:
    desk.say(ChangeSetting(**desk.basics(), key="undo_s", json_text="45"))
    answer(desk, box, None, None)
    assert desk.row("outbox")["next_at"] == desk.clock.now() + timedelta(seconds=45)


def test_a_customer_s_mail_waits_in_the_inbox_with_a_time_to_answer(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    desk.clock.turn(hours=-2)
    event_id = box.come(JAN, "<1@klant.example>")
    (row,) = inbox(reads, desk)
    assert (row.section, row.name, row.title, row.customer_id) == ("inbox", "Jan de Boer", "My parcel", jan)
    assert row.at == desk.clock.now()
    assert row.due_at == desk.clock.now() + timedelta(hours=4)  # 12:02 on a Monday
    assert event_id is not None
    assert reads.answer(ThreadOfEvent(event_id)) == row.thread_id
    mail_id = reads.answer(MailOfEvent(event_id))
    assert mail_id is not None
    assert (reads.answer(MailSource(mail_id)) or b"").endswith(b"Where is it?\r\n")


def test_the_time_to_answer_is_open_time(desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId) -> None:
    desk.clock.turn(hours=3)
    box.come(JAN, "<1@klant.example>")
    (row,) = inbox(reads, desk)
    assert row.due_at is not None
    assert row.due_at - desk.clock.now() > timedelta(hours=15)  # past closing time: tomorrow


def test_machines_lists_and_junk_wait_for_nobody(desk: Desk, box: Letterbox, reads: SqlReads) -> None:
    box.come(JAN, "<1@klant.example>", Auto_Submitted="auto-replied", Subject="Out of office")
    box.come("News <news@list.example>", "<2@list.example>", List_Id="<news.list.example>", Precedence="bulk")
    assert inbox(reads, desk) == ()


def test_an_answer_and_its_question_are_one_conversation_in_whatever_order_they_come(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    box.come(JAN, "<2@klant.example>", References="<1@klant.example>", In_Reply_To="<1@klant.example>")
    box.come(JAN, "<1@klant.example>", at=desk.clock.now() - timedelta(hours=1))
    found = thread(reads, only(reads, desk))
    assert len(found.mails) == 2
    assert found.row.asked_at == desk.clock.now() - timedelta(hours=1)
    assert found.row.last_in_at == desk.clock.now()


def test_an_old_mailbox_seen_for_the_first_time_does_not_flood_the_queue(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    box.come(JAN, "<1@klant.example>", at=desk.clock.now() - timedelta(days=30))
    assert inbox(reads, desk) == ()


def test_what_is_claimed_shows_its_agent_and_is_everybody_s_again_when_the_lease_is_over(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    desk.put("agent", id=BO, login="bo", name="Bo", team_id=1, role="agent")
    box.come(JAN, "<1@klant.example>")
    one = only(reads, desk)
    claim = ClaimThread(**desk.basics(), thread_id=one, until=desk.clock.now() + timedelta(minutes=30))
    desk.say(claim)
    (seen,) = inbox(reads, desk, BO)
    assert (seen.claimed_by, seen.claimed_name) == (ANNA, "Anna de Wit")
    with pytest.raises(Conflict) as told:
        desk.say(replace(claim, **desk.basics(BO)))
    assert (told.value.code, told.value.theirs) == ("thread-claimed", "Anna de Wit")
    desk.clock.turn(minutes=31)
    desk.say(replace(claim, **desk.basics(BO), until=desk.clock.now() + timedelta(minutes=30)))
    assert inbox(reads, desk)[0].claimed_by == BO
    desk.say(LetGoThread(**desk.basics(BO), thread_id=one))
    assert inbox(reads, desk)[0].owner is None


def test_what_was_handed_over_is_theirs_alone_and_says_why(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    desk.put("agent", id=BO, login="bo", name="Bo", team_id=1, role="agent")
    box.come(JAN, "<1@klant.example>")
    one = only(reads, desk)
    desk.say(HandOverThread(**desk.basics(), thread_id=one, to_agent=BO, words="Jan knows Bo."))
    assert inbox(reads, desk) == ()
    assert only(reads, desk, BO) == one
    assert thread(reads, one).row.handed_words == "Jan knows Bo."
    desk.say(ClaimThread(**desk.basics(BO), thread_id=one, until=desk.clock.now() + timedelta(minutes=30)))
    desk.clock.turn(days=1)
    assert only(reads, desk, BO) == one  # what was given has no end


def test_a_thank_you_does_not_end_a_snooze_and_is_there_when_it_is_over(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    box.come(JAN, "<1@klant.example>")
    one = only(reads, desk)
    desk.say(SnoozeThread(**desk.basics(), thread_id=one, until=desk.clock.now() + timedelta(hours=2)))
    box.come(JAN, "<2@klant.example>", In_Reply_To="<1@klant.example>", words="Thanks")
    assert inbox(reads, desk) == ()
    assert len(thread(reads, one).mails) == 2
    desk.clock.turn(hours=3)
    assert only(reads, desk) == one


def test_closing_what_somebody_wrote_in_meanwhile_is_a_conflict_and_nothing_is_closed(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    box.come(JAN, "<1@klant.example>")
    one = only(reads, desk)
    read = thread(reads, one).row.version
    box.come(JAN, "<2@klant.example>", In_Reply_To="<1@klant.example>")
    with pytest.raises(Conflict) as told:
        desk.say(CloseThread(**desk.basics(), thread_id=one, version=read))
    assert told.value.code == "thread-moved-on"
    desk.say(CloseThread(**desk.basics(), thread_id=one, version=thread(reads, one).row.version))
    assert inbox(reads, desk) == ()
    desk.say(ReopenThread(**desk.basics(), thread_id=one))
    assert only(reads, desk) == one


def test_a_new_mail_opens_a_closed_conversation_again(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    box.come(JAN, "<1@klant.example>")
    one = only(reads, desk)
    desk.say(CloseThread(**desk.basics(), thread_id=one, version=1))
    desk.clock.turn(hours=1)
    box.come(JAN, "<2@klant.example>", In_Reply_To="<1@klant.example>")
    (row,) = inbox(reads, desk)
    assert (row.thread_id, row.at) == (one, desk.clock.now())


def test_our_answer_stands_on_the_timeline_at_once_and_its_copy_makes_no_second_row(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    box.come(JAN, "<1@klant.example>")
    one = only(reads, desk)
    desk.clock.turn(minutes=5)
    sent = answer(desk, box, one, jan, thread_version=1)
    box.come(f"Support <{SHOP}>", sent.message_id, To="jan@klant.example", words="On its way.")
    ours = [row for row in desk.cards(jan) if row["direction"] == Direction.OUT]
    assert [row["id"] for row in ours] == [sent.interaction_id]
    assert reads.answer(ThreadOfEvent(sent.interaction_id)) == one
    assert thread(reads, one).row.asked_at is None
    box.come(JAN, "<2@klant.example>", In_Reply_To=sent.message_id)
    assert len(thread(reads, one).mails) == 3
    assert thread(reads, one).row.asked_at == desk.clock.now()


def test_an_answer_to_what_a_colleague_has_answered_is_stopped_until_it_was_seen(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    box.come(JAN, "<1@klant.example>")
    one = only(reads, desk)
    answer(desk, box, one, jan, thread_version=1)
    with pytest.raises(Conflict, match="thread-moved-on"):
        answer(desk, box, one, jan, thread_version=1)
    assert len(desk.rows("outbox")) == 1
    answer(desk, box, one, jan, thread_version=None)
    assert len(desk.rows("outbox")) == 2


def test_no_card_number_is_kept_of_a_hand_over_nor_of_a_subject(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    desk.colleague()
    box.come(JAN, "<1@klant.example>")
    one = only(reads, desk)
    card = "4111 1111 1111 1111"
    desk.say(HandOverThread(**desk.basics(), thread_id=one, to_agent=BO, words=f" He pays with {card}. "))
    sent = answer(desk, box, one, jan, subject=f"Re: {card}", text=f"Is it {card}?")
    row = thread(reads, one).row
    assert row.handed_words.startswith("He pays with ")
    card_row = desk.row("event", id=sent.interaction_id)
    told = desk.row("event_text", event_rid=card_row["rid"])
    assert not [words for words in (row.handed_words, told["subject"], told["body"]) if "4111" in str(words)]


def test_a_mail_called_back_leaves_the_timeline_and_who_asked_waits_again(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    box.come(JAN, "<1@klant.example>")
    one = only(reads, desk)
    sent = answer(desk, box, one, jan, thread_version=1)
    desk.say(DecideMail(**desk.basics(), outbox_id=sent.outbox_id, choice="cancel"))
    assert [row["direction"] for row in desk.cards(jan)] == [Direction.IN]
    (row,) = inbox(reads, desk)
    assert (row.thread_id, row.owner) == (one, ANNA)


def test_a_second_mail_called_back_leaves_what_the_first_has_answered_answered(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    box.come(JAN, "<1@klant.example>")
    one = only(reads, desk)
    desk.clock.turn(minutes=1)
    answer(desk, box, one, jan, thread_version=1)
    answered_at = desk.clock.now()
    desk.clock.turn(minutes=1)
    more = answer(desk, box, one, jan, thread_version=2)
    desk.say(DecideMail(**desk.basics(), outbox_id=more.outbox_id, choice="cancel"))
    assert inbox(reads, desk) == ()
    row = thread(reads, one).row
    assert (row.state, row.asked_at, row.last_out_at) == (ThreadState.CLOSED, None, answered_at)


def test_a_second_mail_called_back_after_the_first_had_failed_lets_who_asked_wait_again(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    box.come(JAN, "<1@klant.example>")
    one = only(reads, desk)
    first = answer(desk, box, one, jan, thread_version=1)
    with desk.workspace.unit_of_work() as uow:
        uow.rows.update("outbox", {"id": first.outbox_id}, state=OutboxState.FAILED.value)
        uow.commit()
    more = answer(desk, box, one, jan, thread_version=2)
    desk.say(DecideMail(**desk.basics(), outbox_id=more.outbox_id, choice="cancel"))
    assert only(reads, desk) == one


def test_a_mail_written_to_a_customer_is_a_conversation_their_answer_comes_back_to(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    sent = answer(desk, box, None, jan)
    assert inbox(reads, desk) == ()
    box.come(JAN, "<1@klant.example>", In_Reply_To=sent.message_id)
    assert only(reads, desk) == reads.answer(ThreadOfEvent(sent.interaction_id))


def test_a_stranger_in_a_customer_s_conversation_gets_one_of_their_own_and_is_only_suggested(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    box.come(JAN, "<1@klant.example>")
    one = only(reads, desk)
    box.come("Piet <piet@elders.example>", "<2@elders.example>", In_Reply_To="<1@klant.example>")
    assert len(thread(reads, one).mails) == 1
    other = next(row for row in inbox(reads, desk) if row.thread_id != one)
    assert (other.customer_id, other.name) == (None, "Piet")
    assert other.thread_id is not None
    found = thread(reads, other.thread_id).row
    assert (found.suggested_id, found.suggested_name, found.suggested_why) == (jan, "Jan de Boer", "thread")


def test_attaching_puts_what_was_nobody_s_on_the_timeline_and_keeps_the_address_when_wished(
    desk: Desk, box: Letterbox, reads: SqlReads
) -> None:
    mina = desk.customer("Mina")
    box.come("Mina <mina@new.example>", "<1@new.example>")
    one = only(reads, desk)
    assert desk.cards(mina) == []
    desk.say(
        AttachThread(
            **desk.basics(), thread_id=one, customer_id=mina, keep_address=True,
            contact_point_id=ContactPointId(new_uuid()),
        )
    )  # fmt: skip
    assert [row["kind"] for row in desk.cards(mina)] == [EventKind.EMAIL.value]
    assert desk.row("contact_point", customer_id=mina)["normalised"] == "mina@new.example"
    assert inbox(reads, desk)[0].name == "Mina"
    box.come("Mina <mina@new.example>", "<2@new.example>")
    assert len(desk.cards(mina)) == 2


def test_junk_leaves_the_queue_and_comes_back_when_it_was_none(desk: Desk, box: Letterbox, reads: SqlReads) -> None:
    box.come("Rich <rich@win.example>", "<1@win.example>")
    one = only(reads, desk)
    desk.say(MarkJunk(**desk.basics(), thread_id=one, junk=True))
    box.come("Rich <rich@win.example>", "<2@win.example>", In_Reply_To="<1@win.example>")
    assert inbox(reads, desk) == ()
    desk.say(MarkJunk(**desk.basics(), thread_id=one, junk=False))
    assert only(reads, desk) == one
