"""Knows the mail servers of common providers, whose they are, and how one signs in there.

From the providers' own help pages as they are commonly known; what is found here is tried before it is proposed.
"""

from collections.abc import Sequence

from agentdesk.domain.mailboxes import MailServer, Security, SignIn
from agentdesk.domain.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class MailWay:
    """How a mailbox is reached, before anybody has signed in."""

    imap: MailServer
    smtp: MailServer
    sign_in: SignIn = SignIn.PASSWORD
    user: str = ""
    """The name to sign in with, when it is not the address."""
    files_sent: bool = False
    advice: str = ""
    """`app-password`: the usual one does not let programs in. `switch-on`: IMAP is off until it is switched on there."""
    provider: str = ""
    """Its name, when it is known."""


@dataclass(frozen=True, slots=True)
class Provider:
    """`domains`: of its own addresses; `hosts`: ends of the names its customers' domains lead to."""

    way: MailWay
    domains: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()


def _at(
    provider: str, imap: str, smtp: str, domains: str = "", hosts: str = "", advice: str = "",
    sign_in: SignIn = SignIn.PASSWORD, *, files_sent: bool = False,
) -> Provider:  # fmt: skip
    """`smtp` with `:587` begins in clear and turns to TLS; otherwise TLS from the first byte."""
    host, _, port = smtp.partition(":")
    out = MailServer(host, 587, Security.STARTTLS) if port == "587" else MailServer(host, 465)
    way = MailWay(imap=MailServer(imap, 993), smtp=out, sign_in=sign_in, files_sent=files_sent, advice=advice,
                  provider=provider)  # fmt: skip
    return Provider(way, tuple(domains.split()), tuple(hosts.split()))


PROVIDERS: tuple[Provider, ...] = (
    _at("Gmail, Google Workspace", "imap.gmail.com", "smtp.gmail.com", "gmail.com googlemail.com",
        "ghs.googlehosted.com ghs.google.com", sign_in=SignIn.GOOGLE, files_sent=True),
    _at("Microsoft 365", "outlook.office365.com", "smtp.office365.com:587", "onmicrosoft.com",
        "outlook.com office365.com office.com", sign_in=SignIn.MICROSOFT, files_sent=True),
    _at("Outlook.com", "outlook.office365.com", "smtp-mail.outlook.com:587",
        "outlook.com hotmail.com live.com msn.com outlook.nl hotmail.nl live.nl outlook.de hotmail.de live.de outlook.fr"
        " hotmail.fr live.fr hotmail.be live.be outlook.be hotmail.co.uk live.co.uk outlook.com.vn",
        sign_in=SignIn.MICROSOFT, files_sent=True),
    _at("Yahoo", "imap.mail.yahoo.com", "smtp.mail.yahoo.com",
        "yahoo.com ymail.com rocketmail.com yahoo.nl yahoo.de yahoo.fr yahoo.co.uk yahoo.com.vn", advice="app-password"),
    _at("iCloud", "imap.mail.me.com", "smtp.mail.me.com:587", "icloud.com me.com mac.com", "icloud.com",
        advice="app-password"),
    _at("GMX", "imap.gmx.net", "mail.gmx.net", "gmx.de gmx.net gmx.at gmx.ch", advice="switch-on"),
    _at("GMX", "imap.gmx.com", "mail.gmx.com", "gmx.com gmx.fr gmx.us gmx.co.uk", advice="switch-on"),
    _at("WEB.DE", "imap.web.de", "smtp.web.de:587", "web.de email.de", advice="switch-on"),
    _at("KPN", "imap.kpnmail.nl", "smtp.kpnmail.nl:587", "kpnmail.nl kpnplanet.nl planet.nl hetnet.nl telfort.nl"),
    _at("Ziggo", "imap.ziggo.nl", "smtp.ziggo.nl:587",
        "ziggo.nl ziggomail.com upcmail.nl chello.nl home.nl casema.nl quicknet.nl multiweb.nl zinders.nl"),
    _at("XS4ALL", "imap.xs4all.nl", "smtp.xs4all.nl:587", "xs4all.nl"),
    _at("Orange", "imap.orange.fr", "smtp.orange.fr", "orange.fr wanadoo.fr"),
    _at("Free", "imap.free.fr", "smtp.free.fr", "free.fr"),
    _at("T-Online", "secureimap.t-online.de", "securesmtp.t-online.de", "t-online.de magenta.de", advice="app-password"),
    _at("Viettel", "mail.viettel.com.vn", "mail.viettel.com.vn", "viettel.com.vn"),
    _at("FPT", "mail.fpt.vn", "mail.fpt.vn", "fpt.vn hcm.fpt.vn hn.fpt.vn"),
    _at("Zoho Mail", "imap.zoho.com", "smtp.zoho.com", "zoho.com zohomail.com", "zoho.com"),
    _at("Zoho Mail (EU)", "imap.zoho.eu", "smtp.zoho.eu", "zohomail.eu", "zoho.eu"),
    _at("Fastmail", "imap.fastmail.com", "smtp.fastmail.com", "fastmail.com fastmail.fm", "fastmail.com messagingengine.com",
        advice="app-password"),
    _at("OVH", "ssl0.ovh.net", "ssl0.ovh.net", "", "mail.ovh.net ssl0.ovh.net"),
    _at("STRATO", "imap.strato.de", "smtp.strato.de", "", "strato.de rzone.de"),
    _at("IONOS", "imap.ionos.de", "smtp.ionos.de", "", "ionos.de kundenserver.de"),
    _at("IONOS (.com)", "imap.ionos.com", "smtp.ionos.com", "", "ionos.com perfora.net"),
    _at("TransIP", "imap.transip.email", "smtp.transip.email", "", "transip.email transip.nl"),
    _at("Hostnet", "imap.hostnet.nl", "smtp.hostnet.nl:587", "", "hostnet.nl"),
)  # fmt: skip


def provider_of(domain: str) -> MailWay | None:
    """Whose own addresses end in this."""
    lower = domain.lower().rstrip(".")
    return next((each.way for each in PROVIDERS if any(_ends(lower, end) for end in each.domains)), None)


def provider_behind(host: str) -> MailWay | None:
    """Whose servers a shop's own name leads to."""
    lower = host.lower().rstrip(".")
    return next((each.way for each in PROVIDERS if any(_ends(lower, end) for end in each.hosts)), None)


def choices() -> Sequence[MailWay]:
    """For who knows their provider, each once, by name."""
    return sorted((each.way for each in PROVIDERS), key=lambda way: way.provider.casefold())


def _ends(name: str, end: str) -> bool:
    return name == end or name.endswith(f".{end}")
