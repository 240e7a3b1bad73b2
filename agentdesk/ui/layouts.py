"""Knows how what has changed is laid out before it is painted."""

from PySide6.QtCore import QCoreApplication, QEvent

PASSES = 3
"""What is laid out may find that it needs another height, and asks again; where nothing was asked a pass costs nothing."""


def lay_out_now() -> None:
    """Every layout that asked for it, now.

    An update that was asked for earlier paints first and a layout that was asked for later comes after it: all would
    be painted where it was, and a moment later again where it belongs.
    """
    for _ in range(PASSES):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
