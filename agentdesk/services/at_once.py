"""Knows how a command of the system's own goes into the workspace: at once, in one transaction, without a journal.

What it says is derived from what is there, so whatever does not arrive is said again by the next look, here or at
whoever looks then. A refusal is nobody's to read: it is logged, and the others go on.
"""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeAlias

from agentdesk.domain.commands import Command
from agentdesk.domain.errors import AgentDeskError, Offline
from agentdesk.services.clerk import NOT_THE_COMMANDS_FAULT
from agentdesk.services.ports import Clock, UnitOfWork, Workspace

log = logging.getLogger(__name__)

Handler: TypeAlias = Callable[[UnitOfWork, Command, datetime], Sequence[str]]


class AtOnce:
    """On one lane. Raises Offline, and what no other command would escape either."""

    def __init__(self, workspace: Workspace, handler: Handler, clock: Clock) -> None:
        self._workspace, self._handler, self._clock = workspace, handler, clock

    def say(self, command: Command) -> None:
        try:
            with self._workspace.unit_of_work() as uow:
                if not uow.was_done(command.command_id):
                    uow.record(command, self._handler(uow, command, self._clock.now()))
                    uow.commit()
        except AgentDeskError as error:
            if isinstance(error, Offline) or error.code in NOT_THE_COMMANDS_FAULT:
                raise
            log.warning("%s was refused: %s", type(command).__name__, error.code)
