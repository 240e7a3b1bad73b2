"""Knows the switches of figures as rows of a table: who sees each now, and by which decision; and decisions as rows of another."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from agentdesk.domain.figures import Shown
from agentdesk.services.queries_figures import FigureSwitch
from agentdesk.ui.figures.figure_words import FigureWords
from agentdesk.ui.words import Words

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Column(IntEnum):
    FIGURE = 0
    SEEN = 1
    DECIDED = 2
    REFERENCE = 3
    BY = 4
    HOW = 5


class SwitchWords(QObject):
    """Lives with the screen that speaks."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self.words, self.figures = words, FigureWords(words, self)

    def seen(self, shown: Shown) -> str:
        return {
            Shown.OFF: self.tr("Nobody (off)"),
            Shown.TEAM: self.tr("Team, of no person"),
            Shown.PERSON: self.tr("Person and lead"),
        }[shown]


class SwitchModel(QAbstractTableModel):
    """Without `with_how` it is a history: the same columns but the last."""

    def __init__(self, words: SwitchWords, parent: QObject, *, with_how: bool) -> None:
        super().__init__(parent)
        self._words = words
        self._columns = len(Column) if with_how else len(Column) - 1
        self._rows: tuple[FigureSwitch, ...] = ()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else self._columns

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if side is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Figure"), self.tr("Who sees it"), self.tr("Decided on"), self.tr("Reference"),
                    self.tr("Entered by"), self.tr("How it is made"))[section]  # fmt: skip
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        row, figures = self._rows[index.row()], self._words.figures
        match Column(index.column()):
            case Column.FIGURE:
                return figures.name(row.figure)
            case Column.SEEN:
                return self._words.seen(row.shown)
            case Column.DECIDED:
                return self._words.words.date(row.decided_on) if row.decided_on else self.tr("never")
            case Column.REFERENCE:
                return row.reference
            case Column.BY:
                return row.by_name
            case Column.HOW:
                return figures.how(row.figure)

    def row(self, place: int) -> FigureSwitch:
        return self._rows[place]

    def show_rows(self, rows: Sequence[FigureSwitch]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()
