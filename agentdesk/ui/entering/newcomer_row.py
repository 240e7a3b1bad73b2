"""Knows how somebody who was added stands in the list: waiting, refused with what to do, or with what to hand them."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.entering import Newcomer, NewcomerStart
from agentdesk.ui.controls import IconLabel, label
from agentdesk.ui.theme import Theme


class NewcomerRow(QFrame):
    """Signals: `again(int)` and `change(int)` with the newcomer's key, for one who was refused."""

    again = Signal(int)
    change = Signal(int)

    def __init__(self, theme: Theme, newcomer: Newcomer, role: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.newcomer = newcomer
        self._invitation = self._password = ""
        self.setObjectName("newcomer")
        self._sign = IconLabel(theme, "hourglass", "muted", 18, self)
        who = self.tr("{login} · {role} · {team}").format(login=newcomer.login, role=role, team=newcomer.team)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(newcomer.name, "value", self))
        texts.addWidget(label(who, "muted", self, wrap=True))
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(texts, 1)
        self._line = self._button(self.tr("Copy invitation"), self._on_copy_line)
        self._copy = self._button(self.tr("Copy password"), self._on_copy_password)
        self._change = self._button(self.tr("Change"), self._on_change)
        self._again = self._button(self.tr("Try again"), self._on_again)
        self._told = label("", "muted", self, wrap=True)
        self._told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._wrong = label("", "red", self, wrap=True)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(28, 0, 0, 0)
        for each in (self._line, self._copy, self._change, self._again):
            buttons.addWidget(each)
        buttons.addStretch()
        below = QVBoxLayout()
        below.setContentsMargins(28, 0, 0, 0)
        below.addWidget(self._told)
        below.addWidget(self._wrong)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 8, 6)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(below)
        column.addLayout(buttons)
        self.wait()

    def wait(self) -> None:
        self._sign.show_icon("hourglass", "muted")
        self._show(self.tr("Being added…"), "")

    def refuse(self, sentence: str) -> None:
        self._sign.show_icon("circle-alert", "red")
        self._show("", sentence)
        self._change.show()
        self._again.show()

    def hand(self, start: NewcomerStart) -> None:
        """What to hand them: the password is on this screen and nowhere else."""
        self._invitation, self._password = start.invitation, start.password
        self._sign.show_icon("circle-check", "green")
        if start.password:
            told = self.tr("Start password: {password}").format(password=start.password)
        elif start.invitation:
            told = self.tr("Has a login on this server already: the password stays.")
        else:
            told = self.tr("Works here now.")
        self._show(told, "")
        self._line.setVisible(bool(start.invitation))
        self._copy.setVisible(bool(start.password))

    def forget(self) -> None:
        """Nothing of what was handed over is left."""
        self._invitation = self._password = ""
        self._show("", "")

    def _show(self, told: str, wrong: str) -> None:
        for text, shown in ((told, self._told), (wrong, self._wrong)):
            shown.setText(text)
            shown.setVisible(bool(text))
        for each in (self._line, self._copy, self._change, self._again):
            each.hide()

    def _button(self, text: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleDescription(self.newcomer.name)
        button.clicked.connect(slot)
        return button

    @Slot()
    def _on_copy_line(self) -> None:
        QGuiApplication.clipboard().setText(self._invitation)
        self._line.setText(self.tr("Copied"))
        self._copy.setText(self.tr("Copy password"))

    @Slot()
    def _on_copy_password(self) -> None:
        QGuiApplication.clipboard().setText(self._password)
        self._copy.setText(self.tr("Copied"))
        self._line.setText(self.tr("Copy invitation"))

    @Slot()
    def _on_change(self) -> None:
        self.change.emit(self.newcomer.key)

    @Slot()
    def _on_again(self) -> None:
        self.wait()
        self.again.emit(self.newcomer.key)
