"""What somebody said or did is proved row by row, whatever table it lies in, and nothing is written past the proofs."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from agentdesk.demo.load import load_demo
from agentdesk.domain import verdict
from agentdesk.domain.ids import EventId, new_uuid
from agentdesk.domain.kinds import EventKind
from agentdesk.services.notes import set_head
from agentdesk.store import schema
from agentdesk.store.audit_check import UNCOVERED
from agentdesk.store.audit_export import export
from agentdesk.store.audit_follows import FOLLOWS
from agentdesk.store.audit_leaves import SOURCES, STATEMENTS
from agentdesk.store.ddl_postgres import PROVED
from agentdesk.store.engine import writing
from agentdesk.store.migrate import create
from agentdesk.store.unit_of_work import SqlWorkspace
from tests.helpers.postgres import Server
from tests.helpers.proofs import Proofs
from tests.helpers.statements import tell
from tests.helpers.team import WORKER, team
from tests.helpers.workspaces import an_event

SCRIPT = Path(__file__).resolve().parents[2] / "docs" / "verify_export.py"
PROOFS = frozenset({"audit_leaf", "audit_checkpoint", "event_text"})
"""What proves, and what is proved with another row."""
STATE = frozenset({
    "agent", "audit_view", "case", "ces_ask", "complaint", "contact_point", "customer", "customer_kind",
    "customer_presence", "customer_stat", "delivery", "event_head", "extension", "external_ref", "fact", "follow_up",
    "handed_call", "handed_words", "known_problem", "lease", "leg", "mail", "mail_draft", "mail_folder", "mail_place",
    "mail_presence", "mail_thread", "mail_words", "mailbox", "occasion", "order_line", "outbox", "presence", "pulse",
    "push", "queue", "rule", "rule_firing", "sales_order", "scheduled_run", "team", "team_lead", "token_key", "unlogged",
    "workspace_setting",
})  # fmt: skip
"""What is so now: it changes, and the ledger and the timeline say by whom."""


@pytest.fixture
def proofs(workspace_url: str, tmp_path: Path) -> Iterator[Proofs]:
    made = Proofs(workspace_url, tmp_path / "away")
    tell(made)
    made.seal()
    yield made
    made.close()


def test_every_table_is_proved_or_named_as_one_that_is_not() -> None:
    """Whoever adds a table decides here whether it says what somebody said."""
    proved = {source.table for source in SOURCES}
    assert proved | PROOFS | STATE | set(UNCOVERED) == set(schema.metadata.tables)
    assert not proved & (PROOFS | STATE | set(UNCOVERED))
    assert {source.table for source in STATEMENTS} == set(PROVED)


def test_every_column_of_a_statement_is_proved_or_follows_from_one_that_is() -> None:
    following = {table for table, _, _ in FOLLOWS}
    for source in STATEMENTS:
        left_out = {column.name for column in schema.metadata.tables[source.table].c} - set(source.columns)
        words = {"salt", "words"} if source.has_words else set()
        assert left_out == words or source.table in following, source.table


def test_statements_of_every_table_are_proved_and_hold(proofs: Proofs) -> None:
    seen = proofs.look()
    assert seen.holds, seen.findings
    assert {table for table, count in seen.checked if count} == {source.table for source in SOURCES} - {"ledger"}
    assert not any(count for _, count in seen.waiting)
    tell(proofs)
    assert {table for table, count in proofs.look().waiting if count} >= {source.table for source in STATEMENTS}


@pytest.mark.parametrize("source", STATEMENTS, ids=lambda source: source.table)
def test_a_row_that_cannot_be_proved_cannot_be_written(source: object, sqlite_url: str) -> None:
    """By hand, past the program: the time it was recorded at has no default on a file."""
    proofs = Proofs(sqlite_url)
    table = schema.metadata.tables[source.table]  # type: ignore[attr-defined]
    names = [column.name for column in table.c if column.name not in {"rid", "recorded_at"}]
    marks = ", ".join("x'00'" if "BLOB" in str(table.c[name].type) else "1" for name in names)
    listed = ", ".join(f'"{name}"' for name in names)
    with pytest.raises(IntegrityError, match="recorded_at"), proofs.engine.begin() as connection:
        connection.exec_driver_sql(f"INSERT INTO {table.name} ({listed}) VALUES ({marks})")
    proofs.close()


def _alter(proofs: Proofs, statement: str) -> None:
    with writing(proofs.engine) as connection:
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        else:
            for (name,) in connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).all():
                connection.exec_driver_sql(f"DROP TRIGGER {name}")
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        connection.execute(text(statement))


_ANY_RETRACTION = "SELECT id FROM event WHERE rid = (SELECT min(rid) FROM event WHERE kind = 52)"


@pytest.mark.parametrize(
    ("statement", "code", "table"),
    [
        ("UPDATE consent SET state = 2 WHERE rid = 1", verdict.ALTERED, "consent"),
        ("UPDATE follow_up_step SET words = 'Never rang.' WHERE rid = 1", verdict.WORDS, "follow_up_step"),
        ("UPDATE follow_up_step SET words = '', salt = salt WHERE rid = 1", verdict.WORDS, "follow_up_step"),
        ("UPDATE review SET score = 100 WHERE rid = 1", verdict.STATE, "review"),
        ("UPDATE review SET state = 'accepted' WHERE rid = 2", verdict.STATE, "review"),
        ("UPDATE review_mark SET mark = 4 WHERE rid = 1", verdict.ALTERED, "review_mark"),
        ("UPDATE contest SET verdict = 'revised' WHERE rid = 1", verdict.STATE, "contest"),
        ("UPDATE calibration SET state = 'open' WHERE rid = 1", verdict.STATE, "calibration"),
        ("UPDATE calibration_lead SET scored_at = scored_at + 1 WHERE rid = 1", verdict.STATE, "calibration_lead"),
        ("UPDATE coaching SET opened_at = NULL WHERE rid = 1", verdict.STATE, "coaching"),
        ("UPDATE event_head SET latest_id = NULL WHERE latest_id IS NOT NULL", verdict.STATE, "event_head"),
        ("UPDATE event_head SET withdrawn_by = NULL", verdict.STATE, "event_head"),
        (
            f"UPDATE event_head SET withdrawn_by = ({_ANY_RETRACTION}) WHERE latest_id IS NOT NULL",
            verdict.STATE,
            "event_head",
        ),
        ("UPDATE event_head SET moved_to = NULL", verdict.STATE, "event_head"),
        ("UPDATE event_head SET redacted_by = NULL, contested_by = NULL", verdict.STATE, "event_head"),
        ("DELETE FROM event_head", verdict.STATE, "event_head"),
        ("DELETE FROM looked WHERE rid = 1", verdict.MISSING, "looked"),
        ("DELETE FROM figure_decision WHERE rid = 2", verdict.MISSING, "figure_decision"),
    ],
)
def test_what_was_changed_is_named(proofs: Proofs, statement: str, code: str, table: str) -> None:
    _alter(proofs, statement)
    found = [(each.code, each.table) for each in proofs.look().findings]
    assert (code, table) in found
    assert set(found) == {(code, table)}


def test_a_statement_of_the_past_put_in_afterwards_is_back_dated(proofs: Proofs) -> None:
    new = "gen_random_uuid()" if proofs.engine.dialect.name == "postgresql" else "randomblob(16)"
    _alter(
        proofs,
        "INSERT INTO asked_again (id, fact_id, customer_id, agent_id, at, recorded_at) SELECT "
        f"{new}, fact_id, customer_id, agent_id, at, recorded_at - 3600000000 FROM asked_again WHERE rid = 1",
    )
    assert [(each.code, each.table) for each in proofs.look().findings] == [(verdict.BACK_DATED, "asked_again")]
    proofs.seal()  # a checkpoint makes it no better
    assert [(each.code, each.n) for each in proofs.look().findings] == [(verdict.BACK_DATED, 2)]


def test_marks_of_a_calibration_are_proved_when_it_is_closed(postgres_url: str) -> None:
    """Whoever seals may not read them before; then they are older than checkpoints, and not called back-dated."""
    proofs = Proofs(postgres_url)
    tell(proofs)
    _alter(proofs, "UPDATE calibration SET state = 'open'")
    proofs.seal()
    assert dict(proofs.look().checked).get("calibration_mark", 0) == 0
    proofs.write(2, commands=0)
    proofs.seal()
    _alter(proofs, "UPDATE calibration SET state = 'closed'")
    proofs.write(2, commands=0)
    proofs.seal()
    seen = proofs.look()
    assert seen.holds, seen.findings
    assert dict(seen.checked)["calibration_mark"] == 6
    proofs.close()


@pytest.mark.parametrize("login", ["anke", WORKER])
def test_whoever_seals_for_a_team_sees_every_statement(postgres_server: Server, login: str) -> None:
    with team(postgres_server) as made:
        told, seals = Proofs(made.url), Proofs(made.url_of(login))
        tell(told)
        seals.seal()
        seen, everything = seals.look(with_folder=False), told.look(with_folder=False)
        assert seen.holds, seen.findings
        assert not any(count for _, count in everything.waiting)
        assert seen.checked == everything.checked
        told.close()
        seals.close()


def test_words_of_a_step_that_a_lead_removed_still_verify(proofs: Proofs) -> None:
    card, task = EventId(new_uuid()), new_uuid()
    with SqlWorkspace(proofs.engine, "x", proofs.clock).unit_of_work() as unit:
        unit.events.append(an_event(None, event_id=card, kind=EventKind.FOLLOW_UP, ref_id=task))
        for words in ("A number nobody may keep.", ""):
            unit.rows.insert("follow_up_step", follow_up_id=task, at=proofs.clock.at, actor=1, what="done", words=words)
        unit.commit()
    proofs.seal()
    with SqlWorkspace(proofs.engine, "x", proofs.clock).unit_of_work() as unit:
        unit.rows.update("follow_up_step", {"follow_up_id": task}, words="", salt=bytes(16))
        unit.commit()
    assert {each.code for each in proofs.look().findings} == {verdict.WORDS_GONE}
    with SqlWorkspace(proofs.engine, "x", proofs.clock).unit_of_work() as unit:
        why = an_event(None, kind=EventKind.REDACTION, about_id=card)
        unit.events.append(why)
        set_head(unit, card, redacted_by=why.event_id)
        unit.commit()
    seen = proofs.look()
    assert seen.holds, seen.findings
    assert seen.words_redacted == 3  # with the contact of the others


def test_an_outsider_finds_an_altered_statement_of_every_table(proofs: Proofs, tmp_path: Path) -> None:
    file, altered = tmp_path / "proofs.jsonl", set[str]()
    lines = [json.loads(line) for line in export(proofs.engine, proofs.clock.now(), words=True)]
    file.write_text("".join(f"{json.dumps(each)}\n" for each in lines), "utf-8")
    assert _outsider(file, tmp_path / "away") == (0, set())
    for row in lines[1:]:
        table = lines[0]["tables"].get(str(row.get("kind")), {}).get("table", "")
        if table not in {"", "event", "ledger", *altered}:
            altered.add(table)
            row["facts"][-1] += 1  # the time it was recorded at
    file.write_text("".join(f"{json.dumps(each)}\n" for each in lines), "utf-8")
    assert _outsider(file, tmp_path / "away") == (1, {source.table for source in STATEMENTS})


def _outsider(file: Path, folder: Path) -> tuple[int, set[str]]:
    """The exit code of the script for outsiders, and of which tables it names rows."""
    said = subprocess.run(
        [sys.executable, str(SCRIPT), str(file), str(folder)], capture_output=True, text=True, check=False
    )
    return said.returncode, set(re.findall(r"place \d+: (\w+) \d+", said.stdout))


def test_a_whole_demo_holds(tmp_path: Path) -> None:
    """Reviews of many weeks, disputes and decisions, calibrations, coachings: what each has come to follows from its steps."""
    path = tmp_path / "demo.agentdesk"
    create(str(path))
    proofs = Proofs(str(path))
    load_demo(SqlWorkspace(proofs.engine, "demo", proofs.clock).unit_of_work, proofs.clock.now())
    seen = proofs.look()
    assert seen.holds, seen.findings
    assert dict(seen.waiting)["review_step"] > 100
    proofs.close()
