"""A desk without a screen: says commands to a real workspace, once each, and looks at its rows."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Any, Self
from uuid import UUID

from agentdesk.domain.commands import AddCustomer, Command, LogInteraction, NewFollowUp, RecordCall, ScheduleFollowUp
from agentdesk.domain.errors import NotAllowed
from agentdesk.domain.facts import facts_in
from agentdesk.domain.followups import due_at_moment
from agentdesk.domain.ids import AgentId, CommandId, CustomerId, EventId, FollowUpId, new_uuid
from agentdesk.domain.kinds import Channel, Direction, EventKind, FollowUpKind
from agentdesk.services import handlers
from agentdesk.store.engine import open_engine
from agentdesk.store.unit_of_work import SqlWorkspace
from tests.helpers.people import People, is_server

MONDAY = datetime(2026, 11, 23, 13, 2, tzinfo=UTC)
ZONE = "Europe/Amsterdam"
ANNA = AgentId(1)
BO = AgentId(2)


class Clock:
    """Turned by hand."""

    def __init__(self, at: datetime = MONDAY) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return self.at.timestamp()

    def turn(self, **ahead: float) -> datetime:
        self.at += timedelta(**ahead)
        return self.at


class Desk:
    """One desk at a workspace; as a context manager it lets go of the database.

    On PostgreSQL each command is said with the login of the person who says it: what they may not do, the database
    refuses here too. Rows that a test puts down are the superuser's.
    """

    def __init__(self, url: str, clock: Clock | None = None, *, humble: bool = False) -> None:
        """`humble`: what administrators say they say as an agent would, as far as an agent may."""
        self.clock = clock or Clock()
        self.engine = open_engine(url)
        self.workspace = SqlWorkspace(self.engine, "desk", self.clock)
        self.people = People(url, self.engine) if is_server(url) else None
        self._humble = humble

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.people is not None:
            self.people.leave()
        self.engine.dispose()

    def say(self, command: Command) -> tuple[str, ...]:
        if self.people is None or not self._humble or not self.people.administers(command.actor):
            return self._say(command)
        with self.people.for_once(command.actor, "agent"):
            try:
                return self._say(command)
            except NotAllowed as error:
                if error.__cause__ is not None:
                    raise  # the database refuses what the program takes
        return self._say(command)

    def _say(self, command: Command) -> tuple[str, ...]:
        engine = self.engine if self.people is None else self.people.engine_of(command.actor)
        with SqlWorkspace(engine, "desk", self.clock).unit_of_work() as uow:
            if uow.was_done(command.command_id):
                return ()
            touched = handlers.apply(uow, command, self.clock.now())
            uow.record(command, touched)
            uow.commit()
        return touched

    def rows(self, table: str, **where: object) -> list[Mapping[str, Any]]:
        with self.workspace.unit_of_work() as uow:
            return list(uow.rows.all(table, **where))

    def row(self, table: str, **where: object) -> Mapping[str, Any]:
        (found,) = self.rows(table, **where)
        return found

    def put(self, table: str, **values: object) -> UUID:
        """A row as an import makes it."""
        row_id = new_uuid()
        with self.workspace.unit_of_work() as uow:
            uow.rows.insert(table, **{"id": row_id, **values})
            uow.commit()
        return row_id

    def basics(self, actor: AgentId = ANNA) -> dict[str, Any]:
        return {"command_id": CommandId(new_uuid()), "actor": actor, "at": self.clock.now()}

    def cards(self, customer_id: CustomerId | None) -> list[Mapping[str, Any]]:
        """What stands on a timeline, newest last."""
        heads = {head["event_id"]: head for head in self.rows("event_head")}
        standing = []
        for row in self.rows("event"):
            head = heads.get(row["id"], {})
            at = head.get("moved_to") or row["customer_id"]
            if row["kind"] < EventKind.LOG and at == customer_id and not head.get("withdrawn_by"):
                standing.append(row)
        return standing

    def body(self, event_id: UUID) -> str:
        """The words that count now."""
        heads = self.rows("event_head", event_id=event_id)
        latest = heads[0]["latest_id"] if heads and heads[0]["latest_id"] else event_id
        return str(self.row("event_text", event_rid=self.row("event", id=latest)["rid"])["body"])

    # --- what is said often ---

    def customer(self, name: str = "Sanne de Vries", **changes: Any) -> CustomerId:
        customer_id = CustomerId(new_uuid())
        command = AddCustomer(
            **self.basics(), customer_id=customer_id, ref=f"C-{customer_id.hex[-8:]}", name=name, zone=ZONE
        )
        self.say(replace(command, **changes))
        return customer_id

    def colleague(self, name: str = "Bo", agent_id: AgentId = BO) -> AgentId:
        with self.workspace.unit_of_work() as uow:
            uow.rows.insert("agent", id=agent_id, login=name.lower(), name=name, team_id=1)
            uow.commit()
        return agent_id

    def call(self, customer_id: CustomerId | None = None, **changes: Any) -> RecordCall:
        """An answered call of 95 seconds that has just ended."""
        now = self.clock.now()
        call = RecordCall(
            **self.basics(), interaction_id=EventId(new_uuid()), customer_id=customer_id, direction=Direction.IN,
            number="06 1842 9930", number_e164="+31618429930", private=False, line="shop",
            started_at=now - timedelta(seconds=100), answered_at=now - timedelta(seconds=95), ended_at=now,
            end_reason="hung-up-there",
        )  # fmt: skip
        call = replace(call, **changes)
        self.say(call)
        return call

    def missed(self, **changes: Any) -> RecordCall:
        return self.call(answered_at=None, end_reason="caller-gave-up", **changes)

    def log_of(
        self, customer_id: CustomerId | None, interaction_id: EventId | None = None, **changes: Any
    ) -> LogInteraction:
        now = self.clock.now()
        command = LogInteraction(
            **self.basics(), interaction_id=interaction_id or EventId(new_uuid()), log_id=EventId(new_uuid()),
            customer_id=customer_id, channel=Channel.CALL, direction=Direction.IN, outcome="resolved",
            reason="delivery", note="Parcel found.", started_at=now - timedelta(seconds=100), ended_at=now,
        )  # fmt: skip
        command = replace(command, **changes)
        return replace(command, facts=(*facts_in(command.note), *command.facts))

    def log(
        self, customer_id: CustomerId | None, interaction_id: EventId | None = None, **changes: Any
    ) -> LogInteraction:
        command = self.log_of(customer_id, interaction_id, **changes)
        self.say(command)
        return command

    def new_follow_up(self, due_in: timedelta = timedelta(hours=1), **changes: Any) -> NewFollowUp:
        due = due_at_moment(self.clock.now() + due_in, ZONE)
        new = NewFollowUp(
            follow_up_id=FollowUpId(new_uuid()), kind=FollowUpKind.FOLLOW_UP, title="Call about the lamp",
            due_at=due.due_at, local_due=due.local_due, zone=ZONE, owner=ANNA,
        )  # fmt: skip
        return replace(new, **changes)

    def follow_up(self, customer_id: CustomerId, due_in: timedelta = timedelta(hours=1), **changes: Any) -> FollowUpId:
        new = self.new_follow_up(due_in, **changes)
        self.say(
            ScheduleFollowUp(**self.basics(), customer_id=customer_id, event_id=EventId(new_uuid()), follow_up=new)
        )
        return new.follow_up_id
