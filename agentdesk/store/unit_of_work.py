"""Knows one command's transaction: its rows, its events and its line in the ledger, together or not at all."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from types import TracebackType
from typing import Self, TypeAlias

from sqlalchemy import Connection, Engine, RowMapping, Select, bindparam, select

from agentdesk.domain.clock import from_us
from agentdesk.domain.commands import Command, LogInteraction, RecordCall
from agentdesk.domain.errors import Conflict, Refused
from agentdesk.domain.ids import AgentId, CommandId, CustomerId, EventId, TeamId
from agentdesk.domain.kinds import Direction, EventKind
from agentdesk.services.ports import Clock, EventFacts, Events, NewEvent, Rows
from agentdesk.store import event_rows, foreseen, ledger, schema
from agentdesk.store.engine import SERVER, is_postgres
from agentdesk.store.faults import translated
from agentdesk.store.rows import SqlRows
from agentdesk.store.talk import Talk

_event, _text, _head = schema.event, schema.event_text, schema.event_head


Guard: TypeAlias = Callable[[Connection], None]
"""Asked in a transaction before it is committed; raises when it may not be."""


class SqlWorkspace:
    """Opens units of work on one engine; `desk` names this machine and person in the ledger, or says how it is named now."""

    def __init__(self, engine: Engine, desk: str | Callable[[], str], clock: Clock, guard: Guard | None = None) -> None:
        self._engine = engine
        self._desk = desk
        self._clock = clock
        self._guard = guard

    def unit_of_work(self) -> "SqlUnitOfWork":
        return SqlUnitOfWork(self._engine, self._desk, self._clock, self._guard)


class SqlUnitOfWork:
    """One command, one transaction, on one thread. Leaving it without `commit` rolls back."""

    rows: Rows
    events: Events

    def __init__(self, engine: Engine, desk: str | Callable[[], str], clock: Clock, guard: Guard | None = None) -> None:
        self._engine = engine
        self._desk = desk
        self._clock = clock
        self._guard = guard
        self._open: Connection | None = None
        self._talk: Talk | None = None

    def __enter__(self) -> Self:
        with translated():
            connection = self._engine.connect()
            try:
                connection.begin()
            except BaseException:
                connection.close()
                raise
        connection.info.pop(event_rows.RECORDED, None)
        self._open = connection
        self._talk = Talk(connection) if is_postgres(connection) else None
        self.rows = SqlRows(connection, self._clock)
        self.events = SqlEvents(connection, self._clock)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        connection, self._open = self._connection, None
        if self._talk is not None:
            self._talk.end()
        with translated():
            connection.close()

    @property
    def _connection(self) -> Connection:
        if self._open is None:
            raise RuntimeError("a unit of work outside its block")
        return self._open

    @property
    def server(self) -> str:
        """Which server it is open on, as `store.lineage` names it; "" on a file."""
        return str(self._connection.info.get(SERVER, ""))

    def foresee(self, command: Command) -> None:
        """What it is likely to ask, asked in one round trip."""
        if self._talk is not None and isinstance(command, RecordCall | LogInteraction):
            with translated():
                self._talk.foresee(foreseen.of(command, _FACTS, _THERE, _TEAM, _SETTING))

    def was_done(self, command_id: CommandId) -> bool:
        with translated():
            return ledger.was_done(self._connection, command_id)

    def record(self, command: Command, touched: Sequence[str]) -> None:
        with translated():
            desk = self._desk if isinstance(self._desk, str) else self._desk()
            server_at = event_rows.recorded_now(self._connection, self._clock.now())
            ledger.record(self._connection, command, touched, desk=desk, server_at=server_at)

    def commit(self) -> None:
        with translated():
            if self._guard is not None:
                self._guard(self._connection)
            (self._talk or self._connection).commit()

    def agent_team(self, agent_id: AgentId) -> TeamId:
        with translated():
            return team_of(self._connection, agent_id)

    def setting(self, key: str) -> str | None:
        with translated():
            return self._connection.execute(_SETTING, {"key": key}).scalar()


class SqlEvents:
    """The timeline of one transaction."""

    def __init__(self, connection: Connection, clock: Clock) -> None:
        self._connection = connection
        self._clock = clock

    def append(self, event: NewEvent) -> bool:
        """False when the same row is there already; Conflict("id-reused") when it differs."""
        with translated():
            there = self._connection.execute(_THERE, {"event": event.event_id}).mappings().first()
            if there is not None:
                if not _is_same(event, there):
                    raise Conflict("id-reused", event_id=str(event.event_id))
                return False
            if not event.team_id and event.agent_id:
                event = replace(event, team_id=team_of(self._connection, event.agent_id))
            rows = event_rows.bulk_rows(
                [event],
                event_rows.recorded_now(self._connection, self._clock.now()),
                event_rows.take_rids(self._connection, 1),
                native_ids=is_postgres(self._connection),
            )
            event_rows.write_rows(self._connection, rows)
        return True

    def append_many(self, events: Sequence[NewEvent]) -> int:
        """Those that are not there yet; how many were new."""
        teams: dict[int, TeamId] = {}
        with translated():
            for agent_id in {event.agent_id for event in events}:
                teams[agent_id] = team_of(self._connection, agent_id)
            placed = [event if event.team_id else replace(event, team_id=teams[event.agent_id]) for event in events]
            return event_rows.append_bulk(
                self._connection, placed, event_rows.recorded_now(self._connection, self._clock.now())
            )

    def get(self, event_id: EventId) -> EventFacts | None:
        with translated():
            row = self._connection.execute(_FACTS, {"event": event_id}).mappings().first()
        return None if row is None else _facts_of(row)

    def withdraw(self, event_id: EventId, by: EventId) -> None:
        """The row leaves the timeline (and the search), not the audit. Refused("unknown-event")."""
        with translated():
            if self._connection.execute(select(_event.c.rid).where(_event.c.id == event_id)).first() is None:
                raise Refused("unknown-event", event_id=str(event_id))
            rows = SqlRows(self._connection, self._clock)
            if not rows.update("event_head", {"event_id": event_id, "withdrawn_by": None}, withdrawn_by=by):
                rows.insert("event_head", event_id=event_id, withdrawn_by=by)

    def about(self, event_id: EventId) -> Sequence[EventFacts]:
        """Remarks about it, oldest first."""
        with translated():
            rows = self._connection.execute(_ABOUT, {"event": event_id}).mappings().all()
        return [_facts_of(row) for row in rows]


def team_of(connection: Connection, agent_id: int) -> TeamId:
    """An agent's team; the system's for one nobody knows."""
    return TeamId(connection.execute(_TEAM, {"agent": agent_id}).scalar() or 0)


def _is_same(event: NewEvent, there: RowMapping) -> bool:
    """Whether the stored leaf is what this event would make, with the salt and the time it was stored with."""
    salt, hashed = there["salt"], there["text_hash"]
    if salt is not None and any(salt):  # its words have not been erased
        words = (event_rows.clean(event.subject), event_rows.clean(event.body), event_rows.detail_json(event.detail))
        hashed = event_rows.text_hash(salt, *words)
    made = event_rows.leaf(event, there["recorded_at"], event.team_id or there["team_id"], hashed)
    return bool(made == there["leaf"])


def _facts() -> Select[tuple[object, ...]]:
    return (
        select(
            _event.c.id, _event.c.customer_id, _event.c.kind, _event.c.agent_id, _event.c.occurred_at,
            _head.c.revisions, _head.c.withdrawn_by, _head.c.moved_to, _text.c.subject, _text.c.body,
            _event.c.direction, _event.c.duration_s,
        )
        .outerjoin(_head, _head.c.event_id == _event.c.id)
        .outerjoin(_text, _text.c.event_rid == _event.c.rid)
    )  # fmt: skip


def _facts_of(found: RowMapping) -> EventFacts:
    customer = found["moved_to"] or found["customer_id"]
    return EventFacts(
        event_id=EventId(found["id"]),
        customer_id=None if customer is None else CustomerId(customer),
        kind=EventKind(found["kind"]),
        agent_id=AgentId(found["agent_id"]),
        occurred_at=from_us(found["occurred_at"]),
        revisions=found["revisions"] or 0,
        withdrawn=found["withdrawn_by"] is not None,
        subject=found["subject"] or "",
        body=found["body"] or "",
        direction=Direction(found["direction"]),
        duration_s=found["duration_s"],
    )


# Made once: a log asks a dozen of these, and building one costs more than running it.
_SETTING = select(schema.workspace_setting.c.json_text).where(schema.workspace_setting.c.key == bindparam("key"))
_TEAM = select(schema.agent.c.team_id).where(schema.agent.c.id == bindparam("agent"))
_THERE = (
    select(_event, _text.c.salt)
    .outerjoin(_text, _text.c.event_rid == _event.c.rid)
    .where(_event.c.id == bindparam("event"))
)
_FACTS = _facts().where(_event.c.id == bindparam("event"))
_ABOUT = _facts().where(_event.c.about_id == bindparam("event")).order_by(_event.c.rid)
