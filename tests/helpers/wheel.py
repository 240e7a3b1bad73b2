"""Knows how a test turns the wheel over a control."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget


def turn(control: QWidget) -> bool:
    """One notch down over its middle; whether it kept the event for itself."""
    middle = QPointF(control.rect().center())
    event = QWheelEvent(
        middle, QPointF(control.mapToGlobal(middle)), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(control, event)
    return event.isAccepted()
