"""Knows how imported cards of the timeline become rows quickly: integers and bytes in, tuples for the driver out.

The same rows as `event_rows` makes, without a dataclass and a datetime for each; a test holds the leaves equal.
"""

import os
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from hashlib import sha256
from typing import NamedTuple

from agentdesk.store import event_rows
from agentdesk.store.bulk import Bulk, Row, give_way, insert
from agentdesk.store.event_rows import clean, detail_json
from agentdesk.store.search_index import searchable

# The driver binds int, str and bytearray at once, but asks every None, bool and bytes for an adapter (2 µs each, 12 of
# them in a row: half of what the whole insert costs). So empty columns are left out, and -1 and '' mean NULL.
_EVENT = (
    "INSERT INTO event (rid, id, customer_id, kind, direction, occurred_at, recorded_at, duration_s, agent_id, team_id, "
    "outcome, reason, ref_id, restricted, text_hash, leaf) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, nullif(?, -1), ?, ?, ?, ?, nullif(?, x''), 0, ?, ?)"
)
_EVENT_POSTGRES = (
    "INSERT INTO event (rid, id, customer_id, kind, direction, occurred_at, recorded_at, duration_s, agent_id, team_id, "
    "outcome, reason, ref_id, restricted, text_hash, leaf) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, nullif(?, -1), ?, ?, ?, ?, ?, false, ?, ?)"
)
_EVENT_IDS = (1, 2, 12)
_NO_ID = bytearray()
_TEXT = insert("event_text", event_rows.TEXT_COLUMNS)
_FTS = insert("event_fts", ("rowid", "body", "tags"))
_FTS_POSTGRES = (
    "UPDATE event_text SET tsv = to_tsvector('simple', CAST(? AS text)) "
    "|| array_to_tsvector(string_to_array(?, ' ')) WHERE event_rid = ?"
)
# FTS5 merges by itself on COMMIT, up to 20 ms at once, from eight pieces on; done before, there are never so many.
_MERGE = "INSERT INTO event_fts (event_fts, rank) VALUES ('merge', ?)"
_MERGE_PAGES = 64
_MERGES = 4
# While a batch is open the trigger leaves its events to the end of the batch, which counts them by customer.
_COUNT_LATER = "INSERT INTO event_batch (first_rid) VALUES (?)"
_COUNT_NOW = "DELETE FROM event_batch"
_NONE = b"n\x00\x00\x00\x00"
_FALSE = b"b\x00\x00\x00\x01\x00"
_UUID = b"u\x00\x00\x00\x10"


class Card(NamedTuple):
    """One event before its number is known. Ids are 16 bytes, `at_us` microseconds."""

    event_id: bytes
    customer_id: bytes
    kind: int
    direction: int
    at_us: int
    duration_s: int | None
    agent_id: int
    team_id: int
    outcome: str
    reason: str
    ref_id: bytes | None
    subject: str
    body: str
    detail: Mapping[str, str] | None


class Cards(NamedTuple):
    """Cards as rows without their number: `event` and `event_text` columns after it, folded words with tags."""

    events: list[Row]
    texts: list[Row]
    words: list[Row]

    def of(self, start: int, stop: int) -> "Cards":
        return Cards(self.events[start:stop], self.texts[start:stop], self.words[start:stop])


def card_rows(cards: Sequence[Card], recorded_us: int) -> Cards:
    """Hashed and folded, outside any transaction."""
    salts = os.urandom(16 * len(cards))
    recorded = _number(recorded_us)
    made = Cards([], [], [])
    for place, card in enumerate(cards):
        (event_id, customer_id, kind, direction, at_us, duration_s, agent_id, team_id, outcome, reason, ref_id,
         subject, body, detail) = card  # fmt: skip
        salt = salts[place * 16 : place * 16 + 16]
        subject, body, detail_text = clean(subject), clean(body), _detail(detail)
        hashed = event_rows.text_hash(salt, subject, body, detail_text)
        outcome, reason = _clean(outcome), _clean(reason)
        leaf = sha256(
            b"".join((
                _UUID, event_id, _UUID, customer_id, _small(kind), _small(direction), _number(at_us), recorded,
                _small(duration_s), _small(agent_id), _small(team_id), _word(outcome), _word(reason), _NONE,
                _NONE if ref_id is None else _UUID + ref_id, _NONE, _FALSE, _NONE, hashed,
            ))
        ).digest()  # fmt: skip
        made.events.append(
            (bytearray(event_id), bytearray(customer_id), kind, direction, at_us, recorded_us,
             -1 if duration_s is None else duration_s, agent_id, team_id, outcome, reason,
             _NO_ID if ref_id is None else bytearray(ref_id), bytearray(hashed), bytearray(leaf))
        )  # fmt: skip
        made.texts.append((bytearray(salt), subject, body, detail_text))
        made.words.append((
            searchable(subject, body),
            f"{_who(agent_id, team_id)} {_month(at_us // 86_400_000_000)} c{customer_id[-6:].hex()}",
        ))  # fmt: skip
    return made


def _detail(detail: Mapping[str, str] | None) -> str:
    """As `detail_json`, at once where nothing needs an escape."""
    if not detail:
        return ""
    parts: list[str] = []
    for key in sorted(detail):
        value = detail[key]
        if not (value.isascii() and value.isprintable()) or '"' in value or "\\" in value:
            return detail_json(detail)
        parts.append(f'"{key}":"{value}"')
    return "{" + ",".join(parts) + "}"


def write_cards(bulk: Bulk, cards: Cards) -> None:
    """Inside a transaction. Events before words, words before search."""
    if not cards.events:
        return
    rids = bulk.next_rids("event", len(cards.events))
    events = [(rid, *row) for rid, row in zip(rids, cards.events, strict=True)]
    texts = [(rid, *row) for rid, row in zip(rids, cards.texts, strict=True)]
    if bulk.is_postgres:
        bulk.many(_EVENT_POSTGRES, events, _EVENT_IDS)
        bulk.many(_TEXT, texts)
        marked = [
            (folded, " ".join(f"§{tag}" for tag in tags.split()), rid)
            for rid, (folded, tags) in zip(rids, cards.words, strict=True)
            if folded
        ]
        bulk.many(_FTS_POSTGRES, marked)
        return
    bulk.do(_COUNT_LATER, (rids[0],))
    bulk.many_together(_EVENT, events)
    bulk.do(_COUNT_NOW)
    bulk.many(_TEXT, texts)
    bulk.many(_FTS, [(rid, *row) for rid, row in zip(rids, cards.words, strict=True) if row[0]])


def merge_words(bulk: Bulk) -> None:
    """Between transactions: merge what the search index has in too many pieces, a few milliseconds at a time."""
    if bulk.is_postgres:
        return
    for _ in range(_MERGES):
        before = bulk.changes
        with bulk.transaction():
            bulk.do(_MERGE, (_MERGE_PAGES,))
        give_way()
        if bulk.changes - before < 2:  # nothing was left to merge
            return


def _number(value: int | None) -> bytes:
    if value is None:
        return _NONE
    raw = b"%d" % value
    return b"i\x00\x00\x00" + bytes((len(raw),)) + raw


_clean = lru_cache(maxsize=1024)(clean)
_small = lru_cache(maxsize=4096)(_number)


@lru_cache(maxsize=1024)
def _word(value: str) -> bytes:
    raw = value.encode("utf-8", "surrogatepass")
    return b"s" + len(raw).to_bytes(4, "big") + raw


@lru_cache(maxsize=1024)
def _who(agent_id: int, team_id: int) -> str:
    return f"a{agent_id} t{team_id}"


@lru_cache(maxsize=8192)
def _month(day: int) -> str:
    return datetime.fromtimestamp(day * 86_400, UTC).strftime("m%Y%m")
