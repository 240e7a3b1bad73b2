"""Knows every closed list of choices; numbers are stored, so a member never changes its number."""

from enum import IntEnum, StrEnum


class EventKind(IntEnum):
    """What a row of the timeline is. Below 50: a card of its own; from 50: a remark about another row."""

    CALL = 1
    EMAIL = 2
    CHAT = 3
    VISIT = 4
    NOTE = 5
    ORDER = 6
    DELIVERY = 7
    RETURN = 8
    SURVEY = 9
    RATING = 10
    """A star rating of an order (1 to 5); not a CES."""
    PROMISE = 11
    FOLLOW_UP = 12
    COMPLAINT = 13
    REFERRAL = 14
    COMPLIMENT = 15
    OCCASION = 16
    MAIL_COPY = 17
    """A mail to somebody else that the customer got too: folded, and no contact."""
    LOG = 50
    """Outcome, reason and note of an interaction whose facts came from the phone."""
    REVISION = 51
    """A corrected note; the old text stays."""
    RETRACTION = 52
    """An undo: the row it names leaves the timeline and stays in the audit."""
    MOVED = 53
    """The row it names now stands with another customer; a stub without text stays."""
    REDACTION = 54
    """The words of the row it names were removed for privacy: who, when and why stay."""
    CONTESTED = 55
    """The customer says that the row it names is wrong: in their own words, until a lead decides."""
    DECIDED = 56
    """What a lead decided about a contested row, and why."""


LETTERS = frozenset({EventKind.EMAIL, EventKind.SURVEY})
"""Somebody else's words: a log or a note about them stands beside them and never in their place."""

FIRST_REMARK = 50
"""Event kinds from here on are remarks about another row and no cards of their own."""


class Direction(IntEnum):
    NONE = 0
    IN = 1
    OUT = 2


class Channel(StrEnum):
    CALL = "call"
    EMAIL = "email"
    CHAT = "chat"
    VISIT = "visit"
    NOTE = "note"

    @property
    def event_kind(self) -> EventKind:
        return EventKind[self.name]


class ContactPointKind(IntEnum):
    PHONE = 1
    EMAIL = 2


class FollowUpKind(IntEnum):
    FOLLOW_UP = 1
    PROMISE = 2
    CALL_BACK = 3
    """A missed call, one per caller and line."""


class FollowUpState(IntEnum):
    OPEN = 0
    DONE = 1
    NOT_DONE = 2
    CANCELLED = 3
    KEPT = 4
    """A promise only."""
    BROKEN = 5
    """A promise only."""
    RELEASED = 6
    """A promise the customer let us off."""


class WaitingFor(IntEnum):
    NOBODY = 0
    CUSTOMER = 1
    COLLEAGUE = 2
    CARRIER = 3


class CaseState(IntEnum):
    OPEN = 0
    RESOLVED = 1


class ComplaintState(IntEnum):
    OPEN = 0
    CORRECTED = 1
    CONFIRMED = 2
    """Only the customer's confirmation closes it."""


class OrderState(IntEnum):
    PLACED = 1
    PACKED = 2
    SHIPPED = 3
    DELIVERED = 4
    CANCELLED = 5
    RETURNED = 6


class Purpose(StrEnum):
    SERVICE = "service"
    AFTER_SALE = "after-sale"
    SURVEY = "survey"
    MARKETING = "marketing"


class ConsentState(IntEnum):
    UNKNOWN = 0
    GIVEN = 1
    REFUSED = 2


class CheckResult(IntEnum):
    """One identity question: the answer itself is never kept."""

    SKIPPED = 0
    RIGHT = 1
    WRONG = 2


class Role(StrEnum):
    AGENT = "agent"
    LEAD = "lead"
    ADMIN = "admin"


class WrapUpMode(StrEnum):
    OPTIONAL = "optional"
    MANDATORY = "mandatory"
    TIME_BOXED = "time-boxed"
    FIXED = "fixed"
    """Time-boxed without early exit."""


class CustomerKind(IntEnum):
    PERSON = 1
    HOUSEHOLD = 2
    BUSINESS = 3
