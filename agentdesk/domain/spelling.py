"""Knows which words of a mail have a spelling to check: none of what is quoted, no address, link, number, gap or name."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence

from agentdesk.domain.records import dataclass

_OTHER = re.compile(r"«[^»]*»|\S+://\S+|www\.\S+|\S*@\S*|\S*\d\S*|\S*\w[._/\\]\w\S*", re.IGNORECASE)
_LETTER = r"[^\W\d_][\u0300-\u036f]*"
_WORD = re.compile(rf"(?:{_LETTER})+(?:['’](?:{_LETTER})+)*")
LONGEST_ACRONYM = 5


@dataclass(frozen=True, slots=True)
class WordPlace:
    """A word of one line; `start` and `length` count as Qt does, in UTF-16."""

    word: str
    start: int
    length: int


def words_in(line: str, after: str = "") -> tuple[WordPlace, ...]:
    """Those of one line that have a spelling. `after`: the next line, which tells whether this one introduces a quote."""
    if line.startswith(">") or (after.startswith(">") and line.rstrip().endswith(":")):
        return ()
    bare = _OTHER.sub(lambda found: " " * len(found.group()), line)
    return tuple(
        WordPlace(unicodedata.normalize("NFC", found.group()), _utf16(line[: found.start()]), _utf16(found.group()))
        for found in _WORD.finditer(bare)
        if _has_spelling(found.group())
    )


def name_words(names: Iterable[str]) -> frozenset[str]:
    """The words of names, which are spelt as their owners do; folded."""
    return frozenset(unicodedata.normalize("NFC", word).casefold() for name in names for word in _WORD.findall(name))


def is_name(word: str, names: Collection[str]) -> bool:
    """Also with an apostrophe and an s behind it."""
    folded = word.casefold()
    return folded in names or re.sub("['’]s?$", "", folded) in names


def dictionary_for(wanted: str, have: Sequence[str], near: str = "") -> str:
    """The tag (`nl_NL`) of the dictionary for a language (`nl` or `nl-BE`); "" when there is none.

    `near`: the tag the agent's own screen goes by, which decides between two of the same language.
    """
    tag = wanted.replace("-", "_")
    language = tag.partition("_")[0].lower()
    alike = [each for each in have if each.partition("_")[0].lower() == language]
    for choice in (tag, near, f"{language}_{language.upper()}", language):
        if choice in alike:
            return choice
    return alike[0] if alike else ""


def chooseable(have: Iterable[str]) -> tuple[str, ...]:
    """Those worth a line in a menu: a language without its country only where it has none with one."""
    tags = sorted(set(have))
    with_country = {each.partition("_")[0] for each in tags if "_" in each}
    return tuple(each for each in tags if "_" in each or each not in with_country)


def _has_spelling(word: str) -> bool:
    """A single letter, an acronym or a name like PayPal has none."""
    if len(word) < 2:
        return False
    if word.isupper():
        return len(word) > LONGEST_ACRONYM
    return not any(letter.isupper() for letter in word[1:])


def _utf16(text: str) -> int:
    return len(text) + sum(letter > "\uffff" for letter in text)
