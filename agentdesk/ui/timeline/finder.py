"""Knows the line for searching in one timeline: the words, which hit of how many, next and previous."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from agentdesk.domain.ids import EventId
from agentdesk.ui.theme import Theme

PAUSE_MS = 120
MOST = 200


class Finder(QWidget):
    """Signals: `searched(str)` words to look for, "" = nothing any more; `went(object)` the EventId of a hit;
    `day_wanted()`; `closed()`.
    """

    searched = Signal(str)
    went = Signal(object)
    day_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hits: tuple[EventId, ...] = ()
        self._at = 0
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._on_pause)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Search in this timeline"))
        self.field.setAccessibleName(self.tr("Search in this timeline"))
        self.field.setClearButtonEnabled(True)
        self.field.textEdited.connect(self._on_edited)
        self.field.installEventFilter(self)
        self._count = QLabel(self)
        self._count.setProperty("look", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        row.addWidget(self._count)
        self._buttons: list[tuple[QToolButton, str]] = []
        for icon, name, slot in (
            ("chevron-up", self.tr("Newer hit"), self.to_newer),
            ("chevron-down", self.tr("Older hit"), self.to_older),
            ("calendar", self.tr("Go to a day"), self.day_wanted.emit),
            ("x", self.tr("Close the search"), self.close_search),
        ):
            button = QToolButton(self)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(slot)
            self._buttons.append((button, icon))
            row.addWidget(button)
        theme.changed.connect(self._dress)
        self._dress()

    def start(self, text: str = "") -> None:
        """The cursor into the field, what is there selected."""
        self.show()
        if text:
            self.field.setText(text)
            self._on_pause()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_hits(self, hits: tuple[EventId, ...]) -> None:
        """Newest first; goes to the first of them."""
        self._hits, self._at = hits, 0
        self._say()
        if hits:
            self.went.emit(hits[0])

    @Slot()
    def to_older(self) -> None:
        self._go(1)

    @Slot()
    def to_newer(self) -> None:
        self._go(-1)

    @Slot()
    def close_search(self) -> None:
        self._pause.stop()
        self.field.clear()
        self._hits = ()
        self._count.setText("")
        self.hide()
        self.searched.emit("")
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            match event.key():
                case Qt.Key.Key_Escape:
                    self.close_search()
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self._on_enter(newer=shift)
                    return True
                case Qt.Key.Key_Down:
                    self.to_older()
                    return True
                case Qt.Key.Key_Up:
                    self.to_newer()
                    return True
        return super().eventFilter(watched, event)

    def _on_enter(self, *, newer: bool) -> None:
        if self._pause.isActive():
            self._on_pause()
        else:
            self._go(-1 if newer else 1)

    def _go(self, by: int) -> None:
        if self._hits:
            self._at = (self._at + by) % len(self._hits)
            self._say()
            self.went.emit(self._hits[self._at])

    @Slot()
    def _on_edited(self) -> None:
        self._pause.start()

    @Slot()
    def _on_pause(self) -> None:
        self._pause.stop()
        text = self.field.text().strip()
        self._hits = ()
        self._count.setText("")
        self.searched.emit(text)

    def _say(self) -> None:
        if not self._hits:
            text = self.tr("nothing found")
        elif len(self._hits) >= MOST:
            text = self.tr("{place} of more than {count}").format(place=self._at + 1, count=len(self._hits))
        else:
            text = self.tr("{place} of {count}").format(place=self._at + 1, count=len(self._hits))
        self._count.setText(text)

    @Slot()
    def _dress(self) -> None:
        for button, icon in self._buttons:
            button.setIcon(self._theme.icon(icon, "text2", 16))
