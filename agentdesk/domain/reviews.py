"""Knows what becomes of a review: given by a lead, opened by the agent it is about, accepted or disputed, then decided.

Nothing of it stands on a customer's timeline. A score counts when its agent has opened the review and does not dispute
it (or the dispute was decided), and only when a sample, not a person, chose the contact.
"""

from enum import StrEnum

from agentdesk.domain.records import dataclass

LONGEST = 4_000


class ReviewSource(StrEnum):
    """Why this contact was read."""

    SAMPLE = "sample"
    TARGETED = "targeted"
    COMPLAINT = "complaint"
    REQUESTED = "requested"


class ReviewState(StrEnum):
    GIVEN = "given"
    OPENED = "opened"
    ACCEPTED = "accepted"
    DISPUTED = "disputed"
    UPHELD = "upheld"
    CHANGED = "changed"
    """The second lead gave other marks; the first ones stay beside them."""


SETTLED = frozenset({ReviewState.OPENED, ReviewState.ACCEPTED, ReviewState.UPHELD, ReviewState.CHANGED})


def counts(source: ReviewSource, state: ReviewState) -> bool:
    """Whether its score goes into anybody's figures."""
    return source is ReviewSource.SAMPLE and state in SETTLED


@dataclass(frozen=True, slots=True)
class MarkGiven:
    """One criterion's mark; None is "not applicable". `first` to `last`: the signs of the note it speaks of, or 0 to 0."""

    key: str
    mark: int | None
    words: str = ""
    first: int = 0
    last: int = 0
