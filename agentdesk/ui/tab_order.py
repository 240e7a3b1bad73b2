"""Knows in which order Tab goes through a page: as its fields stand, whatever the order was in which they were made."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def tab_as_laid_out(page: QWidget) -> None:
    """From the first to the last thing in its layouts; again after a part of it was added."""
    layout = page.layout()
    if layout is not None:
        for before, after in pairwise(_stops(page, layout)):
            QWidget.setTabOrder(before, after)


def _stops(page: QWidget, layout: QLayout) -> Iterator[QWidget]:
    # never by `itemAt`: Python would keep an item that Qt deletes with the layout, and crash when it is collected
    standing: list[tuple[int, QWidget | QLayout]] = []
    standing.extend((layout.indexOf(widget), widget) for widget in page.findChildren(QWidget, options=_DIRECT))
    standing.extend((layout.indexOf(inner), inner) for inner in layout.findChildren(QLayout, options=_DIRECT))
    for place, each in sorted(standing, key=lambda found: found[0]):
        if place < 0:  # its place is in another layout of the page
            continue
        if isinstance(each, QLayout):
            yield from _stops(page, each)
            continue
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield each
        within = each.layout()
        if within is not None:
            yield from _stops(each, within)
