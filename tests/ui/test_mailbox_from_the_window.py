"""An administrator sets a mailbox up in the whole program: its mail comes in, the server is left as it is, and it goes again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from agentdesk.bootstrap.mail import AUTHORITY
from agentdesk.channels.mail import discover
from agentdesk.ui.mailboxes.pane import MailboxesPane
from tests.channels.mail.test_receiving import mail
from tests.helpers.desk import Desk
from tests.helpers.mail import dovecot
from tests.helpers.mail.dovecot import PEOPLE, SUPPORT, Dovecot
from tests.helpers.program import OpenProgram


@pytest.fixture
def post() -> Iterator[Dovecot]:
    if reason := dovecot.why_absent():
        pytest.skip(reason)
    server = Dovecot()
    try:
        yield server.start()
    finally:
        server.close()


class Page:
    def __init__(self, desk: OpenProgram) -> None:
        self._desk = desk
        desk.press("window.mailboxes")
        found = desk.program.window.findChild(MailboxesPane)
        assert found is not None
        self._page = found

    def until_says(self, part: str) -> None:
        self._desk.until(
            lambda: any(part in each.text() for each in self._page.findChildren(QLabel) if each.isVisible())
        )

    def button(self, text: str) -> QPushButton | None:
        return next(
            (each for each in self._page.findChildren(QPushButton) if each.text() == text and each.isVisible()), None
        )

    def press(self, text: str) -> None:
        self._desk.until(lambda: self.button(text) is not None)
        button = self.button(text)
        assert button is not None
        button.click()

    def type(self, name: str, text: str) -> None:
        line = next(each for each in self._page.findChildren(QLineEdit) if each.accessibleName() == name)
        line.clear()
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Return)

    def tick(self) -> None:
        next(each for each in self._page.findChildren(QCheckBox) if each.text() == "Pilot: only look").click()


def test_a_mailbox_is_set_up_tested_followed_as_a_pilot_and_removed(
    qtbot: QtBot, sqlite_url: str, tmp_path: Path, post: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nobody(*_: object) -> None:
        raise ConnectionRefusedError

    monkeypatch.setattr(discover.Discovery.__init__, "__defaults__", (nobody, lambda _host: ""))
    monkeypatch.setenv(AUTHORITY, str(post.authority))
    monkeypatch.setenv("AGENTDESK_SECRETS", f"file:{tmp_path / 'secrets'}")
    monkeypatch.setenv("AGENTDESK_HOME", str(tmp_path / "home"))
    post.deliver(mail(1))
    with OpenProgram(qtbot, sqlite_url, tmp_path) as desk, Desk(sqlite_url) as workspace:
        page = Page(desk)
        page.press("Add a mailbox")
        page.type("Address", SUPPORT)
        page.until_says("No servers were found")
        page.type("Receiving server", f"localhost:{post.imaps}")
        page.type("Sending server", f"localhost:{post.submissions}")
        page.type("Password", "wrong")
        page.press("Test the connection")
        page.until_says("does not let this name and password in")
        page.type("Password", PEOPLE[SUPPORT])
        page.press("Test the connection")
        page.until_says("Folder INBOX: 1 mail")
        page.tick()
        page.press("Save for everybody")
        desk.until(lambda: len(workspace.rows("mail")) == 1)
        post.deliver(mail(2))
        desk.until(lambda: len(workspace.rows("mail")) == 2)
        assert "\\Seen" not in post.doveadm("fetch", "-u", SUPPORT, "flags", "all")
        page.press("Remove this mailbox")
        desk.until(lambda: not workspace.row("mailbox")["active"])
        page.until_says("There is no mailbox yet.")
