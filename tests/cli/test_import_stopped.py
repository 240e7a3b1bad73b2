"""An import that is stopped, or killed, in the lines of orders: titles and loyalty are what a whole import makes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from agentdesk.bootstrap.cli import DeskParts
from agentdesk.services.imports import ImportProgress, ImportWish
from agentdesk.store.engine import open_engine, reading
from tests.cli.conftest import SHOP, Run

ORDERS = 1_500
"""More than one batch of lines: the first is in, the second is not."""
_KILLED = (
    "import os, pathlib, sys\n"
    "from agentdesk.bootstrap.cli import DeskParts\n"
    "from agentdesk.services.imports import ImportWish\n"
    "def progress(done):\n"
    "    if done.kind == 'order_items':\n"
    "        os._exit(9)\n"
    "DeskParts(sys.argv[1]).importer().run(ImportWish((pathlib.Path(sys.argv[2]),)), progress, lambda _: None)\n"
)


@pytest.fixture
def lamps(shop: Path) -> Path:
    """Every second order of a customer is a lamp again."""
    heads = {name: SHOP[name].splitlines()[0] for name in ("orders", "order_items")}
    orders = [
        f"O{n},C{n % 2 + 1},2026-03-01 {n // 60 % 24:02}:{n % 60:02}:00,shipped,1.00,EUR,ideal" for n in range(ORDERS)
    ]
    lines = [f"O{n},1,LAMP{n // 2 % 2},Lamp {n // 2 % 2},1,1.00" for n in range(ORDERS)]
    for name, rows in (("orders", orders), ("order_items", lines)):
        (shop / f"{name}.csv").write_text("\n".join([heads[name], *rows]) + "\n", "utf-8")
    for name in ("contacts", "complaints", "followups", "deliveries", "reviews"):
        (shop / f"{name}.csv").unlink()
    return shop


def test_a_stopped_import_names_and_marks_the_orders_whose_lines_are_in(workspace_url: str, lamps: Path) -> None:
    parts = DeskParts(workspace_url)
    try:
        with pytest.raises(KeyboardInterrupt):
            parts.importer().run(ImportWish((lamps,)), _stop_in_the_lines, lambda _: None)
    finally:
        parts.close()
    named, marked, with_lines = _seen(workspace_url)
    assert 0 < with_lines < ORDERS
    assert named == with_lines
    assert marked == with_lines - 4  # the first lamp of each kind of each customer is no repeat


def test_a_killed_import_is_named_and_marked_by_the_next_one(workspace_url: str, lamps: Path, run: Run) -> None:
    killed = subprocess.run([sys.executable, "-c", _KILLED, workspace_url, str(lamps)], check=False, env=os.environ)
    assert killed.returncode == 9
    named, _, with_lines = _seen(workspace_url)
    assert named < with_lines < ORDERS
    assert run("import", str(lamps), "--json").json["order_items"]["unchanged"] == with_lines
    assert _seen(workspace_url) == (ORDERS, ORDERS - 4, ORDERS)


def test_a_killed_import_is_completed_by_any_other_one_of_its_source(workspace_url: str, lamps: Path, run: Run) -> None:
    subprocess.run([sys.executable, "-c", _KILLED, workspace_url, str(lamps)], check=False, env=os.environ)
    assert run("import", str(lamps / "customers.csv")).code == 0
    named, marked, with_lines = _seen(workspace_url)
    assert (named, marked) == (with_lines, with_lines - 4)


def _stop_in_the_lines(progress: ImportProgress) -> None:
    if progress.kind == "order_items":
        raise KeyboardInterrupt


def _seen(url: str) -> tuple[int, int, int]:
    """Orders with a title, with the mark of a repeat, and with a line."""
    engine = open_engine(url, read_only=True)
    try:
        with reading(engine) as connection:
            asked = (
                "SELECT count(*) FROM sales_order WHERE title <> ''",
                "SELECT count(*) FROM sales_order WHERE is_repeat",
                "SELECT count(DISTINCT order_id) FROM order_line",
            )
            found = [int(connection.execute(text(sql)).scalar_one()) for sql in asked]
    finally:
        engine.dispose()
    return found[0], found[1], found[2]
