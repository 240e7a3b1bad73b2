"""What a desk asks of the calls that a cloud phone told the worker of."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from agentdesk.domain.ids import AgentId
from agentdesk.domain.records import dataclass
from agentdesk.services.queries_base import Query


@dataclass(frozen=True, slots=True)
class PushForMe:
    """`fields` by the sender's names, as they came."""

    push_id: UUID
    sender: str
    fields: Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class PushesForMe(Query[tuple[PushForMe, ...]]):
    """In the order they came, since then."""

    agent_id: AgentId
    since: datetime
