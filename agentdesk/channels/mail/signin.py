"""Knows how one signs in to a mailbox by its provider: the page in the browser, the answer on loopback, tokens for it.

Authorisation code with PKCE (RFC 8252, RFC 7636) by the providers' own libraries, which are loaded at the first use.
"""

import logging
import ssl
import threading
from collections.abc import Callable, Mapping
from typing import Any, Protocol

from agentdesk.channels.mail.loopback import Loopback
from agentdesk.domain.mail_apps import SignInApps
from agentdesk.domain.mailboxes import Mailbox, SignIn
from agentdesk.domain.records import dataclass
from agentdesk.services.ports_mail import MailUnreachable

log = logging.getLogger(__name__)

WAITS_S = 300.0
"""So long the person has at the provider's page."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A sign-in on its way: the page to open, what the answer must carry, and what its library keeps until then."""

    url: str
    state: str
    kept: Any


@dataclass(frozen=True, slots=True)
class Access:
    """A token that lets in now, and what is to be kept from now on."""

    token: str
    kept: str


class Authority(Protocol):
    """A provider's way to sign in. `kept` is text that only it reads. Raises MailUnreachable."""

    loopback: str
    """The name by which the provider lets a desktop program be called back."""

    def begin(self, redirect: str, address: str) -> Begun: ...

    def finish(self, begun: Begun, answer: Mapping[str, str]) -> str:
        """What is to be kept of an answer whose state was right."""

    def access(self, kept: str, *, anew: bool = False) -> Access:
        """A token that is good for some minutes; a new one when the kept one is not, or with `anew`."""


Authorities = Callable[[SignIn], Authority]


def authority_of(way: SignIn, apps: SignInApps, context: ssl.SSLContext) -> Authority:
    """Raises MailUnreachable("mail-signin-setup") when the shop has not registered its program there."""
    if way is SignIn.PASSWORD or not apps.knows(way):
        raise MailUnreachable("mail-signin-setup", way.value)
    if way is SignIn.MICROSOFT:
        from agentdesk.channels.mail.signin_microsoft import Microsoft  # msal only where it is used (120 ms)

        return Microsoft(apps.microsoft_client, apps.microsoft_tenant, context)
    from agentdesk.channels.mail.signin_google import Google  # as above (90 ms)

    return Google(apps.google_client, apps.google_secret, context)


def sign_in(
    mailbox: Mailbox,
    authority: Authority,
    open_page: Callable[[str], None],
    cancelled: threading.Event,
    words: str,
    waits_s: float = WAITS_S,
) -> str:
    """What is to be kept for the mailbox. `words` stand in the browser when it is done. Blocks. Raises MailUnreachable
    ("mail-signin-cancelled" | "mail-signin-late" | "mail-signin-denied" and what the authority says).
    """
    with Loopback(authority.loopback, words) as back:
        begun = authority.begin(back.address, mailbox.login)
        open_page(begun.url)
        answer = back.wait(begun.state, waits_s, cancelled)
    if "error" in answer:
        log.info("the sign-in was turned down: %s", answer["error"])
        raise MailUnreachable(code_of(answer["error"]), mailbox.address)
    return authority.finish(begun, answer)


def code_of(error: str) -> str:
    """Of an error as RFC 6749 names it."""
    match error:
        case "access_denied" | "consent_required":
            return "mail-signin-denied"
        case "invalid_grant" | "interaction_required" | "login_required":
            return "mail-token"
        case "temporarily_unavailable" | "server_error" | "slow_down":
            return "mail-signin-away"
        case _:
            return "mail-signin-setup"
