"""Whose mail is, in a workspace: tokens, forms, forwards, copies, our own side, and how soon each is to be answered."""

from collections.abc import Iterator
from datetime import timedelta
from hashlib import sha256

import pytest

from agentdesk.domain.commands import ChangeSetting, RetractInteraction, SetCase
from agentdesk.domain.commands_mail import AttachThread
from agentdesk.domain.ids import CaseId, ContactPointId, CustomerId, EventId, ThreadId, new_uuid
from agentdesk.domain.kinds import CaseState, Direction, EventKind
from agentdesk.domain.mail_matching import FormField
from agentdesk.domain.mail_threads import MailTarget
from agentdesk.domain.mail_tokens import reply_token, with_token
from agentdesk.services import mail_keys
from agentdesk.services.queries import WorkQueue, WorkRow
from agentdesk.services.queries_mail import ThreadOf, ThreadRow
from agentdesk.services.settings import workspace_text
from agentdesk.store.engine import open_engine
from agentdesk.store.reads import SqlReads
from tests.helpers.desk import ANNA, Desk
from tests.helpers.mail.arrivals import SHOP, Letterbox
from tests.helpers.mail.mails import send

JAN = "Jan de Boer <jan@klant.example>"
PIA = "Pia <pia@klant.example>"


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


def known(desk: Desk, name: str, address: str) -> CustomerId:
    made = desk.customer(name)
    desk.put("contact_point", customer_id=made, kind=2, raw=address, normalised=address)
    return made


@pytest.fixture
def jan(desk: Desk) -> CustomerId:
    return known(desk, "Jan de Boer", "jan@klant.example")


@pytest.fixture
def pia(desk: Desk) -> CustomerId:
    return known(desk, "Pia", "pia@klant.example")


def inbox(reads: SqlReads, desk: Desk) -> tuple[WorkRow, ...]:
    sections = reads.answer(WorkQueue(ANNA, desk.clock.now()))
    return next(each.rows for each in sections if each.section == "inbox")


def newest(reads: SqlReads, desk: Desk, but: ThreadId | None = None) -> ThreadRow:
    row = next(row for row in inbox(reads, desk) if row.thread_id != but)
    assert row.thread_id is not None
    found = reads.answer(ThreadOf(row.thread_id))
    assert found is not None
    return found.row


def setting(desk: Desk, key: str, value: object) -> None:
    desk.say(ChangeSetting(**desk.basics(), key=key, json_text=workspace_text(key, value)))


def token_address(desk: Desk, thread_id: ThreadId) -> str:
    with desk.workspace.unit_of_work() as uow:
        keys = mail_keys.ensure(uow, desk.clock.now())
        uow.commit()
    return with_token(SHOP, reply_token(keys, thread_id))


def test_a_reply_token_brings_a_mail_home_from_an_address_nobody_knows(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    box.come(JAN, "<1@klant.example>")
    one = newest(reads, desk).thread_id
    box.come("Jan <jan@work.example>", "<2@work.example>", To=token_address(desk, one), Subject="Something else")
    assert [row.thread_id for row in inbox(reads, desk)] == [one]
    assert len(desk.cards(jan)) == 2


def test_a_token_that_was_altered_brings_nothing_home(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    box.come(JAN, "<1@klant.example>")
    one = newest(reads, desk).thread_id
    address = token_address(desk, ThreadId(new_uuid())).replace("support+", "support+x")
    box.come("Jan <jan@work.example>", "<2@work.example>", To=address, Subject="Something else")
    assert newest(reads, desk, but=one).customer_id is None
    assert len(desk.cards(jan)) == 1


def test_who_was_written_to_in_a_conversation_may_answer_in_it(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    box.come(JAN, "<1@klant.example>", Cc="Wife <wife@thuis.example>")
    one = newest(reads, desk).thread_id
    box.come("Wife <wife@thuis.example>", "<2@thuis.example>", In_Reply_To="<1@klant.example>")
    assert [row.thread_id for row in inbox(reads, desk)] == [one]
    assert len(desk.cards(jan)) == 2


def test_a_web_form_is_the_customer_s_who_filled_it_in(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    setting(desk, "mail_forms", (FormField(SHOP, "E-mail"),))
    box.come(f"Site <{SHOP}>", "<1@shop.example>", words="Naam: Jan\r\nE-mail: jan@klant.example\r\nVraag: hoe?")
    row = newest(reads, desk)
    assert (row.customer_id, row.name) == (jan, "Jan de Boer")
    assert "jan@klant.example" in row.sender


def test_a_form_that_mails_in_as_ourselves_with_a_reply_address_is_no_mail_of_ours(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    box.come(f"Site <{SHOP}>", "<1@shop.example>", Reply_To=JAN)
    assert newest(reads, desk).customer_id == jan


def test_attaching_a_form_s_mail_keeps_the_asker_s_address_and_not_the_form_s(
    desk: Desk, box: Letterbox, reads: SqlReads
) -> None:
    mina = desk.customer("Mina")
    box.come("noreply@site.example", "<1@site.example>", Reply_To="Mina <mina@new.example>")
    attach(desk, newest(reads, desk).thread_id, mina)
    assert desk.row("contact_point", customer_id=mina)["normalised"] == "mina@new.example"


def test_a_colleague_s_forward_only_suggests_whose_it_is(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    setting(desk, "mail_colleagues", ("@staff.example",))
    words = "FYI\r\n\r\n---------- Forwarded message ---------\r\nFrom: Jan <jan@klant.example>\r\n\r\nHelp"
    box.come("Kim <kim@staff.example>", "<1@staff.example>", Subject="Fwd: parcel", words=words)
    row = newest(reads, desk)
    assert (row.customer_id, row.suggested_id, row.suggested_why) == (None, jan, "forward")
    assert desk.cards(jan) == []


def test_a_colleague_never_becomes_a_customer_s_address(desk: Desk, box: Letterbox, reads: SqlReads) -> None:
    setting(desk, "mail_colleagues", ("@staff.example",))
    mina = desk.customer("Mina")
    box.come("Kim <kim@staff.example>", "<1@staff.example>", words="Can somebody call Mina?")
    attach(desk, newest(reads, desk).thread_id, mina)
    assert desk.rows("contact_point", customer_id=mina) == []


def test_our_other_mailbox_and_our_colleagues_are_no_customers_though_a_book_has_them(
    desk: Desk, box: Letterbox, reads: SqlReads
) -> None:
    Letterbox(desk, "sales@shop.example")
    setting(desk, "mail_colleagues", ("kim@staff.example",))
    wrong, other = known(desk, "Sales", "sales@shop.example"), known(desk, "Kim", "kim@staff.example")
    box.come("Sales <sales@shop.example>", "<1@shop.example>")
    box.come("Kim <kim@staff.example>", "<2@staff.example>")
    assert desk.cards(wrong) == []
    assert desk.cards(other) == []


def test_a_customer_in_copy_has_the_mail_too_and_it_is_no_contact(
    desk: Desk, box: Letterbox, jan: CustomerId, pia: CustomerId
) -> None:
    box.come(JAN, "<1@klant.example>", Cc=f"{PIA}, stranger@elders.example")
    assert [row["kind"] for row in desk.cards(jan)] == [EventKind.EMAIL.value]
    assert [row["kind"] for row in desk.cards(pia)] == [EventKind.MAIL_COPY.value]
    stat = desk.row("customer_stat", customer_id=pia)
    assert (stat["events"], stat["contacts"], stat["last_contact_at"]) == (1, 0, None)
    assert desk.row("customer_stat", customer_id=jan)["contacts"] == 1


def test_what_we_wrote_to_two_customers_is_the_first_one_s_and_in_copy_the_other_s(
    desk: Desk, box: Letterbox, jan: CustomerId, pia: CustomerId
) -> None:
    box.come(f"Support <{SHOP}>", "<1@shop.example>", To=PIA, Cc=JAN, folder="Sent")
    assert [row["kind"] for row in desk.cards(pia)] == [EventKind.EMAIL.value]
    assert [row["kind"] for row in desk.cards(jan)] == [EventKind.MAIL_COPY.value]


def test_one_mail_in_two_of_our_mailboxes_is_one_entry(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    sales = Letterbox(desk, "sales@shop.example")
    both = f"{SHOP}, sales@shop.example"
    for each in (box, sales):
        each.come(JAN, "<1@klant.example>", To=both)
    assert len(desk.cards(jan)) == 1
    assert len(inbox(reads, desk)) == 1
    assert len(desk.rows("mail_place")) == 2


def test_a_group_that_is_our_mailbox_makes_no_list_of_its_mails(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    setting(desk, "mail_own_lists", ("vragen.shop.example",))
    box.come(JAN, "<1@klant.example>", List_Id="Support <Vragen.shop.example>", Precedence="list")
    box.come(PIA, "<2@klant.example>", List_Id="<news.other.example>", Subject="Weekly news of others")
    assert [row.name for row in inbox(reads, desk)] == ["Jan de Boer"]
    assert len(desk.cards(jan)) == 1


def test_a_group_named_as_our_mailbox_is_ours_without_being_told(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    box.come(JAN, "<1@klant.example>", List_Id=f"<{SHOP.replace('@', '.')}>", Precedence="list")
    assert [row.name for row in inbox(reads, desk)] == ["Jan de Boer"]


def test_an_answer_to_a_mail_of_ours_is_a_person_s_over_whatever_list_it_comes(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    sent = send(desk, box.mailbox, "jan@klant.example")
    box.come(JAN, "<1@klant.example>", In_Reply_To=sent.message_id, List_Id="<team.klant.example>", Precedence="list")
    assert [row.name for row in inbox(reads, desk)] == ["Jan de Boer"]


def test_a_form_that_mails_in_as_ourselves_waits_in_the_queue_also_when_it_names_nobody(
    desk: Desk, box: Letterbox, reads: SqlReads
) -> None:
    box.come(f"The shop <{SHOP}>", "<form1@shop.example>", words="A question of jan@klant.example")
    assert len(inbox(reads, desk)) == 1
    assert not desk.row("mail")["is_ours"]


def test_who_writes_in_our_name_writes_nothing_that_we_sent_and_answers_nobody(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    box.come(JAN, "<1@klant.example>")
    one = newest(reads, desk).thread_id
    box.come(f"The shop <{SHOP}>", "<2@shop.example>", To=JAN, In_Reply_To="<1@klant.example>", words="All settled.")
    assert [row["direction"] for row in desk.cards(jan)] == [Direction.IN]
    assert one in {row.thread_id for row in inbox(reads, desk)}
    assert not desk.row("mail", message_id="<2@shop.example>")["is_ours"]


def test_our_mail_from_another_program_is_ours_when_it_is_seen_among_what_was_sent(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    box.come(JAN, "<1@klant.example>")
    desk.clock.turn(minutes=5)
    for folder in ("INBOX", "Sent"):  # a copy for ourselves comes in first
        box.come(f"The shop <{SHOP}>", "<2@shop.example>", To=JAN, In_Reply_To="<1@klant.example>", folder=folder)
    assert sorted(row["direction"] for row in desk.cards(jan)) == [Direction.IN, Direction.OUT]
    assert inbox(reads, desk) == ()


def test_what_we_sent_to_ourselves_from_here_waits_for_nobody(desk: Desk, box: Letterbox, reads: SqlReads) -> None:
    sent = send(desk, box.mailbox, SHOP)
    box.come(f"The shop <{SHOP}>", sent.message_id)
    assert inbox(reads, desk) == ()


def test_the_same_subject_of_a_stranger_suggests_the_customer_who_asked_it(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    box.come(JAN, "<1@klant.example>", Subject="The blue lamp arrived broken")
    one = newest(reads, desk).thread_id
    box.come("j@work.example", "<2@work.example>", Subject="RE: the blue lamp arrived broken")
    row = newest(reads, desk, but=one)
    assert (row.customer_id, row.suggested_id, row.suggested_why) == (None, jan, "subject")


def test_a_subject_as_long_as_a_page_keeps_no_mail_out(desk: Desk, box: Letterbox, reads: SqlReads) -> None:
    unlike = "".join(chr(0x4E00 + int.from_bytes(sha256(b"%d" % at).digest()[:2]) % 20_000) for at in range(1_500))
    box.come(JAN, "<1@klant.example>", Subject=unlike)
    assert newest(reads, desk).subject == unlike


def test_a_subject_that_two_customers_had_suggests_nobody(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId, pia: CustomerId
) -> None:
    box.come(JAN, "<1@klant.example>", Subject="The blue lamp arrived broken")
    box.come(PIA, "<2@klant.example>", Subject="The blue lamp arrived broken")
    box.come("j@work.example", "<3@work.example>", Subject="The blue lamp arrived broken")
    row = next(row for row in inbox(reads, desk) if row.customer_id is None)
    assert row.thread_id is not None
    found = reads.answer(ThreadOf(row.thread_id))
    assert found is not None
    assert found.row.suggested_id is None


def test_a_mailbox_and_a_reason_have_times_to_answer_of_their_own(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId, pia: CustomerId
) -> None:
    desk.clock.turn(hours=-3)
    setting(desk, "mail_targets", (MailTarget(SHOP, "", 120), MailTarget("", "damage", 30)))
    desk.put("case", customer_id=jan, reason="damage", state=CaseState.OPEN, opened_at=desk.clock.now())
    box.come(JAN, "<1@klant.example>")
    box.come(PIA, "<2@klant.example>", Subject="Another thing entirely")
    Letterbox(desk, "sales@shop.example").come("new@elders.example", "<3@elders.example>", Subject="Hello there shop")
    now = desk.clock.now()
    assert {row.name: row.due_at for row in inbox(reads, desk)} == {
        "Jan de Boer": now + timedelta(minutes=30),
        "Pia": now + timedelta(hours=2),
        "new@elders.example": now + timedelta(hours=4),
    }
    assert [row.name for row in inbox(reads, desk)] == ["Jan de Boer", "Pia", "new@elders.example"]


def test_a_reason_that_is_logged_while_a_mail_waits_moves_its_time_to_answer_and_back(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    setting(desk, "mail_targets", (MailTarget("", "damage", 30),))
    desk.clock.turn(hours=-3)
    box.come(JAN, "<1@klant.example>")
    asked, (before,) = desk.clock.now(), inbox(reads, desk)
    assert before.due_at == asked + timedelta(hours=4)
    desk.clock.turn(minutes=5)
    log = desk.log(jan, outcome="call-back", reason="damage")
    (row,) = inbox(reads, desk)
    assert (row.due_at, row.version) == (asked + timedelta(minutes=30), before.version)
    desk.say(RetractInteraction(**desk.basics(), interaction_id=log.interaction_id, retraction_id=EventId(new_uuid())))
    assert inbox(reads, desk)[0].due_at == before.due_at
    assert log.customer_id is not None
    desk.say(SetCase(**desk.basics(), case_id=CaseId(new_uuid()), customer_id=jan, reason="damage"))
    assert inbox(reads, desk)[0].due_at == asked + timedelta(minutes=30)


def attach(desk: Desk, thread_id: ThreadId, customer_id: CustomerId) -> None:
    desk.say(
        AttachThread(
            **desk.basics(), thread_id=thread_id, customer_id=customer_id, keep_address=True,
            contact_point_id=ContactPointId(new_uuid()),
        )
    )  # fmt: skip
