"""Knows the `worker` command: look after the workspace for all desks, until it is stopped, or one round of it."""

import argparse
from typing import Protocol

from agentdesk.cli.codes import DONE
from agentdesk.cli.output import Out
from agentdesk.cli.parts import CliParts
from agentdesk.domain.lease import LeaseState


class WorkerRoom(Protocol):
    """The worker, as `bootstrap` hands it over."""

    def run(self) -> None:
        """Until a signal stops it. Raises Refused for a workspace it cannot use; one that is away is waited for."""

    def once(self) -> LeaseState | None:
        """None: done; else who looks after the workspace instead. Raises AgentDeskError."""


def run(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    room = parts.worker_room(verbose=args.verbose)
    if not args.once:
        out.note(f"Looking after {parts.url}. Ctrl+C stops it when what is in flight is done.")
        room.run()
        return DONE
    other = room.once()
    if out.as_json:
        out.answer({"workspace": parts.url, "done": other is None, "holder": other.lease.holder if other else ""})
    elif other is None:
        out.line(f"One round is done for {parts.url}.")
    else:
        out.line(f"{other.lease.holder} looks after {parts.url}. Nothing was done here.")
    return DONE
