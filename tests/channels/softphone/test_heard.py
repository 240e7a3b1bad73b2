"""What the library's words mean for us: ends, refusals, silence and bad sound."""

import pytest
from sipral import Event
from sipral.enums import EventKind, RegistrationFailure, RegistrationState

from agentdesk.channels.phone.sip_engine import SipEngine
from agentdesk.channels.phone.sip_events import heard_in
from agentdesk.channels.phone.sip_heard import (
    Ended,
    Heard,
    MediaBack,
    MediaSilent,
    NotRegistered,
    Over,
    Rang,
    Registered,
    Registering,
    end_reason,
)
from agentdesk.domain.calls import EndReason, Quality
from tests.channels.softphone.test_calls import talk
from tests.helpers.sip.baresip import Baresip
from tests.helpers.sip.desk import SipDesk
from tests.helpers.sip.processes import until

ENDS = [
    # over, status, cause, incoming, answered, by us → reason
    (Over.CANCELLED, 0, 0, True, False, False, EndReason.CALLER_GAVE_UP),
    (Over.CANCELLED, 0, 200, True, False, False, EndReason.ANSWERED_ELSEWHERE),
    (Over.ANSWERED_AT_ANOTHER_BRANCH, 0, 0, True, False, False, EndReason.ANSWERED_ELSEWHERE),
    (Over.BY_US, 486, 0, True, False, True, EndReason.REFUSED),
    (Over.EXPIRED, 0, 0, True, False, False, EndReason.CALLER_GAVE_UP),
    (Over.UNREACHABLE, 0, 0, True, False, False, EndReason.LOST),
    (Over.BY_THEM, 0, 0, True, True, False, EndReason.HUNG_UP_THERE),
    (Over.BY_US, 0, 0, True, True, True, EndReason.HUNG_UP_HERE),
    (Over.EXPIRED, 0, 0, True, True, False, EndReason.LOST),
    (Over.UNREACHABLE, 0, 0, False, True, False, EndReason.LOST),
    (Over.CANCELLED, 0, 0, False, False, True, EndReason.HUNG_UP_HERE),
    (Over.REFUSED, 486, 0, False, False, False, EndReason.BUSY),
    (Over.REFUSED, 600, 0, False, False, False, EndReason.BUSY),
    (Over.REFUSED, 408, 0, False, False, False, EndReason.NO_ANSWER),
    (Over.REFUSED, 603, 0, False, False, False, EndReason.REFUSED),
    (Over.REFUSED, 403, 0, False, False, False, EndReason.REFUSED),
    (Over.REFUSED, 404, 0, False, False, False, EndReason.UNREACHABLE),
    (Over.REFUSED, 480, 0, False, False, False, EndReason.UNREACHABLE),
    (Over.REFUSED, 503, 0, False, False, False, EndReason.UNREACHABLE),
    (Over.UNREACHABLE, 0, 0, False, False, False, EndReason.UNREACHABLE),
    (Over.EXPIRED, 0, 0, False, False, False, EndReason.NO_ANSWER),
]


@pytest.mark.parametrize(("over", "status", "cause", "incoming", "answered", "by_us", "reason"), ENDS)
def test_the_same_word_means_what_our_side_of_the_call_makes_of_it(
    over: Over, status: int, cause: int, incoming: bool, answered: bool, by_us: bool, reason: EndReason
) -> None:
    ended = Ended(1, over, status, cause)
    assert end_reason(ended, incoming=incoming, answered=answered, hung_up_here=by_us) is reason


def registration(state: int, failure: int = 0, status: int = 0) -> Heard | None:
    fields = {"state": state, "failure": failure, "status_code": status}
    return heard_in(Event(int(EventKind.REGISTRATION_CHANGED), "", 1, 1, 0, None, fields))


@pytest.mark.parametrize(
    ("state", "failure", "status", "heard"),
    [
        (RegistrationState.REGISTERED, 0, 200, Registered()),
        (RegistrationState.REFRESHING, 0, 0, Registering()),
        (RegistrationState.FAILED, RegistrationFailure.BAD_CREDENTIALS, 401, NotRegistered("bad-login", 401, True)),
        (RegistrationState.FAILED, RegistrationFailure.REJECTED, 403, NotRegistered("forbidden", 403, True)),
        (RegistrationState.FAILED, RegistrationFailure.REJECTED, 503, NotRegistered("rejected", 503)),
        (RegistrationState.RETRYING, RegistrationFailure.UNREACHABLE, 0, NotRegistered("unreachable")),
        (RegistrationState.RETRYING, RegistrationFailure.UNREACHABLE, 503, NotRegistered("rejected", 503)),
        (RegistrationState.FAILED, RegistrationFailure.UNREACHABLE, 0, NotRegistered("unreachable")),
        (RegistrationState.UNREGISTERED, 0, 200, None),
    ],
)
def test_a_refused_registration_says_whether_asking_again_helps(
    state: int, failure: int, status: int, heard: Heard | None
) -> None:
    assert registration(state, failure, status) == heard


def test_a_kind_of_event_newer_than_this_program_says_nothing() -> None:
    assert heard_in(Event(9999, "", 1, 1, 0, None, {})) is None


def test_a_call_that_takes_anothers_place_names_it() -> None:
    message = b"INVITE sip:a SIP/2.0\r\nreplaces: abc@host;to-tag=1;from-tag=2\r\n\r\nReplaces: no"
    fields = {"call_id": "x", **dict.fromkeys(
        ("identity_trusted", "verstat", "diversion_count", "history_count", "verification", "attestation",
         "verification_failure"), 0), "privacy": 32, "asserted_uri": None, "asserted_display": None,
        "diverted_from": None, "diversion_reason": None}  # fmt: skip
    rang = heard_in(Event(int(EventKind.INCOMING_CALL), "", 1, 1, 7, message, fields))
    assert isinstance(rang, Rang)
    assert (rang.handle, rang.replaces, rang.trusted) == (7, "abc@host", False)


def tell(desk: SipDesk, heard: Heard) -> None:
    desk.phone._on_heard(desk.phone._engines, heard)


def test_a_line_gone_silent_is_told_and_the_call_stays(desk: SipDesk, bob: Baresip) -> None:
    ref = talk(desk, bob)
    leg = desk.phone._legs.of(ref)
    assert leg is not None
    tell(desk, MediaSilent(leg.handle, 10.0))
    assert desk.until(ref, lambda call: call.silent).end_reason is None
    tell(desk, MediaBack(leg.handle))
    desk.until(ref, lambda call: not call.silent)
    desk.phone.hold(ref)
    desk.until(ref, lambda call: call.state.value == "on-hold")
    tell(desk, MediaSilent(leg.handle, 10.0))
    assert not desk.phone.calls[ref].silent


@pytest.mark.long
def test_a_caller_who_vanishes_leaves_a_silent_line(desk: SipDesk, bob: Baresip) -> None:
    ref = talk(desk, bob)
    bob.kill()
    desk.until(ref, lambda call: call.silent)
    desk.phone.hang_up(ref)
    assert desk.until(ref, lambda call: call.is_over).end_reason is EndReason.HUNG_UP_HERE


class BadSound(SipEngine):
    """Only its figures are asked for."""

    def __init__(self, quality: Quality, *, suffers: bool = False) -> None:
        self._told = (quality, suffers)

    def quality(self, handle: int) -> tuple[Quality, bool] | None:
        return self._told


def test_bad_sound_is_told_with_its_figures_until_it_is_good_again(desk: SipDesk, bob: Baresip) -> None:
    ref = talk(desk, bob)
    for bad in (BadSound(Quality(12, 8)), BadSound(Quality(0, 90)), BadSound(Quality(1, 9), suffers=True)):
        desk.phone._calls.check_quality(bad)
        assert desk.phone.calls[ref].quality is None
        desk.phone._calls.check_quality(bad)
        assert desk.phone.calls[ref].quality == bad.quality(0)[0]  # type: ignore[index]
        desk.phone._calls.check_quality(BadSound(Quality(1, 9)))
        assert desk.phone.calls[ref].quality is None


def test_the_figures_of_a_good_call_are_good(desk: SipDesk, bob: Baresip) -> None:
    ref = talk(desk, bob)
    leg, engine = desk.phone._legs.of(ref), desk.phone._engine
    assert leg is not None
    assert engine is not None
    assert desk.hears(ref, 440)

    def good() -> bool:
        told = engine.quality(leg.handle)
        return told is not None and told[0].loss_percent < 5

    until(good, told=lambda: engine.quality(leg.handle))
