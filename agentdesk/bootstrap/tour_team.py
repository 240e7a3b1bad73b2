"""Knows the team's part of the tour: signing in, a refused password, the locked desk, the ways to begin, adding people.

There is no server on the tour: what one would say is said in its place, and the cards are those of the program.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton

from agentdesk.bootstrap.demo_workspace import LOGIN
from agentdesk.bootstrap.tour_steps import Look, TourSteps
from agentdesk.demo.today import SANNE
from agentdesk.demo.world import AGENTS
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
from agentdesk.domain.events import Event, WorkspaceState
from agentdesk.domain.invitation import Invitation
from agentdesk.store.migrate import create
from agentdesk.ui.entering.lock_card import LockCard
from agentdesk.ui.entering.sign_in import SignInCard
from agentdesk.ui.entering.step import Step
from agentdesk.ui.entering.wizard import Wizard

TEAM_LOOKS = (
    Look("nl", "light", 1440, 900),
    Look("nl", "dark", 1280, 720),
    Look("en", "light", 1280, 720),
    Look("vi", "dark", 1280, 720),
)
TEAM = "Service"
LINE = Invitation(("db.lamp.example",), "desk", "mai", "De Lamp", bytes(range(256)) * 2).line


class ShownEntry:
    """Implements `ports_entering.Entry` with a server that is not there."""

    place, login, is_server = "db.lamp.example/desk", "mai", True

    def __init__(self, publish: Callable[[Event], None]) -> None:
        self._publish = publish

    def look(self) -> None:
        self._publish(EntryKnown(can_keep=True, can_lock=True))

    def sign_in(self, password: str, *, keep: bool) -> None:
        """Nothing: the tour says what comes of it."""

    def unlock(self, password: str) -> None:
        del password
        self._publish(EntryChecked("unlock", self.login))

    def switch(self, login: str, password: str, *, keep: bool) -> None:
        """Nothing."""

    def give_up(self) -> None:
        """Nothing."""

    def join(self, line: str, password: str) -> None:
        """Nothing."""

    def make(self, wish: TeamWish) -> None:
        """Nothing."""

    def add(self, wish: Newcomer) -> None:
        self._publish(NewcomerAdded(wish.key, wish.login, "login-taken" if wish.login == "mai" else ""))

    def take_start(self, key: int) -> NewcomerStart:
        del key
        return NewcomerStart("k7mwp-2hx9d-uqc4n-e6vtz", LINE)

    def show_demo(self) -> None:
        """Nothing."""


def new_workspace(path: Path) -> Path:
    """Nobody who is not signed in sees a queue, and a workspace that is new has none."""
    path.unlink(missing_ok=True)
    agent = next(name for _, login, name, _ in AGENTS if login == LOGIN)
    create(str(path), login=LOGIN, name=agent, team=TEAM)
    return path


class TeamTour(TourSteps):
    """What somebody sees who works in a team."""

    name = "team-tour"

    def stations(self) -> None:
        self._until("the workspace", lambda: bool(self._program.leading.role.people))
        self._until("the phone", lambda: self.phone.line.value == "ready")
        entering, publish = self._program.entering, self._program.hub.publish
        entering.door.entry = entering.lock.entry = ShownEntry(publish)
        publish(WorkspaceState("password-needed"))
        self._until("the card", lambda: self._is_shown(SignInCard))
        self._rest(600)
        self._picture("team-1-sign-in")
        publish(WorkspaceState("login"))
        self._rest(600)
        self._picture("team-2-refused")
        publish(WorkspaceState("ready"))
        self._until("the desk", lambda: not self._is_shown(SignInCard))
        self.phone.ring_now(SANNE.e164, "", "Levering")
        stack = self._program.parts.live.controller.stack
        self._until("the call", lambda: bool(stack.ringing))
        self._press("entering.lock")
        self._until("the lock", lambda: self._is_shown(LockCard))
        self._rest(600)
        self._picture("team-3-locked")
        entering.lock.entry.unlock("")
        self._until("the desk again", lambda: not self._is_shown(LockCard))
        self._press("live.reject")
        self._rest(600)
        self._begin()

    def _begin(self) -> None:
        self._press("entering.team")
        self._until("the ways to begin", lambda: self._is_shown(Wizard))
        self._rest(400)
        self._picture("team-4-begin")
        wizard = self._program.window.findChild(Wizard)
        if wizard is None:
            raise TimeoutError("the ways to begin went")
        wizard.begin(LINE)
        line = wizard.findChild(QPlainTextEdit)
        if line is not None:
            line.moveCursor(line.textCursor().MoveOperation.Start)
        self._rest(400)
        self._picture("team-5-join")
        wizard.begin()
        wizard.findChildren(QPushButton)[3].click()
        wizard.setFocus(Qt.FocusReason.OtherFocusReason)
        self._rest(400)
        self._picture("team-6-make")
        self._make(wizard)
        self._add_people(wizard)

    def _make(self, wizard: Wizard) -> None:
        """What is typed, and what the server would say of it."""
        page = next(each for each in wizard.findChildren(Step) if each.isVisible())
        lines = [each for each in page.findChildren(QLineEdit) if not each.text()]
        for line, text in zip(lines, ("db.lamp.example", "mai", "secret", TEAM), strict=False):
            line.setText(text)
        page.wanted.emit()
        for step in MakeStep:
            self._program.hub.publish(MakeStepBegun(step))
            if step is MakeStep.PERMISSIONS:
                self._rest(400)
                self._picture("team-7-steps")
        self._program.hub.publish(EntryChecked("make", "mai"))
        self._until("the page of people", wizard.people.isVisible)

    def _add_people(self, wizard: Wizard) -> None:
        name, login, _ = wizard.people.findChildren(QLineEdit)
        for who, as_login in (("Joost Bakker", "joost"), ("Femke Postma", "mai"), ("Priya Patel", "")):
            name.setText(who)
            login.setText(as_login)
            if as_login:
                name.returnPressed.emit()
        login.setText("priya")
        self._rest(600)
        self._picture("team-8-people")

    def _is_shown(self, kind: type[SignInCard | LockCard | Wizard]) -> bool:
        return any(each.isVisible() for each in self._program.window.findChildren(kind))
