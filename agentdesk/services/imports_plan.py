"""Knows which table of which file is what: a mapping for each, or a clear word why a file is none of ours."""

import itertools
from collections.abc import Iterable, Sequence
from datetime import UTC, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

from agentdesk.domain.errors import Refused
from agentdesk.domain.imports import FileFacts
from agentdesk.domain.records import dataclass
from agentdesk.services.imports_files import Record, Table, is_input, tables
from agentdesk.services.imports_mapping import TIMES, LookupSpec, MappingFile, RowsSpec
from agentdesk.services.imports_rows import Context
from agentdesk.services.imports_values import DateOrder, Times, date_order

_SAMPLES = 2_000
"""Records looked at to see which way dates are written."""
_NAMES = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar", "": "sheet"}


@dataclass(frozen=True, slots=True)
class Job:
    """One kind of rows out of one table."""

    table: Table
    mapping: MappingFile
    spec: RowsSpec
    context: Context


@dataclass(frozen=True, slots=True)
class Plan:
    jobs: tuple[Job, ...]
    lookups: tuple[tuple[str, str, Table, LookupSpec], ...]
    """(mapping, lookup, table, spec)"""
    facts: tuple[tuple[Table, FileFacts], ...]
    skipped: tuple[Path, ...]

    @property
    def rows(self) -> int:
        return sum(job.table.lines for job in self.jobs)


@dataclass(frozen=True, slots=True)
class _Fit:
    mapping: MappingFile
    rows: tuple[RowsSpec, ...]
    lookups: tuple[LookupSpec, ...]
    score: int


def make_plan(
    paths: Sequence[Path],
    wanted: MappingFile | None,
    shipped: Sequence[MappingFile],
    *,
    zone: str,
    workspace_zone: str,
    country: str,
) -> Plan:
    """Opens every file. Raises Refused("wrong-header"), ("file-empty") … before anything is written."""
    candidates = (wanted,) if wanted is not None else tuple(shipped)
    fits: list[tuple[Table, _Fit]] = []
    strangers: list[tuple[Table, bool]] = []
    empty: list[Path] = []
    for path, is_named in _files(paths):
        try:
            found = tables(path)
        except Refused as error:
            if is_named or error.code != "file-empty":
                raise
            empty.append(path)
            continue
        for table in found:
            fit = _best(table, candidates)
            if fit is None:
                strangers.append((table, is_named))
            else:
                fits.append((table, fit))
    skipped = _refuse_strangers(strangers, [fit.mapping for _, fit in fits] or list(candidates), candidates)
    if not any(fit.rows for _, fit in fits):
        if empty:
            raise Refused("file-empty", path=empty[0])
        raise Refused("nothing-to-import", path=paths[0] if paths else "")
    jobs: list[Job] = []
    facts: list[tuple[Table, FileFacts]] = []
    for table, fit in fits:
        contexts, told = _contexts(table, fit, zone=zone, workspace_zone=workspace_zone, country=country)
        jobs.extend(Job(table, fit.mapping, spec, context) for spec, context in zip(fit.rows, contexts, strict=True))
        facts.append((table, told))
    lookups = tuple((fit.mapping.name, spec.name, table, spec) for table, fit in fits for spec in fit.lookups)
    return Plan(tuple(jobs), lookups, tuple(facts), (*empty, *skipped))


def _files(paths: Sequence[Path]) -> Iterable[tuple[Path, bool]]:
    """Each file, and whether it was named itself (not found in a folder)."""
    for path in paths:
        if path.is_dir():
            found = sorted(inside for inside in path.iterdir() if inside.is_file() and is_input(inside))
            if not found:
                raise Refused("folder-empty", path=path)
            yield from ((inside, False) for inside in found)
        elif not path.exists():
            raise Refused("file-missing", path=path)
        else:
            yield path, True


def _best(table: Table, candidates: Sequence[MappingFile]) -> _Fit | None:
    header = set(table.header)
    fits: list[_Fit] = []
    for mapping in candidates:
        rows, lookups = mapping.fitting(table.header), mapping.fitting_lookups(table.header)
        if not rows and not lookups:
            continue
        named = mapping.named(table.name)
        known = [len(spec.known & header) + (spec is named) for spec in rows]
        best = max([*known, *(len(spec.required) for spec in lookups)])
        # Of several kinds in one mapping, those that make the most of the header: a table of orders may also fit
        # the few columns another kind needs.
        best_rows = tuple(spec for spec in rows if spec.file == _file_of(rows, known))
        fits.append(_Fit(mapping, best_rows, lookups, best))
    return max(fits, key=lambda fit: fit.score, default=None)


def _file_of(rows: Sequence[RowsSpec], known: Sequence[int]) -> str:
    return rows[known.index(max(known))].file if rows else ""


def _refuse_strangers(
    strangers: Sequence[tuple[Table, bool]], used: Sequence[MappingFile], candidates: Sequence[MappingFile]
) -> tuple[Path, ...]:
    """A file that was named, or is called like one of ours, must be one; others of a folder are left alone."""
    skipped: list[Path] = []
    for table, is_named in strangers:
        looked_in = candidates if is_named else used
        spec = next((found for mapping in looked_in if (found := mapping.named(table.name))), None)
        if spec is not None or is_named:
            closest = spec or _closest(table, candidates)
            missing = sorted(closest.required - set(table.header)) if closest else []
            raise Refused(
                "wrong-header", path=table.path, table=table.name, kind=closest.kind.value if closest else "",
                missing=", ".join(missing), header=", ".join(table.header)[:200],
            )  # fmt: skip
        if table.path not in skipped:
            skipped.append(table.path)
    return tuple(skipped)


def _closest(table: Table, candidates: Sequence[MappingFile]) -> RowsSpec | None:
    header = set(table.header)
    specs = [spec for mapping in candidates for spec in mapping.rows if spec.required & header]
    return max(specs, key=lambda spec: len(spec.required & header) / len(spec.required), default=None)


def _contexts(
    table: Table, fit: _Fit, *, zone: str, workspace_zone: str, country: str
) -> tuple[list[Context], FileFacts]:
    name = zone or fit.mapping.zone or workspace_zone or "UTC"
    order, guessed, offsets = _dates(table, fit.rows)
    context = Context(
        times=Times(order, _zone(name)),
        zone=name,
        country=fit.mapping.country or country,
        currency=fit.mapping.currency,
    )
    notices = []
    if guessed:
        notices.append("dates-guessed")
    if table.suspicious:
        notices.append("odd-bytes")
    told = FileFacts(
        path=table.path,
        table=table.name,
        mapping=fit.mapping.name,
        kinds=tuple(spec.kind.value for spec in fit.rows),
        encoding=table.encoding,
        delimiter=_NAMES[table.delimiter],
        dates=order.value,
        zone="stated" if offsets else name,
        notices=tuple(notices),
    )
    return [context for _ in fit.rows], told


def _zone(name: str) -> tzinfo:
    if name.upper() in {"UTC", "Z"}:
        return UTC
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise Refused("unknown-zone", zone=name) from error


def _dates(table: Table, specs: Sequence[RowsSpec]) -> tuple[DateOrder, bool, bool]:
    """Which way dates are written, whether that is a guess, and whether times bring their own zone."""
    place = {name: at for at, name in enumerate(table.header)}
    columns = {
        place[column]
        for spec in specs
        for name, each in spec.columns.items()
        if name in TIMES
        for column in each.columns
        if column in place
    }
    samples: list[str] = []
    for item in itertools.islice(table.items(), _SAMPLES):
        if isinstance(item, Record):
            samples.extend(item.values[at] for at in columns if item.values[at])
    order, guessed = date_order(samples)
    stated = [text for text in samples if len(text) > 16 and (text[-1] in "Zz" or text[-6] in "+-")]
    return order, guessed, bool(stated) and len(stated) == len(samples)
