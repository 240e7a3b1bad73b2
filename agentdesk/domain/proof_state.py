"""Knows how the proofs of a workspace stand, as an administrator sees it: the newest checkpoint, and where it is kept."""

from datetime import datetime
from enum import StrEnum

from agentdesk.domain.records import dataclass


class Kept(StrEnum):
    """How the folder stands that checkpoints leave the database for."""

    NOWHERE = "nowhere"
    """None is set on this machine."""
    WELL = "well"
    EMPTY = "empty"
    """It is there, and nothing is in it yet."""
    MISSING = "missing"
    BEHIND = "behind"
    """Some checkpoints are not in it yet."""
    OTHER = "other"
    """Its files are of another workspace, or were changed."""


@dataclass(frozen=True, slots=True)
class ProofState:
    """`newest` 0: there is no checkpoint yet. `files`: how many checkpoints lie in the folder."""

    newest: int
    made_at: datetime | None
    desk: str
    is_signed: bool
    kept: Kept
    folder: str
    files: int = 0
