"""Knows one mailbox's way in: folders looked into without a trace, what changed since the last look, heads, then bodies."""

import re
import ssl
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import Any

import imapclient
from imapclient.exceptions import IMAPClientError

from agentdesk.channels.mail.lines import Secret, open_imap, said_plainly
from agentdesk.channels.mail.sync_imap import SyncIMAP
from agentdesk.domain.mail_places import FolderMark, HeaderSeen, Look
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.services.ports_mail import MailUnreachable

HEADS_AT_ONCE = 500
UIDS_AT_ONCE = 50_000
IDLE_S = 300.0
"""A line nobody has used for so long is not asked any more: a router may have forgotten it and let it answer nothing."""
BODIES_BYTES = 4 * 1024 * 1024
_HEAD = "BODY.PEEK[HEADER]"
_WHOLE = "BODY.PEEK[]"
_NUMBER = re.compile(rb"\d+")


class ImapInlet:
    """Implements `ports_mail.Inlet`. One thread; the line is opened at the first question and again when it was lost."""

    def __init__(self, mailbox: Mailbox, secret: Secret, context: ssl.SSLContext) -> None:
        self._mailbox, self._secret, self._context = mailbox, secret, context
        self._line: SyncIMAP | None = None
        self._folder = ""
        self._used_at = 0.0
        self._resyncs = False

    def look(self, folder: str, since: FolderMark | None) -> Look:
        was_open = self._line is not None
        try:
            return self._look(folder, since)
        except MailUnreachable as error:
            if not was_open or error.code != "mail-gone":
                raise
            return self._look(folder, since)  # it was cut while nobody used it, as when a server restarts

    def heads(self, folder: str, uids: Sequence[int]) -> Iterator[Sequence[HeaderSeen]]:
        for begin in range(0, len(uids), HEADS_AT_ONCE):
            some = uids[begin : begin + HEADS_AT_ONCE]
            with self._plainly():
                self._select(folder)
                found = self._open().fetch_set(some, (_HEAD, "INTERNALDATE", "RFC822.SIZE"))
            yield [_head_of(uid, found[uid]) for uid in some if uid in found]

    def bodies(self, folder: str, uids: Sequence[int]) -> Iterator[Sequence[tuple[int, bytes]]]:
        for begin in range(0, len(uids), HEADS_AT_ONCE):
            asked = uids[begin : begin + HEADS_AT_ONCE]  # a line with all of a large folder would be refused
            with self._plainly():
                self._select(folder)
                found = self._open().fetch_set(asked, ("RFC822.SIZE",))
            sizes = {uid: int(each.get(b"RFC822.SIZE", 0)) for uid, each in found.items()}
            for some in _parcels([uid for uid in asked if uid in sizes], sizes):
                with self._plainly():
                    self._select(folder)
                    found = self._open().fetch_set(some, (_WHOLE,))
                whole = ((uid, bytes(found.get(uid, {}).get(b"BODY[]") or b"")) for uid in some)
                # a server that cannot give a mail now answers with nothing: it is asked again the next time
                yield [(uid, raw) for uid, raw in whole if raw or not sizes[uid]]

    def close(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            with suppress(Exception):
                line.logout()

    def _look(self, folder: str, since: FolderMark | None) -> Look:
        with self._plainly():
            line = self._open()
            counts = since is not None and bool(since.modseq) and self._resyncs
            if since is not None and counts:
                told, changed, gone = line.select_since(folder, since.uidvalidity, since.modseq)
                self._folder = folder
                mark = _mark_of(told)
                if _goes_on(mark, since, max(changed, default=0)):
                    return Look(mark, tuple(sorted(changed)), tuple(gone), is_all=False)
            mark = _mark_of(self._select(folder, anew=True))
            if since is not None and not counts and _is_as_it_was(mark, since):
                return Look(mark, (), is_all=False)
            return Look(mark, tuple(_all_of(line, mark)))

    def _open(self) -> SyncIMAP:
        if self._line is not None and time.monotonic() - self._used_at > IDLE_S:
            self._let_go()
        if self._line is None:
            line = open_imap(self._mailbox, self._secret, self._context)
            assert isinstance(line, SyncIMAP)
            self._line, self._folder = line, ""
            self._resyncs = line.has_capability("QRESYNC")
            if self._resyncs:
                with said_plainly(str(self._mailbox.imap)):
                    line.enable("QRESYNC")
        self._used_at = time.monotonic()
        return self._line

    def _let_go(self) -> None:
        """Without a word to the server, which may be no more at its other end."""
        line, self._line = self._line, None
        if line is not None:
            with suppress(Exception):
                line.shutdown()

    def _select(self, folder: str, *, anew: bool = False) -> Mapping[bytes, Any]:
        """Read-only: what is unseen stays so. Raises MailUnreachable("mail-folder-gone")."""
        line = self._open()
        if folder == self._folder and not anew:
            return {}
        try:
            told: Mapping[bytes, Any] = line.select_folder(folder, readonly=True)
        except imapclient.exceptions.IMAPClientAbortError:
            raise
        except IMAPClientError as error:
            raise MailUnreachable("mail-folder-gone", folder) from error
        self._folder = folder
        return told

    @contextmanager
    def _plainly(self) -> Iterator[None]:
        """A stretch of questions: what fails is said plainly, and the line is not trusted any more."""
        try:
            with said_plainly(str(self._mailbox.imap)):
                yield
        except MailUnreachable:
            self._let_go()
            raise
        self._used_at = time.monotonic()


def _goes_on(mark: FolderMark, since: FolderMark, newest: int) -> bool:
    """Whether what changed since can be believed: a server restored from a copy counts from an earlier number again."""
    has_grown = mark.count > since.count
    return (
        mark.uidvalidity == since.uidvalidity
        and mark.modseq >= since.modseq
        and mark.uidnext >= since.uidnext
        and not (has_grown and newest < since.uidnext)
    )


def _is_as_it_was(mark: FolderMark, since: FolderMark) -> bool:
    """Nothing came and nothing went: every mail that comes takes a number, and none is given twice."""
    return bool(mark.uidnext) and (mark.uidvalidity, mark.uidnext, mark.count) == (
        since.uidvalidity, since.uidnext, since.count,
    )  # fmt: skip


def _all_of(line: SyncIMAP, mark: FolderMark) -> Iterator[int]:
    """Every UID. The library takes no line with those of a very large folder: they are asked for in stretches."""
    if mark.count <= UIDS_AT_ONCE or not mark.uidnext:
        yield from (int(uid) for uid in line.search("ALL"))
        return
    for begin in range(1, mark.uidnext, UIDS_AT_ONCE):
        end = min(begin + UIDS_AT_ONCE, mark.uidnext) - 1
        yield from (int(uid) for uid in line.search(["UID", f"{begin}:{end}"]))


def _mark_of(told: Mapping[bytes, Any]) -> FolderMark:
    return FolderMark(
        int(told.get(b"UIDVALIDITY", 0)), int(told.get(b"UIDNEXT", 0)), _first(told.get(b"HIGHESTMODSEQ", 0)),
        int(told.get(b"EXISTS", 0)),
    )  # fmt: skip


def _first(value: Any) -> int:
    """HIGHESTMODSEQ comes as a number, or as one in a tuple; NOMODSEQ as nothing."""
    if isinstance(value, int):
        return value
    found = _NUMBER.search(value if isinstance(value, bytes) else str(value).encode())
    return int(found[0]) if found else 0


def _head_of(uid: int, found: Mapping[bytes, Any]) -> HeaderSeen:
    at = found.get(b"INTERNALDATE")
    received = at.astimezone(UTC) if isinstance(at, datetime) and at.tzinfo else datetime.fromtimestamp(0, UTC)
    head = bytes(found.get(b"BODY[HEADER]") or b"")
    return HeaderSeen(uid, int(found.get(b"RFC822.SIZE", 0)), received, head)


def _parcels(uids: Sequence[int], sizes: Mapping[int, int]) -> Iterator[list[int]]:
    some: list[int] = []
    weight = 0
    for uid in uids:
        if some and (weight + sizes[uid] > BODIES_BYTES or len(some) >= HEADS_AT_ONCE):
            yield some
            some, weight = [], 0
        some.append(uid)
        weight += sizes[uid]
    if some:
        yield some
