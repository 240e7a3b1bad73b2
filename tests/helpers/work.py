"""Knows a small day's work for tests and pictures: due follow-ups, missed calls, hits, all by hand."""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from agentdesk.domain.ids import AgentId, CustomerId, EventId, FollowUpId, ThreadId
from agentdesk.domain.kinds import FollowUpKind, WaitingFor
from agentdesk.services.queries import Hit, WorkRow, WorkSection
from tests.helpers.screen import NOON

ME = AgentId(7)
JOOST = AgentId(8)


def an_id(n: int) -> UUID:
    return UUID(int=(7 << 76) | (2 << 62) | n)


def a_row(
    n: int,
    name: str,
    title: str,
    at: datetime,
    *,
    section: str = "due",
    kind: FollowUpKind | None = FollowUpKind.FOLLOW_UP,
    owner: AgentId | None = ME,
    claimed_by: str = "",
    tries: int = 0,
    unknown: bool = False,
) -> WorkRow:
    return WorkRow(
        section=section,
        follow_up_id=FollowUpId(an_id(n)) if kind is not None else None,
        event_id=None if kind is not None else EventId(an_id(n)),
        customer_id=None if unknown else CustomerId(an_id(1000 + n)),
        name=name,
        title=title,
        at=at,
        kind=kind,
        owner=owner,
        owner_name="Mai Nguyễn" if owner == ME else "",
        queue="" if owner is not None else "Team 1",
        claimed_by=JOOST if claimed_by else None,
        claimed_name=claimed_by,
        claim_until=NOON + timedelta(minutes=8) if claimed_by else None,
        tries=tries,
        waiting_for=WaitingFor.NOBODY,
        version=1,
    )


def a_mail_row(
    n: int, name: str, subject: str, waits_min: float, *, target_min: float = 240, unknown: bool = False,
    claimed_by: str = "",
) -> WorkRow:  # fmt: skip
    """A conversation that has waited so long, to be answered so long after it came."""
    at = NOON - timedelta(minutes=waits_min)
    row = a_row(n, name, subject, at, section="inbox", kind=None, owner=None, unknown=unknown, claimed_by=claimed_by)
    due_at = at + timedelta(minutes=target_min)
    return replace(row, event_id=None, queue="", thread_id=ThreadId(an_id(n)), due_at=due_at)


def an_inbox() -> WorkSection:
    """As in the pictures, by time left."""
    rows = (
        a_mail_row(40, "Woonzorg De Linde", "Bestelling filters (12×)", 61, target_min=60),
        a_mail_row(41, "Femke Hoekstra", "Re: adreswijziging", 46, target_min=60),
        a_mail_row(42, "Lê Minh Quân", "Vraag over garantie en reparatie", 22, claimed_by="Joost Bakker"),
        a_mail_row(43, "piet@elders.example", "Handleiding ontbreekt in doos", 6, unknown=True),
    )
    return WorkSection("inbox", len(rows), rows)


def a_day() -> tuple[WorkSection, ...]:
    """The queue of the pictures."""
    minute = timedelta(minutes=1)
    due = (
        a_row(1, "Sanne de Vries", "Terugbellen: nieuwe bezorgdatum", NOON + 118 * minute),
        a_row(2, "Trần Thị Hương", "Offerte nabellen", NOON - 18 * minute),
        a_row(3, "Mohamed El Idrissi", "Retourlabel bevestigen", NOON + 148 * minute),
        a_row(4, "Bakkerij Van Loon", "Contract, tweede poging", NOON + 193 * minute, claimed_by="Joost Bakker"),
    )
    promises = (
        a_row(5, "Els Vermeulen", "Vervangend filter opsturen", NOON + 40 * minute, section="promises",
              kind=FollowUpKind.PROMISE),
    )  # fmt: skip
    missed = (
        a_row(6, "+31628417705", "Wachttijd 2:41", NOON - 11 * minute, section="call-backs",
              kind=FollowUpKind.CALL_BACK, owner=None, tries=3, unknown=True),
        a_row(7, "Woonzorgcentrum De Linde aan de Oude Rijn", "Wachttijd 3:05", NOON - 40 * minute,
              section="call-backs", kind=FollowUpKind.CALL_BACK, owner=None, tries=1),
    )  # fmt: skip
    unlogged = (
        a_row(8, "Pieter Jansen", "Inkomend gesprek, 4:12", NOON - 6 * minute, section="unlogged", kind=None),
    )  # fmt: skip
    return (
        WorkSection("due", 4, due),
        WorkSection("promises", 1, promises),
        WorkSection("call-backs", 2, missed),
        WorkSection("unlogged", 1, unlogged),
        WorkSection("inbox", 0, ()),
    )


def a_hit(n: int, name: str, why: str = "name", matched: str = "", place: str = "Utrecht") -> Hit:
    return Hit(CustomerId(an_id(1000 + n)), None, f"C{n:05}", name, place, why, matched)
