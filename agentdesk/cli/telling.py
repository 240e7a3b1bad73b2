"""Knows the lines an import says to a program, from `plan` to `done`, and those of a watched folder.

They go to stderr with `--progress-json`, or into the folder a window reads when this process is its helper.
"""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from agentdesk.cli.parts import Helper
from agentdesk.cli.words import sentence
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.imports import FileFacts, ImportReport, Turned
from agentdesk.services.imports import ImportProgress, ImportRefused
from agentdesk.services.imports_files import Table
from agentdesk.services.imports_plan import Plan


@contextmanager
def told_to(helper: Helper | None, *, as_json: bool) -> Iterator["Teller"]:
    """A command that a program follows: how it ends is its last line, also when it fails or is stopped."""
    teller = Teller(helper, as_json=as_json)
    try:
        yield teller
    except AgentDeskError as error:
        teller.failed(error)
        raise
    except KeyboardInterrupt:
        teller.say({"event": "stopped"})
        raise
    finally:
        if helper is not None:
            helper.close()


class Teller:
    """One line for each thing that happens; says nothing where nobody asked for it."""

    def __init__(self, helper: Helper | None, *, as_json: bool) -> None:
        self._helper = helper
        self._as_json = as_json

    @property
    def speaks(self) -> bool:
        return self._as_json or self._helper is not None

    @property
    def helper(self) -> Helper | None:
        return self._helper

    def say(self, event: Mapping[str, object]) -> None:
        if self._helper is not None:
            self._helper.say(event)
        elif self._as_json:
            sys.stderr.write(json.dumps(event) + "\n")
            sys.stderr.flush()

    def plan(self, plan: Plan) -> None:
        files = [plain_of_file(table, facts) for table, facts in plan.facts]
        self.say({"event": "plan", "files": files, "skipped": [str(path) for path in plan.skipped]})

    def progress(self, progress: ImportProgress, seconds: float) -> None:
        """Raises KeyboardInterrupt when the window asks this helper to stop: the batch in hand is finished."""
        self.say({
            "event": "progress", "done": progress.done, "total": progress.total, "label": progress.kind,
            "path": progress.path, "table": progress.table, "file_done": progress.file_done,
            "checking": progress.checking, "seconds": round(seconds, 3),
        })  # fmt: skip
        if self._helper is not None and self._helper.should_stop():
            raise KeyboardInterrupt

    def done(self, report: ImportReport, *, rows: bool = True) -> None:
        """`rows`: also the first rows that look wrong, with their values; without it only how many."""
        self.say({
            "event": "done", "rejected": report.rejected, "counts": counts(report),
            "rejects": [str(path) for path in report.rejects],
            "turned": plain_of_turned(report.first_turned) if rows else [],
            "doubted": report.doubted, "doubts": plain_of_turned(report.first_doubted) if rows else [],
            "dry_run": report.dry_run, "seconds": round(report.seconds, 3),
        })  # fmt: skip

    def failed(self, error: AgentDeskError) -> None:
        turned = plain_of_turned(error.report.first_turned) if isinstance(error, ImportRefused) else []
        self.say({
            "event": "failed", "code": error.code, "message": sentence(error), "facts": plain_facts(error),
            "turned": turned,
        })  # fmt: skip


def plain_facts(error: AgentDeskError) -> dict[str, str]:
    """What fills the sentence of an error, for whoever says it in another language."""
    return {key: str(value) for key, value in error.facts.items() if value not in {None, ""}}


def counts(report: ImportReport) -> dict[str, dict[str, int]]:
    """The stable shape of `import --json`."""
    return {kind: tally.as_dict() for kind, tally in report.tallies.items()}


def plain_of_file(table: Table, facts: FileFacts) -> dict[str, object]:
    """What a file would be read as. `rows` is about how many there are, once for each kind; 0 = not known."""
    return {
        "path": str(facts.path), "table": facts.table, "kinds": list(facts.kinds), "mapping": facts.mapping,
        "encoding": facts.encoding, "delimiter": facts.delimiter, "dates": facts.dates, "zone": facts.zone,
        "notices": list(facts.notices), "rows": max(table.lines - 1, 0) * max(len(facts.kinds), 1),
    }  # fmt: skip


def plain_of_turned(rows: Sequence[tuple[str, Turned]]) -> list[dict[str, object]]:
    """Rows that were turned away, or went in and look wrong: (name of the file, row), with the reason as a code."""
    return [
        {"file": name, "line": turned.line, "code": turned.code, "column": turned.column, "value": turned.value[:200]}
        for name, turned in rows
    ]
