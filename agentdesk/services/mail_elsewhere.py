"""Knows how the workspace learns of an answer that is being written, so that another desk of its author can go on with it.

Its words go past journal and ledger: the desk's own drafts hold them already, and the ledger would keep a row for
every few seconds of typing for good. What cannot be written now is written later, as it is by then. That a text is
done with is a command: it must be so however long the line is down.
"""

import logging
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from agentdesk.domain.commands_mail import ForgetWrittenMails
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.ids import AgentId, CustomerId, DraftId, ThreadId
from agentdesk.domain.mail_elsewhere import WrittenMail
from agentdesk.domain.records import dataclass
from agentdesk.services.ports import Clock, TimedLane, UnitOfWork, Workspace

log = logging.getLogger(__name__)

FIRST_S = 0.8
"""From the first letter nobody else knows: it is safe within the second."""
EVERY_S = 3.0
"""While the typing goes on."""
AGAIN_S = 10.0
KEPT = timedelta(days=90)
"""A text nobody has taken up again is forgotten after that; the desk it was written at still has it."""


@dataclass(frozen=True, slots=True)
class ToldMail:
    """A text and where it belongs; `written.mail` "" = there is none any more."""

    written: WrittenMail
    thread_id: ThreadId | None
    customer_id: CustomerId | None


class WrittenMailTeller:
    """Any thread may tell, and returns at once; the newest of each text is written on the write lane."""

    def __init__(self, workspace: Workspace, write_lane: TimedLane, clock: Clock, agent_id: AgentId) -> None:
        self._workspace, self._lane, self._clock, self._agent_id = workspace, write_lane, clock, agent_id
        self._unwritten: dict[DraftId, ToldMail] = {}  # write lane only, as all below
        self._call_off: Callable[[], None] | None = None
        self._written_s: float | None = None
        self._stopped = False

    def tell(self, told: ToldMail) -> None:
        self._do(lambda: self._take(told))

    def forget(self, draft_id: DraftId) -> None:
        """What was not written yet is not written any more."""
        self._do(lambda: self._drop(draft_id))

    def stop(self) -> None:
        """What is not written yet is written; before the write lane is closed."""
        self.flush()
        self._stopped = True

    def flush(self) -> None:
        """Now: the window goes away, the machine goes to sleep."""
        self._do(self._write)

    def _do(self, work: Callable[[], None]) -> None:
        if not self._stopped:
            self._lane.do(work)

    def _take(self, told: ToldMail) -> None:
        self._unwritten[told.written.draft_id] = told
        if self._call_off is None:
            now_s = self._clock.monotonic()
            rests = self._written_s is None or now_s - self._written_s >= EVERY_S
            self._call_off = self._lane.later(FIRST_S if rests else EVERY_S, self._write)

    def _drop(self, draft_id: DraftId) -> None:
        self._unwritten.pop(draft_id, None)

    def _write(self) -> None:
        if self._call_off is not None:
            self._call_off()
            self._call_off = None
        if not self._unwritten:
            return
        waiting, self._unwritten = self._unwritten, {}
        try:
            with self._workspace.unit_of_work() as uow:
                for told in waiting.values():
                    put(uow, self._agent_id, told)
                uow.commit()
        except AgentDeskError as error:
            log.info("other desks learn later of a mail that is being written: %s", error.code)
            self._unwritten = waiting
            self._call_off = self._lane.later(AGAIN_S, self._write)
        else:
            self._written_s = self._clock.monotonic()


def put(uow: UnitOfWork, agent_id: AgentId, told: ToldMail) -> None:
    """Only what is newer than what stands there: a desk that comes back late overwrites nothing."""
    written = told.written
    row = uow.rows.one("mail_draft", id=written.draft_id)
    values = {
        "thread_id": told.thread_id, "customer_id": told.customer_id, "desk": written.desk,
        "written_at": written.written_at, "words": written.mail,
    }  # fmt: skip
    if row is None:
        if written.mail:
            uow.rows.insert("mail_draft", id=written.draft_id, agent_id=agent_id, **values)
    elif row["agent_id"] == agent_id and _at(row) < written.written_at:
        uow.rows.update("mail_draft", {"id": written.draft_id}, **values)


def forget(uow: UnitOfWork, command: ForgetWrittenMails, now: datetime) -> tuple[str, ...]:
    """What was written here goes; of a text of another desk the words, unless they were changed there meanwhile.

    Its row stays, so that the other desk does not tell it anew when it starts again.
    """
    for draft_id in command.own:
        uow.rows.delete("mail_draft", id=draft_id, agent_id=command.actor)
    for draft_id, seen_at in command.taken:
        row = uow.rows.one("mail_draft", id=draft_id, agent_id=command.actor)
        if row is not None and _at(row) <= seen_at:
            uow.rows.update("mail_draft", {"id": draft_id}, words="")
    for row in uow.rows.all("mail_draft", agent_id=command.actor):
        if _at(row) < now - KEPT:
            uow.rows.delete("mail_draft", id=row["id"])
    return ()


def _at(row: Mapping[str, object]) -> datetime:
    at = row["written_at"]
    assert isinstance(at, datetime)
    return at
