"""Knows how an event becomes its rows: cleaned words, salt, hashes and leaf, the same on both databases."""

import json
import os
import struct
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, select, text

from agentdesk.domain.clock import from_us, to_us
from agentdesk.domain.records import dataclass
from agentdesk.services.ports import NewEvent
from agentdesk.store import schema
from agentdesk.store.engine import is_postgres
from agentdesk.store.later import LATER
from agentdesk.store.search_index import index_events, searchable, tags

LEAF_COLUMNS = (
    "id",
    "customer_id",
    "kind",
    "direction",
    "occurred_at",
    "recorded_at",
    "duration_s",
    "agent_id",
    "team_id",
    "outcome",
    "reason",
    "case_id",
    "ref_id",
    "about_id",
    "restricted",
    "wrap_up_ms",
)
"""Every column of `event` but `rid` (a database's own affair) and the two hashes, in the order they are hashed."""

EVENT_COLUMNS = ("rid", *LEAF_COLUMNS, "text_hash", "leaf")
TEXT_COLUMNS = ("event_rid", "salt", "subject", "body", "detail")
SALT_BYTES = 16
NEXT_RIDS = text("SELECT nextval('event_rid_seq') FROM generate_series(1, :n)")

SERVERS_TIME = text("SELECT desk.time_to_record()")
"""Empty for whoever the database lets keep a time of their own: import, worker and copy."""
RECORDED = "recorded"
"""Where a transaction's time is kept on its connection; whoever begins the next one forgets it."""

_LENGTH = struct.Struct(">I").pack
_NONE = b"n\x00\x00\x00\x00"
_TRUE = b"b\x00\x00\x00\x01\x01"
_FALSE = b"b\x00\x00\x00\x01\x00"
_UUID = b"u\x00\x00\x00\x10"
_encode_json = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class BulkRows:
    """Rows ready for the driver: `events` as EVENT_COLUMNS, `texts` as TEXT_COLUMNS, `words` (rid, folded, tags)."""

    events: list[tuple[Any, ...]]
    texts: list[tuple[Any, ...]]
    words: list[tuple[int, str, str]]


def clean(words: str) -> str:
    """Text that both databases can hold: no NUL, no half of a surrogate pair."""
    if "\x00" in words:
        words = words.replace("\x00", "")
    if words.isascii():
        return words
    try:
        words.encode()
    except UnicodeEncodeError:
        return words.encode("utf-8", "replace").decode()
    return words


def detail_json(detail: Mapping[str, str] | None) -> str:
    """The canonical text of a detail: sorted keys, texts only; "" for none."""
    return clean(_encode_json({str(key): str(value) for key, value in detail.items()})) if detail else ""


def new_salt() -> bytes:
    return os.urandom(SALT_BYTES)


def text_hash(salt: bytes, subject: str, body: str, detail: str) -> bytes:
    """As `domain.leaf.text_hash`, without its detour for other types."""
    first, second, third = [each.encode("utf-8", "surrogatepass") for each in (subject, body, detail)]
    return sha256(
        b"".join((salt, b"s", _LENGTH(len(first)), first, b"s", _LENGTH(len(second)), second,
                  b"s", _LENGTH(len(third)), third))
    ).digest()  # fmt: skip


def step_hash(salt: bytes, words: str) -> bytes:
    """As `text_hash`, of a row that has one kind of words."""
    return sha256(salt + _text(words)).digest()


def leaf(event: NewEvent, recorded_us: int, team_id: int, hashed_text: bytes) -> bytes:
    """As `domain.leaf.leaf` over LEAF_COLUMNS; a test holds the two equal."""
    return sha256(
        b"".join((
            _UUID, event.event_id.bytes, _id(event.customer_id), _number(event.kind), _number(event.direction),
            _number(to_us(event.occurred_at)), _number(recorded_us), _number(event.duration_s),
            _number(event.agent_id), _number(team_id), _word(clean(event.outcome)), _word(clean(event.reason)),
            _id(event.case_id), _id(event.ref_id), _id(event.about_id), _TRUE if event.restricted else _FALSE,
            _number(event.wrap_up_ms), hashed_text,
        ))
    ).digest()  # fmt: skip


def bulk_rows(
    events: Sequence[NewEvent], recorded_at: datetime, rids: Sequence[int], *, native_ids: bool = False
) -> BulkRows:
    """Rows for many new events; `rids` from `take_rids`. `native_ids`: UUIDs as PostgreSQL's driver wants them."""
    recorded_us = to_us(recorded_at)
    salts = os.urandom(SALT_BYTES * len(events))
    rows, texts, words = [], [], []
    for place, (event, rid) in enumerate(zip(events, rids, strict=True)):
        salt = salts[place * SALT_BYTES : (place + 1) * SALT_BYTES]
        row, written = rows_of(event, recorded_us, rid, salt, native_ids=native_ids)
        rows.append(row)
        texts.append(written)
        folded = searchable(written[2], written[3])
        if folded:
            words.append((rid, folded, tags(event.agent_id, event.team_id, row[5], event.customer_id)))
    return BulkRows(rows, texts, words)


def rows_of(
    event: NewEvent, recorded_us: int, rid: int, salt: bytes, *, native_ids: bool
) -> tuple[tuple[Any, ...], tuple[Any, ...]]:
    """One event's rows, as EVENT_COLUMNS and TEXT_COLUMNS."""
    subject, body, detail = clean(event.subject), clean(event.body), detail_json(event.detail)
    hashed = text_hash(salt, subject, body, detail)
    ids = (event.event_id, event.customer_id, event.case_id, event.ref_id, event.about_id)
    own, customer, case, ref, about = ids if native_ids else [None if each is None else each.bytes for each in ids]
    row = (
        rid, own, customer, int(event.kind), int(event.direction), to_us(event.occurred_at), recorded_us,
        event.duration_s, event.agent_id, event.team_id, clean(event.outcome), clean(event.reason), case, ref, about,
        event.restricted, event.wrap_up_ms, hashed, leaf(event, recorded_us, event.team_id, hashed),
    )  # fmt: skip
    return row, (rid, salt, subject, body, detail)


def take_rids(connection: Connection, count: int) -> Sequence[int]:
    """The next numbers for events, in order; the caller's write transaction keeps them its own."""
    if is_postgres(connection):
        return list(connection.execute(NEXT_RIDS, {"n": count}).scalars())
    last = connection.exec_driver_sql("SELECT coalesce(max(rid), 0) FROM event").scalar_one()
    return range(last + 1, last + 1 + count)


def recorded_now(connection: Connection, own: datetime) -> datetime:
    """When a row is recorded: by the server's clock where the database holds this login to it, else by `own`.

    It is asked in the transaction that writes, so that the leaf can be made here and no other time is taken in.
    """
    if not is_postgres(connection):
        return own
    if RECORDED not in connection.info:
        connection.info[RECORDED] = connection.execute(SERVERS_TIME).scalar_one()
    at = connection.info[RECORDED]
    return own if at is None else from_us(at)


def append_bulk(connection: Connection, events: Sequence[NewEvent], recorded_at: datetime) -> int:
    """Append what is not there yet, with words, search and counters; how many were new."""
    there = existing(connection, [event.event_id for event in events])
    fresh = list({event.event_id: event for event in events if event.event_id not in there}.values())
    if not fresh:
        return 0
    native = is_postgres(connection)
    rows = bulk_rows(fresh, recorded_at, take_rids(connection, len(fresh)), native_ids=native)
    write_rows(connection, rows)
    return len(fresh)


def write_rows(connection: Connection, rows: BulkRows) -> None:
    """Events before words, words before search: each needs the one before it."""
    mark = "%s" if is_postgres(connection) else "?"
    for table, columns, values in (("event", EVENT_COLUMNS, rows.events), ("event_text", TEXT_COLUMNS, rows.texts)):
        connection.exec_driver_sql(_insert(table, columns, mark), values, execution_options=LATER)
    index_events(connection, rows.words)


def existing(connection: Connection, ids: Sequence[UUID]) -> set[UUID]:
    """Which of these events are there already."""
    wanted = select(schema.event.c.id).where(schema.event.c.id.in_(bindparam("ids", expanding=True)))
    found: set[UUID] = set()
    for start in range(0, len(ids), 500):
        found.update(connection.execute(wanted, {"ids": list(ids[start : start + 500])}).scalars())
    return found


@lru_cache
def _insert(table: str, columns: tuple[str, ...], mark: str) -> str:
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join([mark] * len(columns))})"


def _text(value: str) -> bytes:
    raw = value.encode("utf-8", "surrogatepass")
    return b"s" + len(raw).to_bytes(4, "big") + raw


_word = lru_cache(maxsize=1024)(_text)


def _number(value: int | None) -> bytes:
    if value is None:
        return _NONE
    raw = b"%d" % value
    return b"i\x00\x00\x00" + bytes((len(raw),)) + raw


def _id(value: UUID | None) -> bytes:
    return _NONE if value is None else _UUID + value.bytes
