"""Knows what waits for whoever looks after the workspace, counted: mails to go out, customers to be asked."""

from sqlalchemy import Engine, func, select

from agentdesk.domain.ces import AskState
from agentdesk.domain.outbox import OutboxState
from agentdesk.store import schema
from agentdesk.store.engine import reading

_ON_ITS_WAY = (OutboxState.QUEUED, OutboxState.SENDING, OutboxState.BODY_STARTED, OutboxState.ACCEPTED)
_COUNTED = {
    "mails": select(func.count()).where(schema.outbox.c.state.in_([each.value for each in _ON_ITS_WAY])),
    "unclear": select(func.count()).where(schema.outbox.c.state == OutboxState.UNCERTAIN.value),
    "surveys": select(func.count()).where(schema.ces_ask.c.state == AskState.DUE.value),
}


def waiting(engine: Engine) -> tuple[tuple[str, int], ...]:
    """By noun. Raises AgentDeskError when the workspace is away."""
    with reading(engine) as connection:
        return tuple((noun, int(connection.execute(counted).scalar_one())) for noun, counted in _COUNTED.items())
