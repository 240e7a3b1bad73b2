"""Knows when a file of a watched folder is whole, and where it goes afterwards."""

import time
from contextlib import suppress
from pathlib import Path

from agentdesk.domain.records import dataclass
from agentdesk.services.imports_files import is_input

STILL_S = 2.0
"""A file whose size and time have not changed for so long is whole."""
_UNFINISHED = (".part", ".tmp", ".crdownload", ".filepart")


@dataclass(frozen=True, slots=True)
class Taken:
    """A file that was put away; `reason` when it was no good."""

    path: Path
    to: Path
    reason: str = ""


class FolderWatch:
    """Looks at one folder. `now_s` is monotonic; who calls it decides how often."""

    def __init__(self, folder: Path, silent_s: float) -> None:
        self.folder = folder
        self._silent_s = silent_s
        self._seen: dict[Path, tuple[int, int, float]] = {}
        self._last_file: tuple[float, float] | None = None
        self._said_silent = False

    @property
    def rejected_dir(self) -> Path:
        return self.folder / "rejected"

    def ready(self, now_s: float) -> list[Path]:
        """Files that are whole, by name. A file that is still growing, or is named `….part`, waits."""
        if self._last_file is None:
            at = self._last_put_away() or time.time()
            self._last_file = (now_s - max(0.0, time.time() - at), at)
        found: dict[Path, tuple[int, int, float]] = {}
        whole: list[Path] = []
        for path in sorted(self.folder.iterdir()):
            if not path.is_file() or not is_input(path) or path.name.lower().endswith(_UNFINISHED):
                continue
            state = path.stat()
            before = self._seen.get(path)
            if before is None or before[:2] != (state.st_size, state.st_mtime_ns):
                found[path] = (state.st_size, state.st_mtime_ns, now_s)
                continue
            found[path] = before
            if now_s - before[2] >= STILL_S:
                whole.append(path)
        if found.keys() - self._seen.keys():
            self._last_file = (now_s, time.time())
            self._said_silent = False
        self._seen = found
        return whole

    def silent_since(self, now_s: float) -> float | None:
        """Unix time since which nothing came, said once each time it becomes too long."""
        if self._last_file is None or self._said_silent or now_s - self._last_file[0] < self._silent_s:
            return None
        self._said_silent = True
        return self._last_file[1]

    def stamp(self, path: Path) -> tuple[int, int] | None:
        """Tells a file from another of its name, as it was at the last look; None when it was not there."""
        found = self._seen.get(path)
        return found[:2] if found is not None else None

    def done(self, path: Path) -> Taken:
        """Raises OSError when it cannot be moved."""
        return Taken(path, self._moved(path, self.folder / "done"))

    def rejected(self, path: Path, reason: str) -> Taken:
        """Raises OSError when it cannot be moved."""
        to = self._moved(path, self.rejected_dir)
        with suppress(OSError):  # the reason is told as well
            to.with_name(f"{to.name}.reason.txt").write_text(reason + "\n", "utf-8")
        return Taken(path, to, reason)

    def _last_put_away(self) -> float:
        """Unix time of the newest file that came before this watch began; 0 when there is none."""
        folders = [folder for folder in (self.folder / "done", self.rejected_dir) if folder.is_dir()]
        return max((path.stat().st_mtime for folder in folders for path in folder.iterdir()), default=0.0)

    def _moved(self, path: Path, folder: Path) -> Path:
        """Never over another file of that name."""
        folder.mkdir(exist_ok=True)
        to = folder / path.name
        number = 1
        while to.exists():
            number += 1
            to = folder / f"{path.stem}-{number}{path.suffix}"
        path.replace(to)
        self._seen.pop(path, None)
        return to
