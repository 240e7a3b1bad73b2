"""Knows how backups lie in a folder: each under its final name only when it is whole, its manifest beside it, for its
owner's eyes alone.
"""

import errno
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from hashlib import file_digest
from pathlib import Path

from agentdesk.domain.backups import ENDINGS, MANIFEST, Keep, Manifest, kept, manifest_from
from agentdesk.domain.errors import Refused

PART = ".part"
_FULL = {errno.ENOSPC, errno.EDQUOT}


@contextmanager
def growing(path: Path) -> Iterator[Path]:
    """Where a backup grows; it is gone when the block fails. Raises Refused("copy-exists", "disk-full", "no-copy")."""
    half = path.with_name(f"{path.name}{PART}")
    if path.exists() or manifest_of(path).exists():
        raise Refused("copy-exists", path=str(path))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        half.unlink(missing_ok=True)
        os.close(os.open(half, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        yield half
    except OSError as error:
        raise _meant(error, path) from error
    finally:
        for left in (half, *(half.with_name(f"{half.name}{ending}") for ending in ("-wal", "-shm", "-journal"))):
            with suppress(OSError):
                left.unlink(missing_ok=True)


def seal(half: Path, path: Path, manifest: Manifest) -> None:
    """On the disk, then under its name: first what says what it is, then the backup."""
    beside = manifest_of(path)
    half_beside = beside.with_name(f"{beside.name}{PART}")
    try:
        with os.fdopen(
            os.open(half_beside, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "w", encoding="utf-8"
        ) as out:
            out.write(manifest.to_json())
            out.flush()
            os.fsync(out.fileno())
        with half.open("rb") as whole:
            os.fsync(whole.fileno())
        half.chmod(0o600)
        half_beside.replace(beside)
        half.replace(path)
    except OSError as error:
        for left in (half_beside, beside):
            with suppress(OSError):
                left.unlink(missing_ok=True)
        raise _meant(error, path) from error


def manifest_of(path: Path) -> Path:
    return path.with_name(f"{path.name}{MANIFEST}")


def read_manifest(path: Path) -> Manifest:
    """Of a backup that is there. Raises Refused("backup-missing", "backup-manifest")."""
    if not path.is_file():
        raise Refused("backup-missing", path=str(path))
    try:
        return manifest_from(manifest_of(path).read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise Refused("backup-manifest", path=str(manifest_of(path))) from error


def sha256_of(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def must_be_whole(path: Path, manifest: Manifest) -> None:
    """Byte for byte as it was written. Raises Refused("backup-changed")."""
    if path.stat().st_size != manifest.size_bytes or sha256_of(path) != manifest.sha256:
        raise Refused("backup-changed", path=str(path))


def backups_in(folder: Path) -> Sequence[tuple[Path, Manifest]]:
    """Those with a manifest that can be read, newest first; nothing where there is no folder."""
    found: list[tuple[Path, Manifest]] = []
    for beside in folder.glob(f"*{MANIFEST}") if folder.is_dir() else ():
        path = beside.with_name(beside.name.removesuffix(MANIFEST))
        with suppress(Refused):
            found.append((path, read_manifest(path)))
    return sorted(found, key=lambda each: each[1].made_at, reverse=True)


def prune(folder: Path, keep: Keep) -> int:
    """Nightly backups the policy keeps no longer go, with what killed runs left; others are never touched."""
    ours = [(path, each) for path, each in backups_in(folder) if path.name.startswith("agentdesk-")]
    stays = kept([each.made_at for _, each in ours], keep)
    gone = 0
    for path, each in ours:
        if each.made_at not in stays:
            with suppress(OSError):
                path.unlink()
                manifest_of(path).unlink()
                gone += 1
    for ending in ENDINGS.values():
        for left in folder.glob(f"agentdesk-*{ending}{PART}"):
            with suppress(OSError):
                left.unlink()
    return gone


def _meant(error: OSError, path: Path) -> Refused:
    return Refused("backup-no-room" if error.errno in _FULL else "no-copy", path=str(path))
