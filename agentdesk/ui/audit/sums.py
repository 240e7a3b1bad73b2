"""Knows the cards above the list of contacts: how many of them wait for a review, were reviewed, or broke a promise.

Counts only, of the contacts that are listed: a figure about a person stands behind its switch, on the figures' page.
"""

from datetime import timedelta

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from agentdesk.services.queries_audit import MOST_SUMMED, AuditFilter, AuditSums, ContactSums
from agentdesk.ui.charts.card import Figure, FigureCard
from agentdesk.ui.sections import Room

LATE_MS = 250
"""The list comes first: who runs through filters asks for no counts they will not read."""
GAP = 10
LOW_WINDOW = 780
"""In a window lower than this the rows are worth more than the cards."""


class Sums(QWidget):
    """Signals: `pressed(str)`: "unreviewed", "broken" or "contested", when only those are wanted."""

    pressed = Signal(str)

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self._asked: AuditFilter | None = None
        self._late_after = timedelta()
        self._late = QTimer(self, interval=LATE_MS, singleShot=True)
        self._cards = {key: FigureCard(room.theme, self) for key in ("unreviewed", "reviewed", "broken", "contested")}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for card in self._cards.values():
            row.addWidget(card)
            card.opened.connect(self.pressed)
        self._late.timeout.connect(self._on_late)

    def ask(self, wanted: AuditFilter | None, late_after: timedelta) -> None:
        """None: what is listed was drawn, and says itself how far it is."""
        if wanted != self._asked:
            for card in self._cards.values():
                card.show_figure(None)
        self._asked, self._late_after = wanted, late_after
        self.fit(self._room.window.height())
        self._late.start()

    def fit(self, height: int) -> None:
        """`height` of the window, in pixels."""
        self.setVisible(self._asked is not None and height >= LOW_WINDOW)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._late.start()

    @Slot()
    def _on_late(self) -> None:
        asked = self._asked
        if asked is None or not self.isVisible():
            return

        def counted(sums: ContactSums) -> None:
            if asked == self._asked:
                self._show(sums)

        self._room.bridge.ask(AuditSums(asked, self._late_after), counted, owner=self, failed=lambda _: None)

    def _show(self, sums: ContactSums) -> None:
        number = self._room.words.number
        at_least = self.tr("≥ {count}") if sums.is_more else "{count}"
        of = self.tr("of the newest {count}") if sums.is_more else self.tr("of {count}")
        note = of.format(count=number(min(sums.contacts, MOST_SUMMED)))
        disputed = self.tr("%n disputed", "", sums.disputed) if sums.disputed else ""
        for key, name, count, change, tone, how in (
            ("unreviewed", self.tr("To review"), sums.unreviewed, "", "muted", self.tr("Only those nobody has reviewed")),
            ("reviewed", self.tr("Reviewed"), sums.reviewed, disputed, "red", ""),
            ("broken", self.tr("Promises broken"), sums.broken, "", "muted", self.tr("Only contacts with a broken promise")),
            ("contested", self.tr("Contested notes"), sums.contested, "", "muted", self.tr("Only notes a customer contests")),
        ):  # fmt: skip
            opens = bool(how) and count > 0
            value = at_least.format(count=number(count))
            self._cards[key].show_figure(Figure(key, name, value, note, change, tone, how=how, opens=opens))
