"""Knows how the big team's workspace gets into PostgreSQL: the rows of `fill`, by COPY, with indexes and triggers after.

Several streams are open at once, so that the server stores one kind of row while the next is made.
"""

import random
import re
import sys
import time
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from functools import cache
from typing import Any

import psycopg
from sqlalchemy import make_url

from agentdesk.store.event_rows import EVENT_COLUMNS, TEXT_COLUMNS
from agentdesk.store.migrate import create
from tests.benchmarks import fill

_NULL = "\\N"
_COUNTED = (
    (
        "INSERT INTO customer_kind(customer_id, kind, n) SELECT customer_id, kind, count(*) FROM event "
        "WHERE kind < 50 AND customer_id IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2"
    ),
    (
        "INSERT INTO customer_stat(customer_id, events, contacts, last_contact_at, orders, spent_minor, currency, "
        "first_order_at, last_order_at) SELECT e.customer_id, e.n, e.contacts, e.last, coalesce(o.n, 0), "
        "coalesce(o.total, 0), CASE WHEN o.n IS NULL THEN '' ELSE 'EUR' END, o.first, o.newest FROM "
        "(SELECT customer_id, count(*) AS n, count(*) FILTER (WHERE kind <= 5) AS contacts, "
        "max(occurred_at) FILTER (WHERE kind <= 5) AS last FROM event GROUP BY 1) AS e LEFT JOIN "
        "(SELECT customer_id, count(*) AS n, sum(total_minor) AS total, min(placed_at) AS first, "
        "max(placed_at) AS newest FROM sales_order GROUP BY 1) AS o USING (customer_id)"
    ),
)
_NUMBERED = (
    "SELECT setval(pg_get_serial_sequence('desk.event', 'rid'), (SELECT max(rid) FROM event))",
    "SELECT setval(pg_get_serial_sequence('desk.customer', 'rid'), (SELECT max(rid) FROM customer))",
)


def is_filled(url: str) -> bool:
    try:
        with psycopg.connect(_dsn(url)) as connection:
            return connection.execute("SELECT to_regclass('desk.filled') IS NOT NULL").fetchone() == (True,)
    except psycopg.OperationalError:
        return False


def fill_team(url: str, scale: str, seed: int = 7) -> None:
    """Make the workspace in a new database; tells what it does. About 15 minutes for `1m` on two cores."""
    began = time.perf_counter()
    address = make_url(url)
    with psycopg.connect(_dsn(str(address.set(database="postgres"))), autocommit=True) as there:
        there.execute(f'DROP DATABASE IF EXISTS "{address.database}" WITH (FORCE)')
        there.execute(f'CREATE DATABASE "{address.database}"')
    create(url, login="bench", name="Bench Agent")
    dice, customers = random.Random(seed), fill.CUSTOMERS[scale]
    with _connected(url) as connection:
        later = _set_aside(connection)
        _people(connection)
        _customers(connection, dice, customers)
        _say("customers", began)
        _events(url, dice, customers)
        _say("events", began)
        _copied(connection, "follow_up", fill.FOLLOW_UP_COLUMNS, fill.follow_up_rows(dice, customers), ids=(0, 1))
        for statement in (*_COUNTED, *_NUMBERED):
            connection.execute(statement)
        _say("figures", began)
        for statement in later:
            connection.execute(statement)
            _say(statement[:90], began)
        connection.execute("VACUUM (ANALYZE)")
        connection.execute("CREATE TABLE filled ()")
        connection.execute("CHECKPOINT")
    _say("all", began)


def _dsn(url: str) -> str:
    return make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)


def _connected(url: str) -> psycopg.Connection[Any]:
    connection = psycopg.connect(_dsn(url), autocommit=True)
    connection.execute('SET search_path TO "desk", public')
    connection.execute("SET session_replication_role TO replica")  # no triggers, no foreign keys: the rows are right
    return connection


def _say(what: str, began: float) -> None:
    print(f"fill: {what} after {time.perf_counter() - began:.0f} s", file=sys.stderr, flush=True)


def _set_aside(connection: psycopg.Connection[Any]) -> list[str]:
    """Drop the secondary indexes; returns what makes them again. Keys stay: ids come in their order."""
    wanted = (
        "SELECT indexname, indexdef FROM pg_indexes JOIN pg_class c ON c.relname = indexname "
        "AND c.relnamespace = 'desk'::regnamespace JOIN pg_index i ON i.indexrelid = c.oid "
        "WHERE schemaname = 'desk' AND NOT i.indisunique"
    )
    later = []
    for name, made_by in connection.execute(wanted).fetchall():
        connection.execute(f'DROP INDEX "{name}"')
        later.append(made_by)
    return later


def _people(connection: psycopg.Connection[Any]) -> None:
    teams, agents = fill.people_rows()
    _copied(connection, "team", ("id", "name"), teams)
    _copied(connection, "agent", ("id", "login", "name", "team_id"), agents)


def _customers(connection: psycopg.Connection[Any], dice: random.Random, count: int) -> None:
    for rows, points, _words in fill.customer_rows(dice, count):
        _copied(connection, "customer", fill.CUSTOMER_COLUMNS, rows, ids=(1,))
        _copied(connection, "contact_point", fill.POINT_COLUMNS, points, ids=(0, 1))


def _events(url: str, dice: random.Random, customers: int) -> None:
    with ExitStack() as open_ones:
        streams = {}
        for table, columns in (
            ("event", EVENT_COLUMNS),
            ("event_text", (*TEXT_COLUMNS, "tsv")),
            ("sales_order", fill.ORDER_COLUMNS),
        ):
            cursor = open_ones.enter_context(_connected(url)).cursor()
            streams[table] = open_ones.enter_context(cursor.copy(_copy(table, columns)))
        for rows, texts, words, orders in fill.event_rows(dice, customers):
            vectors = {rid: f"{_vector(folded)} {_marks(tags)}" for rid, folded, tags in words}
            streams["event"].write("".join([_event_line(row) for row in rows]))
            streams["event_text"].write("".join([_text_line(row, vectors.get(row[0], _NULL)) for row in texts]))
            streams["sales_order"].write(_lines(orders, ids=(0, 1)))


def _event_line(row: Sequence[Any]) -> str:
    """As `_line`, for the ten million."""
    (rid, own, customer, kind, direction, occurred, recorded, length, agent, team, outcome, reason, _case, ref, _about,
     _restricted, wrap_up, text_hash, leaf) = row  # fmt: skip
    return (
        f"{rid}\t{own.hex()}\t{customer.hex()}\t{kind}\t{direction}\t{occurred}\t{recorded}\t"
        f"{_NULL if length is None else length}\t{agent}\t{team}\t{outcome}\t{reason}\t\\N\t"
        f"{_NULL if ref is None else ref.hex()}\t\\N\tf\t{_NULL if wrap_up is None else wrap_up}\t"
        f"\\\\x{text_hash.hex()}\t\\\\x{leaf.hex()}\n"
    )


def _text_line(row: Sequence[Any], vector: str) -> str:
    rid, salt, subject, body, _detail = row
    return f"{rid}\t\\\\x{salt.hex()}\t{subject}\t{body}\t\t{vector}\n"


@cache
def _vector(folded: str) -> str:
    """What `to_tsvector('simple', …)` makes of folded words."""
    places: dict[str, list[int]] = {}
    for place, word in enumerate(re.findall(r"\w+", folded), 1):
        places.setdefault(word, []).append(place)
    return " ".join(f"'{word}':{','.join(map(str, found))}" for word, found in places.items())


def _marks(tags: str) -> str:
    return " ".join(f"'§{tag}'" for tag in tags.split())


def _copied(
    connection: psycopg.Connection[Any],
    table: str,
    columns: Sequence[str],
    rows: Iterable[Sequence[Any]],
    ids: Sequence[int] = (),
) -> None:
    with connection.cursor().copy(_copy(table, columns)) as stream:
        stream.write(_lines(rows, ids))


def _copy(table: str, columns: Sequence[str]) -> str:
    return f"COPY {table} ({', '.join(columns)}) FROM STDIN"


def _lines(rows: Iterable[Sequence[Any]], ids: Sequence[int]) -> str:
    return "".join(
        "\t".join(value.hex() if place in ids else str(value) for place, value in enumerate(row)) + "\n" for row in rows
    )
