"""A PostgreSQL that is entered by password over TCP, with or without a certificate of an authority of the tests."""

import os
import shutil
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import trustme
from sqlalchemy import create_engine, text

from tests.helpers.postgres import _QUIET, _USER, _run

NAME = "db.shop.example"
"""What the certificate is for; the driver is told with `hostaddr` where that is."""


class TlsServer:
    """Answers on 127.0.0.1; under `NAME` it is a server elsewhere for all that AgentDesk knows."""

    def __init__(self, folder: Path, port: int, authority: Path) -> None:
        self.folder, self.port, self.authority = folder, port, authority

    def url(self, login: str, password: str = "", database: str = "desk", *, host: str = NAME, more: str = "") -> str:
        who = login + (f":{quote(password, safe='')}" if password else "")
        where = f"{host}:{self.port}" if host else ""
        trust = f"&sslrootcert={quote(str(self.authority))}" if "sslrootcert" not in more else ""
        near = "" if host in {"127.0.0.1", "localhost"} else f"hostaddr=127.0.0.1{trust}"
        query = "&".join(each for each in (near, more.lstrip("&")) if each)
        return f"postgresql+psycopg://{who}@{where}/{database}{'?' if query else ''}{query}"

    def admin_url(self, database: str = "postgres") -> str:
        return f"postgresql+psycopg://{_USER}@/{database}?host={self.folder}&port={self.port}"

    def do(self, *statements: str, database: str = "postgres") -> None:
        engine = create_engine(self.admin_url(database), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            for each in statements:
                connection.execute(text(each))
        engine.dispose()

    def end_sessions(self, login: str) -> None:
        self.do(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '{login}'")


@contextmanager
def tls_server(bin_folder: Path, *, encrypts: bool = True, names: tuple[str, ...] = (NAME,)) -> Iterator[TlsServer]:
    folder = Path(tempfile.mkdtemp(prefix="adtls"))
    data = folder / "d"
    authority = trustme.CA()
    trusted = folder / "authority.pem"
    authority.cert_pem.write_to_path(trusted)
    if os.geteuid() == 0:
        shutil.chown(folder, _USER, _USER)
    folder.chmod(0o755)
    try:
        _run(bin_folder / "initdb", "-D", data, "-U", _USER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N")
        lines = ["local all all trust", "host all all 127.0.0.1/32 scram-sha-256"]
        (data / "pg_hba.conf").write_text("\n".join(lines) + "\n", "utf-8")
        more = ""
        if encrypts:
            own = authority.issue_cert(*names)
            own.private_key_pem.write_to_path(data / "server.key")
            (data / "server.crt").write_bytes(b"".join(each.bytes() for each in own.cert_chain_pems))
            (data / "server.key").chmod(0o600)
            for each in ("server.key", "server.crt"):
                if os.geteuid() == 0:
                    shutil.chown(data / each, _USER, _USER)
            more = "-c ssl=on"
        port = _free_port()
        options = f"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories={folder} {more} {_QUIET}"
        _run(bin_folder / "pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", options, "start")
        try:
            yield TlsServer(folder, port, trusted)
        finally:
            _run(bin_folder / "pg_ctl", "-D", data, "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
