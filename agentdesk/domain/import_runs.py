"""Knows an import as the screen follows it: what was asked, what each file is, how far it is, what came of it."""

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from enum import StrEnum

from agentdesk.domain.imports import Tally
from agentdesk.domain.records import dataclass


class RunState(StrEnum):
    LOOKING = "looking"
    """What the files are is being found out; nothing is written."""
    READY = "ready"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"

    @property
    def is_over(self) -> bool:
        return self in {RunState.DONE, RunState.FAILED, RunState.STOPPED}


class WatchState(StrEnum):
    STARTING = "starting"
    WATCHING = "watching"
    AWAY = "away"
    """The folder cannot be read now, or its files cannot go in, as `trouble` says; that is waited for."""
    FAILED = "failed"
    """Nobody watches now; it is tried again by itself."""


@dataclass(frozen=True, slots=True)
class RunWish:
    """What somebody chose. `mapping`: "" = the header decides, else the name of a shipped one or a file's path."""

    paths: tuple[str, ...]
    mapping: str = ""
    dry_run: bool = False
    strict: bool = False


@dataclass(frozen=True, slots=True)
class RunFile:
    """One table of one file: how it is read, and how many of its rows are done. `rows` 0: nobody knows before."""

    path: str
    table: str
    kinds: tuple[str, ...] = ()
    mapping: str = ""
    encoding: str = ""
    delimiter: str = ""
    dates: str = ""
    zone: str = ""
    notices: tuple[str, ...] = ()
    rows: int = 0
    done: int = 0
    seconds: float = 0.0

    @property
    def rows_per_s(self) -> float:
        return self.done / self.seconds if self.seconds > 0 else 0.0


@dataclass(frozen=True, slots=True)
class TurnedRow:
    """A row that was turned away, or looks wrong: where it stands, and why, as a code with what fills its sentence."""

    file: str
    line: int
    code: str
    column: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why something could not be done: a code, and what fills its sentence."""

    code: str
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ImportRun:
    """The import of this window: there is one at a time."""

    wish: RunWish
    state: RunState
    files: tuple[RunFile, ...] = ()
    skipped: tuple[str, ...] = ()
    done: int = 0
    total: int = 0
    seconds: float = 0.0
    checking: bool = False
    """Rows are judged and not yet written: a dry run, or the first pass of "all or nothing"."""
    stopping: bool = False
    counts: Mapping[str, Tally] = field(default_factory=dict)
    rejected: int = 0
    rejects: tuple[str, ...] = ()
    turned: tuple[TurnedRow, ...] = ()
    doubted: int = 0
    """Rows that went in and look wrong; `doubts` are the first of them."""
    doubts: tuple[TurnedRow, ...] = ()
    trouble: Trouble | None = None
    was_away: bool = False
    """It ended while no window was open."""

    @property
    def rows_per_s(self) -> float:
        return self.done / self.seconds if self.seconds > 0 else 0.0


@dataclass(frozen=True, slots=True)
class WatchedFile:
    """A file the watch took; `trouble` when it was no good."""

    name: str
    to: str
    at: datetime
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True)
class FolderWatched:
    """The folder whose new files go in by themselves. `last`: newest first."""

    folder: str
    state: WatchState
    silent_since: datetime | None = None
    last: tuple[WatchedFile, ...] = ()
    trouble: Trouble | None = None
