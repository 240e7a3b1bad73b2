"""What is attached: a name for every disk, the danger named, nothing missing."""

import base64
import struct

import pytest

from agentdesk.channels.mail.dangers import judge
from agentdesk.channels.mail.names import LONGEST_BYTES, safe_filename
from agentdesk.channels.mail.parse import content_of_attachment, picture_of, read_mail
from agentdesk.channels.mail.winmail import NotReadable, unpack
from agentdesk.domain.mail import Danger, DangerKind, MailWarning
from tests.helpers.mails import a_mail, a_part, of_parts

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


@pytest.mark.parametrize(
    ("declared", "safe"),
    [
        ("invoice.pdf", "invoice.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Windows\\x.txt", "x.txt"),
        ("\\\\host\\share\\x.txt", "x.txt"),
        ("annexe\u202efdp.exe", "annexefdp.exe"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("com1 .log", "_com1 .log"),
        ("a\x00b\r\nc\x1b.txt", "abc.txt"),
        ("a<b>:c|d?*.txt", "abcd.txt"),
        (" .hidden. ", "hidden"),
        ("..", "attachment-1.bin"),
        ("", "attachment-1.bin"),
        ("e\u0301.txt", "é.txt"),
    ],
)
def test_a_name_is_safe_on_every_disk(declared: str, safe: str) -> None:
    assert safe_filename(declared, "application/octet-stream", 1) == safe


def test_a_name_of_400_signs_is_cut_and_keeps_its_extension() -> None:
    name = safe_filename("ü" * 400 + ".pdf")
    assert len(name.encode()) <= LONGEST_BYTES
    assert name.endswith("ü.pdf")


@pytest.mark.parametrize(
    ("name", "content_type", "content", "danger", "kind"),
    [
        ("photo.png", "image/png", PNG, Danger.NONE, DangerKind.NONE),
        ("invoice.pdf", "application/pdf", b"%PDF-1.7", Danger.NONE, DangerKind.NONE),
        ("notes.txt", "text/plain", b"Hi", Danger.NONE, DangerKind.NONE),
        ("list.csv", "application/octet-stream", b"a;b", Danger.NONE, DangerKind.NONE),
        ("book.xlsx", "application/octet-stream", b"PK", Danger.ASK, DangerKind.UNKNOWN),
        ("page.html", "text/html", b"<p>", Danger.ASK, DangerKind.WEB_PAGE),
        ("drawing.svg", "image/svg+xml", b"<svg>", Danger.ASK, DangerKind.WEB_PAGE),
        ("all.zip", "application/zip", b"PK", Danger.ASK, DangerKind.ARCHIVE),
        ("invoice.pdf.exe", "application/pdf", b"", Danger.SAVE_ONLY, DangerKind.EXECUTABLE),
        ("invoice.pdf ", "application/pdf", b"MZ\x90", Danger.SAVE_ONLY, DangerKind.DISGUISED),
        ("run", "application/x-msdownload", b"", Danger.SAVE_ONLY, DangerKind.EXECUTABLE),
        ("x.js", "text/plain", b"", Danger.SAVE_ONLY, DangerKind.SCRIPT),
        ("x.lnk", "", b"", Danger.SAVE_ONLY, DangerKind.SHORTCUT),
        ("book.xlsm", "", b"PK", Danger.SAVE_ONLY, DangerKind.MACRO),
        ("letter.docx", "", b"PK...word/vbaProject.bin...", Danger.SAVE_ONLY, DangerKind.MACRO),
        ("letter.doc", "application/msword", "x_VBA_PROJECT".encode("utf-16-le"), Danger.SAVE_ONLY, DangerKind.MACRO),
        ("letter.doc", "application/msword", b"\xd0\xcf\x11\xe0", Danger.ASK, DangerKind.UNKNOWN),
        ("backup.iso", "", b"", Danger.SAVE_ONLY, DangerKind.DISK_IMAGE),
        ("photo.jpg", "image/jpeg", b"<html>", Danger.ASK, DangerKind.DISGUISED),
        ("data.bin", "application/octet-stream", b"\x00", Danger.ASK, DangerKind.UNKNOWN),
    ],
)
def test_pictures_pdf_and_text_open_and_programs_macros_and_disk_images_do_not(
    name: str, content_type: str, content: bytes, danger: Danger, kind: DangerKind
) -> None:
    assert judge(name, content_type, content) == (danger, kind)


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ('attachment; filename="b\'ill.txt"', "b'ill.txt"),
        ("attachment; filename*=utf-8''%E2%82%AC%20rates.txt", "€ rates.txt"),
        ('attachment; filename*0="long "; filename*1="name.txt"', "long name.txt"),
        ('attachment; filename="=?utf-8?b?4oKsLnR4dA==?="', "€.txt"),
        ("attachment; filename=\udcc3\udca9t\udcc3\udca9.txt", "été.txt"),
        ("attachment; filename*=utf-9''%FF", "ÿ"),
        ("attachment; filename=This is a test.txt", "This is a test.txt"),
    ],
)
def test_a_name_is_read_however_it_is_encoded(disposition: str, name: str) -> None:
    part = a_part("text/plain", "x", f"Content-Disposition: {disposition}")
    mail = read_mail(of_parts("mixed", a_part("text/plain", "see"), part))
    assert [each.name for each in mail.attachments] == [name]


def test_an_attached_mail_is_an_attachment_and_its_words_are_not_ours() -> None:
    inner = "From: other@x.example\r\nSubject: Inner subject\r\n\r\nInner words\r\n"
    raw = of_parts("mixed", a_part("text/plain", "Outer words"), a_part("message/rfc822", inner))
    mail = read_mail(raw)
    assert mail.text == "Outer words"
    assert [each.name for each in mail.attachments] == ["Inner subject.eml"]
    assert b"Inner words" in content_of_attachment(raw, mail.attachments[0])


def test_pictures_of_the_page_are_found_by_their_id_however_it_is_written() -> None:
    page = '<p>Hi</p><img src="cid:logo%40shop"><img src="CID:two"><img src="cid:logo@shop">'
    raw = of_parts(
        "related",
        a_part("text/html", page),
        a_part("image/png", PNG, "Content-ID: <logo@shop>"),
        a_part("image/png", PNG, "Content-ID: two"),
        a_part("image/png", PNG, "Content-ID: <unused@shop>"),
    )
    mail = read_mail(raw)
    assert [each.is_inline for each in mail.attachments] == [True, True, False]
    assert picture_of(raw, mail, "logo@shop").startswith(b"\x89PNG")
    assert picture_of(raw, mail, "unused@shop") == b""
    assert mail.html.count('src="cid:logo@shop"') == 2


def test_a_letter_that_the_page_names_as_a_picture_is_an_attachment_all_the_same() -> None:
    raw = of_parts(
        "related",
        a_part("text/html", '<p>Hi</p><img src="cid:letter@shop"><img src="cid:drawing@shop">'),
        a_part(
            "application/pdf",
            b"%PDF-1.4 x",
            "Content-ID: <letter@shop>",
            'Content-Disposition: inline; filename="a.pdf"',
        ),
        a_part("image/svg+xml", b"<svg/>", "Content-ID: <drawing@shop>"),
    )
    assert [each.is_inline for each in read_mail(raw).attachments] == [False, False]


def test_the_root_of_related_parts_is_the_named_one() -> None:
    kind = 'related; start="<page@x>"'
    raw = a_mail(
        f"Content-Type: multipart/{kind}; boundary=b0",
        body=b"--b0\r\n" + a_part("image/png", PNG) + b"\r\n--b0\r\n"
        + a_part("text/html", "<p>Page</p>", "Content-ID: <page@x>") + b"\r\n--b0--\r\n",
    )  # fmt: skip
    assert read_mail(raw).text == "Page"


# --- winmail.dat ---------------------------------------------------------------------------------------------------


def an_object(level: int, name: int, content: bytes, kind: int = 6) -> bytes:
    return struct.pack("<BHHI", level, name, kind, len(content)) + content + struct.pack("<H", sum(content) % 65536)


def a_winmail(*more: bytes) -> bytes:
    return (
        struct.pack("<IH", 0x223E9F78, 1)
        + an_object(1, 0x9007, struct.pack("<II", 1252, 0))
        + an_object(1, 0x800C, b"Words in it\x00", 2)
        + an_object(2, 0x9002, b"\x01\x00" + b"\x00" * 12)
        + an_object(2, 0x8010, b"in\\voice.pdf\x00", 1)
        + an_object(2, 0x800F, b"%PDF-1.7 content")
        + b"".join(more)
    )


def with_winmail(content: bytes) -> bytes:
    encoded = base64.encodebytes(content).decode()
    return of_parts("mixed", a_part("application/ms-tnef", encoded, "Content-Transfer-Encoding: base64"))


def test_what_outlook_packed_is_unpacked() -> None:
    raw = with_winmail(a_winmail())
    mail = read_mail(raw)
    assert mail.text.strip() == "Words in it"
    assert [(each.name, each.danger) for each in mail.attachments] == [("voice.pdf", Danger.NONE)]
    assert content_of_attachment(raw, mail.attachments[0]) == b"%PDF-1.7 content"


def test_a_winmail_that_counts_to_four_thousand_million_is_not_believed() -> None:
    hostile = struct.pack("<IHHI", 1, 0x1003, 0x0001, 0xFFFFFFFF)
    found = unpack(a_winmail(an_object(2, 0x9005, hostile)))
    assert [each.name for each in found.attachments] == ["in\\voice.pdf"]


@pytest.mark.parametrize("content", [b"", b"winmail", struct.pack("<IH", 0x223E9F78, 1), a_winmail()[:40]])
def test_a_broken_winmail_stays_an_attachment(content: bytes) -> None:
    mail = read_mail(with_winmail(content))
    try:
        unpack(content)
    except NotReadable:
        assert MailWarning.BAD_WINMAIL in mail.warnings
        assert len(mail.attachments) == 1
