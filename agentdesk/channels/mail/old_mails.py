"""Knows how mails lie in files: mbox of every kind, one mail a file, folders of both. Streamed, one mail in memory at a time."""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_tz
from pathlib import Path
from typing import IO

from agentdesk.domain.old_mail import FoundMail, NotTaken

LARGEST = 100 * 1024 * 1024
"""A mail beyond it is left out; the next one is read."""
_ENDINGS = frozenset({".eml", ".mbox", ".mbx", ".msg"})
_MAILDIR = frozenset({"cur", "new"})
_BEGINS = re.compile(rb"From (?:\S+ )?.{0,200}?\d{1,2}:\d{2}.{0,40}?\d{4}")
"""`From jan@example.org Sat Jan  3 01:05:34 1996`, and what programs made of it. Not `From what I hear at 10:30 …`:
such a line would need a year too, an empty line before it, and a header behind it."""
_HEADER = re.compile(rb"(?:[!-9;-~]+[ \t]*:|>?From )")
_QUOTED = re.compile(rb">+From ")
_DATE = re.compile(
    rb"(\w{3},? )?(\w{3}) +(\d{1,2}) (\d{1,2}:\d{2}(?::\d{2})?)\s*([A-Z]{2,5}|[+-]\d{4})? *(\d{4})(?: ([+-]\d{4}))?"
)
_RECEIVED = re.compile(rb"^received:(?:[^\n]|\n[ \t])*?;([^;]*?)\r?\n(?![ \t])", re.IGNORECASE | re.MULTILINE)
_HEAD_BYTES = 100_000
_OLDEST = datetime(1971, 1, 1, tzinfo=UTC)


def files_in(paths: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """(files to read, in order; files of folders that hold no mail). What is named itself is read whatever it is called."""
    taken: list[Path] = []
    left: list[Path] = []
    for path in paths:
        if not path.is_dir():
            taken.append(path)
            continue
        for inside in sorted(each for each in path.rglob("*") if each.is_file()):
            (taken if _looks_like_mail(inside) else left).append(inside)
    return taken, left


def total_bytes(files: Sequence[Path]) -> int:
    return sum(path.stat().st_size for path in files if path.is_file())


def mails_of(files: Sequence[Path]) -> Iterator[FoundMail]:
    """Every mail of every file, and each file that cannot be read as one that was left out."""
    before = 0
    for path in files:
        at = 0
        try:
            with path.open("rb") as stream:
                for found in _mails_in(path, stream):
                    at = found.passed_bytes
                    yield _moved(found, before)
        except OSError:
            yield FoundMail(path, 0, b"", reason=NotTaken.FILE, passed_bytes=before + at)
        before += path.stat().st_size if path.is_file() else 0


def came_at(raw: bytes) -> datetime | None:
    """When our own server took it: the newest `Received` line stands first."""
    found = _RECEIVED.search(raw[:_HEAD_BYTES].partition(b"\n\n")[0].partition(b"\r\n\r\n")[0] + b"\n")
    return _moment(found[1].strip().decode("ascii", "replace")) if found is not None else None


def _looks_like_mail(path: Path) -> bool:
    if path.suffix.lower() in _ENDINGS or path.parent.name in _MAILDIR:
        return True
    try:
        with path.open("rb") as stream:
            return _BEGINS.match(stream.readline(400)) is not None
    except OSError:
        return True  # it is told why, when it is read


def _mails_in(path: Path, stream: IO[bytes]) -> Iterator[FoundMail]:
    first = stream.readline(LARGEST)
    if _BEGINS.match(first) is None:
        raw = first + stream.read(LARGEST + 1 - len(first))
        yield _found(path, 1, raw, None, stream.tell())
        return
    mail = _Growing(first)
    number, blank = 1, True
    line = stream.readline(LARGEST)
    while line:
        following = b""
        if blank and line.startswith(b"From ") and _BEGINS.match(line) is not None:
            following = stream.readline(LARGEST)
            if not following or _HEADER.match(following) is not None:
                yield mail.found(path, number, stream.tell() - len(line) - len(following))
                mail, number, line, blank = _Growing(line), number + 1, following, False
                continue
        mail.add(line)
        blank = line in {b"\n", b"\r\n"}
        line = following or stream.readline(LARGEST)
    yield mail.found(path, number, stream.tell())


class _Growing:
    """A mail of an mbox, line by line; without what the mbox has put in front of lines that begin with From."""

    def __init__(self, begins: bytes) -> None:
        self._kept_at = _asctime(begins)
        self._lines: list[bytes] = []
        self._size = 0

    def add(self, line: bytes) -> None:
        self._size += len(line)
        if self._size > LARGEST:
            self._lines.clear()
            return
        self._lines.append(line[1:] if line.startswith(b">") and _QUOTED.match(line) else line)

    def found(self, path: Path, number: int, passed_bytes: int) -> FoundMail:
        if self._size > LARGEST:
            return FoundMail(path, number, b"", reason=NotTaken.TOO_LARGE, passed_bytes=passed_bytes)
        if self._lines and self._lines[-1] in {b"\n", b"\r\n"}:
            self._lines.pop()  # the mbox's own, between two mails
        return _found(path, number, b"".join(self._lines), self._kept_at, passed_bytes)


def _found(path: Path, number: int, raw: bytes, kept_at: datetime | None, passed_bytes: int) -> FoundMail:
    reason = NotTaken.TOO_LARGE if len(raw) > LARGEST else None if raw.strip() else NotTaken.EMPTY
    kept = came_at(raw) or kept_at
    return FoundMail(path, number, b"" if reason else raw, kept, reason, passed_bytes)


def _moved(found: FoundMail, by: int) -> FoundMail:
    return FoundMail(found.path, found.number, found.raw, found.kept_at, found.reason, found.passed_bytes + by)


def _asctime(line: bytes) -> datetime | None:
    """Of a `From ` line; in UTC, as RFC 4155 wants it, where it names no zone."""
    found = _DATE.search(line.partition(b" ")[2])
    if found is None:
        return None
    _, month, day, clock, zone, year, behind = (
        each.decode("ascii", "replace") if each else "" for each in found.groups()
    )
    return _moment(f"{day} {month} {year} {clock} {behind or zone or '+0000'}")


def _moment(text: str) -> datetime | None:
    try:
        parts = parsedate_tz(text)
        if parts is None:
            return None
        at = datetime(*parts[:6], tzinfo=UTC) - timedelta(seconds=parts[9] or 0)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    return at if at > _OLDEST else None
