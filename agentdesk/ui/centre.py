"""Knows the middle of the desk: header over timeline when a customer is there, else what to say instead."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import CameBack, WorkspaceState
from agentdesk.services.queries import CustomerCard
from agentdesk.ui.as_of import AsOf
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.controls import label
from agentdesk.ui.desk import DeskController
from agentdesk.ui.placeholder import Placeholder
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

_FINE = frozenset({"ready", "checked", "look-only", "away"})
_BY_ITSELF = frozenset({"migrating", "checked"})
_ELSEWHERE = frozenset({"missing", "foreign", "damaged", "too-new", "too-old", "no-access"})
"""Another workspace may help."""
WAIT_MS = 80
"""A customer who is here sooner is painted once; saying "looking up" first would only make it later."""


class Centre(QFrame):
    """The centre pane.

    Signals: `reopen_wanted` when the workspace should be tried again; `look_wanted` when it should be opened to look
    only.
    """

    reopen_wanted = Signal()
    look_wanted = Signal()

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
        self.offers_other = False
        """Another workspace can be chosen or made here."""
        self._is_open = False
        self._is_lost = False
        self._has_failed = False
        """What the strip says is that a question had no answer."""
        self._unknown: str | None = None
        """The number of the unknown caller in front, "" for a withheld one; None when there is none."""
        self._name = ""
        self.setProperty("look", "pane")
        self.placeholder = Placeholder(theme, shortcuts, self)
        self.placeholder.retry_wanted.connect(self._on_retry)
        self.placeholder.look_wanted.connect(self._on_look)
        self._banner, self._banner_text, row = self._strip()
        self._again = QPushButton(self.tr("Try again"), self._banner)
        self._again.clicked.connect(self.reopen_wanted)
        row.addWidget(self._again)
        self._not_theirs, self._not_theirs_text, _ = self._strip()
        customer = QWidget(self)
        column = QVBoxLayout(customer)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(AsOf(theme, words, bridge, desk, customer, long=True))
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
        outer.addWidget(self._not_theirs)
        outer.addWidget(inside, 1)
        self._soon = QTimer(self, interval=WAIT_MS, singleShot=True)
        self._soon.timeout.connect(self.placeholder.wait)
        desk.customer_opened.connect(self._on_opened)
        desk.card_arrived.connect(self._on_card)
        desk.failed.connect(self._on_failed)
        desk.gone.connect(self._on_gone)
        bridge.happened.connect(self._on_happened)

    def _strip(self) -> tuple[QFrame, QLabel, QHBoxLayout]:
        """Above the page, hidden while it has nothing to say."""
        strip = QFrame(self)
        strip.setProperty("look", "banner-amber")
        row = QHBoxLayout(strip)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        text = label("", "", strip, wrap=True)
        row.addWidget(text, 1)
        strip.hide()
        return strip, text, row

    def show_unknown_caller(self, number: str | None) -> None:
        """Somebody talks whom nobody knows, from that number ("" when it is withheld); None: no such call is in front."""
        if number == self._unknown:
            return
        self._unknown = number
        if self._is_open and self._desk.current is None:
            self._greet()
        self._mark_page()

    def _greet(self) -> None:
        """Nobody's page: the next customer is awaited, or the one who talks is not known yet."""
        if self._unknown is None:
            self.placeholder.welcome()
        else:
            number = self._words.phone(self._unknown) if self._unknown else self.tr("Number withheld")
            self.placeholder.unknown_caller(number)

    def _mark_page(self) -> None:
        """A page that was opened beside an unknown caller says that it is not theirs."""
        theirs_not = self._unknown is not None and self._desk.current is not None and bool(self._name)
        text = self.tr("Not this caller: {name}. Nobody knows yet who is on the phone.").format(name=self._name)
        self._not_theirs_text.setText(text if theirs_not else "")
        self._not_theirs.setVisible(theirs_not)

    @Slot(object)
    def _on_opened(self, customer_id: object) -> None:
        self._soon.stop()
        self._name = ""
        self._mark_page()
        if customer_id is None:
            self._greet()
            self._stack.setCurrentWidget(self.placeholder)
        elif self._stack.currentWidget() is not self._customer:
            self._soon.start()

    @Slot(object)
    def _on_card(self, card: CustomerCard) -> None:
        self._soon.stop()
        self._name = card.name
        self._mark_page()
        if self._has_failed:
            self._has_failed = False
            self._warn("")
        self._stack.setCurrentWidget(self._customer)

    @Slot(object)
    def _on_failed(self, error: AgentDeskError) -> None:
        self._soon.stop()
        if self._stack.currentWidget() is self._customer:
            self._has_failed = True
            self._warn(self._words.error(error))
        else:
            self.placeholder.trouble(self.tr("The customer cannot be shown"), self._words.error(error), retry=True)

    @Slot()
    def _on_gone(self) -> None:
        self._soon.stop()
        self.placeholder.trouble(
            self.tr("This customer is not here"),
            self.tr("The customer was removed or never was in this workspace. Search for another one."),
        )
        self._stack.setCurrentWidget(self.placeholder)

    @Slot()
    def _on_retry(self) -> None:
        if self._is_open:
            self._desk.refresh()
            return
        self.placeholder.opening()
        self.reopen_wanted.emit()

    @Slot()
    def _on_look(self) -> None:
        self.placeholder.opening()
        self.look_wanted.emit()

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        match event:
            case WorkspaceState():
                self._on_state(event)
            case CameBack() if self._is_lost or self._has_failed:
                self._is_lost = self._has_failed = False
                self._warn("")

    def _on_state(self, state: WorkspaceState) -> None:
        """Before it was ever open the whole centre says why it is not; later a strip does, above what is known."""
        if state.code in _FINE:
            self._is_lost, self._is_open = False, True
            self._warn(self._words.trouble("look-only") if state.code == "look-only" else "")
            if self._desk.current is None:
                self._greet()
            elif state.code != "checked":
                self._desk.refresh()
        elif self._is_open:
            self._is_lost = state.code not in _BY_ITSELF
            self._warn(self._words.trouble(state.code), retry=self._is_lost)
        elif state.code in _BY_ITSELF:
            self._warn(self._words.trouble(state.code))
        else:
            self._warn("")
            code = "folder-missing" if (state.code, state.detail) == ("missing", "folder") else state.code
            self.placeholder.trouble(
                self.tr("The workspace cannot be opened"), self._words.trouble(code), retry=True,
                look=state.code == "read-only", other=self.offers_other and state.code in _ELSEWHERE, place=state.place,
            )  # fmt: skip
            self._stack.setCurrentWidget(self.placeholder)

    def _warn(self, text: str, *, retry: bool = False) -> None:
        self._banner_text.setText(text)
        self._again.setVisible(retry)
        self._banner.setVisible(bool(text))
