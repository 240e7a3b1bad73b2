"""Knows how 200 desks log at once: several processes, a connection for each desk, every desk one contact every 20 s.

`python -m tests.benchmarks.team_logs URL CUSTOMERS DESKS SECONDS SEED` is one of the processes; JSON out.
"""

import json
import random
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Engine

from agentdesk.domain.commands import Command, LogInteraction, RecordCall
from agentdesk.domain.ids import AgentId, CommandId, CustomerId, EventId, new_uuid
from agentdesk.domain.kinds import Channel, Direction
from agentdesk.runtime.clock import SystemClock
from agentdesk.services.handlers import apply
from agentdesk.store.engine import open_engine
from agentdesk.store.unit_of_work import SqlWorkspace
from tests.benchmarks.fill import AGENTS, customer_uuid, phone_of
from tests.benchmarks.rig import Series
from tests.benchmarks.team_logins import READER, as_login

ROOT = Path(__file__).resolve().parents[2]
EVERY_S = 20.0
WARM_S = 60.0
"""Two contacts of each of the 200 desks, whose statements no connection has planned yet, keep two cores busy for half of it."""
PROCESSES = 4


def measure(url: str, customers: int, desks: int = 200, seconds: float = 60.0) -> dict[str, object]:
    """`log.ack`: from the handler's first question to the commit's answer; `log.call`: the phone's facts before it."""
    share = desks // PROCESSES
    command = [sys.executable, "-m", "tests.benchmarks.team_logs"]
    running = [
        subprocess.Popen(
            [*command, url, str(customers), str(share), str(seconds), str(number)],
            cwd=ROOT, stdout=subprocess.PIPE, text=True,
        )
        for number in range(PROCESSES)
    ]  # fmt: skip
    logs, calls = Series("log.ack"), Series("log.call")
    for process in running:
        told = json.loads(process.communicate()[0].strip().splitlines()[-1])
        logs.ms += told["log"]
        calls.ms += told["call"]
    return {"log.ack": {**logs.figures(), "desks": desks}, "log.call": calls.figures()}


class Desk:
    """One agent at a machine of their own: a connection that stays, and a contact now and then."""

    def __init__(self, url: str, agent_id: int, like: Engine | None = None) -> None:
        """`like`: an engine whose statements are made already, as they are at a desk that has been open for a while."""
        self.clock = SystemClock()
        self.agent_id = AgentId(agent_id)
        engine = open_engine(url)
        if like is not None:
            engine._compiled_cache = like._compiled_cache
        self._work = SqlWorkspace(engine, f"agent{agent_id}@desk{agent_id}", self.clock)

    def contact(self, customer: int) -> tuple[float, float]:
        """Milliseconds until the call's facts and until the log were committed."""
        began = datetime.now(UTC) - timedelta(seconds=90)
        call, owner = EventId(new_uuid()), CustomerId(customer_uuid(customer))
        number = phone_of(customer)
        record = RecordCall(
            command_id=CommandId(new_uuid()), actor=self.agent_id, at=self.clock.now(), interaction_id=call,
            customer_id=owner, direction=Direction.IN, number=number, number_e164=number, private=False, line="1",
            started_at=began, answered_at=began + timedelta(seconds=4), ended_at=began + timedelta(seconds=80),
            end_reason="remote-hangup",
        )  # fmt: skip
        log = LogInteraction(
            command_id=CommandId(new_uuid()), actor=self.agent_id, at=self.clock.now(), interaction_id=call,
            log_id=EventId(new_uuid()), customer_id=owner, channel=Channel.CALL, direction=Direction.IN,
            outcome="resolved", reason="delivery", note="Nagebeld over de levering, alles in orde; morgen thuis.",
            started_at=began, ended_at=began + timedelta(seconds=80), duration_s=76, wrap_up_ms=9000, number=number,
        )  # fmt: skip
        return self._do(record), self._do(log)

    def _do(self, command: Command) -> float:
        began = time.perf_counter()
        with self._work.unit_of_work() as uow:
            uow.foresee(command)
            if not uow.was_done(command.command_id):
                uow.record(command, apply(uow, command, self.clock.now()))
                uow.commit()
        return (time.perf_counter() - began) * 1000


def main(arguments: Sequence[str]) -> None:
    url, customers, desks, seconds, seed = arguments
    share, dice = int(desks), random.Random(int(seed))
    until = time.monotonic() + float(seconds) + WARM_S
    warm = time.monotonic() + WARM_S
    logs: list[float] = []
    calls: list[float] = []

    first = open_engine(as_login(url, READER))
    pause = threading.Event().wait  # for what never comes

    def sit(place: int) -> None:
        mine = random.Random(int(seed) * 1000 + place)
        agent = 2 + (int(seed) * share + place) % (AGENTS - 2)
        desk = Desk(as_login(url, f"agent{agent}"), agent, first)
        for _ in range(2):  # a desk that is open has asked before
            desk.contact(mine.randrange(int(customers)))
        pause(max(0.0, warm - time.monotonic()) + mine.random() * EVERY_S)
        while time.monotonic() < until:
            call, log = desk.contact(mine.randrange(int(customers)))
            calls.append(call)
            logs.append(log)
            pause(EVERY_S * mine.uniform(0.9, 1.1))

    sitting = [threading.Thread(target=sit, args=(place,), daemon=True) for place in range(share)]
    for each in sitting:
        each.start()
        pause(dice.random() * 0.05)
    for each in sitting:
        each.join()
    sys.stdout.write(json.dumps({"log": logs, "call": calls}) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
