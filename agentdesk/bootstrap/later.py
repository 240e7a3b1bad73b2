"""Knows what the first paint does without, and in which small slices it is made ready afterwards."""

import gc
from collections.abc import Iterator
from importlib import import_module

from agentdesk.domain.records import write_one
from agentdesk.services.rehearsal import questions
from agentdesk.ui.bridge import ReadLanes
from agentdesk.ui.live.pane import LivePane
from agentdesk.ui.live.rehearsal import rehearse

LATE_MODULES = (
    "agentdesk.ui.notes.choose_customer",
    "agentdesk.ui.notes.diff_view",
    "agentdesk.ui.notes.revise",
    "agentdesk.ui.notes.needs_you",
    "agentdesk.ui.notes.unassigned",
    "agentdesk.ui.customer.people_dialogs",
    "agentdesk.ui.customer.points_dialog",
    "agentdesk.ui.live.dial_question",
)
"""Of the house, loaded when first used; before their use they are loaded here, one at a time."""


def slices(live: LivePane, lanes: ReadLanes) -> Iterator[None]:
    """Each step takes a few milliseconds of the GUI thread; the questions are answered on a read lane."""
    while write_one():
        yield
    yield from rehearse(live)
    for question in questions():
        lanes.read(question)
        yield
    for name in LATE_MODULES:
        import_module(name)
        yield
    # The database's modules too are here to stay: looking through them all took 24 ms in the middle of a contact.
    gc.freeze()
