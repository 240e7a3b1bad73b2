"""Knows how the panes, which do not know each other, come together: whose signal goes to whose slot."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAction

from agentdesk.domain.commands import AddCustomer, LogInteraction, RecordCall, RememberFact
from agentdesk.domain.directory import same_number
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import CommandLetGo, CommandRefused, CommandSettled, Event, WentOffline
from agentdesk.domain.ids import CommandId, CustomerId, EventId, FactId, new_uuid
from agentdesk.domain.records import dataclass
from agentdesk.services.ports import Clock
from agentdesk.services.queries import CustomerCard, Hit, TimelineRow, WorkRow
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.centre import Centre
from agentdesk.ui.customer.pane import CustomerHeader
from agentdesk.ui.desk import DeskController, PageArrived
from agentdesk.ui.layouts import lay_out_now
from agentdesk.ui.live.pane import LivePane
from agentdesk.ui.main_window import MainWindow
from agentdesk.ui.notes.dialogs import NoteDialogs
from agentdesk.ui.notes.fact_of_selection import FactOfSelection
from agentdesk.ui.opening import Opening
from agentdesk.ui.queue.delegate import QueueDelegate
from agentdesk.ui.queue.pane import QueuePane
from agentdesk.ui.saving import SavingChip
from agentdesk.ui.timeline.pane import TimelinePane
from agentdesk.ui.topbar import Me
from agentdesk.ui.unknown_caller import UnknownCaller

UNDO_S = 10
WAIT_MS = 80
"""The cards of the customer before stay no longer than this; cards that are here sooner are painted once."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What is wired."""

    bridge: Bridge
    clock: Clock
    me: Me
    desk: DeskController
    header: CustomerHeader
    timeline: TimelinePane
    live: LivePane
    window: MainWindow
    notes: NoteDialogs


class Wiring(QObject):
    """Lives as long as the window; a bound method here for whatever is more than a plain connection."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._rows_said: dict[CommandId, EventId] = {}
        desk, header, live, timeline, window = parts.desk, parts.header, parts.live, parts.timeline, parts.window
        self._waiting = QTimer(self, interval=WAIT_MS, singleShot=True)
        self._waiting.timeout.connect(self._empty_timeline)
        self._missing: set[str] = set()
        self._header_of: CustomerId | None = None
        desk.customer_opened.connect(self._on_opened)
        desk.card_arrived.connect(self._on_card)
        desk.page_arrived.connect(self._on_page)
        live.customer_wanted.connect(desk.open_customer)
        live.pending_row.connect(self._on_pending)
        header.call_wanted.connect(live.call)
        header.masked.connect(live.hide_numbers)
        header.masked.connect(timeline.hide_numbers)
        header.masked.connect(live.dialler.hide_numbers)
        header.masked.connect(parts.notes.corrections.hide_numbers)
        timeline.call_asked.connect(live.dialler.dial_for)
        for queue in window.findChildren(QueuePane):
            queue.call_asked.connect(live.dialler.dial_for)
            for opening in window.findChildren(Opening):
                opening.lies_on_desk = self._lies_on_desk
                queue.call_asked.connect(opening.keep)
                queue.wished.connect(opening.on_wish)
        for delegate in window.findChildren(QueueDelegate):
            window.rules.arrived.connect(delegate.use_settings)
        header.note_wanted.connect(live.write_note)
        header.fact_pasted.connect(self._on_fact_pasted)
        live.next_wanted.connect(window.open_next)
        live.callers.attached.connect(self._on_attached)
        live.asking.told.connect(window.notices.info)
        live.asking.failed.connect(window.notices.error)
        header.done.connect(self._on_attached)
        header.more.failed.connect(window.notices.error)
        live.logged.connect(self._on_logged)
        live.recorded.connect(self._on_recorded)
        live.controller.changed.connect(self._on_front_changed)
        live.controller.cursor_wanted.connect(self._on_cursor_wanted)
        centre = window.findChild(Centre)
        if centre is not None:
            UnknownCaller(live.controller, desk, centre)
        parts.bridge.happened.connect(self._on_happened)
        desk.event_wanted.connect(timeline.show_event)
        desk.failed.connect(self._on_failed)
        window.finish_wanted.connect(self._on_finish)
        window.call_wanted.connect(live.call)
        window.call_given.connect(self._on_given)
        window.new_customer_wanted.connect(self._on_new_customer)
        timeline.finish_asked.connect(self._on_finish_row)
        self._wire_notes(parts.notes)
        header.more.running_contact = self._running_contact

        self._facts = FactOfSelection(live.form.note.editor, self._whose_note, self._open_search, window)
        self._facts.remembered.connect(self._on_fact_said)

    def _lies_on_desk(self, row: WorkRow) -> bool:
        items = self._parts.live.controller.stack.items
        if row.customer_id is not None:
            return any(item.customer_id == row.customer_id for item in items)
        return any(same_number(item.number, row.number) for item in items)

    def _open_search(self) -> None:
        action = self._parts.window.findChild(QAction, "window.search")
        if action is not None:
            action.trigger()

    def _whose_note(self) -> tuple[CustomerId, str] | None:
        item = self._parts.live.controller.front
        return (item.customer_id, item.customer_name) if item is not None and item.customer_id is not None else None

    @Slot(object, str, str)
    def _on_fact_said(self, customer_id: CustomerId, key: str, value: str) -> None:
        parts = self._parts
        parts.bridge.say(
            RememberFact(
                command_id=CommandId(new_uuid()),
                actor=parts.me.agent_id,
                at=parts.clock.now(),
                fact_id=FactId(new_uuid()),
                customer_id=customer_id,
                key=key,
                value=value,
            )
        )

    def _running_contact(self, customer_id: CustomerId) -> EventId | None:
        """The contact in front, when it is this customer's."""
        item = self._parts.live.controller.front
        return item.interaction_id if item is not None and item.customer_id == customer_id else None

    def _wire_notes(self, notes: NoteDialogs) -> None:
        """Corrections, moves, and what was refused."""
        timeline = self._parts.timeline
        notes.call_wanted.connect(self._parts.live.dialler.dial_for)
        timeline.revise_asked.connect(notes.corrections.revise)
        timeline.move_asked.connect(notes.corrections.move)
        timeline.retract_asked.connect(notes.withdrawals.ask)
        notes.withdrawals.marked.connect(timeline.mark)
        notes.withdrawals.stale.connect(timeline.refresh)
        self._parts.window.closing.connect(notes.withdrawals.say_now)
        notes.corrections.shown.connect(timeline.add_pending)
        notes.corrections.marked.connect(timeline.mark)
        notes.corrections.stale.connect(timeline.refresh)
        chip = self._parts.window.findChild(SavingChip)
        if chip is not None:
            chip.refused_asked.connect(notes.open_needs_you)

    @Slot()
    def _on_front_changed(self) -> None:
        item = self._parts.live.controller.front
        self._parts.header.facts.stand_for(item.customer_id if item is not None else None)

    @Slot(str, object)
    def _on_attached(self, text: str, undo: Callable[[], None]) -> None:
        self._parts.window.notices.undo(text, UNDO_S, undo)

    @Slot()
    def _on_cursor_wanted(self) -> None:
        """Who answers or begins something on another page goes on at the desk."""
        if not self._parts.live.isVisible():
            self._parts.window.go_to("desk")

    @Slot(object)
    def _on_opened(self, customer_id: CustomerId | None) -> None:
        self._waiting.stop()
        self._missing = {"card", "page"}
        if customer_id is not None:
            self._waiting.start()
        else:
            self._parts.timeline.clear()
            self._forget_card()

    @Slot()
    def _empty_timeline(self) -> None:
        """Nobody's name, numbers and cards until theirs are here: a press on "Call" must not call who was here before."""
        customer_id = self._parts.desk.current
        if customer_id is not None:
            self._parts.timeline.show_page(customer_id, None)
            if self._header_of != customer_id:
                self._forget_card()

    def _forget_card(self) -> None:
        self._header_of = None
        self._parts.header.clear()
        self._parts.live.show_customer(None)

    @Slot(object)
    def _on_failed(self, error: AgentDeskError) -> None:
        self._waiting.stop()
        self._empty_timeline()
        self._parts.timeline.show_failure(error)

    @Slot(object)
    def _on_card(self, card: CustomerCard) -> None:
        parts = self._parts
        self._header_of = card.customer_id
        parts.live.pops.expect_header(parts.header, card.customer_id)
        parts.header.show_card(card, self._match_of(card.customer_id))
        parts.timeline.show_card(card)
        parts.live.show_customer(card)
        self._came("card")

    def _match_of(self, customer_id: CustomerId) -> str:
        """Why this customer may be the caller, while their call is in front."""
        live = self._parts.live
        item = live.controller.front
        return live.callers.reason_of(item) if item is not None and item.customer_id == customer_id else ""

    @Slot(object)
    def _on_page(self, arrived: PageArrived) -> None:
        self._parts.timeline.show_page(arrived.customer_id, arrived.page)
        self._came("page")

    def _came(self, part: str) -> None:
        """Header and cards are painted together, each where it belongs."""
        if part in self._missing:
            self._missing.discard(part)
            if not self._missing:
                self._waiting.stop()
                lay_out_now()

    @Slot(object)
    def _on_pending(self, row: TimelineRow) -> None:
        if row.customer_id is not None and row.customer_id == self._parts.desk.current:
            self._parts.timeline.add_pending(row)

    @Slot(object)
    def _on_recorded(self, record: RecordCall) -> None:
        self._rows_said[record.command_id] = record.interaction_id

    @Slot(object)
    def _on_logged(self, log: LogInteraction) -> None:
        self._rows_said[log.command_id] = log.interaction_id

    @Slot(object)
    def _on_happened(self, event: Event) -> None:
        """A row loses its mark when the workspace has it, or says that it needs the agent."""
        match event:
            case CommandSettled(command_id) if command_id in self._rows_said:
                event_id = self._rows_said.pop(command_id)
                # The call's facts may be settled while its log is still on the way: the mark goes with the last.
                if event_id not in self._rows_said.values():
                    self._parts.timeline.mark(event_id, "")
            case CommandRefused(command_id) if command_id in self._rows_said:
                self._parts.timeline.mark(self._rows_said[command_id], "refused")
            case CommandLetGo(command_id) if command_id in self._rows_said:
                self._parts.timeline.mark(self._rows_said.pop(command_id), "withdrawn")
            case WentOffline():
                for event_id in self._rows_said.values():
                    self._parts.timeline.mark(event_id, "waiting")
            case _:
                pass

    @Slot(str)
    def _on_fact_pasted(self, text: str) -> None:
        editor = self._parts.live.form.note.editor
        if not editor.isReadOnly():
            editor.insertPlainText(text)

    @Slot(object)
    def _on_finish(self, row: WorkRow) -> None:
        if row.event_id is not None:
            self._parts.live.finish_contact(row.event_id, row.name)

    @Slot(object)
    def _on_finish_row(self, row: TimelineRow) -> None:
        self._parts.live.finish_contact(row.event_id, "")

    @Slot(object)
    def _on_given(self, hit: Hit) -> None:
        if hit.customer_id is not None:
            self._parts.live.give_call_to(hit.customer_id, hit.name)

    @Slot(str)
    def _on_new_customer(self, typed: str) -> None:
        """A customer by the name that was typed; a call nobody knows yet becomes theirs, no draft of somebody else."""
        parts = self._parts
        front = parts.live.controller.front
        customer_id = CustomerId(new_uuid())
        parts.bridge.say(
            AddCustomer(
                command_id=CommandId(new_uuid()),
                actor=parts.me.agent_id,
                at=parts.clock.now(),
                customer_id=customer_id,
                ref=f"A{str(customer_id.int)[-9:]}",
                name=typed.strip(),
            )
        )
        if front is not None and front.is_call and not front.caller_settled:
            parts.live.give_call_to(customer_id, typed.strip())
        parts.desk.open_customer(customer_id)
