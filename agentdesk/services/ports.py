"""Knows what the services need from the walls, as Protocols; nothing here runs."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from types import TracebackType
from typing import Protocol, Self, TypeVar, runtime_checkable
from uuid import UUID

from agentdesk.domain.aftersale import CustomerState, Rule
from agentdesk.domain.calls import CallSnapshot, Cap, LineState
from agentdesk.domain.commands import Command
from agentdesk.domain.ids import (
    SYSTEM_TEAM,
    AgentId,
    CallRef,
    CommandId,
    CustomerId,
    DraftId,
    EventId,
    FollowUpId,
    OrderId,
    TeamId,
)
from agentdesk.domain.kinds import Direction, EventKind
from agentdesk.domain.phone_account import PhoneAccount
from agentdesk.domain.records import dataclass
from agentdesk.services.queries import Query

R = TypeVar("R")


class Clock(Protocol):
    def now(self) -> datetime:
        """Aware UTC."""

    def monotonic(self) -> float:
        """Seconds; never steps."""


class Lane(Protocol):
    """A named thread that does one thing after the other."""

    def do(self, work: Callable[[], None]) -> None:
        """Queue it; returns at once."""


class TimedLane(Lane, Protocol):
    """A lane that can also begin later."""

    def later(self, delay_s: float, work: Callable[[], None]) -> Callable[[], None]:
        """Queue it when `delay_s` seconds have passed; the returned function calls it off. Dropped on close."""


class Reads(Protocol):
    """Answers questions; call it on a read lane, one instance per thread."""

    def answer(self, query: Query[R]) -> R: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEvent:
    """A row for the timeline and its words, before salt, hashes and places are made by the store."""

    event_id: EventId
    customer_id: CustomerId | None
    kind: EventKind
    occurred_at: datetime
    agent_id: AgentId
    team_id: TeamId = SYSTEM_TEAM
    direction: Direction = Direction.NONE
    duration_s: int | None = None
    outcome: str = ""
    reason: str = ""
    case_id: UUID | None = None
    ref_id: UUID | None = None
    """The order, follow-up, complaint … this row shows."""
    about_id: EventId | None = None
    """The row this remark is about."""
    restricted: bool = False
    wrap_up_ms: int | None = None
    subject: str = ""
    body: str = ""
    detail: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class EventFacts:
    """What a handler may need of an existing row."""

    event_id: EventId
    customer_id: CustomerId | None
    kind: EventKind
    agent_id: AgentId
    occurred_at: datetime
    revisions: int
    withdrawn: bool
    subject: str
    body: str
    direction: Direction
    duration_s: int | None


Value = str | int | bool | bytes | UUID | datetime | None


class Rows(Protocol):
    """Plain rows of the named table, for the nouns that need no more. Column names as in `store/schema.py`.

    `where` and `values` hold domain values (UUID, aware datetime, enums' numbers); the store converts them.
    """

    def insert(self, table: str, **values: object) -> bool:
        """False when a row with this id is there already."""

    def insert_many(self, table: str, rows: Sequence[Mapping[str, object]]) -> None:
        """Many rows that are known to be new."""

    def update(self, table: str, where: Mapping[str, object], **values: object) -> int:
        """How many rows changed."""

    def delete(self, table: str, **where: object) -> int: ...

    def one(self, table: str, **where: object) -> Mapping[str, object] | None: ...

    def all(self, table: str, **where: object) -> Sequence[Mapping[str, object]]: ...

    def pick(self, table: str, columns: Sequence[str], **where: object) -> Sequence[Mapping[str, object]]:
        """As `all`, these columns alone: where a row holds a whole mail, and nobody asks for it."""


class Events(Protocol):
    def append(self, event: NewEvent) -> bool:
        """False when the same row is there already; raises Conflict("id-reused") when it differs."""

    def append_many(self, events: Sequence[NewEvent]) -> int:
        """Those that are not there yet; how many were new."""

    def get(self, event_id: EventId) -> EventFacts | None: ...

    def withdraw(self, event_id: EventId, by: EventId) -> None:
        """The row leaves the timeline (and the search), not the audit."""

    def about(self, event_id: EventId) -> Sequence[EventFacts]:
        """Remarks about it, oldest first."""


class UnitOfWork(Protocol):
    """One command, one transaction. Leaving it without `commit` rolls back."""

    rows: Rows
    events: Events

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def foresee(self, command: Command) -> None:
        """It comes next: what it is likely to ask may be asked at once, before `was_done`."""

    def was_done(self, command_id: CommandId) -> bool:
        """Is it in the ledger already?"""

    def record(self, command: Command, touched: Sequence[str]) -> None:
        """The ledger row: kind, ids, hashes; never words. `touched`: `customer:…`, `follow_up:…`, `work` …"""

    def commit(self) -> None: ...

    def agent_team(self, agent_id: AgentId) -> TeamId: ...

    def setting(self, key: str) -> str | None:
        """A workspace setting's JSON text."""


class Workspace(Protocol):
    """Opens units of work; one per write lane or terminal command."""

    def unit_of_work(self) -> UnitOfWork: ...


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """A command as the journal holds it. `state`: `waiting`, `settled` or `refused`."""

    seq: int
    command: Command
    state: str
    why: str = ""
    since: datetime | None = None
    kind: str = ""
    """Of a refused one: `Refused`, `Conflict` …"""
    theirs: str = ""
    """Of a conflict: the other wording."""


@dataclass(frozen=True, slots=True)
class Draft:
    """One live item as typed so far; `state` is JSON text (note, half-picked outcome, place in the stack …)."""

    draft_id: DraftId
    state: str
    saved_at: datetime


class Journal(Protocol):
    """The local file of what was said; its own lane. Raises Refused("disk-full") and the like."""

    def append(self, command: Command) -> None:
        """On disk (synchronous=FULL) when it returns; a repeat is harmless."""

    def settle(self, command_ids: Sequence[CommandId]) -> None: ...

    def refuse(self, command_id: CommandId, why: str, kind: str = "", theirs: str = "") -> None:
        """`theirs` is kept beside it: what somebody else wrote meanwhile."""

    def discard(self, command_id: CommandId) -> None:
        """A refused command the person has let go."""

    def retry(self, command_id: CommandId) -> Command | None:
        """A refused command waits again, at its old place; None when it is not refused."""

    def waiting(self) -> Sequence[JournalEntry]: ...

    def refused(self) -> Sequence[JournalEntry]: ...

    def save_draft(self, draft: Draft) -> None: ...

    def drop_draft(self, draft_id: DraftId) -> None: ...

    def drafts(self) -> Sequence[Draft]: ...


# --- phone -----------------------------------------------------------------------------------------------------


class Phone(Protocol):
    """Whatever rings: simulator, desk phone by hand, softphone, PBX.

    Every change is published on the hub as `CallOffered` / `CallChanged` / `LineChanged`, in order. Commands
    return at once; what fails is published as `PhoneFailed`. A command for a call that is gone is silent.
    """

    @property
    def capabilities(self) -> frozenset[Cap]: ...

    @property
    def line(self) -> LineState: ...

    @property
    def calls(self) -> Mapping[CallRef, CallSnapshot]: ...

    def start(self) -> None: ...

    def stop(self) -> None: ...

    def dial(self, number: str) -> None: ...

    def answer(self, ref: CallRef) -> None: ...

    def reject(self, ref: CallRef, *, decline: bool = False) -> None:
        """Busy here, the next phone may ring; with `decline` (`Cap.DECLINE`) for every phone."""

    def hang_up(self, ref: CallRef) -> None: ...

    def hold(self, ref: CallRef) -> None: ...

    def resume(self, ref: CallRef) -> None: ...

    def set_mute(self, ref: CallRef, *, muted: bool) -> None: ...

    def transfer(self, ref: CallRef, to: str) -> None: ...

    def send_digits(self, ref: CallRef, digits: str) -> None: ...


@runtime_checkable
class Consults(Protocol):
    """A phone with `Cap.CONSULT`: a colleague is asked while the caller waits (`CallSnapshot.consult`)."""

    def consult(self, ref: CallRef, to: str) -> None:
        """The caller is held and the colleague called."""

    def swap(self, ref: CallRef) -> None:
        """From the colleague to the caller, or back."""

    def complete(self, ref: CallRef) -> None:
        """The caller goes to the colleague; we are out of it."""

    def abandon(self, ref: CallRef) -> None:
        """Back to the caller, without the colleague."""


@runtime_checkable
class Reconnects(Protocol):
    """A phone whose line can be tried again by hand."""

    def reconnect(self) -> None: ...


@dataclass(frozen=True, slots=True)
class SoundDevice:
    name: str
    is_input: bool
    is_output: bool


@runtime_checkable
class HasDevices(Protocol):
    """A phone with `Cap.DEVICES`. Names are remembered: a device that is unplugged is used again when it is back."""

    @property
    def devices(self) -> Sequence[SoundDevice]: ...

    @property
    def plays_sound(self) -> bool | None:
        """Whether it has sound of its own on this system; None before that is known."""

    def choose_devices(self, microphone: str, speaker: str, ringer: str) -> None:
        """By name; "" follows the system."""

    def level(self) -> tuple[int, int]:
        """What goes in and out now, 0 to 100; for a meter."""


class PhoneSetup(HasDevices, Protocol):
    """How the page of the softphone reaches it: nothing of it runs on the caller's thread."""

    def keep_password(self, password: str) -> None:
        """Into the keyring; a failure is told by `PhoneTried`."""

    def try_out(self, account: PhoneAccount, password: str) -> None:
        """Register once and go; `PhoneTried` tells what came of it. `password` "" means the one that is kept."""

    def use(self) -> None:
        """The softphone moves to the account of the settings at once."""


class Secrets(Protocol):
    def get(self, name: str) -> str | None: ...

    def set(self, name: str, value: str) -> None: ...


# --- what the shop looks after by itself -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Met:
    """An order that a rule's trigger fits. `quiet` is why it stayed silent before, "" when it never fired."""

    order_id: OrderId
    order_no: str
    customer_id: CustomerId
    happened_at: datetime
    quiet: str = ""


@dataclass(frozen=True, slots=True)
class Away:
    """An absence as it is set. Days are local to the agent's `zone`."""

    agent_id: AgentId
    from_on: date
    to_on: date
    half: str
    deputy: AgentId | None
    queue: str
    zone: str
    team: str


@dataclass(frozen=True, slots=True)
class OwnedPromise:
    follow_up_id: FollowUpId
    owner: AgentId
    due_at: datetime
    version: int


class Watch(Protocol):
    """What after-sale rules and the rescue of promises must see; one instance per thread."""

    def rules(self) -> Sequence[Rule]:
        """The workspace's own."""

    def met(self, rule: Rule, since: datetime, until: datetime, limit: int) -> Sequence[Met]:
        """Orders the rule fits, that it has not dealt with: what happened in that time, and what it kept quiet."""

    def customers(
        self, ids: Sequence[CustomerId], now: datetime, settled: datetime
    ) -> Mapping[CustomerId, CustomerState]:
        """What was said after `settled` may still be taken back."""

    def away(self, today: date) -> Sequence[Away]:
        """Absences within a day of this one."""

    def promises(self, owner: AgentId, until: datetime) -> Sequence[OwnedPromise]:
        """Open ones of an agent, due by then."""
