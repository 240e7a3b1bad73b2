"""What an agent may say of themselves, and what the desk shows of it."""

from datetime import UTC, datetime

import pytest

from agentdesk.domain.calls import CallState, Cap
from agentdesk.domain.presence import Choice, Chosen, Shown, Way, shown, way_of

NOON = datetime(2026, 11, 22, 12, 31, tzinfo=UTC)
LUNCH = Chosen(Choice.BREAK, NOON, "lunch")


@pytest.mark.parametrize(
    ("calls", "chosen", "wrap_up", "expected"),
    [
        ((), None, False, Shown.READY),
        ((), Chosen(Choice.READY, NOON), True, Shown.WRAP_UP),
        ((), LUNCH, False, Shown.BREAK),
        ((), LUNCH, True, Shown.BREAK),
        ((), Chosen(Choice.AWAY, NOON), False, Shown.AWAY),
        ((CallState.OFFERED,), LUNCH, False, Shown.RINGING),
        ((CallState.DIALING,), None, True, Shown.DIALLING),
        ((CallState.OFFERED, CallState.ON_HOLD), LUNCH, True, Shown.ON_HOLD),
        ((CallState.ON_HOLD, CallState.TALKING), None, False, Shown.TALKING),
    ],
)
def test_what_the_phone_does_goes_before_what_was_chosen(
    calls: tuple[CallState, ...], chosen: Chosen | None, wrap_up: bool, expected: Shown
) -> None:
    assert shown(calls, chosen, wrap_up=wrap_up) is expected


@pytest.mark.parametrize("chosen", [LUNCH, Chosen(Choice.READY, NOON), Chosen(Choice.BREAK, NOON, "the dentist at 3")])
def test_what_was_chosen_reads_back_as_it_was_written(chosen: Chosen) -> None:
    assert Chosen.from_text(chosen.to_text()) == chosen


@pytest.mark.parametrize(
    "text", ["", "lunch", "break yesterday", "break 2026-11-22T12:31:00 lunch", "sleep " + NOON.isoformat()]
)
def test_what_nobody_here_wrote_is_no_choice(text: str) -> None:
    assert Chosen.from_text(text) is None


def test_the_phone_system_is_told_where_it_can_be_and_else_the_call_is_refused_here() -> None:
    everything = frozenset(Cap)
    assert way_of(everything, "*45", "*46") is Way.QUEUES
    assert way_of(everything - {Cap.PAUSE}, "*45", "*46") is Way.CODE
    assert way_of(everything - {Cap.PAUSE}, "*45", "") is Way.HERE
    assert way_of(frozenset({Cap.REJECT}), "*45", "*46") is Way.HERE
    assert way_of(frozenset({Cap.CALLER_ID}), "", "") is Way.NONE
