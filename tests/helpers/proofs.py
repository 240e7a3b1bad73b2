"""Knows a small workspace with proofs: a shop's contacts and commands, sealed, and what a look at it finds."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Engine

from agentdesk.domain.commands import ChangeSetting
from agentdesk.domain.proof import Checkpoint
from agentdesk.domain.verdict import Verdict
from agentdesk.runtime.audit_key import AuditKey, check_signature
from agentdesk.runtime.checkpoint_folder import CheckpointFolder
from agentdesk.services.sealing import Sealing
from agentdesk.services.verifying import verify
from agentdesk.store.audit_check import SqlAudit
from agentdesk.store.engine import open_engine
from agentdesk.store.sealing import SqlSealer
from agentdesk.store.unit_of_work import SqlWorkspace
from tests.helpers.workspaces import ANNA, BRAM, FixedClock, a_customer, an_event, said


class Secrets:
    """A keyring in memory."""

    def __init__(self) -> None:
        self.held: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self.held.get(name)

    def set(self, name: str, value: str) -> None:
        self.held[name] = value


class Proofs:
    """A workspace that is written to, sealed and looked through; `clock` is turned by hand."""

    def __init__(self, url: str, folder: Path | None = None, *, signed: bool = True) -> None:
        self.url = url
        self.clock = FixedClock()
        self.engine: Engine = open_engine(url)
        self.secrets = Secrets()
        self.folder = CheckpointFolder(folder) if folder is not None else None
        self.key = AuditKey(self.secrets) if signed else None
        self.sealer = SqlSealer(self.engine)

    def close(self) -> None:
        self.engine.dispose()

    def write(self, events: int, *, commands: int = 2, after: timedelta = timedelta(minutes=1)) -> None:
        """Contacts of two customers, and some commands beside them."""
        self.clock.at += after
        with SqlWorkspace(self.engine, "anna@desk", self.clock).unit_of_work() as unit:
            customers = [a_customer(unit), a_customer(unit, "Bob")]
            for at in range(events):
                unit.events.append(an_event(
                    customers[at % 2], body=f"Asked for lamp {at}.", agent_id=(ANNA, BRAM)[at % 2],
                    occurred_at=self.clock.at - timedelta(minutes=at), duration_s=60 + at, outcome="resolved",
                ))  # fmt: skip
            for at in range(commands):
                unit.record(
                    said(ChangeSetting, key="undo_s", json_text=str(at + 3), at=self.clock.at), ["setting:undo_s"]
                )
            unit.commit()

    def sealing(self, desk: str = "anna@desk", now: Callable[[], datetime] | None = None) -> Sealing:
        return Sealing(self.sealer, now or self.clock.now, desk, self.key, self.folder)

    def seal(self, *, limit: int = 1000) -> Sequence[Checkpoint]:
        return self.sealing().seal_all(limit=limit)

    def look(self, *, since: datetime | None = None, with_folder: bool = True) -> Verdict:
        return verify(
            lambda found: SqlAudit(self.engine, found), check_signature, self.clock.now,
            folder=self.folder if with_folder else None, own_key=self.key.public() if self.key else b"", since=since,
        )  # fmt: skip
