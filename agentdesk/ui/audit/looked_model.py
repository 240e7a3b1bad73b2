"""Knows who looked as rows of a table: when, who, and at what or what they took out."""

from collections.abc import Sequence
from enum import IntEnum
from json import loads
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from agentdesk.services.queries_looking import LookedRow
from agentdesk.ui.words import Words

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Column(IntEnum):
    TIME = 0
    PERSON = 1
    WHAT = 2


class LookedModel(QAbstractTableModel):
    """Newest first, page by page. Signals: `more_wanted` (no payload) when the last row comes into sight."""

    more_wanted = Signal()

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: list[LookedRow] = []
        self._has_more = False

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if side is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("When"), self.tr("Who"), self.tr("What"))[section]
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row())
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return (self._when(row), row.actor_name, self._what(row))[index.column()]
            case Qt.ItemDataRole.ToolTipRole if index.column() == Column.WHAT:
                return self._narrowed(row) or self._what(row)
        return None

    def canFetchMore(self, parent: AnyIndex = _ROOT) -> bool:
        return not parent.isValid() and self._has_more

    def fetchMore(self, parent: AnyIndex = _ROOT) -> None:
        if not parent.isValid() and self._has_more:
            self._has_more = False  # until the page is here
            self.more_wanted.emit()

    def row(self, place: int) -> LookedRow | None:
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def show_rows(self, rows: Sequence[LookedRow], *, more: bool) -> None:
        """Another list."""
        self.beginResetModel()
        self._rows, self._has_more = list(rows), more
        self.endResetModel()

    def add_rows(self, rows: Sequence[LookedRow], *, more: bool) -> None:
        self._has_more = more
        if rows:
            self.beginInsertRows(_ROOT, len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def _when(self, row: LookedRow) -> str:
        return self._words.moment(row.at)

    def _what(self, row: LookedRow) -> str:
        if row.event_id is None:
            text = self.tr("Exported: {table} as {form}, %n rows", "", row.rows)
            return text.format(table=self._table(row.table), form=row.form.upper())
        kind = self._words.kind(row.kind) if row.kind is not None else self.tr("Entry")
        if row.customer_name:
            text = self.tr("Read a restricted entry: {kind} with {customer}, by {agent}")
        else:
            text = self.tr("Read a restricted entry: {kind}, by {agent}")
        return text.format(kind=kind, customer=row.customer_name, agent=row.entry_by)

    def _table(self, key: str) -> str:
        names = {
            "contacts": self.tr("contacts"),
            "reviews": self.tr("reviews"),
            "figures": self.tr("figures"),
            "drivers": self.tr("reasons of contacts"),
            "looked": self.tr("who looked"),
            "ledger": self.tr("the ledger"),
        }
        return names.get(key, key)

    def _narrowed(self, row: LookedRow) -> str:
        """What narrowed an export, a line each."""
        try:
            said = loads(row.filter or "{}")
        except ValueError:
            return ""
        return "\n".join(f"{key}: {value}" for key, value in said.items()) if isinstance(said, dict) else ""
