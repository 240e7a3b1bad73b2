"""Knows where a mail lies on a server, how far a folder has been read, and when two mails are the same one."""

import hashlib
import re
from datetime import datetime

from agentdesk.domain.records import dataclass

_OF_THE_SENDER = re.compile(
    rb"(?:from|to|cc|reply-to|subject|date|message-id|in-reply-to|references|mime-version|content-[a-z-]+)$",
    re.IGNORECASE,
)
"""Headers that no server on the way adds or changes: two deliveries of one mail are alike in them."""


@dataclass(frozen=True, slots=True)
class FolderMark:
    """How a folder was when it was last read. `modseq` 0: the server keeps none."""

    uidvalidity: int
    uidnext: int
    modseq: int
    count: int


@dataclass(frozen=True, slots=True)
class Look:
    """What a look into a folder found. `uids`: all there are, or with `is_all` False those changed since the last mark."""

    mark: FolderMark
    uids: tuple[int, ...]
    gone: tuple[int, ...] = ()
    is_all: bool = True


@dataclass(frozen=True, slots=True)
class HeaderSeen:
    """A mail's head, before its body is here. `received_at`: when the server took it, aware UTC."""

    uid: int
    size_bytes: int
    received_at: datetime
    head: bytes


@dataclass(frozen=True, slots=True)
class Gaps:
    """A folder on the server against the workspace, by UID. Both empty: every mail is here exactly once."""

    folder: str
    on_server: int
    here: int
    missing: tuple[int, ...]
    left_over: tuple[int, ...]
    """Here, and no longer on the server."""
    unread_bodies: int
    """Only their heads are here."""


def mail_key(raw: bytes) -> bytes:
    """SHA-256 of a mail without what its way has added: a forged Message-ID alone cannot hide a mail behind another."""
    unified = raw.replace(b"\r\n", b"\n")
    head, blank, body = unified.partition(b"\n\n")
    kept: list[bytes] = []
    for line in re.sub(rb"\n[ \t]+", b" ", head).split(b"\n"):
        name, _, value = line.partition(b":")
        if _OF_THE_SENDER.match(name.strip()):
            kept.append(name.strip().lower() + b":" + b" ".join(value.split()))
    if not kept:
        return hashlib.sha256(unified.rstrip(b"\n")).digest()  # hardly a mail
    return hashlib.sha256(b"\n".join(sorted(kept)) + blank + body.rstrip(b"\n")).digest()
