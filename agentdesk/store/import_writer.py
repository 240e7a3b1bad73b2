"""Knows how prepared rows are written: in transactions of a few milliseconds, here or by a process of their own.

Reading a table and writing rows cost about the same; on two cores a writer of its own makes a long import nearly twice
as fast. What it is given is complete: it looks nothing up.
"""

import gc
import json
import multiprocessing
import pickle
import signal
import time
from collections.abc import Sequence
from hashlib import sha256
from multiprocessing.connection import Connection
from typing import NamedTuple, Protocol

from agentdesk.domain.clock import to_us
from agentdesk.domain.errors import AgentDeskError, Conflict, NotAllowed, Offline, Refused
from agentdesk.domain.ids import new_uuid
from agentdesk.services.ports import Clock
from agentdesk.store.bulk import Bulk, Pace, Row, give_way, insert, uid
from agentdesk.store.engine import open_engine
from agentdesk.store.import_batch import Batch
from agentdesk.store.import_events import merge_words, write_cards
from agentdesk.store.import_units import CUSTOMER
from agentdesk.store.ledger import EVERYTHING

_PICKLE = 5  # the first that sends a bytearray as it is
_IN_FLIGHT = 8
"""Batches on their way to the writer; more would only be memory."""
_LEDGER = insert("ledger", ("command_id", "kind", "actor", "desk", "desk_at", "server_at", "touched", "payload_hash"))
_CUSTOMER_FTS = insert("customer_fts", ("rowid", "words"))
_CUSTOMER_TRI = insert("customer_tri", ("rowid", "words"))
_NAME_KEY = 4  # place of `name_key` in CUSTOMER
_TOUCHED = json.dumps(["work", EVERYTHING], separators=(",", ":"))
_ERRORS: dict[str, type[AgentDeskError]] = {each.__name__: each for each in (Offline, Refused, Conflict, NotAllowed)}


class Author(NamedTuple):
    """Who stands in the ledger."""

    actor: int
    desk: str


class Writer(Protocol):
    def put(self, batch: Batch) -> None:
        """May return before it is written."""

    def drain(self) -> None:
        """Return when everything is written; raises what went wrong."""

    @property
    def holds_s(self) -> Sequence[float]: ...

    def close(self) -> None: ...


class BatchWriter:
    """Implements `Writer` on the calling thread."""

    def __init__(self, bulk: Bulk, author: Author, clock: Clock) -> None:
        self._bulk = bulk
        self._author = author
        self._clock = clock
        self._paces: dict[str, Pace] = {}

    @property
    def holds_s(self) -> Sequence[float]:
        return self._bulk.holds_s

    def put(self, batch: Batch) -> None:
        pace = self._paces.setdefault(batch.kind, Pace(is_postgres=self._bulk.is_postgres))
        start = 0
        while start < batch.size:
            stop = min(start + pace.size, batch.size)
            hashed = sha256(batch.hashes_of(start, stop)).digest()
            cards = batch.cards.of(start, stop)
            began = time.perf_counter()
            with self._bulk.transaction():
                # First: a statement with a trigger after words were indexed makes FTS5 write them out once more.
                record(self._bulk, self._author, self._clock, hashed)
                self._customers(batch.customers[start:stop])
                for statement in batch.statements:
                    self._bulk.many(statement.sql, statement.of(start, stop), statement.ids)
                write_cards(self._bulk, cards)
            pace.took(stop - start, time.perf_counter() - began)
            give_way()
            if cards.events:
                merge_words(self._bulk)
            self._bulk.tidy()
            start = stop

    def drain(self) -> None:
        """Everything was written by `put`."""

    def close(self) -> None:
        """The connection is the owner's."""

    def _customers(self, found: Sequence[Row]) -> None:
        if not found:
            return
        numbered = [(rid, *row) for rid, row in zip(self._bulk.next_rids("customer", len(found)), found, strict=True)]
        self._bulk.many(CUSTOMER.sql, numbered, CUSTOMER.ids)
        if not self._bulk.is_postgres:
            words = [(row[0], row[_NAME_KEY]) for row in numbered]
            self._bulk.many(_CUSTOMER_FTS, words)
            self._bulk.many(_CUSTOMER_TRI, words)


class WriterProcess:
    """Implements `Writer` by a process of its own. It starts at once: half a second that reading begins with anyway."""

    def __init__(self, url: str, author: Author, clock: Clock) -> None:
        self._url = url
        self._author = author
        self._clock = clock
        self._waiting = 0
        self._holds: list[float] = []
        context = multiprocessing.get_context("spawn")
        self._line, there = context.Pipe()
        self._process = context.Process(target=serve, args=(there, self._url, self._author, self._clock), daemon=True)
        self._process.start()
        there.close()

    @property
    def holds_s(self) -> Sequence[float]:
        return self._holds

    def put(self, batch: Batch) -> None:
        try:
            self._line.send_bytes(pickle.dumps(batch, _PICKLE))
        except OSError as error:
            raise Offline("writer-gone") from error
        self._waiting += 1
        while self._waiting >= _IN_FLIGHT or (self._waiting and self._line.poll()):
            self._receive()

    def drain(self) -> None:
        while self._waiting:
            self._receive()

    def close(self) -> None:
        self._line.close()
        self._process.join(30)
        if self._process.is_alive():
            self._process.terminate()
            self._process.join()
        self._process.close()

    def _receive(self) -> None:
        try:
            answer = self._line.recv()
        except (EOFError, OSError) as error:
            self._waiting = 0
            raise Offline("writer-gone") from error
        self._waiting -= 1
        if isinstance(answer, list):
            self._holds.extend(answer)
            return
        self._waiting = 0
        name, code, facts = answer
        raise _ERRORS.get(name, Refused)(code, **facts)


def serve(line: Connection, url: str, author: Author, clock: Clock) -> None:
    """The writer process: one batch after the other until the line is closed."""
    gc.disable()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the reader's; the batch in hand is finished
    engine = open_engine(url)
    bulk = Bulk(engine)
    writer = BatchWriter(bulk, author, clock)
    try:
        while True:
            try:
                batch: Batch = pickle.loads(line.recv_bytes())  # noqa: S301 our own other end
            except (EOFError, OSError):
                return
            before = len(bulk.holds_s)
            try:
                writer.put(batch)
            except AgentDeskError as error:
                facts = {key: str(value) for key, value in error.facts.items() if key != "since"}
                _answered(line, (type(error).__name__, error.code, facts))
                return
            if not _answered(line, bulk.holds_s[before:]):
                return
    finally:
        bulk.close()
        engine.dispose()
        line.close()


def _answered(line: Connection, answer: object) -> bool:
    """False when nobody hears it any more: the reader was stopped."""
    try:
        line.send(answer)
    except OSError:
        return False
    return True


def record(bulk: Bulk, author: Author, clock: Clock, hashed: bytes) -> None:
    """One line in the ledger, inside a transaction."""
    now_us = to_us(clock.now())
    row = (uid(new_uuid().bytes, bulk), "import", author.actor, author.desk, now_us, now_us, _TOUCHED, hashed)
    bulk.do(_LEDGER, row)
