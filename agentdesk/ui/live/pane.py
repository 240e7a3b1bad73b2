"""Knows the right pane: ringing calls on top, the stack, the item in front with its log, or what can be begun."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from agentdesk.domain.commands import LogInteraction, NewFollowUp
from agentdesk.domain.events import CommandSettled, PhoneFailed
from agentdesk.domain.ids import AgentId, CommandId, CustomerId, EventId
from agentdesk.domain.interactions import ContactRules
from agentdesk.domain.live import LiveItem
from agentdesk.services.calls import LogSetup, StartedByHand
from agentdesk.services.ports import Clock, Draft, Phone
from agentdesk.services.queries import CustomerCard, MyWrapUp, TimelineRow, TimelineRows
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.layouts import lay_out_now, show_parts
from agentdesk.ui.live.asking import Asking
from agentdesk.ui.live.call_card import CallCard
from agentdesk.ui.live.call_tools import CallTools
from agentdesk.ui.live.caller_choice import CallerChoice
from agentdesk.ui.live.callers import Callers
from agentdesk.ui.live.controller import LiveController
from agentdesk.ui.live.dialler import Dialler
from agentdesk.ui.live.elided import ElidedLabel, PassingLine
from agentdesk.ui.live.focus import FocusKeeper
from agentdesk.ui.live.idle_view import IdleView
from agentdesk.ui.live.keeping import Drafts
from agentdesk.ui.live.keys import NumberedKeys
from agentdesk.ui.live.log_form import HIGHEST_UNDER_MAIL, NO_LIMIT, LogForm
from agentdesk.ui.live.mail_place import MailPlace
from agentdesk.ui.live.pops import PopWatch
from agentdesk.ui.live.rows import row_of_running
from agentdesk.ui.live.rules_reader import RulesReader
from agentdesk.ui.live.stack_strip import StackStrip
from agentdesk.ui.live.undo_bar import UndoBar
from agentdesk.ui.live.wishes import Wishes
from agentdesk.ui.minutes import Minutes
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

TICK_MS = 500


class LivePane(QFrame):
    """The live pane.

    Signals: `customer_wanted(CustomerId)` to bring to the centre; `logged(LogInteraction)` and
    `recorded(RecordCall)`, said just now; `pending_row(TimelineRow)`; `busy_changed(bool)`: talking, so reminders stay silent; `next_wanted` (no payload):
    "and next" was pressed, and nothing is left on the desk.
    """

    customer_wanted = Signal(object)
    logged = Signal(object)
    recorded = Signal(object)
    pending_row = Signal(object)
    busy_changed = Signal(bool)
    next_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        words: Words,
        shortcuts: Shortcuts,
        bridge: Bridge,
        phone: Phone,
        rules: ContactRules,
        drafts: Drafts,
        clock: Clock,
        agent_id: AgentId,
        parent: QWidget | None = None,
        *,
        setup: LogSetup | None = None,
    ) -> None:
        super().__init__(parent)
        self._words, self._shortcuts, self._bridge, self._phone, self._clock = words, shortcuts, bridge, phone, clock
        zone = getattr(words.zone, "key", "") or "Europe/Amsterdam"
        setup = setup or LogSetup(rules, agent_id, zone)
        self._card: CustomerCard | None = None
        self._masked = self._gives_back = False
        self._asked_after: CommandId | None = None
        self._running_rows: dict[EventId, TimelineRow] = {}
        self.controller = LiveController(bridge, phone, setup, drafts, clock, self._title_of, self)
        self.controller.rang.connect(self._on_rang)  # painted before the callers ask whose number it is
        self.pops = PopWatch(self.controller, phone, self)
        self._rules = RulesReader(bridge, self.controller, self)
        self.callers = Callers(bridge, self.controller, self)
        self.dialler = Dialler(phone, bridge, self.callers, words, self._country, self)
        self._theme = theme
        self._rings: list[CallCard] = []
        self._strip = StackStrip(theme, words, self)
        self._call = CallCard(theme, words, shortcuts, self)
        self._heading = ElidedLabel(self, "h2")
        self._heading.setIndent(6)  # in one line with what stands under it
        self._tools = CallTools(self)
        self._choice = CallerChoice(theme, words, shortcuts, bridge, self.callers, self)
        self.mail_place = MailPlace(self)
        self.form = LogForm(theme, words, shortcuts, self.controller, self)
        self._idle = IdleView(theme, words, shortcuts, self)
        self.asking = Asking(theme, bridge, self.form.note, self.controller)
        self._undo = UndoBar(theme, words, self)
        self._trouble = PassingLine(self, "red")
        self._focus = FocusKeeper(self, self.form.note, self.mail_place)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._numbered = NumberedKeys(shortcuts, self.controller, self._tools, self._choice, self)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._refresh)
        Minutes(clock.now, self).turned.connect(self._on_changed)
        self._lay_out()
        self._connect()
        self._wishes.add_keys(shortcuts, self._idle, self)
        self._refresh()
        self._ask_speed()

    # --- what the window tells ---

    @Slot(object)
    def show_customer(self, card: CustomerCard | None) -> None:
        """The customer in the centre: what is open feeds the log, and whom a new note or call is for."""
        self._card = card
        self.dialler.show_customer(card)
        self._running_rows = {}
        if card is not None:
            self.controller.learn(card)
        self._soon.stop()
        self._refresh()  # with the customer's cards, in one paint

    @Slot(bool)
    def hide_numbers(self, hidden: bool) -> None:  # noqa: FBT001 a slot of a bool signal
        """Until the customer in the centre is checked, their numbers can be called and not read."""
        if hidden is not self._masked:
            self._masked = hidden
            self._on_changed()

    @Slot(object, object)
    def hand_over_draft(self, interaction_id: EventId, to: NewFollowUp) -> None:
        """Logged as it stands, with work for whoever goes on with it."""
        self.controller.hand_over(interaction_id, to)

    def restore(self, drafts: Sequence[Draft]) -> int:
        """The stack as it was before the desk went down; answers how many drafts could not be read."""
        return self.controller.restore(drafts)

    def give_call_to(self, customer_id: CustomerId, name: str) -> None:
        """The contact in front is this customer's; their number stays as it is until the agent attaches it."""
        item = self.controller.front
        if item is not None:
            self.controller.settle_caller(customer_id, name, attachable=item.is_call and not item.private)

    def finish_contact(self, event_id: EventId, name: str) -> None:
        """Take up a contact that was never logged."""

        def arrived(rows: tuple[TimelineRow, ...]) -> None:
            for row in rows:
                self.controller.finish(row, name)

        self._bridge.ask(TimelineRows((event_id,)), arrived, owner=self.callers)

    @Slot(str)
    def call(self, number: str) -> None:
        """Dial it, for the customer in the centre when it is one of theirs."""
        self.dialler.dial(number)

    @Slot()
    def write_note(self) -> None:
        """A note for the customer in the centre; what was in front is parked."""
        card = self._card
        self.controller.write_note(card.customer_id if card else None, card.name if card else "")

    # --- building ---

    def _lay_out(self) -> None:
        self.setProperty("look", "pane")
        self.setMinimumWidth(320)
        self.setAccessibleName(self.tr("Live contact"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 10, 10, 12)
        self._column.setSpacing(10)
        for widget in (self._strip, self._call, self._heading, self._tools, self._choice):
            self._column.addWidget(widget)
        self._column.addWidget(self.mail_place, 6)
        # A page that waits keeps its size: what comes to the front need not be laid out anew.
        self._body = QStackedWidget(self)
        self._blank = QWidget(self._body)
        for page in (self._idle, self.form, self._blank):
            self._body.addWidget(page)
        self._column.addWidget(self._body, 4)
        self._column.addWidget(self._trouble)
        self._column.addWidget(self._undo)

    def _connect(self) -> None:
        controller = self.controller
        for mine, theirs in (
            (self.customer_wanted, controller.customer_wanted),
            (self.logged, controller.logged),
            (self.recorded, controller.recorded),
            (self.pending_row, controller.pending_row),
            (self.busy_changed, controller.busy_changed),
            (self.next_wanted, controller.next_wanted),
            (self.next_wanted, self._focus.goes_on),
        ):
            theirs.connect(mine)
        controller.changed.connect(self._on_changed)
        controller.logged.connect(self._on_logged)
        for moves_cursor in (controller.cursor_wanted, controller.note_wanted):
            moves_cursor.connect(self._flush)
        controller.cursor_wanted.connect(self._focus.take)
        controller.cursor_back.connect(self._on_cursor_back)
        controller.next_due.connect(self._focus.go_on)
        self.callers.found.connect(self._on_changed)
        self._rules.arrived.connect(self.dialler.use_settings)
        self.dialler.refused.connect(self._on_refused)
        self._bridge.happened.connect(self._on_happened)
        self._strip.brought.connect(controller.bring)
        self._wishes = Wishes(
            controller, self._bridge, self.callers, self.dialler, self._phone, self.form, self._tools, self
        )
        self._choice.decided.connect(self._wishes.on_decided)
        self._choice.left.connect(self.form.note.editor.setFocus)
        self._wishes.told.connect(self._trouble.mention)
        self._numbered.outcome_pressed.connect(self._wishes.by_itself.choose)
        self._call.pressed.connect(self._wishes.on_call_button)
        self._idle.dial_wanted.connect(self.call)
        self._idle.customer_wanted.connect(self.dialler.dial_customer)
        self._idle.took_call.connect(self._on_took_call)
        self._idle.note_wanted.connect(self.write_note)
        self._idle.next_wanted.connect(self.next_wanted)
        self._undo.undone.connect(controller.undo)
        self._shortcuts.changed.connect(self._on_changed)

    # --- showing ---

    @Slot()
    def _on_changed(self) -> None:
        """One press changes the stack several times; it is shown once, before the next paint."""
        self._focus.follow(self.controller.stack)
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _flush(self) -> None:
        """Show it now: the cursor is about to move into it."""
        if self._soon.isActive():
            self._soon.stop()
            self._refresh()

    @Slot(object)
    def _on_cursor_back(self, item: LiveItem | None) -> None:
        """At once into another item's note: no key may meet the old words. Else the logged row is painted first."""
        if item is None:
            self._gives_back = True
            self._on_changed()
            return
        self._flush()
        self._focus.give_back(item)

    @Slot(object)
    def _on_rang(self, item: LiveItem) -> None:
        """The call with its number is painted now; the form, and whatever must be asked, come in the next turn."""
        self._trouble.hide()  # it was about another call
        now, stack = self._clock.now(), self.controller.stack
        self._focus.follow(stack)
        if stack.front_id == item.draft_id:
            self._heading.hide()
            self._body.setCurrentWidget(self._blank)
            rules, caps = self.controller.setup.rules, self._phone.capabilities
            self._call.show_item(item, self._name_of(item), caps, rules.wrap_up, now)
            self._call.show()
        else:
            self._show_rings(tuple(each for each in stack.ringing if each.draft_id != stack.front_id), now)
        lay_out_now()
        self.repaint()
        self._on_changed()

    @Slot()
    def _refresh(self) -> None:
        now, stack = self._clock.now(), self.controller.stack
        front = stack.front
        rules, caps = self.controller.setup.rules, self._phone.capabilities
        self._show_rings(tuple(item for item in stack.ringing if item.draft_id != stack.front_id), now)
        self._strip.show_stack(stack, self._shortcuts.shown("live.walk"))
        call_in_front = front is not None and front.is_call
        mail_in_front = front is not None and front.is_mail
        show_parts(
            (self._call, call_in_front),
            (self._heading, front is not None and not call_in_front and not mail_in_front),
            (self.mail_place, mail_in_front),
        )
        self.form.be_for_mail(mail=mail_in_front)
        self._body.setMaximumHeight(HIGHEST_UNDER_MAIL if mail_in_front else NO_LIMIT)
        self._body.setCurrentWidget(self._idle if front is None else self.form)
        if front is None:
            self._choice.hide()
            self._tools.close_all()
            self._idle.show_customer(self._card, caps, by_hand=isinstance(self._phone, StartedByHand),
                                     masked=self._masked)  # fmt: skip
        else:
            if front.is_call:
                self._call.show_item(front, self._name_of(front), caps, rules.wrap_up, now)
            else:
                self._heading.show_text(self._heading_of(front))
            if not front.on_the_phone:
                self._tools.close_all()
            asking = self.callers.is_asking(front)
            self._choice.show_caller(front, self.callers.matches_of(front), asking=asking)
            self.form.show_item(front, now)
        self._show_running_calls()
        self._undo.show_undoable(self.controller.undoable, now, self._shortcuts.shown("live.undo"))
        running = bool(stack.items) or self.controller.undoable is not None
        if running is not self._tick.isActive():
            self._tick.start() if running else self._tick.stop()
        if self._gives_back:
            self._gives_back = False
            if front is None:
                self._focus.give_back(None)

    def _show_running_calls(self) -> None:
        """Calls of the customer in the centre stand on the timeline while they are on."""
        for item in self.controller.stack.items:
            row = row_of_running(item, self.controller.setup)
            here = row is not None and self._card is not None and row.customer_id == self._card.customer_id
            if row is not None and here and self._running_rows.get(row.event_id) != row:
                self._running_rows[row.event_id] = row
                self.pending_row.emit(row)

    def _show_rings(self, ringing: tuple[LiveItem, ...], now: datetime) -> None:
        """Calls that ring while something else is in front: above everything, without the keyboard."""
        while len(self._rings) < len(ringing):
            card = CallCard(self._theme, self._words, self._shortcuts, self, compact=True)
            card.pressed.connect(self._wishes.on_call_button)
            self._column.insertWidget(len(self._rings), card)
            self._rings.append(card)
        for place, card in enumerate(self._rings):
            card.setVisible(place < len(ringing))
            if place < len(ringing):
                item = ringing[place]
                card.show_item(
                    item, self._name_of(item), self._phone.capabilities, self.controller.setup.rules.wrap_up, now
                )

    def _name_of(self, item: LiveItem) -> str:
        """The customer when known; the number at once."""
        if item.name:
            return item.name
        if item.private or not item.number:
            return self.tr("Number withheld")
        return self._words.phone(item.number)

    def _country(self) -> str:
        return self.controller.setup.country

    def _heading_of(self, item: LiveItem) -> str:
        return self.tr("Note for {name}").format(name=item.name) if item.name else self.tr("Note without a customer")

    def _title_of(self, item: LiveItem) -> str:
        """What a follow-up is called: its outcome and the note's first sentence, else the reason."""
        first = item.note.strip().splitlines()[0].split(". ")[0].strip(" .") if item.note.strip() else ""
        about = first[:90] or (self._words.reason(item.reason) if item.reason else "")
        outcome = self._words.outcome(item.outcome) if item.outcome else self.tr("Follow up")
        return f"{outcome}: {about}" if about else outcome

    # --- what happens ---

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        match event:
            case PhoneFailed(code, _):
                self._on_refused(code)
            case CommandSettled(command_id) if command_id == self._asked_after:
                self._ask_speed()

    @Slot(str)
    def _on_refused(self, code: str) -> None:
        self._trouble.tell(self._words.trouble(code))

    @Slot(object)
    def _on_logged(self, log: LogInteraction) -> None:
        self._asked_after = log.command_id

    @Slot(str)
    def _on_took_call(self, number: str) -> None:
        if isinstance(self._phone, StartedByHand):
            self._phone.take_by_hand(number)

    @Slot()
    def _on_tick(self) -> None:
        """The seconds on the cards; nothing else is painted again."""
        now = self._clock.now()
        for card in (*self._rings, self._call):
            if not card.isHidden():
                card.tick(now)
        self._undo.show_undoable(self.controller.undoable, now, self._shortcuts.shown("live.undo"))

    def _ask_speed(self) -> None:
        today = self._clock.now().astimezone(self._words.zone).replace(hour=0, minute=0, second=0, microsecond=0)
        query = MyWrapUp(self.controller.setup.agent_id, today.astimezone(UTC))
        self._bridge.ask(query, self._idle.show_speed, owner=self)
