"""Knows how it is looked at how the proofs stand: a lane of its own, for the folder may lie on a share that hangs."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from agentdesk.bootstrap.backend import Backend
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import ProofsKnown
from agentdesk.runtime.lanes import Lane
from agentdesk.services.ports import Clock, Workspace
from agentdesk.services.proofs import CheckpointLetter, CheckpointMail, state_of

if TYPE_CHECKING:
    from sqlalchemy import Engine

log = logging.getLogger(__name__)


class Proofs:
    """Implements `services.proofs.ProofLooks`. The lane begins with the first look."""

    def __init__(self, backend: Backend, folder: Callable[[], str]) -> None:
        self._backend, self._folder = backend, folder
        self._lane: Lane | None = None

    def look(self) -> None:
        if self._lane is None:
            self._lane = Lane("proofs", self._backend.courtesy)
        self._lane.do(self._look)

    def close(self) -> None:
        """A share that hangs is not waited for."""
        if self._lane is not None:
            self._lane.close(timeout_s=1.0)

    def _look(self) -> None:
        from agentdesk.runtime.checkpoint_folder import CheckpointFolder
        from agentdesk.store.sealing import SqlSealer

        path = self._folder()
        try:
            state = state_of(SqlSealer(self._backend.readers()), CheckpointFolder(Path(path)) if path else None, path)
        except AgentDeskError as error:
            log.info("how the proofs stand is not known: %s", error.code)
            return
        self._backend.hub.publish(ProofsKnown(state))


def checkpoint_mail(workspace: Workspace, engine: "Engine", clock: Clock, login: str) -> CheckpointMail:
    """The day's letter; the mail's libraries are loaded when it is written."""
    from agentdesk.store.sealing import SqlSealer

    return CheckpointMail(workspace, SqlSealer(engine), _composed, clock, login)


def _composed(letter: CheckpointLetter) -> bytes:
    from agentdesk.channels.mail.checkpoint_letter import checkpoint_letter

    return checkpoint_letter(letter)
