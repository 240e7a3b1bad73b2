"""Knows the timeline as a screen reader meets it: a list whose items are the cards in and around the window.

Qt asks a factory for what it does not know. Items are made for cards near the window only, and kept per card, so that
a reader who stands on one does not lose it while the list is scrolled. Where `Any` is returned Qt takes None too,
which its stubs do not say.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QColor,
)
from PySide6.QtWidgets import QAccessibleWidget

if TYPE_CHECKING:
    from agentdesk.domain.ids import EventId
    from agentdesk.ui.timeline.scroll import TimelineScroll

AROUND = 20
"""Items beyond the window, above and below."""
KEPT = 400


class CardItem(QAccessibleInterface):
    """One card. `interface_cast` is not overridden: PySide6 6.11.3 crashes on any answer to it."""

    def __init__(self, view: TimelineScroll, event_id: EventId) -> None:
        super().__init__()
        self._view = view
        self.event_id = event_id

    def isValid(self) -> bool:
        return shiboken6.isValid(self._view)

    def object(self) -> Any:
        return None

    def window(self) -> Any:
        return self._view.window().windowHandle() if self.isValid() else None

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._view)

    def child(self, _index: int) -> Any:
        return None

    def childAt(self, _x: int, _y: int) -> Any:
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def focusChild(self) -> Any:
        return None

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def rect(self) -> QRect:
        row = self._row()
        if row is None:
            return QRect()
        top, bottom = self._view.span(row)
        corner = self._view.viewport().mapToGlobal(QPoint(0, top))
        return QRect(corner.x(), corner.y(), self._view.viewport().width(), bottom - top)

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        row = self._row()
        state.focusable = state.selectable = state.readOnly = True
        if row is None:
            state.invalid = True
            return state
        state.selected = row == self._view.current
        state.focused = bool(state.selected and self._view.hasFocus())
        state.offscreen = row not in self._view.rows_in_view
        return state

    def text(self, kind: QAccessible.Text) -> str:
        row = self._row()
        card = self._view.deck.card(row) if row is not None else None
        if card is None:
            return self._view.herald.loading() if kind is QAccessible.Text.Name else ""
        if kind is QAccessible.Text.Name:
            said = [card.face.title, self._view.deck.tip(card)]
            said += [each for each in card.face.extras() if each != card.row.agent_name]
            return ", ".join(said)
        return card.face.body if kind is QAccessible.Text.Description else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """The words of a card are not the reader's to change."""

    def backgroundColor(self) -> QColor:
        return QColor()

    def foregroundColor(self) -> QColor:
        return QColor()

    def _row(self) -> int | None:
        if not self.isValid():
            return None
        return self._view.store.columns.find(self.event_id)


class TimelineList(QAccessibleWidget):
    """The list of them."""

    def __init__(self, view: TimelineScroll) -> None:
        super().__init__(view, QAccessible.Role.List, view.accessibleName())
        self._view = view

    def childCount(self) -> int:
        return len(self._view.herald.exposed())

    def child(self, index: int) -> Any:
        rows = self._view.herald.exposed()
        return self._view.herald.item(rows[index]) if 0 <= index < len(rows) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if not isinstance(child, CardItem):
            return -1
        row = self._view.store.columns.find(child.event_id)
        rows = self._view.herald.exposed()
        return row - rows.start if row is not None and row in rows else -1

    def childAt(self, x: int, y: int) -> Any:
        spot = self._view.viewport().mapFromGlobal(QPoint(x, y))
        row = self._view.row_at(spot.y()) if self._view.viewport().rect().contains(spot) else None
        return self._view.herald.item(row) if row is not None else None

    def focusChild(self) -> Any:
        row = self._view.current
        return self._view.herald.item(row) if row is not None and self._view.hasFocus() else None

    def text(self, kind: QAccessible.Text) -> str:
        if kind is QAccessible.Text.Description:
            return self._view.herald.counted()
        return self._view.accessibleName() if kind is QAccessible.Text.Name else ""


class Herald(QObject):
    """Tells assistive technology what changed on one view, and keeps its items. Silent while none listens."""

    def __init__(self, view: TimelineScroll) -> None:
        super().__init__(view)
        self._view = view
        self._items: dict[EventId, CardItem] = {}
        self._window = range(0)
        self._registered: list[int] = []
        view.destroyed.connect(partial(_let_go, self._registered))

    def loading(self) -> str:
        return self.tr("Loading…")

    def counted(self) -> str:
        return self.tr("%n entries", "", len(self._view.heights))

    def exposed(self) -> range:
        """Rows that have an item now."""
        rows = self._view.rows_in_view
        return range(max(0, rows.start - AROUND), min(len(self._view.heights), rows.stop + AROUND))

    def item(self, row: int) -> CardItem | None:
        ids = self._view.store.columns.ids
        if not 0 <= row < len(ids):
            return None
        item = self._items.get(ids[row])
        if item is None:
            item = self._items[ids[row]] = self._recycled(ids[row]) or self._made(ids[row])
        return item

    def _made(self, event_id: EventId) -> CardItem:
        item = CardItem(self._view, event_id)
        number = QAccessible.registerAccessibleInterface(item)
        self._registered.append(number)
        _Kept.items[number] = item
        return item

    def _recycled(self, event_id: EventId) -> CardItem | None:
        """Items are never destroyed under a reader: far away ones become those that are needed."""
        if len(self._items) < KEPT:
            return None
        columns, shown = self._view.store.columns, self.exposed()
        for old in self._items:
            row = columns.find(old)
            if row is None or row not in shown:
                item = self._items.pop(old)
                item.event_id = event_id
                return item
        return None

    def on_chosen(self, row: int | None) -> None:
        """Another current card, or the focus came."""
        if row is None or not QAccessible.isActive():
            return
        self._tell(QAccessible.Event.Selection, row)
        if self._view.hasFocus():
            self._tell(QAccessible.Event.Focus, row)

    def on_moved(self) -> None:
        """The window shows other cards."""
        if QAccessible.isActive() and self._window != self.exposed():
            self._window = self.exposed()
            QAccessible.updateAccessibility(QAccessibleEvent(self._view, QAccessible.Event.VisibleDataChanged))

    def on_reset(self) -> None:
        """Other cards, or a card less."""
        if QAccessible.isActive():
            self._window = self.exposed()
            QAccessible.updateAccessibility(QAccessibleEvent(self._view, QAccessible.Event.ObjectReorder))

    def on_put(self, row: int) -> None:
        """A new card: it is there, and it is said once."""
        if not QAccessible.isActive():
            return
        if row in self.exposed():
            self._tell(QAccessible.Event.ObjectShow, row)
        card = self._view.deck.card(row)
        if card is not None:
            news = self.tr("New: {title}").format(title=card.face.title)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, news))

    def on_changed(self, event_ids: list[EventId]) -> None:
        """Words of these cards are here or new."""
        if QAccessible.isActive():
            for event_id in event_ids:
                if event_id in self._items:
                    row = self._view.store.columns.find(event_id)
                    if row is not None and row in self.exposed():
                        self._tell(QAccessible.Event.NameChanged, row)
                        self._tell(QAccessible.Event.TextUpdated, row)

    def _tell(self, kind: QAccessible.Event, row: int) -> None:
        item = self.item(row)
        if item is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(item, kind))


class _Kept:
    """Qt owns what it was given and frees it itself; Python must hold it until then, or both free it."""

    installed = False
    items: ClassVar[dict[int, CardItem]] = {}
    lists: ClassVar[list[TimelineList]] = []


def _let_go(numbers: list[int]) -> None:
    """The view of these items is gone."""
    for number in numbers:
        QAccessible.deleteAccessibleInterface(number)
        _Kept.items.pop(number, None)
    numbers.clear()


def _factory(key: str, thing: QObject | None) -> Any:
    if key != "TimelineView" or thing is None:
        return None
    view: TimelineScroll = thing  # type: ignore[assignment]  # the class of that name
    made = TimelineList(view)
    _Kept.lists[:] = [each for each in _Kept.lists if shiboken6.isValid(each)]
    _Kept.lists.append(made)
    return made


def install() -> None:
    """Once per program, before the first timeline is asked about."""
    if not _Kept.installed:
        _Kept.installed = True
        QAccessible.installFactory(_factory)
