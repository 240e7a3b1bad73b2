"""Knows how a colleague is asked in a note: `@` offers names while the keyboard stays in the note, and logging asks them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from agentdesk.domain.commands import LogInteraction
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.mentions import Colleague, mentions_in, offered, typed_name
from agentdesk.services.asking import colleagues_of, questions_of
from agentdesk.services.calls import customer_in_log
from agentdesk.services.queries import People, PersonRow
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.live.controller import LiveController
from agentdesk.ui.live.note_box import NoteBox
from agentdesk.ui.theme import Theme

MOST_OFFERED = 6
ROW = 30
WIDTH = 260


class NameList(QFrame):
    """The names under the cursor. Never has the keyboard. Signals: `chosen(Colleague)`."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("look", "popup")
        self._list = QListWidget(self)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setAccessibleName(self.tr("Colleagues to ask"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self._list)
        self.hide()

    def offer(self, colleagues: Sequence[Colleague], at: QPoint) -> None:
        """Above `at` (the cursor's line, in the parent's coordinates), the first one chosen."""
        self._list.clear()
        for each in colleagues[:MOST_OFFERED]:
            item = QListWidgetItem(self._theme.icon("user", "muted", 16), each.name)
            item.setData(Qt.ItemDataRole.UserRole, each)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        row = self._theme.px(ROW)
        for place in range(self._list.count()):
            self._list.item(place).setSizeHint(QSize(1, row))
        self.setFixedSize(self._theme.px(WIDTH), self._list.count() * row + 12)
        room = self.window().width() - self.width() - 8
        self.move(max(8, min(at.x(), room)), max(8, at.y() - self.height() - 4))
        self.show()
        self.raise_()
        self._announce()

    def step(self, by: int) -> None:
        """Up or down, round the ends."""
        self._list.setCurrentRow((self._list.currentRow() + by) % max(1, self._list.count()))
        self._announce()

    def take(self) -> None:
        """The chosen one."""
        item = self._list.currentItem()
        if item is not None:
            self._on_clicked(item)

    def _announce(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, item.text()))

    @Slot(QListWidgetItem)
    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))


class Asking(QObject):
    """Watches the note, and asks when it is logged. Signals: `told(str)` whom it asked; `failed(str)` when it could not."""

    told = Signal(str)
    failed = Signal(str)

    def __init__(self, theme: Theme, bridge: Bridge, note: NoteBox, controller: LiveController) -> None:
        super().__init__(note)
        self._theme, self._bridge, self._note, self._controller = theme, bridge, note, controller
        self._editor = editor = note.editor
        self._colleagues: tuple[Colleague, ...] | None = None
        self._names: NameList | None = None
        self._left_alone = ""
        self._asks: tuple[tuple[str, ...], bool] = ((), False)
        self._unasked: list[LogInteraction] = []
        editor.installEventFilter(self)
        editor.textChanged.connect(self._look)
        editor.cursorPositionChanged.connect(self._look)
        controller.logged.connect(self._on_logged)
        controller.changed.connect(self._look)

    @Slot(object)
    def _on_logged(self, log: LogInteraction) -> None:
        """The colleagues as they are now: the note may be older than this run of the program."""
        if "@" in log.note and log.customer_id is not None:
            self._unasked.append(log)
            self._bridge.ask(People(), self._on_people, owner=self, failed=self._on_failed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._close()
        offers = self._names is not None and self._names.isVisible()
        if offers and isinstance(event, QKeyEvent) and event.type() in _KEYS:
            return self._takes(event)
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        names, key = self._names, event.key()
        if names is None or key not in _STEPS or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        event.accept()
        if event.type() == QEvent.Type.ShortcutOverride:
            return True
        if step := _STEPS[key]:
            names.step(step)
        elif key == Qt.Key.Key_Escape:
            self._left_alone = self._typed() or ""
            self._close()
        else:
            names.take()
        return True

    def _typed(self) -> str | None:
        cursor = self._editor.textCursor()
        if cursor.hasSelection() or self._editor.isReadOnly():
            return None
        return typed_name(cursor.block().text(), cursor.positionInBlock())

    @Slot()
    def _look(self) -> None:
        typed = self._typed() if self._editor.hasFocus() else None
        text = self._editor.toPlainText()
        if "@" in text and self._colleagues is None:
            self._colleagues = ()
            self._bridge.ask(People(), self._on_people, owner=self, failed=self._on_failed)
        self._tell_whom(text)
        fitting = offered(typed, self._colleagues or ()) if typed is not None else ()
        left_alone = typed is not None and self._left_alone != "" and typed.startswith(self._left_alone)
        if not fitting or typed is None or left_alone or any(typed == each.name for each in fitting):
            self._close()
            return
        self._left_alone = ""
        if self._names is None:
            self._names = NameList(self._theme, self._editor.window())
            self._names.chosen.connect(self._on_chosen)
        corner = self._editor.viewport().mapTo(self._editor.window(), self._editor.cursorRect().topLeft())
        self._names.offer(fitting, corner)

    def _tell_whom(self, text: str) -> None:
        names = tuple(each.colleague.name for each in mentions_in(text, self._colleagues or ()))
        item = self._controller.front
        in_vain = bool(names) and item is not None and customer_in_log(item, self._controller.setup.rules) is None
        if (names, in_vain) != self._asks:
            self._asks = names, in_vain
            self._note.show_asked(names, in_vain=in_vain)

    @Slot(object)
    def _on_chosen(self, whom: Colleague) -> None:
        """The typed letters become the whole name, as one step of undo."""
        typed = self._typed()
        self._close()
        if typed is None:
            return
        cursor = self._editor.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor, len(typed))
        cursor.insertText(f"{whom.name} ")
        self._editor.setTextCursor(cursor)
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        if self._names is not None:
            self._names.hide()

    def _on_people(self, people: Sequence[PersonRow]) -> None:
        self._colleagues = colleagues_of(people, self._controller.setup.agent_id)
        logs, self._unasked = self._unasked, []
        for log in logs:
            self._say(log)
        self._look()

    def _say(self, log: LogInteraction) -> None:
        colleagues = self._colleagues or ()
        questions = questions_of(log, colleagues, self._controller.setup.zone)
        for question in questions:
            self._bridge.say(question)
        asked = {question.follow_up.owner for question in questions}
        if asked:
            names = ", ".join(each.name for each in colleagues if each.agent_id in asked)
            self.told.emit(self.tr("Asked: {names}").format(names=names))

    def _on_failed(self, error: AgentDeskError) -> None:
        """Offline: those known from before are asked, for the question waits in the journal like any other wish."""
        del error
        logs, self._unasked = self._unasked, []
        for log in logs:
            if self._colleagues:
                self._say(log)
            else:
                self.failed.emit(
                    self.tr("The note is saved, but nobody was asked: the line is down. Ask again when it is back.")
                )
        self._colleagues = self._colleagues or None


_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})
_STEPS: dict[int, int] = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Return: 0,
    Qt.Key.Key_Enter: 0,
    Qt.Key.Key_Tab: 0,
    Qt.Key.Key_Escape: 0,
}
