"""Bytes become words: charsets that are unknown, wrong or lied about, and signs that no database takes."""

import unicodedata

import pytest

from agentdesk.channels.mail.charsets import decode, one_line
from agentdesk.channels.mail.parse import read_mail
from agentdesk.domain.mail import MailWarning
from tests.helpers.mails import a_mail, a_part, of_parts


@pytest.mark.parametrize(
    ("declared", "really", "words"),
    [
        ("gb2312", "gb18030", "订单镕㐂"),
        ("ks_c_5601-1987", "cp949", "주문 똠방각하"),
        ("iso-8859-1", "cp1252", "“Order” – 5 €"),
        ("shift_jis", "cp932", "注文①髙橋"),
        ("us-ascii", "utf-8", "Đơn hàng của tôi"),
        ("us-ascii", "cp1252", "Où est ma commande passée à Noël, déjà payée ?"),
        ("x-unknown", "utf-8", "Größe"),
        ("utf-8mb4", "utf-8", "📦"),
        ("iso-8859-8-i", "iso-8859-8", "הזמנה"),
        ("unicode-1-1-utf-7", "utf-7", "Größe"),
        ("iso-2022-jp", "iso-2022-jp", "注文"),
        ("windows-1258", "cp1258", "hàng đâu?"),
        ("", "cp1250", "Zażółć gęślą jaźń, proszę o fakturę za zamówienie"),
        ("", "cp1251", "Где мой заказ? Спасибо за доставку"),
    ],
)
def test_a_charset_that_lies_or_has_an_odd_name_is_read(declared: str, really: str, words: str) -> None:
    mail = read_mail(a_mail(f"Content-Type: text/plain; charset={declared}", body=words.encode(really)))
    assert mail.text == words


def test_vietnamese_letters_in_two_signs_become_one() -> None:
    body = unicodedata.normalize("NFD", "Đã giao").encode("cp1258")
    assert decode(body, "windows-1258").text == "Đã giao"


def test_a_wrong_byte_in_utf_8_spoils_one_sign_and_not_the_text() -> None:
    body = "Größe und Farbe: schön, günstig, süß, überall ".encode() * 3 + b"\xff"
    mail = read_mail(a_mail("Content-Type: text/plain; charset=utf-8", body=body))
    assert mail.text.startswith("Größe und Farbe")
    assert MailWarning.GUESSED_CHARSET in mail.warnings


@pytest.mark.parametrize("charset", ["base64", "zlib", "punycode", "idna", "unicode_escape", "undefined", "rot13"])
def test_a_codec_that_is_no_charset_is_not_used(charset: str) -> None:
    assert decode(rb"a\u0041-bc", charset).text == r"a\u0041-bc"


def test_nul_and_half_signs_never_leave_the_reader() -> None:
    mail = read_mail(a_mail("Subject: a\x00b\udcff", "X: \udc80", body=b"one\x00two\x0bthree \xed\xa0\x80 four\x1b[2J"))
    told = mail.subject + mail.text
    assert not set(told) & {"\x00", "\x0b", "\x1b"}
    told.encode("utf-8")
    assert MailWarning.REMOVED_SIGNS in mail.warnings


def test_line_ends_of_every_kind_are_one() -> None:
    mail = read_mail(a_mail(body="one\r\ntwo\rthree\nfour\u2028five"))
    assert mail.text == "one\ntwo\nthree\nfour\nfive"


def test_a_subject_is_one_line_that_turns_nothing_around() -> None:
    assert one_line("one\r\n two\u202egnp.exe \u2066x") == "one twognp.exe x"
    assert one_line("👩‍🚀 می‌خواهم") == "👩‍🚀 می‌خواهم"


def test_encoded_words_split_in_the_middle_of_a_sign_come_together() -> None:
    split = "=?utf-8?b?4oK?=\r\n =?utf-8?b?rA==?= =?utf-8?q?_5?="
    assert read_mail(a_mail(f"Subject: {split}")).subject == "€ 5"


@pytest.mark.parametrize(
    ("raw", "subject"),
    [
        ("=?EUC-KR?Q?NOTE:_=C7=D1=B1=B9=B8=BB?=", "NOTE: 한국말"),
        ("=?NONE?B?VEVTVA=?=", "TEST"),
        ("=?utf-8?q?unclosed", "=?utf-8?q?unclosed"),
        ("=?utf-8*nl?q?t=C3=A9?= x", "té x"),
        ("=?utf-8?x?odd?=", "=?utf-8?x?odd?="),
        ("S\udcc3\udca4ying Hello", "Säying Hello"),
        ("Caf\udce9", "Café"),
    ],
)
def test_a_subject_is_read_however_it_is_encoded(raw: str, subject: str) -> None:
    assert read_mail(a_mail(f"Subject: {raw}")).subject == subject


def test_a_text_that_flows_is_paragraphs_again() -> None:
    body = "This is one \r\nparagraph.\r\n> quoted \r\n> still\r\n  stuffed\r\n-- \r\nAnn\r\n"
    mail = read_mail(a_mail("Content-Type: text/plain; format=flowed", body=body))
    assert mail.text == "This is one paragraph.\n> quoted still\n stuffed\n-- \nAnn\n"
    kept = read_mail(a_mail("Content-Type: text/plain; format=flowed; delsp=yes", body="注 \r\n文\r\n"))
    assert kept.text == "注文\n"


def test_a_page_without_a_charset_is_believed_what_it_says_of_itself() -> None:
    page = '<html><head><meta charset="windows-1251"></head><body>Заказ</body></html>'.encode("cp1251")
    assert read_mail(a_mail("Content-Type: text/html", body=page)).text == "Заказ"


def test_words_without_a_charset_are_in_that_of_the_subject() -> None:
    mail = read_mail(a_mail("Subject: =?windows-1251?q?=C7=E0=EA=E0=E7?=", body="Привет".encode("cp1251")))
    assert (mail.subject, mail.text) == ("Заказ", "Привет")


def test_words_between_and_after_attachments_are_all_there() -> None:
    raw = of_parts(
        "mixed", a_part("text/plain", "one"), a_part("image/png", b"\x89PNG"), a_part("text/html", "<p>two</p>")
    )
    mail = read_mail(raw)
    assert mail.text == "one\n\ntwo"
    assert "one" in mail.html
    assert "two" in mail.html


def test_an_empty_plain_alternative_gives_way_to_the_page() -> None:
    mail = read_mail(of_parts("alternative", a_part("text/plain", "\r\n"), a_part("text/html", "<p>Hi <b>Ann</b></p>")))
    assert mail.text == "Hi Ann"


def test_broken_transfer_encodings_still_show_something() -> None:
    for encoding, body in (
        ("base64", "SGVsbG8gQW5u!!!"),
        ("base64 ; x", "x"),
        ("quoted-printable", "a=ZZb="),
        ("x", "y"),
    ):
        assert read_mail(a_mail(f"Content-Transfer-Encoding: {encoding}", body=body)).text
