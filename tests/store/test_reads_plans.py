"""Every question is answered from an index: no plan walks a table that grows with the workspace."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, event

from agentdesk.domain.clock import from_us
from agentdesk.domain.ids import CustomerId, EventId, FollowUpId, new_uuid
from agentdesk.domain.kinds import EventKind
from agentdesk.services import queries
from agentdesk.services.queries import Query
from agentdesk.store.engine import open_engine
from agentdesk.store.reads import SqlReads
from tests.store.reads_world import ANNA, NOW, a_world

SMALL = {"agent", "team", "owner", "claimer", "workspace_setting", "rule", "known_problem", "absence"}
LIMITED = re.compile(r"newest|sources|found|alike|CONSTANT|anon_\d+")
"""Parts of a question that are small by their own LIMIT or by what they seek."""
CUSTOMER, EVENT = CustomerId(new_uuid()), EventId(new_uuid())
BEFORE = (from_us(1_700_000_000_000_000), EVENT)

QUESTIONS: tuple[Query[Any], ...] = (
    queries.WhoIs("0612345678"),
    queries.WhoIs("a@b.nl"),
    queries.CustomerById(CUSTOMER),
    queries.CustomerByRef("O-1"),
    queries.CustomerByRef("a@b.nl"),
    queries.TimelinePage(CUSTOMER),
    queries.TimelinePage(CUSTOMER, BEFORE, (EventKind.CALL, EventKind.NOTE)),
    queries.TimelineIndex(CUSTOMER, BEFORE),
    queries.TimelineIndex(CUSTOMER, None, (EventKind.CALL,)),
    queries.TimelineRows((EVENT, EventId(new_uuid()))),
    queries.TimelineFind(CUSTOMER, "lamp broken"),
    queries.Revisions(EVENT),
    queries.UnassignedCalls(),
    queries.WorkQueue(ANNA, NOW),
    queries.WorkQueue(ANNA, NOW, limit=0),
    queries.FollowUps(),
    queries.FollowUps(ANNA, NOW),
    queries.FollowUpHistory(FollowUpId(new_uuid())),
    queries.FindCustomers("sanne de vries", similar=True),
    queries.FindCustomers("sane", similar=True),
    queries.FindCustomers("0612345678"),
    queries.FindCustomers("1017 ab 12"),
    queries.FindCustomers("O-4C8B"),
    queries.FindCustomers("sanne@"),
    queries.FindNotes("refund", agent_id=ANNA),
    queries.FindNotes("refund lamp"),
    queries.MyWrapUp(ANNA, NOW - timedelta(days=30)),
    queries.People(),
    queries.Settings(),
)


class Listener:
    """What was asked of the database."""

    def __init__(self, engine: Engine) -> None:
        self.asked: dict[str, Any] = {}
        event.listen(engine, "before_cursor_execute", self._note)

    def _note(self, _connection: Any, _cursor: Any, statement: str, parameters: Any, *_rest: Any) -> None:
        if not statement.startswith(("EXPLAIN", "PRAGMA", "SET", "CREATE")) and "customer_word" not in statement:
            self.asked[statement] = parameters


@pytest.fixture
def reading(workspace_url: str) -> Iterator[Engine]:
    engine = open_engine(workspace_url, read_only=True)
    yield engine
    engine.dispose()


def test_no_question_walks_a_growing_table(reading: Engine, workspace_url: str) -> None:
    with a_world(workspace_url) as world:  # a contact: only then is it asked who spoke
        world.event(None, "withheld")
    listener = Listener(reading)
    reads = SqlReads(reading, now=lambda: NOW)
    walked: list[str] = []
    explain = _postgres if reading.dialect.name == "postgresql" else _sqlite
    for question in QUESTIONS:
        listener.asked.clear()
        reads.answer(question)
        assert listener.asked
        for statement, parameters in list(listener.asked.items()):
            walked += [f"{question}: {line} in {statement}" for line in explain(reading, statement, parameters)]
    reads.close()
    assert not walked, "\n".join(walked)


def _sqlite(engine: Engine, statement: str, parameters: Any) -> list[str]:
    """Steps that visit a whole table: a SCAN that is neither of a search index nor of something small."""
    with engine.connect() as connection:
        found = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()
    scans = [(line, match[1]) for *_ids, line in found if (match := re.match(r"SCAN (\w+)", line))]
    newest = "ORDER BY customer.rid DESC" in statement  # walks back from the newest customers, as far as its LIMIT
    return [
        line
        for line, name in scans
        if not (name in SMALL or LIMITED.fullmatch(name) or "VIRTUAL TABLE" in line or (newest and name == "customer"))
    ]


def _postgres(engine: Engine, statement: str, parameters: Any) -> list[str]:
    """With walking made dear, a plan still walks only where there is no index to go by."""
    with engine.connect() as connection, connection.begin():
        connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        found = connection.exec_driver_sql(f"EXPLAIN {statement}", parameters).scalars().all()
    walked = []
    for line, after in zip(found, [*found[1:], ""], strict=True):
        scan = re.search(r"(Seq Scan|Index Scan|Index Only Scan)(?: Backward)?(?: using \w+)? on (\w+)", line)
        if scan and scan[2] not in SMALL and "Index Cond" not in after and not _is_limited(line):
            walked.append(f"{line.strip()} / {after.strip()}")
    return walked


def _is_limited(line: str) -> bool:
    """Back from the newest customers as far as a LIMIT lets it; the open missed calls, one per caller."""
    return "Backward using pk_customer on customer" in line or "ix_follow_up_caller" in line
