"""Knows what the first call needs and no later one: its buttons made, laid out and painted once, before anybody rings."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from agentdesk.domain.kinds import Channel
from agentdesk.ui.live.call_card import CallCard
from agentdesk.ui.live.pane import LivePane


def rehearse(pane: LivePane) -> Iterator[None]:
    """Each step takes a few milliseconds of the GUI thread; while a contact is on the desk nothing is touched."""
    form, rules = pane.form, pane.controller.setup.rules
    if pane.controller.front is not None:
        return
    form.outcomes.show_outcomes(rules.outcomes, Channel.CALL.value, "")
    yield
    form.reasons.show_reasons(rules.reasons, "")
    yield
    for card in pane.findChildren(CallCard):
        _paint(card)
        yield
    for part in (form.outcomes, form.follow_up, form.reasons, form.note, form):
        if pane.controller.front is None:
            _paint(part)
        yield


def _paint(part: QWidget) -> None:
    """Into a picture nobody sees: what is painted once is kept, and styles and layouts are found."""
    if not part.isVisible():
        part.grab()
