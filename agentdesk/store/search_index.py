"""Knows how words become findable: folded texts and their tags in FTS5 or a stored tsvector.

The indexes are written by the code that writes the rows, never by triggers: only the code can fold (đ, ø, ł, ß).
Tags are tokens of their own: `a7` agent, `t3` team, `m202611` month (UTC), `c…` the customer's last 48 bits. On
PostgreSQL each has `§` before it.
"""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, bindparam, select, text

from agentdesk.domain.clock import from_us
from agentdesk.domain.folding import fold
from agentdesk.domain.kinds import FIRST_REMARK, LETTERS, EventKind
from agentdesk.store import schema
from agentdesk.store.engine import is_postgres
from agentdesk.store.later import LATER
from agentdesk.store.types import Id

LONGEST = 100_000
"""Characters of one text that are searchable; a tsvector holds no more than 1 MB."""

_EVENT_SQLITE = "INSERT INTO event_fts(rowid, body, tags) VALUES (?, ?, ?)"
_EVENT_POSTGRES = text(
    "UPDATE event_text SET tsv = to_tsvector('simple', CAST(:folded AS text)) "
    "|| array_to_tsvector(string_to_array(:tags, ' ')) WHERE event_rid = :rid"
)
_LARGE = "SELECT 1 FROM event WHERE rid > 200000 LIMIT 1"
"""More than a second's work to merge while somebody waits."""
_UNINDEX_POSTGRES = text("UPDATE event_text SET tsv = NULL WHERE event_rid IN :rids").bindparams(
    bindparam("rids", expanding=True)
)
_CUSTOMER_SQLITE = (
    "INSERT INTO customer_fts(rowid, words) VALUES (?, ?)",
    "INSERT INTO customer_tri(rowid, words) VALUES (?, ?)",
)


def _words_of_card() -> Select[Any]:
    card, head, words, this = schema.event, schema.event_head, schema.event_text, bindparam("event", type_=Id)
    return (
        select(card, words.c.subject, words.c.body, head.c.latest_id, head.c.moved_to, head.c.withdrawn_by)
        .outerjoin(words, words.c.event_rid == card.c.rid)
        .outerjoin(head, head.c.event_id == this)
        .where((card.c.id == this) | ((card.c.about_id == this) & (card.c.kind >= FIRST_REMARK)))
    )


_WORDS_OF_CARD = _words_of_card()


def searchable(*texts: str) -> str:
    """The folded words of an event, as both databases index them."""
    return fold("\n".join(each for each in texts if each))[:LONGEST]


def tags(agent_id: int, team_id: int, occurred_us: int, customer_id: UUID | None) -> str:
    """The tags of an event, separated by spaces."""
    month = from_us(occurred_us)
    return f"a{agent_id} t{team_id} m{month.year:04}{month.month:02} {customer_tag(customer_id)}".rstrip()


def customer_tag(customer_id: UUID | None) -> str:
    """48 bits say enough to find rows fast; the reader still compares the whole id."""
    return f"c{customer_id.hex[-12:]}" if customer_id is not None else ""


def index_event(connection: Connection, rid: int, folded: str, tags: str) -> None:
    """Make an event findable, or findable by other words than before."""
    unindex_events(connection, [rid])
    index_events(connection, [(rid, folded, tags)])


def index_events(connection: Connection, rows: Sequence[tuple[int, str, str]]) -> None:
    """Many new events at once: (rid, folded, tags)."""
    if not rows:
        return
    if is_postgres(connection):
        marked = [{"rid": rid, "folded": words, "tags": _marked(tokens)} for rid, words, tokens in rows]
        connection.execute(_EVENT_POSTGRES, marked, execution_options=LATER)
    else:
        connection.exec_driver_sql(_EVENT_SQLITE, list(rows))


def unindex_event(connection: Connection, rid: int) -> None:
    """Its words are no longer found; the row and its words stay."""
    unindex_events(connection, [rid])


def unindex_events(connection: Connection, rids: Sequence[int]) -> None:
    if not rids:
        return
    if is_postgres(connection):
        connection.execute(_UNINDEX_POSTGRES, {"rids": list(rids)}, execution_options=LATER)
    else:
        connection.exec_driver_sql("DELETE FROM event_fts WHERE rowid = ?", [(rid,) for rid in rids])


def forget_unindexed(connection: Connection) -> None:
    """SQLite's index keeps the words of what was taken out of it until its pieces are merged; a large one merges with
    what is written later. PostgreSQL forgets them with the row's old version, at the next VACUUM.
    """
    if not is_postgres(connection) and connection.exec_driver_sql(_LARGE).first() is None:
        connection.exec_driver_sql("INSERT INTO event_fts (event_fts) VALUES ('optimize')")


def index_customer(connection: Connection, rid: int, folded: str) -> None:
    """Make a customer findable by name; PostgreSQL's index stands on `customer.name_key` itself."""
    if is_postgres(connection):
        return
    for table in ("customer_fts", "customer_tri"):
        connection.exec_driver_sql(f"DELETE FROM {table} WHERE rowid = ?", (rid,))
    index_customers(connection, [(rid, folded)])


def index_customers(connection: Connection, rows: Sequence[tuple[int, str]]) -> None:
    """Many new customers at once: (rid, folded)."""
    if not rows or is_postgres(connection):
        return
    for statement in _CUSTOMER_SQLITE:
        connection.exec_driver_sql(statement, list(rows))


def reindex_card(connection: Connection, event_id: UUID) -> None:
    """A card is found by the words that count now, where it stands now; by none when withdrawn or erased."""
    found = connection.execute(_WORDS_OF_CARD, {"event": event_id}).all()
    unindex_events(connection, [row.rid for row in found])
    kinds = {row.id: row.kind for row in found}
    for row in found:
        counts = row.id == (row.latest_id or event_id)
        is_letter = row.kind in LETTERS and kinds.get(row.latest_id) == EventKind.LOG  # its own words still count
        if row.withdrawn_by is None and (counts or is_letter):
            folded = searchable(row.subject or "", row.body or "")
            place = row.moved_to or row.customer_id
            if folded:
                index_events(connection, [(row.rid, folded, tags(row.agent_id, row.team_id, row.occurred_at, place))])


def _marked(tokens: str) -> str:
    return " ".join(f"§{token}" for token in tokens.split())
