"""Knows what a look at the proofs can find, and what it says in numbers."""

from datetime import datetime

from agentdesk.domain.proof import Checkpoint
from agentdesk.domain.records import dataclass

ALTERED = "altered"
"""A row does not say any more what it said when it was proved."""
MISSING = "missing"
"""A proved row is not there."""
MOVED = "moved"
"""Another row stands at its number."""
INSERTED = "inserted"
"""A row nobody proved stands among proved ones."""
BACK_DATED = "back-dated"
"""A row says it was written before a checkpoint that would have had it."""
WORDS = "words"
"""The words are not those that were proved."""
WORDS_GONE = "words-gone"
"""The words are gone and no remark says why."""
PLACE = "place"
"""A place in the order has no proof, or one nobody can read."""
FORGED = "forged"
"""A row and its proof were changed together: the checkpoint that left the database says so."""
ROOT = "root"
"""The rows under a checkpoint are not those it was made over."""
CHAIN = "chain"
"""A checkpoint does not follow from the one before it."""
SIGNATURE = "signature"
"""A signature does not fit its checkpoint."""
CLOCK = "clock"
"""A checkpoint stands before the one before it, and does not say so."""
CHECKPOINT_GONE = "checkpoint-gone"
"""A checkpoint that left the database is not in it any more."""
CHECKPOINT_CHANGED = "checkpoint-changed"
"""A checkpoint is not the one that left the database."""
FILE_MISSING = "file-missing"
"""The folder has later checkpoints, and not this one."""
FILE_SPOILT = "file-spoilt"
"""A file of the folder is no checkpoint, or its parts do not fit each other."""
STATE = "state"
"""What a row says it has come to is not what the rows say that brought it there."""
ROW_FINDINGS = frozenset({STATE, ALTERED, MISSING, MOVED, INSERTED, BACK_DATED, WORDS, WORDS_GONE, PLACE, FORGED})


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that does not hold. `n` is the checkpoint, 0 = under none; `seq` the place in the order, 0 = none.

    `table`, `number` and `row_id` name the row; `at` is what a back-dated row or a clock says.
    """

    code: str
    n: int = 0
    seq: int = 0
    table: str = ""
    number: int = 0
    row_id: str = ""
    at: datetime | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class KeySeen:
    """A key, where it began, and how many checkpoints it signed. `is_here`: this machine holds its secret half."""

    key: bytes
    first_n: int
    checkpoints: int
    is_here: bool


@dataclass(frozen=True, slots=True)
class Verdict:
    """`checked` and `waiting`: rows by table, under a checkpoint and under none yet. `words_erased`: gone with
    their entry, which was taken back, moved or stands elsewhere; `words_redacted`: removed by a lead, who says why.
    `uncovered`: rows by table that say what happened and have no proof of their own.

    `compared`: checkpoints held against the folder, None without one. `signatures_checked` is False where nothing
    could check them. `found` may be more than the `findings` that are kept.
    """

    checkpoints: tuple[Checkpoint, ...]
    checked: tuple[tuple[str, int], ...]
    waiting: tuple[tuple[str, int], ...]
    words_erased: int
    words_redacted: int
    uncovered: tuple[tuple[str, int], ...]
    unsigned: int
    keys: tuple[KeySeen, ...]
    signatures_checked: bool
    compared: int | None
    not_exported: int
    clock_back: tuple[int, ...]
    findings: tuple[Finding, ...]
    found: int
    seconds: float

    @property
    def holds(self) -> bool:
        return not self.found

    @property
    def rows(self) -> int:
        return sum(count for _, count in self.checked)
