"""Knows the section in which an administrator sees who looked: restricted entries that were read, and exports."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import CameBack, ExportChanged
from agentdesk.domain.exports import ExportState
from agentdesk.services import exports_tables
from agentdesk.services.exports import Table
from agentdesk.services.queries_looking import LookedRow, WhoLooked
from agentdesk.ui.audit.exporting import ExportButton
from agentdesk.ui.audit.looked_model import Column, LookedModel
from agentdesk.ui.audit.plain_cells import PlainCells
from agentdesk.ui.controls import label
from agentdesk.ui.sections import AUDIT, Room

PAGE_ROWS = 200
ROW_PX = 36
DAYS = (7, 30, 90, 365)


def looked_section(room: Room, parent: QWidget) -> QWidget:
    return Looked(room, parent)


class Looked(QWidget):
    """Made for administrators only; Enter or a double click goes to the entry."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self._model = LookedModel(room.words, self)
        self._days, self._people = QComboBox(self), QComboBox(self)
        self._exports = QCheckBox(self.tr("Only exports"), self)
        self._told = label("", "muted", self, wrap=True)
        self._table = QTableView(self)
        self._fill()
        self._dress()
        self._lay_out()
        self._days.currentIndexChanged.connect(self.read)
        self._people.currentIndexChanged.connect(self.read)
        self._exports.toggled.connect(self.read)
        self._model.more_wanted.connect(self._on_more)
        self._table.activated.connect(self._on_opened)
        room.role.changed.connect(self._fill_people)
        room.theme.changed.connect(self._dress)
        room.bridge.happened.connect(self._on_happened)
        self.read()

    @Slot()
    def read(self) -> None:
        """From the newest on."""
        self._room.bridge.ask(self._query(), self._on_rows, owner=self, failed=self._on_failed)

    def _query(self, before: LookedRow | None = None) -> WhoLooked:
        since, until = self._between()
        below = None if before is None else (before.at, before.rid)
        return WhoLooked(since, until, below, self._people.currentData(), self._exports.isChecked(), PAGE_ROWS)

    def _between(self) -> tuple[datetime, datetime]:
        now = self._room.clock.now()
        return now - timedelta(days=self._days.currentData()), now + timedelta(days=1)

    def _looked(self) -> Table:
        return exports_tables.looked(*self._between())

    def _ledger(self) -> Table:
        return exports_tables.ledger(*self._between())

    # --- answers and presses ---

    def _on_rows(self, rows: Sequence[LookedRow]) -> None:
        self._model.show_rows(rows, more=len(rows) == PAGE_ROWS)
        self._told.setText(self.tr("Nobody read a restricted entry of somebody else, and nothing was exported."))
        self._told.setVisible(not rows)

    def _on_page(self, rows: Sequence[LookedRow]) -> None:
        self._model.add_rows(rows, more=len(rows) == PAGE_ROWS)

    def _on_failed(self, error: AgentDeskError) -> None:
        self._told.setText(self._room.words.error(error))
        self._told.show()

    @Slot()
    def _on_more(self) -> None:
        last = self._model.row(self._model.rowCount() - 1)
        self._room.bridge.ask(self._query(last), self._on_page, owner=self._model, failed=self._on_failed)

    @Slot(QModelIndex)
    def _on_opened(self, index: QModelIndex) -> None:
        row = self._model.row(index.row())
        if row is not None and row.event_id is not None and row.customer_id is not None:
            self._room.way_back.leave(self.tr("Who looked"), AUDIT, self._table, row.customer_id, row.event_id)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        match event:
            case ExportChanged(run) if run.state is ExportState.DONE and self.isVisible():
                self.read()
            case CameBack():
                self.read()

    # --- how it stands ---

    def _fill(self) -> None:
        for days in DAYS:
            self._days.addItem(self.tr("Last %n days", "", days), days)
        self._days.setCurrentIndex(1)
        self._days.setAccessibleName(self.tr("Period"))
        self._people.setAccessibleName(self.tr("Who"))
        self._people.addItem(self.tr("Everybody"), None)
        self._fill_people()

    @Slot()
    def _fill_people(self) -> None:
        known = {self._people.itemData(at) for at in range(self._people.count())}
        for person in self._room.role.people:
            if person.agent_id not in known:
                self._people.addItem(person.name, person.agent_id)

    @Slot()
    def _dress(self) -> None:
        self._table.verticalHeader().setDefaultSectionSize(self._room.theme.px(ROW_PX))
        self._table.setColumnWidth(Column.TIME, self._room.theme.px(170))
        self._table.setColumnWidth(Column.PERSON, self._room.theme.px(170))

    def _lay_out(self) -> None:
        pane = QFrame(self)
        pane.setProperty("look", "pane")
        column = QVBoxLayout(pane)
        column.setContentsMargins(4, 12, 4, 8)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setContentsMargins(14, 0, 14, 0)
        head.setSpacing(8)
        head.addWidget(label(self.tr("Who looked"), "h2", pane))
        head.addSpacing(8)
        for each in (self._days, self._people, self._exports):
            head.addWidget(each)
        head.addStretch()
        head.addWidget(ExportButton(self._room, self._looked, pane))
        head.addWidget(ExportButton(self._room, self._ledger, pane, self.tr("Export the ledger")))
        column.addLayout(head)
        hint = self.tr(
            "Restricted entries that were put before somebody who did not write them, once an hour each, and every"
            " export. Both stand in the ledger."
        )
        for text in (label(hint, "muted", pane, wrap=True), self._told):
            text.setContentsMargins(14, 0, 14, 0)
            column.addWidget(text)
        self._table.setModel(self._model)
        self._table.setItemDelegate(PlainCells(self._room.theme, self._table))
        self._table.setAccessibleName(self.tr("Who looked"))
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.setTabKeyNavigation(False)
        self._table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self._table.verticalHeader().hide()
        top = self._table.horizontalHeader()
        top.setHighlightSections(False)
        top.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        top.setSectionResizeMode(Column.WHAT, QHeaderView.ResizeMode.Stretch)
        self._dress()
        column.addWidget(self._table, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(13, 10, 13, 12)
        whole.addWidget(pane)
