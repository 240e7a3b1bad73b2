"""Two desks at one conversation: whoever writes on what the other has changed meanwhile is told, and nothing is lost."""

import base64
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

import pytest

from agentdesk.domain.commands import Command
from agentdesk.domain.commands_mail import ClaimThread, CloseThread, SendMail
from agentdesk.domain.errors import Conflict
from agentdesk.domain.ids import CommandId, EventId, MailId, OutboxId, ThreadId, new_uuid
from agentdesk.domain.kinds import EventKind
from agentdesk.domain.mail import ReadMail
from agentdesk.domain.mail_matching import Place, Why
from agentdesk.domain.mail_threads import ThreadState
from agentdesk.services import handlers, mail_conversations
from agentdesk.services.mail_conversations import CameIn
from tests.helpers.desk import ANNA, BO, Desk
from tests.helpers.mail.arrivals import SHOP, Letterbox
from tests.helpers.mail.mails import a_mail

JAN = "Jan de Boer <jan@klant.example>"


@pytest.fixture
def box(desk: Desk) -> Letterbox:
    desk.colleague()
    return Letterbox(desk)


@pytest.fixture
def one(desk: Desk, box: Letterbox) -> ThreadId:
    box.come(JAN, "<1@klant.example>")
    return ThreadId(desk.row("mail_thread")["id"])


def read_too_early(desk: Desk, command: Command, as_it_was: Mapping[str, object]) -> None:
    """Said by a desk whose transaction read the conversation before the other desk's was over."""
    with desk.workspace.unit_of_work() as uow:
        really = uow.rows.one
        early = [as_it_was]

        def one(table: str, **where: object) -> Mapping[str, object] | None:
            return early.pop() if table == "mail_thread" and early else really(table, **where)

        uow.rows.one = one  # type: ignore[method-assign]
        handlers.apply(uow, command, desk.clock.now())
        uow.commit()


def a_claim(desk: Desk, thread_id: ThreadId) -> ClaimThread:
    return ClaimThread(**desk.basics(), thread_id=thread_id, until=desk.clock.now() + timedelta(minutes=30))


def an_answer(desk: Desk, box: Letterbox, thread_id: ThreadId, version: int | None) -> SendMail:
    outbox_id = OutboxId(new_uuid())
    message_id = f"<{outbox_id.hex}@shop.example>"
    raw = a_mail(message_id, "jan@klant.example", desk.clock.now())
    return SendMail(
        **desk.basics(), outbox_id=outbox_id, mailbox_id=box.mailbox.mailbox_id, interaction_id=EventId(new_uuid()),
        message_id=message_id, sender=SHOP, recipients=("jan@klant.example",),
        raw_base64=base64.b64encode(raw).decode(), thread_id=thread_id, thread_version=version,
    )  # fmt: skip


def by_bo(desk: Desk, command: Command) -> Command:
    return replace(command, command_id=CommandId(new_uuid()), actor=BO)


def test_of_two_who_claim_at_the_same_moment_one_is_told_the_other_s_name(desk: Desk, one: ThreadId) -> None:
    free = desk.row("mail_thread")
    desk.say(by_bo(desk, a_claim(desk, one)))
    with pytest.raises(Conflict) as told:
        read_too_early(desk, a_claim(desk, one), free)
    assert (told.value.code, told.value.theirs) == ("thread-claimed", "Bo")
    assert desk.row("mail_thread")["owner"] == BO


def test_of_two_who_answer_at_the_same_moment_one_is_stopped_and_nothing_of_it_leaves(
    desk: Desk, box: Letterbox, one: ThreadId
) -> None:
    unanswered = desk.row("mail_thread")
    desk.say(by_bo(desk, an_answer(desk, box, one, 1)))
    with pytest.raises(Conflict, match="thread-moved-on"):
        read_too_early(desk, an_answer(desk, box, one, 1), unanswered)
    assert len(desk.rows("outbox")) == 1


def test_who_has_seen_the_other_s_answer_and_sends_all_the_same_is_counted_after_it(
    desk: Desk, box: Letterbox, one: ThreadId
) -> None:
    unanswered = desk.row("mail_thread")
    desk.say(by_bo(desk, an_answer(desk, box, one, 1)))
    read_too_early(desk, an_answer(desk, box, one, None), unanswered)
    assert len(desk.rows("outbox")) == 2
    assert desk.row("mail_thread")["version"] == 3


def test_a_mail_that_comes_while_it_is_closed_is_not_closed_with_it(desk: Desk, box: Letterbox, one: ThreadId) -> None:
    as_read = desk.row("mail_thread")
    box.come(JAN, "<2@klant.example>", In_Reply_To="<1@klant.example>")
    with pytest.raises(Conflict, match="thread-moved-on"):
        read_too_early(desk, CloseThread(**desk.basics(), thread_id=one, version=1), as_read)
    assert desk.row("mail_thread")["state"] == ThreadState.OPEN


def test_of_two_mails_that_begin_one_conversation_on_two_desks_the_later_one_is_read_again(
    desk: Desk, box: Letterbox, one: ThreadId
) -> None:
    was = desk.row("mail_thread")
    second = CameIn(
        mail_id=MailId(new_uuid()), thread_id=one, mailbox_id=box.mailbox.mailbox_id, mailbox_address=SHOP,
        received_at=desk.clock.now(), is_ours=False, place=Place(None, None, Why.NOTHING), key=b"2",
    )  # fmt: skip
    with desk.workspace.unit_of_work() as uow:
        uow.rows.one = lambda _table, **_where: None  # type: ignore[method-assign]
        with pytest.raises(Conflict, match="thread-moved-on"):
            mail_conversations.came(uow, ReadMail(), second, desk.clock.now())
    assert desk.row("mail_thread") == was
    box.come(JAN, "<2@klant.example>", In_Reply_To="<1@klant.example>")
    assert desk.row("mail_thread")["version"] == 2


def test_what_was_answered_leaves_the_queue_and_closing_it_after_that_is_no_conflict(
    desk: Desk, box: Letterbox, one: ThreadId
) -> None:
    desk.say(an_answer(desk, box, one, 1))
    assert desk.row("mail_thread")["state"] == ThreadState.CLOSED
    desk.say(CloseThread(**desk.basics(), thread_id=one, version=1))
    assert desk.row("mail_thread")["state"] == ThreadState.CLOSED


def test_an_answer_from_another_mail_program_takes_it_out_of_the_queue_too(
    desk: Desk, box: Letterbox, one: ThreadId
) -> None:
    desk.clock.turn(minutes=5)
    box.come(f"Support <{SHOP}>", "<9@shop.example>", To=JAN, In_Reply_To="<1@klant.example>", folder="Sent")
    row = desk.row("mail_thread", id=one)
    assert (row["state"], row["asked_at"], row["due_at"]) == (ThreadState.CLOSED, None, None)


def test_a_customer_in_copy_of_our_answer_has_it_when_it_has_left(desk: Desk, box: Letterbox, one: ThreadId) -> None:
    pia = desk.customer("Pia")
    desk.put("contact_point", customer_id=pia, kind=2, raw="pia@klant.example", normalised="pia@klant.example")
    sent = an_answer(desk, box, one, 1)
    desk.say(sent)
    assert desk.cards(pia) == []
    for _ in range(2):  # in the inbox and among what was sent
        box.come(f"Support <{SHOP}>", sent.message_id, To=JAN, Cc="pia@klant.example", words="On its way.")
    assert [(row["kind"], row["agent_id"]) for row in desk.cards(pia)] == [(EventKind.MAIL_COPY.value, ANNA)]
