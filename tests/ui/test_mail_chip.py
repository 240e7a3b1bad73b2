"""How it is seen that a mailbox is away: a chip that says which and why, and a notice for what does not mend itself."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from agentdesk.domain.events import MailboxTold, OutboxTold
from agentdesk.domain.ids import OutboxId, new_uuid
from agentdesk.ui.mail_chip import MailChip
from agentdesk.ui.main_window import MainWindow
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from agentdesk.ui.words_mail import MailSentences
from tests.helpers.mail.codes import mail_codes
from tests.helpers.screen import Stage
from tests.helpers.window import open_window

SHOP = "support@shop.example"


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> MainWindow:
    return open_window(qtbot, theme, words, shortcuts, stage).window


def chip_of(window: MainWindow) -> QPushButton:
    return next(each for each in window.findChildren(QPushButton) if "Mail is away" in each.text())


def said(window: MainWindow) -> str:
    return "\n".join(label.text() for label in window.notices.findChildren(QLabel) if label.isVisible())


def test_a_line_that_drops_is_a_chip_that_says_which_and_goes_by_itself(theme: Theme, window: MainWindow) -> None:
    chip = MailChip(theme, window)
    chip.hear(MailboxTold(SHOP, "INBOX", "mail-gone"))
    chip.hear(MailboxTold(SHOP, "Sales", "mail-gone"))
    shown = chip_of(window)
    assert shown.isVisible()
    assert shown.toolTip() == f"{SHOP}: the line to its server was cut. It is tried again by itself."
    assert not window.notices.isVisible()
    shown.click()
    assert "the line to its server was cut" in said(window)
    chip.hear(MailboxTold(SHOP, "INBOX", ""))
    assert shown.isVisible()
    chip.hear(MailboxTold(SHOP, "Sales", ""))
    assert not shown.isVisible()


def test_a_wrong_password_is_told_once(qtbot: QtBot, theme: Theme, window: MainWindow) -> None:
    chip = MailChip(theme, window)
    chip.hear(MailboxTold(SHOP, "INBOX", "mail-login"))
    qtbot.waitUntil(window.notices.isVisible)
    assert "does not let this name and password in" in said(window)
    window.notices.hide()
    chip.hear(MailboxTold(SHOP, "INBOX", "mail-login"))
    assert not window.notices.isVisible()


def test_the_chip_leads_to_the_page_of_the_mailboxes(qtbot: QtBot, theme: Theme, window: MainWindow) -> None:
    opened: list[int] = []
    chip = MailChip(theme, window, lambda: opened.append(1))
    chip.hear(MailboxTold(SHOP, "INBOX", "mail-gone"))
    chip_of(window).click()
    qtbot.waitUntil(window.notices.isVisible)
    next(each for each in window.notices.findChildren(QPushButton) if each.text().startswith("Mailboxes")).click()
    assert opened == [1]


def test_a_mail_that_did_not_go_out_is_said(qtbot: QtBot, theme: Theme, window: MainWindow) -> None:
    chip = MailChip(theme, window)
    chip.hear(OutboxTold(OutboxId(new_uuid())))
    assert not window.notices.isVisible()
    chip.hear(OutboxTold(OutboxId(new_uuid()), "mail-uncertain"))
    qtbot.waitUntil(window.notices.isVisible)
    assert "It is not sent again by itself." in said(window)


def test_a_mail_that_is_put_off_is_said_with_the_server_s_words_and_that_nothing_is_to_be_done(
    qtbot: QtBot, theme: Theme, window: MainWindow
) -> None:
    chip = MailChip(theme, window)
    told = OutboxTold(OutboxId(new_uuid()), "mail-later", "451 4.7.1 greylisted", SHOP, ("ann@customer.example",))
    chip.hear(replace(told, is_tried_again=True))
    qtbot.waitUntil(window.notices.isVisible)
    assert "A mail to ann@customer.example has not gone out yet." in said(window)
    assert "“451 4.7.1 greylisted”" in said(window)
    chip.hear(replace(told, code="mail-given-up"))
    qtbot.waitUntil(lambda: "not tried any more" in said(window))
    chip.hear(replace(told, code="mail-refused", is_tried_again=True))
    qtbot.waitUntil(lambda: f"{SHOP}: its server lets nobody connect." in said(window))


def test_what_nobody_has_a_sentence_for_is_said_with_its_code(qapp: object) -> None:
    sentences = MailSentences(QObject())
    assert sentences.why("mail-new", SHOP) == f"{SHOP} cannot be reached. It is tried again by itself. (mail-new)"


def test_every_fault_of_a_mailbox_has_its_sentence_on_the_screen(qtbot: QtBot) -> None:
    sentences = MailSentences(QObject())
    assert {code for code in mail_codes() if f"({code})" in sentences.why(code, SHOP)} == set()
    assert all(sentences.why(code, SHOP).startswith(SHOP) for code in mail_codes())


def test_mails_that_ask_are_a_chip_whose_press_opens_the_list(theme: Theme, window: MainWindow) -> None:
    opened: list[int] = []
    chip = MailChip(theme, window, show_asks=lambda: opened.append(1))
    assert not [each for each in window.findChildren(QPushButton) if "ask you" in each.text() and each.isVisible()]
    chip.count_asks(2)
    (shown,) = [each for each in window.findChildren(QPushButton) if "ask you" in each.text()]
    assert shown.isVisible()
    shown.click()
    assert opened == [1]
    chip.count_asks(0)
    assert not shown.isVisible()
