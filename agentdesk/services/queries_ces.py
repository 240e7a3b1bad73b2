"""Knows what is asked about tokens and surveys."""

from agentdesk.domain.mail_tokens import TokenKeys
from agentdesk.domain.records import dataclass
from agentdesk.services.queries_base import Query


@dataclass(frozen=True, slots=True)
class MailKeys(Query[TokenKeys | None]):
    """The keys that sign our Reply-To addresses and Message-IDs; None before a mailbox was ever set up."""
