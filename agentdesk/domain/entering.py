"""Knows what is told while somebody signs in, unlocks or takes the desk over."""

from agentdesk.domain.events import Event
from agentdesk.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class EntryKnown(Event):
    """What this computer can do for a login: keep its password, and ask for one when the desk is locked."""

    can_keep: bool
    can_lock: bool


@dataclass(frozen=True, slots=True)
class EntryChecked(Event):
    """Whether somebody may go on. `purpose`: `unlock`, `switch`, `join` or `make`; `code` "" = they may, else why not, for `words`."""

    purpose: str
    login: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class TeamWish:
    """A team's workspace that is to be made. The password goes to the server and the keyring, nowhere else."""

    server: str
    database: str
    login: str
    password: str
    team: str
    authority: str = ""
    """The file of a private authority's certificate."""
