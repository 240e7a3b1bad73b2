"""Knows how the demo runs: the day's workspace, an incoming call, and without a display a tour that takes pictures."""

import os
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from agentdesk.bootstrap.demo_workspace import LOGIN, default_place, demo_workspace
from agentdesk.bootstrap.early_calls import EarlyCalls
from agentdesk.channels.phone.replay import script_of
from agentdesk.channels.phone.simulator import ScriptedCall
from agentdesk.demo.clock import DemoClock
from agentdesk.demo.world import AGENTS
from agentdesk.domain.errors import Refused
from agentdesk.domain.records import dataclass
from agentdesk.runtime.instance_call import COME_FORWARD, DEMO
from agentdesk.runtime.lanes import Lane
from agentdesk.runtime.paths import Paths, find_paths, made, resources
from agentdesk.runtime.settings_file import SettingsFile
from agentdesk.runtime.single_instance import SingleInstance
from agentdesk.services.ports import Clock, Workspace
from agentdesk.services.recordings import read_recording
from agentdesk.services.settings import Personal

if TYPE_CHECKING:
    from agentdesk.bootstrap.demo_mails import DemoRooms

CALLS = Path("phone") / "demo.jsonl"
"""In the resources: the calls of the demo's day, as a recording."""
ZONE = "Europe/Amsterdam"
FILE = "demo.toml"
"""Beside the person's settings: what was chosen in the demo, language and look among it; one more for each other login."""
OF_THE_DAY = ("presence.", "phone.extension")


def run_demo(
    tour: Path | None, workspace: str | None = None, calls: Path | None = None, *, login: str = LOGIN,
    fresh: bool = False,
) -> int:  # fmt: skip
    """Open the demo as it was left today, or `fresh`; with `tour` (or without a display) carry a day through and save
    pictures.

    `calls`: a recording whose callers ring instead of the demo's own; who is not Mai is rung by nobody else.
    """
    from agentdesk.bootstrap.display import has_display  # Qt, 250 ms, only for what has a window

    paths = find_paths()
    clock = DemoClock(datetime.now(UTC))
    if tour is None and has_display():
        who = _person(login)
        script = script_in(calls or resources() / CALLS) if calls or login == LOGIN else ()
        return _show(paths, workspace, clock, who, script, fresh=fresh)
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


@dataclass(frozen=True, slots=True)
class _Who:
    agent_id: int
    login: str
    name: str


def _person(login: str) -> _Who:
    """Raises Refused("unknown-agent")."""
    for agent_id, known, name, _ in AGENTS:
        if known == login:
            return _Who(agent_id, login, name)
    raise Refused("unknown-agent", login=login, known=", ".join(known for _, known, _, _ in AGENTS))


def _show(
    paths: Paths, workspace: str | None, clock: DemoClock, who: _Who, script: tuple[ScriptedCall, ...], *, fresh: bool
) -> int:
    """One window on the demo's own workspace: a second start brings it forward, and links and recordings reach it."""
    early = EarlyCalls()
    instance = SingleInstance(made(paths.state), early.hear, DEMO if who.login == LOGIN else f"{DEMO}-{who.login}")
    lane = Lane("settings")
    try:
        if not instance.acquire() and workspace is None:
            if fresh or not instance.send(COME_FORWARD):
                raise Refused("demo-open")
            return 0
        path = demo_workspace(paths, Path(workspace) if workspace else default_place(paths), clock, fresh=fresh)
        return _shown(paths, path, clock, who, script, lane, early)
    finally:
        instance.release()
        lane.close()


def _shown(
    paths: Paths,
    path: Path,
    clock: DemoClock,
    who: _Who,
    script: tuple[ScriptedCall, ...],
    lane: Lane,
    early: EarlyCalls,
) -> int:
    from agentdesk.bootstrap.demo_colleagues import DemoColleagues
    from agentdesk.bootstrap.window import Program, Wish, me_for
    from agentdesk.ui.app import BugNet, make_screen

    screen = make_screen(sys.argv, resources())
    net = BugNet(screen)
    net.hang()
    me = me_for(who.agent_id, who.name)
    wish = Wish(str(path), me, who.login, phone="simulator", zone=ZONE, script=script, rooms=demo_rooms)
    program = Program(screen, paths, demo_settings(paths, lane.do, who.login), wish, clock)
    DemoColleagues(program)
    early.answer_with(program.called)
    program.show()
    try:
        return screen.app.exec()
    finally:
        program.close()
        net.take_down()


def demo_rooms(workspace: Workspace, clock: Clock) -> "DemoRooms":
    """No mail leaves the demo."""
    from agentdesk.bootstrap.demo_mails import DemoRooms  # nh3 and its kin, when the window stands

    return DemoRooms(workspace, clock)


def demo_settings(paths: Paths, do: Callable[[Callable[[], None]], None] | None = None, login: str = LOGIN) -> Personal:
    """The person's own settings, and over them what they chose in an earlier demo; only the demo's file is written.

    What belongs to the demo's day (a break, today's extension) is not kept: each demo begins with an agent who is there.
    """
    own = {"mask.mode": "off", **SettingsFile(paths.settings_file).read()}
    file = SettingsFile(paths.config / (FILE if login == LOGIN else f"{login}-{FILE}"), do)
    chosen = {key: value for key, value in file.read().items() if not key.startswith(OF_THE_DAY)}

    def save(values: Mapping[str, object]) -> None:
        file.save({key: value for key, value in values.items() if key not in own or own[key] != value})

    return Personal({**own, **chosen}, save)
