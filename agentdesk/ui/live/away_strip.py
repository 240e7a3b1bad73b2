"""Knows what is seen of a call while another page is open: who, how long, hold and hang up, and what can be taken back."""

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from agentdesk.domain.calls import Cap
from agentdesk.domain.live import LiveItem
from agentdesk.services.ports import Phone
from agentdesk.ui.live.call_card import CallCard
from agentdesk.ui.live.pane import LivePane
from agentdesk.ui.live.undo_bar import UndoBar
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

TICK_MS = 500
_HERE = frozenset({Cap.HOLD, Cap.MUTE, Cap.HANG_UP, Cap.SAY_OVER})
"""What needs no more room than a button; a transfer and the keys of a call open on the desk."""
_KEYS = frozenset({"live.hold", "live.mute", "live.undo"})
"""A hidden pane's keys are dead; those of answering and hanging up work on every page anyway."""


class AwayStrip(QWidget):
    """Stands above every page but the desk while a call is on, and while a log can be taken back."""

    def __init__(
        self,
        theme: Theme,
        words: Words,
        shortcuts: Shortcuts,
        live: LivePane,
        phone: Phone,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words, self._shortcuts, self._live, self._phone = words, shortcuts, live, phone
        self._card = CallCard(theme, words, shortcuts, self, compact=True)
        self._card.pressed.connect(self._on_pressed)
        self._undo = UndoBar(theme, words, self)
        self._undo.setMaximumWidth(420)
        self._undo.undone.connect(live.controller.undo)
        self._back = QPushButton(self.tr("Back to the desk"), self)
        self._back.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._back.clicked.connect(self._on_back)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._card, 100)
        row.addWidget(self._undo, 2)
        row.addStretch(1)
        row.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 0)
        column.addLayout(row)
        self.addActions([action for action in live.actions() if action.objectName() in _KEYS])
        self._ticker = QTimer(self, interval=TICK_MS)
        self._ticker.timeout.connect(self._show)
        live.controller.changed.connect(self._show)
        live.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._live and event.type() in {QEvent.Type.Show, QEvent.Type.Hide}:
            QTimer.singleShot(0, self, self._show)  # the page is turned first
        return super().eventFilter(watched, event)

    def _call(self) -> LiveItem | None:
        stack = self._live.controller.stack
        if stack.front is not None and stack.front.on_the_phone:
            return stack.front
        return next((item for item in stack.items if item.on_the_phone), None)

    @Slot()
    def _show(self) -> None:
        controller, away = self._live.controller, not self._live.isVisible() and self.window().isVisible()
        item, undoable = self._call(), controller.undoable
        seen = away and (item is not None or undoable is not None)
        if seen:
            now = controller.clock.now()
            self._undo.show_undoable(undoable, now, self._shortcuts.shown("live.undo"))
            self._card.setVisible(item is not None)
            if item is not None:
                name = item.name or (self._words.phone(item.number) if item.number else self.tr("Number withheld"))
                caps = self._phone.capabilities & _HERE
                self._card.show_item(item, name, caps, controller.setup.rules.wrap_up, now)
            self._back.setToolTip(self._shortcuts.shown("window.desk"))
        self.setVisible(seen)
        if seen and not self._ticker.isActive():
            self._ticker.start()
        elif not seen:
            self._ticker.stop()

    @Slot(str, object)
    def _on_pressed(self, action: str, _draft_id: object) -> None:
        self._shortcuts.press(f"live.{action}")

    @Slot()
    def _on_back(self) -> None:
        self._shortcuts.press("window.desk")
