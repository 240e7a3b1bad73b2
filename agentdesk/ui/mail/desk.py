"""Knows how conversations lie on the desk: taken up and held, logged and closed in one press, and all of it taken back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from agentdesk.domain.commands import AddCustomer, Command, LogInteraction
from agentdesk.domain.commands_mail import (
    AttachThread,
    ClaimThread,
    CloseThread,
    LetGoThread,
    MarkJunk,
    ReopenThread,
    TakeAsPerson,
)
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import CameBack, ThreadChanged
from agentdesk.domain.ids import CommandId, ContactPointId, CustomerId, DraftId, EventId, ThreadId, new_uuid
from agentdesk.domain.live import LiveItem, item_of_mail
from agentdesk.domain.mail_threads import LEASE
from agentdesk.services.calls import Undoable
from agentdesk.services.queries_mail import MailThread, ThreadOf, ThreadOfEvent
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.gather import Gather
from agentdesk.ui.live.controller import LiveController
from agentdesk.ui.mail.pane import MailPane

TICK_MS = 15_000
AGAIN_MS = 300
AFTER_PAINT_MS = 200
"""What is said when a mail is opened waits until its words are on the screen: both would want the same core."""
RENEWED_AFTER = timedelta(minutes=5)


class MailDesk(QObject):
    """Follows the item in front. GUI thread.

    Signals: `nobody_wanted` (no payload): the mail in front is of nobody we know; `told(str)` a sentence.
    """

    nobody_wanted = Signal()
    told = Signal(str)

    def __init__(self, bridge: Bridge, controller: LiveController, pane: MailPane, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._controller, self._pane = bridge, controller, pane
        self._clock = controller.clock
        self._thread: MailThread | None = None
        self._front: DraftId | None = None
        self._since_s = 0.0
        self._held: dict[ThreadId, LiveItem] = {}
        self._renewed = self._clock.now()
        self._as_seen = controller.as_seen
        controller.as_seen = self._with_time
        controller.changed.connect(self._on_changed)
        controller.logged.connect(self._on_logged)
        controller.undone.connect(self._on_undone)
        pane.newer_seen.connect(self._on_seen)
        pane.person_wanted.connect(self.take_as_person)
        pane.card.customer_chosen.connect(self._on_customer)
        bridge.happened.connect(self._on_happened)
        self._gather = Gather(AGAIN_MS, self)
        self._gather.due.connect(self._ask_again)
        self._painted = QTimer(self, interval=AFTER_PAINT_MS, singleShot=True)
        self._painted.timeout.connect(self.hold)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._on_changed()

    @Slot(object)
    def open_thread(self, thread_id: ThreadId) -> None:
        """To the front: as it lies there already, else taken up."""
        known = self._controller.stack.of_thread(thread_id)
        if known is not None:
            self._controller.bring(known.draft_id)
            return
        self._bridge.ask(ThreadOf(thread_id), self._on_thread, owner=self, failed=self._on_failed)

    @Slot(object)
    def open_event(self, event_id: EventId) -> None:
        """The conversation a card of the timeline belongs to."""
        self._bridge.ask(ThreadOfEvent(event_id), self._on_found, owner=self, failed=self._on_failed)

    @Slot()
    def new_customer(self) -> None:
        """The sender becomes a customer, and the conversation is theirs."""
        row = self._thread.row if self._thread is not None and self._of_front() else None
        if row is None or row.customer_id is not None:
            return
        customer_id = CustomerId(new_uuid())
        name = (row.name or row.sender).strip()
        self._say(AddCustomer, customer_id=customer_id, ref=f"A-{customer_id.hex[-10:].upper()}", name=name)
        self._attach(customer_id, name, keep_address=True)

    @Slot()
    def take_as_person(self) -> None:
        """What was set apart waits in the inbox like any other."""
        row = self._thread.row if self._thread is not None and self._of_front() else None
        if row is not None and row.apart_class is not None:
            self._say(TakeAsPerson, thread_id=row.thread_id)
            self.told.emit(self.tr("It waits in the inbox now."))

    @Slot()
    def mark_junk(self) -> None:
        """Off the desk, out of the inbox, and set apart; what was written about it can be taken back as ever."""
        row = self._thread.row if self._thread is not None and self._of_front() else None
        if row is not None and not row.junk:
            self._say(MarkJunk, thread_id=row.thread_id, junk=True)
            self._controller.discard()
            self.told.emit(self.tr("Junk: it stands set apart at the end of the queue."))

    # --- taking up ---

    def _on_found(self, thread_id: ThreadId | None) -> None:
        if thread_id is None:
            self.told.emit(self.tr("The mail itself is not kept here; its words stand on the card."))
        else:
            self.open_thread(thread_id)

    def _on_failed(self, error: AgentDeskError) -> None:
        del error
        self.told.emit(self.tr("The mail cannot be opened now. It is safe; try again in a moment."))

    def _on_thread(self, thread: MailThread | None) -> None:
        if thread is None:
            self.told.emit(self.tr("This conversation is not here any more."))
            return
        if self._controller.stack.of_thread(thread.row.thread_id) is not None:
            return  # pressed twice
        self._thread = thread
        self._controller.begin(self._item_of(thread))
        self._painted.start()

    def _item_of(self, thread: MailThread) -> LiveItem:
        """The newest mail of theirs is what is logged; what stands on no timeline is logged as a row of its own."""
        row = thread.row
        theirs = next((each for each in thread.mails if not each.is_ours), None)
        event_id = theirs.event_id if theirs is not None else None
        made = event_id or EventId(new_uuid())
        name = row.name if row.customer_id is not None else ""
        item = item_of_mail(row.thread_id, made, row.customer_id, name, self._clock.now())
        item = item if event_id is not None else replace(item, log_id=made)
        return replace(item, display_name=row.name or row.sender, subject=row.subject, thread_version=row.version)

    def _claim(self, thread_id: ThreadId) -> None:
        self._renewed = self._clock.now()
        self._say(ClaimThread, thread_id=thread_id, until=self._renewed + LEASE)

    # --- following the front ---

    @Slot()
    def _on_changed(self) -> None:
        front = self._controller.front
        self._follow_claims()
        self._give_to_known(front)
        if front is None or not front.is_mail:
            self._leave()
            return
        if front.draft_id == self._front:
            return
        self._leave()
        self._front, self._since_s = front.draft_id, self._clock.monotonic()
        self._tick.start()
        if front.customer_id is None:
            self.nobody_wanted.emit()
        if self._thread is not None and self._thread.row.thread_id == front.thread_id:
            self._pane.show_thread(self._thread)
        else:
            self._pane.clear()
            self._ask_again()

    def _leave(self) -> None:
        """The time at the mail that was in front is kept with it."""
        item = self._controller.stack.get(self._front)
        self._front = None
        self._tick.stop()
        if item is not None:
            self._hold(item)
            self._controller.change(self._timed(item), quiet=True)

    def _follow_claims(self) -> None:
        """What left the desk unlogged is let go."""
        here = {item.thread_id: item for item in self._controller.stack.items if item.thread_id is not None}
        for thread_id in self._held.keys() - here.keys():
            del self._held[thread_id]
            self._say(LetGoThread, thread_id=thread_id)

    @Slot()
    def hold(self) -> None:
        """Who only looks keeps it from nobody; with the first word it is held, unless a colleague holds it."""
        front = self._controller.front
        if front is not None:
            self._hold(front)

    def _hold(self, item: LiveItem) -> None:
        thread_id, row = item.thread_id, self._thread.row if self._thread is not None else None
        if row is None or thread_id != row.thread_id or not (item.note.strip() or item.mail):
            return
        free = row.holder(self._clock.now()) in {None, self._controller.setup.agent_id}
        if free and row.thread_id not in self._held:
            self._held[row.thread_id] = item
            self._claim(row.thread_id)

    def _give_to_known(self, front: LiveItem | None) -> None:
        """Somebody was found by hand: the conversation is theirs, their addresses stay as they are."""
        row = self._thread.row if self._thread is not None else None
        if row is None or front is None or front.thread_id != row.thread_id:
            return
        if front.customer_id is not None and row.customer_id is None:
            self._attach(front.customer_id, front.customer_name, keep_address=False)

    def _attach(self, customer_id: CustomerId, name: str, *, keep_address: bool) -> None:
        if self._thread is None:
            return
        row = self._thread.row
        self._thread = replace(self._thread, row=replace(row, customer_id=customer_id, name=name or row.name))
        self._say(
            AttachThread, thread_id=row.thread_id, customer_id=customer_id, keep_address=keep_address,
            contact_point_id=ContactPointId(new_uuid()),
        )  # fmt: skip
        self._pane.show_thread(self._thread)
        item = self._controller.stack.of_thread(row.thread_id)
        if item is not None and item.customer_id != customer_id:
            self._controller.settle_caller(customer_id, name, item.draft_id)

    @Slot(str)
    def _on_customer(self, code: str) -> None:
        row = self._thread.row if self._thread is not None else None
        if code == "new":
            self.new_customer()
        elif row is not None and row.suggested_id is not None:
            self._attach(row.suggested_id, row.suggested_name, keep_address=True)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        """Something came, or a colleague did something with what lies in front."""
        front = self._controller.front
        match event:
            case ThreadChanged(thread_id) if front is not None and front.thread_id == thread_id:
                self._gather.ask()
            case CameBack() if self._front is not None:
                self._gather.ask()

    @Slot()
    def _ask_again(self) -> None:
        front = self._controller.front
        if front is not None and front.thread_id is not None:
            failed = partial(self._on_not_again, front.thread_id)
            self._bridge.ask(ThreadOf(front.thread_id), self._on_again, owner=self._pane, failed=failed)

    def _on_again(self, thread: MailThread | None) -> None:
        if thread is None or not self._is_front(thread):
            return
        self._thread = thread
        self._painted.start()
        self._pane.show_thread(thread)

    def _on_not_again(self, thread_id: ThreadId, error: AgentDeskError) -> None:
        """What is read already stays."""
        front = self._controller.front
        if front is not None and front.thread_id == thread_id and self._pane.conversation is None:
            self._pane.show_failure(error)

    @Slot(object)
    def _on_seen(self, thread: MailThread) -> None:
        """What came is read: what is logged and closed is the conversation as it is now."""
        item = self._controller.stack.of_thread(thread.row.thread_id)
        if item is not None:
            theirs = next((each.event_id for each in thread.mails if not each.is_ours and each.event_id), None)
            event_id = theirs or item.interaction_id
            self._controller.change(replace(item, thread_version=thread.row.version, interaction_id=event_id))

    # --- logging and taking back ---

    @Slot(object)
    def _on_logged(self, log: LogInteraction) -> None:
        undoable = self._controller.undoable
        item = undoable.item if undoable is not None and undoable.log is log else None
        if item is not None and item.thread_id is not None:
            if not log.outcome:
                return  # handed to a colleague half read: it waits on, and is let go as it leaves the desk
            self._held.pop(item.thread_id, None)
            self._say(CloseThread, thread_id=item.thread_id, version=item.thread_version)

    @Slot(object)
    def _on_undone(self, undoable: Undoable) -> None:
        """The conversation is open again; coming back to the desk it is held again."""
        thread_id = undoable.item.thread_id
        if undoable.log is not None and thread_id is not None:
            self._say(ReopenThread, thread_id=thread_id)
            self._held[thread_id] = undoable.item
            self._claim(thread_id)

    # --- time ---

    @Slot()
    def _on_tick(self) -> None:
        """The minutes go on; who writes keeps the conversation."""
        front = self._controller.front
        self._pane.tick()
        if front is None or front.draft_id != self._front or front.thread_id is None:
            return
        held = self._held.get(front.thread_id)
        typed = held is not None and (held.note, held.mail) != (front.note, front.mail)
        if held is not None:
            self._held[front.thread_id] = front
        if held is None:
            self.hold()
        if typed and self._clock.now() - self._renewed >= RENEWED_AFTER:
            self._claim(front.thread_id)
        self._controller.change(self._timed(front), quiet=True)

    def _with_time(self, item: LiveItem) -> LiveItem:
        """As it is logged: with the time it took until now."""
        seen = self._as_seen(item)
        return self._timed(seen) if item.draft_id == self._front else seen

    def _timed(self, item: LiveItem) -> LiveItem:
        now_s = self._clock.monotonic()
        spent, self._since_s = max(0.0, now_s - self._since_s), now_s
        return replace(item, worked_s=item.worked_s + spent)

    # --- small ---

    def _of_front(self) -> bool:
        return self._thread is not None and self._is_front(self._thread)

    def _is_front(self, thread: MailThread) -> bool:
        front = self._controller.front
        return front is not None and front.thread_id == thread.row.thread_id

    def _say(self, kind: Callable[..., Command], **facts: object) -> None:
        """Who says it, and when, is the same for all."""
        actor, at = self._controller.setup.agent_id, self._clock.now()
        self._bridge.say(kind(command_id=CommandId(new_uuid()), actor=actor, at=at, **facts))
