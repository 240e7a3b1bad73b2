"""Knows the `user` command: who works here, in which team, and what they may."""

import argparse
import sys
from contextlib import suppress
from typing import Any

from agentdesk.cli.codes import DONE
from agentdesk.cli.output import Out
from agentdesk.cli.parts import CliParts
from agentdesk.domain.commands import Command
from agentdesk.domain.commands_team import AddPerson, SetActive, SetRole
from agentdesk.domain.errors import Refused
from agentdesk.domain.ids import SYSTEM_AGENT, AgentId, CommandId, new_uuid
from agentdesk.domain.kinds import Role
from agentdesk.domain.start_passwords import start_password
from agentdesk.services import handlers
from agentdesk.services.ports_logins import LoginMade
from agentdesk.services.queries import People, PersonRow


def run(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    """Changes are an administrator's; everybody may look. Raises NotAllowed, Refused and Conflict."""
    if args.action == "list":
        return _list(args, parts, out)
    if args.action == "password":
        return _password(args, parts, out)
    if args.action == "worker":
        return _worker(args, parts, out)
    people = parts.reads().answer(People())
    if args.action == "invite":
        return _invite(args.login, people, parts, out)
    actor = parts.actor("")
    common: dict[str, Any] = {"command_id": CommandId(new_uuid()), "actor": actor, "at": parts.clock.now()}
    match args.action:
        case "add":
            own = next((each.team_name for each in people if each.agent_id == actor), "")
            command: Command = AddPerson(**common, login=args.login, name=args.name or args.login,
                                         team=args.team or own, role=Role(args.role))  # fmt: skip
        case "role":
            command = SetRole(**common, agent_id=_meant(people, args.login), role=Role(args.role), team=args.team,
                              leads=tuple(args.leads))  # fmt: skip
        case _:
            command = SetActive(**common, agent_id=_meant(people, args.login), active=args.action == "enable")
    if isinstance(command, AddPerson) and (logins := parts.logins()) is not None:
        logins.must_be_free(args.login.strip())
    with parts.unit_of_work() as work:
        work.record(command, handlers.apply(work, command, command.at))
        work.commit()
    if args.action in {"add", "role"}:
        _news_of_teams(args, people, out)
    return _told(args, parts, out, _on_the_server(args, parts))


def _on_the_server(args: argparse.Namespace, parts: CliParts) -> str:
    """What a server must know of it too; the start password of a new login. Roles follow the person's row there."""
    logins = parts.logins()
    if logins is None:
        return ""
    login = args.login.strip()
    if args.action == "add":
        password = _chosen(args)
        return password if logins.give(login, password) is not LoginMade.SHARED else ""
    if args.action == "disable":
        logins.end_sessions(login)  # whoever came in while it was being said
    return ""


def _password(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    """One's own needs no administrator: the server lets everybody change theirs."""
    logins = parts.logins()
    if logins is None:
        raise Refused("no-logins")
    login, password = args.login.strip(), _chosen(args)
    _meant(parts.reads().answer(People()), login)
    is_shared = False
    if login == parts.connected_as:
        logins.own_password(password)
        parts.own_password_is(password)
    else:
        is_shared = logins.give(login, password) is LoginMade.SHARED
    if out.as_json:
        out.answer({"login": login, "password": None if args.password_stdin or is_shared else password})
    elif is_shared:
        out.line(shared_login(login))
    else:
        out.line(f"{login} has a new password." + ("" if args.password_stdin else f" It is: {password}"))
    return DONE


def _worker(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    """The login of `agentdesk worker` is nobody's: what it does is the system's."""
    logins = parts.logins()
    if logins is None:
        raise Refused("no-logins")
    login = args.login.strip()
    if args.withdraw:
        logins.withdraw_worker(login)
        logins.end_sessions(login)
        out.answer({"login": login, "withdrawn": True}) if out.as_json else out.line(
            f"{login} may nothing here any more."
        )
        return DONE
    password = _chosen(args)
    logins.give(login, password, for_worker=True)
    if out.as_json:
        out.answer({"login": login, "password": None if args.password_stdin else password})
    else:
        out.line(f"{login} is a worker's login." + ("" if args.password_stdin else f" Its password: {password}"))
    return DONE


def _chosen(args: argparse.Namespace) -> str:
    said = sys.stdin.readline().rstrip("\r\n") if args.password_stdin else start_password()
    if not said:
        raise Refused("no-password")
    return said


def _list(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    people = [each for each in parts.reads().answer(People()) if each.active or args.all]
    if out.as_json:
        out.answer([_plain(each) for each in people])
    else:
        out.table(
            (
                each.login, each.name, each.role.value, each.team_name,
                ("" if each.active else "does not work here any more")
                or (f"leads {', '.join(each.leads or (each.team_name,))}" if each.role is Role.LEAD else ""),
            )
            for each in people
        )  # fmt: skip
    return DONE


def _invite(login: str, people: tuple[PersonRow, ...], parts: CliParts, out: Out) -> int:
    """For `agentdesk join`. Raises Refused("no-invitation") where nobody can come from another computer."""
    known = {each.agent_id: each.login for each in people}[_meant(people, login)]
    line = parts.invitation(known)
    if out.as_json:
        out.answer({"login": known, "invitation": line})
    else:
        out.line(line)
        out.note(f"Send {known} this line; the password goes another way. There: agentdesk join 'LINE'")
    return DONE


def shared_login(login: str) -> str:
    """A superuser lets a login of another workspace on the same server in here too."""
    return f"{login} has a login on this server already: its password stays."


def _news_of_teams(args: argparse.Namespace, people: tuple[PersonRow, ...], out: Out) -> None:
    """A team that is new is made, so a name that was mistyped is said."""
    known = {name.casefold() for each in people for name in (each.team_name, *each.leads)}
    for name in dict.fromkeys((args.team, *getattr(args, "leads", ()))):
        if name and name.strip().casefold() not in known:
            out.note(f"The team {name.strip()} is new, or nobody was in it before.")


def _told(args: argparse.Namespace, parts: CliParts, out: Out, password: str) -> int:
    """What is so now. A start password is shown this once, and goes to its owner by another way than the address."""
    now = {each.login.casefold(): each for each in parts.reads().answer(People())}[args.login.strip().casefold()]
    if out.as_json:
        out.answer(_plain(now) | ({"password": password} if password and not args.password_stdin else {}))
    elif now.active:
        leads = f", leads {', '.join(now.leads)}" if now.role is Role.LEAD and now.leads else ""
        out.line(f"{now.login}: {now.name}, {now.role.value} of {now.team_name}{leads}.")
        if password and not args.password_stdin:
            out.line(f"Start password: {password}")
            with suppress(Refused):  # where nobody can come from another computer
                out.line(f"To join: agentdesk join '{parts.invitation(now.login)}'")
    else:
        out.line(f"{now.login}: {now.name} does not work here any more. What they wrote stays.")
        out.note(f"What is still theirs to do: agentdesk followups --agent {now.login}")
    return DONE


def _meant(people: tuple[PersonRow, ...], login: str) -> AgentId:
    for each in people:
        if each.login.casefold() == login.strip().casefold() and each.agent_id != SYSTEM_AGENT:
            return each.agent_id
    raise Refused("unknown-agent", login=login, known=", ".join(each.login for each in people) or "none yet")


def _plain(each: PersonRow) -> dict[str, object]:
    return {
        "id": int(each.agent_id),
        "login": each.login,
        "name": each.name,
        "team": each.team_name,
        "role": each.role.value,
        "leads": list(each.leads or (each.team_name,)) if each.role is Role.LEAD else [],
        "active": each.active,
    }
