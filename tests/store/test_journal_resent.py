"""What a journal keeps of what a server has acknowledged, for the day on which another server takes over."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from agentdesk.store import journal as journal_module
from agentdesk.store.journal import SqlJournal, journal_path
from tests.helpers.said import a_contact

MakeJournal = Callable[..., SqlJournal]


@pytest.fixture
def make_journal(tmp_path: Path) -> Iterator[MakeJournal]:
    made: list[SqlJournal] = []

    def make(key: bytes | None = bytes(32), **more: Any) -> SqlJournal:
        made.append(SqlJournal(tmp_path / "journal.db", key, **more))
        return made[-1]

    yield make
    for journal in made:
        journal.close()


def test_what_was_acknowledged_waits_again_when_another_server_takes_over(make_journal: MakeJournal) -> None:
    journal = make_journal(keep_words=True)
    said = [a_contact() for _ in range(3)]
    assert not journal.came_to("7/1")
    for command in said:
        journal.append(command)
    journal.settle([said[0].command_id, said[1].command_id])
    assert not journal.came_to("7/1")
    assert [entry.command for entry in journal.waiting()] == said[2:]
    journal.close()
    again = make_journal(keep_words=True)
    assert [entry.command for entry in again.came_to("7/2")] == said
    again.settle([command.command_id for command in said])
    assert not again.came_to("7/2")
    assert not again.waiting()


def test_what_a_server_acknowledged_more_than_a_day_ago_is_gone_with_its_words(
    make_journal: MakeJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = make_journal(None, keep_words=True)
    journal.came_to("7/1")
    command = a_contact("a word for a day")
    journal.append(command)
    journal.settle([command.command_id])
    monkeypatch.setattr(journal_module, "KEEP_SETTLED", journal_module.KEEP_SETTLED * 0)
    assert not journal.came_to("7/2")
    assert not journal.waiting()
    connection: Any = journal._file._connection
    assert connection.execute("SELECT count(*) FROM said").fetchone() == (0,)


def test_a_file_keeps_no_words_of_what_it_has(make_journal: MakeJournal) -> None:
    journal = make_journal()
    journal.came_to("7/1")
    command = a_contact()
    journal.append(command)
    journal.settle([command.command_id])
    assert not journal.came_to("7/2")


def test_a_new_password_or_another_standby_is_no_other_workspace(tmp_path: Path) -> None:
    def name(address: str) -> Path:
        return journal_path(tmp_path, address, "anna")

    first = name("postgresql+psycopg://anna:old@db1:5432/desk")
    assert name("postgresql+psycopg://anna:new@db1:5432/desk") == first
    assert name("postgresql://anna@db1:5432,db2:5432/desk?sslmode=verify-full") == first
    assert name("postgresql+psycopg://anna@/desk?host=db1:5432&host=db2:5432") == first
    assert name("postgresql+psycopg://anna@db2:5432/desk") != first
    assert name("postgresql+psycopg://anna@db1:5432/other") != first
