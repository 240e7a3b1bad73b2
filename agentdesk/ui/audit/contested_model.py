"""Knows contested notes as rows of a table: until when, about whom, by whom."""

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from agentdesk.domain.redactions import ContestVerdict
from agentdesk.services.queries_history import ContestRow
from agentdesk.ui.words import Words

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Column(IntEnum):
    DUE = 0
    CUSTOMER = 1
    AUTHOR = 2


class ContestedModel(QAbstractTableModel):
    """In the order of the rows."""

    def __init__(self, words: Words, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words, self._now = words, now
        self._rows: list[ContestRow] = []

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if side is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Decide by"), self.tr("Customer"), self.tr("Written by"))[section]
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row())
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return (self._due(row), row.customer_name or self.tr("Without a customer"), row.agent_name)[
                    index.column()
                ]
            case Qt.ItemDataRole.ToolTipRole:
                return row.statement
        return None

    def row(self, place: int) -> ContestRow | None:
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def show_rows(self, rows: Sequence[ContestRow]) -> None:
        """Another list."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def verdict(self, row: ContestRow) -> str:
        """What was decided, in a word or two; "" while nothing is."""
        if row.verdict is None:
            return ""
        return {
            ContestVerdict.REVISED: self.tr("Corrected"),
            ContestVerdict.BLANKED: self.tr("Words removed"),
            ContestVerdict.KEPT: self.tr("Kept as it was"),
        }[row.verdict]

    def _due(self, row: ContestRow) -> str:
        if row.verdict is not None:
            return self.verdict(row)
        day = self._words.moment(row.due_at)
        return self.tr("{day}, overdue").format(day=day) if row.due_at < self._now() else day
