"""Knows how a workspace is backed up and brought back: written, verified, then named; never over something that is there."""

import logging
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from agentdesk import __version__
from agentdesk.domain.backups import Keep, Manifest, name_of
from agentdesk.domain.errors import NotAllowed, Offline, Refused
from agentdesk.runtime import backup_folder
from agentdesk.runtime.pg_tools import PgTools
from agentdesk.services.nightly import Nightly
from agentdesk.services.ports import Clock, Reads

log = logging.getLogger(__name__)

TESTED_WITHIN = timedelta(days=7)


def back_up(url: str, place: Path, now: datetime, *, test: bool = True) -> tuple[Path, Manifest]:
    """To the file `place`, or in the folder `place` under a name by its time. `test`: on a server a scratch database is
    made of it and counted, where this login may make one. Raises Refused and Offline; then nothing lies there.
    """
    from agentdesk.store.engine import file_of
    from agentdesk.store.migrate import check

    health = check(url)
    if health.code == "offline":
        raise Offline(detail=health.detail)
    if health.code not in {"ready", "read-only", "too-old"}:
        raise Refused(health.code, detail=health.detail)
    source = file_of(url)
    database = "postgresql" if source is None else "sqlite"
    path = place / name_of(database, now) if place.is_dir() else place
    with backup_folder.growing(path) as half:
        if source is None:
            rows, tested = _dump(url, half, test=test)
        else:
            from agentdesk.store.backing_up import copy_of_file

            rows, tested = copy_of_file(source, half), True
        manifest = Manifest(
            path.name, database, health.revision, __version__, now, half.stat().st_size, backup_folder.sha256_of(half),
            rows, tested,
        )  # fmt: skip
        backup_folder.seal(half, path, manifest)
    return path, manifest


def restore(backup: Path, target: str) -> Manifest:
    """Into a place where nothing is; on a server with the workspace's groups and their permissions.

    Raises Refused("backup-…", "restore-not-empty") and what stands in the way.
    """
    from agentdesk.store.backing_up import counted, must_be_able_to_own
    from agentdesk.store.engine import file_of
    from agentdesk.store.migrate import HEAD, check, upgrade

    manifest = backup_folder.read_manifest(backup)
    backup_folder.must_be_whole(backup, manifest)
    if manifest.revision > HEAD:
        raise Refused("too-new")
    path = file_of(target)
    if (path is None) != (manifest.database == "postgresql"):
        raise Refused("restore-other-kind", database=manifest.database)
    health = check(target)
    if health.code == "offline":
        raise Offline(health.detail or "offline")
    if health.code == "login":
        raise NotAllowed(health.detail or "login")
    if health.code.startswith("tls-"):
        raise Refused(health.code)
    if health.code != "missing":
        raise Refused("restore-not-empty")
    if health.detail == "database":
        raise Refused("missing", detail=health.detail)
    if path is None:
        from agentdesk.store.backing_up import libpq_address

        must_be_able_to_own(target)
        PgTools(*libpq_address(target)).restore(backup)
        _must_be_equal(manifest.rows, counted(target), target)
        if manifest.revision == HEAD:
            upgrade(target)  # an older one is brought up to date by hand, which gives it its groups too
    else:
        _restore_file(backup, path, manifest)
    return manifest


def _dump(url: str, half: Path, *, test: bool) -> tuple[Mapping[str, int], bool]:
    from agentdesk.store.backing_up import SCHEMA, counted, libpq_address, scratch_database, snapshot

    tools = PgTools(*libpq_address(url))
    with snapshot(url) as (name, rows):
        tools.dump(half, SCHEMA, name)
    if tools.contents(half) < len(rows):
        raise Refused("backup-differs", table="")
    if not test:
        return rows, False
    with scratch_database(url) as scratch:
        if scratch is None:
            return rows, False
        try:
            PgTools(*libpq_address(scratch)).restore(half)
        except NotAllowed as error:
            log.warning("the backup is not restored for a test: %s", error.code)
            return rows, False
        _must_be_equal(rows, counted(scratch), "")
    return rows, True


def _restore_file(backup: Path, path: Path, manifest: Manifest) -> None:
    from agentdesk.store.backing_up import copy_of_file

    half = path.with_name(f"{path.name}{backup_folder.PART}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _must_be_equal(manifest.rows, copy_of_file(backup, half), str(path))
        half.replace(path)
    except OSError as error:
        raise Refused("no-copy", path=str(path)) from error
    finally:
        for ending in ("", "-wal", "-shm"):
            with suppress(OSError):
                half.with_name(f"{half.name}{ending}").unlink(missing_ok=True)


def _must_be_equal(wanted: Mapping[str, int], found: Mapping[str, int], path: str) -> None:
    for table, count in wanted.items():
        if found.get(table) != count:
            raise Refused("backup-differs", table=table, here=count, there=found.get(table, 0), path=path)


def nightly_of(url: str, reads: Reads, clock: Clock) -> Nightly:
    """For the worker. A server's backup is restored for a test when none of the last days was."""

    def make(folder: str, keep: Keep) -> None:
        place = Path(folder)
        try:
            place.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Refused("no-copy", path=folder) from error
        now = clock.now()
        tested = any(each.tested and now - each.made_at < TESTED_WITHIN for _, each in backup_folder.backups_in(place))
        back_up(url, place, now, test=not tested)
        backup_folder.prune(place, keep)

    return Nightly(reads, lambda folder: newest_in(Path(folder)), make, clock)


def newest_in(folder: Path) -> datetime | None:
    """When the newest there was made."""
    return next((made.made_at for _, made in backup_folder.backups_in(folder)), None)
