"""Knows how plain rows go in and out: domain values on one side, both databases' values on the other."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from enum import Enum
from functools import cache, lru_cache
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Connection,
    Delete,
    Select,
    Table,
    UniqueConstraint,
    Update,
    and_,
    bindparam,
    delete,
    insert,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from agentdesk.domain import folding
from agentdesk.domain.clock import to_us
from agentdesk.services.ports import Clock
from agentdesk.store import schema
from agentdesk.store.audit_leaves import STATEMENTS
from agentdesk.store.engine import is_postgres
from agentdesk.store.event_rows import clean, new_salt, recorded_now, step_hash
from agentdesk.store.faults import translated
from agentdesk.store.search_index import forget_unindexed, index_customer, index_customers, reindex_card, unindex_event

_STATEMENTS = frozenset(source.table for source in STATEMENTS)
_WORDS = frozenset({"event_text", "mail_words", "outbox", "follow_up_step"})
_FORGET = "PRAGMA secure_delete = ON"
"""SQLite leaves old bytes in pages it has freed; where words are removed it writes over them."""

Shape: TypeAlias = tuple[tuple[str, str], ...]
"""The columns of a condition, each with how it is compared: "=", "in" or "empty". Statements are made once for each."""


class SqlRows:
    """Plain rows of one transaction. Keys that follow from others (`name_key`, `reversed` …) are filled in."""

    def __init__(self, connection: Connection, clock: Clock) -> None:
        self._connection = connection
        self._clock = clock

    def insert(self, table: str, **values: object) -> bool:
        """False when a row with this id is there already."""
        target = _table(table)
        row = _derived(table, values, self._recorded(table))
        key = _key(table)
        if all(column in row for column in key):
            statement = _insert_new(table, postgres=is_postgres(self._connection))
        else:
            statement = _insert_any(table, postgres=is_postgres(self._connection))
        with translated():
            made = self._connection.execute(statement, _stored(target, row)).first()
            if made is not None:
                self._find_again(table, row, {"id": row.get("id"), "event_id": row.get("event_id")})
        return made is not None

    def insert_many(self, table: str, rows: Sequence[Mapping[str, object]]) -> None:
        """Many new rows at once, for a world made in one go; each is known to be new."""
        target, now = _table(table), self._recorded(table)
        made = [_stored(target, _derived(table, row, now)) for row in rows]
        by_shape: dict[tuple[str, ...], list[dict[str, object]]] = {}
        for row in made:
            by_shape.setdefault(tuple(sorted(row)), []).append(row)
        with translated():
            for alike in by_shape.values():
                self._connection.execute(insert(target), alike)
            if table == "customer":
                ids = select(target.c.rid, target.c.name_key).where(target.c.id.in_([row["id"] for row in made]))
                index_customers(self._connection, [(rid, key) for rid, key in self._connection.execute(ids)])

    def update(self, table: str, where: Mapping[str, object], **values: object) -> int:
        """How many rows changed."""
        target = _table(table)
        changed = {**values, **_renamed(table, values)}
        shape, bound = _bound(target, where)
        with translated():
            if table in _WORDS and not is_postgres(self._connection):
                self._connection.exec_driver_sql(_FORGET)
            count = self._connection.execute(_update(table, shape), {**_stored(target, changed), **bound}).rowcount
            if count:
                self._find_again(table, changed, where)
        return count

    def delete(self, table: str, **where: object) -> int:
        shape, bound = _bound(_table(table), where)
        with translated():
            return self._connection.execute(_delete(table, shape), bound).rowcount

    def one(self, table: str, **where: object) -> Mapping[str, object] | None:
        shape, bound = _bound(_table(table), where)
        with translated():
            row = self._connection.execute(_first(table, shape), bound).mappings().first()
        return None if row is None else dict(row)

    def all(self, table: str, **where: object) -> Sequence[Mapping[str, object]]:
        shape, bound = _bound(_table(table), where)
        with translated():
            return [dict(row) for row in self._connection.execute(_select(table, shape), bound).mappings()]

    def pick(self, table: str, columns: Sequence[str], **where: object) -> Sequence[Mapping[str, object]]:
        shape, bound = _bound(_table(table), where)
        with translated():
            found = self._connection.execute(_select(table, shape, tuple(columns)), bound).mappings()
            return [dict(row) for row in found]

    def _recorded(self, table: str) -> datetime:
        """The time a row is recorded at: of what is proved, the clock that the database believes."""
        own = self._clock.now()
        return recorded_now(self._connection, own) if table in _STATEMENTS else own

    def _find_again(self, table: str, changed: Mapping[str, object], where: Mapping[str, object]) -> None:
        """The search follows a row whose words, name or place have changed."""
        match table:
            case "customer" if "name_key" in changed and where.get("id"):
                for rid, key in self._connection.execute(_NAME_OF, {"id": where["id"]}).all():
                    index_customer(self._connection, rid, key)
            case "event_head" if isinstance(event_id := where.get("event_id"), UUID):
                reindex_card(self._connection, event_id)
                if "redacted_by" in changed:
                    forget_unindexed(self._connection)
            case "event_text" if isinstance(rid := where.get("event_rid"), int):
                unindex_event(self._connection, rid)


def asked_one(table: str, **where: object) -> tuple[Select[Any], dict[str, object]]:
    """What `SqlRows.one` asks."""
    shape, bound = _bound(_table(table), where)
    return _first(table, shape), bound


def asked_all(table: str, **where: object) -> tuple[Select[Any], dict[str, object]]:
    """What `SqlRows.all` asks."""
    shape, bound = _bound(_table(table), where)
    return _select(table, shape), bound


def _table(name: str) -> Table:
    return schema.metadata.tables[name]


@cache
def _key(name: str) -> tuple[str, ...]:
    """The client's name of a row: `id` where there is one, else what is unique beside a number, else the primary key."""
    table = _table(name)
    if "id" in table.c and (table.c.id.unique or table.c.id.primary_key):
        return ("id",)
    together = [each for each in table.constraints if isinstance(each, UniqueConstraint) and "rid" in table.c]
    return tuple(column.name for column in (together[0].columns if together else table.primary_key))


def _stored(table: Table, values: Mapping[str, object]) -> dict[str, object]:
    return {name: _value(table.c[name], value) for name, value in values.items()}


def _value(column: Column[object], value: object) -> object:
    """A domain value as the column's type wants it."""
    match value:
        case Enum():
            return _value(column, value.value)
        case str():
            return clean(value)
        case datetime() if isinstance(column.type, BigInteger):
            return to_us(value)
        case int() if isinstance(column.type, Boolean):
            return bool(value)
    return value


def _bound(table: Table, where: Mapping[str, object]) -> tuple[Shape, dict[str, object]]:
    """Every column equal; None means empty, a collection means one of these."""
    shape: list[tuple[str, str]] = []
    bound: dict[str, object] = {}
    for name, value in where.items():
        if value is None:
            shape.append((name, "empty"))
        elif isinstance(value, Collection) and not isinstance(value, str | bytes):
            shape.append((name, "in"))
            bound[f"where_{name}"] = [_value(table.c[name], each) for each in value]
        else:
            shape.append((name, "="))
            bound[f"where_{name}"] = _value(table.c[name], value)
    return tuple(shape), bound


def _condition(table: Table, shape: Shape) -> ColumnElement[bool]:
    parts: list[ColumnElement[bool]] = []
    for name, compared in shape:
        column = table.c[name]
        match compared:
            case "empty":
                parts.append(column.is_(None))
            case "in":
                parts.append(column.in_(bindparam(f"where_{name}", expanding=True, type_=column.type)))
            case _:
                parts.append(column == bindparam(f"where_{name}", type_=column.type))
    if not parts:
        return table.c[_key(table.name)[0]].is_not(None)
    return and_(*parts)


@lru_cache(maxsize=256)
def _select(name: str, shape: Shape, columns: tuple[str, ...] = ()) -> Select[Any]:
    """`columns` none: all of them."""
    table = _table(name)
    asked = [table.c[each] for each in columns] or [*table.c]
    return select(*asked).where(_condition(table, shape)).order_by(*table.primary_key)


@lru_cache(maxsize=256)
def _first(name: str, shape: Shape) -> Select[Any]:
    return _select(name, shape).limit(1)


@lru_cache(maxsize=256)
def _update(name: str, shape: Shape) -> Update:
    table = _table(name)
    return update(table).where(_condition(table, shape))


@lru_cache(maxsize=256)
def _delete(name: str, shape: Shape) -> Delete:
    table = _table(name)
    return delete(table).where(_condition(table, shape))


@cache
def _insert_any(name: str, *, postgres: bool) -> Any:
    table = _table(name)
    return (postgresql.insert if postgres else sqlite.insert)(table).returning(*table.primary_key)


@cache
def _insert_new(name: str, *, postgres: bool) -> Any:
    """Leaves out what is there already."""
    return _insert_any(name, postgres=postgres).on_conflict_do_nothing(index_elements=list(_key(name)))


_NAME_OF = select(schema.customer.c.rid, schema.customer.c.name_key).where(schema.customer.c.id == bindparam("id"))


def _derived(table: str, values: Mapping[str, object], now: datetime) -> dict[str, object]:
    """The row with what follows from it, where the caller has not said it."""
    row = dict(values)
    makers: dict[str, Callable[[], object]] = {}
    match table:
        case "customer":
            makers = {
                "name_key": lambda: folding.name_key(str(row.get("name", ""))),
                "address_key": lambda: folding.address_key(
                    str(row.get("postcode", "")), str(row.get("house_number", ""))
                ),
                "recorded_at": lambda: now,
            }
        case "contact_point":
            makers = {"reversed": lambda: reversed_digits(row)}
        case "follow_up_step":
            salt, words = new_salt(), clean(str(row.get("words", "")))
            makers = {"salt": lambda: salt, "text_hash": lambda: step_hash(salt, words)}
    if table in _STATEMENTS:
        makers["recorded_at"] = lambda: now
    for name, make in makers.items():
        if name not in row:
            row[name] = make()
    return row


def _renamed(table: str, values: Mapping[str, object]) -> dict[str, object]:
    """The keys that follow from changed columns."""
    if table == "customer":
        keys: dict[str, object] = {}
        if "name" in values and "name_key" not in values:
            keys["name_key"] = folding.name_key(str(values["name"]))
        if {"postcode", "house_number"} <= values.keys() and "address_key" not in values:
            keys["address_key"] = folding.address_key(str(values["postcode"]), str(values["house_number"]))
        return keys
    return {}


def reversed_digits(point: Mapping[str, object]) -> str:
    """A phone number backwards, so that its last digits can be looked up by an index; "" for an address."""
    kind = point.get("kind")
    if (kind.value if isinstance(kind, Enum) else kind) != 1:
        return ""
    return "".join(sign for sign in reversed(str(point.get("normalised", ""))) if sign.isdigit())
