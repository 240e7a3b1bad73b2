"""Knows how mail is put together: the workspace's mailboxes, their passwords in the keyring, and the lines to their servers."""

import os
import ssl
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

from agentdesk.channels.mail.heads import read_head
from agentdesk.channels.mail.inlet import ImapInlet
from agentdesk.channels.mail.lines import Credentials, tls_context
from agentdesk.channels.mail.parse import read_mail
from agentdesk.channels.mail.post import SmtpPost
from agentdesk.channels.mail.trial import try_out
from agentdesk.channels.mail.watcher import MailWatch
from agentdesk.domain.ids import MailboxId
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.runtime.secrets import open_secrets
from agentdesk.services.mail_receiving import FolderSynced, MailReceiver
from agentdesk.services.mail_shelf import MailShelf
from agentdesk.services.ports import Clock, Secrets, Workspace
from agentdesk.services.ports_mail import MailUnreachable, Post, TriedStep

AUTHORITY = "AGENTDESK_MAIL_CA"
"""One more file of trusted certificates, for a mail server of the shop's own."""


class MailRooms:
    """Implements `cli.mailboxes.MailRoom` and `services.mail_following.Rooms`. One thread."""

    def __init__(self, workspace: Workspace, clock: Clock, environ: Mapping[str, str] = os.environ) -> None:
        self._workspace, self._clock, self._environ = workspace, clock, environ
        self._inlets: list[ImapInlet] = []

    def boxes(self) -> Sequence[Mailbox]:
        """Those in use, by address."""
        with self._workspace.unit_of_work() as uow:
            rows = uow.rows.all("mailbox", active=True)
        found = [Mailbox.from_json(MailboxId(row["id"]), str(row["spec"])) for row in rows]  # type: ignore[arg-type]
        return sorted(found, key=lambda mailbox: mailbox.address)

    def keep_password(self, mailbox: Mailbox, password: str) -> None:
        self._secrets.set(mailbox.secret_name, password)

    def try_out(self, mailbox: Mailbox) -> Sequence[TriedStep]:
        return try_out(mailbox, self._credentials, self._context)

    def receiver(self, mailbox: Mailbox, told: Callable[[FolderSynced], None] = lambda _synced: None) -> MailReceiver:
        self._inlets.append(ImapInlet(mailbox, self._credentials, self._context))
        shelf = MailShelf(self._workspace, mailbox, self._clock)
        return MailReceiver(mailbox, self._inlets[-1], shelf, read_mail, read_head, told)

    def post(self, mailbox: Mailbox) -> Post | None:
        """None for a mailbox this desk cannot send for."""
        if mailbox.pilot or not self._secrets.get(mailbox.secret_name):
            return None
        return SmtpPost(mailbox, self._credentials, self._context)

    def watch(self, mailbox: Mailbox, changed: Callable[[str], None], state: Callable[[str, str], None]) -> MailWatch:
        return MailWatch(mailbox, self._credentials, self._context, changed, state)

    def close(self) -> None:
        for inlet in self._inlets:
            inlet.close()
        self._inlets.clear()

    @cached_property
    def _secrets(self) -> Secrets:
        return open_secrets(self._environ).secrets

    @cached_property
    def _context(self) -> ssl.SSLContext:
        return tls_context(self._environ.get(AUTHORITY, ""))

    def _credentials(self, mailbox: Mailbox) -> Credentials:
        kept = self._secrets.get(mailbox.secret_name)
        if not kept:
            raise MailUnreachable("mail-no-password", mailbox.address)
        return Credentials(kept)
