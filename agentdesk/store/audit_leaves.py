"""Knows the leaf of a row as it lies in the database, and the columns it is read by: the same bytes on both databases.

Rows come as the driver gives them (ids 16 bytes, times integer microseconds): 100,000 a second leave no time for more.
A column that holds what it never may hold (a word where a number belongs) makes no leaf, but no crash either: None.
"""

from functools import lru_cache
from hashlib import sha256
from struct import Struct
from typing import Any, TypeAlias

from agentdesk.domain.proof import Proved
from agentdesk.domain.records import dataclass
from agentdesk.store.event_rows import LEAF_COLUMNS

Row: TypeAlias = tuple[Any, ...]

LEDGER_COLUMNS = ("seq", "command_id", "kind", "actor", "desk", "desk_at", "server_at", "touched", "payload_hash")
"""Every column of `ledger` but PostgreSQL's `xid`, in the order they are hashed."""
_IDS = frozenset({"id", "customer_id", "case_id", "ref_id", "about_id", "command_id"})
_LENGTH = Struct(">I").pack
NONE = b"n\x00\x00\x00\x00"
TRUE, FALSE = b"b\x00\x00\x00\x01\x01", b"b\x00\x00\x00\x01\x00"
_TRUTH = {True: TRUE, False: FALSE}  # and 1 and 0, as SQLite has them
ID = b"u\x00\x00\x00\x10"
_HASH = b"y\x00\x00\x00\x20"
_ID_BYTES, _HASH_BYTES = 16, 32
YEAR_2001, YEAR_2286 = 10**15, 10**16
NUMBER_OF_16 = b"i\x00\x00\x00\x10%d"
"""Microseconds from 2001 to 2286: sixteen digits."""


@dataclass(frozen=True, slots=True)
class Source:
    """One proved table. `number` is its row's number, `name` the row's id, `written_at` when it says it was written."""

    kind: Proved
    table: str
    number: str
    name: str
    columns: tuple[str, ...]
    written_at: int
    """Its place in `columns`."""

    def selected(self, *, postgres: bool, alias: str = "r") -> str:
        """The columns with their table's alias, ids as bytes."""
        return ", ".join(
            f"uuid_send({alias}.{name})" if postgres and name in _IDS else f"{alias}.{name}" for name in self.columns
        )


EVENTS = Source(Proved.EVENT, "event", "rid", "id", (*LEAF_COLUMNS, "text_hash"), LEAF_COLUMNS.index("recorded_at"))
LEDGER = Source(
    Proved.LEDGER, "ledger", "seq", "command_id", LEDGER_COLUMNS, LEDGER_COLUMNS.index("server_at")
)  # fmt: skip
SOURCES = (EVENTS, LEDGER)


def leaf_of(source: Source, row: Row) -> bytes | None:
    """`row`: its `columns`. None when a column holds what it never may hold."""
    return event_leaf(row) if source is EVENTS else ledger_leaf(row)


def event_leaf(row: Row) -> bytes | None:
    """As `domain.leaf.leaf` over LEAF_COLUMNS and the hash of the words."""
    (own, customer, kind, direction, occurred, recorded, duration, agent, team, outcome, reason, case, ref, about,
     restricted, wrap_up, hashed) = row  # fmt: skip
    try:
        if len(own) != _ID_BYTES or len(hashed) != _HASH_BYTES:
            return None
        return sha256(
            b"".join((
                ID, own, NONE if customer is None else an_id(customer), number(kind), number(direction),
                NUMBER_OF_16 % occurred if type(occurred) is int and YEAR_2001 <= occurred < YEAR_2286 else plain(occurred),
                NUMBER_OF_16 % recorded if type(recorded) is int and YEAR_2001 <= recorded < YEAR_2286 else plain(recorded),
                NONE if duration is None else number(duration), number(agent), number(team), word(outcome),
                word(reason), NONE if case is None else an_id(case), NONE if ref is None else an_id(ref),
                NONE if about is None else an_id(about), _TRUTH[restricted],
                NONE if wrap_up is None else number(wrap_up), hashed,
            ))
        ).digest()  # fmt: skip
    except (TypeError, ValueError, AttributeError, KeyError):
        return None


def ledger_leaf(row: Row) -> bytes | None:
    """SHA-256 over the `domain.leaf.canonical` form of LEDGER_COLUMNS."""
    seq, command, kind, actor, desk, desk_at, server_at, touched, hashed = row
    try:
        if len(command) != _ID_BYTES or len(hashed) != _HASH_BYTES:
            return None
        return sha256(
            b"".join((
                plain(seq), ID, command, word(kind), number(actor), word(desk), plain(desk_at),
                plain(server_at), _text(touched), _HASH, hashed,
            ))
        ).digest()  # fmt: skip
    except (TypeError, ValueError, AttributeError):
        return None


def words_hash(salt: bytes, subject: bytes, body: bytes, detail: bytes) -> bytes | None:
    """As `domain.leaf.text_hash`, of words as they lie there: UTF-8, and None for what is no text."""
    try:
        return sha256(
            b"".join((salt, b"s", _LENGTH(len(subject)), subject, b"s", _LENGTH(len(body)), body,
                      b"s", _LENGTH(len(detail)), detail))
        ).digest()  # fmt: skip
    except TypeError:
        return None


def plain(value: int) -> bytes:
    if type(value) is not int:  # SQLite holds 1.5 where it was told to hold whole numbers, and %d would cut it
        raise TypeError
    raw = b"%d" % value
    return b"i" + _LENGTH(len(raw)) + raw


def _text(value: str) -> bytes:
    raw = value.encode("utf-8", "surrogatepass")
    return b"s" + _LENGTH(len(raw)) + raw


def an_id(value: bytes) -> bytes:
    if len(value) != _ID_BYTES:
        raise ValueError("no id")
    return ID + value


number = lru_cache(maxsize=65_536, typed=True)(plain)
word = lru_cache(maxsize=4_096)(_text)
