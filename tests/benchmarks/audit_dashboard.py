"""Knows how fast a team's thirty days are shown: `python -m tests.benchmarks.audit_dashboard WORKSPACE`, JSON out.

To the events of `fill` it adds what figures are made of besides them, for the last sixty days: cases, heads, surveys,
follow-ups and reviews, as many as a shop would have, and a decision for every figure.
"""

import json
import random
import sys
import time
from datetime import datetime, timedelta
from pathlib import Path

import sqlcipher3

from agentdesk.domain.clock import from_us, to_us
from agentdesk.domain.figures import Figure
from agentdesk.domain.ids import AgentId, TeamId
from agentdesk.services.queries_figures import Figures, FigureScope
from agentdesk.store.engine import open_engine
from agentdesk.store.reads import SqlReads
from tests.benchmarks.fill import END_US
from tests.benchmarks.rig import Series

ASKED = 200
BEHIND = timedelta(days=60)


def measure(path: Path) -> dict[str, object]:
    """`audit.dashboard`: one team after another; the first look at each is left out, as after an hour's work."""
    now = from_us(END_US)
    leads = _prepare(path, now)
    engine = open_engine(str(path), read_only=True)
    reads = SqlReads(engine, now=lambda: now)
    today = now.date()
    series = Series("audit.dashboard")
    for turn in range(ASKED + len(leads)):
        team, lead = leads[turn % len(leads)]
        scope = FigureScope(reader=lead, since=today - timedelta(days=29), until=today, team_id=team)
        began = time.perf_counter()
        shown = reads.answer(Figures(scope))
        if turn >= len(leads):
            series.ms.append((time.perf_counter() - began) * 1000)
        assert len(shown.rows) == len(Figure)
    reads.close()
    engine.dispose()
    return {series.name: series.figures()}


def _prepare(path: Path, now: datetime) -> list[tuple[TeamId, AgentId]]:
    """The leads: the first agent of every team."""
    dice, since = random.Random(7), to_us(now - BEHIND)
    connection = sqlcipher3.connect(str(path), isolation_level=None)
    connection.execute("BEGIN")
    if not connection.execute("SELECT count(*) FROM figure_decision").fetchone()[0]:
        for figure in Figure:
            connection.execute("INSERT INTO figure_decision (id, figure, shown, decided_on, reference, actor, at, recorded_at) "
                               "VALUES (?, ?, 'person', '2026-01-01', 'bench', 1, 1, 1)", (dice.randbytes(16), figure.value))  # fmt: skip
        _fill(connection, dice, since)
    connection.execute(
        "UPDATE agent SET role = 'lead' WHERE id IN (SELECT min(id) FROM agent WHERE id > 0 GROUP BY team_id)"
    )
    connection.execute("COMMIT")
    connection.execute("ANALYZE")
    found = connection.execute("SELECT team_id, min(id) FROM agent WHERE id > 0 GROUP BY team_id HAVING count(*) > 3")
    leads = [(TeamId(team), AgentId(lead)) for team, lead in found.fetchall()]
    connection.close()
    return leads


def _fill(connection: sqlcipher3.Connection, dice: random.Random, since: int) -> None:
    contacts = connection.execute(
        "SELECT id, customer_id, agent_id, occurred_at FROM event WHERE occurred_at >= ? AND kind IN (1, 2) "
        "AND customer_id IS NOT NULL", (since,)
    ).fetchall()  # fmt: skip
    rows: dict[str, list[tuple[object, ...]]] = {name: [] for name in _INTO}
    for event, customer, agent, at in contacts:
        key, chance = dice.randbytes(16), dice.random()
        rows["head"].append((event, key if chance < 0.01 else None))
        if chance < 0.7:
            rows["case"].append((key, customer, agent, at, at, 1 + (dice.random() < 0.2)))
        if dice.random() < 0.2:
            rows["survey"].append((key, customer, event, agent, at, dice.randint(1, 7)))
        if dice.random() < 0.3:
            is_promise = dice.random() < 0.5
            rows["follow_up"].append((key, customer, 2 if is_promise else 1, 4 if is_promise else 1, at, agent,
                                      agent if is_promise else None, at, at, event))  # fmt: skip
        if dice.random() < 0.02:
            score = dice.randint(50, 100)
            rows["review"].append((key, event, agent, score, at, at))
            rows["review_step"] += [(dice.randbytes(16), key, 2, at, "given", score, at),
                                    (dice.randbytes(16), key, agent, at, "opened", None, at)]  # fmt: skip
    for name, statement in _INTO.items():
        connection.executemany(statement, rows[name])


_INTO = {
    "head": "INSERT OR IGNORE INTO event_head (event_id, revisions, withdrawn_by) VALUES (?, 0, ?)",
    "case": 'INSERT INTO "case" (id, customer_id, state, owner, opened_at, resolved_at, contacts) VALUES (?, ?, 1, ?, ?, ?, ?)',
    "survey": "INSERT INTO survey (id, customer_id, kind, about_event, agent_id, answered_at, score) "
              "VALUES (?, ?, 'ces', ?, ?, ?, ?)",
    "follow_up": "INSERT INTO follow_up (id, customer_id, kind, state, due_at, local_due, zone, owner, promised_by_agent, "
                 "created_at, closed_at, event_id) VALUES (?, ?, ?, ?, ?, '', 'UTC', ?, ?, ?, ?, ?)",
    "review": "INSERT OR IGNORE INTO review (id, event_id, agent_id, reviewer, source, card, version, score, state, made_at, recorded_at) "
              "VALUES (?, ?, ?, 2, 'sample', 'bench', 1, ?, 'opened', ?, ?)",
    "review_step": "INSERT OR IGNORE INTO review_step (id, review_id, actor, at, state, score, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
}  # fmt: skip


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(Path(sys.argv[1]))))
