"""Knows how the tests get a PostgreSQL of their own: Debian's binaries, one server a session, sockets only.

A server cannot enter pytest's 0700 folders and a socket's path ends at 107 characters, so it lives in a short folder
under the system's temporary one.
"""

import itertools
import os
import re
import shutil
import subprocess
import tempfile
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import make_url

_QUIET = (
    "-c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=40 -c shared_buffers=32MB"
    " -c wal_level=minimal -c max_wal_senders=0"
)
_USER = "postgres"
_names = itertools.count()
_KEPT = 8
"""So many databases wait for being dropped: one that somebody just left would make `DROP DATABASE` sleep 100 ms."""


def binaries() -> Path | None:
    """The folder of the newest PostgreSQL that is installed."""
    found = [
        each.parent
        for each in Path("/usr/lib/postgresql").glob("*/bin/initdb")
        if re.fullmatch(r"\d+", each.parent.parent.name)
    ]
    return max(found, key=lambda each: int(each.parent.name), default=None)


def name_of(url: str) -> str:
    """The database a URL leads to."""
    return make_url(url).database or ""


class Server:
    """A running server; `template` is the name of a database that clones begin as."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._own: psycopg.Connection[Any] | None = None
        self._left: deque[str] = deque()

    def url(self, database: str) -> str:
        return f"postgresql+psycopg://{_USER}@/{database}?host={self.folder}"

    def new_database(self, template: str = "template0") -> str:
        """The URL of a new database, empty or a clone.

        Its files are copied: nothing then has to be written back before the database can be dropped.
        """
        name = f"t{next(_names)}"
        self._do(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
        return self.url(name)

    def leave(self, url: str) -> None:
        """A test is done with it: nobody stays connected, and its files go a few databases later."""
        self._do(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name_of(url)}'")
        self._left.append(url)
        if len(self._left) > _KEPT:
            self.drop(self._left.popleft())

    def drop(self, url: str) -> None:
        self._do(f"DROP DATABASE IF EXISTS {name_of(url)} WITH (FORCE)")

    def close(self) -> None:
        if self._own is not None:
            self._own.close()

    def _do(self, statement: str) -> None:
        """On one connection that stays: thousands of tests take a database of their own."""
        if self._own is None or self._own.closed:
            self._own = psycopg.connect(host=str(self.folder), user=_USER, dbname="postgres", autocommit=True)
        self._own.execute(statement.encode())


@contextmanager
def server(bin_folder: Path) -> Iterator[Server]:
    """A server of this session, stopped and removed at its end."""
    folder = Path(tempfile.mkdtemp(prefix="adpg"))
    if os.geteuid() == 0:
        shutil.chown(folder, _USER, _USER)
    data = folder / "d"
    try:
        _run(bin_folder / "initdb", "-D", data, "-U", _USER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N")
        options = f"-c listen_addresses='' -c unix_socket_directories={folder} {_QUIET}"
        _run(bin_folder / "pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", options, "start")
        opened = Server(folder)
        try:
            yield opened
        finally:
            opened.close()
            _run(bin_folder / "pg_ctl", "-D", data, "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _run(*command: str | Path) -> None:
    words = [str(each) for each in command]
    if os.geteuid() == 0:  # initdb refuses root
        words = ["setpriv", f"--reuid={_USER}", f"--regid={_USER}", "--clear-groups", *words]
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")
