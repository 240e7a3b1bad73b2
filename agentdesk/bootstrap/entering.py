"""Knows how a person gets into a workspace from the window: by signing in, unlocking, taking the desk over, or another file.

What takes a connection or the keyring is done on a lane of its own, which begins with the first wish.
"""

import hmac
import socket
import subprocess
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from agentdesk.bootstrap.shown_place import shown_place
from agentdesk.bootstrap.workspace_login import (
    AUTHORITIES,
    WorkspaceLogin,
    is_server,
    parted,
    with_login,
    with_password,
)
from agentdesk.domain.entering import (
    EntryChecked,
    EntryKnown,
    MakeStep,
    MakeStepBegun,
    Newcomer,
    NewcomerAdded,
    NewcomerStart,
    TeamWish,
)
from agentdesk.domain.errors import AgentDeskError, Offline
from agentdesk.domain.events import WorkspaceState
from agentdesk.domain.ids import AgentId
from agentdesk.runtime.lanes import Lane
from agentdesk.ui.centre import Centre
from agentdesk.ui.restart import RESTART

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from agentdesk.bootstrap.backend import Backend
    from agentdesk.bootstrap.newcomers import Newcomers
    from agentdesk.bootstrap.window import Program
    from agentdesk.domain.events import Event
    from agentdesk.services.settings import Personal
    from agentdesk.ui.main_window import MainWindow
    from agentdesk.ui.shortcuts import Shortcuts

MAKE_KEY = "workspace.make"
"""In the settings: a workspace that the next start makes when it is not there; forgotten once it was there."""


_OF_MAKING = {"permission": "may-not-make", "missing": "no-database"}
"""What a code means while a workspace is made."""


class Entering:
    """Implements `ports_entering.Entry`; `close` ends its lane. Its cards stand in the program's window."""

    def __init__(self, program: "Program") -> None:
        from agentdesk.ui.entering.door import EntryDoor
        from agentdesk.ui.entering.lock import Lock

        self._backend: Backend = program.backend
        self._door: WorkspaceLogin = program.backend.door
        self._personal: Personal = program.personal
        self._publish: Callable[[Event], None] = program.hub.publish
        self._lane: Lane | None = None
        self._login, self._config = program.wish.login, program.paths.config
        self._me = program.wish.me.agent_id
        self._newcomers: Newcomers | None = None
        self._drivers = ""
        """The password that opened the workspace, where it was the driver who knew it."""
        self._made: Engine | None = None
        """Of the workspace that was just made here."""
        self._starts: dict[int, NewcomerStart] = {}
        self._turns = 0
        """How often a switch was wished or given up: what belongs to an earlier one is dropped."""
        window, live = program.window, program.parts.live.controller
        self.door = EntryDoor(program.screen.theme, program.words, program.shortcuts, program.bridge, program.desk, self,
                              window)  # fmt: skip
        self.lock = Lock(program.screen.theme, program.words, program.shortcuts, program.bridge, program.backend.clock,
                         program.personal, self, live, window.notices, window)  # fmt: skip
        self.door.lock = self.lock
        self._leave = program.hub.listen(self._on_happened)
        if program.wish.make_missing:
            self.door.welcome_when_open()

    def close(self) -> None:
        self._leave()
        if self._lane is not None:
            self._lane.close()
        if self._made is not None:
            self._made.dispose()

    @property
    def place(self) -> str:
        """As short as it says which: the database on its server, or the file."""
        shown = shown_place(self._door.url)
        return shown.partition("://")[2].partition("?")[0].rpartition("@")[2] if "://" in shown else shown

    @property
    def login(self) -> str:
        return self._login

    @property
    def is_server(self) -> bool:
        return is_server(self._door.url)

    def look(self) -> None:
        def work() -> None:
            self._publish(EntryKnown(self._door.can_keep(), self.is_server and bool(self._known())))

        self._do(work)

    def sign_in(self, password: str, *, keep: bool) -> None:
        self._backend.sign_in(password, keep=keep)

    def unlock(self, password: str) -> None:
        self._do(lambda: self._publish(EntryChecked("unlock", self._login, self._unlock_code(password))))

    def switch(self, login: str, password: str, *, keep: bool) -> None:
        self._turns += 1
        turn = self._turns
        self._do(lambda: self._switch(turn, login, password, keep=keep))

    def give_up(self) -> None:
        self._turns += 1

    def join(self, line: str, password: str) -> None:
        self._do(lambda: self._publish(EntryChecked("join", self._login, self._join_code(line, password))))

    def make(self, wish: TeamWish) -> None:
        self._do(lambda: self._publish(EntryChecked("make", wish.login, self._make_code(wish))))

    def add(self, wish: Newcomer) -> None:
        if self._made is not None:
            self._do(lambda: self._add(wish))
        else:
            self._backend.write_lane.do(lambda: self._add(wish))

    def take_start(self, key: int) -> NewcomerStart:
        return self._starts.pop(key)

    def show_demo(self) -> None:
        from agentdesk.runtime.helper_process import program

        def work() -> None:
            subprocess.Popen([*program(), "demo"], start_new_session=True)  # noqa: S603 our own program

        self._do(work)

    # --- on the lane ---

    def _join_code(self, line: str, password: str) -> str:
        from agentdesk.bootstrap.joining import address_of
        from agentdesk.domain.invitation import invitation_of

        try:
            invitation = invitation_of(line)
            url = address_of(invitation, self._config)
        except AgentDeskError as error:
            return error.code
        return self._enter(url, invitation.login, password)

    def _make_code(self, wish: TeamWish) -> str:
        from agentdesk.bootstrap.joining import address_of, authority_in
        from agentdesk.domain.invitation import Invitation, invitation_of
        from agentdesk.store.migrate import create  # with SQLAlchemy, when an administrator makes a workspace

        def told(step: MakeStep) -> None:
            self._publish(MakeStepBegun(step))

        try:
            authority = authority_in(Path(wish.authority).expanduser()) if wish.authority else b""
            line = Invitation((wish.server,), wish.database, wish.login, "", authority).line
            url = address_of(invitation_of(line), self._config)
            create(with_password(url, wish.password), login=wish.login, name=wish.login, team=wish.team, told=told)
        except AgentDeskError as error:
            code = _code_of(error)
            return _OF_MAKING.get(code, code)
        told(MakeStep.ENTER)
        code = self._enter(url, wish.login, wish.password)
        if not code:
            self._newcomers_of(with_password(url, wish.password), wish.login)
        return code

    def _newcomers_of(self, address: str, login: str) -> None:
        """Whoever is added from now on is added to the workspace that was just made."""
        from agentdesk.bootstrap.newcomers import Newcomers
        from agentdesk.store.engine import open_engine
        from agentdesk.store.unit_of_work import SqlWorkspace

        self._made = engine = open_engine(address)
        work = SqlWorkspace(engine, f"{login}@{socket.gethostname()}", self._backend.clock)
        self._newcomers = Newcomers(parted(address).url, AgentId(1), self._backend.clock, work.unit_of_work,
                                    lambda: engine)  # fmt: skip

    def _add(self, wish: Newcomer) -> None:
        from agentdesk.bootstrap.newcomers import Newcomers  # 30 ms, when an administrator adds somebody

        code = "bug"
        if self._newcomers is None:
            self._newcomers = Newcomers(self._door.url, self._me, self._backend.clock,
                                        self._backend.workspace.unit_of_work, self._backend.writer)  # fmt: skip
        try:
            self._starts[wish.key] = self._newcomers.add(wish)
            code = ""
        except AgentDeskError as error:
            code = _code_of(error)
        finally:
            self._publish(NewcomerAdded(wish.key, wish.login, code))

    def _enter(self, url: str, login: str, password: str) -> str:
        """The next start opens it, when it lets this login in."""
        code = _why_not(url, password)
        if not code:
            theirs = WorkspaceLogin(url)
            theirs.give(password, keep=True)
            theirs.was_let_in()
            self._settle(url, login)
        return code

    def _known(self) -> str:
        """What a locked desk asks for: ours, or what the driver found in .pgpass or a service file."""
        if not (known := self._door.known() or self._drivers):
            from agentdesk.store.letting_in import lets_in

            with suppress(AgentDeskError):
                known = self._drivers = lets_in(self._door.url)
        return known

    def _unlock_code(self, password: str) -> str:
        """What is known here opens the desk without the server too; a changed password is asked of the server."""
        if hmac.compare_digest(password.encode(), (self._door.known() or self._drivers).encode()):
            return ""
        code = _why_not(self._door.url, password)
        if not code:
            self._door.give(password, keep=True)
            self._door.was_let_in()
        return "login" if code in {"", "password-needed"} and not password else code

    def _switch(self, turn: int, login: str, password: str, *, keep: bool) -> None:
        url = with_login(self._door.url, login) if self.is_server else self._door.url
        code = _why_not(url, password) if self.is_server else self._not_of_file(login)
        if turn != self._turns:
            return
        if not code:
            if self.is_server:
                theirs = WorkspaceLogin(url)
                theirs.give(password, keep=keep)
                theirs.was_let_in()
            self._settle(url, login)
        self._publish(EntryChecked("switch", login, code))

    def _not_of_file(self, login: str) -> str:
        """Why this person does not work in the file; "" when they do."""
        from agentdesk.services.queries import People  # with the store, long after the start

        try:
            reads = self._backend.make_reads()
        except AgentDeskError as error:
            return error.code
        try:
            known = {each.login.casefold() for each in reads.answer(People()) if each.active and each.agent_id}
        finally:
            reads.close()
        return "" if login.casefold() in known else "unknown-login"

    def _settle(self, url: str, login: str) -> None:
        from agentdesk.bootstrap.joining import settle

        settle(url, login, self._personal.set)

    def _on_happened(self, event: object) -> None:
        """Told on the lane that opened it. An address in the settings that held its password holds it no longer, once it
        is in the keyring; authorities nobody needs go.
        """
        if isinstance(event, WorkspaceState) and event.code == "ready":
            told = parted(str(self._personal.get("workspace.url") or ""))
            if told.password and WorkspaceLogin(told.url).known():
                self._personal.set("workspace.url", told.url)
            in_use = self._door.url, str(self._personal.get("workspace.url") or "")
            if (self._config / AUTHORITIES).is_dir():
                from agentdesk.bootstrap.joining import forget_authorities

                forget_authorities(self._config, in_use)

    def _do(self, work: Callable[[], None]) -> None:
        if self._lane is None:
            self._lane = Lane("entering")
        self._lane.do(work)


def _why_not(url: str, password: str) -> str:
    """By a fresh connection with this password; "" when the server asked for it and lets it in."""
    from agentdesk.store.letting_in import lets_in  # with SQLAlchemy, long after the start

    try:
        lets_in(with_password(parted(url).url, password))
    except AgentDeskError as error:
        return _code_of(error)
    return ""


def _code_of(error: AgentDeskError) -> str:
    """Being away is told of the server that was asked, not of the workspace this desk has open."""
    code = str(error.facts.get("detail") or error.code) if isinstance(error, Offline) else error.code
    return "no-server" if isinstance(error, Offline) and code not in {"login-busy", "busy"} else code


def offer_other(window: "MainWindow", personal: "Personal", shortcuts: "Shortcuts") -> None:
    """Where the workspace cannot be opened: another one from the next start on, which follows at once."""
    from agentdesk.ui.other_workspace import OtherWorkspace

    centre, other = window.findChild(Centre), OtherWorkspace(window)

    def begin_with(path: str, make: bool) -> None:  # noqa: FBT001 a slot
        personal.set("workspace.url", path)
        personal.set(MAKE_KEY, path if make else "")
        shortcuts.press(RESTART)

    other.chosen.connect(begin_with)
    if centre is not None:
        centre.offers_other = True
        centre.placeholder.other_wanted.connect(other.ask_existing)
        centre.placeholder.new_wanted.connect(other.ask_new)
