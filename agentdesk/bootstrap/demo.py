"""Knows how the demo runs: a fresh workspace, an incoming call, and without a display a tour that takes pictures."""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from agentdesk.channels.phone.simulator import ScriptedCall
from agentdesk.demo.clock import DemoClock
from agentdesk.demo.load import load_demo
from agentdesk.demo.today import ME, SANNE, UNKNOWN_E164
from agentdesk.runtime.paths import Paths, find_paths, made
from agentdesk.services.settings import Personal

SCRIPT = (
    ScriptedCall(after_s=3, number=SANNE.e164, display_name="", queue="Levering"),
    ScriptedCall(after_s=90, number=UNKNOWN_E164, display_name="", queue="Levering"),
)
LOGIN = "mai"
ZONE = "Europe/Amsterdam"
NAME = "Mai Nguyễn"


def run_demo(tour: Path | None, workspace: str | None = None) -> int:
    """Open the demo; with `tour` (or without a display) carry the day through off-screen and save pictures."""
    from agentdesk.bootstrap.window import has_display  # Qt, 250 ms, only for what has a window

    paths = find_paths()
    clock = DemoClock(datetime.now(UTC))
    if tour is None and has_display():
        return _show(paths, workspace, clock)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from agentdesk.bootstrap.tour import run_tour

    return run_tour(paths, tour or Path.cwd() / "tour", clock)


def make_demo_workspace(path: Path, clock: DemoClock) -> Path:
    """A fresh demo workspace; what an earlier demo left is removed first."""
    from agentdesk.store.engine import open_engine
    from agentdesk.store.migrate import create
    from agentdesk.store.unit_of_work import SqlWorkspace

    made(path.parent)
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
    create(str(path))
    engine = open_engine(str(path))
    load_demo(SqlWorkspace(engine, "demo", clock).unit_of_work, clock.now())
    engine.dispose()
    return path


def _show(paths: Paths, workspace: str | None, clock: DemoClock) -> int:
    from agentdesk.bootstrap.window import Program, Wish, me_for, resources_folder
    from agentdesk.ui.app import BugNet, make_screen

    path = make_demo_workspace(Path(workspace) if workspace else paths.data / "demo.agentdesk", clock)
    screen = make_screen(sys.argv, resources_folder())
    net = BugNet(screen)
    net.hang()
    wish = Wish(str(path), me_for(ME, NAME), LOGIN, phone="simulator", zone=ZONE, script=SCRIPT)
    program = Program(screen, paths, Personal({"mask.mode": "off"}, _forget), wish, clock)
    program.show()
    try:
        return screen.app.exec()
    finally:
        program.close()
        net.take_down()


def _forget(values: object) -> None:
    """The demo keeps no settings."""
    del values
