"""Knows the file of rows that were turned away: their line, the reason and the row, ready to be mended and read again."""

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import IO

from agentdesk.domain.errors import Refused
from agentdesk.domain.imports import Turned


class RejectsFile:
    """Opened with the first row. `places` are tried in order: the first folder that can be written takes it."""

    def __init__(self, places: Sequence[Path], header: Sequence[str]) -> None:
        self._places = places
        self._header = header
        self.path: Path | None = None
        self._stream: IO[str] | None = None

    def add(self, turned: Turned, values: Sequence[str], reason: str) -> None:
        if self._stream is None:
            self._stream = self._opened()
            csv.writer(self._stream).writerow([*self._header, "rejected_line", "rejected_reason"])
        width = len(self._header)
        padded = [*values, *[""] * (width - len(values))]
        if len(padded) > width:  # too many columns: the last one keeps them all
            padded = [*padded[: width - 1], " | ".join(padded[width - 1 :])]
        clean = [_readable(value) for value in padded]
        csv.writer(self._stream).writerow([*clean, turned.line, reason])

    def flush(self) -> None:
        if self._stream is not None:
            self._stream.flush()

    def close(self) -> Path:
        if self._stream is not None:
            self._stream.close()
        assert self.path is not None
        return self.path

    def _opened(self) -> IO[str]:
        for path in self._places:
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                stream = path.open("w", encoding="utf-8-sig", newline="")
            except OSError:
                continue
            self.path = path
            return stream
        raise Refused("rejects-not-writable", path=self._places[-1])


def _readable(value: str) -> str:
    """Bytes of another encoding are shown as Western European letters, the likeliest thing they are."""
    if value.isascii():
        return value
    return "".join(
        bytes((ord(sign) - 0xDC00,)).decode("cp1252", "replace") if "\udc80" <= sign <= "\udcff" else sign
        for sign in value
    )
