"""Knows the `log` command: one contact, one transaction; exit code 0 means it is on disk."""

import argparse
import re
from datetime import UTC, datetime, timedelta
from uuid import UUID

from agentdesk.cli.codes import DONE
from agentdesk.cli.output import Out
from agentdesk.cli.parts import CliParts
from agentdesk.cli.timeline import found
from agentdesk.cli.words import local, moment
from agentdesk.domain.commands import LogInteraction, NewFollowUp
from agentdesk.domain.errors import Conflict, Refused
from agentdesk.domain.facts import facts_in
from agentdesk.domain.followups import Due, due_at_moment, parse_when
from agentdesk.domain.hours import wall_to_utc
from agentdesk.domain.ids import (
    SYSTEM_AGENT,
    AgentId,
    CommandId,
    ComplaintId,
    CustomerId,
    EventId,
    FollowUpId,
    OrderId,
    new_uuid,
)
from agentdesk.domain.interactions import Outcome
from agentdesk.domain.kinds import Channel, Direction, FollowUpKind
from agentdesk.services import handlers
from agentdesk.services.ports import UnitOfWork
from agentdesk.services.queries import CustomerById

_AHEAD = re.compile(r"\+(\d{1,4})\s*([mhdw])")
_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def run(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    command = _command(args, parts)
    with parts.unit_of_work() as work:
        again = apply(work, command)
    follow_up = command.follow_up
    if out.as_json:
        out.answer(
            {
                "id": str(command.interaction_id),
                "command_id": str(command.command_id),
                "customer": args.ref,
                "at": moment(command.started_at),
                "follow_up": str(follow_up.follow_up_id) if follow_up else None,
                "due_at": moment(follow_up.due_at) if follow_up else None,
                "repeated": again,
            }
        )
        return DONE
    out.line("This was logged before; nothing was changed." if again else "Logged.")
    if follow_up is not None and not again:
        out.line(f"Follow-up: {local(follow_up.due_at, parts.zone())}, {follow_up.title}")
    return DONE


def apply(work: UnitOfWork, command: LogInteraction) -> bool:
    """Write it once; True when the ledger had it already. The same id for something else is a Conflict."""
    if work.was_done(command.command_id):
        if work.events.get(command.interaction_id) is None:
            raise Conflict("id-reused", command_id=str(command.command_id))
        return True
    touched = handlers.apply(work, command, command.at)
    work.record(command, touched)
    work.commit()
    return False


def _command(args: argparse.Namespace, parts: CliParts) -> LogInteraction:
    reads = parts.reads()
    customer_id = found(reads, args.ref)
    outcome = _outcome(args.outcome, parts)
    now = parts.clock.now()
    actor = parts.actor(args.agent)
    zone = parts.zone()
    started = _moment(args.at, zone) if args.at else now
    channel = Channel(args.channel)
    # Ids follow from the command's, so that a repeat with --command-id says the very same.
    command_id = _given_id(args.command_id) or new_uuid()
    order_id = _order(args.order, parts)
    return LogInteraction(
        command_id=CommandId(command_id),
        actor=actor,
        at=now,
        interaction_id=EventId(_derived(command_id, 1)),
        log_id=EventId(_derived(command_id, 2)),
        customer_id=customer_id,
        channel=channel,
        direction=_direction(args.direction, channel),
        outcome=outcome.code,
        reason=args.reason,
        subject=args.subject,
        note=args.note,
        started_at=started,
        ended_at=started + timedelta(seconds=args.duration) if args.duration else started,
        duration_s=args.duration,
        order_id=order_id,
        facts=tuple(facts_in(args.note)),
        follow_up=_follow_up(args, parts, outcome, actor, customer_id, order_id, _derived(command_id, 3)),
        complaint_id=ComplaintId(_derived(command_id, 4)) if outcome.complaint else None,
    )


def _follow_up(
    args: argparse.Namespace,
    parts: CliParts,
    outcome: Outcome,
    actor: AgentId,
    customer_id: CustomerId,
    order_id: OrderId | None,
    follow_up_id: UUID,
) -> NewFollowUp | None:
    if not args.follow_up:
        return None
    card = parts.reads().answer(CustomerById(customer_id))
    due = due_of(args.follow_up, parts, card.zone if card is not None else "")
    title = args.title or args.subject or args.note.strip().partition("\n")[0][:120] or args.reason or outcome.code
    return NewFollowUp(
        follow_up_id=FollowUpId(follow_up_id),
        kind=outcome.follow_up or FollowUpKind.FOLLOW_UP,
        title=title,
        due_at=due.due_at,
        local_due=due.local_due,
        zone=due.zone,
        owner=actor if actor != SYSTEM_AGENT else None,
        told=outcome.follow_up is FollowUpKind.PROMISE,
        order_id=order_id,
        reason=args.reason,
    )


def due_of(text: str, parts: CliParts, customer_zone: str = "") -> Due:
    """`+3d` is the same clock time in three days; everything else is read as the window reads it."""
    now, zone = parts.clock.now(), parts.zone()
    ahead = _AHEAD.fullmatch(text.strip().lower())
    if ahead is not None:
        by = timedelta(**{_UNITS[ahead[2]]: int(ahead[1])})
        if ahead[2] in "mh":
            return due_at_moment((now + by).replace(second=0, microsecond=0), zone)
        wall = due_at_moment(now.replace(second=0, microsecond=0), zone).local_due + by
        return Due(wall, zone, wall_to_utc(wall, zone))
    return parse_when(text, now=now, zone=zone, hours=parts.settings().business_hours, customer_zone=customer_zone)


def _outcome(code: str, parts: CliParts) -> Outcome:
    rules = parts.settings().contact_rules
    outcome = rules.outcome(code)
    if outcome is None:
        raise Refused("unknown-outcome", outcome=code, known=", ".join(each.code for each in rules.outcomes))
    return outcome


def _order(number: str, parts: CliParts) -> OrderId | None:
    if not number:
        return None
    order_id = parts.order(number)
    if order_id is None:
        raise Refused("unknown-order", order=number)
    return order_id


def _direction(said: str | None, channel: Channel) -> Direction:
    if said is not None:
        return Direction[said.upper()]
    return Direction.NONE if channel is Channel.NOTE else Direction.IN


def _moment(text: str, zone: str) -> datetime:
    try:
        at = datetime.fromisoformat(text)
    except ValueError as error:
        raise Refused("unknown-time", text=text) from error
    return at.astimezone(UTC) if at.tzinfo is not None else wall_to_utc(at, zone)


def _given_id(text: str) -> UUID | None:
    if not text:
        return None
    try:
        return UUID(text)
    except ValueError as error:
        raise Refused("bad-command-id", command_id=text) from error


def _derived(command_id: UUID, place: int) -> UUID:
    """An id that follows from the command's: the same time, another tail."""
    return UUID(int=command_id.int ^ place)
