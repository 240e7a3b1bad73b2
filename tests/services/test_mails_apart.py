"""Mails no person seems to have written: counted and kept apart, never waiting, and an inbox mail again in one press."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from agentdesk.domain.commands_mail import ClaimThread, MarkJunk, TakeAsPerson
from agentdesk.domain.ids import CustomerId, ThreadId, new_uuid
from agentdesk.domain.mail import MailClass
from agentdesk.services.queries import TimelinePage, WorkQueue, WorkRow
from agentdesk.services.queries_mail import Inbox, MailSource, SetApart, ThreadOf
from agentdesk.store.engine import open_engine
from agentdesk.store.reads import SqlReads
from tests.helpers.desk import ANNA, Desk
from tests.helpers.mail.arrivals import Letterbox

JAN = "Jan de Boer <jan@klant.example>"
MACHINES = {
    MailClass.AUTO_REPLY: {"Auto_Submitted": "auto-replied", "Subject": "Out of office"},
    MailClass.LIST: {"List_Id": "<news.list.example>", "Precedence": "bulk"},
    MailClass.JUNK: {"X_Spam_Flag": "YES", "Subject": "You have won"},
}


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


def come(box: Letterbox, message_id: str, found: MailClass, **headers: str) -> None:
    """From Jan, and seen as no person's."""
    box.come(JAN, message_id, at=None, words="Where is it?", **MACHINES[found], **headers)


def apart(reads: SqlReads) -> tuple[WorkRow, ...]:
    return tuple(row for section in reads.answer(SetApart(50)) for row in section.rows)


def only(reads: SqlReads) -> ThreadId:
    (row,) = apart(reads)
    assert row.thread_id is not None
    return row.thread_id


def inbox(reads: SqlReads, desk: Desk) -> tuple[WorkRow, ...]:
    sections = reads.answer(WorkQueue(ANNA, desk.clock.now()))
    return next(each.rows for each in sections if each.section == "inbox")


def waiting(reads: SqlReads, desk: Desk) -> int:
    return len(reads.answer(Inbox(ANNA, desk.clock.now())))


@pytest.mark.parametrize("found", list(MACHINES))
def test_what_no_person_wrote_is_counted_apart_with_its_class_and_can_be_read(
    desk: Desk, box: Letterbox, reads: SqlReads, found: MailClass
) -> None:
    come(box, "<1@klant.example>", found)
    (row,) = apart(reads)
    assert (row.section, row.name, row.apart, row.at) == ("apart", "Jan de Boer", found, desk.clock.now())
    assert (inbox(reads, desk), waiting(reads, desk)) == ((), 0)
    assert row.thread_id is not None
    thread = reads.answer(ThreadOf(row.thread_id))
    assert thread is not None
    assert thread.row.apart_class is found
    assert (thread.row.asked_at, thread.row.due_at) == (None, None)
    assert b"Where is it?" in (reads.answer(MailSource(thread.mails[0].mail_id)) or b"")


def test_a_list_or_junk_of_a_known_customer_only_suggests_them(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    come(box, "<1@klant.example>", MailClass.JUNK)
    thread = reads.answer(ThreadOf(only(reads)))
    assert thread is not None
    assert (thread.row.customer_id, thread.row.suggested_id) == (None, jan)


@pytest.mark.parametrize("found", list(MACHINES))
def test_a_person_s_mail_misjudged_waits_since_it_came_and_stands_on_its_timeline(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId, found: MailClass
) -> None:
    desk.clock.turn(hours=-2)
    come(box, "<1@klant.example>", found)
    came_at, one = desk.clock.now(), only(reads)
    desk.clock.turn(hours=1)
    desk.say(TakeAsPerson(**desk.basics(), thread_id=one))
    assert reads.answer(SetApart(50)) == ()
    (row,) = inbox(reads, desk)
    assert (row.thread_id, row.customer_id, row.at) == (one, jan, came_at)
    assert row.due_at == came_at + timedelta(hours=4)
    thread = reads.answer(ThreadOf(one))
    assert thread is not None
    assert [each.mail_class for each in thread.mails] == [MailClass.PERSON]
    events = [each.event_id for each in reads.answer(TimelinePage(jan)).rows]
    assert events == [thread.mails[0].event_id]


def test_taken_out_twice_it_is_one_mail_on_the_timeline(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    come(box, "<1@klant.example>", MailClass.JUNK)
    one = only(reads)
    for _ in range(2):
        desk.say(TakeAsPerson(**desk.basics(), thread_id=one))
    assert len(reads.answer(TimelinePage(jan)).rows) == 1
    assert waiting(reads, desk) == 1


def test_a_mail_in_the_inbox_that_is_junk_is_not_lost_but_set_apart(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    box.come(JAN, "<1@klant.example>")
    (row,) = inbox(reads, desk)
    assert row.thread_id is not None
    desk.say(ClaimThread(**desk.basics(), thread_id=row.thread_id, until=desk.clock.now() + timedelta(minutes=30)))
    desk.say(MarkJunk(**desk.basics(), thread_id=row.thread_id, junk=True))
    assert inbox(reads, desk) == ()
    assert [each.apart for each in apart(reads)] == [MailClass.JUNK]
    desk.say(TakeAsPerson(**desk.basics(), thread_id=row.thread_id))
    (again,) = inbox(reads, desk)
    assert (again.thread_id, again.at, again.due_at, again.owner) == (row.thread_id, row.at, row.due_at, None)


def test_what_comes_later_into_junk_is_set_apart_too(desk: Desk, box: Letterbox, reads: SqlReads) -> None:
    box.come("Rich <rich@win.example>", "<1@win.example>")
    (row,) = inbox(reads, desk)
    assert row.thread_id is not None
    desk.say(MarkJunk(**desk.basics(), thread_id=row.thread_id, junk=True))
    desk.clock.turn(minutes=5)
    box.come("Rich <rich@win.example>", "<2@win.example>", In_Reply_To="<1@win.example>")
    assert inbox(reads, desk) == ()
    (row,) = apart(reads)
    assert row.at == desk.clock.now()


def test_an_automatic_answer_into_a_conversation_changes_nothing_of_what_waits_in_it(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    box.come(JAN, "<1@klant.example>")
    (before,) = inbox(reads, desk)
    desk.clock.turn(minutes=5)
    come(box, "<2@klant.example>", MailClass.AUTO_REPLY, In_Reply_To="<1@klant.example>")
    (after,) = inbox(reads, desk)
    assert after == before
    assert only(reads) == before.thread_id


def test_a_person_who_writes_into_what_stands_apart_waits(
    desk: Desk, box: Letterbox, reads: SqlReads, jan: CustomerId
) -> None:
    come(box, "<1@klant.example>", MailClass.AUTO_REPLY)
    box.come(JAN, "<2@klant.example>", In_Reply_To="<1@klant.example>")
    assert waiting(reads, desk) == 1
    assert len(apart(reads)) == 1


def test_ten_thousand_of_them_are_counted_and_only_the_newest_are_read(
    desk: Desk, box: Letterbox, reads: SqlReads
) -> None:
    begin = desk.clock.now() - timedelta(days=30)
    ids = [(new_uuid(), new_uuid()) for _ in range(10_000)]
    with desk.workspace.unit_of_work() as uow:
        uow.rows.insert_many("mail", [
            {"id": mail, "thread_id": thread, "mail_class": "list", "received_at": begin, "size_bytes": 1}
            for thread, mail in ids
        ])  # fmt: skip
        uow.rows.insert_many(
            "mail_words", [{"mail_id": mail, "subject": f"News {n}"} for n, (_, mail) in enumerate(ids)]
        )
        uow.rows.insert_many("mail_thread", [
            {"id": thread, "mailbox_id": box.mailbox.mailbox_id, "state": "closed", "newest_in": mail,
             "apart_in": mail, "apart_at": begin + timedelta(minutes=n)}
            for n, (thread, mail) in enumerate(ids)
        ])  # fmt: skip
        uow.commit()
    (folded,) = reads.answer(SetApart())
    assert (folded.total, folded.rows) == (10_000, ())
    (opened,) = reads.answer(SetApart(50))
    assert opened.total == 10_000
    assert [each.title for each in opened.rows] == [f"News {n}" for n in range(9_999, 9_949, -1)]
