"""Figures of a small team whose answers are known: each counts what it says, and shows what its switch allows."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from agentdesk.domain.commands_figures import SetFigureSwitch
from agentdesk.domain.errors import AgentDeskError, NotAllowed, Refused
from agentdesk.domain.figures import Figure, Shown
from agentdesk.domain.ids import AgentId, CommandId, CustomerId, EventId, TeamId, new_uuid
from agentdesk.domain.kinds import CaseState, Direction, EventKind, FollowUpKind, FollowUpState
from agentdesk.services import handlers
from agentdesk.services.queries_figures import (
    ContactHours,
    DriverContacts,
    Drivers,
    DriverScope,
    FigureContacts,
    FigureDecisions,
    FigureRow,
    Figures,
    FigureScope,
    FiguresNow,
    FigureSwitches,
    LiveFloor,
)
from tests.store.reads_world import ANNA, NOW, World, a_world

LARA, BAS, CAS, DEE, ELI = (AgentId(n) for n in range(2, 7))
SINCE, UNTIL = date(2026, 10, 24), date(2026, 11, 22)
"""Thirty days, over the night in which Amsterdam's clocks go back."""
TEAM = FigureScope(reader=LARA, since=SINCE, until=UNTIL)
HOURS = DriverScope(reader=LARA, since=SINCE, until=UNTIL)


@pytest.fixture
def world(workspace_url: str) -> Iterator[World]:
    """Anna administers, Lara leads; Bas, Cas, Dee and Eli answer; one contact is enough for a figure."""
    with a_world(workspace_url) as made:
        for agent_id, name in ((LARA, "Lara"), (BAS, "Bas"), (CAS, "Cas"), (DEE, "Dee"), (ELI, "Eli")):
            made.agent(agent_id, name)
        made.update("agent", {"id": LARA}, role="lead")
        made.insert("workspace_setting", key="figures_fewest", json_text="5")
        yield made


def switch(world: World, figure: Figure, shown: Shown = Shown.PERSON, **values: Any) -> None:
    said = {"decided_on": date(2026, 11, 1), "reference": "OR 2026-14", "actor": ANNA, "at": NOW, **values}
    command = SetFigureSwitch(command_id=CommandId(new_uuid()), figure=figure, shown=shown, **said)
    with world.writing() as uow:
        uow.record(command, handlers.apply(uow, command, NOW))


def of(world: World, figure: Figure, scope: FigureScope = TEAM) -> FigureRow:
    return next(row for row in answered(world, scope).rows if row.figure is figure)


def answered(world: World, scope: FigureScope = TEAM) -> FiguresNow:
    found = world.ask(Figures(scope))
    assert isinstance(found, FiguresNow)
    return found


def about(agent_id: AgentId, reader: AgentId | None = None) -> FigureScope:
    return FigureScope(reader=reader or agent_id, since=SINCE, until=UNTIL, agent_id=agent_id)


def refused(world: World, question: Any, kind: type[AgentDeskError] = NotAllowed) -> str:
    with pytest.raises(kind) as error:
        world.ask(question)
    return error.value.code


def ces(world: World, agent_id: AgentId, *scores: int, at: datetime = NOW - timedelta(days=1)) -> list[EventId]:
    customer = world.customer("Sanne")
    calls = []
    for score in scores:
        calls.append(world.event(customer, agent_id=agent_id, duration_s=60))
        world.insert("survey", id=new_uuid(), customer_id=customer, kind="ces", about_event=calls[-1],
                     agent_id=agent_id, answered_at=at, score=score)  # fmt: skip
    return calls


def a_case(world: World, customer: CustomerId, days_ago: float, contacts: int, state: CaseState) -> None:
    world.insert("case", id=new_uuid(), customer_id=customer, owner=BAS, opened_at=NOW - timedelta(days=days_ago),
                 contacts=contacts, state=state.value)  # fmt: skip


# --- switches --------------------------------------------------------------------------------------------------


def test_nothing_is_figured_out_until_it_was_decided(world: World) -> None:
    ces(world, BAS, *range(1, 8))
    assert answered(world).rows == ()
    assert {each.shown for each in world.ask(FigureSwitches())} == {Shown.OFF}
    assert world.ask(FigureContacts(TEAM, Figure.CES)) == ()
    switch(world, Figure.CES)
    assert [row.figure for row in answered(world).rows] == [Figure.CES]
    switch(world, Figure.CES, Shown.OFF, reference="OR 2026-15")
    assert answered(world).rows == ()
    assert [(each.shown, each.reference, each.by_name) for each in world.ask(FigureDecisions())] == [
        (Shown.OFF, "OR 2026-15", "Anna de Wit"), (Shown.PERSON, "OR 2026-14", "Anna de Wit"),
    ]  # fmt: skip


def test_only_an_administrator_decides_and_says_by_what(world: World) -> None:
    for values, code in (
        ({"actor": LARA}, "administrators-only"),
        ({"reference": "  "}, "decision-needed"),
        ({"decided_on": date(2026, 11, 23)}, "decision-needed"),
    ):
        with pytest.raises((NotAllowed, Refused)) as error:
            switch(world, Figure.CES, **values)
        assert error.value.code == code
    assert world.ask(FigureDecisions()) == ()


def test_a_figure_for_teams_is_not_figured_out_for_persons(world: World) -> None:
    ces(world, BAS, *range(1, 8))
    switch(world, Figure.CES, Shown.TEAM)
    assert of(world, Figure.CES).now.n == 7
    assert of(world, Figure.CES).middle is None
    mine = answered(world, about(BAS))
    assert mine.rows == ()
    assert world.ask(FigureContacts(about(BAS), Figure.CES)) == ()
    assert {each.figure: each.shown for each in mine.not_shown}[Figure.CES] is Shown.TEAM


def test_a_persons_figures_are_seen_by_them_and_their_lead(world: World) -> None:
    world.agent(9, "Nora", 2, "Night")
    world.update("agent", {"id": 9}, role="lead")
    for reader in (BAS, LARA):
        assert answered(world, about(BAS, reader)).name == "Bas"
    for reader in (CAS, AgentId(9)):
        assert refused(world, Figures(about(BAS, reader))) == "leads-only"
    for question in (Figures(FigureScope(reader=BAS, since=SINCE, until=UNTIL)), LiveFloor(BAS),
                     Drivers(DriverScope(reader=BAS, since=SINCE, until=UNTIL))):  # fmt: skip
        assert refused(world, question) == "leads-only"
    assert refused(world, Figures(FigureScope(reader=AgentId(9), since=SINCE, until=UNTIL, team_id=TeamId(1)))) == (
        "not-your-team"
    )
    assert refused(world, Figures(FigureScope(reader=LARA, since=UNTIL, until=SINCE)), Refused) == "bad-period"


# --- what each figure is ---------------------------------------------------------------------------------------


def test_a_mean_has_its_interval_its_past_and_the_middle_half(world: World) -> None:
    switch(world, Figure.CES)
    for agent_id, score in ((BAS, 3), (CAS, 4), (DEE, 5), (ELI, 6)):
        ces(world, agent_id, *[score] * 5)
    ces(world, BAS, 1, 2, 1, 2, 4, at=NOW - timedelta(days=31))
    team = of(world, Figure.CES)
    assert (team.now.n, team.now.value, team.before.n, team.before.value) == (20, 4.5, 5, 2.0)
    assert team.now.low is not None
    assert round(team.now.low, 3) == 3.963  # 4.5 - 2.0930 * 1.14708 / √20
    assert team.middle is not None
    assert (team.middle.low, team.middle.high, team.middle.people) == (3.75, 5.25, 4)
    mine = of(world, Figure.CES, about(BAS))
    assert (mine.now.value, mine.before.value, mine.middle) == (3.0, 2.0, team.middle)
    assert sum(week.estimate.n for week in mine.weeks) == 10
    assert (mine.weeks[0].from_on, mine.weeks[-1].to_on) == (date(2026, 9, 24), UNTIL)
    assert {week.from_on.weekday() for week in mine.weeks[1:]} == {0}


def test_of_too_few_only_their_number_is_said(world: World) -> None:
    switch(world, Figure.CES)
    ces(world, BAS, 1, 1, 1, 1)
    mine = of(world, Figure.CES, about(BAS))
    assert (mine.now.n, mine.now.value, mine.now.low, mine.middle) == (4, None, None, None)


def test_a_number_opens_the_contacts_behind_it(world: World) -> None:
    switch(world, Figure.CES)
    calls = ces(world, BAS, 7, 6)
    ces(world, CAS, 1)
    assert set(world.ask(FigureContacts(about(BAS), Figure.CES))) == set(calls)
    assert len(world.ask(FigureContacts(TEAM, Figure.CES))) == 3


def test_only_samples_that_count_are_quality_and_only_decided_disputes_are_won(world: World) -> None:
    switch(world, Figure.QUALITY)
    switch(world, Figure.DISPUTES)
    customer = world.customer("Sanne")
    for source, state, score in (("sample", "opened", 80), ("sample", "changed", 90), ("sample", "given", 10),
                                 ("sample", "disputed", 20), ("complaint", "upheld", 30)):  # fmt: skip
        world.insert("review", id=new_uuid(), event_id=world.event(customer, agent_id=BAS), agent_id=BAS, reviewer=LARA,
                     source=source, card="call-en", version=1, score=score, state=state, made_at=NOW)  # fmt: skip
    quality, disputes = of(world, Figure.QUALITY), of(world, Figure.DISPUTES)
    assert (quality.now.n, quality.now.value) == (2, 85.0)
    assert (disputes.now.n, disputes.now.value) == (2, 0.5)
    assert len(world.ask(FigureContacts(TEAM, Figure.DISPUTES, only_missed=True))) == 1


def test_first_contact_resolution_is_said_in_two_ways(world: World) -> None:
    switch(world, Figure.FIRST_CONTACT)
    switch(world, Figure.NOT_BACK)
    ones = [world.customer(name) for name in ("Once", "Twice", "Open", "Back", "Lately")]
    a_case(world, ones[0], 10, 1, CaseState.RESOLVED)
    a_case(world, ones[1], 10, 2, CaseState.RESOLVED)
    a_case(world, ones[2], 10, 1, CaseState.OPEN)
    a_case(world, ones[3], 20, 1, CaseState.RESOLVED)
    a_case(world, ones[3], 14, 1, CaseState.RESOLVED)
    a_case(world, ones[4], 2, 1, CaseState.RESOLVED)
    assert (of(world, Figure.FIRST_CONTACT).now.n, of(world, Figure.FIRST_CONTACT).now.value) == (6, 4 / 6)
    assert (of(world, Figure.NOT_BACK).now.n, of(world, Figure.NOT_BACK).now.value) == (5, 3 / 5)


def test_what_was_promised_and_what_was_to_do_is_held_against_its_time(world: World) -> None:
    switch(world, Figure.PROMISES)
    switch(world, Figure.FOLLOW_UPS)
    customer = world.customer("Sanne")
    due = NOW - timedelta(days=2)
    for state in (FollowUpState.KEPT, FollowUpState.BROKEN, FollowUpState.OPEN, FollowUpState.RELEASED):
        world.follow_up(customer, kind=FollowUpKind.PROMISE, due=due, state=state.value, promised_by_agent=BAS)
    world.follow_up(customer, kind=FollowUpKind.PROMISE, due=NOW + timedelta(hours=1), promised_by_agent=BAS)
    for state, closed in (
        (FollowUpState.DONE, due + timedelta(minutes=59)), (FollowUpState.DONE, due + timedelta(minutes=61)),
        (FollowUpState.NOT_DONE, due), (FollowUpState.CANCELLED, due), (FollowUpState.OPEN, None),
    ):  # fmt: skip
        world.follow_up(customer, due=due, owner=BAS, state=state.value, closed_at=closed)
    assert (of(world, Figure.PROMISES).now.n, of(world, Figure.PROMISES).now.value) == (3, 1 / 3)
    assert (of(world, Figure.FOLLOW_UPS).now.n, of(world, Figure.FOLLOW_UPS).now.value) == (4, 1 / 4)


def test_pace_and_wrap_up_count_contacts_that_were_and_days_of_the_workspaces_wall(world: World) -> None:
    for figure in (Figure.PER_HOUR, Figure.WRAP_UP, Figure.ASKED_AGAIN):
        switch(world, figure)
    customer = world.customer("Sanne")
    night = datetime(2026, 11, 10, 22, 30, tzinfo=UTC)  # 23:30 in Amsterdam
    first = world.event(customer, at=night, agent_id=BAS, duration_s=60, wrap_up_ms=20_000, outcome="resolved")
    world.event(customer, at=night + timedelta(minutes=20), agent_id=BAS, duration_s=600, wrap_up_ms=40_000)
    world.event(customer, at=night + timedelta(minutes=35), agent_id=BAS, duration_s=600)  # the next day: alone in it
    world.withdraw(world.event(customer, at=night, agent_id=BAS, duration_s=60, wrap_up_ms=90_000))
    world.event(customer, at=night, agent_id=BAS)  # missed
    world.event(customer, at=night, agent_id=BAS, kind=EventKind.EMAIL, direction=Direction.IN)
    world.insert("asked_again", id=new_uuid(), fact_id=new_uuid(), customer_id=customer, agent_id=BAS, at=night)
    assert (of(world, Figure.PER_HOUR).now.n, of(world, Figure.PER_HOUR).now.value) == (2, 4.0)  # 2 in half an hour
    assert (of(world, Figure.WRAP_UP).now.n, of(world, Figure.WRAP_UP).now.value) == (2, 30.0)
    assert (of(world, Figure.ASKED_AGAIN).now.n, of(world, Figure.ASKED_AGAIN).now.value) == (3, 1 / 3)
    assert first in world.ask(FigureContacts(TEAM, Figure.ASKED_AGAIN))
    assert len(world.ask(FigureContacts(TEAM, Figure.ASKED_AGAIN))) == 2


# --- why, when and now -----------------------------------------------------------------------------------------


def test_drivers_are_told_apart_by_reason_product_and_carrier(world: World) -> None:
    sanne = world.customer("Sanne")
    order = world.order(sanne, "O1", carrier="PostNL")
    world.insert("order_line", id=new_uuid(), order_id=order, line=1, sku="LAMP-1", category="lamps")
    case = new_uuid()
    opened = NOW - timedelta(days=3)
    world.insert("case", id=case, customer_id=sanne, owner=BAS, opened_at=opened, order_id=order, contacts=2)
    world.event(sanne, at=opened, duration_s=120, reason="delivery-late", case_id=case)
    again = world.event(sanne, at=opened + timedelta(hours=2), duration_s=240, reason="delivery-late", case_id=case)
    world.event(sanne, duration_s=60, reason="invoice")
    world.event(sanne, duration_s=60, reason="invoice", direction=Direction.OUT)
    late, invoice = world.ask(Drivers(HOURS))
    assert (late.reason, late.product, late.carrier) == ("delivery-late", "lamps", "PostNL")
    assert (late.contacts, late.avoidable, late.repeats, late.minutes) == (2, 2, 1, 6.0)
    assert (invoice.reason, invoice.contacts, invoice.avoidable, invoice.repeats) == ("invoice", 1, 0, 0)
    of_lamps = DriverScope(reader=LARA, since=SINCE, until=UNTIL, product="lamps")
    assert world.ask(DriverContacts(of_lamps))[0] == again


def test_the_hours_of_the_week_are_those_of_the_wall_also_when_clocks_go_back(world: World) -> None:
    sanne = world.customer("Sanne")
    for at in (
        datetime(2026, 10, 24, 22, 30, tzinfo=UTC),  # Sunday 00:30, summer time
        datetime(2026, 10, 25, 0, 30, tzinfo=UTC),  # 02:30
        datetime(2026, 10, 25, 1, 30, tzinfo=UTC),  # 02:30 again
        datetime(2026, 10, 25, 23, 30, tzinfo=UTC),  # Monday 00:30
    ):
        world.event(sanne, at=at, duration_s=60)
    cells = {(each.weekday, each.hour): each.contacts for each in world.ask(ContactHours(HOURS))}
    assert cells == {(6, 0): 1, (6, 2): 2, (0, 0): 1}
    assert len(world.ask(DriverContacts(HOURS, weekday=6, hour=2))) == 2
    assert world.ask(DriverContacts(HOURS, weekday=6, hour=3)) == ()


def test_the_floor_shows_what_waits_now(world: World) -> None:
    sanne = world.customer("Sanne")
    for minutes, name in ((-30, "late"), (119, "soon"), (121, "later")):
        world.follow_up(sanne, name, kind=FollowUpKind.PROMISE, due=NOW + timedelta(minutes=minutes))
    gone = {"number": "+31201234567", "end_reason": "caller-gave-up"}
    for seconds in (0, 1, 400):  # two desks rang, then they called again
        world.event(sanne, at=NOW - timedelta(hours=1) + timedelta(seconds=seconds), detail=gone)
    world.event(sanne, at=NOW - timedelta(hours=1), detail={"end_reason": "answered-elsewhere"})
    world.event(sanne, at=NOW - timedelta(hours=1), duration_s=60)
    box = new_uuid()
    world.insert("mailbox", id=box, address="service@shop.example", spec="{}")
    for hours in (5, 2):
        asked_at = NOW - timedelta(hours=hours)
        world.insert("mail_thread", id=new_uuid(), mailbox_id=box, customer_id=sanne, state="open", asked_at=asked_at,
                     due_at=asked_at + timedelta(hours=4))  # fmt: skip
    world.insert("presence", agent_id=BAS, state="talking", since=NOW - timedelta(minutes=4), seen_at=NOW, desk="d")
    floor = world.ask(LiveFloor(LARA))
    assert [(each.customer_name, each.due_at > NOW) for each in floor.promises] == [("Sanne", False), ("Sanne", True)]
    assert (floor.answered_today, floor.abandoned_today) == (1, 2)
    assert (floor.mails, floor.mails_late, floor.longest_mail.asked_at) == (2, 1, NOW - timedelta(hours=5))
    assert {each.person.name: each.contact for each in floor.people if each.contact} == {"Bas": "call"}
    assert (floor.waiting_calls, floor.longest_wait_s) == (None, None)
