"""Knows what a customer has told us, so that nobody asks twice; what must never be kept is refused here."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from agentdesk.domain.commands import AskedAgain, Command, ConfirmFact, LogInteraction, RememberFact
from agentdesk.domain.errors import Refused
from agentdesk.domain.facts import fact_key
from agentdesk.domain.ids import CustomerId, EventId, FactId
from agentdesk.domain.privacy import mask, may_keep
from agentdesk.services import touched
from agentdesk.services.ports import UnitOfWork


def remember(uow: UnitOfWork, command: RememberFact) -> tuple[str, ...]:
    """Raises Refused("never-keep") for cards, citizen numbers and what the setting names."""
    touched.need_customer(uow, command.customer_id)
    if not may_keep(command.key, command.value, touched.setting(uow, "never_keep")):
        raise Refused("never-keep", key=command.key)
    _keep(
        uow, command, command.fact_id, command.customer_id, command.key, command.value, command.source_event,
        private=command.private,
    )  # fmt: skip
    return touched.customer(command.customer_id)


def confirm(uow: UnitOfWork, command: ConfirmFact) -> tuple[str, ...]:
    row = touched.need(uow.rows.one("fact", id=command.fact_id), "no-such-row", fact_id=command.fact_id)
    if command.at > row["confirmed_at"]:
        uow.rows.update("fact", {"id": command.fact_id}, confirmed_at=command.at)
    return touched.customer(row["customer_id"])


def asked_again(uow: UnitOfWork, command: AskedAgain) -> tuple[str, ...]:
    row = touched.need(uow.rows.one("fact", id=command.fact_id), "no-such-row", fact_id=command.fact_id)
    uow.rows.update("fact", {"id": command.fact_id}, asked_again=row["asked_again"] + 1)
    uow.rows.insert("asked_again", id=command.command_id, fact_id=command.fact_id, customer_id=row["customer_id"],
                    agent_id=command.actor, at=command.at)  # fmt: skip
    return touched.customer(row["customer_id"])


def from_log(uow: UnitOfWork, log: LogInteraction, customer_id: CustomerId, event_id: EventId) -> None:
    """What the log says is one, for the agent may refuse a line of the note; what must never be kept is left out, an
    IBAN masked.
    """
    never_keep = touched.setting(uow, "never_keep")
    said = {fact_key(key): (key, value) for key, value in log.facts}
    for folded, (key, value) in said.items():
        if may_keep(key, value, never_keep):
            _keep(uow, log, FactId(touched.derived(log.log_id, "fact", folded)), customer_id, key, value, event_id)


def forget_from(uow: UnitOfWork, event_id: UUID, customer_id: UUID) -> None:
    """Undo of a log: its facts go, the ones they stood for count again."""
    for row in _of_customer(uow, customer_id):
        if row["source_event"] == event_id:
            uow.rows.update("fact", {"superseded_by": row["id"]}, superseded_by=None)
            uow.rows.delete("fact", id=row["id"])


def give_to(uow: UnitOfWork, event_id: UUID, old: UUID, new: UUID) -> None:
    """The row was moved: what was told in it was told by the other customer."""
    for row in _of_customer(uow, old):
        if row["source_event"] == event_id:
            uow.rows.update("fact", {"superseded_by": row["id"]}, superseded_by=None)
            uow.rows.update("fact", {"id": row["id"]}, customer_id=new)


def _keep(
    uow: UnitOfWork,
    command: Command,
    fact_id: FactId,
    customer_id: CustomerId,
    key: str,
    value: str,
    source_event: EventId | None,
    *,
    private: bool = False,
) -> None:
    """The same again confirms; another value stands for the old one from now on."""
    kept = mask(value.strip())
    old = next((row for row in _of_customer(uow, customer_id) if _is_same_key(row, key, fact_id)), None)
    if old is not None and old["value"] == kept:
        if command.at > old["confirmed_at"]:
            uow.rows.update("fact", {"id": old["id"]}, confirmed_at=command.at)
        return
    is_new = uow.rows.insert(
        "fact",
        id=fact_id,
        customer_id=customer_id,
        key=key.strip(),
        value=kept,
        source="told",
        source_event=source_event,
        confirmed_at=command.at,
        private=private,
    )
    if is_new and old is not None:
        uow.rows.update("fact", {"id": old["id"]}, superseded_by=fact_id)


def _is_same_key(row: Mapping[str, Any], key: str, fact_id: FactId) -> bool:
    return row["superseded_by"] is None and row["id"] != fact_id and fact_key(str(row["key"])) == fact_key(key)


def _of_customer(uow: UnitOfWork, customer_id: UUID) -> list[Mapping[str, Any]]:
    return list(uow.rows.all("fact", customer_id=customer_id))
