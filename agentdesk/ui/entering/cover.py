"""Knows how a window is covered so that nothing of a customer is left to see, to hear or to press; what was typed stays."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from agentdesk.ui.live.ring_banner import EVERYWHERE, RingBanner
from agentdesk.ui.notices import Notices

GOES_ON = frozenset({*EVERYWHERE, "entering.lock", "entering.switch"})
"""Keys that work under the cover: a call can be answered, somebody else can sign in."""


class Cover(QWidget):
    """Over everything of its window, pictures of the window in a task bar included; other windows of ours are hidden."""

    def __init__(self, window: QWidget, *cards: QWidget) -> None:
        """Of the `cards` whoever owns them shows one at a time."""
        super().__init__(window)
        self.setObjectName("root")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._window = window
        self._hidden: list[QWidget] = []
        self._passing: list[Notices | RingBanner] = []
        """Those come back when they have something to say by then."""
        self._silent: list[QAction] = []
        self._before: QWidget | None = None
        row = QHBoxLayout()
        row.addStretch()
        for card in cards:
            row.addWidget(card)
        row.addStretch()
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)
        self.hide()

    def put_on(self) -> None:
        window = self._window
        self._before = window.focusWidget()
        for child in window.children():
            if isinstance(child, QWidget) and child is not self and not child.isWindow():
                child.installEventFilter(self)
                if isinstance(child, (Notices, RingBanner)):
                    self._passing.append(child)
                elif child.isVisible():
                    self._hidden.append(child)
        for top in QApplication.topLevelWidgets():
            if top is not window and top.isVisible():
                self._hidden.append(top)
        self._silent = [
            action for action in window.actions() if action.isEnabled() and action.objectName() not in GOES_ON
        ]
        for action in self._silent:
            action.setEnabled(False)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        for widget in (*self._hidden, *self._passing):
            widget.hide()  # a screen reader does not find it either
        window.installEventFilter(self)

    def take_off(self) -> None:
        window = self._window
        window.removeEventFilter(self)
        for child in window.children():
            if isinstance(child, QWidget):
                child.removeEventFilter(self)
        for action in self._silent:
            action.setEnabled(True)
        for widget in self._hidden:
            widget.show()
        self.hide()
        for passing in self._passing:
            passing.come_back()
        self._hidden, self._passing, self._silent, before = [], [], [], self._before
        self._before = None
        if before is not None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def wake(self, action_id: str) -> None:
        """This action works under the cover from now on."""
        for action in self._silent:
            if action.objectName() == action_id:
                action.setEnabled(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() is QEvent.Type.Resize:
                self.setGeometry(self._window.rect())
        elif event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched is not self:
            watched.hide()
        return super().eventFilter(watched, event)
