"""Knows the table of who looks after the workspace by itself: one row for each duty, taken over by a higher number."""

from sqlalchemy import BigInteger, Column, Table, Text, text

from agentdesk.store.schema_base import EMPTY, metadata
from agentdesk.store.types import UtcDateTime

lease = Table(
    "lease",
    metadata,
    Column("duty", Text, primary_key=True),
    Column("holder", Text, nullable=False),  # one process: login@machine/id
    Column("kind", Text, nullable=False),  # domain/lease.Holder
    Column("fence", BigInteger, nullable=False, server_default=text("1")),  # grows with each holder, never falls
    Column("since", UtcDateTime, nullable=False),  # the database's time, as all here
    Column("until", UtcDateTime, nullable=False),
    Column("round_at", UtcDateTime),  # when the holder last said that it had done its round
    Column("report", Text, nullable=False, server_default=EMPTY),  # domain/lease.Report, JSON
    sqlite_with_rowid=False,
)
