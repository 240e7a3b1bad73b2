"""Knows how a customer comes to be, gets numbers and addresses, is checked, spoken for and recommended."""

from agentdesk.domain.commands import (
    AddCustomer,
    AddParticipant,
    AttachContactPoint,
    CheckIdentity,
    DetachContactPoint,
    RecordCompliment,
    RecordReferral,
)
from agentdesk.domain.errors import Refused
from agentdesk.domain.folding import name_key
from agentdesk.domain.ids import CustomerId, EventId
from agentdesk.domain.kinds import ContactPointKind, Direction, EventKind
from agentdesk.domain.privacy import mask
from agentdesk.services import followups, touched
from agentdesk.services.notes import standing
from agentdesk.services.ports import NewEvent, UnitOfWork


def add(uow: UnitOfWork, command: AddCustomer) -> tuple[str, ...]:
    """Raises Refused("reference-taken") when another customer is called so."""
    known = uow.rows.one("customer", ref=command.ref)
    if known is not None and known["id"] != command.customer_id:
        raise Refused("reference-taken", ref=command.ref)
    uow.rows.insert(
        "customer",
        id=command.customer_id,
        ref=command.ref,
        name=command.name,
        name_key=name_key(command.name),
        kind=command.kind.value,
        language=command.language,
        country=command.country,
        zone=command.zone,
        recorded_at=command.at,
    )
    return touched.customer(command.customer_id)


def attach(uow: UnitOfWork, command: AttachContactPoint) -> tuple[str, ...]:
    """A number or address becomes the customer's; what is open for an unknown caller gets their name."""
    touched.need_customer(uow, command.customer_id)
    is_phone = command.kind is ContactPointKind.PHONE
    same = {"customer_id": command.customer_id, "kind": command.kind.value, "normalised": command.normalised}
    if uow.rows.one("contact_point", **same) is None:
        uow.rows.insert("contact_point", id=command.contact_point_id, raw=command.raw, shared=command.shared, **same)
    else:
        uow.rows.update("contact_point", same, shared=command.shared)
    names = touched.customer(command.customer_id)
    if is_phone and not command.shared:
        nobodys = {"caller": command.normalised, "state": 0, "customer_id": None}
        if uow.rows.update("follow_up", nobodys, customer_id=command.customer_id):
            names += (touched.WORK,)
    return names


def detach(uow: UnitOfWork, command: DetachContactPoint) -> tuple[str, ...]:
    """The number is nobody's again, and what is open for its caller waits for a name."""
    where = {"id": command.contact_point_id, "customer_id": command.customer_id}
    point = uow.rows.one("contact_point", **where)
    if point is None:
        return ()
    uow.rows.delete("contact_point", **where)
    names = touched.customer(command.customer_id)
    named = {"caller": point["normalised"], "state": 0, "customer_id": command.customer_id}
    if uow.rows.update("follow_up", named, customer_id=None):
        names += (touched.WORK,)
    return names


def check_identity(uow: UnitOfWork, command: CheckIdentity) -> tuple[str, ...]:
    """Method and result are kept, never the answer; a check is no "asked again"."""
    touched.need_customer(uow, command.customer_id)
    uow.rows.insert(
        "verification",
        id=command.check_id,
        customer_id=command.customer_id,
        event_id=command.interaction_id,
        method=command.method,
        result=command.result.value,
        agent_id=command.actor,
        at=command.at,
    )
    return (f"customer:{command.customer_id}",)


def refer(uow: UnitOfWork, command: RecordReferral) -> tuple[str, ...]:
    """Both have it on their timelines' header: who named, and who was named."""
    touched.need_customer(uow, command.customer_id)
    name = mask(command.name)
    if command.referred_id is not None:
        touched.need_customer(uow, command.referred_id)
        named = uow.rows.one("customer", id=command.referred_id)
        name = name or str(named["name"] if named else "")
    is_new = uow.rows.insert(
        "referral",
        id=command.referral_id,
        customer_id=command.customer_id,
        referred_id=command.referred_id,
        name=name,
        event_id=command.event_id,
        at=command.at,
    )
    if is_new:
        uow.events.append(
            NewEvent(
                event_id=command.event_id,
                customer_id=command.customer_id,
                kind=EventKind.REFERRAL,
                occurred_at=command.at,
                agent_id=command.actor,
                team_id=uow.agent_team(command.actor),
                ref_id=command.referral_id,
                subject=name,
            )
        )
    also = () if command.referred_id is None else touched.customer(CustomerId(command.referred_id))
    return touched.once(*touched.customer(command.customer_id), *also)


def compliment(uow: UnitOfWork, command: RecordCompliment) -> tuple[str, ...]:
    """A row of its own kind that names the agent it is about, and reaches them in their queue."""
    touched.need_customer(uow, command.customer_id)
    praised = uow.rows.one("agent", id=command.praised) if command.praised is not None else None
    name = str(praised["name"]) if praised else ""
    uow.events.append(
        NewEvent(
            event_id=command.event_id,
            customer_id=command.customer_id,
            kind=EventKind.COMPLIMENT,
            occurred_at=command.at,
            agent_id=command.actor,
            team_id=uow.agent_team(command.actor),
            direction=Direction.IN,
            subject=name,
            body=mask(command.words),
            detail={"praised": str(command.praised), "praised_name": name} if praised else None,
        )
    )
    names = touched.customer(command.customer_id)
    if command.follow_up is not None and praised is not None:
        card_id = EventId(touched.derived(command.event_id, "told"))
        followups.create(
            uow, command, command.customer_id, command.follow_up,
            event_id=card_id, origin=command.event_id, body=command.words,
        )  # fmt: skip
        names += touched.follow_up(command.follow_up.follow_up_id)
    return touched.once(*names)


def add_participant(uow: UnitOfWork, command: AddParticipant) -> tuple[str, ...]:
    """Partner or firm, with or without mandate. While a call runs its row is still to come, under the same id."""
    touched.need_customer(uow, command.customer_id)
    known = uow.events.get(command.interaction_id) is not None
    uow.rows.insert(
        "participant",
        id=command.participant_id,
        event_id=standing(uow, command.interaction_id).event_id if known else command.interaction_id,
        customer_id=command.customer_id,
        name=command.name,
        role=command.role,
        mandate=command.mandate,
    )
    return touched.customer(command.customer_id)
