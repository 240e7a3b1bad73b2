"""Knows how Asterisk's manager speaks: blocks of `Key: value` lines, and how nobody's text becomes a line of ours."""

import hashlib
from collections.abc import Mapping

LONGEST_LINE, MOST_LINES = 8_192, 400
Message = Mapping[str, str]
"""One block, by lower-case key; the last of a repeated key counts."""


def message_of(block: bytes) -> Message:
    """A block without its empty line."""
    found: dict[str, str] = {}
    for line in block.split(b"\n"):
        key, colon, value = line.decode("utf-8", "replace").strip("\r").partition(":")
        if colon:
            found[key.strip().lower()] = value.strip()
    return found


def action_of(name: str, fields: Mapping[str, str]) -> bytes:
    """One action. A line break in a value would begin another field: control signs are left out."""
    lines = [f"Action: {name}", *(f"{key}: {_clean(value)}" for key, value in fields.items() if value)]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def proof_of(challenge: str, password: str) -> str:
    """The answer to `Challenge`: the password itself does not travel. MD5 is what Asterisk asks for."""
    return hashlib.md5((challenge + password).encode(), usedforsecurity=False).hexdigest()


def said(text: str) -> str:
    """A value as it is meant: Asterisk writes `<unknown>` and `<none>` for nothing."""
    return "" if text.strip().lower() in {"<unknown>", "<none>", "(null)"} else text.strip()


def _clean(value: str) -> str:
    return "".join(sign for sign in value if sign.isprintable())
