"""Knows how many questions are asked of a distant server in one round trip: sent together, answered one by one.

Whoever reads says beforehand what will be asked (`ask`); when it then asks, the answer is here already. What was not
foreseen is asked as ever, so foreseeing changes how long it takes and never what comes. All of it is one read-only
transaction with one snapshot, begun and ended in the same round trip.

What is foreseen is the same few dozen statements at every pop, so each is turned into SQL once for a connection, and
planned once: with row policies a plan takes longer to make than its rows take to find, and all of these go by an id.
"""

from collections.abc import Sequence
from typing import Any, TypeAlias, cast

from sqlalchemy import Connection, Dialect, Executable, Row
from sqlalchemy.engine.result import IteratorResult, SimpleResultMetaData
from sqlalchemy.sql.compiler import SQLCompiler

Bound: TypeAlias = dict[str, Any]
Asked: TypeAlias = tuple[Executable, Bound]
Said: TypeAlias = tuple[str, Any]
"""As the driver is told: SQL and parameters."""

_BEGIN = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
_PLANNED_ONCE = "SET LOCAL plan_cache_mode TO force_generic_plan"


class Ahead:
    """What one connection has asked ahead; forgotten when the question is answered."""

    def __init__(self) -> None:
        self._spoken: dict[int, _Spoken] = {}
        self._answers: dict[int, list[tuple[Bound, _Spoken, Any]]] = {}

    def ask(self, connection: Connection, asked: Sequence[Asked], instead: dict[int, Asked]) -> None:
        """`instead`: by the identity of a statement, another one whose rows it has as well, whatever it is asked with."""
        told = [
            (id(statement), bound, self._in_words(connection.dialect, statement), bound) for statement, bound in asked
        ]
        for name, (statement, bound) in instead.items():
            told.append((name, _WHATEVER, self._in_words(connection.dialect, statement), bound))
        driver: Any = connection.connection.driver_connection
        with driver.pipeline():
            driver.execute(_BEGIN)
            driver.execute(_PLANNED_ONCE)
            cursors = [driver.execute(*spoken.said(bound), prepare=True) for *_, spoken, bound in told]
            driver.execute("COMMIT")
        for (name, known_by, spoken, _), cursor in zip(told, cursors, strict=True):
            self._answers.setdefault(name, []).append((known_by, spoken, cursor))

    def answer(self, statement: Executable, bound: Bound) -> Sequence[Row[Any]] | None:
        """The rows of what was foreseen, once; None for what was not."""
        here = self._answers.get(id(statement), [])
        for at, (known_by, spoken, cursor) in enumerate(here):
            if known_by is _WHATEVER or known_by == bound:
                del here[at]
                return spoken.rows(cursor)
        return None

    def forget(self) -> None:
        self._answers = {}

    def _in_words(self, dialect: Dialect, statement: Executable) -> "_Spoken":
        known = self._spoken.get(id(statement))
        if known is None:
            known = self._spoken[id(statement)] = _Spoken(statement, dialect)
        return known


_WHATEVER: Bound = {}


class _Spoken:
    """A statement as the driver is told it, and its rows as SQLAlchemy would give them, without its detours."""

    def __init__(self, statement: Any, dialect: Dialect) -> None:
        self._statement = statement  # kept, for it is known by its identity
        self._dialect = dialect
        self._compiled = cast("SQLCompiler", statement.compile(dialect=dialect))
        self._sql = str(self._compiled)
        self._takes = {
            name: bind.type.dialect_impl(dialect).bind_processor(dialect) for name, bind in self._compiled.binds.items()
        }
        self._fixed = self._processed(dict(self._compiled.params))
        self._gives: list[Any] = []
        self._columns: SimpleResultMetaData | None = None

    def said(self, bound: Bound) -> Said:
        if self._compiled.post_compile_params:  # a list, spelled out with as many places as it has values
            state = self._compiled.construct_expanded_state(bound)
            takes = state.processors
            values = {name: takes[name](value) if name in takes else value for name, value in state.parameters.items()}
            return state.statement, values
        return self._sql, {**self._fixed, **self._processed(bound)}

    def rows(self, cursor: Any) -> Sequence[Row[Any]]:
        if self._columns is None:
            named = [(each.name, each.type_code) for each in cursor.description]
            types = [each.type.dialect_impl(self._dialect) for each in self._statement.selected_columns]
            self._gives = [
                kind.result_processor(self._dialect, code) for kind, (_, code) in zip(types, named, strict=True)
            ]
            self._columns = SimpleResultMetaData([name for name, _ in named])
        found = cursor.fetchall()
        if any(self._gives):
            found = [
                tuple(value if give is None else give(value) for give, value in zip(self._gives, row, strict=True))
                for row in found
            ]
        rows: IteratorResult[Any] = IteratorResult(self._columns, iter(found))
        return rows.fetchall()

    def _processed(self, values: Bound) -> Bound:
        return {name: take(value) if (take := self._takes[name]) else value for name, value in values.items()}
