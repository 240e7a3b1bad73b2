"""Knows how many questions are asked of a distant server in one round trip: sent together, answered one by one.

Whoever reads says beforehand what will be asked (`ask`); when it then asks, the answer is here already. What was not
foreseen is asked as ever, so foreseeing changes how long it takes and never what comes. All of it is one read-only
transaction with one snapshot, begun and ended in the same round trip.
"""

from collections import deque
from collections.abc import Sequence
from typing import Any, TypeAlias

from sqlalchemy import Connection, Engine, Executable, event
from sqlalchemy.engine.cursor import FullyBufferedCursorFetchStrategy

Asked: TypeAlias = tuple[Executable, dict[str, Any]]
Said: TypeAlias = tuple[str, Any]
"""As the driver is told: SQL and parameters."""

_OPTION = "agentdesk_ahead"
_BEGIN = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"


class Ahead:
    """What one connection has asked ahead; forgotten when the question is answered."""

    def __init__(self) -> None:
        self._collected: list[Said] | None = None
        self._answers: dict[tuple[str, str], Any] = {}
        self._told: dict[int, Said] = {}
        self._instead: dict[int, Asked] = {}
        self.options = {_OPTION: self}

    def ask(self, connection: Connection, asked: Sequence[Asked], instead: dict[int, Asked]) -> None:
        """`instead`: by the identity of a statement, another one whose rows it has as well, whatever it is asked with."""
        said = [self._said(connection, *each) for each in asked]
        for name, each in instead.items():
            if name not in self._told:  # without values of its own it is said in the same words every time
                self._told[name] = self._said(connection, *each)
            said.append(self._told[name])
        driver: Any = connection.connection.driver_connection
        with driver.pipeline():
            driver.execute(_BEGIN)
            cursors = [driver.execute(*each) for each in said]
            driver.execute("COMMIT")
        self._answers = {
            (sql, str(parameters)): cursor for cursor, (sql, parameters) in zip(cursors, said, strict=True)
        }
        self._instead = instead

    def _said(self, connection: Connection, statement: Executable, bound: dict[str, Any]) -> Said:
        """What the driver would be told, without telling it."""
        self._collected = []
        try:
            connection.execute(statement, bound, execution_options=self.options).close()
            return self._collected[0]
        finally:
            self._collected = None

    def place_of(self, statement: Executable, bound: dict[str, Any]) -> Asked:
        """What is asked in the place of a statement."""
        return self._instead.get(id(statement), (statement, bound))

    @property
    def is_empty(self) -> bool:
        return not self._answers

    def forget(self) -> None:
        self._answers, self._instead = {}, {}

    def meet(self, sql: str, parameters: Any, context: Any) -> bool:
        """Whether the driver need not be asked."""
        if self._collected is not None:
            self._collected.append((sql, parameters))
            return True
        answer = self._answers.pop((sql, str(parameters)), None)
        if answer is None:
            return False
        context.cursor_fetch_strategy = FullyBufferedCursorFetchStrategy(
            context.cursor, alternate_description=answer.description, initial_buffer=deque(answer.fetchall())
        )
        return True


def foresee(engine: Engine) -> None:
    """Let connections of this engine ask ahead."""
    event.listen(engine, "do_execute", _on_execute)
    event.listen(engine, "do_execute_no_params", _on_execute_plain)


def _on_execute(_cursor: Any, sql: str, parameters: Any, context: Any) -> bool | None:
    ahead = context.execution_options.get(_OPTION) if context is not None else None
    return True if ahead is not None and ahead.meet(sql, parameters, context) else None


def _on_execute_plain(cursor: Any, sql: str, context: Any) -> bool | None:
    return _on_execute(cursor, sql, (), context)
