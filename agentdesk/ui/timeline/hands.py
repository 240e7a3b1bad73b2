"""Knows what the keyboard and the mouse do on the cards: choose, unfold, select words, copy, ask for more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip

from agentdesk.domain.ids import AgentId
from agentdesk.domain.kinds import EventKind
from agentdesk.services.queries import TimelineRow
from agentdesk.ui.timeline import details
from agentdesk.ui.timeline.calling import ACTION, number_at, numbers_of
from agentdesk.ui.timeline.card import Card, Zone
from agentdesk.ui.timeline.copying import card_text
from agentdesk.ui.timeline.menu import CardMenu

if TYPE_CHECKING:
    from agentdesk.ui.timeline.scroll import TimelineScroll

PAGE_OVERLAP = 40
STEP = 80
"""Pixels an arrow scrolls inside a card higher than the window."""


class Hands(QObject):
    """The input of one view; keeps the words selected inside one card."""

    def __init__(self, view: TimelineScroll) -> None:
        super().__init__(view)
        self._view = view
        self._selected: tuple[int, int, int] | None = None
        """(row, from, to) in characters of the body."""
        self._pressed: Zone | None = None
        self._selecting = False
        self.hides_numbers = False
        """Until the customer is checked a number can be called and not read."""
        self.me: AgentId | None = None
        """Whose entries may be withdrawn here."""
        self._to_call: tuple[str, TimelineRow] | None = None
        # A second press within this time chooses the word: only then is the first no wish to call.
        self._calling = QTimer(self, interval=QApplication.doubleClickInterval(), singleShot=True)
        self._calling.timeout.connect(self._on_call)
        self._menu = CardMenu(view)
        self._menu.copy_wanted.connect(self.copy)
        self._menu.asked.connect(view.asked)

    # --- selection ---

    def selection_of(self, row: int) -> tuple[int, int] | None:
        chosen = self._selected
        return (chosen[1], chosen[2]) if chosen is not None and chosen[0] == row and chosen[1] != chosen[2] else None

    def selected_text(self) -> str:
        chosen = self._selected
        if chosen is None or chosen[0] >= len(self._view.heights):
            return ""
        card = self._view.deck.card(chosen[0])
        if card is None or card.lines is None:
            return ""
        start, end = sorted(chosen[1:])
        return card.lines.text[start:end].replace("\u2028", "\n")

    def drop_selection(self) -> None:
        if self._selected is not None:
            self._selected = None
            self._view.viewport().update()

    def copy(self) -> None:
        """The selected words, else the whole current card."""
        text = self.selected_text()
        row = self._view.current
        if not text and row is not None:
            card = self._view.deck.card(row)
            text = card_text(card, self._view.deck.tip(card)) if card is not None else ""
        if text:
            QGuiApplication.clipboard().setText(text)

    # --- keys ---

    def key(self, event: QKeyEvent) -> bool:
        """True when the key was for the cards."""
        view, key = self._view, event.key()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return True
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        match key:
            case Qt.Key.Key_Down | Qt.Key.Key_J:
                self._step(1)
            case Qt.Key.Key_Up | Qt.Key.Key_K:
                self._step(-1)
            case Qt.Key.Key_PageDown:
                self._page(1)
            case Qt.Key.Key_PageUp:
                self._page(-1)
            case Qt.Key.Key_Home:
                self._end(0)
            case Qt.Key.Key_End:
                self._end(len(view.heights) - 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._unfold()
            case Qt.Key.Key_Q:
                self._act_on_current("quotes")
            case Qt.Key.Key_O:
                self._act_on_current("mail")
            case Qt.Key.Key_Menu:
                self._menu_of_current()
            case _:
                return False
        return True

    def _step(self, by: int) -> None:
        view = self._view
        if not view.heights:
            return
        row = view.current
        if row is None or row not in view.rows_in_view:
            first = view.place.row + (1 if view.place.off > STEP // 2 else 0)
            view.show_row(min(first, len(view.heights) - 1))
            return
        top, bottom = view.span(row)
        window = view.viewport().height()
        if (by > 0 and bottom > window + 1) or (by < 0 and top < -1):
            room = bottom - window + 8 if by > 0 else -top
            view.verticalScrollBar().setValue(view.verticalScrollBar().value() + by * min(room, max(STEP, window // 2)))
            return
        view.show_row(min(max(row + by, 0), len(view.heights) - 1))

    def _page(self, by: int) -> None:
        view = self._view
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + by * max(STEP, view.viewport().height() - PAGE_OVERLAP))
        if not view.heights:
            return
        at_end = by > 0 and bar.value() == bar.maximum()
        at_start = by < 0 and bar.value() == 0
        first = view.place.row + (1 if view.place.off and view.place.row + 1 < len(view.heights) else 0)
        view.choose(len(view.heights) - 1 if at_end else 0 if at_start else first)

    def _end(self, row: int) -> None:
        if row >= 0:
            bar = self._view.verticalScrollBar()
            bar.setValue(0 if row == 0 else bar.maximum())
            self._view.choose(row)

    def _unfold(self) -> None:
        row = self._view.current
        card = self._view.deck.card(row) if row is not None else None
        if row is None or card is None:
            return
        for action in ("more", "less", "quotes", "finish", "mail", "history"):
            if any(zone.action == action for zone in card.zones):
                self._act(row, card, action)
                return

    def _act_on_current(self, action: str) -> None:
        row = self._view.current
        card = self._view.deck.card(row) if row is not None else None
        if row is not None and card is not None and any(zone.action == action for zone in card.zones):
            self._act(row, card, action)

    @Slot()
    def ask_facts(self) -> None:
        """What the phone told about the current card's call, when it is over."""
        row = self._view.current
        card = self._view.deck.card(row) if row is not None else None
        if card is not None and card.row.kind is EventKind.CALL and not details.text(card.row, "live"):
            self._view.asked.emit("facts", card.row)

    def _act(self, row: int, card: Card, action: str) -> None:
        view = self._view
        opened = view.deck.opened(card.event_id)
        match action:
            case "more":
                opened.level += 1
            case "less":
                opened.level = 0
            case "quotes":
                opened.quotes = not opened.quotes
                opened.level = 1 if opened.quotes else 0
            case "call":
                view.asked.emit(f"{ACTION}{card.row.number}", card.row)
                return
            case _:
                view.asked.emit(action, card.row)
                return
        self.drop_selection()
        view.unfolded(row)

    # --- mouse ---

    def press(self, event: QMouseEvent) -> None:
        view = self._view
        row, card, at = self._at(event.position())
        if row is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        view.choose(row)
        self.drop_selection()
        if card is None:
            return
        self._pressed = card.zone_at(at.x(), at.y())
        if self._pressed is None and card.lines is not None and self._is_in_words(card, at):
            offset = self._offset(card, at)
            self._selected, self._selecting = (row, offset, offset), True

    def drag(self, event: QMouseEvent) -> None:
        view = self._view
        if self._selecting and self._selected is not None:
            row, start, end = self._selected
            card = view.deck.card(row)
            if card is not None and card.lines is not None:
                at = QPointF(event.position().x(), event.position().y() - view.span(row)[0])
                offset = self._offset(card, at)
                if offset != end:
                    self._selected = (row, start, offset)
                    view.viewport().update()
            return
        row_under, card, at = self._at(event.position())
        shape = Qt.CursorShape.ArrowCursor
        if row_under is not None and card is not None:
            if card.zone_at(at.x(), at.y()) is not None:
                shape = Qt.CursorShape.PointingHandCursor
            elif self._is_in_words(card, at):
                on_number = bool(self._number_at(card, at))
                shape = Qt.CursorShape.PointingHandCursor if on_number else Qt.CursorShape.IBeamCursor
        if view.viewport().cursor().shape() is not shape:
            view.viewport().setCursor(shape)

    def release(self, event: QMouseEvent) -> None:
        was_in_words, self._selecting = self._selecting, False
        zone, self._pressed = self._pressed, None
        row, card, at = self._at(event.position())
        if row is None or card is None:
            return
        if zone is not None:
            if card.zone_at(at.x(), at.y()) == zone:
                self._act(row, card, zone.action)
        elif was_in_words and self._selected is not None and self._selected[1] == self._selected[2]:
            number = self._number_at(card, at) if self._is_in_words(card, at) else ""
            if number:
                self._to_call = (number, card.row)
                self._calling.start()

    @Slot()
    def _on_call(self) -> None:
        wished, self._to_call = self._to_call, None
        if wished is not None:
            self._view.asked.emit(f"{ACTION}{wished[0]}", wished[1])

    def double_press(self, event: QMouseEvent) -> None:
        self._calling.stop()
        row, card, at = self._at(event.position())
        if row is not None and card is not None and card.lines is not None and self._is_in_words(card, at):
            start, end = card.lines.word_at(self._offset(card, at))
            self._selected = (row, start, end)
            self._view.viewport().update()

    def menu(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._menu_of_current()
            return
        row, card, _at = self._at(QPointF(event.pos()))
        if row is not None and card is not None:
            if row != self._view.current:
                self._view.choose(row)
            self._open_menu(card, event.globalPos())

    def tip(self, event: QEvent) -> bool:
        """What does not fit on the card, and the whole moment, on hover."""
        if not isinstance(event, QHelpEvent):
            return False
        row, card, at = self._at(QPointF(event.pos()))
        text = self._tip_text(card, at) if row is not None and card is not None else ""
        QToolTip.showText(event.globalPos(), text, self._view.viewport())
        return True

    def _tip_text(self, card: Card, at: QPointF) -> str:
        sizes = self._view.deck.sizes
        for rect, shown, chip in card.chips:
            if rect.contains(at):
                return chip.text if shown != chip.text else self._tip_of(chip.action)
        number = self._number_at(card, at) if self._is_in_words(card, at) else ""
        if number:
            return self.tr("Call {number}").format(number=self._view.words.phone(number))
        if at.x() < sizes.card_x or at.y() < card.top + sizes.head:
            return (
                self._view.deck.tip(card)
                if card.title == card.face.title
                else f"{card.face.title}\n{self._view.deck.tip(card)}"
            )
        return ""

    def _tip_of(self, action: str) -> str:
        return {
            "finish": self.tr("Log how this contact ended"),
            "history": self.tr("Show every wording this note has had"),
            "call": self.tr("Call this number"),
            "mail": self.tr("Read the mail as it came, and answer it"),
        }.get(action, "")

    def _menu_of_current(self) -> None:
        row = self._view.current
        card = self._view.deck.card(row) if row is not None else None
        if row is not None and card is not None:
            top = max(0, self._view.span(row)[0])
            spot = self._view.viewport().mapToGlobal(card.frame(self._view.deck.sizes).topLeft().toPoint())
            spot.setY(self._view.viewport().mapToGlobal(self._view.viewport().rect().topLeft()).y() + top + STEP // 2)
            self._open_menu(card, spot)

    def _open_menu(self, card: Card, spot: QPoint) -> None:
        words = self._view.words
        chosen = self.selected_text()
        text = chosen or (card.lines.text if card.lines is not None else "")
        numbers = [
            (
                words.hidden_number(words.phone(each))
                if self.hides_numbers and each == card.row.number
                else words.phone(each),
                each,
            )
            for each in numbers_of(card.row, text, words.country)
        ]
        self._menu.open_for(card.row, spot, has_words=bool(chosen), numbers=numbers, own=card.row.agent_id == self.me)

    # --- places ---

    def _at(self, position: QPointF) -> tuple[int | None, Card | None, QPointF]:
        """(row, its card, the point in the card) under a point of the viewport."""
        view = self._view
        row = view.row_at(int(position.y()))
        if row is None:
            return None, None, position
        return row, view.deck.card(row), QPointF(position.x(), position.y() - view.span(row)[0])

    def _is_in_words(self, card: Card, at: QPointF) -> bool:
        lines = card.lines
        if lines is None:
            return False
        x = self._view.deck.sizes.card_x + self._view.deck.sizes.pad
        return at.x() >= x - 4 and card.lines_y <= at.y() < card.lines_y + lines.height

    def _number_at(self, card: Card, at: QPointF) -> str:
        """The number in the words under a point."""
        if card.lines is None:
            return ""
        return number_at(card.lines.text, self._offset(card, at), self._view.words.country)

    def _offset(self, card: Card, at: QPointF) -> int:
        assert card.lines is not None
        x = self._view.deck.sizes.card_x + self._view.deck.sizes.pad
        return card.lines.offset_at(at.x() - x, at.y() - card.lines_y)
