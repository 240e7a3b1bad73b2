"""Knows what a card is as plain text for the clipboard."""

from agentdesk.ui.timeline.card import Card
from agentdesk.ui.timeline.layouts import plain


def card_text(card: Card, tip: str) -> str:
    """Title and moment, the whole body (quotes too), then what chips and figure say."""
    face = card.face
    head = f"{face.title} · {tip}"
    body = plain(face.body)
    last = " · ".join(face.extras())
    return "\n".join(part for part in (head, body.replace("\u2028", "\n"), last) if part)
