"""An agent's login that takes every lock it can and sleeps on it: an administrator stops it, and work and proofs go on."""

from collections.abc import Iterator
from datetime import UTC, datetime

import psycopg
import pytest

from agentdesk.domain.commands_team import SetActive
from agentdesk.domain.ids import AgentId, CommandId, new_uuid
from agentdesk.runtime.clock import SystemClock
from agentdesk.services import handlers
from agentdesk.store.engine import open_engine
from agentdesk.store.logins import SqlLogins
from agentdesk.store.schema import metadata
from agentdesk.store.unit_of_work import SqlWorkspace
from tests.helpers import postgres
from tests.helpers.team import MAI, Team, team

_KEYS = ("1", "1094931540, hashtext(current_database())", "0, 0")


@pytest.fixture
def shared(postgres_server: postgres.Server) -> Iterator[Team]:
    with team(postgres_server) as made:
        SqlLogins(open_engine(made.url)).give("mai", "words")
        yield made


def line(shared: Team) -> psycopg.Connection[tuple[object, ...]]:
    return psycopg.connect(shared.url_of("mai").replace("postgresql+psycopg", "postgresql"))


def take_all(to: psycopg.Connection[tuple[object, ...]]) -> list[str]:
    """Every table's strongest lock this login gets, and advisory locks; the tables."""
    taken = []
    for table in metadata.tables:
        for mode in ("ACCESS EXCLUSIVE", "ROW EXCLUSIVE", "ACCESS SHARE"):
            try:
                with to.transaction():
                    to.execute(f'LOCK TABLE desk."{table}" IN {mode} MODE NOWAIT')
            except psycopg.errors.InsufficientPrivilege:
                continue
            taken += [table] if mode == "ACCESS EXCLUSIVE" else []
            break
    for each in _KEYS:
        to.execute(f"SELECT pg_advisory_xact_lock({each})")
    return taken


def test_who_holds_every_lock_an_agent_gets_is_stopped_by_an_administrator_all_the_same(shared: Team) -> None:
    with line(shared) as mai:
        with mai.transaction():
            taken = take_all(mai)
        mai.rollback()
        assert not {"agent", "ledger", "event", "audit_checkpoint", "audit_leaf", "workspace_setting"} & {*taken}
        take_all(mai)
        engine = open_engine(shared.url_of("anke"))
        stop = SetActive(command_id=CommandId(new_uuid()), actor=AgentId(1), at=datetime.now(UTC),
                         agent_id=AgentId(MAI.agent_id), active=False)  # fmt: skip
        with SqlWorkspace(engine, "desk", SystemClock()).unit_of_work() as uow:
            assert not uow.was_done(stop.command_id)
            uow.record(stop, handlers.apply(uow, stop, stop.at))
            uow.commit()
        engine.dispose()
        with pytest.raises(psycopg.OperationalError):
            mai.execute("SELECT 1")
    with pytest.raises(psycopg.OperationalError):
        line(shared)
