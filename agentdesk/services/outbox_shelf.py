"""Knows the outbox as rows of the workspace: each move is one transaction that only the desk with the newest state wins."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from agentdesk.domain.ids import AgentId, EventId, MailboxId, OutboxId
from agentdesk.domain.outbox import NEXT, OutboxState, OutMail
from agentdesk.services.ports import Workspace


class WorkspaceOutbox:
    """Implements `ports_mail.OutboxShelf`; call it on one lane."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def in_state(self, state: OutboxState) -> Sequence[OutMail]:
        with self._workspace.unit_of_work() as uow:
            rows = uow.rows.all("outbox", state=state.value)
        return sorted((mail_of(row) for row in rows), key=lambda mail: mail.outbox_id)

    def get(self, outbox_id: OutboxId) -> OutMail | None:
        with self._workspace.unit_of_work() as uow:
            row = uow.rows.one("outbox", id=outbox_id)
        return None if row is None else mail_of(row)

    def move(self, mail: OutMail, to: OutboxState, **changes: object) -> OutMail | None:
        """None when another desk has moved it meanwhile. Raises ValueError for a step that is none."""
        if to not in NEXT[mail.state]:
            raise ValueError(f"{mail.state} → {to}")
        was = {"id": mail.outbox_id, "state": mail.state.value, "tries": mail.tries}
        with self._workspace.unit_of_work() as uow:
            if not uow.rows.update("outbox", was, state=to.value, **changes):
                return None
            row = uow.rows.one("outbox", id=mail.outbox_id)
            uow.commit()
        assert row is not None
        return mail_of(row)


def mail_of(row: Mapping[str, Any]) -> OutMail:
    """A row of the table `outbox`."""
    return OutMail(
        outbox_id=OutboxId(row["id"]),
        mailbox_id=MailboxId(row["mailbox_id"]),
        message_id=row["message_id"],
        sender=row["sender"],
        recipients=tuple(json.loads(row["recipients"])),
        raw=bytes(row["raw"]),
        state=OutboxState(row["state"]),
        agent_id=AgentId(row["agent_id"]),
        event_id=EventId(row["event_id"]),
        tries=row["tries"],
        next_at=row["next_at"],
        lease_until=row["lease_until"],
        uncertain_at=row["uncertain_at"],
        why=row["why"],
        said=row["said"],
    )
