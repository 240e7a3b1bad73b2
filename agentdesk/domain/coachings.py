"""Knows what may be said in a coaching, and its steps: given by a lead, opened and answered by the agent it is for."""

from enum import StrEnum

LONGEST = 4_000
LONGEST_ACTION = 300
MOST_ACTIONS = 20
MOST_CONTACTS = 50


class CoachingStep(StrEnum):
    """What was done."""

    GIVEN = "given"
    OPENED = "opened"
    SAID = "said"
