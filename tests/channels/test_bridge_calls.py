"""News of calls in any order, any number of times, and not at all."""

import itertools
import random

import pytest

from agentdesk.channels.phone.bridge_calls import MOST_CALLS, PushedCalls
from agentdesk.channels.phone.call_book import CallBook
from agentdesk.domain.calls import CallSnapshot, CallState, EndReason
from agentdesk.domain.events import CallChanged, CallOffered, Event
from agentdesk.domain.kinds import Direction
from agentdesk.domain.pushes import CallPush, push_of
from tests.helpers.said import HandClock

NEW, ANSWER, HANGUP = "newCall", "answer", "hangup"


class Desk:
    def __init__(self, *mine: str) -> None:
        self.clock = HandClock()
        self.heard: list[Event] = []
        self.book = CallBook(self.heard.append, self.clock)
        self.calls = PushedCalls(self.book, self.clock, mine)

    def hear(self, event: str, call_id: str = "1", **fields: str | tuple[str, ...]) -> bool:
        return self.calls.hear(a_push(event, call_id, **fields))

    @property
    def told(self) -> list[CallSnapshot]:
        return [event.call for event in self.heard if isinstance(event, CallOffered | CallChanged)]

    @property
    def states(self) -> list[CallState]:
        return [call.state for call in self.told]

    @property
    def last(self) -> CallSnapshot:
        return self.told[-1]


def a_push(event: str, call_id: str = "1", **fields: str | tuple[str, ...]) -> CallPush:
    given = {"event": event, "callId": call_id, "direction": "in", "from": "0612345678", "to": "0201234567"} | fields
    return push_of({name: (value,) if isinstance(value, str) else value for name, value in given.items()}, "t")


def test_a_call_rings_is_answered_and_ends() -> None:
    desk = Desk()
    desk.hear(NEW, queue="Returns", name="Jan")
    desk.clock.turn(5)
    desk.hear(ANSWER)
    desk.clock.turn(60)
    desk.hear(HANGUP, cause="normalClearing")
    assert desk.states == [CallState.OFFERED, CallState.TALKING, CallState.ENDED]
    call = desk.last
    assert (call.number, call.display_name, call.queue, call.dialled) == ("0612345678", "Jan", "Returns", "0201234567")
    assert call.end_reason is EndReason.HUNG_UP_THERE
    assert call.answered_at is not None
    assert call.ended_at is not None
    assert (call.ended_at - call.answered_at).total_seconds() == 60
    assert not desk.book.calls


def test_every_order_and_repetition_tells_one_call_that_is_over() -> None:
    news = [NEW, ANSWER, HANGUP]
    for order in itertools.permutations([*news, *news]):
        desk = Desk()
        for event in order:
            assert desk.hear(event, cause="normalClearing")
        assert len({call.ref for call in desk.told}) <= 1, order
        assert not desk.book.calls, order
        assert desk.last.state is CallState.ENDED, order


def test_any_shuffle_of_many_calls_leaves_nobody_on_the_line() -> None:
    dice = random.Random(20)
    for _ in range(50):
        desk = Desk()
        pushes = [a_push(event, f"c{n}") for n in range(12) for event in (NEW, ANSWER, HANGUP) for _ in range(2)]
        dice.shuffle(pushes)
        for push in pushes:
            desk.calls.hear(push)
        assert not desk.book.calls
        ends = [call.ref for call in desk.told if call.is_over]
        assert len(ends) == len(set(ends)) <= 12


def test_an_answer_that_overtakes_its_beginning_waits_for_it() -> None:
    desk = Desk()
    desk.hear(ANSWER, direction="", **{"from": "", "to": ""})
    assert desk.told == []
    desk.hear(NEW)
    assert desk.states == [CallState.OFFERED, CallState.TALKING]
    assert desk.last.number == "0612345678"


def test_a_hangup_that_overtakes_its_beginning_makes_a_missed_call() -> None:
    desk = Desk()
    desk.hear(HANGUP, cause="cancel")
    assert desk.told == []
    desk.hear(NEW)
    assert desk.states == [CallState.OFFERED, CallState.ENDED]
    assert desk.last.end_reason is EndReason.CALLER_GAVE_UP


@pytest.mark.parametrize(
    "order", [(NEW, ANSWER, HANGUP), (ANSWER, NEW, HANGUP), (ANSWER, HANGUP, NEW), (HANGUP, ANSWER, NEW)]
)
def test_an_answered_call_is_no_missed_one_though_its_news_came_in_another_order(order: tuple[str, ...]) -> None:
    desk = Desk("101")
    for event in order:
        said = {"user": "101"} if event == NEW else {"direction": "", "from": "", "to": ""}
        desk.hear(event, cause="normalClearing", answeringNumber="101", **said)
    assert desk.last.was_answered
    assert desk.last.end_reason is EndReason.HUNG_UP_THERE


def test_an_answer_that_was_lost_is_known_from_how_long_they_talked() -> None:
    desk = Desk()
    desk.hear(NEW)
    desk.clock.turn(100)
    desk.hear(HANGUP, cause="normalClearing", duration="80")
    assert desk.last.answered_at is not None
    assert (desk.clock.now() - desk.last.answered_at).total_seconds() == 80
    assert desk.last.end_reason is EndReason.HUNG_UP_THERE


def test_a_call_a_colleague_talked_in_is_not_ours_when_its_answer_was_lost() -> None:
    desk = Desk("101")
    desk.hear(NEW, user="101")
    desk.hear(HANGUP, cause="normalClearing", duration="80", answeringNumber="102")
    assert not desk.last.was_answered
    assert desk.last.end_reason is EndReason.ANSWERED_ELSEWHERE


def test_a_beginning_that_is_told_again_adds_only_what_was_not_known() -> None:
    desk = Desk()
    desk.hear(NEW, queue="Returns")
    desk.hear(NEW, queue="Other", name="Jan")
    assert len(desk.told) == 2
    assert (desk.last.queue, desk.last.display_name) == ("Returns", "Jan")
    desk.hear(NEW, queue="Other", name="Jan")
    assert len(desk.told) == 2


def test_late_news_of_a_call_that_is_over_says_nothing_for_ten_minutes() -> None:
    desk = Desk()
    for event in (NEW, HANGUP, NEW, ANSWER, HANGUP):
        desk.hear(event)
    assert desk.states == [CallState.OFFERED, CallState.ENDED]
    desk.clock.turn(601)
    desk.hear(NEW)
    assert desk.states[-1] is CallState.OFFERED, "the id of long ago is a call of its own"


@pytest.mark.parametrize(
    ("cause", "reason"),
    [
        ("cancel", EndReason.CALLER_GAVE_UP), ("noAnswer", EndReason.CALLER_GAVE_UP),
        ("normalClearing", EndReason.CALLER_GAVE_UP), ("", EndReason.CALLER_GAVE_UP),
        ("forwarded", EndReason.ANSWERED_ELSEWHERE), ("busy", EndReason.REFUSED),
    ],
)  # fmt: skip
def test_why_a_call_that_nobody_took_ended(cause: str, reason: EndReason) -> None:
    desk = Desk()
    desk.hear(NEW)
    desk.hear(HANGUP, cause=cause)
    assert desk.last.end_reason is reason
    assert not desk.last.was_answered


@pytest.mark.parametrize(
    ("cause", "reason"),
    [
        ("busy", EndReason.BUSY), ("noAnswer", EndReason.NO_ANSWER), ("cancel", EndReason.NO_ANSWER),
        ("congestion", EndReason.UNREACHABLE), ("notFound", EndReason.UNREACHABLE),
    ],
)  # fmt: skip
def test_why_a_call_of_ours_failed(cause: str, reason: EndReason) -> None:
    desk = Desk()
    desk.hear(NEW, direction="out", **{"from": "020", "to": "0612345678"})
    desk.hear(HANGUP, direction="out", cause=cause)
    assert desk.states == [CallState.RINGING_FAR, CallState.ENDED]
    assert (desk.last.direction, desk.last.number, desk.last.end_reason) == (Direction.OUT, "0612345678", reason)


def test_a_sender_that_never_tells_the_answer_of_our_call_tells_it_with_its_end() -> None:
    desk = Desk()
    desk.hear(NEW, direction="out", **{"from": "020", "to": "0612345678"})
    desk.clock.turn(100)
    desk.hear(HANGUP, direction="out", cause="normalClearing", duration="80")
    assert desk.last.answered_at is not None
    assert (desk.clock.now() - desk.last.answered_at).total_seconds() == 80


@pytest.mark.parametrize("said", [{"answeringNumber": "0612345678"}, {"user": "Jan"}, {"direction": ""}])
def test_our_call_talks_when_the_customer_answers(said: dict[str, str]) -> None:
    desk = Desk("101", "Mai")
    ours = {"direction": "out", "from": "101", "to": "0612345678"}
    desk.hear(NEW, **ours)
    desk.hear(ANSWER, **(ours | said))
    assert desk.states == [CallState.RINGING_FAR, CallState.TALKING]


def test_our_call_whose_beginning_was_lost_appears_with_its_answer() -> None:
    desk = Desk("101")
    desk.hear(ANSWER, direction="out", answeringNumber="0612345678", **{"from": "101", "to": "0612345678"})
    assert desk.last.state is CallState.TALKING


def test_a_withheld_caller_rings_without_a_number() -> None:
    desk = Desk()
    desk.hear(NEW, **{"from": "anonymous"})
    assert (desk.last.number, desk.last.private) == ("", True)
    desk.hear(NEW)
    assert desk.last.private, "what the caller hid is not uncovered by a repetition"


# --- without ids ---------------------------------------------------------------------------------------------------


def test_a_sender_without_ids_is_followed_by_the_number() -> None:
    desk = Desk()
    for event, number in ((NEW, "0612345678"), (ANSWER, "+31612345678"), (HANGUP, "0612345678")):
        desk.calls.hear(push_of({"event": (event,), "from": (number,)}, "microsip"))
    assert desk.states == [CallState.OFFERED, CallState.TALKING, CallState.ENDED]


def test_two_calls_without_ids_do_not_end_each_other() -> None:
    desk = Desk()
    for event, number in ((NEW, "0611111111"), (NEW, "0622222222"), (HANGUP, "0611111111"), (HANGUP, "0633333333")):
        desk.calls.hear(push_of({"event": (event,), "from": (number,)}, "microsip"))
    (left,) = desk.book.calls.values()
    assert left.number == "0622222222"
    desk.calls.hear(push_of({"event": (HANGUP,)}, "microsip"))
    assert not desk.book.calls, "a hangup without a number means the only call there is"


def test_the_same_caller_without_an_id_may_call_again_at_once() -> None:
    desk = Desk()
    for event in (NEW, HANGUP, NEW):
        desk.calls.hear(push_of({"event": (event,), "from": ("0612345678",)}, "microsip"))
    assert desk.states == [CallState.OFFERED, CallState.ENDED, CallState.OFFERED]


def test_senders_do_not_share_their_ids() -> None:
    desk = Desk()
    desk.calls.hear(push_of({"event": (NEW,), "callId": ("1",), "from": ("061",)}, "a"))
    desk.calls.hear(push_of({"event": (HANGUP,), "callId": ("1",)}, "b"))
    assert len(desk.book.calls) == 1


# --- whose ---------------------------------------------------------------------------------------------------------


def test_a_call_for_others_does_not_ring_here() -> None:
    desk = Desk("Mai Nguyễn", "101")
    desk.hear(NEW, "1", user=("Bob", "Alice"))
    desk.hear(NEW, "2", to="102")
    assert desk.told == []
    desk.hear(NEW, "3", user=("Bob", "mai nguyen"))
    desk.hear(NEW, "4", to="101@pbx.example")
    desk.hear(NEW, "5", to="")
    assert len(desk.book.calls) == 3


def test_a_call_that_a_colleague_took_is_no_missed_call() -> None:
    desk = Desk("Mai Nguyễn")
    desk.hear(NEW, user=("Bob", "Mai Nguyễn"))
    desk.hear(ANSWER, user="Bob")
    assert desk.last.end_reason is EndReason.ANSWERED_ELSEWHERE
    desk.hear(HANGUP, cause="normalClearing")
    assert len(desk.told) == 2


def test_a_call_picked_up_from_a_colleague_appears_with_its_answer() -> None:
    desk = Desk("Mai Nguyễn")
    desk.hear(NEW, user="Bob")
    desk.hear(ANSWER, user="Mai Nguyễn")
    assert desk.states == [CallState.OFFERED, CallState.TALKING]


# --- too many, too long --------------------------------------------------------------------------------------------


def test_more_calls_than_a_person_can_have_are_turned_away_and_nothing_grows() -> None:
    desk = Desk()
    assert [desk.hear(NEW, f"c{n}") for n in range(1000)] == [True] * MOST_CALLS + [False] * (1000 - MOST_CALLS)
    assert len(desk.book.calls) == MOST_CALLS
    for n in range(5000):
        desk.hear(HANGUP, f"unknown{n}")
    assert len(desk.calls._early) <= 500


def test_a_call_whose_end_was_lost_is_given_up_after_a_while() -> None:
    desk = Desk()
    desk.hear(NEW, "1")
    desk.hear(NEW, "2")
    desk.hear(ANSWER, "2")
    desk.clock.turn(1801)
    desk.calls.sweep()
    assert [call.state for call in desk.book.calls.values()] == [CallState.TALKING]
    assert desk.last.end_reason is EndReason.LOST
    desk.clock.turn(43_200)
    desk.calls.sweep()
    assert not desk.book.calls


def test_the_agent_may_say_that_a_call_is_over() -> None:
    desk = Desk()
    desk.hear(NEW)
    desk.hear(ANSWER)
    (ref,) = desk.book.calls
    desk.calls.say_over(ref)
    desk.calls.say_over(ref)
    desk.hear(HANGUP)
    assert desk.states == [CallState.OFFERED, CallState.TALKING, CallState.ENDED]
    assert desk.last.end_reason is EndReason.HUNG_UP_HERE
