"""Knows how a call and its log look on the timeline before the workspace has them: running, ended, logged."""

from agentdesk.domain.calls import CallState
from agentdesk.domain.commands import LogInteraction, RecordCall
from agentdesk.domain.kinds import EventKind
from agentdesk.domain.live import LiveItem, Stage
from agentdesk.services.calls import LogSetup
from agentdesk.services.queries import TimelineRow

_STATES = {
    Stage.RINGING: CallState.OFFERED,
    Stage.CALLING: CallState.DIALING,
    Stage.TALKING: CallState.TALKING,
    Stage.HELD: CallState.ON_HOLD,
}


def row_of_running(item: LiveItem, setup: LogSetup) -> TimelineRow | None:
    """The call while it rings or is on; None when it is over. The view draws its seconds."""
    state = _STATES.get(item.stage)
    if state is None or item.customer_id is None:
        return None
    detail = [("live", state.value)]
    if item.answered_at is not None:
        detail.append(("answered_at", item.answered_at.isoformat()))
    return TimelineRow(
        event_id=item.interaction_id,
        customer_id=item.customer_id,
        kind=EventKind.CALL,
        direction=item.direction,
        occurred_at=item.started_at,
        duration_s=None,
        agent_id=setup.agent_id,
        agent_name=setup.agent_name,
        outcome="",
        reason=item.reason,
        subject="",
        body="",
        detail=tuple(detail),
        revisions=0,
        unlogged=False,
        moved_to=None,
        restricted=False,
        number=item.number,
    )


def row_of_call(call: RecordCall, setup: LogSetup) -> TimelineRow:
    """The call as it ended, not logged yet; the row keeps its id when the log comes."""
    talked = call.answered_at is not None
    duration = int((call.ended_at - call.answered_at).total_seconds()) if call.answered_at else None
    waited = int(((call.answered_at or call.ended_at) - call.started_at).total_seconds())
    detail = (
        ("end_reason", call.end_reason), ("answered", "yes" if talked else "no"), ("wait_s", str(waited)),
        ("sent_to", call.sent_to),
    )  # fmt: skip
    return TimelineRow(
        event_id=call.interaction_id,
        customer_id=call.customer_id,
        kind=EventKind.CALL,
        direction=call.direction,
        occurred_at=call.started_at,
        duration_s=duration,
        agent_id=setup.agent_id,
        agent_name=setup.agent_name,
        outcome="",
        reason="",
        subject="",
        body="",
        detail=detail,
        revisions=0,
        unlogged=True,
        moved_to=None,
        restricted=False,
        number=call.number,
        saving="saving",
    )


def row_of_log(log: LogInteraction, setup: LogSetup) -> TimelineRow:
    """The contact as logged."""
    return TimelineRow(
        event_id=log.interaction_id,
        customer_id=log.customer_id,
        kind=log.channel.event_kind,
        direction=log.direction,
        occurred_at=log.started_at,
        duration_s=log.duration_s,
        agent_id=setup.agent_id,
        agent_name=setup.agent_name,
        outcome=log.outcome,
        reason=log.reason,
        subject=log.subject,
        body=log.note,
        detail=(),
        revisions=0,
        unlogged=False,
        moved_to=None,
        restricted=log.restricted,
        number=log.number,
        saving="saving",
    )
