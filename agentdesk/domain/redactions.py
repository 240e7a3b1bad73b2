"""Knows why words are removed for privacy, what may be decided about a contested note, and by when."""

import calendar
from datetime import datetime
from enum import StrEnum

LONGEST = 4_000


class RedactionReason(StrEnum):
    """Why words of an interaction were removed."""

    ASKED = "asked"
    """The customer asked for it."""
    THIRD_PARTY = "third-party"
    """They were about somebody else."""
    SENSITIVE = "sensitive"
    """Health, belief, origin and the like, which nobody needed."""
    SECRET = "secret"  # noqa: S105 a reason, no secret
    """A password, a card or a citizen number."""
    WRONG_CUSTOMER = "wrong-customer"
    CONTESTED = "contested"
    """A lead decided so about a contested note."""
    OTHER = "other"
    """As its words say."""


class ContestVerdict(StrEnum):
    """What a lead decides about a contested note."""

    REVISED = "revised"
    BLANKED = "blanked"
    KEPT = "kept"
    """The note stays, with the customer's statement under it."""


def a_month_after(local: datetime) -> datetime:
    """The same day of the next month, or that month's last."""
    year, month = divmod(local.year * 12 + local.month, 12)
    month += 1
    return local.replace(year=year, month=month, day=min(local.day, calendar.monthrange(year, month)[1]))
