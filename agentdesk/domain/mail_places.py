"""Knows where a mail lies on a server, how far a folder has been read, and when two mails are the same one."""

import hashlib
import re
from datetime import datetime

from agentdesk.domain.records import dataclass

_OF_THE_WAY = re.compile(
    rb"(received|return-path|delivered-to|envelope-to|x-original-to|x-envelope-to|x-received|authentication-results"
    rb"|arc-[a-z-]+|received-spf|x-spam[a-z0-9-]*|x-virus[a-z0-9-]*|x-rspamd[a-z-]*|x-gm-[a-z-]+|x-google-smtp-source"
    rb"|x-ms-exchange[a-z0-9-]*|x-forefront[a-z-]*|x-microsoft-antispam[a-z-]*|status|x-status|x-uid|x-keywords"
    rb"|lines|content-length|x-mozilla-[a-z0-9-]*|x-gmail-labels|x-gmail-received|x-evolution[a-z-]*|x-folder)$",
    re.IGNORECASE,
)
"""Headers that servers on the way add or change: two deliveries of one mail differ in them and in nothing else."""


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
    keeps = True
    for line in head.split(b"\n"):
        if line[:1] not in {b" ", b"\t"}:
            keeps = _OF_THE_WAY.match(line.partition(b":")[0].strip()) is None
        if keeps:
            kept.append(line)
    return hashlib.sha256(b"\n".join(kept) + blank + body.rstrip(b"\n")).digest()
