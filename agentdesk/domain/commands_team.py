"""Knows the intentions about who works here: people, their teams, what they may, and which teams a lead leads."""

from enum import StrEnum

from agentdesk.domain.commands import Command
from agentdesk.domain.ids import AgentId
from agentdesk.domain.kinds import Role
from agentdesk.domain.records import dataclass

LONGEST_NAME = 120
LONGEST_LOGIN = 64


class BadPerson(StrEnum):
    """What is wrong with a login or a name."""

    LOGIN = "login"
    NAME = "name"
    TEAM = "team"


@dataclass(frozen=True, slots=True, kw_only=True)
class AddPerson(Command):
    """Somebody who works here from now on. A team of that name is made when there is none. Only by administrators."""

    login: str
    name: str
    team: str
    role: Role = Role.AGENT


@dataclass(frozen=True, slots=True, kw_only=True)
class SetRole(Command):
    """What somebody may, and of which team they are ("" = as it is). Only by administrators."""

    agent_id: AgentId
    role: Role
    team: str = ""
    leads: tuple[str, ...] = ()
    """Teams by name, of a lead; none = their own. Teams that are new are made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetActive(Command):
    """Somebody does not work here any more, or again. Nothing of what they wrote changes. Only by administrators."""

    agent_id: AgentId
    active: bool


def login_of(text: str) -> str:
    """A login as it is kept; "" when it can be none: no spaces, and a number reads as an id."""
    said = text.strip()
    is_good = said.isprintable() and not said.isdecimal() and not any(sign.isspace() for sign in said)
    return said if is_good and len(said) <= LONGEST_LOGIN else ""


def name_of(text: str) -> str:
    """A person's or a team's name as it is kept; "" when it can be none."""
    said = " ".join(text.split())
    return said if said.isprintable() and len(said) <= LONGEST_NAME else ""
