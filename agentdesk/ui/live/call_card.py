"""Knows the dark card of a call: who, since when, and what can be done with it now."""

from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from agentdesk.domain.calls import Cap
from agentdesk.domain.ids import DraftId
from agentdesk.domain.interactions import WrapUp
from agentdesk.domain.kinds import Direction
from agentdesk.domain.live import LiveItem, Stage
from agentdesk.services.wrap_up import WrapUpNow, wrap_up_now
from agentdesk.ui.controls import relook
from agentdesk.ui.live.card_button import CardButton
from agentdesk.ui.live.elided import ElidedLabel
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

ACTIONS = ("answer", "reject", "mute", "hold", "keys", "transfer", "hang-up", "again")


class CallCard(QFrame):
    """One call. Signals: `pressed(str, DraftId)` with one of `ACTIONS`.

    Its buttons take no focus: Space and Enter belong to the note, never to a call.
    """

    pressed = Signal(str, object)

    def __init__(
        self,
        theme: Theme,
        words: Words,
        shortcuts: Shortcuts,
        parent: QWidget | None = None,
        *,
        compact: bool = False,
    ) -> None:
        """`compact`: one line, for a call that rings above another."""
        super().__init__(parent)
        self._compact = compact
        self._theme, self._words, self._shortcuts = theme, words, shortcuts
        self._item: LiveItem | None = None
        self._caps = frozenset({Cap.HANG_UP})
        self._wrap_up = WrapUp()
        self._urgent = False
        self._number = ""
        self.setObjectName("call")
        self._name = ElidedLabel(self)
        self._line = ElidedLabel(self)
        self._way = ElidedLabel(self)
        for label in (self._line, self._way):
            label.setProperty("look", "muted")
        self._way.hide()
        self._timer = QLabel(self)
        self._buttons = {action: self._button(action) for action in ACTIONS}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(14, 7 if compact else 12, 7 if compact else 14, 7 if compact else 14)
        outer.setSpacing(10)
        top, who = QHBoxLayout(), QVBoxLayout()
        who.setSpacing(2)
        who.addWidget(self._name)
        who.addWidget(self._line)
        who.addWidget(self._way)
        top.addLayout(who, 1)
        top.addWidget(self._buttons["again"])
        top.addWidget(self._timer)
        outer.addLayout(top)
        row = QHBoxLayout()
        row.setSpacing(6 if compact else 5)
        for button in self._buttons.values():
            if button.objectName() == "again":
                continue
            row.addWidget(button, 0 if compact else 1)
        (top if compact else outer).addLayout(row)
        theme.changed.connect(self._on_theme)
        shortcuts.changed.connect(self._on_theme)
        self._on_theme()

    def show_item(self, item: LiveItem, name: str, caps: frozenset[Cap], wrap_up: WrapUp, now: datetime) -> None:
        """`name`: whom to show; the number at once, the customer when known."""
        self._item, self._wrap_up, self._caps = item, wrap_up, caps
        self._name.show_text(name)
        self._number = self._words.phone(item.number) if item.number and name != self._words.phone(item.number) else ""
        diverted = self._diverted(item)
        # It has a line of its own, or it would be cut off; a call that rings above another has no room for it.
        self._way.show_text("" if self._compact else diverted)
        self._way.setVisible(bool(diverted) and not self._compact)
        stands = {action: _stands(action, item, caps) for action in ACTIONS}
        for action in sorted(ACTIONS, key=stands.__getitem__):
            self._buttons[action].setVisible(stands[action])
        self._dress_buttons()
        self.tick(now)
        self.setAccessibleName(self.tr("Call with {name}").format(name=name))

    def tick(self, now: datetime) -> None:
        """The time as it is now; drawn from when it began, no counter to go wrong."""
        item = self._item
        if item is None:
            return
        wrap_up = wrap_up_now(item, self._wrap_up, now)
        if wrap_up is not None:
            shown = wrap_up.elapsed_s if wrap_up.left_s is None else wrap_up.left_s or wrap_up.grace_s
            self._timer.setAccessibleName(
                self.tr("Wrap-up time") if wrap_up.left_s is None else self.tr("Wrap-up time left")
            )
            urgent = wrap_up.urgent or (wrap_up.over and item.stage is Stage.WRAP_UP)
        else:
            since = item.answered_at or item.started_at
            shown = max(0, int((now - since).total_seconds()))
            self._timer.setAccessibleName(self.tr("Call duration"))
            urgent = False
        self._say_line(item, wrap_up)
        text = self._words.duration(shown)
        if self._timer.text() != text:
            self._timer.setText(text)
        if urgent is not self._urgent:
            self._urgent = urgent
            hang = self._theme.name_of("hang")
            self._timer.setStyleSheet(f"padding: 1px 6px; border-radius: 6px; background: {hang};" if urgent else "")

    def _say_line(self, item: LiveItem, wrap_up: WrapUpNow | None) -> None:
        """What it does is never what is cut off."""
        diverted = self._diverted(item) if self._compact else ""
        parts = (self._state_text(item, over=wrap_up is not None and wrap_up.over), self._number, self._called(item))
        text = " · ".join(part for part in (*parts, diverted) if part)
        if self._line.accessibleName() != text:
            shorter = (*parts[:2], item.queue if parts[2] else "", diverted)
            self._line.show_text(text, " · ".join(part for part in shorter if part))
            said = (text, self._way.accessibleName())
            self.setAccessibleDescription(" · ".join(each for each in said if each))

    def _called(self, item: LiveItem) -> str:
        """Which queue, else which number of ours was called."""
        if item.ended_at is not None:
            return ""
        if item.queue:
            return self.tr("queue {queue}").format(queue=item.queue)
        return self.tr("dialled {number}").format(number=self._words.phone(item.dialled)) if item.dialled else ""

    def _diverted(self, item: LiveItem) -> str:
        """Who sent the call on, when that is not said already."""
        whom = self._words.phone(item.diverted_from)
        said = not item.queue and whom == self._words.phone(item.dialled)
        return (
            "" if not whom or said or item.ended_at is not None else self.tr("diverted from {whom}").format(whom=whom)
        )

    def _state_text(self, item: LiveItem, *, over: bool) -> str:
        match item.stage:
            case Stage.CALLING:
                return self.tr("calling")
            case Stage.HELD:
                return self.tr("on hold")
            case Stage.WRAP_UP if over:
                return self.tr("logs when you pause")
            case Stage.WRAP_UP if item.failed:
                return self.tr("no answer")
            case Stage.WRAP_UP:
                return self.tr("wrap-up")
            case Stage.LOGGED if over:
                return self.tr("logged")
            case Stage.LOGGED:
                return self.tr("logged, wrap-up runs on")
            case _:
                return self.tr("muted") if item.muted else ""

    def _button(self, action: str) -> CardButton:
        button = CardButton(self._theme, self, compact=self._compact or action == "again")
        button.setObjectName(action)
        button.setProperty("look", {"answer": "take", "reject": "hang", "hang-up": "hang"}.get(action, ""))
        button.clicked.connect(self._on_clicked)
        return button

    def _dress_buttons(self) -> None:
        item = self._item
        held = item is not None and item.stage is Stage.HELD
        muted = item is not None and item.muted
        outgoing = item is not None and item.direction is Direction.OUT
        ends = Cap.HANG_UP in self._caps
        dress = {
            "answer": ("phone", self.tr("They answered") if outgoing else self.tr("Answer")),
            "reject": ("phone-off", self.tr("Reject")),
            "mute": ("mic-off", self.tr("Unmute")) if muted else ("mic", self.tr("Mute")),
            "hold": ("play", self.tr("Resume")) if held else ("pause", self.tr("Hold")),
            "keys": ("grid-3x3", self.tr("Keys")),
            "transfer": ("arrow-right-left", self.tr("Transfer")),
            "hang-up": ("phone-off", self.tr("Hang up")) if ends else ("check", self.tr("It is over")),
            "again": ("phone-outgoing", self.tr("Call again") if outgoing else self.tr("Call back")),
        }
        relook(self._buttons["hang-up"], "hang" if ends else "")
        for action, (icon, text) in dress.items():
            state = self.tr("Muted") if action == "mute" and muted else ""
            self._buttons[action].dress(icon, text, self._shortcuts.shown(f"live.{action}"), state=state)

    @Slot()
    def _on_clicked(self) -> None:
        if self._item is not None:
            self.pressed.emit(self.sender().objectName(), DraftId(self._item.draft_id))

    @Slot()
    def _on_theme(self) -> None:
        self._name.setFont(self._theme.font(13 if self._compact else 15, 600))
        digits = self._theme.font(13 if self._compact else 24, 700)
        digits.setFeature(QFont.Tag("tnum"), 1)  # all as wide as one another: nothing moves with the seconds
        self._timer.setFont(digits)
        self._dress_buttons()


def _stands(action: str, item: LiveItem, caps: frozenset[Cap]) -> bool:
    """A button stands only where the call and the phone allow it."""
    talking = item.stage in {Stage.TALKING, Stage.HELD}
    match action:
        case "answer":
            by_hand = item.stage is Stage.CALLING and Cap.CALLER_ID not in caps
            return Cap.ANSWER in caps and (item.stage is Stage.RINGING or by_hand)
        case "reject":
            return item.stage is Stage.RINGING and Cap.REJECT in caps
        case "mute":
            return talking and Cap.MUTE in caps
        case "hold":
            return talking and Cap.HOLD in caps
        case "keys":
            return item.stage is Stage.TALKING and Cap.DIGITS in caps
        case "transfer":
            return talking and Cap.TRANSFER in caps
        case "again":
            not_reached = item.answered_at is None or item.end_reason == "lost"
            known = bool(item.number) and not item.private
            return item.stage is Stage.WRAP_UP and Cap.DIAL in caps and known and not_reached
        case _:
            # Where only the desk phone can hang up, the agent may still say that it was done.
            only_said = Cap.SAY_OVER in caps and Cap.HANG_UP not in caps
            said = only_said and (item.on_the_phone or item.stage is Stage.RINGING)
            return said or (item.on_the_phone and Cap.HANG_UP in caps)
