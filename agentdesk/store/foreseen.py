"""Knows what the two commands of every contact will ask of the workspace, so that it can be asked at once.

A guess that is wrong costs one small statement; a question that is missing here costs one round trip.
"""

from typing import Any

from agentdesk.domain.commands import Command, LogInteraction, RecordCall
from agentdesk.domain.kinds import CaseState
from agentdesk.store import ledger
from agentdesk.store.event_rows import NEXT_RIDS, SERVERS_TIME
from agentdesk.store.rows import asked_all, asked_one
from agentdesk.store.spoken import Asked

_SETTINGS = ("outcomes", "country", "mail_targets", "ces_on", "ces_channels")


def of(command: Command, facts: Any, there: Any, team: Any, setting: Any) -> list[Asked]:
    """The statements in the order they are likely to be asked; the last four are the unit of work's own."""
    asked: list[Asked] = [(ledger.HASH_OF, {"command": command.command_id})]
    match command:
        case RecordCall():
            asked += [(facts, {"event": command.interaction_id}), (there, {"event": command.interaction_id})]
        case LogInteraction():
            asked += [(setting, {"key": key}) for key in _SETTINGS]
            for event_id in dict.fromkeys((command.log_id, command.interaction_id)):
                asked += [(facts, {"event": event_id}), (there, {"event": event_id}), asked_one("event", id=event_id)]
            asked += [
                asked_one("event_head", event_id=command.interaction_id),
                asked_one("leg", event_id=command.interaction_id),
                asked_all("leg", interaction_id=command.interaction_id),
            ]
            if command.customer_id is not None:
                asked.append(asked_all("case", customer_id=command.customer_id, state=CaseState.OPEN.value))
        case _:
            return asked
    asked += [(team, {"agent": command.actor}), (NEXT_RIDS, {"n": 1}), (SERVERS_TIME, {})]
    if command.customer_id is not None:
        asked.append(asked_one("customer", id=command.customer_id))
    return asked
