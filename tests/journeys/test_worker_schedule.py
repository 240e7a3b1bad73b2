"""What is on the schedule, written by a real worker: a process without a window, on PostgreSQL by the worker's own login."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert, select

from agentdesk.domain.exports import Form
from agentdesk.domain.ids import SYSTEM_AGENT, AgentId, TeamId
from agentdesk.domain.schedule import Every, ScheduledExport
from agentdesk.services.settings import workspace_text
from agentdesk.store import schema
from agentdesk.store.engine import open_engine, reading, writing
from agentdesk.store.migrate import create
from tests.helpers import postgres
from tests.helpers.team import JONAS, MAI, WORKER, team
from tests.helpers.worker import WorkerProcess, workers


@pytest.fixture
def start() -> Iterator[Callable[..., WorkerProcess]]:
    with workers() as started:
        yield started


@contextmanager
def a_workspace(kind: str, folder: Path, server: postgres.Server) -> Iterator[tuple[str, str]]:
    """(the owner's address, the worker's)."""
    if kind == "postgres":
        with team(server) as made:
            yield made.url, made.url_of(WORKER)
        return
    path = str(folder / "shop.agentdesk")
    create(path, login="anke", name="Anke Smit", team="Support")
    engine = open_engine(path)
    with writing(engine) as connection:
        for each in (MAI, JONAS):
            connection.execute(insert(schema.agent).values(id=each.agent_id, login=each.login, name=each.name, team_id=1,
                                                           role=each.role))  # fmt: skip
    engine.dispose()
    yield path, path


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_a_worker_writes_tables_and_reports_that_are_due(
    kind: str, tmp_path: Path, postgres_server: postgres.Server, start: Callable[..., WorkerProcess]
) -> None:
    share = tmp_path / "share"
    share.mkdir()
    set_at = datetime.now(UTC) - timedelta(days=40)

    def due(key: str, **more: object) -> ScheduledExport:
        return ScheduledExport(key=key, every=Every.MONTH, at="00:00", folder=str(share), since=set_at, **more)  # type: ignore[arg-type]

    entries = (
        due("contacts-month", table="contacts", form=Form.XLSX),
        due("report-team", table="report", form=Form.PDF, team_id=TeamId(1), language="nl"),
        due("report-person", table="report", form=Form.PDF, agent_id=AgentId(MAI.agent_id)),
    )
    with a_workspace(kind, tmp_path, postgres_server) as (owner, worker):
        engine = open_engine(owner)
        with writing(engine) as connection:
            text = workspace_text("export_schedule", entries)
            connection.execute(insert(schema.workspace_setting).values(key="export_schedule", json_text=text))
        process = start(worker, tmp_path / "home", "--once")
        assert process.ended() == 0, process.told
        names = sorted(each.name.rsplit("-20", 1)[0] for each in share.iterdir())
        assert set(names) == {"contacts", "report-Support-team-1-nl", "report-Mai-Tran-2"}, process.told
        assert all(each.read_bytes()[:4] in {b"%PDF", b"PK\x03\x04"} for each in share.iterdir())
        with reading(engine) as connection:
            looked = connection.execute(select(schema.looked.c.actor, schema.looked.c.what)).all()
        assert {tuple(each) for each in looked} == {(SYSTEM_AGENT, "contacts"), (SYSTEM_AGENT, "report")}
        engine.dispose()
