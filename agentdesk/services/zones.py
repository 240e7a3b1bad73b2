"""Knows what new zone rules mean: a follow-up's local time stays, its UTC time is made again."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from agentdesk.domain.commands_aftersale import RederiveDue
from agentdesk.domain.errors import Refused
from agentdesk.domain.followups import derive_due
from agentdesk.domain.ids import SYSTEM_AGENT
from agentdesk.domain.kinds import FollowUpState
from agentdesk.services import touched
from agentdesk.services.directory import must_administer
from agentdesk.services.ports import UnitOfWork

SETTING = "zone_data"
"""The version of the zone rules that due times were last made with."""


def rederive(uow: UnitOfWork, command: RederiveDue) -> tuple[str, ...]:
    """What is due at ten stays due at ten. A zone that is no longer known keeps its old time.

    Raises NotAllowed("administrators-only"): the rules' version is a setting of the workspace.
    """
    if command.actor != SYSTEM_AGENT:
        must_administer(uow, command)
    names: list[str] = []
    open_ones: Sequence[Mapping[str, Any]] = uow.rows.all("follow_up", state=FollowUpState.OPEN.value)
    for row in open_ones:
        try:
            due_at = derive_due(row["local_due"], row["zone"])
        except Refused:
            continue
        if due_at != row["due_at"] and not row["caller"]:  # a missed call was missed when it was
            uow.rows.update("follow_up", {"id": row["id"]}, due_at=due_at, version=row["version"] + 1)
            names += touched.follow_up(row["id"])
    json_text = json.dumps(command.zone_data)
    if not uow.rows.update("workspace_setting", {"key": SETTING}, json_text=json_text):
        uow.rows.insert("workspace_setting", key=SETTING, json_text=json_text)
    return touched.once(*names, f"setting:{SETTING}")
