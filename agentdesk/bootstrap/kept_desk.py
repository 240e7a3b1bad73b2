"""Knows how a desk is put together that goes on reading without its server: the copy, its lane, and who fills it."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from agentdesk.domain.commands import Command
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import Event, WentOffline, WorkspaceState
from agentdesk.domain.ids import AgentId
from agentdesk.domain.records import dataclass
from agentdesk.runtime.lanes import ClosableReads, Lane, ReadLanes
from agentdesk.runtime.paths import Paths, made
from agentdesk.services.ports import Clock
from agentdesk.services.reach import Reach

if TYPE_CHECKING:
    from agentdesk.services.copy_filling import CopyFilling
    from agentdesk.services.kept_reads import Keeper, KeptReads

PROBE_S = 3.0


@dataclass(frozen=True, slots=True)
class CopyPlace:
    """Where a desk's copy lies, whose work it follows, and the key, asked for on the copy's own lane."""

    folder: Callable[[], Path]
    agent_id: AgentId
    key: Callable[[], bytes | None]


class KeptDesk:
    """What reading needs when the server may go away. `stop` after the read lanes are closed, its `reach` before."""

    def __init__(
        self,
        place: CopyPlace,
        address: tuple[str, str],
        clock: Clock,
        publish: Callable[[Event], None],
        probe: Callable[[], None],
    ) -> None:
        """`address`: workspace and login; `probe` raises while the server does not answer."""
        self._place, self._address, self._clock, self._probe = place, address, clock, probe
        self.lane = Lane("copy")
        self.reach = Reach(publish, clock, probe)
        self._making = threading.Lock()
        self._is_ready = False
        self._keeper: Keeper | None = None
        self._filling: CopyFilling | None = None

    def follow(self, lanes: ReadLanes, waiting: Callable[[], Sequence[Command]]) -> None:
        """Loads what it needs; on any thread but the screen's."""
        with self._making:
            if self._keeper is None:
                self._make(lanes, waiting)

    def _make(self, lanes: ReadLanes, waiting: Callable[[], Sequence[Command]]) -> None:
        from agentdesk.services.copy_filling import CopyFilling  # after first paint
        from agentdesk.services.kept_reads import Keeper
        from agentdesk.store.deadline import within
        from agentdesk.store.local_copy import LocalCopy, copy_path

        copy = LocalCopy(copy_path(self._place.folder(), *self._address), self._place.key)
        self._keeper = Keeper(copy, self.lane, self.reach, self._clock, waiting, within)
        self._filling = CopyFilling(
            self._keeper, self.lane, lanes.read, lanes.is_idle, self._clock, self._place.agent_id
        )
        if self._is_ready:
            self._filling.on_happened(WorkspaceState("ready"))

    def reads(self, make: Callable[[], ClosableReads]) -> "KeptReads":
        from agentdesk.services.kept_reads import KeptReads

        assert self._keeper is not None
        return KeptReads(make, self._keeper)

    def on_happened(self, event: Event) -> None:
        if isinstance(event, WorkspaceState) and event.code == "ready":
            self._is_ready = True
            self.reach.back()
        if isinstance(event, WentOffline):
            self.lane.do(self._look)
        if self._filling is not None:
            self._filling.on_happened(event)

    def stop(self) -> None:
        self.lane.close()
        if self._keeper is not None:
            self._keeper.close()

    def _look(self) -> None:
        """What is said goes no further: whether that is the server, or only what was said."""
        try:
            self._probe()
        except AgentDeskError:
            self.reach.lost()


def copy_place(paths: Paths, url: str, agent_id: AgentId) -> CopyPlace | None:
    """None for a file: it is here anyway."""
    return CopyPlace(lambda: made(paths.state), agent_id, _key) if url.startswith("postgres") else None


def _key() -> bytes | None:
    from agentdesk.runtime.secrets import journal_key, open_secrets  # the keyring may be slow

    return journal_key(open_secrets()).key
