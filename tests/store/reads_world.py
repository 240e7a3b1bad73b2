"""Builders of a small workspace: a test says only what it is about; rows go in as the program writes them."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Engine, insert

from agentdesk.domain.folding import fold
from agentdesk.domain.ids import AgentId, CustomerId, EventId, FollowUpId, OrderId, new_uuid
from agentdesk.domain.kinds import ContactPointKind, Direction, EventKind, FollowUpKind, OrderState
from agentdesk.services.ports import NewEvent, UnitOfWork
from agentdesk.services.queries import Query
from agentdesk.store import schema
from agentdesk.store.engine import open_engine
from agentdesk.store.reads import SqlReads
from agentdesk.store.unit_of_work import SqlWorkspace

NOW = datetime(2026, 11, 22, 13, 0, tzinfo=UTC)
ANNA, BAS = AgentId(1), AgentId(2)


class StandingClock:
    def now(self) -> datetime:
        return NOW

    def monotonic(self) -> float:
        return 0.0


class World:
    """A workspace with Anna (1, in team `Desk`) and what a test puts in; `ask` reads it as the screen does."""

    def __init__(self, engine: Engine, reading: Engine) -> None:
        self._engine = engine
        self._workspace = SqlWorkspace(engine, "test", StandingClock())
        self.reads = SqlReads(reading, now=lambda: NOW)
        self.usual_s: int | None = None
        """How long a call lasts that says nothing of it; None: it was not answered."""
        self._names = 0

    def ask(self, query: Query[Any]) -> Any:
        return self.reads.answer(query)

    @contextmanager
    def writing(self) -> Iterator[UnitOfWork]:
        with self._workspace.unit_of_work() as uow:
            yield uow
            uow.commit()

    def insert(self, table: str, **values: object) -> None:
        with self.writing() as uow:
            assert uow.rows.insert(table, **values)

    def external_ref(self, source: str, kind: str, external_id: str, named: UUID) -> None:
        row = {"source": source, "kind": kind, "external_id": external_id, "id": named, "row_hash": bytes(16)}
        with self._engine.begin() as connection:
            connection.execute(insert(schema.external_ref), row)

    def update(self, table: str, where: Mapping[str, object], **values: object) -> None:
        with self.writing() as uow:
            uow.rows.update(table, where, **values)

    def agent(self, agent_id: int, name: str, team_id: int = 1, team: str = "") -> AgentId:
        with self.writing() as uow:
            if team:
                uow.rows.insert("team", id=team_id, name=team)
            uow.rows.insert("agent", id=agent_id, login=name.lower(), name=name, team_id=team_id)
        return AgentId(agent_id)

    def customer(self, name: str, *, ref: str = "", **values: object) -> CustomerId:
        self._names += 1
        customer_id = CustomerId(new_uuid())
        self.insert("customer", id=customer_id, ref=ref or f"T{self._names:05}", name=name, **values)
        return customer_id

    def phone(self, customer_id: CustomerId, e164: str, *, raw: str = "", shared: bool = False) -> None:
        self._point(customer_id, ContactPointKind.PHONE, e164, raw or e164, shared=shared)

    def email(self, customer_id: CustomerId, address: str) -> None:
        self._point(customer_id, ContactPointKind.EMAIL, fold(address), address, shared=False)

    def _point(self, customer_id: CustomerId, kind: ContactPointKind, value: str, raw: str, *, shared: bool) -> None:
        self.insert("contact_point", id=new_uuid(), customer_id=customer_id, kind=kind.value, raw=raw, normalised=value,
                    shared=shared)  # fmt: skip

    def event(
        self,
        customer_id: CustomerId | None,
        body: str = "",
        *,
        kind: EventKind = EventKind.CALL,
        days_ago: float = 1,
        **values: Any,
    ) -> EventId:
        event_id = EventId(values.pop("event_id", None) or new_uuid())
        if kind is EventKind.CALL:
            values.setdefault("duration_s", self.usual_s)
        with self.writing() as uow:
            assert uow.events.append(
                NewEvent(
                    event_id=event_id,
                    customer_id=customer_id,
                    kind=kind,
                    occurred_at=values.pop("at", None) or NOW - timedelta(days=days_ago),
                    agent_id=values.pop("agent_id", ANNA),
                    direction=values.pop("direction", Direction.IN),
                    body=body,
                    **values,
                )
            )
        return event_id

    def remark(self, about: EventId, kind: EventKind, body: str = "", **values: Any) -> EventId:
        """A LOG or REVISION with the head it makes."""
        remark_id = self.event(None, body, kind=kind, about_id=about, days_ago=0.5, **values)
        self.head(about, latest_id=remark_id, revisions=int(kind is EventKind.REVISION))
        return remark_id

    def head(self, event_id: EventId, **values: object) -> None:
        with self.writing() as uow:
            if not uow.rows.update("event_head", {"event_id": event_id}, **values):
                uow.rows.insert("event_head", event_id=event_id, **values)

    def withdraw(self, event_id: EventId) -> None:
        with self.writing() as uow:
            uow.events.withdraw(event_id, EventId(new_uuid()))

    def order(self, customer_id: CustomerId, order_no: str, *, days_ago: float = 3, **values: Any) -> OrderId:
        order_id = OrderId(new_uuid())
        values = {"state": OrderState.PLACED.value, "total_minor": 2495, "currency": "EUR", **values}
        self.insert("sales_order", id=order_id, customer_id=customer_id, order_no=order_no,
                    placed_at=NOW - timedelta(days=days_ago), **values)  # fmt: skip
        return order_id

    def follow_up(
        self,
        customer_id: CustomerId | None,
        title: str = "",
        *,
        kind: FollowUpKind = FollowUpKind.FOLLOW_UP,
        due: datetime = NOW,
        owner: AgentId | None = ANNA,
        **values: Any,
    ) -> FollowUpId:
        follow_up_id = FollowUpId(values.pop("id", None) or new_uuid())
        self.insert("follow_up", id=follow_up_id, customer_id=customer_id, kind=kind.value, title=title, due_at=due,
                    local_due=due.replace(tzinfo=None), zone="UTC", owner=owner, created_at=NOW, **values)  # fmt: skip
        return follow_up_id


@contextmanager
def a_world(url: str) -> Iterator[World]:
    writing, reading = open_engine(url), open_engine(url, read_only=True)
    world = World(writing, reading)
    try:
        yield world
    finally:
        world.reads.close()
        writing.dispose()
        reading.dispose()


def names(hits: Any) -> list[str]:
    return [each.name for each in hits]
