"""Knows which words of a text went and which came, compared with another wording."""

import re
from difflib import SequenceMatcher
from enum import Enum

_TOKENS = re.compile(r"\w+|\s+|[^\w\s]")
MOST_TOKENS = 4000
"""Longer texts are shown as replaced whole: comparing them word by word would take seconds."""


class Change(Enum):
    SAME = "same"
    GONE = "gone"
    NEW = "new"


def word_diff(before: str, after: str) -> tuple[tuple[Change, str], ...]:
    """The texts woven together, word by word."""
    if before == after:
        return ((Change.SAME, before),) if before else ()
    old, new = _TOKENS.findall(before), _TOKENS.findall(after)
    if len(old) + len(new) > MOST_TOKENS:
        return tuple(part for part in ((Change.GONE, before), (Change.NEW, after)) if part[1])
    parts: list[tuple[Change, str]] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            parts.append((Change.SAME, "".join(old[a:b])))
            continue
        if b > a:
            parts.append((Change.GONE, "".join(old[a:b])))
        if d > c:
            parts.append((Change.NEW, "".join(new[c:d])))
    return tuple(parts)
