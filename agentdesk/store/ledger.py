"""Knows the ledger: one row for each command that was done. It makes a replay harmless, is the audit trail, and is
what the other desks read. Ids and hashes only, never words.
"""

import json
from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.dialects import postgresql, sqlite

from agentdesk.domain.commands import Command
from agentdesk.domain.errors import Conflict
from agentdesk.services.wire import to_json
from agentdesk.store import schema
from agentdesk.store.engine import is_postgres

EVERYTHING = "timeline:*"
"""Touched by an import: more rows than a list of ids could name."""

HASH_OF = select(schema.ledger.c.payload_hash).where(schema.ledger.c.command_id == bindparam("command"))
_RECORD = {
    make: make(schema.ledger).on_conflict_do_nothing(index_elements=["command_id"]).returning(schema.ledger.c.seq)
    for make in (postgresql.insert, sqlite.insert)
}


def payload_hash(command: Command) -> bytes:
    """What the command said, provably and unreadably."""
    return sha256(to_json(command).encode()).digest()


def was_done(connection: Connection, command_id: UUID) -> bool:
    return connection.execute(HASH_OF, {"command": command_id}).first() is not None


def record(connection: Connection, command: Command, touched: Sequence[str], *, desk: str, server_at: datetime) -> bool:
    """False when the ledger has this command already; Conflict("id-reused") when it has another one of this id."""
    return record_batch(
        connection, command.command_id, type(command).__name__, command.actor, touched,
        desk=desk, desk_at=command.at, server_at=server_at, hashed=payload_hash(command),
    )  # fmt: skip


def record_batch(
    connection: Connection,
    command_id: UUID,
    kind: str,
    actor: int,
    touched: Sequence[str],
    *,
    desk: str,
    desk_at: datetime,
    server_at: datetime,
    hashed: bytes,
) -> bool:
    """As `record`, for what is no command: a batch of an import. `hashed`: 32 bytes over what was written."""
    row = {
        "command_id": command_id,
        "kind": kind,
        "actor": actor,
        "desk": desk,
        "desk_at": desk_at,
        "server_at": server_at,
        "touched": json.dumps(list(touched), separators=(",", ":")),
        "payload_hash": hashed,
    }
    statement = _RECORD[postgresql.insert if is_postgres(connection) else sqlite.insert]
    if connection.execute(statement, row).first() is not None:
        return True
    there = connection.execute(HASH_OF, {"command": command_id}).scalar()
    if there != hashed:
        raise Conflict("id-reused", command_id=str(command_id))
    return False
