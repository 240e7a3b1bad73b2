"""Knows what a link that was opened elsewhere becomes on the desk: the customer, the number in the dial line, a question.

A link never dials and never answers: a person presses "Call".
"""

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from agentdesk.domain.calls import Cap
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.link_schemes import SCHEMES
from agentdesk.domain.links import Link
from agentdesk.services.calls import sure_match
from agentdesk.services.ports import Phone
from agentdesk.services.queries import Match, WhoIs
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.desk import DeskController
from agentdesk.ui.live.idle_view import IdleView
from agentdesk.ui.live.pane import LivePane
from agentdesk.ui.main_window import MainWindow
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.topbar import SearchField
from agentdesk.ui.words import Words


class LinkCatcher(QObject):
    """On macOS the system brings links to the running program itself. Signals: `caught(str)`."""

    caught = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        for scheme in SCHEMES:
            # PySide6 6.11.3 takes the name as text only, whatever its type hints say.
            QDesktopServices.setUrlHandler(scheme.rstrip(":"), self, "on_url")  # type: ignore[arg-type]

    def let_go(self) -> None:
        for scheme in SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme.rstrip(":"))

    @Slot(QUrl)
    def on_url(self, url: QUrl) -> None:
        self.caught.emit(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


class LinkAsker(QObject):
    """One link at a time; a newer one takes the place of the older. Nobody is taken from another page, or from a
    contact, by a call that a phone program tells: it is offered in a notice.
    """

    def __init__(
        self, words: Words, shortcuts: Shortcuts, bridge: Bridge, phone: Phone, desk: DeskController, live: LivePane,
        window: MainWindow,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._words, self._shortcuts, self._bridge, self._phone = words, shortcuts, bridge, phone
        self._desk, self._live, self._window = desk, live, window
        self._link: Link | None = None
        self._customer: Match | None = None

    def open(self, link: Link) -> None:
        """Whoever pressed a link wants to see the desk; one that a phone opened does not take the keyboard."""
        self._link, self._customer = link, None
        self._come_forward(keyboard=not link.is_caller)
        idle = self._live.findChild(IdleView)
        if idle is not None:
            idle.offer_number(link.number)
        query = WhoIs(link.number, self._live.controller.setup.country)
        self._bridge.ask(query, self._on_matches, owner=self, failed=self._on_failed)

    def refuse(self, code: str) -> None:
        """It cannot be read."""
        self._window.notices.error(self._words.trouble(code))

    def tell_no_bridge(self) -> None:
        """A program told of a call, and this desk's phone does not listen to programs."""
        self._window.notices.error(
            self.tr(
                "A phone program told of a call, but this desk has another phone. Choose “A phone that pushes its calls"
                " to this computer” in the settings."
            )
        )

    # --- who it is ---

    def _on_matches(self, matches: tuple[Match, ...]) -> None:
        link = self._link
        if link is None:
            return
        free = self._live.controller.front is None and (self._live.isVisible() or not link.is_caller)
        self._customer = sure_match(matches)
        if self._customer is not None and free:
            self._open_customer()
        elif matches and self._customer is None and free and not link.is_caller:
            self._choose()
        self._ask(link, several=len(matches) > 1 and self._customer is None, free=free)

    def _on_failed(self, error: AgentDeskError) -> None:
        del error  # nobody is known now; the number can be called all the same
        self._on_matches(())

    def _ask(self, link: Link, *, several: bool, free: bool) -> None:
        who = self._customer.name if self._customer is not None else ""
        number = self._words.phone(link.number)
        named = f"{who} · {number}" if who else number
        text = self.tr("A link names {who}.").format(who=named)
        notices = self._window.notices
        if self._customer is not None and not free:
            notices.remind(text, self.tr("Open"), self._open_customer)
        elif several and (link.is_caller or not free):
            notices.remind(self.tr("A link names {who}: several have this number.").format(who=number),
                           self.tr("Choose"), self._choose)  # fmt: skip
        elif Cap.DIAL in self._phone.capabilities and free and not link.is_caller:
            notices.remind(self.tr("A link asks to call {who}.").format(who=named), self.tr("Call"), self._call)
        else:
            notices.info(text)

    # --- what a person presses ---

    @Slot()
    def _call(self) -> None:
        if self._link is not None:
            self._live.call(self._link.number)

    @Slot()
    def _open_customer(self) -> None:
        if self._customer is not None:
            self._window.go_to("desk")
            self._desk.open_customer(self._customer.customer_id)

    @Slot()
    def _choose(self) -> None:
        field = self._window.findChild(SearchField)
        if field is not None and self._link is not None:
            field.line.setText(self._link.number)
            self._shortcuts.press("window.search")

    def _come_forward(self, *, keyboard: bool) -> None:
        window = self._window
        if window.isMinimized() or not window.isVisible():
            window.showNormal()
        window.raise_()
        if keyboard:
            window.activateWindow()
        else:
            QApplication.alert(window)
