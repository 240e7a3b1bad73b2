"""Knows how a table becomes a file: row by row, with progress, stopped when asked, and never without its line in the ledger."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from json import dumps
from typing import Protocol

from agentdesk.domain.exports import Cell, Column, Form
from agentdesk.domain.records import dataclass
from agentdesk.services.ports import Reads

EVERY = 500
"""Rows between two looks at whether it is to stop."""


@dataclass(frozen=True, slots=True)
class Table:
    """What is exported. `rows` reads page by page; `count` says how many there will be, None: nobody knows before.

    `filter` is JSON of what narrowed it, without words (`said_of`). It stands in the ledger.
    """

    key: str
    columns: tuple[Column, ...]
    rows: Callable[[Reads], Iterator[Sequence[Cell]]]
    filter: str = "{}"
    count: Callable[[Reads], int] | None = None


class Sink(Protocol):
    """A file on its way: whole at its place after `finish`, else nothing is there. Raises Refused("export-…")."""

    def begin(self, columns: Sequence[Column], headings: Sequence[str]) -> None: ...

    def add(self, row: Sequence[Cell]) -> None: ...

    def finish(self) -> None: ...

    def drop(self) -> None:
        """Nothing of it stays."""


class Exporter(Protocol):
    """How a screen has a table written: on a lane of its own, told by `ExportChanged`. One at a time."""

    def start(self, table: Table, path: str, form: Form, headings: Mapping[str, str]) -> None: ...

    def stop(self) -> None:
        """What is being written is given up, and nothing of it stays."""


def write(
    table: Table,
    reads: Reads,
    sink: Sink,
    record: Callable[[int], None],
    *,
    headings: Mapping[str, str] | None = None,
    tell: Callable[[int, int], None] = lambda _done, _total: None,
    should_stop: Callable[[], bool] = lambda: False,
) -> int | None:
    """How many rows; None when it was stopped, and then nothing is left. Runs on the lane of whoever calls.

    `record` puts the export into the ledger before the file comes to its place: what it raises leaves no file.
    `tell` hears (rows done, rows in all or 0). Raises what reading raises, and Refused("export-…").
    """
    names = headings or {}
    done = 0
    try:
        total = table.count(reads) if table.count is not None else 0
        tell(0, total)
        sink.begin(table.columns, [names.get(each.key, each.key) for each in table.columns])
        for row in table.rows(reads):
            if done % EVERY == 0:
                if should_stop():
                    sink.drop()
                    return None
                tell(done, total)
            sink.add(row)
            done += 1
        if should_stop():
            sink.drop()
            return None
        record(done)
        sink.finish()
    except BaseException:
        sink.drop()
        raise
    tell(done, done)
    return done


def said_of(narrowed: object, *, words: frozenset[str] = frozenset({"words", "text"})) -> str:
    """A filter's fields that narrow anything, as JSON; of searched words only how many signs they have."""
    assert is_dataclass(narrowed)
    said: dict[str, object] = {}
    for each in fields(narrowed):
        value = getattr(narrowed, each.name)
        if value is None or value is False or value in ("", ()):
            continue
        said[each.name] = f"{len(str(value))} signs" if each.name in words else _plain(value)
    return dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _plain(value: object) -> object:
    match value:
        case bool() | int() | float() | str():
            return value
        case Enum():
            return value.value
        case datetime() | date():
            return value.isoformat()
        case timedelta():
            return int(value.total_seconds())
        case tuple() | frozenset():
            return [_plain(each) for each in value]
    return str(value)
