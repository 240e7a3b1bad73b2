"""Knows a complaint: open until it is corrected, and closed only when the customer confirms."""

from uuid import UUID

from agentdesk.domain.commands import Command, LogInteraction, SetComplaint
from agentdesk.domain.ids import CaseId, ComplaintId, CustomerId, EventId
from agentdesk.domain.kinds import ComplaintState, EventKind
from agentdesk.domain.privacy import mask
from agentdesk.services import touched
from agentdesk.services.ports import NewEvent, UnitOfWork

_TITLE_SIGNS = 120


def from_log(
    uow: UnitOfWork, log: LogInteraction, customer_id: CustomerId, event_id: EventId, case_id: CaseId | None
) -> ComplaintId | None:
    """Opens one, when the log says so or its outcome means it and none about the same is open. Its id, if new."""
    complaint_id = log.complaint_id
    if complaint_id is None:
        if _is_open_already(uow, log, customer_id):
            return None
        complaint_id = ComplaintId(touched.derived(log.log_id, "complaint"))
    words = mask(log.note)
    title = next((line.strip() for line in words.splitlines() if line.strip()), "")[:_TITLE_SIGNS]
    is_new = uow.rows.insert(
        "complaint",
        id=complaint_id,
        customer_id=customer_id,
        order_id=log.order_id,
        case_id=case_id,
        owner=log.actor,
        reason=log.reason,
        title=title,
        opened_at=log.at,
        event_id=event_id,
    )
    if not is_new:
        return None
    _card(
        uow, log, EventId(complaint_id), customer_id, complaint_id, log.reason, subject=title, restricted=log.restricted
    )
    return complaint_id


def set_complaint(uow: UnitOfWork, command: SetComplaint) -> tuple[str, ...]:
    """Corrected, confirmed, open again or another owner; a change of state is a card of its own."""
    row = touched.need(uow.rows.one("complaint", id=command.complaint_id), "no-such-row", id=command.complaint_id)
    changes: dict[str, object] = {"state": command.state.value, "owner": command.owner}
    match command.state:
        case ComplaintState.OPEN:
            changes |= {"corrected_at": None, "confirmed_at": None}
        case ComplaintState.CORRECTED:
            changes |= {"corrected_at": row["corrected_at"] or command.at, "confirmed_at": None}
        case ComplaintState.CONFIRMED:
            changes |= {"corrected_at": row["corrected_at"] or command.at, "confirmed_at": command.at}
    uow.rows.update("complaint", {"id": command.complaint_id}, **changes)
    if row["state"] != command.state or command.words:
        _card(
            uow, command, command.event_id, row["customer_id"], command.complaint_id, row["reason"],
            subject=row["title"], body=mask(command.words), state=command.state.name.lower(),
        )  # fmt: skip
    return touched.once(*touched.customer(row["customer_id"]), touched.WORK)


def withdraw(uow: UnitOfWork, complaint_id: UUID, by: EventId) -> None:
    """Undo of the log that opened it."""
    for row in uow.rows.all("event", ref_id=complaint_id, kind=EventKind.COMPLAINT.value):
        uow.events.withdraw(EventId(row["id"]), by)  # type: ignore[arg-type]
    uow.rows.delete("complaint", id=complaint_id)


def _is_open_already(uow: UnitOfWork, log: LogInteraction, customer_id: CustomerId) -> bool:
    open_ones = uow.rows.all("complaint", customer_id=customer_id, state=ComplaintState.OPEN.value)
    return any(
        row["order_id"] == log.order_id if log.order_id is not None else row["reason"] == log.reason
        for row in open_ones
    )


def _card(
    uow: UnitOfWork,
    command: Command,
    event_id: EventId,
    customer_id: CustomerId,
    complaint_id: ComplaintId,
    reason: str,
    *,
    subject: str,
    body: str = "",
    state: str = "open",
    restricted: bool = False,
) -> None:
    uow.events.append(
        NewEvent(
            event_id=event_id,
            customer_id=customer_id,
            kind=EventKind.COMPLAINT,
            occurred_at=command.at,
            agent_id=command.actor,
            team_id=uow.agent_team(command.actor),
            reason=reason,
            ref_id=complaint_id,
            restricted=restricted,
            subject=subject,
            body=body,
            detail={"state": state},
        )
    )
