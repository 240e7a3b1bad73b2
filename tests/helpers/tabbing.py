"""Knows how Tab goes through a page, and how an eye does: row by row, from the left."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

SAME_ROW = 10
"""Pixels; a box and a line beside each other are not of the same height."""


def by_tab(page: QWidget) -> list[QWidget]:
    """What Tab reaches within the page, in its order, by pressing it until it comes round."""
    # never by `nextInFocusChain`: PySide6 makes a child of what it returns, and ends it with the page
    window = page.window()
    assert QTest.qWaitForWindowActive(window)
    window.setFocus()
    found: list[QWidget] = []
    seen: set[QWidget] = set()
    while True:
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
        if at is None or at in seen:
            return found
        seen.add(at)
        if page.isAncestorOf(at):
            found.append(at)


def by_eye(page: QWidget) -> list[QWidget]:
    """The same, as they stand."""
    rows: list[list[QWidget]] = []
    for each in sorted(by_tab(page), key=lambda stop: _middle(page, stop)):
        if rows and _middle(page, each) - _middle(page, rows[-1][0]) <= SAME_ROW:
            rows[-1].append(each)
        else:
            rows.append([each])
    return [each for row in rows for each in sorted(row, key=lambda stop: stop.mapTo(page, QPoint(0, 0)).x())]


def _middle(page: QWidget, widget: QWidget) -> int:
    return widget.mapTo(page, widget.rect().center()).y()
