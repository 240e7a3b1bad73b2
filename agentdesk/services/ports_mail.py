"""Knows what the mail services need from the walls, as Protocols; nothing here runs."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

from agentdesk.domain.ids import OutboxId
from agentdesk.domain.outbox import Answer, OutboxState, OutMail


class OutboxShelf(Protocol):
    """The mails on their way out, shared by all desks. Raises AgentDeskError when the workspace cannot be reached."""

    def in_state(self, state: OutboxState) -> Sequence[OutMail]:
        """Oldest first."""

    def move(self, mail: OutMail, to: OutboxState, **changes: object) -> OutMail | None:
        """To its next state, on disk when it returns; None when another desk has moved it meanwhile."""

    def get(self, outbox_id: OutboxId) -> OutMail | None: ...


class Post(Protocol):
    """One mailbox's way out, on the network lane. Blocks; every step has a time limit."""

    def send(self, mail: OutMail, body_starts: Callable[[], None]) -> Answer:
        """`body_starts` is called after the server asked for the body and before one byte of it leaves."""

    def has_copy(self, mail: OutMail) -> bool:
        """Whether a copy that can only come from a sending that worked lies in the mailbox. Raises MailUnreachable."""

    def file(self, mail: OutMail, at: datetime) -> None:
        """Into the sent folder, unless it is there. Raises MailUnreachable."""


class MailUnreachable(Exception):
    """The mail server cannot be asked now; `code` for `words`."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code)
        self.code, self.detail = code, detail
