"""Knows the place for a mail above its log: who shows mails fills it when the first one is opened."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from agentdesk.ui.layouts import lay_out_now

LOWEST = 180
_MOVES = frozenset({QEvent.Type.LayoutRequest, QEvent.Type.Resize})


class MailPlace(QScrollArea):
    """Empty, and hidden, until a mail lies in front. Where the window is too low it scrolls: nothing lies over nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._inner = QWidget(self)
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(6, 0, 6, 0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._inner)
        self.viewport().setAutoFillBackground(False)
        self._inner.setAutoFillBackground(False)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._into_sight)
        self._follows = False
        self.verticalScrollBar().rangeChanged.connect(self._on_moved)
        self.verticalScrollBar().actionTriggered.connect(self._let_go)
        self.hide()

    def fill(self, content: QWidget) -> None:
        """The keyboard goes to it when a mail comes to the front."""
        self._column.addWidget(content)
        self.setFocusProxy(content)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, LOWEST)

    def keep_in_sight(self) -> None:
        """Where the keyboard is, also when the mail above is there only a moment later; until the agent scrolls."""
        self._follows = True
        self._into_sight()
        self._soon.start()

    @Slot()
    def _into_sight(self) -> None:
        focus = self.window().focusWidget()
        if self._follows and focus is not None and self._inner.isAncestorOf(focus):
            lay_out_now()
            middle = focus.mapTo(self._inner, focus.rect().center()).y()
            self.ensureVisible(0, middle, 0, focus.height() // 2 + 1)
            self.ensureWidgetVisible(focus, 0, 0)  # of a field that is higher than the place: its cursor

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._on_moved()
        return super().eventFilter(watched, event)

    @Slot()
    def _on_moved(self) -> None:
        if self._follows:
            self._soon.start()

    @Slot()
    def _let_go(self) -> None:
        self._follows = False
