"""Knows the views a lead keeps: a name for what was chosen in the audit's filters, one's own or every lead's."""

import json
from typing import TypeAlias
from uuid import UUID

from agentdesk.domain.ids import AgentId
from agentdesk.domain.records import dataclass

LONGEST_NAME = 60
LONGEST_CHOICE = 200
CHOICES = frozenset({
    "period", "first", "last", "agent", "team", "channel", "direction", "outcome", "reason", "at-least", "at-most", "ces",
    "complaint", "broken", "contested", "redacted", "late", "unreviewed", "short", "words",
})  # fmt: skip
"""What may be chosen: a period is kept as it was called ("week"), so that the view moves on with the days."""
Choices: TypeAlias = tuple[tuple[str, str], ...]
"""(key, value), each key once."""


class BadView(ValueError):
    """It cannot be kept. `code` is "view-name" or "view-choices"."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class AuditView:
    view_id: UUID
    owner: AgentId
    owner_name: str
    name: str
    is_shared: bool
    choices: Choices


def checked_name(name: str) -> str:
    """Raises BadView."""
    clean = " ".join(name.split())
    if not clean or len(clean) > LONGEST_NAME:
        raise BadView("view-name")
    return clean


def to_text(choices: Choices) -> str:
    """JSON, for a row of the workspace. Raises BadView."""
    keys = [key for key, _ in choices]
    if set(keys) - CHOICES or len(set(keys)) != len(keys) or any(len(each) > LONGEST_CHOICE for _, each in choices):
        raise BadView("view-choices")
    return json.dumps(dict(sorted(choices)), ensure_ascii=False)


def from_text(text: str) -> Choices:
    """What this program knows of it: a newer one may have kept more."""
    try:
        read = json.loads(text)
    except ValueError:
        return ()
    kept = read.items() if isinstance(read, dict) else ()
    return tuple((key, each) for key, each in kept if key in CHOICES and isinstance(each, str))
