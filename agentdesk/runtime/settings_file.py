"""Knows how the person's settings lie in a file: TOML, read once, written whole and atomically.

A file that cannot be read is put aside as `settings.toml.bad` and the defaults start; nothing here stops the program.
"""

import json
import logging
import os
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from threading import Lock

from agentdesk.runtime.paths import made

log = logging.getLogger(__name__)


class SettingsFile:
    """Reads at the start; `save` returns at once when given a lane's `do`, and only the newest values are written."""

    def __init__(self, path: Path, do: Callable[[Callable[[], None]], None] | None = None) -> None:
        self._path = path
        self._do = do
        self._lock = Lock()
        self._unwritten: Mapping[str, object] | None = None
        self.was_bad = False
        """Whether the file could not be read and was put aside."""

    def read(self) -> dict[str, object]:
        """Values by dotted key (`theme.mode`)."""
        try:
            with self._path.open("rb") as file:
                return _flat(tomllib.load(file))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:  # tomllib's and a wrong encoding's errors are ValueErrors
            log.warning("the settings file cannot be read: %s", type(error).__name__)
            self.was_bad = True
            self._put_aside()
            return {}

    def save(self, values: Mapping[str, object]) -> None:
        with self._lock:
            is_queued, self._unwritten = self._unwritten is not None, dict(values)
        if self._do is None:
            self._write()
        elif not is_queued:
            self._do(self._write)

    def _write(self) -> None:
        with self._lock:
            values, self._unwritten = self._unwritten, None
        if values is None:
            return
        new = self._path.with_name(f"{self._path.name}.new")
        try:
            made(self._path.parent)
            with new.open("w", encoding="utf-8", newline="\n") as file:
                file.write(to_toml(values))
                file.flush()
                os.fsync(file.fileno())
            new.replace(self._path)
        except OSError as error:  # a full disk must not take the window down; they stand in memory
            log.warning("the settings are not saved: %s", type(error).__name__)

    def _put_aside(self) -> None:
        try:
            self._path.replace(self._path.with_name(f"{self._path.name}.bad"))
        except OSError as error:
            log.warning("the bad settings file stays where it is: %s", type(error).__name__)


def to_toml(values: Mapping[str, object]) -> str:
    """Sorted; texts, truths, whole and broken numbers and lists of them. Others are left out.

    Only the first dot makes a table: `shortcuts.log` and `shortcuts.log.next` may both be there.
    """
    lines = [
        f"{'.'.join(_key(part) for part in key.split('.', 1))} = {shown}\n"
        for key, value in sorted(values.items())
        if (shown := _shown(value)) is not None
    ]
    return "".join(lines)


def _shown(value: object) -> str | None:
    match value:
        case bool():
            return "true" if value else "false"
        case int() | float():
            return repr(value)
        case str():
            return _text(value)
        case list() | tuple():
            parts = [_shown(each) for each in value]
            return f"[{', '.join(part for part in parts if part is not None)}]"
    return None


def _text(value: str) -> str:
    """JSON's escapes are TOML's too, but for the lone surrogate, which no TOML file may hold, and DEL."""
    whole = value.encode("utf-8", "replace").decode()
    return json.dumps(whole, ensure_ascii=False).replace("\x7f", "\\u007f")


def _key(part: str) -> str:
    is_bare = part != "" and part.isascii() and part.replace("-", "").replace("_", "").isalnum()
    return part if is_bare else _text(part)


def _flat(table: Mapping[str, object], before: str = "") -> dict[str, object]:
    flat: dict[str, object] = {}
    for key, value in table.items():
        name = f"{before}{key}"
        if isinstance(value, dict):
            flat |= _flat(value, f"{name}.")
        else:
            flat[name] = value
    return flat
