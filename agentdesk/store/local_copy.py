"""Knows what of a server's workspace this desk can still read without the server: whole answers, as they were given.

One encrypted file per workspace and login. It is only a copy: whatever is wrong with it, it is thrown away and begun
anew, and without a key there is none.
"""

import contextlib
import hashlib
import io
import logging
import pickle
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from agentdesk import __version__
from agentdesk.domain.clock import from_us, to_us
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.hosts import home_of
from agentdesk.domain.ids import CustomerId
from agentdesk.services.kept_answers import Kept
from agentdesk.store.local import Connection, LocalFile

log = logging.getLogger(__name__)
T = TypeVar("T")

VERSION = 1
MOST_CUSTOMERS = 500
KEPT_FOR = timedelta(days=14)
"""Who was not on the screen for so long is not kept."""
_SCHEMA = (
    """CREATE TABLE IF NOT EXISTS answer (
        rid INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, customer BLOB, at INTEGER NOT NULL,
        body BLOB NOT NULL
    )""",
    "CREATE INDEX IF NOT EXISTS answer_customer ON answer (customer)",
    """CREATE TABLE IF NOT EXISTS shown (
        rid INTEGER PRIMARY KEY AUTOINCREMENT, customer BLOB NOT NULL UNIQUE, at INTEGER NOT NULL
    )""",
    "CREATE TABLE IF NOT EXISTS made_by (rid INTEGER PRIMARY KEY AUTOINCREMENT, program TEXT NOT NULL)",
)


def copy_path(folder: Path, workspace: str, login: str) -> Path:
    """One per workspace and login: what another may not see must not be read under their name."""
    name = hashlib.sha256(f"{home_of(workspace)}\n{login}".encode()).hexdigest()[:20]
    return folder / f"copy-{name}.db"


class LocalCopy:
    """Implements `services.kept_answers.Copy`. Thread-safe; the file opens at the first use and nothing here raises."""

    def __init__(self, path: Path, key: Callable[[], bytes | None]) -> None:
        self._path, self._key = path, key
        self._held: bytes | None = None
        self._asked = False
        self._file: LocalFile | None = None

    def keep(self, name: str, answer: object, at: datetime, customer_id: CustomerId | None = None) -> None:
        row = (name, customer_id.bytes if customer_id else None, to_us(at), _packed(answer))

        def work(connection: Connection) -> None:
            connection.execute(
                "INSERT INTO answer (name, customer, at, body) VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET"
                " at = excluded.at, body = excluded.body",
                row,
            )
            if customer_id is not None:
                connection.execute("INSERT OR IGNORE INTO shown (customer, at) VALUES (?, ?)", (row[1], row[2]))

        self._done(lambda file: file.write(work, sure=False), None)

    def show(self, customer_id: CustomerId, at: datetime) -> None:
        """Somebody looked at this customer: of all that are kept they go last."""
        name, now = customer_id.bytes, to_us(at)
        old = to_us(at - KEPT_FOR)

        def work(connection: Connection) -> None:
            connection.execute(
                "INSERT INTO shown (customer, at) VALUES (?, ?) ON CONFLICT (customer) DO UPDATE SET at = excluded.at",
                (name, now),
            )
            gone = connection.execute(
                "SELECT customer FROM shown WHERE at < ? OR customer IN"
                " (SELECT customer FROM shown ORDER BY at DESC LIMIT -1 OFFSET ?)",
                (old, MOST_CUSTOMERS),
            ).fetchall()
            for each in gone:
                connection.execute("DELETE FROM answer WHERE customer = ?", each)
                connection.execute("DELETE FROM shown WHERE customer = ?", each)

        self._done(lambda file: file.write(work, sure=False), None)

    def get(self, name: str) -> Kept | None:
        found = self._done(
            lambda file: file.read(
                lambda connection: connection.execute("SELECT body, at FROM answer WHERE name = ?", (name,)).fetchone()
            ),
            None,
        )
        return _kept(found) if found else None

    def all(self, prefix: str) -> tuple[Kept, ...]:
        """Every answer whose name begins so, the newest first."""
        found: list[tuple[bytes, int]] = self._done(
            lambda file: file.read(
                lambda connection: connection.execute(
                    "SELECT body, at FROM answer WHERE name >= ? AND name < ? ORDER BY at DESC", (prefix, prefix + "~")
                ).fetchall()
            ),
            [],
        )
        return tuple(kept for row in found if (kept := _kept(row)) is not None)

    def customers(self) -> tuple[CustomerId, ...]:
        """Who is kept, the last shown first."""
        found: list[tuple[bytes]] = self._done(
            lambda file: file.read(
                lambda connection: connection.execute("SELECT customer FROM shown ORDER BY at DESC").fetchall()
            ),
            [],
        )
        return tuple(CustomerId(UUID(bytes=name)) for (name,) in found)

    def forget(self, customer_id: CustomerId) -> None:
        """Nothing of this customer stays."""
        row = (customer_id.bytes,)

        def work(connection: Connection) -> None:
            connection.execute("DELETE FROM answer WHERE customer = ?", row)
            connection.execute("DELETE FROM shown WHERE customer = ?", row)

        self._done(lambda file: file.write(work), None)

    def clear(self) -> None:
        """Nothing stays: whoever sits here may not read it any more."""
        if self._file is not None:
            self._file.close()
            self._file = None
        _remove(self._path)

    def close(self) -> None:
        if self._file is not None:
            self._file.close()

    def _done(self, work: Callable[[LocalFile], T], otherwise: T) -> T:
        """What the file says; a file that cannot be used is begun anew, and there may be none."""
        for again in (True, False):
            try:
                file = self._opened()
                return work(file) if file is not None else otherwise
            except (AgentDeskError, OSError) as error:
                log.warning("the local copy is begun anew: %s", error)
                if again:
                    self.clear()
        return otherwise

    def _opened(self) -> LocalFile | None:
        if not self._asked:
            self._held, self._asked = self._key(), True
        if self._held is None:
            return None
        if self._file is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._path.touch(mode=0o600, exist_ok=True)
            self._path.chmod(0o600)
            self._file = LocalFile(
                self._path, self._held, schema=_SCHEMA, version=VERSION, tables=(), on_damage=_remove
            )  # fmt: skip
            self._file.write(_of_this_program)
        return self._file


def _of_this_program(connection: Connection) -> None:
    """Rows of another release may have other fields."""
    made_by = connection.execute("SELECT program FROM made_by").fetchone()
    if made_by != (__version__,):
        for table in ("answer", "shown", "made_by"):
            connection.execute(f"DELETE FROM {table}")
        connection.execute("INSERT INTO made_by (program) VALUES (?)", (__version__,))


def _remove(path: Path) -> None:
    for ending in ("-wal", "-shm", ".new", ""):
        with contextlib.suppress(OSError):
            path.with_name(path.name + ending).unlink(missing_ok=True)


class _Pickler(pickle.Pickler):
    def reducer_override(self, thing: object) -> Any:
        if isinstance(thing, UUID):
            return UUID, (None, thing.bytes)
        if is_dataclass(thing) and not isinstance(thing, type):
            return type(thing), tuple(getattr(thing, field.name) for field in fields(thing))
        if isinstance(thing, Enum):  # Python 3.11.0 to 3.11.3 would write getattr, which nobody reads here
            return type(thing), (thing.value,)
        return NotImplemented


class _Unpickler(pickle.Unpickler):
    """Makes rows, choices, names and times, and nothing else."""

    def find_class(self, module: str, name: str) -> Any:
        ours = module.startswith(("agentdesk.domain.", "agentdesk.services.queries"))
        if ours or (module, name) in _PLAIN:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} is no row")


_PLAIN = frozenset({
    ("uuid", "UUID"), ("datetime", "datetime"), ("datetime", "date"), ("datetime", "timedelta"),
    ("datetime", "timezone"), ("builtins", "frozenset"),
})  # fmt: skip


def _packed(answer: object) -> bytes:
    to = io.BytesIO()
    _Pickler(to, protocol=5).dump(answer)
    return to.getvalue()


def _kept(row: tuple[bytes, int]) -> Kept | None:
    try:
        return Kept(_Unpickler(io.BytesIO(row[0])).load(), from_us(row[1]))
    except Exception as error:  # noqa: BLE001 whatever these bytes are, they are only a copy
        log.warning("an answer of the local copy is not read: %s", type(error).__name__)
        return None
