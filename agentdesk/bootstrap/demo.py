"""Knows how the demo runs: the day's workspace, an incoming call, and without a display a tour that takes pictures."""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from agentdesk.bootstrap.demo_workspace import LOGIN, default_place, demo_workspace
from agentdesk.channels.phone.replay import script_of
from agentdesk.channels.phone.simulator import ScriptedCall
from agentdesk.demo.clock import DemoClock
from agentdesk.demo.today import ME
from agentdesk.domain.errors import Refused
from agentdesk.runtime.paths import Paths, find_paths, resources
from agentdesk.runtime.settings_file import SettingsFile
from agentdesk.services.recordings import read_recording
from agentdesk.services.settings import Personal

CALLS = Path("phone") / "demo.jsonl"
"""In the resources: the calls of the demo's day, as a recording."""
ZONE = "Europe/Amsterdam"
NAME = "Mai Nguyễn"


def run_demo(tour: Path | None, workspace: str | None = None, calls: Path | None = None, *, fresh: bool = False) -> int:
    """Open the demo as it was left today, or `fresh`; with `tour` (or without a display) carry a day through and save
    pictures.

    `calls`: a recording whose callers ring instead of the demo's own.
    """
    from agentdesk.bootstrap.window import has_display  # Qt, 250 ms, only for what has a window

    paths = find_paths()
    clock = DemoClock(datetime.now(UTC))
    if tour is None and has_display():
        return _show(paths, workspace, clock, script_in(calls or resources() / CALLS), fresh=fresh)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from agentdesk.bootstrap.tour import run_tour

    return run_tour(paths, tour or Path.cwd() / "tour", clock)


def script_in(path: Path) -> tuple[ScriptedCall, ...]:
    """Who rings when, by a recording. Raises Refused as `read_recording` does, or ("recording-unreadable")."""
    try:
        with path.open(encoding="utf-8") as lines:
            return script_of(read_recording(lines))[0]
    except (OSError, UnicodeDecodeError) as error:
        raise Refused("recording-unreadable", path=str(path)) from error
    except Refused as error:
        raise Refused(error.code, path=str(path), **error.facts) from error


def _show(
    paths: Paths, workspace: str | None, clock: DemoClock, script: tuple[ScriptedCall, ...], *, fresh: bool
) -> int:
    from agentdesk.bootstrap.window import Program, Wish, me_for
    from agentdesk.ui.app import BugNet, make_screen

    path = demo_workspace(paths, Path(workspace) if workspace else default_place(paths), clock, fresh=fresh)
    screen = make_screen(sys.argv, resources())
    net = BugNet(screen)
    net.hang()
    wish = Wish(str(path), me_for(ME, NAME), LOGIN, phone="simulator", zone=ZONE, script=script)
    program = Program(
        screen, paths, Personal({"mask.mode": "off", **SettingsFile(paths.settings_file).read()}, _forget), wish, clock
    )
    program.show()
    try:
        return screen.app.exec()
    finally:
        program.close()
        net.take_down()


def _forget(values: object) -> None:
    """The demo keeps no settings."""
    del values
