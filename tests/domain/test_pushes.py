"""News of a call, as a phone system pushes it."""

import pytest

from agentdesk.domain.errors import Refused
from agentdesk.domain.kinds import Direction
from agentdesk.domain.pushes import CallPush, Cause, PushKind, push_of


def of(**fields: str | tuple[str, ...]) -> CallPush:
    return push_of({name: (value,) if isinstance(value, str) else value for name, value in fields.items()})


def test_a_new_call_says_who_calls_whom() -> None:
    push = push_of({
        "event": ("newCall",), "from": ("493055571600",), "to": ("491711234567890",), "direction": ("in",),
        "callId": ("307fa962-de8d-4ffc-817b-7f6993204159",), "user[]": ("Alice Doe", "Bob Doe"), "queue": ("Helpdesk",),
    })  # fmt: skip
    assert push == CallPush(
        PushKind.NEW, "307fa962-de8d-4ffc-817b-7f6993204159", Direction.IN, "493055571600", "491711234567890",
        users=("Alice Doe", "Bob Doe"), queue="Helpdesk",
    )  # fmt: skip
    assert (push.theirs, push.ours) == ("493055571600", "491711234567890")


def test_on_an_outgoing_call_the_customer_is_whom_we_call() -> None:
    push = of(event="newCall", direction="out", **{"from": "030 555", "to": "0612345678"})
    assert (push.theirs, push.ours) == ("0612345678", "030 555")


def test_a_new_call_without_a_direction_comes_in_and_a_hangup_stays_open() -> None:
    assert of(event="newCall", callId="1").direction is Direction.IN
    assert of(event="hangup", callId="1").direction is Direction.NONE


@pytest.mark.parametrize("withheld", ["anonymous", "Anonym", "anoniem", "Withheld", "sip:anonymous@anonymous.invalid"])
def test_a_withheld_caller_stays_unknown_whatever_else_is_sent(withheld: str) -> None:
    push = of(event="newCall", direction="in", name="Jan de Boer", **{"from": withheld})
    assert (push.caller, push.private, push.name) == ("", True, "")


@pytest.mark.parametrize(
    ("written", "number", "name"),
    [
        ("0612345678@192.168.1.20", "0612345678", ""),
        ("sip:+31612345678@pbx.example;user=phone", "+31612345678", ""),
        ('"Jan de Boer" <sip:0612345678@pbx.example>', "0612345678", "Jan de Boer"),
        ("tel:+31-6-1234-5678", "+31-6-1234-5678", ""),
        ("unknown", "", ""),
        ("  06 1234  5678 ", "06 1234 5678", ""),
    ],
)
def test_a_number_is_read_however_it_is_written(written: str, number: str, name: str) -> None:
    push = of(event="newCall", **{"from": written})
    assert (push.caller, push.name) == (number, name)


def test_signs_that_steer_or_hide_do_not_reach_the_screen() -> None:
    push = of(event="newCall", name="Jan\u202egnp.exe\x07\r\nBoer", queue="A" * 5000, **{"from": "06\x001"})
    assert push.name == "Jan gnp.exe Boer"
    assert len(push.queue) <= 80
    assert push.caller == "06 1"


@pytest.mark.parametrize(
    "fields", [{}, {"event": ("dtmf",)}, {"event": ("newCall",), "callId": ("x" * 251,)}, {"event": ()}]
)
def test_what_is_no_news_of_a_call_is_refused(fields: dict[str, tuple[str, ...]]) -> None:
    with pytest.raises(Refused) as refused:
        push_of(fields)
    assert refused.value.code == "bad-push"


def test_causes_are_the_contracts_and_others_are_none() -> None:
    assert of(event="hangup", cause="noAnswer").cause is Cause.NO_ANSWER
    assert of(event="HANGUP", cause="NORMALCLEARING").cause is Cause.NORMAL
    assert of(event="hangup", cause="sunspots").cause is None
