"""Knows how a text from elsewhere becomes plain: its digits, and one line without signs that steer or hide."""

import unicodedata

LONGEST = 80


def digits_of(text: str) -> str:
    """The decimal digits of a text as ASCII."""
    if text.isascii():
        return "".join(filter(str.isdigit, text))
    return "".join(str(unicodedata.decimal(sign)) for sign in text if unicodedata.decimal(sign, None) is not None)


def tidy(text: str, longest: int = LONGEST) -> str:
    """What the wire sends is shown beside our own words: one line, no control or direction signs."""
    plain = "".join(sign if unicodedata.category(sign)[0] != "C" else " " for sign in text[: longest * 4])
    return " ".join(plain.split())[:longest].strip()
