"""Knows how a write transaction speaks to a distant server: what it will ask is asked at once, and what needs no answer
is said together with the next thing that does, the last of it together with the COMMIT.

Foreseen answers are kept until something is written to a table they are from. What was not foreseen, or foreseen
wrongly, is asked as ever: only the number of round trips differs.
"""

import re
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, event
from sqlalchemy.engine.cursor import FullyBufferedCursorFetchStrategy

from agentdesk.store.faults import meaning
from agentdesk.store.later import LATER
from agentdesk.store.spoken import Asked, spoken

_TALK = "agentdesk_talk"
_WRITTEN = re.compile(r'(?:INSERT INTO|UPDATE|DELETE FROM) "?(\w+)')


class Talk:
    """One connection's conversation, while a transaction lasts."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._answers: dict[tuple[str, str], tuple[Any, list[Any]]] = {}
        self._unsaid: list[tuple[str, Any, bool]] = []
        setattr(connection.connection.driver_connection, _TALK, self)

    def foresee(self, asked: Sequence[Asked]) -> None:
        """Ask all of it in one round trip, with the BEGIN where nothing was asked before."""
        said = [spoken(statement, self._connection.dialect).said(bound) for statement, bound in asked]
        driver: Any = self._connection.connection.driver_connection
        with _faults(), driver.pipeline():
            cursors = [driver.execute(*each, prepare=True) for each in said]
        for (sql, parameters), cursor in zip(said, cursors, strict=True):
            self._answers[sql, str(parameters)] = (cursor.description, cursor.fetchall())

    def commit(self) -> None:
        """Say what is unsaid and end the transaction, in one round trip."""
        if self._unsaid:
            driver: Any = self._connection.connection.driver_connection
            with _faults(), driver.pipeline():
                self._say(driver)
                driver.execute("COMMIT")
        self._connection.commit()

    def end(self) -> None:
        driver = None if self._connection.invalidated else self._connection.connection.driver_connection
        if driver is not None:
            setattr(driver, _TALK, None)

    def meet(self, cursor: Any, sql: str, parameters: Any, context: Any, *, many: bool) -> bool:
        """Whether the driver need not be told any more."""
        if not sql.startswith("SELECT"):
            self._forget(sql)
            if LATER.items() <= context.execution_options.items():
                self._unsaid.append((sql, parameters, many))
                return True
        elif (answer := self._foreseen(sql, parameters)) is not None:
            context.cursor_fetch_strategy = FullyBufferedCursorFetchStrategy(
                context.cursor, alternate_description=answer[0], initial_buffer=deque(answer[1])
            )
            return True
        if not self._unsaid or many:
            self._flush(cursor.connection)
            return False
        with cursor.connection.pipeline():
            self._say(cursor.connection)
            cursor.execute(sql, parameters)
        return True

    def _foreseen(self, sql: str, parameters: Any) -> tuple[Any, list[Any]] | None:
        """A number of a sequence is given once: who asks again gets another."""
        asked = (sql, str(parameters))
        return self._answers.pop(asked, None) if "nextval(" in sql else self._answers.get(asked)

    def _flush(self, driver: Any) -> None:
        if self._unsaid:
            with driver.pipeline():
                self._say(driver)

    def _say(self, driver: Any) -> None:
        unsaid, self._unsaid = self._unsaid, []
        for sql, parameters, many in unsaid:
            for each in parameters if many else (parameters,):
                driver.execute(sql, each)

    def _forget(self, sql: str) -> None:
        written = _WRITTEN.match(sql.lstrip())
        if written is None:
            self._answers.clear()
            return
        table = re.compile(rf"\b{written[1]}\b")
        self._answers = {each: answer for each, answer in self._answers.items() if not table.search(each[0])}


def listen(engine: Engine) -> None:
    """Let connections of this engine hold conversations."""
    event.listen(engine, "do_execute", _on_execute)
    event.listen(engine, "do_executemany", _on_many)


def _on_execute(cursor: Any, sql: str, parameters: Any, context: Any) -> bool | None:
    talk = getattr(cursor.connection, _TALK, None)
    return True if talk is not None and talk.meet(cursor, sql, parameters, context, many=False) else None


def _on_many(cursor: Any, sql: str, parameters: Any, context: Any) -> bool | None:
    talk = getattr(cursor.connection, _TALK, None)
    return True if talk is not None and talk.meet(cursor, sql, parameters, context, many=True) else None


@contextmanager
def _faults() -> Iterator[None]:
    """The driver's errors, which pass by SQLAlchemy here, leave this block as ours."""
    try:
        yield
    except Exception as error:
        meant = meaning(error)
        if meant is None:
            raise
        raise meant from error
