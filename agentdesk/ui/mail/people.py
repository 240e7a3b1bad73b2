"""Knows who wrote a mail, to whom, and when: two lines, and everything on request."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.mail import Address, MailWarning, ReadMail
from agentdesk.ui.controls import label
from agentdesk.ui.live.elided import ElidedLabel
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

MOST_LISTED = 40


class PeopleLines(QWidget):
    """Signals: `opened(bool)`: the details are shown, or not any more."""

    opened = Signal(bool)

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._from = ElidedLabel(self)
        self._reply = ElidedLabel(self, "amber")
        self._to = ElidedLabel(self, "muted")
        self._more = QPushButton(self.tr("Details"), self)
        self._more.setProperty("look", "link")
        self._more.setCheckable(True)
        self._more.toggled.connect(self._on_more)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self._to, 1)
        line.addWidget(self._more)
        column.addWidget(self._from)
        column.addWidget(self._reply)
        column.addLayout(line)
        self._details = QWidget(self)
        self._grid = QGridLayout(self._details)
        self._grid.setContentsMargins(0, 2, 0, 2)
        self._grid.setColumnStretch(1, 1)
        self._rows = [
            (label("", "label", self._details), label("", "line", self._details, wrap=True)) for _ in range(6)
        ]
        for place, (name, value) in enumerate(self._rows):
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, place, 1)
        column.addWidget(self._details)
        self._details.hide()

    def show_people(self, mail: ReadMail, quiet: Sequence[str]) -> None:
        """`quiet`: what is only told among the details."""
        self._from.show_text(_listed(mail.senders) or self.tr("Nobody is named as the sender"))
        others = (
            mail.reply_to if differs(mail) and MailWarning.REPLY_ELSEWHERE not in mail.warnings else ()
        )  # a strip says it
        self._reply.setVisible(bool(others))
        self._reply.show_text(self.tr("Answers go to {addresses}").format(addresses=_listed(others)))
        self._to.show_text(self._line(mail))
        when = self._words.moment(mail.sent_at) if mail.sent_at is not None else ""
        rows = (
            (self.tr("From"), _listed(mail.senders)), (self.tr("Reply to"), _listed(mail.reply_to)),
            (self.tr("To"), _listed(mail.to)), (self.tr("In copy"), _listed(mail.cc)), (self.tr("Written"), when),
            (self.tr("Noticed"), "\n".join(quiet)),
        )  # fmt: skip
        for (name, value), (title, text) in zip(self._rows, rows, strict=True):
            name.setText(title)
            value.setText(text)
            name.setVisible(bool(text))
            value.setVisible(bool(text))

    def turn(self) -> None:
        """The details, or not any more."""
        self._more.toggle()

    def _line(self, mail: ReadMail) -> str:
        parts = [self.tr("to {names}").format(names=", ".join(_short(each) for each in mail.to[:2]))] if mail.to else []
        if len(mail.to) > 2:
            parts[0] = self.tr("{names} and %n more", "", len(mail.to) - 2).format(names=parts[0])
        if mail.cc:
            parts.append(self.tr("%n in copy", "", len(mail.cc)))
        if mail.sent_at is not None:
            parts.append(self._words.moment(mail.sent_at))
        return " · ".join(parts)

    @Slot(bool)
    def _on_more(self, opened: bool) -> None:  # noqa: FBT001 a slot of a bool signal
        self._details.setVisible(opened)
        self.opened.emit(opened)


def differs(mail: ReadMail) -> bool:
    """Whether an answer goes to others than those who wrote."""
    senders = {each.address.casefold() for each in mail.senders}
    return bool({each.address.casefold() for each in mail.reply_to if each.address} - senders)


def _listed(people: Sequence[Address]) -> str:
    told = ", ".join(str(each) for each in people[:MOST_LISTED])
    return f"{told} …" if len(people) > MOST_LISTED else told


def _short(person: Address) -> str:
    return person.name or person.address
