"""Knows how a small local file is opened, keyed, kept durable, and saved from a damaged disk.

The journal is such a file. A damaged one is moved aside under a name that says so, never deleted, and what can still
be read of it is carried into a new one.
"""

import contextlib
import itertools
import logging
import os
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock
from typing import Any, TypeVar

import sqlcipher3

from agentdesk.domain.errors import Refused
from agentdesk.domain.records import dataclass

log = logging.getLogger(__name__)
T = TypeVar("T")
Connection = Any  # sqlcipher3 has no type hints
Key = bytes | None
Row = tuple[Any, ...]

_PLAIN = b"SQLite format 3\x00"
_FULL, _READONLY, _IOERR, _CORRUPT, _CANTOPEN, _NOTADB = 13, 8, 10, 11, 14, 26
_REFUSALS = {_FULL: "disk-full", _READONLY: "journal-read-only", _CANTOPEN: "journal-folder", 5: "journal-locked",
             6: "journal-locked", _IOERR: "journal-error", 3: "journal-read-only", 23: "journal-read-only"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class LocalTable:
    """A table of a local file; `columns` begins with its integer key."""

    name: str
    columns: tuple[str, ...]


class Damaged(Exception):
    """The file cannot be read as what it should be."""


class LocalFile:
    """One SQLite file of this desk, in WAL, encrypted when there is a key. Thread-safe; opens at the first use.

    `key` may be a function, so that a slow keyring is asked on the lane that first needs the file. `on_damage` hears
    the name under which a damaged file was put aside, on that lane.
    """

    def __init__(
        self,
        path: Path,
        key: Key | Callable[[], Key],
        *,
        schema: Sequence[str],
        version: int,
        tables: Sequence[LocalTable],
        on_damage: Callable[[Path], None] | None = None,
    ) -> None:
        self.path = path
        self._key_or_maker = key
        self._schema = tuple(schema)
        self._version = version
        self._tables = tuple(tables)
        self._on_damage = on_damage
        self._lock = RLock()
        self._connection: Connection | None = None
        self._is_sure: bool | None = None

    def write(self, work: Callable[[Connection], T], *, sure: bool = True) -> T:
        """One transaction; with `sure` it is on the disk when this returns, else the system may still hold it.

        Raises Refused: `disk-full`, `journal-read-only`, `journal-folder`, `journal-locked`, `journal-error`.
        """
        with self._lock:
            return self._saved(lambda: self._transaction(work, sure=sure))

    def read(self, work: Callable[[Connection], T]) -> T:
        with self._lock:
            return self._saved(lambda: work(self._opened()))

    def close(self) -> None:
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _saved(self, attempt: Callable[[], T]) -> T:
        """The attempt; over again with what could be rescued when the file turns out to be damaged."""
        try:
            try:
                return attempt()
            except Damaged:
                self._replace()
            except sqlcipher3.DatabaseError as error:
                if _code(error) not in {_CORRUPT, _NOTADB}:
                    raise
                self._replace()
            return attempt()
        except (sqlcipher3.Error, OSError, Damaged) as error:
            raise _refusal(error) from error

    def _transaction(self, work: Callable[[Connection], T], *, sure: bool) -> T:
        connection = self._opened()
        if sure is not self._is_sure:
            connection.execute(f"PRAGMA synchronous = {'FULL' if sure else 'NORMAL'}")
            self._is_sure = sure
        connection.execute("BEGIN IMMEDIATE")
        try:
            answer = work(connection)
            connection.execute("COMMIT")
        except BaseException:
            with contextlib.suppress(sqlcipher3.Error):  # a full disk may have rolled back by itself
                connection.execute("ROLLBACK")
            raise
        return answer

    def _opened(self) -> Connection:
        if self._connection is None:
            self._connection = self._open()
            self._is_sure = None
        return self._connection

    def _open(self) -> Connection:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        if not self.path.exists() and self._new.exists():
            self._new.replace(self.path)  # the end came between putting a damaged file aside and this
        key = self._key()
        if key is None and _is_encrypted(self.path):
            raise Refused("no-secrets", path=str(self.path))
        if key is not None and _is_plain(self.path):
            self._encrypt(key)
        connection = connect(self.path, key)
        try:
            self._prepare(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _key(self) -> Key:
        if callable(self._key_or_maker):
            self._key_or_maker = self._key_or_maker()
        return self._key_or_maker

    def _prepare(self, connection: Connection) -> None:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version > self._version:
            raise Refused("newer-journal", path=str(self.path))
        (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            raise Damaged
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA fullfsync = ON")  # macOS: a flush that reaches the disk; elsewhere without effect
        connection.execute("PRAGMA checkpoint_fullfsync = ON")
        if version < self._version:
            connection.execute("BEGIN IMMEDIATE")
            for statement in self._schema:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {self._version}")
            connection.execute("COMMIT")

    def _encrypt(self, key: bytes) -> None:
        """A file from before there was a key: its rows go into an encrypted one, and the readable one goes away."""
        with contextlib.closing(connect(self.path, None)) as connection:
            self._prepare(connection)
            (busy, _, _) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if busy:
                raise Refused("journal-locked", path=str(self.path))
        self._fill(key, self._rescued())
        _remove(self.path, beside_only=True)
        self._new.replace(self.path)

    def _replace(self) -> None:
        """Put the damaged file aside and begin a new one with what can be read of it."""
        self.close()
        key = self._key()
        rows = self._rescued()
        self._fill(key, rows)
        aside = _put_aside(self.path)
        self._new.replace(self.path)
        log.error("a local file is damaged; kept as %s; rescued %d rows", aside.name, sum(map(len, rows.values())))
        if self._on_damage is not None:
            self._on_damage(aside)

    @property
    def _new(self) -> Path:
        """A successor in the making; whole when the file itself is gone."""
        return self.path.with_name(f"{self.path.name}.new")

    def _rescued(self) -> dict[str, list[Row]]:
        key = None if _is_plain(self.path) else self._key()
        return {table.name: _all_rows(self.path, key, table) for table in self._tables}

    def _fill(self, key: Key, rows: dict[str, list[Row]]) -> None:
        _remove(self._new)
        with contextlib.closing(connect(self._new, key)) as connection:
            self._prepare(connection)
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("BEGIN IMMEDIATE")
            for table in self._tables:
                marks = ", ".join("?" * len(table.columns))
                connection.executemany(
                    f"INSERT OR IGNORE INTO {table.name} ({', '.join(table.columns)}) VALUES ({marks})",
                    rows[table.name],
                )
            connection.execute("COMMIT")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def connect(path: Path, key: Key) -> Connection:
    # Lanes take turns under LocalFile's lock, so one connection may serve them all.
    connection = sqlcipher3.connect(str(path), isolation_level=None, check_same_thread=False, timeout=5.0)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")  # it would write to stderr by itself
        if key is not None:
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    except BaseException:
        connection.close()
        raise
    return connection


def _all_rows(path: Path, key: Key, table: LocalTable) -> list[Row]:
    """Every row that can be read, from both ends and then one by one across what is broken, in order of the key."""
    rows = {row[0]: row for row in _scan(path, key, table, "ASC")}
    if rows:
        rows |= {row[0]: row for row in _scan(path, key, table, "DESC") if row[0] not in rows}
    else:
        rows = {row[0]: row for row in _scan(path, key, table, "DESC")}
    found = sorted(rows)
    gaps = [number for low, high in itertools.pairwise(found) for number in range(low + 1, high)]
    for number in gaps[:2000]:
        rows |= {row[0]: row for row in _scan(path, key, table, "ASC", number)}
    return [rows[number] for number in sorted(rows)]


def _scan(path: Path, key: Key, table: LocalTable, order: str, only: int | None = None) -> Iterator[Row]:
    """Rows until the first that cannot be read. SQLCipher reads nothing after an error, so each has its own connection."""
    number = table.columns[0]
    where = "" if only is None else f"WHERE {number} = {only}"
    with contextlib.suppress(sqlcipher3.Error), contextlib.closing(connect(path, key)) as connection:
        yield from connection.execute(
            f"SELECT {', '.join(table.columns)} FROM {table.name} {where} ORDER BY {number} {order}"
        )


def _put_aside(path: Path) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    aside = path.with_name(f"{path.name}.damaged-{stamp}")
    for ending in ("-wal", "-shm", ""):
        part = path.with_name(path.name + ending)
        if part.exists():
            part.replace(aside.with_name(aside.name + ending))
    return aside


def _remove(path: Path, *, beside_only: bool = False) -> None:
    for ending in ("-wal", "-shm") if beside_only else ("-wal", "-shm", ""):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(len(_PLAIN))
    except FileNotFoundError:
        return b""


def _is_plain(path: Path) -> bool:
    return _head(path) == _PLAIN


def _is_encrypted(path: Path) -> bool:
    head = _head(path)
    return bool(head) and head != _PLAIN


def _code(error: sqlcipher3.Error) -> int:
    return int(getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF


def _refusal(error: Exception) -> Refused:
    if isinstance(error, OSError):
        return Refused("disk-full" if error.errno == 28 else "journal-folder", reason=os.strerror(error.errno or 0))
    return Refused(_REFUSALS.get(_code(error), "journal-damaged"), reason=type(error).__name__)
