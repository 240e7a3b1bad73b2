"""Knows the `import` command: its progress bar, its report, and what it says about rejected rows."""

import argparse
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from agentdesk.cli.codes import DONE, REFUSED, USAGE
from agentdesk.cli.output import Out
from agentdesk.cli.parts import CliParts, ImportRunner
from agentdesk.cli.telling import Teller, counts, plain_of_file, told_to
from agentdesk.cli.watch import watch
from agentdesk.cli.words import explain
from agentdesk.domain.imports import FileFacts, ImportReport
from agentdesk.services.imports import ImportProgress, ImportRefused, ImportWish
from agentdesk.services.imports_plan import Plan

_EVERY_S = 0.1
_WIDTH = 30
_LARGE_BYTES = 4_000_000
_NOTICES = {
    "dates-guessed": "no day above 12 shows which comes first: dates are read day-month-year",
    "odd-bytes": "some lines are in another encoding or hold NULs: they are rejected, the rest goes in",
}


def run(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    if not args.paths and not args.watch:
        out.note("agentdesk: say what to import: agentdesk import PATH… or agentdesk import --watch FOLDER")
        return USAGE
    helper = parts.helper(Path(args.helper), with_parent=bool(args.watch)) if args.helper else None
    with told_to(helper, as_json=args.progress_json) as teller:
        return _run(args, parts, out, teller)


def _run(args: argparse.Namespace, parts: CliParts, out: Out, teller: Teller) -> int:
    mapping = parts.load_mapping(Path(args.mapping)) if args.mapping else None
    wish = ImportWish(
        paths=tuple(Path(path) for path in args.paths),
        mapping=mapping,
        dry_run=args.dry_run,
        strict=args.strict,
        zone=args.zone,
        source=args.source,
        rejects_dir=Path(args.rejects) if args.rejects else None,
    )
    if args.progress_json:
        _step_back()
    runner = parts.importer(own_writer=not args.progress_json and not args.plan and _is_large(wish.paths))
    if args.plan:
        return _told_plan(runner.plan(wish), teller, out)
    if args.watch:
        return watch(Path(args.watch), args, wish, parts, runner, out, teller)
    return import_once(wish, runner, out, teller)


def _is_large(paths: Sequence[Path]) -> bool:
    """Worth a second process: more than some ten thousand rows, and a second core."""
    files = [inside for path in paths for inside in (path.iterdir() if path.is_dir() else [path])]
    size = sum(path.stat().st_size * (8 if path.suffix == ".gz" else 1) for path in files if path.is_file())
    return size > _LARGE_BYTES and (os.cpu_count() or 1) > 1


def _step_back() -> None:
    """A program that shows progress is being used meanwhile: it goes first."""
    if hasattr(os, "nice"):
        os.nice(10)


def import_once(wish: ImportWish, runner: ImportRunner, out: Out, teller: Teller) -> int:
    meter = Meter(out, teller)
    try:
        report = runner.run(wish, meter, meter.planned)
    except ImportRefused as error:
        meter.end()
        _turned(error.report, out)
        raise
    finally:
        meter.end()
    told(report, out)
    teller.done(report)
    return REFUSED if report.rejected else DONE


def _told_plan(plan: Plan, teller: Teller, out: Out) -> int:
    teller.plan(plan)
    if out.as_json:
        out.answer([plain_of_file(table, facts) for table, facts in plan.facts])
    else:
        for _, facts in plan.facts:
            out.line(_facts(facts))
    for path in plan.skipped:
        out.note(f"{path.name}: {_why_left(path)}, left alone")
    return DONE


def told(report: ImportReport, out: Out) -> None:
    """The answer on stdout; what was found out about the files beside it."""
    if out.as_json:
        out.answer(counts(report))
    else:
        header = ("", "read", "created", "updated", "unchanged", "rejected")
        rows = [
            (kind, *(f"{number:,}" for number in tally.as_dict().values())) for kind, tally in report.tallies.items()
        ]
        out.table([header, *rows], right=frozenset(range(1, 6)))
    for facts in report.files:
        out.note(_facts(facts))
        for notice in facts.notices:
            out.note(f"  {_NOTICES.get(notice, notice)}")
        if facts.left_out:
            out.note(f"  {facts.left_out:,} rows are left out by the mapping")
    for path in report.skipped:
        out.note(f"{path.name}: {_why_left(path)}, left alone")
    for name, doubt in report.first_doubted[:10]:
        out.note(f"{name}, line {doubt.line}: went in, but {explain(doubt)}")
    if report.doubted > 10:
        out.note(f"… and {report.doubted - 10:,} more that went in and look wrong")
    if report.dry_run:
        out.note("Nothing was written (--dry-run).")
    _turned(report, out)


def _why_left(path: Path) -> str:
    return "empty" if path.stat().st_size == 0 else "not part of the import"


def _facts(facts: FileFacts) -> str:
    zone = "times bring their own zone" if facts.zone == "stated" else f"times in {facts.zone}"
    if facts.encoding == "xlsx":
        how = f"Excel sheet {facts.table}"
    else:
        how = f"{facts.encoding}, separated by {facts.delimiter}"
    what = ", ".join(facts.kinds) or "looked up only"
    return f"{facts.path.name}: {what}; mapping {facts.mapping}; {how}; dates {facts.dates}; {zone}"


def _turned(report: ImportReport, out: Out) -> None:
    if not report.rejected:
        return
    for name, turned in report.first_turned[:10]:
        out.note(f"{name}, line {turned.line}: {explain(turned)}")
    if report.rejected > 10:
        out.note(f"… and {report.rejected - 10:,} more")
    where = ", ".join(str(path) for path in report.rejects)
    if where:
        out.note(
            f"agentdesk: {report.rejected:,} rows were rejected; the rest is in. "
            f"They lie with their reasons in {where}: mend them there and import that file."
        )


class Meter:
    """A progress bar for people on a terminal, or lines for a program; silent into a file."""

    def __init__(self, out: Out, teller: Teller) -> None:
        self._out = out
        self._teller = teller
        self._draws = not teller.speaks and sys.stderr.isatty()
        self._last = 0.0
        self._began = time.monotonic()
        self._drawn = 0

    def __call__(self, progress: ImportProgress) -> None:
        now = time.monotonic()
        if now - self._last < _EVERY_S:
            return
        self._last = now
        self._teller.progress(progress, now - self._began)
        if self._draws:
            self._draw(progress, now - self._began)

    def planned(self, plan: Plan) -> None:
        self._began = time.monotonic()
        self._teller.plan(plan)

    def end(self) -> None:
        if self._drawn:
            sys.stderr.write("\r" + " " * self._drawn + "\r")
            sys.stderr.flush()
            self._drawn = 0

    def _draw(self, progress: ImportProgress, seconds: float) -> None:
        share = min(progress.done / progress.total, 1.0) if progress.total else 0.0
        bar = "█" * int(share * _WIDTH)
        rate = progress.done / seconds if seconds else 0
        line = f"{bar:░<{_WIDTH}} {share:4.0%}  {progress.done:,} rows, {rate:,.0f}/s  {progress.kind}"
        sys.stderr.write("\r" + line.ljust(self._drawn))
        sys.stderr.flush()
        self._drawn = len(line)
