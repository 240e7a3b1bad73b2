"""Knows what a team lead scores an interaction by, and how a score comes about so that it can be explained.

A scorecard never changes: who edits one makes its next version, and a review keeps the version it was made with.
"""

import json
from collections.abc import Mapping
from enum import StrEnum
from typing import TypeAlias

from agentdesk.domain.kinds import Channel
from agentdesk.domain.records import dataclass

LANGUAGES = ("en", "nl", "vi")
MOST_CRITERIA = 40
HEAVIEST = 100
LONGEST_NAME = 120
LONGEST_GUIDANCE = 2_000
BEST = 100
_KEY_SIGNS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")


class BadScorecard(ValueError):
    """It cannot be scored by. `code` for the screen, `word` what it is about."""

    def __init__(self, code: str, word: str = "") -> None:
        super().__init__(code, word)
        self.code, self.word = code, word


class Scale(StrEnum):
    YES_NO = "yes-no"
    """0 or 1."""
    FOUR = "four"
    """1, the least, to 4."""

    @property
    def marks(self) -> range:
        return range(2) if self is Scale.YES_NO else range(1, 5)


NOT_APPLICABLE = None
"""The mark of a criterion that does not fit this interaction: it counts nowhere."""
Mark: TypeAlias = int | None


@dataclass(frozen=True, slots=True)
class Criterion:
    """One question of a scorecard."""

    key: str
    """Stays the same over versions, so that a criterion can be followed over time."""
    name: str
    guidance: str
    weight: int
    """1 to 100; its share is of the weights of the criteria that were marked."""
    scale: Scale
    is_fatal: bool = False
    """Auto-fail: marked lowest, the whole interaction scores 0."""
    needs_hearing: bool = False
    """Tone and the like: not applicable where there is no recording (behaviour.md §8)."""


@dataclass(frozen=True, slots=True)
class Scorecard:
    """`card` is the same over its versions, which count from 1."""

    card: str
    version: int
    name: str
    language: str
    channel: Channel
    criteria: tuple[Criterion, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """What one criterion brought: `points` of `of`, in hundredths of the whole score."""

    key: str
    mark: Mark
    points: float
    of: float


@dataclass(frozen=True, slots=True)
class Score:
    """`value` is 0 to 100, None when nothing was applicable; `failed_by` names the auto-fail criteria that failed."""

    value: int | None
    parts: tuple[Part, ...]
    failed_by: tuple[str, ...]


def checked_scorecard(card: Scorecard) -> Scorecard:
    """As it is, when it can be scored by. Raises BadScorecard."""
    if not card.name.strip() or len(card.name) > LONGEST_NAME:
        raise BadScorecard("name")
    if card.language not in LANGUAGES:
        raise BadScorecard("language", card.language)
    if not card.card or set(card.card) - _KEY_SIGNS or card.version < 1:
        raise BadScorecard("card", card.card)
    if not card.criteria:
        raise BadScorecard("empty")
    if len(card.criteria) > MOST_CRITERIA:
        raise BadScorecard("too-many")
    seen: set[str] = set()
    for each in card.criteria:
        if not each.key or set(each.key) - _KEY_SIGNS or each.key in seen:
            raise BadScorecard("key", each.key)
        if not each.name.strip() or len(each.name) > LONGEST_NAME or len(each.guidance) > LONGEST_GUIDANCE:
            raise BadScorecard("criterion", each.key)
        if not 1 <= each.weight <= HEAVIEST:
            raise BadScorecard("weight", each.name)
        seen.add(each.key)
    return card


def score(card: Scorecard, marks: Mapping[str, Mark], *, was_heard: bool) -> Score:
    """Each criterion of the card marked on its scale or not applicable. Raises BadScorecard.

    The score is the weighted mean of the marks, each taken from its scale to 0 … 1, over what was applicable, in
    hundredths, rounded half up; a failed auto-fail criterion makes it 0.
    """
    if unknown := marks.keys() - {each.key for each in card.criteria}:
        raise BadScorecard("unknown", min(unknown))
    for each in card.criteria:
        _check_mark(each, marks, was_heard=was_heard)
    whole = sum(each.weight for each in card.criteria if marks[each.key] is not NOT_APPLICABLE)
    parts = tuple(_part(each, marks[each.key], whole) for each in card.criteria)
    failed = tuple(each.key for each in card.criteria if each.is_fatal and marks[each.key] == each.scale.marks[0])
    if not whole:
        return Score(None, parts, ())
    return Score(0 if failed else int(sum(part.points for part in parts) + 0.5 + 1e-9), parts, failed)


def to_text(card: Scorecard) -> str:
    """JSON, for a row of the workspace."""
    criteria = [
        {
            "key": each.key, "name": each.name, "guidance": each.guidance, "weight": each.weight,
            "scale": each.scale.value, "fatal": each.is_fatal, "hearing": each.needs_hearing,
        }
        for each in card.criteria
    ]  # fmt: skip
    return json.dumps(
        {
            "card": card.card, "version": card.version, "name": card.name, "language": card.language,
            "channel": card.channel.value, "criteria": criteria,
        },
        ensure_ascii=False,
    )  # fmt: skip


def from_text(text: str) -> Scorecard:
    """What `to_text` wrote. Raises BadScorecard."""
    return checked_scorecard(half_from_text(text))


def half_from_text(text: str) -> Scorecard:
    """The same of a card somebody is still writing, so perhaps without a name. Raises BadScorecard("unreadable")."""
    try:
        read = json.loads(text)
        return Scorecard(
            read["card"], read["version"], read["name"], read["language"], Channel(read["channel"]),
            tuple(
                Criterion(each["key"], each["name"], each["guidance"], each["weight"], Scale(each["scale"]),
                          each["fatal"], each["hearing"])
                for each in read["criteria"]
            ),
        )  # fmt: skip
    except (ValueError, KeyError, TypeError) as error:
        raise BadScorecard("unreadable") from error


def _check_mark(criterion: Criterion, marks: Mapping[str, Mark], *, was_heard: bool) -> None:
    if criterion.key not in marks:
        raise BadScorecard("unmarked", criterion.name)
    mark = marks[criterion.key]
    if mark is NOT_APPLICABLE:
        return
    if mark not in criterion.scale.marks:
        raise BadScorecard("mark", criterion.name)
    if criterion.needs_hearing and not was_heard:
        raise BadScorecard("unheard", criterion.name)


def _part(criterion: Criterion, mark: Mark, whole: int) -> Part:
    if mark is NOT_APPLICABLE:
        return Part(criterion.key, mark, 0.0, 0.0)
    least, best = criterion.scale.marks[0], criterion.scale.marks[-1]
    of = BEST * criterion.weight / whole
    return Part(criterion.key, mark, of * (mark - least) / (best - least), of)
