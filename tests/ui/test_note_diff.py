"""How two wordings are compared, word by word."""

from agentdesk.ui.notes.diff import Change, word_diff


def test_a_diff_names_the_words_that_went_and_came() -> None:
    assert word_diff("back on Monday", "back on Tuesday, early") == (
        (Change.SAME, "back on "),
        (Change.GONE, "Monday"),
        (Change.NEW, "Tuesday, early"),
    )
    assert word_diff("", "") == ()
    long = "word " * 5000
    assert word_diff(long, "short") == ((Change.GONE, long), (Change.NEW, "short"))
