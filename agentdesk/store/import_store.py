"""Knows how batches of imported rows are written: looked up and made first, then in transactions of a few milliseconds.

Agents and changed rows are few and take the careful way (`import_changes`); new rows take the fast one.
"""

import json
import time
from collections.abc import Sequence
from hashlib import sha256

from sqlalchemy import Engine

from agentdesk.domain.clock import to_us
from agentdesk.domain.ids import new_uuid
from agentdesk.domain.imports import BatchOutcome, ImportedRow, ImportKind, Turned
from agentdesk.services.ports import Clock
from agentdesk.store.bulk import Bulk, Pace, Row, give_way, insert, uid
from agentdesk.store.import_changes import Changes
from agentdesk.store.import_events import CardRows, card_rows, write_cards
from agentdesk.store.import_finish import Finish
from agentdesk.store.import_kinds import MAKERS
from agentdesk.store.import_lookup import Lookup
from agentdesk.store.import_units import CUSTOMER, REF, Made, Making, Statement, Unit
from agentdesk.store.ledger import EVERYTHING

_LEDGER = insert("ledger", ("command_id", "kind", "actor", "desk", "desk_at", "server_at", "touched", "payload_hash"))
_CUSTOMER_FTS = insert("customer_fts", ("rowid", "words"))
_CUSTOMER_TRI = insert("customer_tri", ("rowid", "words"))
_NAME_KEY = 4  # place of `name_key` in CUSTOMER
TOUCHED = json.dumps(["work", EVERYTHING], separators=(",", ":"))


class SqlImportStore:
    """One import into one workspace, on one thread. `desk` names this machine and person in the ledger."""

    def __init__(self, engine: Engine, desk: str, clock: Clock, *, actor: int = 0, country: str = "") -> None:
        self._engine = engine
        self._desk = desk
        self._clock = clock
        self._actor = actor
        self._country = country
        self._bulk = Bulk(engine)
        self._lookup = Lookup(self._bulk)
        self._paces: dict[ImportKind, Pace] = {}
        self._finish = Finish(self._bulk)

    @property
    def holds_s(self) -> Sequence[float]:
        """How long each transaction held the write lock."""
        return self._bulk.holds_s

    def close(self) -> None:
        self._bulk.close()

    def write(
        self, source: str, kind: ImportKind, rows: Sequence[ImportedRow], *, dry: bool = False, repeated: bool = False
    ) -> BatchOutcome:
        known = self._lookup.known(source, kind, [row.external_id for row in rows])
        fresh: list[ImportedRow] = []
        changed: list[ImportedRow] = []
        turned: list[Turned] = []
        unchanged = 0
        for row in rows:
            there = known.get(row.external_id)
            if there is not None and there.row_hash == row.row_hash:
                unchanged += 1
            elif repeated:
                unchanged += dry and there is None
                if not dry or there is not None:
                    turned.append(Turned(row.line, "twice", "id", row.external_id))
            else:
                (fresh if there is None else changed).append(row)
        making = Making(source, self._lookup, to_us(self._clock.now()), self._country, turned)
        if kind is ImportKind.AGENTS:
            return self._write_agents(making, fresh, changed, unchanged, dry=dry)
        made = MAKERS[kind](making, fresh)
        made_changed = MAKERS[kind](making, changed)
        if dry:
            self._expect(kind, made)
        else:
            self._insert(kind, made)
            self._change(source, kind, made_changed)
        return BatchOutcome(len(made), len(made_changed), unchanged, tuple(making.turned))

    def finish(self, source: str, kind: ImportKind) -> None:
        if kind is ImportKind.AGENTS:
            self._lookup.forget_agents()
        if kind is ImportKind.ORDER_ITEMS:
            self._finish.titles()
        if kind in {ImportKind.ORDERS, ImportKind.ORDER_ITEMS, ImportKind.DELIVERIES}:
            self._finish.marks(last=kind is not ImportKind.ORDERS)
        with self._bulk.transaction(durable=True):
            self._record(sha256(f"{source}\x1f{kind.value}".encode()).digest())

    # --- new rows ----------------------------------------------------------------------------------------------

    def _insert(self, kind: ImportKind, made: Made) -> None:
        if not made:
            return
        units = [unit for _, unit in made]
        now_us = to_us(self._clock.now())
        cards = [unit.card for unit in units if unit.card is not None]
        rows: list[CardRows | None] = [*card_rows(cards, now_us)] if cards else [None] * len(units)
        pace = self._paces.setdefault(kind, Pace(is_postgres=self._bulk.is_postgres))
        start = 0
        while start < len(units):
            end = min(start + pace.size, len(units))
            part, part_cards = units[start:end], [row for row in rows[start:end] if row is not None]
            statements = _gathered(part)
            hashed = sha256(b"".join(row.row_hash for row, _ in made[start:end])).digest()
            began = time.perf_counter()
            with self._bulk.transaction():
                # First: a statement with a trigger after words were indexed makes FTS5 write them out once more.
                self._record(hashed)
                self._write_customers(part)
                for statement, values in statements.items():
                    self._bulk.many(statement.sql, values, statement.ids)
                write_cards(self._bulk, part_cards)
            pace.took(end - start, time.perf_counter() - began)
            give_way()
            start = end
        self._finish.touch(units)

    def _write_customers(self, units: Sequence[Unit]) -> None:
        found = [unit.customer for unit in units if unit.customer is not None]
        if not found:
            return
        first = self._bulk.next_rids("customer", len(found))
        numbered = [(first + at, *_bound(row)) for at, row in enumerate(found)]
        self._bulk.many(CUSTOMER.sql, numbered, CUSTOMER.ids)
        if not self._bulk.is_postgres:
            words = [(row[0], row[_NAME_KEY]) for row in numbered]
            self._bulk.many(_CUSTOMER_FTS, words)
            self._bulk.many(_CUSTOMER_TRI, words)

    def _record(self, hashed: bytes) -> None:
        now_us = to_us(self._clock.now())
        row = (uid(new_uuid().bytes, self._bulk), "import", self._actor, self._desk, now_us, now_us, TOUCHED, hashed)
        self._bulk.do(_LEDGER, row)

    def _expect(self, kind: ImportKind, made: Made) -> None:
        names = {row.external_id for row, _ in made}
        if kind is ImportKind.CUSTOMERS:
            names |= {alias for row, _ in made for alias in getattr(row.entity, "also", "").split("|") if alias}
        self._lookup.expect(kind, names)

    # --- the careful way ---------------------------------------------------------------------------------------

    def _write_agents(
        self, making: Making, fresh: list[ImportedRow], changed: list[ImportedRow], unchanged: int, *, dry: bool
    ) -> BatchOutcome:
        if dry:
            self._lookup.expect(ImportKind.AGENTS, [row.external_id for row in fresh])
        elif fresh or changed:
            self._changes(making.source).agents(fresh, changed)
            self._lookup.forget_agents()
        return BatchOutcome(len(fresh), len(changed), unchanged, tuple(making.turned))

    def _change(self, source: str, kind: ImportKind, made: Made) -> None:
        if made:
            self._changes(source).apply(kind, made)
            self._finish.touch([unit for _, unit in made])

    def _changes(self, source: str) -> Changes:
        return Changes(self._engine, self._desk, self._clock, self._actor, source)


def _gathered(units: Sequence[Unit]) -> dict[Statement, list[Row]]:
    """Rows by statement, in the order in which the first unit has them; outside the transaction."""
    found: dict[Statement, list[Row]] = {}
    for unit in units:
        for statement, row in unit.rows:
            found.setdefault(statement, []).append(row)
    return {statement: rows if statement is REF else [_bound(row) for row in rows] for statement, rows in found.items()}


def _bound(row: Row) -> Row:
    """The driver binds bytearrays without asking for an adapter."""
    return tuple(bytearray(value) if type(value) is bytes else value for value in row)
