"""Knows the two ways a contact comes into the audit: an agent made it, or logged what had come by itself."""

from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Select, and_, bindparam, literal_column, tuple_

from agentdesk.domain.clock import to_us
from agentdesk.domain.ids import SYSTEM_AGENT
from agentdesk.domain.records import dataclass
from agentdesk.services.queries_audit import AuditCursor, AuditFilter
from agentdesk.store.schema import event, event_head
from agentdesk.store.types import Id

_BESIDE = tuple_(bindparam("beside_at", type_=BigInteger), bindparam("beside_id", type_=Id))


@dataclass(frozen=True, slots=True)
class Side:
    """Where an index has what a list goes by."""

    agent: ColumnElement[int]
    team: ColumnElement[int]
    at: ColumnElement[int]
    event_id: ColumnElement[Any]
    is_its: ColumnElement[bool]

    def ordered(self, statement: Select[Any], *, is_upward: bool = False) -> Select[Any]:
        columns = (self.at, self.event_id)
        return statement.order_by(*(columns if is_upward else (each.desc() for each in columns)))

    def beyond(self, statement: Select[Any], *, is_upward: bool = False) -> Select[Any]:
        """Beyond the place that `beside` binds."""
        place = tuple_(self.at, self.event_id)
        return statement.where(place > _BESIDE if is_upward else place < _BESIDE)

    def within(self, asked: AuditFilter) -> ColumnElement[bool]:
        """Times as literals, so that the database can judge how many rows a period holds."""
        return and_(self.at >= to_us(asked.since), self.at < to_us(asked.until))

    def narrowed(self, statement: Select[Any], asked: AuditFilter) -> Select[Any]:
        """`statement` over `reads_audit.WHOLE`."""
        found = statement.where(self.within(asked), self.is_its)
        if asked.agent_id is not None:
            found = found.where(self.agent == asked.agent_id)
        return found if asked.team_id is None else found.where(self.team == asked.team_id)


MADE = Side(
    event.c.agent_id, event.c.team_id, event.c.occurred_at, event.c.id,
    event.c.agent_id != literal_column(str(SYSTEM_AGENT)),
)  # fmt: skip
LOGGED = Side(
    event_head.c.logged_by, event_head.c.logged_team, event_head.c.came_at, event_head.c.event_id,
    event_head.c.logged_by.is_not(None),
)  # fmt: skip
"""A mail that nobody has answered and no missed call stands here before somebody logs it."""


def beside(cursor: AuditCursor) -> dict[str, Any]:
    """What `Side.beyond` leaves to be bound."""
    return {"beside_at": to_us(cursor[0]), "beside_id": cursor[1]}
