"""Knows what the services and the terminal need of a server's logins, as a Protocol; nothing here runs."""

from enum import StrEnum
from typing import Protocol


class LoginMade(StrEnum):
    """What became of a login: new, given a new password, or one that has its password for another workspace too."""

    MADE = "made"
    CHANGED = "changed"
    SHARED = "shared"


class Logins(Protocol):
    """The logins of one workspace on a server. Raises NotAllowed("administrators-only") and Offline."""

    def must_be_free(self, login: str) -> None:
        """Before somebody is written into the workspace under it. Raises Conflict and Refused, as `give` would then."""

    def give(self, login: str, password: str, *, for_worker: bool = False) -> LoginMade:
        """A login for an agent of the workspace (or its worker), or a new password. Raises Conflict and Refused."""

    def own_password(self, password: str) -> None:
        """A new password of whoever is connected."""

    def end_sessions(self, login: str) -> int:
        """How many sessions ended."""

    def withdraw_worker(self, login: str) -> None: ...
