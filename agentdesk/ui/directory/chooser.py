"""Knows how a call's next place is chosen with the keyboard alone: what is typed finds people and queues below the line."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from agentdesk.domain.directory import Target, targets
from agentdesk.domain.ids import AgentId
from agentdesk.ui.directory.book import DirectoryBook
from agentdesk.ui.directory.target_list import TargetList
from agentdesk.ui.live.call_tools import CallTools
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})
_STEPS: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_SHOWN_BY = frozenset({QEvent.Type.FocusIn, QEvent.Type.Show, QEvent.Type.Move, QEvent.Type.Resize})


class TargetChooser(QObject):
    """Lives as long as the tools of the call. What is marked always fits what stands in the line now."""

    def __init__(
        self, theme: Theme, words: Words, tools: CallTools, book: DirectoryBook, me: AgentId,
        now: Callable[[], datetime],
    ) -> None:  # fmt: skip
        super().__init__(tools)
        self._theme, self._words, self._tools, self._book, self._me, self._now = theme, words, tools, book, me, now
        self._line: QLineEdit = tools.line
        self._list: TargetList | None = None
        self._line.installEventFilter(self)
        self._line.textChanged.connect(self._look)
        book.arrived.connect(self._on_book)
        tools.choose_by(self._marked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn:
            self._book.ask()  # who was ready an hour ago may be gone without a word
        if kind in _SHOWN_BY and self._line.hasFocus():
            self._look()
        elif kind == QEvent.Type.FocusOut and self._list is not None:
            self._list.hide()  # what is marked stays so for the buttons beside the line
        elif kind == QEvent.Type.Hide:
            self._close()
        if isinstance(event, QKeyEvent) and kind in _KEYS and self._takes(event):
            return True
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        offers = self._list is not None and not self._list.isHidden()
        if self._list is None or not offers or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        step = _STEPS.get(event.key())
        if step is None and event.key() != Qt.Key.Key_Escape:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self._list.step(step) if step is not None else self._close()
        return True

    def _marked(self) -> Target | None:
        """What Enter or a button takes: nothing but what is shown for the text as it is."""
        return self._list.marked if self._list is not None else None

    @Slot()
    def _on_book(self) -> None:
        """The list as it was marked, with what has changed in it."""
        if self._list is None or self._list.isHidden():
            if self._line.hasFocus() and self._line.isVisible():
                self._look()
            return
        marked = self._list.marked
        self._look()
        found = targets(self._line.text(), self._book.now, self._me)
        same = next((place for place, each in enumerate(found) if _is_same(each, marked)), -1)
        if same >= 0:
            self._list.mark(same)

    @Slot()
    def _look(self) -> None:
        if not self._line.isVisible():
            self._close()
            return
        found = targets(self._line.text(), self._book.now, self._me)
        if self._list is None:
            if not found:
                return
            self._list = TargetList(self._theme, self._words, self._now, self._line.window())
            self._list.pressed.connect(self._on_pressed)
        # A number alone is what the line says already.
        alone = len(found) == 1 and not found[0].is_listed
        # Nothing typed marks nobody: a second Enter must not send a caller to whoever stands first.
        self._list.offer(() if alone else found, self._place(), mark=bool(self._line.text().strip()))

    def _place(self) -> QRect:
        """Where the tools are."""
        return QRect(self._tools.mapTo(self._line.window(), QPoint(0, 0)), self._tools.size())

    @Slot(object)
    def _on_pressed(self, target: Target) -> None:
        self._tools.take(target)

    def _close(self) -> None:
        """Nothing is marked any more: what is typed counts as it stands."""
        if self._list is not None:
            self._list.offer((), QRect())


def _is_same(one: Target, other: Target | None) -> bool:
    if other is None:
        return False
    person = one.person.agent_id if one.person else None
    queue = one.queue.queue_id if one.queue else None
    return (one.number, person, queue) == (
        other.number,
        other.person.agent_id if other.person else None,
        other.queue.queue_id if other.queue else None,
    )
