"""Knows how batches of imported rows go in: looked up and made first, then handed to a writer.

Agents and changed rows are few and take the careful way (`import_changes`); new rows take the fast one.
"""

from collections.abc import Sequence
from hashlib import sha256

from sqlalchemy import Engine

from agentdesk.domain.clock import to_us
from agentdesk.domain.imports import BatchOutcome, ImportedRow, ImportKind, Turned
from agentdesk.services.ports import Clock
from agentdesk.store.bulk import Bulk
from agentdesk.store.import_batch import gathered
from agentdesk.store.import_changes import Changes
from agentdesk.store.import_events import card_rows
from agentdesk.store.import_finish import Finish
from agentdesk.store.import_kinds import MAKERS
from agentdesk.store.import_lookup import Lookup
from agentdesk.store.import_units import Made, Making
from agentdesk.store.import_writer import Author, BatchWriter, Writer, WriterProcess, record


class SqlImportStore:
    """One import into one workspace, on one thread. `desk` names this machine and person in the ledger.

    `own_writer`: new rows are written by a process of its own (SQLite; starting it takes half a second).
    """

    def __init__(
        self,
        engine: Engine,
        desk: str,
        clock: Clock,
        *,
        actor: int = 0,
        country: str = "",
        own_writer: bool = False,
    ) -> None:
        self._engine = engine
        self._clock = clock
        self._country = country
        self._author = Author(actor, desk)
        self._bulk = Bulk(engine)
        self._lookup = Lookup(self._bulk)
        self._finish = Finish(self._bulk)
        self._rehearsed: dict[str, bytes] = {}
        """External id to hash of what a dry pass would have written of this table: its repeats are judged by it."""
        url = engine.url.render_as_string(hide_password=False)
        self._writer: Writer = (
            WriterProcess(url, self._author, clock) if own_writer else BatchWriter(self._bulk, self._author, clock)
        )

    @property
    def holds_s(self) -> Sequence[float]:
        """How long each transaction of new rows held the write lock."""
        return self._writer.holds_s

    def close(self) -> None:
        self._writer.close()
        self._bulk.close()

    def begin(self, source: str, kind: ImportKind) -> None:
        self._writer.drain()
        self._rehearsed.clear()
        self._lookup.begin(source, kind)
        self._finish.begin(source)

    def write(
        self, source: str, kind: ImportKind, rows: Sequence[ImportedRow], *, dry: bool = False, repeated: bool = False
    ) -> BatchOutcome:
        if repeated:
            self._writer.drain()
        ask = self._lookup.known if repeated else self._lookup.fresh
        known = ask(source, kind, [row.external_id for row in rows])
        fresh: list[ImportedRow] = []
        changed: list[ImportedRow] = []
        turned: list[Turned] = []
        unchanged = 0
        for row in rows:
            there = known.get(row.external_id)
            stands = self._rehearsed.get(row.external_id) or (there.row_hash if there is not None else None)
            if stands == row.row_hash:
                unchanged += 1
            elif repeated:
                turned.append(Turned(row.line, "twice", "id", row.external_id))
            else:
                (fresh if there is None else changed).append(row)
        making = Making(source, self._lookup, to_us(self._clock.now()), self._country, turned)
        if kind is ImportKind.AGENTS:
            return self._write_agents(making, fresh, changed, unchanged, dry=dry)
        made = MAKERS[kind](making, fresh)
        made_changed = MAKERS[kind](making, changed) if changed else []
        if dry:
            self._expect(kind, made)
            self._rehearsed.update((row.external_id, row.row_hash) for row, _ in (*made, *made_changed))
        else:
            self._insert(kind, made)
            self._change(source, kind, made_changed)
        return BatchOutcome(len(made), len(made_changed), unchanged, tuple(making.turned))

    def finish(self, source: str, kind: ImportKind) -> None:
        self._writer.drain()
        if kind is ImportKind.AGENTS:
            self._lookup.forget_agents()
        self._finish.complete()
        with self._bulk.transaction(durable=True):
            self._finish.forget()
            record(self._bulk, self._author, self._clock, sha256(f"{source}\x1f{kind.value}".encode()).digest())

    # --- new rows ----------------------------------------------------------------------------------------------

    def _insert(self, kind: ImportKind, made: Made) -> None:
        if not made:
            return
        cards = [unit.card for _, unit in made if unit.card is not None]
        if kind is not ImportKind.ORDERS:  # a new order shows no loyalty before its lines are there
            self._finish.touch([unit for _, unit in made])
        self._writer.put(gathered(kind.value, made, card_rows(cards, to_us(self._clock.now()))))

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
            self._rehearsed.update((row.external_id, row.row_hash) for row in (*fresh, *changed))
        elif fresh or changed:
            self._changes(making.source).agents(fresh, changed)
            self._lookup.forget_agents()
        return BatchOutcome(len(fresh), len(changed), unchanged, tuple(making.turned))

    def _change(self, source: str, kind: ImportKind, made: Made) -> None:
        if made:
            self._writer.drain()
            self._finish.touch([unit for _, unit in made])
            self._changes(source).apply(kind, made)

    def _changes(self, source: str) -> Changes:
        return Changes(self._engine, self._author.desk, self._clock, self._author.actor, source)
