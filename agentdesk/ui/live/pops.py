"""Knows how long each call took from the wire to the screen: to its painted card, and to the painted header of its customer."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget

from agentdesk.domain.ids import CustomerId, DraftId
from agentdesk.domain.live import LiveItem, Stage
from agentdesk.services.ports import Phone
from agentdesk.ui.live.controller import LiveController

_POPS = frozenset({Stage.RINGING, Stage.CALLING})
"""Later an agent has a hand in what is shown, and their time is nobody's business."""


class PopWatch(QObject):
    """Connected to `rang` right after what paints the card, so that nothing is done before the paint."""

    def __init__(self, controller: LiveController, phone: Phone, pane: QWidget) -> None:
        super().__init__(pane)
        self._controller, self._phone, self._pane = controller, phone, pane
        self.elsewhere: QWidget | None = None
        """What shows a ringing call while another page hides the pane."""
        self._awaited: dict[QWidget, DraftId] = {}
        """Widgets that are about to be painted for a call: the header, or what stands elsewhere."""
        self._painted: list[QWidget] = []
        self._cards: dict[DraftId, int] = {}
        """Measured and not yet with their items: whose number it is, is asked first."""
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._keep)
        controller.rang.connect(self._on_rang)

    def expect_header(self, header: QWidget, customer_id: CustomerId) -> None:
        """The customer's header is about to be painted, perhaps for a call that rings."""
        item = self._controller.front
        if item is None or item.customer_id != customer_id or item.stage not in _POPS:
            return
        if item.pop_customer_ms is None and self._pane.isVisible() and self._is_exposed():
            self._await(header, item.draft_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched not in self._painted:
            if not self._painted:  # when the whole frame is done, before anything else is
                QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)
            self._painted.append(watched)
        return False

    def customEvent(self, event: QEvent) -> None:
        del event
        painted, self._painted = self._painted, []
        for widget in painted:
            widget.removeEventFilter(self)
            item = self._controller.stack.get(self._awaited.pop(widget, None))
            took = self._took_ms(item) if item is not None and item.stage in _POPS else None
            if item is None or took is None:
                continue
            changed = replace(item, pop_ms=took) if widget is self.elsewhere else replace(item, pop_customer_ms=took)
            self._controller.change(changed, quiet=True)

    @Slot(object)
    def _on_rang(self, item: LiveItem) -> None:
        """Its card has just been painted, unless the window is out of sight or another page is shown."""
        if not self._is_exposed():
            return
        if self._pane.isVisible():
            took = self._took_ms(item)
            if took is not None:
                self._cards[item.draft_id] = took
                self._soon.start()
        elif self.elsewhere is not None:
            self._await(self.elsewhere, item.draft_id)

    @Slot()
    def _keep(self) -> None:
        """With the item, and so on the disk and with the contact."""
        measured, self._cards = self._cards, {}
        for draft_id, took in measured.items():
            item = self._controller.stack.get(draft_id)
            if item is not None:
                self._controller.change(replace(item, pop_ms=took), quiet=True)

    def _await(self, widget: QWidget, draft_id: DraftId) -> None:
        if widget not in self._awaited:
            widget.installEventFilter(self)
        self._awaited[widget] = draft_id

    def _is_exposed(self) -> bool:
        handle = self._pane.window().windowHandle()
        return handle is not None and handle.isExposed()

    def _took_ms(self, item: LiveItem) -> int | None:
        """None when the call is gone or its phone does not say when it came."""
        call = self._phone.calls.get(item.ref)
        if call is None or call.heard_at is None:
            return None
        return max(0, round((self._controller.clock.monotonic() - call.heard_at) * 1000))
