"""Knows how the records of a table become imported rows by a mapping: one after the other, or gathered in groups."""

import operator
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple, TypeAlias

from agentdesk.domain.imports import BadValueError, ImportedRow, Turned, row_hash
from agentdesk.services.imports_files import FIELD_LIMIT, OddRecord, Record, Table
from agentdesk.services.imports_mapping import FIELDS, ColumnSpec, LookupSpec, RowsSpec
from agentdesk.services.imports_rows import BUILDERS, Context
from agentdesk.services.imports_values import decimal

Getter: TypeAlias = Callable[[list[str]], str]
Lookups: TypeAlias = Mapping[str, Mapping[str, Mapping[str, str]]]
"""By lookup, by key, by column."""


class Read(NamedTuple):
    """A row to import with its record, or why it is turned away (`row` None)."""

    row: ImportedRow | None
    turned: Turned | None
    values: Sequence[str]


class RowReader:
    """Reads the rows of one kind from one table. `left_out` counts what the mapping leaves out on purpose."""

    def __init__(self, table: Table, spec: RowsSpec, context: Context, lookups: Lookups) -> None:
        self._table = table
        self._spec = spec
        self._context = context
        self._build = BUILDERS[spec.kind]
        self._fields = FIELDS[spec.kind]
        self._place = {name: at for at, name in reversed(list(enumerate(table.header)))}
        self._lookups = lookups
        self._seed = f"{spec.kind.value}\x1f{context.zone}\x1f{context.country}\x1f{context.currency}\x1f"
        self._skips = [self._place[name] for name in spec.skip_empty]
        self.left_out = 0

    def read(self) -> Iterator[Read]:
        yield from self._groups() if self._spec.group else self._singly()

    def _singly(self) -> Iterator[Read]:
        values_of, key_of = self._values_getter(), self._key_getter()
        skips = self._skips
        for item in self._table.items():
            if isinstance(item, OddRecord):
                yield Read(None, item.turned, item.values)
                continue
            line, values = item
            if skips and not all(values[at] for at in skips):
                self.left_out += 1
                continue
            yield self._finished(line, values, values_of(values), key_of(values))

    def _finished(self, line: int, raw: Sequence[str], values: tuple[str, ...], key: str) -> Read:
        said = "\x1f".join(values)
        try:
            if not key:
                raise BadValueError("empty", "id")  # noqa: TRY301 one place turns rows away
            if len(said) > FIELD_LIMIT:
                raise _too_long(self._fields, values)
            entity = self._build(values, self._context)
        except BadValueError as error:
            return Read(None, Turned(line, error.code, error.column, error.value[:80]), raw)
        return Read(ImportedRow(line, key, row_hash(self._seed + said), entity), None, raw)

    # --- one row each ------------------------------------------------------------------------------------------

    def _values_getter(self) -> Callable[[list[str]], tuple[str, ...]]:
        """All fields at once: plain columns by one itemgetter, the others worked out and put in their places."""
        missing = len(self._table.header)
        plain: list[int] = []
        made: list[tuple[int, Getter]] = []
        for at, name in enumerate(self._fields):
            spec = self._spec.columns.get(name)
            column = _plain_column(spec) if spec is not None else ""
            if spec is not None and column is None:
                made.append((at, getter(spec, self._place, self._lookups)))
            plain.append(self._place.get(column or "", missing))
        pick = operator.itemgetter(*plain)

        def values_of(values: list[str]) -> tuple[str, ...]:
            picked: tuple[str, ...] = pick([*values, ""])
            if not made:
                return picked
            row = list(picked)
            for at, get in made:
                row[at] = get(values)
            return tuple(row)

        return values_of

    def _key_getter(self) -> Getter:
        spec = self._spec.key
        if spec.counter:
            column, count = self._place[spec.columns[0]], getter(spec, self._place, self._lookups)
            return lambda values: f"{values[column]}/{count(values)}"
        return getter(spec, self._place, self._lookups)

    # --- many of theirs are one of ours ------------------------------------------------------------------------

    def _groups(self) -> Iterator[Read]:
        """One pass gathers, in memory, one entry a group; then they come in the order of their first record."""
        key_of, group_at = self._key_getter(), self._place[self._spec.group]
        gather = Gather(self._spec.columns, self._place, self._lookups)
        first: dict[str, tuple[int, str]] = {}
        for item in self._table.items():
            if isinstance(item, OddRecord):
                yield Read(None, item.turned, item.values)
                continue
            line, values = item
            if self._skips and not all(values[at] for at in self._skips):
                self.left_out += 1
                continue
            group = values[group_at]
            if group not in first:
                first[group] = (line, key_of(values))
            try:
                gather.add(group, values)
            except BadValueError as error:
                yield Read(None, Turned(line, error.code, error.column, error.value[:80]), values)
        for group, (line, key) in first.items():
            found = gather.of(group)
            values_of_group = tuple(found.get(name, "") for name in self._fields)
            yield self._finished(line, (), values_of_group, key)


class Gather:
    """Gathers columns of many records by a key: the first, the smallest, the sum, the set …"""

    def __init__(self, columns: Mapping[str, ColumnSpec], place: Mapping[str, int], lookups: Lookups) -> None:
        self._names = tuple(columns)
        self._specs = tuple(columns.values())
        self._getters = tuple(getter(spec, place, lookups) for spec in self._specs)
        self._times = tuple(place.get(spec.times, -1) for spec in self._specs)
        self._found: dict[str, list[str | Decimal | dict[str, None]]] = {}

    def add(self, key: str, values: list[str]) -> None:
        """Raises BadValueError when a sum meets what is no number."""
        known = self._found.get(key)
        fresh = [self._one(at, values) for at in range(len(self._specs))] if known is None else None
        if known is None and fresh is not None:
            self._found[key] = fresh
            return
        assert known is not None
        for at, spec in enumerate(self._specs):
            if spec.take == "first":
                continue
            known[at] = _taken(spec.take, known[at], self._one(at, values))

    def of(self, key: str) -> dict[str, str]:
        found = self._found.get(key)
        if found is None:
            return {}
        return {
            name: spec.sep.join(value) if isinstance(value, dict) else str(value)
            for name, spec, value in zip(self._names, self._specs, found, strict=True)
        }

    def all(self) -> dict[str, dict[str, str]]:
        return {key: self.of(key) for key in self._found}

    def _one(self, at: int, values: list[str]) -> str | Decimal | dict[str, None]:
        spec = self._specs[at]
        text = self._getters[at](values)
        if spec.take == "sum":
            amount = decimal(text, spec.columns[0])
            return amount * decimal(values[self._times[at]], spec.times) if spec.times else amount
        return {text: None} if spec.take == "set" else text


def _taken(
    take: str, known: str | Decimal | dict[str, None], fresh: str | Decimal | dict[str, None]
) -> str | Decimal | dict[str, None]:
    if isinstance(known, Decimal) and isinstance(fresh, Decimal):
        return known + fresh
    if isinstance(known, dict) and isinstance(fresh, dict):
        return known | fresh
    if isinstance(known, str) and isinstance(fresh, str) and take in {"min", "max"}:
        return min(known, fresh) if take == "min" else max(known, fresh)
    return fresh


def lookup_table(table: Table, spec: LookupSpec) -> Mapping[str, Mapping[str, str]]:
    """A side table in memory; records that cannot be read are left out of it."""
    place = {name: at for at, name in enumerate(table.header)}
    gather = Gather(spec.columns, place, {})
    key_at = place[spec.key]
    for item in table.items():
        if isinstance(item, Record):
            try:
                gather.add(item.values[key_at], item.values)
            except BadValueError:
                continue
    return gather.all()


def getter(spec: ColumnSpec, place: Mapping[str, int], lookups: Lookups) -> Getter:
    """The function that makes a field's text of a record."""
    plain = _plain_column(spec)
    if plain is not None:
        at = place.get(plain)
        return (lambda _values: "") if at is None else operator.itemgetter(at)
    if spec.const is not None:
        const = spec.const
        return lambda _values: const
    places = [place[name] for name in spec.columns if name in place]
    table = lookups.get(spec.lookup, {})
    counts: dict[str, int] = {}

    def get(values: list[str]) -> str:
        text = spec.sep.join(values[at] for at in places) if len(places) != 1 else values[places[0]]
        if spec.counter:
            counts[text] = counts.get(text, 0) + 1
            return str(counts[text])
        if spec.lookup:
            text = table.get(text, {}).get(spec.value, "")
        return _dressed(text, spec)

    return get


def _dressed(text: str, spec: ColumnSpec) -> str:
    if spec.whole:
        text = text.removesuffix(".0")
    if spec.cut:
        text = text[: spec.cut]
    if spec.values is not None:
        found = spec.values.get(text)
        if found is None:
            found = spec.values.get(text.strip().lower(), spec.values.get("*", text))
        text = found
    if spec.title_case:
        text = " ".join(text.split()).capitalize() if text.isupper() else text.title()
    return spec.prefix + text if text else spec.default


def _plain_column(spec: ColumnSpec) -> str | None:
    """The one column a field is copied from as it stands, or None."""
    simple = ColumnSpec(columns=spec.columns, optional=spec.optional, sep=spec.sep, take=spec.take)
    return spec.columns[0] if len(spec.columns) == 1 and spec == simple else None


def _too_long(fields: Sequence[str], values: Sequence[str]) -> BadValueError:
    longest = max(range(len(values)), key=lambda at: len(values[at]))
    return BadValueError("too-long", fields[longest], str(len(values[longest])))
