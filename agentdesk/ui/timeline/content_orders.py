"""Knows what the cards of buying say: orders with their steps, deliveries, returns, surveys and star ratings."""

from datetime import date, datetime

from PySide6.QtCore import QObject

from agentdesk.domain.ces import LATE
from agentdesk.domain.ids import SYSTEM_AGENT
from agentdesk.domain.kinds import OrderState
from agentdesk.services.queries import TimelineRow
from agentdesk.ui.timeline import details
from agentdesk.ui.timeline.face import Chip, Face, Scale, Stars, Steps
from agentdesk.ui.words import HIDDEN, Words

"""An amount, until the customer is checked."""
PATH = (OrderState.PLACED, OrderState.PACKED, OrderState.SHIPPED, OrderState.DELIVERED)
DATES = ("placed_on", "packed_on", "shipped_on", "delivered_on")


class OrderFaces(QObject):
    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.hides_amounts = False

    def order(self, row: TimelineRow, now: datetime) -> Face:
        state = details.state(row, OrderState) or OrderState.PLACED
        chips: list[Chip] = []
        if state is OrderState.CANCELLED:
            chips.append(Chip(self._words.order_state(state), "red", "circle-x"))
        elif state is OrderState.RETURNED:
            chips.append(Chip(self._words.order_state(state), "amber", "undo-2"))
        else:
            chips.extend(self._late(row, now.astimezone(self._words.zone).date()))
        carrier = " ".join(part for part in (details.text(row, "carrier"), details.text(row, "tracking")) if part)
        if carrier:
            chips.append(Chip(carrier, "slate", "truck"))
        lines = details.whole(row, "lines") or 0
        if lines > 1:
            chips.append(Chip(self.tr("%n product(s)", "", lines)))
        steps, facts = self._steps(row, state)
        return Face("package", "teal", self._title(row), self._price(row), row.body, tuple(chips), steps, facts=facts)

    def delivery(self, row: TimelineRow, now: datetime) -> Face:
        chips = self._late(row, now.astimezone(self._words.zone).date())
        carrier = " ".join(part for part in (details.text(row, "carrier"), details.text(row, "tracking")) if part)
        if carrier:
            chips.append(Chip(carrier, "slate", "truck"))
        arrived = details.day(row, "delivered_on") or details.text(row, "state") in {"", "delivered"}
        title = self.tr("Delivered") if arrived else self.tr("Delivery")
        return Face("truck", "teal", f"{title} · {row.subject}" if row.subject else title,
                    self._words.clock(row.occurred_at), row.body, tuple(chips))  # fmt: skip

    def returned(self, row: TimelineRow, _now: datetime) -> Face:
        title = self.tr("Return")
        return Face("undo-2", "amber", f"{title} · {row.subject}" if row.subject else title,
                    self._price(row) or self._words.clock(row.occurred_at), row.body)  # fmt: skip

    def survey(self, row: TimelineRow, _now: datetime) -> Face:
        score = details.whole(row, "score")
        words = row.body or details.text(row, "comment")
        body = self.tr("“{words}”").format(words=words) if words else ""
        note = details.text(row, "note")
        if note:
            body = self.tr("Note: {note}").format(note=note) + f"\n\n{body}"
        title = row.subject or self.tr("Survey: how easy was it?")
        agent = details.text(row, "about") or (row.agent_name if row.agent_id != SYSTEM_AGENT else "")
        chips = (Chip(agent),) if agent else ()
        if details.flag(row, "unverified"):
            chips = (*chips, Chip(self.tr("Unverified: from another address"), "amber", "triangle-alert"))
        if details.text(row, "mailbox"):
            chips = (Chip(self.tr("Open the mail"), "violet", "mail", "mail"), *chips)
        meta = self._words.clock(row.occurred_at)
        ignored = details.text(row, "ignored")
        if ignored:
            return Face("smile", "slate", self._ignored(ignored, score or 0), meta, body, chips)
        if score is None or not 1 <= score <= 7:
            return Face("smile", "slate", title, meta, body, (*chips, Chip(self.tr("No answer yet"))))
        tone = "red" if score <= 3 else "amber" if score <= 5 else "green"
        question = details.text(row, "question")
        if question in {"", "ces"}:
            question = self.tr("How easy was it?")
        caption = self.tr("“{question}” · {score} of 7").format(question=question, score=score)
        return Face("smile", tone, title, meta, body, chips, Scale(score, 7, tone, caption), facts=(caption,))

    def _ignored(self, why: str, score: int) -> str:
        """An answer that does not count is a small card: what it said, and why it changes nothing."""
        if why == LATE:
            return self.tr("Answered too late: {score} of 7, not counted").format(score=score)
        return self.tr("Answered again: {score} of 7, the first answer counts").format(score=score)

    def rating(self, row: TimelineRow, _now: datetime) -> Face:
        stars = min(5, max(0, details.whole(row, "stars") or 0))
        words = row.body or details.text(row, "comment")
        body = self.tr("“{words}”").format(words=words) if words else ""
        caption = self.tr("%n of 5 stars", "", stars)
        return Face("star", "amber", row.subject or self.tr("Rating of an order"), self._words.clock(row.occurred_at),
                    body, (), Stars(stars, caption), facts=(caption,))  # fmt: skip

    def _title(self, row: TimelineRow) -> str:
        if not row.subject:
            return self.tr("Order")
        return (
            row.subject
            if row.subject.lower().startswith(self.tr("Order").lower())
            else self.tr("Order {what}").format(what=row.subject)
        )

    def _price(self, row: TimelineRow) -> str:
        total = details.whole(row, "total_minor")
        if self.hides_amounts and total is not None:
            return HIDDEN
        return self._words.money(total, details.text(row, "currency", "EUR")) if total is not None else ""

    def _late(self, row: TimelineRow, today: date) -> list[Chip]:
        promised, arrived = details.day(row, "promised_by"), details.day(row, "delivered_on")
        if promised is None:
            return []
        if arrived is not None:
            days = (arrived - promised).days
            return [Chip(self.tr("Delivered %n day(s) late", "", days), "amber", "clock-alert")] if days > 0 else []
        if today > promised:
            text = self.tr("Late: promised by {day}").format(day=self._words.date(promised))
            return [Chip(text, "red", "triangle-alert")]
        return []

    def _steps(self, row: TimelineRow, state: OrderState) -> tuple[Steps, tuple[str, ...]]:
        dates = [details.day(row, key) for key in DATES]
        dates[0] = dates[0] or row.occurred_at.astimezone(self._words.zone).date()
        done = PATH.index(state) + 1 if state in PATH else max(n + 1 for n, on in enumerate(dates) if on)
        if state is OrderState.RETURNED:
            done = len(PATH)
        labels = []
        for number, (step, on) in enumerate(zip(PATH, dates, strict=True)):
            below = self._words.date(on) if on and number < done else ""
            if not below and step is OrderState.DELIVERED and state in PATH:
                promised = details.day(row, "promised_by")
                if promised is not None:
                    below = self.tr("expected {day}").format(day=self._words.date(promised))
            labels.append((self._words.order_state(step), below))
        name, on_day = labels[done - 1]
        return Steps(tuple(labels), done), (f"{name} {on_day}".strip(),)
