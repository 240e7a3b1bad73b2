"""Knows how fast proofs are made and looked through: `python -m tests.benchmarks.verify_speed SCRATCH ROWS`, JSON out.

The rows are real, with words, hashes and leaves as a shop's (the big workspace of `fill` has random hashes), sealed
20,000 at a time, held against a folder, by one process.
"""

import json
import random
import sys
import time
from datetime import timedelta
from pathlib import Path

import sqlcipher3

from agentdesk.domain.ids import AgentId, CustomerId, EventId, TeamId, new_uuid
from agentdesk.domain.kinds import Direction, EventKind
from agentdesk.services.ports import NewEvent
from agentdesk.store.event_rows import EVENT_COLUMNS, TEXT_COLUMNS, bulk_rows
from agentdesk.store.migrate import create
from tests.benchmarks.fill import OUTCOMES, REASONS, WORDS
from tests.helpers.proofs import Proofs

CHUNK = 20_000
ROUNDS = 3


def measure(scratch: Path, rows: int) -> dict[str, object]:
    """`verify_rows_s`: the median of three looks at everything, chain, folder, words and what waits included."""
    path = scratch / "proofs.agentdesk"
    create(str(path), login="anna", name="Anna")
    proofs = Proofs(str(path), scratch / "away")
    _fill(path, rows, proofs)
    began = time.perf_counter()
    proofs.seal(limit=CHUNK)
    sealed_s = time.perf_counter() - began
    looks = []
    for _ in range(ROUNDS):
        verdict = proofs.look()
        assert verdict.holds
        assert verdict.rows == rows
        looks.append(verdict.seconds)
    proofs.close()
    taken_s = sorted(looks)[ROUNDS // 2]
    return {
        "rows": rows,
        "seal_rows_s": round(rows / sealed_s),
        "verify_s": round(taken_s, 2),
        "verify_rows_s": round(rows / taken_s),
    }


def _fill(path: Path, rows: int, proofs: Proofs) -> None:
    """Straight into the tables: what is measured comes after."""
    dice = random.Random(7)
    connection = sqlcipher3.connect(str(path), isolation_level=None)
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("PRAGMA synchronous=OFF")
    customers = [CustomerId(new_uuid()) for _ in range(1000)]
    for start in range(0, rows, CHUNK):
        count = min(CHUNK, rows - start)
        events = [
            NewEvent(
                event_id=EventId(new_uuid()), customer_id=dice.choice(customers), kind=EventKind.CALL,
                occurred_at=proofs.clock.at - timedelta(minutes=dice.randrange(500_000)), agent_id=AgentId(dice.randrange(1, 500)),
                team_id=TeamId(dice.randrange(1, 25)), direction=Direction.IN, duration_s=dice.randrange(900),
                outcome=dice.choice(OUTCOMES), reason=dice.choice(REASONS), subject=" ".join(dice.choices(WORDS, k=4)),
                body=" ".join(dice.choices(WORDS, k=dice.randrange(5, 40))),
            )
            for _ in range(count)
        ]  # fmt: skip
        made = bulk_rows(events, proofs.clock.at, range(start + 1, start + count + 1))
        connection.execute("BEGIN")
        for table, columns, values in (("event", EVENT_COLUMNS, made.events), ("event_text", TEXT_COLUMNS, made.texts)):
            marks = ", ".join("?" * len(columns))
            connection.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", values)
        connection.execute("COMMIT")
    connection.close()


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(Path(sys.argv[1]), int(sys.argv[2]))) + "\n")
