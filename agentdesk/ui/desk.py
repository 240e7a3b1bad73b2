"""Knows whose timeline is in the centre, and fetches it: one customer at a time, late answers dropped."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import CameBack, CustomerChanged, TimelineChanged, WorkChanged
from agentdesk.domain.ids import CustomerId, EventId
from agentdesk.domain.records import dataclass
from agentdesk.services.queries import CustomerById, CustomerCard, TimelinePage, TimelinePageRows
from agentdesk.ui.bridge import Bridge

GATHER_MS = 16
"""Changes of one frame are asked for once."""
IMPORT_MS = 600
"""An import changes many timelines many times a second; whether this one is among them is asked at most so often."""


@dataclass(frozen=True, slots=True)
class PageArrived:
    """The newest cards of the customer in the centre. `fresh`: the first page after opening, not a refresh."""

    customer_id: CustomerId
    page: TimelinePageRows
    fresh: bool


class DeskController(QObject):
    """The customer in the centre.

    Signals: `customer_opened(CustomerId | None)` at once, before anything is known; `card_arrived(CustomerCard)`;
    `page_arrived(PageArrived)`; `event_wanted(EventId)` when a found note should be scrolled to;
    `failed(AgentDeskError)`; `gone(CustomerId)` when the customer is unknown.
    """

    customer_opened = Signal(object)
    card_arrived = Signal(object)
    page_arrived = Signal(object)
    event_wanted = Signal(object)
    failed = Signal(object)
    gone = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._current: CustomerId | None = None
        self._fresh = False
        self._card_due = False
        self._page_due = False
        self._gather = QTimer(self, interval=GATHER_MS, singleShot=True)
        self._gather.timeout.connect(self._ask_what_changed)
        self._import = QTimer(self, interval=IMPORT_MS, singleShot=True)
        self._import.timeout.connect(self.refresh)
        bridge.happened.connect(self._on_happened)

    @property
    def current(self) -> CustomerId | None:
        return self._current

    @Slot(object)
    def open_customer(self, customer_id: CustomerId | None) -> None:
        """Bring a customer into the centre (None: nobody); the same one again only refreshes."""
        if customer_id is not None and customer_id == self._current:
            self.refresh()
            return
        self._current, self._fresh = customer_id, True
        self._card_due = self._page_due = False
        self.customer_opened.emit(customer_id)
        if customer_id is not None:
            self._ask_card(customer_id)
            self._ask_page(customer_id)

    def open_event(self, customer_id: CustomerId, event_id: EventId) -> None:
        """Bring a customer into the centre and show one of the cards."""
        if customer_id != self._current:
            self.open_customer(customer_id)
        self.event_wanted.emit(event_id)

    @Slot()
    def refresh(self) -> None:
        """Ask again for card and newest page, once a frame."""
        self._card_due = self._page_due = True
        if not self._gather.isActive():
            self._gather.start()

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        match event:
            case TimelineChanged(None):
                if not self._import.isActive():
                    self._import.start()
            case TimelineChanged(customer_id) if customer_id is not None and customer_id == self._current:
                self.refresh()
            case CustomerChanged(customer_id) if customer_id == self._current:
                self._card_due = True
            case WorkChanged() if self._current is not None:
                self._card_due = True
            case CameBack() if self._current is not None:
                self.refresh()
            case _:
                return
        if not self._gather.isActive():
            self._gather.start()

    @Slot()
    def _ask_what_changed(self) -> None:
        card, page = self._card_due, self._page_due
        self._card_due = self._page_due = False
        if self._current is None:
            return
        if card:
            self._ask_card(self._current)
        if page:
            self._ask_page(self._current)

    def _ask_card(self, customer_id: CustomerId) -> None:
        self._bridge.ask(CustomerById(customer_id), self._on_card, owner=self, failed=self._on_failed)

    def _ask_page(self, customer_id: CustomerId) -> None:
        def arrived(page: TimelinePageRows) -> None:
            self._on_page(customer_id, page)

        self._bridge.ask(TimelinePage(customer_id), arrived, owner=self, failed=self._on_failed)

    def _on_card(self, card: CustomerCard | None) -> None:
        if card is None:
            self.gone.emit(self._current)
        elif card.customer_id == self._current:
            self.card_arrived.emit(card)

    def _on_page(self, customer_id: CustomerId, page: TimelinePageRows) -> None:
        if customer_id == self._current:
            fresh, self._fresh = self._fresh, False
            self.page_arrived.emit(PageArrived(customer_id, page, fresh))

    def _on_failed(self, error: AgentDeskError) -> None:
        self.failed.emit(error)
