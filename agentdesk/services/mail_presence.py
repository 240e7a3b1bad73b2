"""Knows how a desk tells the others who reads or writes in a conversation: for half a minute, again and again, and never kept."""

import logging
from datetime import timedelta
from functools import partial

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.ids import AgentId, ThreadId
from agentdesk.domain.mail_threads import PersonDoes
from agentdesk.services.ports import Clock, Lane, Workspace

log = logging.getLogger(__name__)

STANDS = timedelta(seconds=30)


class MailPresence:
    """Any thread may tell; it writes on the write lane, beside the journal: what was done an hour ago is told to nobody."""

    def __init__(self, workspace: Workspace, write_lane: Lane, clock: Clock, agent_id: AgentId) -> None:
        self._workspace, self._write_lane, self._clock, self._agent_id = workspace, write_lane, clock, agent_id
        self._said: ThreadId | None = None

    def tell(self, thread_id: ThreadId | None, what: PersonDoes = PersonDoes.READING) -> None:
        """Again before half a minute is over; None when no conversation is in front any more."""
        before, self._said = self._said, thread_id
        if before is not None and before != thread_id:
            self._write_lane.do(partial(self._write, before, None))
        if thread_id is not None:
            self._write_lane.do(partial(self._write, thread_id, what))

    def _write(self, thread_id: ThreadId, what: PersonDoes | None) -> None:
        where = {"thread_id": thread_id, "agent_id": self._agent_id}
        until = self._clock.now() + STANDS
        try:
            with self._workspace.unit_of_work() as uow:
                if what is None:
                    uow.rows.delete("mail_presence", **where)
                elif not uow.rows.update("mail_presence", where, what=what.value, until=until):
                    uow.rows.insert("mail_presence", **where, what=what.value, until=until)
                uow.commit()
        except AgentDeskError as error:
            log.info("who reads a mail is told later: %s", error.code)
