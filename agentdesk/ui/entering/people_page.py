"""Knows the page on which an administrator adds people, one after the other, without waiting for any of them."""

import itertools
import unicodedata

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from agentdesk.domain.commands_team import LONGEST_LOGIN, LONGEST_NAME
from agentdesk.domain.entering import Newcomer, NewcomerStart
from agentdesk.domain.kinds import Role
from agentdesk.ui.controls import IconLabel, label
from agentdesk.ui.entering.newcomer_row import NewcomerRow
from agentdesk.ui.theme import Theme

LIST_PX = 230


class PeoplePage(QWidget):
    """What is typed goes at once into the list below, and the next name can be typed: nothing is lost when one fails.

    Signals: `wanted(Newcomer)`; `done` (no payload).
    """

    wanted = Signal(object)
    done = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keys = itertools.count(1)
        self._rows: dict[int, NewcomerRow] = {}
        self._name, self._login, self._team = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self._name.setMaxLength(LONGEST_NAME)
        self._login.setMaxLength(LONGEST_LOGIN)
        self._team.setMaxLength(LONGEST_NAME)
        self._role = QComboBox(self)
        self._roles = {
            Role.AGENT: self.tr("Agent"), Role.LEAD: self.tr("Team lead"), Role.ADMIN: self.tr("Administrator"),
        }  # fmt: skip
        for role, text in self._roles.items():
            self._role.addItem(text, role.value)
        self._add = QPushButton(self.tr("Add"), self)
        self._add.setProperty("look", "primary")
        self._add.clicked.connect(self._on_add)
        self._done = QPushButton(self.tr("Done"), self)
        self._done.clicked.connect(self.done)
        self._proposed = ""
        self._parked: tuple[str, str, int] | None = None
        """What was being typed when somebody who was refused came back into the fields."""
        self._name.textEdited.connect(self._on_name)
        for line in (self._name, self._login, self._team):
            line.returnPressed.connect(self._on_add)
        self._list = QWidget(self)
        self._list.setObjectName("newcomers")
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch()
        self._scroll = QScrollArea(self)
        self._scroll.setAccessibleName(self.tr("Who was added"))
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._list)
        for each in (self._list, self._scroll.viewport()):
            each.setAutoFillBackground(False)  # the card's own colour
        self._scroll.setFixedHeight(LIST_PX)
        self._scroll.hide()
        self._lay_out(theme)

    def begin(self, team: str = "", *, opens: bool = False) -> None:
        """`team`: of whoever is added next. `opens`: the workspace that was just made is opened when this is done."""
        if team:
            self._team.setText(team)
        if opens:
            self._done.setText(self.tr("Open the workspace"))
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def has_rows(self) -> bool:
        """Something here would be lost with the page."""
        return bool(self._rows)

    def refuse(self, key: int, sentence: str) -> None:
        if (row := self._rows.get(key)) is not None:
            row.refuse(sentence)

    def hand(self, key: int, start: NewcomerStart) -> None:
        if (row := self._rows.get(key)) is not None:
            row.hand(start)

    def forget(self) -> None:
        """The passwords are gone with their rows."""
        for row in self._rows.values():
            row.forget()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows.clear()
        self._scroll.hide()

    def _lay_out(self, theme: Theme) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(IconLabel(theme, "user-plus", "accent", 22, self))
        top.addWidget(label(self.tr("Add people"), "hero", self), 1)
        fields = QGridLayout()
        fields.setHorizontalSpacing(10)
        fields.setVerticalSpacing(4)
        for at, (text, field) in enumerate((
            (self.tr("Name"), self._name), (self.tr("Login"), self._login), (self.tr("Role"), self._role),
            (self.tr("Team"), self._team),
        )):  # fmt: skip
            field.setAccessibleName(text)
            fields.addWidget(label(text, "label", self), at // 2 * 2, at % 2)
            fields.addWidget(field, at // 2 * 2 + 1, at % 2)
        fields.addWidget(self._add, 3, 2)
        for at, stretch in enumerate((3, 3, 0)):
            fields.setColumnStretch(at, stretch)
        about = self.tr(
            "Each gets a login, an invitation to paste under “Join a team”, and a start password that is shown only"
            " here: hand it over another way than the invitation."
        )
        bottom = QHBoxLayout()
        bottom.addStretch()
        bottom.addWidget(self._done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(label(about, "muted", self, wrap=True))
        column.addLayout(fields)
        column.addWidget(self._scroll)
        column.addSpacing(4)
        column.addLayout(bottom)

    @Slot(str)
    def _on_name(self, name: str) -> None:
        """Proposed as most teams write it, until somebody writes another."""
        if self._login.text() == self._proposed:
            self._proposed = login_for(name)
            self._login.setText(self._proposed)

    @Slot()
    def _on_add(self) -> None:
        for line in (self._name, self._login, self._team):
            if not line.text().strip():
                line.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        name, login, team = (each.text().strip() for each in (self._name, self._login, self._team))
        wish = Newcomer(next(self._keys), name, login, Role(self._role.currentData()), team)
        row = NewcomerRow(self._theme, wish, self._roles[wish.role], self._list)
        row.again.connect(self._on_again)
        row.change.connect(self._on_change)
        self._rows[wish.key] = row
        self._column.insertWidget(0, row)  # the newest is on top: nobody scrolls to see what came of it
        row.show()
        self._scroll.show()
        self._clear()
        self.wanted.emit(wish)

    def _clear(self) -> None:
        """For the next one: of the same team, and an agent unless somebody says more."""
        name, login, role = self._parked or ("", "", 0)
        self._parked, self._proposed = None, ""
        self._name.setText(name)
        self._login.setText(login)
        self._role.setCurrentIndex(role)
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _on_again(self, key: int) -> None:
        self.wanted.emit(self._rows[key].newcomer)

    @Slot(int)
    def _on_change(self, key: int) -> None:
        """Back into the fields, as it was typed; who is half typed there comes again after it."""
        if self._name.text() or self._login.text():
            self._parked = self._name.text(), self._login.text(), self._role.currentIndex()
        row = self._rows.pop(key)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        told = row.newcomer
        self._name.setText(told.name)
        self._login.setText(told.login)
        self._proposed = ""
        self._team.setText(told.team)
        self._role.setCurrentIndex(list(self._roles).index(told.role))
        self._login.setFocus(Qt.FocusReason.OtherFocusReason)
        self._login.selectAll()
        if not self._rows:
            self._scroll.hide()


def login_for(name: str) -> str:
    """The first name without its accents, as a login."""
    first = next(iter(name.split()), "").replace("đ", "d").replace("Đ", "D")
    plain = unicodedata.normalize("NFKD", first).encode("ascii", "ignore").decode().casefold()
    return "".join(sign for sign in plain if sign.isalnum() or sign in "-.")
