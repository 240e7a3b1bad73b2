"""Knows how fast a lead's list is answered: `python -m tests.benchmarks.audit_reads WORKSPACE`, JSON out.

A month of the workspace, each filter a line: its first page, the next to review, and what is found by words of the note.
Figures of filters whose table is empty in a workspace (`rows` 0) say nothing about one where it is not.
"""

import json
import sys
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from sqlalchemy import func, select

from agentdesk.domain.clock import from_us
from agentdesk.domain.ids import AgentId, TeamId
from agentdesk.domain.kinds import Channel, Direction
from agentdesk.services.queries import Query
from agentdesk.services.queries_audit import AuditFilter, AuditList, AuditNext, AuditRow
from agentdesk.store.engine import open_engine, reading
from agentdesk.store.reads import SqlReads
from agentdesk.store.schema import event
from tests.benchmarks.fill import WORDS
from tests.benchmarks.rig import percentile

ROUNDS = 30
LATE = timedelta(hours=24)


def measure(workspace: Path, rounds: int = ROUNDS) -> dict[str, object]:
    """`audit.page`, `audit.next` and `audit.words`: by filter the median, p99 and how many rows came."""
    engine = open_engine(str(workspace), read_only=True)
    with reading(engine) as connection:
        newest = from_us(connection.execute(select(func.max(event.c.occurred_at))).scalar_one())
    reads = SqlReads(engine)
    month = AuditFilter(since=newest - timedelta(days=30), until=newest)
    plain, words = _filters(month), _words(month)
    found: dict[str, object] = {
        "audit.page": {name: _timed(reads, AuditList(each, LATE), rounds) for name, each in plain.items()},
        "audit.next": {name: _timed(reads, AuditNext(each, LATE), rounds) for name, each in plain.items()},
        "audit.words": {name: _timed(reads, AuditList(each, LATE), rounds) for name, each in words.items()},
    }
    reads.close()
    engine.dispose()
    return found


def _filters(month: AuditFilter) -> dict[str, AuditFilter]:
    return {
        "period": month,
        "agent": replace(month, agent_id=AgentId(7)),
        "team": replace(month, team_id=TeamId(3)),
        "channel": replace(month, channel=Channel.EMAIL),
        "direction": replace(month, direction=Direction.OUT),
        "outcome": replace(month, outcome="resolved"),
        "outcome nobody has": replace(month, outcome="none-has-it"),
        "reason": replace(month, reason="invoice"),
        "half an hour": replace(month, at_least=timedelta(minutes=30)),
        "ten seconds": replace(month, at_most=timedelta(seconds=10)),
        "ces": replace(month, ces_up_to=2),
        "complaint": replace(month, only_complaints=True),
        "broken promise": replace(month, only_broken_promises=True),
        "late revision": replace(month, only_late_revisions=True),
        "unreviewed": replace(month, only_unreviewed=True),
        "short note": replace(month, note_below=30),
    }


def _words(month: AuditFilter) -> dict[str, AuditFilter]:
    common, other = WORDS[0], WORDS[1]
    return {
        "common": replace(month, words=common),
        "beginning": replace(month, words=common[:3]),
        "two": replace(month, words=f"{common} {other}"),
        "of an agent": replace(month, words=common, agent_id=AgentId(7)),
        "nobody wrote": replace(month, words="zzzzqqq"),
    }


def _timed(reads: SqlReads, query: Query[tuple[AuditRow, ...]] | Query[AuditRow | None], rounds: int) -> object:
    answer: object = reads.answer(query)  # warm
    taken: list[float] = []
    for _ in range(rounds):
        began = time.perf_counter()
        answer = reads.answer(query)
        taken.append((time.perf_counter() - began) * 1000)
    rows = len(answer) if isinstance(answer, tuple) else int(answer is not None)
    return {"median_ms": round(percentile(taken, 0.5), 1), "p99_ms": round(percentile(taken, 0.99), 1), "rows": rows}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(Path(sys.argv[1]))) + "\n")
