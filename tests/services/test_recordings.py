"""A phone's day in a file, and nobody's number in it when that is asked for."""

from dataclasses import replace

import pytest

from agentdesk.domain.calls import CallSnapshot, CallState, Consult, EndReason, LineState, Quality
from agentdesk.domain.errors import Refused
from agentdesk.domain.events import CallChanged, CallOffered, CameBack, LineChanged, PhoneFailed
from agentdesk.domain.ids import CallRef, EventId, new_uuid
from agentdesk.domain.kinds import Direction
from agentdesk.services.recordings import CallRecorder, Redactor, Step, lines_of, read_recording, redacted
from tests.helpers.said import NOW, HandClock

CALL = CallSnapshot(
    CallRef("push-1"), Direction.IN, CallState.OFFERED, "06 1842 9930", NOW, "Sanne de Vries", "Levering", "line 2",
    diverted_from="020 555 1234", dialled="+31205551234",
)  # fmt: skip
HEAD = '{"agentdesk-calls": 1, "phone": "x", "recorded_at": "2026-11-22T10:00:00+00:00"}'


def recorded(*, redact: bool = False) -> list[str]:
    lines: list[str] = []
    clock = HandClock()
    recorder = CallRecorder(lines.append, clock, "bridge", redact=redact)
    one = EventId(new_uuid())
    recorder.hear(LineChanged(LineState.READY, "", "pbx.example:5038"))
    clock.turn(2.5)
    recorder.hear(CallOffered(CALL, one))
    recorder.hear(CameBack())
    clock.turn(1)
    talks = replace(CALL, state=CallState.TALKING, answered_at=clock.now(), muted=True)
    recorder.hear(CallChanged(talks, one))
    recorder.hear(PhoneFailed("not-capable", "hold"))
    clock.turn(60)
    over = replace(CALL, state=CallState.ENDED, ended_at=clock.now(), end_reason=EndReason.HUNG_UP_THERE)
    recorder.hear(CallChanged(over, one))
    return lines


def test_what_happened_is_read_back_as_it_was_told() -> None:
    recording = read_recording(recorded())
    assert (recording.phone, recording.recorded_at, recording.redacted) == ("bridge", NOW, False)
    assert [step.at_s for step in recording.steps] == [0, 2.5, 3.5, 3.5, 63.5]
    line, rings, talks, failed, over = recording.steps
    assert (line.line, failed.failed) == (LineState.READY, "not-capable")
    assert rings.call is not None
    assert (rings.call.number, rings.call.display_name, rings.call.queue, rings.call.dialled) == (
        "06 1842 9930", "Sanne de Vries", "Levering", "+31205551234",
    )  # fmt: skip
    assert talks.call is not None
    assert (talks.call.state, talks.call.muted, talks.call.ref) == (CallState.TALKING, True, CallRef("c1"))
    assert over.call is not None
    assert over.call.end_reason is EndReason.HUNG_UP_THERE
    assert list(lines_of(recording)) == recorded()


def test_a_colleague_who_is_asked_and_bad_sound_are_in_the_recording() -> None:
    lines: list[str] = []
    asking = replace(
        CALL, state=CallState.ON_HOLD, consult=Consult("0612345678", CallState.RINGING_FAR, in_front=False),
        quality=Quality(9, 70),
    )  # fmt: skip
    CallRecorder(lines.append, HandClock(), "softphone", redact=False).hear(CallChanged(asking, EventId(new_uuid())))
    (step,) = read_recording(lines).steps
    assert step.call is not None
    assert (step.call.consult, step.call.quality) == (asking.consult, asking.quality)
    hidden = redacted(read_recording(lines)).steps[0].call
    assert hidden is not None
    assert hidden.consult is not None
    assert hidden.consult.number != "0612345678"
    assert hidden.consult.number.startswith("06")


@pytest.mark.parametrize(
    "odd", ['"consult": 7', '"consult": {"number": 7, "state": "talking"}', '"consult": {"number": "7", "state": "?"}',
            '"quality": {"loss_percent": "many", "jitter_ms": 3}'],
)  # fmt: skip
def test_a_colleague_or_a_sound_that_cannot_be_is_no_recording(odd: str) -> None:
    with pytest.raises(Refused, match="bad-recording"):
        read_recording([HEAD, f'{{"t": 1, "call": "c", "direction": "in", "state": "talking", {odd}}}'])


def test_the_server_stands_in_no_recording() -> None:
    assert "pbx.example" not in "".join(recorded())


def test_a_redacted_recording_holds_nobodys_number_or_name() -> None:
    lines = recorded(redact=True)
    text = "".join(lines)
    for secret in ("1842", "9930", "Sanne", "Vries", "5551234", "555 1234"):
        assert secret not in text
    recording = read_recording(lines)
    assert recording.redacted
    first, second = (step.call for step in recording.steps if step.call is not None and not step.call.is_over)
    assert first.number == second.number != CALL.number
    assert (len(first.number), first.number[2], first.display_name) == (12, " ", "Person 1")
    assert first.queue == "Levering"


@pytest.mark.parametrize(
    "number",
    ["+31618429930", "0618429930", "0031 6 1842 9930", "06-18429930", "+84 903 555 018", "1234567", "020/5551234"],
)
def test_a_redacted_number_keeps_its_writing_and_its_country(number: str) -> None:
    other = Redactor().number(number)
    assert other != number
    assert [sign.isdecimal() for sign in other] == [sign.isdecimal() for sign in number]
    assert other[:2] == number[:2] or len(number) <= 9


def test_the_same_person_is_the_same_in_every_writing_and_another_in_the_next_recording() -> None:
    redactor = Redactor()
    written = [redactor.number(each) for each in ("+31618429930", "0031618429930", "0618429930")]
    assert len({each[-9:] for each in written}) == 1
    assert redactor.number("+31618429931")[-9:] != written[0][-9:]
    assert redactor.number("sip:jan@pbx.example") == redactor.number("SIP:Jan@pbx.example")
    assert "jan" not in redactor.number("sip:jan@pbx.example")
    assert (redactor.number("101"), redactor.number(""), redactor.name("")) == ("101", "", "")
    assert len({Redactor().number("+31618429930") for _ in range(8)}) > 1


def test_a_recording_may_be_redacted_afterwards() -> None:
    recording = redacted(read_recording(recorded()))
    assert "Sanne" not in "".join(lines_of(recording))
    assert read_recording(lines_of(recording)) == recording


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("", "bad-recording", 0), ("{}", "bad-recording", 1), ("not json", "bad-recording", 1), ("[]", "bad-recording", 1),
        (HEAD.replace("1,", "2,", 1), "newer-recording", 0), (HEAD.replace("+00:00", ""), "bad-recording", 1),
        (f'{HEAD}\n{{"t": -1}}', "bad-recording", 2), (f'{HEAD}\n{{"t": "soon"}}', "bad-recording", 2),
        (f'{HEAD}\n\n{{"t": 1, "line": "purple"}}', "bad-recording", 3),
        (f'{HEAD}\n{{"t": 1, "call": "c1", "direction": "up", "state": "offered"}}', "bad-recording", 2),
        (f'{HEAD}\n{{"t": 1, "call": 5, "direction": "in", "state": "offered"}}', "bad-recording", 2),
        (f'{HEAD}\n{{"t": 1, "call": "c1", "direction": "in", "state": "offered", "number": 5}}', "bad-recording", 2),
        (f'{HEAD}\n{"[" * 10_000}', "bad-recording", 2), (f'{HEAD}\n{" " * 5}{"x" * 20_000}', "bad-recording", 2),
    ],
)  # fmt: skip
def test_what_is_no_recording_says_in_which_line(text: str, code: str, line: int) -> None:
    with pytest.raises(Refused) as refused:
        read_recording(text.split("\n"))
    assert refused.value.code == code
    if code == "bad-recording":
        assert refused.value.facts["line"] in {line, 1 if not text else line}


def test_what_a_newer_program_adds_is_left_alone() -> None:
    steps = read_recording([HEAD, '{"t": 1, "weather": "fine"}', '{"t": 2, "line": "ready", "more": [1]}']).steps
    assert steps == (Step(1.0), Step(2.0, line=LineState.READY))
