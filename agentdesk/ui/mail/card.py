"""Knows the head of a conversation: what it is about, how long it waits and until when it may, and who else is at it."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from agentdesk.domain.ids import AgentId
from agentdesk.domain.mail_threads import is_soon
from agentdesk.services.queries_mail import MailThread, ThreadRow
from agentdesk.ui.controls import IconButton, IconLabel, label, relook
from agentdesk.ui.live.choice_bar import Choice, ChoiceBar
from agentdesk.ui.live.elided import ElidedLabel
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words


class MailCard(QWidget):
    """Signals: `earlier_wanted`, `later_wanted` (no payload): another mail of the conversation; `customer_chosen(str)`:
    `new` or `suggested`, where nobody is known by this address.
    """

    earlier_wanted = Signal()
    later_wanted = Signal()
    customer_chosen = Signal(str)

    def __init__(self, theme: Theme, words: Words, me: AgentId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._me = words, me
        self._row: ThreadRow | None = None
        self._subject = ElidedLabel(self, "h2")
        self._place = label("", "muted", self)
        self._later = IconButton(theme, "chevron-up", self.tr("Later mail"), self, size=16)
        self._earlier = IconButton(theme, "chevron-down", self.tr("Earlier mail"), self, size=16)
        self._later.clicked.connect(self.later_wanted)
        self._earlier.clicked.connect(self.earlier_wanted)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(IconLabel(theme, "mail", "violet", 18, self))
        head.addWidget(self._subject, 1)
        for widget in (self._place, self._later, self._earlier):
            head.addWidget(widget)
        self._waits, self._target, self._held, self._people = (QLabel(self) for _ in range(4))
        chips = QHBoxLayout()
        chips.setSpacing(6)
        for chip in (self._waits, self._target, self._held, self._people):
            relook(chip, "pill-slate")
            chips.addWidget(chip)
        self._bar = ChoiceBar(theme, self)
        self._bar.setToolTip(self.tr("Nobody is known by this address"))
        self._bar.chosen.connect(self.customer_chosen)
        chips.addStretch(1)
        chips.addWidget(self._bar, 100)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(chips)
        self._bar.hide()

    def show_thread(self, thread: MailThread, place: int, now: datetime, keys: str) -> None:
        """`place`: which of its mails is read, the newest is 0; `keys` of a new customer."""
        row = self._row = thread.row
        self._subject.show_text(row.subject or self.tr("Without a subject"))
        many = len(thread.mails) > 1
        self._place.setText(
            self.tr("{place} of {count}").format(place=len(thread.mails) - place, count=len(thread.mails))
        )
        for widget in (self._place, self._later, self._earlier):
            widget.setVisible(many)
        self._later.setEnabled(place > 0)
        self._earlier.setEnabled(place + 1 < len(thread.mails))
        self._bar.setVisible(row.customer_id is None)
        if row.customer_id is None:
            self._bar.show_choices(self._choices(row, keys))
        self.tick(now)

    def show_people(self, told: str) -> None:
        """Who else reads or writes."""
        self._people.setText(told)
        relook(self._people, "pill-amber")
        self._people.setVisible(bool(told))

    def tick(self, now: datetime) -> None:
        """How long it waits by now."""
        row = self._row
        if row is None:
            return
        self._waits.setVisible(row.asked_at is not None)
        if row.asked_at is not None:
            self._waits.setText(self.tr("Waits {span}").format(span=self._words.ago(row.asked_at, now)))
        self._target.setVisible(row.due_at is not None and row.asked_at is not None)
        if row.due_at is not None:
            late = now >= row.due_at
            due = self._words.due(row.due_at, now)
            self._target.setText(due if late else self.tr("Answer by {time}").format(time=due))
            relook(self._target, tone_of(row, now))
        self._held.setVisible(row.holder(now) not in {None, self._me})
        self._held.setText(self.tr("Held by {name}").format(name=row.owner_name))
        relook(self._held, "pill-amber")
        if not self._people.text():
            self._people.hide()

    def _choices(self, row: ThreadRow, keys: str) -> tuple[Choice, ...]:
        name = row.name or row.sender
        made = Choice(
            "new",
            (self.tr("New customer {name}").format(name=name), self.tr("New customer")),
            icon="user-plus",
            keys=keys,
        )
        if row.suggested_id is None:
            return (made,)
        text = self.tr("It is {name}").format(name=row.suggested_name)
        return (Choice("suggested", (text,), icon="user-check"), made)


def tone_of(row: ThreadRow, now: datetime) -> str:
    """Amber at three quarters of the time, red when it is over."""
    if row.due_at is None or row.asked_at is None or now < row.asked_at:
        return "pill-slate"
    if now >= row.due_at:
        return "pill-red"
    return "pill-amber" if is_soon(row.asked_at, row.due_at, now) else "pill-slate"
