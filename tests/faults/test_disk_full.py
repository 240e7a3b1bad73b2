"""The server's disk is full: what is said waits, nothing is refused for it, and goes in once there is room."""

import contextlib
import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from agentdesk.domain.ids import new_uuid
from tests.helpers.fault_desks import counted, customer_of, desks
from tests.helpers.fault_table import written
from tests.helpers.standby import Nursery, own, until

SMALL = "400m"


@pytest.fixture
def small_disk(servers: Nursery) -> Iterator[Path]:
    """A file system of its own that is soon full."""
    folder = servers.folder()
    done = os.geteuid() == 0 and not subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={SMALL}", "tmpfs", str(folder)], check=False, capture_output=True
    ).returncode  # fmt: skip
    if not done:
        pytest.skip("a small file system can only be mounted by root")
    own(folder)
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_on_the_server_makes_contacts_wait_and_loses_none(
    servers: Nursery, small_disk: Path, tmp_path: Path
) -> None:
    server = servers.server(folder=small_disk)
    try:
        customer = customer_of(server.url)
        with desks(server.url, tmp_path, 3) as opened:
            for desk in opened:
                desk.log(customer)
                desk.until_settled()
            began = time.monotonic()
            filler = small_disk / "filler"
            _fill(filler)
            for number in range(45):
                opened[number % 3].log(customer, "".join(new_uuid().hex for _ in range(120)))
            until(lambda: all(desk.journal.waiting() for desk in opened), "there is no more room")
            until(lambda: any(desk.offline for desk in opened), "it is shown as waiting")
            filler.unlink()
            if not server.answers():
                server.stop()
                server.start()
            for desk in opened:
                desk.until_settled()
            count = written("server's disk full", counted(server.url, opened, began))
    finally:
        server.stop()
    assert count.is_exact
    assert count.refused == 0


def _fill(path: Path) -> None:
    with path.open("wb", buffering=0) as file:
        for size in (1 << 20, 1 << 12):
            with contextlib.suppress(OSError):
                while True:
                    file.write(b"\0" * size)
