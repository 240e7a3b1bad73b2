"""Knows a statement as the driver is told it, and its rows as SQLAlchemy would give them, without SQLAlchemy's detours.

What a desk asks at every pop and every log are the same few dozen statements: each is turned into SQL once.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, TypeAlias, cast

from sqlalchemy import Dialect, Executable, Row
from sqlalchemy.engine.result import IteratorResult, SimpleResultMetaData
from sqlalchemy.sql.compiler import SQLCompiler

Bound: TypeAlias = dict[str, Any]
Asked: TypeAlias = tuple[Executable, Bound]
Said: TypeAlias = tuple[str, Any]
"""As the driver is told: SQL and parameters."""


class Spoken:
    """One statement of one dialect; `spoken` keeps them."""

    def __init__(self, statement: Any, dialect: Dialect) -> None:
        self._statement = statement
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


@lru_cache(maxsize=1024)
def spoken(statement: Executable, dialect: Dialect) -> Spoken:
    """Both are known by their identity."""
    return Spoken(statement, dialect)
