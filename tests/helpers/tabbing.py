"""Knows how Tab goes through a page, and how an eye does: row by row, from the left."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

SAME_ROW = 10
"""Pixels; a box and a line beside each other are not of the same height."""


def by_tab(page: QWidget) -> list[QWidget]:
    """What Tab reaches within the page, in its order."""
    found: list[QWidget] = []
    at = page.nextInFocusChain()
    while at is not None and at is not page:
        if _is_stop(at) and page.isAncestorOf(at):
            found.append(at)
        at = at.nextInFocusChain()
    return found


def by_eye(page: QWidget) -> list[QWidget]:
    """The same, as they stand."""
    rows: list[list[QWidget]] = []
    for each in sorted(by_tab(page), key=lambda stop: _middle(page, stop)):
        if rows and _middle(page, each) - _middle(page, rows[-1][0]) <= SAME_ROW:
            rows[-1].append(each)
        else:
            rows.append([each])
    return [each for row in rows for each in sorted(row, key=lambda stop: stop.mapTo(page, QPoint(0, 0)).x())]


def _is_stop(widget: QWidget) -> bool:
    by_tab_too = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return by_tab_too and widget.isVisible() and widget.isEnabled()


def _middle(page: QWidget, widget: QWidget) -> int:
    return widget.mapTo(page, widget.rect().center()).y()
