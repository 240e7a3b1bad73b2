"""Knows everything that happens: frozen dataclasses published on the hub from any thread."""

from datetime import datetime

from agentdesk.domain.calls import CallSnapshot, LineState
from agentdesk.domain.exports import ExportRun
from agentdesk.domain.ids import AgentId, CommandId, CustomerId, EventId, FollowUpId, OutboxId, ThreadId
from agentdesk.domain.import_runs import FolderWatched, ImportRun
from agentdesk.domain.proof_state import ProofState
from agentdesk.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class Event:
    """Anything that happened."""


@dataclass(frozen=True, slots=True)
class CallOffered(Event):
    """It rings. `interaction_id` is made here, so the row has its final name from the first ring."""

    call: CallSnapshot
    interaction_id: EventId


@dataclass(frozen=True, slots=True)
class CallChanged(Event):
    """Also the end of a call: `call.is_over`."""

    call: CallSnapshot
    interaction_id: EventId


@dataclass(frozen=True, slots=True)
class PhoneFailed(Event):
    """A command to the phone that did not work; `code` for `words`."""

    code: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class LineChanged(Event):
    """`reason` is a code for `words`; `detail` what it is about: a certificate, a server."""

    state: LineState
    reason: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class PhoneTried(Event):
    """What a connection test of a phone account came to. `code` is "ok" or why not, for `words`."""

    code: str
    detail: str = ""
    pin: str = ""
    """The SHA-256 of a certificate that is not trusted."""


@dataclass(frozen=True, slots=True)
class PushWay:
    """One thing to enter at a sender of calls, ready to be copied."""

    sender: str
    where: str
    text: str


@dataclass(frozen=True, slots=True)
class SignedSender:
    """A sender that signs what it pushes, and whether the secret it signs with is known here."""

    name: str
    title: str
    known: bool


@dataclass(frozen=True, slots=True)
class PushWaysKnown(Event):
    """How phones may reach the call bridge. `kept`: the token in them is the same after the next start."""

    ways: tuple[PushWay, ...]
    kept: bool
    signed: tuple[SignedSender, ...] = ()


@dataclass(frozen=True, slots=True)
class CallsRecorded(Event):
    """What the phone tells is written into a file from now on; `path` "" when it has ended, `code` why it could not."""

    path: str
    redacted: bool = False
    code: str = ""


@dataclass(frozen=True, slots=True)
class PhoneDevicesChanged(Event):
    """Microphones and speakers came, went, or failed. `lost`: one that was in use, "" when none."""

    lost: str = ""


@dataclass(frozen=True, slots=True)
class CommandAccepted(Event):
    """Safe in the journal: from here nothing can lose it."""

    command_id: CommandId


@dataclass(frozen=True, slots=True)
class CommandSettled(Event):
    """The workspace has it, exactly once."""

    command_id: CommandId


@dataclass(frozen=True, slots=True)
class CommandRefused(Event):
    """The workspace said no; the text is intact under "needs you"."""

    command_id: CommandId
    code: str
    kind: str
    theirs: str = ""


@dataclass(frozen=True, slots=True)
class CommandLetGo(Event):
    """A refused command the person does without: its row and its mark go away."""

    command_id: CommandId


@dataclass(frozen=True, slots=True)
class JournalFailed(Event):
    """Not even the local journal could be written (disk full …): nothing pretends to be saved."""

    command_id: CommandId | None
    code: str


@dataclass(frozen=True, slots=True)
class WentOffline(Event):
    since: datetime
    waiting: int


@dataclass(frozen=True, slots=True)
class CameBack(Event):
    pass


@dataclass(frozen=True, slots=True)
class ServerAway(Event):
    """The server does not answer questions: what this computer has kept is shown."""

    since: datetime


@dataclass(frozen=True, slots=True)
class ServerBack(CameBack):
    """It answers again."""


@dataclass(frozen=True, slots=True)
class ClockCorrected(Event):
    """This computer's clock differs from the server's: from now on so many seconds are added to it; 0, it is right."""

    lacks_s: int


@dataclass(frozen=True, slots=True)
class TimelineChanged(Event):
    """Rows of this customer changed; ask again. `None`: rows without a customer."""

    customer_id: CustomerId | None


@dataclass(frozen=True, slots=True)
class CustomerChanged(Event):
    customer_id: CustomerId


@dataclass(frozen=True, slots=True)
class WorkChanged(Event):
    """The work queue may look different: a follow-up, claim, unlogged contact or absence changed."""


@dataclass(frozen=True, slots=True)
class ThreadChanged(Event):
    """A conversation by mail: a mail came or went, or somebody did something with it."""

    thread_id: ThreadId


@dataclass(frozen=True, slots=True)
class ReviewsChanged(Event):
    """A review was given, opened, answered or decided, or a scorecard has a new version."""


@dataclass(frozen=True, slots=True)
class CalibrationsChanged(Event):
    """A calibration was opened, scored, closed, or agreed on."""


@dataclass(frozen=True, slots=True)
class CoachingsChanged(Event):
    """A lead coached somebody, or something was said to it."""


@dataclass(frozen=True, slots=True)
class SettingsChanged(Event):
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DirectoryChanged(Event):
    """A colleague's presence or extension changed, or a queue."""


@dataclass(frozen=True, slots=True)
class OnlookersChanged(Event):
    """A colleague looks at this customer, writes to them, or does so no more. `None`: whichever customer it is."""

    customer_id: CustomerId | None


@dataclass(frozen=True, slots=True)
class FigureSwitchesChanged(Event):
    """Who sees a figure about persons was decided anew."""


@dataclass(frozen=True, slots=True)
class PushesChanged(Event):
    """A cloud phone told the worker of calls; whose they are stands beside the ledger."""


@dataclass(frozen=True, slots=True)
class HandedCallsChanged(Event):
    """A colleague passed a call on, or took that back, or somebody answered it."""


@dataclass(frozen=True, slots=True)
class FollowUpDue:
    """One reminder. `late_s` says by how much it comes late (sleep, switched off), in seconds."""

    follow_up_id: FollowUpId
    customer_id: CustomerId | None
    customer_name: str
    title: str
    due_at: datetime
    late_s: int
    owner: AgentId | None


@dataclass(frozen=True, slots=True)
class FollowUpsDue(Event):
    """What one look at the clock found due, oldest first: one event however many, so that they are told together."""

    due: tuple[FollowUpDue, ...]


@dataclass(frozen=True, slots=True)
class JournalOpened(Event):
    """What was said lies safe on this computer; `in_clear` when there is no keyring to keep a key."""

    in_clear: bool


@dataclass(frozen=True, slots=True)
class WorkspaceState(Event):
    """What the start found: `ready`, `look-only`, `too-new`, `damaged`, `missing`, `read-only`, `checked`, `migrating`.

    `place`: where the workspace should be, without a password, when it could not be opened.
    """

    code: str
    detail: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class ImportRunChanged(Event):
    """The import of this window is further, or over; None: there is none any more."""

    run: ImportRun | None


@dataclass(frozen=True, slots=True)
class ExportChanged(Event):
    """A table on its way into a file is further, or over."""

    run: ExportRun


@dataclass(frozen=True, slots=True)
class ProofsKnown(Event):
    """How the proofs stand, after somebody asked."""

    state: ProofState


@dataclass(frozen=True, slots=True)
class FolderWatchChanged(Event):
    """The watched folder took a file, cannot be read, or is another one; None: none is watched."""

    watched: FolderWatched | None


@dataclass(frozen=True, slots=True)
class FeedSilent(Event):
    """A watched import folder has had no file for too long."""

    folder: str
    since: datetime


@dataclass(frozen=True, slots=True)
class MailboxTold(Event):
    """The line of a mailbox's folder changed: `code` "" when it is well, else why no mail comes, for `words`."""

    address: str
    folder: str
    code: str


@dataclass(frozen=True, slots=True)
class OutboxTold(Event):
    """A mail on its way out moved. `code` is why it stays, for `words`; `mail-uncertain`: a person must decide.

    `said` is what the server wrote; `is_tried_again`: it has been put off for long, and nobody need do anything.
    """

    outbox_id: OutboxId
    code: str = ""
    said: str = ""
    sender: str = ""
    people: tuple[str, ...] = ()
    is_tried_again: bool = False
