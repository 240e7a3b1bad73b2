"""Knows how what looks after a workspace by itself is put together, the same for a desk and for the worker: promises,
rules, proofs, exports and the day's letter. Of all there are, the holder of the lease does what must be done once.
"""

import logging
import socket
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from agentdesk.bootstrap.auditing import desk_seals
from agentdesk.bootstrap.proofs import checkpoint_mail
from agentdesk.bootstrap.scheduling import scheduled_of
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.ids import MailboxId, new_uuid
from agentdesk.domain.lease import DESK_TERMS, LeaseState
from agentdesk.runtime import zone_data
from agentdesk.services import handlers, onlookers
from agentdesk.services.aftersale import AfterSale
from agentdesk.services.at_once import AtOnce
from agentdesk.services.lease_watch import LeaseWatch
from agentdesk.services.ports import Clock, TimedLane
from agentdesk.services.reminders import Rescue
from agentdesk.services.upkeep import Upkeep
from agentdesk.store.aftersale_rows import SqlWatch
from agentdesk.store.leases import SqlLeases, state_of
from agentdesk.store.reads import SqlReads
from agentdesk.store.unit_of_work import SqlWorkspace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Engine

    from agentdesk.bootstrap.backend import Place
    from agentdesk.domain.mailboxes import Mailbox
    from agentdesk.services.mail_following import Rooms

log = logging.getLogger(__name__)

FIRST_LOOK_S = 4.0
"""A desk asks for the lease a moment before its first look at the rules."""


class Keeper:
    """Who keeps: `login` "" is the worker. `engines`: the one that writes, and the one that reads."""

    def __init__(
        self, login: str, engines: "tuple[Engine, Engine]", clock: Clock, checkpoints: Callable[[], str]
    ) -> None:
        self.login, self.engines, self.clock, self.checkpoints = login, engines, clock, checkpoints

    @property
    def name(self) -> str:
        return f"{self.login or 'worker'}@{socket.gethostname()}"


def holder_of(keeper: Keeper) -> str:
    """One process among all; the same login may sit at two windows."""
    return f"{keeper.name}/{new_uuid()}"


def upkeep_of(
    keeper: Keeper, lane: TimedLane, leases: SqlLeases, also: "Sequence[Callable[[], object]]" = ()
) -> tuple[Upkeep, tuple[Callable[[], None], ...]]:
    """With what ends it. What must happen once is written under the lease; what has a row of its own that says who took
    it (exports, the letter) may be done by whoever comes first.
    """
    writer, readers = keeper.engines
    clock, login = keeper.clock, keeper.login
    fenced = SqlWorkspace(writer, keeper.name, clock, leases.guard)
    free = SqlWorkspace(writer, keeper.name, clock) if login else fenced
    guard = None if login else leases.guard
    say = AtOnce(fenced, handlers.apply, clock).say
    watch, reads = SqlWatch(readers), SqlReads(readers, now=clock.now)
    exports = scheduled_of(free, reads, clock, login)
    letter = checkpoint_mail(free, writer, clock, login)
    made = Upkeep(
        lane, AfterSale(watch, reads, say, clock), Rescue(watch, reads, say, clock),
        zone_data=zone_data.version(), seal=desk_seals(writer, clock, login, keeper.checkpoints, guard),
        also=(exports.look, letter.look, partial(onlookers.sweep, free, clock), *also), may=lambda: leases.held is not None,
    )  # fmt: skip
    return made, (watch.close, reads.close)


class DeskTurn:
    """A desk's part in looking after the workspace: rules and promises when no worker does, and no mailbox that one reads."""

    def __init__(self, lane: TimedLane, engines: "tuple[Engine, Engine]", clock: Clock, place: "Place") -> None:
        keeper = Keeper(place.login, engines, clock, place.checkpoints)
        self._readers = engines[1]
        self._lane = lane
        self._served: frozenset[MailboxId] = frozenset()
        self._told: Callable[[], None] = lambda: None
        leases = SqlLeases(engines[0], holder_of(keeper), DESK_TERMS)
        self._watch = LeaseWatch(leases, lane, lambda: None, lambda: None)
        self.upkeep, self.ends = upkeep_of(keeper, lane, leases, (self._look,))

    def start(self, told: Callable[[], None]) -> None:
        """`told` when a worker has begun or ended looking after mailboxes."""
        self._told = told
        self._watch.start(FIRST_LOOK_S)
        self.upkeep.start()

    def stop(self) -> None:
        """Before the lane is closed."""
        self.upkeep.stop()
        self._lane.do(self._watch.stop)

    def mine(self, rooms: "Rooms") -> "Sequence[Mailbox]":
        """Of the workspace's mailboxes those no worker looks after; asks the workspace."""
        self._served = self._now_served()
        return [each for each in rooms.boxes() if each.mailbox_id not in self._served]

    def _look(self) -> None:
        if self._now_served() != self._served:
            self._told()

    def _now_served(self) -> frozenset[MailboxId]:
        try:
            found: LeaseState | None = state_of(self._readers)
        except AgentDeskError as error:
            log.info("who looks after the mailboxes is looked at later: %s", error.code)
            return self._served
        return frozenset(found.report.mailboxes) if found is not None and found.is_a_workers else frozenset()
