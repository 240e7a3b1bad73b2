"""The mailboxes' page: the list and its states, adding one from its address, testing, signing in, saving, pilot, removing."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QListWidget, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands import ChangeSetting
from agentdesk.domain.commands_mail import SetMailbox
from agentdesk.domain.events import CameBack, MailboxTold, SettingsChanged, WentOffline
from agentdesk.domain.ids import MailboxId, new_uuid
from agentdesk.domain.kinds import Role
from agentdesk.domain.mail_providers import provider_of
from agentdesk.domain.mail_setup import (
    MailboxesKnown,
    MailboxHere,
    MailboxTried,
    MailWayFound,
    SignInEnded,
    SignInPage,
    TriedStep,
)
from agentdesk.domain.mailboxes import Mailbox, Security, SignIn
from agentdesk.services.queries import Settings
from agentdesk.services.settings import workspace_text
from agentdesk.ui.mailboxes import door
from agentdesk.ui.mailboxes.door import MailboxesDoor
from agentdesk.ui.mailboxes.folder_rows import FolderList
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.topbar import Me
from agentdesk.ui.words import Words
from tests.helpers.mailboxes_page import APPS, BOX, SHOP, Scene, Setup
from tests.helpers.screen import Stage
from tests.helpers.tabbing import by_eye, by_tab
from tests.helpers.window import open_window
from tests.helpers.work import ME


@pytest.fixture
def scene(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> Scene:
    stage.reads.answers[Settings] = (("mail_sign_in", workspace_text("mail_sign_in", APPS)),)
    desk = open_window(qtbot, theme, words, shortcuts, stage)
    setup = Setup()
    MailboxesDoor(theme, words, shortcuts, stage.bridge, stage.clock, Me(ME, "Mai Nguyễn"), setup, desk.window)
    qtbot.waitUntil(lambda: desk.window.rules.now.mail_sign_in == APPS)
    return Scene(qtbot, desk, setup)


@pytest.fixture
def admin(scene: Scene) -> Scene:
    scene.become(Role.ADMIN)
    return scene


def test_before_there_is_one_it_says_what_to_do_and_to_whom(qtbot: QtBot, scene: Scene) -> None:
    assert scene.says("Looking for the mailboxes…")
    scene.show()
    qtbot.waitUntil(lambda: scene.says("An administrator adds the one customers write to."))
    scene.become(Role.ADMIN)
    scene.show()
    qtbot.waitUntil(lambda: scene.says("Add the one customers write to"))


def test_when_they_cannot_be_read_it_says_so_and_tries_again(scene: Scene) -> None:
    scene.tell(MailboxesKnown(code="damaged"), until="damaged")
    asked = scene.setup.asked
    scene.press("Try again")
    assert scene.setup.asked == asked + 1


def test_offline_it_says_where_what_is_saved_goes(qtbot: QtBot, admin: Scene) -> None:
    admin.open()
    admin.tell(WentOffline(admin.stage.clock.now(), 1), until="What you save is kept here")
    admin.press("Save for everybody")
    assert isinstance(admin.said[-1], SetMailbox)
    admin.tell(CameBack())
    qtbot.waitUntil(lambda: not admin.says("What you save is kept here"))


def test_from_an_address_the_servers_are_filled_in_and_it_is_saved(qtbot: QtBot, admin: Scene) -> None:
    admin.show()
    admin.press("Add a mailbox")
    admin.type_address("info@kpnmail.nl")
    assert admin.setup.looked_for == ["info@kpnmail.nl"]
    assert admin.says("Looking for its servers…")
    admin.tell(MailWayFound("other@kpnmail.nl", None))  # a late answer about what was typed before
    admin.tell(MailWayFound("info@kpnmail.nl", provider_of("kpnmail.nl")), until="KPN: its servers are filled in.")
    assert admin.line("Receiving server").text() == "imap.kpnmail.nl"
    admin.line("Password").setText("secret")
    admin.line("Name that customers see").setText("De Winkel")
    admin.named(QPlainTextEdit, "Signature").setPlainText("Groeten\nDe Winkel")
    admin.press("Save for everybody")
    (said,) = admin.said
    assert isinstance(said, SetMailbox)
    box = Mailbox.from_json(said.mailbox_id, said.spec)
    assert (box.address, str(box.smtp), box.smtp.security) == (
        "info@kpnmail.nl",
        "smtp.kpnmail.nl:587",
        Security.STARTTLS,
    )
    assert (box.from_name, box.signature, box.folders, box.proof_copy) == (
        "De Winkel",
        "Groeten\nDe Winkel",
        ("INBOX",),
        True,
    )
    assert admin.setup.kept == [("info@kpnmail.nl", "secret")]
    assert "secret" not in said.spec
    assert admin.line("Password").text() == ""


def test_where_nothing_is_found_one_types_and_what_cannot_be_is_said(admin: Scene) -> None:
    admin.show(BOX)
    admin.press("Add a mailbox")
    admin.type_address("hello@small.example")
    admin.tell(MailWayFound("hello@small.example", None), until="No servers were found for small.example.")
    admin.press("Save for everybody")
    assert admin.says("A server needs a name")
    admin.line("Receiving server").setText("mail.small.example:1993")
    admin.line("Sending server").setText("mail.small.example")
    admin.line("Address").setText(SHOP.upper())
    admin.press("Test the connection")
    assert admin.says("There is a mailbox with this address already.")
    admin.line("Address").setText("hello")
    admin.press("Test the connection")
    assert admin.says("This is no mail address")
    admin.line("Address").setText("hello@small.example")
    admin.press("Test the connection")
    ((tried, _),) = admin.setup.tried
    assert (str(tried.imap), str(tried.smtp)) == ("mail.small.example:1993", "mail.small.example:465")
    assert admin.said == []


def test_a_test_says_of_each_step_whether_it_works_and_brings_the_folders(admin: Scene) -> None:
    admin.open()
    admin.press("Test the connection")
    assert admin.setup.tried == [(BOX, "")]
    steps = (TriedStep("in", "imap.shop.example:993"), TriedStep("folder", "INBOX", count=1240),
             TriedStep("folder", "Sales", "mail-folder-gone"),
             TriedStep("out", "smtp.shop.example:587", "mail-login"))  # fmt: skip
    admin.tell(MailboxTried(BOX.mailbox_id, steps, ("INBOX", "Archive", "Sent"), "Sent"), until="It does not work yet.")
    for part in ("Receiving works: imap.shop.example:993", "Folder INBOX: 1240 mail", "Sales: this folder is not there",
                 "smtp.shop.example:587: the mail server does not let this name and password in"):  # fmt: skip
        assert admin.says(part), part
    folders = admin.found(FolderList)
    assert [folders.item(row).text() for row in range(folders.count())] == [
        "INBOX", "Archive", "Sent", "Sales (not on the server)",
    ]  # fmt: skip
    assert folders.watched() == ("INBOX", "Sales")
    folders.item(1).setCheckState(Qt.CheckState.Checked)
    folders.item(3).setCheckState(Qt.CheckState.Unchecked)
    sent = admin.named(QComboBox, "Folder of sent mails")
    assert sent.itemText(0) == "As the server marks it: Sent"
    sent.setCurrentIndex(sent.findData("Archive"))
    admin.press("Save for everybody")
    box = Mailbox.from_json(BOX.mailbox_id, admin.said[-1].spec)
    assert (box.folders, box.sent_folder) == (("INBOX", "Archive"), "Archive")
    admin.press("Test the connection")
    ok = tuple(replace(step, code="") for step in steps)
    admin.tell(MailboxTried(BOX.mailbox_id, ok), until="It works.")


def test_at_a_provider_the_browser_opens_and_who_is_signed_in_is_tested_at_once(
    qtbot: QtBot, admin: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def opens(url: QUrl) -> bool:
        opened.append(QUrl(url).toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", opens)
    admin.show()
    admin.press("Add a mailbox")
    admin.type_address("shop@gmail.com")
    admin.tell(MailWayFound("shop@gmail.com", provider_of("gmail.com")), until="This computer is not signed in.")
    assert not admin.line("Password").isVisible()
    admin.press("Sign in…")
    box = admin.setup.signing_in[0]
    assert (box.sign_in, box.files_sent, box.proof_copy) == (SignIn.GOOGLE, True, False)
    admin.tell(SignInPage(box.mailbox_id, "https://accounts.google.com/x"))
    qtbot.waitUntil(lambda: opened == ["https://accounts.google.com/x"])
    assert admin.says("Sign in on the page that has opened in your browser.")
    admin.press("Give up")
    assert admin.setup.given_up == 1
    admin.tell(SignInEnded(box.mailbox_id, "mail-signin-cancelled"), until="the sign-in was given up")
    admin.press("Sign in…")
    admin.tell(SignInEnded(box.mailbox_id), until="Testing: receiving")
    assert admin.setup.tried == [(box, "")]


def test_where_no_browser_opens_the_pages_address_can_be_pasted_into_one(
    admin: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    box = replace(BOX, sign_in=SignIn.GOOGLE)
    admin.open(box, has_key=False)
    admin.press("Sign in…")
    admin.tell(SignInPage(box.mailbox_id, "https://accounts.google.com/y"), until="No browser opened.")
    assert QGuiApplication.clipboard().text() == "https://accounts.google.com/y"


def test_a_provider_the_shop_is_not_registered_with_is_said_before_anything_opens(admin: Scene) -> None:
    admin.stage.reads.answers[Settings] = ()
    admin.tell(SettingsChanged(("mail_sign_in",)))
    admin.open(replace(BOX, sign_in=SignIn.MICROSOFT), has_key=False)
    admin.tell(
        MailboxesKnown((MailboxHere(replace(BOX, sign_in=SignIn.MICROSOFT)),)), until="is not registered there yet"
    )
    button = next(each for each in admin.page.findChildren(QPushButton) if each.text() == "Sign in…")
    assert not button.isEnabled()


def test_the_names_at_the_providers_are_saved_for_everybody(qtbot: QtBot, admin: Scene) -> None:
    line = admin.line("Microsoft: application (client) ID")
    qtbot.waitUntil(lambda: line.text() == "shop")
    line.setText("a b")
    button = [each for each in admin.page.findChildren(QPushButton) if each.text() == "Save for everybody"][-1]
    button.click()
    assert admin.says("letters, digits, dots and dashes only")
    line.setText("1234-ab")
    button.click()
    (said,) = admin.said
    assert isinstance(said, ChangeSetting)
    assert '"microsoft_client": "1234-ab"' in said.json_text


def test_pilot_mode_is_a_switch_and_a_word_in_the_list(qtbot: QtBot, admin: Scene) -> None:
    admin.open()
    admin.named(QCheckBox, "Trying it out").setChecked(True)
    admin.named(QCheckBox, "Plus addresses").setChecked(False)
    admin.press("Save for everybody")
    box = Mailbox.from_json(BOX.mailbox_id, admin.said[-1].spec)
    assert (box.pilot, box.takes_plus) == (True, False)
    admin.show(box)
    assert admin.found(QListWidget).item(0).text() == f"{SHOP}  ·  pilot"
    assert admin.says("marks nothing as read, moves nothing, sends nothing")


def test_a_mail_from_a_pilot_is_refused_with_a_sentence(words: Words) -> None:
    assert words.trouble("mail-pilot").startswith("This mailbox is a pilot: it only looks. Nothing was sent")


def test_a_removed_mailbox_is_brought_back_by_one_press(qtbot: QtBot, admin: Scene) -> None:
    admin.open()
    admin.press("Remove this mailbox")
    assert [(each.mailbox_id, each.active) for each in admin.said] == [(BOX.mailbox_id, False)]
    qtbot.waitUntil(admin.desk.window.notices.isVisible)
    undo = next(each for each in admin.desk.window.notices.findChildren(QPushButton) if "Undo" in each.text())
    undo.click()
    assert [each.active for each in admin.said] == [False, True]
    assert Mailbox.from_json(BOX.mailbox_id, admin.said[-1].spec) == BOX


def test_what_let_in_is_forgotten_when_a_removed_mailbox_is_not_brought_back(
    qtbot: QtBot, admin: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door, "FORGET_MS", 1)
    other = replace(BOX, mailbox_id=MailboxId(new_uuid()), address="sales@shop.example")
    admin.open()
    admin.press("Remove this mailbox")
    assert admin.setup.forgotten == []
    undo = next(each for each in admin.desk.window.notices.findChildren(QPushButton) if "Undo" in each.text())
    undo.click()
    admin.open(other)
    admin.press("Remove this mailbox")
    qtbot.waitUntil(lambda: bool(admin.setup.forgotten))
    assert admin.setup.forgotten == ["sales@shop.example"]


def test_who_is_no_administrator_sees_everything_and_enters_only_what_lets_this_computer_in(scene: Scene) -> None:
    scene.open(has_key=False)
    assert scene.says("Only an administrator changes a mailbox.")
    assert not any(each.text() == "Add a mailbox" and each.isVisible() for each in scene.page.findChildren(QPushButton))
    for name in ("Address", "Name that customers see", "Receiving server"):
        assert not scene.line(name).isEnabled()
    folders = scene.found(FolderList)
    folders.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert folders.watched() == ("INBOX", "Sales")
    assert not scene.line("Google: client ID").isVisible()
    scene.line("Password").setText("secret")
    scene.press("Test the connection")
    assert scene.setup.tried == [(BOX, "secret")]
    scene.press("Keep on this computer")
    assert scene.setup.kept == [(SHOP, "secret")]
    assert scene.said == []


def test_what_is_typed_stays_when_the_mailboxes_are_read_again(qtbot: QtBot, admin: Scene) -> None:
    admin.open()
    QTest.keyClicks(admin.line("Name that customers see"), "!")
    admin.tell(MailboxesKnown((MailboxHere(replace(BOX, from_name="Other")),)), until="has no password for it")
    assert admin.line("Name that customers see").text() == "Shop!"


def test_unsaved_changes_are_left_for_another_mailbox_only_by_a_second_press(qtbot: QtBot, admin: Scene) -> None:
    other = replace(BOX, mailbox_id=MailboxId(new_uuid()), address="sales@shop.example")
    admin.open()
    admin.show(BOX, other)
    boxes = admin.found(QListWidget)
    QTest.keyClicks(admin.line("Name that customers see"), "!")
    for press in (lambda: boxes.setCurrentRow(1), lambda: admin.press("Add a mailbox")):
        press()
        assert admin.says("not saved yet")
        assert (admin.line("Address").text(), admin.line("Name that customers see").text()) == (SHOP, "Shop!")
        qtbot.waitUntil(lambda: boxes.currentRow() == 0)
    boxes.setCurrentRow(1)
    qtbot.waitUntil(lambda: boxes.currentRow() == 0)
    boxes.setCurrentRow(1)
    assert admin.line("Address").text() == "sales@shop.example"
    boxes.setCurrentRow(0)
    assert admin.line("Name that customers see").text() == "Shop"


def test_a_mailbox_removed_and_brought_back_twice_keeps_what_lets_in(
    qtbot: QtBot, admin: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door, "FORGET_MS", 400)
    for _ in range(2):
        admin.open()
        admin.press("Remove this mailbox")
        next(each for each in admin.desk.window.notices.findChildren(QPushButton) if "Undo" in each.text()).click()
    other = replace(BOX, mailbox_id=MailboxId(new_uuid()), address="sales@shop.example")
    admin.open(other)
    admin.press("Remove this mailbox")
    qtbot.waitUntil(lambda: bool(admin.setup.forgotten))
    assert admin.setup.forgotten == ["sales@shop.example"]


def test_why_mail_does_not_come_stands_at_its_mailbox(qtbot: QtBot, scene: Scene) -> None:
    scene.show(BOX)
    row = scene.found(QListWidget).item(0)
    assert row.text() == SHOP
    scene.tell(MailboxTold(SHOP, "INBOX", "mail-token"))
    qtbot.waitUntil(lambda: "no mail comes" in row.text())
    assert "Sign in again" in row.toolTip()
    scene.tell(MailboxTold(SHOP, "INBOX", ""))
    qtbot.waitUntil(lambda: row.text() == SHOP)


def test_the_keyboard_goes_through_the_page_as_it_stands(qtbot: QtBot, admin: Scene) -> None:
    admin.desk.window.resize(1440, 3000)
    admin.open()
    stops = by_tab(admin.page.widget())
    assert len(stops) > 15
    assert stops == by_eye(admin.page.widget())
    assert all(_is_named(each) for each in stops)


def _is_named(widget: QWidget) -> bool:
    return bool(widget.accessibleName()) or (isinstance(widget, QPushButton | QCheckBox) and bool(widget.text()))
