"""Knows how a recording is heard again: exactly as it was, or as a script in which the listener is the agent."""

import threading
from collections.abc import Mapping

from agentdesk.channels.phone.call_book import Publish
from agentdesk.channels.phone.simulator import FarEnd, ScriptedCall, SimulatorPhone
from agentdesk.domain.calls import CallSnapshot, CallState, Cap, EndReason
from agentdesk.domain.events import PhoneFailed
from agentdesk.domain.ids import CallRef
from agentdesk.domain.kinds import Direction
from agentdesk.services.ports import Clock
from agentdesk.services.recordings import Recording, Step

PATIENCE_S = 45.0
"""Of a caller whose own patience the recording does not tell."""
_TOLD_BY_CHANGE = (
    "number", "display_name", "queue", "muted", "held_there", "silent", "diverted_from", "dialled", "consult", "quality",
)  # fmt: skip


class ReplayPhone(SimulatorPhone):
    """The simulator, playing what happened, `speed` times as fast. There is nothing to press: one only looks on."""

    def __init__(
        self, publish: Publish, clock: Clock, recording: Recording, *, speed: float = 1.0, threaded: bool = True
    ) -> None:
        super().__init__(publish, clock, threaded=threaded)
        self._recording, self._speed = recording, speed
        self._over = threading.Event()

    @property
    def capabilities(self) -> frozenset[Cap]:
        return frozenset({Cap.CALLER_ID})

    @property
    def is_over(self) -> bool:
        return not self._due

    def start(self) -> None:
        for step in self._recording.steps:
            self._after(step.at_s / self._speed, lambda step=step: self._play(step))  # type: ignore[misc]
        last_s = max((step.at_s for step in self._recording.steps), default=0.0)
        self._after(last_s / self._speed, self._over.set)
        super().start()

    def wait(self) -> None:
        """Until everything was played."""
        self._over.wait()

    def _play(self, step: Step) -> None:
        if step.line is not None:
            self._book.set_line(step.line)
        if step.failed:
            self._publish(PhoneFailed(step.failed))
        if step.call is not None:
            self._play_call(step.call)

    def _play_call(self, call: CallSnapshot) -> None:
        known = self._book.get(call.ref)
        if known is None:
            if call.is_over:
                return
            self._book.add(_as_it_began(call, self._clock))
            known = self._book.get(call.ref)
        if call.is_over:
            self._book.end(call.ref, call.end_reason or EndReason.LOST)
            return
        self._book.change(call.ref, **{name: getattr(call, name) for name in _TOLD_BY_CHANGE})
        if known is not None and known.state is not call.state:
            self._book.move(call.ref, call.state)


def _as_it_began(call: CallSnapshot, clock: Clock) -> CallSnapshot:
    begins = CallState.OFFERED if call.direction is Direction.IN else CallState.DIALING
    state = call.state if call.state is CallState.RINGING_FAR else begins
    return CallSnapshot(
        call.ref, call.direction, state, call.number, clock.now(), display_name=call.display_name, queue=call.queue,
        line=call.line, private=call.private, diverted_from=call.diverted_from, dialled=call.dialled,
    )  # fmt: skip


def script_of(recording: Recording) -> tuple[tuple[ScriptedCall, ...], Mapping[str, FarEnd]]:
    """The callers ring when they rang; whether they are answered is the listener's. Those we called behave as then."""
    calls: dict[CallRef, list[Step]] = {}
    for step in recording.steps:
        if step.call is not None:
            calls.setdefault(step.call.ref, []).append(step)
    script = []
    far_ends: dict[str, FarEnd] = {}
    for steps in calls.values():
        number, story = _story_of(steps)
        if isinstance(story, FarEnd):
            far_ends[number] = story
        else:
            script.append(story)
    return tuple(script), far_ends


def _story_of(steps: list[Step]) -> tuple[str, ScriptedCall | FarEnd]:
    """One call from its first to its last news."""
    first, last = steps[0], steps[-1]
    assert first.call is not None
    assert last.call is not None
    call, began = first.call, first.at_s
    answered = next((each.at_s for each in steps if each.call and each.call.state is CallState.TALKING), None)
    over = last.at_s if last.call.is_over else None
    ended_there = last.call.end_reason is EndReason.HUNG_UP_THERE
    hangs_up_s = over - answered if over is not None and answered is not None and ended_there else None
    if call.direction is Direction.OUT:
        return call.number, FarEnd(
            answers_after_s=answered - began if answered is not None else None,
            ends=last.call.end_reason or EndReason.NO_ANSWER,
            ends_after_s=over - began if over is not None else PATIENCE_S,
            hangs_up_after_s=hangs_up_s,
        )
    return call.number, ScriptedCall(
        began,
        call.number,
        call.display_name,
        call.queue,
        call.line,
        private=call.private,
        gives_up_after_s=over - began if over is not None and answered is None else PATIENCE_S,
        hangs_up_after_s=hangs_up_s,
    )
