"""Knows what the screen asks of whoever holds passwords. Everything returns at once; what came of it is told by events."""

from typing import Protocol

from agentdesk.domain.entering import Newcomer, NewcomerStart, TeamWish


class Entry(Protocol):
    """Of the workspace and login this desk was started with."""

    @property
    def place(self) -> str:
        """The workspace, as people know it; never with a password."""

    @property
    def login(self) -> str: ...

    @property
    def is_server(self) -> bool:
        """A file has no password to ask for."""

    def look(self) -> None:
        """`EntryKnown` answers."""

    def sign_in(self, password: str, *, keep: bool) -> None:
        """Open the workspace; `WorkspaceState` answers."""

    def unlock(self, password: str) -> None:
        """`EntryChecked` answers."""

    def switch(self, login: str, password: str, *, keep: bool) -> None:
        """Somebody else takes the desk over from the next start on, when they may; `EntryChecked` answers."""

    def give_up(self) -> None:
        """Nothing comes of a `switch` that is still being checked, and nothing is told of it."""

    def join(self, line: str, password: str) -> None:
        """By an invitation; the next start opens that workspace. `EntryChecked` answers."""

    def make(self, wish: TeamWish) -> None:
        """A team's workspace; the next start opens it. `MakeStepBegun` tells of each step, `EntryChecked` answers.

        Whoever is added from then on is added there.
        """

    def add(self, wish: Newcomer) -> None:
        """Into the workspace of this desk, or the one that was just made; `NewcomerAdded` answers."""

    def take_start(self, key: int) -> NewcomerStart:
        """Once: it is not kept."""

    def show_demo(self) -> None:
        """In a window of its own."""
