"""Knows the questions about colleagues: who can be reached now, and what came with a call."""

from agentdesk.domain.directory import DirectoryNow
from agentdesk.domain.handed import Handed, Ringing
from agentdesk.domain.ids import AgentId, CustomerId
from agentdesk.domain.onlookers import Does
from agentdesk.domain.records import dataclass
from agentdesk.services.queries_base import Query


@dataclass(frozen=True, slots=True)
class Directory(Query[DirectoryNow]):
    """Everybody who is active, with what they do now, and the queues."""


@dataclass(frozen=True, slots=True)
class Onlooker:
    agent_id: AgentId
    name: str
    does: Does


@dataclass(frozen=True, slots=True)
class OnlookersOf(Query[tuple[Onlooker, ...]]):
    """Who else looks at this customer now; who writes first."""

    customer_id: CustomerId
    but: AgentId


@dataclass(frozen=True, slots=True)
class HandedRow:
    """What a colleague passed on with a call, and whose call it is."""

    handed: Handed
    customer_id: CustomerId | None
    customer_name: str


@dataclass(frozen=True, slots=True)
class HandedTo(Query[HandedRow | None]):
    """What came with a call that rings at this agent's phone; None when nobody passed it on, or it could be two people's."""

    agent_id: AgentId
    call: Ringing
