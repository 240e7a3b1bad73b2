"""Knows the folder checkpoints leave the database for: a text file each, and beside it the leaf hashes under it.

`00000012.checkpoint` is what `domain.proof.Checkpoint.text` writes; `00000012.leaves` 32 bytes a row, in their order,
whose Merkle root the checkpoint names. A file that is there is never written again.
"""

import os
import re
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from agentdesk.domain.errors import Refused
from agentdesk.domain.proof import Checkpoint, read_checkpoint

_NAME = re.compile(r"(\d{8,})\.checkpoint")
_HASH_BYTES = 32


class CheckpointFolder:
    """Implements `services.sealing.Folder`. On a network share it may hang: never on the GUI thread."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def numbers(self) -> list[int]:
        """Which checkpoints have a file. Raises Refused("checkpoints-missing") when the folder is not there."""
        try:
            names = [each.name for each in self.path.iterdir()]
        except OSError as error:
            raise Refused("checkpoints-missing", path=str(self.path)) from error
        return sorted(int(found[1]) for name in names if (found := _NAME.fullmatch(name)))

    def read(self, n: int) -> Checkpoint | None:
        """None when its file is no checkpoint, or another one's."""
        try:
            found = read_checkpoint(self._file(n).read_bytes().decode())
        except (OSError, ValueError, OverflowError):
            return None
        return found if found.n == n else None

    def leaves(self, n: int) -> tuple[bytes, ...] | None:
        """The leaf hashes under it; None when there is no such file."""
        try:
            raw = self._file(n, "leaves").read_bytes()
        except OSError:
            return None
        return tuple(raw[at : at + _HASH_BYTES] for at in range(0, len(raw), _HASH_BYTES))

    def must_be(self, checkpoint: Checkpoint) -> None:
        """Raises Refused("checkpoints-kept-other") when the file that is there is not this one's."""
        there = self._file(checkpoint.n)
        try:
            if there.read_bytes() != checkpoint.text().encode():
                raise Refused("checkpoints-kept-other", path=str(there))
        except OSError as error:
            raise Refused("checkpoints-not-written", path=str(self.path)) from error

    def keep(self, checkpoint: Checkpoint, leaves: Sequence[bytes]) -> None:
        """On disk when it returns; never over a file that is there. Raises as `must_be`."""
        there = self._file(checkpoint.n)
        try:
            if there.exists():
                self.must_be(checkpoint)
                return
            self.path.mkdir(parents=True, exist_ok=True)
            self._write(self._file(checkpoint.n, "leaves"), b"".join(leaves))
            self._write(there, checkpoint.text().encode())  # last: a checkpoint that is there is whole
        except OSError as error:
            raise Refused("checkpoints-not-written", path=str(self.path)) from error

    def _file(self, n: int, ending: str = "checkpoint") -> Path:
        return self.path / f"{n:08}.{ending}"

    def _write(self, path: Path, content: bytes) -> None:
        half = path.with_name(f"{path.name}.part")
        try:
            with half.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            half.replace(path)
        finally:
            with suppress(OSError):
                half.unlink(missing_ok=True)
