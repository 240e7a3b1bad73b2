"""Knows `audit export` and `audit looked`: tables that leave the program, and who read what is restricted."""

import argparse
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from agentdesk.cli.codes import DONE
from agentdesk.cli.output import Out
from agentdesk.cli.parts import CliParts
from agentdesk.cli.words import local, moment
from agentdesk.domain.commands_looking import RecordExport
from agentdesk.domain.errors import NotAllowed, Refused
from agentdesk.domain.exports import Form
from agentdesk.domain.ids import AgentId, CommandId, new_uuid
from agentdesk.domain.kinds import Role
from agentdesk.services import exports_figures, handlers
from agentdesk.services import exports_tables as tables
from agentdesk.services.exports import Table, write
from agentdesk.services.queries import People
from agentdesk.services.queries_audit import AuditFilter
from agentdesk.services.queries_figures import DriverScope, FigureScope
from agentdesk.services.queries_looking import LookedRow, WhoLooked

FOR_ADMINS = frozenset({"looked", "ledger"})


def must_administer(parts: CliParts, reader: AgentId) -> None:
    """Raises NotAllowed("administrators-only")."""
    people = parts.reads().answer(People())
    if not any(each.agent_id == reader and each.role is Role.ADMIN and each.active for each in people):
        raise NotAllowed("administrators-only")


def export(args: argparse.Namespace, parts: CliParts, out: Out, asked: AuditFilter, reader: AgentId) -> int:
    """The file is there when this ends with 0; its line in the ledger too."""
    if args.table in FOR_ADMINS:
        must_administer(parts, reader)
    path = Path(args.out)
    if path.exists() and not args.over:
        raise Refused("file-exists", path=str(path))
    table = _table(args.table, asked, reader, timedelta(hours=parts.settings().late_revision_hours))
    form = Form(args.format)

    def record(rows: int) -> None:
        command = RecordExport(
            command_id=CommandId(new_uuid()), actor=reader, at=parts.clock.now(), table=table.key, form=form.value,
            filter=table.filter, rows=rows,
        )  # fmt: skip
        with parts.unit_of_work() as work:
            work.record(command, handlers.apply(work, command, command.at))
            work.commit()

    sink = parts.export_file(path, form, mark=not args.no_bom)
    rows = write(table, parts.reads(), sink, record, tell=_teller(out))
    if out.as_json:
        out.answer({"file": str(path), "table": table.key, "rows": rows})
    else:
        out.line(f"{rows:,} rows are in {path}. The ledger says so.")
    return DONE


def looked(args: argparse.Namespace, parts: CliParts, out: Out, reader: AgentId) -> int:
    """Only for administrators."""
    must_administer(parts, reader)
    now = parts.clock.now()
    who = parts.actor(args.agent) if args.agent else None
    query = WhoLooked(now - timedelta(days=args.days), now + timedelta(days=1), None, who, args.exports, args.limit)
    rows = parts.reads().answer(query)
    if out.as_json:
        out.answer([_plain(row) for row in rows])
    elif rows:
        zone = parts.zone()
        out.table((local(row.at, zone), row.actor_name, _said(row)) for row in rows)
    else:
        out.note("Nobody read a restricted entry of somebody else, and nothing was exported.")
    return DONE


def _table(key: str, asked: AuditFilter, reader: AgentId, late_after: timedelta) -> Table:
    days: dict[str, Any] = {
        "reader": reader,
        "since": asked.since.date(),
        "until": (asked.until - timedelta(days=1)).date(),
    }
    of_period: dict[str, Callable[[datetime, datetime], Table]] = {"looked": tables.looked, "ledger": tables.ledger}
    if key == "contacts":
        return tables.contacts(asked, late_after)
    if key == "reviews":
        return tables.reviews(asked.since, asked.until, asked.agent_id)
    if key == "figures":
        return exports_figures.figures(FigureScope(**days, team_id=asked.team_id, agent_id=asked.agent_id))
    if key == "drivers":
        return exports_figures.drivers(DriverScope(**days, team_id=asked.team_id, reason=asked.reason or None))
    return of_period[key](asked.since, asked.until)


def _teller(out: Out) -> Callable[[int, int], None]:
    said = [0]

    def tell(done: int, total: int) -> None:
        if done >= said[0] + 20_000:
            said[0] = done
            out.note(f"{done:,} of {total:,} rows" if total else f"{done:,} rows")

    return tell


def _said(row: LookedRow) -> str:
    if row.event_id is None:
        return f"exported {row.table} ({row.form}, {row.rows:,} rows) {row.filter}"
    kind = "entry" if row.kind is None else row.kind.name.lower()
    return f"read a restricted {kind} by {row.entry_by or '-'} about {row.customer_name or '-'}"


def _plain(row: LookedRow) -> dict[str, object]:
    return {
        "at": moment(row.at),
        "person": row.actor_name,
        "contact": "" if row.event_id is None else str(row.event_id),
        "kind": "" if row.kind is None else row.kind.name.lower(),
        "customer": row.customer_name,
        "written_by": row.entry_by,
        "table": row.table,
        "format": row.form,
        "filter": row.filter,
        "rows": row.rows,
    }
