"""Knows how the proofs are put together: store, this machine's key, and the folder checkpoints leave the database for."""

import os
import socket
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from agentdesk.domain.errors import NotAllowed, Refused
from agentdesk.domain.proof import Checkpoint
from agentdesk.domain.verdict import Finding, Verdict
from agentdesk.runtime.audit_key import AuditKey, check_signature
from agentdesk.runtime.checkpoint_folder import CheckpointFolder
from agentdesk.runtime.secrets import open_secrets
from agentdesk.services.ports import Clock
from agentdesk.services.sealing import Sealing
from agentdesk.services.verifying import verify

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from agentdesk.store.audit_check import SqlAudit
    from agentdesk.store.unit_of_work import Guard

AT_ONCE = 20_000
"""Rows of one table under a checkpoint that is asked for."""


def sealing_of(
    engine: "Engine",
    clock: Clock,
    desk: str,
    folder: str,
    environ: Mapping[str, str] = os.environ,
    guard: "Guard | None" = None,
) -> Sealing:
    """What a desk seals with. Asks the keyring: never on the GUI thread."""
    from agentdesk.store.sealing import SqlSealer

    key = AuditKey(open_secrets(environ).secrets)
    return Sealing(SqlSealer(engine, guard), clock.now, desk, key, CheckpointFolder(Path(folder)) if folder else None)


def desk_seals(
    engine: "Engine", clock: Clock, login: str, folder: Callable[[], str], guard: "Guard | None" = None
) -> Callable[[], bool]:
    """The minute's look of an open desk, or of the worker (login ""); the keyring is asked at the first one, on its lane.
    `folder` may become another.
    """
    made: dict[str, Sealing] = {}

    def look() -> bool:
        now = folder()
        if now not in made:
            made.clear()
            made[now] = sealing_of(engine, clock, f"{login or 'worker'}@{socket.gethostname()}", now, guard=guard)
        return made[now].look(login)

    return look


class AuditRoom:
    """Implements `cli.parts.AuditRoom`. Engines are asked for when they are needed: looking needs no right to write."""

    def __init__(
        self, reader: Callable[[], "Engine"], writer: Callable[[], "Engine"], clock: Clock, desk: str, folder: str
    ) -> None:
        self._reader, self._writer, self._clock = reader, writer, clock
        self._desk, self._folder = desk, folder

    def verify(self, folder: str, since: datetime | None) -> Verdict:
        return verify(
            self._audit, check_signature, self._clock.now,
            folder=self._kept(folder), own_key=self._own_key(), since=since,
        )  # fmt: skip

    def seal(self, login: str, folder: str) -> list[Checkpoint]:
        return self._sealing(login, folder).seal_all(limit=AT_ONCE)

    def new_key(self, login: str) -> bytes:
        return self._sealing(login, "").new_key()

    def export(self, file: Path, *, words: bool) -> int:
        from agentdesk.store.audit_export import export

        count = 0
        try:
            with file.open("x", encoding="utf-8") as out:
                for line in export(self._reader(), self._clock.now(), words=words):
                    out.write(line)
                    count += line.startswith('{"seq"')
        except FileExistsError as error:
            raise Refused("file-exists", path=str(file)) from error
        except OSError as error:
            file.unlink(missing_ok=True)
            raise Refused("audit-not-written", path=str(file)) from error
        return count

    def _audit(self, found: Callable[[Finding], None]) -> "SqlAudit":
        from agentdesk.store.audit_check import SqlAudit

        return SqlAudit(self._reader(), found)

    def _kept(self, folder: str) -> CheckpointFolder | None:
        place = folder or self._folder
        return CheckpointFolder(Path(place)) if place else None

    def _own_key(self) -> bytes:
        try:
            return AuditKey(open_secrets().secrets).public()
        except Refused:
            return b""  # whoever looks needs no key of their own

    def _sealing(self, login: str, folder: str) -> Sealing:
        from agentdesk.store.sealing import SqlSealer

        engine = self._writer()
        if SqlSealer(engine).role_of(login) != "admin":
            raise NotAllowed("audit-admin-only", login=login)
        return sealing_of(engine, self._clock, self._desk, folder or self._folder)
