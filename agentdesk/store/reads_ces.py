"""Knows where the keys of our tokens stand."""

from sqlalchemy import select

from agentdesk.domain.mail_tokens import TokenKey, TokenKeys
from agentdesk.services.queries_ces import MailKeys
from agentdesk.store.read_connection import ReadConnection
from agentdesk.store.schema import token_key

_KEYS = select(token_key.c.kid, token_key.c.secret).order_by(token_key.c.made_at, token_key.c.kid)


def keys(read: ReadConnection, _query: MailKeys) -> TokenKeys | None:
    found = tuple(TokenKey(row.kid, bytes(row.secret)) for row in read.rows(_KEYS))
    return TokenKeys(found) if found else None
