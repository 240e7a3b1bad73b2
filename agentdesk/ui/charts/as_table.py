"""Knows a chart's values as a table in its place: every screen reader reads it cell by cell, and the keyboard walks in it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from agentdesk.ui.charts.data import Table

_AWAY = (Qt.Key.Key_T, Qt.Key.Key_Escape)


class ChartTable(QTableWidget):
    """Signals: `opened(int, int)` row and column, on Enter; `left()` on T or Esc."""

    opened = Signal(int, int)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setStretchLastSection(True)
        self.itemActivated.connect(self._on_activated)

    def show_table(self, name: str, table: Table) -> None:
        """The cell at the cursor stays where there still is one."""
        row, column = max(0, self.currentRow()), max(0, self.currentColumn())
        self.setAccessibleName(name)
        self.setColumnCount(len(table.head))
        self.setHorizontalHeaderLabels(list(table.head))
        self.setRowCount(len(table.rows))
        for at, line in enumerate(table.rows):
            for place, text in enumerate(line):
                self.setItem(at, place, QTableWidgetItem(text))
        self.setCurrentCell(min(row, self.rowCount() - 1), min(column, self.columnCount() - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _AWAY and not event.modifiers():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot(QTableWidgetItem)
    def _on_activated(self, item: QTableWidgetItem) -> None:
        self.opened.emit(item.row(), item.column())
