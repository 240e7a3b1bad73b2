"""Knows how the Qt program begins and ends: application, fonts, theme, language, and what becomes of a bug."""

import logging
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, QTranslator, Signal, Slot, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from agentdesk.ui import translations
from agentdesk.ui.theme import Mode, Theme

log = logging.getLogger(__name__)
MOST_SHOWN = 3
"""A paint that fails fails each frame: after so many of one kind it is only logged."""


class BugNet(QObject):
    """Catches what nobody caught, in any thread: logged always, shown a few times.

    Signals: `caught(str)` in the GUI thread, with where it happened; what was said is safe in the journal already.
    """

    caught = Signal(str)
    _crossed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seen: dict[str, int] = {}
        self._crossed.connect(self._on_crossed)

    def hang(self) -> None:
        """From now on nothing is lost to a console that is not there."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread
        qInstallMessageHandler(_on_qt_message)

    def take_down(self) -> None:
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        frames = traceback.extract_tb(trace)
        where = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
        key = f"{kind.__name__} {where}"
        self._seen[key] = self._seen.get(key, 0) + 1
        if self._seen[key] <= MOST_SHOWN:
            log.critical("a bug: %s", key, exc_info=(kind, error, trace))
            self._crossed.emit(key)

    def _on_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    @Slot(str)
    def _on_crossed(self, key: str) -> None:
        self.caught.emit(key)


class Screen(QObject):
    """The application, its theme and its language; kept by the bootstrap for as long as the program runs."""

    def __init__(self, app: QApplication, resources: Path) -> None:
        super().__init__(app)
        self.app = app
        self._resources = resources
        self._translator: QTranslator | None = None
        self.language = "en"
        self.theme = Theme(resources, self)
        self.theme.load_fonts()

    def dress(self, mode: Mode = "system", scale: float = 1.0) -> None:
        """Colours, fonts and the icon; before the first widget."""
        self.theme.apply(mode, scale)
        self.app.setWindowIcon(QIcon(self.theme.icon("headphones", "accent", 64)))

    def speak(self, wish: str = "") -> str:
        """Install a language ("" = the system's); widgets made from now on speak it. Returns which it is."""
        self.language = translations.chosen_language(wish)
        if self._translator is not None:
            self.app.removeTranslator(self._translator)
        self._translator = translations.load(self.language, self._resources / "translations", self)
        if self._translator is not None:
            self.app.installTranslator(self._translator)
        return self.language


def make_screen(arguments: list[str], resources: Path) -> Screen:
    """The one QApplication and what hangs on it."""
    app = QApplication(arguments[:1])
    app.setApplicationName("agentdesk")
    app.setApplicationDisplayName("AgentDesk")
    app.setDesktopFileName("agentdesk")
    app.setQuitOnLastWindowClosed(True)
    return Screen(app, resources)


def _on_qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
    }
    logging.getLogger("qt").log(levels.get(kind, logging.ERROR), "%s", message)
