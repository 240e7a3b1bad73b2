"""Knows which calls are one contact: a call that was passed on has a leg at each agent, and counts once."""

from collections.abc import Mapping
from uuid import UUID

from agentdesk.domain.ids import CaseId, EventId
from agentdesk.domain.records import dataclass
from agentdesk.services.notes import detail_of, standing
from agentdesk.services.ports import UnitOfWork


@dataclass(frozen=True, slots=True)
class OtherLegs:
    """What the logs of the other agents say about this contact."""

    case_id: CaseId | None = None
    counted: bool = False
    """One of them stands for it in its case."""


def is_leg(uow: UnitOfWork, event_id: EventId) -> bool:
    """Whether it continues a colleague's call."""
    return uow.rows.one("leg", event_id=event_id) is not None


def others(uow: UnitOfWork, event_id: EventId) -> OtherLegs:
    """Of a call nobody passed on there are none, and it costs two looks at a small table."""
    own = uow.rows.one("leg", event_id=event_id)
    first = EventId(UUID(str(own["interaction_id"]))) if own else event_id
    rows = uow.rows.all("leg", interaction_id=first)
    found = OtherLegs()
    for each in dict.fromkeys([first, *(EventId(UUID(str(row["event_id"]))) for row in rows)]):
        if each != event_id:
            found = _with(uow, found, each)
    return found


def went_on(uow: UnitOfWork, event_id: EventId) -> bool:
    """Whether a colleague took the call over from this leg: then not this one ended the contact."""
    own = uow.rows.one("leg", event_id=event_id)
    first = UUID(str(own["interaction_id"])) if own else event_id
    rows = uow.rows.all("leg", interaction_id=first)
    later = [each for each in rows if own is None or UUID(str(each["event_id"])) > event_id]  # ids ascend
    return any(each["event_id"] != event_id for each in later)


def leaves_case(uow: UnitOfWork, event_id: EventId, kept: Mapping[str, str]) -> bool:
    """Whether its case has a contact less without this log; while another agent's stands, the call stays one."""
    return "case_counted" in kept and not others(uow, event_id).counted


def _with(uow: UnitOfWork, found: OtherLegs, event_id: EventId) -> OtherLegs:
    if uow.events.get(event_id) is None:
        return found
    now = standing(uow, event_id)
    if now.facts.withdrawn or not now.outcome:
        return found
    logs = [each.event_id for each in uow.events.about(now.event_id) if not each.withdrawn]
    kept = [detail_of(uow, each) for each in (now.event_id, *logs)]
    case_id = next((CaseId(UUID(each["case"])) for each in kept if "case" in each), None)
    counted = any("case_counted" in each for each in kept)
    return OtherLegs(found.case_id or case_id, counted=found.counted or counted)
