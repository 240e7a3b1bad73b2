"""Signed, encrypted and invited: said honestly, never checked, decrypted or answered."""

from datetime import UTC, datetime

import pytest

from agentdesk.channels.mail.parse import read_mail
from agentdesk.domain.mail import MailWarning, ReadMail, Seal
from tests.helpers.mails import a_mail, a_part, of_parts


def test_a_signed_mail_shows_its_words_and_that_nothing_was_checked() -> None:
    mail = read_mail(
        of_parts(
            'signed; protocol="application/pgp-signature"; micalg=pgp-sha256',
            a_part("text/plain", "Signed words"),
            a_part(
                "application/pgp-signature",
                "-----BEGIN PGP SIGNATURE-----",
                "Content-Disposition: attachment; filename=s.asc",
            ),
        )
    )
    assert (mail.seal, mail.seal_kind, mail.text, mail.attachments) == (Seal.SIGNED, "PGP", "Signed words", ())


@pytest.mark.parametrize(
    ("header", "seal"),
    [
        ("application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m", Seal.ENCRYPTED),
        ("application/pkcs7-mime; smime-type=signed-data; name=smime.p7m", Seal.SIGNED_CLOSED),
        ("application/x-pkcs7-mime; name=smime.p7m", Seal.ENCRYPTED),
    ],
)
def test_smime_that_cannot_be_shown_says_so(header: str, seal: Seal) -> None:
    mail = read_mail(a_mail(f"Content-Type: {header}", "Content-Transfer-Encoding: base64", body="MIIB"))
    assert (mail.seal, mail.seal_kind, mail.text) == (seal, "S/MIME", "")
    assert [each.name for each in mail.attachments] == ["smime.p7m"]


def test_pgp_is_seen_around_and_within_the_words() -> None:
    around = of_parts('encrypted; protocol="application/pgp-encrypted"', a_part("application/pgp-encrypted", "Version: 1"),
                      a_part("application/octet-stream", "-----BEGIN PGP MESSAGE-----"))  # fmt: skip
    assert (read_mail(around).seal, read_mail(around).seal_kind) == (Seal.ENCRYPTED, "PGP")
    within = a_mail(body="Hi\n\n-----BEGIN PGP MESSAGE-----\nabc")
    assert read_mail(within).seal is Seal.ENCRYPTED
    assert read_mail(a_mail(body="-----BEGIN PGP SIGNED MESSAGE-----\nHi")).seal is Seal.SIGNED
    assert read_mail(a_mail(body="We never got your -----BEGIN PGP MESSAGE----- block")).seal is Seal.NONE


EVENT = """BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/Amsterdam
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:1@x
SUMMARY:Repair of the lamp
{times}
LOCATION:Prinsengracht 12
ORGANIZER;CN=Bo:mailto:bo@shop.example
ATTENDEE;CN="Ann, Customer":MAILTO:ann@customer.example
SEQUENCE:2
END:VEVENT
END:VCALENDAR
"""


def invited(times: str) -> ReadMail:
    calendar = a_part("text/calendar; method=REQUEST; charset=utf-8", EVENT.format(times=times).replace("\n", "\r\n"))
    return read_mail(of_parts("alternative", a_part("text/plain", "You are invited"), calendar))


def test_an_invitation_says_what_when_where_and_who() -> None:
    mail = invited("DTSTART;TZID=Europe/Amsterdam:20261201T140000\nDURATION:PT90M\nRRULE:FREQ=WEEKLY;COUNT=3")
    told = mail.invitation
    assert told is not None
    assert (told.method, told.summary, told.location) == ("REQUEST", "Repair of the lamp", "Prinsengracht 12")
    assert told.starts_at == datetime(2026, 12, 1, 13, 0, tzinfo=UTC)
    assert told.ends_at == datetime(2026, 12, 1, 14, 30, tzinfo=UTC)
    assert (told.zone, told.is_all_day, told.is_floating) == ("Europe/Amsterdam", False, False)
    assert str(told.organiser) == "Bo <bo@shop.example>"
    assert [str(each) for each in told.attendees] == ["Ann, Customer <ann@customer.example>"]
    assert "FREQ=WEEKLY" in told.recurrence
    assert mail.text == "You are invited"


def test_a_whole_day_and_a_time_without_a_zone_are_told_apart() -> None:
    day, floating = invited("DTSTART;VALUE=DATE:20261201").invitation, invited("DTSTART:20261201T140000").invitation
    assert day is not None
    assert floating is not None
    assert (day.is_all_day, day.starts_at) == (True, datetime(2026, 12, 1, tzinfo=UTC))
    assert (floating.is_floating, floating.starts_at) == (True, datetime(2026, 12, 1, 14, 0, tzinfo=UTC))


@pytest.mark.parametrize("calendar", ["", "BEGIN:VCALENDAR", "BEGIN:VEVENT\r\n" * 20_000, "\x00", "DTSTART:x"])
def test_a_calendar_that_is_none_is_warned_of_and_stays_attached(calendar: str) -> None:
    mail = read_mail(of_parts("mixed", a_part("text/plain", "x"), a_part("text/calendar", calendar)))
    assert mail.invitation is None
    assert MailWarning.BAD_INVITATION in mail.warnings
    assert len(mail.attachments) == 1
