"""Knows what it is to look at a customer: so that two do not do the same, and only while it lasts."""

from datetime import timedelta
from enum import StrEnum

STANDS = timedelta(seconds=30)
"""What a desk told holds so long: after a crash nobody seems to look any more."""
BEAT_S = 12.0
"""Again and again while the customer lies there: one beat may be lost."""
SHOWN_S = 1.0
"""Who only passes by is not told of."""


class Does(StrEnum):
    LOOKING = "looking"
    WRITING = "writing"
