"""Knows a reading pane for tests: the real lanes and the real reader of mails, in a window of the pane's width."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.bootstrap.mail_reading import Eyes
from agentdesk.channels.mail.web_pictures import WebPictures
from agentdesk.domain.mail import ReadMail
from agentdesk.runtime.lanes import Lane
from agentdesk.ui.mail.reader import MailReader
from agentdesk.ui.mail.reading import ReadingRoom
from agentdesk.ui.mail.view import MailView
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.screen import KeptSettings

SLOW_MS = 20_000


class ReadingPane:
    """A reader in a window as wide as the live pane is for mails."""

    def __init__(self, qtbot: QtBot, theme: Theme, words: Words, web: WebPictures | None = None) -> None:
        self._qtbot = qtbot
        self.settings = KeptSettings()
        self._lanes = Lane("mail"), Lane("web-pictures")
        self.window = QWidget()
        self.window.setObjectName("root")
        self.room = ReadingRoom(*self._lanes, lambda: Eyes(web), self.window)
        self.reader = MailReader(theme, words, self.room, self.settings, self.window)
        self.agreed: list[str] = []
        self.reader.link_agreed.connect(self.agreed.append)
        self.opened: list[ReadMail] = []
        self.reader.opened.connect(self.opened.append)
        QVBoxLayout(self.window).addWidget(self.reader)
        self.window.resize(520, 640)
        qtbot.addWidget(self.window)
        with qtbot.waitExposed(self.window):
            self.window.show()

    @property
    def view(self) -> MailView:
        view = self.reader.findChild(MailView)
        assert view is not None
        return view

    @property
    def words(self) -> str:
        return self.view.toPlainText() if self.view.isVisible() else ""

    def open(self, raw: bytes) -> ReadMail:
        """Until it is read and painted."""
        self.reader.show_loading()
        self._until_shown(lambda: self.reader.show_source(raw))
        return self.opened[-1]

    def press(self, text: str) -> None:
        """A button of the pane, until what it wants is shown."""
        self._until_shown(self.button(text).click)

    def button(self, text: str) -> QPushButton:
        found = [each for each in self.window.findChildren(QPushButton) if each.text() == text and each.isVisible()]
        assert found, f"no button “{text}”"
        return found[0]

    def says(self, words: str) -> bool:
        labels = [each for each in self.window.findChildren(QLabel) if each.isVisible()]
        return any(words in each.text() or words in each.accessibleName() for each in labels)

    def close(self) -> None:
        self.room.close()
        for lane in self._lanes:
            lane.close()

    def _until_shown(self, act: object) -> None:
        assert callable(act)
        before = len(self.opened)
        act()
        self._qtbot.waitUntil(lambda: len(self.opened) > before, timeout=SLOW_MS)
        assert not self.window.grab().isNull()


@contextmanager
def reading_pane(qtbot: QtBot, theme: Theme, words: Words, web: WebPictures | None = None) -> Iterator[ReadingPane]:
    pane = ReadingPane(qtbot, theme, words, web)
    try:
        yield pane
    finally:
        pane.close()
