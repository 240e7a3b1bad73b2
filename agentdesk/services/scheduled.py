"""Knows how exports run by themselves: at an administrator's desk, each due time once across all desks, missed ones made up.

A desk takes a due time with a row in the database; who fails gives it back, and any desk tries again after some minutes.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from agentdesk.domain.commands_looking import RecordExport
from agentdesk.domain.errors import AgentDeskError, NotAllowed, Offline
from agentdesk.domain.exports import Form
from agentdesk.domain.ids import SYSTEM_AGENT, AgentId, CommandId, new_uuid
from agentdesk.domain.kinds import Role
from agentdesk.domain.records import dataclass
from agentdesk.domain.schedule import REPORT, Due, ScheduledExport, dues, file_name
from agentdesk.services import exports_tables, looking
from agentdesk.services.exports import Sink, Table, write
from agentdesk.services.ports import Clock, Reads, UnitOfWork, Workspace
from agentdesk.services.queries import People, PersonRow, Settings
from agentdesk.services.queries_audit import AuditFilter
from agentdesk.services.queries_figures import FigureScope
from agentdesk.services.settings import WorkspaceSettings, read_workspace

if TYPE_CHECKING:
    from agentdesk.services.reports import ReportFacts

log = logging.getLogger(__name__)

MADE_BY = "AgentDesk"

AGAIN_AFTER = timedelta(minutes=10)
"""A run that failed, or whose desk died, is taken again then."""
MakeSink = Callable[[str, Form, str], Sink]
"""A file of this path, form and zone."""
Draw = Callable[["ReportFacts", str], bytes]
"""The pages of a report in this language, as a file. Raises Refused("report-not-drawn")."""
Put = Callable[[str, bytes, Callable[[], None]], None]
"""A whole file to this path; the last is done before it comes to its place. Raises Refused("export-…")."""


@dataclass(frozen=True, slots=True)
class Files:
    """How what is due becomes a file."""

    make_sink: MakeSink
    draw: Draw
    put: Put


class ScheduledExports:
    """On one lane, with its own reads. `look` does what is due. `login`: whose desk it is; "" = the worker."""

    def __init__(self, workspace: Workspace, reads: Reads, clock: Clock, login: str, desk: str, files: Files) -> None:
        self._workspace, self._reads, self._clock = workspace, reads, clock
        self._login, self._desk, self._files = login, desk, files

    def look(self) -> int:
        """How many files were written. Raises AgentDeskError when the workspace is away."""
        settings, _ = read_workspace(self._reads.answer(Settings()))
        if not settings.export_schedule or (me := self._administrator()) is None:
            return 0
        made = 0
        for entry in settings.export_schedule:
            for due in dues(entry, self._clock.now(), settings.business_hours.zone):
                if self._takes(entry, due):
                    made += self._run(entry, due, me, settings)
        return made

    def _administrator(self) -> AgentId | None:
        if not self._login:
            return SYSTEM_AGENT
        wanted = self._login.casefold()
        for each in self._reads.answer(People()):
            if each.login.casefold() == wanted and each.role is Role.ADMIN and each.active:
                return each.agent_id
        return None

    def _takes(self, entry: ScheduledExport, due: Due) -> bool:
        """Whether this desk has the due time now; of several desks one has it."""
        now, where = self._clock.now(), {"key": entry.key, "due_at": due.at}
        with self._workspace.unit_of_work() as uow:
            row = uow.rows.one("scheduled_run", **where)
            if row is None:
                taken = uow.rows.insert("scheduled_run", **where, desk=self._desk, claimed_at=now)
            else:
                claimed_at = row["claimed_at"]
                assert isinstance(claimed_at, datetime)
                free = row["done_at"] is None and not claimed_at <= now < claimed_at + AGAIN_AFTER
                was = {**where, "claimed_at": claimed_at, "done_at": None}
                taken = free and bool(uow.rows.update("scheduled_run", was, desk=self._desk, claimed_at=now, code=""))
            uow.commit()
        return taken

    def _run(self, entry: ScheduledExport, due: Due, me: AgentId, settings: WorkspaceSettings) -> bool:
        write_it = self._report if entry.table == REPORT else self._write
        try:
            write_it(entry, due, me, settings)
        except Offline:
            raise
        except AgentDeskError as error:
            log.warning("a scheduled export is tried again: %s", error.code)
            self._say(entry, due, code=error.code)
            return False
        return True

    def _write(self, entry: ScheduledExport, due: Due, me: AgentId, settings: WorkspaceSettings) -> None:
        path = str(Path(entry.folder) / file_name(entry, due))
        table = _table(entry, due, settings)
        record = partial(self._record, entry, due, me, path, (table.key, table.filter))
        write(table, self._reads, self._files.make_sink(path, entry.form, settings.business_hours.zone), record)

    def _report(self, entry: ScheduledExport, due: Due, me: AgentId, settings: WorkspaceSettings) -> None:
        """As whoever leads them would make it, in nobody's name."""
        from agentdesk.services.reports import filter_of, gather, table_of  # statistics and its kin, where one is due

        reader = _leading(self._reads.answer(People()), entry)
        scope = FigureScope(
            reader=reader, since=due.first, until=due.last, team_id=entry.team_id, agent_id=entry.agent_id
        )
        facts = gather(self._reads, scope, self._clock.now(), settings.business_hours.zone)
        drawn = self._files.draw(replace(facts, made_by=MADE_BY), entry.language)
        path = str(Path(entry.folder) / file_name(entry, due, _about(entry, facts.figures.name)))
        said = (table_of(scope), filter_of(scope))
        self._files.put(path, drawn, partial(self._record, entry, due, me, path, said, len(facts.reviews)))

    def _record(
        self, entry: ScheduledExport, due: Due, me: AgentId, path: str, said_of: tuple[str, str], rows: int
    ) -> None:
        """Done and in the ledger, in one; the file comes to its place after it."""
        now = self._clock.now()
        said = RecordExport(command_id=CommandId(new_uuid()), actor=me, at=now, table=said_of[0], form=entry.form.value,
                            filter=said_of[1], rows=rows)  # fmt: skip
        with self._workspace.unit_of_work() as uow:
            uow.record(said, looking.record_export(uow, said))
            self._put(uow, entry, due, done_at=now, path=path, rows=rows, code="")
            uow.commit()

    def _say(self, entry: ScheduledExport, due: Due, **values: object) -> None:
        with self._workspace.unit_of_work() as uow:
            self._put(uow, entry, due, done_at=None, **values)
            uow.commit()

    def _put(self, uow: UnitOfWork, entry: ScheduledExport, due: Due, **values: object) -> None:
        uow.rows.update("scheduled_run", {"key": entry.key, "due_at": due.at}, **values)


def _about(entry: ScheduledExport, name: str) -> str:
    """Two people of one name, or one report in two languages, are two files."""
    number = f"team-{entry.team_id}" if entry.agent_id is None else str(entry.agent_id)
    return "-".join(filter(None, (name, number, entry.language)))


def _leading(people: Sequence[PersonRow], entry: ScheduledExport) -> AgentId:
    """Who may read that report: of a person a lead of their team, of a team an administrator. NotAllowed("leads-only")."""
    others = [each for each in people if each.active and each.agent_id not in {SYSTEM_AGENT, entry.agent_id}]
    if entry.agent_id is None:
        found = [each for each in others if each.role is Role.ADMIN]
    else:
        team = next((each.team_name for each in people if each.agent_id == entry.agent_id), "")
        leads = [each for each in others if each.role in {Role.LEAD, Role.ADMIN}]
        found = [each for each in leads if team in (each.leads or (each.team_name,))]
    if not found:
        raise NotAllowed("leads-only")
    return found[0].agent_id


def _table(entry: ScheduledExport, due: Due, settings: WorkspaceSettings) -> Table:
    zone = ZoneInfo(settings.business_hours.zone)
    since = datetime.combine(due.first, time.min, zone)
    until = datetime.combine(due.last + timedelta(days=1), time.min, zone)
    match entry.table:
        case "reviews":
            return exports_tables.reviews(since, until)
        case "looked":
            return exports_tables.looked(since, until)
        case "ledger":
            return exports_tables.ledger(since, until)
    late_after = timedelta(hours=settings.late_revision_hours)
    return exports_tables.contacts(AuditFilter(since=since, until=until), late_after)
