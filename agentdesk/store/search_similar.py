"""Knows how a misspelt name is found: first by words like those typed, then by pieces that were typed right.

SQLite's word index can list its words, so a misspelt one is replaced by the known words nearest to it. A name whose
first letters are wrong, and any name on PostgreSQL, is found by unbroken pieces in the trigram index. Both only propose:
what is shown is compared letter by letter.
"""

from collections.abc import Iterable, Sequence
from time import monotonic
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, bindparam, or_, select, text

from agentdesk.domain.folding import words
from agentdesk.store.prefix import LAST
from agentdesk.store.read_connection import ReadConnection
from agentdesk.store.schema import customer
from agentdesk.store.search_words import allowed_edits, edits, match_pieces, name_distance, pieces

WHO = (customer.c.id, customer.c.ref, customer.c.name, customer.c.city, customer.c.rid)
MOST_EDITS = 2
_CANDIDATES = 400
"""Names that are compared letter by letter."""
_ALTERNATIVES = 12
"""Known words that may stand for a misspelt one."""
_MOST_WORDS = 3
"""Of more, one is surely right, and its pieces lead to the name."""
_REMEMBERED_S = 120.0
_WORD_LISTS = 16

_VOCABULARY = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.customer_word USING fts5vocab('main', 'customer_fts', 'row')"
_KNOWN = text("SELECT term FROM customer_word WHERE term >= :word AND term < :end LIMIT 1")
_LIST = text("SELECT term FROM customer_word WHERE term >= :first AND term < :end")
_FOUND = "SELECT rowid AS rid FROM {table} WHERE {table} MATCH :asked LIMIT :n"
_found = text(_FOUND.format(table="customer_fts")).columns(customer.c.rid).subquery("found")
_alike = text(_FOUND.format(table="customer_tri")).columns(customer.c.rid).subquery("alike")
_BY_WORDS = select(*WHO, customer.c.name_key).select_from(_found.join(customer, customer.c.rid == _found.c.rid))
_BY_PIECES = select(*WHO, customer.c.name_key).select_from(_alike.join(customer, customer.c.rid == _alike.c.rid))


def similar_names(read: ReadConnection, typed: str, limit: int) -> list[Row[Any]]:
    """Customers whose names are at most two letters off, nearest first."""
    asked = words(typed)
    if not asked:
        return []
    near = _nearest(asked, () if read.is_postgres else _by_known_words(read, asked))
    # Pieces of common names stand in very many names: they are asked only when the words led nowhere.
    near = near or _nearest(asked, _by_pieces(read, asked))
    if not near and read.is_postgres and 1 < len(asked) <= _MOST_WORDS:
        near = _nearest(asked, read.rows(_all_one_off(asked), {"n": _CANDIDATES}))
    return near[:limit]


def _nearest(asked: Sequence[str], found: Iterable[Row[Any]]) -> list[Row[Any]]:
    by_id = {row.id: row for row in found}
    near = [(_distance(asked, row.name_key), row.name_key, row) for row in by_id.values()]
    near = [each for each in near if each[0] <= MOST_EDITS]
    near.sort(key=lambda each: each[:2])
    return [row for _distance, _key, row in near]


def _distance(asked: Sequence[str], name_key: str) -> int:
    """Word by word in any order, or as one text when a space is wrong (`GracexDavies`, `Pietervan den Berg`)."""
    by_word = name_distance(asked, name_key.split(), MOST_EDITS)
    whole = " ".join(asked)
    allowed = 1 if len(whole) < 8 else MOST_EDITS
    as_one = edits(whole, name_key, allowed)
    return min(by_word, as_one) if as_one <= allowed else by_word


def _by_known_words(read: ReadConnection, asked: Sequence[str]) -> Sequence[Row[Any]]:
    """Every word as it is when somebody is called so, else as the known words nearest to it."""
    read.prepare(_VOCABULARY)
    parts = []
    for place, word in enumerate(asked):
        is_last = place == len(asked) - 1
        if read.rows(_KNOWN, {"word": word, "end": word + (LAST if is_last else "\x00")}):
            parts.append(f'"{word}"' + ("*" if is_last else ""))
            continue
        alternatives = _like(_word_list(read, word[0]), word, is_last=is_last)
        if not alternatives:
            return ()
        parts.append("(" + " OR ".join(f'"{each}"' for each in alternatives) + ")")
    return read.rows(_BY_WORDS, {"asked": " AND ".join(parts), "n": _CANDIDATES})


def _word_list(read: ReadConnection, first: str) -> Sequence[str]:
    """Known words that begin with a letter; remembered for as long as somebody may go on typing."""
    kept: dict[str, tuple[float, Sequence[str]]] = read.remembered.setdefault("word lists", {})
    now = monotonic()
    known = kept.get(first)
    if known is None or now - known[0] > _REMEMBERED_S:
        listed = tuple(row.term for row in read.rows(_LIST, {"first": first, "end": first + LAST}))
        if len(kept) >= _WORD_LISTS:
            kept.pop(next(iter(kept)))
        known = kept[first] = (now, listed)
    return known[1]


def _like(known: Iterable[str], word: str, *, is_last: bool) -> list[str]:
    allowed = allowed_edits(word)
    near: list[tuple[int, str]] = []
    length, letters = len(word), set(word)
    for each in known:
        longer = len(each) - length
        if longer < -allowed or (longer > allowed and not is_last) or len(letters.difference(each)) > allowed:
            continue
        distance = edits(word, each, allowed)
        if is_last and longer > 0 and distance > allowed:
            distance = min(edits(word, each[: length + more], allowed) for more in (-1, 0, 1))
        if distance <= allowed:
            near.append((distance, each))
    return [each for _distance, each in sorted(near, key=lambda found: (found[0], len(found[1])))[:_ALTERNATIVES]]


def _by_pieces(read: ReadConnection, asked: Sequence[str]) -> Sequence[Row[Any]]:
    groups = pieces(" ".join(asked))
    if not groups:
        return ()
    if read.is_postgres:
        return read.rows(_like_pieces(groups, asked), {"n": _CANDIDATES})
    return read.rows(_BY_PIECES, {"asked": match_pieces(groups), "n": _CANDIDATES})


def _like_pieces(groups: Iterable[Sequence[str]], asked: Sequence[str]) -> Select[Any]:
    """The pieces, or every word with one letter off: PostgreSQL's trigrams know where a word begins and ends."""
    key = customer.c.name_key  # folded letters, digits and spaces: nothing in a piece is a sign of LIKE
    ways: list[ColumnElement[bool]] = [and_(*(key.like(f"%{piece}%") for piece in group)) for group in groups]
    if len(asked) <= _MOST_WORDS:
        ways += [and_(*(_said(word, exactly=word != wrong) for word in asked)) for wrong in dict.fromkeys(asked)]
    return select(*WHO, customer.c.name_key).where(or_(*ways)).limit(bindparam("n"))


def _all_one_off(asked: Sequence[str]) -> Select[Any]:
    """A letter wrong in every word: of common names very many forms, so only when nobody else was meant."""
    return select(*WHO, customer.c.name_key).where(*(_said(word) for word in asked)).limit(bindparam("n"))


def _said(word: str, *, exactly: bool = False) -> ColumnElement[bool]:
    """A word of the name begins so."""
    forms = [word] if exactly else _one_off(word)
    return or_(*(customer.c.name_key.like(f"{start}{form}%") for form in forms for start in ("", "% ")))


def _one_off(word: str) -> list[str]:
    """A word with one letter changed, left out, added or swapped; `_` is any letter."""
    if len(word) < 4:
        return [word]
    # Two right letters at the start keep a trigram to go by; what is wrong earlier is left to the pieces.
    forms = {f"{word[:at]}_{word[at + 1 :]}" for at in range(2, len(word))}
    forms |= {f"{word[:at]}_{word[at:]}" for at in range(2, len(word))}
    forms |= {word[:at] + word[at + 1 :] for at in range(1, len(word))}
    forms |= {f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}" for at in range(1, len(word) - 1)}
    return sorted(forms)
