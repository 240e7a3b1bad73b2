"""The line to a server elsewhere: encrypted, and of the server that was asked for, or nothing is sent."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme
from sqlalchemy import make_url, text

from agentdesk.domain.errors import AgentDeskError, Refused
from agentdesk.store.engine import open_engine, parse_url, reading
from agentdesk.store.migrate import check
from agentdesk.store.tls import demanded, is_near
from tests.helpers import postgres
from tests.helpers.postgres_tls import TlsServer, tls_server


@pytest.fixture(scope="module")
def server() -> Iterator[TlsServer]:
    found = postgres.binaries()
    if found is None:
        pytest.skip("no PostgreSQL is installed (on Debian: apt-get install postgresql)")
    with tls_server(found) as made:
        made.do("CREATE DATABASE desk", "CREATE ROLE mai LOGIN PASSWORD 'tea & salt'")
        yield made


def encrypted(url: str) -> bool:
    engine = open_engine(url)
    try:
        with reading(engine) as connection:
            return bool(connection.execute(text("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")).scalar())
    finally:
        engine.dispose()


def why_not(url: str) -> str:
    with pytest.raises(AgentDeskError) as refused:
        encrypted(url)
    return refused.value.code


def test_a_server_elsewhere_whose_authority_is_known_is_entered_encrypted(server: TlsServer) -> None:
    assert encrypted(server.url("mai", "tea & salt"))
    assert check(server.url("mai", "tea & salt")).code == "missing", "let in; there is no workspace yet"


def test_a_server_on_this_computer_needs_no_certificate(server: TlsServer) -> None:
    assert check(server.url("mai", "tea & salt", host="127.0.0.1")).code == "missing"
    assert not demanded(parse_url(server.admin_url()), {})


def test_a_database_that_takes_nobody_from_here_is_no_wrong_password(server: TlsServer) -> None:
    file = server.folder / "d" / "pg_hba.conf"
    before = file.read_text("utf-8")
    try:
        file.write_text(before.replace("host all all 127.0.0.1/32", "host desk all 127.0.0.1/32"), "utf-8")
        server.do("SELECT pg_reload_conf()")
        deadline = time.monotonic() + 10
        while (said := check(server.url("mai", "tea & salt", "postgres")).detail) != "login-host":
            assert time.monotonic() < deadline, said
        file.write_text(before.replace("scram-sha-256", "reject"), "utf-8")
        server.do("SELECT pg_reload_conf()")
        while (said := check(server.url("mai", "tea & salt")).detail) != "login-host":
            assert time.monotonic() < deadline, said
    finally:
        file.write_text(before, "utf-8")
        server.do("SELECT pg_reload_conf()")
        while check(server.url("mai", "tea & salt")).code != "missing":
            assert time.monotonic() < deadline


def test_a_certificate_of_another_server_is_not_taken(server: TlsServer) -> None:
    url = server.url("mai", "tea & salt", host="other.shop.example")
    assert why_not(url) == "tls-name"
    assert check(url).code == "tls-name"


def test_an_unknown_authority_is_not_trusted(server: TlsServer, tmp_path: Path) -> None:
    stranger = tmp_path / "stranger.pem"
    trustme.CA().cert_pem.write_to_path(stranger)
    assert why_not(server.url("mai", "tea & salt", more=f"sslrootcert={stranger}")) == "tls-unknown"
    assert check(server.url("mai", "tea & salt", more="sslrootcert=system")).code == "tls-unknown"
    assert check(server.url("mai", "x", more="sslrootcert=/no/such.pem")).code == "tls-file"


def test_a_server_without_tls_is_told_nothing() -> None:
    found = postgres.binaries()
    assert found is not None
    with tls_server(found, encrypts=False) as plain:
        plain.do("CREATE ROLE mai LOGIN PASSWORD 'pw'", "CREATE DATABASE desk")
        assert check(plain.url("mai", "pw")).code == "tls-none"
        assert check(plain.url("mai", "pw", host="127.0.0.1")).code == "missing"


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer", "require", "verify-ca", "VERIFY-FULL"])
def test_an_address_that_asks_for_less_is_refused_before_a_line_is_opened(mode: str) -> None:
    with pytest.raises(Refused) as refused:
        open_engine(f"postgresql://mai@192.0.2.1/desk?sslmode={mode}")
    assert (refused.value.code, refused.value.facts["mode"]) == ("tls-needed", mode)
    assert check(f"postgresql://mai@192.0.2.1/desk?sslmode={mode}").code == "tls-needed"


@pytest.mark.parametrize(
    "place",
    [
        "db.example/desk", "10.0.0.1/desk", "/desk?host=db.example", "/desk?host=/run/pg&host=db.example",
        "/desk?host=db.example:5432&host=localhost:5433", "localhost/desk?hostaddr=10.1.1.1", "/desk?service=shop",
        "db.example/desk?hostaddr=127.0.0.1", "localhost.evil.example/desk", "127.0.0.1.nip.example/desk",
        "/desk?host=localhost,db.example",
    ],
)  # fmt: skip
def test_whatever_names_a_server_elsewhere_is_held_to_its_certificate(place: str) -> None:
    told = demanded(make_url(f"postgresql+psycopg://mai@{place}"), {"SSL_CERT_FILE": "/x"})
    assert (told["sslmode"], told["gssencmode"], told["sslrootcert"]) == ("verify-full", "disable", "system")


def test_the_environment_names_servers_and_authorities_too(tmp_path: Path) -> None:
    bare = make_url("postgresql+psycopg://mai@/desk")
    assert not demanded(bare, {})
    assert not demanded(bare, {"PGHOST": "/run/postgresql"})
    assert demanded(bare, {"PGHOST": "db.example"})["sslmode"] == "verify-full"
    assert demanded(bare, {"PGSERVICE": "shop", "PGSSLMODE": "disable"})["sslmode"] == "verify-full"
    assert "sslrootcert" not in demanded(bare, {"PGHOST": "db.example", "PGSSLROOTCERT": "/a.pem"})
    (tmp_path / ".postgresql").mkdir()
    (tmp_path / ".postgresql" / "root.crt").write_text("x", "utf-8")
    assert "sslrootcert" not in demanded(bare, {"PGHOST": "db.example", "HOME": str(tmp_path)})


@pytest.mark.parametrize(
    ("host", "near"),
    [("", True), ("/run/pg", True), ("localhost", True), ("127.8.8.8", True), ("::1", True), ("[::1]", True),
     ("10.0.0.1", False), ("db", False), ("0.0.0.0", False), ("127.1", False), ("localhost.", False)],
)  # fmt: skip
def test_only_what_cannot_be_elsewhere_is_near(host: str, near: bool) -> None:
    assert is_near(host) is near
