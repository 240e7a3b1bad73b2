"""Knows how a number in the note is called: from its menu, or by key at the cursor."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from agentdesk.domain.live import LiveItem
from agentdesk.ui.live.dialler import Dialler
from agentdesk.ui.work import CallWish

MOST = 4


class NoteCalls(QObject):
    """Watches one editor. A number is called for the customer of the note; the cursor stays where it is."""

    def __init__(
        self, editor: QPlainTextEdit, dialler: Dialler, item: Callable[[], LiveItem | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._editor, self._dialler, self._item = editor, dialler, item
        self._menu: QMenu | None = None
        editor.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QContextMenuEvent):
            numbers = self._numbers(self._editor.cursorForPosition(event.pos()).position())
            if numbers:
                self._open_menu(event, numbers)
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def call_at_cursor(self) -> None:
        """The number at the cursor, else the first of the note."""
        numbers = self._numbers(self._editor.textCursor().position())
        if numbers:
            self._call(numbers[0])

    def _open_menu(self, event: QContextMenuEvent, numbers: list[str]) -> None:
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = menu = self._editor.createStandardContextMenu(event.pos())
        first = menu.actions()[0] if menu.actions() else None
        for number in numbers:
            action = QAction(self.tr("Call {number}").format(number=self._dialler.words.phone(number)), menu)
            action.setData(number)
            action.triggered.connect(self._on_chosen)
            menu.insertAction(first, action)  # type: ignore[arg-type]  # None is "at the end"
        menu.insertSeparator(first)  # type: ignore[arg-type]
        menu.popup(event.globalPos())

    @Slot()
    def _on_chosen(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self._call(str(action.data()))

    def _numbers(self, place: int) -> list[str]:
        """Those of the note, the one at this place first."""
        from agentdesk.domain.dialling import numbers_in  # 15 ms of patterns, not needed for the first paint

        found = numbers_in(self._editor.toPlainText(), self._dialler.words.country)
        here = [each.number.e164 for each in found if each.start <= place <= each.end]
        return list(dict.fromkeys([*here, *(each.number.e164 for each in found)]))[:MOST]

    def _call(self, number: str) -> None:
        item = self._item()
        known = item is not None and item.customer_id is not None
        wish = (
            CallWish(number, item.customer_id, item.customer_name) if item is not None and known else CallWish(number)
        )
        self._dialler.dial_for(wish)
