"""Every question of the program is answered to the logins it is for, and to no others: one they are not for is refused."""

import types
from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from typing import Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID

import pytest

from agentdesk.domain.errors import AgentDeskError, NotAllowed, Refused
from agentdesk.domain.ids import new_uuid
from agentdesk.domain.records import dataclass
from agentdesk.services.wire import plain_hint
from agentdesk.store.engine import open_engine
from agentdesk.store.reads import _ANSWERS, SqlReads
from tests.helpers import postgres
from tests.helpers.team import ANKE, JONAS, MAI, WORKER, Team, team

LEADS_ONLY = {"AuditViews", "ScheduledRuns"}
"""What the database keeps from agents as a whole; of the rest they are answered what they may see."""
_AT = datetime(2026, 11, 20, 13, tzinfo=UTC)


@pytest.fixture(scope="module")
def shared(postgres_server: postgres.Server) -> Iterator[Team]:
    with team(postgres_server) as made:
        yield made


@dataclass(frozen=True, slots=True)
class Asker:
    login: str
    agent_id: int


ASKERS = (Asker("mai", MAI.agent_id), Asker("jonas", JONAS.agent_id), Asker("anke", ANKE.agent_id), Asker(WORKER, 0))


def some(hint: Any, name: str, asker: Asker) -> Any:
    """A value that a question of this asker may hold."""
    hint = plain_hint(hint)
    if get_origin(hint) in {Union, types.UnionType}:
        return some(next(each for each in get_args(hint) if each is not type(None)), name, asker)
    if get_origin(hint) is tuple:
        return (some(get_args(hint)[0], name, asker),) if get_args(hint)[-1] is Ellipsis else tuple(
            some(each, name, asker) for each in get_args(hint)
        )  # fmt: skip
    if isinstance(hint, type) and issubclass(hint, Enum):
        return next(iter(hint))
    plain = {
        datetime: _AT,
        date: _AT.date(),
        bool: False,
        str: "jan",
        int: asker.agent_id or 1,
        UUID: new_uuid(),
        timedelta: timedelta(1),
    }
    if not isinstance(hint, type) or (hint not in plain and not is_dataclass(hint)):
        pytest.fail(f"{name}: {hint} is new here")
    return plain[hint] if hint in plain else asked(hint, asker)


def asked(kind: Any, asker: Asker) -> Any:
    hints = get_type_hints(kind)
    wanted = [each for each in fields(kind) if each.default is MISSING and each.default_factory is MISSING]
    return kind(**{each.name: some(hints[each.name], each.name, asker) for each in wanted})


@pytest.mark.parametrize("asker", ASKERS, ids=lambda each: each.login)
def test_every_question_is_answered_to_whom_it_is_for(shared: Team, asker: Asker) -> None:
    engine = open_engine(shared.url_of(asker.login), read_only=True)
    reads = SqlReads(engine)
    refused: dict[str, str] = {}
    for kind in _ANSWERS:
        try:
            reads.answer(asked(kind, asker))
        except NotAllowed as error:
            refused[kind.__name__] = error.code
        except AgentDeskError as error:
            if not isinstance(error, Refused) or error.code in {"integrity", "missing"}:
                pytest.fail(f"{kind.__name__}: {error.code}")
    reads.close()
    engine.dispose()
    by_database = {name for name, code in refused.items() if code == "permission"}
    assert by_database == (LEADS_ONLY if asker.login == "mai" else set())
