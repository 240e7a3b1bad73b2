"""Knows the quick pass over proved rows: everything of a row is hashed in one breath, and only what does not fit is
handed back to be judged. A function call for each of its four hashes would take as long as the hashing.
"""

from collections.abc import Iterable, Mapping
from hashlib import sha256
from struct import Struct
from typing import TypeAlias

from agentdesk.store.audit_leaves import (
    FALSE,
    ID,
    NONE,
    NUMBER_OF_16,
    TRUE,
    YEAR_2001,
    YEAR_2286,
    Row,
    an_id,
    ledger_leaf,
    number,
    plain,
    word,
)

Spans: TypeAlias = Mapping[int, tuple[int, int, int]]
"""By checkpoint: its first and last place, and the microsecond its rows may not stand before."""

HEAD = 5
"""Place, number, id, leaf and checkpoint stand before a row's columns."""
_pack = Struct(">I").pack
_EVENT = b"\x00i\x00\x00\x00%c%bi\x00\x00\x00\x011i\x00\x00\x00%c%bu\x00\x00\x00\x10%by\x00\x00\x00\x20%b"
_LEDGER = _EVENT.replace(b"\x011i", b"\x012i")
_TRUTH = {True: TRUE, False: FALSE}  # and 1 and 0, as SQLite has them


def pass_events(rows: Iterable[Row], first: int, spans: Spans, places: list[bytes | None]) -> list[Row]:
    """Fills the leaf hash of each row's place; the rows that are not as they were proved, or cannot be read."""
    doubtful: list[Row] = []
    for row in rows:
        (seq, rid, row_id, leaf, n, own, customer, kind, direction, occurred, recorded, duration, agent, team, outcome,
         reason, case, ref, about, restricted, wrap_up, hashed, own_leaf, salt, subject, body, detail) = row  # fmt: skip
        try:
            place, numbered = b"%d" % seq, b"%d" % rid
            places[seq - first] = sha256(_EVENT % (len(place), place, len(numbered), numbered, row_id, leaf)).digest()
            low, high, horizon_us = spans[n]
            made = sha256(
                b"".join((
                    ID, own, NONE if customer is None else an_id(customer), number(kind), number(direction),
                    NUMBER_OF_16 % occurred if type(occurred) is int and YEAR_2001 <= occurred < YEAR_2286
                    else plain(occurred),
                    NUMBER_OF_16 % recorded if type(recorded) is int and YEAR_2001 <= recorded < YEAR_2286
                    else plain(recorded),
                    NONE if duration is None else number(duration), number(agent), number(team), word(outcome),
                    word(reason), NONE if case is None else an_id(case), NONE if ref is None else an_id(ref),
                    NONE if about is None else an_id(about), _TRUTH[restricted],
                    NONE if wrap_up is None else number(wrap_up), hashed,
                ))
            ).digest()  # fmt: skip
            said = sha256(
                b"".join((salt, b"s", _pack(len(subject)), subject, b"s", _pack(len(body)), body,
                          b"s", _pack(len(detail)), detail))
            ).digest()  # fmt: skip
            if (
                made != leaf or said != hashed or own != row_id or own_leaf != leaf
                or recorded < horizon_us or not low <= seq <= high
            ):  # fmt: skip
                doubtful.append(row)
        except (TypeError, ValueError, AttributeError, KeyError):
            doubtful.append(row)
    return doubtful


def pass_ledger(rows: Iterable[Row], first: int, spans: Spans, places: list[bytes | None]) -> list[Row]:
    """As `pass_events`."""
    doubtful: list[Row] = []
    for row in rows:
        seq, numbered, row_id, leaf, n = row[:HEAD]
        try:
            place, numbered = b"%d" % seq, b"%d" % numbered
            places[seq - first] = sha256(_LEDGER % (len(place), place, len(numbered), numbered, row_id, leaf)).digest()
            low, high, horizon_us = spans[n]
            if (
                ledger_leaf(row[HEAD:]) != leaf or row[HEAD + 1] != row_id
                or row[HEAD + 6] < horizon_us or not low <= seq <= high
            ):  # fmt: skip
                doubtful.append(row)
        except (TypeError, KeyError):
            doubtful.append(row)
    return doubtful
