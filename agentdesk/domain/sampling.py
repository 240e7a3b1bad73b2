"""Knows which interactions are drawn for review: by a seed, so that anybody can draw the same again, never by a person.

Each interaction's lot is SHA-256 of seed and id, read as a number between 0 and 1: the draw does not hang on the order
the rows came in, on the machine or on Python's own generator. Weighted draws without return: P. Efraimidis and
P. Spirakis, "Weighted random sampling with a reservoir" (2006): the largest lot^(1/weight) are taken.
"""

import hashlib
import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import timedelta
from enum import StrEnum

from agentdesk.domain.ids import AgentId, EventId
from agentdesk.domain.records import dataclass

LOW_CES = 3
LONG = timedelta(minutes=15)
SHORT_NOTE = 20
"""Signs; a setting of the workspace's later."""
USUAL_SPREAD = 15.0
"""Points a single score of 0 to 100 lies from the mean, until reviews of one's own say otherwise."""


class Draw(StrEnum):
    RANDOM = "random"
    PER_AGENT = "per-agent"
    """As many of each agent's, however many contacts each had."""
    RISK = "risk"
    """What looks troublesome is likelier, nothing is impossible."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An interaction of the period that may be drawn."""

    event_id: EventId
    agent_id: AgentId
    ces: int | None
    has_complaint: bool
    lasted: timedelta
    has_short_note: bool
    is_revised_late: bool

    @property
    def risk(self) -> int:
        """1 for an ordinary contact and 2 more for each sign of trouble: how much likelier it is drawn."""
        signs = (
            self.ces is not None and self.ces <= LOW_CES, self.has_complaint, self.lasted >= LONG,
            self.has_short_note, self.is_revised_late,
        )  # fmt: skip
        return 1 + 2 * sum(signs)


def drawn(
    candidates: Iterable[Candidate], draw: Draw, count: int, seed: str, reviewer: AgentId
) -> tuple[Candidate, ...]:
    """At most `count` (for PER_AGENT: of each agent), in the order they were drawn; never the reviewer's own."""
    others = [each for each in candidates if each.agent_id != reviewer]
    if draw is not Draw.PER_AGENT:
        return tuple(_first(others, draw, count, seed))
    per_agent: defaultdict[AgentId, list[Candidate]] = defaultdict(list)
    for each in others:
        per_agent[each.agent_id].append(each)
    return tuple(each for agent in sorted(per_agent) for each in _first(per_agent[agent], draw, count, seed))


def _first(candidates: Sequence[Candidate], draw: Draw, count: int, seed: str) -> list[Candidate]:
    def place(each: Candidate) -> tuple[float, bytes]:
        weight = each.risk if draw is Draw.RISK else 1
        return math.log(_lot(seed, each.event_id)) / weight, each.event_id.bytes

    return sorted(candidates, key=place, reverse=True)[:count]


def _lot(seed: str, event_id: EventId) -> float:
    """Above 0 and below 1."""
    number = int.from_bytes(hashlib.sha256(seed.encode() + b"\0" + event_id.bytes).digest()[:8])
    return (number + 0.5) / 2**64
