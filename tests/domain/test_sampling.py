"""Drawing interactions for review: by seed, the same for everybody, and nobody draws their own."""

import uuid
from collections import Counter
from datetime import timedelta

from agentdesk.domain.ids import AgentId, EventId
from agentdesk.domain.sampling import Candidate, Draw, drawn

LEAD = AgentId(99)


def contact(number: int, agent: int = 1, *, risky: bool = False) -> Candidate:
    return Candidate(
        EventId(uuid.UUID(int=number)), AgentId(agent), 2 if risky else None, risky,
        timedelta(minutes=20 if risky else 4), risky, risky,
    )  # fmt: skip


def test_the_same_seed_draws_the_same_whatever_order_the_rows_came_in() -> None:
    rows = [contact(number) for number in range(500)]
    first = drawn(rows, Draw.RANDOM, 20, "week 47", LEAD)
    assert drawn(reversed(rows), Draw.RANDOM, 20, "week 47", LEAD) == first
    assert drawn(rows, Draw.RANDOM, 20, "week 48", LEAD) != first
    assert len(set(first)) == 20


def test_the_draw_is_the_one_anybody_can_work_out_again() -> None:
    """Held by value: another version of the program must draw what this one drew."""
    rows = [contact(number) for number in range(100)]
    assert [each.event_id.int for each in drawn(rows, Draw.RANDOM, 5, "seed", LEAD)] == [84, 26, 96, 44, 18]


def test_a_larger_sample_begins_with_the_smaller_one() -> None:
    rows = [contact(number) for number in range(200)]
    assert drawn(rows, Draw.RISK, 30, "a", LEAD)[:10] == drawn(rows, Draw.RISK, 10, "a", LEAD)


def test_everybody_has_as_many_drawn_when_it_is_per_agent() -> None:
    rows = [contact(number, agent=1 if number < 900 else 2) for number in range(1000)]
    assert Counter(each.agent_id for each in drawn(rows, Draw.PER_AGENT, 5, "a", LEAD)) == {1: 5, 2: 5}


def test_nobody_reviews_their_own() -> None:
    rows = [contact(number, agent=number % 2) for number in range(100)]
    for draw in Draw:
        assert {each.agent_id for each in drawn(rows, draw, 100, "a", AgentId(1))} == {0}


def test_trouble_is_drawn_likelier_and_in_proportion() -> None:
    rows = [contact(1, risky=True), *(contact(number) for number in range(2, 13))]  # 11 beside 11 times 1
    hits = sum(drawn(rows, Draw.RISK, 1, str(seed), LEAD)[0].event_id.int == 1 for seed in range(4_000))
    assert 1_900 < hits < 2_100  # half of them, give or take three deviations


def test_each_contact_is_as_likely_as_any_other() -> None:
    rows = [contact(number) for number in range(10)]
    hits = Counter(drawn(rows, Draw.RANDOM, 1, str(seed), LEAD)[0].event_id.int for seed in range(5_000))
    assert sum((hits[number] - 500) ** 2 / 500 for number in range(10)) < 27.9  # chi squared, 9 degrees, p = 0.001
