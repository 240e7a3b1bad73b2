"""How long wrap-up may take, and what a box that is over still gives to who is typing."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from agentdesk.domain.ids import CustomerId, new_uuid
from agentdesk.domain.interactions import TIMED_OUT, WrapUp
from agentdesk.domain.kinds import Channel, Direction, WrapUpMode
from agentdesk.domain.live import LiveItem, Stage, item_of_note
from agentdesk.services.wrap_up import GRACE_S, timed_out, wrap_up_now

MONDAY = datetime(2026, 11, 23, 13, 2, tzinfo=UTC)


def an_item(**changes: object) -> LiveItem:
    """A call that ended 14 seconds ago."""
    ended = MONDAY - timedelta(seconds=14)
    item = replace(
        item_of_note(CustomerId(new_uuid()), "Sanne de Vries", ended - timedelta(seconds=100)),
        channel=Channel.CALL, direction=Direction.IN, stage=Stage.WRAP_UP, ended_at=ended,
    )  # fmt: skip
    return replace(item, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("mode", "after_s", "left_s", "urgent", "over", "may_leave"),
    [
        (WrapUpMode.OPTIONAL, 200, None, False, False, True),
        (WrapUpMode.MANDATORY, 200, None, False, False, False),
        (WrapUpMode.TIME_BOXED, 49, 11, False, False, False),
        (WrapUpMode.TIME_BOXED, 50, 10, True, False, False),
        (WrapUpMode.TIME_BOXED, 60, 0, False, True, False),
        (WrapUpMode.FIXED, 59, 1, True, False, False),
    ],
)
def test_a_wrap_up_shows_colour_only_at_the_end_of_a_box(
    mode: WrapUpMode, after_s: int, left_s: int | None, urgent: bool, over: bool, may_leave: bool
) -> None:
    item = an_item(ended_at=MONDAY - timedelta(seconds=after_s))
    state = wrap_up_now(item, WrapUp(mode, 60), MONDAY)
    assert state is not None
    assert (state.elapsed_s, state.left_s, state.urgent, state.over, state.may_leave) == (
        after_s, left_s, urgent, over, may_leave,
    )  # fmt: skip


def test_what_was_taken_up_again_has_no_box() -> None:
    item = an_item(ended_at=MONDAY - timedelta(days=1), reopened=True)
    state = wrap_up_now(item, WrapUp(WrapUpMode.TIME_BOXED, 60), MONDAY)
    assert state is not None
    assert (state.over, state.may_leave) == (False, True)


def test_a_box_that_is_over_keeps_what_was_marked() -> None:
    assert timed_out(an_item()).outcome == TIMED_OUT
    assert timed_out(an_item(outcome="resolved")).outcome == "resolved"


def test_while_talking_there_is_no_wrap_up() -> None:
    assert wrap_up_now(an_item(stage=Stage.TALKING, ended_at=None), WrapUp(), MONDAY) is None


@pytest.mark.parametrize(
    ("late_s", "grace_s"), [(-1, 0), (0, GRACE_S), (GRACE_S - 1, 1), (GRACE_S, 0), (GRACE_S + 60, 0)]
)
def test_a_box_that_is_over_gives_a_grace_that_ends(late_s: int, grace_s: int) -> None:
    item = an_item(ended_at=MONDAY - timedelta(seconds=60 + late_s))
    state = wrap_up_now(item, WrapUp(WrapUpMode.TIME_BOXED, 60), MONDAY)
    assert state is not None
    assert (state.over, state.grace_s) == (late_s >= 0, grace_s)
