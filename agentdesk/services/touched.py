"""Knows how a handler names what it touched, the ids it derives, and the workspace's settings as it reads them.

A derived id is made from the ids in the command, so a repeat of the command makes the same rows.
"""

from typing import Any
from uuid import UUID, uuid5

from agentdesk.domain.errors import Refused
from agentdesk.domain.ids import CustomerId
from agentdesk.domain.interactions import OUTCOMES, ContactRules
from agentdesk.services.ports import UnitOfWork
from agentdesk.services.settings import workspace_value

WORK = "work"


def derived(from_id: UUID, *words: str) -> UUID:
    """An id that is always the same for the same id and words."""
    return uuid5(from_id, "/".join(words))


def timeline(customer_id: UUID | None) -> str:
    return f"timeline:{customer_id or 'none'}"


def customer(customer_id: UUID | None) -> tuple[str, ...]:
    """The customer's header and timeline; the timeline of nobody when there is none."""
    return (timeline(None),) if customer_id is None else (f"customer:{customer_id}", timeline(customer_id))


def follow_up(follow_up_id: UUID) -> tuple[str, ...]:
    return (f"follow_up:{follow_up_id}", WORK)


def once(*touched: str) -> tuple[str, ...]:
    """Each name once, in order."""
    return tuple(dict.fromkeys(touched))


def setting(uow: UnitOfWork, key: str) -> Any:
    """A workspace setting's value; a bad one falls back to its default here and is told on the settings screen."""
    try:
        return workspace_value(key, uow.setting(key))
    except Refused:
        return workspace_value(key, None)


def contact_rules(uow: UnitOfWork) -> ContactRules:
    """What outcomes mean here; the usual ones when the setting does not know a code."""
    found = {outcome.code: outcome for outcome in (*OUTCOMES, *setting(uow, "outcomes"))}
    return ContactRules(outcomes=tuple(found.values()))


def need_customer(uow: UnitOfWork, customer_id: CustomerId) -> None:
    """Raises Refused("unknown-customer")."""
    if uow.rows.one("customer", id=customer_id) is None:
        raise Refused("unknown-customer", customer_id=customer_id)


def need(row: Any, code: str, **facts: object) -> Any:
    """The row, or Refused(code)."""
    if row is None:
        raise Refused(code, **facts)
    return row
