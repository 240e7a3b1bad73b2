"""Knows how the tests make mails, and where the mails are that nobody here wrote."""

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

HEAD = (
    "From: Ann Customer <ann@customer.example>\r\nTo: Support <support@shop.example>\r\nSubject: My order\r\n"
    "Date: Sat, 14 Nov 2026 10:00:00 +0100\r\nMessage-ID: <one@customer.example>\r\nMIME-Version: 1.0\r\n"
)


def a_mail(*headers: str, body: str | bytes = "", without: Sequence[str] = ()) -> bytes:
    """A mail of a person with more headers; one of those takes the place of an ordinary one of the same name."""
    taken = {each.partition(":")[0].lower() for each in (*headers, *without)}
    ordinary = [line for line in HEAD.splitlines() if line.partition(":")[0].lower() not in taken]
    head = "\r\n".join([*ordinary, *headers]) + "\r\n\r\n"
    return head.encode("utf-8", "surrogateescape") + (body.encode() if isinstance(body, str) else body)


def a_part(content_type: str, content: str | bytes = "", *headers: str) -> bytes:
    head = "\r\n".join([f"Content-Type: {content_type}", *headers]) + "\r\n\r\n"
    return head.encode("utf-8", "surrogateescape") + (content.encode() if isinstance(content, str) else content)


def of_parts(kind: str, *parts: bytes, boundary: str = "b0", headers: Sequence[str] = ()) -> bytes:
    """A mail of several parts."""
    return a_mail(*headers, f'Content-Type: multipart/{kind}; boundary="{boundary}"', body=joined(boundary, *parts))


def joined(boundary: str, *parts: bytes) -> bytes:
    mark = f"--{boundary}".encode()
    return b"".join(mark + b"\r\n" + part + b"\r\n" for part in parts) + mark + b"--\r\n"


def an_html(html: str, charset: str = "utf-8") -> bytes:
    return a_mail(f"Content-Type: text/html; charset={charset}", body=html.encode(charset))


def real_folder() -> Path:
    """Of the mails nobody here wrote; skips the test where there is none."""
    told = os.environ.get("AGENTDESK_REAL_DATA", "")
    if not told:
        pytest.skip("AGENTDESK_REAL_DATA does not name the folder of the real data")
    return Path(told) / "mail"
