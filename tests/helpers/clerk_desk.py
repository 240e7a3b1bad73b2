"""Knows one run of the clerk's world: a real journal, real lanes, a small real workspace, and a handler that may fail."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from agentdesk.domain.commands import Command, LogInteraction
from agentdesk.runtime.lanes import Lane
from agentdesk.services.clerk import Clerk
from agentdesk.store.journal import SqlJournal
from tests.helpers.said import WAIT_S, Ear
from tests.helpers.tiny_workspace import TinyWorkspace


@dataclass
class Desk:
    """One run of the program: real journal, real lanes, real workspace file."""

    folder: Path
    workspace: TinyWorkspace
    journal: SqlJournal
    ear: Ear
    clerk: Clerk
    lanes: tuple[Lane, Lane]
    handler: Callable[[Any, Command, datetime], tuple[str, ...]]

    def say(self, *commands: LogInteraction) -> None:
        for command in commands:
            self.clerk.say(command)

    def go_home(self) -> int:
        left = self.clerk.stop(WAIT_S)
        assert all(lane.close() for lane in self.lanes)
        self.journal.close()
        return left


def raises(error: Exception) -> Callable[..., tuple[str, ...]]:
    def handler(*_: object) -> tuple[str, ...]:
        raise error

    return handler
