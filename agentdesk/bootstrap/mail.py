"""Knows how mail is put together: the workspace's mailboxes, their passwords in the keyring, and the lines to their servers."""

import logging
import os
import ssl
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from pathlib import Path

from agentdesk.channels.mail.ces_letter import ces_letter
from agentdesk.channels.mail.heads import read_head
from agentdesk.channels.mail.inlet import ImapInlet
from agentdesk.channels.mail.lines import Credentials, Secret, tls_context
from agentdesk.channels.mail.old_mails import files_in, mails_of, total_bytes
from agentdesk.channels.mail.parse import read_mail
from agentdesk.channels.mail.post import SmtpPost
from agentdesk.channels.mail.signin import Authority, authority_of
from agentdesk.channels.mail.tokens import Keys
from agentdesk.channels.mail.trial import folders_of, try_out
from agentdesk.channels.mail.watcher import MailWatch
from agentdesk.domain.errors import AgentDeskError, Refused
from agentdesk.domain.ids import MailboxId
from agentdesk.domain.mail_apps import SignInApps
from agentdesk.domain.mail_setup import TriedStep
from agentdesk.domain.mailboxes import Mailbox, SignIn
from agentdesk.domain.old_mail import LeftOut, OldMailTally
from agentdesk.runtime.paths import find_paths
from agentdesk.runtime.sealed import SealedFiles
from agentdesk.runtime.secrets import open_secrets
from agentdesk.services.ces_asking import CesAsking
from agentdesk.services.mail_receiving import FolderSynced, MailReceiver
from agentdesk.services.mail_shelf import MailShelf
from agentdesk.services.old_mail import OldMailTaking
from agentdesk.services.ports import Clock, Secrets, Workspace
from agentdesk.services.ports_mail import Post
from agentdesk.services.touched import setting

log = logging.getLogger(__name__)

AUTHORITY = "AGENTDESK_MAIL_CA"
"""One more file of trusted certificates, for a mail server of the shop's own."""
SEALED = "mail-sign-ins"
"""The folder of this computer's sign-ins at providers."""


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

    def try_out(self, mailbox: Mailbox, password: str = "") -> Sequence[TriedStep]:
        """`password`: one that was typed and is not kept yet."""
        return try_out(mailbox, self._secret(password), self.context)

    def folders(self, mailbox: Mailbox, password: str = "") -> tuple[tuple[str, ...], str]:
        """See `trial.folders_of`. Raises MailUnreachable."""
        return folders_of(mailbox, self._secret(password), self.context)

    def receiver(
        self, mailbox: Mailbox, told: Callable[[FolderSynced], None] = lambda _synced: None,
        took: Callable[[Sequence[str]], None] = lambda _touched: None,
    ) -> MailReceiver:  # fmt: skip
        self._inlets.append(ImapInlet(mailbox, self.keys, self.context))
        shelf = MailShelf(self._workspace, mailbox, self._clock, took)
        return MailReceiver(mailbox, self._inlets[-1], shelf, read_mail, read_head, told)

    def has_key(self, mailbox: Mailbox) -> bool:
        """Whether its secret lies on this machine."""
        try:
            return self.keys.has(mailbox)
        except AgentDeskError as error:
            log.warning("the secrets of this machine cannot be read: %s", error.code)
            return False

    def post(self, mailbox: Mailbox) -> Post | None:
        """None for a mailbox this desk cannot send for."""
        try:
            if mailbox.pilot or not self.keys.has(mailbox):
                return None
        except AgentDeskError as error:
            log.warning("nothing can be sent from here: %s", error.code)
            return None
        return SmtpPost(mailbox, self.keys, self.context)

    def asking(self) -> CesAsking:
        """How easy it was; the letters go into the outbox."""
        return CesAsking(self._workspace, ces_letter, self._clock)

    def take_old(
        self,
        paths: Sequence[Path],
        address: str,
        told: Callable[[OldMailTally, int], None],
        left_out: Callable[[LeftOut], None],
        *,
        dry_run: bool,
    ) -> tuple[OldMailTally, Sequence[Path]]:
        """What came of it, and the files of folders that hold no mail; `told` hears the bytes of all files too."""
        mailbox = next((each for each in self.boxes() if each.address.lower() == address.lower()), None)
        if mailbox is None:
            raise Refused("no-mailbox", address=address)
        files, left = files_in(paths)
        size = total_bytes(files)
        taking = OldMailTaking(
            self._workspace,
            mailbox,
            partial(read_mail, folds=False),
            self._clock,
            lambda tally: told(tally, size),
            left_out,
            dry_run=dry_run,
        )
        return taking.run(mails_of(files)), left

    def watch(self, mailbox: Mailbox, changed: Callable[[str], None], state: Callable[[str, str], None]) -> MailWatch:
        return MailWatch(mailbox, self.keys, self.context, changed, state)

    def close(self) -> None:
        for inlet in self._inlets:
            inlet.close()
        self._inlets.clear()

    def authority(self, way: SignIn) -> Authority:
        """Of the shop's own program there. Raises MailUnreachable("mail-signin-setup") and what reading settings raises."""
        return authority_of(way, self._apps, self.context)

    @cached_property
    def keys(self) -> Keys:
        """What this computer signs in with."""
        sealed = SealedFiles(find_paths(self._environ).state / SEALED, self._secrets)
        return Keys(self._secrets, sealed, self.authority)

    @cached_property
    def context(self) -> ssl.SSLContext:
        return tls_context(self._environ.get(AUTHORITY, ""))

    def _secret(self, password: str) -> Secret:
        return (lambda _mailbox: Credentials(password)) if password else self.keys

    @cached_property
    def _apps(self) -> SignInApps:
        with self._workspace.unit_of_work() as uow:
            found: SignInApps = setting(uow, "mail_sign_in")
        return found

    @cached_property
    def _secrets(self) -> Secrets:
        return open_secrets(self._environ).secrets
