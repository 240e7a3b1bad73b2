"""Knows how the administrator's settings and rules are changed; the ledger keeps the key and a hash."""

import json

from agentdesk.domain.aftersale import RuleSpec
from agentdesk.domain.commands import ChangeSetting
from agentdesk.domain.commands_aftersale import SetRule
from agentdesk.domain.errors import Refused
from agentdesk.services.directory import must_administer
from agentdesk.services.ports import UnitOfWork
from agentdesk.services.settings import workspace_value


def change(uow: UnitOfWork, command: ChangeSetting) -> tuple[str, ...]:
    """Raises Refused("bad-setting") and NotAllowed("administrators-only"); a key that only a newer program knows must at least be JSON."""
    must_administer(uow, command)
    try:
        workspace_value(command.key, command.json_text)
    except Refused as error:
        if error.code != "unknown-setting":
            raise
        _must_be_json(command)
    row = uow.rows.one("workspace_setting", key=command.key)
    if row is None:
        uow.rows.insert("workspace_setting", key=command.key, json_text=command.json_text)
    elif row["json_text"] != command.json_text:
        version = int(str(row["version"])) + 1
        uow.rows.update("workspace_setting", {"key": command.key}, json_text=command.json_text, version=version)
    return (f"setting:{command.key}",)


def set_rule(uow: UnitOfWork, command: SetRule) -> tuple[str, ...]:
    """Raises Refused("bad-rule") and NotAllowed("administrators-only")."""
    must_administer(uow, command)
    spec = RuleSpec.from_json(command.spec).to_json()
    is_new = uow.rows.insert("rule", id=command.rule_id, name=command.name, spec=spec, active=command.active)
    if not is_new:
        uow.rows.update("rule", {"id": command.rule_id}, name=command.name, spec=spec, active=command.active)
    return ("setting:rules",)


def _must_be_json(command: ChangeSetting) -> None:
    try:
        json.loads(command.json_text)
    except ValueError as error:
        raise Refused("bad-setting", key=command.key) from error
