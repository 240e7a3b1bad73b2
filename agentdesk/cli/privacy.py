"""Knows `audit redact`, `contest`, `contested`, `settle` and `history`: words removed for privacy, and words contested."""

import argparse
from typing import Any

from agentdesk.cli.codes import DONE
from agentdesk.cli.output import Out
from agentdesk.cli.parser_privacy import VERDICTS
from agentdesk.cli.parts import CliParts
from agentdesk.cli.words import local, moment
from agentdesk.domain.commands import Command
from agentdesk.domain.commands_privacy import ContestNote, DecideContested, RedactWords
from agentdesk.domain.errors import Refused
from agentdesk.domain.ids import AgentId, CommandId, EventId, new_uuid
from agentdesk.domain.redactions import RedactionReason
from agentdesk.services import handlers
from agentdesk.services.queries_history import ContestRow, Contests, NoteHistory, Wording

TASK = "Contested note: decide"


def run(args: argparse.Namespace, parts: CliParts, out: Out, reader: AgentId) -> int:
    """Raises NotAllowed, Refused and Conflict."""
    match args.action:
        case "history":
            return _history(args, parts, out)
        case "contested":
            return _contested(args, parts, out)
        case "redact" if not args.sure:
            raise Refused("not-sure")
        case "redact":
            command: Command = RedactWords(
                **_common(parts, reader), event_id=EventId(args.id), redaction_id=EventId(new_uuid()),
                reason=RedactionReason(args.reason), words=args.say, only_this=args.only_this,
            )  # fmt: skip
        case "contest":
            command = ContestNote(**_common(parts, reader), event_id=EventId(args.id),
                                  statement_id=EventId(new_uuid()), statement=args.say, title=TASK)  # fmt: skip
        case _:
            command = _decision(args, parts, reader)
    with parts.unit_of_work() as work:
        work.record(command, handlers.apply(work, command, command.at))
        work.commit()
    out.note("Noted." if args.action != "redact" else "The words are removed. That they existed stays proved.")
    return DONE


def _decision(args: argparse.Namespace, parts: CliParts, reader: AgentId) -> DecideContested:
    rows = parts.reads().answer(Contests(EventId(args.id), only_open=True))
    if not rows:
        raise Refused("not-contested")
    return DecideContested(
        **_common(parts, reader), event_id=EventId(args.id), decision_id=EventId(new_uuid()),
        verdict=VERDICTS[args.verdict], words=args.say, base_revision=rows[0].revisions, subject=rows[0].subject,
        note=args.note,
    )  # fmt: skip


def _history(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    found = parts.reads().answer(NoteHistory(EventId(args.id)))
    if found is None:
        raise Refused("no-such-contact")
    if out.as_json:
        out.answer({
            "id": str(found.event_id), "at": moment(found.occurred_at), "standing": found.standing,
            "wordings": [_plain_wording(each) for each in found.wordings],
        })  # fmt: skip
        return DONE
    for at, each in enumerate(found.wordings):
        signs = (("counts now", at == found.standing), (f"late: after {found.late_after_hours} h", each.is_late),
                 ("withdrawn", each.is_withdrawn))  # fmt: skip
        told = "".join(f" [{sign}]" for sign, stands in signs if stands)
        why = f": {each.why}" if each.why else ""
        out.line(f"{at + 1}  {local(each.at, parts.zone())}  {each.agent_name}{why}{told}  {each.event_id}")
        if each.removal is not None:
            removed = local(each.removal.at, parts.zone())
            words = each.removal.words or each.removal.reason.value
            out.line(f"    words removed by {each.removal.by}, {removed}: {words}")
        for line in (each.subject, *each.body.splitlines()):
            if line:
                out.line(f"    {line}")
    return DONE


def _contested(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    rows = parts.reads().answer(Contests(only_open=args.open, limit=args.limit))
    zone = parts.zone()
    if out.as_json:
        out.answer([_plain_contest(row) for row in rows])
    elif rows:
        out.table(
            (
                "decide by " + local(row.due_at, zone) if row.verdict is None else row.verdict.value, row.customer_name or "-",
                row.agent_name, row.statement, row.words, str(row.event_id),
            )
            for row in rows
        )  # fmt: skip
    else:
        out.note("No note is contested.")
    return DONE


def _common(parts: CliParts, reader: AgentId) -> dict[str, Any]:
    return {"command_id": CommandId(new_uuid()), "actor": reader, "at": parts.clock.now()}


def _plain_wording(each: Wording) -> dict[str, object]:
    gone = each.removal
    return {
        "id": str(each.event_id), "at": moment(each.at), "agent": each.agent_name, "subject": each.subject,
        "body": each.body, "why": each.why, "late": each.is_late, "withdrawn": each.is_withdrawn,
        "removed": None if gone is None else {
            "by": gone.by, "at": moment(gone.at), "reason": gone.reason.value, "words": gone.words,
        },
    }  # fmt: skip


def _plain_contest(row: ContestRow) -> dict[str, object]:
    return {
        "id": str(row.contest_id), "contact": str(row.event_id), "customer": row.customer_name,
        "agent": row.agent_name, "note": row.note, "statement": row.statement, "opened_at": moment(row.opened_at),
        "opened_by": row.opened_by, "due_at": moment(row.due_at), "verdict": row.verdict.value if row.verdict else "",
        "decided_by": row.decided_by, "decided_at": None if row.decided_at is None else moment(row.decided_at),
        "words": row.words,
    }  # fmt: skip
