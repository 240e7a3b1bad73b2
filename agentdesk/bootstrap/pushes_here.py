"""Knows how a call that a cloud phone told the worker of rings here: read when it is announced, heard by this desk's bridge."""

import logging
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import Event, PushesChanged
from agentdesk.domain.ids import AgentId
from agentdesk.services.ports import Clock, Reads
from agentdesk.services.queries_pushes import PushesForMe
from agentdesk.services.routed_pushes import LIFE

if TYPE_CHECKING:
    from agentdesk.channels.phone.bridge import BridgePhone

log = logging.getLogger(__name__)

SKEW = timedelta(minutes=2)
"""A row's time is of the worker's clock."""


class PushesHere:
    """Listens on the hub; reads on a read lane; each push is heard once."""

    def __init__(
        self, agent_id: AgentId, read: Callable[[Callable[[Reads], None]], None], clock: Clock,
        bridge: "Callable[[], BridgePhone | None]",
    ) -> None:  # fmt: skip
        self._agent_id, self._read, self._clock, self._bridge = agent_id, read, clock, bridge
        self._heard: dict[UUID, None] = {}

    def on_happened(self, event: Event) -> None:
        if isinstance(event, PushesChanged) and (bridge := self._bridge()) is not None:
            self._read(partial(self._hear, bridge))

    def _hear(self, bridge: "BridgePhone", reads: Reads) -> None:
        try:
            found = reads.answer(PushesForMe(self._agent_id, self._clock.now() - LIFE - SKEW))
        except AgentDeskError as error:
            log.info("pushes are read with the next one: %s", error.code)
            return
        for each in found:
            if each.push_id not in self._heard:
                self._heard[each.push_id] = None
                bridge.hear(each.sender, each.fields)
        self._heard = dict.fromkeys(list(self._heard)[-500:])
