"""Knows how ids and times lie in both databases: 16 bytes or uuid, and integer microseconds."""

import uuid
from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, Dialect, Integer, LargeBinary, String, TypeDecorator
from sqlalchemy.dialects import postgresql
from sqlalchemy.types import TypeEngine

from agentdesk.domain.clock import from_us, to_us


class Id(TypeDecorator[uuid.UUID]):
    """A UUID: native on PostgreSQL, BLOB(16) on SQLite."""

    impl = LargeBinary(16)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(
            postgresql.UUID(as_uuid=True) if dialect.name == "postgresql" else LargeBinary(16)
        )

    def process_bind_param(self, value: uuid.UUID | None, dialect: Dialect) -> uuid.UUID | bytes | None:
        return value if value is None or dialect.name == "postgresql" else value.bytes

    def process_result_value(self, value: uuid.UUID | bytes | None, dialect: Dialect) -> uuid.UUID | None:
        return uuid.UUID(bytes=value) if isinstance(value, bytes) else value

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        """None on PostgreSQL, whose driver gives ids already: a page has hundreds."""
        return None if dialect.name == "postgresql" else super().result_processor(dialect, coltype)


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC time as integer microseconds since 1970, the same on both databases."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else to_us(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return None if value is None else from_us(value)


class IsoDate(TypeDecorator[date]):
    """A calendar day as ISO text, sortable and readable with any tool."""

    impl = String(10)
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        return None if value is None else date.fromisoformat(value)


class LocalDateTime(TypeDecorator[datetime]):
    """A wall-clock time without zone as ISO text; its zone stands in the column beside it."""

    impl = String(26)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else value.replace(tzinfo=None).isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


RID = BigInteger().with_variant(Integer, "sqlite")
"""The integer a search index needs; SQLite's rowid only as INTEGER PRIMARY KEY."""
