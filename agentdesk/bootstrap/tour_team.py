"""Knows the team's part of the tour: signing in, a refused password, the locked desk, and the ways to begin.

There is no server on the tour: what one would say is said in its place, and the cards are those of the program.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from agentdesk.bootstrap.tour_steps import Look, TourSteps
from agentdesk.domain.entering import (
    EntryChecked,
    EntryKnown,
    Newcomer,
    NewcomerAdded,
    NewcomerStart,
    TeamWish,
)
from agentdesk.domain.events import Event, WorkspaceState
from agentdesk.domain.invitation import Invitation
from agentdesk.ui.entering.lock_card import LockCard
from agentdesk.ui.entering.sign_in import SignInCard
from agentdesk.ui.entering.wizard import Wizard

TEAM_LOOKS = (
    Look("nl", "light", 1440, 900),
    Look("nl", "dark", 1280, 720),
    Look("en", "light", 1280, 720),
    Look("vi", "dark", 1280, 720),
)
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


class TeamTour(TourSteps):
    """What somebody sees who works in a team."""

    name = "team-tour"

    def stations(self) -> None:
        self._until("the work queue", lambda: self._queue_rows() > 3)
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
        self._ring()
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

    def _is_shown(self, kind: type[SignInCard | LockCard | Wizard]) -> bool:
        return any(each.isVisible() for each in self._program.window.findChildren(kind))
