"""What a look at the proofs finds, and how it is told: rows, checkpoints, the folder, keys and clocks."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from agentdesk.domain import verdict
from agentdesk.domain.errors import Refused
from agentdesk.domain.ids import EventId, new_uuid
from agentdesk.domain.kinds import EventKind
from agentdesk.domain.proof import entry, leaf_hash, root_of
from agentdesk.services.notes import erase_words
from agentdesk.store.audit_leaves import event_leaf
from agentdesk.store.engine import writing
from agentdesk.store.event_rows import LEAF_COLUMNS
from agentdesk.store.unit_of_work import SqlWorkspace
from tests.helpers.alterations import run, table_of
from tests.helpers.proofs import Proofs
from tests.helpers.workspaces import an_event


@pytest.fixture
def proofs(workspace_url: str, tmp_path: Path) -> Iterator[Proofs]:
    """Three checkpoints of six rows each, signed, and in a folder."""
    made = Proofs(workspace_url, tmp_path / "away")
    for _ in range(3):
        made.write(4)
        made.seal()
    yield made
    made.close()


def alter(proofs: Proofs, *statements: str) -> None:
    """As the database's owner, with the triggers out of the way."""
    with writing(proofs.engine) as connection:
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        else:
            for (name,) in connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).all():
                connection.exec_driver_sql(f"DROP TRIGGER {name}")
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        for statement in statements:
            connection.execute(text(statement))


def codes(found: verdict.Verdict) -> list[tuple[str, int, str, int]]:
    return [(each.code, each.n, each.table, each.number) for each in found.findings]


@pytest.mark.parametrize(
    ("statements", "found"),
    [
        (["UPDATE event SET outcome = 'x' WHERE rid = 5"], [(verdict.ALTERED, 2, "event", 5)]),
        (["DELETE FROM event_text WHERE event_rid = 6", "DELETE FROM event WHERE rid = 6"],
         [(verdict.MISSING, 2, "event", 6)]),
        (["UPDATE event SET rid = 900 WHERE rid = 1", "UPDATE event SET rid = 1 WHERE rid = 2",
          "UPDATE event SET rid = 2 WHERE rid = 900"],
         [(verdict.MOVED, 1, "event", 1), (verdict.MOVED, 1, "event", 2)]),
        (["UPDATE event_text SET body = 'He shouted.' WHERE event_rid = 12"], [(verdict.WORDS, 3, "event", 12)]),
        (["DELETE FROM event_text WHERE event_rid = 12"], [(verdict.WORDS_GONE, 3, "event_text", 12)]),
        (["UPDATE ledger SET actor = 2 WHERE seq = 3"], [(verdict.ALTERED, 2, "ledger", 3)]),
        (["DELETE FROM ledger WHERE seq = 4"], [(verdict.MISSING, 2, "ledger", 4)]),
        (["UPDATE ledger SET server_at = server_at - 1 WHERE seq = 1"], [(verdict.ALTERED, 1, "ledger", 1)]),
    ],
)  # fmt: skip
def test_every_altered_row_is_named(
    proofs: Proofs, statements: Sequence[str], found: list[tuple[str, int, str, int]]
) -> None:
    alter(proofs, *statements)
    seen = proofs.look()
    assert codes(seen) == found
    assert seen.findings[0].row_id
    assert not proofs.look(with_folder=False).holds


def test_a_row_of_the_past_put_in_afterwards_is_back_dated(proofs: Proofs) -> None:
    now, proofs.clock.at = proofs.clock.at, proofs.clock.at - timedelta(days=30)
    with SqlWorkspace(proofs.engine, "x", proofs.clock).unit_of_work() as unit:  # whole, with a leaf of its own
        unit.events.append(an_event(None))
        unit.commit()
    proofs.clock.at = now
    assert codes(proofs.look()) == [(verdict.BACK_DATED, 0, "event", 13)]
    proofs.seal()  # a checkpoint makes it no better
    assert codes(proofs.look()) == [(verdict.BACK_DATED, 4, "event", 13)]


def test_a_row_changed_with_its_proof_is_named_by_the_leaves_that_left_the_database(
    sqlite_url: str, tmp_path: Path
) -> None:
    """Somebody who knows the program: row, leaf and tree fit each other again. Only the folder knows better."""
    proofs = Proofs(sqlite_url, tmp_path / "away")
    proofs.write(4)
    proofs.seal()
    alter(proofs, "UPDATE event SET outcome = 'x' WHERE rid = 3")
    with writing(proofs.engine) as connection:
        columns = ", ".join((*LEAF_COLUMNS, "text_hash"))
        leaf = event_leaf(tuple(connection.exec_driver_sql(f"SELECT {columns} FROM event WHERE rid = 3").one()))
        connection.execute(text("UPDATE event SET leaf = :leaf WHERE rid = 3"), {"leaf": leaf})
        connection.execute(text("UPDATE audit_leaf SET leaf = :leaf WHERE kind = 1 AND row_rid = 3"), {"leaf": leaf})
        rows = connection.exec_driver_sql("SELECT seq, kind, row_rid, row_id, leaf FROM audit_leaf ORDER BY seq").all()
        root = root_of([leaf_hash(entry(*row)) for row in rows])
        change = text("UPDATE audit_checkpoint SET root = :root, key = x'', signature = x''")
        connection.execute(change, {"root": root})
    seen = proofs.look(with_folder=False)
    assert seen.holds, seen.findings  # which is why checkpoints leave the database
    assert codes(proofs.look()) == [(verdict.CHECKPOINT_CHANGED, 1, "", 0), (verdict.FORGED, 1, "event", 3)]
    proofs.close()


def test_words_that_went_where_the_customer_only_contests_the_note_are_found(proofs: Proofs) -> None:
    with SqlWorkspace(proofs.engine, "x", proofs.clock).unit_of_work() as unit:
        event = an_event(None, body="She was angry.")
        unit.events.append(event)
        for kind in (EventKind.CONTESTED, EventKind.DECIDED):
            unit.events.append(an_event(None, kind=kind, about_id=event.event_id))
        erase_words(unit, event.event_id)
        unit.commit()
    assert verdict.WORDS_GONE in {each.code for each in proofs.look().findings}


def test_words_that_were_erased_with_a_remark_still_verify(proofs: Proofs) -> None:
    with SqlWorkspace(proofs.engine, "x", proofs.clock).unit_of_work() as unit:
        event = an_event(None, body="A number nobody may keep.")
        unit.events.append(event)
        unit.commit()
    proofs.seal()
    with SqlWorkspace(proofs.engine, "x", proofs.clock).unit_of_work() as unit:
        why = an_event(None, kind=EventKind.RETRACTION, about_id=event.event_id, subject="", body="")
        unit.events.append(why)
        unit.events.withdraw(event.event_id, why.event_id)
        erase_words(unit, event.event_id)
        unit.commit()
    seen = proofs.look()
    assert seen.holds, seen.findings
    assert seen.words_erased == 1
    assert dict(seen.waiting) == {"event": 1, "ledger": 0}
    with SqlWorkspace(proofs.engine, "x", proofs.clock).unit_of_work() as unit:
        other = EventId(new_uuid())
        unit.events.append(an_event(None, event_id=other))
        erase_words(unit, other)
        unit.commit()
    assert [each.code for each in proofs.look().findings] == [verdict.WORDS_GONE]


def test_a_folder_that_is_missing_or_was_changed_is_said(proofs: Proofs, tmp_path: Path) -> None:
    away = tmp_path / "away"
    file, leaves = away / "00000002.checkpoint", away / "00000002.leaves"
    kept, hashes = file.read_bytes(), leaves.read_bytes()
    file.write_bytes(kept.replace(b"complete: yes", b"complete: no"))
    assert (verdict.CHECKPOINT_CHANGED, 2, "", 0) in codes(proofs.look())
    file.write_bytes(b"nothing")
    assert codes(proofs.look()) == [(verdict.FILE_SPOILT, 2, "", 0)]
    file.unlink()
    assert codes(proofs.look()) == [(verdict.FILE_MISSING, 2, "", 0)]
    file.write_bytes(kept)
    leaves.write_bytes(hashes[32:] + hashes[:32])
    assert codes(proofs.look()) == [(verdict.FILE_SPOILT, 2, "", 0)]
    leaves.unlink()
    assert codes(proofs.look()) == [(verdict.FILE_MISSING, 2, "", 0)]
    leaves.write_bytes(hashes)
    assert proofs.look().holds
    for each in away.iterdir():
        each.unlink()
    empty = proofs.look()
    assert empty.holds
    assert (empty.compared, empty.not_exported) == (0, 3)
    away.rmdir()
    with pytest.raises(Refused, match="checkpoints-missing"):
        proofs.look()


def test_what_left_the_database_shows_that_the_newest_checkpoints_are_gone(proofs: Proofs) -> None:
    alter(
        proofs,
        "DELETE FROM event_text WHERE event_rid > 8", "DELETE FROM event WHERE rid > 8", "DELETE FROM ledger WHERE seq > 4",
        "DELETE FROM audit_leaf WHERE checkpoint = 3", "DELETE FROM audit_checkpoint WHERE n = 3",
    )  # fmt: skip
    assert proofs.look(with_folder=False).holds
    assert codes(proofs.look()) == [(verdict.CHECKPOINT_GONE, 3, "", 0)]


def test_only_rows_since_a_time_are_looked_at_when_asked_and_the_chain_always(proofs: Proofs) -> None:
    alter(proofs, "UPDATE event SET outcome = 'x' WHERE rid = 1")
    late = proofs.look(since=proofs.clock.at)
    assert late.holds
    assert late.rows == 6
    alter(proofs, "UPDATE audit_checkpoint SET desk = 'bob@desk' WHERE n = 1")
    broken = codes(proofs.look(since=proofs.clock.at, with_folder=False))
    assert (verdict.SIGNATURE, 1, "", 0) in broken
    assert (verdict.CHAIN, 2, "", 0) in broken


def test_words_that_are_no_words_any_more_are_found_and_stop_nothing(sqlite_url: str) -> None:
    proofs = Proofs(sqlite_url)
    proofs.write(4)
    proofs.seal()
    alter(proofs, "UPDATE event_text SET body = CAST(x'ff61' AS TEXT) WHERE event_rid = 2",
          "UPDATE event SET occurred_at = occurred_at + 0.5 WHERE rid = 3",
          "UPDATE event SET restricted = 7 WHERE rid = 4", "UPDATE ledger SET desk = x'00' WHERE seq = 1")  # fmt: skip
    assert {(each.code, each.table, each.number) for each in proofs.look().findings} == {
        (verdict.WORDS, "event", 2), (verdict.ALTERED, "event", 3), (verdict.ALTERED, "event", 4),
        (verdict.ALTERED, "ledger", 1),
    }  # fmt: skip
    proofs.close()


def test_every_one_of_more_than_500_alterations_is_found(tmp_path: Path) -> None:
    result = run(tmp_path)
    assert not result.unseen
    assert sum(result.found.values()) == sum(result.tried.values()) >= 500
    assert "(100%)" in table_of(result)
