"""Knows what the desk looks after by itself: promises of the absent and proofs each minute, rules each five and after an import."""

import logging
from collections.abc import Callable, Sequence

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import Event, FolderWatchChanged, ImportRunChanged
from agentdesk.domain.import_runs import FolderWatched, ImportRun, WatchedFile
from agentdesk.services.aftersale import AfterSale
from agentdesk.services.ports import TimedLane
from agentdesk.services.reminders import Rescue

log = logging.getLogger(__name__)

EVERY_S = 60.0
MORE_S = 5.0
"""Between two checkpoints, while more rows wait: after a large import a desk that is worked at comes first."""
RULES_EVERY = 5
"""Looks between two looks at the rules."""


class Upkeep:
    """Runs on a lane of its own, which its owner closes after `stop`. Offline it waits for the next minute.

    `seal` proves what was written, up to a thousand rows, and says whether more wait; `also` looks each minute after it.
    `may`: whether rules and promises are this process's to look at now; of all there are one does.
    """

    def __init__(
        self,
        lane: TimedLane,
        after_sale: AfterSale,
        rescue: Rescue,
        *,
        zone_data: str = "",
        seal: Callable[[], bool] | None = None,
        also: Sequence[Callable[[], object]] = (),
        may: Callable[[], bool] = lambda: True,
    ) -> None:
        self._lane = lane
        self._after_sale = after_sale
        self._rescue = rescue
        self._zone_data = zone_data
        self._seal = seal
        self._also = also
        self._may = may
        self._looks = 0
        self._call_off: Callable[[], None] | None = None
        self._seal_off: Callable[[], None] | None = None
        self._stopped = False
        self._taken: WatchedFile | None = None

    def start(self, delay_s: float = 5.0) -> None:
        """The first look comes after the first paint."""
        self._call_off = self._lane.later(delay_s, self._first)

    def once(self) -> None:
        """Everything there is to do, now and on the caller's thread; nothing is looked at later."""
        self._look_at_zones()
        self._look_at_promises()
        self._look_at_rules()
        while self._seal is not None and self._seal():
            pass
        self._look_at_the_rest()

    def on_happened(self, event: Event) -> None:
        """After an import the rules are looked at now; on any thread."""
        match event:
            case ImportRunChanged(ImportRun() as run) if run.state.is_over and not run.wish.dry_run:
                self._look_soon()
            case FolderWatchChanged(FolderWatched(last=(newest, *_))) if newest != self._taken:
                self._taken = newest
                self._look_soon()

    def stop(self) -> None:
        self._stopped = True
        for call_off in (self._call_off, self._seal_off):
            if call_off is not None:
                call_off()

    def _look_soon(self) -> None:
        if not self._stopped:
            self._lane.do(self._look_at_rules)

    def _first(self) -> None:
        if self._may():
            self._look_at_zones()
        self._look()

    def _look_at_zones(self) -> None:
        try:
            self._after_sale.check_zones(self._zone_data)
        except AgentDeskError as error:
            log.info("zone rules are looked at later: %s", error.code)

    def _look(self) -> None:
        if self._stopped:
            return
        if self._may():
            self._look_at_promises()
            if self._looks % RULES_EVERY == 0:
                self._look_at_rules()
        self._looks += 1
        self._look_at_proofs()
        self._look_at_the_rest()
        self._call_off = self._lane.later(EVERY_S, self._look)

    def _look_at_promises(self) -> None:
        try:
            self._rescue.look()
        except AgentDeskError as error:
            log.info("promises are looked at later: %s", error.code)

    def _look_at_proofs(self) -> None:
        if self._seal is None or self._stopped:
            return
        try:
            if self._seal():
                self._seal_off = self._lane.later(MORE_S, self._look_at_proofs)
        except AgentDeskError as error:
            log.warning("what was written is proved later: %s", error.code)

    def _look_at_the_rest(self) -> None:
        for look in self._also:
            try:
                look()
            except AgentDeskError as error:
                log.info("what is due by itself is done later: %s", error.code)

    def _look_at_rules(self) -> None:
        if self._stopped or not self._may():
            return
        try:
            self._after_sale.look()
        except AgentDeskError as error:
            log.info("rules are looked at later: %s", error.code)
