"""Knows when the marks of a calibration may be seen: several leads score one contact, each without the others' marks.

Nobody sees another's marks before the calibration is closed or everybody who takes part has scored; whoever was removed
from the desk meanwhile is not waited for. After that nobody can score any more, so nobody is led by what they saw. What
is scored here counts in nobody's figures.
"""

from datetime import datetime
from enum import StrEnum

from agentdesk.domain.ids import AgentId
from agentdesk.domain.records import dataclass

FEWEST = 2
MOST = 20


class CalibrationState(StrEnum):
    OPEN = "open"
    CLOSED = "closed"


class CalibrationStep(StrEnum):
    """What was done."""

    OPENED = "opened"
    SCORED = "scored"
    CLOSED = "closed"
    AGREED = "agreed"


@dataclass(frozen=True, slots=True)
class Part:
    """One lead's part in a calibration."""

    lead: AgentId
    has_scored: bool
    is_here: bool
    """Leads here today; who does not any more is not waited for."""


def waits_for(parts: tuple[Part, ...]) -> tuple[AgentId, ...]:
    return tuple(part.lead for part in parts if part.is_here and not part.has_scored)


def is_blind(state: CalibrationState, parts: tuple[Part, ...]) -> bool:
    """Whether each still sees their own marks only."""
    return state is CalibrationState.OPEN and bool(waits_for(parts))


def may_close(parts: tuple[Part, ...], until: datetime, now: datetime) -> bool:
    """When nobody is waited for, or the time is over."""
    return now >= until or not waits_for(parts)
