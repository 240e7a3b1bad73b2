"""Knows how a story is told: steps on days after its beginning, with words that fit any customer.

Words may hold `{first}`, `{name}`, `{order}`, `{product}`, `{agent}`, `{city}`, `{carrier}`.
"""

from dataclasses import field
from enum import StrEnum

from agentdesk.domain.records import dataclass


class Does(StrEnum):
    ORDER = "order"
    SHIP = "ship"
    DELIVER = "deliver"
    RETURN = "return"
    CALL_IN = "call-in"
    CALL_OUT = "call-out"
    MISSED = "missed"
    MAIL_IN = "mail-in"
    MAIL_OUT = "mail-out"
    CHAT = "chat"
    VISIT = "visit"
    NOTE = "note"
    PROMISE = "promise"
    FOLLOW_UP = "follow-up"
    COMPLAINT = "complaint"
    CONFIRM = "confirm"
    CES = "ces"
    RATING = "rating"
    COMPLIMENT = "compliment"
    REFERRAL = "referral"
    FACT = "fact"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happens. `day` counts from the story's beginning; `score` is CES 1–7 or stars 1–5."""

    day: float
    does: Does
    subject: str = ""
    body: str = ""
    outcome: str = "resolved"
    reason: str = ""
    minutes: float = 4.0
    score: int = 0
    days_to_due: float = 1.0


@dataclass(frozen=True, slots=True)
class Story:
    name: str
    steps: tuple[Step, ...]
    days: float = field(default=0.0)

    @property
    def length_days(self) -> float:
        return max(step.day for step in self.steps)


def order(day: float = 0) -> Step:
    return Step(day, Does.ORDER)


def shipped(day: float) -> Step:
    return Step(day, Does.SHIP)


def delivered(day: float) -> Step:
    return Step(day, Does.DELIVER)


def returned(day: float, body: str = "") -> Step:
    return Step(day, Does.RETURN, body=body)


def call_in(day: float, subject: str, body: str, reason: str, outcome: str = "resolved", minutes: float = 4.5) -> Step:
    return Step(day, Does.CALL_IN, subject, body, outcome, reason, minutes)


def call_out(day: float, subject: str, body: str, reason: str, outcome: str = "resolved", minutes: float = 3.0) -> Step:
    return Step(day, Does.CALL_OUT, subject, body, outcome, reason, minutes)


def missed(day: float) -> Step:
    return Step(day, Does.MISSED)


def mail_in(day: float, subject: str, body: str, reason: str = "") -> Step:
    return Step(day, Does.MAIL_IN, subject, body, "", reason)


def mail_out(day: float, subject: str, body: str, reason: str = "", outcome: str = "resolved") -> Step:
    return Step(day, Does.MAIL_OUT, subject, body, outcome, reason)


def chat(day: float, subject: str, body: str, reason: str = "product") -> Step:
    return Step(day, Does.CHAT, subject, body, "resolved", reason)


def visit(day: float, subject: str, body: str, reason: str = "product") -> Step:
    return Step(day, Does.VISIT, subject, body, "resolved", reason)


def note(day: float, subject: str, body: str) -> Step:
    return Step(day, Does.NOTE, subject, body, "")


def promise(day: float, title: str, reason: str, days_to_due: float = 1.0) -> Step:
    return Step(day, Does.PROMISE, title, "", "", reason, days_to_due=days_to_due)


def follow_up(day: float, title: str, reason: str = "", days_to_due: float = 3.0) -> Step:
    return Step(day, Does.FOLLOW_UP, title, "", "", reason, days_to_due=days_to_due)


def complaint(day: float, title: str, body: str, reason: str) -> Step:
    return Step(day, Does.COMPLAINT, title, body, "complaint", reason)


def confirmed(day: float, body: str) -> Step:
    """The customer confirms that the complaint is put right."""
    return Step(day, Does.CONFIRM, "", body)


def ces(day: float, score: int, comment: str = "") -> Step:
    return Step(day, Does.CES, "", comment, "", "", score=score)


def rating(day: float, stars: int, title: str, body: str = "") -> Step:
    return Step(day, Does.RATING, title, body, "", "", score=stars)


def compliment(day: float, body: str) -> Step:
    return Step(day, Does.COMPLIMENT, "", body, "")


def referral(day: float, name: str) -> Step:
    return Step(day, Does.REFERRAL, name, "", "")


def fact(day: float, key: str, value: str) -> Step:
    return Step(day, Does.FACT, key, value, "")
