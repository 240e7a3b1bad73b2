"""Knows the leaf of a row as it lies in the database, and the columns it is read by: the same bytes on both databases.

Rows come as the driver gives them (ids 16 bytes, times integer microseconds): 100,000 a second leave no time for more.
A column that holds what it never may hold (a word where a number belongs) makes no leaf, but no crash either: None.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache
from hashlib import sha256
from struct import Struct
from typing import Any, TypeAlias

from sqlalchemy import Boolean, Integer, LargeBinary

from agentdesk.domain.proof import Proved
from agentdesk.domain.records import dataclass
from agentdesk.store import schema
from agentdesk.store.event_rows import LEAF_COLUMNS
from agentdesk.store.types import Id, UtcDateTime

Row: TypeAlias = tuple[Any, ...]

LEDGER_COLUMNS = ("seq", "command_id", "kind", "actor", "desk", "desk_at", "server_at", "touched", "payload_hash")
"""Every column of `ledger` but PostgreSQL's `xid`, in the order they are hashed."""
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
    letters: str
    """How each column is written down canonically: `u` id, `i` whole number, `b` truth, `y` bytes, `s` words."""

    late_when: str = ""
    """On PostgreSQL: which rows may be proved. Others are hidden from whoever seals, for as long as it takes."""

    @property
    def comes_late(self) -> bool:
        """Its rows may be older than the checkpoint before theirs; `store.audit_follows` says what they stand by."""
        return bool(self.late_when)

    @property
    def named(self) -> int:
        """The place of `name` in `columns`."""
        return self.columns.index(self.name)

    @property
    def has_words(self) -> bool:
        """Its words are hashed apart with a salt, so that they may go and the proof stays."""
        return self.columns[-1] == "text_hash"

    def selected(self, *, postgres: bool, alias: str = "r") -> str:
        """The columns with their table's alias, ids as bytes."""
        return ", ".join(
            f"uuid_send({alias}.{name})" if postgres and letter == "u" else f"{alias}.{name}"
            for name, letter in zip(self.columns, self.letters, strict=True)
        )


def _source(kind: Proved, number: str, name: str, columns: Sequence[str], written_at: str) -> Source:
    table = kind.name.lower()
    types = [schema.metadata.tables[table].c[each].type for each in columns]
    letters = "".join(_letter(each) for each in types)
    return Source(kind, table, number, name, tuple(columns), columns.index(written_at), letters)


def _letter(kind: object) -> str:
    match kind:
        case Id():
            return "u"
        case Boolean():
            return "b"
        case Integer() | UtcDateTime():
            return "i"
        case LargeBinary():
            return "y"
    return "s"


def _statement(kind: Proved, name: str, *changing: str) -> Source:
    """A table whose rows each say what somebody said or did. What changes later follows from rows that are proved too.

    Words that may be removed are hashed apart, as those of events are.
    """
    table = kind.name.lower()
    left_out = {"salt", "words", "text_hash"} if "salt" in schema.metadata.tables[table].c else set()
    columns = [each.name for each in schema.metadata.tables[table].c if each.name not in {*changing, *left_out}]
    if left_out:
        columns.append("text_hash")
    return _source(kind, "rid", name, columns, "recorded_at")


EVENTS = _source(Proved.EVENT, "rid", "id", (*LEAF_COLUMNS, "text_hash"), "recorded_at")
LEDGER = _source(Proved.LEDGER, "seq", "command_id", LEDGER_COLUMNS, "server_at")
STATEMENTS = (
    _statement(Proved.CONSENT, "id"),
    _statement(Proved.VERIFICATION, "id"),
    _statement(Proved.FOLLOW_UP_STEP, "follow_up_id"),
    _statement(Proved.REVIEW, "id", "score", "state"),
    _statement(Proved.REVIEW_MARK, "review_id"),
    _statement(Proved.REVIEW_STEP, "id"),
    _statement(Proved.CONTEST, "id", "verdict", "decision_id", "decided_by", "decided_at"),
    _statement(Proved.FIGURE_DECISION, "id"),
    _statement(Proved.ASKED_AGAIN, "id"),
    _statement(Proved.LOOKED, "command_id"),
    _statement(Proved.CALIBRATION, "id", "state", "agreed"),
    _statement(Proved.CALIBRATION_LEAD, "calibration_id", "scored_at"),
    replace(
        _statement(Proved.CALIBRATION_MARK, "calibration_id"),
        late_when="EXISTS (SELECT 1 FROM calibration c WHERE c.id = r.calibration_id AND c.state <> 'open')",
    ),
    _statement(Proved.CALIBRATION_STEP, "id"),
    _statement(Proved.COACHING, "id", "opened_at"),
    _statement(Proved.COACHING_CONTACT, "coaching_id"),
    _statement(Proved.COACHING_STEP, "id"),
    _statement(Proved.SCORECARD, "command_id"),
)
"""Tables whose rows say what somebody said or did, and are never changed but for the columns named here."""
SOURCES = (EVENTS, LEDGER, *STATEMENTS)


def leaf_of(source: Source, row: Row) -> bytes | None:
    """`row`: its `columns`. None when a column holds what it never may hold."""
    if source is EVENTS:
        return event_leaf(row)
    return ledger_leaf(row) if source is LEDGER else statement_leaf(source.letters, row, has_words=source.has_words)


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


def statement_leaf(letters: str, row: Row, *, has_words: bool) -> bytes | None:
    """SHA-256 over the `domain.leaf.canonical` form of the columns; the hash of words at the end stands as it is."""
    try:
        parts = [NONE if value is None else _WRITTEN[letter](value) for letter, value in zip(letters, row, strict=True)]
        if has_words:
            parts[-1] = row[-1]
            if len(row[-1]) != _HASH_BYTES:
                return None
        return sha256(b"".join(parts)).digest()
    except (TypeError, ValueError, AttributeError, KeyError):
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


def said_hash(salt: bytes, words: bytes) -> bytes | None:
    """As `event_rows.step_hash`, of words as they lie there."""
    try:
        return sha256(b"".join((salt, b"s", _LENGTH(len(words)), words))).digest()
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


def _bytes(value: bytes) -> bytes:
    return b"y" + _LENGTH(len(value)) + value


number = lru_cache(maxsize=65_536, typed=True)(plain)
word = lru_cache(maxsize=4_096)(_text)
_WRITTEN: dict[str, Callable[[Any], bytes]] = {
    "u": an_id, "i": plain, "s": _text, "b": _TRUTH.__getitem__, "y": _bytes,
}  # fmt: skip
