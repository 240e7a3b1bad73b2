"""Knows the `worker` command: look after the workspace for all desks, until it is stopped, or one round of it."""

import argparse
from contextlib import suppress
from typing import Protocol

from agentdesk.cli.changing import change_settings
from agentdesk.cli.codes import DONE
from agentdesk.cli.output import Out
from agentdesk.cli.parts import CliParts
from agentdesk.domain.errors import NotAllowed, Offline, Refused
from agentdesk.domain.lease import LeaseState
from agentdesk.services.queries import People


class WorkerRoom(Protocol):
    """The worker, as `bootstrap` hands it over."""

    def run(self) -> None:
        """Until a signal stops it. Raises Refused for a workspace it cannot use; one that is away is waited for."""

    def push_token(self) -> str:
        """What a cloud phone shows to be let in; made when first asked for. Raises Refused("no-secrets")."""

    def once(self) -> LeaseState | None:
        """None: done; else who looks after the workspace instead. Raises AgentDeskError."""


def run(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    if args.port is not None or args.answer_page is not None:
        return _set(args, parts, out)
    if not args.push_address:
        _must_be_no_person(parts)
    room = parts.worker_room(verbose=args.verbose)
    if args.push_address:
        return _push_address(room, parts, out)
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


def _must_be_no_person(parts: CliParts) -> None:
    """A person's login holds fewer connections than the worker needs. A server that is away is waited for, not asked."""
    if not parts.connected_as:
        return
    with suppress(Offline, NotAllowed):
        if any(each.login == parts.connected_as for each in parts.reads().answer(People())):
            raise Refused("worker-login")


def _set(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    wanted: dict[str, object] = {} if args.port is None else {"worker_port": args.port}
    if args.answer_page is not None:
        wanted["ces_page"] = "" if args.answer_page == "off" else args.answer_page
    change_settings(parts, wanted)
    if out.as_json:
        out.answer(wanted)
        return DONE
    if args.port is not None:
        out.line(
            f"The worker serves port {args.port} on its own machine." if args.port else "The worker serves no port."
        )
    if args.answer_page is not None:
        page = wanted["ces_page"]
        out.line(f"Customers answer on {page}." if page else "Customers answer by mail.")
    return DONE


def _push_address(room: WorkerRoom, parts: CliParts, out: Out) -> int:
    settings = parts.settings()
    base = settings.ces_page or f"http://127.0.0.1:{settings.worker_port}"
    address = f"{base.rstrip('/')}/push/{room.push_token()}"
    if out.as_json:
        out.answer({"address": address})
    else:
        out.line(address)
        if not settings.worker_port:
            out.note("agentdesk: the worker serves no port yet. Set one with: agentdesk worker --port PORT")
    return DONE
