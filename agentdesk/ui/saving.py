"""Knows how far what was said has come: nothing to say, on its way, waiting for the line, or in need of a person."""

from datetime import datetime

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from agentdesk.domain.events import (
    CameBack,
    CommandAccepted,
    CommandLetGo,
    CommandRefused,
    CommandSettled,
    JournalFailed,
    ServerAway,
    ServerBack,
    WentOffline,
    WorkspaceState,
)
from agentdesk.domain.ids import CommandId
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.controls import relook
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

_FINE = frozenset({"ready", "look-only", "away"})
_BY_THE_WAY = frozenset({"checked", "migrating"})
PATIENCE_MS = 700
"""Commands that settle faster than this show nothing: a flicker is no news."""


class SavingChip(QPushButton):
    """The chip in the top bar: "3 waiting since 10:42". Hidden while all is well.

    Signals: `asked` when pressed and nothing was refused; `refused_asked` when something was, which has a list of its own.
    """

    asked = Signal()
    refused_asked = Signal()

    def __init__(self, theme: Theme, words: Words, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, words
        self._pending: set[CommandId] = set()
        self._refused: set[CommandId] = set()
        self._unsaved = False
        self._since: datetime | None = None
        self._away: datetime | None = None
        self._told = 0
        self._trouble = ""
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._show)
        self.clicked.connect(self._on_pressed)
        bridge.happened.connect(self._on_happened)
        theme.changed.connect(self._show)
        self._show()

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        match event:
            case CommandAccepted(command_id):
                self._pending.add(command_id)
                self._refused.discard(command_id)
                self._unsaved = False
                if self._since is None and self.isHidden():
                    if not self._patience.isActive():
                        self._patience.start()
                    return
            case CommandSettled(command_id):
                self._pending.discard(command_id)
                self._refused.discard(command_id)
                self._told = max(0, self._told - 1)
            case CommandRefused(command_id):
                self._pending.discard(command_id)
                self._refused.add(command_id)
            case CommandLetGo(command_id):
                self._refused.discard(command_id)
            case JournalFailed():
                self._unsaved = True
            case WentOffline(since, waiting):
                self._since, self._told = since, waiting
            case ServerAway(since):
                self._away = since
            case ServerBack():
                self._away = None
            case CameBack():
                self._since, self._told, self._trouble = None, 0, ""
            case WorkspaceState(code) if code not in _BY_THE_WAY:
                self._trouble = "" if code in _FINE else code
            case _:
                return
        self._show()

    @Slot()
    def _on_pressed(self) -> None:
        if self._refused:
            self.refused_asked.emit()
        else:
            self.asked.emit()

    @Slot()
    def _show(self) -> None:
        look, icon, tint, text = self._state()
        self.setVisible(bool(text))
        if not text:
            return
        relook(self, look)
        self.setIcon(self._theme.icon(icon, tint, 15))
        self.setText(f" {text}")
        self.setAccessibleName(text)
        self.setToolTip(
            self.tr("What you log is safe on this computer first, and goes to the workspace as soon as it can.")
        )

    def _state(self) -> tuple[str, str, str, str]:
        waiting, since = max(len(self._pending), self._told), self._since or self._away
        if self._unsaved:
            return "state-red", "circle-alert", "red", self.tr("Not saved")
        if self._trouble == "damaged":
            return "state-red", "triangle-alert", "red", self.tr("Workspace damaged")
        if self._trouble and since is None:
            return "state-amber", "cloud-off", "amber", self.tr("No workspace")
        if self._refused:
            return "state-red", "triangle-alert", "red", self.tr("%n need(s) you", "", len(self._refused))
        if since is not None and waiting:
            clock = self._words.clock(since)
            return (
                "state-amber",
                "cloud-off",
                "amber",
                self.tr("%n waiting since {time}", "", waiting).format(time=clock),
            )
        if since is not None:
            clock = self._words.clock(since)
            return "state-amber", "cloud-off", "amber", self.tr("Offline since {time}").format(time=clock)
        if waiting:
            return "state-slate", "refresh-cw", "slate", self.tr("Saving %n", "", waiting)
        return "", "", "", ""
