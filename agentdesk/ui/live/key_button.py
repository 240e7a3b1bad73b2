"""Knows how a button shows its key and its name, however long the name and narrow the pane."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from agentdesk.ui.controls import as_caps
from agentdesk.ui.theme import Theme

_GAP = 7
_ICON = 16
_FACES = 4
"""Pictures kept of one button: chosen or not, ready or not, pressed or not."""


class KeyButton(QPushButton):
    """A button of the looks `outcome`, `quick` or `primary`, with an icon and a key hint.

    Of the texts given the first that fits is painted; the first of all is its accessible name and tooltip. It is
    never triggered by Enter, and takes no focus from a click, so that a note keeps the cursor.
    """

    def __init__(
        self, theme: Theme, look: str, parent: QWidget | None = None, *, icon: str = "", tone: str = "text2"
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._tone = theme, icon, tone
        self._texts: tuple[str, ...] = ("",)
        self._keys = ""
        self._centred = look != "outcome"
        self.setProperty("look", look)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._pictures: dict[object, QPixmap] = {}
        theme.changed.connect(self._on_theme)

    def show_texts(self, texts: Sequence[str], keys: str = "") -> None:
        """Longest first; `keys` as this system writes them."""
        if tuple(texts) == self._texts and keys == self._keys:
            return
        self._texts, self._keys = tuple(texts), keys
        self.setAccessibleName(texts[0])
        self.setAccessibleDescription(keys)
        self.setToolTip(f"{texts[0]}  {keys}".strip())
        self.updateGeometry()
        self.update()

    def show_icon(self, icon: str, tone: str) -> None:
        self._icon, self._tone = icon, tone
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._theme.font(12, 600))
        width = metrics.horizontalAdvance(self._texts[-1]) + 18 + (_ICON + _GAP if self._icon else 0)
        return QSize(round(width + (self._key_width() + _GAP if self._keys else 0)), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """From the picture of last time while nothing differs: a call shows two dozen of these at once."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        ratio = self.devicePixelRatioF()
        truth = (
            self.size(),
            ratio,
            self._texts,
            self._keys,
            self._icon,
            self._tone,
            option.state.value,
            option.features.value,
        )
        picture = self._pictures.get(truth)
        if picture is None:
            picture = QPixmap(ceil(self.width() * ratio), ceil(self.height() * ratio))
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            self._paint_on(QPainter(picture), option)
            while len(self._pictures) >= _FACES:
                del self._pictures[next(iter(self._pictures))]
            self._pictures[truth] = picture
        painter = QPainter(self)
        painter.drawPixmap(0, 0, picture)
        painter.end()

    @Slot()
    def _on_theme(self) -> None:
        self._pictures.clear()
        self.update()

    def _paint_on(self, painter: QPainter, option: QStyleOptionButton) -> None:
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        margin = 6 if self.property("look") == "quick" else 9
        box = QRectF(self.rect()).adjusted(margin, 0, 1 - margin, 0)
        if self._keys:
            box.setRight(self._paint_keys(painter, box) - _GAP)
        if self._icon and not self._centred:
            tone = "accentText" if self.isChecked() else self._tone if self.isEnabled() else "muted"
            self._theme.draw_icon(painter, self._icon, _icon_box(box.left(), box), tone)
            box.setLeft(box.left() + _ICON + _GAP)
        self._paint_text(painter, box)
        painter.end()

    def _paint_text(self, painter: QPainter, box: QRectF) -> None:
        weight = 600 if self.property("look") == "primary" or self.isChecked() else 500
        look_is_primary = self.property("look") == "primary"
        sizes = (13, 12) if look_is_primary else (12, 11)
        room = box.width() - (_ICON + _GAP if self._icon and self._centred else 0)
        font, text = self._theme.font(sizes[-1], weight), ""
        for candidate in self._texts:
            for size in sizes:
                font = self._theme.font(size, weight)
                if QFontMetricsF(font).horizontalAdvance(candidate) <= room:
                    text = candidate
                    break
            if text:
                break
        text = text or QFontMetricsF(font).elidedText(self._texts[-1], Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(self._theme.color(self._text_token()))
        align = Qt.AlignmentFlag.AlignVCenter
        if self._centred:
            width = QFontMetricsF(font).horizontalAdvance(text)
            middle = self.width() / 2 if not self._keys else box.center().x() + (4 if look_is_primary else 0)
            left = max(box.left(), min(middle - width / 2, box.right() - width))
            if self._icon:
                left = max(box.left() + _ICON + _GAP, left)
                self._theme.draw_icon(painter, self._icon, _icon_box(left - _ICON - _GAP + 2, box), self._text_token())
            box.setLeft(left)
        painter.drawText(box, align | Qt.AlignmentFlag.AlignLeft, text)

    def _text_token(self) -> str:
        look = self.property("look")
        if look == "primary":
            return "onAccent" if self.isEnabled() else self._pale()
        if not self.isEnabled():
            return "muted"
        return "accentText" if self.isChecked() else "text" if look == "outcome" else "text2"

    def _pale(self) -> str:
        """Text of a primary button that waits: its ground is black in high contrast."""
        return "surface" if self._theme.shown == "contrast" else "text2"

    def _key_width(self) -> float:
        return max(20.0, QFontMetricsF(self._theme.font(11, 600)).horizontalAdvance(as_caps(self._keys)) + 9)

    def _paint_keys(self, painter: QPainter, box: QRectF) -> float:
        """Paints the hint at the right; answers where it begins."""
        primary = self.property("look") == "primary"
        width, height = self._key_width(), 18.0
        hint = QRectF(box.right() - width, (self.height() - height) / 2, width, height).translated(0.5, 0.5)
        token = ("onAccent" if self.isEnabled() else self._pale()) if primary else "muted"
        painter.setPen(QPen(self._theme.color(token if primary else "strong"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush if primary else self._theme.color("sunken"))
        painter.drawRoundedRect(hint.adjusted(0, 0, -1, -1), 4, 4)
        painter.setFont(self._theme.font(11, 600))
        painter.setPen(self._theme.color(token))
        painter.drawText(hint, Qt.AlignmentFlag.AlignCenter, as_caps(self._keys))
        return hint.left()


def _icon_box(left: float, box: QRectF) -> QRectF:
    return QRectF(left, box.center().y() - _ICON / 2, _ICON, _ICON)
