"""Knows how the (key, text) pairs beside a card's words read: states, dates and amounts, bad ones as nothing."""

from datetime import UTC, date, datetime
from enum import IntEnum
from typing import TypeVar

from agentdesk.services.queries import TimelineRow

E = TypeVar("E", bound=IntEnum)

_TRUE = frozenset({"1", "true", "yes"})
_FALSE = frozenset({"0", "false", "no"})


def text(row: TimelineRow, key: str, default: str = "") -> str:
    return row.extra(key, default)  # noqa: S610 no query: a pair of the row


def whole(row: TimelineRow, key: str) -> int | None:
    words = text(row, key).strip()
    try:
        return int(words) if words else None
    except ValueError:
        return None


def lines(row: TimelineRow, key: str) -> int:
    """How many things are named, one a line."""
    return sum(bool(line.strip()) for line in text(row, key).splitlines())


def state(row: TimelineRow, kind: type[E], key: str = "state") -> E | None:
    """By number or by name, as it was written."""
    words = text(row, key).strip()
    if not words:
        return None
    try:
        return kind(int(words)) if words.lstrip("-").isdigit() else kind[words.upper().replace("-", "_")]
    except (KeyError, ValueError):
        return None


def day(row: TimelineRow, key: str) -> date | None:
    words = text(row, key).strip()
    try:
        return date.fromisoformat(words[:10]) if words else None
    except ValueError:
        return None


def moment(row: TimelineRow, key: str) -> datetime | None:
    """An ISO time; UTC when it names no zone."""
    words = text(row, key).strip()
    try:
        at = datetime.fromisoformat(words) if words else None
    except ValueError:
        return None
    return at.replace(tzinfo=UTC) if at is not None and at.tzinfo is None else at


def flag(row: TimelineRow, key: str) -> bool | None:
    words = text(row, key).strip().lower()
    return True if words in _TRUE else False if words in _FALSE else None


def triples(row: TimelineRow, key: str) -> list[tuple[str, str, str]]:
    """Lines of three words between tabs."""
    lines = [line.split("\t") for line in text(row, key).splitlines()]
    return [(line[0], line[1], line[2]) for line in lines if len(line) == 3]
