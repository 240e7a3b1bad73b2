"""A mail in the reading pane: its words are there, nothing is fetched or opened unasked, and everything odd is said."""

import time
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from agentdesk.domain.errors import Offline
from agentdesk.ui.mail.files import FileQuestion
from agentdesk.ui.mail.links import LinkQuestion, real_host
from agentdesk.ui.mail.preview import Preview
from agentdesk.ui.mail.reader import LOWEST
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.channels.mail.test_attachments import PNG
from tests.helpers.mail_bombs import BOMBS
from tests.helpers.mail_canary import Canary, canary
from tests.helpers.mails import a_mail, a_part, an_html, of_parts, real_folder
from tests.helpers.reading_pane import ReadingPane, reading_pane

LONGEST_S = 4.0
"""Of one mail on a slow machine, whatever is in it; the benchmark holds the real figures."""


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, words: Words) -> Iterator[ReadingPane]:
    with reading_pane(qtbot, theme, words) as made:
        yield made


@pytest.fixture
def ear() -> Iterator[Canary]:
    with canary() as told:
        yield told


# --- what it shows ---


def test_the_words_and_people_of_a_mail_are_there(pane: ReadingPane) -> None:
    pane.open(a_mail("Cc: Bo <bo@shop.example>", body="Where is my parcel?\n"))
    assert "Where is my parcel?" in pane.words
    assert pane.says("Ann Customer <ann@customer.example>")
    assert pane.says("1 in copy")
    pane.reader.turn_details()
    assert pane.says("Bo <bo@shop.example>")


def test_both_from_and_reply_to_are_shown_where_they_differ(pane: ReadingPane) -> None:
    pane.open(a_mail("Reply-To: Other <other@elsewhere.example>", body="x"))
    assert pane.says("Ann Customer <ann@customer.example>")
    assert pane.says("An answer goes to other@elsewhere.example, not to the sender.")


def test_an_answer_to_somebody_else_of_the_same_house_is_said(pane: ReadingPane) -> None:
    pane.open(a_mail("Reply-To: Bo <bo@customer.example>", body="x"))
    assert pane.says("Answers go to Bo <bo@customer.example>")


def test_every_attachment_has_its_chip_in_sight(qtbot: QtBot, pane: ReadingPane) -> None:
    names = [f"a rather long name of a file {n}.zip" for n in range(6)]
    parts = [a_part("application/zip", b"PK", f'Content-Disposition: attachment; filename="{name}"') for name in names]
    pane.open(of_parts("mixed", a_part("text/plain", "Look"), *parts))
    chips = [each for each in pane.window.findChildren(QPushButton) if each.accessibleName().startswith("a rather")]
    assert len(chips) == 6
    qtbot.waitUntil(lambda: all(each.visibleRegion().boundingRect().height() >= 20 for each in chips))


def test_a_reply_to_that_is_the_sender_is_not_mentioned(pane: ReadingPane) -> None:
    pane.open(a_mail("Reply-To: ann@customer.example", body="x"))
    assert not pane.says("Answers go to")


def test_quoted_text_is_folded_and_shown_when_asked(pane: ReadingPane) -> None:
    before = "".join(f"> line {n} of what was said before\n" for n in range(8))
    pane.open(a_mail(body=f"Thanks!\n\nOn Monday Bo wrote:\n{before}"))
    assert "line 3" not in pane.words
    pane.press("Show quoted text")
    assert "line 3" in pane.words
    pane.press("Fold quoted text")
    assert "line 3" not in pane.words


def test_plain_words_the_original_and_back(pane: ReadingPane) -> None:
    pane.open(an_html("<p>Hello <b>there</b></p>"))
    assert "Hello there" in pane.words
    pane.press("Original")
    assert "<p>Hello <b>there</b></p>" in pane.words
    assert "Message-ID: <one@customer.example>" in pane.words
    pane.press("As sent")
    pane.press("Plain text")
    assert "Hello there" in pane.words
    assert not pane.view.property("paper")


def test_a_page_made_for_paper_is_shown_on_paper_in_the_dark_too(pane: ReadingPane, theme: Theme) -> None:
    theme.apply("dark")
    pane.open(an_html('<p style="color:#222222">dark words</p>'))
    assert pane.view.property("paper") is True
    pane.open(a_mail(body="plain words"))
    assert not pane.view.property("paper")
    theme.apply("light")


def test_an_invitation_is_shown_and_nothing_can_be_answered(pane: ReadingPane) -> None:
    calendar = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Repair visit\r\n"
        "DTSTART:20261124T090000Z\r\nDTEND:20261124T100000Z\r\nLOCATION:Utrecht\r\n"
        "ORGANIZER;CN=Ann:mailto:ann@customer.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    pane.open(of_parts("mixed", a_part("text/plain", "See"), a_part("text/calendar; method=REQUEST", calendar)))
    assert pane.says("Invitation: Repair visit")
    assert pane.says("10:00 – 11:00")
    assert pane.says("Utrecht")
    assert pane.says("nothing is accepted")


def test_a_seal_is_stated_honestly(pane: ReadingPane) -> None:
    pane.open(
        of_parts(
            'signed; protocol="application/pgp-signature"; micalg=pgp-sha256',
            a_part("text/plain", "Signed words"),
            a_part("application/pgp-signature", "-----BEGIN PGP SIGNATURE-----"),
        )
    )
    assert pane.says("Signed (PGP). The signature was not checked.")
    smime = "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m"
    pane.open(a_mail(smime, "Content-Transfer-Encoding: base64", body="MIIB"))
    assert pane.says("Encrypted (S/MIME). It cannot be shown here.")


# --- what is not there ---


def test_a_mail_without_words_says_so(pane: ReadingPane) -> None:
    pane.open(b"")
    assert pane.says("The mail has no words")


def test_what_is_said_without_words_takes_no_room_from_the_words(pane: ReadingPane) -> None:
    assert pane.reader.body.minimumSizeHint().height() <= LOWEST


def test_a_mail_whose_body_has_not_come_says_so(pane: ReadingPane) -> None:
    pane.reader.show_source(None)
    assert pane.says("The mail is not here yet")


def test_without_the_workspace_it_says_that_and_nothing_of_the_last_mail_is_left(pane: ReadingPane) -> None:
    pane.open(a_mail(body="private words"))
    pane.reader.show_failure(Offline("unreachable"))
    assert pane.says("The mail cannot be shown")
    assert pane.view.toPlainText() == ""
    assert not pane.says("Ann Customer")


# --- nothing phones home, nothing hangs ---


def test_a_mail_with_every_way_to_phone_home_is_not_heard_of(pane: ReadingPane, ear: Canary) -> None:
    pane.open(ear.mail(PNG))
    assert "Dear customer service" in pane.words
    for text in ("Original", "As sent", "Plain text", "As sent"):
        pane.press(text)
    urlopen(f"{ear.at}/it-listens", timeout=10).close()
    assert ear.heard == ["/it-listens"]


@pytest.mark.parametrize(
    "address", ["file:///etc/hostname", "//127.0.0.1/share/a.png", "\\\\127.0.0.1\\a.png", "a.png"]
)
def test_no_file_and_no_share_is_ever_given_to_the_view(pane: ReadingPane, address: str) -> None:
    pane.open(an_html("<p>x</p>"))
    picture = pane.view.loadResource(2, QUrl(address))
    assert picture is pane.view._nothing
    assert pane.view.loadResource(3, QUrl(address)) == ""


@pytest.mark.parametrize(
    "name", ["3000-tables", "3000-open-tables", "20000-divs", "20000-lists", "open-formats", "500-pages"]
)
def test_a_bomb_is_painted_and_the_pane_lives(pane: ReadingPane, name: str) -> None:
    pane.open(BOMBS[name]())
    pane.open(a_mail(body="and on it goes"))
    assert "and on it goes" in pane.words


def test_every_real_mail_is_shown_without_a_request(pane: ReadingPane) -> None:
    slow = {}
    files = sorted(path for path in real_folder().rglob("*") if path.is_file())
    assert len(files) > 200
    for path in files:
        began = time.perf_counter()
        mail = pane.open(path.read_bytes())
        took = time.perf_counter() - began
        assert pane.words.strip() or pane.says("The mail has no words") or pane.says("could not be read") or mail.html
        if took > LONGEST_S:
            slow[path.name] = took
    assert not slow


# --- links ---


def test_a_link_opens_only_after_its_real_host_was_seen(qtbot: QtBot, pane: ReadingPane) -> None:
    pane.open(an_html('<p><a href="https://evil.example/login?a=1">www.bank.example</a></p>'))
    assert pane.says("A link leads elsewhere: www.bank.example → evil.example")
    pane.view.anchorClicked.emit(QUrl("https://evil.example/login?a=1"))
    question = pane.window.findChild(LinkQuestion)
    assert question is not None
    assert question.isVisible()
    assert pane.agreed == []
    assert "evil.example" in [each.text() for each in question.findChildren(type(question._host))]
    question.reject()
    assert pane.agreed == []
    pane.view.anchorClicked.emit(QUrl("https://evil.example/login?a=1"))
    question.accept()
    assert pane.agreed == ["https://evil.example/login?a=1"]


def test_enter_on_the_question_does_not_open_the_link(pane: ReadingPane) -> None:
    pane.open(an_html('<p><a href="https://a.example/">a</a></p>'))
    pane.view.anchorClicked.emit(QUrl("https://a.example/"))
    question = pane.window.findChild(LinkQuestion)
    assert question is not None
    assert question.cancel_button.isDefault()
    assert not question.accept_button.isDefault()


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "smb://x/y", "data:text/html,x"])
def test_other_links_do_nothing(pane: ReadingPane, address: str) -> None:
    pane.open(an_html("<p>x</p>"))
    pane.view.anchorClicked.emit(QUrl(address))
    assert pane.window.findChild(LinkQuestion) is None


def test_letters_that_look_like_others_show_as_what_they_are() -> None:
    assert real_host("https://аpple.example/") == "xn--pple-43d.example"


# --- attachments ---


def with_file(name: str, kind: str, content: bytes) -> bytes:
    return of_parts(
        "mixed", a_part("text/plain", "Look"),
        a_part(kind, content, f'Content-Disposition: attachment; filename="{name}"'),
    )  # fmt: skip


def test_a_picture_opens_in_our_own_preview(qtbot: QtBot, pane: ReadingPane) -> None:
    pane.open(with_file("photo.png", "image/png", PNG))
    chip = next(each for each in pane.window.findChildren(QPushButton) if "photo.png" in each.accessibleName())
    chip.click()
    qtbot.waitUntil(lambda: pane.window.findChild(Preview) is not None)
    preview = pane.window.findChild(Preview)
    assert preview is not None
    assert preview.isVisible()
    assert not preview._picture.pixmap().isNull()
    preview.close()


def test_a_text_opens_in_our_own_preview(qtbot: QtBot, pane: ReadingPane) -> None:
    pane.open(with_file("list.csv", "text/csv", b"a;b\n1;2\n"))
    next(each for each in pane.window.findChildren(QPushButton) if "list.csv" in each.accessibleName()).click()
    qtbot.waitUntil(lambda: pane.window.findChild(Preview) is not None)
    preview = pane.window.findChild(Preview)
    assert preview is not None
    text = preview.findChild(QPlainTextEdit)
    assert text is not None
    assert text.toPlainText() == "a;b\n1;2\n"
    preview.close()


@pytest.mark.parametrize(
    ("name", "kind", "content", "why"),
    [
        ("setup.exe", "application/octet-stream", b"MZ\x90", "It is a program."),
        ("bill.docm", "application/octet-stream", b"PK", "It holds macros"),
        ("disk.iso", "application/octet-stream", b"CD", "It is a disk image"),
    ],
)
def test_what_is_dangerous_can_only_be_saved_and_says_why(
    pane: ReadingPane, name: str, kind: str, content: bytes, why: str
) -> None:
    pane.open(with_file(name, kind, content))
    assert pane.says("An attachment can harm this computer")
    next(each for each in pane.window.findChildren(QPushButton) if name in each.accessibleName()).click()
    question = pane.window.findChild(FileQuestion)
    assert question is not None
    assert why in question._about.text()
    assert not question._open.isVisible()
    assert question.accept_button.text() == "Save…"
    question.reject()


def test_an_archive_asks_before_another_program_opens_it(pane: ReadingPane) -> None:
    pane.open(with_file("photos.zip", "application/zip", b"PK\x03\x04"))
    next(each for each in pane.window.findChildren(QPushButton) if "photos.zip" in each.accessibleName()).click()
    question = pane.window.findChild(FileQuestion)
    assert question is not None
    assert question._open.isVisible()
    assert "nobody has looked at what is inside" in question._about.text()
    question.reject()


def test_an_attachment_is_saved_whole_where_the_person_says(qtbot: QtBot, pane: ReadingPane, tmp_path: Path) -> None:
    pane.open(with_file("setup.exe", "application/octet-stream", b"MZ\x90 content"))
    told: list[str] = []
    pane.reader.told.connect(told.append)
    next(each for each in pane.window.findChildren(QPushButton) if "setup.exe" in each.accessibleName()).click()
    pane.reader._files._on_place(str(tmp_path / "kept.bin"))
    qtbot.waitUntil(lambda: told == ["kept.bin was saved"])
    assert (tmp_path / "kept.bin").read_bytes() == b"MZ\x90 content"
    assert [each.name for each in tmp_path.iterdir()] == ["kept.bin"]


def test_the_preview_saves_what_it_shows_whatever_was_pressed_since(
    qtbot: QtBot, pane: ReadingPane, tmp_path: Path
) -> None:
    pane.open(with_file("photo.png", "image/png", PNG))
    next(each for each in pane.window.findChildren(QPushButton) if "photo.png" in each.accessibleName()).click()
    qtbot.waitUntil(lambda: pane.window.findChild(Preview) is not None)
    preview = pane.window.findChild(Preview)
    pane.open(with_file("setup.exe", "application/octet-stream", b"MZ\x90 content"))
    next(each for each in pane.window.findChildren(QPushButton) if "setup.exe" in each.accessibleName()).click()
    question = pane.window.findChild(FileQuestion)
    assert preview is not None
    assert question is not None
    question.reject()
    pane.press("Original")
    pane.button("Save…").click()
    preview.save.click()
    dialog = pane.window.findChild(QFileDialog)
    assert dialog is not None
    assert [Path(each).name for each in dialog.selectedFiles()] == ["photo.png"]
    dialog.reject()
    told: list[str] = []
    pane.reader.told.connect(told.append)
    pane.reader._files._on_place(str(tmp_path / "kept.png"))
    qtbot.waitUntil(lambda: told == ["kept.png was saved"])
    assert (tmp_path / "kept.png").read_bytes() == PNG
    preview.close()


def test_a_disk_that_takes_nothing_is_said(qtbot: QtBot, pane: ReadingPane, tmp_path: Path) -> None:
    pane.open(with_file("a.zip", "application/zip", b"PK\x03\x04"))
    failed: list[str] = []
    pane.reader.failed.connect(failed.append)
    next(each for each in pane.window.findChildren(QPushButton) if "a.zip" in each.accessibleName()).click()
    pane.reader._files._on_place(str(tmp_path / "missing" / "a.zip"))
    qtbot.waitUntil(lambda: len(failed) == 1)
    assert "could not be written" in failed[0]


def test_pictures_of_the_page_are_no_chips(pane: ReadingPane) -> None:
    raw = of_parts(
        "related", a_part("text/html", '<p>Look</p><img src="cid:p@x">'), a_part("image/png", PNG, "Content-ID: <p@x>")
    )
    pane.open(raw)
    assert not [each for each in pane.window.findChildren(QDialog) if each.isVisible()]
    assert not pane.reader._chips.isVisible()
    assert pane.view.loadResource(2, QUrl("cid:p@x")) is not pane.view._nothing
