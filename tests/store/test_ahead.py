"""What is asked of a server ahead of time comes back as it would have come."""

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import Executable, bindparam, select

from agentdesk.domain.kinds import EventKind
from agentdesk.store.engine import open_engine
from agentdesk.store.read_connection import ReadConnection
from agentdesk.store.reads_customer import _HEADER, _OF_CUSTOMER
from agentdesk.store.schema import event
from tests.helpers.workspaces import Seeds, seed

_OF_KINDS = (
    select(event.c.id, event.c.recorded_at, event.c.customer_id, event.c.kind.label("what"))
    .where(event.c.kind.in_(bindparam("kinds", expanding=True)), event.c.direction >= 0)
    .order_by(event.c.id)
)
_KINDS = [each.value for each in EventKind]


@pytest.fixture
def seeded(postgres_url: str) -> Seeds:
    return seed(postgres_url)


@pytest.fixture
def read(postgres_url: str) -> Iterator[ReadConnection]:
    engine = open_engine(postgres_url, read_only=True)
    reading = ReadConnection(engine)
    yield reading
    reading.close()
    engine.dispose()


def test_rows_asked_ahead_are_the_rows_with_names_times_and_ids(read: ReadConnection, seeded: Seeds) -> None:
    of_thanh = {"customer": seeded.thanh.customer_id}
    asked: list[tuple[Executable, dict[str, Any]]] = [
        (_HEADER, {**of_thanh, "since": 0}), *((each, of_thanh) for each in _OF_CUSTOMER),
    ]  # fmt: skip
    asked += [(_OF_KINDS, {"kinds": several}) for several in (_KINDS[:1], _KINDS[:3], _KINDS)]
    plainly = [read.rows(*each) for each in asked]
    assert sum(map(len, plainly)) > len(asked)
    for _ in range(3):  # the first time a statement is prepared, then it is
        read.together(asked)
        for each, wanted in zip(asked, plainly, strict=True):
            found = read.rows(*each)
            assert [row._asdict() for row in found] == [row._asdict() for row in wanted]


def test_an_answer_is_given_once_and_only_to_its_question(read: ReadConnection, seeded: Seeds) -> None:
    thanh, nobody = {"kinds": _KINDS}, {"kinds": [-1]}
    read.together([(_OF_KINDS, thanh)])
    assert read.rows(_OF_KINDS, nobody) == []
    first = read.rows(_OF_KINDS, thanh)
    assert first == read.rows(_OF_KINDS, thanh) != []
