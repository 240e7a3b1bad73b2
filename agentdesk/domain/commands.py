"""Knows every intention: frozen dataclasses given to the clerk, safe in the journal before anything else.

Every command carries its id, who says it, and when (aware UTC), fixed at the click; a repeat is harmless.
"""

from datetime import date, datetime
from uuid import UUID

from agentdesk.domain.ids import (
    AgentId,
    CaseId,
    CommandId,
    ComplaintId,
    ContactPointId,
    CustomerId,
    EventId,
    FactId,
    FollowUpId,
    OrderId,
)
from agentdesk.domain.kinds import (
    Channel,
    CheckResult,
    ComplaintState,
    ConsentState,
    ContactPointKind,
    CustomerKind,
    Direction,
    FollowUpKind,
    FollowUpState,
    Purpose,
    WaitingFor,
)
from agentdesk.domain.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """What every command has. `at` is the desk's time of the click, aware UTC."""

    command_id: CommandId
    actor: AgentId
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NewFollowUp:
    """A follow-up as set in the log. `local_due` (naive) with `zone` is the truth; `due_at` is derived (UTC)."""

    follow_up_id: FollowUpId
    kind: FollowUpKind
    title: str
    due_at: datetime
    local_due: datetime
    zone: str
    owner: AgentId | None
    queue: str = ""
    told: bool = False
    """Whether the customer was told; a promise always is."""
    recurrence: str = ""
    """RFC 5545 RRULE, expanded in local time."""
    order_id: OrderId | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """A follow-up, promise or call-back ticked in the log."""

    follow_up_id: FollowUpId
    state: FollowUpState


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordCall(Command):
    """The phone's facts of a call that ended; logged or not, it is on the timeline."""

    interaction_id: EventId
    customer_id: CustomerId | None
    direction: Direction
    number: str
    number_e164: str
    private: bool
    line: str
    started_at: datetime
    answered_at: datetime | None
    ended_at: datetime
    end_reason: str
    pop_ms: int | None = None
    """From its first news on the wire to the painted call card, milliseconds."""
    pop_customer_ms: int | None = None
    """The same to the painted header of the customer."""
    display_name: str = ""
    """As the phone showed it. Like `diverted_from` it is "" where the caller stays unknown."""
    diverted_from: str = ""
    dialled: str = ""
    """The number of ours that was called."""
    sent_to: str = ""
    """Whom it went on to, where it was transferred: a name of the directory, else the number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogInteraction(Command):
    """One press: outcome, reason, note, follow-up and what it closes.

    When `RecordCall` of the same `interaction_id` came before, this is a remark about it; else it is the row.
    `log_id` names the remark's own event.
    """

    interaction_id: EventId
    log_id: EventId
    customer_id: CustomerId | None
    channel: Channel
    direction: Direction
    outcome: str
    reason: str = ""
    subject: str = ""
    note: str = ""
    started_at: datetime
    ended_at: datetime | None = None
    duration_s: int | None = None
    wrap_up_ms: int | None = None
    """From end of contact to log, milliseconds."""
    case_id: CaseId | None = None
    order_id: OrderId | None = None
    restricted: bool = False
    number: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    follow_up: NewFollowUp | None = None
    closes: tuple[Closing, ...] = ()
    complaint_id: ComplaintId | None = None
    """Set when the outcome opens a complaint."""
    resolves_case: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviseNote(Command):
    """A corrected note as a new revision. `base_revision` counts from 0; another number is a Conflict."""

    interaction_id: EventId
    revision_id: EventId
    base_revision: int
    subject: str
    note: str
    why: str = ""
    """The reason of the correction; it stands in the history."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RetractInteraction(Command):
    """Only of one's own entry. Without a reason: undo, the row leaves the timeline with its follow-ups and stays in the
    audit. With one: a later withdrawal, and the timeline keeps a stub that says who, when and why.
    """

    interaction_id: EventId
    retraction_id: EventId
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveInteraction(Command):
    """Give a row (or a withheld caller's call) to a customer; its old place keeps a stub without text."""

    interaction_id: EventId
    moved_id: EventId
    customer_id: CustomerId | None
    """None: nobody's again, where it began as nobody's; a gift is taken back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleFollowUp(Command):
    customer_id: CustomerId
    event_id: EventId
    """The timeline row that shows it."""
    follow_up: NewFollowUp


@dataclass(frozen=True, slots=True, kw_only=True)
class SnoozeFollowUp(Command):
    follow_up_id: FollowUpId
    base_version: int
    due_at: datetime
    local_due: datetime
    zone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseFollowUp(Command):
    """Done, not done (with reason), cancelled; kept, broken or released for a promise; open takes the end back."""

    follow_up_id: FollowUpId
    state: FollowUpState
    why: str = ""
    next_follow_up_id: FollowUpId | None = None
    """The id of the next one when it recurs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimFollowUp(Command):
    """Hold it for ten minutes so nobody else calls; `until=None` lets go."""

    follow_up_id: FollowUpId
    until: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOverFollowUp(Command):
    """To a colleague or a queue, with one sentence."""

    follow_up_id: FollowUpId
    base_version: int
    owner: AgentId | None
    queue: str = ""
    sentence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitFor(Command):
    follow_up_id: FollowUpId
    waiting_for: WaitingFor
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAbsence(Command):
    """Days are local dates, both included; `half` is "", "morning" or "afternoon"."""

    agent_id: AgentId
    from_on: date
    to_on: date
    half: str = ""
    deputy: AgentId | None = None
    queue: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddCustomer(Command):
    customer_id: CustomerId
    ref: str
    name: str
    kind: CustomerKind = CustomerKind.PERSON
    language: str = ""
    country: str = ""
    zone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachContactPoint(Command):
    """A number or address becomes the customer's. `shared` numbers never open a customer by themselves."""

    contact_point_id: ContactPointId
    customer_id: CustomerId
    kind: ContactPointKind
    raw: str
    normalised: str
    shared: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DetachContactPoint(Command):
    contact_point_id: ContactPointId  # made by the attaching that is taken back
    customer_id: CustomerId


@dataclass(frozen=True, slots=True, kw_only=True)
class RememberFact(Command):
    fact_id: FactId
    customer_id: CustomerId
    key: str
    value: str
    source_event: EventId | None = None
    private: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmFact(Command):
    fact_id: FactId


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedAgain(Command):
    """The customer was asked what we already knew."""

    fact_id: FactId


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIdentity(Command):
    """One identity question and its result; never the answer."""

    check_id: UUID
    customer_id: CustomerId
    interaction_id: EventId | None
    method: str
    result: CheckResult


@dataclass(frozen=True, slots=True, kw_only=True)
class SetConsent(Command):
    consent_id: UUID
    customer_id: CustomerId
    purpose: Purpose
    channel: Channel
    state: ConsentState
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetComplaint(Command):
    """Correct or confirm a complaint, or give it another owner."""

    complaint_id: ComplaintId
    state: ComplaintState
    owner: AgentId | None
    event_id: EventId
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordReferral(Command):
    referral_id: UUID
    event_id: EventId
    customer_id: CustomerId
    referred_id: CustomerId | None
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordCompliment(Command):
    """Praise, in the customer's words. `follow_up`, when given, brings it to the agent it is about."""

    event_id: EventId
    customer_id: CustomerId
    praised: AgentId | None
    words: str
    follow_up: NewFollowUp | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddParticipant(Command):
    """Who speaks for the customer: partner, firm; with or without mandate."""

    participant_id: UUID
    interaction_id: EventId
    customer_id: CustomerId
    name: str
    role: str
    mandate: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SetCase(Command):
    case_id: CaseId
    customer_id: CustomerId
    reason: str
    order_id: OrderId | None = None
    resolved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AskColleague(Command):
    """`@name` in a note: lands in their queue with the customer; the answer comes back under the note."""

    follow_up: NewFollowUp
    customer_id: CustomerId
    interaction_id: EventId
    event_id: EventId
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSetting(Command):
    """A workspace setting as JSON text; the ledger keeps its key and hash."""

    key: str
    json_text: str
