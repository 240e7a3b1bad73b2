"""Knows the system's tray: a toast outside the window when the window is not in front."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from agentdesk.ui.theme import Theme

SHOWN_MS = 8000


class Tray(QObject):
    """Does nothing where the system has no tray. Signals: `pressed` when the icon or a toast is clicked."""

    pressed = Signal()

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon: QSystemTrayIcon | None = None
        self._hides_words = False
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._icon = QSystemTrayIcon(theme.icon("headphones", "accent", 32), self)
            self._icon.setToolTip(self.tr("AgentDesk"))
            self._icon.activated.connect(self._on_pressed)
            self._icon.messageClicked.connect(self._on_pressed)
            self._icon.show()

    def tell(self, title: str, text: str) -> None:
        """A toast of the system; of a locked desk it says nothing of anybody."""
        if self._hides_words:
            text = self.tr("AgentDesk is locked. Unlock it to read this.")
        if self._icon is not None:
            self._icon.showMessage(title, text, self._theme.icon("bell", "accent", 32), SHOWN_MS)

    def hide_words(self, hides: bool) -> None:  # noqa: FBT001 a truth that is told
        """The desk is locked: whoever passes by reads the system's toasts too."""
        self._hides_words = hides

    def show_count(self, count: int) -> None:
        """The number at the program's icon, where the system has one."""
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.setBadgeNumber(count)

    def close(self) -> None:
        if self._icon is not None:
            self._icon.hide()

    @Slot()
    def _on_pressed(self) -> None:
        self.pressed.emit()
