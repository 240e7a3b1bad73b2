"""Knows how reports are put together: what is read, the pages, the file, and the line in the ledger before it is there."""

import logging
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from agentdesk.bootstrap.backend import Backend
from agentdesk.domain.commands_looking import RecordExport
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import ExportChanged
from agentdesk.domain.exports import ExportRun, ExportState, Form
from agentdesk.domain.ids import CommandId, new_uuid
from agentdesk.runtime.lanes import Lane
from agentdesk.runtime.paths import resources

if TYPE_CHECKING:
    from agentdesk.services.queries_figures import FigureScope
    from agentdesk.services.reports import ReportFacts

log = logging.getLogger(__name__)


class Reports:
    """Implements `services.reports.Reporter`. The lane begins with the first report; the GUI thread draws nothing of it."""

    def __init__(self, backend: Backend, zone: Callable[[], str]) -> None:
        self._backend, self._zone = backend, zone
        self._lane: Lane | None = None
        self._wanted = threading.Event()
        """Set while what is being made is still wanted."""

    def start(self, scope: "FigureScope", path: str, language: str) -> None:
        if self._wanted.is_set():
            self._tell(ExportRun(path, Form.PDF, ExportState.FAILED, code="export-running"))
            return
        if self._lane is None:
            self._lane = Lane("report", self._backend.courtesy)
        self._wanted.set()
        self._tell(ExportRun(path, Form.PDF))
        self._lane.do(partial(self._make, scope, path, language))

    def stop(self) -> None:
        self._wanted.clear()

    def close(self) -> None:
        """Before the backend: it reads there."""
        self.stop()
        if self._lane is not None:
            self._lane.close()

    def _make(self, scope: "FigureScope", path: str, language: str) -> None:
        try:
            pages = self._made(scope, path, language)
            state = ExportState.STOPPED if pages is None else ExportState.DONE
            self._tell(ExportRun(path, Form.PDF, state, pages or 0, pages or 0))
        except AgentDeskError as error:
            self._tell(ExportRun(path, Form.PDF, ExportState.FAILED, code=error.code))
        except Exception:  # a lane top: whatever it is, the screen must not wait for ever
            log.exception("a report failed")
            self._tell(ExportRun(path, Form.PDF, ExportState.FAILED, code="bug"))
        finally:
            self._wanted.clear()

    def _made(self, scope: "FigureScope", path: str, language: str) -> int | None:
        from agentdesk.services.reports import gather  # statistics and its kin, 15 ms of the start

        reads = self._backend.make_reads()
        try:
            facts = gather(reads, scope, self._backend.clock.now(), self._zone())
        finally:
            reads.close()
        tell = partial(self._tell_pages, path)
        return put_report(facts, Path(path), language, partial(self._record, facts), tell, self._should_stop)

    def _should_stop(self) -> bool:
        self._backend.courtesy.wait()
        return not self._wanted.is_set()

    def _record(self, facts: "ReportFacts") -> None:
        self._backend.clerk.say(recorded(facts))

    def _tell_pages(self, path: str, done: int, total: int) -> None:
        self._tell(ExportRun(path, Form.PDF, done=done, total=total))

    def _tell(self, run: ExportRun) -> None:
        self._backend.hub.publish(ExportChanged(run))


def put_report(
    facts: "ReportFacts", path: Path, language: str, record: Callable[[], None],
    tell: Callable[[int, int], None] = lambda _done, _total: None, should_stop: Callable[[], bool] = lambda: False,
) -> int | None:  # fmt: skip
    """How many pages the file has; None when it was stopped. Raises Refused("export-…") and what `record` raises."""
    from agentdesk.runtime.export_files import put_whole  # zip and its kin, 10 ms of the start
    from agentdesk.ui.reports.printing import report_pdf  # the charts, 15 ms

    made = report_pdf(facts, language, resources(), tell=tell, should_stop=should_stop)
    if made is None or should_stop():
        return None
    put_whole(path, made[0], record)
    return made[1]


def recorded(facts: "ReportFacts") -> RecordExport:
    """What the ledger keeps: of whom, which days; `rows`: how many reviews are listed."""
    from agentdesk.services.reports import filter_of, table_of  # as above

    scope = facts.figures.scope
    return RecordExport(
        command_id=CommandId(new_uuid()), actor=scope.reader, at=facts.made_at, table=table_of(scope),
        form=Form.PDF.value, filter=filter_of(scope), rows=len(facts.reviews),
    )  # fmt: skip
