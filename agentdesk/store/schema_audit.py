"""Knows the tables of the proof: each proved row's place in the order, and the checkpoints over them (domain/proof.py)."""

from sqlalchemy import BigInteger, Boolean, Column, Integer, LargeBinary, SmallInteger, Table, Text, UniqueConstraint

from agentdesk.store.schema_base import EMPTY, FALSE, metadata
from agentdesk.store.types import RID, Id, UtcDateTime

# Written by the sealer only; places are 1, 2, 3 … without a hole.
audit_leaf = Table(
    "audit_leaf",
    metadata,
    Column("seq", RID, primary_key=True, autoincrement=False),
    Column("kind", SmallInteger, nullable=False),  # domain/proof.Proved
    Column("row_rid", BigInteger, nullable=False),  # event.rid, ledger.seq
    Column("row_id", Id, nullable=False),  # event.id, ledger.command_id
    Column("leaf", LargeBinary(32), nullable=False),
    Column("checkpoint", Integer, nullable=False),
    UniqueConstraint("kind", "row_rid"),
)

audit_checkpoint = Table(
    "audit_checkpoint",
    metadata,
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("first_seq", BigInteger, nullable=False),
    Column("last_seq", BigInteger, nullable=False),
    Column("root", LargeBinary(32), nullable=False),
    Column("previous", LargeBinary(32), nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    Column("clock_back", Boolean, nullable=False, server_default=FALSE),
    Column("complete", Boolean, nullable=False),
    Column("desk", Text, nullable=False, server_default=EMPTY),
    Column("key", LargeBinary, nullable=False),  # public, empty = unsigned
    Column("signature", LargeBinary, nullable=False),
    Column("marks", Text, nullable=False),  # how far each table has been proved; the sealer's own affair, not hashed
)
