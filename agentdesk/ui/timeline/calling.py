"""Knows which numbers of a card can be called: the one it was made with, and those in its words."""

from agentdesk.services.queries import TimelineRow

MOST = 4
ACTION = "call:"
"""What a card asks for when a number on it is pressed: this, and the number."""


def numbers_of(row: TimelineRow, text: str, country: str) -> tuple[str, ...]:
    """Each once, the card's own first."""
    from agentdesk.domain.dialling import numbers_in  # 15 ms of patterns, not needed for the first paint
    from agentdesk.domain.numbers import normalise

    found: dict[str, str] = {}
    if row.number:
        own = normalise(row.number, country)
        found[own.e164 if own is not None else row.number] = row.number
    for each in numbers_in(text, country):
        found.setdefault(each.number.e164, each.number.e164)
    return tuple(found.values())[:MOST]


def number_at(text: str, offset: int, country: str) -> str:
    """The number around a character of a text, "" when there is none."""
    from agentdesk.domain.dialling import numbers_in  # as above

    return next((each.number.e164 for each in numbers_in(text, country) if each.start <= offset <= each.end), "")
