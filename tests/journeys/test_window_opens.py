"""The program as it is started by a person: a workspace is made, the window opens on it, hears links, and ends."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.sip.processes import until

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    return os.environ | {
        "AGENTDESK_HOME": str(tmp_path / "home"), "AGENTDESK_SECRETS": f"file:{tmp_path / 'secrets'}",
        "QT_QPA_PLATFORM": "offscreen",
    }  # fmt: skip


def agentdesk(environ: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "agentdesk", *arguments]
    return subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, check=False, timeout=60)


@pytest.fixture
def window(environ: dict[str, str], tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    assert agentdesk(environ, "workspace", "create", "--login", "mai").returncode == 0
    with (tmp_path / "said").open("wb") as said:
        opened = subprocess.Popen(
            [sys.executable, "-m", "agentdesk"],
            cwd=ROOT,
            env=environ,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
        )
    try:
        yield opened
    finally:
        opened.kill()
        opened.wait(10)


def test_the_window_opens_and_hears_a_link(
    window: subprocess.Popen[bytes], environ: dict[str, str], tmp_path: Path
) -> None:
    def hears() -> bool:
        assert window.poll() is None, (tmp_path / "said").read_text("utf-8")
        return agentdesk(environ, "phone", "record", "--stop").returncode == 0  # 4 while no window is open

    until(hears, 30.0)
    assert agentdesk(environ, "link", "agentdesk://call?number=%2B31201234567").returncode == 0
    again = agentdesk(environ)  # a second start brings the first one forward
    assert (again.returncode, window.poll()) == (0, None)
