"""Knows how a file from outside comes onto this machine's disk: marked as such, never run, and gone again when only looked at."""

import shutil
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

_MARK = "[ZoneTransfer]\r\nZoneId=3\r\n"
"""Windows: from the internet. Office then opens it protected, and a program asks before it runs."""


def save(path: Path, content: bytes) -> None:
    """Whole or not at all. Raises OSError."""
    half = path.with_name(path.name + ".part")
    try:
        half.write_bytes(content)
        half.replace(path)
    except OSError:
        with suppress(OSError):
            half.unlink(missing_ok=True)
        raise
    if sys.platform == "win32":
        with suppress(OSError):  # a disk that knows no marks
            Path(f"{path}:Zone.Identifier").write_text(_MARK, "ascii")


class LookedAt:
    """Files that another program only shows; `close` removes them. One thread."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._count = 0

    def put(self, name: str, content: bytes) -> Path:
        """Under its own name, which must be safe already, where nobody else looks. Raises OSError."""
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="agentdesk-"))
        self._count += 1
        place = self._folder / str(self._count)
        place.mkdir(mode=0o700)
        path = place / name
        save(path, content)
        path.chmod(0o400)
        return path

    def close(self) -> None:
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None
