"""Knows what becomes of a call that is passed on: its words wait for one colleague, once, and for some minutes only."""

from datetime import datetime
from uuid import UUID

from agentdesk.domain.commands_people import HandCall, JoinCall, TakeHandedCall, WithdrawHandedCall
from agentdesk.domain.handed import EXPIRES_AFTER
from agentdesk.domain.kinds import CheckResult
from agentdesk.domain.privacy import mask
from agentdesk.services import directory
from agentdesk.services.ports import UnitOfWork

NOUN = "handed"


def hand(uow: UnitOfWork, command: HandCall, now: datetime) -> tuple[str, ...]:
    """One that waited in the journal until nobody needs it says nothing."""
    erase_expired(uow, now)
    if now >= command.at + EXPIRES_AFTER or uow.rows.one("handed_call", id=command.handed_id) is not None:
        return ()
    for row in uow.rows.all("handed_call", from_agent=command.actor, interaction_id=command.interaction_id):
        _erase(uow, UUID(str(row["id"])))  # the colleague before did not take it
    uow.rows.insert(
        "handed_call",
        id=command.handed_id,
        from_agent=command.actor,
        from_numbers="\n".join(directory.numbers_of(uow, command.actor)),
        to_agent=command.to_agent,
        queue_id=command.queue_id,
        way=command.way.value,
        interaction_id=command.interaction_id,
        customer_id=command.customer_id,
        said_at=command.at,
        expires_at=command.at + EXPIRES_AFTER,
    )
    uow.rows.insert(
        "handed_words",
        handed_id=command.handed_id,
        number=command.number,
        note=mask(command.note.strip()),
        checked="\n".join(_checked(uow, command)),
    )
    return (NOUN,)


def join(uow: UnitOfWork, command: JoinCall, now: datetime) -> tuple[str, ...]:
    """The call that rings here is a leg of the same contact, whether it is answered or not."""
    erase_expired(uow, now)
    row = uow.rows.one("handed_call", id=command.handed_id)
    if row is None or row["interaction_id"] == command.interaction_id:
        return ()
    uow.rows.insert(
        "leg", event_id=command.interaction_id, interaction_id=row["interaction_id"], from_agent=row["from_agent"]
    )
    return ()


def take(uow: UnitOfWork, command: TakeHandedCall, now: datetime) -> tuple[str, ...]:
    """Its words are gone with the first answer; the facts say until they expire that it was taken."""
    erase_expired(uow, now)
    if not uow.rows.update("handed_call", {"id": command.handed_id, "taken_by": None}, taken_by=command.actor):
        return ()
    uow.rows.delete("handed_words", handed_id=command.handed_id)
    return (NOUN,)


def withdraw(uow: UnitOfWork, command: WithdrawHandedCall, now: datetime) -> tuple[str, ...]:
    erase_expired(uow, now)
    row = uow.rows.one("handed_call", id=command.handed_id)
    if row is None or row["from_agent"] != command.actor:
        return ()
    _erase(uow, command.handed_id)
    return (NOUN,)


def erase_expired(uow: UnitOfWork, now: datetime) -> None:
    """With every step of anybody, and with each desk's own look; there are never more than a handful."""
    for row in uow.rows.all("handed_call"):
        expires_at = row["expires_at"]
        if isinstance(expires_at, datetime) and expires_at <= now:
            _erase(uow, UUID(str(row["id"])))


def _erase(uow: UnitOfWork, handed_id: UUID) -> None:
    uow.rows.delete("handed_words", handed_id=handed_id)
    uow.rows.delete("handed_call", id=handed_id)


def _checked(uow: UnitOfWork, command: HandCall) -> list[str]:
    """The identity questions of this contact, as they were answered last."""
    asked: dict[str, str] = {}
    if command.customer_id is not None:
        for row in uow.rows.all("verification", customer_id=command.customer_id, agent_id=command.actor):
            if isinstance(at := row["at"], datetime) and at >= command.started_at:
                asked[str(row["method"])] = CheckResult(int(str(row["result"]))).name.lower()
    return [f"{method}={result}" for method, result in asked.items()]
