"""Knows which question a contact belongs to; without it nobody could say whether the first contact resolved it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from agentdesk.domain.commands import LogInteraction, SetCase
from agentdesk.domain.ids import CaseId, CustomerId
from agentdesk.domain.kinds import CaseState, Channel
from agentdesk.services import mail_targets, touched
from agentdesk.services.ports import UnitOfWork


def set_case(uow: UnitOfWork, command: SetCase) -> tuple[str, ...]:
    touched.need_customer(uow, command.customer_id)
    state = CaseState.RESOLVED if command.resolved else CaseState.OPEN
    resolved_at = command.at if command.resolved else None
    is_new = _insert(
        uow, command.case_id, command.customer_id, command.reason, command.order_id, command.at, command.actor
    )
    if not is_new or command.resolved:
        uow.rows.update(
            "case",
            {"id": command.case_id},
            reason=command.reason,
            order_id=command.order_id,
            state=state.value,
            resolved_at=resolved_at,
        )
    return (*touched.customer(command.customer_id), *mail_targets.reason_changed(uow, command.customer_id))


def case_for(uow: UnitOfWork, log: LogInteraction, customer_id: CustomerId, *, reached: bool) -> CaseId | None:
    """The chosen case, else the open one of the same order or reason, else a new one for a contact that reached."""
    if log.case_id is not None:
        if uow.rows.one("case", id=log.case_id) is None:
            _insert(uow, log.case_id, customer_id, log.reason, log.order_id, log.started_at, log.actor)
        return log.case_id
    if log.channel is Channel.NOTE:
        return None
    found = _same_question(uow, log, customer_id)
    if found is not None:
        return CaseId(found["id"])
    if not reached:
        return None
    case_id = CaseId(touched.derived(log.log_id, "case"))
    _insert(uow, case_id, customer_id, log.reason, log.order_id, log.started_at, log.actor)
    return case_id


def case_of(uow: UnitOfWork, case_id: CaseId | None, customer_id: CustomerId) -> CaseId | None:
    """That case, when it is there and this customer's."""
    if case_id is None or uow.rows.one("case", id=case_id, customer_id=customer_id) is None:
        return None
    return case_id


def count_contact(uow: UnitOfWork, case_id: CaseId, at: datetime, *, counts: bool, resolves: bool) -> bool:
    """One more contact about it; True when this one resolved it."""
    row = uow.rows.one("case", id=case_id)
    if row is None:
        return False
    is_open = row["state"] == CaseState.OPEN
    changes: dict[str, object] = {"contacts": _contacts(row) + counts}
    if resolves and is_open:
        changes |= {"state": CaseState.RESOLVED.value, "resolved_at": at}
    uow.rows.update("case", {"id": case_id}, **changes)
    return resolves and is_open


def uncount_contact(uow: UnitOfWork, case_id: UUID, *, counted: bool, resolved: bool) -> None:
    """Undo: one contact less, open again; a case that has none left is gone."""
    row = uow.rows.one("case", id=case_id)
    if row is None:
        return
    left = max(0, _contacts(row) - counted)
    if left == 0:
        uow.rows.delete("case", id=case_id)
        return
    changes: dict[str, object] = {"contacts": left}
    if resolved:
        changes |= {"state": CaseState.OPEN.value, "resolved_at": None}
    uow.rows.update("case", {"id": case_id}, **changes)


def _same_question(uow: UnitOfWork, log: LogInteraction, customer_id: CustomerId) -> Mapping[str, Any] | None:
    of_customer = uow.rows.all("case", customer_id=customer_id, state=CaseState.OPEN.value)
    same_order = [row for row in of_customer if log.order_id is not None and row["order_id"] == log.order_id]
    same_reason = [row for row in of_customer if row["reason"] == log.reason and log.reason]
    return next(iter(same_order or same_reason), None)


def _insert(
    uow: UnitOfWork,
    case_id: CaseId,
    customer_id: CustomerId,
    reason: str,
    order_id: UUID | None,
    at: datetime,
    owner: int,
) -> bool:
    return uow.rows.insert(
        "case", id=case_id, customer_id=customer_id, reason=reason, order_id=order_id, opened_at=at, owner=owner
    )


def _contacts(row: Mapping[str, Any]) -> int:
    return int(row["contacts"])
