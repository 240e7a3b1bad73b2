"""What a link or a phone program says while the window is still being built."""

from agentdesk.bootstrap.early_calls import LONGEST, EarlyCalls


def test_what_is_said_before_the_window_is_there_is_heard_once_it_is() -> None:
    early = EarlyCalls()
    early.hear("tel:+31201234567")
    early.hear("come-forward")
    heard: list[str] = []
    early.answer_with(heard.append)
    early.hear("tel:+31207654321")
    assert heard == ["tel:+31201234567", "come-forward", "tel:+31207654321"]


def test_a_flood_before_the_window_is_there_does_not_grow_without_end() -> None:
    early = EarlyCalls()
    for number in range(LONGEST + 50):
        early.hear(str(number))
    heard: list[str] = []
    early.answer_with(heard.append)
    assert heard == [str(number) for number in range(LONGEST)]
