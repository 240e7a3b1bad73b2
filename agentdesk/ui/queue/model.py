"""Knows the lines of the work queue in their order, and changes them by id so that the selection stays."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from agentdesk.domain.records import dataclass
from agentdesk.services.queries import WorkRow, WorkSection
from agentdesk.ui.rows import reconcile

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
        if self.row.apart is not None:
            return (self.row.section, self.row.thread_id)  # its conversation may wait in the inbox too
        return self.row.follow_up_id or self.row.event_id or self.row.thread_id or (self.row.section, self.row.name)


@dataclass(frozen=True, slots=True)
class More:
    """`hidden` further lines of a section, fetched when asked for; 0 with a hint says why there is none."""

    section: str
    hidden: int

    @property
    def key(self) -> object:
        return ("more", self.section)


@dataclass(frozen=True, slots=True)
class Fold:
    """The head of a group that lies folded: a press shows its lines, another hides them."""

    section: str
    total: int
    is_open: bool

    @property
    def key(self) -> object:
        return ("fold", self.section)


Line = Head | Entry | More | Fold


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
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._lines[index.row()], Head):
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def line(self, row: int) -> Line | None:
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def show_lines(self, lines: list[Line]) -> None:
        reconcile(self, self._lines, lines, _key)


def _key(line: Line) -> object:
    return line.key
