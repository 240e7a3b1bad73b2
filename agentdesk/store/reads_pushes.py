"""Knows how a desk finds the calls that a cloud phone told the worker of."""

import json

from sqlalchemy import Integer, bindparam, select

from agentdesk.services.queries_pushes import PushesForMe, PushForMe
from agentdesk.store.read_connection import ReadConnection
from agentdesk.store.schema import push
from agentdesk.store.types import UtcDateTime

_MINE = (
    select(push.c.id, push.c.sender, push.c.fields)
    .where(
        push.c.agent_id == bindparam("agent", type_=Integer), push.c.made_at >= bindparam("since", type_=UtcDateTime)
    )
    .order_by(push.c.made_at, push.c.id)
)


def pushes_for_me(read: ReadConnection, query: PushesForMe) -> tuple[PushForMe, ...]:
    rows = read.rows(_MINE, {"agent": query.agent_id, "since": query.since})
    return tuple(
        PushForMe(row.id, row.sender, {name: tuple(values) for name, values in json.loads(row.fields).items()})
        for row in rows
    )
