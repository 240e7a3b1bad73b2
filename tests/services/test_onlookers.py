"""Who looks at a customer is known at the other desks within a second, on both databases, and nowhere kept."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from agentdesk.domain.directory import Seen
from agentdesk.domain.events import OnlookersChanged
from agentdesk.domain.ids import CustomerId, ThreadId, new_uuid
from agentdesk.domain.mail_threads import PersonDoes
from agentdesk.domain.onlookers import BEAT_S, STANDS, Does
from agentdesk.services.mail_presence import MailPresence
from agentdesk.services.onlookers import LATE, OnlookerTeller, sweep
from agentdesk.services.queries_people import Onlooker, OnlookersOf
from agentdesk.store.engine import open_engine
from agentdesk.store.reads import SqlReads
from tests.helpers.desk import ANNA, BO, Desk
from tests.services.test_presence_teller import Line, TurnedLane, a_teller
from tests.services.test_presence_teller import said as presence_said
from tests.store.test_feed import Heard, a_feed

THANH = CustomerId(new_uuid())
PETRA = CustomerId(new_uuid())
BRAM = Onlooker(BO, "Bram Peters", Does.LOOKING)


@pytest.fixture
def desk(empty_agents_url: str) -> Iterator[Desk]:
    with Desk(empty_agents_url) as opened:
        yield opened


@pytest.fixture
def empty_agents_url(workspace_url: str) -> str:
    with Desk(workspace_url) as opened, opened.workspace.unit_of_work() as uow:
        uow.rows.insert("agent", id=BO, login="bram", name="Bram Peters", team_id=1)
        uow.commit()
    return workspace_url


@pytest.fixture
def reads(desk: Desk, empty_agents_url: str) -> Iterator[SqlReads]:
    engine = open_engine(empty_agents_url, read_only=True)
    made = SqlReads(engine, now=desk.clock.now)
    yield made
    made.close()
    engine.dispose()


def a_desk_of_bram(desk: Desk) -> tuple[OnlookerTeller, Line]:
    line = Line(desk)
    return OnlookerTeller(line, TurnedLane(), desk.clock, BO), line


def at(reads: SqlReads, customer_id: CustomerId) -> list[Onlooker]:
    return list(reads.answer(OnlookersOf(customer_id, ANNA)))


def test_one_stands_at_one_customer_and_at_nobody_who_leaves(desk: Desk, reads: SqlReads) -> None:
    bram, _ = a_desk_of_bram(desk)
    bram.tell(THANH)
    assert at(reads, THANH) == [BRAM]
    assert list(reads.answer(OnlookersOf(THANH, BO))) == []  # oneself is not told of
    bram.tell(THANH, Does.WRITING)
    assert at(reads, THANH) == [Onlooker(BO, "Bram Peters", Does.WRITING)]
    bram.tell(PETRA)
    assert (at(reads, THANH), at(reads, PETRA)) == ([], [BRAM])
    bram.tell(None)
    assert desk.rows("customer_presence") == desk.rows("ledger") == []


def test_after_a_crash_nobody_looks_half_a_minute_later_and_the_next_desk_cleans_up(
    desk: Desk, reads: SqlReads
) -> None:
    bram, _ = a_desk_of_bram(desk)
    bram.tell(THANH, Does.WRITING)
    MailPresence(desk.workspace, TurnedLane(), desk.clock, BO).tell(ThreadId(new_uuid()), PersonDoes.WRITING)
    assert 2 * timedelta(seconds=BEAT_S) < STANDS
    desk.clock.turn(seconds=STANDS.total_seconds() + 1)
    assert at(reads, THANH) == []
    anna, lane, _ = a_teller(desk)
    anna.tell(presence_said(desk, Seen.READY))
    lane.turn()
    assert len(desk.rows("customer_presence")) == len(desk.rows("mail_presence")) == 1  # it may only have been slow
    desk.clock.turn(seconds=LATE.total_seconds())
    lane.turn()
    assert desk.rows("customer_presence") == desk.rows("mail_presence") == []
    anna.stop()


def test_whoever_looks_after_the_workspace_cleans_up_too(desk: Desk) -> None:
    bram, _ = a_desk_of_bram(desk)
    bram.tell(THANH)
    sweep(desk.workspace, desk.clock)
    assert len(desk.rows("customer_presence")) == 1
    desk.clock.turn(seconds=(STANDS + LATE).total_seconds() + 1)
    sweep(desk.workspace, desk.clock)
    assert desk.rows("customer_presence") == []


def test_a_desk_that_cannot_tell_now_tells_with_the_next_beat(desk: Desk, reads: SqlReads) -> None:
    bram, line = a_desk_of_bram(desk)
    bram.tell(THANH)
    line.is_down = True
    bram.tell(PETRA)
    line.is_down = False
    bram.tell(PETRA)
    assert (at(reads, THANH), at(reads, PETRA)) == ([], [BRAM])


def test_the_other_desks_hear_of_news_and_of_no_beat(desk: Desk, empty_agents_url: str) -> None:
    heard, engine = Heard(), open_engine(empty_agents_url)
    bram, _ = a_desk_of_bram(desk)
    is_server = engine.dialect.name == "postgresql"
    thanh, petra = (OnlookersChanged(each if is_server else None) for each in (THANH, PETRA))
    with a_feed(engine, heard):
        bram.tell(THANH)
        heard.until(thanh)
        heard.events.clear()
        bram.tell(THANH)
        bram.tell(THANH)
        bram.tell(PETRA)
        heard.until(petra)
    assert heard.events == ([thanh, petra] if is_server else [petra])
    engine.dispose()
