"""Knows a list of reviews: who, when, which score, how far it has come; what nobody opened shows no score yet."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from agentdesk.domain.reviews import ReviewState
from agentdesk.services.queries_audit import ReviewRow
from agentdesk.ui.audit.marking import MarkWords, tone_of_score
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

ROW_PX, SIDE, SCORE_WIDTH = 54, 12, 40
TONES = {
    ReviewState.GIVEN: "accent", ReviewState.OPENED: "slate", ReviewState.ACCEPTED: "green",
    ReviewState.DISPUTED: "amber", ReviewState.UPHELD: "slate", ReviewState.CHANGED: "violet",
}  # fmt: skip
Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    ROW = Qt.ItemDataRole.UserRole + 1


class ReviewModel(QAbstractListModel):
    """Newest first. `about_me`: the reader is whom they are about, and sees no score before opening."""

    def __init__(self, words: Words, parent: QWidget, *, about_me: bool) -> None:
        super().__init__(parent)
        self._words, self._marks, self._about_me = words, MarkWords(self), about_me
        self._rows: tuple[ReviewRow, ...] = ()

    def show_rows(self, rows: Sequence[ReviewRow]) -> None:
        if tuple(rows) == self._rows:
            return
        if [row.review_id for row in rows] == [row.review_id for row in self._rows]:
            self._rows = tuple(rows)
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1), [Role.ROW, Qt.ItemDataRole.DisplayRole])
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def place(self, review_id: UUID | None) -> int | None:
        return next((at for at, row in enumerate(self._rows) if row.review_id == review_id), None)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Role.ROW:
                return row
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return " · ".join((*self.lines(row), self.state(row), self.score(row)))
            case _:
                return None

    def lines(self, row: ReviewRow) -> tuple[str, str]:
        """Whom it is about for a lead; for the agent themselves who gave it."""
        contact = self.tr("contact of {moment}").format(moment=self._words.moment(row.occurred_at))
        if self._about_me:
            return contact[:1].upper() + contact[1:], self.tr("by {name}").format(name=row.reviewer_name)
        by = self.tr("by {name}, {moment}").format(name=row.reviewer_name, moment=self._words.moment(row.made_at))
        return f"{row.agent_name} · {self._marks.source(row.source)}", by

    def score(self, row: ReviewRow) -> str:
        is_hidden = row.score is None or (self._about_me and row.state is ReviewState.GIVEN)
        return "–" if is_hidden else str(row.score)

    def state(self, row: ReviewRow) -> str:
        is_new = self._about_me and row.state is ReviewState.GIVEN
        return self.tr("New") if is_new else self._marks.state(row.state)


class _Lines(QStyledItemDelegate):
    def __init__(self, theme: Theme, model: ReviewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._theme.px(ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ReviewRow = index.data(Role.ROW)
        first, second = self._model.lines(row)
        score = self._model.score(row)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._theme.color("accentSoft"))
        box = QRectF(option.rect).adjusted(SIDE, 6, -SIDE, -7)
        number = QRectF(box.left(), box.top(), SCORE_WIDTH, box.height())
        painter.setFont(self._theme.font(18, 700))
        painter.setPen(self._theme.color(tone_of_score(None if score == "–" else row.score)))
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, score)
        pill = self._pill(painter, box, TONES[row.state], self._model.state(row))
        left = number.right() + 8
        for text, size, weight, tint, top in ((first, 13, 600, "text", 0.0), (second, 12, 400, "muted", 0.5)):
            painter.setFont(self._theme.font(size, weight))
            painter.setPen(self._theme.color(tint))
            wide = (pill.left() - 8 if top == 0.0 else box.right()) - left
            line = QRectF(left, box.top() + box.height() * top, wide, box.height() / 2)
            short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(wide))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, short)
        painter.setPen(self._theme.color("border"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _pill(self, painter: QPainter, box: QRectF, tone: str, text: str) -> QRectF:
        painter.setFont(self._theme.font(11, 600))
        width = painter.fontMetrics().horizontalAdvance(text) + 14
        pill = QRectF(box.right() - width, box.top() - 1, width, self._theme.px(20))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(f"{tone}Soft"))
        painter.drawRoundedRect(pill, 7, 7)
        painter.setPen(self._theme.color("accentText" if tone == "accent" else tone))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
        return pill


class ReviewList(QListView):
    """Signals: `chosen(ReviewRow)` when a person came to a line; `entered(ReviewRow)` on Enter."""

    chosen = Signal(object)
    entered = Signal(object)

    def __init__(self, theme: Theme, model: ReviewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_Lines(theme, model, self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._on_current)
        theme.changed.connect(self.doItemsLayout)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab comes by without choosing: what is shown counts as opened, and Qt would not even mark its line."""
        if self.currentIndex().isValid():
            super().focusInEvent(event)
        else:
            QWidget.focusInEvent(self, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.entered.emit(self.currentIndex().data(Role.ROW))
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_current(self, index: QModelIndex) -> None:
        row = index.data(Role.ROW)
        if row is not None:
            self.chosen.emit(row)
