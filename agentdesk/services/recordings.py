"""Knows how a phone's day lies in a file: one JSON object a line, so that support, training and tests can hear it again.

The first line says what it is; each other one what happened `t` seconds after the beginning: the `line`, a `call` (its
fields as they are now, those without a value left out), or what `failed`. `docs/phone.md` describes it.
"""

import hashlib
import hmac
import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from agentdesk.domain.calls import CallSnapshot, CallState, Consult, EndReason, LineState, Quality
from agentdesk.domain.errors import Refused
from agentdesk.domain.events import CallChanged, CallOffered, Event, LineChanged, PhoneFailed
from agentdesk.domain.ids import CallRef
from agentdesk.domain.kinds import Direction
from agentdesk.domain.plain import digits_of
from agentdesk.domain.records import dataclass
from agentdesk.services.ports import Clock

FORMAT, VERSION = "agentdesk-calls", 1
RECORD = "record:"
"""Before the JSON `{"path", "redact"}` of a message to the open window; without a path it stops."""
LONGEST_LINE, MOST_LINES = 16_384, 200_000
_DIRECTIONS = {Direction.IN: "in", Direction.OUT: "out"}
_TEXTS = ("number", "display_name", "queue", "line", "diverted_from", "dialled")
_TRUTHS = ("private", "muted", "held_there", "silent")
_KEPT_DIGITS = 4
"""Shorter numbers are extensions of the house."""
_TAIL = 9
"""So many last digits of a number are its own in every writing; what stands before is country and trunk."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happened. `call` has no times: they are `at_s`, and where it is played, its clock's."""

    at_s: float
    call: CallSnapshot | None = None
    line: LineState | None = None
    failed: str = ""


@dataclass(frozen=True, slots=True)
class Recording:
    phone: str
    recorded_at: datetime
    redacted: bool
    steps: tuple[Step, ...]


# --- writing -------------------------------------------------------------------------------------------------------


class CallRecorder:
    """Hears the hub and gives lines to `write`, on the thread that publishes. One recording, from when it is made."""

    def __init__(self, write: Callable[[str], None], clock: Clock, phone: str, *, redact: bool) -> None:
        self._write, self._clock = write, clock
        self._redactor = Redactor() if redact else None
        self._began = clock.monotonic()
        self._refs: dict[CallRef, CallRef] = {}
        write(head_of(phone, clock.now(), redacted=redact))

    def hear(self, event: Event) -> None:
        at_s = round(self._clock.monotonic() - self._began, 3)
        match event:
            case CallOffered(call) | CallChanged(call):
                ref = self._refs.setdefault(call.ref, CallRef(f"c{len(self._refs) + 1}"))
                step = Step(at_s, call=replace(call, ref=ref))
            case LineChanged(state):
                step = Step(at_s, line=state)
            case PhoneFailed(code):
                step = Step(at_s, failed=code)
            case _:
                return
        self._write(line_of(self._redactor.step(step) if self._redactor is not None else step))


def head_of(phone: str, at: datetime, *, redacted: bool) -> str:
    return _json({FORMAT: VERSION, "phone": phone, "recorded_at": at.isoformat(), "redacted": redacted})


def line_of(step: Step) -> str:
    said: dict[str, Any] = {"t": step.at_s}
    if step.line is not None:
        said["line"] = step.line.value
    if step.failed:
        said["failed"] = step.failed
    call = step.call
    if call is not None:
        said |= {"call": call.ref, "direction": _DIRECTIONS.get(call.direction, ""), "state": call.state.value}
        said |= {name: getattr(call, name) for name in (*_TEXTS, *_TRUTHS) if getattr(call, name)}
        if call.consult is not None:
            said["consult"] = {
                "number": call.consult.number, "state": call.consult.state.value, "in_front": call.consult.in_front,
            }  # fmt: skip
        if call.quality is not None:
            said["quality"] = {"loss_percent": call.quality.loss_percent, "jitter_ms": call.quality.jitter_ms}
        if call.end_reason is not None:
            said["end_reason"] = call.end_reason.value
    return _json(said)


def lines_of(recording: Recording) -> Iterator[str]:
    yield head_of(recording.phone, recording.recorded_at, redacted=recording.redacted)
    yield from map(line_of, recording.steps)


# --- reading -------------------------------------------------------------------------------------------------------


def read_recording(lines: Iterable[str]) -> Recording:
    """Raises Refused("bad-recording") with the line, or ("newer-recording")."""
    number = 0
    recording: Recording | None = None
    steps: list[Step] = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            held = _held(line, number)
            if recording is None:
                recording = _head(held)
            else:
                steps.append(_step(held, recording.recorded_at))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            raise Refused("bad-recording", line=number) from error
    if recording is None:
        raise Refused("bad-recording", line=number)
    return replace(recording, steps=tuple(steps))


def _held(line: str, number: int) -> Mapping[str, Any]:
    if len(line) > LONGEST_LINE or number > MOST_LINES:
        raise ValueError(number)
    held: Mapping[str, Any] = json.loads(line)
    return held


def _head(held: Mapping[str, Any]) -> Recording:
    if held[FORMAT] != VERSION:
        raise Refused("newer-recording", version=held[FORMAT])
    recorded_at = datetime.fromisoformat(held["recorded_at"])
    if recorded_at.tzinfo is None:
        raise ValueError(recorded_at)
    return Recording(str(held.get("phone", "")), recorded_at, held.get("redacted") is True, ())


def _step(held: Mapping[str, Any], began: datetime) -> Step:
    at_s = held["t"]
    if type(at_s) not in {int, float} or not 0 <= at_s < 10_000_000:
        raise ValueError("t")
    line, failed = held.get("line"), held.get("failed", "")
    if not isinstance(failed, str):
        raise TypeError("failed")
    call = _call(held, began) if "call" in held else None
    return Step(float(at_s), call, LineState(line) if line is not None and call is None else None, failed)


def _call(held: Mapping[str, Any], began: datetime) -> CallSnapshot:
    texts = {name: held.get(name, "") for name in ("call", *_TEXTS)}
    if not all(isinstance(text, str) for text in texts.values()) or not texts["call"]:
        raise TypeError("call")
    reason = held.get("end_reason")
    truths = {name: held.get(name) is True for name in _TRUTHS}
    return CallSnapshot(
        CallRef(texts.pop("call")),
        {word: direction for direction, word in _DIRECTIONS.items()}[held["direction"]],
        CallState(held["state"]),
        started_at=began,
        end_reason=EndReason(reason) if reason is not None else None,
        private=truths["private"],
        muted=truths["muted"],
        held_there=truths["held_there"],
        silent=truths["silent"],
        consult=_consult(held.get("consult")),
        quality=_quality(held.get("quality")),
        **texts,
    )


def _consult(held: Any) -> Consult | None:
    if held is None:
        return None
    number = held["number"]
    if not isinstance(number, str):
        raise TypeError("consult")
    return Consult(number, CallState(held["state"]), in_front=held.get("in_front") is not False)


def _quality(held: Any) -> Quality | None:
    if held is None:
        return None
    loss, jitter = held["loss_percent"], held["jitter_ms"]
    if type(loss) is not int or type(jitter) is not int:
        raise TypeError("quality")
    return Quality(loss, jitter)


# --- redacting -----------------------------------------------------------------------------------------------------


class Redactor:
    """Other numbers and names for the same people, the same throughout one recording; the way back is not kept."""

    def __init__(self) -> None:
        self._key = os.urandom(32)
        self._people: dict[str, int] = {}

    def step(self, step: Step) -> Step:
        call = step.call
        if call is None:
            return step
        return replace(
            step,
            call=replace(
                call,
                number=self.number(call.number),
                display_name=self.name(call.display_name),
                dialled=self.number(call.dialled),
                diverted_from=self.number(call.diverted_from),
                consult=replace(call.consult, number=self.number(call.consult.number)) if call.consult else None,
                queue=self._digits_in(call.queue),
                line=self._digits_in(call.line),
            ),
        )

    def name(self, name: str) -> str:
        return f"Person {self._count(name)}" if name else ""

    def number(self, number: str) -> str:
        """In the same writing; the number of a country stays one of that country."""
        if any(sign.isalpha() for sign in number):
            return f"sip:person-{self._count(number)}@redacted.invalid"
        return self._digits_in(number)

    def _count(self, who: str) -> int:
        return self._people.setdefault(who.casefold(), len(self._people) + 1)

    def _digits_in(self, text: str) -> str:
        digits = digits_of(text)
        if len(digits) <= _KEPT_DIGITS:
            return text
        tail = digits[-_TAIL:]
        other = iter(digits[: -len(tail)] + tail[0] + self._others(tail)[1:])
        return "".join(next(other) if sign.isdecimal() else sign for sign in text)

    def _others(self, tail: str) -> str:
        value = int.from_bytes(hmac.digest(self._key, tail.encode(), hashlib.sha256().name), "big")
        return str(value)[-len(tail) :]


def redacted(recording: Recording) -> Recording:
    """The same recording without anybody's number or name."""
    redactor = Redactor()
    return replace(recording, redacted=True, steps=tuple(map(redactor.step, recording.steps)))


def _json(said: Mapping[str, Any]) -> str:
    return json.dumps(said, ensure_ascii=False, separators=(", ", ": ")) + "\n"
