"""Knows how a person gets into another workspace from the window."""

from typing import TYPE_CHECKING

from agentdesk.ui.centre import Centre
from agentdesk.ui.restart import RESTART

if TYPE_CHECKING:
    from agentdesk.services.settings import Personal
    from agentdesk.ui.main_window import MainWindow
    from agentdesk.ui.shortcuts import Shortcuts

MAKE_KEY = "workspace.make"
"""In the settings: a workspace that the next start makes when it is not there; forgotten once it was there."""


def offer_other(window: "MainWindow", personal: "Personal", shortcuts: "Shortcuts") -> None:
    """Where the workspace cannot be opened: another one from the next start on, which follows at once."""
    from agentdesk.ui.other_workspace import OtherWorkspace

    centre, other = window.findChild(Centre), OtherWorkspace(window)

    def begin_with(path: str, make: bool) -> None:  # noqa: FBT001 a slot
        personal.set("workspace.url", path)
        personal.set(MAKE_KEY, path if make else "")
        shortcuts.press(RESTART)

    other.chosen.connect(begin_with)
    if centre is not None:
        centre.offers_other = True
        centre.placeholder.other_wanted.connect(other.ask_existing)
        centre.placeholder.new_wanted.connect(other.ask_new)
