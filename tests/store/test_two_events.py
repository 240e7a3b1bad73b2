"""A contact that sets a follow-up writes two events: each has a number of its own, however it was asked for."""

from datetime import datetime
from pathlib import Path

from agentdesk.domain.commands import NewFollowUp
from agentdesk.domain.ids import AgentId, FollowUpId, new_uuid
from agentdesk.domain.kinds import FollowUpKind
from agentdesk.services.queries import TimelinePage
from agentdesk.store.engine import open_engine
from agentdesk.store.reads import SqlReads
from tests.helpers.fault_desks import customer_of, desks


def test_a_contact_with_a_promise_is_written_whole(workspace_url: str, tmp_path: Path) -> None:
    customer = customer_of(workspace_url)
    with desks(workspace_url, tmp_path, 1) as (desk,):
        now = desk.clock.now()
        promise = NewFollowUp(
            follow_up_id=FollowUpId(new_uuid()), kind=FollowUpKind.PROMISE, title="call back", due_at=now,
            local_due=datetime(2026, 11, 23, 10), zone="UTC", owner=AgentId(1), told=True,  # noqa: DTZ001 local time
        )  # fmt: skip
        desk.log(customer, follow_up=promise)
        desk.until_settled()
        assert not desk.refused
    engine = open_engine(workspace_url, read_only=True)
    reads = SqlReads(engine)
    assert len(reads.answer(TimelinePage(customer)).rows) == 2
    reads.close()
    engine.dispose()
