"""A backup holds everything, is looked through before it has a name, and comes back only to where nothing is."""

import json
import resource
import stat
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agentdesk.bootstrap.backups import back_up, newest_in, nightly_of, restore
from agentdesk.domain.backups import Keep, kept
from agentdesk.domain.errors import Refused
from agentdesk.runtime.backup_folder import manifest_of, prune
from agentdesk.runtime.pg_tools import FOLDER, found_tool
from agentdesk.store.copying import sums_of
from agentdesk.store.engine import file_of, open_engine, parse_url
from agentdesk.store.migrate import check
from agentdesk.store.reads import SqlReads
from agentdesk.store.unit_of_work import SqlWorkspace
from tests.helpers import postgres
from tests.helpers.workspaces import FixedClock, a_customer, an_event

NIGHT = datetime(2026, 11, 20, 2, 30, tzinfo=UTC)


@pytest.fixture
def shop(workspace_url: str) -> str:
    """With a customer and a contact."""
    engine = open_engine(workspace_url)
    with SqlWorkspace(engine, "desk", FixedClock()).unit_of_work() as unit:
        unit.events.append(an_event(a_customer(unit)))
        unit.commit()
    engine.dispose()
    return workspace_url


@pytest.fixture
def place(shop: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where nothing is yet, of the same kind."""
    if file_of(shop) is not None:
        yield str(tmp_path / "elsewhere" / "back.agentdesk")
        return
    server: postgres.Server = request.getfixturevalue("postgres_server")
    url = server.new_database()
    yield url
    server.drop(url)


def test_a_backup_comes_back_whole_elsewhere(shop: str, place: str, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    path, made = back_up(shop, folder, NIGHT)
    assert made.tested
    assert made.rows["event"] == 1
    assert {stat.S_IMODE(each.stat().st_mode) for each in folder.iterdir()} == {0o600}
    assert sorted(folder.iterdir()) == sorted([path, manifest_of(path)])
    restore(path, place)
    assert check(place).code == "ready"
    assert sums_of(place) == sums_of(shop)


def test_nothing_is_restored_over_something_or_from_what_is_not_as_it_was_written(
    shop: str, place: str, tmp_path: Path
) -> None:
    path, _ = back_up(shop, tmp_path / "one.backup", NIGHT)
    with pytest.raises(Refused, match="restore-not-empty"):
        restore(path, shop)
    with pytest.raises(Refused, match="copy-exists"):
        back_up(shop, path, NIGHT)
    whole = path.read_bytes()
    path.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    with pytest.raises(Refused, match="backup-changed"):
        restore(path, place)
    path.write_bytes(whole)
    manifest_of(path).rename(tmp_path / "away")
    with pytest.raises(Refused, match="backup-manifest"):
        restore(path, place)
    assert check(place).code == "missing"


def test_a_backup_of_one_kind_is_not_restored_to_the_other(sqlite_url: str, postgres_url: str, tmp_path: Path) -> None:
    path, _ = back_up(sqlite_url, tmp_path / "one.backup", NIGHT)
    with pytest.raises(Refused, match="restore-other-kind"):
        restore(path, postgres_url)


def test_where_there_is_no_room_nothing_is_left(shop: str, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, before[1]))
    try:
        with pytest.raises(Refused):
            back_up(shop, folder, NIGHT)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list(folder.iterdir()) == []


def test_the_password_of_a_server_stands_in_no_argument(
    postgres_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told, tools = tmp_path / "told", tmp_path / "bin"
    tools.mkdir()
    for name in ("pg_dump", "pg_restore"):
        shim = tools / name
        shim.write_text(f'#!/bin/sh\necho "$@ / $PGPASSWORD" >> {told}\nexec {found_tool(name)} "$@"\n')
        shim.chmod(0o755)
    monkeypatch.setenv(FOLDER, str(tools))
    url = parse_url(postgres_url).set(password="let-me-in").render_as_string(hide_password=False)
    back_up(url, tmp_path / "one.backup", NIGHT, test=False)
    lines = told.read_text().splitlines()
    assert len(lines) == 2
    assert lines[0].endswith("/ let-me-in")
    assert all("let-me-in" not in line.partition(" / ")[0] for line in lines)


def test_without_the_tools_of_a_server_one_is_told_what_to_install(
    postgres_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(FOLDER, str(tmp_path))
    with pytest.raises(Refused, match="pg-tool-missing"):
        back_up(postgres_url, tmp_path / "one.backup", NIGHT)
    assert list(tmp_path.glob("one*")) == []


def test_the_newest_of_each_day_week_and_month_is_kept() -> None:
    nights = [NIGHT - timedelta(days=n) for n in range(800)] + [NIGHT - timedelta(hours=2)]
    stays = sorted(kept(nights, Keep(7, 4, 12)), reverse=True)
    assert stays[:7] == [NIGHT - timedelta(days=n) for n in range(7)]
    assert len(stays) == 7 + 2 + 11, "the newest of two weeks and of this month lie among the seven days"
    assert {(each.year, each.month) for each in stays} >= {(2025, 12), (2026, 1), (2026, 10)}
    assert kept([NIGHT], Keep(1, 0, 0)) == {NIGHT}
    assert kept([], Keep()) == frozenset()


def test_old_backups_go_and_what_is_not_ours_stays(sqlite_url: str, tmp_path: Path) -> None:
    for days in range(4):
        back_up(sqlite_url, tmp_path, NIGHT - timedelta(days=days))
    own, _ = back_up(sqlite_url, tmp_path / "before the move.agentdesk", NIGHT - timedelta(days=900))
    assert prune(tmp_path, Keep(2, 0, 0)) == 2
    assert own.exists()
    assert len(list(tmp_path.glob("agentdesk-*.agentdesk"))) == 2
    assert newest_in(tmp_path) == NIGHT


def test_a_night_is_backed_up_once_and_a_missed_one_is_made_up(sqlite_url: str, tmp_path: Path) -> None:
    engine, clock = open_engine(sqlite_url), FixedClock(NIGHT.replace(hour=0))
    reads, folder = SqlReads(engine), tmp_path / "nightly"
    nightly = nightly_of(sqlite_url, reads, clock)
    assert not nightly.look(), "none is set"
    with SqlWorkspace(engine, "desk", clock).unit_of_work() as unit:
        unit.rows.insert("workspace_setting", key="backup_folder", json_text=json.dumps(str(folder)))
        unit.rows.insert("workspace_setting", key="backup_keep", json_text="[2, 0, 0]")
        unit.commit()
    assert nightly.look(), "last night's, missed"
    assert not nightly.look()
    clock.at = NIGHT
    assert nightly.look()
    for days in range(1, 4):
        clock.at = NIGHT + timedelta(days=days)
        assert nightly.look()
    assert nightly.made_at == clock.at
    assert len(list(folder.glob("*.agentdesk"))) == 2
    for each in folder.iterdir():
        each.unlink()
    folder.rmdir()
    folder.write_text("in the way")
    assert not nightly.look()
    assert nightly.code == "no-copy"
    folder.unlink()
    clock.at += timedelta(minutes=59)
    assert not nightly.look()
    clock.at += timedelta(minutes=2)
    assert nightly.look()
    assert nightly.code == ""
    reads.close()
    engine.dispose()
