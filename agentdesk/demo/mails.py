"""Knows the mails that wait in the demo's inbox: real bytes, as a mail server would hand them over."""

import struct
import zlib
from collections.abc import Callable
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from uuid import NAMESPACE_DNS, uuid5

from agentdesk.demo import today
from agentdesk.demo.people import Person
from agentdesk.domain.ids import MailboxId
from agentdesk.domain.mailboxes import Mailbox, MailServer
from agentdesk.domain.records import dataclass

SHOP = "klantenservice@stofwereld.voorbeeld.nl"
BOX = Mailbox(
    mailbox_id=MailboxId(uuid5(NAMESPACE_DNS, "mailbox.demo.agentdesk")), address=SHOP, from_name="Stofwereld",
    imap=MailServer("imap.stofwereld.voorbeeld.nl", 993), smtp=MailServer("smtp.stofwereld.voorbeeld.nl", 465),
)  # fmt: skip
"""No server stands behind it: the demo talks to nobody."""


@dataclass(frozen=True, slots=True)
class DemoMail:
    received_at: datetime
    raw: bytes


def mails(now: datetime) -> tuple[DemoMail, ...]:
    """Oldest first."""
    told = (
        _parcel(now - timedelta(hours=3, minutes=12)),
        _order_by_table(now - timedelta(hours=1, minutes=4)),
        _visit(now - timedelta(minutes=52)),
        _deceit(now - timedelta(minutes=41)),
        _warranty(now - timedelta(minutes=22)),
        _photo(now - timedelta(minutes=6)),
    )
    return tuple(DemoMail(at, message.as_bytes()) for at, message in told)


Told = tuple[datetime, EmailMessage]


def _head(sender: str, subject: str, at: datetime, *, to: str = f"Klantenservice <{SHOP}>") -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, to, subject
    message["Date"] = format_datetime(at)
    message["Message-ID"] = f"<{uuid5(NAMESPACE_DNS, sender + subject).hex}@demo.voorbeeld>"
    return message


def _of(person: Person) -> str:
    return f"{person.name} <{person.email}>"


def _parcel(at: datetime) -> Told:
    message = _head(_of(today.ELS), "Re: Waar blijft mijn pakket?", at)
    message.set_content(
        "Goedemorgen,\n\nDank voor uw bericht. Het pakket is vanochtend toch nog bezorgd, maar de zuigmond\nontbreekt in de"
        " doos. Kunt u die nasturen? Ik heb hem zaterdag nodig.\n\nMet vriendelijke groet,\nEls Vermeulen\n06 1899 1177\n\n"
        "Op vrijdag 20 november schreef Klantenservice:\n> Beste mevrouw Vermeulen,\n>\n> Uw pakket ligt in het"
        " sorteercentrum en wordt vandaag of\n> morgen bezorgd. Volg het op https://stofwereld.voorbeeld.nl/volg/3SKABC0192837\n>\n"
        "> Met vriendelijke groet,\n> Joost Bakker\n"
    )
    return at, message


def _order_by_table(at: datetime) -> Told:
    message = _head(_of(today.VAN_LOON), "Bestelling filters (12×) en factuur", at)
    message["Cc"] = "Boekhouding <boekhouding@bakkerijvanloon.voorbeeld.nl>"
    rows = (("F2", "Motorfilter Compact C3", 12, "€ 9,95"), ("B4", "Stofzak, pak van 10", 4, "€ 14,50"))
    cells = "".join(
        f'<tr><td style="padding:6px;border-bottom:1px solid #dddddd">{sku}</td><td style="padding:6px">{name}</td>'
        f'<td align="right" style="padding:6px">{count}×</td><td align="right" style="padding:6px">{price}</td></tr>'
        for sku, name, count, price in rows
    )
    message.set_content("Graag 12× F2 en 4× B4, factuur naar boekhouding.\n")
    message.add_alternative(
        '<html><body style="font-family:Arial;color:#222222"><p>Beste klantenservice,</p><p>Graag willen wij'
        ' <b>nabestellen</b>, levering liefst vóór donderdag:</p><table width="600" cellspacing="0">'
        '<tr bgcolor="#8a4b06"><th align="left"><font color="#ffffff">Artikel</font></th><th align="left">'
        '<font color="#ffffff">Omschrijving</font></th><th align="right"><font color="#ffffff">Aantal</font></th>'
        f'<th align="right"><font color="#ffffff">Prijs</font></th></tr>{cells}</table>'
        '<p>De factuur mag naar <a href="mailto:boekhouding@bakkerijvanloon.voorbeeld.nl">boekhouding</a>.</p>'
        '<p style="color:#8a4b06"><b>Bakkerij Van Loon</b><br>Dorpsstraat 2, Leiden</p>'
        '<img src="https://bakkerijvanloon.voorbeeld.nl/logo.png" width="180" height="60" alt="Bakkerij Van Loon">'
        "</body></html>",
        subtype="html",
    )
    return at, message


def _visit(at: datetime) -> Told:
    message = _head("Woonzorg De Linde <techniek@woonzorgdelinde.voorbeeld.nl>", "Afspraak onderhoud stofzuigers", at)
    message.set_content(
        "Hierbij de uitnodiging voor het onderhoud van onze zes machines. Past dit?\n\nGroet,\nRuben Kok\n"
    )
    begin = (at + timedelta(days=2)).replace(hour=9, minute=0, second=0)
    calendar = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//demo//NL\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:linde-1\r\n"
        f"DTSTART:{begin:%Y%m%dT%H%M%S}Z\r\nDTEND:{begin + timedelta(hours=2):%Y%m%dT%H%M%S}Z\r\n"
        "SUMMARY:Onderhoud stofzuigers\r\nLOCATION:Lindelaan 40\\, Utrecht\r\n"
        "ORGANIZER;CN=Ruben Kok:mailto:techniek@woonzorgdelinde.voorbeeld.nl\r\n"
        f"ATTENDEE;CN=Klantenservice:mailto:{SHOP}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    message.add_attachment(calendar.encode(), maintype="text", subtype="calendar", filename="afspraak.ics")
    return at, message


def _deceit(at: datetime) -> Told:
    """Somebody who wants a password and a program to be started."""
    message = _head("PostNL Pakketdienst <info@pakket-postnl.voorbeeld.com>", "Uw zending kon niet worden bezorgd", at)
    message["Reply-To"] = "balie@inloggen.voorbeeld.org"
    message.set_content("Uw zending wacht. Bevestig uw adres.\n")
    message.add_alternative(
        '<html><body><p style="color:#333333">Beste klant,</p><p>Uw zending wacht op u. Bevestig uw adres binnen 24 uur op '
        '<a href="https://inloggen.voorbeeld.org/postnl">www.postnl.nl/bevestigen</a>, of open het bijgevoegde formulier.</p>'
        '<img src="https://inloggen.voorbeeld.org/pixel.gif?id=9911" width="1" height="1"></body></html>',
        subtype="html",
    )
    message.add_attachment(
        b"MZ" + bytes(48_000), maintype="application", subtype="octet-stream", filename="formulier.pdf.exe"
    )
    return at, message


def _warranty(at: datetime) -> Told:
    message = _head(_of(today.TRANG), "Hỏi về bảo hành và sửa chữa", at)
    message.set_content(
        "Chào anh chị,\n\nMáy hút bụi Compact C3 của tôi mua tháng ba kêu rất to từ tuần trước. Máy còn bảo hành không,\n"
        "và kỹ thuật viên có thể đến nhà không? Tôi ở Quận 1, rảnh sau 17 giờ.\n\nCảm ơn,\nLê Thu Trang\n"
    )
    return at, message


def _photo(at: datetime) -> Told:
    message = _head("Pieter Jansen <pieter.jansen@voorbeeld.nl>", "Handleiding ontbreekt in doos", at)
    message.set_content(
        "Hallo,\n\nVandaag mijn nieuwe stofzuiger gekregen, maar er zat geen handleiding bij. Zie de foto en de pakbon.\n"
        "Kunt u die mailen?\n\nPieter Jansen\n"
    )
    message.add_attachment(_picture(480, 320, _box), maintype="image", subtype="png", filename="foto van de doos.png")
    message.add_attachment(
        b"%PDF-1.4\n" + b"% pakbon\n" * 4_000, maintype="application", subtype="pdf", filename="pakbon.pdf"
    )
    return at, message


def _picture(width: int, height: int, colour: Callable[[float, float], bytes]) -> bytes:
    """A PNG, made of nothing."""
    rows = b"".join(b"\x00" + b"".join(colour(x / width, y / height) for x in range(width)) for y in range(height))
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        for kind, content in parts
    )


def _box(x: float, y: float) -> bytes:
    """A cardboard box before a wall."""
    if 0.2 < x < 0.8 and 0.3 < y < 0.85:
        tape = 0.47 < x < 0.53 or 0.42 < y < 0.46
        return bytes((226, 205, 170)) if tape else bytes((178 - int(40 * x), 138 - int(30 * x), 92))
    return bytes((214, 220, 228)) if y < 0.75 else bytes((150, 140, 130))
