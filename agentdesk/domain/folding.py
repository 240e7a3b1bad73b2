"""Knows how a text is made findable: the same folded words for the index and for the question.

FTS5's own `remove_diacritics` leaves đ, ø, ł and ß as they are, so both databases index what this makes.
"""

import re
import unicodedata

_SPECIAL = str.maketrans({
    "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "ß": "ss", "ẞ": "ss",
    "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ı": "i", "İ": "i", "þ": "th", "Þ": "th", "ħ": "h", "Ħ": "h",
})  # fmt: skip
_WORD = re.compile(r"[^\W_]+", re.UNICODE)


class _Folded(dict[int, str]):
    """Each sign folded when it first appears: folding is sign by sign, and notes use few signs."""

    def __missing__(self, code: int) -> str:
        decomposed = unicodedata.normalize("NFKD", chr(code).translate(_SPECIAL))
        folded = "".join(sign for sign in decomposed if not unicodedata.combining(sign)).casefold()
        self[code] = folded
        return folded


_folded = _Folded()


def fold(text: str) -> str:
    """Lower case without marks; letters and digits stay, spaces are kept as they stand."""
    return text.lower() if text.isascii() else text.translate(_folded)


def words(text: str) -> list[str]:
    """The folded words of a text, in order."""
    return _WORD.findall(fold(text))


def name_key(name: str) -> str:
    """A name as it is sorted and prefix-searched: folded words joined by one space."""
    return " ".join(words(name))


def address_key(postcode: str, house_number: str) -> str:
    """Postcode and house number as Dutch agents type them: `1017 AB 12-2` is `1017ab12 2`."""
    numbers = words(house_number)
    return ("".join(words(postcode)) + " ".join(numbers)) if postcode.strip() else ""
