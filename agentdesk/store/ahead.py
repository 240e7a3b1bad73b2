"""Knows how many questions are asked of a distant server in one round trip: sent together, answered one by one.

Whoever reads says beforehand what will be asked (`ask`); when it then asks, the answer is here already. What was not
foreseen is asked as ever, so foreseeing changes how long it takes and never what comes. All of it is one read-only
transaction with one snapshot, begun and ended in the same round trip.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Executable, Row

from agentdesk.store.spoken import Asked, Bound, Spoken, spoken

_BEGIN = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
_PLANNED_ONCE = "SET LOCAL plan_cache_mode TO force_generic_plan"
"""With row policies a plan takes longer to make than its rows take to find, and what is foreseen goes by ids."""
_WHATEVER: Bound = {}
"""Stands for whatever a statement is asked with."""


class Ahead:
    """What one connection has asked ahead; forgotten when the question is answered."""

    def __init__(self) -> None:
        self._answers: dict[int, list[tuple[Bound, Spoken, Any]]] = {}

    def ask(self, connection: Connection, asked: Sequence[Asked], instead: dict[int, Asked]) -> None:
        """`instead`: by the identity of a statement, another one whose rows it has as well, whatever it is asked with."""
        dialect = connection.dialect
        told = [(id(statement), bound, spoken(statement, dialect), bound) for statement, bound in asked]
        told += [(name, _WHATEVER, spoken(statement, dialect), bound) for name, (statement, bound) in instead.items()]
        driver: Any = connection.connection.driver_connection
        with driver.pipeline():
            driver.execute(_BEGIN)
            driver.execute(_PLANNED_ONCE)
            cursors = [driver.execute(*each.said(bound), prepare=True) for *_, each, bound in told]
            driver.execute("COMMIT")
        for (name, known_by, each, _), cursor in zip(told, cursors, strict=True):
            self._answers.setdefault(name, []).append((known_by, each, cursor))

    def answer(self, statement: Executable, bound: Bound) -> Sequence[Row[Any]] | None:
        """The rows of what was foreseen, once; None for what was not."""
        here = self._answers.get(id(statement), [])
        for at, (known_by, each, cursor) in enumerate(here):
            if known_by is _WHATEVER or known_by == bound:
                del here[at]
                return each.rows(cursor)
        return None

    def forget(self) -> None:
        self._answers = {}
