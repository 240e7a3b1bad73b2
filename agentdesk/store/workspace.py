"""Knows a workspace as a whole: its figures, and whether its file came through the last stop unharmed."""

import logging
import os
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from urllib.parse import quote

import sqlcipher3
from sqlalchemy import func, select, text

from agentdesk.domain.errors import Refused
from agentdesk.domain.events import Event, WorkspaceState
from agentdesk.domain.records import dataclass
from agentdesk.store import schema
from agentdesk.store.engine import file_of, open_engine, reading, unlock
from agentdesk.store.migrate import check

log = logging.getLogger(__name__)

_COUNTED = ("customer", "contact_point", "event", "sales_order", "follow_up", "complaint", "survey", "agent", "ledger")


@dataclass(frozen=True, slots=True)
class WorkspaceInfo:
    """`database` is `sqlite` or `postgresql` with its version; `counts` are rows by table."""

    code: str
    revision: str
    database: str
    size_bytes: int
    counts: tuple[tuple[str, int], ...]


def info(url: str, *, key: bytes | None = None) -> WorkspaceInfo:
    """Figures of a workspace that can be read; of any other only what stands in the way."""
    health = check(url, key=key)
    if health.code not in {"ready", "too-old"}:
        return WorkspaceInfo(health.code, health.revision, "", _file_bytes(file_of(url)), ())
    engine = open_engine(url, read_only=True, key=key)
    try:
        with reading(engine) as connection:
            counts = tuple(
                (
                    name,
                    int(
                        connection.execute(select(func.count()).select_from(schema.metadata.tables[name])).scalar_one()
                    ),
                )
                for name in _COUNTED
            )
            path = file_of(url)
            if path is None:
                size = connection.execute(text("SELECT pg_database_size(current_database())")).scalar_one()
                version = f"postgresql {connection.execute(text('SHOW server_version')).scalar_one()}"
            else:
                size = _file_bytes(path)
                version = f"sqlite {connection.exec_driver_sql('SELECT sqlite_version()').scalar_one()}"
        return WorkspaceInfo(health.code, health.revision, version, int(size), counts)
    finally:
        engine.dispose()


def quick_check(path: Path, *, key: bytes | None = None) -> tuple[str, ...]:
    """What SQLite finds wrong in a file, at most ten lines; empty when nothing is. Takes seconds on a large file.

    Raises Refused("damaged") when the file cannot even be read.
    """
    address = f"file:{quote(path.as_posix())}?mode=rw"
    try:
        with closing(sqlcipher3.connect(address, uri=True, isolation_level=None, timeout=5)) as connection:
            unlock(connection, key)
            connection.execute("PRAGMA query_only=ON")
            found = [str(row[0]) for row in connection.execute("PRAGMA quick_check(10)")]
    except sqlcipher3.Error as error:
        raise Refused("damaged", path=str(path)) from error
    return () if found == ["ok"] else tuple(found)


class CleanEnd:
    """A mark beside the file while a window works on it; still there at the next start means the last end was none."""

    def __init__(self, url: str) -> None:
        path = file_of(url)
        self._path = path
        self._mark = None if path is None else path.with_name(f"{path.name}.open")

    def begin(self) -> bool:
        """Whether the last end was clean; from now on it is not, until `end`."""
        if self._mark is None:
            return True
        clean = not self._mark.exists()
        try:
            self._mark.write_text(f"{os.getpid()}\n", "utf-8")
        except OSError:
            log.warning("the mark of an open workspace could not be written")
        return clean

    def end(self) -> None:
        if self._mark is not None:
            with suppress(OSError):
                self._mark.unlink(missing_ok=True)

    def check_if_needed(self, publish: Callable[[Event], None], *, was_clean: bool, key: bytes | None = None) -> None:
        """After an unclean end: look the file through and tell. For a lane of its own, never the write lane."""
        if was_clean or self._path is None:
            return
        try:
            found = quick_check(self._path, key=key)
        except Refused as error:
            publish(WorkspaceState("damaged", error.code))
            return
        publish(WorkspaceState("damaged", found[0]) if found else WorkspaceState("checked"))


def _file_bytes(path: Path | None) -> int:
    """The file with its log."""
    if path is None:
        return 0
    total = 0
    for each in (path, path.with_name(f"{path.name}-wal")):
        with suppress(OSError):
            total += each.stat().st_size
    return total
