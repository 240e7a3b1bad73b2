"""Knows how a command at the terminal changes settings of the workspace: as the administrator who sits there."""

import json
from collections.abc import Mapping

from agentdesk.cli.parts import CliParts
from agentdesk.domain.commands import ChangeSetting
from agentdesk.domain.ids import CommandId, new_uuid
from agentdesk.services import handlers


def change_settings(parts: CliParts, wanted: Mapping[str, object]) -> None:
    """All or none. Raises NotAllowed("administrators-only") and Refused("bad-setting")."""
    with parts.unit_of_work() as uow:
        for key, value in wanted.items():
            said = ChangeSetting(
                command_id=CommandId(new_uuid()), actor=parts.actor(""), at=parts.clock.now(), key=key,
                json_text=json.dumps(value),
            )  # fmt: skip
            uow.record(said, handlers.apply(uow, said, said.at))
        uow.commit()
