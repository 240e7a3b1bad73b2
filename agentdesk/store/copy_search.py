"""Knows how what is found by words is made anew in a copy: each event by its own words, then each card by those that count.

It begins with an empty index, so a run that was killed here does it once more.
"""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import BigInteger, BindParameter, Connection, bindparam, select, text

from agentdesk.store import schema
from agentdesk.store.copy_target import CopyTarget
from agentdesk.store.engine import is_postgres
from agentdesk.store.search_index import index_customers, index_events, reindex_card, searchable, tags

NAME = "search"
_AT_ONCE = 5_000
_event, _words, _head, _customer = schema.event, schema.event_text, schema.event_head, schema.customer
_AFTER: BindParameter[int] = bindparam("after", type_=BigInteger)
_EVENTS = (
    select(_event.c.rid, _words.c.subject, _words.c.body, _event.c.agent_id, _event.c.team_id, _event.c.occurred_at,
           _event.c.customer_id)
    .join(_words, _words.c.event_rid == _event.c.rid)
    .where(_event.c.rid > _AFTER).order_by(_event.c.rid).limit(_AT_ONCE)
)  # fmt: skip
_CUSTOMERS = (
    select(_customer.c.rid, _customer.c.name_key)
    .where(_customer.c.rid > _AFTER)
    .order_by(_customer.c.rid)
    .limit(_AT_ONCE)
)
_CARDS = select(_head.c.event_id)
# One statement for many rows: a row at a time costs the server more than the index does.
_MANY = text(
    "UPDATE event_text t SET tsv = to_tsvector('simple', v.folded) || array_to_tsvector(string_to_array(v.tags, ' ')) "
    "FROM unnest(CAST(:rids AS bigint[]), CAST(:folded AS text[]), CAST(:tags AS text[])) AS v (rid, folded, tags) "
    "WHERE t.event_rid = v.rid"
)
_EMPTY_SQLITE = ("event_fts", "customer_fts", "customer_tri")
_EMPTY_POSTGRES = "UPDATE event_text SET tsv = NULL WHERE tsv IS NOT NULL"


def rebuild(target: CopyTarget, told: Callable[[str, int, int], None]) -> None:
    """In the half copy, of what is there."""
    with target.writing() as connection:
        _empty(connection)
        total = int(connection.exec_driver_sql("SELECT count(*) FROM event_text").scalar_one())
    after = done = 0
    while rows := _some(target, _EVENTS, after, _index):
        after, done = int(rows[-1].rid), done + len(rows)
        told(NAME, done, total)
    after = 0
    while rows := _some(target, _CUSTOMERS, after, _index_names):
        after = int(rows[-1].rid)
    with target.writing() as connection:
        for event_id in connection.execute(_CARDS).scalars().all():
            reindex_card(connection, event_id)


def _some(
    target: CopyTarget, asked: Any, after: int, write: Callable[[Connection, Sequence[Any]], None]
) -> Sequence[Any]:
    with target.writing() as connection:
        rows = connection.execute(asked, {"after": after}).all()
        write(connection, rows)
    return rows


def _index(connection: Connection, rows: Sequence[Any]) -> None:
    found = [
        (row.rid, folded, tags(row.agent_id, row.team_id, row.occurred_at, row.customer_id))
        for row in rows
        if (folded := searchable(row.subject, row.body))
    ]
    if not is_postgres(connection):
        index_events(connection, found)
    elif found:
        rids, words, marked = zip(*found, strict=True)
        tokens = [" ".join(f"§{token}" for token in each.split()) for each in marked]
        connection.execute(_MANY, {"rids": list(rids), "folded": list(words), "tags": tokens})


def _index_names(connection: Connection, rows: Sequence[Any]) -> None:
    index_customers(connection, [(row.rid, row.name_key) for row in rows])


def _empty(connection: Connection) -> None:
    if is_postgres(connection):
        connection.exec_driver_sql(_EMPTY_POSTGRES)
        return
    for table in _EMPTY_SQLITE:
        connection.exec_driver_sql(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")
