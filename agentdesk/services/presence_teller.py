"""Knows how a desk tells the others what its agent does now, and that it is still there.

Nothing of it goes into the journal: what an agent did an hour ago must not be told when the line is back, and nowhere
may it be kept. What cannot be written now is written with the next beat, as it is by then.
"""

import logging
from collections.abc import Callable
from functools import partial

from agentdesk.domain.directory import BEAT_S, PresenceSaid
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.ids import AgentId
from agentdesk.services import directory, handed_calls, onlookers
from agentdesk.services.ports import Clock, Lane, TimedLane, UnitOfWork, Workspace

log = logging.getLogger(__name__)


class PresenceTeller:
    """Any thread may tell; it writes on the write lane, like everything, and is woken by the other lane."""

    def __init__(
        self, workspace: Workspace, write_lane: Lane, timer: TimedLane, clock: Clock, agent_id: AgentId, desk: str
    ) -> None:
        """`desk` is another one at each start: a desk that was killed never speaks for the next."""
        self._workspace, self._write_lane, self._timer, self._clock = workspace, write_lane, timer, clock
        self._agent_id, self._desk = agent_id, desk
        self._said: PresenceSaid | None = None
        self._is_written = False  # write lane only
        self._call_off: Callable[[], None] | None = None
        self._stopped = False

    def start(self) -> None:
        """The beat begins; telling works before."""
        self._call_off = self._timer.later(BEAT_S, self._on_beat)

    def tell(self, said: PresenceSaid) -> None:
        if said != self._said and not self._stopped:
            self._said = said
            self._write_lane.do(partial(self._write, said))

    def again(self) -> None:
        """The workspace is there now, or is back."""
        said = self._said
        if said is not None and not self._stopped:
            self._write_lane.do(partial(self._write, said))

    def stop(self) -> None:
        """The desk closes, and says so. Before the write lane is closed."""
        if self._stopped:
            return
        self._stopped = True
        if self._call_off is not None:
            self._call_off()
        self._write_lane.do(self._forget)

    def beat(self) -> None:
        """Still there; what others said of a call that is long over goes too, and what crashed desks left. On the write lane."""
        said = self._said
        if said is None or self._stopped:
            return
        if not self._is_written:
            self._write(said)
            return

        def still(uow: UnitOfWork) -> None:
            handed_calls.erase_expired(uow, self._clock.now())
            if not directory.is_there_still(uow, self._agent_id, self._desk, self._clock.now()):
                directory.put_presence(uow, self._agent_id, self._desk, said, self._clock.now())

        self._is_written = self._in_one(still)
        self._in_one(lambda uow: onlookers.erase_stale(uow, self._clock.now()))

    def _on_beat(self) -> None:
        if not self._stopped:
            self._write_lane.do(self.beat)
            self._call_off = self._timer.later(BEAT_S, self._on_beat)

    def _write(self, said: PresenceSaid) -> None:
        """Only the newest: what was said before it is no longer so."""
        if said is self._said:
            put = directory.put_presence
            self._is_written = self._in_one(
                lambda uow: put(uow, self._agent_id, self._desk, said, self._clock.now())
            )  # fmt: skip

    def _forget(self) -> None:
        if self._is_written:
            self._in_one(lambda uow: directory.forget_presence(uow, self._agent_id, self._desk))

    def _in_one(self, write: Callable[[UnitOfWork], None]) -> bool:
        try:
            with self._workspace.unit_of_work() as uow:
                write(uow)
                uow.commit()
        except AgentDeskError as error:
            log.info("presence is told later: %s", error.code)
            return False
        return True
