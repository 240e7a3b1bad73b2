"""Knows the way back from the desk to the list a contact was opened from: a strip above the customer, Esc and a key."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.ids import CustomerId, EventId
from agentdesk.ui.centre import Centre
from agentdesk.ui.controls import KeyHint
from agentdesk.ui.desk import DeskController
from agentdesk.ui.main_window import MainWindow
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme


class WayBack(QFrame):
    """Hidden until a contact is opened from elsewhere; gone when it was taken, or another customer is opened."""

    def __init__(self, theme: Theme, shortcuts: Shortcuts, desk: DeskController, window: MainWindow) -> None:
        centre = window.findChild(Centre)
        assert centre is not None
        super().__init__(centre)
        self.setProperty("look", "banner-accent")
        self._window, self._desk = window, desk
        self._page = ""
        self._stop: QWidget | None = None
        self._customer: CustomerId | None = None
        self._cards = centre.findChild(QWidget, "cards")
        self._button = QPushButton(theme.icon("arrow-left", "accentText", 16), "", self)
        self._button.setProperty("look", "link")
        self._action = shortcuts.add("window.back", "Alt+Left", self.tr("Back to where the contact was opened from"), self.go,
                                     parent=window, group=self.tr("Window"))  # fmt: skip
        self._escape = [
            QShortcut(QKeySequence(Qt.Key.Key_Escape), each, context=Qt.ShortcutContext.WidgetShortcut)
            for each in (self._cards, self._button)
            if each is not None
        ]
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.addWidget(self._button)
        row.addStretch()
        row.addWidget(KeyHint(shortcuts.shown("window.back"), self))
        column = centre.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(0, self)
        self._offer(None)
        self._button.clicked.connect(self.go)
        for each in self._escape:
            each.activated.connect(self.go)
        desk.customer_opened.connect(self._on_customer)

    def leave(
        self, name: str, page: str, stop: QWidget, customer_id: CustomerId, event_id: EventId | None = None
    ) -> None:
        """Open it on the desk. `name` is what `page` is called there; `stop` gets the keyboard again on the way back."""
        self._window.go_to("desk")
        if event_id is None:
            self._desk.open_customer(customer_id)
        else:
            self._desk.open_event(customer_id, event_id)
        self._page, self._customer = page, customer_id
        self._button.setText(self.tr("Back to “{place}”").format(place=name))
        self._offer(stop)
        for each in (self._button, self._cards):  # the cards of somebody new are not there yet
            if each is not None and each.isVisible():
                each.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def go(self) -> None:
        """To the list as it was left."""
        stop = self._stop
        self._offer(None)
        if stop is not None:
            self._window.go_to(self._page)
            stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, stop: QWidget | None) -> None:
        if self._stop is not None:
            self._stop.destroyed.disconnect(self._on_gone)
        self._stop = stop
        if stop is not None:
            stop.destroyed.connect(self._on_gone)
        self.setVisible(stop is not None)
        self._action.setEnabled(stop is not None)
        for each in self._escape:
            each.setEnabled(stop is not None)

    @Slot()
    def _on_gone(self) -> None:
        """The section went with the role that saw it."""
        self._stop = None
        self._offer(None)

    @Slot(object)
    def _on_customer(self, customer_id: CustomerId | None) -> None:
        if customer_id != self._customer:
            self._customer = None
            self._offer(None)
