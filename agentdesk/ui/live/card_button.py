"""Knows the buttons on a call card: an icon, a word, and the key in the corner."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from agentdesk.ui.controls import relook
from agentdesk.ui.theme import Theme

SIDES = 8
"""What the look of a call's button takes left and right, and a breath."""


class CardButton(QToolButton):
    """Takes no focus: Space and Enter never press it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, compact: bool = False) -> None:
        super().__init__(parent)
        self._theme, self._compact = theme, compact
        self._icon = ""
        self._keys = ""
        self._ink = "callText"
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonIconOnly if compact else style.ToolButtonTextUnderIcon)
        self.setIconSize(QSize(16, 16))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(
            QSizePolicy.Policy.Fixed if compact else QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
        )
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def dress(self, icon: str, text: str, keys: str, *, state: str = "") -> None:
        """`text` is what a press does. `state`: what is on now, written in its place on a light ground."""
        self._icon, self._keys = icon, keys
        self._ink = "callTop" if state else "callText"
        if self.property("look") in {"", None, "on"}:
            relook(self, "on" if state else "")
        self.setText(state or text)
        self.setIcon(self._theme.icon(icon, self._ink, 17))
        self.setAccessibleName(text)
        self.setAccessibleDescription(keys)
        self.setToolTip(f"{text}  {keys}".strip())

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(40, hint.height()) if self._compact else hint

    def minimumSizeHint(self) -> QSize:
        text = 0 if self._compact else round(QFontMetricsF(self._theme.font(11, 600)).horizontalAdvance(self.text()))
        return QSize(max(40, text + SIDES), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._keys:
            return
        font = self._theme.font(9, 600)
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(self._theme.color(self._ink))
        painter.setOpacity(0.85)
        keys = self._keys.replace("Shift+", "⇧")
        width = QFontMetricsF(font).horizontalAdvance(keys)
        if self._compact and "Ctrl" not in keys:
            box = QRectF(0, self.height() - 17, self.width(), 12)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, keys)
        elif not self._compact and self.width() - width - 4 >= self.width() / 2 + 7:
            painter.drawText(QRectF(self.width() - width - 5, 3, width + 2, 12), Qt.AlignmentFlag.AlignCenter, keys)
        painter.end()
