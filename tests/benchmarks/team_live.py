"""Knows how long it takes from a commit at one desk until it is painted at another, while 200 listen.

The other desk is the whole program off-screen in a process of its own; the rest of the team are the program's own feeds,
each with its connection, in processes of 50. `python -m tests.benchmarks.team_live URL COUNT` is one of those.
"""

import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from agentdesk.domain.commands import LogInteraction
from agentdesk.domain.ids import AgentId, CommandId, CustomerId, EventId, new_uuid
from agentdesk.domain.kinds import Channel, Direction
from agentdesk.runtime.clock import SystemClock
from agentdesk.services.handlers import apply
from agentdesk.store.engine import open_engine
from agentdesk.store.feed import Feed
from agentdesk.store.unit_of_work import SqlWorkspace
from tests.benchmarks.fill import customer_uuid
from tests.benchmarks.rig import Series
from tests.benchmarks.team_logins import READER, as_login
from tests.helpers.other_desk import START_S, OtherDesk

ROOT = Path(__file__).resolve().parents[2]
CUSTOMER = CustomerId(customer_uuid(7))
SHARE = 50
READY_S = 120.0
BETWEEN_S = 0.3
"""200 desks with one contact every 20 s are ten commits a second; this one waits for its paint, then a little."""


def measure(url: str, listeners: int = 200, n: int = 60) -> dict[str, object]:
    """`live`: commit at one desk until the next frame of another that shows it."""
    series, pause = Series("live"), threading.Event()
    with ExitStack() as kept:
        kept.enter_context(listening(as_login(url, READER), listeners))
        other = kept.enter_context(OtherDesk(as_login(url, "agent2"), CUSTOMER, "agent2", 2))
        other.until(lambda told: bool(told["rows"]), START_S)
        engine = open_engine(as_login(url, READER))
        kept.callback(engine.dispose)
        work = SqlWorkspace(engine, f"{READER}@desk3", SystemClock())
        for turn in range(n):
            note = f"Live {turn} {new_uuid()}"
            other.forget()
            committed_at = _log(work, note)
            painted_at = other.until(lambda told, note=note: any(row[1] == note for row in told["rows"]))  # type: ignore[misc]
            series.ms.append((painted_at - committed_at) * 1000)
            pause.wait(BETWEEN_S)
    return {"live": {**series.figures(), "listeners": listeners}}


def _log(work: SqlWorkspace, note: str) -> float:
    """The wall clock when the commit was acknowledged."""
    now = SystemClock().now()
    command = LogInteraction(
        command_id=CommandId(new_uuid()), actor=AgentId(3), at=now, interaction_id=EventId(new_uuid()),
        log_id=EventId(new_uuid()), customer_id=CUSTOMER, channel=Channel.CHAT, direction=Direction.IN,
        outcome="resolved", reason="delivery", note=note, started_at=now, ended_at=now,
    )  # fmt: skip
    with work.unit_of_work() as uow:
        uow.record(command, apply(uow, command, now))
        uow.commit()
    return time.time()


@contextmanager
def listening(url: str, count: int) -> Iterator[None]:
    """So many desks that hear everything, until the block ends."""
    command = [sys.executable, "-m", "tests.benchmarks.team_live", url]
    shares = [min(SHARE, count - begin) for begin in range(0, count, SHARE)]
    running = [
        subprocess.Popen([*command, str(share)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for share in shares
    ]
    try:
        for each in running:
            assert each.stdout is not None
            assert each.stdout.readline().strip() == "ready"
        yield
    finally:
        for each in running:
            each.communicate()


def main(arguments: Sequence[str]) -> None:
    url, count = arguments
    engines = [open_engine(url, read_only=True) for _ in range(int(count))]
    feeds = [Feed(engine, lambda _event: None) for engine in engines]
    for feed in feeds:
        feed.start()
    for feed in feeds:
        assert feed.ready.wait(READY_S)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.read()
    for feed in feeds:
        feed.stop()
    for engine in engines:
        engine.dispose()


if __name__ == "__main__":
    main(sys.argv[1:])
