"""Knows what happens on the desk: the phone's events and the agent's wishes become another stack and commands."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from agentdesk.domain.calls import CallSnapshot, EndReason, LineState
from agentdesk.domain.commands import NewFollowUp
from agentdesk.domain.events import CallChanged, CallOffered, LineChanged
from agentdesk.domain.handing_on import handed_on
from agentdesk.domain.ids import CustomerId, DraftId, EventId, new_uuid
from agentdesk.domain.kinds import Direction, WrapUpMode
from agentdesk.domain.live import LiveItem, LiveStack, Stage, item_of_call, item_of_note
from agentdesk.domain.live_drafts import restored
from agentdesk.services.calls import (
    LogSetup,
    Undoable,
    item_to_finish,
    log_of,
    may_log,
    move_of,
    record_of,
    transferred,
    undo_of,
    wants_note,
)
from agentdesk.services.ports import Clock, Draft, Phone
from agentdesk.services.queries import CustomerCard, TimelineRow
from agentdesk.services.wrap_up import logs_at_once, timed_out, wrap_up_now
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.live.found_again import FoundAgain
from agentdesk.ui.live.keeping import Drafts, KeptStack
from agentdesk.ui.live.rows import row_of_call, row_of_log
from agentdesk.ui.live.waiting import Fate, Waiting

TICK_MS = 250

Title = Callable[[LiveItem], str]  # names a follow-up in the agent's words


class LiveController(QObject):
    """The stack and its fate. GUI thread.

    Signals: `changed` (no payload) after any change of the stack; `customer_wanted(CustomerId)`;
    `logged(LogInteraction)`; `recorded(RecordCall)`; `pending_row(TimelineRow)`; `busy_changed(bool)`; `next_wanted` (no payload) when a
    log with "and next" left nothing on the desk, `next_due` when its wrap-up ran on until now; `cursor_wanted(LiveItem)`: the keyboard belongs in its note now;
    `cursor_back(LiveItem | None)`: what was in front is gone, the keyboard goes back if it was here;
    `note_wanted(LiveItem)`: the outcome wants a note first; `rang(LiveItem)`: a call has just appeared; `undone(Undoable)`.
    """

    changed = Signal()
    customer_wanted = Signal(object)
    logged = Signal(object)
    recorded = Signal(object)
    pending_row = Signal(object)
    busy_changed = Signal(bool)
    next_wanted = Signal()
    next_due = Signal()
    cursor_wanted = Signal(object)
    cursor_back = Signal(object)
    note_wanted = Signal(object)
    rang = Signal(object)
    undone = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        phone: Phone,
        setup: LogSetup,
        drafts: Drafts,
        clock: Clock,
        title: Title,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._phone, self._clock, self._title = bridge, phone, clock, title
        self.setup, self.stack = setup, LiveStack()
        self.undoable: Undoable | None = None
        self.takes_aside: Callable[[CallSnapshot, EventId], bool] = lambda _call, _id: False
        self.may_log = may_log  # an answer by mail is made ready first
        self.as_seen: Callable[[LiveItem], LiveItem] = lambda item: item  # a tick nobody saw closes nothing
        self.named: Callable[[LiveItem], LiveItem] = lambda item: item  # by a name that was typed and not yet said
        self._cards: dict[CustomerId, CustomerCard] = {}
        self._kept = KeptStack(drafts)
        self._found, self._waiting = FoundAgain(), Waiting(clock)
        self._going_on: DraftId | None = None
        self._busy = False
        self._ticker = QTimer(self, interval=TICK_MS)
        self._ticker.timeout.connect(self._on_tick)
        bridge.happened.connect(self._on_happened)

    @property
    def clock(self) -> Clock:
        return self._clock

    @property
    def phone(self) -> Phone:
        return self._phone

    @property
    def front(self) -> LiveItem | None:
        return self.stack.front

    def card_of(self, item: LiveItem) -> CustomerCard | None:
        return self._cards.get(item.customer_id) if item.customer_id else None

    def learn(self, card: CustomerCard) -> None:
        """What is known of a customer; kept for those on the desk."""
        wanted = {item.customer_id for item in self.stack.items} | {card.customer_id}
        self._cards = {key: each for key, each in self._cards.items() if key in wanted} | {card.customer_id: card}
        for item in self.stack.items:
            if item.customer_id == card.customer_id and item.customer_name != card.name:
                self._become(self.stack.put(replace(item, customer_name=card.name)))
        self.changed.emit()

    def use_setup(self, setup: LogSetup) -> None:
        """The administrator's rules as they are now."""
        if setup != self.setup:
            self.setup = setup
            self.changed.emit()

    def restore(self, drafts: Sequence[Draft]) -> int:
        """The stack after a restart; answers how many drafts could not be read."""
        on = self._found.await_calls_of(drafts, self._phone, self.stack)
        back = restored([(draft.state, draft.saved_at) for draft in drafts], on)
        items = tuple(item for item in back.stack.items if self.stack.get(item.draft_id) is None)
        here = self._found.without_doubles(self.stack, items)
        trail = (*back.stack.trail, *here.trail)
        self._become(LiveStack((*here.items, *items), here.front_id or back.stack.front_id, trail))
        self._kept.forget(back.said)
        for item in back.interrupted:
            self._record(item)
        if self.front is not None:
            self._show_customer_of(self.front)
            self.cursor_wanted.emit(self.front)
        return back.unreadable

    # --- what the agent types and picks ---

    def change(self, item: LiveItem, *, typed: bool = False, quiet: bool = False) -> None:
        """The item as it stands now; `typed` marks a keystroke, which repaints nothing, nor does what is `quiet`."""
        if typed:
            self._waiting.typed()
        self._become(self.stack.put(item), quiet=typed or quiet)

    def choose_outcome(self, code: str) -> None:
        """After the contact ended it logs; while talking, or in a note, it marks."""
        item = self.front
        if item is None or item.stage in {Stage.RINGING, Stage.LOGGED} or self.setup.rules.outcome(code) is None:
            return
        if not logs_at_once(item):
            self.change(replace(item, outcome="" if item.outcome == code else code))
            return
        again = item.outcome == code
        item = replace(item, outcome=code)
        self.change(item)
        if wants_note(item, self.setup.rules) and not again:
            self.note_wanted.emit(item)
        else:
            self.log()

    def settle_caller(
        self, customer_id: CustomerId | None, name: str, draft_id: DraftId | None = None, *, attachable: bool = False
    ) -> None:
        """Who the caller is; None with "" is "this call only". `attachable`: the number is not theirs yet."""
        item = self.stack.get(draft_id) if draft_id else self.front
        if item is None:
            return
        if item.recorded and customer_id is not None and customer_id != item.customer_id:
            self._bridge.say(move_of(item, customer_id, self.setup, self._clock.now()))
        settled = replace(item, customer_id=customer_id, customer_name=name, caller_settled=True, attachable=attachable)
        self._become(self.stack.put(settled))
        if draft_id is None or self.stack.front_id == draft_id:
            self._show_customer_of(self.stack.get(item.draft_id))

    # --- the stack ---

    def bring(self, draft_id: DraftId) -> None:
        self._brought(self.stack.brought(draft_id))

    def walk(self) -> None:
        """F6."""
        self._brought(self.stack.walked())

    def begin(self, item: LiveItem) -> None:
        """A note or a mail, in front."""
        self._brought(self.stack.opened(item))

    def write_note(self, customer_id: CustomerId | None, name: str) -> None:
        self.begin(item_of_note(customer_id, name, self._clock.now()))

    def finish(self, row: TimelineRow, name: str) -> None:
        """Take up a contact that was never logged."""
        known = self.stack.of_interaction(row.event_id)
        if known is not None:
            self.bring(known.draft_id)
            return
        self.begin(item_to_finish(row, name))

    def answer(self, draft_id: DraftId | None = None) -> None:
        """The topmost ringing call, or that one."""
        item = self.stack.get(draft_id) if draft_id else next(iter(self.stack.ringing), None)
        if item is not None:
            self._phone.answer(item.ref)

    def reject(self, draft_id: DraftId | None = None) -> None:
        item = self.stack.get(draft_id) if draft_id else next(iter(self.stack.ringing), None)
        if item is not None:
            self._phone.reject(item.ref)

    # --- logging ---

    def hand_over(self, interaction_id: EventId, to: NewFollowUp) -> None:
        """A note that was not finished is logged as it stands, with a follow-up for whoever goes on with it."""
        item = self.stack.of_interaction(interaction_id)
        if item is not None and item.stage is Stage.WRITING:
            self._log(handed_on(item), to)

    def log(self, *, then_next: bool = False) -> bool:
        """Log the item in front; False when something is missing or the contact is still on."""
        item = self.front
        if item is None or not self.may_log(item):
            return False
        self._going_on = item.draft_id if then_next else None
        self._log(item)
        return True

    def leave_unlogged(self) -> None:
        """Go on; the contact waits in the queue as "finish". A call only where wrap-up is optional.

        What was typed or picked stays on the desk with it.
        """
        item = self.front
        state = wrap_up_now(item, self.setup.rules.wrap_up, self._clock.now()) if item is not None else None
        if item is None or not (item.stage is Stage.WRITING or (state is not None and state.may_leave)):
            return
        if item.is_untouched:
            self._close(item, after_log=False)
        else:
            self._become(self.stack.set_aside())
            self._show_customer_of(self.front)
            self.cursor_back.emit(self.front)

    def discard(self) -> None:
        """Throw the note in front away; like a log it can be taken back."""
        item = self.front
        if item is not None and item.stage is Stage.WRITING:
            if not item.is_untouched:
                self.undoable = Undoable(None, item, self._clock.now() + timedelta(seconds=self.setup.undo_s))
            self._close(item, after_log=False)

    def undo(self) -> None:
        """Take the last log back, or the note thrown away, within ten seconds; it stands on the desk again."""
        if self.undoable is None:
            return
        undoable, self.undoable = self.undoable, None
        item = undoable.item
        if undoable.log is not None:
            self._bridge.say(undo_of(undoable.log, self.setup.agent_id, self._clock.now()))
            item = replace(item.named_anew(), reopened=True)
        self.undone.emit(undoable)
        stack = self.stack.closed(item.draft_id) if self.stack.get(item.draft_id) else self.stack
        self._brought(stack.opened(replace(item, draft_id=DraftId(new_uuid()))))

    def _log(self, item: LiveItem, follow_up: NewFollowUp | None = None, *, stays: bool = False) -> None:
        """`stays`: on the desk until the agent pauses."""
        now = self._clock.now()
        self._waiting.let_go(item.draft_id)
        item = self.named(item)
        seen = self.as_seen(item)
        log = log_of(seen, self.card_of(item), self.setup, now, self._title(item))
        log = replace(log, follow_up=follow_up) if follow_up is not None else log
        self._bridge.say(log)
        if log.customer_id is not None and not item.is_mail:  # a mail's card says its words, and stands there already
            self.pending_row.emit(row_of_log(log, self.setup))
        left = len(seen.ticks) - len(item.ticks)
        self.undoable = Undoable(log, item, now + timedelta(seconds=self.setup.undo_s), left)
        self.logged.emit(log)
        state = wrap_up_now(item, self.setup.rules.wrap_up, now)
        fixed = self.setup.rules.wrap_up.mode is WrapUpMode.FIXED and not item.reopened
        if stays or (fixed and state is not None and not state.over):
            self._become(self.stack.put(replace(item, stage=Stage.LOGGED)))
        else:
            self._close(item, after_log=True)

    def _close(self, item: LiveItem, *, after_log: bool, later: bool = False) -> None:
        was_front = self.stack.front_id == item.draft_id
        self._become(self.stack.closed(item.draft_id))
        front = self.front
        if not was_front:
            return
        self._show_customer_of(front)
        self.cursor_back.emit(front)
        if front is None and after_log and self._going_on == item.draft_id:
            (self.next_due if later else self.next_wanted).emit()

    # --- what happens ---

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        match event:
            case CallOffered(call, interaction_id) | CallChanged(call, interaction_id):
                self._on_call(call, self._found.name_of(call.ref, interaction_id, self.stack))
            case LineChanged(state) if state not in {LineState.OFF, LineState.CONNECTING}:
                for item in self._found.given_up(self.stack):
                    self._record(item)

    def _on_call(self, call: CallSnapshot, interaction_id: EventId) -> None:
        before = self.stack.of_interaction(interaction_id)
        if before is None:
            if not self.takes_aside(call, interaction_id) and not call.is_over:
                self._on_new_call(item_of_call(call, interaction_id))
            return
        item = transferred(before.after(call), self.setup.rules)
        if call.is_over:
            self._become(self.stack.put(item))
            self._on_over(item)
        elif before.stage is Stage.RINGING and item.on_the_phone:
            self._brought(self.stack.put(item).brought(item.draft_id))
            self.cursor_wanted.emit(item)
            self._show_customer_of(item)
        else:
            self._become(self.stack.put(item))

    def _on_new_call(self, item: LiveItem) -> None:
        """Who is asked, or known, before it is shown: nothing flickers."""
        outgoing = item.direction is Direction.OUT
        self._become(self.stack.opened(item) if outgoing else self.stack.rang(item), quiet=True)
        self.rang.emit(item)
        self.changed.emit()
        if outgoing:
            self.cursor_wanted.emit(self.front)

    def _on_over(self, item: LiveItem) -> None:
        """The phone's facts first, logged or not; then the log, if its outcome was marked."""
        item = self._record(item)
        if self.stack.get(item.draft_id) is None:
            return
        if item.outcome and item.end_reason != EndReason.HUNG_UP_HERE and self._waiting.is_typing:
            self._waiting.hold(item.draft_id)
        elif item.outcome:
            self._log(item)

    def _record(self, item: LiveItem) -> LiveItem:
        """On the timeline; a missed call nobody touched leaves the desk."""
        record = record_of(item, self.setup, self._clock.now())
        self._bridge.say(record)
        self.recorded.emit(record)
        if record.customer_id is not None:
            self.pending_row.emit(row_of_call(record, self.setup))
        item = replace(item, recorded=True)
        self._become(self.stack.put(item))
        if item.direction is Direction.IN and item.answered_at is None and item.is_untouched:
            self._close(item, after_log=False)
        return item

    @Slot()
    def _on_tick(self) -> None:
        """Boxes that are over, logs that waited for the fingers, and the end of undo."""
        now = self._clock.now()
        if self.undoable is not None and now >= self.undoable.until:
            self.undoable = None
            self.changed.emit()
        for item in self.stack.items:
            in_front = item.draft_id == self.stack.front_id
            match self._waiting.fate_of(item, self.setup.rules.wrap_up, now, in_front=in_front):
                case Fate.LEAVE:
                    self._close(item, after_log=True, later=True)
                case Fate.TIME_OUT:
                    self._log(timed_out(item), stays=in_front and self._waiting.is_typing)
                case Fate.LOG:
                    self._log(item)

    # --- keeping ---

    def _brought(self, stack: LiveStack) -> None:
        front_before = self.stack.front_id
        self._become(stack)
        front = self.front
        if front is not None and front.draft_id != front_before:
            self._show_customer_of(front)
            self.cursor_wanted.emit(front)

    def _show_customer_of(self, item: LiveItem | None) -> None:
        if item is not None and item.customer_id is not None:
            self.customer_wanted.emit(item.customer_id)

    def _become(self, stack: LiveStack, *, quiet: bool = False) -> None:
        self.stack = stack
        self._kept.follow(stack)
        if stack.is_talking is not self._busy:
            self._busy = stack.is_talking
            self.busy_changed.emit(self._busy)
        wanted = bool(stack.items) or self.undoable is not None
        if wanted is not self._ticker.isActive():
            self._ticker.start() if wanted else self._ticker.stop()
        if not quiet:
            self.changed.emit()
