"""Knows whether the mail in front came there by itself: a key meant for what lay there before must not send it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from agentdesk.domain.ids import DraftId
from agentdesk.domain.live import LiveItem
from agentdesk.ui.live.controller import LiveController

_MOVES = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End})
_ELSEWHERE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class ByItself(QObject):
    """From the end of a call until the agent has touched the mail behind it: a key typed, a click, chosen, or a first press.

    Signals: `told(str)`: why the press did nothing.
    """

    told = Signal(str)

    def __init__(self, controller: LiveController, pane: QWidget) -> None:
        super().__init__(pane)
        self._controller, self._pane = controller, pane
        self._came: DraftId | None = None
        self._watched: list[QWidget] = []
        controller.cursor_back.connect(self._on_back)
        controller.cursor_wanted.connect(self._be_touched)

    def keeps_from(self) -> bool:
        """Whether the press was meant for what lay in front before; it is said whose mail lies there, and the next one means it."""
        item = self._controller.front
        is_held = item is not None and item.draft_id == self._came
        self._be_touched()
        if item is not None and is_held:
            self.told.emit(self.tr("Mail of {name}: nothing sent; press again").format(name=item.name))
        return is_held

    @Slot(str)
    def choose(self, code: str) -> None:
        """An outcome's key."""
        if not self.keeps_from():
            self._controller.choose_outcome(code)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        typed = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and _is_typed(event)
        if typed or event.type() is QEvent.Type.MouseButtonPress:
            self._be_touched()
        return super().eventFilter(watched, event)

    @Slot(object)
    def _on_back(self, item: LiveItem | None) -> None:
        self._be_touched()
        if item is not None and item.is_mail:
            self._came = item.draft_id
            self._watched = self._pane.findChildren(QWidget)
            for each in self._watched:
                each.installEventFilter(self)

    @Slot()
    def _be_touched(self) -> None:
        self._came = None
        watched, self._watched = self._watched, []
        for each in watched:
            if isValid(each):
                each.removeEventFilter(self)


def _is_typed(event: QKeyEvent) -> bool:
    return not event.modifiers() & _ELSEWHERE and (event.key() in _MOVES or bool(event.text()))
