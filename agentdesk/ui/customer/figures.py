"""Knows the five figures under the name; each says on hover how it was made."""

from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from agentdesk.domain.kinds import FollowUpKind
from agentdesk.services.queries import CustomerCard
from agentdesk.ui.customer.labels import ElidedLabel
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import HIDDEN, Words

WIDEST_VALUE = 150


class Figure(QWidget):
    """A small name above a value."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = "text"
        self.name = ElidedLabel("muted")
        self.value = ElidedLabel("value")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.name)
        column.addWidget(self.value)
        theme.changed.connect(self._paint_tone)

    def say(self, name: str, value: str, how: str, tone: str = "text") -> None:
        self.name.say(name, how)
        self.value.say(value, how)
        self.value.setAccessibleName(f"{name}: {value}")
        self._take_room()
        if tone != self._tone:  # a style sheet is parsed and polished anew each time
            self._tone = tone
            self._paint_tone()

    def _take_room(self) -> None:
        """An amount that is cut would be read as a smaller one: the others give way to it."""
        self.value.ensurePolished()
        wanted = self.value.fontMetrics().horizontalAdvance(self.value.text()) + 2
        self.value.setMinimumWidth(min(wanted, self._theme.px(WIDEST_VALUE)))

    def _paint_tone(self) -> None:
        self.value.setStyleSheet("" if self._tone == "text" else f"color: {self._theme.name_of(self._tone)}")
        self._take_room()


class Figures(QWidget):
    """Open order, last CES, contacts in 90 days, promises, money and loyalty."""

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._figures = [Figure(theme) for _ in range(5)]
        self._lines: list[QFrame] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for place, figure in enumerate(self._figures):
            if place:
                line = QFrame()
                line.setFixedWidth(1)
                self._lines.append(line)
                row.addWidget(line)
                row.addSpacing(12)
            row.addWidget(figure, 1)
        theme.changed.connect(self._paint_lines)
        self._paint_lines()

    def show_card(self, card: CustomerCard, now: datetime, *, masked: bool) -> None:
        order, ces, contacts, promises, spent = self._figures
        self._show_order(order, card)
        self._show_ces(ces, card)
        loyalty = card.loyalty
        contacts.say(
            self.tr("Contacts, 90 days"),
            self._words.number(loyalty.contacts_90d) + "×",
            self.tr("Calls, e-mails, chats, visits and notes of the last 90 days; undone ones do not count."),
        )
        self._show_promises(promises, card, now)
        how = self.tr(
            "{orders} orders, without cancelled and fully returned ones; {repeats} repeat (a product or category "
            "bought before), {follow_ons} follow-on (another category within 180 days of the first), {referrals} "
            "referrals."
        ).format(
            orders=loyalty.orders,
            repeats=loyalty.repeat_orders,
            follow_ons=loyalty.follow_on_orders,
            referrals=loyalty.referrals,
        )
        amount = self._words.money(loyalty.spent_minor, loyalty.currency) if loyalty.currency else "–"
        amount = HIDDEN if masked else amount
        spent.say(self.tr("Bought, {n}×").format(n=loyalty.orders), amount, how)

    def _show_order(self, figure: Figure, card: CustomerCard) -> None:
        how = self.tr("The newest order that is neither delivered, cancelled nor returned.")
        orders = card.open_orders
        more = f" +{len(orders) - 1}" if len(orders) > 1 else ""
        figure.say(self.tr("Open order"), (orders[0].order_no + more) if orders else "–", how)

    def _show_ces(self, figure: Figure, card: CustomerCard) -> None:
        loyalty = card.loyalty
        if loyalty.last_ces is None:
            figure.say(self.tr("Last CES"), "–", self.tr("No effort score has been answered yet."))
            return
        how = self.tr(
            "Customer Effort Score of the newest answer, 1 (hard) to 7 (easy). Mean of {n} answers: {mean}."
        ).format(n=loyalty.ces_n, mean=f"{loyalty.ces_sum / max(1, loyalty.ces_n):.1f}")
        tone = "green" if loyalty.last_ces >= 5 else "amber" if loyalty.last_ces >= 4 else "red"
        figure.say(self.tr("Last CES"), f"{loyalty.last_ces} / 7", how, tone)

    def _show_promises(self, figure: Figure, card: CustomerCard, now: datetime) -> None:
        promises = [each for each in card.open_items if each.kind is FollowUpKind.PROMISE]
        late = any(each.due_at < now for each in promises)
        how = self.tr("Follow-ups the customer was told about and that are neither kept, broken nor released.")
        value = self.tr("{n} open").format(n=len(promises)) if promises else "–"
        figure.say(self.tr("Promises"), value, how, "red" if late else "amber" if promises else "text")

    def _paint_lines(self) -> None:
        for line in self._lines:
            line.setStyleSheet(f"background: {self._theme.name_of('border')}")
