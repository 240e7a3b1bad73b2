"""Knows how the terminal's parts are put together: the store, the settings and this machine, each when it is needed."""

import getpass
import logging
import os
import socket
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from agentdesk.bootstrap.import_runner import Runner
from agentdesk.bootstrap.shown_place import shown_place
from agentdesk.bootstrap.workspace_login import WorkspaceLogin, hide_in_process_list, login_of, parted
from agentdesk.cli.parts import CliParts, Copied, Finding, Health, Info, Joined
from agentdesk.cli.words import explain
from agentdesk.cli.workspace import refusal
from agentdesk.domain.backups import Manifest
from agentdesk.domain.commands import Command
from agentdesk.domain.commands_looking import RecordExport
from agentdesk.domain.errors import AgentDeskError, Refused
from agentdesk.domain.events import Event
from agentdesk.domain.exports import Form
from agentdesk.domain.ids import AgentId, OrderId
from agentdesk.domain.mail import ReadMail
from agentdesk.runtime.clock import SystemClock
from agentdesk.runtime.export_files import file_of
from agentdesk.runtime.helper_process import HelperPost
from agentdesk.runtime.instance_call import tell_open
from agentdesk.runtime.paths import Paths, find_paths, resources
from agentdesk.runtime.settings_file import SettingsFile
from agentdesk.services.exports import Sink
from agentdesk.services.imports import Importer
from agentdesk.services.imports_mapping import MappingFile, load_mapping, load_mappings
from agentdesk.services.looking import Looking, LookingReads
from agentdesk.services.ports import Clock, Reads, UnitOfWork
from agentdesk.services.queries import People, Settings
from agentdesk.services.recordings import Recording
from agentdesk.services.settings import Personal, PersonalSettings, WorkspaceSettings, read_workspace

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from agentdesk.bootstrap.auditing import AuditRoom
    from agentdesk.bootstrap.mail import MailRooms
    from agentdesk.bootstrap.worker_room import WorkerRoom
    from agentdesk.services.reports import ReportFacts
    from agentdesk.store.import_store import SqlImportStore
    from agentdesk.store.logins import SqlLogins
    from agentdesk.store.reads import SqlReads

log = logging.getLogger(__name__)

MAPPINGS = "mappings"


def cli_parts(url: str | None) -> CliParts:
    return DeskParts(url)


def workspace_url(asked: str | None, personal: PersonalSettings, paths: Paths) -> str:
    """What was asked for, else AGENTDESK_WORKSPACE, else the settings', else this machine's own."""
    told = asked or os.environ.get("AGENTDESK_WORKSPACE", "").strip() or personal.workspace_url
    return told or str(paths.default_workspace)


class DeskParts:
    """Implements `cli.parts.CliParts`. One command, one thread."""

    def __init__(self, asked: str | None) -> None:
        self._paths = find_paths()
        self._personal = Personal(SettingsFile(self._paths.settings_file).read(), lambda _: None).now
        given = parted(workspace_url(asked, self._personal, self._paths))
        hide_in_process_list(given.password)
        self._url = given.url
        self.door = WorkspaceLogin(*given)
        """Through which the store gets the complete address."""
        self._clock = SystemClock()
        self._writer: Engine | None = None
        self._reader: Engine | None = None
        self._reads: SqlReads | None = None
        self._seen: LookingReads | None = None
        self._store: SqlImportStore | None = None
        self._settings: WorkspaceSettings | None = None

    @property
    def url(self) -> str:
        return shown_place(self._url)

    @property
    def clock(self) -> Clock:
        return self._clock

    # --- the workspace as a whole ------------------------------------------------------------------------------

    def health(self) -> Health:
        from agentdesk.store.migrate import check

        found = check(self._address)
        if found.code not in {"offline", "login"} and not found.code.startswith("tls-"):
            self.door.was_let_in()
        # This computer's own folder is no drive that may be away: it is not there before the first workspace is.
        is_new = found.detail == "folder" and self._url == str(self._paths.default_workspace)
        return Health(found.code, found.revision, "file" if is_new else found.detail)

    def info(self) -> Info:
        from agentdesk.store.workspace import info

        health = self.health()
        if refusal(health) is not None and health.code not in {"too-old", "read-only"}:
            return Info(health, "", 0, ())
        found = info(self._address)
        return Info(health, found.database, found.size_bytes, found.counts)

    def faults(self) -> Sequence[str]:
        from agentdesk.store.engine import file_of
        from agentdesk.store.workspace import quick_check

        path = file_of(self._url)
        return () if path is None else quick_check(path)

    def create(self, login: str, name: str, team: str) -> str:
        from agentdesk.store.migrate import create

        login = login or self._personal.agent_login or getpass.getuser()
        create(self._address, login=login, name=name or login, team=team)
        return login

    @property
    def connected_as(self) -> str:
        return login_of(self._url)

    def own_password_is(self, password: str) -> None:
        self.door.is_now(password)

    def logins(self) -> "SqlLogins | None":
        from agentdesk.store.logins import logins_of

        return logins_of(self._engine())

    def upgrade(self) -> Health:
        from agentdesk.store.migrate import upgrade

        health = self.health()
        if health.code != "too-old" and (error := refusal(health)) is not None:
            raise error
        found = upgrade(self._address)
        return Health(found.code, found.revision, found.detail)

    def invitation(self, login: str) -> str:
        from agentdesk.bootstrap.joining import invitation_to

        made = invitation_to(self._url, login, self.settings().shop_name)
        if made is None:
            raise Refused("no-invitation")
        return made.line

    def join(self, line: str, password: str) -> Joined:
        from agentdesk.bootstrap.joining import join

        return join(line, password, self._paths)

    def back_up(self, place: Path, *, test: bool) -> tuple[Path, Manifest]:
        from agentdesk.bootstrap.backups import back_up

        return back_up(self._address, place, self._clock.now(), test=test)

    def restore(self, backup: Path, target: str) -> Manifest:
        from agentdesk.bootstrap.moving import restore_workspace

        return restore_workspace(backup, target)

    def backups_in(self, folder: Path) -> Sequence[tuple[Path, Manifest]]:
        from agentdesk.runtime.backup_folder import backups_in

        return backups_in(folder)

    def copy(self, source: str, target: str, told: Callable[[str, int, int], None]) -> Copied:
        from agentdesk.bootstrap.moving import copy_workspace

        return copy_workspace(source, target, told)

    # --- questions and commands --------------------------------------------------------------------------------

    def reads(self) -> Reads:
        if self._reads is None:
            engine = self._looking()
            from agentdesk.store.reads import SqlReads

            self._reads = SqlReads(engine)
            self._seen = LookingReads(self._reads, Looking(self._say, self._clock, self._reader_now))
        assert self._seen is not None
        return self._seen

    def unit_of_work(self) -> UnitOfWork:
        from agentdesk.store.unit_of_work import SqlWorkspace

        return SqlWorkspace(self._engine(), self._desk, self._clock).unit_of_work()

    def settings(self) -> WorkspaceSettings:
        if self._settings is None:
            self._settings, _ = read_workspace(self.reads().answer(Settings()))
        return self._settings

    def zone(self) -> str:
        return self._personal.zone or self.settings().business_hours.zone

    def country(self) -> str:
        if self._personal.phone_country:
            return self._personal.phone_country
        readable = self.health().code in {"ready", "read-only"}
        return (self.settings() if readable else WorkspaceSettings()).country

    def actor(self, login: str) -> AgentId:
        people = self.reads().answer(People())
        asked = login or os.environ.get("AGENTDESK_AGENT", "").strip() or self._personal.agent_login
        wanted = asked or login_of(self._url) or getpass.getuser()
        for person in people:
            if wanted.casefold() in {person.login.casefold(), str(person.agent_id)}:
                return person.agent_id
        if asked:
            known = ", ".join(person.login for person in people if person.agent_id) or "none yet"
            raise Refused("unknown-agent", login=asked, known=known)
        return AgentId(0)  # nobody named: the system's agent says it

    def _reader_now(self) -> AgentId:
        try:
            return self.actor("")
        except Refused:
            return AgentId(0)  # somebody who is not in this workspace; the ledger has the machine's name

    def _say(self, command: Command) -> None:
        """What reading says by itself: where nothing can be written, the answer stands all the same."""
        from agentdesk.services import handlers

        try:
            with self.unit_of_work() as work:
                work.record(command, handlers.apply(work, command, command.at))
                work.commit()
        except AgentDeskError as error:
            log.warning("who looked was not recorded: %s", error.code)

    def order(self, number: str) -> OrderId | None:
        with self.unit_of_work() as work:
            row = work.rows.one("sales_order", order_no=number)
        return OrderId(UUID(str(row["id"]))) if row is not None else None

    # --- import ------------------------------------------------------------------------------------------------

    def load_mapping(self, path: Path) -> MappingFile:
        shipped = resources() / MAPPINGS / f"{path.name}.toml"
        return load_mapping(shipped if not path.suffix and not path.exists() and shipped.exists() else path)

    def importer(self, *, own_writer: bool = False) -> Runner:
        from agentdesk.store.import_store import SqlImportStore

        self._store = SqlImportStore(
            self._engine(), self._desk, self._clock, country=self.settings().country, own_writer=own_writer
        )
        return Runner(
            Importer(
                self._store,
                load_mappings(resources() / MAPPINGS),
                self._clock,
                explain,
                zone=self.settings().business_hours.zone,
                country=self.settings().country,
                state_dir=self._paths.state / "rejected",
            )
        )

    def helper(self, folder: Path, *, with_parent: bool) -> HelperPost:
        return HelperPost(folder, with_parent=with_parent)

    def holds_s(self) -> Sequence[float]:
        """How long the last import's transactions held the write lock; for the benchmark."""
        return self._store.holds_s if self._store is not None else ()

    def tell_window(self, message: str) -> bool:
        return tell_open(self._paths.state, message)

    def replay(self, recording: Recording, speed: float, hear: Callable[[Event], None]) -> None:
        from agentdesk.channels.phone.replay import ReplayPhone

        phone = ReplayPhone(hear, self._clock, recording, speed=speed)
        phone.start()
        try:
            phone.wait()
        finally:
            phone.stop()

    def read_mail(self, raw: bytes) -> ReadMail:
        from agentdesk.channels.mail.parse import read_mail  # with its libraries 250 ms

        return read_mail(raw)

    def mail_room(self) -> "MailRooms":
        from agentdesk.bootstrap.mail import MailRooms
        from agentdesk.store.unit_of_work import SqlWorkspace

        return MailRooms(SqlWorkspace(self._engine(), self._desk, self._clock), self._clock)

    def audit_room(self) -> "AuditRoom":
        from agentdesk.bootstrap.auditing import AuditRoom

        return AuditRoom(self._looking, self._engine, self._clock, self._desk, self._personal.audit_folder)

    def worker_room(self, *, verbose: bool) -> "WorkerRoom":
        from agentdesk.bootstrap.worker_room import WorkerRoom

        folder = self._personal.audit_folder
        return WorkerRoom(self._address, self._clock, self._paths, self.health, lambda: folder, verbose=verbose)

    def run_schedule(self) -> int:
        from agentdesk.bootstrap.scheduling import scheduled_of
        from agentdesk.store.unit_of_work import SqlWorkspace

        workspace = SqlWorkspace(self._engine(), self._desk, self._clock)
        return scheduled_of(workspace, self.reads(), self._clock, self.login()).look()

    def export_file(self, path: Path, form: Form, *, mark: bool) -> Sink:
        return file_of(path, form, self.zone(), mark=mark)

    def report(self, facts: "ReportFacts", path: Path, language: str, record: Callable[[RecordExport], None]) -> int:
        from agentdesk.bootstrap.reporting import put_report, recorded
        from agentdesk.ui.reports.printing import without_a_window  # Qt, 250 ms, only for what draws

        app = without_a_window(resources())
        pages = put_report(facts, path, language or self._personal.language, partial(record, recorded(facts)))
        assert app is not None  # fonts live as long as it does
        return pages or 0

    def login(self) -> str:
        told = os.environ.get("AGENTDESK_AGENT", "").strip() or self._personal.agent_login
        return told or login_of(self._url) or getpass.getuser()

    def findings(self) -> Sequence[Finding]:
        from agentdesk.bootstrap.doctor import findings
        from agentdesk.bootstrap.doctor_keeping import keeping
        from agentdesk.bootstrap.standby import standby_findings

        def kept() -> Iterator[Finding]:
            yield from standby_findings(self._looking(), self._address)
            yield from keeping(self._looking())

        return findings(self.health(), self.url, self._paths, kept)

    def close(self) -> None:
        for end in (self._store, self._reads):
            if end is not None:
                end.close()
        for engine in (self._reader, self._writer):
            if engine is not None:
                engine.dispose()

    @property
    def _address(self) -> str:
        return self.door.complete()

    @property
    def _desk(self) -> str:
        return f"terminal@{socket.gethostname()}"

    def _engine(self) -> "Engine":
        if self._writer is None:
            self._must_be_ready(for_reading=False)
            from agentdesk.store.engine import file_of, open_engine
            from agentdesk.store.workspace import cheap_check

            path = file_of(self._url)
            if path is not None and cheap_check(path):
                raise Refused("damaged")
            self._writer = open_engine(self._address)
        return self._writer

    def _looking(self) -> "Engine":
        if self._reader is None:
            health = self._must_be_ready(for_reading=True)
            from agentdesk.store.engine import open_engine

            self._reader = open_engine(self._address, read_only=True, untouched=health.code == "read-only")
        return self._reader

    def _must_be_ready(self, *, for_reading: bool) -> Health:
        health = self.health()
        if health.code == "read-only" and for_reading:
            return health
        error: AgentDeskError | None = refusal(health)
        if error is not None:
            raise error
        return health
