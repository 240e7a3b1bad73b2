"""Two desks change the same follow-up: one is in, the other comes back to its person with both wordings."""

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from agentdesk.domain.commands import Command, HandOverFollowUp, NewFollowUp, ScheduleFollowUp, SnoozeFollowUp
from agentdesk.domain.ids import AgentId, CommandId, EventId, FollowUpId, new_uuid
from agentdesk.domain.kinds import FollowUpKind
from tests.helpers.fault_desks import Count, Desk, customer_of, desks
from tests.helpers.fault_table import written

ME = AgentId(1)


def _say(desk: Desk, command: Command) -> None:
    desk.clerk.say(command)


def test_two_desks_that_change_one_follow_up_leave_one_change_and_one_that_needs_its_person(
    postgres_url: str, tmp_path: Path
) -> None:
    customer, now = customer_of(postgres_url), datetime.now(UTC)
    name = FollowUpId(new_uuid())
    new = NewFollowUp(
        follow_up_id=name, kind=FollowUpKind.FOLLOW_UP, title="call about the parcel", due_at=now,
        local_due=now.replace(tzinfo=None), zone="UTC", owner=ME,
    )  # fmt: skip
    first = ScheduleFollowUp(
        command_id=CommandId(new_uuid()), actor=ME, at=now, customer_id=customer, event_id=EventId(new_uuid()),
        follow_up=new,
    )  # fmt: skip
    later = now + timedelta(hours=2)
    with desks(postgres_url, tmp_path, 2) as (one, two):
        began = time.monotonic()
        _say(one, first)
        one.until(lambda: first.command_id in one.settled)
        snooze = SnoozeFollowUp(
            command_id=CommandId(new_uuid()), actor=ME, at=now, follow_up_id=name, base_version=1, due_at=later,
            local_due=later.replace(tzinfo=None), zone="UTC",
        )  # fmt: skip
        over = HandOverFollowUp(
            command_id=CommandId(new_uuid()), actor=ME, at=now, follow_up_id=name, base_version=1, owner=None,
            queue="Desk", sentence="the customer wrote",
        )  # fmt: skip
        _say(one, snooze)
        _say(two, over)
        one.until(lambda: snooze.command_id in one.settled or bool(one.refused))
        two.until(lambda: over.command_id in two.settled or bool(two.refused))
        refused = [*one.refused, *two.refused]
        there = len({snooze.command_id, over.command_id} & (one.settled | two.settled))
        written("two desks change one follow-up", Count(2, there, 0, len(refused), 0, time.monotonic() - began))
        (told,) = refused
        held = {entry.command.command_id: entry for each in (one, two) for entry in each.journal.refused()}
        assert told.kind == "Conflict"
        assert told.theirs
        assert held[told.command_id].theirs == told.theirs
        assert held[told.command_id].command in {snooze, over}
    assert there == 1
