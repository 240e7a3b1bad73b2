"""Knows the shape of a section that goes through things: a list on the left, the chosen one beside it, told what is wrong."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from agentdesk.ui.audit.told import Told
from agentdesk.ui.controls import keep_in_sight, label
from agentdesk.ui.sections import Room
from agentdesk.ui.theme import Theme

LIST_WIDE, ROW_PX, SIDE = 400, 54, 12
KEY = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class _TwoLines(QStyledItemDelegate):
    """The second line is muted; one that is open to the reader says so itself."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._theme.px(ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        first, _, second = str(index.data()).partition("\n")
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._theme.color("accentSoft"))
        box = QRectF(option.rect).adjusted(SIDE, 6, -SIDE, -7)
        for text, size, weight, tint, top in ((first, 13, 600, "text", 0.0), (second, 12, 400, "muted", 0.5)):
            painter.setFont(self._theme.font(size, weight))
            painter.setPen(self._theme.color(tint))
            line = QRectF(box.left(), box.top() + box.height() * top, box.width(), box.height() / 2)
            short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, short)
        painter.setPen(self._theme.color("border"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()


class LinesBeside(QWidget):
    """`top` is above the list, `inner` beside it. Signals: `chosen(UUID)` when a person came to another line."""

    chosen = Signal(object)

    def __init__(self, room: Room, name: str, parent: QWidget, *, wide: int) -> None:
        super().__init__(parent)
        self._now: UUID | None = None
        self.top, self.inner = QHBoxLayout(), QVBoxLayout()
        self.told = Told(room.theme, self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(name)
        self.list.setItemDelegate(_TwoLines(room.theme, self.list))
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self._empty = label("", "muted", self, wrap=True)
        self._lay_out(wide)
        self.list.currentItemChanged.connect(self._on_current)

    @property
    def current(self) -> UUID | None:
        return self._now

    def show_lines(self, lines: Sequence[tuple[UUID, str]], empty: str) -> None:
        """The line at the cursor stays there; the first one when there was none."""
        self._empty.setText(empty)
        self._empty.setVisible(not lines)
        self.list.setVisible(bool(lines))
        wanted = self._now if any(key == self._now for key, _ in lines) else (lines[0][0] if lines else None)
        self.list.blockSignals(True)  # filling is no choosing
        self.list.clear()
        for key, text in lines:
            item = QListWidgetItem(text)
            item.setData(KEY, str(key))
            self.list.addItem(item)
            if key == wanted:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        if wanted != self._now:
            self._now = wanted
            if wanted is not None:
                self.chosen.emit(wanted)

    def say(self, text: str) -> None:
        """What is there or wrong, where the list would be."""
        self._empty.setText(text)
        self._empty.setVisible(bool(text))

    def warn(self, text: str) -> None:
        """What is in the way of what was pressed, below it."""
        self.told.say(text)
        keep_in_sight(self.told)

    @Slot()
    def _on_current(self) -> None:
        item = self.list.currentItem()
        key = None if item is None else UUID(item.data(KEY))
        if key is not None and key != self._now:
            self._now = key
            self.chosen.emit(key)

    def _lay_out(self, wide: int) -> None:
        left = QFrame(self)
        left.setProperty("look", "pane")
        left.setFixedWidth(LIST_WIDE)
        column = QVBoxLayout(left)
        column.setContentsMargins(6, 10, 6, 8)
        for each in (self.top, self._empty):
            each.setContentsMargins(8, 0, 8, 4)
        column.addLayout(self.top)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addStretch()
        inside = QWidget(self)
        inside.setMaximumWidth(wide)
        self.inner.setSpacing(10)
        around = QVBoxLayout(inside)
        around.setContentsMargins(16, 14, 16, 14)
        around.addLayout(self.inner)
        around.addWidget(self.told)  # below: what is warned of moves nothing under the mouse
        around.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        inside.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        right = QFrame(self)
        right.setProperty("look", "pane")
        frame = QVBoxLayout(right)
        frame.setContentsMargins(1, 1, 1, 1)
        frame.addWidget(area)
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 10, 13, 13)
        row.setSpacing(10)
        row.addWidget(left)
        row.addWidget(right, 1)
        self.setFocusProxy(self.list)
