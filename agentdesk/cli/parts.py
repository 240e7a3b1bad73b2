"""Knows what the terminal needs from the rest of the house; bootstrap hands it over, so no command knows a store."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from agentdesk.domain.backups import Manifest
from agentdesk.domain.commands_looking import RecordExport
from agentdesk.domain.events import Event
from agentdesk.domain.exports import Form
from agentdesk.domain.ids import AgentId, OrderId
from agentdesk.domain.imports import ImportReport
from agentdesk.domain.mail import ReadMail
from agentdesk.domain.proof import Checkpoint
from agentdesk.domain.records import dataclass
from agentdesk.domain.verdict import Verdict
from agentdesk.services.exports import Sink
from agentdesk.services.imports import ImportProgress, ImportWish
from agentdesk.services.imports_mapping import MappingFile
from agentdesk.services.imports_plan import Plan
from agentdesk.services.ports import Clock, Reads, UnitOfWork
from agentdesk.services.ports_logins import Logins
from agentdesk.services.recordings import Recording
from agentdesk.services.settings import WorkspaceSettings

if TYPE_CHECKING:
    from agentdesk.cli.mailboxes import MailRoom
    from agentdesk.cli.worker import WorkerRoom
    from agentdesk.services.reports import ReportFacts


@dataclass(frozen=True, slots=True)
class Health:
    """What stands at a URL: `ready`, `missing`, `foreign`, `damaged`, `too-new`, `too-old`, `read-only`, `offline`."""

    code: str
    revision: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Info:
    """`database` with its version; `counts`: rows by table; `size_bytes` of the file with its log."""

    health: Health
    database: str
    size_bytes: int
    counts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Copied:
    """A workspace that was copied whole: (table, rows, hash) as they are on both sides."""

    source: str
    target: str
    tables: tuple[tuple[str, int, str], ...]
    went_on: bool
    said_meanwhile: int
    took_s: float


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of `doctor`. `advice` is empty when there is nothing to do; `is_broken` makes its exit code 1."""

    section: str
    name: str
    value: str
    advice: str = ""
    is_broken: bool = False


@dataclass(frozen=True, slots=True)
class Joined:
    """The workspace this computer opens from now on; `kept`: its password too is on this computer."""

    url: str
    login: str
    name: str
    kept: bool


class ImportRunner(Protocol):
    def plan(self, wish: ImportWish) -> Plan:
        """What each file would be read as."""

    def run(
        self, wish: ImportWish, progress: Callable[[ImportProgress], None], planned: Callable[[Plan], None]
    ) -> ImportReport: ...


class Helper(Protocol):
    """This process as a window's helper: its lines outlive it, and the window can ask it to stop."""

    def say(self, event: Mapping[str, object]) -> None: ...

    def should_stop(self) -> bool: ...

    def wait(self, seconds: float) -> bool:
        """True as soon as it should stop."""

    def close(self) -> None: ...


class AuditRoom(Protocol):
    """The workspace's proofs. `folder` "" means the one of the settings."""

    def verify(self, folder: str, since: datetime | None) -> Verdict:
        """Raises Refused("checkpoints-missing")."""

    def seal(self, login: str, folder: str) -> Sequence[Checkpoint]:
        """Everything that waits, now. Raises NotAllowed("audit-admin-only") and Refused("checkpoints-…")."""

    def new_key(self, login: str) -> bytes:
        """The public half of a new key. Raises as `seal`, and Refused("no-secrets")."""

    def export(self, file: Path, *, words: bool) -> int:
        """How many rows. Raises Refused("file-exists") and ("audit-not-written")."""


class CliParts(Protocol):
    """One terminal command's view of the house. Everything opens when it is first asked for; `close` ends it all."""

    @property
    def url(self) -> str:
        """The workspace without its password."""

    @property
    def clock(self) -> Clock: ...

    def health(self) -> Health: ...

    def info(self) -> Info: ...

    def faults(self) -> Sequence[str]:
        """What a thorough look at the database finds wrong; empty is good."""

    def create(self, login: str, name: str, team: str) -> str:
        """The first administrator's login."""

    def upgrade(self) -> Health: ...

    def invitation(self, login: str) -> str:
        """The line by which this login joins. Raises Refused("no-invitation") for a workspace nobody else can reach."""

    def join(self, line: str, password: str) -> Joined:
        """By an invitation. Raises Refused, NotAllowed and Offline; then nothing is changed."""

    def back_up(self, place: Path, *, test: bool) -> tuple[Path, Manifest]:
        """To a file, or into a folder. Raises Refused("copy-exists", "no-copy", "backup-…", "pg-tool-…")."""

    def restore(self, backup: Path, target: str) -> Manifest:
        """Raises Refused("restore-…", "backup-…")."""

    def backups_in(self, folder: Path) -> Sequence[tuple[Path, Manifest]]:
        """Newest first."""

    def copy(self, source: str, target: str, told: Callable[[str, int, int], None]) -> Copied:
        """A whole workspace, to where nothing is. Raises Refused("copy-…") and what stands in the way of either."""

    @property
    def connected_as(self) -> str:
        """The login of the server this terminal uses; "" for a file."""

    def own_password_is(self, password: str) -> None:
        """Of whoever is connected: what this computer keeps of it is renewed."""

    def logins(self) -> Logins | None:
        """Of a workspace on a server; None for a file."""

    def reads(self) -> Reads:
        """Raises AgentDeskError when the workspace cannot be opened."""

    def unit_of_work(self) -> UnitOfWork: ...

    def settings(self) -> WorkspaceSettings: ...

    def zone(self) -> str:
        """IANA name of the agent's zone."""

    def country(self) -> str:
        """ISO 3166 of this machine's line, else the workspace's, else what a new workspace has."""

    def actor(self, login: str) -> AgentId:
        """The agent of this login; "" means the one of the settings or of this computer's user."""

    def order(self, number: str) -> OrderId | None: ...

    def load_mapping(self, path: Path) -> MappingFile: ...

    def importer(self, *, own_writer: bool = False) -> ImportRunner:
        """`own_writer`: a second process writes; for large files, where a second core is free."""

    def helper(self, folder: Path, *, with_parent: bool) -> Helper:
        """Be the helper of the window that made `folder`; `with_parent`: only as long as that window lives."""

    def tell_window(self, message: str) -> bool:
        """To the window that is open on this machine; False when there is none."""

    def replay(self, recording: Recording, speed: float, hear: Callable[[Event], None]) -> None:
        """Play it to its end; `hear` is told on the player's thread."""

    def read_mail(self, raw: bytes) -> ReadMail:
        """Of any bytes, also those that are no mail."""

    def mail_room(self) -> "MailRoom":
        """The workspace's mailboxes. Raises AgentDeskError when it cannot be opened."""

    def audit_room(self) -> AuditRoom: ...

    def worker_room(self, *, verbose: bool) -> "WorkerRoom": ...

    def run_schedule(self) -> int:
        """What is due by itself, now; how many files were written."""

    def export_file(self, path: Path, form: Form, *, mark: bool) -> Sink:
        """A table's file on its way; `mark`: a CSV begins with the mark by which Excel knows UTF-8."""

    def report(self, facts: "ReportFacts", path: Path, language: str, record: Callable[[RecordExport], None]) -> int:
        """How many pages the PDF file has. `record` is called before it comes to its place. Raises Refused("export-…")."""

    def login(self) -> str:
        """Who sits at this terminal, as far as it was said."""

    def findings(self) -> Sequence[Finding]:
        """What `doctor` says."""

    def close(self) -> None: ...
