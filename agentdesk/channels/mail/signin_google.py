"""Knows how Gmail and Google Workspace sign in, by Google's own library; its credentials are what is kept."""

import json
import logging
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import google.auth.exceptions
import requests
from google.auth.transport.requests import Request
from google.oauth2.credentials import Credentials
from google_auth_oauthlib.flow import Flow
from oauthlib.oauth2.rfc6749.errors import OAuth2Error

from agentdesk.channels.mail.signin import Access, Begun, code_of
from agentdesk.channels.mail.signin_http import mounted, reached
from agentdesk.services.ports_mail import MailUnreachable

log = logging.getLogger(__name__)

PAGE = "https://accounts.google.com/o/oauth2/v2/auth"
TOKENS = "https://oauth2.googleapis.com/token"
SCOPES = ["https://mail.google.com/"]
WHERE = "accounts.google.com"


class Google:
    """Implements `signin.Authority`. Google's library renews a token that is good for less than four minutes."""

    loopback = "127.0.0.1"

    def __init__(
        self, client: str, secret: str, context: ssl.SSLContext, page: str = PAGE, tokens: str = TOKENS
    ) -> None:
        self._client, self._secret, self._context = client, secret, context
        self._page, self._tokens = page, tokens

    def begin(self, redirect: str, address: str) -> Begun:
        flow = Flow.from_client_config(
            {"installed": {"client_id": self._client, "client_secret": self._secret, "auth_uri": self._page,
                           "token_uri": self._tokens}},
            SCOPES, redirect_uri=redirect, autogenerate_code_verifier=True,
        )  # fmt: skip
        mounted(flow.oauth2session, self._context)
        # "consent" each time: without it a second sign-in brings nothing to renew tokens with
        url, state = flow.authorization_url(access_type="offline", prompt="consent", login_hint=address)
        return Begun(str(url), str(state), flow)

    def finish(self, begun: Begun, answer: Mapping[str, str]) -> str:
        with reached(WHERE), _said_plainly():
            begun.kept.fetch_token(code=answer.get("code", ""))
        credentials = begun.kept.credentials
        if not credentials.refresh_token:
            raise MailUnreachable("mail-signin-denied", WHERE)
        return _kept(credentials)

    def access(self, kept: str, *, anew: bool = False) -> Access:
        held: dict[str, Any] = json.loads(kept)
        if held["client_id"] != self._client:
            raise MailUnreachable("mail-token", WHERE)  # the shop has registered anew; the old tokens are nobody's
        credentials = Credentials(
            held["token"], refresh_token=held["refresh_token"], token_uri=self._tokens, client_id=self._client,
            client_secret=self._secret, expiry=datetime.fromisoformat(held["expiry"]),
        )  # type: ignore[no-untyped-call]  # fmt: skip
        if credentials.valid and not anew:
            return Access(str(credentials.token), kept)
        with reached(WHERE), _said_plainly():
            credentials.refresh(Request(session=mounted(requests.Session(), self._context)))  # type: ignore[no-untyped-call]
        return Access(str(credentials.token), _kept(credentials))


def _kept(credentials: Credentials) -> str:
    """Its own `to_json` holds the client's secret and forgets where tokens come from."""
    expiry = credentials.expiry or datetime.min  # noqa: DTZ901 naive UTC, as the library compares it
    return json.dumps({
        "token": credentials.token, "refresh_token": credentials.refresh_token, "expiry": expiry.isoformat(),
        "client_id": credentials.client_id,
    })  # fmt: skip


@contextmanager
def _said_plainly() -> Iterator[None]:
    try:
        yield
    except google.auth.exceptions.TransportError as error:
        raise MailUnreachable("mail-signin-away", WHERE) from error
    except google.auth.exceptions.RefreshError as error:
        raise MailUnreachable("mail-signin-away" if error.retryable else "mail-token", WHERE) from error
    except OAuth2Error as error:
        log.info("the sign-in was refused: %s", error.error)
        raise MailUnreachable(code_of(str(error.error)), WHERE) from error
    except Warning as error:  # oauthlib's way to say that not all that was asked was allowed
        raise MailUnreachable("mail-signin-denied", WHERE) from error
