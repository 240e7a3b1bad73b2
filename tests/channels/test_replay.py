"""A recording is heard again: as it was, and as a script."""

from pathlib import Path

from agentdesk.channels.phone.replay import ReplayPhone, script_of
from agentdesk.channels.phone.simulator import SimulatorPhone
from agentdesk.demo.today import SANNE, UNKNOWN_E164
from agentdesk.domain.calls import CallState, Cap, Consult, EndReason, LineState, Quality
from agentdesk.domain.events import CallChanged, CallOffered, Event, LineChanged
from agentdesk.services.recordings import CallRecorder, read_recording
from tests.helpers.said import HandClock

SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "phone" / "demo.jsonl"
HEAD = '{"agentdesk-calls": 1, "phone": "ami", "recorded_at": "2026-11-22T10:00:00+00:00"}'
DAY = [
    HEAD,
    '{"t": 0, "line": "ready"}',
    '{"t": 1, "call": "c1", "direction": "in", "state": "offered", "number": "061", "queue": "Returns"}',
    '{"t": 2, "call": "c2", "direction": "in", "state": "offered", "private": true}',
    '{"t": 4, "call": "c1", "direction": "in", "state": "talking", "number": "061", "queue": "Returns"}',
    '{"t": 6, "call": "c1", "direction": "in", "state": "talking", "number": "061", "queue": "Returns", "muted": true}',
    '{"t": 7, "call": "c2", "direction": "in", "state": "ended", "private": true, "end_reason": "caller-gave-up"}',
    '{"t": 8, "line": "degraded"}',
    '{"t": 9, "call": "c1", "direction": "in", "state": "on-hold", "number": "061", "queue": "Returns", "muted": true}',
    (
        '{"t": 12, "call": "c1", "direction": "in", "state": "on-hold", "number": "061", "queue": "Returns", "muted": true,'
        ' "consult": {"number": "204", "state": "talking", "in_front": true}, "quality": {"loss_percent": 9, "jitter_ms": 70}}'
    ),
    '{"t": 34, "call": "c1", "direction": "in", "state": "ended", "number": "061", "end_reason": "hung-up-there"}',
    '{"t": 40, "call": "c3", "direction": "out", "state": "dialing", "number": "062"}',
    '{"t": 41, "call": "c3", "direction": "out", "state": "ringing-far", "number": "062"}',
    '{"t": 47, "call": "c3", "direction": "out", "state": "ended", "number": "062", "end_reason": "busy"}',
    '{"t": 48, "call": "c4", "direction": "in", "state": "ended", "number": "063", "end_reason": "lost"}',
]
RECORDING = read_recording(DAY)


def played(speed: float = 1.0) -> tuple[list[Event], list[str]]:
    heard: list[Event] = []
    lines: list[str] = []
    clock = HandClock()
    recorder = CallRecorder(lines.append, clock, "ami", redact=False)

    def hear(event: Event) -> None:
        heard.append(event)
        recorder.hear(event)

    phone = ReplayPhone(hear, clock, RECORDING, speed=speed, threaded=False)
    phone.start()
    for _ in range(50):
        clock.turn(1)
        phone.tick()
    assert phone.is_over
    assert phone.capabilities == {Cap.CALLER_ID}
    phone.stop()
    return heard, lines


def test_it_happens_again_as_it_was() -> None:
    heard, lines = played()
    states = [(event.call.number, event.call.state) for event in heard if isinstance(event, CallOffered | CallChanged)]
    assert states == [
        ("061", CallState.OFFERED), ("", CallState.OFFERED), ("061", CallState.TALKING), ("061", CallState.TALKING),
        ("", CallState.ENDED), ("061", CallState.ON_HOLD), ("061", CallState.ON_HOLD), ("061", CallState.ENDED), ("062", CallState.DIALING),
        ("062", CallState.RINGING_FAR), ("062", CallState.ENDED),
    ]  # fmt: skip
    assert any(
        event.call.consult == Consult("204", CallState.TALKING) and event.call.quality == Quality(9, 70)
        for event in heard
        if isinstance(event, CallChanged)
    )
    assert [event.state for event in heard if isinstance(event, LineChanged)] == [
        LineState.READY, LineState.DEGRADED, LineState.OFF,
    ]  # fmt: skip
    again = [step for step in read_recording(lines).steps if step.call is not None]
    was = [step for step in RECORDING.steps if step.call is not None and step.call.number != "063"]
    assert [(step.at_s, step.call.state) for step in again if step.call] == [
        (step.at_s, step.call.state) for step in was if step.call
    ]


def test_it_may_be_played_faster() -> None:
    _, lines = played(speed=10)
    assert max(step.at_s for step in read_recording(lines).steps if step.call is not None) == 5


def test_for_training_the_callers_ring_and_the_listener_answers() -> None:
    script, far_ends = script_of(RECORDING)
    first, withheld, late = script
    assert (first.after_s, first.number, first.queue, first.hangs_up_after_s) == (1, "061", "Returns", 30)
    assert (withheld.private, withheld.gives_up_after_s) == (True, 5)
    assert late.number == "063"
    busy = far_ends["062"]
    assert (busy.answers_after_s, busy.ends, busy.ends_after_s) == (None, EndReason.BUSY, 7)
    heard: list[Event] = []
    clock = HandClock()
    phone = SimulatorPhone(heard.append, clock, script, far_ends=far_ends, threaded=False)
    phone.start()
    clock.turn(1)
    phone.tick()
    (ref,) = phone.calls
    phone.answer(ref)
    assert phone.calls[ref].state is CallState.TALKING


def test_the_demos_calls_are_a_recording_of_its_own_people() -> None:
    script, _ = script_of(read_recording(SHIPPED.read_text("utf-8").splitlines()))
    assert [(call.after_s, call.number) for call in script] == [(3, SANNE.e164), (90, UNKNOWN_E164)]
    assert script[0].hangs_up_after_s is None, "the demo's first caller talks for as long as one likes"
