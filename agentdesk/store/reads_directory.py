"""Knows how the directory is read, what came with a call that was passed on, and which calls are one contact."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import bindparam, select, union_all
from sqlalchemy.sql import literal_column

from agentdesk.domain.commands_people import HandedAs
from agentdesk.domain.directory import DirectoryNow, Person, Queue, Seen, is_stale
from agentdesk.domain.handed import Handed, Offer, fitting
from agentdesk.domain.ids import AgentId, EventId
from agentdesk.domain.kinds import Role
from agentdesk.domain.onlookers import Does
from agentdesk.services.queries_people import Directory, HandedRow, HandedTo, Onlooker, OnlookersOf
from agentdesk.store.read_connection import ReadConnection
from agentdesk.store.schema import (
    agent,
    customer,
    customer_presence,
    event,
    extension,
    handed_call,
    handed_words,
    leg,
    presence,
    queue,
)
from agentdesk.store.types import Id, UtcDateTime

_PEOPLE = (
    select(agent.c.id, agent.c.name, agent.c.login, agent.c.role, presence)
    .select_from(agent.outerjoin(presence, presence.c.agent_id == agent.c.id))
    .where(agent.c.id > literal_column("0"), agent.c.active)
    .order_by(agent.c.name, agent.c.id)
)
_ONLOOKERS = (
    select(customer_presence.c.agent_id, agent.c.name, customer_presence.c.what)
    .select_from(customer_presence.join(agent, agent.c.id == customer_presence.c.agent_id))
    .where(
        customer_presence.c.customer_id == bindparam("customer", type_=Id),
        customer_presence.c.agent_id != bindparam("but"),
        customer_presence.c.until > bindparam("now", type_=UtcDateTime),
    )
    .order_by(customer_presence.c.what.desc(), agent.c.name)
)
_EXTENSIONS = select(extension.c.agent_id, extension.c.number).order_by(
    extension.c.agent_id, extension.c.place, extension.c.number
)
_QUEUES = select(queue.c.id, queue.c.name, queue.c.number).order_by(queue.c.name)
_ON_THEIR_WAY = (
    select(
        handed_call,
        agent.c.name.label("from_name"),
        handed_words.c.number,
        queue.c.name.label("queue_name"),
        queue.c.number.label("queue_number"),
        customer.c.name.label("customer_name"),
    )
    .select_from(
        handed_call.join(handed_words, handed_words.c.handed_id == handed_call.c.id)
        .join(agent, agent.c.id == handed_call.c.from_agent)
        .outerjoin(queue, queue.c.id == handed_call.c.queue_id)
        .outerjoin(customer, customer.c.id == handed_call.c.customer_id)
    )
    .where(handed_call.c.taken_by.is_(None), handed_call.c.expires_at > bindparam("now", type_=UtcDateTime))
    .order_by(handed_call.c.said_at.desc(), handed_call.c.id.desc())
)
_WORDS = select(handed_words.c.note, handed_words.c.checked).where(
    handed_words.c.handed_id == bindparam("handed", type_=Id)
)
_CALLS = bindparam("calls", expanding=True, type_=Id)
_GIVER = agent.alias("giver")
LEGS = union_all(
    select(leg.c.event_id, literal_column("'handed_by'").label("said"), _GIVER.c.name)
    .select_from(leg.join(_GIVER, _GIVER.c.id == leg.c.from_agent))
    .where(leg.c.event_id.in_(_CALLS)),
    select(leg.c.interaction_id, literal_column("'handed_to'"), agent.c.name)
    .select_from(leg.join(event, event.c.id == leg.c.event_id).join(agent, agent.c.id == event.c.agent_id))
    .where(leg.c.interaction_id.in_(_CALLS), event.c.duration_s.is_not(None)),
)


def directory(read: ReadConnection, _query: Directory) -> DirectoryNow:
    """What a desk said long ago counts no more: neither what its agent does nor where they sit."""
    numbers: dict[int, list[str]] = {}
    for row in read.rows(_EXTENSIONS):
        numbers.setdefault(row.agent_id, []).append(row.number)
    people = []
    for row in read.rows(_PEOPLE):
        here = row.seen_at is not None
        fresh = here and not is_stale(row.seen_at, read.now())
        people.append(
            Person(
                AgentId(row.id),
                row.name,
                row.login,
                Role(row.role),
                tuple(numbers.get(row.id, ())),
                row.extension if fresh else "",
                _seen(row.state) if fresh else Seen.UNKNOWN if here else Seen.NOT_HERE,
                row.reason if fresh else "",
                (row.since if fresh else row.seen_at) if here else None,
            )
        )
    return DirectoryNow(tuple(people), tuple(Queue(row.id, row.name, row.number) for row in read.rows(_QUEUES)))


def handed(read: ReadConnection, query: HandedTo) -> HandedRow | None:
    """The words are read only for the one call they belong to."""
    rows = {row.id: row for row in read.rows(_ON_THEIR_WAY, {"now": read.now()})}
    offers = [
        Offer(
            row.id,
            AgentId(row.from_agent),
            tuple(row.from_numbers.splitlines()),
            None if row.to_agent is None else AgentId(row.to_agent),
            HandedAs(row.way),
            row.number,
            row.queue_name or "",
            row.queue_number or "",
        )
        for row in rows.values()
    ]
    offer = fitting(offers, query.call, query.agent_id)
    words = read.first(_WORDS, {"handed": offer.handed_id}) if offer is not None else None
    if offer is None or words is None:
        return None
    row = rows[offer.handed_id]
    checked = tuple((method, result) for method, _, result in (each.partition("=") for each in words.checked.split()))
    found = Handed(
        row.id, offer.from_agent, row.from_name, offer.way, EventId(row.interaction_id), row.number, words.note, checked
    )
    return HandedRow(found, row.customer_id, row.customer_name or "")


def legs_of(read: ReadConnection, calls: Sequence[UUID]) -> dict[UUID, tuple[tuple[str, str], ...]]:
    """What the cards of calls say of the other agents of the same contact: who passed it on, who went on with it."""
    if not calls:
        return {}
    names: dict[UUID, dict[str, list[str]]] = {}
    for row in read.rows(LEGS, {"calls": list(calls)}):
        names.setdefault(row.event_id, {}).setdefault(row.said, []).append(row.name)
    return {
        event_id: tuple((said, ", ".join(dict.fromkeys(who))) for said, who in found.items())
        for event_id, found in names.items()
    }


def _seen(state: str) -> Seen:
    """A word that only a newer desk knows is not understood."""
    try:
        return Seen(state)
    except ValueError:
        return Seen.UNKNOWN


def onlookers(read: ReadConnection, query: OnlookersOf) -> tuple[Onlooker, ...]:
    rows = read.rows(_ONLOOKERS, {"customer": query.customer_id, "but": query.but, "now": read.now()})
    return tuple(Onlooker(AgentId(row.agent_id), row.name, Does(row.what)) for row in rows)
