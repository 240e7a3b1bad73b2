"""Knows whether a window can be seen here, and how large it may be."""

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

if TYPE_CHECKING:
    from agentdesk.ui.app import Screen

QWIDGETSIZE_MAX = 16_777_215
TITLE_BAR = 32


def room_on(screen: "Screen") -> QSize:
    """What a window and its title bar may take of the screen; off-screen there is no end to it."""
    if not has_display():
        return QSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX)
    return screen.app.primaryScreen().availableGeometry().size() - QSize(0, TITLE_BAR)


def has_display() -> bool:
    """Whether a window could be seen by somebody."""
    if os.environ.get("QT_QPA_PLATFORM") in {"offscreen", "minimal"}:
        return False
    return sys.platform in {"win32", "darwin"} or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
