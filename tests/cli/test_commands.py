"""The terminal's commands: their answers, their exit codes, their sentences."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from agentdesk.__main__ import main
from agentdesk.domain.interactions import OUTCOMES
from tests.cli.conftest import Run
from tests.helpers.desk import Desk

KEYS = {"id", "at", "kind", "title", "body"}


def test_help_loads_neither_qt_nor_a_database() -> None:
    program = (
        "import sys, io, contextlib\n"
        "from agentdesk.__main__ import main\n"
        "with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit):\n"
        "    main(['--help'])\n"
        "print([n for n in ('PySide6', 'sqlalchemy', 'sqlcipher3', 'phonenumbers') if n in sys.modules])\n"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


def test_a_wrong_command_line_is_wrong_usage(run_on_file: Run) -> None:
    assert run_on_file("logg").code == 2
    assert run_on_file("log", "C1").code == 2
    assert run_on_file("import").code == 2
    assert run_on_file("timeline", "C1", "--limit", "0").code == 2


def test_a_workspace_is_made_looked_at_and_checked(empty_url: str, run_at: Callable[[str], Run]) -> None:
    run = run_at(empty_url)
    missing = run("workspace", "info")
    assert missing.code == 4
    assert "There is no workspace" in missing.err
    made = run("workspace", "create", "--login", "anna", "--json")
    assert made.code == 0, made.err
    assert made.json["login"] == "anna"
    again = run("workspace", "create")
    assert again.code == 1
    assert "left as it is" in again.err
    info = run("workspace", "info", "--json").json
    assert info["state"] == "ready"
    assert info["rows"]["agent"] == 2
    assert run("workspace", "check", "--json").json == {"workspace": info["workspace"], "whole": True, "faults": []}
    assert run("workspace", "upgrade").code == 0


@pytest.mark.parametrize("command", [("find", "x"), ("who", "1"), ("timeline", "C1"), ("followups",), ("import", ".")])
def test_what_is_no_workspace_is_left_alone(
    tmp_path: Path, run_at: Callable[[str], Run], command: tuple[str, ...]
) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear customer", "utf-8")
    said = run_at(str(path))(*command)
    assert said.code == 1
    assert "is not an AgentDesk workspace. It was not touched." in said.err
    assert path.read_text("utf-8") == "Dear customer"


def test_a_vanished_drive_is_not_reachable(tmp_path: Path, run_at: Callable[[str], Run]) -> None:
    said = run_at(str(tmp_path / "drive" / "w.agentdesk"))("find", "x", "--json")
    assert said.code in {1, 3, 4}
    assert said.json["error"]["code"] == "folder-missing"
    assert "network drive" in said.err


def test_a_damaged_workspace_is_said_and_nothing_is_written(sqlite_url: str, run_at: Callable[[str], Run]) -> None:
    path = Path(sqlite_url)
    content = bytearray(path.read_bytes())
    content[4096:] = os.urandom(len(content) - 4096)
    path.write_bytes(content)
    said = run_at(sqlite_url)("timeline", "C1")
    assert said.code == 1
    assert "is damaged" in said.err
    assert path.read_bytes() == content


def test_a_password_is_never_shown(run_at: Callable[[str], Run]) -> None:
    said = run_at("postgresql://anna:geheim@127.0.0.1:1/desk")("find", "x", "--json")
    assert said.code == 3
    assert "geheim" not in said.out + said.err


def test_a_contact_is_logged_and_followed_up(run: Run, shop: Path) -> None:
    run("import", str(shop))
    said = run(
        "log", "C2", "--channel", "call", "--outcome", "call-back", "--note", "Calls back about the parcel",
        "--reason", "delivery", "--follow-up", "2030-12-01T10:00", "--json",
    )  # fmt: skip
    assert said.code == 0, said.err
    entries = run("timeline", "C2", "--json").json["entries"]
    call = next(entry for entry in entries if entry["id"] == said.json["id"])
    assert call.keys() >= KEYS
    assert (call["kind"], call["outcome"], call["body"]) == ("call", "call-back", "Calls back about the parcel")
    assert call["agent"] == "Anna de Wit"
    [promise] = [entry for entry in entries if entry["kind"] == "promise"]
    assert promise["title"] == "Calls back about the parcel"
    due = [row for row in run("followups", "--json").json if row["customer"] == "C2"]
    assert [row["id"] for row in due] == [said.json["follow_up"]]
    assert due[0]["local_due"] == "2030-12-01T10:00:00"
    assert [row["customer"] for row in run("followups", "--due", "--json").json] == ["C1"]


def test_the_same_command_id_logs_once(run: Run, shop: Path) -> None:
    run("import", str(shop))
    words = ("log", "C2", "--channel", "note", "--outcome", "resolved", "--note", "Once", "--command-id",
             "01900000-0000-7000-8000-000000000100", "--json")  # fmt: skip
    first, second = run(*words), run(*words)
    assert (first.code, second.code) == (0, 0)
    assert (first.json["repeated"], second.json["repeated"]) == (False, True)
    assert [entry["body"] for entry in run("timeline", "C2", "--json").json["entries"]].count("Once") == 1


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("log", "C9", "--channel", "call", "--outcome", "resolved"), 4, "No customer is known as C9"),
        (("timeline", "C9"), 4, "No customer is known as C9"),
        (("log", "C1", "--channel", "call", "--outcome", "splendid"), 1, "Choose one of: resolved, call-back"),
        (("log", "C1", "--channel", "call", "--outcome", "resolved", "--follow-up", "soon"), 1, "soon is no time"),
        (
            ("log", "C1", "--channel", "call", "--outcome", "resolved", "--agent", "bob"),
            1,
            "No agent has the login bob",
        ),
        (("log", "C1", "--channel", "call", "--outcome", "resolved", "--order", "O9"), 1, "has the number O9"),
        (("log", "C1", "--channel", "call", "--outcome", "resolved", "--command-id", "x"), 1, "command id"),
    ],
)
def test_a_refusal_says_why_and_nothing_is_logged(
    run_on_file: Run, shop: Path, words: tuple[str, ...], code: int, said: str
) -> None:
    run_on_file("import", str(shop))
    before = run_on_file("workspace", "info", "--json").json["rows"]
    answer = run_on_file(*words)
    assert answer.code == code
    assert said in answer.err
    assert run_on_file("workspace", "info", "--json").json["rows"] == before


def test_a_timeline_is_cut_at_its_limit_and_by_kind(run_on_file: Run, shop: Path) -> None:
    run_on_file("import", str(shop))
    page = run_on_file("timeline", "C1", "--limit", "3", "--json").json
    assert (len(page["entries"]), page["more"], page["customer"]) == (3, True, "C1")
    orders = run_on_file("timeline", "C1", "--kind", "order", "--kind", "rating", "--json").json
    assert {entry["kind"] for entry in orders["entries"]} == {"order", "rating"}
    assert not orders["more"]
    assert run_on_file("timeline", "zoe@example.net", "--json").json["customer"] == "C1"
    assert run_on_file("timeline", "O1", "--json").json["customer"] == "C1"


def test_people_read_tidy_lines(run_on_file: Run, shop: Path) -> None:
    run_on_file("import", str(shop))
    assert "Zoë Đặng (C1)" in run_on_file("timeline", "C1").out
    assert "C1" in run_on_file("find", "dang").out
    assert "100%" in run_on_file("who", "+31201234567").out
    assert "days late" in run_on_file("followups", "--due").out
    assert "Nobody is known" in run_on_file("who", "+4930123456").err
    assert "customer" in run_on_file("workspace", "info").out


def test_notes_are_found_after_a_slash(run: Run, shop: Path) -> None:
    run("import", str(shop))
    found = run("find", "/flickers", "--json").json
    assert {hit["customer"] for hit in found} == {"C1"}
    assert (found[0]["why"], found[0]["kind"]) == ("note", "call")


def test_the_doctor_looks_at_everything(run_on_file: Run) -> None:
    said = run_on_file("doctor", "--json")
    assert said.code == 0, said.out
    assert {"versions", "paths", "database", "secrets", "display", "advice", "ok"} <= said.json.keys()
    assert said.json["database"]["state"].startswith("ready")
    assert "sqlcipher3" in run_on_file("doctor").out


def test_the_environment_names_the_workspace(sqlite_url: str, tmp_path: Path) -> None:
    environ = os.environ | {"AGENTDESK_WORKSPACE": sqlite_url, "AGENTDESK_HOME": str(tmp_path)}
    said = subprocess.run(
        [sys.executable, "-m", "agentdesk", "workspace", "info", "--json"],
        capture_output=True, text=True, check=True, env=environ,
    )  # fmt: skip
    assert json.loads(said.stdout)["workspace"] == sqlite_url


def test_nothing_is_logged_in_a_file_damaged_in_the_middle(run_on_file: Run, sqlite_url: str, shop: Path) -> None:
    run_on_file("import", str(shop))
    path = Path(sqlite_url)
    whole = path.read_bytes()
    path.write_bytes(whole[:16384] + b"\xa5" * 200_000 + whole[216_384:])
    answer = run_on_file("log", "C1", "--outcome", "resolved", "--channel", "call")
    assert answer.code == 1
    assert "is damaged" in answer.err


def test_times_for_people_are_local_and_say_their_zone(run_on_file: Run, shop: Path) -> None:
    run_on_file("import", str(shop))
    answer = run_on_file("log", "C1", "--channel", "call", "--outcome", "call-back", "--follow-up", "2030-01-07T10:00")
    assert answer.code == 0, answer.err
    assert "2030-01-07 10:00 CET" in answer.out
    assert "2030-01-07T09:00:00Z" in run_on_file("followups", "--json").out


def test_a_follow_up_of_nobody_is_listed_by_the_number_that_called(run_on_file: Run, sqlite_url: str) -> None:
    with Desk(sqlite_url) as desk:
        call = desk.call(None)
        desk.log(None, call.interaction_id, outcome="call-back", follow_up=desk.new_follow_up())
    (row,) = run_on_file("followups", "--json").json
    assert (row["customer"], row["name"], row["title"]) == ("", "+31618429930", "Call about the lamp")
    (line,) = run_on_file("followups").out.splitlines()
    assert "+31618429930" in line
    assert "()" not in line


def test_a_backup_is_a_whole_workspace_and_overwrites_nothing(
    run_on_file: Run, run_at: Callable[[str], Run], shop: Path, tmp_path: Path
) -> None:
    run_on_file("import", str(shop))
    copy = tmp_path / "copy.agentdesk"
    assert run_on_file("workspace", "backup", str(copy)).code == 0
    assert run_at(str(copy))("workspace", "info", "--json").json["rows"]["customer"] == 2
    again = run_on_file("workspace", "backup", str(copy))
    assert again.code != 0
    assert "left as it is" in again.err


def test_the_help_of_log_names_every_channel_and_outcome(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["log", "--help"])
    told = " ".join(capsys.readouterr().out.replace("-\n", "-").split()).replace("- ", "-")
    for each in ("call", "email", "chat", "visit", "note", *(outcome.code for outcome in OUTCOMES)):
        assert each in told, each


def test_on_a_new_computer_the_first_step_is_named_and_no_drive_is_looked_for(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["user", "list"]) == 4
    assert "There is no workspace at" in capsys.readouterr().err
    assert main(["--workspace", "/gone/away/desk.agentdesk", "user", "list"]) == 4
    assert "network drive" in capsys.readouterr().err
