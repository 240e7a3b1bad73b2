"""The journal: durable, in order, encrypted, and rescued from a damaged disk."""

import sqlite3
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from agentdesk.domain.commands import ConfirmFact, LogInteraction
from agentdesk.domain.errors import Refused
from agentdesk.domain.ids import AgentId, CommandId, CustomerId, DraftId, EventId, FactId, new_uuid
from agentdesk.domain.kinds import Channel, Direction
from agentdesk.services.ports import Draft
from agentdesk.store import journal as journal_module
from agentdesk.store.journal import SqlJournal, journal_path
from agentdesk.store.local import connect

KEY = bytes(range(32))
NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
MakeJournal = Callable[..., SqlJournal]


def a_command(note: str = "Gọi lại cho chị Đặng", command_id: CommandId | None = None) -> LogInteraction:
    interaction = EventId(new_uuid())
    return LogInteraction(
        command_id=command_id or CommandId(new_uuid()),
        actor=AgentId(1),
        at=NOW,
        interaction_id=interaction,
        log_id=interaction,
        customer_id=CustomerId(new_uuid()),
        channel=Channel.CALL,
        direction=Direction.IN,
        outcome="resolved",
        note=note,
        started_at=NOW,
    )


def a_draft(state: str = '{"note": "half a sen"}') -> Draft:
    return Draft(DraftId(new_uuid()), state, NOW)


def held(journal: SqlJournal) -> Any:
    """The open connection, to break something through it."""
    return journal._file._connection


@pytest.fixture
def make_journal(tmp_path: Path) -> Iterator[MakeJournal]:
    made: list[SqlJournal] = []

    def make(key: bytes | None = KEY, name: str = "journal.db", **more: Any) -> SqlJournal:
        made.append(SqlJournal(tmp_path / "state" / name, key, **more))
        return made[-1]

    yield make
    for journal in made:
        journal.close()


@pytest.mark.parametrize("key", [KEY, None], ids=["encrypted", "plain"])
def test_what_was_said_waits_in_order_after_reopening(make_journal: MakeJournal, key: bytes | None) -> None:
    said = [a_command() for _ in range(5)]
    journal = make_journal(key)
    for command in said:
        journal.append(command)
    journal.close()
    again = make_journal(key)
    assert [entry.command for entry in again.waiting()] == said
    assert [entry.since for entry in again.waiting()] == [NOW] * 5


def test_a_repeat_is_harmless_and_other_words_under_the_same_id_are_refused(make_journal: MakeJournal) -> None:
    journal = make_journal()
    command = a_command()
    journal.append(command)
    journal.append(command)
    assert len(journal.waiting()) == 1
    with pytest.raises(Refused) as refused:
        journal.append(a_command("other words", command.command_id))
    assert refused.value.code == "id-reused"
    assert [entry.command for entry in journal.waiting()] == [command]


def test_the_file_holds_no_readable_word_when_there_is_a_key(make_journal: MakeJournal) -> None:
    journal = make_journal()
    journal.append(a_command("SECRETWORD"))
    journal.save_draft(a_draft("SECRETWORD"))
    held = b"".join(part.read_bytes() for part in journal.path.parent.iterdir())
    assert b"SECRETWORD" not in held
    assert b"SQLite format" not in held


def test_settled_ones_are_gone_from_the_list_and_pruned_after_a_day(
    make_journal: MakeJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = make_journal()
    first, second = a_command(), a_command()
    journal.append(first)
    journal.append(second)
    journal.settle([first.command_id])
    assert [entry.command for entry in journal.waiting()] == [second]
    assert rows_of(journal) == 2
    monkeypatch.setattr(journal_module, "KEEP_SETTLED", -journal_module.KEEP_SETTLED)
    again = make_journal()
    again.settle([second.command_id])
    assert rows_of(again) == 0


def rows_of(journal: SqlJournal) -> int:
    journal.close()
    connection = connect(journal.path, KEY)
    (count,) = connection.execute("SELECT count(*) FROM said").fetchone()
    connection.close()
    return int(count)


def test_a_refused_one_keeps_its_words_until_it_is_let_go_or_tried_again(make_journal: MakeJournal) -> None:
    journal = make_journal()
    wrong, later = a_command(), a_command()
    journal.append(wrong)
    journal.append(later)
    journal.refuse(wrong.command_id, "unknown-customer")
    (entry,) = journal.refused()
    assert (entry.command, entry.why) == (wrong, "unknown-customer")
    journal.append(wrong)
    assert journal.refused(), "saying it again must not wake it"
    assert journal.retry(wrong.command_id) == wrong
    assert journal.retry(wrong.command_id) is None
    assert [entry.command for entry in journal.waiting()] == [wrong, later]
    journal.discard(wrong.command_id)
    assert len(journal.waiting()) == 2, "only a refused one may be let go"
    journal.refuse(wrong.command_id, "x")
    journal.discard(wrong.command_id)
    assert not journal.refused()


def test_the_other_wording_of_a_conflict_is_kept_beside_it(make_journal: MakeJournal) -> None:
    journal = make_journal()
    mine = a_command("mine")
    journal.append(mine)
    journal.refuse(mine.command_id, "revision", "Conflict", "Đã hẹn lại")
    journal.close()
    again = make_journal()
    (entry,) = again.refused()
    assert (entry.command, entry.why, entry.kind, entry.theirs) == (mine, "revision", "Conflict", "Đã hẹn lại")
    again.retry(mine.command_id)
    assert [(each.kind, each.theirs) for each in again.waiting()] == [("", "")]
    again.refuse(mine.command_id, "revision", "Conflict", "other")
    again.discard(mine.command_id)
    assert held(again).execute("SELECT count(*) FROM refusal").fetchone() == (0,)


def test_a_journal_of_the_version_before_gets_what_it_lacks(make_journal: MakeJournal) -> None:
    journal = make_journal()
    mine = a_command()
    journal.append(mine)
    held(journal).execute("DROP TABLE refusal")
    held(journal).execute("PRAGMA user_version = 1")
    journal.close()
    again = make_journal()
    again.refuse(mine.command_id, "revision", "Conflict", "theirs")
    (entry,) = again.refused()
    assert entry.theirs == "theirs"


def test_a_settled_command_is_never_refused_afterwards(make_journal: MakeJournal) -> None:
    journal = make_journal()
    command = a_command()
    journal.append(command)
    journal.settle([command.command_id])
    journal.refuse(command.command_id, "late")
    assert not journal.refused()


def test_drafts_come_back_newest_words_first_place(make_journal: MakeJournal) -> None:
    journal = make_journal()
    first, second = a_draft("1"), a_draft("\udc80")
    journal.save_draft(first)
    journal.save_draft(second)
    journal.save_draft(Draft(first.draft_id, "1 and more", NOW))
    journal.close()
    assert [draft.state for draft in journal.drafts()] == ["1 and more", "?"]
    journal.drop_draft(first.draft_id)
    assert [draft.draft_id for draft in journal.drafts()] == [second.draft_id]


def test_a_full_disk_is_refused_as_such_and_what_was_kept_stays(make_journal: MakeJournal) -> None:
    journal = make_journal()
    kept = a_command()
    journal.append(kept)
    connection = held(journal)
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(Refused) as refused:
        journal.append(a_command("long " * 10_000))
    assert refused.value.code == "disk-full"
    connection.execute("PRAGMA max_page_count = 100000")
    later = a_command()
    journal.append(later)
    assert [entry.command for entry in journal.waiting()] == [kept, later]


def test_a_file_that_may_not_be_written_is_refused_as_such(make_journal: MakeJournal) -> None:
    journal = make_journal()
    journal.append(a_command())
    held(journal).execute("PRAGMA query_only = ON")
    with pytest.raises(Refused) as refused:
        journal.append(a_command())
    assert refused.value.code == "journal-read-only"
    assert len(journal.waiting()) == 1


def test_a_folder_that_cannot_be_made_is_refused_as_such(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Refused) as refused:
        SqlJournal(tmp_path / "file" / "journal.db", KEY).append(a_command())
    assert refused.value.code == "journal-folder"


def fill(journal: SqlJournal, count: int) -> list[LogInteraction]:
    said = [a_command(f"note {number} " + "word " * 100) for number in range(count)]
    for command in said:
        journal.append(command)
    journal.close()
    return said


@pytest.mark.parametrize("key", [KEY, None], ids=["encrypted", "plain"])
def test_a_damaged_file_is_put_aside_and_what_is_readable_is_rescued(
    make_journal: MakeJournal, key: bytes | None
) -> None:
    journal = make_journal(key)
    said = fill(journal, 200)
    broken = bytearray(journal.path.read_bytes())
    middle = len(broken) // 4096 // 2 * 4096
    broken[middle : middle + 4096] = bytes(4096)
    journal.path.write_bytes(broken)
    aside: list[Path] = []
    again = make_journal(key, on_damage=aside.append)
    rescued = [entry.command for entry in again.waiting()]
    assert len(rescued) > 150
    assert rescued == [command for command in said if command in rescued]
    assert [path.exists() for path in aside] == [True]
    new = a_command()
    again.append(new)
    assert again.waiting()[-1].command == new
    assert len(aside) == 1


def test_a_file_that_breaks_while_open_is_rescued_too(make_journal: MakeJournal) -> None:
    aside: list[Path] = []
    journal = make_journal(None, on_damage=aside.append)
    said = fill(journal, 100)
    journal.waiting()
    held(journal).execute("PRAGMA wal_checkpoint(TRUNCATE)")
    held(journal).execute("PRAGMA cache_size = 0")
    with journal.path.open("r+b") as file:
        file.seek(journal.path.stat().st_size // 4096 // 2 * 4096)
        file.write(b"\xff" * 4096)
    rescued = [entry.command for entry in journal.waiting()]
    journal.append(a_command())
    assert len(aside) == 1
    assert rescued == [command for command in said if command in rescued]
    assert len(rescued) > 50


def test_a_file_that_is_no_database_at_all_is_put_aside(make_journal: MakeJournal, tmp_path: Path) -> None:
    path = tmp_path / "state" / "journal.db"
    path.parent.mkdir()
    path.write_bytes(b"<<<<<<< ours\n" * 1000)
    aside: list[Path] = []
    journal = make_journal(on_damage=aside.append)
    journal.append(a_command())
    assert len(journal.waiting()) == 1
    assert aside[0].read_bytes() == b"<<<<<<< ours\n" * 1000


def test_an_encrypted_file_is_left_alone_while_its_key_is_away(make_journal: MakeJournal) -> None:
    said = fill(make_journal(), 1)
    with pytest.raises(Refused) as refused:
        make_journal(None).waiting()
    assert refused.value.code == "no-secrets"
    assert [entry.command for entry in make_journal().waiting()] == said


def test_a_plain_file_is_encrypted_once_there_is_a_key(make_journal: MakeJournal) -> None:
    plain = make_journal(None)
    said = fill(plain, 30)
    plain.save_draft(a_draft())
    journal = make_journal(KEY)
    assert [entry.command for entry in journal.waiting()] == said
    assert len(journal.drafts()) == 1
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(journal.path).execute("SELECT * FROM said")


def test_an_end_between_putting_aside_and_renaming_loses_nothing(make_journal: MakeJournal) -> None:
    journal = make_journal()
    said = fill(journal, 3)
    journal.path.rename(journal.path.with_name("journal.db.new"))
    assert [entry.command for entry in make_journal().waiting()] == said


def test_a_newer_programs_file_is_not_touched(make_journal: MakeJournal) -> None:
    journal = make_journal()
    journal.append(a_command())
    held(journal).execute("PRAGMA user_version = 99")
    journal.close()
    with pytest.raises(Refused) as refused:
        journal.append(a_command())
    assert refused.value.code == "newer-journal"


def test_what_only_a_newer_program_can_read_stays_and_hides_nothing(make_journal: MakeJournal) -> None:
    journal = make_journal()
    newer = CommandId(new_uuid())
    journal.append(ConfirmFact(command_id=newer, actor=AgentId(1), at=NOW, fact_id=FactId(new_uuid())))
    held(journal).execute("UPDATE said SET body = replace(body, 'ConfirmFact', 'ReadMinds')")
    later = a_command()
    journal.append(later)
    assert [entry.command for entry in journal.waiting()] == [later]
    assert rows_of(journal) == 2


def test_each_workspace_and_login_has_its_own_file(tmp_path: Path) -> None:
    paths = {
        journal_path(tmp_path, workspace, login) for workspace in ("a.db", "b.db") for login in ("mai", "tom", "b.db")
    }
    assert len(paths) == 6
    assert not any("mai" in path.name for path in paths)


def test_the_key_is_asked_for_when_the_file_is_first_used(tmp_path: Path) -> None:
    asked: list[int] = []

    def key() -> bytes:
        asked.append(1)
        return KEY

    journal = SqlJournal(tmp_path / "journal.db", key)
    assert not asked
    journal.append(a_command())
    journal.close()
    assert len(journal.waiting()) == 1
    assert asked == [1]
    journal.close()
