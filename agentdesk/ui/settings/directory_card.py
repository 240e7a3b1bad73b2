"""Knows how the directory is edited: an agent their own extensions, an administrator everybody's, and the queues."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from agentdesk.domain.commands import Command
from agentdesk.domain.commands_people import RemoveQueue, SetExtensions, SetQueue
from agentdesk.domain.directory import DirectoryNow, extension_of, extensions_of
from agentdesk.domain.ids import AgentId, CommandId, new_uuid
from agentdesk.domain.kinds import Role
from agentdesk.services.ports import Clock
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.controls import label
from agentdesk.ui.directory.book import DirectoryBook
from agentdesk.ui.settings.rows import Fields, setting_row
from agentdesk.ui.topbar import Me

ROW, MOST_ROWS = 34, 7
_KEY = Qt.ItemDataRole.UserRole


class DirectoryCard(QFrame):
    """Signals: `grew` when it needs another height; `people_wanted` when an administrator adds somebody (no payloads);
    `role_known(bool)` with whether the agent here is one.
    """

    grew = Signal()
    people_wanted = Signal()
    role_known = Signal(bool)

    def __init__(self, bridge: Bridge, clock: Clock, me: Me, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._clock, self._me = bridge, clock, me
        self._fields = Fields()
        self._book = DirectoryBook(bridge, self)
        self._now = DirectoryNow()
        self.setProperty("look", "pane")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Colleagues and queues"), "h2", self))
        self._mine = QLineEdit(self)
        hint = self.tr("Where colleagues reach you. Several with commas; the first is called first.")
        setting_row(column, self.tr("My extension"), self._mine, hint)
        self._everybody = QWidget(self)
        inside = QVBoxLayout(self._everybody)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        inside.addWidget(label(self.tr("Extensions of everybody"), "", self._everybody))
        self._people = _table(
            self._everybody, (self.tr("Name"), self.tr("Extensions")), self.tr("Extensions of everybody")
        )
        inside.addWidget(self._people)
        add = QPushButton(self.tr("Add people…"), self._everybody)
        add.clicked.connect(self.people_wanted)
        inside.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(label(self.tr("Queues"), "", self._everybody))
        self._queues = _table(self._everybody, (self.tr("Queue"), self.tr("Number")), self.tr("Queues"))
        inside.addWidget(self._queues)
        buttons = QHBoxLayout()
        for text, slot in ((self.tr("Add a queue"), self._on_add), (self.tr("Remove the queue"), self._on_remove)):
            button = QPushButton(text, self._everybody)
            button.clicked.connect(slot)
            buttons.addWidget(button)
        buttons.addStretch(1)
        inside.addLayout(buttons)
        self._everybody.hide()
        column.addWidget(self._everybody)
        self._wrong = label("", "red", self, wrap=True)
        self._wrong.hide()
        column.addWidget(self._wrong)
        save = QPushButton(self.tr("Save"), self)
        save.setAccessibleDescription(self.tr("Extensions and queues"))
        save.clicked.connect(self._on_save)
        column.addWidget(save, 0, Qt.AlignmentFlag.AlignRight)
        self._removed: list[UUID] = []
        self._edited = False
        """Something in the tables is not saved yet."""
        for table in (self._people, self._queues):
            table.cellChanged.connect(self._on_edited)
        self._book.arrived.connect(self._on_directory)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._book.ask()

    @Slot(object)
    def _on_directory(self, now: DirectoryNow) -> None:
        """What was typed and is not saved stays."""
        self._now = now
        me = now.person(self._me.agent_id)
        self._fields.show(self._mine, ", ".join(me.extensions) if me is not None else "")
        if me is not None:
            self._everybody.setVisible(me.role is Role.ADMIN)
            self.role_known.emit(me.role is Role.ADMIN)
        if not self._edited:
            self._removed = []
            people = [(each.agent_id, each.name, ", ".join(each.extensions)) for each in now.people]
            _fill(self._people, people, names=False)
            _fill(self._queues, [(each.queue_id, each.name, each.number) for each in now.queues], names=True)
        QTimer.singleShot(0, self, self.grew.emit)

    @Slot()
    def _on_edited(self) -> None:
        self._edited = True

    @Slot()
    def _on_add(self) -> None:
        row = self._queues.rowCount()
        self._queues.setRowCount(row + 1)
        _fill_row(self._queues, row, new_uuid(), "", "", names=True)
        _fit(self._queues)
        self._queues.setCurrentCell(row, 0)
        self._queues.edit(self._queues.model().index(row, 0))
        self.grew.emit()

    @Slot()
    def _on_remove(self) -> None:
        """Gone when it is saved."""
        row = self._queues.currentRow()
        item = self._queues.item(row, 0)
        if item is not None:
            self._edited = True
            self._removed.append(item.data(_KEY))
            self._queues.removeRow(row)
            _fit(self._queues)
            self.grew.emit()

    @Slot()
    def _on_save(self) -> None:
        wanted = self._wanted()
        self._wrong.setText(self.tr("An extension has digits, * and #, and a queue has a name. Nothing was saved."))
        self._wrong.setVisible(wanted is None)
        self.grew.emit()
        if wanted is not None:
            self._edited = False
            for command in wanted:
                self._bridge.say(command)

    def _wanted(self) -> list[Command] | None:
        """What is different from what the workspace says; None when something cannot be."""
        said: list[Command] = []
        me = self._now.person(self._me.agent_id)
        mine = extensions_of(self._mine.text())
        people, queues = self._people_wanted(), self._queues_wanted()
        if mine is None or people is None or queues is None:
            return None
        typed = me is not None and mine != me.extensions
        if typed:
            said.append(SetExtensions(**self._basics(), agent_id=self._me.agent_id, numbers=mine))
        if self._everybody.isHidden():
            return said
        known = {each.agent_id: each.extensions for each in self._now.people}
        for agent_id, numbers in people:
            if known.get(agent_id) != numbers and not (typed and agent_id == self._me.agent_id):
                said.append(SetExtensions(**self._basics(), agent_id=agent_id, numbers=numbers))
        there = {each.queue_id: (each.name, each.number) for each in self._now.queues}
        said += [RemoveQueue(**self._basics(), queue_id=each) for each in self._removed if each in there]
        for queue_id, name, number in queues:
            if there.get(queue_id) != (name, number):
                said.append(SetQueue(**self._basics(), queue_id=queue_id, name=name, number=number))
        return said

    def _people_wanted(self) -> list[tuple[AgentId, tuple[str, ...]]] | None:
        rows: list[tuple[AgentId, tuple[str, ...]]] = []
        for row in range(self._people.rowCount()):
            numbers = extensions_of(_text(self._people, row, 1))
            if numbers is None:
                return None
            rows.append((AgentId(_key(self._people, row)), numbers))
        return rows

    def _queues_wanted(self) -> list[tuple[UUID, str, str]] | None:
        """A row that was added and left empty is none."""
        rows: list[tuple[UUID, str, str]] = []
        for row in range(self._queues.rowCount()):
            name, typed = _text(self._queues, row, 0), _text(self._queues, row, 1)
            number = extension_of(typed)
            if (typed and not number) or (number and not name):
                return None
            if name:
                rows.append((_key(self._queues, row), name, number))
        return rows

    def _basics(self) -> dict[str, Any]:
        return {"command_id": CommandId(new_uuid()), "actor": self._me.agent_id, "at": self._clock.now()}


def _table(parent: QWidget, headings: Sequence[str], name: str) -> QTableWidget:
    table = QTableWidget(0, len(headings), parent)
    table.setHorizontalHeaderLabels(list(headings))
    table.setAccessibleName(name)
    table.verticalHeader().hide()
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return table


def _fill(table: QTableWidget, rows: Sequence[tuple[object, str, str]], *, names: bool) -> None:
    """`names`: whether the first column can be edited."""
    table.blockSignals(True)
    table.setRowCount(len(rows))
    for row, (key, name, number) in enumerate(rows):
        _fill_row(table, row, key, name, number, names=names)
    table.blockSignals(False)
    _fit(table)


def _fill_row(table: QTableWidget, row: int, key: object, name: str, number: str, *, names: bool) -> None:
    first, second = QTableWidgetItem(name), QTableWidgetItem(number)
    first.setData(_KEY, key)
    if not names:
        first.setFlags(first.flags() & ~Qt.ItemFlag.ItemIsEditable)
    table.setItem(row, 0, first)
    table.setItem(row, 1, second)


def _fit(table: QTableWidget) -> None:
    """As high as its rows, up to some of them."""
    for row in range(table.rowCount()):
        table.setRowHeight(row, ROW)
    shown = min(max(1, table.rowCount()), MOST_ROWS)
    table.setFixedHeight(table.horizontalHeader().sizeHint().height() + shown * ROW + 4)


def _text(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    return " ".join(item.text().split()) if item is not None else ""


def _key(table: QTableWidget, row: int) -> Any:
    item = table.item(row, 0)
    return item.data(_KEY) if item is not None else None
