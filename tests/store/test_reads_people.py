"""People, settings and plain figures."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from agentdesk.domain.ids import AgentId
from agentdesk.domain.kinds import EventKind, Role
from agentdesk.services.queries import MyWrapUp, People, Settings
from tests.store.reads_world import ANNA, NOW, World, a_world


@pytest.fixture
def world(workspace_url: str) -> Iterator[World]:
    with a_world(workspace_url) as made:
        yield made


def test_everybody_but_the_system_is_listed_by_name(world: World) -> None:
    world.agent(7, "Aad", 3, "Phone")
    people = world.ask(People())
    assert [(person.agent_id, person.name, person.team_name, person.role) for person in people] == [
        (AgentId(7), "Aad", "Phone", Role.AGENT),
        (ANNA, "Anna de Wit", "Desk", Role.ADMIN),
    ]


def test_settings_are_told_as_they_are_kept(world: World) -> None:
    before = dict(world.ask(Settings()))
    world.insert("workspace_setting", key="follow_on_days", json_text="90")
    assert dict(world.ask(Settings())) == {**before, "follow_on_days": "90"}


def test_the_time_to_log_is_a_median_per_outcome(world: World) -> None:
    sanne = world.customer("Sanne")
    call = world.event(sanne, days_ago=2)
    world.remark(call, EventKind.LOG, outcome="resolved", wrap_up_ms=9000)
    for wrap_up_ms in (3000, 100_000):
        world.event(sanne, outcome="resolved", wrap_up_ms=wrap_up_ms)
    world.event(sanne, outcome="call-back", wrap_up_ms=4000)
    world.event(sanne, outcome="resolved", wrap_up_ms=1, days_ago=60)
    world.event(sanne, outcome="resolved", wrap_up_ms=1, agent_id=AgentId(0))
    world.withdraw(world.event(sanne, outcome="resolved", wrap_up_ms=1))
    times = world.ask(MyWrapUp(ANNA, NOW - timedelta(days=30)))
    assert [(time.outcome, time.median_ms, time.n) for time in times] == [
        ("resolved", 9000, 3),
        ("call-back", 4000, 1),
    ]
