"""Knows how a window's exports are put together: a lane of their own, a file, and the line in the ledger."""

import logging
import threading
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from agentdesk.bootstrap.backend import Backend
from agentdesk.domain.commands_looking import RecordExport
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import ExportChanged
from agentdesk.domain.exports import ExportRun, ExportState, Form
from agentdesk.domain.ids import AgentId, CommandId, new_uuid
from agentdesk.runtime.lanes import Lane
from agentdesk.services.exports import Table, write

log = logging.getLogger(__name__)

TOLD_EVERY_S = 0.1


class Exports:
    """Implements `services.exports.Exporter`. The lane begins with the first export."""

    def __init__(self, backend: Backend, me: AgentId, zone: Callable[[], str]) -> None:
        self._backend, self._me, self._zone = backend, me, zone
        self._lane: Lane | None = None
        self._wanted = threading.Event()
        """Set while what is being written is still wanted."""

    def start(self, table: Table, path: str, form: Form, headings: Mapping[str, str]) -> None:
        run = ExportRun(path, form)
        if self._wanted.is_set():
            self._tell(ExportRun(path, form, ExportState.FAILED, code="export-running"))
            return
        if self._lane is None:
            self._lane = Lane("export", self._backend.courtesy)
        self._wanted.set()
        self._tell(run)
        self._lane.do(partial(self._write, table, run, headings))

    def stop(self) -> None:
        self._wanted.clear()

    def close(self) -> None:
        """Before the backend: it reads there."""
        self.stop()
        if self._lane is not None:
            self._lane.close()

    def _write(self, table: Table, run: ExportRun, headings: Mapping[str, str]) -> None:
        try:
            self._tell(self._written(table, run, headings))
        except AgentDeskError as error:
            self._tell(ExportRun(run.path, run.form, ExportState.FAILED, code=error.code))
        except Exception:  # a lane top: whatever it is, the screen must not wait for ever
            log.exception("an export failed")
            self._tell(ExportRun(run.path, run.form, ExportState.FAILED, code="bug"))
        finally:
            self._wanted.clear()

    def _written(self, table: Table, run: ExportRun, headings: Mapping[str, str]) -> ExportRun:
        from agentdesk.runtime.export_files import file_of  # zip and its kin, 10 ms of the start

        told = [0.0]

        def tell(done: int, total: int) -> None:
            if time.monotonic() - told[0] >= TOLD_EVERY_S:
                told[0] = time.monotonic()
                self._tell(ExportRun(run.path, run.form, done=done, total=total))

        def should_stop() -> bool:
            self._backend.courtesy.wait()
            return not self._wanted.is_set()

        reads = self._backend.make_reads()
        try:
            sink = file_of(Path(run.path), run.form, self._zone())
            record = partial(self._record, table, run.form)
            rows = write(table, reads, sink, record, headings=headings, tell=tell, should_stop=should_stop)
        finally:
            reads.close()
        state = ExportState.STOPPED if rows is None else ExportState.DONE
        return ExportRun(run.path, run.form, state, rows or 0, rows or 0)

    def _record(self, table: Table, form: Form, rows: int) -> None:
        now = self._backend.clock.now()
        self._backend.clerk.say(
            RecordExport(command_id=CommandId(new_uuid()), actor=self._me, at=now, table=table.key, form=form.value,
                         filter=table.filter, rows=rows)
        )  # fmt: skip

    def _tell(self, run: ExportRun) -> None:
        self._backend.hub.publish(ExportChanged(run))
