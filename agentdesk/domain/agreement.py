"""Knows how far several leads who scored the same contact unseen agree: in plain words first, then as a figure.

In plain words: of the criteria that at least two leads answered, on how many *all* of them gave the same answer ("8 of 10
agree"); and for each criterion how many gave its commonest one. "Not applicable" is an answer like any other there; a
criterion that everybody called so was judged by nobody and is left out.

The figure is Krippendorff's alpha, by the coincidence matrix of K. Krippendorff, "Computing Krippendorff's
Alpha-Reliability" (2011): 1 is full agreement, 0 what chance would give. It takes any number of leads, and marks that
are missing; "not applicable" is one that is missing.
"""

import itertools
from collections import Counter
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import TypeAlias

from agentdesk.domain.ids import AgentId
from agentdesk.domain.records import dataclass
from agentdesk.domain.scorecards import NOT_APPLICABLE, Criterion, Mark, Scale, Scorecard

Units: TypeAlias = Sequence[Sequence[int]]
"""For each unit (a criterion of a contact) the marks it was given, in any order; who gave none is left out."""
Scored: TypeAlias = Mapping[AgentId, Mapping[str, Mark]]
"""Each lead's marks by criterion."""


class Level(StrEnum):
    """What a distance between two marks means."""

    NOMINAL = "nominal"
    """The same or not: yes/no."""
    ORDINAL = "ordinal"
    """Steps of a scale, 1–4, of unknown width."""
    INTERVAL = "interval"
    """Figures such as a score of 0 to 100."""


@dataclass(frozen=True, slots=True)
class CriterionAgreement:
    """`same` of the `of` leads who answered gave the commonest answer; `apart` are the leads whose answer is to be
    talked about: those who did not give it, or all of them where two answers are equally common.
    """

    key: str
    same: int
    of: int
    apart: frozenset[AgentId]

    @property
    def agrees(self) -> bool:
        return not self.apart


@dataclass(frozen=True, slots=True)
class Agreement:
    """On `same` of `of` criteria all leads agree; `criteria` in the card's order, all of them."""

    same: int
    of: int
    criteria: tuple[CriterionAgreement, ...]
    alpha: float | None


def agreement(card: Scorecard, scored: Scored) -> Agreement:
    """Below two leads there is nothing to compare: `of` is 0 and alpha None."""
    rows = tuple(_criterion(each, scored) for each in card.criteria)
    judged = [
        row
        for row in rows
        if row.of > 1 and any(marks.get(row.key, NOT_APPLICABLE) is not NOT_APPLICABLE for marks in scored.values())
    ]
    return Agreement(
        sum(row.agrees for row in judged), len(judged), rows,
        alpha([_steps(each, scored) for each in card.criteria], Level.ORDINAL),
    )  # fmt: skip


def alpha(units: Units, level: Level) -> float | None:
    """None where it means nothing: no unit marked twice, or the same mark everywhere."""
    pairable = [unit for unit in units if len(unit) > 1]
    shares: dict[tuple[int, int], float] = {}
    for unit in pairable:
        for pair, count in Counter(itertools.permutations(unit, 2)).items():
            shares[pair] = shares.get(pair, 0.0) + count / (len(unit) - 1)
    totals = Counter(mark for unit in pairable for mark in unit)
    apart = _distances(totals, level)
    n = totals.total()
    expected = sum(totals[c] * totals[k] * apart[c, k] for c, k in itertools.product(totals, repeat=2))
    if not expected:
        return None
    return 1 - (n - 1) * sum(share * apart[pair] for pair, share in shares.items()) / expected


def _criterion(criterion: Criterion, scored: Scored) -> CriterionAgreement:
    given = {lead: marks[criterion.key] for lead, marks in scored.items() if criterion.key in marks}
    counts = Counter(given.values()).most_common()
    if not counts:
        return CriterionAgreement(criterion.key, 0, 0, frozenset())
    usual, same = counts[0]
    is_tied = len(counts) > 1 and counts[1][1] == same
    apart = frozenset(lead for lead, mark in given.items() if is_tied or mark != usual)
    return CriterionAgreement(criterion.key, same, len(given), apart)


def _steps(criterion: Criterion, scored: Scored) -> list[int]:
    """Marks as steps of the longest scale: no is its lowest step and yes its highest, so that both scales are one."""
    longest = len(Scale.FOUR.marks) - 1
    marks = criterion.scale.marks
    given = [each[criterion.key] for each in scored.values() if criterion.key in each]
    return [(mark - marks[0]) * longest // (marks[-1] - marks[0]) for mark in given if mark is not NOT_APPLICABLE]


def _distances(totals: Mapping[int, int], level: Level) -> dict[tuple[int, int], float]:
    """Squared, for each two marks that occur."""
    ranks = sorted(totals)
    apart: dict[tuple[int, int], float] = {}
    for c, k in itertools.product(ranks, repeat=2):
        if level is Level.NOMINAL:
            apart[c, k] = float(c != k)
        elif level is Level.INTERVAL:
            apart[c, k] = float((c - k) ** 2)
        else:
            low, high = min(c, k), max(c, k)
            between = sum(totals[g] for g in ranks if low <= g <= high)
            apart[c, k] = (between - (totals[c] + totals[k]) / 2) ** 2
    return apart
