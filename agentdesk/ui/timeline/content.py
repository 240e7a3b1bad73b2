"""Knows what each kind of card says: its title, the words at the right, the chips and the figure."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject

from agentdesk.domain.calls import EndReason
from agentdesk.domain.ids import SYSTEM_AGENT
from agentdesk.domain.interactions import ContactRules
from agentdesk.domain.kinds import Direction, EventKind
from agentdesk.services.queries import TimelineRow
from agentdesk.ui.timeline import details
from agentdesk.ui.timeline.content_orders import OrderFaces
from agentdesk.ui.timeline.content_privacy import PrivacyFaces
from agentdesk.ui.timeline.content_promises import PromiseFaces
from agentdesk.ui.timeline.face import Chip, Face
from agentdesk.ui.words import Words

MARKS = {
    "saving": ("loader-circle", "muted"),
    "waiting": ("cloud-off", "amber"),
    "refused": ("triangle-alert", "red"),
}
LIVE_ICONS = {"on-hold": "pause", "offered": "phone-incoming", "dialing": "phone-outgoing"}


class Faces(QObject):
    """Makes faces of rows. GUI thread only."""

    def __init__(self, words: Words, rules: ContactRules | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rules = rules or ContactRules()
        self._hides_numbers = False
        self._orders = OrderFaces(words, self)
        self._promises = PromiseFaces(words, self)
        self._privacy = PrivacyFaces(words, self)
        self._makers: dict[EventKind, Callable[[TimelineRow, datetime], Face]] = {
            EventKind.CALL: self._call,
            EventKind.EMAIL: self._email,
            EventKind.CHAT: self._chat,
            EventKind.VISIT: self._visit,
            EventKind.NOTE: self._note,
            EventKind.ORDER: self._orders.order,
            EventKind.DELIVERY: self._orders.delivery,
            EventKind.RETURN: self._orders.returned,
            EventKind.SURVEY: self._orders.survey,
            EventKind.RATING: self._orders.rating,
            EventKind.PROMISE: self._promises.promise,
            EventKind.FOLLOW_UP: self._promises.follow_up,
            EventKind.COMPLAINT: self._promises.complaint,
            EventKind.REFERRAL: self._referral,
            EventKind.COMPLIMENT: self._compliment,
            EventKind.OCCASION: self._occasion,
            EventKind.MAIL_COPY: self._mail_copy,
        }

    def hide(self, *, hidden: bool) -> bool:
        """Amounts and the customer's numbers. Until the customer is checked; True when faces made before say something else."""
        changed = self._orders.hides_amounts is not hidden
        self._hides_numbers = hidden
        self._orders.hides_amounts = hidden
        return changed

    def face(self, row: TimelineRow, now: datetime | None = None) -> Face:
        """What the card of this row says now."""
        now = now or datetime.now(UTC)
        if row.moved_to is not None:
            return self._stub(row)
        if details.text(row, "withdrawn_at"):
            return self._withdrawn(row)
        maker = self._makers.get(row.kind, self._note)
        face = maker(row, now)
        return self._privacy.complete(row, self._complete(row, face))

    def tip(self, row: TimelineRow) -> str:
        """The whole moment and who, for the hover and for those who do not see the day line."""
        day = self._words.day(row.occurred_at.astimezone(self._words.zone).date())
        text = f"{day}, {self._words.clock(row.occurred_at)}"
        return f"{text} · {row.agent_name}" if row.agent_name and row.agent_id != SYSTEM_AGENT else text

    # --- what all cards share ---

    def _complete(self, row: TimelineRow, face: Face) -> Face:
        chips = list(face.chips)
        if row.unlogged:
            chips.insert(0, Chip(self.tr("Finish: not logged yet"), "amber", "clipboard-check", "finish"))
        if row.revisions > 0:
            text = self.tr("Edited") if row.revisions == 1 else self.tr("Edited ×%n", "times", row.revisions)
            chips.append(Chip(text, "slate", "history", "history"))
        chips[:0] = self._speakers(row)
        if row.restricted:
            chips.append(Chip(self.tr("Restricted"), "violet", "lock"))
        mark = MARKS.get(row.saving)
        return Face(
            face.icon, face.tone, face.title, self._meta(row, face.meta), face.body, tuple(chips), face.figure,
            mark, face.live, face.stub, face.ticks_s, face.facts,
        )  # fmt: skip

    def _speakers(self, row: TimelineRow) -> list[Chip]:
        """Who spoke for the customer at this contact."""
        chips = []
        for role, may_decide, name in details.triples(row, "speakers"):
            text = (
                self.tr("{name} spoke, {role}, may decide") if may_decide == "yes" else self.tr("{name} spoke, {role}")
            )
            chips.append(Chip(text.format(name=name, role=self._words.speaker(role).lower()), "violet", "users"))
        return chips

    def _meta(self, row: TimelineRow, meta: str) -> str:
        saving = {
            "saving": self.tr("saving"),
            "waiting": self.tr("waiting for the workspace"),
            "refused": self.tr("not accepted: needs you"),
        }.get(row.saving, "")
        return f"{saving} · {meta}" if saving and meta else saving or meta

    def _chips(self, row: TimelineRow, *first: Chip | None) -> tuple[Chip, ...]:
        """Outcome, reason and who, after what the kind has to say first."""
        chips = [chip for chip in first if chip is not None]
        if row.outcome:
            outcome = self._rules.outcome(row.outcome)
            icon, tone = (outcome.icon, outcome.tone) if outcome else ("", "slate")
            chips.append(Chip(self._words.outcome(row.outcome), tone, icon))
        if row.reason:
            chips.append(Chip(self._words.reason(row.reason)))
        if row.agent_name and row.agent_id != SYSTEM_AGENT:
            chips.append(Chip(row.agent_name))
        return tuple(chips)

    def _timed(self, row: TimelineRow, more: str = "") -> str:
        clock = self._words.clock(row.occurred_at)
        return f"{clock} · {more}" if more else clock

    def _titled(self, what: str, row: TimelineRow) -> str:
        return f"{what} · {row.subject}" if row.subject else what

    def _stub(self, row: TimelineRow) -> Face:
        return Face(
            "arrow-right", "slate", self.tr("Moved to another customer"), self._timed(row), stub=True
        )  # fmt: skip

    def _withdrawn(self, row: TimelineRow) -> Face:
        at = details.moment(row, "withdrawn_at") or row.occurred_at
        said = self.tr("{kind} withdrawn by {name}, {moment}: {reason}").format(
            kind=self._words.kind(row.kind), name=details.text(row, "withdrawn_by"), moment=self._words.moment(at),
            reason=details.text(row, "withdrawn_why"),
        )  # fmt: skip
        return Face("undo-2", "slate", said, self._timed(row), stub=True)

    # --- contacts ---

    def _call(self, row: TimelineRow, now: datetime) -> Face:
        live = details.text(row, "live")
        if live:
            return self._live_call(row, live, now)
        number = Chip(self._number(row), "slate", "phone", "call") if row.number else None
        answered = details.flag(row, "answered")
        if answered is False and row.outcome in {"", "missed", "no-answer"}:
            return self._missed_call(row, number)
        outgoing = row.direction is Direction.OUT
        what = self.tr("Outgoing call") if outgoing else self.tr("Incoming call")
        icon = "phone-outgoing" if outgoing else "phone-incoming"
        length = self._words.duration(row.duration_s) if row.duration_s else ""
        chips = self._chips(row, number if row.customer_id is None else None, *self._legs(row))
        return Face(icon, "accent", self._titled(what, row), self._timed(row, length), row.body, chips)

    def _number(self, row: TimelineRow) -> str:
        """A customer's is hidden until they are checked; a number that is nobody's is all there is."""
        number = self._words.phone(row.number)
        return self._words.hidden_number(number) if self._hides_numbers and row.customer_id is not None else number

    def _legs(self, row: TimelineRow) -> list[Chip]:
        """The other agents of the same contact: who passed it on, and who went on with it."""
        by, to, sent_to = (details.text(row, key) for key in ("handed_by", "handed_to", "sent_to"))
        came = [Chip(self.tr("Same contact, from {name}").format(name=by), "accent", "arrow-right-left")] if by else []
        went = [Chip(self.tr("Went on with {name}").format(name=to), "accent", "arrow-right-left")] if to else []
        if sent_to and not to:  # nobody's desk has told of its part
            shown = self._words.phone(sent_to)
            went = [Chip(self.tr("Transferred to {name}").format(name=shown), "accent", "arrow-right-left")]
        return came + went

    def _missed_call(self, row: TimelineRow, number: Chip | None) -> Face:
        row = replace(row, outcome="") if row.outcome == "missed" else row  # the title says it
        if row.direction is Direction.OUT:
            return Face("phone-outgoing", "slate", self._titled(self.tr("Outgoing call, no answer"), row),
                        self._timed(row), row.body, self._chips(row))  # fmt: skip
        end = details.text(row, "end_reason")
        title = self.tr("Rejected call") if end == EndReason.REFUSED else self.tr("Missed call")
        return Face("phone-missed", "red", self._titled(title, row), self._timed(row),
                    row.body or self._how_it_ended(end, details.whole(row, "wait_s") or 0),
                    self._chips(row, number, *self._legs(row)))  # fmt: skip

    def _how_it_ended(self, end: str, waited: int) -> str:
        """Whoever ended a call that was not answered: the caller, we, or another phone."""
        if end == EndReason.ANSWERED_ELSEWHERE:
            return self.tr("Answered at another phone.")
        if not waited:
            return ""
        said = {
            EndReason.REFUSED.value: self.tr("Rang {duration}, rejected here."),
            EndReason.LOST.value: self.tr("Rang {duration}, the connection was lost."),
        }.get(end) or self.tr("Waited {duration}, hung up before it was answered.")
        return said.format(duration=self._words.duration(waited))

    def _live_call(self, row: TimelineRow, state: str, now: datetime) -> Face:
        outgoing = row.direction is Direction.OUT
        since = details.moment(row, "answered_at") or row.occurred_at
        span = self._words.duration((now - since).total_seconds())
        title = {
            "offered": self.tr("Incoming call, ringing"),
            "dialing": self.tr("Outgoing call, ringing"),
            "ringing-far": self.tr("Outgoing call, ringing"),
            "on-hold": self.tr("Call on hold"),
        }.get(state) or (self.tr("Outgoing call now") if outgoing else self.tr("Incoming call now"))
        text = {
            "offered": self.tr("Ringing {span}"),
            "dialing": self.tr("Ringing {span}"),
            "ringing-far": self.tr("Ringing {span}"),
            "on-hold": self.tr("On hold, {span} in all"),
        }.get(state) or self.tr("Talking {span}")
        chip = Chip(text.format(span=span), "accent", LIVE_ICONS.get(state, "phone-call"))
        reason = Chip(self._words.reason(row.reason)) if row.reason else None
        chips = tuple(each for each in (chip, reason) if each is not None)
        icon = "phone-outgoing" if outgoing else "phone-incoming"
        return Face(icon, "accent", self._titled(title, row), self._timed(row, self.tr("now")), row.body, chips,
                    live=True, ticks_s=1)  # fmt: skip

    def _way(self, row: TimelineRow) -> str:
        if row.direction is Direction.OUT:
            return self.tr("outgoing", "e-mail")
        return self.tr("incoming", "e-mail") if row.direction is Direction.IN else ""

    def _email(self, row: TimelineRow, _now: datetime) -> Face:
        files = details.lines(row, "attachments")
        chip = Chip(self.tr("%n attachment(s)", "", files), "slate", "paperclip") if files else None
        kept = Chip(self.tr("Open the mail"), "violet", "mail", "mail") if details.text(row, "mailbox") else None
        return Face("mail", "violet", row.subject or self.tr("E-mail without subject"),
                    self._timed(row, self._way(row)), self._letter(row), self._chips(row, kept, chip))  # fmt: skip

    def _letter(self, row: TimelineRow) -> str:
        """What the agent noted about it, and its own words."""
        note = details.text(row, "note")
        return self.tr("Note: {note}").format(note=note) + f"\n\n{row.body}" if note else row.body

    def _mail_copy(self, row: TimelineRow, _now: datetime) -> Face:
        """To somebody else, and to this customer too."""
        sender = details.text(row, "from")
        chips = [Chip(self.tr("In copy"), "slate", "copy")]
        if sender:
            chips.append(Chip(self.tr("From {name}").format(name=sender), "slate"))
        return Face("mail", "slate", row.subject or self.tr("E-mail without subject"),
                    self._timed(row, self._way(row)), row.body, tuple(chips))  # fmt: skip

    def _chat(self, row: TimelineRow, _now: datetime) -> Face:
        length = self._words.duration(row.duration_s) if row.duration_s else ""
        return Face("message-square", "violet", self._titled(self.tr("Chat"), row), self._timed(row, length),
                    row.body, self._chips(row))  # fmt: skip

    def _visit(self, row: TimelineRow, _now: datetime) -> Face:
        return Face("map-pin", "teal", self._titled(self.tr("Visit"), row), self._timed(row), row.body,
                    self._chips(row))  # fmt: skip

    def _note(self, row: TimelineRow, _now: datetime) -> Face:
        title = row.subject
        if not title and row.agent_name and row.agent_id != SYSTEM_AGENT:
            title = self.tr("Note by {name}").format(name=row.agent_name)
        return Face("sticky-note", "amber", title or self.tr("Note"), self._timed(row), row.body,
                    self._chips(row) if row.outcome or row.reason or row.subject else ())  # fmt: skip

    # --- people ---

    def _referral(self, row: TimelineRow, _now: datetime) -> Face:
        return Face("user-plus", "green", self._titled(self.tr("Brought another customer"), row), self._timed(row),
                    row.body, self._chips(row))  # fmt: skip

    def _compliment(self, row: TimelineRow, _now: datetime) -> Face:
        body = self.tr("“{words}”").format(words=row.body) if row.body else ""
        return Face("heart", "green", self._titled(self.tr("Compliment"), row), self._timed(row), body,
                    self._chips(row))  # fmt: skip

    def _occasion(self, row: TimelineRow, _now: datetime) -> Face:
        return Face("gift", "violet", row.subject or self.tr("Occasion"), self._timed(row), row.body,
                    self._chips(row))  # fmt: skip
