"""Knows what a rule that met its order writes: its follow-up exactly once, or why it stayed quiet."""

from agentdesk.domain.commands_aftersale import FireRule
from agentdesk.domain.ids import EventId
from agentdesk.services import followups, touched
from agentdesk.services.ports import UnitOfWork

LAPSED = "lapsed:"
"""Before the reason of a firing that stays quiet for good."""


def fire(uow: UnitOfWork, command: FireRule) -> tuple[str, ...]:
    """Another desk may have been first: then nothing happens twice."""
    known = uow.rows.one("rule_firing", rule_key=command.rule_key)
    if known is not None and (known["follow_up_id"] is not None or str(known["suppressed"]).startswith(LAPSED)):
        return ()
    new = command.follow_up
    values = {
        "at": command.at,
        "suppressed": (LAPSED if command.lapsed else "") + command.suppressed,
        "follow_up_id": new.follow_up_id if new else None,
    }
    if known is None:
        uow.rows.insert(
            "rule_firing", rule_key=command.rule_key, rule_id=command.rule_id, order_id=command.order_id, **values
        )
    else:
        uow.rows.update("rule_firing", {"rule_key": command.rule_key}, **values)
    if new is None:
        return (touched.WORK,)
    followups.create(
        uow, command, command.customer_id, new, event_id=EventId(new.follow_up_id), rule_id=command.rule_id,
        rule_key=command.rule_key,
    )  # fmt: skip
    return touched.once(*touched.customer(command.customer_id), *touched.follow_up(new.follow_up_id))
