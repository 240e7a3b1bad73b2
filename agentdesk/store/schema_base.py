"""Knows how tables are named, what stands in empty columns, and what a row that is proved has to have."""

from datetime import datetime

from sqlalchemy import Column, MetaData, text

from agentdesk.store.types import RID, UtcDateTime

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

EMPTY = text("''")
ZERO = text("0")
FALSE = text("false")


def row_number() -> Column[int]:
    """A statement's number in its table: its proof names it (store/audit_statements.py)."""
    return Column("rid", RID, primary_key=True, autoincrement=True)


def recorded() -> Column[datetime]:
    """When the row was written, by the clock that is believed; `at` is what the desk said, which may have been away."""
    return Column("recorded_at", UtcDateTime, nullable=False)
