"""Knows desks at a server that fails: each with a journal, lanes and a clerk of its own, and what was said and what is there."""

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg

from agentdesk.domain.commands import Command, LogInteraction, NewFollowUp
from agentdesk.domain.events import CommandAccepted, CommandRefused, CommandSettled, Event, WentOffline
from agentdesk.domain.ids import AgentId, CommandId, CustomerId, EventId, new_uuid
from agentdesk.domain.kinds import Channel, Direction
from agentdesk.runtime.clock import SystemClock
from agentdesk.runtime.lanes import Lane
from agentdesk.services.clerk import Clerk
from agentdesk.services.handlers import apply
from agentdesk.services.ports import Clock
from agentdesk.store.engine import open_engine
from agentdesk.store.journal import SqlJournal
from agentdesk.store.lineage import Lineage
from agentdesk.store.unit_of_work import SqlWorkspace
from tests.helpers.workspaces import a_customer, workspace

WAIT_S = 60.0
DEADLINE_S = 2.0
"""Shorter than a desk's, so that a server that hangs does not hold up the tests."""


@dataclass(frozen=True)
class Count:
    """What a fault came to."""

    said: int
    there: int
    doubled: int
    refused: int
    resent: int = 0
    seconds: float = 0.0

    @property
    def is_exact(self) -> bool:
        return self.said == self.there + self.refused and not self.doubled


@dataclass
class Desk:
    """One agent's desk without its screen."""

    url: str
    folder: Path
    number: int
    clock: Clock = field(default_factory=SystemClock)
    settled: set[CommandId] = field(default_factory=set)
    accepted: set[CommandId] = field(default_factory=set)
    refused: list[CommandRefused] = field(default_factory=list)
    said: list[LogInteraction] = field(default_factory=list)
    again: int = 0
    offline: int = 0
    """How often it was shown that something waits."""

    def open(self) -> None:
        self.heard = threading.Condition()
        self.journal = SqlJournal(
            self.folder / f"journal-{self.number}.db", bytes([self.number % 256]) * 32, keep_words=True
        )
        self.lanes = Lane(f"journal-{self.number}"), Lane(f"write-{self.number}")
        self.lineage = Lineage(self._look, now=self.clock.now)
        self.engine = open_engine(self.url, deadline_s=DEADLINE_S, lineage=self.lineage)
        store = SqlWorkspace(self.engine, f"desk-{self.number}", self.clock)
        self.clerk = Clerk(self.journal, store, apply, self._hear, *self.lanes, self.clock)
        self.clerk.catch_up()

    def log(self, customer: CustomerId, note: str = "", follow_up: NewFollowUp | None = None) -> LogInteraction:
        """One contact, as the agent logs it."""
        name, at = EventId(new_uuid()), self.clock.now()
        command = LogInteraction(
            command_id=CommandId(new_uuid()), actor=AgentId(1), at=at, interaction_id=name, log_id=name,
            customer_id=customer, channel=Channel.CALL, direction=Direction.IN, outcome="resolved",
            note=note or f"desk {self.number}, contact {len(self.said)}", started_at=at,
            follow_up=follow_up,
        )  # fmt: skip
        self.said.append(command)
        self.clerk.say(command)
        return command

    def until_settled(self, seconds: float = WAIT_S) -> None:
        wanted = {each.command_id for each in self.said}
        with self.heard:
            done = self.heard.wait_for(
                lambda: wanted <= self.settled | {each.command_id for each in self.refused}, seconds
            )
        assert done, f"desk {self.number}: {len(wanted - self.settled)} of {len(wanted)} are not settled"

    def until(self, holds: Callable[[], bool], seconds: float = WAIT_S) -> None:
        with self.heard:
            assert self.heard.wait_for(holds, seconds), f"desk {self.number} heard nothing of it"

    def close(self) -> None:
        self.clerk.stop(1.0)
        for lane in self.lanes:
            lane.close()
        self.journal.close()
        self.engine.dispose()

    def _look(self) -> None:
        self.clerk.look()

    def _hear(self, event: Event) -> None:
        with self.heard:
            match event:
                case CommandAccepted(command_id):
                    self.again += command_id in self.settled
                    self.accepted.add(command_id)
                case CommandSettled(command_id):
                    self.settled.add(command_id)
                case CommandRefused():
                    self.refused.append(event)
                case WentOffline():
                    self.offline += 1
            self.heard.notify_all()


def customer_of(url: str, name: str = "Sanne de Vries") -> CustomerId:
    with workspace(url).unit_of_work() as unit:
        made = a_customer(unit, name)
        unit.commit()
    return made


@contextmanager
def desks(url: str, folder: Path, count: int, clock: Clock | None = None) -> Iterator[list[Desk]]:
    opened = [Desk(url, folder, number, clock or SystemClock()) for number in range(count)]
    try:
        for each in opened:
            each.open()
        yield opened
    finally:
        closing = [threading.Thread(target=each.close) for each in opened]
        for thread in closing:
            thread.start()
        for thread in closing:
            thread.join(WAIT_S)


def counted(address: str, opened: Sequence[Desk], began: float = 0.0) -> Count:
    """What all these desks said, against what the server holds."""
    commands: list[Command] = [command for desk in opened for command in desk.said]
    with psycopg.connect(address.replace("+psycopg", ""), connect_timeout=10) as connection:
        rows = connection.execute("SELECT command_id FROM desk.ledger WHERE kind = 'LogInteraction'").fetchall()
        cards = connection.execute("SELECT id FROM desk.event WHERE kind = 1").fetchall()
    ledger, contacts = Counter(name for (name,) in rows), Counter(name for (name,) in cards)
    there = sum(
        1
        for each in commands
        if isinstance(each, LogInteraction) and ledger[each.command_id] and contacts[each.interaction_id]
    )
    doubled = sum(number - 1 for number in (*ledger.values(), *contacts.values()))
    return Count(
        len(commands), there, doubled, sum(len(each.refused) for each in opened), sum(each.again for each in opened),
        round(time.monotonic() - began, 1) if began else 0.0,
    )  # fmt: skip
