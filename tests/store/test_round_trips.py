"""How often a desk speaks to its server: at home, every time costs what the line takes there and back."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import make_url

from agentdesk.domain.commands import Command, LogInteraction, RecordCall
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.ids import CommandId, EventId, new_uuid
from agentdesk.domain.kinds import Channel, Direction
from agentdesk.services.handlers import apply
from agentdesk.services.queries import CustomerById, TimelinePage, WhoIs
from agentdesk.store.engine import open_engine
from agentdesk.store.reads import SqlReads
from tests.helpers.line import Line, line
from tests.helpers.workspaces import NOW, FixedClock, Seeds, seed, workspace

FAR_S = 0.004
"""One way, long enough that an answer never overlaps with the rest of its question."""


@pytest.fixture
def far(postgres_url: str) -> Iterator[Line]:
    folder = Path(str(make_url(postgres_url).query["host"]))
    with line(folder / ".s.PGSQL.5432", delay_s=FAR_S) as opened:
        yield opened


def _through(far: Line, url: str) -> str:
    parsed = make_url(url)
    there = parsed.set(host="127.0.0.1", port=far.port, query={})
    return there.render_as_string(hide_password=False)


def test_a_screen_pop_asks_twice_who_it_is_and_all_about_them(far: Line, postgres_url: str) -> None:
    seeded = seed(postgres_url)
    reads = SqlReads(open_engine(_through(far, postgres_url), read_only=True), now=FixedClock(NOW).now)
    reads.answer(WhoIs("+31655555555", "NL"))  # the connection is made
    for _ in range(7):  # as it is asked first, and prepared
        before = far.turns
        who = reads.answer(WhoIs(seeded.thanh.number, "VN"))
        assert [match.customer_id for match in who] == [seeded.thanh.customer_id]
        assert far.turns - before == 1, "the caller"
        card = reads.answer(CustomerById(seeded.thanh.customer_id))
        assert far.turns - before == 2, "the card"
        page = reads.answer(TimelinePage(seeded.thanh.customer_id))
        assert far.turns - before == 3, "the page, which is asked beside the card"
    assert card is not None
    assert len(page.rows) == len(seeded.thanh.events)
    reads.close()


def test_a_caller_nobody_knows_is_looked_for_by_the_end_of_the_number_in_the_same_round_trip(
    far: Line, postgres_url: str
) -> None:
    seed(postgres_url)
    reads = SqlReads(open_engine(_through(far, postgres_url), read_only=True), now=FixedClock(NOW).now)
    reads.answer(WhoIs("+31655555555", "NL"))
    before = far.turns
    assert reads.answer(WhoIs("+31655555556", "NL")) == ()
    assert far.turns - before == 1
    reads.close()


def _contact(seeded: Seeds) -> tuple[RecordCall, LogInteraction]:
    began, call = NOW - timedelta(minutes=3), EventId(new_uuid())
    number = seeded.thanh.number
    return RecordCall(
        command_id=CommandId(new_uuid()), actor=seeded.anna, at=NOW, interaction_id=call,
        customer_id=seeded.thanh.customer_id, direction=Direction.IN, number=number, number_e164=number, private=False,
        line="1", started_at=began, answered_at=began, ended_at=NOW, end_reason="remote-hangup",
    ), LogInteraction(
        command_id=CommandId(new_uuid()), actor=seeded.anna, at=NOW, interaction_id=call, log_id=EventId(new_uuid()),
        customer_id=seeded.thanh.customer_id, channel=Channel.CALL, direction=Direction.IN, outcome="resolved",
        reason="delivery", note="Called back about the delivery.", started_at=began, ended_at=NOW, duration_s=180,
        number=number,
    )  # fmt: skip


def _do(url: str, *commands: Command) -> None:
    desk = workspace(url)
    for command in commands:
        with desk.unit_of_work() as uow:
            uow.foresee(command)
            assert not uow.was_done(command.command_id)
            uow.record(command, apply(uow, command, NOW))
            uow.commit()


def test_a_contact_is_recorded_and_logged_in_few_round_trips(far: Line, postgres_url: str) -> None:
    seeded = seed(postgres_url)
    desk = workspace(_through(far, postgres_url))
    spoken = []
    for command in (*_contact(seeded), *_contact(seeded)):
        before = far.turns
        with desk.unit_of_work() as uow:
            uow.foresee(command)
            assert not uow.was_done(command.command_id)
            uow.record(command, apply(uow, command, NOW))
            uow.commit()
        spoken.append(far.turns - before)
    recorded, logged = spoken[2:]  # the connection was made by the first
    assert recorded <= 5, "37 statements of a contact were 51 round trips"
    assert logged <= 15
    with closing(SqlReads(open_engine(postgres_url, read_only=True), now=FixedClock(NOW).now)) as reads:
        rows = reads.answer(TimelinePage(seeded.thanh.customer_id)).rows
    assert [row.body for row in rows[:2]] == ["Called back about the delivery."] * 2


def test_what_was_said_without_waiting_is_undone_with_the_rest_when_it_fails(postgres_url: str) -> None:
    seeded = seed(postgres_url)
    record, _log = _contact(seeded)
    events = _events(postgres_url)
    uow = workspace(postgres_url).unit_of_work()
    with uow:
        uow.foresee(record)
        uow.record(record, apply(uow, record, NOW))
        with pytest.raises(AgentDeskError):
            uow.rows.insert("case", id=new_uuid(), customer_id=new_uuid(), reason="", opened_at=NOW)  # of nobody
    assert _events(postgres_url) == events
    _do(postgres_url, record)
    assert _events(postgres_url) == events + 1


def test_what_another_desk_wrote_after_it_was_foreseen_is_not_overlooked(postgres_url: str) -> None:
    seeded = seed(postgres_url)
    record, log = _contact(seeded)
    with workspace(postgres_url).unit_of_work() as uow:
        uow.foresee(record)
        _do(postgres_url, record)
        with pytest.raises(AgentDeskError):
            apply(uow, record, NOW)
    _do(postgres_url, log)


def _events(url: str) -> int:
    engine = open_engine(url, read_only=True)
    with engine.connect() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM event").scalar_one())
