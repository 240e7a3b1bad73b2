"""A server that speaks another language is understood by the numbers it says, not by its words."""

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from agentdesk.domain.errors import AgentDeskError, NotAllowed, Offline, Refused
from agentdesk.store.letting_in import lets_in
from agentdesk.store.migrate import check
from tests.helpers import postgres
from tests.helpers.postgres_tls import tls_server


def _told(heard: socket.socket, fields: bytes) -> None:
    while True:
        try:
            line, _ = heard.accept()
        except OSError:
            return
        with line:
            line.recv(struct.unpack("!I", line.recv(4))[0] - 4)
            line.sendall(b"E" + struct.pack("!I", len(fields) + 4) + fields)


@contextmanager
def refusing(number: str, words: str) -> Iterator[str]:
    """A server that refuses everybody, as PostgreSQL does with `lc_messages` of another country."""
    fields = b"".join(
        kind + text.encode() + b"\0"
        for kind, text in ((b"S", "FATAAL"), (b"V", "FATAL"), (b"C", number), (b"M", words), (b"F", "auth.c"))
    )
    with socket.create_server(("127.0.0.1", 0)) as heard:
        threading.Thread(target=_told, args=(heard, fields + b"\0"), daemon=True).start()
        yield f"postgresql+psycopg://mai:x@127.0.0.1:{heard.getsockname()[1]}/desk?sslmode=disable&gssencmode=disable"
        heard.shutdown(socket.SHUT_RDWR)


@pytest.mark.parametrize(
    ("number", "words", "kind", "code"),
    [
        ("28P01", "wachtwoordauthenticatie mislukt voor gebruiker „mai”", NotAllowed, "login"),
        ("28000", "la connexion est rejetée par pg_hba.conf pour l'hôte", NotAllowed, "login-host"),
        ("28000", "le rôle « mai » n'est pas autorisé à se connecter", NotAllowed, "login-closed"),
        ("42501", "droit refusé pour la base de données « desk »", NotAllowed, "login-closed"),
        ("3D000", "la base de données « desk » n'existe pas", Refused, "missing"),
        ("53300", "désolé, trop de clients sont déjà connectés", Offline, "busy"),
        ("57P03", "le système de bases de données se lance", Offline, "unreachable"),
    ],
)
def test_a_server_of_another_language_is_understood(
    number: str, words: str, kind: type[AgentDeskError], code: str
) -> None:
    with refusing(number, words) as url, pytest.raises(kind) as told:
        lets_in(url)
    assert told.value.code == code


def test_a_real_server_is_understood_by_its_numbers_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    found = postgres.binaries()
    if found is None:
        pytest.skip("no PostgreSQL is installed (on Debian: apt-get install postgresql)")
    monkeypatch.setattr("agentdesk.store.faults._SAID", ())
    monkeypatch.delenv("PGPASSWORD", raising=False)
    with tls_server(found, encrypts=False) as server:
        server.do("CREATE ROLE mai LOGIN PASSWORD 'pw'", "CREATE DATABASE desk")
        near = {"host": "127.0.0.1"}
        for url, code in (
            (server.url("mai", "wrong", **near), "login"),
            (server.url("mai", "", **near), "password-needed"),
            (server.url("mai", "pw", "nowhere", **near), "missing"),
        ):
            with pytest.raises(AgentDeskError) as told:
                lets_in(url)
            assert told.value.code == code
        assert check(server.url("mai", "wrong", **near)).detail == "login"
        lets_in(server.url("mai", "pw", **near))
