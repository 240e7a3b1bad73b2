"""Knows what lies on the desk right now: calls and drafts as a stack, which one is in front and where to return to.

Everything is a frozen value; an operation answers the stack after it. A ringing call lands on top and never in
front of a draft: the keyboard stays where it is.
"""

from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from agentdesk.domain.calls import CallSnapshot, CallState
from agentdesk.domain.ids import (
    CallRef,
    CommandId,
    CustomerId,
    DraftId,
    EventId,
    FollowUpId,
    OrderId,
    ThreadId,
    new_uuid,
)
from agentdesk.domain.kinds import Channel, Direction
from agentdesk.domain.records import dataclass

_NO_REF = CallRef("")
NO_FOLLOW_UP = "none"
"""The agent said: no follow-up, whatever the outcome proposes."""
BY_HAND = "at"
"""The agent picked the time; it stands in `pick_local` and `pick_zone`."""


class Stage(StrEnum):
    RINGING = "ringing"
    CALLING = "calling"
    """We dialled and nobody has answered yet."""
    TALKING = "talking"
    HELD = "held"
    WRAP_UP = "wrap-up"
    """Over and not yet logged."""
    WRITING = "writing"
    """A note, mail … with no call."""
    LOGGED = "logged"
    """Said; a fixed wrap-up is still running."""


ON_THE_PHONE = frozenset({Stage.CALLING, Stage.TALKING, Stage.HELD})
_STAGE_OF = {
    CallState.OFFERED: Stage.RINGING,
    CallState.DIALING: Stage.CALLING,
    CallState.RINGING_FAR: Stage.CALLING,
    CallState.TALKING: Stage.TALKING,
    CallState.TRANSFERRING: Stage.TALKING,
    CallState.ON_HOLD: Stage.HELD,
    CallState.ENDED: Stage.WRAP_UP,
}


_OF_THE_CALLER = ("number", "display_name", "queue", "line", "private", "diverted_from", "dialled")
"""What the phone may learn, or learn anew, while the call is on: a colleague hands over their caller."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveItem:
    """One call or draft with all that was typed and half picked. Times are aware UTC but `pick_local`."""

    draft_id: DraftId
    interaction_id: EventId
    log_id: EventId
    record_id: CommandId
    """Names the command that records the call: said twice after a crash, it is done once."""
    channel: Channel
    direction: Direction
    stage: Stage
    started_at: datetime
    ref: CallRef = _NO_REF
    number: str = ""
    display_name: str = ""
    queue: str = ""
    line: str = ""
    private: bool = False
    diverted_from: str = ""
    dialled: str = ""
    muted: bool = False
    answered_at: datetime | None = None
    ended_at: datetime | None = None
    end_reason: str = ""
    customer_id: CustomerId | None = None
    customer_name: str = ""
    caller_settled: bool = False
    """Who it is, is decided: by the number, or by the agent ("this call only" included)."""
    attachable: bool = False
    """The customer was found, but the number is not theirs yet."""
    outcome: str = ""
    reason: str = ""
    note: str = ""
    no_facts: bool = False
    """The agent wants none of the note's lines remembered as facts."""
    cursor: int = 0
    order_id: OrderId | None = None
    pick: str = ""
    """A quick pick, `BY_HAND`, `NO_FOLLOW_UP`, or "" = what the outcome proposes."""
    pick_local: datetime | None = None
    pick_zone: str = ""
    picked_at: datetime | None = None
    """When a quick pick was pressed: "in an hour" is counted from then, as it was read."""
    ticks: tuple[tuple[FollowUpId, bool], ...] = ()
    """What the agent ticked or unticked; the rest stands as proposed."""
    pop_ms: int | None = None
    """From the wire to the painted card, and to the painted header of its customer."""
    pop_customer_ms: int | None = None
    recorded: bool = False
    transfer_asked: bool = False  # handed on; whether they got there, the end of the call tells
    sent_to: str = ""
    """Whom it was handed on to: a name of the directory, else the number."""
    reopened: bool = False  # taken up again (undo, "finish"): no box runs for it
    handed: str = ""  # what a colleague passed on with it: `handed.Handed` as text
    thread_id: ThreadId | None = None
    """The conversation a mail belongs to; the interaction is the newest mail of the customer's in it."""
    thread_version: int = 0
    """As the agent has seen it: a mail that came since is not closed unread."""
    subject: str = ""
    mail: str = ""
    """The answer as it is being written: `mail_drafts.MailDraft` as text."""
    mail_at: datetime | None = None
    """When its words last changed, here or at the desk it comes from."""
    mails_aside: str = ""
    """Other texts of the same answer, see `domain/mail_elsewhere.py`."""
    worked_s: float = 0.0
    """How long it stood in front."""

    @property
    def is_call(self) -> bool:
        return self.channel is Channel.CALL

    @property
    def is_mail(self) -> bool:
        return self.channel is Channel.EMAIL

    @property
    def on_the_phone(self) -> bool:
        return self.stage in ON_THE_PHONE

    @property
    def failed(self) -> bool:
        """We called and nobody answered."""
        return self.stage is Stage.WRAP_UP and self.direction is Direction.OUT and self.answered_at is None

    @property
    def is_untouched(self) -> bool:
        return not (self.note.strip() or self.outcome or self.reason or self.pick or self.ticks or self.mail)

    @property
    def name(self) -> str:
        """Whom the buttons name: the customer, else what the line shows."""
        return self.customer_name or self.display_name

    def after(self, call: CallSnapshot) -> "LiveItem":
        """The item as its phone now knows the call."""
        return replace(
            self,
            stage=_STAGE_OF[call.state],
            ref=_NO_REF if call.is_over else call.ref,
            muted=call.muted and not call.is_over,
            answered_at=self.answered_at or call.answered_at,
            ended_at=call.ended_at,
            end_reason=call.end_reason.value if call.end_reason else "",
            **{name: getattr(call, name) for name in _OF_THE_CALLER},
        )

    def cut_off(self, at: datetime) -> "LiveItem":
        """A call that nobody has any more, when it was last known of. No box runs on for what was torn away."""
        over = replace(self, stage=Stage.WRAP_UP, ended_at=at, end_reason="lost", reopened=True)
        return replace(over, ref=_NO_REF, muted=False)

    def ticked(self, follow_up_id: FollowUpId, proposed: bool = False) -> bool:  # noqa: FBT001, FBT002 a default, not a mode
        return dict(self.ticks).get(follow_up_id, proposed)

    def with_tick(self, follow_up_id: FollowUpId, *, ticked: bool) -> "LiveItem":
        return replace(self, ticks=tuple((dict(self.ticks) | {follow_up_id: ticked}).items()))

    def named_anew(self) -> "LiveItem":
        """After an undo: what is logged next is another row."""
        fresh = replace(self, log_id=EventId(new_uuid()))
        if self.is_call or (self.is_mail and self.log_id != self.interaction_id):
            return fresh
        row = EventId(new_uuid())
        return replace(fresh, interaction_id=row, log_id=row if self.is_mail else fresh.log_id)


def counted_from(item: LiveItem, pick: str, now: datetime) -> datetime:
    """A pick that was pressed does not wander with the clock; one that is only offered or proposed does."""
    return item.picked_at if pick == item.pick and item.picked_at is not None else now


def item_of_call(call: CallSnapshot, interaction_id: EventId) -> LiveItem:
    """A call that has just appeared."""
    item = LiveItem(
        draft_id=DraftId(new_uuid()),
        interaction_id=interaction_id,
        log_id=EventId(new_uuid()),
        record_id=CommandId(new_uuid()),
        channel=Channel.CALL,
        direction=call.direction,
        stage=Stage.RINGING,
        started_at=call.started_at,
    )
    return item.after(call)


def item_of_note(customer_id: CustomerId | None, name: str, at: datetime) -> LiveItem:
    """A note begun by hand; its interaction and its log are one row."""
    return LiveItem(
        draft_id=DraftId(new_uuid()),
        interaction_id=EventId(new_uuid()),
        log_id=EventId(new_uuid()),
        record_id=CommandId(new_uuid()),
        channel=Channel.NOTE,
        direction=Direction.NONE,
        stage=Stage.WRITING,
        started_at=at,
        customer_id=customer_id,
        customer_name=name,
        caller_settled=True,
    )


def item_of_mail(
    thread_id: ThreadId | None, event_id: EventId, customer_id: CustomerId | None, name: str, at: datetime
) -> LiveItem:
    """A conversation taken up; its mail stands on a timeline already, so its log is a remark about it. None: a new one."""
    begun = item_of_note(customer_id, name, at)
    return replace(
        begun, interaction_id=event_id, channel=Channel.EMAIL, direction=Direction.IN if thread_id else Direction.OUT,
        thread_id=thread_id,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class LiveStack:
    """Items, top first; the one in front; and where the agent was before, the latest last."""

    items: tuple[LiveItem, ...] = ()
    front_id: DraftId | None = None
    trail: tuple[DraftId, ...] = ()

    @property
    def front(self) -> LiveItem | None:
        return self.get(self.front_id)

    @property
    def ringing(self) -> tuple[LiveItem, ...]:
        return tuple(item for item in self.items if item.stage is Stage.RINGING)

    @property
    def is_talking(self) -> bool:
        return any(item.on_the_phone for item in self.items)

    def get(self, draft_id: DraftId | None) -> LiveItem | None:
        return next((item for item in self.items if item.draft_id == draft_id), None)

    def of_thread(self, thread_id: ThreadId) -> LiveItem | None:
        return next((item for item in self.items if item.thread_id == thread_id), None)

    def of_interaction(self, interaction_id: EventId) -> LiveItem | None:
        return next((item for item in self.items if item.interaction_id == interaction_id), None)

    def put(self, item: LiveItem) -> "LiveStack":
        """The item as it is now, at its place."""
        return replace(self, items=tuple(item if each.draft_id == item.draft_id else each for each in self.items))

    def rang(self, item: LiveItem) -> "LiveStack":
        """On top; in front only when nothing else is."""
        items = (item, *self.items)
        return replace(self, items=items, front_id=self.front_id or item.draft_id)

    def opened(self, item: LiveItem) -> "LiveStack":
        """A new item on top and in front; the former is parked."""
        return replace(self, items=(item, *self.items)).brought(item.draft_id)

    def brought(self, draft_id: DraftId) -> "LiveStack":
        """To the front; where the agent was is remembered."""
        if draft_id == self.front_id or self.get(draft_id) is None:
            return self
        trail = tuple(each for each in self.trail if each not in {draft_id, self.front_id})
        if self.front_id is not None:
            trail = (*trail, self.front_id)
        return replace(self, front_id=draft_id, trail=trail)

    def walked(self) -> "LiveStack":
        """The next item, round and round."""
        if len(self.items) < 2:
            return self
        places = [item.draft_id for item in self.items]
        at = places.index(self.front_id) if self.front_id in places else -1
        return self.brought(places[(at + 1) % len(places)])

    def set_aside(self) -> "LiveStack":
        """What is in front stays on the desk, and the agent goes back to where they were, or to nothing."""
        if not self.trail:
            return replace(self, front_id=None)
        return replace(self, front_id=self.trail[-1], trail=self.trail[:-1])

    def closed(self, draft_id: DraftId) -> "LiveStack":
        """Gone from the desk; what was in front returns to where the agent was."""
        items = tuple(item for item in self.items if item.draft_id != draft_id)
        trail = tuple(each for each in self.trail if each != draft_id)
        if self.front_id != draft_id:
            return LiveStack(items, self.front_id, trail)
        if trail:
            return LiveStack(items, trail[-1], trail[:-1])
        gone = self.get(draft_id)
        in_vain = gone is not None and gone.is_call and gone.direction is Direction.IN and gone.answered_at is None
        others = [item for item in items if item.stage is Stage.RINGING or not in_vain]  # it pushed no note aside
        first = min(others, key=lambda item: item.stage is Stage.RINGING, default=None)
        return LiveStack(items, first.draft_id if first else None, ())
