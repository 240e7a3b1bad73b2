"""Knows what in a note is a fact: a line `key: value`, so that nobody asks the customer twice."""

import re

_LINE = re.compile(r"^\s*[-*•]?\s*(?P<key>[^\W\d_][\w '’/&.-]{0,29}?)\s*[::]\s+(?P<value>\S.*?)\s*$")
_NOT_KEYS = frozenset({"http", "https", "re", "fw", "fwd", "aw", "wg", "ps", "nb"})
_MOST_WORDS = 3
_LONGEST_VALUE = 120
_WORDS_OF_A_SENTENCE = 4
_MOST_VALUE_WORDS = 10
_GOES_ON = re.compile(r"\w{4,}[.!?]\s+\S")


def facts_in(note: str) -> list[tuple[str, str]]:
    """The facts of a note in order; of two lines with one key the later counts.

    A key has at most three words and thirty characters, and its value is no sentence: what is told stays in the note.
    """
    found: dict[str, tuple[str, str]] = {}
    for line in note.splitlines():
        match = _LINE.match(line)
        if match is None:
            continue
        key, value = match["key"].strip(), match["value"]
        if len(key.split()) > _MOST_WORDS or key.casefold() in _NOT_KEYS or _is_sentence(value):
            continue
        found.pop(fact_key(key), None)
        found[fact_key(key)] = (key, value)
    return list(found.values())


def _is_sentence(value: str) -> bool:
    """Long, ended like one, or going on after one."""
    words = len(value.split())
    ended = value[-1] in ".!?" and words >= _WORDS_OF_A_SENTENCE
    return ended or words > _MOST_VALUE_WORDS or len(value) > _LONGEST_VALUE or _GOES_ON.search(value) is not None


def fact_key(key: str) -> str:
    """Two spellings of one key are one fact."""
    return " ".join(key.casefold().split())
