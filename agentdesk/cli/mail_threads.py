"""Knows `mail threads`, which conversations wait for an answer, and `mail rules`, by which it is told whose a mail is."""

import argparse
import json
from datetime import datetime

from agentdesk.cli.codes import DONE
from agentdesk.cli.output import Out, shortened
from agentdesk.cli.parts import CliParts
from agentdesk.cli.words import late, local, moment
from agentdesk.domain.commands import ChangeSetting
from agentdesk.domain.ids import CommandId, new_uuid
from agentdesk.services import handlers
from agentdesk.services.directory import must_administer
from agentdesk.services.queries_mail import Inbox, ThreadRow
from agentdesk.services.settings import workspace_text, workspace_value

RULES = {
    "colleagues": "mail_colleagues",
    "relays": "mail_relays",
    "forms": "mail_forms",
    "own-lists": "mail_own_lists",
    "targets": "mail_targets",
    "answer-minutes": "mail_answer_minutes",
    "told-after-minutes": "mail_told_after_minutes",
}


def run(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    return _rules(args, parts, out) if args.action == "rules" else _threads(args, parts, out)


def _threads(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    now = parts.clock.now()
    rows = parts.reads().answer(Inbox(parts.actor(args.agent), now, args.limit))
    if out.as_json:
        out.answer([_plain(row, now) for row in rows])
    elif rows:
        zone = parts.zone()
        out.table(
            (
                local(row.asked_at, zone) if row.asked_at else "-",
                late(int((now - row.due_at).total_seconds())) if row.due_at is not None and row.due_at < now else "",
                row.mailbox_address,
                row.name,
                row.owner_name,
                shortened(row.subject, 60),
            )
            for row in rows
        )
    else:
        out.note("No mail waits for an answer.")
    return DONE


def _rules(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    """Shown, or one of them set. Raises Refused("bad-setting") and NotAllowed."""
    if args.rule is not None and args.value is not None:
        command = ChangeSetting(
            command_id=CommandId(new_uuid()), actor=parts.actor(""), at=parts.clock.now(), key=RULES[args.rule],
            json_text=args.value,
        )  # fmt: skip
        with parts.unit_of_work() as work:
            must_administer(work, command)
            workspace_value(command.key, command.json_text)
            work.record(command, handlers.apply(work, command, command.at))
            work.commit()
    settings = parts.settings()
    chosen = RULES if args.rule is None else {args.rule: RULES[args.rule]}
    told = {name: json.loads(workspace_text(key, getattr(settings, key))) for name, key in chosen.items()}
    if out.as_json:
        out.answer(told)
    else:
        out.table((name, json.dumps(value, ensure_ascii=False)) for name, value in told.items())
    return DONE


def _plain(row: ThreadRow, now: datetime) -> dict[str, object]:
    return {
        "id": str(row.thread_id),
        "mailbox": row.mailbox_address,
        "customer": str(row.customer_id) if row.customer_id is not None else "",
        "name": row.name,
        "sender": row.sender,
        "subject": row.subject,
        "asked_at": moment(row.asked_at) if row.asked_at else "",
        "due_at": moment(row.due_at) if row.due_at else "",
        "late": row.due_at is not None and row.due_at <= now,
        "owner": row.owner_name,
        "suggested": row.suggested_name,
        "suggested_why": row.suggested_why,
    }
