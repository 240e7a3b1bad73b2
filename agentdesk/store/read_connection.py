"""Knows how a read meets the database: one connection per lane, no transaction left open, foreign errors translated."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, Executable, Row

from agentdesk.domain.errors import Offline
from agentdesk.store.faults import meaning, translated

if TYPE_CHECKING:
    from agentdesk.store.ahead import Ahead
    from agentdesk.store.spoken import Asked


class ReadConnection:
    """One connection for one thread. Every statement is its own short read; a lost connection is opened anew."""

    def __init__(self, engine: Engine, now: Callable[[], datetime] | None = None) -> None:
        self._engine = engine
        self._connection: Connection | None = None
        self._pool = engine.pool
        self.is_postgres = engine.dialect.name == "postgresql"
        self.remembered: dict[str, Any] = {}
        """What a question keeps for the next one; forgotten with the connection."""
        self.now: Callable[[], datetime] = now or _now
        self._ahead: Ahead | None = None

    def rows(self, statement: Executable, parameters: dict[str, Any] | None = None) -> Sequence[Row[Any]]:
        ahead = self._ahead
        try:
            with translated():
                if ahead is not None and (known := ahead.answer(statement, parameters or {})) is not None:
                    return known
                return self._opened().execute(statement, parameters or {}).fetchall()
        except Offline:
            self.close()
            raise

    def together(self, asked: "Sequence[Asked]", instead: "dict[int, Asked] | None" = None) -> None:
        """Ask in one round trip what will be asked next, each word for word; see `store/ahead.py`.

        Nothing on SQLite, which is no trip away.
        """
        if not self.is_postgres:
            return
        from agentdesk.store.ahead import Ahead  # for servers only

        self._ahead = self._ahead or Ahead()
        self._ahead.forget()
        try:
            with translated():
                self._ahead.ask(self._opened(), asked, instead or {})
        except Exception as error:
            meant = error if isinstance(error, Offline) else meaning(error)
            if self._connection is not None:  # half a conversation is nobody's
                self._connection.invalidate()
            self.close()
            if meant is None or meant is error:
                raise
            raise meant from error

    def forget_together(self) -> None:
        """What was asked ahead is used up."""
        if self._ahead is not None:
            self._ahead.forget()

    def first(self, statement: Executable, parameters: dict[str, Any] | None = None) -> Row[Any] | None:
        found = self.rows(statement, parameters)
        return found[0] if found else None

    def number(self, statement: Executable, parameters: dict[str, Any] | None = None) -> int:
        """The one number a counting statement gives."""
        found = self.first(statement, parameters)
        return int(found[0] or 0) if found else 0

    def prepare(self, statement: str) -> None:
        """Make something of this connection's own, once; `query_only` would forbid even that."""
        if statement in self.remembered:
            return
        with translated():
            connection = self._opened()
            query_only = connection.exec_driver_sql("PRAGMA query_only").scalar()
            connection.exec_driver_sql("PRAGMA query_only = OFF")
            connection.exec_driver_sql(statement)
            connection.exec_driver_sql(f"PRAGMA query_only = {query_only}")
        self.remembered[statement] = True

    def close(self) -> None:
        """Give the connection back; the next question opens another."""
        connection, self._connection = self._connection, None
        self.remembered.clear()
        if connection is not None:
            with translated():
                connection.close()

    def _opened(self) -> Connection:
        if self._pool is not self._engine.pool:  # disposed of: another file may stand in the place of the one we read
            if self._connection is not None:
                self._connection.invalidate()
            self.close()
            self._pool = self._engine.pool
        if self._connection is None or self._connection.invalidated or self._connection.closed:
            self.remembered.clear()
            self._connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        return self._connection


def _now() -> datetime:
    return datetime.now(UTC)
