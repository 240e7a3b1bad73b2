"""Knows which call is the one a colleague passed on, and what of it the receiver keeps until the log is said."""

import json
from collections.abc import Iterable
from datetime import timedelta
from typing import Self
from uuid import UUID

from agentdesk.domain.commands_people import HandedAs
from agentdesk.domain.directory import same_number
from agentdesk.domain.folding import fold
from agentdesk.domain.ids import AgentId, EventId
from agentdesk.domain.records import dataclass

EXPIRES_AFTER = timedelta(minutes=10)
"""A call that has not come by then comes no more; what was said for it is gone."""


@dataclass(frozen=True, slots=True)
class Ringing:
    """What a phone says of a call that rings here, as far as it tells whence it was passed on."""

    number: str
    diverted_from: str = ""
    queue: str = ""
    dialled: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """A call on its way: from which numbers, to whom. `queue_number` and `queue_name` are "" when it is for a person."""

    handed_id: UUID
    from_agent: AgentId
    from_numbers: tuple[str, ...]
    to_agent: AgentId | None
    way: HandedAs
    number: str
    """Of the customer."""
    queue_name: str = ""
    queue_number: str = ""


@dataclass(frozen=True, slots=True)
class Handed:
    """What came with a call, kept with it on the desk. `checked`: (method, result) of each identity question."""

    handed_id: UUID
    from_agent: AgentId
    from_name: str
    way: HandedAs
    interaction_id: EventId
    number: str = ""
    note: str = ""
    checked: tuple[tuple[str, str], ...] = ()

    def to_text(self) -> str:
        parcel = {
            "id": str(self.handed_id), "agent": self.from_agent, "name": self.from_name, "way": self.way.value,
            "interaction": str(self.interaction_id), "number": self.number, "note": self.note,
            "checked": [list(pair) for pair in self.checked],
        }  # fmt: skip
        return json.dumps(parcel, sort_keys=True, separators=(",", ":"))

    @classmethod
    def from_text(cls, text: str) -> Self | None:
        """None when there is none, or none of ours."""
        if not text:
            return None
        try:
            found = json.loads(text)
            checked = tuple((str(method), str(result)) for method, result in found["checked"])
            return cls(
                UUID(found["id"]), AgentId(found["agent"]), str(found["name"]), HandedAs(found["way"]),
                EventId(UUID(found["interaction"])), str(found["number"]), str(found["note"]), checked,
            )  # fmt: skip
        except (ValueError, KeyError, TypeError):
            return None


def fitting(offers: Iterable[Offer], call: Ringing, me: AgentId) -> Offer | None:
    """The one this call must be, newest first among those of one colleague; None when it could be two people's.

    Both ends must fit: it rings at the one it was meant for, and it comes from a phone of who passed it on. A transfer
    may also arrive with the customer's own number, as most phone systems show it.
    """
    meant = [each for each in offers if each.from_agent != me and _is_for(each, call, me)]
    own = [each for each in meant if each.way is HandedAs.TRANSFER and same_number(each.number, call.number)]
    found = own or [each for each in meant if _comes_from(each, call)]
    givers = {each.from_agent for each in found}
    return found[0] if len(givers) == 1 else None


def _is_for(offer: Offer, call: Ringing, me: AgentId) -> bool:
    if offer.to_agent is not None:
        return offer.to_agent == me
    named = bool(offer.queue_name) and fold(offer.queue_name) == fold(call.queue)
    at = (call.queue, call.dialled, call.diverted_from)
    return named or any(same_number(offer.queue_number, each) for each in at)


def _comes_from(offer: Offer, call: Ringing) -> bool:
    return any(same_number(mine, shown) for mine in offer.from_numbers for shown in (call.number, call.diverted_from))
