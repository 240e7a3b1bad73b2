"""Knows what was said and refused, as the screen sees it: to read, try again, or let go."""

from typing import Protocol

from agentdesk.domain.ids import CommandId
from agentdesk.services.ports import JournalEntry


class Held(Protocol):
    """The clerk's shelf of refused commands. Returns at once; news comes as events."""

    @property
    def needs_you(self) -> tuple[JournalEntry, ...]: ...

    def try_again(self, command_id: CommandId) -> None: ...

    def let_go(self, command_id: CommandId) -> None: ...
