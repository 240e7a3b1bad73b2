"""Knows how it is looked after that checkpoints are made and kept off the database, and how one is mailed each day."""

import json
import logging
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Protocol
from uuid import NAMESPACE_URL, UUID, uuid5

from agentdesk.domain.commands import Command
from agentdesk.domain.errors import Refused
from agentdesk.domain.ids import SYSTEM_AGENT, CommandId, EventId, MailboxId, OutboxId
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.domain.outbox import OutboxState
from agentdesk.domain.proof import Checkpoint
from agentdesk.domain.proof_state import Kept, ProofState
from agentdesk.domain.records import dataclass
from agentdesk.services import touched
from agentdesk.services.ports import Clock, UnitOfWork, Workspace
from agentdesk.services.settings import workspace_value

log = logging.getLogger(__name__)

KEY = "checkpoints_mail"


class ProofLooks(Protocol):
    """How a screen asks how the proofs stand: on a lane of its own, told by `ProofsKnown`."""

    def look(self) -> None: ...


class KnowsCheckpoints(Protocol):
    def role_of(self, login: str) -> str: ...

    def newest(self) -> Checkpoint | None: ...

    def checkpoints_after(self, n: int, limit: int = 1000) -> Sequence[Checkpoint]: ...


class KeptFiles(Protocol):
    """The folder checkpoints are kept in (runtime/checkpoint_folder.py)."""

    def numbers(self) -> list[int]: ...

    def must_be(self, checkpoint: Checkpoint) -> None: ...


def state_of(known: KnowsCheckpoints, folder: KeptFiles | None, path: str) -> ProofState:
    """As it is now. The newest file is held against its checkpoint; `agentdesk verify` holds all of them."""
    newest = known.newest()
    n = 0 if newest is None else newest.n
    kept, files = _kept(known, folder, n)
    return ProofState(
        newest=n, made_at=None if newest is None else newest.made_at, desk="" if newest is None else newest.desk,
        is_signed=newest is not None and bool(newest.key), kept=kept, folder=path, files=files,
    )  # fmt: skip


def _kept(known: KnowsCheckpoints, folder: KeptFiles | None, newest: int) -> tuple[Kept, int]:
    if folder is None:
        return Kept.NOWHERE, 0
    try:
        there = folder.numbers()
    except Refused:
        return Kept.MISSING, 0
    if not there:
        return Kept.EMPTY, 0
    ours = known.checkpoints_after(there[-1] - 1, 1)
    try:
        if not ours or ours[0].n != there[-1]:
            return Kept.OTHER, len(there)
        folder.must_be(ours[0])
    except Refused:
        return Kept.OTHER, len(there)
    return (Kept.WELL if there[-1] == newest and len(there) == newest else Kept.BEHIND), len(there)


@dataclass(frozen=True, slots=True, kw_only=True)
class MailCheckpoint(Command):
    """Nobody says it: the ledger keeps that a checkpoint left by mail."""

    outbox_id: OutboxId
    checkpoint: int


@dataclass(frozen=True, slots=True)
class CheckpointLetter:
    """What is mailed: the newest checkpoint of a day as a file, and what it is for."""

    sender: str
    to: str
    message_id: str
    at: datetime
    day: date
    checkpoint: Checkpoint


class CheckpointMail:
    """On one lane of an administrator's desk, or of the worker (login ""); of several one writes the day's letter."""

    def __init__(
        self, workspace: Workspace, known: KnowsCheckpoints, compose: Callable[[CheckpointLetter], bytes], clock: Clock,
        login: str,
    ) -> None:  # fmt: skip
        self._workspace, self._known, self._compose = workspace, known, compose
        self._clock, self._login = clock, login

    def look(self) -> bool:
        """True when a letter went into the outbox. Raises AgentDeskError when the workspace is away."""
        with self._workspace.unit_of_work() as uow:
            address = str(workspace_value(KEY, uow.setting(KEY)))
        if not address or (self._login and self._known.role_of(self._login) != "admin"):
            return False
        first = self._known.checkpoints_after(0, 1)
        newest = self._known.newest()
        if newest is None or not first:
            return False
        now = self._clock.now()
        outbox_id = OutboxId(uuid5(NAMESPACE_URL, f"agentdesk/checkpoint/{first[0].hash().hex()}/{now.date()}"))
        with self._workspace.unit_of_work() as uow:
            made = self._write(uow, outbox_id, address, newest, now)
            uow.commit()
        return made

    def _write(self, uow: UnitOfWork, outbox_id: OutboxId, to: str, newest: Checkpoint, now: datetime) -> bool:
        if uow.rows.one("outbox", id=outbox_id) is not None or (mailbox := _mailbox(uow)) is None:
            return False
        message_id = f"<checkpoint.{outbox_id.hex}@{mailbox.address.rpartition('@')[2]}>"
        letter = CheckpointLetter(mailbox.address, to, message_id, now, now.date(), newest)
        is_new = uow.rows.insert(
            "outbox", id=outbox_id, mailbox_id=mailbox.mailbox_id, message_id=message_id, sender=mailbox.address,
            recipients=json.dumps([to]), raw=self._compose(letter), state=OutboxState.QUEUED.value,
            agent_id=SYSTEM_AGENT, event_id=EventId(touched.derived(outbox_id, "of no timeline")), next_at=now,
            created_at=now,
        )  # fmt: skip
        if is_new:
            said = MailCheckpoint(
                command_id=CommandId(touched.derived(outbox_id, "said")), actor=SYSTEM_AGENT, at=now, outbox_id=outbox_id,
                checkpoint=newest.n,
            )  # fmt: skip
            uow.record(said, (f"outbox:{outbox_id}", f"checkpoint:{newest.n}"))
        return is_new


def _mailbox(uow: UnitOfWork) -> Mailbox | None:
    """The first that sends."""
    boxes = [
        Mailbox.from_json(MailboxId(UUID(str(row["id"]))), str(row["spec"]))
        for row in uow.rows.all("mailbox", active=True)
    ]
    sending = [each for each in boxes if not each.pilot]
    return min(sending, key=lambda each: each.address, default=None)
