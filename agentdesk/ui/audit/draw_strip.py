"""Knows the line above a review that says how far a lead is with their draw, and leads to the next contact of it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from agentdesk.domain.ids import EventId
from agentdesk.ui.audit.draw_dialog import DrawDialog
from agentdesk.ui.audit.draws import Draws
from agentdesk.ui.controls import label
from agentdesk.ui.sections import Room


class DrawStrip(QWidget):
    """Signals: `led_to(AuditRow)` the next drawn contact that nobody reviewed yet."""

    led_to = Signal(object)

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self._dialog: DrawDialog | None = None
        self._last: EventId | None = None
        self.draws = Draws(room, self)
        self._text = label("", "label", self)
        self._next = QPushButton(self.tr("Next drawn"), self)
        self._open = QPushButton(self.tr("Draw…"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 12, 0)
        row.setSpacing(6)
        row.addWidget(self._text, 1)
        row.addWidget(self._next)
        row.addWidget(self._open)
        self._next.clicked.connect(self.go_on)
        self._open.clicked.connect(self.ask)
        self.draws.changed.connect(self._show)
        self.draws.failed.connect(self._text.setText)
        self._show()

    @Slot()
    def go_on(self) -> None:
        """The next one; round to the first that was passed over."""
        left = self.draws.left
        if left:
            ids = [row.event_id for row in left]
            at = ids.index(self._last) + 1 if self._last in ids else 0
            row = left[at % len(left)]
            self._last = row.event_id
            self.led_to.emit(row)

    @Slot()
    def ask(self) -> None:
        """Open the question what is to be drawn."""
        if self._dialog is None:
            self._dialog = DrawDialog(self._room, self.draws, self)
            self._dialog.drawn.connect(self._on_drawn)
        self._dialog.ask()

    @Slot()
    def _on_drawn(self) -> None:
        self._last = None
        self.go_on()

    @Slot()
    def _show(self) -> None:
        drawn, left = self.draws.drawn, len(self.draws.left)
        self._next.setVisible(drawn is not None and left > 0)
        if drawn is None:
            self._text.setText(self.tr("Nothing is drawn"))
        elif not drawn.rows:
            self._text.setText(self.tr("Nothing to draw from"))
        else:
            done = len(drawn.rows) - left
            self._text.setText(self.tr("{done} of {count} drawn").format(done=done, count=len(drawn.rows)))
        self._text.setToolTip(self.draws.wanted.told if self.draws.wanted is not None else "")
