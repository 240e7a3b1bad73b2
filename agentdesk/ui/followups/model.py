"""Knows the list of all follow-ups as a table: when, for whom, what, who does it."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from agentdesk.domain.kinds import FollowUpKind
from agentdesk.services.ports import Clock
from agentdesk.services.queries import FollowUpRow
from agentdesk.ui.rows import reconcile
from agentdesk.ui.words import Words

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Role(IntEnum):
    ROW = Qt.ItemDataRole.UserRole + 1
    LATE = Qt.ItemDataRole.UserRole + 2


class Column(IntEnum):
    DUE = 0
    NAME = 1
    TITLE = 2
    OWNER = 3


class FollowUpModel(QAbstractTableModel):
    """Rows by due time; a refresh keeps what is chosen, because rows change by id."""

    def __init__(self, words: Words, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words, self._clock = words, clock
        self._rows: list[FollowUpRow] = []

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Due"), self.tr("Customer"), self.tr("What"), self.tr("Who"))[section]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Role.ROW:
            return row
        if role == Role.LATE:
            return (self._clock.now() - row.due_at).total_seconds() >= 60
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return self._text(row, Column(index.column()))
        return None

    def row(self, place: int) -> FollowUpRow | None:
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def name(self, row: FollowUpRow) -> str:
        """The customer, else the number that called."""
        if row.customer_id is None and row.customer_name:
            return self._words.phone(row.customer_name)
        return row.customer_name or self.tr("Without a customer")

    def what(self, row: FollowUpRow) -> str:
        """What is to be done; a missed call has no words of its own."""
        missed = row.kind is FollowUpKind.CALL_BACK and not row.title
        return self.tr("Missed call: call back") if missed else row.title

    def show_rows(self, rows: Sequence[FollowUpRow]) -> None:
        reconcile(self, self._rows, rows, _key, len(Column))

    def _text(self, row: FollowUpRow, column: Column) -> str:
        match column:
            case Column.DUE:
                return self._words.due(row.due_at, self._clock.now())
            case Column.NAME:
                return self.name(row)
            case Column.TITLE if row.asked_by is not None:
                return self.tr("{name} asks: {question}").format(name=row.asked_by_name, question=row.title)
            case Column.TITLE:
                waiting = self._words.waiting_for(row.waiting_for)
                return f"{waiting} · {self.what(row)}" if waiting else self.what(row)
            case Column.OWNER:
                return row.owner_name or row.queue


def _key(row: FollowUpRow) -> object:
    return row.follow_up_id
