"""Knows which contacts wait to be asked about: the log puts them there, undoing it takes them away again."""

from uuid import UUID

from agentdesk.domain.ces import AskState, asks
from agentdesk.domain.commands import LogInteraction
from agentdesk.domain.ids import CustomerId, EventId
from agentdesk.domain.interactions import Outcome
from agentdesk.services import touched
from agentdesk.services.ports import UnitOfWork


def from_log(
    uow: UnitOfWork, log: LogInteraction, outcome: Outcome, customer_id: CustomerId | None, event_id: EventId
) -> None:
    """Only where surveys are switched on: who switches them on later asks nobody about what was before."""
    if not touched.setting(uow, "ces_on"):
        return
    if customer_id is None or not asks(outcome, log.channel.value, touched.setting(uow, "ces_channels")):
        withdraw(uow, event_id)
        return
    waits = {
        "log_id": log.log_id,
        "customer_id": customer_id,
        "agent_id": log.actor,
        "channel": log.channel.value,
        "reason": log.reason,
        "logged_at": log.at,
        "state": AskState.DUE.value,
    }
    if not uow.rows.insert("ces_ask", event_id=event_id, **waits):
        # Logged again: what was asked already is not asked twice, what was taken back waits anew.
        uow.rows.update("ces_ask", {"event_id": event_id, "state": AskState.WITHDRAWN.value}, **waits)


def withdraw(uow: UnitOfWork, event_id: UUID) -> None:
    """Undone in time; what was asked already stays asked."""
    if uow.rows.one("ces_ask", event_id=event_id) is not None:
        uow.rows.update("ces_ask", {"event_id": event_id, "state": AskState.DUE.value}, state=AskState.WITHDRAWN.value)
