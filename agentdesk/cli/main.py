"""Knows which command goes where, and that every error a person can act on leaves as one sentence and a code."""

import argparse
import importlib
from collections.abc import Callable

from agentdesk.cli.output import Out
from agentdesk.cli.parts import CliParts
from agentdesk.domain.errors import AgentDeskError

_MODULES = {
    "workspace": "workspace",
    "import": "imports",
    "find": "find",
    "who": "who",
    "timeline": "timeline",
    "log": "log",
    "followups": "followups",
    "phone": "phone",
    "mail": "mail",
    "audit": "audit",
    "doctor": "doctor",
    "verify": "verify",
    "user": "user",
    "join": "join",
    "figures": "figures",
    "floor": "figures",
    "drivers": "figures",
    "report": "report",
    "worker": "worker",
}


def run(args: argparse.Namespace, make_parts: Callable[[str | None], CliParts]) -> int:
    """One command; the exit code."""
    out = Out(as_json=bool(getattr(args, "json", False)))
    url = args.workspace or ""
    try:
        parts = make_parts(args.workspace)
        url = parts.url
        try:
            command = importlib.import_module(f"agentdesk.cli.{_MODULES[args.command]}")
            code: int = command.run(args, parts, out)
        finally:
            parts.close()
    except AgentDeskError as error:
        return out.failed(error, url)
    return code
