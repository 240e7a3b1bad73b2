"""Knows the order a contact is about, in two lines: which, and where it is now."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.ids import OrderId
from agentdesk.services.queries import OrderRow
from agentdesk.ui.controls import IconLabel
from agentdesk.ui.live.elided import ElidedLabel
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words


class OrderCard(QFrame):
    """Signals: `about_chosen(object)` with the OrderId when the contact is, or is no longer (None), about it."""

    about_chosen = Signal(object)

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, words
        self._order_id: OrderId | None = None
        self.setProperty("look", "mini")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(IconLabel(theme, "package", "teal", 20, self))
        lines = QVBoxLayout()
        lines.setSpacing(1)
        self._title, self._state = ElidedLabel(self), ElidedLabel(self, "muted")
        lines.addWidget(self._title)
        lines.addWidget(self._state)
        row.addLayout(lines, 1)
        self._about = QPushButton(self.tr("About this"), self)
        self._about.setCheckable(True)
        self._about.setProperty("look", "chip")
        self._about.clicked.connect(self._on_about)
        row.addWidget(self._about)
        theme.changed.connect(self._on_theme)
        self._on_theme()

    def show_order(self, order: OrderRow | None, *, about: bool) -> None:
        self.setVisible(order is not None)
        if order is None:
            return
        self._order_id = order.order_id
        self._title.show_text(self.tr("Order {number}").format(number=order.order_no))
        parts = [self._words.order_state(order.state)]
        brief = ""
        if order.promised_by is not None and order.delivered_at is None:
            day = self._words.date(order.promised_by)
            parts.append(self.tr("expected {day}").format(day=day))
            brief = f"{parts[0]} · {day}"  # half a day would be read as another one
        self._state.show_text(" · ".join((*parts, order.title) if order.title else parts), " · ".join(parts), brief)
        self._about.setChecked(about)
        self._about.setAccessibleName(self.tr("This contact is about order {number}").format(number=order.order_no))

    @Slot()
    def _on_about(self) -> None:
        self.about_chosen.emit(self._order_id if self._about.isChecked() else None)

    @Slot()
    def _on_theme(self) -> None:
        self._title.setFont(self._theme.font(13, 600))
