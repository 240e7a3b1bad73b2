"""What the first call asks has been asked before anybody rings."""

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy.sql import elements

from agentdesk.services.queries import CustomerById, TimelinePage, TimelineRows, WhoIs
from agentdesk.services.rehearsal import questions
from tests.store.reads_world import World, a_world


@pytest.fixture
def world(workspace_url: str) -> Iterator[World]:
    with a_world(workspace_url) as made:
        yield made


def test_after_the_rehearsal_a_call_makes_no_statement_anew(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    anne = world.customer("Anne de Vries")
    sanne = world.customer("Sanne de Vries")
    event_id = world.event(sanne, "call")
    world.event(anne, "call")
    for question in questions():
        question(world.reads)
    made: list[object] = []
    compiler = elements.ClauseElement._compiler

    def told(self: elements.ClauseElement, *more: Any, **how: Any) -> object:
        made.append(self)
        return compiler(self, *more, **how)

    monkeypatch.setattr(elements.ClauseElement, "_compiler", told)
    for query in (WhoIs("+31612345678"), CustomerById(sanne), TimelinePage(sanne), TimelineRows((event_id,), sanne)):
        world.ask(query)

    assert made == []


def test_without_a_customer_the_rehearsal_asks_in_vain(world: World) -> None:
    for question in questions():
        question(world.reads)
