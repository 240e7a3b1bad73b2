"""The launcher, as phone programs start it: a process of its own that speaks to the one that is open."""

import json
import os
import queue
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from agentdesk.bootstrap.link import DONE, NOT_FOUND, PUSH, USAGE
from agentdesk.runtime.instance_call import AGENTDESK, DEMO
from agentdesk.runtime.paths import find_paths
from agentdesk.runtime.single_instance import SingleInstance
from agentdesk.services.recordings import RECORD

WAIT_S = 30.0
LOADED = """
import sys
from agentdesk.__main__ import main
code = main(sys.argv[1:])
print(code, *sorted(each for each in sys.modules if each.partition(".")[0] in
      {"PySide6", "argparse", "sqlalchemy", "multiprocessing", "logging", "dataclasses", "tempfile", "asyncio"}))
"""


class Open:
    """A program that is open, as the launcher sees it."""

    def __init__(self, home: Path, name: str = AGENTDESK) -> None:
        self.heard: queue.SimpleQueue[str] = queue.SimpleQueue()
        self.environ = os.environ | {"AGENTDESK_HOME": str(home)}
        self.instance = SingleInstance(find_paths(self.environ).state, self.heard.put, name)

    def start(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "agentdesk", *arguments],
            env=self.environ, capture_output=True, text=True, timeout=WAIT_S, check=False,
        )  # fmt: skip

    def told(self) -> str:
        return self.heard.get(timeout=WAIT_S)

    def pushed(self) -> tuple[str, dict[str, str]]:
        said = json.loads(self.told().removeprefix(PUSH))
        return said["sender"], said["fields"]


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Open]:
    program = Open(tmp_path)
    assert program.instance.acquire()
    yield program
    program.instance.release()


def test_beside_a_demo_a_link_is_heard_by_it_and_by_a_window_of_ones_own_first(tmp_path: Path) -> None:
    demo = Open(tmp_path, DEMO)
    assert demo.instance.acquire()
    try:
        assert demo.start("link", "tel:+31201234567").returncode == DONE
        assert demo.told() == "tel:+31201234567"
        recorded = demo.start("phone", "record", "--stop")
        assert (recorded.returncode, recorded.stderr) == (DONE, "The recording ends.\n")
        assert demo.told().startswith(RECORD)
        own = Open(tmp_path)
        assert own.instance.acquire()
        try:
            assert demo.start("link", "tel:+31207654321").returncode == DONE
            assert own.told() == "tel:+31207654321"
        finally:
            own.instance.release()
        assert demo.heard.empty()
    finally:
        demo.instance.release()


@pytest.mark.parametrize("url", ["tel:+31201234567", "agentdesk://call?number=061&name=Đặng", "sip:jan@pbx"])
def test_a_link_is_handed_to_the_program_that_is_open(program: Open, url: str) -> None:
    done = program.start("link", url)
    assert (done.returncode, done.stdout, done.stderr) == (DONE, "", "")
    assert program.told() == url


def test_microsips_events_become_news_of_a_call(program: Open) -> None:
    """MicroSIP starts what `cmdIncomingCall`, `cmdCallStart` and `cmdCallEnd` name, with the number as last argument."""
    for event in ("newCall", "answer", "hangup"):
        done = program.start("link", "--event", event, "--sender", "microsip", "0612345678")
        assert done.returncode == DONE
        assert program.pushed() == ("microsip", {"event": event, "from": "0612345678"})
    done = program.start("link", "--event", "newCall", "--direction", "out", "--sender", "microsip", "0612345678")
    assert program.pushed()[1] == {"event": "newCall", "direction": "out", "to": "0612345678"}
    assert program.start("link", "--event", "newCall", "--sender", "microsip").returncode == DONE, "a withheld caller"


def test_3cx_assistants_switches_become_news_of_a_call(program: Open) -> None:
    assert program.start("/N:S", "/C:0612345678", "/T:I", "/I:17").returncode == DONE
    assert program.pushed() == ("3cx", {"N": "S", "C": "0612345678", "T": "I", "I": "17"})
    assert program.start("/n:E", "/T:I", "/I:17").returncode == DONE
    assert program.pushed() == ("3cx", {"N": "E", "T": "I", "I": "17"})


@pytest.mark.parametrize(
    "arguments",
    [
        ("link",), ("link", "https://example.org"), ("link", "--event"), ("link", "--sender", "x", "061"),
        ("link", "--event", "newCall", "061", "062"), ("link", "--event", "newCall", "--token", "x"), ("/N:S", "rm"),
        ("link", "tel:" + "1" * 3000),
    ],
)  # fmt: skip
def test_what_is_not_understood_says_how_it_is_used(program: Open, arguments: tuple[str, ...]) -> None:
    done = program.start(*arguments)
    assert done.returncode == USAGE
    assert "usage: agentdesk link" in done.stderr
    assert program.heard.empty()


def test_news_of_a_call_opens_no_program_and_says_so(tmp_path: Path) -> None:
    done = Open(tmp_path).start("link", "--event", "newCall", "0612345678")
    assert done.returncode == NOT_FOUND
    assert "not open" in done.stderr


def test_control_signs_do_not_travel(program: Open) -> None:
    assert program.start("link", "tel:+3120\x07\x1b1").returncode == DONE
    assert program.told() == "tel:+31201"


def test_the_launcher_loads_nothing_slow(program: Open) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADED, "link", "tel:+31201234567"],
        env=program.environ, capture_output=True, text=True, timeout=WAIT_S, check=True,
    )  # fmt: skip
    assert done.stdout.split() == ["0"]


def test_help_is_the_terminals(program: Open) -> None:
    done = program.start("link", "--help")
    assert done.returncode == DONE
    assert "agentdesk link" in done.stdout
