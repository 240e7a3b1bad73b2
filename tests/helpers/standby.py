"""Knows servers that may be killed, stopped, filled up and followed by another: each in a folder and on a port of its own.

A `Nursery` makes one data folder with a fresh workspace in it; every server begins as a copy of that, in half a second.
"""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import psycopg

from agentdesk.store import migrate

USER = "postgres"
DATABASE = "desk"
WAIT_S = 30.0
_SETTINGS = (
    "fsync=off", "full_page_writes=off", "synchronous_commit=on", "max_connections=150", "shared_buffers=16MB",
    "wal_level=replica", "max_wal_senders=4", "wal_keep_size=64MB", "hot_standby=on", "autovacuum=off",
    "logging_collector=off", "wal_receiver_timeout=0", "wal_sender_timeout=0",
)  # fmt: skip


class Server:
    """One PostgreSQL on 127.0.0.1. Everything returns when it is done."""

    def __init__(self, binaries: Path, folder: Path, settings: Sequence[str] = ()) -> None:
        self.binaries, self.folder, self.settings = binaries, folder, settings
        self.port = _free_port()
        self.database = DATABASE

    @property
    def url(self) -> str:
        return f"postgresql+psycopg://{USER}@127.0.0.1:{self.port}/{self.database}"

    def start(self) -> None:
        chosen = " ".join(f"-c {each}" for each in (*_SETTINGS, *self.settings))
        options = f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={self.folder} {chosen}"
        self._run("pg_ctl", "-D", self.folder / "d", "-w", "-l", self.folder / "log", "-o", options, "start")

    def kill(self) -> None:
        """As a power cut ends it: no process of it says good-bye."""
        for pid in self._processes():
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        until(lambda: not self._processes(), "the server is gone")
        (self.folder / "d" / "postmaster.pid").unlink(missing_ok=True)

    def stall(self) -> None:
        """It answers nothing more, and its machine acknowledges every packet."""
        for pid in self._processes():
            os.kill(pid, signal.SIGSTOP)

    def go_on(self) -> None:
        for pid in self._processes():
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGCONT)

    def stop(self) -> None:
        if self._processes():
            self.go_on()
            self._run("pg_ctl", "-D", self.folder / "d", "-w", "-m", "immediate", "stop")

    def promote(self) -> None:
        """This standby takes writes from now on."""
        self._run("pg_ctl", "-D", self.folder / "d", "-w", "promote")

    def follow(self, port: int, folder: Path) -> "Server":
        """A standby of this server in a new folder, started; it hears its primary on that port."""
        own(folder)
        source = f"host=127.0.0.1 port={self.port} user={USER}"
        self._run("pg_basebackup", "-d", source, "-D", folder / "d", "-X", "stream", "-c", "fast", "--no-sync")
        heard = f"primary_conninfo = 'host=127.0.0.1 port={port} user={USER}'\n"
        with (folder / "d" / "postgresql.auto.conf").open("a") as file:
            file.write(heard)
        (folder / "d" / "standby.signal").touch()
        own(folder / "d" / "standby.signal")
        standby = Server(self.binaries, folder, self.settings)
        standby.start()
        return standby

    def answers(self) -> bool:
        """Whether it lives; a full disk may have ended it."""
        try:
            return bool(self.ask("SELECT 1"))
        except psycopg.Error:
            return False

    def ask(self, query: str, *values: object) -> list[tuple[object, ...]]:
        with psycopg.connect(self.url.replace("+psycopg", ""), autocommit=True, connect_timeout=10) as connection:
            found = connection.execute(query, values)
            return found.fetchall() if found.description else []

    def _processes(self) -> list[int]:
        try:
            head = int((self.folder / "d" / "postmaster.pid").read_text().splitlines()[0])
            children = Path(f"/proc/{head}/task/{head}/children").read_text()
        except (OSError, IndexError, ValueError):
            return []
        return [head, *map(int, children.split())]

    def _run(self, program: str, *words: str | Path) -> None:
        run(self.binaries / program, *words)


class Nursery:
    """Grows servers that all begin with the same fresh workspace: Anna is its administrator."""

    def __init__(self, binaries: Path, folder: Path) -> None:
        self._binaries, self._folder = binaries, folder
        self._seed = folder / "seed"
        self._count = 0

    def plant(self) -> None:
        self._seed.mkdir()
        own(self._folder, self._seed)
        run(
            self._binaries / "initdb", "-D", self._seed / "d", "-U", USER, "-A", "trust", "-E", "UTF8",
            "--locale=C.UTF-8", "-N",
        )  # fmt: skip
        server = Server(self._binaries, self._seed)
        server.start()
        try:
            with psycopg.connect(f"host=127.0.0.1 port={server.port} user={USER}", autocommit=True) as connection:
                connection.execute(f"CREATE DATABASE {DATABASE}")
            migrate.create(server.url, login="anna", name="Anna de Wit")
        finally:
            run(self._binaries / "pg_ctl", "-D", self._seed / "d", "-w", "-m", "fast", "stop")

    def folder(self) -> Path:
        self._count += 1
        made = self._folder / f"s{self._count}"
        made.mkdir()
        own(made)
        return made

    def server(self, *settings: str, folder: Path | None = None) -> Server:
        """A fresh one, started."""
        place = folder or self.folder()
        subprocess.run(["cp", "-a", str(self._seed / "d"), str(place / "d")], check=True)
        grown = Server(self._binaries, place, settings)
        grown.start()
        return grown


@contextmanager
def nursery(binaries: Path) -> Iterator[Nursery]:
    folder = Path(tempfile.mkdtemp(prefix="adflt"))
    try:
        made = Nursery(binaries, folder)
        made.plant()
        yield made
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def both(*servers: Server) -> str:
    """One address that names them all."""
    hosts = ",".join(f"127.0.0.1:{each.port}" for each in servers)
    return f"postgresql+psycopg://{USER}@{hosts}/{DATABASE}"


def own(*paths: Path) -> None:
    if os.geteuid() == 0:
        for path in paths:
            shutil.chown(path, USER, USER)


def run(*command: str | Path) -> None:
    words = [str(each) for each in command]
    if os.geteuid() == 0:  # PostgreSQL refuses root
        words = ["setpriv", f"--reuid={USER}", f"--regid={USER}", "--clear-groups", *words]
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")


def until(holds: Callable[[], object], what: str, seconds: float = WAIT_S) -> None:
    """Wait for what another process does, of which nobody tells us."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, f"in time: {what}"
        time.sleep(0.01)  # noqa: TID251


def _free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])
