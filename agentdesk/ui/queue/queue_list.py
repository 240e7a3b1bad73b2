"""Knows how the keyboard moves through the work queue: over its headings, which stay in sight above what is chosen."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QListView

AnyIndex = QModelIndex | QPersistentModelIndex


class QueueList(QListView):
    """A list whose letters are keys for actions, not type-ahead."""

    def keyboardSearch(self, search: str) -> None:
        """Letters act on the line; searching is Ctrl+K."""

    def moveCursor(self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Where Qt stops at a heading, and so stays where it was, the nearest line is meant."""
        found = super().moveCursor(cursorAction, modifiers)
        if cursorAction is QAbstractItemView.CursorAction.MoveHome:
            return self._line_from(0, 1) or found
        if cursorAction is QAbstractItemView.CursorAction.MoveEnd:
            return self._line_from(self.model().rowCount() - 1, -1) or found
        if cursorAction is QAbstractItemView.CursorAction.MovePageUp and not self._is_line(found):
            return self._line_from(max(found.row(), 0), 1) or found
        return found

    def scrollTo(
        self, index: AnyIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """With its heading, when it is the first below one."""
        above = self.model().index(index.row() - 1, 0)
        if index.isValid() and above.isValid() and not self._is_line(above):
            super().scrollTo(above, hint)
        super().scrollTo(index, hint)

    def _line_from(self, row: int, step: int) -> QModelIndex | None:
        model = self.model()
        while 0 <= row < model.rowCount():
            index = model.index(row, 0)
            if self._is_line(index):
                return index
            row += step
        return None

    def _is_line(self, index: AnyIndex) -> bool:
        return bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
