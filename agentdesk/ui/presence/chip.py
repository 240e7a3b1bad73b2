"""Knows what the agent is doing now, as a dot and a word in the top bar: talking, ringing, wrap-up, a break, ready."""

from datetime import datetime

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from agentdesk.domain.calls import CallSnapshot, CallState
from agentdesk.domain.events import CallChanged, CallOffered, WorkspaceState
from agentdesk.domain.ids import CallRef
from agentdesk.domain.presence import Choice, Chosen, Shown, shown
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.presence.sentences import PresenceSentences
from agentdesk.ui.theme import Theme

DOT, ROOM = 10, 8
_IN_A_CALL = frozenset({Shown.TALKING, Shown.ON_HOLD})
_ON_THE_WAY = frozenset({"checked", "migrating", "away"})
_TINTS = {
    Shown.TALKING: "red",
    Shown.ON_HOLD: "amber",
    Shown.RINGING: "amber",
    Shown.DIALLING: "amber",
    Shown.WRAP_UP: "accent",
    Shown.READY: "green",
    Shown.BREAK: "amber",
    Shown.AWAY: "slate",
}


class Presence(QPushButton):
    """Signals: `talking_changed(bool)`; `quiet_changed(bool)`: talking, on a break or away, so nothing may disturb;
    `became` (no payload): it shows something else.
    """

    became = Signal()
    talking_changed = Signal(bool)
    quiet_changed = Signal(bool)

    def __init__(self, theme: Theme, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._sentences = theme, PresenceSentences(self)
        self._calls: dict[CallRef, CallSnapshot] = {}
        self._chosen: Chosen | None = None
        self._wrap_up = False
        self._since = self._total = ""
        self._shown: Shown | None = None
        self._quiet = False
        self._open: bool | None = None
        """Whether there is a workspace; None while it is being opened."""
        self.setProperty("look", "presence")
        self.setIconSize(QSize(DOT + ROOM, DOT))
        bridge.happened.connect(self._on_happened)
        theme.changed.connect(self._dress)
        self._show()

    @property
    def shown(self) -> Shown | None:
        return self._shown

    @property
    def talking(self) -> bool:
        """In a call, also while the other side waits: nothing may disturb."""
        return self._shown in _IN_A_CALL

    @property
    def held_since(self) -> datetime | None:
        """When the call that waits was answered."""
        if self._shown is not Shown.ON_HOLD:
            return None
        held = [call for call in self._calls.values() if _state(call) is CallState.ON_HOLD]
        return min(call.answered_at or call.started_at for call in held)

    def show_total(self, duration: str) -> None:
        """How long the call is that waits; "" where nothing waits."""
        if duration != self._total:
            self._total = duration
            self._dress()

    def show_chosen(self, chosen: Chosen, since: str) -> None:
        """What the agent says of themselves; `since` as a clock shows it."""
        self._chosen, self._since = chosen, since
        self._show()

    def show_wrap_up(self, *, wrap_up: bool) -> None:
        """A contact that is over waits for its log."""
        if wrap_up is not self._wrap_up:
            self._wrap_up = wrap_up
            self._show()

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        match event:
            case CallOffered(call) | CallChanged(call):
                if call.is_over:
                    self._calls.pop(call.ref, None)
                else:
                    self._calls[call.ref] = call
                self._show()
            case WorkspaceState("ready" | "look-only"):
                self._open = True
                self._dress()
            case WorkspaceState(code) if not self._open and code not in _ON_THE_WAY:
                self._open = False
                self._dress()
            case _:
                return

    def _show(self) -> None:
        before, now = (
            self._shown,
            shown([_state(call) for call in self._calls.values()], self._chosen, wrap_up=self._wrap_up),
        )
        self._shown = now
        self._dress()
        if now is not before:
            self.became.emit()
        talking, talked = now in _IN_A_CALL, before in _IN_A_CALL
        if talking is not talked:
            self.talking_changed.emit(talking)
        absent = self._chosen is not None and self._chosen.choice is not Choice.READY
        if (talking or absent) is not self._quiet:
            self._quiet = talking or absent
            self.quiet_changed.emit(self._quiet)

    @Slot()
    def _dress(self) -> None:
        if self._shown is None:
            return
        reason = self._chosen.reason if self._chosen is not None else ""
        word = self._sentences.word(self._shown, reason)
        if self._shown is Shown.ON_HOLD and self._total:
            word = self._sentences.in_all(word, self._total)
        blind = self._open is False and self._shown is Shown.READY
        if blind:
            word = self._sentences.no_workspace()
        self.setIcon(self._theme.icon("dot-hollow" if blind else "dot", "slate" if blind else _TINTS[self._shown], DOT))
        self.setText(word)
        chosen = self._shown in {Shown.BREAK, Shown.AWAY}
        told = self._sentences.since(word, self._since) if chosen and self._since else word
        self.setAccessibleName(self._sentences.presence(told))
        choose = self._sentences.nobody_known() if blind else self._sentences.choose()
        self.setToolTip(told if chosen else choose)


def _state(call: CallSnapshot) -> CallState:
    """Who asks a colleague talks, though the caller waits."""
    asked = call.consult
    return CallState.TALKING if asked is not None and asked.in_front and not call.is_over else call.state
