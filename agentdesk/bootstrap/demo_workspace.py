"""Knows where the demo's workspace lies, that the same day's is kept between starts, and how a new one is made."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

from agentdesk.demo.clock import DemoClock
from agentdesk.demo.load import load_demo
from agentdesk.demo.world import AGENTS
from agentdesk.domain.errors import Refused
from agentdesk.runtime.paths import Paths, made

LOGIN = "mai"


def default_place(paths: Paths) -> Path:
    return paths.data / "demo.agentdesk"


def demo_workspace(paths: Paths, path: Path, clock: DemoClock, *, fresh: bool) -> Path:
    """Today's demo as it was left, its clock going on from there; else a new one.

    Raises Refused("not-a-demo") for a file that no demo made.
    """
    stamp = path.with_name(path.name + ".demo")
    told = _read(stamp)
    if path.exists() and told is None and path != default_place(paths):
        raise Refused("not-a-demo", path=str(path))
    today = clock.now().date().isoformat()
    if fresh or told is None or told.get("day") != today or not _is_current(path):
        make_demo_workspace(paths, path, clock)
    else:
        left_at = max(_written(path.with_name(path.name + ending)) for ending in ("", "-wal"))
        left_in_demo = datetime.fromtimestamp(left_at, UTC) + timedelta(seconds=float(str(told.get("ahead_s", 0))))
        clock.put_forward(max(timedelta(0), left_in_demo - clock.now()))
    ahead_s = (clock.now() - datetime.now(UTC)).total_seconds()
    stamp.write_text(json.dumps({"day": today, "ahead_s": ahead_s}), "utf-8")
    return path


def make_demo_workspace(paths: Paths, path: Path, clock: DemoClock) -> Path:
    """A fresh demo workspace; what an earlier demo left is removed first."""
    from agentdesk.bootstrap.demo_mails import take_in  # nh3 and its kin, 0.3 s, only where a demo is made
    from agentdesk.store.engine import open_engine
    from agentdesk.store.migrate import create
    from agentdesk.store.unit_of_work import SqlWorkspace

    made(path.parent)
    forget_journal(paths, path)
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
    create(str(path))
    engine = open_engine(str(path))
    workspace = SqlWorkspace(engine, "demo", clock)
    load_demo(workspace.unit_of_work, clock.now())
    take_in(workspace, clock)
    engine.dispose()
    return path


def forget_journal(paths: Paths, path: Path) -> None:
    """A new demo knows nothing of what was said and drafted in the one before."""
    from agentdesk.store.journal import journal_path

    for _, login, _, _ in AGENTS:
        journal = journal_path(paths.state, str(path), login)
        for ending in ("", "-wal", "-shm"):
            journal.with_name(journal.name + ending).unlink(missing_ok=True)


def _read(stamp: Path) -> dict[str, object] | None:
    """Of which day a demo workspace is, and how far its clock was ahead."""
    try:
        told = json.loads(stamp.read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return told if isinstance(told, dict) else None


def _written(path: Path) -> float:
    return path.stat().st_mtime if path.exists() else 0.0


def _is_current(path: Path) -> bool:
    """Of this program's version; a damaged one is left to be seen."""
    from agentdesk.store.migrate import check

    return check(str(path)).code not in {"missing", "too-old", "too-new", "foreign"}
