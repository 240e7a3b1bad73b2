"""Knows who may say who works here, and that a workspace is never left without an administrator."""

from collections.abc import Iterable

from agentdesk.domain.commands_team import AddPerson, BadPerson, SetActive, SetRole, login_of, name_of
from agentdesk.domain.errors import Conflict, Refused
from agentdesk.domain.ids import SYSTEM_AGENT, AgentId
from agentdesk.domain.kinds import Role
from agentdesk.services.directory import NOUN, must_administer
from agentdesk.services.ports import UnitOfWork


def add(uow: UnitOfWork, command: AddPerson) -> tuple[str, ...]:
    """Raises NotAllowed("administrators-only"), Refused("bad-person") and Conflict("login-taken")."""
    must_administer(uow, command)
    login, name = login_of(command.login), name_of(command.name)
    for what, said in ((BadPerson.LOGIN, login), (BadPerson.NAME, name)):
        if not said:
            raise Refused("bad-person", what=what.value)
    everybody = uow.rows.all("agent")
    if any(str(row["login"]).casefold() == login.casefold() for row in everybody):
        raise Conflict("login-taken", login=login)
    team_id = _team(uow, command.team)
    agent_id = 1 + max((_number(row["id"]) for row in everybody), default=0)
    values = {"login": login, "name": name, "team_id": team_id, "role": command.role.value}
    if not uow.rows.insert("agent", id=agent_id, **values):
        raise Conflict("login-taken", login=login)  # somebody was added by another desk in this very moment
    return f"agent:{agent_id}", NOUN


def set_role(uow: UnitOfWork, command: SetRole) -> tuple[str, ...]:
    """Raises NotAllowed("administrators-only"), Refused("unknown-agent", "bad-person", "last-administrator")."""
    must_administer(uow, command)
    row = _known(uow, command.agent_id)
    if command.role is not Role.ADMIN:
        _must_leave_one(uow, command.agent_id)
    team_id = _team(uow, command.team) if command.team else row["team_id"]
    uow.rows.update("agent", {"id": command.agent_id}, role=command.role.value, team_id=team_id)
    uow.rows.delete("team_lead", agent_id=command.agent_id)
    if command.role is Role.LEAD:
        for led in _teams(uow, command.leads):
            uow.rows.insert("team_lead", agent_id=command.agent_id, team_id=led)
    return f"agent:{command.agent_id}", NOUN


def set_active(uow: UnitOfWork, command: SetActive) -> tuple[str, ...]:
    """Raises NotAllowed("administrators-only"), Refused("unknown-agent", "last-administrator")."""
    must_administer(uow, command)
    _known(uow, command.agent_id)
    if not command.active:
        _must_leave_one(uow, command.agent_id)
    uow.rows.update("agent", {"id": command.agent_id}, active=command.active)
    return f"agent:{command.agent_id}", NOUN


def _known(uow: UnitOfWork, agent_id: AgentId) -> dict[str, object]:
    row = uow.rows.one("agent", id=agent_id) if agent_id != SYSTEM_AGENT else None
    if row is None:
        raise Refused("unknown-agent")
    return dict(row)


def _must_leave_one(uow: UnitOfWork, going: AgentId) -> None:
    """Without an administrator nobody could make one again."""
    admins = {_number(row["id"]) for row in uow.rows.all("agent", role=Role.ADMIN.value, active=True)}
    if admins <= {int(going)}:
        raise Refused("last-administrator")


def _teams(uow: UnitOfWork, names: Iterable[str]) -> list[int]:
    return list(dict.fromkeys(_team(uow, name) for name in names))


def _team(uow: UnitOfWork, said: str) -> int:
    """The team of that name, made when it is new; capitals make no other team."""
    name = name_of(said)
    if not name:
        raise Refused("bad-person", what=BadPerson.TEAM.value)
    teams = uow.rows.all("team")
    for row in teams:
        if str(row["name"]).casefold() == name.casefold():
            return _number(row["id"])
    team_id = 1 + max((_number(row["id"]) for row in teams), default=0)
    if not uow.rows.insert("team", id=team_id, name=name):
        raise Conflict("team-taken", team=name)
    return team_id


def _number(value: object) -> int:
    return int(str(value))
