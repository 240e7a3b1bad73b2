"""Knows what a card is as plain text for the clipboard."""

from agentdesk.ui.timeline.card import Card
from agentdesk.ui.timeline.layouts import plain


def card_text(card: Card, *, folded: bool = False) -> str:
    """Title and moment, the whole body (quotes too, unless `folded`), then what chips and figure say."""
    face = card.face
    head = f"{face.title} · {face.tip}" if face.tip else face.title
    body = card.lines.text if folded and card.lines is not None else plain(face.body)
    last = " · ".join(face.extras())
    return "\n".join(part for part in (head, body.replace("\u2028", "\n"), last) if part)
