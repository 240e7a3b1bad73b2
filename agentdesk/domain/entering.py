"""Knows what is told while somebody signs in, unlocks or takes the desk over."""

from enum import StrEnum

from agentdesk.domain.events import Event
from agentdesk.domain.kinds import Role
from agentdesk.domain.records import dataclass


class MakeStep(StrEnum):
    """What is done one after the other when a team's workspace is made."""

    SERVER = "server"
    SCHEMA = "schema"
    TABLES = "tables"
    PERSON = "person"
    PERMISSIONS = "permissions"
    ENTER = "enter"


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


@dataclass(frozen=True, slots=True)
class MakeStepBegun(Event):
    """The steps before it are done."""

    step: MakeStep


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody an administrator adds; `key` tells apart who was typed in."""

    key: int
    name: str
    login: str
    role: Role
    team: str


@dataclass(frozen=True, slots=True)
class NewcomerAdded(Event):
    """What came of it: `code` "" = they work here now. What only they may know is taken with `Entry.take_start`."""

    key: int
    login: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class NewcomerStart:
    """What a newcomer is given: no `password` where theirs stays as it was, no `invitation` where nobody can join from afar."""

    password: str
    invitation: str
