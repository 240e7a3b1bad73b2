"""Knows what a worker at home waits: the same server behind a line of 40 ms there and back that loses one piece in 100.

`pop.far` is the caller in one round trip and then card and page beside each other, on two lanes as a desk has them;
`replay.far` is the time of 100 commands that waited, said one after the other.
"""

import random
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import make_url

from agentdesk.store.engine import open_engine
from agentdesk.store.reads import SqlReads
from tests.benchmarks.rig import Series
from tests.benchmarks.team_logs import Desk
from tests.benchmarks.team_reads import pops

ROOT = Path(__file__).resolve().parents[2]
ONE_WAY_MS, LOSS = 20, 0.01
_WARM = 10


def measure(url: str, customers: int, n: int = 200) -> dict[str, object]:
    with _far(url) as address:
        lanes = [SqlReads(open_engine(address, read_only=True)) for _ in range(2)]
        series = Series("pop.far")
        with ThreadPoolExecutor(1) as other:
            for turn, (who, card, page) in enumerate(pops(random.Random(5), customers, n + _WARM)):
                began = time.perf_counter()
                lanes[0].answer(who)
                beside = other.submit(lanes[1].answer, page)
                lanes[0].answer(card)
                beside.result()
                if turn >= _WARM:
                    series.ms.append((time.perf_counter() - began) * 1000)
        for lane in lanes:
            lane.close()
        desk = Desk(address, 3)
        desk.contact(0)
        began = time.perf_counter()
        for turn in range(50):
            desk.contact(1 + turn)
        return {
            "pop.far": series.figures(),
            "replay.far": {"s": round(time.perf_counter() - began, 1), "commands": 100},
        }


@contextmanager
def _far(url: str) -> Iterator[str]:
    """The address at the other end of the line, which is a process of its own."""
    parsed = make_url(url)
    command = [sys.executable, "-m", "tests.helpers.line", str(parsed.port), "--delay-ms", str(ONE_WAY_MS)]
    with subprocess.Popen(
        [*command, "--loss", str(LOSS)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as line:
        assert line.stdout is not None
        assert line.stdin is not None
        port = int(line.stdout.readline())
        yield parsed.set(port=port).render_as_string(hide_password=False)
        line.stdin.close()
