"""Every question is answered from an index: no plan walks a table that grows with the workspace."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine

from agentdesk.domain.clock import from_us
from agentdesk.domain.ids import CustomerId, EventId, FollowUpId, ThreadId, new_uuid
from agentdesk.domain.kinds import EventKind
from agentdesk.services import queries, queries_audit, queries_figures, queries_mail
from agentdesk.services.queries import Query
from agentdesk.services.queries_calibration import CalibrationById, Calibrations, CoachingById, Coachings
from agentdesk.services.queries_history import NoteHistory
from agentdesk.services.queries_mail import SetApart
from agentdesk.services.queries_reviews import ReviewOfContact
from agentdesk.store.engine import open_engine
from agentdesk.store.reads import SqlReads
from tests.helpers.plans import Listener, walks
from tests.store.reads_world import ANNA, NOW, a_world

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
    queries_audit.AuditList(queries_audit.AuditFilter(since=BEFORE[0], until=NOW), timedelta(1), BEFORE),
    queries_audit.AuditCount(queries_audit.AuditFilter(since=BEFORE[0], until=NOW, agent_id=ANNA), timedelta(1)),
    queries_audit.AuditList(
        queries_audit.AuditFilter(since=BEFORE[0], until=NOW, only_contested=True, only_redacted=True), timedelta(1)
    ),
    ReviewOfContact(EventId(new_uuid())),
    Calibrations(ANNA),
    CalibrationById(ANNA, new_uuid()),
    Coachings(ANNA),
    CoachingById(ANNA, new_uuid()),
    NoteHistory(EVENT),
    queries_figures.LiveFloor(ANNA),
    queries_figures.Drivers(
        queries_figures.DriverScope(reader=ANNA, since=date(2026, 11, 1), until=date(2026, 11, 22))
    ),
    queries_figures.ContactHours(
        queries_figures.DriverScope(reader=ANNA, since=date(2026, 11, 1), until=date(2026, 11, 22))
    ),
    queries_figures.FigureSwitches(),
    queries.People(),
    queries.Settings(),
    queries_mail.WrittenMails(ANNA, ThreadId(new_uuid())),
    queries_mail.WrittenMails(ANNA, None, CUSTOMER),
    queries_mail.WrittenMails(ANNA, None),
    SetApart(),
    SetApart(50),
)


@pytest.fixture
def reading(workspace_url: str) -> Iterator[Engine]:
    engine = open_engine(workspace_url, read_only=True)
    yield engine
    engine.dispose()


def test_no_question_walks_a_growing_table(
    reading: Engine, workspace_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with a_world(workspace_url) as world:  # a contact: only then is it asked who spoke
        world.event(None, "withheld")
    listener = Listener(reading, monkeypatch)
    reads = SqlReads(reading, now=lambda: NOW)
    walked: list[str] = []
    for question in QUESTIONS:
        listener.asked.clear()
        reads.answer(question)
        assert listener.asked
        for statement, parameters in list(listener.asked.items()):
            walked += [f"{question}: {line} in {statement}" for line in walks(reading, statement, parameters)]
    reads.close()
    assert not walked, "\n".join(walked)
