"""Knows how a question is answered when the server may be away: by the server, or else by what this desk has kept."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol, TypeVar, cast

from agentdesk.domain.commands import Command
from agentdesk.domain.errors import AgentDeskError, NotAllowed, Offline
from agentdesk.domain.ids import CustomerId
from agentdesk.services.kept_answers import Copy, Kept, answer_from, can_answer, name_of
from agentdesk.services.ports import Clock, Lane, Reads
from agentdesk.services.queries import CustomerById, Query, TimelinePageRows
from agentdesk.services.reach import Reach

R = TypeVar("R")

NO_ANSWER_S = 4.0
"""What the copy may know is not waited for any longer."""
AT_ONCE_S = 0.5


class ClosableReads(Reads, Protocol):
    def close(self) -> None: ...


class Keeper:
    """What the read lanes of one desk share: the copy, its lane, and whether the server is there."""

    def __init__(
        self,
        copy: Copy,
        lane: Lane,
        reach: Reach,
        clock: Clock,
        waiting: Callable[[], Sequence[Command]],
        within: Callable[[float], AbstractContextManager[None]],
    ) -> None:
        """`waiting`: what was said here and the server has not heard; `within` bounds a server's patience."""
        self.copy, self.reach, self.clock = copy, reach, clock
        self.waiting, self.within = waiting, within
        self._lane = lane

    def keep(self, query: Query[R], answer: R) -> None:
        """Soon, on the copy's own lane."""
        name, customer_id = name_of(query)
        if name:
            self._lane.do(lambda: self._keep(name, answer, customer_id, self.clock.now()))

    def keep_as(self, name: str, answer: object) -> None:
        self._lane.do(lambda: self._keep(name, answer, None, self.clock.now()))

    def shown(self, customer_id: CustomerId) -> None:
        """Somebody looks at them."""
        self._lane.do(lambda: self.copy.show(customer_id, self.clock.now()))

    def forget(self, customer_id: CustomerId) -> None:
        self._lane.do(lambda: self.copy.forget(customer_id))

    def clear(self) -> None:
        self._lane.do(self.copy.clear)

    def close(self) -> None:
        """After the lane."""
        self.copy.close()

    def _keep(self, name: str, answer: object, customer_id: CustomerId | None, at: datetime) -> None:
        if isinstance(answer, TimelinePageRows):  # what few may read is not left lying about
            answer = TimelinePageRows(tuple(row for row in answer.rows if not row.restricted), answer.more)
        if answer is None and customer_id is not None:
            self.copy.forget(customer_id)  # nobody by that id any more
        else:
            self.copy.keep(name, answer, at, customer_id)


class KeptReads:
    """Implements `ports.Reads` for one read lane; `kept_at` says of when the last answer is, None when it is the server's."""

    def __init__(self, make: Callable[[], ClosableReads], keeper: Keeper) -> None:
        """`make` opens the server's answers, and may raise while it cannot be reached."""
        self._make, self._keeper = make, keeper
        self._reads: ClosableReads | None = None
        self.kept_at: datetime | None = None
        self.is_for_somebody = True
        """Whether it is asked for the screen: whom somebody looks at is kept the longest."""

    def answer(self, query: Query[R]) -> R:
        self.kept_at = None
        since = self._keeper.reach.away_since
        if since is not None:
            return self._from_copy(query, Offline("needs-server", since=since))
        try:
            answer = self._tried(query)
        except Offline as error:
            if error.code not in {"timeout", "busy", "locked"} or can_answer(query):
                self._keeper.reach.lost()
            return self._from_copy(query, error)
        except NotAllowed as error:
            if error.code in {"login", "login-host", "login-closed"}:
                self._keeper.clear()  # who may not come in does not read on here
            raise
        self._keeper.keep(query, answer)
        if self.is_for_somebody and isinstance(query, CustomerById) and answer is not None:
            self._keeper.shown(query.customer_id)
        return answer

    def close(self) -> None:
        if self._reads is not None:
            self._reads.close()

    def _tried(self, query: Query[R]) -> R:
        """Once more when it failed at once: the connection may be from before the server was away."""
        began = self._keeper.clock.monotonic()
        try:
            return self._from_server(query)
        except Offline:
            if self._keeper.clock.monotonic() - began > AT_ONCE_S:
                raise
            return self._from_server(query)

    def _from_server(self, query: Query[R]) -> R:
        if self._reads is None:
            self._reads = self._make()
        if not can_answer(query):
            return self._reads.answer(query)
        with self._keeper.within(NO_ANSWER_S):
            return self._reads.answer(query)

    def _from_copy(self, query: Query[R], error: AgentDeskError) -> R:
        found: Kept | None = answer_from(self._keeper.copy, query, self._keeper.waiting())
        if found is None:
            raise error
        self.kept_at = found.at
        if self.is_for_somebody and isinstance(query, CustomerById):
            self._keeper.shown(query.customer_id)
        return cast("R", found.answer)
