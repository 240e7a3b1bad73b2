"""Knows the `workspace` commands: make one, look at it, check it, bring it up to date."""

import argparse
from contextlib import suppress

from agentdesk.cli import backups, copying
from agentdesk.cli.changing import change_settings
from agentdesk.cli.codes import DONE, REFUSED
from agentdesk.cli.output import Out
from agentdesk.cli.parts import CliParts, Health
from agentdesk.cli.user import shared_login
from agentdesk.domain.errors import AgentDeskError, NotAllowed, Offline, Refused
from agentdesk.domain.start_passwords import start_password
from agentdesk.services.ports_logins import LoginMade


def run(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    match args.action:
        case "create":
            return _create(args, parts, out)
        case "info":
            return _info(parts, out)
        case "check":
            return _check(parts, out)
        case "copy":
            return copying.run(args, parts, out)
        case "backup":
            return backups.back_up(args, parts, out)
        case "restore":
            return backups.restore(args, parts, out)
        case "replica":
            return _replica(args.server, parts, out)
        case _:
            return _upgrade(parts, out)


def refusal(health: Health) -> AgentDeskError | None:
    """What stands in the way of using a workspace in this state; None when nothing does."""
    match health.code:
        case "ready":
            return None
        case "offline":
            return Offline(health.detail or "offline")
        case "login":
            return NotAllowed(health.detail or "login")
        case "missing" if health.detail == "folder":
            return Refused("folder-missing")
        case "missing" if health.detail == "database":
            return Refused("missing", detail="database")
        case code:
            return Refused(code)


def _create(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    login = parts.create(args.login or "", args.name, args.team)
    password, is_shared = _administrators_login(parts, login)
    if out.as_json:
        told = {"workspace": parts.url, "created": True, "login": login}
        out.answer(told | ({"password": password} if password else {}))
    else:
        out.line(f"A new workspace is at {parts.url}. Its administrator is {login}.")
        if password:
            out.line(f"Their login on the server is {login}, its start password: {password}")
        elif is_shared:
            out.line(shared_login(login))
        with suppress(Refused):  # a file, or a socket: nobody comes there from another computer
            out.line(f"To join: agentdesk join '{parts.invitation(login)}'")
    return DONE


def _administrators_login(parts: CliParts, login: str) -> tuple[str, bool]:
    """Whoever sets a server's workspace up works in it with a login of their own; its start password, shown once.

    "" for a file, and for a login that is on the server already (then True): it keeps its password.
    """
    logins = parts.logins()
    if logins is None or login == parts.connected_as:
        return "", False
    password = start_password()
    is_shared = logins.give(login, password) is LoginMade.SHARED
    return "" if is_shared else password, is_shared


def _info(parts: CliParts, out: Out) -> int:
    info = parts.info()
    error = refusal(info.health)
    if error is not None and not info.counts:
        raise error
    if out.as_json:
        out.answer(
            {
                "workspace": parts.url,
                "state": info.health.code,
                "database": info.database,
                "revision": info.health.revision,
                "size_bytes": info.size_bytes,
                "rows": dict(info.counts),
            }
        )
        return DONE
    out.line(parts.url)
    out.line(f"{info.database}, schema {info.health.revision}, {_bytes(info.size_bytes)}, {info.health.code}")
    out.table(((name, f"{count:,}") for name, count in info.counts), right=frozenset({1}))
    return DONE


def _check(parts: CliParts, out: Out) -> int:
    health = parts.health()
    error = refusal(health)
    if error is not None and health.code != "read-only":
        raise error
    faults = parts.faults()
    if out.as_json:
        out.answer({"workspace": parts.url, "whole": not faults, "faults": list(faults)})
    elif faults:
        for fault in faults:
            out.line(fault)
        out.note(f"agentdesk: {parts.url} is damaged. Keep the file as it is and bring back a copy.")
    else:
        out.line(f"{parts.url} is whole.")
    return REFUSED if faults else DONE


def _replica(server: str, parts: CliParts, out: Out) -> int:
    if server:
        change_settings(parts, {"replica": "" if server == "off" else server})
    now = parts.settings().replica
    if out.as_json:
        out.answer({"replica": now})
    elif now:
        out.line(f"Desks ask {now} for searches and reports from their next start on.")
    else:
        out.line("No standby is asked.")
    return DONE


def _upgrade(parts: CliParts, out: Out) -> int:
    before = parts.health()
    try:
        after = parts.upgrade()
    except NotAllowed as error:
        raise NotAllowed("owners-only" if error.code == "permission" else error.code) from error
    if out.as_json:
        out.answer({"workspace": parts.url, "from": before.revision, "to": after.revision})
    elif before.revision == after.revision:
        out.line(f"{parts.url} is up to date (schema {after.revision}).")
    else:
        out.line(f"{parts.url} was brought from schema {before.revision} to {after.revision}.")
    return DONE


def _bytes(count: int) -> str:
    size = float(count)
    for unit in ("bytes", "KiB", "MiB", "GiB"):
        if size < 1024 or unit == "GiB":
            return f"{size:,.0f} {unit}" if unit == "bytes" else f"{size:,.1f} {unit}"
        size /= 1024
    return ""
