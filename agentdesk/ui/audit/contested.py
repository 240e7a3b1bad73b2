"""Knows the section of contested notes: which wait for a decision and until when, what was said, and what was decided."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QPushButton, QTableView, QVBoxLayout, QWidget

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import CameBack, TimelineChanged
from agentdesk.services.queries_history import ContestRow, Contests
from agentdesk.ui.audit.contested_model import Column, ContestedModel
from agentdesk.ui.audit.history import History
from agentdesk.ui.audit.plain_cells import PlainCells
from agentdesk.ui.controls import label
from agentdesk.ui.privacy.actions import PrivacyActions
from agentdesk.ui.sections import AUDIT, Room

ROW_PX = 36


def contested_section(room: Room, parent: QWidget) -> QWidget:
    return Contested(room, parent)


class Contested(QWidget):
    """The list at the left, the chosen note with its history and the customer's words at the right; Enter decides."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self._model = ContestedModel(room.words, room.clock.now, self)
        self._actions = PrivacyActions(room, self)
        self._table = QTableView(self)
        self._nobody = label(self.tr("No customer contests a note."), "muted", self, wrap=True)
        self._said, self._decided = label("", "line", self, wrap=True), label("", "muted", self, wrap=True)
        self._history = History(room, self)
        self._decide = QPushButton(self.tr("Decide…"), self)
        self._decide.setProperty("look", "primary")
        self._open = QPushButton(self.tr("Show on the timeline"), self)
        self._lay_out()
        self._dress()
        self._table.selectionModel().currentRowChanged.connect(self._on_chosen)
        self._table.activated.connect(self._on_decide)
        self._decide.clicked.connect(self._on_decide)
        self._open.clicked.connect(self._on_open)
        room.theme.changed.connect(self._dress)
        room.bridge.happened.connect(self._on_happened)
        self.read()

    @Slot()
    def read(self) -> None:
        """Those that wait first, the most urgent on top."""
        self._room.bridge.ask(Contests(), self._on_rows, owner=self, failed=self._on_failed)

    def _on_rows(self, rows: Sequence[ContestRow]) -> None:
        kept = self._chosen
        self._model.show_rows(rows)
        self._nobody.setVisible(not rows)
        place = next((at for at, row in enumerate(rows) if kept is not None and row.contest_id == kept.contest_id), 0)
        if rows:
            self._table.selectionModel().setCurrentIndex(
                self._model.index(place, 0),
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )
        self._on_chosen()

    def _on_failed(self, error: AgentDeskError) -> None:
        self._nobody.setText(self._room.words.error(error))
        self._nobody.show()

    @property
    def _chosen(self) -> ContestRow | None:
        return self._model.row(self._table.currentIndex().row())

    @Slot()
    def _on_chosen(self) -> None:
        row = self._chosen
        self._history.show_event(None if row is None else row.event_id)
        self._history.setVisible(row is not None)
        self._decide.setVisible(row is not None and row.verdict is None)
        self._open.setVisible(row is not None and row.customer_id is not None)
        self._said.setText("" if row is None else self._statement(row))
        self._decided.setText("" if row is None else self._decision(row))
        self._decided.setVisible(row is not None)

    def _statement(self, row: ContestRow) -> str:
        text = self.tr("The customer says ({moment}): “{words}”")
        return text.format(moment=self._room.words.moment(row.opened_at), words=row.statement)

    def _decision(self, row: ContestRow) -> str:
        words = self._room.words
        if row.verdict is None or row.decided_at is None:
            day = words.moment(row.due_at)
            return self.tr("Taken down by {name}; to be decided by {day}.").format(name=row.opened_by, day=day)
        text = self.tr("{what}, by {name}, {moment}: {reason}")
        return text.format(what=self._model.verdict(row), name=row.decided_by, moment=words.moment(row.decided_at),
                           reason=row.words)  # fmt: skip

    @Slot()
    def _on_decide(self) -> None:
        row = self._chosen
        if row is not None and row.verdict is None:
            self._actions.settle(row)

    @Slot()
    def _on_open(self) -> None:
        row = self._chosen
        if row is not None and row.customer_id is not None:
            self._room.way_back.leave(self.tr("Contested notes"), AUDIT, self._table, row.customer_id, row.event_id)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, TimelineChanged | CameBack) and self.isVisible():
            self.read()

    @Slot()
    def _dress(self) -> None:
        self._table.verticalHeader().setDefaultSectionSize(self._room.theme.px(ROW_PX))
        self._table.setColumnWidth(Column.DUE, self._room.theme.px(190))
        self._table.setColumnWidth(Column.AUTHOR, self._room.theme.px(150))

    def _lay_out(self) -> None:
        whole = QHBoxLayout(self)
        whole.setContentsMargins(13, 10, 13, 12)
        whole.setSpacing(10)
        left, right = QFrame(self), QFrame(self)
        for pane in (left, right):
            pane.setProperty("look", "pane")
            whole.addWidget(pane, 1)
        column = QVBoxLayout(left)
        column.setContentsMargins(4, 12, 4, 8)
        head = label(self.tr("Contested notes"), "h2", left)
        for text in (head, self._nobody):
            text.setContentsMargins(12, 0, 12, 0)
            column.addWidget(text)
        column.addWidget(self._table, 1)
        self._set_up_table()
        column = QVBoxLayout(right)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for text in (self._said, self._decided):
            column.addWidget(text)
        column.addWidget(self._history, 1)
        row = QHBoxLayout()
        row.addWidget(self._open)
        row.addStretch()
        row.addWidget(self._decide)
        column.addLayout(row)

    def _set_up_table(self) -> None:
        self._table.setModel(self._model)
        self._table.setItemDelegate(PlainCells(self._room.theme, self._table))
        self._table.setAccessibleName(self.tr("Contested notes"))
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.setTabKeyNavigation(False)
        self._table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self._table.verticalHeader().hide()
        top = self._table.horizontalHeader()
        top.setHighlightSections(False)
        top.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        top.setSectionResizeMode(Column.CUSTOMER, QHeaderView.ResizeMode.Stretch)
