"""Knows the small controls every pane shares: icon buttons that follow the theme, key hints, avatars, rules."""

from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QScrollArea, QSizePolicy, QToolButton, QWidget

from agentdesk.ui.theme import Theme

IN_SIGHT_PX = 24
TONES = ("violet", "teal", "amber", "green", "accent", "red", "slate")


class IconButton(QToolButton):
    """A button that is only an icon; its name is its tooltip and what a screen reader says."""

    def __init__(
        self, theme: Theme, icon: str, name: str, parent: QWidget | None = None, *, size: int = 20, tint: str = "text2"
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon, self._tint, self._size = icon, tint, size
        self._badge = 0
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(size, size))
        theme.changed.connect(self._repaint_icon)
        self.toggled.connect(self._repaint_icon)
        self._repaint_icon()

    def show_icon(self, icon: str, name: str) -> None:
        """Another icon and name, as when the theme switch turns."""
        self._icon = icon
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._repaint_icon()

    def show_badge(self, count: int) -> None:
        """A small red number at the corner; 0 takes it away."""
        if count != self._badge:
            self._badge = count
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._badge:
            return
        text = str(self._badge) if self._badge < 100 else "99+"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.font(10, 700)
        painter.setFont(font)
        width = max(16, painter.fontMetrics().horizontalAdvance(text) + 8)
        box = QRectF(self.width() - width - 1, 1, width, 16)
        painter.setPen(QPen(self._theme.color("surface"), 2))
        painter.setBrush(self._theme.color("red"))
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(self._theme.color("surface"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()

    @Slot()
    def _repaint_icon(self) -> None:
        tint = "accentText" if self.isCheckable() and self.isChecked() else self._tint
        self.setIcon(self._theme.icon(self._icon, tint, self._size))


class IconLabel(QLabel):
    """An icon that is no control; hidden from screen readers by having no name."""

    def __init__(
        self, theme: Theme, icon: str, tint: str = "muted", size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._tint, self._size = theme, icon, tint, size
        self.setFixedSize(size, size)
        theme.changed.connect(self._repaint_icon)
        self._repaint_icon()

    def show_icon(self, icon: str, tint: str) -> None:
        self._icon, self._tint = icon, tint
        self._repaint_icon()

    @Slot()
    def _repaint_icon(self) -> None:
        self.setPixmap(self._theme.pixmap(self._icon, self._tint, self._size, self.devicePixelRatioF()))


def as_caps(keys: str) -> str:
    """As it stands on the keyboard: "Ctrl ⏎"."""
    return keys.replace("Return", "⏎").replace("Enter", "⏎").replace("+", " ")


class KeyHint(QLabel):
    """The key of an action, shown where it acts."""

    def __init__(self, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "key")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_keys(keys)

    def show_keys(self, keys: str) -> None:
        self.setText(as_caps(keys))
        self.setVisible(bool(keys))


class Avatar(QAbstractButton):
    """A person as a coloured disc with initials; the colour is made from the name and stays."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, size: int = 34) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = "teal"
        self.setFixedSize(size, size)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.update)

    def show_person(self, name: str, initials: str, tone: str = "") -> None:
        self._tone = tone or TONES[sum(map(ord, name)) % len(TONES)]
        self.setText(initials)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.hasFocus()
        painter.setPen(QPen(self._theme.color("accent"), 2) if focus else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(f"{self._tone}Soft"))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.setPen(self._theme.color("accentText" if self._tone == "accent" else self._tone))
        painter.setFont(self._theme.font(round(self.width() * 0.36), 700))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class Rule(QFrame):
    """A thin line between things."""

    def __init__(self, parent: QWidget | None = None, *, upright: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("look", "rule")
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)


def label(text: str = "", look: str = "", parent: QWidget | None = None, *, wrap: bool = False) -> QLabel:
    """A text in one of the looks of `qss.py`; plain text always, for customers' words may hold angle brackets."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if look:
        made.setProperty("look", look)
    return made


def relook(widget: QWidget, look: str) -> None:
    """Another look for a widget already shown."""
    if widget.property("look") != look:
        widget.setProperty("look", look)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def keep_in_sight(widget: QWidget) -> None:
    """The page around scrolls to it: Qt does so for Tab only, not when the program gives the keyboard."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea):
        # after what is waiting to be laid out anew
        QTimer.singleShot(0, widget, partial(_bring, above, widget))


def _bring(area: QScrollArea, widget: QWidget) -> None:
    """All of it, where Qt's own `ensureWidgetVisible` is content with the line the cursor is in."""
    page = area.widget()
    if page is None:
        return
    top = widget.mapTo(page, QPoint(0, 0)).y()
    for y in (top + widget.height(), top):
        area.ensureVisible(0, y, 0, IN_SIGHT_PX)


def first_stop(pane: QWidget) -> QWidget:
    """The first widget inside that takes the keyboard by Tab."""
    if pane.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return pane
    for child in pane.findChildren(QWidget):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisibleTo(pane) and child.isEnabled():
            return child
    return pane
