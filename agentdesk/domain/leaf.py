"""Knows what proves a row: canonical bytes and their SHA-256, equal on every database.

`text_hash = SHA-256(salt ‖ canonical(subject, body, detail))`, `leaf = SHA-256(canonical(all other columns) ‖
text_hash)`. Words can be erased with their salt and the leaf still holds.
"""

import hashlib
import uuid
from collections.abc import Sequence
from typing import TypeAlias

Canonical: TypeAlias = bool | int | str | bytes | uuid.UUID | None


def canonical(values: Sequence[Canonical]) -> bytes:
    """Each value as a type letter, its length and its bytes, so no two different rows have the same bytes."""
    parts: list[bytes] = []
    for value in values:
        match value:
            case None:
                letter, raw = b"n", b""
            case bool():
                letter, raw = b"b", b"\x01" if value else b"\x00"
            case int():
                letter, raw = b"i", str(value).encode()
            case str():
                letter, raw = b"s", value.encode("utf-8", "surrogatepass")
            case uuid.UUID():
                letter, raw = b"u", value.bytes
            case bytes():
                letter, raw = b"y", value
        parts.append(letter + len(raw).to_bytes(4, "big") + raw)
    return b"".join(parts)


def text_hash(salt: bytes, subject: str, body: str, detail: str) -> bytes:
    return hashlib.sha256(salt + canonical((subject, body, detail))).digest()


def leaf(columns: Sequence[Canonical], hashed_text: bytes) -> bytes:
    """`columns` in the order of `store.event_rows.LEAF_COLUMNS`."""
    return hashlib.sha256(canonical(columns) + hashed_text).digest()
