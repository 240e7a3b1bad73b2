"""Knows the four ways a wish can fail that a person can act on; everything else is a bug.

Errors carry facts, never sentences: `ui/words.py` and `cli/words.py` make the sentence.
"""

from datetime import datetime


class AgentDeskError(Exception):
    """Something a person can act on. `code` is a stable word; `facts` fill the sentence."""

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        inside = ", ".join(f"{key}={value}" for key, value in self.facts.items())
        return f"{self.code}({inside})" if inside else self.code


class Offline(AgentDeskError):
    """The workspace cannot be reached: wait. What was said is kept."""

    def __init__(self, code: str = "offline", *, since: datetime | None = None, **facts: object) -> None:
        super().__init__(code, since=since, **facts)


class Refused(AgentDeskError):
    """The workspace says no: read why."""


class Conflict(AgentDeskError):
    """Someone else changed it: choose between `theirs` and `mine`."""

    def __init__(self, code: str, *, theirs: str = "", mine: str = "", **facts: object) -> None:
        super().__init__(code, **facts)
        self.theirs = theirs
        self.mine = mine


class NotAllowed(AgentDeskError):
    """This person may not do it: ask."""
