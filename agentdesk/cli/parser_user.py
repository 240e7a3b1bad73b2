"""Knows the arguments of the `user` command."""

import argparse
from collections.abc import Callable

ROLES = ("agent", "lead", "admin")

Command = Callable[[str, str], argparse.ArgumentParser]
"""A command of that name with its help, which answers as JSON too."""


def add_user(command: Command) -> None:
    """`command` makes an action of `user`."""
    listed = command("list", "who works here, their team and what they may")
    listed.add_argument("--all", action="store_true", help="also who does not work here any more")
    add = command("add", "somebody who works here from now on; only by an administrator")
    add.add_argument("--name", default="", help="as colleagues see it (the login)")
    add.add_argument("--role", choices=ROLES, default="agent", help="what they may (agent)")
    role = command("role", "what somebody may from now on; only by an administrator")
    role.add_argument("--leads", action="append", default=[], metavar="TEAM",
                      help="a team a lead leads; several times (their own)")  # fmt: skip
    disable = command("disable", "somebody does not work here any more; what they wrote stays")
    enable = command("enable", "somebody works here again")
    password = command("password", "a new password for somebody's login on a server; one's own, or by an administrator")
    invite = command("invite", "the line by which somebody joins from their own computer; no password is in it")
    worker = command(
        "worker", "a login for agentdesk worker on a server, or a new password for it; only by an administrator"
    )
    worker.add_argument("--withdraw", action="store_true", help="it may nothing here any more")
    for each in (add, password, worker):
        each.add_argument("--password-stdin", action="store_true", help="read it from the input (one is made up)")
    for each in (add, role, disable, enable, password, invite, worker):
        each.add_argument("login", metavar="LOGIN")
    role.add_argument("role", choices=ROLES)
    for each in (add, role):
        each.add_argument("--team", default="", metavar="NAME", help="their team; made when there is none of that name")
