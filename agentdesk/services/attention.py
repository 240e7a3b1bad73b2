"""Knows what must be seen in three seconds: the one thing that is most urgent, by fixed rules.

Order of urgency: open complaint, broken or overdue promise, promise due today, do not contact, known problem touching
an open order, occasion. No occasion while something is broken.
"""

from datetime import UTC, date, datetime, tzinfo
from enum import StrEnum

from agentdesk.domain.ids import AgentId, ComplaintId, FollowUpId
from agentdesk.domain.kinds import ComplaintState, FollowUpKind
from agentdesk.domain.records import dataclass
from agentdesk.services.queries import CustomerCard


class Urgency(StrEnum):
    COMPLAINT = "complaint"
    PROMISE_OVERDUE = "promise-overdue"
    PROMISE_DUE = "promise-due"
    DO_NOT_CONTACT = "do-not-contact"
    KNOWN_PROBLEM = "known-problem"
    BIRTHDAY = "birthday"
    ANNIVERSARY = "anniversary"


@dataclass(frozen=True, slots=True)
class Attention:
    """The strip above the timeline. `at` is when it was opened or is due; `years` for an anniversary."""

    urgency: Urgency
    title: str = ""
    at: datetime | None = None
    owner_name: str = ""
    follow_up_id: FollowUpId | None = None
    complaint_id: ComplaintId | None = None
    years: int = 0
    owner: AgentId | None = None

    @property
    def is_broken(self) -> bool:
        return self.urgency in {Urgency.COMPLAINT, Urgency.PROMISE_OVERDUE}


def most_urgent(card: CustomerCard, now: datetime, zone: tzinfo = UTC) -> Attention | None:
    """What the strip shows, or nothing. `zone` is where today is decided."""
    for complaint in card.complaints:
        if complaint.state is not ComplaintState.CONFIRMED:
            return Attention(
                Urgency.COMPLAINT,
                complaint.title,
                complaint.opened_at,
                complaint.owner_name,
                complaint_id=complaint.complaint_id,
                owner=complaint.owner,
            )
    today = now.astimezone(zone).date()
    promises = sorted(
        (each for each in card.open_items if each.kind is FollowUpKind.PROMISE), key=lambda each: each.due_at
    )
    for promise in promises:
        late = promise.due_at < now
        if late or promise.due_at.astimezone(zone).date() == today:
            urgency = Urgency.PROMISE_OVERDUE if late else Urgency.PROMISE_DUE
            return Attention(
                urgency, promise.title, promise.due_at, promise.owner_name, promise.follow_up_id, owner=promise.owner
            )
    if card.do_not_contact:
        return Attention(Urgency.DO_NOT_CONTACT)
    if card.known_problems:
        return Attention(Urgency.KNOWN_PROBLEM, card.known_problems[0])
    return _occasion(card, today)


def _occasion(card: CustomerCard, today: date) -> Attention | None:
    if card.birthday and _falls_on(card.birthday, today):
        return Attention(Urgency.BIRTHDAY, card.name)
    since = card.loyalty.customer_since
    if since and today.year > since.year and _falls_on(since, today):
        return Attention(Urgency.ANNIVERSARY, card.name, years=today.year - since.year)
    return None


def _falls_on(day: date, today: date) -> bool:
    """29 February is kept on 28 February in other years."""
    leap = (day.month, day.day) == (2, 29) and (today.month, today.day) == (2, 28) and not _is_leap(today.year)
    return leap or (day.month, day.day) == (today.month, today.day)


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
