"""Knows the benchmark's own PostgreSQL: a data folder that is kept, a port of its own on the loopback, set as a
shop's server would be.

The settings stand in `SETTINGS`, each with its reason. While a workspace is filled, nothing is made durable (`LOADING`).
"""

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.helpers.postgres import binaries

OWNER = "postgres"
DATABASE = "team"


def _memory_mb() -> int:
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2**20


SETTINGS: dict[str, str] = {
    "shared_buffers": f"{min(_memory_mb() // 4, 4096)}MB",  # a quarter of the memory: indexes and newest rows stay in
    "effective_cache_size": f"{_memory_mb() * 5 // 8}MB",
    "work_mem": "16MB",  # one sort of a desk; 200 desks hardly ever sort at once
    "maintenance_work_mem": "1GB",
    "random_page_cost": "1.1",  # solid state disks
    "effective_io_concurrency": "100",
    "jit": "off",  # compiling costs more than any question of a desk takes
    "max_connections": "600",  # three a desk at 200 desks: reads, writes, news
    "max_wal_size": "8GB",  # checkpoints by time, not by a busy hour
    "checkpoint_timeout": "15min",
    "checkpoint_completion_target": "0.9",
    "wal_compression": "on",
    "autovacuum_vacuum_insert_scale_factor": "0.02",  # index-only scans need the visibility map of what was just written
    "track_io_timing": "on",
    "max_wal_senders": "4",
    "wal_level": "replica",
    "hot_standby": "on",
}
LOADING: dict[str, str] = {
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "autovacuum": "off",
    "maintenance_work_mem": "2GB",
    "max_parallel_maintenance_workers": "2",
}


class TeamServer:
    """A server on a folder; `start` again with other settings as often as wanted."""

    def __init__(self, folder: Path) -> None:
        found = binaries()
        if found is None:
            raise RuntimeError("no PostgreSQL is installed; `python3 dev.py setup` installs one")
        self._bin = found
        self.folder = folder
        self.data = folder / "data"
        self.port = _free_port()

    def url(self, database: str = DATABASE, login: str = OWNER, password: str = "") -> str:
        who = f"{login}:{password}" if password else login
        return f"postgresql+psycopg://{who}@127.0.0.1:{self.port}/{database}"

    def start(self, settings: Mapping[str, str]) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        if os.geteuid() == 0:
            shutil.chown(self.folder, OWNER, OWNER)
        if not (self.data / "PG_VERSION").exists():
            self._do("initdb", "-D", self.data, "-U", OWNER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N")
        given = " ".join(f"-c {name}={value}" for name, value in settings.items())
        options = f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={self.folder} {given}"
        self._do("pg_ctl", "-D", self.data, "-w", "-t", "300", "-l", self.folder / "log", "-o", options, "start")

    def stop(self) -> None:
        self._do("pg_ctl", "-D", self.data, "-w", "-t", "300", "-m", "fast", "stop")

    def _do(self, program: str, *arguments: str | Path) -> None:
        words = [str(each) for each in (self._bin / program, *arguments)]
        if os.geteuid() == 0:  # a server refuses root
            words = ["setpriv", f"--reuid={OWNER}", f"--regid={OWNER}", "--clear-groups", *words]
        subprocess.run(words, check=True, stdout=subprocess.DEVNULL, cwd="/")


@contextmanager
def running(folder: Path, settings: Mapping[str, str]) -> Iterator[TeamServer]:
    server = TeamServer(folder)
    server.start(settings)
    try:
        yield server
    finally:
        with suppress(subprocess.CalledProcessError):
            server.stop()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
