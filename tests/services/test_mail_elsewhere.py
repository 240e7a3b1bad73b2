"""A mail that is being written is known to the workspace within the second, newest text last, and to its author alone."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from agentdesk.domain.commands_mail import ForgetWrittenMails
from agentdesk.domain.errors import Offline
from agentdesk.domain.ids import AgentId, CustomerId, DraftId, ThreadId, new_uuid
from agentdesk.domain.mail_elsewhere import WrittenMail
from agentdesk.services.mail_elsewhere import EVERY_S, FIRST_S, KEPT, ToldMail, WrittenMailTeller
from agentdesk.services.ports import UnitOfWork
from agentdesk.services.queries_mail import WrittenMails
from agentdesk.store.reads import SqlReads
from tests.helpers.desk import ANNA, BO, Desk

THREAD = ThreadId(new_uuid())


class TurnedLane:
    """Does it at once; what is set for later waits until it is turned."""

    def __init__(self) -> None:
        self.waits: list[tuple[float, Callable[[], None]]] = []

    def do(self, work: Callable[[], None]) -> None:
        work()

    def later(self, delay_s: float, work: Callable[[], None]) -> Callable[[], None]:
        self.waits.append((delay_s, work))
        return self.waits.clear

    def turn(self) -> float:
        ((delay_s, work),) = self.waits
        work()
        return delay_s


class Line:
    """The way to a workspace, which may be down."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self.is_down, self.asked = desk, False, 0

    def unit_of_work(self) -> UnitOfWork:
        self.asked += 1
        if self.is_down:
            raise Offline("down")
        return self._desk.workspace.unit_of_work()


class Table:
    """One agent at one desk, whose clock is that of the workspace."""

    def __init__(self, desk: Desk, name: str, agent_id: AgentId = ANNA) -> None:
        self.desk, self.name = desk, name
        self.lane, self.line = TurnedLane(), Line(desk)
        self.teller = WrittenMailTeller(self.line, self.lane, desk.clock, agent_id)
        self.draft_id = DraftId(new_uuid())

    def type(self, words: str, at: datetime | None = None) -> WrittenMail:
        written = WrittenMail(self.draft_id, self.name, at or self.desk.clock.now(), words)
        self.teller.tell(ToldMail(written, THREAD, None))
        return written


@pytest.fixture
def reads(desk: Desk) -> Iterator[SqlReads]:
    made = SqlReads(desk.engine)
    yield made
    made.close()


def texts(reads: SqlReads, agent_id: AgentId = ANNA) -> list[tuple[str, str]]:
    return [(each.desk, each.mail) for each in reads.answer(WrittenMails(agent_id, THREAD))]


def test_the_first_letters_are_safe_within_the_second_and_the_next_come_together(desk: Desk, reads: SqlReads) -> None:
    counter = Table(desk, "counter")
    counter.type("D")
    counter.type("De")
    assert counter.lane.turn() == FIRST_S < 1
    assert (texts(reads), counter.line.asked) == ([("counter", "De")], 1)
    for words in ("Dea", "Dear", "Dear A"):
        desk.clock.turn(seconds=0.5)
        counter.type(words)
    assert counter.lane.turn() == EVERY_S
    assert (texts(reads), counter.line.asked) == ([("counter", "Dear A")], 2)
    assert desk.rows("ledger") == []


def test_two_desks_of_one_agent_have_both_texts_the_newest_first(desk: Desk, reads: SqlReads) -> None:
    counter, back = Table(desk, "counter"), Table(desk, "back-office")
    counter.type("At the counter")
    desk.clock.turn(minutes=1)
    back.type("In the back office")
    back.teller.flush()
    counter.teller.flush()
    assert texts(reads) == [("back-office", "In the back office"), ("counter", "At the counter")]


def test_nobody_but_its_author_is_shown_it_nor_can_end_or_change_it(desk: Desk, reads: SqlReads) -> None:
    counter = Table(desk, "counter")
    counter.type("Private")
    counter.teller.flush()
    assert texts(reads, BO) == []
    bo = Table(desk, "elsewhere", BO)
    bo.draft_id = counter.draft_id
    bo.type("Changed", desk.clock.now() + timedelta(hours=1))
    bo.teller.flush()
    at = desk.clock.now() + timedelta(hours=2)
    desk.say(ForgetWrittenMails(**desk.basics(BO), own=(counter.draft_id,), taken=((counter.draft_id, at),)))
    assert texts(reads) == [("counter", "Private")]


def test_a_desk_that_comes_back_late_overwrites_nothing_newer(desk: Desk, reads: SqlReads) -> None:
    counter = Table(desk, "counter")
    counter.line.is_down = True
    old = counter.type("Older")
    counter.teller.flush()
    assert texts(reads) == []
    again = Table(desk, "counter")
    again.draft_id = counter.draft_id
    again.type("Newer", old.written_at + timedelta(minutes=5))
    again.teller.flush()
    counter.line.is_down = False
    counter.lane.turn()
    assert texts(reads) == [("counter", "Newer")]


def test_what_could_not_be_told_is_told_when_the_line_is_back_as_it_is_then(desk: Desk, reads: SqlReads) -> None:
    counter = Table(desk, "counter")
    counter.line.is_down = True
    counter.type("One")
    counter.lane.turn()
    desk.clock.turn(seconds=1)
    counter.type("One two")
    counter.line.is_down = False
    counter.teller.flush()
    assert texts(reads) == [("counter", "One two")]


def test_what_was_sent_is_gone_and_is_not_written_by_a_desk_that_was_slow(desk: Desk, reads: SqlReads) -> None:
    counter = Table(desk, "counter")
    counter.type("Sent")
    counter.teller.flush()
    desk.clock.turn(seconds=1)
    counter.type("Sent now")
    counter.teller.forget(counter.draft_id)
    desk.say(ForgetWrittenMails(**desk.basics(), own=(counter.draft_id,)))
    counter.teller.flush()
    assert desk.rows("mail_draft") == []


def test_a_text_sent_from_the_other_desk_is_not_told_anew_when_its_desk_starts_again(
    desk: Desk, reads: SqlReads
) -> None:
    counter = Table(desk, "counter")
    written = counter.type("Sent from the back office")
    counter.teller.flush()
    desk.say(ForgetWrittenMails(**desk.basics(), own=(), taken=((written.draft_id, written.written_at),)))
    assert texts(reads) == []
    counter.type(written.mail, written.written_at)
    counter.teller.flush()
    assert texts(reads) == []
    counter.type("Gone on with after that", written.written_at + timedelta(minutes=1))
    counter.teller.flush()
    assert texts(reads) == [("counter", "Gone on with after that")]


def test_a_text_that_was_changed_after_it_was_taken_over_stays(desk: Desk, reads: SqlReads) -> None:
    counter = Table(desk, "counter")
    written = counter.type("Taken over")
    desk.clock.turn(seconds=5)
    counter.type("Taken over, and gone on with there")
    counter.teller.flush()
    desk.say(ForgetWrittenMails(**desk.basics(), own=(), taken=((written.draft_id, written.written_at),)))
    assert texts(reads) == [("counter", "Taken over, and gone on with there")]


def test_what_nobody_took_up_for_three_months_is_forgotten(desk: Desk, reads: SqlReads) -> None:
    counter = Table(desk, "counter")
    counter.type("Left behind")
    counter.teller.flush()
    desk.clock.turn(days=KEPT.days + 1)
    desk.say(ForgetWrittenMails(**desk.basics(), own=(DraftId(new_uuid()),)))
    assert desk.rows("mail_draft") == []


def test_a_new_mail_is_found_by_whom_it_is_for(desk: Desk, reads: SqlReads) -> None:
    counter = Table(desk, "counter")
    customer_id = desk.customer()
    written = WrittenMail(DraftId(new_uuid()), "counter", desk.clock.now(), "To Sanne")
    counter.teller.tell(ToldMail(written, None, customer_id))
    nobody = replace(written, draft_id=DraftId(new_uuid()), mail="To nobody we know")
    counter.teller.tell(ToldMail(nobody, None, None))
    counter.teller.flush()
    assert [each.mail for each in reads.answer(WrittenMails(ANNA, None, customer_id))] == ["To Sanne"]
    assert [each.mail for each in reads.answer(WrittenMails(ANNA, None))] == ["To nobody we know"]
    assert reads.answer(WrittenMails(ANNA, None, CustomerId(new_uuid()))) == ()
