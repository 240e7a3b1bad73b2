"""Knows the mailboxes' page for tests: its window, a setup that only remembers what it is asked, and what it says."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from agentdesk.domain.directory import DirectoryNow, Person
from agentdesk.domain.ids import MailboxId, new_uuid
from agentdesk.domain.kinds import Role
from agentdesk.domain.mail_apps import SignInApps
from agentdesk.domain.mail_setup import MailboxesKnown, MailboxHere
from agentdesk.domain.mailboxes import Mailbox, MailServer, Security
from agentdesk.services.queries_people import Directory
from agentdesk.ui.mailboxes.door import PAGE
from agentdesk.ui.mailboxes.pane import MailboxesPane
from tests.helpers.window import Desk
from tests.helpers.work import ME

SHOP = "support@shop.example"
BOX = Mailbox(
    mailbox_id=MailboxId(new_uuid()), address=SHOP, imap=MailServer("imap.shop.example", 993),
    smtp=MailServer("smtp.shop.example", 587, Security.STARTTLS), from_name="Shop", signature="Kind regards\nShop",
    folders=("INBOX", "Sales"), also=("info@shop.example",),
)  # fmt: skip
APPS = SignInApps(microsoft_client="shop", google_client="shop", google_secret="x")


class Setup:
    """Implements `ports_mail.MailSetup`; keeps what it is asked."""

    def __init__(self) -> None:
        self.asked = self.given_up = 0
        self.looked_for: list[str] = []
        self.tried: list[tuple[Mailbox, str]] = []
        self.kept: list[tuple[str, str]] = []
        self.signing_in: list[Mailbox] = []
        self.forgotten: list[str] = []

    def ask(self) -> None:
        self.asked += 1

    def find(self, address: str) -> None:
        self.looked_for.append(address)

    def try_out(self, mailbox: Mailbox, password: str) -> None:
        self.tried.append((mailbox, password))

    def keep_password(self, mailbox: Mailbox, password: str) -> None:
        self.kept.append((mailbox.address, password))

    def sign_in(self, mailbox: Mailbox, words: str) -> None:
        assert "Close this page" in words
        self.signing_in.append(mailbox)

    def give_up(self) -> None:
        self.given_up += 1

    def forget(self, mailbox: Mailbox) -> None:
        self.forgotten.append(mailbox.address)


class Scene:
    def __init__(self, qtbot: QtBot, desk: Desk, setup: Setup) -> None:
        self._qtbot, self.desk, self.setup, self.stage = qtbot, desk, setup, desk.stage
        self.desk.window.go_to(PAGE)
        self.page = self.found(MailboxesPane)
        qtbot.waitUntil(lambda: self.setup.asked > 0)

    def found(self, kind: Any) -> Any:
        return self.desk.window.findChild(kind)

    def tell(self, event: Any, until: str = "") -> None:
        self.stage.hub.publish(event)
        if until:
            self._qtbot.waitUntil(lambda: self.says(until))

    def become(self, role: Role) -> None:
        person = Person(ME, "Mai Nguyễn", "mai", role)
        self.stage.reads.answers[Directory] = DirectoryNow((person,))
        asked = self.setup.asked
        self.page.hide()
        self.page.show()
        self._qtbot.waitUntil(lambda: self.setup.asked > asked + (role is Role.ADMIN))

    def show(self, *boxes: Mailbox, has_key: bool = True) -> None:
        self.tell(MailboxesKnown(tuple(MailboxHere(box, has_key) for box in boxes)))
        boxes_list = self.found(QListWidget)
        self._qtbot.waitUntil(lambda: boxes_list.count() == len(boxes))

    def open(self, box: Mailbox = BOX, *, has_key: bool = True) -> None:
        self.show(box, has_key=has_key)
        self.found(QListWidget).setCurrentRow(0)
        self._qtbot.waitUntil(lambda: self.line("Address").text() == box.address)

    def says(self, part: str) -> bool:
        return any(part in each.text() for each in self.page.findChildren(QLabel) if each.isVisible())

    def named(self, kind: Any, name: str) -> Any:
        return next(each for each in self.page.findChildren(kind) if each.accessibleName() == name)

    def line(self, name: str) -> QLineEdit:
        found = self.named(QLineEdit, name)
        assert isinstance(found, QLineEdit)
        return found

    def press(self, text: str) -> None:
        button = next(each for each in self.page.findChildren(QPushButton) if each.text() == text and each.isVisible())
        assert button.isEnabled()
        button.click()

    def type_address(self, address: str) -> None:
        line = self.line("Address")
        line.clear()
        QTest.keyClicks(line, address)
        QTest.keyClick(line, Qt.Key.Key_Tab)

    @property
    def said(self) -> list[Any]:
        return self.stage.clerk.said
