"""Knows how fast a table leaves: `python -m tests.benchmarks.audit_export WORKSPACE SCRATCH [ROWS]`, JSON out.

The newest contacts of a filled workspace, as the audit's list has them, into each form of file; and how long a stop takes.
"""

import json
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import islice, pairwise
from pathlib import Path

from agentdesk.domain.exports import Cell, Form
from agentdesk.runtime.export_files import file_of
from agentdesk.services.exports import write
from agentdesk.services.exports_tables import contacts
from agentdesk.services.ports import Reads
from agentdesk.services.queries_audit import AuditFilter
from agentdesk.store.engine import open_engine
from agentdesk.store.reads import SqlReads

ROWS = 100_000
ZONE = "Europe/Amsterdam"


def measure(workspace: Path, scratch: Path, most: int = ROWS) -> dict[str, object]:
    """Seconds by form for so many rows, reading included (`_cpu_s`: what of them was work, on a machine that others use too); `stop_ms` from the wish to the file that is gone."""
    engine = open_engine(str(workspace), read_only=True, untouched=True)
    reads = SqlReads(engine)
    whole = contacts(
        AuditFilter(since=datetime(2000, 1, 1, tzinfo=UTC), until=datetime(2100, 1, 1, tzinfo=UTC)), timedelta(days=1)
    )

    def rows(from_: Reads) -> Iterator[Sequence[Cell]]:
        return islice(whole.rows(from_), most)

    table = replace(whole, rows=rows, count=None)
    found: dict[str, object] = {}
    for form in (Form.CSV, Form.XLSX):
        path = scratch / f"contacts.{form.value}"
        began, worked = time.perf_counter(), time.process_time()
        made = write(table, reads, file_of(path, form, ZONE), lambda _rows: None)
        found |= {"rows": made, f"{form.value}_s": round(time.perf_counter() - began, 2)}
        found[f"{form.value}_cpu_s"] = round(time.process_time() - worked, 2)
    wished: list[float] = []

    def stop() -> bool:
        wished.append(time.perf_counter())
        return len(wished) > 10

    assert (
        write(table, reads, file_of(scratch / "stopped.xlsx", Form.XLSX, ZONE), lambda _rows: None, should_stop=stop)
        is None
    )
    found["stop_ms"] = round((time.perf_counter() - wished[-1]) * 1000, 1)
    found["asked_every_ms"] = round(max(after - before for before, after in pairwise(wished)) * 1000, 1)
    reads.close()
    engine.dispose()
    return found


if __name__ == "__main__":
    sys.stdout.write(
        json.dumps(measure(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else ROWS))
    )
