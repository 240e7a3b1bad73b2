"""Knows what in a note is a fact: a line `key: value`, so that nobody asks the customer twice."""

import re

_LINE = re.compile(r"^\s*[-*•]?\s*(?P<key>[^\W\d_][\w '’/&.-]{0,38}?)\s*[::]\s+(?P<value>\S.*?)\s*$")
_NOT_KEYS = frozenset({"http", "https", "re", "fw", "fwd", "aw", "wg", "ps", "nb"})
_MOST_WORDS = 4
_LONGEST_VALUE = 300


def facts_in(note: str) -> list[tuple[str, str]]:
    """The facts of a note in order; of two lines with one key the later counts.

    A key has at most four words, so that a sentence with a colon in it stays a sentence.
    """
    found: dict[str, tuple[str, str]] = {}
    for line in note.splitlines():
        match = _LINE.match(line)
        if match is None:
            continue
        key, value = match["key"].strip(), match["value"]
        if len(key.split()) > _MOST_WORDS or key.casefold() in _NOT_KEYS or len(value) > _LONGEST_VALUE:
            continue
        found.pop(fact_key(key), None)
        found[fact_key(key)] = (key, value)
    return list(found.values())


def fact_key(key: str) -> str:
    """Two spellings of one key are one fact."""
    return " ".join(key.casefold().split())
