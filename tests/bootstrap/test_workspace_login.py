"""The password of a workspace: in the keyring and in memory, never in an address that is kept or shown."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from agentdesk.bootstrap.cli import DeskParts
from agentdesk.bootstrap.workspace_login import (
    WorkspaceLogin,
    entry_of,
    login_of,
    parted,
    with_login,
    with_password,
)
from agentdesk.domain.errors import NotAllowed
from agentdesk.runtime.secrets import FileSecrets, NoSecrets, OpenSecrets
from agentdesk.store import migrate
from agentdesk.store.engine import open_engine, parse_url
from tests.helpers import postgres
from tests.helpers.postgres_tls import TlsServer, tls_server

SECRET = "t&a/s@lt?%"


@pytest.fixture(scope="module")
def server() -> Iterator[TlsServer]:
    found = postgres.binaries()
    if found is None:
        pytest.skip("no PostgreSQL is installed (on Debian: apt-get install postgresql)")
    with tls_server(found) as made:
        made.do("CREATE DATABASE desk", f"CREATE ROLE mai SUPERUSER LOGIN PASSWORD '{SECRET}'")
        migrate.create(made.admin_url("desk"), login="mai", name="Mai")
        yield made


@pytest.fixture
def secrets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FileSecrets:
    """The place this start of the program keeps secrets in."""
    monkeypatch.setenv("AGENTDESK_SECRETS", f"file:{tmp_path / 'secrets.json'}")
    monkeypatch.setenv("AGENTDESK_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("PGPASSWORD", raising=False)
    return FileSecrets(tmp_path / "secrets.json")


@pytest.mark.parametrize(
    ("url", "bare", "password"),
    [
        ("/srv/desk.agentdesk", "/srv/desk.agentdesk", ""),
        ("sqlite:///srv/a:b@c", "sqlite:///srv/a:b@c", ""),
        ("postgresql://anna@db/desk", "postgresql://anna@db/desk", ""),
        ("postgresql+psycopg://anna@/desk?host=%2Frun&x=", "postgresql+psycopg://anna@/desk?host=%2Frun&x=", ""),
        ("postgresql://anna:s3cret@db/desk", "postgresql://anna@db/desk", "s3cret"),
        ("postgresql://anna:s3%40%2Fcret@db:5433/desk?a=b", "postgresql://anna@db:5433/desk?a=b", "s3@/cret"),
        ("postgresql://anna:x@s3cret@db/desk", "postgresql://anna@db/desk", "x@s3cret"),
        ("postgres://anna:@db/desk", "postgres://anna@db/desk", ""),
        ("postgresql://anna@db/desk?password=s3+c&host=h", "postgresql://anna@db/desk?host=h", "s3 c"),
        ("postgresql://anna@db/desk?pass%77ord=s3cret", "postgresql://anna@db/desk", "s3cret"),
    ],
)
def test_an_address_is_parted_from_its_password(url: str, bare: str, password: str) -> None:
    assert parted(url) == (bare, password)
    assert parted(bare) == (bare, "")


@pytest.mark.parametrize("url", ["postgresql://anna@db/desk?host=h", "postgresql:///desk?host=h", "postgresql:///desk"])
def test_a_password_of_any_signs_is_put_back_as_it_was(url: str) -> None:
    whole = with_password(url, SECRET)
    assert parted(whole) == (url, SECRET)
    made = parse_url(whole)
    assert (made.password or made.query["password"]) == SECRET
    assert with_password("/srv/desk.agentdesk", SECRET) == "/srv/desk.agentdesk"


def test_each_workspace_and_login_has_an_entry_of_its_own() -> None:
    mai = "postgresql+psycopg://mai@db/desk?sslmode=verify-full"
    assert entry_of(mai) == entry_of("postgres://mai:pw@DB/desk") == "workspace mai@db/desk"
    assert entry_of("postgresql://mai@db,standby:5433/desk") == "workspace mai@db/desk"
    assert len({entry_of(mai), entry_of(with_login(mai, "bo")), entry_of("postgresql://mai@db/shop"),
                entry_of("postgresql://mai@/desk?host=a"), entry_of("postgresql://mai@/desk?host=b")}) == 5  # fmt: skip
    assert with_login("postgresql://mai:pw@db/desk?user=x&a=b", "b o") == "postgresql://b%20o@db/desk?a=b"
    assert login_of(with_login(mai, "b@o")) == "b@o"
    assert login_of("postgresql://db/desk", {"PGUSER": "jo"}) == "jo"
    assert login_of("/srv/desk.agentdesk") == ""


def test_a_password_that_let_in_is_kept_and_one_that_did_not_is_not(tmp_path: Path) -> None:
    kept = FileSecrets(tmp_path / "secrets.json")
    url = "postgresql://mai@db/desk"

    def door(given: str = "") -> WorkspaceLogin:
        return WorkspaceLogin(url, given, lambda: OpenSecrets(kept, "file"), {})

    assert door("wrong").password() == "wrong"
    assert door().password() == "", "it was never let in"
    first = door("right")
    first.was_let_in()
    assert door().complete() == "postgresql://mai:right@db/desk"
    first.give("passing", keep=False)
    first.was_let_in()
    assert (first.password(), door().password()) == ("passing", "right")
    first.forget()
    assert (first.password(), door().password()) == ("", "")


def test_what_the_driver_knows_by_itself_is_left_to_it() -> None:
    never = WorkspaceLogin("postgresql://mai@db/desk", "", lambda: OpenSecrets(NoSecrets(), "none"), {})
    assert never.complete() == "postgresql://mai@db/desk"
    by_environment = WorkspaceLogin("postgresql://mai@db/desk", "", None, {"PGPASSWORD": "x"})
    assert by_environment.complete() == "postgresql://mai@db/desk"


def test_the_terminal_keeps_a_password_it_was_given_and_enters_without_it_next_time(
    server: TlsServer, secrets: FileSecrets
) -> None:
    first = DeskParts(server.url("mai", SECRET))
    assert first.health().code == "ready"
    assert SECRET not in first.url
    first.close()
    bare = server.url("mai")
    assert secrets.get(entry_of(bare)) == SECRET
    second = DeskParts(bare)
    assert second.settings().country == "NL"
    assert second.actor("") == 1, "who signs in is who speaks"
    second.close()


def test_a_wrong_password_and_none_at_all_are_told_apart(server: TlsServer, secrets: FileSecrets) -> None:
    for url, code in ((server.url("mai", "wrong"), "login"), (server.url("mai"), "password-needed")):
        parts = DeskParts(url)
        assert (parts.health().code, parts.health().detail) == ("login", code)
        with pytest.raises(NotAllowed):
            parts.reads()
        parts.close()
    assert secrets.get(entry_of(server.url("mai"))) is None


@pytest.mark.parametrize(
    ("does", "code", "undoes"),
    [
        ("ALTER ROLE mai NOLOGIN", "login-closed", "ALTER ROLE mai LOGIN"),
        ("ALTER ROLE mai NOSUPERUSER CONNECTION LIMIT 0", "login-busy", "ALTER ROLE mai SUPERUSER CONNECTION LIMIT -1"),
    ],
)
def test_a_login_that_was_closed_or_is_full_says_so(server: TlsServer, does: str, code: str, undoes: str) -> None:
    server.do(does)
    try:
        assert migrate.check(server.url("mai", SECRET)).detail == code
    finally:
        server.do(undoes)


def test_an_open_engine_takes_a_changed_password_for_its_next_connection(server: TlsServer) -> None:
    door = WorkspaceLogin(server.url("mai"), SECRET, lambda: OpenSecrets(NoSecrets(), "none"), {})
    engine = open_engine(door.complete(), password=door.password)
    server.do("ALTER ROLE mai PASSWORD 'new'")
    try:
        door.give("new", keep=False)
        with engine.connect() as connection:
            assert connection.exec_driver_sql("SELECT current_user").scalar() == "mai"
    finally:
        engine.dispose()
        server.do(f"ALTER ROLE mai PASSWORD '{SECRET}'")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there the list of processes can be written over")
def test_nobody_reads_a_password_in_the_list_of_processes() -> None:
    listing = (
        "import sys; from agentdesk.bootstrap.workspace_login import hide_in_process_list, parted; "
        "hid = hide_in_process_list(parted(sys.argv[1]).password); "
        "print(hid, open('/proc/self/cmdline', 'rb').read().replace(bytes(1), b' ').decode())"
    )
    told = subprocess.run(
        [sys.executable, "-c", listing, "postgresql://mai:s3cr%40t@db/desk"],
        check=True, capture_output=True, text=True, env={**os.environ},
    ).stdout  # fmt: skip
    assert told.startswith("True ")
    assert "s3cr" not in told
    assert "mai:xxxxxxxx@db" in told
