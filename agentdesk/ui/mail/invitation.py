"""Knows how a calendar invitation is shown: what, when, where, who. Nothing is answered or entered anywhere."""

from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from agentdesk.domain.mail import Invitation
from agentdesk.ui.controls import IconLabel
from agentdesk.ui.live.elided import ElidedLabel
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

MOST_NAMED = 3


class InvitationCard(QFrame):
    """Hidden where there is none."""

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setProperty("look", "mini")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(IconLabel(theme, "calendar", "violet", 22, self))
        column = QVBoxLayout()
        column.setSpacing(1)
        self._what = ElidedLabel(self, "h2")
        self._when = ElidedLabel(self)
        self._where, self._who = ElidedLabel(self, "muted"), ElidedLabel(self, "muted")
        self._note = ElidedLabel(self, "muted")
        for line in (self._what, self._when, self._where, self._who, self._note):
            column.addWidget(line)
        row.addLayout(column, 1)
        self._note.show_text(self.tr("Shown only: nothing is accepted and nothing is answered."))
        self.hide()

    def show_invitation(self, invitation: Invitation | None) -> None:
        self.setVisible(invitation is not None)
        if invitation is None:
            return
        self._what.show_text(self._titled(invitation))
        self._when.show_text(self._times(invitation))
        self._where.setVisible(bool(invitation.location))
        self._where.show_text(invitation.location)
        who = self._people(invitation)
        self._who.setVisible(bool(who))
        self._who.show_text(who)
        self.setAccessibleName(f"{self._titled(invitation)}. {self._times(invitation)}")

    def _titled(self, invitation: Invitation) -> str:
        summary = invitation.summary or self.tr("Appointment without a name")
        if invitation.method == "CANCEL":
            return self.tr("Cancelled: {summary}").format(summary=summary)
        if invitation.method == "REPLY":
            return self.tr("Answer to: {summary}").format(summary=summary)
        return self.tr("Invitation: {summary}").format(summary=summary)

    def _times(self, invitation: Invitation) -> str:
        begin, end = invitation.starts_at, invitation.ends_at
        if begin is None:
            return self.tr("It names no time.")
        if invitation.is_all_day:
            return self._days(begin, end)
        text = self._moment(begin, invitation)
        if end is not None and end > begin:
            same_day = end - begin < timedelta(hours=24)
            text += " – " + (self._clock(end, invitation) if same_day else self._moment(end, invitation))
        if invitation.is_floating:
            text = self.tr("{times}, in no time zone").format(times=text)
        elif invitation.zone:
            text = self.tr("{times}, your time (the organiser's is {zone})").format(times=text, zone=invitation.zone)
        return self.tr("{times}, again and again").format(times=text) if invitation.recurrence else text

    def _days(self, begin: datetime, end: datetime | None) -> str:
        """Midnights of days, in no zone; the last day is the one before the end."""
        first = self._words.date(begin.date())
        last = (end - timedelta(days=1)).date() if end is not None else begin.date()
        if last <= begin.date():
            return self.tr("{day}, the whole day").format(day=first)
        return self.tr("{first} to {last}, whole days").format(first=first, last=self._words.date(last))

    def _moment(self, at: datetime, invitation: Invitation) -> str:
        if not invitation.is_floating:
            return self._words.moment(at)
        return f"{self._words.date(at.date())}, {self._clock(at, invitation)}"

    def _clock(self, at: datetime, invitation: Invitation) -> str:
        if not invitation.is_floating:
            return self._words.clock(at)
        return self._words.clock(at.astimezone(UTC).replace(tzinfo=self._words.zone))

    def _people(self, invitation: Invitation) -> str:
        names = [each.name or each.address for each in invitation.attendees[:MOST_NAMED]]
        more = len(invitation.attendees) - len(names)
        who = ", ".join(names)
        if more > 0:
            who = self.tr("{names} and %n more", "", more).format(names=who)
        organiser = invitation.organiser
        if organiser is None:
            return who
        by = self.tr("From {name}").format(name=organiser.name or organiser.address)
        return f"{by} · {who}" if who else by
