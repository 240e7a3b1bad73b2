"""Knows `audit schedule`: tables and reports that are written by themselves, and how their last runs went."""

import argparse
from dataclasses import replace
from pathlib import Path

from agentdesk.cli.codes import DONE
from agentdesk.cli.exporting import must_administer
from agentdesk.cli.output import Out
from agentdesk.cli.parts import CliParts
from agentdesk.cli.report import team_of
from agentdesk.cli.words import local, moment
from agentdesk.domain.commands import ChangeSetting
from agentdesk.domain.errors import Refused
from agentdesk.domain.exports import Form
from agentdesk.domain.ids import AgentId, CommandId, new_uuid
from agentdesk.domain.schedule import LATE_AFTER, REPORT, Every, ScheduledExport, next_due
from agentdesk.services import handlers
from agentdesk.services.queries import People, Settings
from agentdesk.services.queries_schedule import ScheduledRun, ScheduledRuns
from agentdesk.services.settings import WorkspaceSettings, read_workspace, workspace_text

KEY = "export_schedule"


def run(args: argparse.Namespace, parts: CliParts, out: Out, reader: AgentId) -> int:
    """Only for administrators. Raises NotAllowed and Refused."""
    must_administer(parts, reader)
    entries = _now(parts).export_schedule
    if args.add:
        _save(parts, reader, (*entries, _new(args, parts, [each.key for each in entries])))
    elif args.remove:
        left = tuple(each for each in entries if each.key != args.remove)
        if left == entries:
            raise Refused("unknown-schedule", key=args.remove)
        _save(parts, reader, left)
    if args.run:
        out.note(f"{parts.run_schedule()} files were written.")
    return _list(parts, out)


def _new(args: argparse.Namespace, parts: CliParts, taken: list[str]) -> ScheduledExport:
    folder = Path(args.folder).expanduser()
    if not args.folder or not folder.is_dir():  # it is written here too, whenever this desk comes first
        raise Refused("export-no-folder", path=args.folder or "--folder")
    key = next(
        name for n in range(1, 100) if (name := f"{args.add}-{args.every}{f'-{n}' if n > 1 else ''}") not in taken
    )
    entry = ScheduledExport(
        key=key, table=args.add, form=Form(args.format), every=Every(args.every), at=args.at,
        folder=str(folder.absolute()), since=parts.clock.now(),
    )  # fmt: skip
    return _report(args, parts, entry) if args.add == REPORT else entry


def _report(args: argparse.Namespace, parts: CliParts, entry: ScheduledExport) -> ScheduledExport:
    people = parts.reads().answer(People())
    entry = replace(entry, form=Form.PDF, language=args.lang)
    if args.of:
        person = next((each for each in people if each.login.casefold() == args.of.casefold()), None)
        if person is None:
            known = ", ".join(each.login for each in people if each.active)
            raise Refused("unknown-agent", login=args.of, known=known)
        return replace(entry, agent_id=person.agent_id)
    return replace(entry, team_id=team_of(args.of_team, parts))


def _save(parts: CliParts, actor: AgentId, entries: tuple[ScheduledExport, ...]) -> None:
    command = ChangeSetting(
        command_id=CommandId(new_uuid()),
        actor=actor,
        at=parts.clock.now(),
        key=KEY,
        json_text=workspace_text(KEY, entries),
    )
    with parts.unit_of_work() as work:
        work.record(command, handlers.apply(work, command, command.at))
        work.commit()


def _list(parts: CliParts, out: Out) -> int:
    settings, zone = _now(parts), parts.zone()
    newest: dict[str, ScheduledRun] = {}
    for row in parts.reads().answer(ScheduledRuns(limit=500)):
        newest.setdefault(row.key, row)
    nexts = {
        each.key: next_due(each, parts.clock.now(), settings.business_hours.zone) for each in settings.export_schedule
    }
    if out.as_json:
        out.answer([
            {
                "key": each.key, "table": each.table, "format": each.form.value, "every": each.every.value, "at": each.at,
                "team_id": each.team_id, "agent_id": each.agent_id, "language": each.language,
                "folder": each.folder, "next": moment(nexts[each.key]), "last": _plain(newest.get(each.key)),
            }
            for each in settings.export_schedule
        ])  # fmt: skip
    elif settings.export_schedule:
        out.table(
            (
                each.key,
                each.form.value,
                each.folder,
                f"next {local(nexts[each.key], zone)}",
                _said(newest.get(each.key), zone, each.table),
            )
            for each in settings.export_schedule
        )
    else:
        out.note("Nothing is written by itself.")
    return DONE


def _said(last: ScheduledRun | None, zone: str, table: str) -> str:
    if last is None:
        return "never yet"
    if last.done_at is None:
        return f"{local(last.due_at, zone)} not written: {last.code or 'running'}"
    late = f", made up {local(last.done_at, zone)}" if last.done_at - last.due_at > LATE_AFTER else ""
    wrote = "written" if table == REPORT else f"{last.rows:,} rows"
    return f"last {local(last.due_at, zone)}: {wrote}{late}"


def _plain(last: ScheduledRun | None) -> dict[str, object] | None:
    if last is None:
        return None
    return {
        "due_at": moment(last.due_at), "done_at": None if last.done_at is None else moment(last.done_at),
        "file": last.path, "rows": last.rows, "code": last.code, "desk": last.desk,
    }  # fmt: skip


def _now(parts: CliParts) -> WorkspaceSettings:
    settings, _ = read_workspace(parts.reads().answer(Settings()))
    return settings
