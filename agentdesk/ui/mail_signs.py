"""Knows when mail has something to say: a mailbox that is away, mails that ask; what says it is made when first needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import CameBack, MailboxTold, OutboxTold, WorkspaceState
from agentdesk.domain.ids import AgentId
from agentdesk.services.ports import Clock
from agentdesk.services.queries_mail import OutboxAsks, OutboxLine
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.mailboxes.door import MailboxesDoor
from agentdesk.ui.main_window import MainWindow
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

if TYPE_CHECKING:
    from agentdesk.ui.mail_chip import MailChip


class MailSigns(QObject):
    """Lives as long as the window."""

    def __init__(
        self, theme: Theme, words: Words, bridge: Bridge, clock: Clock, me: AgentId, window: MainWindow,
        mailboxes: MailboxesDoor,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._theme, self._words, self._bridge, self._clock, self._me = theme, words, bridge, clock, me
        self._window, self._mailboxes = window, mailboxes
        self._chip: MailChip | None = None
        bridge.happened.connect(self._on_happened)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        """What failed before the program was closed is told by no event: it is asked for as soon as it can be."""
        match event:
            case MailboxTold():
                self._made().hear(event)
            case OutboxTold():
                if event.code:
                    self._made().hear(event)
                self._ask()
            case CameBack():
                self._ask()
            case WorkspaceState(code="ready"):
                self._ask()
            case _:
                return

    def _ask(self) -> None:
        self._bridge.ask(OutboxAsks(), self._on_asks, owner=self, failed=self._on_failed)

    def _on_asks(self, lines: tuple[OutboxLine, ...]) -> None:
        if lines or self._chip is not None:
            self._made().count_asks(len(lines))

    def _on_failed(self, error: AgentDeskError) -> None:
        """It is asked again when the line is back."""
        del error

    def _made(self) -> MailChip:
        if self._chip is None:
            from agentdesk.ui.mail.outbox_list import OutboxList
            from agentdesk.ui.mail_chip import MailChip  # 5 ms; most days nothing is wrong with the mail

            asks = OutboxList(self._words, self._bridge, self._clock, self._me, self._window)
            self._chip = MailChip(self._theme, self._window, self._mailboxes.open, asks.show_asks)
            asks.counted.connect(self._chip.count_asks)
        return self._chip
