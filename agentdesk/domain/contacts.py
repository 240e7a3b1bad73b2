"""Knows when and by which channel a customer may be contacted: the polite hours, and what they consented to.

Dutch law wants consent before a sales call to a consumer, so marketing needs a yes; the other purposes need no "no".
"""

from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta

from agentdesk.domain.hours import utc_to_wall, wall_to_utc
from agentdesk.domain.kinds import ConsentState, Purpose
from agentdesk.domain.records import dataclass

POLITE_FROM = time(9)
POLITE_UNTIL = time(20)


@dataclass(frozen=True, slots=True)
class Consent:
    """One word of the customer about a purpose and a channel; the newest counts. `channel` "" is every channel."""

    purpose: Purpose
    channel: str
    state: ConsentState
    at: datetime


def state_of(purpose: Purpose, channel: str, consents: Iterable[Consent]) -> ConsentState:
    """The newest word about this purpose on this channel; a word about every channel counts too."""
    said = [each for each in consents if each.purpose is purpose and each.channel in {channel, ""}]
    return max(said, key=lambda each: each.at).state if said else ConsentState.UNKNOWN


def may_contact(purpose: Purpose, channel: str, consents: Iterable[Consent], *, do_not_contact: bool = False) -> bool:
    """Whether a rule, the dialler or a mail may go out for this purpose.

    Service (an answer, a promise) stays allowed for who asked not to be contacted: we owe it.
    """
    state = state_of(purpose, channel, consents)
    if purpose is Purpose.SERVICE:
        return state is not ConsentState.REFUSED
    if do_not_contact or state is ConsentState.REFUSED:
        return False
    return state is ConsentState.GIVEN or purpose is not Purpose.MARKETING


def is_polite(at: datetime, zone: str) -> bool:
    """Between 9 and 20 o'clock where the customer lives."""
    return POLITE_FROM <= utc_to_wall(at, zone).time() < POLITE_UNTIL


def next_polite(at: datetime, zone: str) -> datetime:
    """`at` itself, or the next 9 o'clock where the customer lives. UTC."""
    if is_polite(at, zone):
        return at.astimezone(UTC)
    wall = utc_to_wall(at, zone)
    day = wall.date() if wall.time() < POLITE_FROM else wall.date() + timedelta(days=1)
    return wall_to_utc(datetime.combine(day, POLITE_FROM), zone)
