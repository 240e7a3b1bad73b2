"""Knows the list of people and queues below the line of a transfer: dot, name and number, what they do and since when."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from agentdesk.domain.directory import Target
from agentdesk.ui.directory.sentences import TINTS, DirectorySentences
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

MOST_SHOWN = 6
"""Rows without scrolling."""
ROW, DOT, EDGE = 44, 10, 8
_TARGET = Qt.ItemDataRole.UserRole
_ABOUT = Qt.ItemDataRole.UserRole + 1


class _Entry(QStyledItemDelegate):
    """Paints one entry: the name gives way, the number never does."""

    def __init__(self, theme: Theme, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, words

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(1, self._theme.px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        target: Target = index.data(_TARGET)
        theme, box = self._theme, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accentSoft"))
            painter.drawRoundedRect(box, 7, 7)
        dot, edge = theme.px(DOT), theme.px(EDGE)
        text_colour = "accentText" if chosen else "text"
        icon, tint = (
            ("dot", TINTS[target.person.seen])
            if target.person
            else ("users", "text2")
            if target.queue
            else ("hash", "text2")
        )
        size = dot if target.person else theme.px(16)
        picture = theme.pixmap(icon, tint, size, painter.device().devicePixelRatioF())
        at = QPoint(box.x() + edge + (theme.px(16) - size) // 2, box.center().y() - size // 2 + 1)
        painter.drawPixmap(at, picture)
        left = box.x() + edge * 2 + theme.px(16)
        line = QRect(left, box.y() + theme.px(4), box.right() - edge - left, theme.px(18))
        number = self._words.phone(target.number)
        painter.setFont(theme.font(13, 600))
        metrics = painter.fontMetrics()
        wide = metrics.horizontalAdvance(number)
        painter.setPen(theme.color(text_colour))
        room = line.width() - wide - edge if target.name else line.width()
        name = metrics.elidedText(target.name or number, Qt.TextElideMode.ElideRight, max(0, room))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        if target.name:
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
        painter.setFont(theme.font(12))
        painter.setPen(theme.color("accentText" if chosen else "text2"))
        about = painter.fontMetrics().elidedText(str(index.data(_ABOUT)), Qt.TextElideMode.ElideRight, line.width())
        below = line.translated(0, theme.px(18))
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, about)
        painter.restore()


class TargetList(QFrame):
    """Never has the keyboard. Signals: `pressed(Target)` with the mouse."""

    pressed = Signal(object)

    def __init__(self, theme: Theme, words: Words, now: Callable[[], datetime], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._now = theme, now
        self._sentences = DirectorySentences(words, self)
        self.setProperty("look", "popup")
        self._list = QListWidget(self)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setAccessibleName(self.tr("People and queues"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setItemDelegate(_Entry(theme, words, self))
        self._list.itemClicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self._list)
        self.hide()

    @property
    def marked(self) -> Target | None:
        """What Enter takes, also while the list is hidden because a button beside the line has the keyboard."""
        item = self._list.currentItem()
        target = item.data(_TARGET) if item is not None else None
        return target if isinstance(target, Target) else None

    def offer(self, targets: Sequence[Target], below: QRect, *, mark: bool = True) -> None:
        """Under that place of the parent; with `mark` the first one is marked. Nothing to offer hides it."""
        before = self.marked
        self._list.clear()
        now = self._now()
        for each in targets:
            item = QListWidgetItem(self._sentences.said(each, now))
            item.setToolTip(self._sentences.said(each, now))
            item.setData(_TARGET, each)
            item.setData(_ABOUT, self._sentences.about(each, now))
            self._list.addItem(item)
        self.setVisible(bool(targets))
        if not targets:
            return
        self._list.setCurrentRow(0 if mark else -1)
        rows = min(len(targets), MOST_SHOWN)
        self.setFixedSize(below.width(), rows * self._theme.px(ROW) + 12)
        room = self.window().height() - 8
        top = below.bottom() + 4
        self.move(below.x(), top if top + self.height() <= room else max(8, below.top() - 4 - self.height()))
        self.raise_()
        if self.marked != before:
            self._announce()

    def step(self, by: int) -> None:
        """Up or down, round the ends; from nothing to the first or the last."""
        at = self._list.currentRow()
        start = at if at >= 0 or by > 0 else 0
        self._list.setCurrentRow((start + by) % max(1, self._list.count()))
        self._announce()

    def mark(self, row: int) -> None:
        """As it was marked before the list was read again; nothing new to say."""
        self._list.setCurrentRow(row)

    def _announce(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, item.text()))

    @Slot(QListWidgetItem)
    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.pressed.emit(item.data(_TARGET))
