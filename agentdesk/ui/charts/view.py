"""Knows a chart on the screen: the keyboard walks through its values and reads them, and it is copied as picture or data."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from agentdesk.ui.charts.as_table import ChartTable
from agentdesk.ui.charts.data import Table
from agentdesk.ui.theme import Theme

MARGIN = 4


class ChartView(QWidget):
    """Those who inherit say what is drawn, and what each value is; T turns it into a table and back.

    Signals: `opened(int)`: Enter or a click on a value.
    """

    opened = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget, *, height: int = 220) -> None:
        super().__init__(parent)
        self._theme = theme
        self._least = height
        self._cursor: int | None = None
        self._as_table: ChartTable | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumHeight(height)
        self.setMinimumWidth(160)
        theme.changed.connect(self._dress)

    # --- what those who inherit say ---

    def _texts(self) -> Sequence[str]:
        """Every value in words, in the order the keyboard walks."""
        return ()

    def _draw(self, painter: QPainter, room: QRectF, cursor: int | None) -> None:
        """Draw it all into `room`."""

    def _at(self, room: QRectF, spot: QPointF) -> int | None:
        """Which value is there."""
        del room, spot
        return None

    def _table(self) -> Table:
        return Table(())

    def _place_of(self, row: int, _column: int) -> int | None:
        """Which value stands in that cell of the table."""
        return row

    def _empty(self) -> str:
        return self.tr("Nothing in this period yet")

    # --- the widget ---

    def sizeHint(self) -> QSize:
        return QSize(320, self._least)

    def copy_data(self) -> None:
        """As rows of text, for a spreadsheet."""
        QGuiApplication.clipboard().setText(self._table().to_text())

    def copy_picture(self) -> None:
        """At twice the size, with the ground of the theme: legible in a slide."""
        image = QImage(self.size() * 2, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(2)
        image.fill(self._theme.color("surface"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter, self._room, None)
        painter.end()
        QGuiApplication.clipboard().setImage(image)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._at(self._room, QPointF(event.pos()))
            texts = self._texts()
            if place is not None and place < len(texts):
                QToolTip.showText(event.globalPos(), texts[place], self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._texts():
            self._draw(painter, self._room, self._cursor if self.hasFocus() else None)
        else:
            painter.setFont(self._theme.font(13))
            painter.setPen(self._theme.color("muted"))
            painter.drawText(self._room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count, here = len(self._texts()), self._cursor if self._cursor is not None else -1
        steps = {
            Qt.Key.Key_Right: here + 1, Qt.Key.Key_Down: here + self._row_length(), Qt.Key.Key_Left: here - 1,
            Qt.Key.Key_Up: here - self._row_length(), Qt.Key.Key_Home: 0, Qt.Key.Key_End: count - 1,
        }  # fmt: skip
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_data()
        elif event.key() == Qt.Key.Key_T and not event.modifiers():
            self._turn()
        elif count and event.key() in steps:
            self._go(min(count - 1, max(0, steps[Qt.Key(event.key())])))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._cursor is not None:
            self.opened.emit(self._cursor)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self._at(self._room, event.position())
        if event.button() == Qt.MouseButton.LeftButton and place is not None:
            self._go(place)
            self.opened.emit(place)
        super().mouseReleaseEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._as_table is not None:
            self._as_table.setGeometry(self.rect())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._cursor is None and self._texts():
            self._go(len(self._texts()) - 1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._open_menu(event.globalPos())

    @property
    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)

    def _row_length(self) -> int:
        """How far one step up or down goes."""
        return 1

    def _go(self, place: int) -> None:
        self._cursor = place
        texts = self._texts()
        if place < len(texts):
            self.setAccessibleDescription(texts[place])
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, texts[place]))
        self.update()

    def _show(self, title: str) -> None:
        """Other data: the cursor stays when its value is still there."""
        self.setAccessibleName(title)
        if self._as_table is not None and self._as_table.isVisibleTo(self):
            self._as_table.show_table(title, self._table())
        if self._cursor is not None and self._cursor >= len(self._texts()):
            self._cursor = None
        self.update()

    @Slot()
    def _turn(self) -> None:
        """Into a table, in the same place, or back into the chart."""
        if self._as_table is None:
            self._as_table = ChartTable(self)
            self._as_table.hide()
            self._as_table.left.connect(self._turn)
            self._as_table.opened.connect(self._on_cell)
        if self._as_table.isVisibleTo(self):
            self._as_table.hide()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._texts():
            self._as_table.setGeometry(self.rect())
            self._as_table.show_table(self.accessibleName(), self._table())
            self._as_table.show()
            self._as_table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int, int)
    def _on_cell(self, row: int, column: int) -> None:
        place = self._place_of(row, column)
        if place is not None:
            self._cursor = place
            self.opened.emit(place)

    @Slot()
    def _dress(self) -> None:
        self.update()

    def _open_menu(self, spot: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, slot in (
            (self.tr("As a table\tT"), self._turn),
            (self.tr("Copy as data"), self.copy_data),
            (self.tr("Copy as picture"), self.copy_picture),
        ):
            action = QAction(text, menu)
            action.triggered.connect(slot)
            menu.addAction(action)
        menu.popup(spot)
