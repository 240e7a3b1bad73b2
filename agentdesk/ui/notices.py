"""Knows how the window tells something without taking the keyboard: a strip at the bottom, one at a time, undo first."""

from collections import deque
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from agentdesk.domain.records import dataclass
from agentdesk.ui.controls import IconButton, IconLabel, label
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme

ABOVE_BOTTOM, BESIDE = 28, 14
WIDEST = 560
INFO_S = 6
ERROR_S = 30


@dataclass(frozen=True, slots=True)
class _Notice:
    text: str
    icon: str
    seconds: int
    action: str = ""
    act: Callable[[], object] | None = None
    counts: bool = False


class Notices(QFrame):
    """The strip over the window's bottom.

    A new notice replaces the old one, but never an undo: while its seconds run other notices wait, and of two undos the
    newer one is shown and both go on counting.
    """

    def __init__(self, theme: Theme, shortcuts: Shortcuts, parent: QWidget) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts
        self._window = parent
        self._clear_of: QWidget | None = None
        self._notice: _Notice | None = None
        """What is shown; its seconds are those that are left."""
        self._undos: list[_Notice] = []
        """Those below the one that is shown, the newest last."""
        self._waiting: deque[_Notice] = deque()
        self.setProperty("look", "toast")
        self._icon = IconLabel(theme, "info", "surface", 18, self)
        self._text = label("", "", self, wrap=True)
        self._button = QPushButton(self)
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.clicked.connect(self._on_pressed)
        close = IconButton(theme, "x", self.tr("Close this notice"), self, size=16, tint="surface")
        close.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(close)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._on_second)
        shortcuts.add(
            "notice.act", "Shift+F9", self.tr("Undo, or do what the notice offers"), self._on_pressed,
            parent=parent, group=self.tr("Window"),
        )  # fmt: skip
        parent.installEventFilter(self)
        self.hide()

    def undo(self, text: str, seconds: int, on_undo: Callable[[], object]) -> None:
        """What was done, with a button that takes it back while the seconds run."""
        now = self._notice
        if now is not None and now.counts:
            self._undos.append(now)
        elif now is not None and now.act is not None:
            self._waiting.appendleft(now)  # what it offers is not lost
        self._show(_Notice(text, "circle-check", seconds, self.tr("Undo"), on_undo, counts=True))

    def info(self, text: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        self._tell(_Notice(text, "info", INFO_S, action, act))

    def remind(self, text: str, action: str, act: Callable[[], object]) -> None:
        self._tell(_Notice(text, "bell", 2 * INFO_S, action, act))

    def error(self, text: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Stays longer; it too waits for an undo that still runs."""
        self._tell(_Notice(text, "triangle-alert", ERROR_S, action, act))

    def take_back(self, text: str) -> None:
        """What this says is so no longer: it leaves the screen, or never comes there. What counts an undo stays."""
        self._waiting = deque(each for each in self._waiting if each.text != text)
        if self._notice is not None and self._notice.text == text and not self._notice.counts:
            self.clear()

    def come_back(self) -> None:
        """After the window was covered: what could not be read, or still counts."""
        if self._notice is not None:
            self._place()
            self.show()
            self.raise_()

    def keep_clear_of(self, pane: QWidget) -> None:
        """Nothing is told over the buttons that log."""
        self._clear_of = pane
        pane.installEventFilter(self)

    @Slot(bool)
    def hush(self, talking: bool) -> None:  # noqa: FBT001 a slot of a bool signal
        """A reminder on the screen leaves when somebody talks; it stays under the bell."""
        if not talking:
            return
        self._waiting = deque(each for each in self._waiting if each.icon != "bell")
        if self._notice is not None and self._notice.icon == "bell":
            self.clear()

    @Slot()
    def clear(self) -> None:
        """What is shown goes; an undo that still counts, or what has waited, comes in its place."""
        self._notice = None
        self._second.stop()
        if self._undos:
            self._show(self._undos.pop())
        elif self._waiting:
            self._show(self._waiting.popleft())
        else:
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move} and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _tell(self, notice: _Notice) -> None:
        is_covered = self._notice is not None and self.isHidden()
        if self._notice is None or not (self._notice.counts or is_covered):
            self._show(notice)
        elif all(notice.text != each.text for each in self._waiting):
            self._waiting.append(notice)

    def _show(self, notice: _Notice) -> None:
        self._notice = notice
        self._icon.show_icon(notice.icon, "surface")
        self._text.setText(notice.text)
        self._text.setFixedWidth(min(WIDEST, self._text.fontMetrics().horizontalAdvance(notice.text) + 8))
        self._button.setVisible(notice.act is not None)
        self._label_button()
        self._second.start()
        self._place()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, notice.text))

    def _label_button(self) -> None:
        notice = self._notice
        if notice is None:
            return
        keys = self._shortcuts.shown("notice.act")
        text = self.tr("{action} ({seconds} s)").format(action=notice.action, seconds=notice.seconds)
        self._button.setText(text if notice.counts else notice.action)
        self._button.setAccessibleName(notice.action)
        self._button.setToolTip(keys)

    def _place(self) -> None:
        self.adjustSize()
        width = min(self.sizeHint().width(), self._window.width() - 40)
        self.resize(width, self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height())
        left = (self._window.width() - width) // 2
        if self._clear_of is not None and self._clear_of.isVisible():
            most = self._clear_of.mapTo(self._window, QPoint()).x() - width - BESIDE
            left = max(BESIDE, min(left, most))
        self.move(left, self._window.height() - self.height() - ABOVE_BOTTOM)

    @Slot()
    def _on_pressed(self) -> None:
        notice = self._notice
        if notice is not None and notice.act is not None:
            self.clear()
            notice.act()

    @Slot()
    def _on_second(self) -> None:
        below = (replace(each, seconds=each.seconds - 1) for each in self._undos)
        self._undos = [each for each in below if each.seconds > 0]
        if self._notice is None or (self.isHidden() and not self._notice.counts):
            return  # on a locked desk nobody has read it yet
        self._notice = replace(self._notice, seconds=self._notice.seconds - 1)
        if self._notice.seconds <= 0:
            self.clear()
        else:
            self._label_button()
