"""Scorecards: a score is computed by rules anybody can follow, and what was not applicable counts nowhere."""

from dataclasses import replace

import pytest

from agentdesk.domain.kinds import Channel
from agentdesk.domain.scorecards import (
    BadScorecard,
    Criterion,
    Mark,
    Scale,
    Scorecard,
    checked_scorecard,
    from_text,
    score,
    to_text,
)

CARD = Scorecard(
    "call", 1, "Call", "en", Channel.CALL,
    (
        Criterion("greeting", "Greeting", "", 10, Scale.YES_NO),
        Criterion("solution", "Solution", "What happens next is said.", 30, Scale.FOUR),
        Criterion("privacy", "Identity was checked", "", 20, Scale.YES_NO, is_fatal=True),
        Criterion("tone", "Tone", "", 40, Scale.FOUR, needs_hearing=True),
    ),
)  # fmt: skip
BEST: dict[str, Mark] = {"greeting": 1, "solution": 4, "privacy": 1, "tone": 4}


def test_the_best_marks_are_a_hundred_and_the_least_without_a_fatal_one_are_what_was_fulfilled() -> None:
    assert score(CARD, BEST, was_heard=True).value == 100
    assert score(CARD, {"greeting": 0, "solution": 1, "privacy": 1, "tone": 1}, was_heard=True).value == 20


def test_what_is_not_applicable_gives_its_weight_to_the_others() -> None:
    made = score(CARD, BEST | {"tone": None, "solution": 2}, was_heard=False)
    assert made.value == 67  # (10 + 30 / 3 + 20) of 60
    assert [(part.key, round(part.points, 1), round(part.of, 1)) for part in made.parts] == [
        ("greeting", 16.7, 16.7), ("solution", 16.7, 50.0), ("privacy", 33.3, 33.3), ("tone", 0.0, 0.0),
    ]  # fmt: skip


def test_a_failed_auto_fail_criterion_makes_the_whole_score_nought_and_is_named() -> None:
    made = score(CARD, BEST | {"privacy": 0}, was_heard=True)
    assert (made.value, made.failed_by) == (0, ("privacy",))
    assert made.parts[0].points == 10


def test_nothing_applicable_is_no_score_rather_than_nought() -> None:
    assert score(CARD, dict.fromkeys(BEST), was_heard=False).value is None


@pytest.mark.parametrize(
    ("marks", "was_heard", "code"),
    [
        ({"solution": 5}, True, "mark"),
        ({"solution": 0}, True, "mark"),
        ({"greeting": 2}, True, "mark"),
        ({}, False, "unheard"),
        ({"other": 1}, True, "unknown"),
    ],
)
def test_a_mark_that_cannot_be_is_turned_down(marks: dict[str, Mark], was_heard: bool, code: str) -> None:
    with pytest.raises(BadScorecard) as turned_down:
        score(CARD, BEST | marks, was_heard=was_heard)
    assert turned_down.value.code == code


def test_a_criterion_left_unmarked_is_told_by_name() -> None:
    with pytest.raises(BadScorecard) as turned_down:
        score(CARD, {"greeting": 1, "privacy": 1, "tone": 1}, was_heard=True)
    assert (turned_down.value.code, turned_down.value.word) == ("unmarked", "Solution")


@pytest.mark.parametrize(
    ("card", "code"),
    [
        (replace(CARD, name=" "), "name"),
        (replace(CARD, language="xx"), "language"),
        (replace(CARD, version=0), "card"),
        (replace(CARD, criteria=()), "empty"),
        (replace(CARD, criteria=CARD.criteria[:1] * 2), "key"),
        (replace(CARD, criteria=CARD.criteria * 11), "too-many"),
        (replace(CARD, criteria=(replace(CARD.criteria[0], weight=0),)), "weight"),
        (replace(CARD, criteria=(replace(CARD.criteria[0], name=""),)), "criterion"),
    ],
)
def test_a_card_nobody_could_score_by_is_turned_down(card: Scorecard, code: str) -> None:
    with pytest.raises(BadScorecard) as turned_down:
        checked_scorecard(card)
    assert turned_down.value.code == code


def test_a_card_is_read_as_it_was_written() -> None:
    assert from_text(to_text(CARD)) == CARD


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"card": 1}', to_text(CARD).replace("yes-no", "stars")])
def test_a_card_that_cannot_be_read_is_said_so(text: str) -> None:
    with pytest.raises(BadScorecard):
        from_text(text)
