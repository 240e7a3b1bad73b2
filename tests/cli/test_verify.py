"""The `verify` command: what holds, what does not, what is not covered, and who may seal."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from agentdesk.store.engine import open_engine, writing
from tests.cli.conftest import Run

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "docs" / "verify_export.py"


@pytest.fixture(autouse=True)
def a_keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "secrets.json"
    monkeypatch.setenv("AGENTDESK_SECRETS", f"file:{path}")
    return path


def changed(url: str, *statements: str) -> None:
    """As the database's owner, with the triggers out of the way."""
    engine = open_engine(url)
    with writing(engine) as connection:
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql("SET session_replication_role = replica")
        else:
            for (name,) in connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).all():
                connection.exec_driver_sql(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()


def test_a_workspace_is_sealed_held_against_its_folder_and_every_change_is_named(
    run: Run, workspace_url: str, shop: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "away"
    nothing = run("verify", "--json")
    assert nothing.code == 0, nothing.err
    assert nothing.json["checkpoints"] == 0
    run("import", str(shop))
    waits = run("verify")
    assert waits.code == 0
    assert "Not covered yet: " in waits.out
    assert "nothing is proved" in waits.out
    sealed = run("verify", "--checkpoint", "--checkpoints", str(folder), "--json")
    assert sealed.code == 0, sealed.err
    assert sealed.json["waiting"] == {"event": 0, "ledger": 0}
    assert (sealed.json["checkpoints"], sealed.json["unsigned"], sealed.json["compared"]) == (1, 0, 1)
    assert sealed.json["keys"][0]["here"]
    changed(
        workspace_url, "UPDATE event SET outcome = 'resolved twice' WHERE rid = 2", "DELETE FROM ledger WHERE seq = 1"
    )
    found = run("verify", "--checkpoints", str(folder), "--json")
    assert found.code == 1
    assert {(each["code"], each["table"], each["number"]) for each in found.json["findings"]} == {
        ("altered", "event", 2), ("missing", "ledger", 1),
    }  # fmt: skip
    said = run("verify", "--checkpoints", str(folder))
    assert "the first: checkpoint 1, place 2: event 2" in said.out
    assert "changed unseen" in said.err


def test_an_entry_that_was_hidden_is_named_in_words(run_on_file: Run, sqlite_url: str, shop: Path) -> None:
    run_on_file("import", str(shop))
    changed(sqlite_url, "INSERT INTO event_head (event_id, withdrawn_by) SELECT id, id FROM event WHERE rid = 2")
    found = run_on_file("verify")
    assert found.code == 1
    assert "event 2 (" in found.out
    assert ") was hidden, shown, moved" in found.out


def test_without_a_folder_it_says_what_would_not_be_noticed(run_on_file: Run, shop: Path, tmp_path: Path) -> None:
    run_on_file("import", str(shop))
    said = run_on_file("verify", "--checkpoint")
    assert said.code == 0
    assert "a chain that was rebuilt whole would not be noticed" in said.out
    gone = run_on_file("verify", "--checkpoints", str(tmp_path / "nowhere"))
    assert gone.code == 1
    assert "is not there, so nothing could be held against it" in gone.err


def test_a_copy_can_be_looked_through_where_nothing_may_be_written(
    run_on_file: Run, run_at: Callable[[str], Run], shop: Path, tmp_path: Path
) -> None:
    run_on_file("import", str(shop))
    run_on_file("verify", "--checkpoint")
    copy = tmp_path / "copy.agentdesk"
    assert run_on_file("workspace", "backup", str(copy)).code == 0
    copy.chmod(0o400)
    before = copy.read_bytes()
    assert run_at(str(copy))("verify").code == 0
    assert copy.read_bytes() == before


def test_only_an_administrator_makes_checkpoints(run_on_file: Run, shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run_on_file("import", str(shop))
    monkeypatch.setenv("AGENTDESK_AGENT", "nobody")
    said = run_on_file("verify", "--checkpoint")
    assert said.code == 1
    assert "Only an administrator's desk" in said.err
    assert run_on_file("verify", "--json").json["checkpoints"] == 0


def test_without_a_keyring_checkpoints_are_unsigned_and_called_so(
    run_on_file: Run, shop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("AGENTDESK_SECRETS")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    run_on_file("import", str(shop))
    said = run_on_file("verify", "--checkpoint")
    assert said.code == 0
    assert "1 of 1 checkpoints are unsigned" in said.out


def test_a_lost_key_is_said_and_what_it_signed_stays_proved(run_on_file: Run, shop: Path, a_keyring: Path) -> None:
    run_on_file("import", str(shop))
    run_on_file("verify", "--checkpoint")
    a_keyring.unlink()
    lost = run_on_file("verify")
    assert lost.code == 0
    assert "is not on this machine; their signatures fit" in lost.out
    assert "verify --new-key" in lost.out
    run_on_file("log", "C2", "--channel", "note", "--outcome", "resolved", "--note", "x")
    unsigned = run_on_file("verify", "--checkpoint", "--json").json  # a lost key is not replaced unasked
    assert (unsigned["checkpoints"], unsigned["unsigned"]) == (2, 1)
    run_on_file("log", "C2", "--channel", "note", "--outcome", "resolved", "--note", "y")
    new = run_on_file("verify", "--new-key", "--checkpoint", "--json").json
    assert new["holds"]
    assert [(each["first"], each["here"]) for each in new["keys"]] == [(1, False), (3, True)]


@pytest.mark.parametrize("words", [(), ("--words",)])
def test_an_outsider_checks_an_export_with_the_standard_library(
    run: Run, shop: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    folder, file = tmp_path / "away", tmp_path / "proofs.jsonl"
    run("import", str(shop))
    run("log", "C2", "--channel", "note", "--outcome", "resolved", "--note", "Café — đã gọi")
    run("verify", "--checkpoint", "--checkpoints", str(folder))
    assert run("verify", "--export", str(file), *words).code == 0
    assert run("verify", "--export", str(file)).code == 1  # never over a file that is there
    good = outsider(str(file), str(folder))
    assert good.returncode == 0, good.stdout + good.stderr
    assert "signature" in good.stdout
    assert ("đã gọi" in json.dumps([json.loads(line) for line in file.open()], ensure_ascii=False)) == bool(words)


def test_the_outsider_finds_each_kind_of_change_in_an_export(run_on_file: Run, shop: Path, tmp_path: Path) -> None:
    folder, file = tmp_path / "away", tmp_path / "proofs.jsonl"
    run_on_file("import", str(shop))
    run_on_file("verify", "--checkpoint", "--checkpoints", str(folder))
    run_on_file("verify", "--export", str(file), "--words")
    lines = file.read_text("utf-8").splitlines()
    row = json.loads(lines[2])
    altered = [
        [*lines[:2], json.dumps({**row, "facts": [*row["facts"][:2], 5, *row["facts"][3:]]}), *lines[3:]],
        [*lines[:2], *lines[3:]],  # missing
        [*lines[:2], lines[3], lines[2], *lines[4:]],  # in another order
        [*lines[:2], lines[2], *lines[2:]],  # twice
        [*lines[:2], json.dumps({**row, "leaf": "00" * 32}), *lines[3:]],
        [*lines[:2], json.dumps({**row, "words": [row["words"][0], "other", "words", ""]}), *lines[3:]],
        [lines[0], lines[1].replace("complete: yes", "complete: no"), *lines[2:]],
        [lines[0], lines[1].replace("root: ", "root: 0"), *lines[2:]],
        [lines[0]],  # no checkpoint at all, and the folder has one
        [*lines, "no JSON"],
    ]  # fmt: skip
    for at, each in enumerate(altered):
        file.write_text("\n".join(each) + "\n", "utf-8")
        said = outsider(str(file), str(folder))
        assert said.returncode == 1, (at, said.stdout, said.stderr)
        assert "Traceback" not in said.stderr, at


def test_the_script_for_outsiders_is_short_and_needs_only_the_standard_library() -> None:
    assert len(SCRIPT.read_text("utf-8").splitlines()) <= 300
    imported = subprocess.run(
        [sys.executable, "-S", "-I", str(SCRIPT), "--help"], capture_output=True, text=True, check=True
    )
    assert "export" in imported.stdout


def outsider(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(SCRIPT), *arguments], capture_output=True, text=True, check=False, cwd="/"
    )
