"""Knows the `followups` command: what is open, by due time, and by how much it is late."""

import argparse
from datetime import datetime

from agentdesk.cli.codes import DONE
from agentdesk.cli.output import Out, shortened
from agentdesk.cli.parts import CliParts
from agentdesk.cli.words import late, local, moment
from agentdesk.domain.followups import late_s
from agentdesk.services.queries import FollowUpRow, FollowUps


def run(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    now = parts.clock.now()
    agent_id = parts.actor(args.agent) if args.agent else None
    rows = parts.reads().answer(
        FollowUps(agent_id, now if args.due else None, args.limit, is_own=agent_id == parts.actor(""))
    )
    if out.as_json:
        out.answer([_plain(row, now) for row in rows])
    elif rows:
        zone = parts.zone()
        out.table(
            (
                local(row.due_at, zone),
                late(late_s(row.due_at, now)),
                row.kind.name.lower().replace("_", "-"),
                f"{row.customer_name} ({row.customer_ref})" if row.customer_ref else row.customer_name or "-",
                row.owner_name or row.queue,
                shortened(row.title, 70),
            )
            for row in rows
        )
    else:
        out.note("Nothing is due." if args.due else "Nothing is open.")
    return DONE


def _plain(row: FollowUpRow, now: datetime) -> dict[str, object]:
    return {
        "id": str(row.follow_up_id),
        "customer": row.customer_ref,
        "name": row.customer_name,
        "kind": row.kind.name.lower().replace("_", "-"),
        "state": row.state.name.lower().replace("_", "-"),
        "title": row.title,
        "due_at": moment(row.due_at),
        "local_due": row.local_due.isoformat(),
        "zone": row.zone,
        "late_s": late_s(row.due_at, now),
        "owner": row.owner_name,
        "queue": row.queue,
        "told": row.told,
        "recurrence": row.recurrence,
    }
