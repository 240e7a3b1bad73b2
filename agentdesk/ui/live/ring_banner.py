"""Knows how a ringing call is seen and answered wherever the agent is: a card over every page, and keys in every dialog."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QVBoxLayout, QWidget

from agentdesk.domain.ids import DraftId
from agentdesk.domain.live import LiveItem
from agentdesk.services.ports import Phone
from agentdesk.ui.live.call_card import CallCard
from agentdesk.ui.live.controller import LiveController
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

WIDTH = 470
MARGIN = 12
TOP = 63
"""Just below the top bar."""
TICK_MS = 500
EVERYWHERE = ("live.answer", "live.reject", "live.hang-up")


class RingBanner(QFrame):
    """The topmost ringing call, over whatever page hides the live pane."""

    def __init__(
        self,
        theme: Theme,
        words: Words,
        shortcuts: Shortcuts,
        phone: Phone,
        controller: LiveController,
        pane: QWidget,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._words, self._phone, self._controller = words, phone, controller
        self._pane, self._window = pane, window
        self._card = CallCard(theme, words, shortcuts, self, compact=True)
        self._card.pressed.connect(self._on_pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        controller.changed.connect(self._refresh)
        pane.installEventFilter(self)
        window.installEventFilter(self)
        self.hide()

    def come_back(self) -> None:
        """After the window was covered, where somebody still calls."""
        self._refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._pane and kind in {QEvent.Type.Show, QEvent.Type.Hide}:
            self._refresh()
        elif kind is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    @Slot()
    def _refresh(self) -> None:
        item = next(iter(self._controller.stack.ringing), None)
        wanted = item is not None and not self._pane.isVisible()
        if item is not None and wanted:
            rules = self._controller.setup.rules
            now = self._controller.clock.now()
            self._card.show_item(item, self._name_of(item), self._phone.capabilities, rules.wrap_up, now)
            self._place()
            self.raise_()
        if wanted is not self.isVisible():
            self.setVisible(wanted)
            self._tick.start() if wanted else self._tick.stop()

    def _place(self) -> None:
        width = min(WIDTH, self._window.width() - 2 * MARGIN)
        self.setGeometry(self._window.width() - width - MARGIN, TOP, width, self.sizeHint().height())

    def _name_of(self, item: LiveItem) -> str:
        if item.name:
            return item.name
        return self.tr("Number withheld") if item.private or not item.number else self._words.phone(item.number)

    @Slot(str, object)
    def _on_pressed(self, action: str, draft_id: DraftId) -> None:
        item = self._controller.stack.get(draft_id)
        if action == "answer":
            self._controller.answer(draft_id)
        elif action == "reject":
            self._controller.reject(draft_id)
        elif item is not None:
            self._phone.hang_up(item.ref)

    @Slot()
    def _on_tick(self) -> None:
        self._card.tick(self._controller.clock.now())


class KeysEverywhere(QObject):
    """Answer, reject and hang up work on every page, under an open menu, and in every dialog of the program."""

    def __init__(self, pane: QWidget, window: QWidget) -> None:
        super().__init__(window)
        self._actions = [action for action in pane.actions() if action.objectName() in EVERYWHERE]
        for action in self._actions:
            action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        self._lend(window)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusWindowChanged.connect(self._on_window)

    @Slot()
    def _on_window(self) -> None:
        """A dialog shadows the window and its keys: it has them itself then."""
        active = QApplication.activeWindow()
        if isinstance(active, QDialog):
            self._lend(active)

    def _lend(self, widget: QWidget) -> None:
        mine: list[QAction] = [action for action in self._actions if action not in widget.actions()]
        widget.addActions(mine)
