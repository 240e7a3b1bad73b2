"""Knows the mails that were made to bring a reader down; `python -m tests.helpers.mail_bombs` reads each, a JSON line for one."""

import base64
import json
import random
import sys
from collections.abc import Callable

from agentdesk.channels.mail.parse import read_mail
from tests.helpers.mail_safety import breaches

HEAD = b"From: a@b.example\r\nSubject: bomb\r\nDate: Thu, 11 Jun 2026 23:25:02 -0700\r\nMessage-ID: <x@y>\r\n"
SIZE = 25 * 1024 * 1024


def _nested() -> bytes:
    opened = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (at, at) for at in range(2_000))
    closed = b"".join(b"--b%d--\r\n" % at for at in reversed(range(2_000)))
    return HEAD + opened + b"\r\nwords\r\n" + closed


def _plain(body: bytes | Callable[[], bytes], *headers: bytes) -> Callable[[], bytes]:
    """A large body is only made when it is read."""
    head = HEAD + b"".join(header + b"\r\n" for header in headers) + b"\r\n"
    return lambda: head + (body if isinstance(body, bytes) else body())


def _page(html: bytes | Callable[[], bytes]) -> Callable[[], bytes]:
    return _plain(html, b"Content-Type: text/html; charset=utf-8")


def _parts(part: bytes, count: int) -> Callable[[], bytes]:
    body = (b"--b\r\n" + part + b"\r\n") * count + b"--b--"
    return _plain(body, b"Content-Type: multipart/mixed; boundary=b")


def _long(line: bytes, size: int = SIZE) -> Callable[[], bytes]:
    return lambda: HEAD + b"\r\n" + line * (size // len(line) + 1)


BOMBS: dict[str, Callable[[], bytes]] = {
    "2000-nested-parts": _nested,
    "5000-attached-mails": lambda: HEAD + b"Content-Type: message/rfc822\r\n\r\n" * 5_000 + b"\r\nwords",
    "10000-parts": _parts(b"\r\nwords", 10_000),
    "3000-tables": _page(b"<table><tr><td>" * 3_000 + b"words" + b"</td></tr></table>" * 3_000),
    "3000-open-tables": _page(b"<table><tr><td>" * 3_000 + b"words"),
    "20000-divs": _page(b"<div>" * 20_000 + b"words" + b"</div>" * 20_000),
    "20000-lists": _page(b"<ul><li>" * 20_000 + b"words"),
    "open-formats": _page(b"".join(b"<font color=#%06x>" % at for at in range(3_000)) + b"<p>words" * 20_000),
    "half-a-million-paragraphs": _page(b"<p>x" * 500_000),
    "ampersands": _page(b"&" * 2_000_000),
    "brackets": _page(b"<" * 2_000_000),
    "comments": _page(b"<!--" * 500_000),
    "39000-pictures": _page(b"<img src=http://x.example/p.png alt=x>" * 39_000),
    "20-mb-picture": _page(lambda: b"<img src='data:image/png;base64," + b"A" * 20_000_000 + b"'>words"),
    "500-pages": _parts(b"Content-Type: text/html\r\n\r\n" + b"<p>y" * 2_000, 500),
    "20000-brackets": lambda: b"To: " + b"(" * 20_000 + b"\r\n" + HEAD + b"\r\nwords",
    "100000-quotes": lambda: b"To: " + b'"' * 100_000 + b"\r\n" + HEAD + b"\r\nwords",
    "25000-addresses": lambda: b"To: " + b"a@b.example," * 25_000 + b"\r\n" + HEAD + b"\r\nwords",
    "20000-encoded-words": lambda: b"Subject: " + b"=?utf-8?q?a?= " * 20_000 + b"\r\n" + HEAD + b"\r\nwords",
    "semicolons": _plain(b"words", b'Content-Type: text/plain; boundary="' + b';"' * 500_000),
    "half-a-million-headers": lambda: b"A: b\r\n" * 500_000 + HEAD + b"\r\nwords",
    "long-names": _parts(
        b"Content-Type: a/b" + b"".join(b"; name*%d*=a" % at for at in range(400)) + b"\r\n\r\nx", 200
    ),
    "on-a-a-a": _plain(b"On " + b"a " * 20_000),
    "quoted-lines": _long(b"> x\r\nOn a wrote:\r\n", 8_000_000),
    "flowing-lines": _plain(b"a \r\n" * 500_000, b"Content-Type: text/plain; format=flowed"),
    "25-mb-text": _long(b"It is a long story.\r\n"),
    "25-mb-line": _long(b"a"),
    "25-mb-line-ends": _long(b"\n"),
    "25-mb-bytes": _long(b"\xe4"),
    "25-mb-page": _page(lambda: b"<p>hello &amp; world</p>\r\n" * 1_000_000),
    "25-mb-base64": _plain(lambda: base64.encodebytes(b"\xe4bc " * 4_500_000), b"Content-Transfer-Encoding: base64"),
    "20-mb-quoted-printable": _plain(lambda: b"=" * 20_000_000, b"Content-Transfer-Encoding: quoted-printable"),
    "noise": lambda: HEAD + b"\r\n" + random.Random(25).randbytes(3_000_000),
    "punycode": _plain(b"a-" * 1_000_000, b"Content-Type: text/plain; charset=punycode"),
    "calendars": _plain(b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\n" * 20_000, b"Content-Type: text/calendar"),
    "delivery-reports": _plain(
        b"--b\r\nContent-Type: message/delivery-status\r\n\r\n"
        + b"Final-Recipient: rfc822;a@b.example\r\nAction: failed\r\n\r\n" * 100_000,
        b"Content-Type: multipart/report; report-type=delivery-status; boundary=b",
    ),
    "blanks-after-an-address": _plain(
        b"--b\r\n\r\na@b.example" + b" \t" * 9_000 + b"x\r\n--b\r\n"
        b"Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example\r\n--b--\r\n",
        b"Content-Type: multipart/report; report-type=delivery-status; boundary=b",
    ),
    "blanks-in-a-line": _page(b"<pre>x" + b" " * 400_000 + b"words</pre>"),
    "a-zone-that-changes-each-second": _plain(
        b"BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nTZID:Nowhere\r\n"
        + b"".join(
            b"BEGIN:%b\r\nDTSTART:19700101T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
            b"RRULE:FREQ=SECO\r\n NDLY\r\nEND:%b\r\n" % (each, each)
            for each in (b"STANDARD", b"DAYLIGHT")
        )
        + b"END:VTIMEZONE\r\nBEGIN:VEVENT\r\nSUMMARY:Repair\r\nDTSTART;TZID=Nowhere:20261201T140000\r\nEND:VEVENT\r\n"
        b"END:VCALENDAR\r\n",
        b"Content-Type: text/calendar",
    ),
    "winmails": _parts(b"Content-Type: application/ms-tnef\r\n\r\n\x78\x9f\x3e\x22\r\n", 500),
}


if __name__ == "__main__":
    for name in sys.argv[1:] or BOMBS:
        mail = read_mail(BOMBS[name]())
        told = {
            "name": name,
            "text": len(mail.text),
            "html": len(mail.html),
            "attachments": len(mail.attachments),
            "warnings": mail.warnings,
            "breaches": breaches(mail.html),
            "has words": "words" in mail.text,
        }
        sys.stdout.write(json.dumps(told) + "\n")
