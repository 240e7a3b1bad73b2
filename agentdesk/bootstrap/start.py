"""Knows the order of a start with a window: paths, log, settings, one copy only, then the screen."""

import gc
import getpass
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from agentdesk.bootstrap.early_calls import EarlyCalls
from agentdesk.bootstrap.workspace_login import hide_in_process_list, login_of, parted
from agentdesk.domain.ids import AgentId
from agentdesk.runtime.instance_call import COME_FORWARD
from agentdesk.runtime.lanes import Lane
from agentdesk.runtime.logs import LogFile
from agentdesk.runtime.paths import Paths, find_paths, made
from agentdesk.runtime.settings_file import SettingsFile
from agentdesk.runtime.single_instance import SingleInstance
from agentdesk.services.settings import Personal, PersonalSettings

if TYPE_CHECKING:
    from agentdesk.bootstrap.window import Program
    from agentdesk.ui.topbar import Me

FIRST_AGENT = 1


def run_window(workspace: str | None = None, first: str = "") -> int:
    """Open the desk; a second start brings the first one forward. `first` is what it is called with. The exit code."""
    paths = find_paths()
    log = LogFile(paths.logs)
    log.start()
    lane = Lane("settings")
    early = EarlyCalls()
    if first:
        early.hear(first)

    def ready(program: "Program") -> None:
        early.answer_with(program.called)

    instance = SingleInstance(made(paths.state), early.hear)
    try:
        if not instance.acquire():
            if instance.send(first or COME_FORWARD):
                return 0
            sys.stderr.write("AgentDesk runs already and does not answer. Close it, then start again.\n")
            return 1
        file = SettingsFile(paths.settings_file, lane.do)
        personal = Personal(file.read(), file.save)
        gc.disable()  # nothing that is loaded now is garbage; the window enables it once it was painted
        from agentdesk.bootstrap.cli import workspace_url
        from agentdesk.bootstrap.entering import MAKE_KEY
        from agentdesk.bootstrap.window import AGAIN, Wish, run  # Qt, 300 ms, not for a second start

        now = personal.now
        url, password = parted(workspace_url(workspace, now, paths))
        hide_in_process_list(password)
        login = login_at(url, now)
        me = me_at(url, login, _agent_id(personal))
        before = now.workspace_url
        make = is_to_be_made(url, personal.get(MAKE_KEY), paths)
        code = run(paths, personal, Wish(url, me, login, make_missing=make, password=password), ready)
    finally:
        instance.release()
        lane.close()
        log.stop()
    if code != AGAIN:
        return code
    if personal.now.workspace_url != before:  # chosen in the window: it wins over what this start was told
        os.environ.pop("AGENTDESK_WORKSPACE", None)
        start_again(without_arguments=True)
    else:
        start_again(without_arguments=bool(first))
    return 0


def login_at(url: str, now: PersonalSettings) -> str:
    """Under whose name this desk works: as this start was told; on a server who signs in there; else the settings'."""
    told = os.environ.get("AGENTDESK_AGENT", "").strip()
    return told or now.agent_login or login_of(url) or getpass.getuser()


def me_at(url: str, login: str, agent_id: int) -> "Me":
    """Who sits at this desk: by login, as the workspace has them; else whom the settings name."""
    from agentdesk.store.who_sits_here import who_sits_here  # 9 ms that a second start does not have
    from agentdesk.ui.topbar import Me

    seated = who_sits_here(url, login, agent_id)
    return Me(AgentId(seated.agent_id), seated.name) if seated is not None else Me(AgentId(agent_id), login)


def is_to_be_made(url: str, wished: object, paths: Paths) -> bool:
    """Whether this start makes the workspace when there is none: this machine's own, or the one `wished` for.

    Only this machine's own folder is made too: another that is not there may be a drive that is away.
    """
    is_own = url == str(paths.default_workspace)
    if is_own:
        with suppress(OSError):  # said by the window, when the workspace cannot be made
            made(paths.data)
    return (is_own or url == wished) and not Path(url).exists()


def start_again(*, without_arguments: bool = False) -> "subprocess.Popen[bytes]":
    """The same program with the same arguments, once this one has let go of its files; a link is not opened again."""
    given = (sys.argv if getattr(sys, "frozen", False) else sys.orig_argv)[1:]
    arguments = [_without_password(each) for each in given]
    if without_arguments:
        arguments = arguments[: len(arguments) - len(sys.argv[1:])]
    return subprocess.Popen([sys.executable, *arguments], start_new_session=True)  # noqa: S603 what was started before


def _agent_id(personal: Personal) -> int:
    known = personal.get("agent.id", FIRST_AGENT)
    return known if isinstance(known, int) else FIRST_AGENT


def _without_password(argument: str) -> str:
    """It is in the keyring by now; others on this computer can list the arguments of a program."""
    name, sign, url = argument.partition("=")
    is_named = bool(sign) and name == "--workspace"
    return f"{name}={parted(url).url}" if is_named else parted(argument).url
