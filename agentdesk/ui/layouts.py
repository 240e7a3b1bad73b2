"""Knows how what has changed is laid out and painted before anything else is done."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

PASSES = 3
"""What is laid out may find that it needs another height, and asks again; where nothing was asked a pass costs nothing."""


def lay_out_now() -> None:
    """Every layout that asked for it, now.

    An update that was asked for earlier paints first and a layout that was asked for later comes after it: all would
    be painted where it was, and a moment later again where it belongs.
    """
    for _ in range(PASSES):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


class PaintFirst(QObject):
    """Paints a widget as soon as the click is over. An update alone waits behind every answer that has come meanwhile."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._asked = False

    def ask(self) -> None:
        if not self._asked:
            self._asked = True
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)

    def customEvent(self, event: QEvent) -> None:
        del event
        self._asked = False
        self._widget.repaint()


def into_sight(*widgets: QWidget) -> None:
    """Where what they stand in scrolls, it scrolls to them; the last is in sight in any case."""
    above = widgets[0].parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:
        lay_out_now()
        for widget in widgets:
            above.ensureWidgetVisible(widget, 0, 0)


def show_parts(*parts: tuple[QWidget, bool]) -> None:
    """What goes goes first: both at once would need more room than the window has, and it would grow for good."""
    for widget, wanted in sorted(parts, key=lambda part: part[1]):
        widget.setVisible(wanted)
