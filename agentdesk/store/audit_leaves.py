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
_NONE = b"n\x00\x00\x00\x00"
_TRUE, _FALSE = b"b\x00\x00\x00\x01\x01", b"b\x00\x00\x00\x01\x00"
_TRUTH = {True: _TRUE, False: _FALSE}  # and 1 and 0, as SQLite has them
_UUID = b"u\x00\x00\x00\x10"
_HASH = b"y\x00\x00\x00\x20"
_ID_BYTES, _HASH_BYTES = 16, 32
_FROM, _TO = 10**15, 10**16
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
                _UUID, own, _NONE if customer is None else _id(customer), _number(kind), _number(direction),
                b"i\x00\x00\x00\x10%d" % occurred if type(occurred) is int and _FROM <= occurred < _TO else _plain(occurred),
                b"i\x00\x00\x00\x10%d" % recorded if type(recorded) is int and _FROM <= recorded < _TO else _plain(recorded),
                _NONE if duration is None else _number(duration), _number(agent), _number(team), _word(outcome),
                _word(reason), _NONE if case is None else _id(case), _NONE if ref is None else _id(ref),
                _NONE if about is None else _id(about), _TRUTH[restricted],
                _NONE if wrap_up is None else _number(wrap_up), hashed,
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
                _plain(seq), _UUID, command, _word(kind), _number(actor), _word(desk), _plain(desk_at),
                _plain(server_at), _text(touched), _HASH, hashed,
            ))
        ).digest()  # fmt: skip
    except (TypeError, ValueError, AttributeError):
        return None


def words_hash(salt: bytes, subject: str, body: str, detail: str) -> bytes | None:
    """As `domain.leaf.text_hash`."""
    try:
        first, second, third = (
            subject.encode("utf-8", "surrogatepass"),
            body.encode("utf-8", "surrogatepass"),
            detail.encode("utf-8", "surrogatepass"),
        )
        return sha256(
            b"".join((salt, b"s", _LENGTH(len(first)), first, b"s", _LENGTH(len(second)), second,
                      b"s", _LENGTH(len(third)), third))
        ).digest()  # fmt: skip
    except (TypeError, AttributeError):
        return None


def _plain(value: int) -> bytes:
    if type(value) is not int:  # SQLite holds 1.5 where it was told to hold whole numbers, and %d would cut it
        raise TypeError
    raw = b"%d" % value
    return b"i" + _LENGTH(len(raw)) + raw


def _text(value: str) -> bytes:
    raw = value.encode("utf-8", "surrogatepass")
    return b"s" + _LENGTH(len(raw)) + raw


def _id(value: bytes) -> bytes:
    if len(value) != _ID_BYTES:
        raise ValueError("no id")
    return _UUID + value


_number = lru_cache(maxsize=65_536, typed=True)(_plain)
_word = lru_cache(maxsize=4_096)(_text)
