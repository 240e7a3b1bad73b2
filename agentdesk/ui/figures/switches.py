"""Knows the section in which an administrator decides who sees which figure, and every decision there was."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QPushButton, QTableView, QVBoxLayout, QWidget

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import CameBack, FigureSwitchesChanged, WentOffline
from agentdesk.services.queries_figures import FigureDecisions, FigureSwitch, FigureSwitches
from agentdesk.ui.audit.plain_cells import PlainCells
from agentdesk.ui.controls import label
from agentdesk.ui.figures.switch_dialog import SwitchDialog
from agentdesk.ui.figures.switches_model import Column, SwitchModel, SwitchWords
from agentdesk.ui.sections import Room

ROW_PX = 34
WIDTHS = {Column.FIGURE: 200, Column.SEEN: 150, Column.DECIDED: 120, Column.REFERENCE: 170, Column.BY: 130}


class SwitchesSection(QWidget):
    """Made for administrators only; Enter, a double click or the button opens the form for the chosen figures."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._room, speak = room, SwitchWords(room.words, self)
        self._read_at: datetime | None = None
        self._is_offline = False
        self._model = SwitchModel(speak, self, with_how=True)
        self._past = SwitchModel(speak, self, with_how=False)
        self._table = self._made_table(self._model, self.tr("Switches of figures"))
        self._history = self._made_table(self._past, self.tr("Decisions so far"))
        self._told = label(self.tr("Reading the switches…"), "muted", self, wrap=True)
        self._decide = QPushButton(self.tr("Enter a decision…"), self)
        self._decide.setProperty("look", "primary")
        self._dialog = SwitchDialog(room, self)
        self._lay_out()
        self._dress()
        self._on_chosen()
        self._decide.clicked.connect(self._on_decide)
        self._table.activated.connect(self._on_decide)
        self._table.selectionModel().selectionChanged.connect(self._on_chosen)
        self._model.modelReset.connect(self._on_chosen)
        self._dialog.entered.connect(self.read)
        room.theme.changed.connect(self._dress)
        room.bridge.happened.connect(self._on_happened)
        self.setFocusProxy(self._table)
        self.read()

    @Slot()
    def read(self) -> None:
        """Both as they are now."""
        self._room.bridge.ask(FigureSwitches(), self._on_rows, owner=self, failed=self._on_failed)
        self._room.bridge.ask(FigureDecisions(), self._past.show_rows, owner=self._past, failed=self._on_failed)

    def _on_rows(self, rows: Sequence[FigureSwitch]) -> None:
        self._read_at = self._room.clock.now()
        self._model.show_rows(rows)
        self._show_state()

    def _on_failed(self, error: AgentDeskError) -> None:
        self._told.setText(self._room.words.error(error))
        self._told.show()

    @Slot()
    def _on_chosen(self) -> None:
        self._decide.setEnabled(bool(self._table.selectionModel().selectedRows()) and not self._is_offline)

    @Slot()
    def _on_decide(self) -> None:
        chosen = sorted(index.row() for index in self._table.selectionModel().selectedRows())
        if chosen and not self._is_offline:
            self._dialog.ask([self._model.row(at) for at in chosen])

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        match event:
            case WentOffline():
                self._is_offline = True
                self._show_state()
            case CameBack():
                self._is_offline = False
                self._show_state()
                self.read()
            case FigureSwitchesChanged():
                self.read()

    def _show_state(self) -> None:
        self._on_chosen()
        self._told.setVisible(self._is_offline)
        if self._is_offline:
            as_of = self._room.words.clock(self._read_at) if self._read_at is not None else "–"
            self._told.setText(self.tr("Offline. What is shown is as of {time}; decisions are entered when the workspace"
                                       " is back.").format(time=as_of))  # fmt: skip

    def _made_table(self, model: SwitchModel, name: str) -> QTableView:
        table = QTableView(self)
        table.setModel(model)
        table.setItemDelegate(PlainCells(self._room.theme, table))
        table.setAccessibleName(name)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        top = table.horizontalHeader()
        top.setHighlightSections(False)
        top.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        last = model.columnCount() - 1
        top.setSectionResizeMode(last, QHeaderView.ResizeMode.Stretch)
        return table

    @Slot()
    def _dress(self) -> None:
        for table in (self._table, self._history):
            table.verticalHeader().setDefaultSectionSize(self._room.theme.px(ROW_PX))
            for column, wide in WIDTHS.items():
                table.setColumnWidth(column, self._room.theme.px(wide))

    def _lay_out(self) -> None:
        pane = QFrame(self)
        pane.setProperty("look", "pane")
        hint = label(self.tr("A figure is off until a decision with day and reference switches it on. Choose one or several."),
                     "muted", pane, wrap=True)  # fmt: skip
        head = QHBoxLayout()
        head.setContentsMargins(14, 0, 14, 0)
        head.addWidget(label(self.tr("Switches of figures"), "h2", pane))
        head.addStretch()
        head.addWidget(self._decide)
        below = label(self.tr("Decisions so far"), "h2", pane)
        for text in (hint, self._told, below):
            text.setContentsMargins(14, 0, 14, 0)
        column = QVBoxLayout(pane)
        column.setContentsMargins(4, 12, 4, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(hint)
        column.addWidget(self._told)
        column.addWidget(self._table, 3)
        column.addWidget(below)
        column.addWidget(self._history, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(13, 10, 13, 12)
        whole.addWidget(pane)
