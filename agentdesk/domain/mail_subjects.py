"""Knows what mail programs of many languages put before a subject when a mail is answered or forwarded."""

import re

_ANSWERS = ("re", "antw", "antwoord", "aw", "sv", "vs", "ref", "rif", "res", "tl", "trả lời")
_FORWARDS = ("fwd", "fw", "wg", "tr", "doorst", "doorgestuurd", "rv", "enc", "ct", "chuyển tiếp")
_COUNT = r"(?:\s*(?:\[\d{1,3}\]|\(\d{1,3}\)))?"
LIST_MARK = r"(?:\[[^\]]{1,40}\]\s*)?"
"""`[shop] `, as lists and ticket systems write it."""


def _marks(words: tuple[str, ...]) -> str:
    return rf"(?:{'|'.join(re.escape(each) for each in words)}){_COUNT}\s*[:：]\s*"


MARK = _marks((*_ANSWERS, *_FORWARDS))
"""One of them, to be read without case: `Re: `, `AW[2]: `."""
_BEFORE = re.compile(rf"\s*(?:{MARK})*", re.IGNORECASE)
_BEFORE_WITH_LIST = re.compile(rf"\s*{LIST_MARK}(?:{MARK})+", re.IGNORECASE)
_FORWARDED = re.compile(rf"\s*{LIST_MARK}{_marks(_FORWARDS)}", re.IGNORECASE)


def bare(subject: str) -> str:
    """Without all of them, however many there are."""
    found = _BEFORE.match(subject)
    return subject[found.end() :] if found is not None else subject


def topic(subject: str) -> str:
    """As `bare`, and without the list's mark that stands before them."""
    found = _BEFORE_WITH_LIST.match(subject)
    return subject[found.end() :] if found is not None else subject


def is_forward(subject: str) -> bool:
    return _FORWARDED.match(subject) is not None
