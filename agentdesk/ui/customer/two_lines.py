"""Knows the two lines above the timeline: the last contact, and what is open now."""

from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from agentdesk.domain.kinds import ComplaintState, FollowUpKind
from agentdesk.services.queries import CustomerCard, LastContact
from agentdesk.ui.customer.labels import ElidedLabel
from agentdesk.ui.words import Words


class TwoLines(QWidget):
    """At most two lines, by fixed rules; an empty one takes no room."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._last = ElidedLabel("line")
        self._open = ElidedLabel("line")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self._last)
        column.addWidget(self._open)

    def show_card(self, card: CustomerCard, now: datetime) -> None:
        last = self._last_contact(card)
        self._last.say(last)
        self._last.setVisible(bool(last))
        now_open = self._open_now(card, now)
        self._open.say(now_open)
        self._open.setVisible(bool(now_open))

    def _last_contact(self, card: CustomerCard) -> str:
        last = card.last_contact
        if last is None and (card.loyalty.orders or card.open_orders):
            return self.tr("First contact: has ordered, and nothing has been said before.")
        if last is None:
            return self.tr("First contact: nothing has been said before.")
        parts = [
            self._words.moment(last.occurred_at),
            *self._how(last),
            last.agent_name,
            self._words.outcome(last.outcome).lower() if last.outcome else "",
        ]
        facts = ", ".join(part for part in parts if part)
        if last.sentence:
            return self.tr("Last contact: {facts} – “{sentence}”").format(facts=facts, sentence=last.sentence)
        return self.tr("Last contact: {facts}").format(facts=facts)

    def _how(self, last: LastContact) -> tuple[str, ...]:
        """What it was and which way; nobody spoke in a missed call."""
        if last.missed:
            return (self.tr("missed call"),)
        return self._words.kind(last.kind).lower(), self._words.direction(last.direction).lower()

    def _open_now(self, card: CustomerCard, now: datetime) -> str:
        parts = [
            self.tr("complaint ({owner}, {age})").format(
                owner=complaint.owner_name or self.tr("nobody"), age=self._words.ago(complaint.opened_at, now)
            )
            for complaint in card.complaints
            if complaint.state is not ComplaintState.CONFIRMED
        ]
        for item in card.open_items:
            when = self._words.due(item.due_at, now)
            owner = item.owner_name or item.queue or self.tr("nobody yet")
            if item.kind is FollowUpKind.PROMISE:
                parts.append(self.tr("promise {when} ({owner})").format(when=when, owner=owner))
            elif item.kind is FollowUpKind.CALL_BACK:
                parts.append(self.tr("call back"))
            else:
                parts.append(self.tr("follow-up {when} ({owner})").format(when=when, owner=owner))
        parts += [
            self.tr("case {reason}, {n}×").format(reason=self._words.reason(case.reason).lower(), n=case.contacts)
            for case in card.cases
            if case.reason
        ]
        parts += [
            self.tr("order {number} {state}").format(
                number=order.order_no, state=self._words.order_state(order.state).lower()
            )
            for order in card.open_orders[:2]
        ]
        return self.tr("Open now: {things}").format(things=" · ".join(parts)) if parts else ""
