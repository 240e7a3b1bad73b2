"""A real SQLite workspace of one table and one ledger, with switches for everything that can break."""

import contextlib
import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import sqlcipher3

from agentdesk.domain.commands import Command, LogInteraction
from agentdesk.domain.errors import Offline
from agentdesk.domain.ids import AgentId, CommandId, TeamId


class TinyWorkspace:
    """`gate` closed: every unit of work hangs. `fail(point)` is called at `begin`, `commit` and `committed`."""

    def __init__(self, path: Path, busy_s: float = 0.05) -> None:
        self._path, self._busy_s = path, busy_s
        self.gate = threading.Event()
        self.gate.set()
        self.fail: Callable[[str], None] = lambda _point: None
        with contextlib.closing(self.connect()) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("CREATE TABLE IF NOT EXISTS ledger (command_id BLOB PRIMARY KEY, touched TEXT)")
            connection.execute("CREATE TABLE IF NOT EXISTS contact (rid INTEGER PRIMARY KEY, id BLOB, note TEXT)")

    def connect(self) -> Any:
        return sqlcipher3.connect(str(self._path), isolation_level=None, check_same_thread=False, timeout=self._busy_s)

    def unit_of_work(self) -> "TinyUnit":
        return TinyUnit(self)

    def notes(self) -> list[str]:
        with contextlib.closing(self.connect()) as connection:
            return [note for (note,) in connection.execute("SELECT note FROM contact ORDER BY rid")]


class TinyUnit:
    rows: Any = None
    events: Any = None

    def __init__(self, workspace: TinyWorkspace) -> None:
        self._workspace = workspace

    def __enter__(self) -> Self:
        self._workspace.gate.wait()
        self._workspace.fail("begin")
        self.connection = self._workspace.connect()
        try:
            self.connection.execute("BEGIN IMMEDIATE")
        except sqlcipher3.OperationalError as error:
            self.connection.close()
            raise Offline("locked") from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.connection.close()

    def foresee(self, command: Command) -> None:
        """A file is no trip away."""

    def was_done(self, command_id: CommandId) -> bool:
        found = self.connection.execute("SELECT 1 FROM ledger WHERE command_id = ?", (command_id.bytes,))
        return found.fetchone() is not None

    def record(self, command: Command, touched: Sequence[str]) -> None:
        row = (command.command_id.bytes, ",".join(touched))
        self.connection.execute("INSERT INTO ledger VALUES (?, ?)", row)

    def commit(self) -> None:
        self._workspace.fail("commit")
        self.connection.execute("COMMIT")
        self._workspace.fail("committed")

    def agent_team(self, agent_id: AgentId) -> TeamId:
        return TeamId(agent_id)

    def setting(self, key: str) -> str | None:
        del key
        return None


def write_contact(uow: Any, command: Command, now: datetime) -> tuple[str, ...]:
    """The handler of this little world."""
    del now
    assert isinstance(command, LogInteraction)
    row = (command.interaction_id.bytes, command.note)
    uow.connection.execute("INSERT INTO contact (id, note) VALUES (?, ?)", row)
    return (f"customer:{command.customer_id}", f"timeline:{command.customer_id}")
