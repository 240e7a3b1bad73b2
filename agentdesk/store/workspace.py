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
from agentdesk.store.engine import as_it_lies, file_of, open_engine, reading, unlock
from agentdesk.store.migrate import check

log = logging.getLogger(__name__)

_SMALL_BYTES = 50_000_000
"""A file that is looked through in the time of a blink."""
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
    # The log of a file that may not be written is read as it lies.
    mode = "rw" if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK) else as_it_lies(path)
    address = f"file:{quote(path.as_posix())}?mode={mode}"
    try:
        with closing(sqlcipher3.connect(address, uri=True, isolation_level=None, timeout=5)) as connection:
            unlock(connection, key)
            connection.execute("PRAGMA query_only=ON")
            found = [str(row[0]) for row in connection.execute("PRAGMA quick_check(10)")]
    except sqlcipher3.Error as error:
        raise Refused("damaged", path=str(path)) from error
    return () if found == ["ok"] else tuple(found)


def cheap_check(path: Path, *, key: bytes | None = None) -> tuple[str, ...]:
    """As `quick_check` for a small file; of a large one only whether it is all there. Raises as `quick_check` does."""
    if not path.exists():
        return ()
    if path.stat().st_size < _SMALL_BYTES:
        return quick_check(path, key=key)
    return _cut_short(path) if key is None else ()


def _cut_short(path: Path) -> tuple[str, ...]:
    """By the file's header, which counts its pages; not while a log may hold a newer one."""
    log_file = path.with_name(f"{path.name}-wal")
    if log_file.exists() and log_file.stat().st_size:
        return ()
    with path.open("rb") as file:
        header = file.read(100)
    page_bytes = int.from_bytes(header[16:18], "big") or 0
    pages = int.from_bytes(header[28:32], "big")
    counts = header[24:28] == header[92:96]
    size = path.stat().st_size
    if counts and size < pages * (65536 if page_bytes == 1 else page_bytes):
        return (f"{size} bytes of {pages} pages",)
    return ()


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
        """Look the file through and tell: a small one always, a large one after an unclean end.

        For a lane of its own, never the write lane.
        """
        if self._path is None:
            return
        try:
            found = cheap_check(self._path, key=key) if was_clean else quick_check(self._path, key=key)
        except OSError:
            return  # it went away with its drive: whoever needs it says so
        except Refused as error:
            if self._path.exists():
                publish(WorkspaceState("damaged", error.code))
            return
        if found:
            publish(WorkspaceState("damaged", found[0]))
        elif not was_clean:
            publish(WorkspaceState("checked"))


def _file_bytes(path: Path | None) -> int:
    """The file with its log."""
    if path is None:
        return 0
    total = 0
    for each in (path, path.with_name(f"{path.name}-wal")):
        with suppress(OSError):
            total += each.stat().st_size
    return total
