"""Knows the middle of the desk: header over timeline when a customer is there, else what to say instead."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import WorkspaceState
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.controls import label
from agentdesk.ui.desk import DeskController
from agentdesk.ui.placeholder import Placeholder
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

_FATAL = frozenset({"missing", "damaged", "foreign", "too-new", "too-old"})
_FINE = frozenset({"ready", "checked"})


class Centre(QFrame):
    """The centre pane."""

    def __init__(
        self,
        theme: Theme,
        words: Words,
        shortcuts: Shortcuts,
        bridge: Bridge,
        desk: DeskController,
        header: QWidget,
        timeline: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words, self._desk = words, desk
        self._state = ""
        self.setProperty("look", "pane")
        self.placeholder = Placeholder(theme, shortcuts, self)
        self.placeholder.retry_wanted.connect(desk.refresh)
        self._banner = QFrame(self)
        self._banner.setProperty("look", "banner-amber")
        strip = QVBoxLayout(self._banner)
        strip.setContentsMargins(12, 8, 12, 8)
        self._banner_text = label("", "", self._banner, wrap=True)
        strip.addWidget(self._banner_text)
        self._banner.hide()
        customer = QWidget(self)
        column = QVBoxLayout(customer)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(timeline, 1)
        self._customer = customer
        inside = QWidget(self)
        self._stack = QStackedLayout(inside)
        self._stack.addWidget(self.placeholder)
        self._stack.addWidget(customer)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        outer.addWidget(self._banner)
        outer.addWidget(inside, 1)
        desk.customer_opened.connect(self._on_opened)
        desk.card_arrived.connect(self._on_card)
        desk.failed.connect(self._on_failed)
        desk.gone.connect(self._on_gone)
        bridge.happened.connect(self._on_happened)

    @Slot(object)
    def _on_opened(self, customer_id: object) -> None:
        if customer_id is None:
            self.placeholder.welcome()
            self._stack.setCurrentWidget(self.placeholder)
        elif self._stack.currentWidget() is not self._customer:
            self.placeholder.wait()

    @Slot()
    def _on_card(self) -> None:
        self._stack.setCurrentWidget(self._customer)

    @Slot(object)
    def _on_failed(self, error: AgentDeskError) -> None:
        if self._stack.currentWidget() is self._customer:
            self._warn(self._words.error(error))
        else:
            self.placeholder.trouble(self.tr("The customer cannot be shown"), self._words.error(error), retry=True)

    @Slot()
    def _on_gone(self) -> None:
        self.placeholder.trouble(
            self.tr("This customer is not here"),
            self.tr("The customer was removed or never was in this workspace. Search for another one."),
        )
        self._stack.setCurrentWidget(self.placeholder)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if not isinstance(event, WorkspaceState):
            return
        self._state = event.code
        if event.code in _FINE:
            self._warn("")
            if self._desk.current is None:
                self.placeholder.welcome()
        elif event.code in _FATAL:
            self.placeholder.trouble(self.tr("The workspace cannot be opened"), self._words.trouble(event.code))
            self._stack.setCurrentWidget(self.placeholder)
        else:
            self._warn(self._words.trouble(event.code))

    def _warn(self, text: str) -> None:
        self._banner_text.setText(text)
        self._banner.setVisible(bool(text))
