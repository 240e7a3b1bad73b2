"""Knows how a batch of imported rows is laid out: plain tuples in lists, ready for the driver and cheap to send.

A named tuple for each row costs more on its way to the writing process than the row costs to write.
"""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from agentdesk.store.bulk import Row
from agentdesk.store.import_events import Cards
from agentdesk.store.import_units import REF, Made, Statement

_HASH_BYTES = 16


class Rows(NamedTuple):
    """What one statement is given. `owners`: which imported row each belongs to, in order; None when it is one each."""

    sql: str
    ids: tuple[int, ...]
    rows: list[Row]
    owners: list[int] | None

    def of(self, start: int, stop: int) -> list[Row]:
        """The rows of the imported rows from `start` up to `stop`."""
        if self.owners is None:
            return self.rows[start:stop]
        return self.rows[bisect_left(self.owners, start) : bisect_left(self.owners, stop)]


class Batch(NamedTuple):
    """`size` imported rows. `cards` and `customers` hold one for each of them, or none at all."""

    kind: str
    size: int
    hashes: bytes
    statements: list[Rows]
    cards: Cards
    customers: list[Row]

    def hashes_of(self, start: int, stop: int) -> bytes:
        return self.hashes[start * _HASH_BYTES : stop * _HASH_BYTES]


def gathered(kind: str, made: Made, cards: Cards) -> Batch:
    """Rows by statement, in the order in which they first come; outside any transaction."""
    found: dict[Statement, tuple[list[Row], list[int]]] = {}
    for at, (_, unit) in enumerate(made):
        for statement, row in unit.rows:
            there = found.get(statement)
            if there is None:
                there = found[statement] = ([], [])
            there[0].append(row if statement is REF else bound(row))
            there[1].append(at)
    each = list(range(len(made)))
    return Batch(
        kind,
        len(made),
        b"".join([row.row_hash for row, _ in made]),
        [
            Rows(statement.sql, statement.ids, rows, None if owners == each else owners)
            for statement, (rows, owners) in found.items()
        ],
        cards,
        [bound(unit.customer) for _, unit in made if unit.customer is not None],
    )


def bound(row: Sequence[object]) -> Row:
    """The driver binds bytearrays without asking for an adapter."""
    return tuple([bytearray(value) if type(value) is bytes else value for value in row])
