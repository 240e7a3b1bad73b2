"""Knows the pass over proved rows of the tables that keep what somebody said or did: few, so one way serves them all.

Their words are part of the row, but those of a follow-up's steps: they may be removed, and are hashed apart.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeAlias
from uuid import UUID

from agentdesk.domain.kinds import EventKind
from agentdesk.domain.proof import entry, leaf_hash
from agentdesk.store.audit_leaves import Row, Source, leaf_of, said_hash
from agentdesk.store.audit_pass import HEAD, Spans

Asked: TypeAlias = Callable[[str, Sequence[object]], list[Any]]

FITS, GONE, OTHERS = "fits", "gone", "others"
"""Words that are those that were proved, that were removed, or that are others."""


def kinds_between(ask: Asked, first: int, last: int) -> frozenset[int]:
    """Of which tables there are proofs in these places: most stretches have two, and need not be read for twenty."""
    return frozenset(
        row[0] for row in ask("SELECT DISTINCT kind FROM audit_leaf WHERE seq BETWEEN ? AND ?", (first, last))
    )


def pass_statements(
    source: Source, rows: Iterable[Row], first: int, spans: Spans, places: list[bytes | None]
) -> list[Row]:
    """As `audit_pass.pass_events`."""
    doubtful: list[Row] = []
    end = HEAD + len(source.columns)
    for row in rows:
        seq, number, row_id, leaf, n = row[:HEAD]
        try:
            places[seq - first] = leaf_hash(entry(seq, int(source.kind), number, row_id, leaf))
            low, high, horizon_us = spans[n]
            columns = row[HEAD:end]
            if (
                leaf_of(source, columns) != leaf or columns[source.named] != row_id
                or (columns[source.written_at] < horizon_us and not source.comes_late) or not low <= seq <= high
                or (source.has_words and words_of(source, row) != FITS)
            ):  # fmt: skip
                doubtful.append(row)
        except (TypeError, KeyError):
            doubtful.append(row)
    return doubtful


def beside(*, postgres: bool) -> str:
    """Salt and words, as bytes: they are hashed, not read."""
    form = (
        "convert_to(r.words, 'UTF8')" if postgres else "CASE typeof(r.words) WHEN 'text' THEN CAST(r.words AS BLOB) END"
    )
    return f", r.salt, {form}"


def words_of(source: Source, row: Row) -> str:
    """What is to be said of the words of a row that was selected with `beside`."""
    end = HEAD + len(source.columns)
    salt, words = row[end : end + 2]
    if salt is not None and said_hash(salt, words) == row[end - 1]:
        return FITS
    return GONE if not words and (salt is None or not any(salt)) else OTHERS


def removed(ask: Asked, names: Sequence[bytes], *, postgres: bool) -> set[bytes]:
    """Those of these follow-ups whose words a lead removed, with a remark at the follow-up's card."""
    marks = ", ".join("?" * len(names))
    asked = [UUID(bytes=name) if postgres else name for name in names]
    ref = "uuid_send(c.ref_id)" if postgres else "c.ref_id"
    return {
        row[0]
        for row in ask(
            f"SELECT DISTINCT {ref} FROM event c JOIN event m ON m.about_id = c.id "
            f"WHERE c.ref_id IN ({marks}) AND m.kind = {EventKind.REDACTION.value}",
            asked,
        )
    }
