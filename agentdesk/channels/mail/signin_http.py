"""Knows how a provider's library reaches its servers: over our checked TLS, with a limit in time."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import requests
from requests.adapters import HTTPAdapter

from agentdesk.services.ports_mail import MailUnreachable

ANSWER_S = 15.0


class _Timed(HTTPAdapter):
    """One try of our own: whoever asks decides whether to ask again."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        super().__init__(max_retries=0)

    def init_poolmanager(self, *arguments: Any, **named: Any) -> None:
        super().init_poolmanager(*arguments, ssl_context=self._context, **named)

    def send(self, *arguments: Any, **named: Any) -> requests.Response:
        named["timeout"] = named.get("timeout") or ANSWER_S
        return super().send(*arguments, **named)


def mounted(session: requests.Session, context: ssl.SSLContext) -> requests.Session:
    """The session, speaking nothing but TLS."""
    session.mount("https://", _Timed(context))
    session.adapters.pop("http://", None)
    return session


@contextmanager
def reached(where: str) -> Iterator[None]:
    """What the network does leaves as MailUnreachable."""
    try:
        yield
    except requests.exceptions.SSLError as error:
        raise MailUnreachable("mail-signin-tls", where) from error
    except requests.exceptions.RequestException as error:
        raise MailUnreachable("mail-signin-away", where) from error
