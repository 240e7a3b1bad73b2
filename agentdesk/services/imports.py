"""Knows how an import goes: which file is what, in which order kinds go in, and how every row is counted.

Nothing is written before every file has been opened, recognised and found readable. Rows go in by short batches, so
whoever logs meanwhile never waits; a second run of the same files changes nothing.
"""

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import field, replace
from pathlib import Path
from typing import Protocol

from agentdesk.domain.errors import AgentDeskError, Refused
from agentdesk.domain.imports import BatchOutcome, ImportedRow, ImportKind, ImportReport, Tally, Turned
from agentdesk.domain.records import dataclass
from agentdesk.services.imports_doubts import DOUBTS
from agentdesk.services.imports_files import Table
from agentdesk.services.imports_mapping import MappingFile
from agentdesk.services.imports_plan import Job, Plan, make_plan
from agentdesk.services.imports_reading import Read, RowReader, lookup_table
from agentdesk.services.imports_rejects import ENDING, RejectsFile
from agentdesk.services.ports import Clock

BATCH = 1_000
"""Rows read and looked up at once; the store writes them in shorter transactions."""
_FIRST_TURNED = 20
_LOST_LINES = frozenset({"file-damaged"})


class ImportStore(Protocol):
    """Where rows go. One kind after the other, in the order of `ImportKind`; a batch is several short transactions."""

    def begin(self, source: str, kind: ImportKind) -> None:
        """A table of this kind comes now."""

    def write(
        self, source: str, kind: ImportKind, rows: Sequence[ImportedRow], *, dry: bool = False, repeated: bool = False
    ) -> BatchOutcome:
        """`repeated`: ids that came before in the same table; the same row is unchanged, another is turned away."""

    def finish(self, source: str, kind: ImportKind) -> None:
        """What follows from the rows of a kind that went in: order titles, loyalty marks."""


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """Rows done and about how many there are, with the kind that goes in now, and the same for its file."""

    done: int
    total: int
    kind: str
    path: str = ""
    table: str = ""
    file_done: int = 0
    checking: bool = False
    """Nothing is written in this pass: a dry run, or the first pass of `strict`."""


@dataclass(frozen=True, slots=True)
class ImportWish:
    """What somebody asked for."""

    paths: tuple[Path, ...]
    mapping: MappingFile | None = None
    dry_run: bool = False
    strict: bool = False
    zone: str = ""
    """For times without a zone; "" takes the mapping's, then the workspace's."""
    source: str = ""
    """Another name for where the rows come from: external ids are unique within it."""
    rejects_dir: Path | None = None


Progress = Callable[[ImportProgress], None]
Planned = Callable[[Plan], None]


@dataclass(slots=True)
class _Run:
    """What one run keeps in mind."""

    report: ImportReport
    progress: Progress
    total: int
    done: int = 0
    dry: bool = False
    by_file: dict[tuple[str, str], int] = field(default_factory=dict)
    rejects: dict[tuple[Path, str], RejectsFile] = field(default_factory=dict)


class Importer:
    """Imports files into one workspace. `explain` makes the sentence of a turned row for the rejects file."""

    def __init__(
        self,
        store: ImportStore,
        mappings: Sequence[MappingFile],
        clock: Clock,
        explain: Callable[[Turned], str],
        *,
        zone: str = "UTC",
        country: str = "",
        state_dir: Path | None = None,
    ) -> None:
        self._store = store
        self._mappings = tuple(mappings)
        self._clock = clock
        self._explain = explain
        self._zone = zone
        self._country = country
        self._state_dir = state_dir

    def plan(self, wish: ImportWish) -> Plan:
        """What would be read as what. Raises Refused for a file that is none of ours."""
        return make_plan(wish.paths, wish.mapping, self._mappings, zone=wish.zone, workspace_zone=self._zone,
                         country=self._country)  # fmt: skip

    def run(
        self, wish: ImportWish, progress: Progress = lambda _: None, planned: Planned = lambda _: None
    ) -> ImportReport:
        """Everything, in order. With `strict`, a first pass turns nothing or everything away.

        `planned` is told what each file is before its first row is read. Raises Refused before anything is written; what goes wrong later is counted and told.
        """
        with _no_collection():
            return self._run(wish, progress, planned)

    def _run(self, wish: ImportWish, progress: Progress, planned: Planned) -> ImportReport:
        plan = self.plan(wish)
        planned(plan)
        began = self._clock.monotonic()
        report = self._pass(plan, wish, progress, dry=wish.dry_run or wish.strict)
        if wish.strict and not wish.dry_run:
            if report.rejected:
                raise ImportRefused(report)
            report = self._pass(plan, wish, progress, dry=False)
        report.dry_run = wish.dry_run
        report.seconds = self._clock.monotonic() - began
        return report

    def _pass(self, plan: Plan, wish: ImportWish, progress: Progress, *, dry: bool) -> ImportReport:
        run = _Run(ImportReport(skipped=list(plan.skipped)), progress, plan.rows, dry=dry)
        try:
            self._jobs(run, plan, wish)
            run.report.rejects.extend(rejects.close() for rejects in run.rejects.values())
        except AgentDeskError:
            for rejects in run.rejects.values():
                rejects.discard()
            raise
        return run.report

    def _jobs(self, run: _Run, plan: Plan, wish: ImportWish) -> None:
        facts = {id(table): facts for table, facts in plan.facts}
        lookups = {(mapping, name): lookup_table(table, spec) for mapping, name, table, spec in plan.lookups}
        for job in sorted(plan.jobs, key=lambda job: list(ImportKind).index(job.spec.kind)):
            mine = {name: table for (mapping, name), table in lookups.items() if mapping == job.mapping.name}
            reader = RowReader(job.table, job.spec, job.context, mine)
            try:
                self._job(run, job, reader, wish)
            finally:
                for rejects in run.rejects.values():
                    rejects.flush()
            old = facts[id(job.table)]
            facts[id(job.table)] = replace(old, left_out=max(old.left_out, reader.left_out))
        run.report.files = list(facts.values())

    def _job(self, run: _Run, job: Job, reader: RowReader, wish: ImportWish) -> None:
        """Stopped or failed, what did go in is completed all the same."""
        kind = job.spec.kind
        source = wish.source or job.mapping.source
        self._store.begin(source, kind)
        try:
            self._rows(run, job, reader, wish, source)
        except BaseException:
            if not run.dry:
                with suppress(AgentDeskError):  # why it failed is told; the next import completes it then
                    self._store.finish(source, kind)
            raise
        if not run.dry:
            self._store.finish(source, kind)

    def _rows(self, run: _Run, job: Job, reader: RowReader, wish: ImportWish, source: str) -> None:
        kind = job.spec.kind
        tally = run.report.tallies.setdefault(kind.value, Tally())
        doubts = DOUBTS.get(kind)
        seen: set[int] = set()
        batch: list[Read] = []
        again: list[Read] = []
        for read in self._reads(reader):
            tally.read += 1
            if read.row is None:
                self._turn(run, job, tally, wish, read)
                _count(run, job, 1)
                continue
            if doubts is not None and (doubt := doubts(read.row.entity)) is not None:
                run.report.doubted += 1
                if len(run.report.first_doubted) < _FIRST_TURNED:
                    run.report.first_doubted.append((job.table.path.name, Turned(read.row.line, *doubt)))
            name = hash(read.row.external_id)
            if name in seen:
                again.append(read)
                continue
            seen.add(name)
            batch.append(read)
            if len(batch) >= BATCH:
                self._write(run, job, tally, wish, source, batch, repeated=False)
                batch = []
        self._write(run, job, tally, wish, source, batch, repeated=False)
        self._write(run, job, tally, wish, source, again, repeated=True)

    def _reads(self, reader: RowReader) -> Iterator[Read]:
        """A file that breaks off keeps what was read of it."""
        try:
            yield from reader.read()
        except AgentDeskError as error:
            if error.code not in _LOST_LINES:
                raise
            yield Read(None, Turned(0, error.code, value=str(error.facts.get("why", ""))), ())

    def _write(
        self, run: _Run, job: Job, tally: Tally, wish: ImportWish, source: str, batch: list[Read], *, repeated: bool
    ) -> None:
        if not batch:
            return
        rows = [read.row for read in batch if read.row is not None]
        outcome = self._store.write(source, job.spec.kind, rows, dry=run.dry, repeated=repeated)
        tally.created += outcome.created
        tally.updated += outcome.updated
        tally.unchanged += outcome.unchanged
        if outcome.turned:
            by_line = {read.row.line: read for read in batch if read.row is not None}
            for turned in outcome.turned:
                self._turn(run, job, tally, wish, Read(None, turned, by_line[turned.line].values))
        file_done = _count(run, job, len(batch))
        run.progress(
            ImportProgress(run.done, max(run.total, run.done), job.spec.kind.value, str(job.table.path),
                           job.table.name, file_done, run.dry)
        )  # fmt: skip

    def _turn(self, run: _Run, job: Job, tally: Tally, wish: ImportWish, read: Read) -> None:
        if read.turned is None:
            return
        tally.rejected += 1
        if len(run.report.first_turned) < _FIRST_TURNED:
            run.report.first_turned.append((job.table.path.name, read.turned))
        if wish.dry_run:
            return
        key = (job.table.path, job.table.name)
        if key not in run.rejects:
            run.rejects[key] = RejectsFile(self._rejects_path(job.table, wish), job.table.header)
        run.rejects[key].add(read.turned, read.values, self._explain(read.turned))

    def _rejects_path(self, table: Table, wish: ImportWish) -> Sequence[Path]:
        name = f"{table.name}{ENDING}"
        folders = [wish.rejects_dir] if wish.rejects_dir else [table.path.parent, self._state_dir]
        return [folder / name for folder in folders if folder is not None]


def _count(run: _Run, job: Job, rows: int) -> int:
    """How many of this file's rows are done."""
    run.done += rows
    key = (str(job.table.path), job.table.name)
    run.by_file[key] = run.by_file.get(key, 0) + rows
    return run.by_file[key]


@contextmanager
def _no_collection() -> Iterator[None]:
    """Millions of small rows and no cycles: looking for garbage among them costs 5 % and finds none."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class ImportRefused(Refused):
    """`--strict`: rows would have been turned away, so nothing went in. `report` says which."""

    def __init__(self, report: ImportReport) -> None:
        super().__init__("import-strict", rejected=report.rejected)
        self.report = report
