"""Knows the page of all follow-ups: mine or everybody's, by day, with the history of the chosen one."""

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import CameBack, FollowUpsDue, WorkChanged
from agentdesk.domain.ids import AgentId
from agentdesk.services.ports import Clock
from agentdesk.services.queries import FollowUpHistory, FollowUpRow, FollowUps, FollowUpStep
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.controls import label
from agentdesk.ui.followups.model import Column, FollowUpModel, Role
from agentdesk.ui.live.key_button import KeyButton
from agentdesk.ui.minutes import Minutes
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from agentdesk.ui.work import Subject, Verb, Wish

GATHER_MS = 16
ROW_PX = 40


class _Cells(QStyledItemDelegate):
    """Late due times in red, names bold; the rest as the table does it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        column = index.column()
        late = column == Column.DUE and bool(index.data(Role.LATE))
        weight = 600 if column in {Column.DUE, Column.NAME} else 400
        tint = "red" if late else "text" if column == Column.NAME else "text2"
        box = option.rect.adjusted(12, 0, -8, 0)
        painter.save()
        painter.setFont(self._theme.font(13, weight))
        painter.setPen(QColor(self._theme.color(tint)))
        text = painter.fontMetrics().elidedText(index.data() or "", Qt.TextElideMode.ElideRight, box.width())
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._theme.color("accentSoft"))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text)
        painter.setPen(self._theme.color("border"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()


class FollowUpsPane(QWidget):
    """Signals: `opened(FollowUpRow)`; `wished(Wish)`."""

    opened = Signal(object)
    wished = Signal(object)

    def __init__(
        self,
        theme: Theme,
        words: Words,
        shortcuts: Shortcuts,
        bridge: Bridge,
        clock: Clock,
        agent_id: AgentId,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._words, self._bridge, self._clock = theme, words, bridge, clock
        self._agent_id, self._shortcuts = agent_id, shortcuts
        self._day: list[KeyButton] = []
        self._model = FollowUpModel(words, clock, self)
        self._gather = QTimer(self, interval=GATHER_MS, singleShot=True)
        self._gather.timeout.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(self._build_list(), 1)
        row.addWidget(self._build_side(shortcuts))
        bridge.happened.connect(self._on_happened)
        Minutes(clock.now, self).turned.connect(self._on_minute)

    @Slot()
    def _on_minute(self) -> None:
        self._table.viewport().update()

    @Slot()
    def refresh(self) -> None:
        if not self._gather.isActive():
            self._gather.start()

    def _build_list(self) -> QFrame:
        pane = QFrame(self)
        pane.setProperty("look", "pane")
        column = QVBoxLayout(pane)
        column.setContentsMargins(4, 12, 4, 4)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.setContentsMargins(12, 0, 12, 0)
        top.setSpacing(6)
        top.addWidget(label(self.tr("All follow-ups"), "h2", pane))
        top.addStretch()
        self._whose = self._chips(top, pane, (("mine", self.tr("Mine")), ("all", self.tr("Everybody's"))))
        top.addSpacing(12)
        spans = (("today", self.tr("Until tonight")), ("week", self.tr("7 days")), ("ever", self.tr("All")))
        self._span = self._chips(top, pane, spans)
        self._table = QTableView(pane)
        self._table.setAccessibleName(self.tr("All follow-ups"))
        self._table.setModel(self._model)
        self._table.setItemDelegate(_Cells(self._theme, self._table))
        self._table.setShowGrid(False)
        self._table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self._table.setTabKeyNavigation(False)
        self._table.setWordWrap(False)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(self._theme.px(ROW_PX))
        head = self._table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for place, width in ((Column.DUE, 150), (Column.NAME, 220), (Column.OWNER, 150)):
            self._table.setColumnWidth(place, self._theme.px(width))
        head.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        self._table.activated.connect(self._on_activated)
        self._table.selectionModel().currentRowChanged.connect(self._on_current)
        self._empty = label("", "muted", pane, wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addLayout(top)
        column.addWidget(self._table, 1)
        column.addWidget(self._empty, 1)
        self._empty.hide()
        return pane

    def _chips(self, row: QHBoxLayout, parent: QWidget, choices: Sequence[tuple[str, str]]) -> QButtonGroup:
        group = QButtonGroup(self)
        for place, (code, text) in enumerate(choices):
            chip = QPushButton(text, parent)
            chip.setProperty("look", "chip")
            chip.setProperty("code", code)
            chip.setCheckable(True)
            chip.setChecked(place == 0)
            group.addButton(chip)
            row.addWidget(chip)
        group.buttonClicked.connect(self.refresh)
        return group

    def _build_side(self, shortcuts: Shortcuts) -> QFrame:
        side = QFrame(self)
        side.setProperty("look", "pane")
        side.setFixedWidth(336)
        column = QVBoxLayout(side)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        self._title = label(self.tr("Choose a line"), "h2", side, wrap=True)
        self._what = label("", "muted", side, wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._what)
        verbs: tuple[tuple[Verb, str], ...] = (
            ("done", self.tr("Done")),
            ("snooze", self.tr("Later…")),
            ("not-done", self.tr("Not done…")),
            ("hand-over", self.tr("Hand over…")),
        )
        self._buttons: list[QPushButton] = []
        for verb, text in verbs:
            button = QPushButton(text, side)
            button.setProperty("verb", verb)
            button.setEnabled(False)
            button.setToolTip(shortcuts.shown(f"queue.{verb}"))
            button.clicked.connect(self._on_verb)
            self._buttons.append(button)
            column.addWidget(button)
        column.addSpacing(6)
        column.addWidget(label(self.tr("What happened to it"), "label", side))
        self._history = label("", "muted", side, wrap=True)
        self._history.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self._history)
        column.addStretch()
        column.addWidget(label(self.tr("My day"), "label", side))
        for action_id, icon, text in (
            ("window.unassigned", "user-plus", self.tr("Contacts without a customer")),
            ("work.away", "calendar", self.tr("I am away")),
            ("work.hand-over", "handshake", self.tr("Hand over my work")),
        ):
            day = KeyButton(self._theme, "outcome", side, icon=icon, tone="accent")
            day.setObjectName(action_id)
            day.show_texts((text,), shortcuts.shown(action_id))
            day.clicked.connect(self._on_day)
            self._day.append(day)
            column.addWidget(day)
        shortcuts.changed.connect(self._show_keys)
        return side

    @Slot()
    def _show_keys(self) -> None:
        for day in self._day:
            day.show_texts((day.accessibleName(),), self._shortcuts.shown(day.objectName()))
        for button in self._buttons:
            button.setToolTip(self._shortcuts.shown(f"queue.{button.property('verb')}"))

    @Slot()
    def _on_day(self) -> None:
        self._shortcuts.press(self.sender().objectName())

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, WorkChanged | FollowUpsDue | CameBack) and self.isVisible():
            self.refresh()

    @Slot()
    def _ask(self) -> None:
        span, whose = self._chosen(self._span), self._chosen(self._whose)
        local = self._clock.now().astimezone(self._words.zone)
        days = {"today": 1, "week": 7}.get(span)
        due_by = None
        if days is not None:
            end = datetime.combine(local.date() + timedelta(days=days), time(), tzinfo=local.tzinfo)
            due_by = end.astimezone(UTC)
        query = FollowUps(self._agent_id if whose == "mine" else None, due_by)
        self._bridge.ask(query, self._on_rows, owner=self, failed=self._on_failed)

    def _on_rows(self, rows: Sequence[FollowUpRow]) -> None:
        self._model.show_rows(rows)
        self._table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._empty.setText(self.tr("Nothing is planned here."))
        if rows and not self._table.currentIndex().isValid():
            self._table.selectRow(0)
        self._on_current()

    def _on_failed(self, error: AgentDeskError) -> None:
        self._empty.setText(self._words.error(error))
        self._empty.show()
        self._table.hide()

    def _chosen(self, group: QButtonGroup) -> str:
        button = group.checkedButton()
        return str(button.property("code")) if button is not None else ""

    @Slot()
    def _on_current(self) -> None:
        row = self._model.row(self._table.currentIndex().row())
        for button in self._buttons:
            button.setEnabled(row is not None)
        self._title.setText(self._model.name(row) if row else self.tr("Choose a line"))
        self._what.setText(f"{self._model.what(row)}\n{self._words.moment(row.due_at)}" if row else "")
        self._history.setText("")
        if row is not None:
            self._bridge.ask(FollowUpHistory(row.follow_up_id), self._on_history, owner=self)

    def _on_history(self, steps: Sequence[FollowUpStep]) -> None:
        lines = []
        for step in steps:
            words = f": {self._said(step)}" if step.words else ""
            lines.append(f"{self._words.moment(step.at)} · {step.actor_name} · {self._words.step(step.what)}{words}")
        self._history.setText("\n".join(lines))

    def _said(self, step: FollowUpStep) -> str:
        """What a step keeps for programs, as people say it: until when it was put off."""
        try:
            return self._words.moment(datetime.fromisoformat(step.words)) if step.what == "snoozed" else step.words
        except ValueError:
            return step.words

    @Slot()
    def _on_verb(self) -> None:
        row = self._model.row(self._table.currentIndex().row())
        sender = self.sender()
        if row is not None and sender is not None:
            self.wished.emit(Wish(sender.property("verb"), Subject.of_list(row)))

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        row = self._model.row(index.row())
        if row is not None:
            self.opened.emit(row)
