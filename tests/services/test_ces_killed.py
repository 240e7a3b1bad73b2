"""kill -9 while a customer is asked how easy it was: no letter without its question, no question without its letter."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.mail.asking_child import POINTS
from tests.helpers.surveys import Shop

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def shop(workspace_url: str) -> Iterator[Shop]:
    made = Shop(workspace_url)
    yield made
    made.desk.engine.dispose()


@pytest.mark.parametrize("point", POINTS)
def test_a_desk_that_is_killed_while_asking_leaves_it_wholly_undone_or_wholly_done(
    shop: Shop, workspace_url: str, point: str
) -> None:
    shop.desk.log(shop.sanne)
    shop.desk.clock.turn(seconds=11)
    child = [
        sys.executable,
        "-m",
        "tests.helpers.mail.asking_child",
        workspace_url,
        shop.desk.clock.now().isoformat(),
        point,
    ]
    ended = subprocess.run(child, cwd=ROOT, check=False, timeout=120, capture_output=True, text=True)
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    asked = 1 if point == "after-commit" else 0
    assert len(shop.desk.rows("survey")) == len(shop.desk.rows("outbox")) == asked
    assert shop.asking.look() == 1 - asked
    assert len(shop.desk.rows("survey")) == len(shop.desk.rows("outbox")) == len(shop.letters()) == 1
