"""Knows whose call it is that a cloud phone tells of: the agent whose extension, login or number is named, through a row of
short life that their desk reads. Nothing of it stands in the ledger.
"""

import json
import logging
from collections import OrderedDict
from datetime import timedelta
from secrets import randbits

from agentdesk.domain.ids import AgentId, new_uuid
from agentdesk.domain.pushes import CallPush, Fields
from agentdesk.services.ports import Clock, UnitOfWork, Workspace

log = logging.getLogger(__name__)

NOUN = "pushes"
LIFE = timedelta(minutes=3)
"""A desk that did not hear it by then would only show a call that is over."""
_MOST_KEPT = 2_000


class RoutedPushes:
    """The worker's, on one thread. Raises AgentDeskError when the workspace is away or another's to write."""

    def __init__(self, workspace: Workspace, clock: Clock) -> None:
        self._workspace, self._clock = workspace, clock
        self._calls: OrderedDict[tuple[str, str], frozenset[AgentId]] = OrderedDict()
        """Who was told of a call: the end of one seldom says whose it was."""

    def take(self, push: CallPush, fields: Fields) -> int:
        """How many agents it is for."""
        now = self._clock.now()
        with self._workspace.unit_of_work() as uow:
            agents = self._whose(uow, push)
            for row in uow.rows.all("push"):
                if not now - LIFE <= row["made_at"] <= now + LIFE:  # type: ignore[operator]
                    uow.rows.delete("push", id=row["id"])
            for agent_id in sorted(agents):
                uow.rows.insert(
                    "push", id=new_uuid(), agent_id=agent_id, made_at=now, sender=push.sender,
                    fields=json.dumps({name: list(values) for name, values in fields.items()}),
                )  # fmt: skip
            if agents and not uow.rows.update("pulse", {"noun": NOUN}, n=(n := randbits(62))):
                uow.rows.insert("pulse", noun=NOUN, n=n)
            uow.commit()
        if not agents:
            log.info("a push of %s names nobody who has an extension", push.sender)
        return len(agents)

    def _whose(self, uow: UnitOfWork, push: CallPush) -> frozenset[AgentId]:
        """All it names, and all who heard of the same call before."""
        named = {_plain(each) for each in (*push.users, push.ours, push.answering_number) if _plain(each)}
        found = {
            AgentId(int(str(row["agent_id"])))
            for row in uow.rows.all("extension")
            if _plain(str(row["number"])) in named
        }
        logins = uow.rows.pick("agent", ("id", "login"), active=True)
        found |= {AgentId(int(str(row["id"]))) for row in logins if row["id"] and _plain(str(row["login"])) in named}
        key = push.sender, push.call_id
        agents = frozenset(found) | (self._calls.get(key, frozenset()) if push.call_id else frozenset())
        if push.call_id and agents:
            self._calls[key] = agents
            self._calls.move_to_end(key)
            while len(self._calls) > _MOST_KEPT:
                self._calls.popitem(last=False)
        return agents


def _plain(name: str) -> str:
    return "".join(name.split()).casefold()
