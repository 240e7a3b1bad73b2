"""Knows what the cards of keeping one's word say: promises, follow-ups and complaints, with their state."""

from datetime import datetime

from PySide6.QtCore import QObject

from agentdesk.domain.ids import SYSTEM_AGENT
from agentdesk.domain.kinds import ComplaintState, FollowUpState
from agentdesk.services.queries import TimelineRow
from agentdesk.ui.timeline import details
from agentdesk.ui.timeline.face import Chip, Face
from agentdesk.ui.words import Words

MINUTE_S = 60
ENDS = {
    FollowUpState.DONE: ("green", "circle-check"),
    FollowUpState.KEPT: ("green", "circle-check"),
    FollowUpState.NOT_DONE: ("slate", "circle-x"),
    FollowUpState.BROKEN: ("red", "circle-x"),
    FollowUpState.CANCELLED: ("slate", "ban"),
    FollowUpState.RELEASED: ("slate", "hand"),
}
COMPLAINTS = {
    ComplaintState.OPEN: ("red", "circle-alert"),
    ComplaintState.CORRECTED: ("amber", "hourglass"),
    ComplaintState.CONFIRMED: ("green", "badge-check"),
}


class PromiseFaces(QObject):
    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def promise(self, row: TimelineRow, now: datetime) -> Face:
        return self._due("handshake", "amber", self.tr("Promise"), row, now)

    def follow_up(self, row: TimelineRow, now: datetime) -> Face:
        return self._due("calendar-clock", "slate", self.tr("Follow-up"), row, now)

    def complaint(self, row: TimelineRow, now: datetime) -> Face:
        state = details.state(row, ComplaintState) or ComplaintState.OPEN
        tone, icon = COMPLAINTS[state]
        chips = [Chip(self._words.complaint_state(state), tone, icon)]
        if state is ComplaintState.OPEN:
            chips.append(Chip(self.tr("Open for {span}").format(span=self._words.ago(row.occurred_at, now)), "slate"))
        if row.reason:
            chips.append(Chip(self._words.reason(row.reason)))
        owner = details.text(row, "owner") or (row.agent_name if row.agent_id != SYSTEM_AGENT else "")
        if owner:
            chips.append(Chip(owner, "slate", "user"))
        title = self.tr("Complaint")
        return Face("flame", "red", f"{title} · {row.subject}" if row.subject else title,
                    self._words.clock(row.occurred_at), row.body, tuple(chips), ticks_s=60)  # fmt: skip

    def _due(self, icon: str, tone: str, what: str, row: TimelineRow, now: datetime) -> Face:
        due = details.moment(row, "due_at")
        state = details.state(row, FollowUpState) or FollowUpState.OPEN
        title = f"{what}: {row.subject}" if row.subject else what
        chips: list[Chip] = []
        meta = self._words.clock(row.occurred_at)
        is_open = state is FollowUpState.OPEN
        if not is_open:
            end_tone, end_icon = ENDS[state]
            chips.append(Chip(self._words.follow_up_state(state), end_tone, end_icon))
            meta = self._words.moment(due) if due else meta
        elif due is not None:
            late_s = (now - due).total_seconds()
            if 0 <= late_s < MINUTE_S:
                chips.append(Chip(self.tr("Due now"), "amber", "clock"))
                meta = self.tr("by {time}").format(time=self._words.clock(due))
            elif late_s > 0:
                chips.append(Chip(self._words.late(due, now), "red", "clock-alert"))
                meta = self._words.moment(due)
            else:
                chips.append(Chip(self._words.left(due, now), "amber", "clock"))
                meta = self.tr("by {time}").format(time=self._words.due(due, now))
        owner = details.text(row, "owner") or (row.agent_name if row.agent_id != SYSTEM_AGENT else "")
        if owner:
            chips.append(Chip(owner))
        return Face(icon, tone, title, meta, row.body, tuple(chips), ticks_s=60 if is_open else 0)
