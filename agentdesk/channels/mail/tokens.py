"""Knows what a mailbox is let in with: its password, or a token that is good for some minutes; a refusal is asked for once."""

import logging
import threading
import time
from collections.abc import Callable
from functools import partial

from agentdesk.channels.mail.lines import Credentials
from agentdesk.channels.mail.signin import Authorities
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.ids import MailboxId
from agentdesk.domain.mailboxes import Mailbox, SignIn
from agentdesk.services.ports import Secrets
from agentdesk.services.ports_mail import MailUnreachable, SealedStore

log = logging.getLogger(__name__)

ANEW_EVERY_S = 600.0
"""A mail server that refuses a token which is good is not asked with a new one sooner."""


class Keys:
    """`lines.Secret` for every mailbox of this desk; used by several threads."""

    def __init__(
        self, secrets: Secrets, sealed: SealedStore, authorities: Authorities,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:  # fmt: skip
        self._secrets, self._sealed, self._authorities, self._monotonic = secrets, sealed, authorities, monotonic
        self._refused: dict[MailboxId, str] = {}
        """What was kept when the provider said that it is over: it is not asked again with the same."""
        self._anew_at: dict[MailboxId, float] = {}
        self._one = threading.Lock()

    def __call__(self, mailbox: Mailbox) -> Credentials:
        """Raises MailUnreachable("mail-no-password" | "mail-not-signed-in" | "mail-token" | "mail-no-keyring" …)."""
        try:
            if mailbox.sign_in is not SignIn.PASSWORD:
                return Credentials(self._token(mailbox, anew=False), partial(self._token, mailbox, anew=True))
            password = self._secrets.get(mailbox.secret_name)
        except AgentDeskError as error:
            raise MailUnreachable("mail-no-keyring", mailbox.address) from error
        if not password:
            raise MailUnreachable("mail-no-password", mailbox.address)
        return Credentials(password)

    def has(self, mailbox: Mailbox) -> bool:
        """Whether this computer has something to sign in with; good or not. Raises Refused("no-secrets")."""
        if mailbox.sign_in is SignIn.PASSWORD:
            return bool(self._secrets.get(mailbox.secret_name))
        return self._sealed.get(mailbox.secret_name) is not None

    def keep(self, mailbox: Mailbox, kept: str) -> None:
        """What a sign-in brought."""
        with self._one:
            self._sealed.set(mailbox.secret_name, kept)
            self._refused.pop(mailbox.mailbox_id, None)
            self._anew_at.pop(mailbox.mailbox_id, None)

    def forget(self, mailbox: Mailbox) -> None:
        """Its password and its sign-in, as far as there were any. Raises Refused("no-secrets")."""
        with self._one:
            self._sealed.drop(mailbox.secret_name)
            if self._secrets.get(mailbox.secret_name):
                self._secrets.set(mailbox.secret_name, "")

    def _token(self, mailbox: Mailbox, *, anew: bool) -> str:
        with self._one:  # two folders whose token ends at the same moment renew it once
            kept = self._sealed.get(mailbox.secret_name)
            if kept is None:
                raise MailUnreachable("mail-not-signed-in", mailbox.address)
            if self._refused.get(mailbox.mailbox_id) == kept:
                raise MailUnreachable("mail-token", mailbox.address)
            if anew and not self._may_renew(mailbox.mailbox_id):
                raise MailUnreachable("mail-token", mailbox.address)
            try:
                access = self._authorities(mailbox.sign_in).access(kept, anew=anew)
            except AgentDeskError as error:  # which program the shop has registered is read in the workspace
                raise MailUnreachable("mail-signin-away", mailbox.address) from error
            except MailUnreachable as error:
                if error.code == "mail-token":
                    self._refused[mailbox.mailbox_id] = kept
                raise MailUnreachable(error.code, mailbox.address) from error
            if access.kept != kept:
                self._sealed.set(mailbox.secret_name, access.kept)
            return access.token

    def _may_renew(self, mailbox_id: MailboxId) -> bool:
        now, before = self._monotonic(), self._anew_at.get(mailbox_id)
        if before is not None and now - before < ANEW_EVERY_S:
            return False
        self._anew_at[mailbox_id] = now
        return True
