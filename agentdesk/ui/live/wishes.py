"""Knows what each press in the live pane means for the item in front and for its call."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from agentdesk.domain.calls import Cap
from agentdesk.domain.commands import RecordCall
from agentdesk.domain.directory import Target
from agentdesk.domain.ids import DraftId
from agentdesk.domain.kinds import Direction
from agentdesk.domain.live import BY_HAND, NO_FOLLOW_UP, LiveItem, Stage
from agentdesk.services.calls import kept_facts, no_answer_again, propose
from agentdesk.services.ports import Phone
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.live.by_itself import ByItself
from agentdesk.ui.live.call_tools import CallTools
from agentdesk.ui.live.caller_choice import CallerDecision
from agentdesk.ui.live.callers import Callers
from agentdesk.ui.live.controller import LiveController
from agentdesk.ui.live.dialler import Dialler
from agentdesk.ui.live.follow_up_bar import PickedTime
from agentdesk.ui.live.fresh_log import FreshLog
from agentdesk.ui.live.idle_view import IdleView
from agentdesk.ui.live.log_form import LogForm
from agentdesk.ui.live.note_calls import NoteCalls
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.work import CallWish

SURE_MS = 4000
"""How long "press again" is waited for."""


TOO_LATE_S = 2.0
"""So long after a caller hung up, answering still meant them."""


class Wishes(QObject):
    """Turns presses and keys into changes of the item, words to the phone, and logs.

    Signals: `told(str)`: why a press did nothing.
    """

    told = Signal(str)

    def __init__(
        self,
        controller: LiveController,
        bridge: Bridge,
        callers: Callers,
        dialler: Dialler,
        phone: Phone,
        form: LogForm,
        tools: CallTools,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._controller, self._callers, self._phone, self._form, self._tools = controller, callers, phone, form, tools
        self._dialler = dialler
        self._note_calls = NoteCalls(form.note.editor, dialler, self._item_in_front, self)
        self._discarding: DraftId | None = None
        self._fresh = FreshLog(controller, bridge, self)
        self.by_itself = ByItself(controller, parent)
        self.by_itself.told.connect(self.told)
        self._gave_up_at = -TOO_LATE_S
        controller.recorded.connect(self._on_recorded)
        self._sure = QTimer(self, interval=SURE_MS, singleShot=True)
        self._sure.timeout.connect(self._spare)
        controller.changed.connect(self._on_front)
        form.outcomes.outcome_chosen.connect(controller.choose_outcome)
        form.follow_up.picked.connect(self._on_picked)
        form.follow_up.time_picked.connect(self._on_time_picked)
        form.reasons.reason_chosen.connect(self._on_reason)
        form.closings.ticked.connect(self._on_ticked)
        form.note.typed.connect(self._on_typed)
        form.note.facts_turned.connect(self._on_facts_turned)
        form.note.knocked.connect(self._on_knocked)
        form.order.about_chosen.connect(self._on_order)
        form.log_pressed.connect(self._on_log)
        form.later_pressed.connect(controller.leave_unlogged)
        form.discard_pressed.connect(self._on_discard)
        form.no_answer_pressed.connect(self._on_no_answer)
        tools.digit_pressed.connect(self._on_digit)
        tools.chosen.connect(self._on_chosen)
        tools.transfer_wanted.connect(self._on_transfer)
        tools.left.connect(self._form.note.editor.setFocus)
        controller.note_wanted.connect(self._on_note_wanted)

    def add_keys(self, shortcuts: Shortcuts, idle: IdleView, parent: QWidget) -> None:
        """Every key of the pane but the numbered ones."""
        controller, group = self._controller, self.tr("Live contact")
        for action_id, key, text, slot in (
            ("live.answer", "F8", self.tr("Answer"), self._on_answer),
            ("live.reject", "Shift+F8", self.tr("Reject the call"), self._on_reject),
            ("live.hang-up", "F12", self.tr("Hang up"), self._on_hang_up),
            ("live.hold", "F10", self.tr("Hold, or resume"), self._on_hold),
            ("live.mute", "F11", self.tr("Mute, or unmute"), self._on_mute),
            ("live.transfer", "F2", self.tr("Transfer"), self._on_transfer_key),
            ("live.keys", "Ctrl+D", self.tr("Keys of the call"), self._on_pad_key),
            ("live.walk", "F6", self.tr("Next call or draft"), controller.walk),
            ("live.log", "Ctrl+Return, Ctrl+Enter", self.tr("Log and next"), self._on_log_key),
            ("live.no-answer", "Ctrl+0", self.tr("No answer, again tomorrow"), self._on_no_answer),
            ("live.later", "Ctrl+Shift+Return", self.tr("Finish later"), controller.leave_unlogged),
            ("live.undo", "F9", self.tr("Undo the last log"), controller.undo),
            ("live.note", "Ctrl+N", self.tr("Write a note"), idle.note_wanted.emit),
            ("live.cursor", "F7", self.tr("Go to the note"), self._on_to_note),
            ("live.pick-time", "Ctrl+.", self.tr("Pick the time of the follow-up"), self._form.follow_up.open_own_time),
            ("live.fact", "Ctrl+Shift+F", self.tr("Make a fact of the chosen words"), self._form.note.make_fact),
            ("live.no-facts", "Ctrl+Shift+F6", self.tr("Remember no fact of this note"), self._on_facts_turned),
            ("live.took", "Ctrl+F8", self.tr("They called: the desk phone is on"), idle.take_call),
            ("live.dial", "F5", self.tr("Dial a number"), idle.open_dial),
            ("live.call-note", "Ctrl+F5", self.tr("Call the number in the note"), self._note_calls.call_at_cursor),
            ("live.again", "Shift+F5", self.tr("Call the same number again"), self._on_again),
            ("live.call-customer", "Ctrl+Shift+C", self.tr("Call the customer"), idle.call_first),
        ):
            shortcuts.add(action_id, key, text, slot, parent=parent, group=group)

    @Slot(str, int)
    def _on_typed(self, text: str, cursor: int) -> None:
        item = self._open_item()
        if item is not None and (item.note, item.cursor) != (text, cursor):
            if item.note != text:
                self._spare()
            former, item = item, replace(item, note=text, cursor=cursor)
            self._controller.change(item, typed=True)
            if bool(former.note.strip()) is not bool(text.strip()):
                self._form.show_buttons(item)
            card, rules = self._controller.card_of(item), self._controller.setup.rules
            if former.note != text and propose(former, card, rules) != propose(item, card, rules):
                self._controller.changed.emit()  # an order's number: what it would close is shown as it is typed

    @Slot()
    def _on_knocked(self) -> None:
        """Who still types stays where they are: the next letter must not go to another note."""
        item = self._controller.front
        if item is not None:
            self._controller.change(item, typed=True)

    @Slot()
    def _on_facts_turned(self) -> None:
        """None of the note's facts, or all of them after all; where there is none nothing is refused unseen."""
        item = self._open_item()
        if item is not None and kept_facts(item.note, self._controller.setup):
            self._controller.change(replace(item, no_facts=not item.no_facts))

    @Slot(str)
    def _on_picked(self, code: str) -> None:
        item = self._open_item()
        if item is not None:
            proposed = self._controller.setup.rules.outcome(item.outcome)
            pressed = code == (item.pick or (proposed.quick_pick if proposed and proposed.follow_up else ""))
            now = self._controller.clock.now()
            self._controller.change(replace(item, pick=NO_FOLLOW_UP if pressed else code, picked_at=now))

    @Slot(object)
    def _on_time_picked(self, picked: PickedTime) -> None:
        item = self._open_item()
        if item is not None:
            self._controller.change(replace(item, pick=BY_HAND, pick_local=picked.local_due, pick_zone=picked.zone))

    @Slot(str)
    def _on_reason(self, code: str) -> None:
        item = self._open_item()
        if item is not None:
            self._controller.change(replace(item, reason=code))

    @Slot(object)
    def _on_ticked(self, tick: object) -> None:
        item = self._open_item()
        if item is not None and isinstance(tick, tuple):
            self._controller.change(item.with_tick(tick[0], ticked=tick[1]))

    @Slot(object)
    def _on_order(self, order_id: object) -> None:
        item = self._open_item()
        if item is not None:
            self._controller.change(replace(item, order_id=order_id))  # type: ignore[arg-type]

    @Slot()
    def _on_discard(self) -> None:
        """A note with words in it is thrown away only by a second press, and soon."""
        item = self._controller.front
        if item is None:
            return
        if item.note.strip() and self._discarding != item.draft_id:
            self._discarding = item.draft_id
            self._sure.start()
            self._form.note.ask_for_note(self.tr("Press again to discard it"))
            return
        self._spare()
        self._controller.discard()

    @Slot()
    def _spare(self) -> None:
        """The note is kept: the second press did not come, the words changed, or the agent went on."""
        if self._discarding is not None:
            self._discarding = None
            self._sure.stop()
            self._form.note.ask_for_note("")

    @Slot()
    def _on_front(self) -> None:
        front = self._controller.front
        if front is None or front.draft_id != self._discarding:
            self._spare()
        self._form.note.be_logged(logged=front is not None and front.stage is Stage.LOGGED)

    @Slot()
    def _on_log_key(self) -> None:
        if self._fresh.takes():
            self.told.emit(self.tr("Already logged"))
        elif not self.by_itself.keeps_from():
            self._on_log()

    @Slot()
    def _on_log(self) -> None:
        """Log and next; with nothing to log, just next."""
        item = self._controller.front
        if item is None:
            self._controller.next_wanted.emit()
            return
        if self._controller.log(then_next=True):
            return
        if not item.outcome and (item.is_mail or item.stage is not Stage.WRITING):
            self._form.note.ask_for_note(self.tr("Choose an outcome first: 1 to 9"))

    @Slot()
    def _on_no_answer(self) -> None:
        """After a failed call: one key logs it and sets the next try."""
        item = self._controller.front
        if item is not None and item.failed:
            self._controller.change(no_answer_again(item))
            self._controller.log()

    @Slot(object)
    def _on_note_wanted(self, item: LiveItem) -> None:
        self._form.note.ask_for_note(self.tr("A note is wanted; press again to log without"))
        self._form.note.take_cursor(item.cursor)

    @Slot(object)
    def on_decided(self, decision: CallerDecision) -> None:
        item = self._controller.front
        if item is None:
            return
        if decision.kind == "new":
            self._callers.add_customer(item, decision.name, shared=decision.shared)
        elif decision.kind == "attach" and decision.customer_id is not None:
            self._callers.attach(item, decision.customer_id, decision.name, shared=decision.shared)
        elif decision.kind == "match":
            self._controller.settle_caller(decision.customer_id, decision.name, attachable=decision.attachable)
        elif decision.kind == "keep":
            self._controller.change(replace(item, attachable=False))
        else:
            self._controller.settle_caller(None, "")
        choice, front = self.sender(), self._controller.front
        focus = QApplication.focusWidget()
        if isinstance(choice, QWidget) and front is not None and focus is not None and choice.isAncestorOf(focus):
            self._form.note.take_cursor(front.cursor)  # else it would go wherever the hidden line lets it fall

    @Slot(str, object)
    def on_call_button(self, action: str, draft_id: DraftId) -> None:
        item = self._controller.stack.get(draft_id)
        if item is None:
            if action == "answer":
                self._tell_gone()
            return
        match action:
            case "answer":
                self._controller.answer(draft_id)
            case "reject":
                self._controller.reject(draft_id)
            case "hang-up":
                self._phone.hang_up(item.ref)
            case "hold":
                (self._phone.resume if item.stage is Stage.HELD else self._phone.hold)(item.ref)
            case "mute":
                self._phone.set_mute(item.ref, muted=not item.muted)
            case "again":
                self._dialler.dial_for(CallWish(item.number, item.customer_id, item.customer_name))
            case "keys":
                self._tools.toggle_pad()
            case _:
                self._tools.toggle_transfer()

    @Slot(str)
    def _on_digit(self, digit: str) -> None:
        item = self._on_line()
        if item is not None:
            self._phone.send_digits(item.ref, digit)

    @Slot(object)
    def _on_chosen(self, target: Target) -> None:
        """Asked first, or sent there at once: it is kept with the call once they have got there."""
        item = self._on_line()
        if item is not None:
            self._controller.change(replace(item, sent_to=target.name or target.number), quiet=True)

    @Slot(str)
    def _on_transfer(self, to: str) -> None:
        item = self._on_line()
        if item is not None:
            self._dialler.reach(to, partial(self._transfer, item.draft_id))

    def _transfer(self, draft_id: DraftId, to: str) -> None:
        """The call may have ended while it was asked whether to send it there."""
        item = self._controller.stack.get(draft_id)
        if item is None or not item.on_the_phone:
            return
        self._controller.change(replace(item, transfer_asked=True), quiet=True)
        self._phone.transfer(item.ref, to)

    # --- keys ---

    @Slot()
    def _on_answer(self) -> None:
        """The topmost ringing call; with a desk phone, "they answered" for the call we dialled."""
        item = self._on_line()
        if self._controller.stack.ringing:
            self._controller.answer()
        elif self._tell_gone():
            return
        elif item is not None and item.stage is Stage.CALLING:
            self._phone.answer(item.ref)

    @Slot(object)
    def _on_recorded(self, record: RecordCall) -> None:
        if record.direction is Direction.IN and record.answered_at is None:
            self._gave_up_at = self._controller.clock.monotonic()

    def _tell_gone(self) -> bool:
        """Answered a moment too late: the press is for that caller and does nothing else."""
        gone = self._controller.clock.monotonic() - self._gave_up_at < TOO_LATE_S
        if gone:
            self.told.emit(self.tr("The caller has hung up"))
        return gone

    @Slot()
    def _on_reject(self) -> None:
        self._controller.reject()

    @Slot()
    def _on_hang_up(self) -> None:
        """Where the call can only be said to be over, also for one that rings."""
        item = self._on_line()
        if item is None and Cap.REJECT not in self._phone.capabilities and Cap.SAY_OVER in self._phone.capabilities:
            item = next(iter(self._controller.stack.ringing), None)
        if item is not None:
            self._phone.hang_up(item.ref)

    @Slot()
    def _on_again(self) -> None:
        item = self._controller.front
        if item is not None and item.stage is Stage.WRAP_UP and item.number and not item.private:
            self.on_call_button("again", item.draft_id)

    @Slot()
    def _on_hold(self) -> None:
        self._press("hold")

    @Slot()
    def _on_mute(self) -> None:
        self._press("mute")

    @Slot()
    def _on_transfer_key(self) -> None:
        self._press("transfer")

    @Slot()
    def _on_pad_key(self) -> None:
        self._press("keys")

    @Slot()
    def _on_to_note(self) -> None:
        item = self._controller.front
        if item is not None:
            self._form.note.take_cursor(item.cursor)

    def _item_in_front(self) -> LiveItem | None:
        return self._controller.front

    def _open_item(self) -> LiveItem | None:
        """The item in front while it can be changed: what is logged goes nowhere any more."""
        item = self._controller.front
        return item if item is not None and item.stage is not Stage.LOGGED else None

    def _press(self, action: str) -> None:
        item = self._on_line()
        caps = {"hold": Cap.HOLD, "mute": Cap.MUTE, "transfer": Cap.TRANSFER, "keys": Cap.DIGITS}
        if item is not None and item.stage is not Stage.CALLING and caps[action] in self._phone.capabilities:
            self.on_call_button(action, item.draft_id)

    def _on_line(self) -> LiveItem | None:
        """The call the keys mean: the one in front, else the one that talks."""
        stack = self._controller.stack
        if stack.front is not None and stack.front.on_the_phone:
            return stack.front
        return next((item for item in stack.items if item.on_the_phone), None)
