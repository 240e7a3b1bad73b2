"""Knows how the marks of leads stand beside each other: a line a criterion, a column a lead, what differs marked."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from agentdesk.services.queries_calibration import CalibrationWhole
from agentdesk.ui.audit.marking import MarkWords
from agentdesk.ui.theme import Theme

ROW_PX, LEAD_PX = 34, 104


class AgreementTable(QTableWidget):
    """Read only; each cell says in words what it shows."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._marks = theme, MarkWords(self)
        self.setAccessibleName(self.tr("Marks of each lead"))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def show_whole(self, whole: CalibrationWhole) -> None:
        """All leads who scored; the agreed marks last."""
        found = whole.agreement
        if found is None:
            return
        leads = [lead for lead in whole.leads if lead.marks]
        agreed = {mark.key: mark.mark for mark in whole.agreed}
        heads = [self.tr("Criterion"), *(lead.name for lead in leads)]
        self.setColumnCount(len(heads) + bool(agreed))
        self.setHorizontalHeaderLabels([*heads, self.tr("Agreed")] if agreed else heads)
        self.setRowCount(len(whole.card.criteria))
        given = [{mark.key: mark for mark in lead.marks} for lead in leads]
        for row, (each, result) in enumerate(zip(whole.card.criteria, found.criteria, strict=True)):
            self._put(row, 0, each.name, differs=False)
            for column, (lead, marks) in enumerate(zip(leads, given, strict=True), start=1):
                differs = lead.lead in result.apart
                mark = marks.get(each.key)
                text = "–" if mark is None else self._marks.mark(each.scale, mark.mark)
                self._put(row, column, text, differs=differs, remark="" if mark is None else mark.words)
            if agreed:
                self._put(row, len(heads), self._marks.mark(each.scale, agreed.get(each.key)), differs=False)
        self._size()

    def _put(self, row: int, column: int, text: str, *, differs: bool, remark: str = "") -> None:
        item = QTableWidgetItem(f"≠ {text}" if differs else text)
        item.setToolTip(remark)
        if differs:
            item.setBackground(self._theme.color("amberSoft"))
            item.setForeground(self._theme.color("amber"))
            font = QFont(self._theme.font(13, 600))
            item.setFont(font)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self.tr("{mark}, differs").format(mark=text))
        self.setItem(row, column, item)

    def _size(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(ROW_PX))
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, self.columnCount()):
            self.setColumnWidth(column, max(self._theme.px(LEAD_PX), head.sectionSizeHint(column)))
        self.setFixedHeight(head.sizeHint().height() + self.rowCount() * self._theme.px(ROW_PX) + 4)
