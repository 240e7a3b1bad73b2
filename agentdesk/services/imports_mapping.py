"""Knows how a mapping file says which column means what, and which mapping a table's header fits.

A mapping is TOML: name, source, zone, country, currency; `[[lookup]]` side tables; `[[rows]]` with `kind`, `file`,
`id`, `columns` and, for tables where one of ours is many of theirs, `group`. See `resources/mappings/README.md`.
"""

import fnmatch
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import field
from pathlib import Path
from typing import cast

from agentdesk.domain.errors import Refused
from agentdesk.domain.imports import ImportKind
from agentdesk.domain.records import dataclass

FIELDS: Mapping[ImportKind, tuple[str, ...]] = {
    ImportKind.AGENTS: ("name", "team", "login"),
    ImportKind.CUSTOMERS: (
        "name", "email", "phone", "phone_raw", "street", "house_number", "postcode", "city", "region", "country",
        "language", "zone", "customer_since", "birthday", "also",
    ),
    ImportKind.ORDERS: ("customer", "placed_at", "state", "total", "currency", "payment"),
    ImportKind.ORDER_ITEMS: ("order", "line", "sku", "description", "category", "quantity", "unit_price", "currency"),
    ImportKind.DELIVERIES: ("order", "shipped_at", "promised_by", "delivered_at", "state", "carrier", "tracking"),
    ImportKind.REVIEWS: ("order", "customer", "stars", "title", "text", "answered_at"),
    ImportKind.CONTACTS: (
        "customer", "order", "kind", "direction", "started_at", "duration_s", "agent", "subject", "body", "reason",
        "outcome", "thread",
    ),
    ImportKind.COMPLAINTS: (
        "customer", "order", "contact", "opened_at", "category", "closed", "closed_at", "resolution", "words",
    ),
    ImportKind.FOLLOWUPS: ("customer", "order", "ref", "title", "due_at", "done_at", "agent"),
}  # fmt: skip
TIMES = frozenset({"placed_at", "shipped_at", "promised_by", "delivered_at", "answered_at", "started_at", "opened_at",
                   "closed_at", "due_at", "done_at", "customer_since", "birthday"})  # fmt: skip
TAKES = frozenset({"first", "last", "min", "max", "sum", "set"})


@dataclass(frozen=True, slots=True)
class ColumnSpec:
    """Where a value comes from and what is done to it, in this order: column(s) or const, lookup, map, cut, prefix."""

    columns: tuple[str, ...] = ()
    optional: bool = False
    sep: str = " "
    const: str | None = None
    default: str = ""
    values: Mapping[str, str] | None = None
    """`map`; `*` stands for every other value."""
    lookup: str = ""
    value: str = ""
    cut: int = 0
    prefix: str = ""
    whole: bool = False
    """`17850.0` is meant as `17850`."""
    title_case: bool = False
    counter: bool = False
    """Counts up within the column's value: 1, 2, 3 … in the order of the file; an id becomes `value/1`, `value/2` …"""
    take: str = "first"
    times: str = ""


@dataclass(frozen=True, slots=True)
class RowsSpec:
    kind: ImportKind
    file: str
    key: ColumnSpec
    columns: Mapping[str, ColumnSpec]
    group: str = ""
    skip_empty: tuple[str, ...] = ()

    @property
    def required(self) -> frozenset[str]:
        found = set(self.skip_empty)
        for spec in (self.key, *self.columns.values()):
            if not spec.optional:
                found.update(spec.columns)
                found.update({spec.times} - {""})
        return frozenset(found | ({self.group} - {""}))

    @property
    def known(self) -> frozenset[str]:
        return self.required.union(*(spec.columns for spec in self.columns.values()))


@dataclass(frozen=True, slots=True)
class LookupSpec:
    """A side table held in memory: by `key`, its `columns`."""

    name: str
    file: str
    key: str
    columns: Mapping[str, ColumnSpec]

    @property
    def required(self) -> frozenset[str]:
        return frozenset({self.key}.union(*(spec.columns for spec in self.columns.values())))


@dataclass(frozen=True, slots=True)
class MappingFile:
    name: str
    source: str
    zone: str
    country: str
    currency: str
    rows: tuple[RowsSpec, ...]
    lookups: tuple[LookupSpec, ...] = ()
    path: Path = field(default_factory=Path)

    def fitting(self, header: Sequence[str]) -> tuple[RowsSpec, ...]:
        have = set(header)
        return tuple(spec for spec in self.rows if spec.required <= have)

    def fitting_lookups(self, header: Sequence[str]) -> tuple[LookupSpec, ...]:
        have = set(header)
        return tuple(spec for spec in self.lookups if spec.required <= have)

    def named(self, table_name: str) -> RowsSpec | None:
        """The rows a table of this name should hold."""
        return next((spec for spec in self.rows if fnmatch.fnmatch(table_name.lower(), spec.file)), None)


def load_mapping(path: Path) -> MappingFile:
    """Raises Refused("mapping-…") with what is wrong and where."""
    try:
        raw = cast("dict[str, object]", tomllib.loads(path.read_text("utf-8-sig")))
    except FileNotFoundError as error:
        raise Refused("file-missing", path=path) from error
    except (OSError, UnicodeError) as error:
        raise Refused("file-not-readable", path=path) from error
    except tomllib.TOMLDecodeError as error:
        raise Refused("mapping-unreadable", path=path, why=str(error)) from error
    try:
        return _mapping(raw, path)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Refused("mapping-wrong", path=path, why=str(error)) from error


def load_mappings(folder: Path) -> tuple[MappingFile, ...]:
    return tuple(load_mapping(path) for path in sorted(folder.glob("*.toml")))


def _mapping(raw: dict[str, object], path: Path) -> MappingFile:
    name = str(raw.get("name", path.stem))
    rows = tuple(_rows(entry) for entry in _list(raw, "rows"))
    if not rows:
        raise ValueError("no [[rows]]")
    return MappingFile(
        name=name,
        source=str(raw.get("source", name)),
        zone=str(raw.get("zone", "")),
        country=str(raw.get("country", "")),
        currency=str(raw.get("currency", "")),
        rows=rows,
        lookups=tuple(_lookup(entry) for entry in _list(raw, "lookup")),
        path=path,
    )


def _list(raw: dict[str, object], key: str) -> list[dict[str, object]]:
    return cast("list[dict[str, object]]", raw.get(key, []))


def _rows(entry: dict[str, object]) -> RowsSpec:
    kind = ImportKind(str(entry["kind"]))
    columns = {name: _column(spec) for name, spec in cast("dict[str, object]", entry["columns"]).items()}
    unknown = set(columns) - set(FIELDS[kind])
    if unknown:
        raise ValueError(f"{kind.value} has no {', '.join(sorted(unknown))}")
    return RowsSpec(
        kind=kind,
        file=str(entry.get("file", kind.value + "*")).lower(),
        key=_column(entry["id"]),
        columns=columns,
        group=str(entry.get("group", "")),
        skip_empty=tuple(cast("list[str]", entry.get("skip_empty", []))),
    )


def _lookup(entry: dict[str, object]) -> LookupSpec:
    return LookupSpec(
        name=str(entry["name"]),
        file=str(entry.get("file", "*")).lower(),
        key=str(entry["key"]),
        columns={name: _column(spec) for name, spec in cast("dict[str, object]", entry["columns"]).items()},
    )


def _column(spec: object) -> ColumnSpec:
    if isinstance(spec, str):
        return ColumnSpec(columns=(spec.removesuffix("?"),), optional=spec.endswith("?"))
    if not isinstance(spec, dict):
        raise TypeError(f"a column is a name or a table, not {spec!r}")
    known = {"column", "columns", "sep", "const", "default", "map", "lookup", "value", "cut", "prefix", "whole",
             "title_case", "counter", "take", "times"}  # fmt: skip
    if set(spec) - known:
        raise ValueError(f"unknown: {', '.join(sorted(set(spec) - known))}")
    names = [str(spec["column"])] if "column" in spec else [str(name) for name in spec.get("columns", [])]
    take = str(spec.get("take", "first"))
    if take not in TAKES:
        raise ValueError(f"take = {take!r}")
    return ColumnSpec(
        columns=tuple(name.removesuffix("?") for name in names),
        optional=any(name.endswith("?") for name in names),
        sep=str(spec.get("sep", " ")),
        const=str(spec["const"]) if "const" in spec else None,
        default=str(spec.get("default", "")),
        values={str(key): str(value) for key, value in spec["map"].items()} if "map" in spec else None,
        lookup=str(spec.get("lookup", "")),
        value=str(spec.get("value", "")),
        cut=int(spec.get("cut", 0)),
        prefix=str(spec.get("prefix", "")),
        whole=bool(spec.get("whole", False)),
        title_case=bool(spec.get("title_case", False)),
        counter=bool(spec.get("counter", False)),
        take=take,
        times=str(spec.get("times", "")),
    )
