"""Knows the file of rows that were turned away: their line, the reason and the row, ready to be mended and read again."""

import csv
import itertools
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from agentdesk.domain.errors import Refused
from agentdesk.domain.imports import Turned

ENDING = ".rejected.csv"


class RejectsFile:
    """Opened with the first row. `places` are tried in order: the first folder that can be written takes it, beside
    what lies there already. What cannot be written raises Refused("rejects-not-writable").
    """

    def __init__(self, places: Sequence[Path], header: Sequence[str]) -> None:
        self._places = places
        self._header = header
        self.path: Path | None = None
        self._stream: IO[str] | None = None

    def add(self, turned: Turned, values: Sequence[str], reason: str) -> None:
        width = len(self._header)
        padded = [*values, *[""] * (width - len(values))]
        if len(padded) > width:  # too many columns: the last one keeps them all
            padded = [*padded[: width - 1], " | ".join(padded[width - 1 :])]
        clean = [_readable(value) for value in padded]
        with self._written():
            if self._stream is None:
                self._stream = self._opened()
                csv.writer(self._stream).writerow([*self._header, "rejected_line", "rejected_reason"])
            csv.writer(self._stream).writerow([*clean, turned.line, reason])

    def flush(self) -> None:
        if self._stream is not None:
            with self._written():
                self._stream.flush()

    def close(self) -> Path:
        if self._stream is not None:
            with self._written():
                self._stream.close()
        assert self.path is not None
        return self.path

    def discard(self) -> None:
        """The run is to be repeated, and then these rows come again."""
        if self._stream is not None and self.path is not None:
            with suppress(OSError):
                self._stream.close()
            with suppress(OSError):
                self.path.unlink()

    @contextmanager
    def _written(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise Refused("rejects-not-writable", path=self.path or self._places[-1]) from error

    def _opened(self) -> IO[str]:
        for place in self._places:
            for path in _numbered(place):
                try:
                    path.parent.mkdir(parents=True, exist_ok=True)
                    stream = path.open("x", encoding="utf-8-sig", newline="")
                except FileExistsError:
                    continue  # somebody may be mending it
                except OSError:
                    break
                self.path = path
                return stream
        raise Refused("rejects-not-writable", path=self._places[-1])


def _numbered(path: Path) -> Iterator[Path]:
    """`customers.rejected.csv`, `customers-2.rejected.csv` …"""
    yield path
    stem = path.name.removesuffix(ENDING)
    for number in itertools.count(2):
        yield path.with_name(f"{stem}-{number}{ENDING}")


def _readable(value: str) -> str:
    """Bytes of another encoding are shown as Western European letters, the likeliest thing they are."""
    if value.isascii():
        return value
    return "".join(
        bytes((ord(sign) - 0xDC00,)).decode("cp1252", "replace") if "\udc80" <= sign <= "\udcff" else sign
        for sign in value
    )
