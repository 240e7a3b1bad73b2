"""Knows the search: what is typed in the top box, the list of hits under it, and what Enter does with one."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from agentdesk.domain.errors import AgentDeskError
from agentdesk.services.queries import CustomerCard, FindCustomers, FindNotes, Hit
from agentdesk.ui.as_of import AsOf
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.controls import label
from agentdesk.ui.search.model import FoundLine, HitDelegate, HitModel, NewCustomer
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

FEW = 3
"""With fewer hits than this, names one or two letters off are looked for too."""
SIMILAR_FROM = 3
SHOWN_ROWS = 8
RECENT = 7


class HitList(QListView):
    """Paints its own ground, so that a letter typed does not paint the customer behind it again."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.color("surface"))
        painter.end()
        super().paintEvent(event)


class SearchPane(QFrame):
    """The list under the search box; the keyboard stays in the box.

    Signals: `opened(Hit)`; `given_to_call(Hit)` on Ctrl+Enter; `new_wanted(str)` with the text typed; `left` after
    each of them and on Esc: the keyboard may go.
    """

    opened = Signal(object)
    given_to_call = Signal(object)
    new_wanted = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, words: Words, bridge: Bridge, line: QLineEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._words, self._bridge, self._line = theme, words, bridge, line
        self._parent = parent
        self._recent: list[Hit] = []
        self._hits: tuple[Hit, ...] = ()
        self._asked = ""
        self._shown_for = ""
        self.setProperty("look", "popup")
        self._delegate = HitDelegate(theme, words, self)
        self._model = HitModel(self._describe, self)
        self._list = HitList(theme, self)
        self._list.setAccessibleName(self.tr("Search results"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._delegate)
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(self._on_clicked)
        self._state = label("", "muted", self, wrap=True)
        self._state.setContentsMargins(14, 8, 14, 8)
        self._keys = label(
            self.tr("↑ ↓ choose  ·  Enter open  ·  Ctrl+Enter give the call to it  ·  / search notes  ·  Esc back"),
            "muted",
            self,
            wrap=True,
        )
        self._keys.setContentsMargins(14, 6, 14, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 6, 5, 2)
        column.setSpacing(2)
        as_of = AsOf(theme, words, bridge, self, self)
        as_of.turned.connect(self.adjustSize)
        column.addWidget(as_of)
        column.addWidget(self._state)
        column.addWidget(self._list)
        column.addWidget(self._keys)
        line.installEventFilter(self)
        line.textEdited.connect(self._on_typed)
        self.hide()

    def remember(self, card: CustomerCard) -> None:
        """An opened customer becomes a recent one."""
        hit = Hit(card.customer_id, None, card.ref, card.name, card.city, "recent", "")
        self._recent = [hit, *(each for each in self._recent if each.customer_id != card.customer_id)][:RECENT]

    @Slot()
    def open_box(self) -> None:
        """Ctrl+K: the keyboard goes to the box, its text chosen, recent customers below."""
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()
        self._on_typed(self._line.text())

    @Slot()
    def close_box(self) -> None:
        self.hide()
        self._asked = ""
        self._line.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            return self._on_key(cast("QKeyEvent", event))
        if event.type() == QEvent.Type.ShortcutOverride and self._is_ours(cast("QKeyEvent", event)):
            event.accept()
            return True
        if event.type() == QEvent.Type.FocusOut and not self.underMouse():
            self.hide()
        if event.type() == QEvent.Type.MouseButtonPress and self.isHidden():
            self._on_typed(self._line.text())
        return super().eventFilter(watched, event)

    # --- asking ---

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        wanted = text.strip()
        self._asked = wanted
        if not wanted or wanted == "/":
            self._hits = ()
            notes = wanted == "/"
            self._show(self._recent if not notes else [], self.tr("Type words from a note") if notes else "")
        elif wanted.startswith("/"):
            self._ask(FindNotes(wanted[1:].strip()), self._on_notes)
        else:
            self._ask(FindCustomers(wanted), self._on_hits)

    def _ask(self, query: FindCustomers | FindNotes, then: Callable[[Sequence[Hit]], None]) -> None:
        text = self._asked
        failed = partial(self._on_failed, text)
        self._bridge.ask(query, partial(self._on_answer, text, then), owner=self, failed=failed)

    def _on_answer(self, text: str, then: Callable[[Sequence[Hit]], None], hits: Sequence[Hit]) -> None:
        """Only to what is asked now: customers and notes do not make each other's answers late."""
        if text == self._asked:
            then(hits)

    def _on_hits(self, hits: Sequence[Hit]) -> None:
        self._hits = tuple(hits)
        few = len(hits) < FEW and len(self._asked) >= SIMILAR_FROM and not _is_number(self._asked)
        if few:
            self._ask(FindCustomers(self._asked, similar=True), self._on_similar)
        self._show_found(looking=few)

    def _on_similar(self, hits: Sequence[Hit]) -> None:
        known = {hit.customer_id for hit in self._hits}
        self._hits = (*self._hits, *(hit for hit in hits if hit.customer_id not in known))
        self._show_found(looking=False)

    def _on_notes(self, hits: Sequence[Hit]) -> None:
        self._hits = tuple(hits)
        self._show(self._hits, "" if hits else self.tr("No note has these words."))

    def _on_failed(self, text: str, error: AgentDeskError) -> None:
        if text == self._asked:
            self._show([], self._words.error(error))

    # --- showing ---

    def _show_found(self, *, looking: bool) -> None:
        lines: list[FoundLine] = list(self._hits)
        exact = any(hit.why != "similar" for hit in self._hits)
        if not exact and not looking:
            lines.append(NewCustomer(self._asked))
        self._show(lines, self.tr("Looking for similar names…") if looking and not lines else "")

    def _show(self, lines: Sequence[FoundLine], state: str) -> None:
        self._shown_for = self._asked
        self._model.show_lines(lines)
        if lines:
            self._list.setCurrentIndex(self._model.index(0))
        if not lines and not state:
            state = self.tr("Type a name, a phone number, an e-mail, an order or a postcode with house number.")
        self._state.setText(state)
        self._state.setVisible(bool(state))
        rows = min(len(lines), SHOWN_ROWS)
        self._list.setVisible(bool(rows))
        self._list.setFixedHeight(rows * self._theme.px(50) + 2)
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        box = self._line.parentWidget() or self._line
        parent = self._parent
        width = max(box.width(), 560)
        at = box.mapTo(parent, QPoint(0, box.height() + 6))
        self.setFixedWidth(width)
        self.move(max(8, min(at.x() - (width - box.width()) // 2, parent.width() - width - 8)), at.y())
        self.adjustSize()

    def _describe(self, line: FoundLine) -> str:
        title, below = self._delegate.texts(line)
        if isinstance(line, NewCustomer):
            return f"{title}. {below}"
        reason, matched = self._delegate.why(line)
        return ", ".join(part for part in (title, below, reason, matched) if part)

    # --- keys ---

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close_box()
            self.left.emit()
            return True
        if self.isHidden():
            return False
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: SHOWN_ROWS}.get(
                Qt.Key(key), -SHOWN_ROWS
            )
            self._step(step)
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self._shown_for != self._line.text().strip():
                return True  # the rows answer an older text: nobody is taken unseen
            self._take(to_call=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
            return True
        return False

    def _is_ours(self, event: QKeyEvent) -> bool:
        """Ctrl+Enter elsewhere means "log and next"; with the list open it gives the call to the hit."""
        ours = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}
        return ours and not self.isHidden()

    def _step(self, step: int) -> None:
        count = self._model.rowCount()
        if count:
            row = self._list.currentIndex().row() + step
            row = row % count if abs(step) == 1 else max(0, min(count - 1, row))
            self._list.setCurrentIndex(self._model.index(row))

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._list.setCurrentIndex(index)
        self._take(to_call=False)

    def _take(self, *, to_call: bool) -> None:
        line = self._model.line(self._list.currentIndex().row())
        match line:
            case NewCustomer(text):
                self.close_box()
                self.new_wanted.emit(text)
                self.left.emit()
            case Hit():
                self.close_box()
                (self.given_to_call if to_call else self.opened).emit(line)
                self.left.emit()
            case _:
                return


def _is_number(text: str) -> bool:
    return sum(sign.isdigit() for sign in text) >= 3 and not any(sign.isalpha() for sign in text)
