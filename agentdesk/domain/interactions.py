"""Knows what a contact can end in and be about: outcomes, reasons and the wrap-up that follows."""

from dataclasses import field

from agentdesk.domain.kinds import FollowUpKind, WrapUpMode
from agentdesk.domain.records import dataclass

WITHDRAWN = "withdrawn"
"""What a retraction ends in that leaves a stub."""
TIMED_OUT = "timed-out"
"""The outcome a time-boxed wrap-up writes when the box is over."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One way a contact can end. `code` is stored; `label` is the administrator's own word, else translated."""

    code: str
    icon: str
    tone: str
    """A colour token of the theme: green, amber, accent, red, slate …"""
    label: str = ""
    wants_note: bool = False
    follow_up: FollowUpKind | None = None
    """The kind of follow-up it proposes."""
    quick_pick: str = ""
    """The quick pick proposed with it, a code of `followups.QUICK_PICKS`."""
    without_customer: bool = False
    """Wrong number, spam, private, internal: no reason, no survey, not in first-contact resolution."""
    keeps_number: bool = True
    reached: bool = True
    """The customer was reached, so a missed call of theirs may close."""
    resolves: bool = False
    complaint: bool = False
    survey: bool = True
    """The customer is asked afterwards how easy it was, where that is switched on."""
    for_channels: tuple[str, ...] = ("call", "email", "chat", "visit", "note")


@dataclass(frozen=True, slots=True)
class Reason:
    """What a contact was about; two levels at most. `parent` is another reason's code."""

    code: str
    label: str = ""
    parent: str = ""


_SPOKEN = ("call", "visit", "note")
"""Where somebody is there or not; nobody fails to pick up a mail."""

OUTCOMES: tuple[Outcome, ...] = (
    Outcome("resolved", "circle-check", "green", resolves=True),
    Outcome("call-back", "calendar-clock", "amber", follow_up=FollowUpKind.PROMISE, quick_pick="tomorrow-10"),
    Outcome("transferred", "arrow-right-left", "accent", survey=False, for_channels=(*_SPOKEN, "chat")),
    Outcome("complaint", "flame", "red", wants_note=True, complaint=True, follow_up=FollowUpKind.PROMISE),
    Outcome("no-answer", "phone-missed", "slate", follow_up=FollowUpKind.FOLLOW_UP, quick_pick="tomorrow-10",
            reached=False, for_channels=_SPOKEN),
    Outcome("voicemail", "voicemail", "slate", follow_up=FollowUpKind.FOLLOW_UP, quick_pick="tomorrow-10",
            reached=False, for_channels=_SPOKEN),
    Outcome("wrong-number", "phone-off", "slate", without_customer=True, reached=False, for_channels=_SPOKEN),
    Outcome("spam", "ban", "slate", without_customer=True, reached=False),
    Outcome("private", "lock", "slate", without_customer=True, keeps_number=False, reached=False,
            for_channels=(*_SPOKEN, "chat")),
    Outcome("internal", "users", "slate", without_customer=True, reached=False),
)  # fmt: skip

REASONS: tuple[Reason, ...] = (
    Reason("delivery"),
    Reason("delivery-late", parent="delivery"),
    Reason("delivery-damaged", parent="delivery"),
    Reason("invoice"),
    Reason("invoice-double", parent="invoice"),
    Reason("return"),
    Reason("return-refund", parent="return"),
    Reason("product"),
    Reason("product-question", parent="product"),
    Reason("product-defect", parent="product"),
)

AVOIDABLE = ("delivery-late", "delivery-damaged", "invoice-double", "product-defect")


@dataclass(frozen=True, slots=True)
class WrapUp:
    """How long the time between the end of a contact and its log may be. `box_s` seconds when time-boxed."""

    mode: WrapUpMode = WrapUpMode.OPTIONAL
    box_s: int = 60


@dataclass(frozen=True, slots=True)
class ContactRules:
    """What the administrator has configured for logging; read once and on change."""

    outcomes: tuple[Outcome, ...] = OUTCOMES
    reasons: tuple[Reason, ...] = REASONS
    wrap_up: WrapUp = field(default_factory=WrapUp)

    def outcome(self, code: str) -> Outcome | None:
        return next((outcome for outcome in self.outcomes if outcome.code == code), None)
