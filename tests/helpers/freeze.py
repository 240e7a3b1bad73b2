"""Knows how the first migration is written down from the models: python -m tests.helpers.freeze

Only until the first release; after it 0001 stays as it is and every change is a migration of its own.
"""

from pathlib import Path

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Dialect
from sqlalchemy.schema import CreateIndex, CreateTable

from agentdesk.store.ddl import statements, statements_before
from agentdesk.store.migrate import REVISIONS
from agentdesk.store.migrations import first_postgresql, first_sqlite
from agentdesk.store.schema import metadata

_FOLDER = Path(first_sqlite.__file__).parent
_DIALECTS: dict[str, Dialect] = {"sqlite": sqlite.dialect(), "postgresql": postgresql.psycopg.dialect()}  # type: ignore[no-untyped-call]


def from_models(name: str) -> tuple[str, ...]:
    """Every statement that makes today's models on a database, one line each."""
    dialect = _DIALECTS[name]
    made = [*statements_before(name)]
    for table in metadata.sorted_tables:
        made.append(str(CreateTable(table).compile(dialect=dialect)))
        indexes = sorted(table.indexes, key=lambda index: str(index.name))
        made.extend(str(CreateIndex(index).compile(dialect=dialect)) for index in indexes)
    made.extend(statements(name))
    return tuple(" ".join(statement.split()) for statement in made)


def assert_written_down() -> None:
    """While there is only the first migration it must be the models; says what to do when it is not."""
    if len(REVISIONS) > 1:
        return
    for name, frozen in (("sqlite", first_sqlite.STATEMENTS), ("postgresql", first_postgresql.STATEMENTS)):
        assert frozen == from_models(name), (
            "the models have changed: write the first migration down again with `python -m tests.helpers.freeze`"
        )


def write() -> None:
    for name in _DIALECTS:
        lines = "".join(f"    {statement!r},\n" for statement in from_models(name))
        text = f'"""The first release\'s {name} schema, written down by `tests/helpers/freeze.py`."""\n\nSTATEMENTS = (\n{lines})\n'
        (_FOLDER / f"first_{name}.py").write_text(text, "utf-8")


if __name__ == "__main__":
    write()
