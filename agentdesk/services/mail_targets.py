"""Knows by when a mail is to be answered: by its mailbox and by what it is about, as far as that is known by now."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from agentdesk.domain.ids import CustomerId
from agentdesk.domain.kinds import CaseState
from agentdesk.domain.mail_threads import ThreadState, due_for, minutes_for
from agentdesk.services import touched
from agentdesk.services.ports import UnitOfWork


def due(uow: UnitOfWork, at: datetime, mailbox: str, customer_id: CustomerId | None) -> datetime:
    """The reason that is known is that of the customer's newest open case."""
    cases: Sequence[Mapping[str, Any]] = ()
    if customer_id is not None:
        cases = uow.rows.all("case", customer_id=customer_id, state=CaseState.OPEN.value)
    newest = max(cases, key=lambda each: each["opened_at"], default=None)
    usual = touched.setting(uow, "mail_answer_minutes")
    reason = str(newest["reason"]) if newest else ""
    minutes = minutes_for(touched.setting(uow, "mail_targets"), mailbox, reason, usual)
    return due_for(at, timedelta(minutes=minutes), touched.setting(uow, "business_hours"))


def due_of(uow: UnitOfWork, row: Mapping[str, Any], at: datetime) -> datetime:
    """`row` of a conversation that waits since `at`."""
    box = uow.rows.one("mailbox", id=row["mailbox_id"])
    return due(uow, at, str(box["address"]) if box else "", row["customer_id"])


def reason_changed(uow: UnitOfWork, customer_id: CustomerId | None) -> tuple[str, ...]:
    """What they wrote and waits has another time now. Nobody wrote anything: an answer on its way is not stopped by it."""
    if customer_id is None or not any(each.reason for each in touched.setting(uow, "mail_targets")):
        return ()
    names: tuple[str, ...] = ()
    for row in uow.rows.all("mail_thread", customer_id=customer_id, state=ThreadState.OPEN.value):
        asked_at = row["asked_at"]
        due_at = due_of(uow, row, asked_at) if isinstance(asked_at, datetime) else row["due_at"]
        if due_at != row["due_at"]:
            uow.rows.update("mail_thread", {"id": row["id"]}, due_at=due_at)
            names += (f"thread:{row['id']}", touched.WORK)
    return names
