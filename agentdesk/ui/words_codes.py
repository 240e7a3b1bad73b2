"""Knows the screen's name for every stored code: outcomes, reasons, kinds, states and why something matched."""

import re

from PySide6.QtCore import QLocale, QObject

from agentdesk.domain.kinds import ComplaintState, Direction, EventKind, FollowUpState, OrderState, WaitingFor

_PICK = re.compile(
    r"in-(?P<minutes>\d+)m|in-(?P<hours>\d+)(?:h|-hours?)|in-(?P<days>\d+)-(?:working-)?days?|today-(?P<today>\d+)"
    r"|tomorrow-(?P<tomorrow>\d+)|next-(?P<weekday>mon|tues|wednes|thurs|fri|satur|sun)day|delivery\+(?P<after>\d+)wd"
)
_WEEKDAYS = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")


class CodeNames(QObject):
    """One word or phrase per code. An unknown code (an administrator's own) is shown as it reads."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tables: dict[str, dict[str, str]] = {}

    def name(self, table: str, code: str) -> str:
        """The name of `code` in one of this class's tables."""
        names = self._tables.get(table)
        if names is None:
            names = self._tables[table] = getattr(self, f"_{table}")()
        if code in names:
            return names[code]
        return code.replace("-", " ").replace("_", " ").strip().capitalize()

    def short(self, table: str, code: str) -> str:
        """A shorter name; "" when there is none."""
        self.name(f"{table}_short", code)
        return self._tables[f"{table}_short"].get(code, "")

    def quick_pick(self, code: str, locale: QLocale) -> str:
        """A quick pick of `domain.followups`: `in-2h`, `tomorrow-10`, `next-monday`, `delivery+3wd` …"""
        match = _PICK.fullmatch(code)
        if match is None:
            return self.name("rare_pick", code)
        told = {name: text for name, text in match.groupdict().items() if text}
        n = int(next(iter(told.values()))) if "weekday" not in told else 0
        if "minutes" in told:
            return self.tr("In %n minute(s)", "", n)
        if "hours" in told:
            return self.tr("In %n hour(s)", "", n)
        if "days" in told:
            return self.tr("In %n working day(s)", "", n)
        if "today" in told:
            return self.tr("Today {time}").format(time=f"{n}:00")
        if "tomorrow" in told:
            return self.tr("Tomorrow {time}").format(time=f"{n}:00")
        if "after" in told:
            return self.tr("%n working day(s) after delivery", "", n)
        return self.tr("Next {weekday}").format(weekday=locale.dayName(_WEEKDAYS.index(told["weekday"]) + 1))

    def forget(self) -> None:
        """After another language was chosen."""
        self._tables.clear()

    def _outcome(self) -> dict[str, str]:
        return {
            "": "",
            "resolved": self.tr("Resolved"),
            "call-back": self.tr("Call back"),
            "transferred": self.tr("Transferred"),
            "complaint": self.tr("Complaint"),
            "no-answer": self.tr("No answer"),
            "voicemail": self.tr("Voicemail"),
            "wrong-number": self.tr("Wrong number"),
            "spam": self.tr("Spam"),
            "private": self.tr("Private"),
            "internal": self.tr("Internal"),
            "timed-out": self.tr("Timed out"),
            "answered": self.tr("Answered"),
            "missed": self.tr("Missed"),
            "sent": self.tr("Sent"),
            "received": self.tr("Received"),
        }

    def _outcome_short(self) -> dict[str, str]:
        """Where the whole name finds no room."""
        return {"transferred": self.tr("Transferred", "short")}

    def _reason(self) -> dict[str, str]:
        return {
            "": "",
            "delivery": self.tr("Delivery"),
            "delivery-late": self.tr("Late delivery"),
            "delivery-damaged": self.tr("Damaged on delivery"),
            "invoice": self.tr("Invoice"),
            "invoice-double": self.tr("Charged twice"),
            "return": self.tr("Return"),
            "return-refund": self.tr("Refund"),
            "product": self.tr("Product"),
            "product-question": self.tr("Product question"),
            "product-defect": self.tr("Product defect"),
            "order": self.tr("Order"),
            "other": self.tr("Other"),
        }

    def _kind_one(self) -> dict[str, str]:
        return {
            EventKind.CALL.name: self.tr("Call"),
            EventKind.EMAIL.name: self.tr("E-mail"),
            EventKind.CHAT.name: self.tr("Chat"),
            EventKind.VISIT.name: self.tr("Visit"),
            EventKind.NOTE.name: self.tr("Note"),
            EventKind.ORDER.name: self.tr("Order", "kind of entry"),
            EventKind.DELIVERY.name: self.tr("Delivery", "kind of entry"),
            EventKind.RETURN.name: self.tr("Return", "kind of entry"),
            EventKind.SURVEY.name: self.tr("Survey"),
            EventKind.RATING.name: self.tr("Rating"),
            EventKind.PROMISE.name: self.tr("Promise"),
            EventKind.FOLLOW_UP.name: self.tr("Follow-up"),
            EventKind.COMPLAINT.name: self.tr("Complaint", "kind of entry"),
            EventKind.REFERRAL.name: self.tr("Referral"),
            EventKind.COMPLIMENT.name: self.tr("Compliment"),
            EventKind.OCCASION.name: self.tr("Occasion"),
            EventKind.MAIL_COPY.name: self.tr("Mail in copy"),
            EventKind.LOG.name: self.tr("Log"),
            EventKind.REVISION.name: self.tr("Correction"),
            EventKind.RETRACTION.name: self.tr("Withdrawn"),
            EventKind.MOVED.name: self.tr("Moved"),
            EventKind.REDACTION.name: self.tr("Words removed"),
            EventKind.CONTESTED.name: self.tr("Contested by the customer"),
            EventKind.DECIDED.name: self.tr("Decision on a contested note"),
        }

    def _kind_many(self) -> dict[str, str]:
        return {
            EventKind.CALL.name: self.tr("Calls"),
            EventKind.EMAIL.name: self.tr("E-mails"),
            EventKind.CHAT.name: self.tr("Chats"),
            EventKind.VISIT.name: self.tr("Visits"),
            EventKind.NOTE.name: self.tr("Notes"),
            EventKind.ORDER.name: self.tr("Orders"),
            EventKind.DELIVERY.name: self.tr("Deliveries"),
            EventKind.RETURN.name: self.tr("Returns"),
            EventKind.SURVEY.name: self.tr("Surveys"),
            EventKind.RATING.name: self.tr("Ratings"),
            EventKind.PROMISE.name: self.tr("Promises"),
            EventKind.FOLLOW_UP.name: self.tr("Follow-ups"),
            EventKind.COMPLAINT.name: self.tr("Complaints"),
            EventKind.REFERRAL.name: self.tr("Referrals"),
            EventKind.COMPLIMENT.name: self.tr("Compliments"),
            EventKind.OCCASION.name: self.tr("Occasions"),
            EventKind.MAIL_COPY.name: self.tr("Mails in copy"),
            EventKind.LOG.name: self.tr("Logs"),
            EventKind.REVISION.name: self.tr("Corrections"),
            EventKind.RETRACTION.name: self.tr("Withdrawals"),
            EventKind.MOVED.name: self.tr("Moves"),
            EventKind.REDACTION.name: self.tr("Removals of words"),
            EventKind.CONTESTED.name: self.tr("Contested notes"),
            EventKind.DECIDED.name: self.tr("Decisions on contested notes"),
        }

    def _channel(self) -> dict[str, str]:
        return {
            "": "",
            "call": self.tr("Phone"),
            "phone": self.tr("Phone"),
            "email": self.tr("E-mail"),
            "chat": self.tr("Chat"),
            "visit": self.tr("Visit"),
            "note": self.tr("Note"),
        }

    def _direction(self) -> dict[str, str]:
        return {
            Direction.NONE.name: "",
            Direction.IN.name: self.tr("incoming"),
            Direction.OUT.name: self.tr("outgoing"),
        }

    def _order_state(self) -> dict[str, str]:
        return {
            OrderState.PLACED.name: self.tr("Ordered"),
            OrderState.PACKED.name: self.tr("Packed"),
            OrderState.SHIPPED.name: self.tr("On its way"),
            OrderState.DELIVERED.name: self.tr("Delivered"),
            OrderState.CANCELLED.name: self.tr("Cancelled"),
            OrderState.RETURNED.name: self.tr("Returned"),
        }

    def _follow_up_state(self) -> dict[str, str]:
        return {
            FollowUpState.OPEN.name: self.tr("Open"),
            FollowUpState.DONE.name: self.tr("Done"),
            FollowUpState.NOT_DONE.name: self.tr("Not done"),
            FollowUpState.CANCELLED.name: self.tr("Cancelled", "follow-up"),
            FollowUpState.KEPT.name: self.tr("Kept"),
            FollowUpState.BROKEN.name: self.tr("Broken"),
            FollowUpState.RELEASED.name: self.tr("Released"),
        }

    def _complaint_state(self) -> dict[str, str]:
        return {
            ComplaintState.OPEN.name: self.tr("Open", "complaint"),
            ComplaintState.CORRECTED.name: self.tr("Corrected"),
            ComplaintState.CONFIRMED.name: self.tr("Confirmed by the customer"),
        }

    def _waiting_for(self) -> dict[str, str]:
        return {
            WaitingFor.NOBODY.name: "",
            WaitingFor.CUSTOMER.name: self.tr("Waiting for the customer"),
            WaitingFor.COLLEAGUE.name: self.tr("Waiting for a colleague"),
            WaitingFor.CARRIER.name: self.tr("Waiting for the carrier"),
        }

    def _rare_pick(self) -> dict[str, str]:
        return {
            "": "",
            "this-afternoon": self.tr("This afternoon"),
            "next-week": self.tr("Next week"),
            "pick": self.tr("Choose…"),
        }

    def _section(self) -> dict[str, str]:
        return {
            "due": self.tr("Follow up"),
            "promises": self.tr("Promises", "section of the queue"),
            "call-backs": self.tr("Missed calls"),
            "unlogged": self.tr("To finish"),
            "inbox": self.tr("Inbox"),
            "apart": self.tr("Set apart"),
        }

    def _match_reason(self) -> dict[str, str]:
        return {
            "": "",
            "number": self.tr("phone number"),
            "trailing-digits": self.tr("last digits of the number"),
            "shared-number": self.tr("shared number"),
            "email": self.tr("e-mail address"),
            "name": self.tr("name"),
            "order": self.tr("order number"),
            "postcode": self.tr("postcode and house number"),
            "note": self.tr("note"),
            "similar": self.tr("similar name"),
            "ref": self.tr("customer number"),
        }

    def _speaker(self) -> dict[str, str]:
        return {
            "partner": self.tr("Partner"),
            "family": self.tr("Family"),
            "carer": self.tr("Carer"),
            "colleague": self.tr("Colleague of the customer"),
            "firm": self.tr("Firm or adviser"),
            "other": self.tr("Somebody else"),
        }

    def _step(self) -> dict[str, str]:
        return {
            "scheduled": self.tr("Scheduled"),
            "snoozed": self.tr("Snoozed"),
            "claimed": self.tr("Claimed"),
            "released": self.tr("Released"),
            "let-go": self.tr("Let go"),
            "handed-over": self.tr("Handed over"),
            "waiting": self.tr("Waiting"),
            "done": self.tr("Done"),
            "not-done": self.tr("Not done"),
            "cancelled": self.tr("Cancelled", "follow-up"),
            "kept": self.tr("Kept"),
            "broken": self.tr("Broken"),
            "withdrawn": self.tr("Withdrawn"),
            "reopened": self.tr("Opened again"),
            "tried": self.tr("Called back, not reached"),
        }
