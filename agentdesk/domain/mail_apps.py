"""Knows the names under which a shop's own AgentDesk is registered with Microsoft and Google, for signing in to mailboxes."""

import re

from agentdesk.domain.mailboxes import SignIn
from agentdesk.domain.records import dataclass

_PLAIN = re.compile(r"[A-Za-z0-9._~-]{0,200}")
DEFAULT_TENANT = "common"


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInApps:
    """Of the workspace. None of it lets anybody in: who signs in is asked by the provider each time."""

    microsoft_client: str = ""
    microsoft_tenant: str = ""
    """The directory's id or domain; "" = any work, school or personal account."""
    google_client: str = ""
    google_secret: str = ""
    """What Google gives with the client of a desktop program, and calls no secret itself."""

    def knows(self, way: SignIn) -> bool:
        """Whether signing in that way is set up."""
        match way:
            case SignIn.PASSWORD:
                return True
            case SignIn.MICROSOFT:
                return bool(self.microsoft_client)
            case SignIn.GOOGLE:
                return bool(self.google_client and self.google_secret)


def checked_apps(apps: SignInApps) -> SignInApps:
    """As they are. Raises ValueError for what no provider gives out and could lead elsewhere in an address."""
    values = (apps.microsoft_client, apps.microsoft_tenant, apps.google_client, apps.google_secret)
    if not all(_PLAIN.fullmatch(value) for value in values):
        raise ValueError(values)
    return apps
