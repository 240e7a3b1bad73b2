"""Agreement of leads, against the worked examples of Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011)."""

import pytest

from agentdesk.domain.agreement import Level, agreement, alpha
from agentdesk.domain.ids import AgentId
from agentdesk.domain.kinds import Channel
from agentdesk.domain.scorecards import Criterion, Mark, Scale, Scorecard

KRIPPENDORFF = [
    [1, 1, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4], [4, 4, 4, 4], [1, 1, 2, 1],
    [2, 2, 2, 2], [5, 5, 5], [1, 1], [3],
]  # fmt: skip
"""Four observers, twelve units, what is missing left out."""
LARA, BAS, JOS = AgentId(2), AgentId(3), AgentId(4)
CARD = Scorecard(
    "mail", 1, "Mail", "en", Channel.EMAIL,
    tuple(
        Criterion(key, key, "", 1, scale)
        for key, scale in (("greets", Scale.YES_NO), ("solves", Scale.FOUR), ("tone", Scale.FOUR), ("heard", Scale.FOUR))
    ),
)  # fmt: skip


def marks(greets: Mark, solves: Mark, tone: Mark) -> dict[str, Mark]:
    return {"greets": greets, "solves": solves, "tone": tone, "heard": None}


@pytest.mark.parametrize(
    ("level", "published"), [(Level.NOMINAL, 0.743), (Level.ORDINAL, 0.815), (Level.INTERVAL, 0.849)]
)
def test_alpha_is_the_published_one(level: Level, published: float) -> None:
    found = alpha(KRIPPENDORFF, level)
    assert found is not None
    assert round(found, 3) == published


def test_two_observers_and_two_values_are_the_published_example_too() -> None:
    meg, owen = "0100000000", "1110010100"
    found = alpha([[int(one), int(two)] for one, two in zip(meg, owen, strict=True)], Level.NOMINAL)
    assert found is not None
    assert round(found, 3) == 0.095


def test_full_agreement_is_one() -> None:
    assert alpha([[1, 1], [4, 4], [2, 2, 2]], Level.ORDINAL) == 1


@pytest.mark.parametrize("units", [[], [[3]], [[1], [2]], [[2, 2], [2, 2]]])
def test_where_it_would_mean_nothing_there_is_no_alpha(units: list[list[int]]) -> None:
    assert alpha(units, Level.ORDINAL) is None


def test_criteria_that_all_answered_alike_are_counted_and_who_stands_apart_is_named() -> None:
    found = agreement(CARD, {LARA: marks(1, 4, 2), BAS: marks(1, 3, 2), JOS: marks(1, 4, None)})
    assert (found.same, found.of) == (1, 3)
    greets, solves, tone, heard = found.criteria
    assert (greets.agrees, greets.same, greets.of) == (True, 3, 3)
    assert (solves.apart, solves.same, solves.of) == (frozenset({BAS}), 2, 3)
    assert tone.apart == frozenset({JOS})
    assert heard.agrees


def test_where_two_answers_are_equally_common_both_sides_stand_apart() -> None:
    found = agreement(CARD, {LARA: marks(1, 4, 2), BAS: marks(1, 1, 2)})
    assert (found.same, found.of, found.criteria[1].apart) == (2, 3, frozenset({LARA, BAS}))


def test_marks_of_both_scales_make_one_figure() -> None:
    scored = {LARA: marks(1, 4, 2), BAS: marks(1, 4, 2)}
    assert agreement(CARD, scored).alpha == 1
    assert agreement(CARD, scored | {BAS: marks(0, 1, 3)}).alpha == alpha([[3, 0], [3, 0], [1, 2]], Level.ORDINAL)


def test_one_lead_alone_agrees_with_nobody() -> None:
    found = agreement(CARD, {LARA: marks(1, 4, 2)})
    assert (found.same, found.of, found.alpha) == (0, 0, None)
