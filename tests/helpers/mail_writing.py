"""Knows a mail window in which one writes, for tests: the real lanes, the real composing, files in a folder of the test."""

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import cast

from pytestqt.qtbot import QtBot

from agentdesk.bootstrap.mail_writing import Hands
from agentdesk.domain.commands_mail import SendMail
from agentdesk.domain.ids import MailboxId, new_uuid
from agentdesk.domain.mail_tokens import TokenKey, TokenKeys
from agentdesk.domain.mailboxes import Mailbox, MailServer
from agentdesk.services.queries_ces import MailKeys
from agentdesk.services.queries_mail import MailboxList
from agentdesk.ui.mail.sending import MailSending
from agentdesk.ui.mail.writer import MailWriter
from agentdesk.ui.rules import WorkspaceRules
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.live import LiveDesk
from tests.helpers.mail_window import MailWindow

KEYS = TokenKeys((TokenKey("a", b"k" * 32),))
_SERVER = MailServer("mail.shop.example", 993)
BOX = Mailbox(
    mailbox_id=MailboxId(new_uuid()), address="support@shop.example", imap=_SERVER, smtp=_SERVER,
    from_name="Lamp & Light", signature="Lamp & Light\nmon-fri 9-17",
)  # fmt: skip


class MailWriting(MailWindow):
    """With an answer under the mail."""

    def __init__(self, qtbot: QtBot, theme: Theme, words: Words, desk: LiveDesk, folder: Path) -> None:
        super().__init__(qtbot, theme, words, desk)
        stage = desk.stage
        stage.reads.answers[MailboxList] = (BOX,)
        stage.reads.answers[MailKeys] = KEYS
        self.hands = Hands(folder)
        self.writer = MailWriter(theme, words, Shortcuts(parent=desk.window), self.room, self.hands, self.pane)
        rules = WorkspaceRules(stage.bridge, desk.window)
        self.sending = MailSending(
            stage.bridge, desk.pane.controller, self.pane, self.writer, words, self.room, self.hands, rules, desk.window
        )
        self.sending.told.connect(self.told.append)
        qtbot.waitUntil(lambda: self.writer.around().boxes != ())

    @property
    def stopped(self) -> str:
        """Why it is not sent."""
        return self.writer.banner.accessibleName() if not self.writer.banner.isHidden() else ""

    @property
    def sent(self) -> list[SendMail]:
        return cast("list[SendMail]", self.said(SendMail))

    def last_bytes(self) -> EmailMessage:
        return message_from_bytes(base64.b64decode(self.sent[-1].raw_base64), policy=default)


@contextmanager
def mail_writing(qtbot: QtBot, theme: Theme, words: Words, desk: LiveDesk, folder: Path) -> Iterator[MailWriting]:
    made = MailWriting(qtbot, theme, words, desk, folder)
    try:
        yield made
    finally:
        made.close()
