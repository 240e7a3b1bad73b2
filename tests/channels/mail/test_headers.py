"""Who wrote to whom and when, from headers as they really come."""

from datetime import UTC, datetime

import pytest

from agentdesk.channels.mail.headers import MOST_ADDRESSES, addresses_in, date_of
from agentdesk.channels.mail.parse import read_mail
from agentdesk.domain.mail import Address, MailWarning
from tests.helpers.mails import a_mail


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ('"Smit, Jan" <jan@a.example>, Bo <bo@b.example>', ["Smit, Jan <jan@a.example>", "Bo <bo@b.example>"]),
        ("Smit, Jan <jan@a.example>", ["Smit, Jan <jan@a.example>"]),
        ("=?utf-8?q?M=C3=BCller=2C_J?= <j@a.example>", ["Müller, J <j@a.example>"]),
        ("jan@a.example (Jan)", ["Jan <jan@a.example>"]),
        ("Team: a@a.example, b@b.example;, c@c.example", ["a@a.example", "b@b.example", "c@c.example"]),
        ("undisclosed-recipients:;", []),
        (", a@a.example", ["a@a.example"]),
        ("<a@a.example", ["a@a.example"]),
        ('"never closed <a@a.example>', ["never closed <a@a.example>"]),
        ("'a@a.example' <a@a.example>", ["a@a.example"]),
        ("Nobody", ["Nobody"]),
        ("<@relay.example:a@a.example>", ["a@a.example"]),
        ("dö@mächine.example", ["dö@mächine.example"]),
        ('"\u202emoc.elpmaxe@x" <a@a.example>', ["moc.elpmaxe@x <a@a.example>"]),
        ("", []),
    ],
)
def test_addresses_are_read_as_people_and_programs_write_them(written: str, read: list[str]) -> None:
    assert [str(each) for each in addresses_in(written)] == read


def test_reply_to_and_from_are_both_there_and_the_answer_goes_to_reply_to() -> None:
    mail = read_mail(a_mail("Reply-To: Helper <helper@other.example>"))
    assert mail.sender == Address("Ann Customer", "ann@customer.example")
    assert [each.address for each in mail.answer_to] == ["helper@other.example"]
    assert MailWarning.REPLY_ELSEWHERE in mail.warnings


def test_a_name_that_is_somebody_elses_address_is_warned_of() -> None:
    mail = read_mail(a_mail('From: "service@bank.example" <x@evil.example>'))
    assert MailWarning.NAME_IS_AN_ADDRESS in mail.warnings


def test_missing_and_double_ids_and_senders_are_said() -> None:
    bare = read_mail(a_mail(without=["from", "message-id", "date"]))
    assert {MailWarning.NO_SENDER, MailWarning.NO_MESSAGE_ID, MailWarning.NO_DATE} <= set(bare.warnings)
    double = read_mail(a_mail("Message-ID: <a@x>", "Message-ID: <b@x>", "From: a@a.example", "From: b@b.example"))
    assert double.message_id == "<a@x>"
    assert [each.address for each in double.senders] == ["a@a.example", "b@b.example"]
    assert {MailWarning.SEVERAL_MESSAGE_IDS, MailWarning.SEVERAL_SENDERS} <= set(double.warnings)


def test_ids_of_a_thread_keep_their_order_and_their_brackets() -> None:
    mail = read_mail(a_mail("In-Reply-To: Your mail of today <b@x>", "References: <a@x>\r\n\t<b@x> <a@x>"))
    assert mail.in_reply_to == ("<b@x>",)
    assert mail.references == ("<a@x>", "<b@x>")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Thu, 11 Jun 2009 23:25:02 -0700", datetime(2009, 6, 12, 6, 25, 2, tzinfo=UTC)),
        ("Tue, 30 Jun 2015 23:59:60 GMT", datetime(2015, 6, 30, 23, 59, 59, tzinfo=UTC)),
        ("1 Jan 20 10:00", datetime(2020, 1, 1, 10, 0, tzinfo=UTC)),
        ("yesterday", None),
        ("Mon, 99 Jan 2020 99:99:99 +9999", None),
        ("Mon, 1 Jan 0900 00:00:00 +2359", None),
        ("", None),
    ],
)
def test_a_date_is_utc_or_none(written: str, read: datetime | None) -> None:
    assert date_of(written) == read


def test_a_date_that_is_none_is_warned_of() -> None:
    assert MailWarning.BAD_DATE in read_mail(a_mail("Date: in the year of the dragon")).warnings


def test_a_blank_before_the_colon_and_a_byte_order_mark_are_old_friends() -> None:
    mail = read_mail(b"\xef\xbb\xbf\r\nFrom : a@a.example\r\nSubject  : Hello\r\n\r\nHi")
    assert (mail.subject, mail.text) == ("Hello", "Hi")


def test_thousands_of_recipients_are_the_first_thousand() -> None:
    mail = read_mail(a_mail("To: " + ", ".join(f"c{number}@x.example" for number in range(3_000))))
    assert len(mail.to) == MOST_ADDRESSES
    assert MailWarning.TOO_MANY_ADDRESSES in mail.warnings
