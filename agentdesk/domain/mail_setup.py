"""Knows what is told while a mailbox is set up: which there are, where its servers are, what a test came to, who signed in."""

from agentdesk.domain.events import Event
from agentdesk.domain.ids import MailboxId
from agentdesk.domain.mail_providers import MailWay
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class TriedStep:
    """One step of a mailbox's trial. `part`: `in`, `folder`, `room` (only when full) or `out`; `about` what it is about; `code` "" = it works."""

    part: str
    about: str
    code: str = ""
    detail: str = ""
    count: int = 0
    """Mails of a folder."""


@dataclass(frozen=True, slots=True)
class MailboxHere:
    """A mailbox of the workspace, and whether this computer has a password or a sign-in for it."""

    mailbox: Mailbox
    has_key: bool = False


@dataclass(frozen=True, slots=True)
class MailboxesKnown(Event):
    """By address. `code`: why they cannot be read, for `words`."""

    boxes: tuple[MailboxHere, ...] = ()
    code: str = ""


@dataclass(frozen=True, slots=True)
class MailWayFound(Event):
    """None: no server of this address was found."""

    address: str
    way: MailWay | None


@dataclass(frozen=True, slots=True)
class MailboxTried(Event):
    """A connection test has ended. `folders` and the one for sent mails (`sent`) as the server has them."""

    mailbox_id: MailboxId
    steps: tuple[TriedStep, ...]
    folders: tuple[str, ...] = ()
    sent: str = ""


@dataclass(frozen=True, slots=True)
class SignInPage(Event):
    """The provider's page is to be opened in the browser."""

    mailbox_id: MailboxId
    url: str


@dataclass(frozen=True, slots=True)
class SignInEnded(Event):
    """`code` "" = this computer is signed in now, else why not, for `words`."""

    mailbox_id: MailboxId
    code: str = ""
