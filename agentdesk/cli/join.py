"""Knows the `join` command: a team's workspace is this computer's from now on, by the line an administrator sent."""

import argparse
import getpass
import sys

from agentdesk.cli.codes import DONE
from agentdesk.cli.output import Out
from agentdesk.cli.parts import CliParts


def run(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    """Signs in once, so that a wrong password is known now. Raises Refused, NotAllowed and Offline."""
    line = " ".join(args.line)
    if args.password_stdin:
        password = sys.stdin.readline().rstrip("\r\n")
    elif sys.stdin.isatty():
        password = getpass.getpass("Password: ")
    else:
        password = ""
    joined = parts.join(line, password)
    if out.as_json:
        out.answer({"workspace": joined.url, "login": joined.login, "name": joined.name, "kept": joined.kept})
        return DONE
    out.line(f"{joined.login} works in {joined.name or joined.url} from now on.")
    if not joined.kept:
        out.note("The password is not kept on this computer; the window asks for it.")
    return DONE
