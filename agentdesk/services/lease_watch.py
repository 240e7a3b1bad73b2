"""Knows when this process looks after the workspace by itself: while it holds the lease, and not a moment longer."""

import logging
from collections.abc import Callable
from typing import Protocol

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.lease import Lease, LeaseState, Report, Terms
from agentdesk.services.ports import TimedLane

log = logging.getLogger(__name__)


class Leases(Protocol):
    """The workspace's side of it (store/leases.py)."""

    terms: Terms

    @property
    def held(self) -> Lease | None: ...

    def look(self) -> Lease | None: ...

    def give_back(self) -> None: ...

    def tell(self, report: Report) -> None: ...

    def state(self) -> LeaseState | None: ...


class LeaseWatch:
    """On a lane of its own, so that no long round keeps the lease from being renewed.

    `begin` and `end` are called on that lane, in turns. While the workspace is away nothing changes: nothing can be
    written then, and whoever has taken over meanwhile is seen when it is back.
    """

    def __init__(self, leases: Leases, lane: TimedLane, begin: Callable[[], None], end: Callable[[], None]) -> None:
        self._leases, self._lane = leases, lane
        self._begin, self._end = begin, end
        self._at_work: int | None = None
        """The number this process works under."""
        self._call_off: Callable[[], None] | None = None
        self._stopped = False
        self._fault = ""

    def start(self, delay_s: float = 0.0) -> None:
        self._call_off = self._lane.later(delay_s, self.look)

    def look(self) -> None:
        if self._stopped:
            return
        terms = self._leases.terms
        try:
            lease = self._leases.look()
        except AgentDeskError as error:
            if error.code != self._fault:
                log.warning("the lease cannot be looked at, and is tried again: %s", error.code)
            self._fault = error.code
        else:
            self._fault = ""
            self._follow(None if lease is None else lease.fence)
        wait_s = terms.retry_s if self._at_work is None else terms.renew_s
        self._call_off = self._lane.later(wait_s, self.look)

    def stop(self) -> None:
        """On the lane, as its last piece of work; what `begin` began is ended before."""
        self._stopped = True
        if self._call_off is not None:
            self._call_off()
        try:
            self._leases.give_back()
        except AgentDeskError as error:
            log.info("the lease ends by itself: %s", error.code)

    def _follow(self, fence: int | None) -> None:
        if fence == self._at_work:
            return
        if self._at_work is not None:
            log.warning("the lease %d is another's now", self._at_work)
            self._at_work = None
            self._end()
        if fence is not None:
            log.info("this process looks after the workspace, under number %d", fence)
            self._at_work = fence
            self._begin()
