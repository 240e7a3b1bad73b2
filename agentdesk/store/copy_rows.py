"""Knows one table of a workspace as both databases hold it: read in the order of its key, hashed alike, written anew.

A row's hash is over its columns in the model's order, each with its type and length. A table's hash is the sum of its
rows' hashes: it needs no order, so no database's way of sorting text matters.
"""

import json
from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy import Boolean, Connection, Table

from agentdesk.domain.errors import Refused
from agentdesk.domain.records import dataclass
from agentdesk.store.engine import is_postgres
from agentdesk.store.types import Id

Plain: TypeAlias = tuple[Any, ...]
"""A row's values as None, int, str and bytes, whichever database they came from."""

_MODULUS = 1 << 256
_AT_ONCE, _LARGE_AT_ONCE = 5_000, 100
_LARGE = frozenset({"outbox", "mail_words", "mail_draft"})
"""Tables whose rows hold whole mails."""
OWN_AFFAIR = {"audit_checkpoint": ("marks", "{}")}
"""How far the sealer has looked is counted in the database's own transactions: the copy's sealer looks at everything once."""


@dataclass(frozen=True, slots=True)
class Sum:
    """How many rows, and the sum of their hashes; equal on both sides or the copy is none."""

    rows: int = 0
    digest: int = 0

    def plus(self, rows: Sequence[bytes]) -> "Sum":
        total = self.digest
        for each in rows:
            total += int.from_bytes(sha256(each).digest(), "big")
        return Sum(self.rows + len(rows), total % _MODULUS)

    @property
    def hex(self) -> str:
        return f"{self.digest:064x}"


class TableRows:
    """One table, for reading on one connection and writing on another."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.name = table.name
        self.columns = [column.name for column in table.columns]
        self.key = [column.name for column in table.primary_key]
        self._key_at = [self.columns.index(name) for name in self.key]
        self._ids = {at for at, column in enumerate(table.columns) if isinstance(column.type, Id)}
        self._truths = {at for at, column in enumerate(table.columns) if isinstance(column.type, Boolean)}
        self._at_once = _LARGE_AT_ONCE if table.name in _LARGE else _AT_ONCE
        own, self._instead = OWN_AFFAIR.get(table.name, ("", ""))
        self._own = self.columns.index(own) if own else -1

    def batches(self, connection: Connection, after: Plain | None, until: Plain | None = None) -> Iterator[list[Plain]]:
        """In the order of the key; after one key, and up to another with it."""
        while rows := self._next(connection, after, until):
            yield rows
            after = self.key_of(rows[-1])

    def key_of(self, row: Plain) -> Plain:
        return tuple(row[at] for at in self._key_at)

    def encoded(self, rows: Sequence[Plain]) -> list[bytes]:
        return [_encoded(row[: self._own] + row[self._own + 1 :] if self._own >= 0 else row) for row in rows]

    def sum_of(self, connection: Connection, until: Plain | None = None) -> Sum:
        total = Sum()
        for rows in self.batches(connection, None, until):
            total = total.plus(self.encoded(rows))
        return total

    def count(self, connection: Connection) -> int:
        return int(connection.exec_driver_sql(f'SELECT count(*) FROM "{self.name}"').scalar_one())

    def write(self, connection: Connection, rows: Sequence[Plain]) -> None:
        """Raises Refused("copy-unstorable") for words that PostgreSQL cannot hold."""
        if self._own >= 0:
            rows = [(*row[: self._own], self._instead, *row[self._own + 1 :]) for row in rows]
        names = ", ".join(f'"{name}"' for name in self.columns)
        if not is_postgres(connection):
            marks = ", ".join("?" * len(self.columns))
            connection.exec_driver_sql(f'INSERT INTO "{self.name}" ({names}) VALUES ({marks})', list(rows))
            return
        driver: Any = connection.connection.driver_connection
        with driver.cursor() as cursor, cursor.copy(f'COPY "{self.name}" ({names}) FROM STDIN') as out:
            for row in rows:
                out.write_row(self._native(row))

    def empty(self, connection: Connection) -> None:
        connection.exec_driver_sql(f'DELETE FROM "{self.name}"')

    def _native(self, row: Plain) -> list[Any]:
        made: list[Any] = list(row)
        for at in self._ids:
            if made[at] is not None:
                made[at] = UUID(bytes=made[at])
        for at in self._truths:
            if made[at] is not None:
                made[at] = bool(made[at])
        if any(isinstance(value, str) and "\x00" in value for value in made):
            raise Refused("copy-unstorable", table=self.name)
        return made

    def _next(self, connection: Connection, after: Plain | None, until: Plain | None) -> list[Plain]:
        postgres = is_postgres(connection)
        mark = "%s" if postgres else "?"
        key, marks = ", ".join(f'"{name}"' for name in self.key), ", ".join([mark] * len(self.key))
        bounds = [f"({key}) {way} ({marks})" for way, bound in ((">", after), ("<=", until)) if bound is not None]
        where = f" WHERE {' AND '.join(bounds)}" if bounds else ""
        values = [
            value for bound in (after, until) if bound is not None for value in self._bound(bound, postgres=postgres)
        ]
        names = ", ".join(f'"{name}"' for name in self.columns)
        asked = f'SELECT {names} FROM "{self.name}"{where} ORDER BY {key} LIMIT {self._at_once}'
        return [_plain(row) for row in connection.exec_driver_sql(asked, tuple(values))]

    def _bound(self, bound: Plain, *, postgres: bool) -> list[Any]:
        if not postgres:
            return list(bound)
        return [UUID(bytes=value) if at in self._ids else value for at, value in zip(self._key_at, bound, strict=True)]


def key_text(key: Plain) -> str:
    """A key as it is written down beside a half copy."""
    return json.dumps([{"x": value.hex()} if isinstance(value, bytes) else value for value in key])


def key_from(text: str) -> Plain:
    return tuple(bytes.fromhex(value["x"]) if isinstance(value, dict) else value for value in json.loads(text))


def _plain(row: Sequence[Any]) -> Plain:
    return tuple(
        value
        if value is None or type(value) in {int, str, bytes}
        else int(value)
        if isinstance(value, bool)
        else value.bytes
        if isinstance(value, UUID)
        else bytes(value)
        for value in row
    )


def _encoded(row: Plain) -> bytes:
    parts: list[bytes] = []
    for value in row:
        if value is None:
            parts.append(b"n")
        elif isinstance(value, int):
            parts.append(b"i%d;" % value)
        else:
            kind, raw = (b"s", value.encode("utf-8", "surrogatepass")) if isinstance(value, str) else (b"b", value)
            parts.append(kind + b"%d:" % len(raw) + raw)
    return b"".join(parts)
