"""Knows how a line to a mail server is opened and what it means, in a code for words, when it cannot be."""

import base64
import logging
import smtplib
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import imapclient
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError, LoginError

from agentdesk.domain.mailboxes import Mailbox, Security, SignIn
from agentdesk.domain.records import dataclass
from agentdesk.services.ports_mail import MailUnreachable

log = logging.getLogger(__name__)

CONNECT_S, ANSWER_S = 15.0, 60.0
_UNKNOWN_ISSUER = frozenset({18, 19, 20, 21})
"""OpenSSL's verify codes for a certificate nobody we know has signed (x509_vfy.h)."""
_EXPIRED = frozenset({9, 10})
_HINTS = (
    ("application-specific password", "mail-app-password"),  # Google
    ("smtpclientauthentication is disabled", "mail-sending-off"),  # Microsoft 365, for a tenant or a mailbox
    ("authenticated but not connected", "mail-no-access"),  # Microsoft 365: somebody else's mailbox, or IMAP is off
    ("not enabled for imap", "mail-no-access"),  # Google Workspace
)
"""In lower case."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """A password, or an access token when the mailbox signs in by its provider."""

    secret: str
    renewed: Callable[[], str] | None = None
    """Another token, for a server that takes this one no more. Raises MailUnreachable."""


Secret = Callable[[Mailbox], Credentials]
"""Asked at every connection: a token may have been renewed. Raises MailUnreachable("mail-no-password")."""


def tls_context(authority: str = "") -> ssl.SSLContext:
    """Certificates are always checked; `authority` is one more file of trusted ones."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if authority:
        context.load_verify_locations(cafile=authority)
    return context


def open_imap(mailbox: Mailbox, secret: Secret, context: ssl.SSLContext) -> imapclient.IMAPClient:
    """Signed in. Raises MailUnreachable."""
    from agentdesk.channels.mail.sync_imap import SyncIMAP

    server = mailbox.imap
    credentials = secret(mailbox)  # without them there is no reason to knock
    with said_plainly(str(server)):
        line = SyncIMAP(
            server.host,
            port=server.port,
            ssl=server.security is Security.TLS,
            ssl_context=context,
            timeout=imapclient.SocketTimeout(connect=CONNECT_S, read=ANSWER_S),
        )
        line.normalise_times = False  # INTERNALDATE with its zone
        try:
            if server.security is Security.STARTTLS:
                line.starttls(context)
            _sign_in(line, mailbox, credentials)
        except BaseException:
            with suppress(Exception):
                line.shutdown()
            raise
    return line


def open_smtp(mailbox: Mailbox, secret: Secret, context: ssl.SSLContext, kind: type["smtplib.SMTP"]) -> smtplib.SMTP:
    """Signed in, over TLS whatever the server offers. `kind`: a subclass of smtplib.SMTP. Raises MailUnreachable."""
    server = mailbox.smtp
    credentials = secret(mailbox)
    with said_plainly(str(server)):
        line = kind(timeout=ANSWER_S)
        try:
            if server.security is Security.TLS:
                _greeted(line, _wrapped(server.host, server.port, context))
            else:
                line._host = server.host  # type: ignore[attr-defined]  # noqa: SLF001 whose certificate is expected
                line.connect(server.host, server.port)
                line.starttls(context=context)
            _sign_in_smtp(line, mailbox, credentials)
        except BaseException:
            with suppress(Exception):
                line.close()
            raise
    return line


@contextmanager
def said_plainly(where: str) -> Iterator[None]:
    """Whatever the libraries raise leaves as MailUnreachable with a code for words."""
    try:
        yield
    except MailUnreachable:
        raise
    except ssl.SSLCertVerificationError as error:
        raise MailUnreachable(_certificate(error), where) from error
    except ssl.SSLError as error:
        raise MailUnreachable("mail-no-tls", where) from error
    except (LoginError, smtplib.SMTPAuthenticationError) as error:
        raise MailUnreachable(_hint(error) or "mail-login", where) from error
    except smtplib.SMTPNotSupportedError as error:
        code = "mail-no-tls" if "STARTTLS" in str(error) else "mail-sending-off"
        raise MailUnreachable(code, where) from error
    except socket.gaierror as error:
        raise MailUnreachable("mail-unknown-host", where) from error
    except ConnectionRefusedError as error:
        raise MailUnreachable("mail-refused", where) from error
    except TimeoutError as error:
        raise MailUnreachable("mail-timeout", where) from error
    except IMAPClientAbortError as error:
        raise MailUnreachable("mail-gone", where) from error
    except IMAPClientError as error:
        raise MailUnreachable(_imap_code(str(error)), where) from error
    except (OSError, smtplib.SMTPException, EOFError) as error:
        raise MailUnreachable("mail-gone", where) from error
    except (ValueError, LookupError, AssertionError) as error:
        if isinstance(error, UnicodeError) and not isinstance(error, UnicodeDecodeError):
            raise MailUnreachable(
                "mail-unknown-host", where
            ) from error  # a label that is empty, or too long for a name
        log.exception("%s said what the library did not expect", where)
        raise MailUnreachable("mail-gone", where) from error


def _greeted(line: smtplib.SMTP, wrapped: ssl.SSLSocket) -> None:
    line.sock = wrapped
    code, said = line.getreply()
    if code != 220:
        raise smtplib.SMTPConnectError(code, said)


def _wrapped(host: str, port: int, context: ssl.SSLContext) -> ssl.SSLSocket:
    plain = socket.create_connection((host, port), CONNECT_S)
    try:
        plain.settimeout(ANSWER_S)
        return context.wrap_socket(plain, server_hostname=host)
    except BaseException:
        plain.close()
        raise


def _sign_in(line: imapclient.IMAPClient, mailbox: Mailbox, credentials: Credentials) -> None:
    if mailbox.sign_in is SignIn.PASSWORD:
        if (mailbox.login + credentials.secret).isascii():
            line.login(mailbox.login, credentials.secret)
        else:
            line.plain_login(mailbox.login, credentials.secret)  # LOGIN has no word for other signs
        return
    try:
        line.oauth2_login(mailbox.login, credentials.secret)
    except LoginError as error:
        if credentials.renewed is None or _hint(error):
            raise MailUnreachable(_hint(error) or "mail-token", str(mailbox.imap)) from error
        _sign_in(line, mailbox, Credentials(credentials.renewed()))


def _sign_in_smtp(line: smtplib.SMTP, mailbox: Mailbox, credentials: Credentials) -> None:
    line.ehlo_or_helo_if_needed()
    if mailbox.sign_in is SignIn.PASSWORD:
        if (mailbox.login + credentials.secret).isascii():
            line.login(mailbox.login, credentials.secret)
        else:
            _plain(line, f"\0{mailbox.login}\0{credentials.secret}".encode())
        return
    token = f"user={mailbox.login}\x01auth=Bearer {credentials.secret}\x01\x01"
    try:
        line.auth("XOAUTH2", lambda challenge=None: token if challenge is None else "", initial_response_ok=True)
    except smtplib.SMTPAuthenticationError as error:
        if credentials.renewed is None or _hint(error):
            raise MailUnreachable(_hint(error) or "mail-token", str(mailbox.smtp)) from error
        _sign_in_smtp(line, mailbox, Credentials(credentials.renewed()))


def _hint(error: LoginError | smtplib.SMTPAuthenticationError) -> str:
    """What large providers say beside "no", "" for a plain no."""
    said = (error.smtp_error if isinstance(error, smtplib.SMTPAuthenticationError) else str(error)) or ""
    words = (said.decode("utf-8", "replace") if isinstance(said, bytes) else said).lower()
    return next((code for part, code in _HINTS if part in words), "")


def _plain(line: smtplib.SMTP, said: bytes) -> None:
    """The library signs in with ASCII alone; UTF-8 is what the method is for (RFC 4616)."""
    code, answer = line.docmd("AUTH", "PLAIN " + base64.b64encode(said).decode("ascii"))
    if code != 235:
        raise smtplib.SMTPAuthenticationError(code, answer)


def _certificate(error: ssl.SSLCertVerificationError) -> str:
    if error.verify_code in _EXPIRED:
        return "mail-certificate-expired"
    if error.verify_code in _UNKNOWN_ISSUER:
        return "mail-certificate-unknown"
    return "mail-certificate-name"


def _imap_code(said: str) -> str:
    upper = said.upper()
    if "OVERQUOTA" in upper or "QUOTA" in upper:
        return "mail-quota"
    if "NONEXISTENT" in upper or "TRYCREATE" in upper or "DOESN'T EXIST" in upper:
        return "mail-folder-gone"
    return "mail-refused-command"
