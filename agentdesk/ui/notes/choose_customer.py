"""Knows the small question "whose is it?": a search field and what it finds, chosen with the keyboard alone."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.ids import CustomerId
from agentdesk.services.queries import FindCustomers, Hit
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.controls import label
from agentdesk.ui.question import Question
from agentdesk.ui.search.model import FoundLine, HitDelegate, HitModel, NewCustomer
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

WIDE = 520
GATHER_MS = 60
MOST = 12
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class ChooseCustomer(Question):
    """Signals: `chosen(Hit)`; `named(str)` when a name alone is enough and nobody was chosen."""

    chosen = Signal(object)
    named = Signal(str)

    def __init__(self, theme: Theme, words: Words, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent, width=WIDE)
        self._bridge, self._words = bridge, words
        self._not: CustomerId | None = None
        self._free = False
        self._found_for = ""
        self._line = QLineEdit(self)
        self._line.setAccessibleName(self.tr("Search customer"))
        self._line.setPlaceholderText(self.tr("Name, number, e-mail, order or postcode"))
        self._line.installEventFilter(self)
        self._model = HitModel(self._describe, self)
        self._delegate = HitDelegate(theme, words, self)
        self._view = QListView(self)
        self._view.setAccessibleName(self.tr("Customers found"))
        self._view.setModel(self._model)
        self._view.setItemDelegate(self._delegate)
        self._view.setMouseTracking(True)
        self._view.setFixedHeight(theme.px(50) * 5)
        self._empty = label("", "muted", self, wrap=True)
        self._gather = QTimer(self, interval=GATHER_MS, singleShot=True)
        self._gather.timeout.connect(self._search)
        self.content.addWidget(self._line)
        self.content.addWidget(self._empty)
        self.content.addWidget(self._view)
        self._line.textChanged.connect(self._on_typed)
        self._view.doubleClicked.connect(self._on_double_clicked)
        self._view.selectionModel().currentChanged.connect(self._on_current)
        self.accepted.connect(self._on_accepted)

    def ask(
        self, heading: str, accept: str, about: str, besides: CustomerId | None = None, *, free: bool = False
    ) -> None:
        """Open; `besides` is the customer who is not offered, `free` takes a name that is nobody's too."""
        self._free = free
        self.say(heading, accept)
        self.tell(about)
        self._not = besides
        self._line.clear()
        self._show("", (), "")
        self.open()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step:
                row = self._view.currentIndex().row() + step
                self._view.setCurrentIndex(self._model.index(max(0, min(row, self._model.rowCount() - 1)), 0))
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _on_typed(self) -> None:
        self._gather.start()
        self._on_current()

    @Slot()
    def _search(self) -> None:
        text = self._line.text().strip()
        if text:
            found = partial(self._on_found, text)
            self._bridge.ask(FindCustomers(text, MOST), found, owner=self, failed=self._on_not_searched)
        else:
            self._show("", (), "")

    def _on_not_searched(self, error: AgentDeskError) -> None:
        self._show("", (), self._words.error(error))

    def _on_found(self, text: str, hits: Sequence[Hit]) -> None:
        offered = [hit for hit in hits if hit.customer_id is not None and hit.customer_id != self._not]
        self._show(text, offered, "" if offered else self.tr("Nobody is found by “{text}”.").format(text=text))

    def _show(self, found_for: str, hits: Sequence[Hit], empty: str) -> None:
        self._found_for = found_for
        self._model.show_lines(hits)
        self._view.setVisible(bool(hits))
        self._empty.setText(empty or self.tr("Type a few letters or digits."))
        self._empty.setVisible(not hits)
        if hits and not self._free:
            self._view.setCurrentIndex(self._model.index(0, 0))
        self._on_current()
        self.adjustSize()

    @Slot()
    def _on_current(self, current: QModelIndex | None = None) -> None:
        del current
        self.accept_button.setEnabled(self._hit() is not None or (self._free and bool(self._line.text().strip())))

    @Slot()
    def _on_double_clicked(self) -> None:
        if self._hit() is not None:
            self.accept()

    def _hit(self) -> Hit | None:
        """Never one of an older text: Enter would take whom the agent has not seen."""
        if self._found_for != self._line.text().strip():
            return None
        line = self._model.line(self._view.currentIndex().row())
        return line if isinstance(line, Hit) else None

    def _describe(self, line: FoundLine) -> str:
        if isinstance(line, NewCustomer):
            return line.text
        return ", ".join(part for part in (line.name, line.place, line.ref, *self._delegate.why(line)) if part)

    @Slot()
    def _on_accepted(self) -> None:
        hit = self._hit()
        if hit is not None:
            self.chosen.emit(hit)
        elif self._free:
            self.named.emit(self._line.text().strip())
