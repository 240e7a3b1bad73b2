"""Knows the lines of the work queue in their order, and changes them by id so that the selection stays."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from agentdesk.services.queries import WorkRow, WorkSection

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Role(IntEnum):
    LINE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Head:
    """The name of a section and how many lines it has in all."""

    section: str
    total: int
    overdue: int = 0

    @property
    def key(self) -> object:
        return ("head", self.section)


@dataclass(frozen=True, slots=True)
class Entry:
    """One piece of work."""

    row: WorkRow

    @property
    def key(self) -> object:
        return self.row.follow_up_id or self.row.event_id or (self.row.section, self.row.name)


@dataclass(frozen=True, slots=True)
class More:
    """`hidden` further lines of a section, fetched when asked for; 0 with a hint says why there is none."""

    section: str
    hidden: int

    @property
    def key(self) -> object:
        return ("more", self.section)


Line = Head | Entry | More


def lines_of(sections: Sequence[WorkSection], keep: Callable[[WorkRow], bool]) -> list[Line]:
    """Sections as lines: empty ones stay away, the inbox stays with its hint."""
    lines: list[Line] = []
    for section in sections:
        rows = [row for row in section.rows if keep(row)]
        left_out = len(section.rows) - len(rows)
        total = max(section.total - left_out, len(rows))
        if not rows and section.section != "inbox":
            continue
        lines.append(Head(section.section, total))
        lines.extend(Entry(row) for row in rows)
        if total > len(rows) or (section.section == "inbox" and not rows):
            lines.append(More(section.section, total - len(rows)))
    return lines


class QueueModel(QAbstractListModel):
    """Lines under `Role.LINE`; `describe` makes what a screen reader says of one."""

    def __init__(self, describe: Callable[[Line], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._lines: list[Line] = []

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == Role.LINE:
            return line
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._describe(line)
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._lines[index.row()], Head):
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def line(self, row: int) -> Line | None:
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def show_lines(self, lines: list[Line]) -> None:
        """Turn what is shown into `lines` with the fewest changes: remove, move, insert, then say what is new."""
        self._remove_all_but({line.key for line in lines})
        present = {line.key for line in self._lines}
        place = 0
        while place < len(lines):
            wanted = lines[place]
            if wanted.key not in present:
                end = place
                while end < len(lines) and lines[end].key not in present:
                    end += 1
                self.beginInsertRows(_ROOT, place, end - 1)
                self._lines[place:place] = lines[place:end]
                self.endInsertRows()
                place = end
                continue
            if self._lines[place].key != wanted.key:
                self._move_up(self._row_of(wanted.key, place), place)
            if self._lines[place] != wanted:
                self._lines[place] = wanted
                here = self.index(place)
                self.dataChanged.emit(here, here, [Role.LINE, Qt.ItemDataRole.AccessibleTextRole])
            place += 1

    def _remove_all_but(self, keys: set[object]) -> None:
        last = len(self._lines) - 1
        while last >= 0:
            if self._lines[last].key in keys:
                last -= 1
                continue
            first = last
            while first > 0 and self._lines[first - 1].key not in keys:
                first -= 1
            self.beginRemoveRows(_ROOT, first, last)
            del self._lines[first : last + 1]
            self.endRemoveRows()
            last = first - 1

    def _move_up(self, source: int, target: int) -> None:
        self.beginMoveRows(_ROOT, source, source, _ROOT, target)
        self._lines.insert(target, self._lines.pop(source))
        self.endMoveRows()

    def _row_of(self, key: object, start: int) -> int:
        return next(row for row in range(start, len(self._lines)) if self._lines[row].key == key)
