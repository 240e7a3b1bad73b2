"""Knows how Microsoft 365 and Outlook.com sign in, by msal: its cache is what is kept."""

import logging
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import msal
import requests

from agentdesk.channels.mail.signin import Access, Begun, code_of
from agentdesk.channels.mail.signin_http import mounted, reached
from agentdesk.domain.mail_apps import DEFAULT_TENANT
from agentdesk.services.ports_mail import MailUnreachable

log = logging.getLogger(__name__)

LOGIN = "https://login.microsoftonline.com"
SCOPES = ["https://outlook.office.com/IMAP.AccessAsUser.All", "https://outlook.office.com/SMTP.Send"]
WHERE = "login.microsoftonline.com"


class Microsoft:
    """Implements `signin.Authority`. msal takes a kept token while it is good for five minutes more."""

    loopback = "localhost"  # Microsoft lets any port of this name, and not of 127.0.0.1, call back

    def __init__(self, client: str, tenant: str, context: ssl.SSLContext, login: str = LOGIN) -> None:
        self._client, self._url, self._context = client, f"{login}/{tenant or DEFAULT_TENANT}", context
        self._is_public = login == LOGIN

    def begin(self, redirect: str, address: str) -> Begun:
        with reached(WHERE), _said_plainly():
            flow = self._app(msal.SerializableTokenCache()).initiate_auth_code_flow(
                SCOPES,
                redirect_uri=redirect,
                login_hint=address,
                prompt="select_account",
                response_mode="form_post",
            )
        if "auth_uri" not in flow:
            raise MailUnreachable("mail-signin-setup", WHERE)
        return Begun(str(flow["auth_uri"]), str(flow["state"]), flow)

    def finish(self, begun: Begun, answer: Mapping[str, str]) -> str:
        cache = msal.SerializableTokenCache()
        with reached(WHERE), _said_plainly():
            found = self._app(cache).acquire_token_by_auth_code_flow(begun.kept, dict(answer), scopes=SCOPES)
        _checked(found)
        return str(cache.serialize())

    def access(self, kept: str, *, anew: bool = False) -> Access:
        cache = msal.SerializableTokenCache()
        cache.deserialize(kept)
        with reached(WHERE), _said_plainly():
            app = self._app(cache)
            accounts = app.get_accounts()
            if not accounts:
                raise MailUnreachable("mail-token", WHERE)
            found = app.acquire_token_silent_with_error(SCOPES, accounts[0], force_refresh=anew)
        token = _checked(found)
        return Access(token, str(cache.serialize()) if cache.has_state_changed else kept)

    def _app(self, cache: msal.SerializableTokenCache) -> msal.PublicClientApplication:
        session = mounted(requests.Session(), self._context)
        return msal.PublicClientApplication(
            self._client, authority=self._url, token_cache=cache, http_client=session,
            instance_discovery=None if self._is_public else False,
        )  # fmt: skip


@contextmanager
def _said_plainly() -> Iterator[None]:
    try:
        yield
    except requests.exceptions.RequestException:
        raise  # also a ValueError, when the answer is no JSON
    except msal.exceptions.MsalError as error:
        raise MailUnreachable("mail-signin-away", WHERE) from error  # 5xx
    except (ValueError, RuntimeError) as error:
        # a tenant that is none, an identity token that is not ours
        log.info("msal: %s", type(error).__name__)
        raise MailUnreachable("mail-signin-setup", WHERE) from error


def _checked(found: Mapping[str, object] | None) -> str:
    """The token. Raises MailUnreachable."""
    if not found:
        raise MailUnreachable("mail-token", WHERE)
    if "access_token" not in found:
        log.info("the token was refused: %s", found.get("error"))
        raise MailUnreachable(code_of(str(found.get("error", ""))), WHERE)
    return str(found["access_token"])
