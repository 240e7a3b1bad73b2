"""Joining a team by the line its administrator sent: at the terminal, on a real server with a private authority."""

import io
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from agentdesk.__main__ import main
from agentdesk.bootstrap.joining import forget_authorities, invitation_to
from agentdesk.bootstrap.workspace_login import entry_of
from agentdesk.domain.errors import Refused
from agentdesk.domain.invitation import Invitation, invitation_of
from agentdesk.runtime.secrets import FileSecrets
from agentdesk.store import migrate
from tests.helpers import postgres
from tests.helpers.postgres_tls import TlsServer, tls_server


@pytest.fixture(scope="module")
def server() -> Iterator[TlsServer]:
    found = postgres.binaries()
    if found is None:
        pytest.skip("no PostgreSQL is installed (on Debian: apt-get install postgresql)")
    with tls_server(found, names=("localhost",)) as made:
        made.do("CREATE DATABASE desk", "CREATE ROLE mai SUPERUSER LOGIN PASSWORD 'pw'")
        migrate.create(made.admin_url("desk"), login="mai", name="Mai")
        yield made


@pytest.fixture
def line(server: TlsServer) -> str:
    url = server.url("anke", "never", host="localhost", more=f"sslrootcert={server.authority}")
    made = invitation_to(url, "mai", "De Lamp")
    assert made is not None
    assert made.authority
    assert "never" not in made.line
    return made.line


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("AGENTDESK_HOME", str(tmp_path))
    monkeypatch.setenv("AGENTDESK_SECRETS", f"file:{tmp_path / 'secrets.json'}")
    for name in ("AGENTDESK_WORKSPACE", "AGENTDESK_AGENT", "PGPASSWORD"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def join(monkeypatch: pytest.MonkeyPatch, line: str, password: str) -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{password}\n"))
    return main(["join", line, "--password-stdin"])


def test_who_joins_works_in_the_teams_workspace_from_then_on(
    line: str, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert join(monkeypatch, line, "pw") == 0
    assert "mai works in De Lamp from now on." in capsys.readouterr().out
    settings = tomllib.loads((home / "config" / "settings.toml").read_text("utf-8"))
    url = settings["workspace"]["url"]
    assert settings["agent"]["login"] == "mai"
    assert FileSecrets(home / "secrets.json").get(entry_of(url)) == "pw"
    assert not [path for path in (home / "config").rglob("*") if path.is_file() and '"pw"' in path.read_text("utf-8")]
    assert main(["workspace", "info"]) == 0
    assert "pw@" not in capsys.readouterr().out
    assert main(["user", "list"]) == 0


@pytest.mark.parametrize(
    ("begin", "end", "password", "words"),
    [
        (0, None, "wrong", "does not let this login in"),
        (0, -30, "pw", "A part of this invitation is missing"),
        (9, None, "pw", "no invitation"),
    ],
)
def test_who_cannot_join_keeps_what_they_had(
    line: str, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], begin: int,
    end: int | None, password: str, words: str,
) -> None:  # fmt: skip
    assert join(monkeypatch, line[begin:end], password) == 1
    assert words in capsys.readouterr().err
    assert not (home / "config" / "settings.toml").exists()
    assert not (home / "secrets.json").exists()


def test_only_a_server_that_can_be_reached_is_invited_to(tmp_path: Path) -> None:
    assert invitation_to("/srv/desk.agentdesk", "mai", "") is None
    assert invitation_to("postgresql://anke@/desk?host=/run/postgresql", "mai", "") is None
    made = invitation_to("postgresql://anke:x@db1,db2:5433/my%20desk?port=5444", "mai", "Shop")
    assert made is not None
    assert (made.servers, made.database, made.login) == (("db1:5444", "db2:5433"), "my desk", "mai")
    assert invitation_of(made.line) == made
    (tmp_path / "a.pem").write_text("no certificate", "utf-8")
    with pytest.raises(Refused):
        invitation_to(f"postgresql://anke@db/desk?sslrootcert={tmp_path / 'a.pem'}", "mai", "")


def test_an_administrator_gets_the_line_to_send(
    server: TlsServer, home: Path, capsys: pytest.CaptureFixture[str], sqlite_url: str
) -> None:
    url = server.url("mai", "pw", host="localhost", more=f"sslrootcert={server.authority}")
    assert main(["--workspace", url, "user", "invite", "MAI"]) == 0
    told = capsys.readouterr()
    line = invitation_of(told.out)
    assert (line.servers, line.database, line.login) == ((f"localhost:{server.port}",), "desk", "mai")
    assert "pw" not in told.err.replace("password", "")
    assert main(["--workspace", url, "user", "invite", "nobody"]) == 1
    assert main(["--workspace", sqlite_url, "user", "invite", "anna"]) == 1
    assert "from another computer" in capsys.readouterr().err


def test_a_plain_agent_who_was_just_added_joins_by_the_line_that_was_printed(
    server: TlsServer, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    url = server.url("mai", "pw", host="localhost", more=f"sslrootcert={server.authority}")
    assert main(["--workspace", url, "user", "add", "bo", "--name", "Bo"]) == 0
    told = capsys.readouterr().out
    password = told.partition("Start password: ")[2].splitlines()[0]
    line = told.partition("agentdesk join '")[2].partition("'")[0]
    assert password not in line
    assert join(monkeypatch, line, password) == 0
    capsys.readouterr()
    assert main(["user", "list", "--json"]) == 0
    assert '"login": "bo"' in capsys.readouterr().out


def test_a_password_of_ones_own_that_was_changed_is_the_one_that_is_kept(
    server: TlsServer, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    url = server.url("mai", "pw", host="localhost", more=f"sslrootcert={server.authority}")
    assert main(["--workspace", url, "user", "add", "cas", "--name", "Cas"]) == 0
    told = capsys.readouterr().out
    line = told.partition("agentdesk join '")[2].partition("'")[0]
    assert join(monkeypatch, line, told.partition("Start password: ")[2].splitlines()[0]) == 0
    capsys.readouterr()
    assert main(["user", "password", "cas"]) == 0
    assert main(["user", "list"]) == 0
    assert main(["join", line]) == 0
    assert "not kept" not in capsys.readouterr().err


def test_what_stands_in_the_way_of_joining_is_told_of_the_place_of_the_invitation(
    line: str, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert main(["join", line]) == 1
    told = capsys.readouterr().err
    assert "postgresql+psycopg://mai@" in told
    assert "--password-stdin" in told


def test_who_makes_a_workspace_gets_the_line_to_join_it_by(
    server: TlsServer, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    server.do("CREATE DATABASE second", "ALTER ROLE postgres PASSWORD 'root'")
    url = server.url("postgres", "root", "second", host="localhost", more=f"sslrootcert={server.authority}")
    assert main(["--workspace", url, "workspace", "create", "--login", "dora"]) == 0
    told = capsys.readouterr().out
    password = told.partition("start password: ")[2].splitlines()[0]
    assert join(monkeypatch, told.partition("agentdesk join '")[2].partition("'")[0], password) == 0
    assert main(["user", "add", "els"]) == 0


def test_an_authority_goes_when_no_workspace_here_needs_it(tmp_path: Path) -> None:
    folder = tmp_path / "author ities" / "authorities"
    folder.mkdir(parents=True)
    opened, next_one, of_a_script, left = (folder / f"{name}.pem" for name in ("a", "b", "c", "d"))
    for file in (opened, next_one, of_a_script, left):
        file.write_text("a certificate", "ascii")
    opens = [Invitation(("db",), "desk", "mai").url(str(file)) for file in (opened, next_one, of_a_script)]
    forget_authorities(folder.parent, opens[:2], {"AGENTDESK_WORKSPACE": opens[2]})
    assert sorted(folder.iterdir()) == [opened, next_one, of_a_script]
    forget_authorities(tmp_path / "never joined", opens, {})
