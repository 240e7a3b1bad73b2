"""Knows what a mail that is written is surrounded by: the mail above it, the mailboxes, the customer, the templates."""

from agentdesk.domain.mail import ReadMail
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.domain.records import dataclass
from agentdesk.domain.templates import MailTemplate, in_language
from agentdesk.services.queries_customer import CustomerCard
from agentdesk.services.queries_mail import MailLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What is known around a mail when it is begun or filled."""

    boxes: tuple[Mailbox, ...] = ()
    box: Mailbox | None = None
    """The one the conversation came in by."""
    templates: tuple[MailTemplate, ...] = ()
    card: CustomerCard | None = None
    agent: str = ""
    shop: str = ""
    thread_version: int | None = None

    def offered(self, otherwise: str) -> tuple[MailTemplate, ...]:
        """Each template once, in the customer's language; `otherwise`: where nobody knows theirs."""
        return in_language(self.templates, (self.card.language if self.card else "") or otherwise)


@dataclass(frozen=True, slots=True)
class Read:
    """The mail above: what an answer answers."""

    mail: ReadMail
    line: MailLine
    raw: bytes
