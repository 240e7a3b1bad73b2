"""Knows the list of what was refused: why, the words intact, try again or let go. Nothing leaves it by itself."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from agentdesk.domain.commands import ReviseNote
from agentdesk.domain.events import CommandAccepted, CommandLetGo, CommandRefused, CommandSettled, JournalFailed
from agentdesk.domain.ids import CommandId
from agentdesk.services.ports import JournalEntry
from agentdesk.services.queries import CustomerById, CustomerCard
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.controls import label
from agentdesk.ui.notes.held import Held
from agentdesk.ui.notes.sayings import Sayings, customer_of
from agentdesk.ui.words import Words

WIDE, HIGHEST = 560, 560
GATHER_MS = 30
MOST_LINES = 6


class RefusedCard(QFrame):
    """One refused command. Signals: `again(CommandId)`; `let_go(CommandId)`; `choose(ReviseNote)`."""

    again = Signal(object)
    let_go = Signal(object)
    choose = Signal(object)

    def __init__(self, words: Words, sayings: Sayings, entry: JournalEntry, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "mini")
        self._entry = entry
        command = entry.command
        self._title = f"{sayings.title(command)} · {words.moment(command.at)}"
        self.setAccessibleName(self._title)
        self._head = label(self._title, "h2", self, wrap=True)
        self._text = sayings.text(command)
        self._differs = isinstance(command, ReviseNote) and entry.why == "revision"
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addWidget(label(words.trouble(entry.why), "line", self, wrap=True))
        if self._text:
            column.addWidget(self._words_box(self._text, self.tr("Your words")))
        if entry.theirs and self._differs:
            column.addWidget(label(self.tr("Meanwhile somebody wrote:"), "label", self))
            column.addWidget(self._words_box(entry.theirs, self.tr("The words of somebody else")))
        self._verbs = self._row()
        self._sure = self._row()
        self._fill()
        column.addWidget(self._verbs)
        column.addWidget(self._sure)
        self._sure.hide()

    @property
    def entry(self) -> JournalEntry:
        """What it shows, as it was refused that time."""
        return self._entry

    def name_customer(self, card: CustomerCard | None) -> None:
        """Whose it is, once that is known."""
        if card is not None:
            self._head.setText(f"{card.name} · {self._title}")
            self.setAccessibleName(self._head.text())

    def _words_box(self, text: str, name: str) -> QPlainTextEdit:
        box = QPlainTextEdit(text, self)
        box.setReadOnly(True)
        box.setTabChangesFocus(True)
        box.setAccessibleName(name)
        lines = min(MOST_LINES, sum(1 + len(line) // 62 for line in text.splitlines()) or 1)
        box.setFixedHeight(QFontMetrics(box.font()).lineSpacing() * lines + 22)
        return box

    def _row(self) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        return row

    def _fill(self) -> None:
        first = (self.tr("Choose…"), self._on_choose) if self._differs else (self.tr("Try again"), self._on_again)
        self._button(self._verbs, *first, look="primary")
        if self._text:
            self._button(self._verbs, self.tr("Copy the words"), self._on_copy)
        self._button(self._verbs, self.tr("Let go…"), self._on_let_go)
        asked = label(self.tr("Let go for good? Its words are then gone."), "red", self._sure, wrap=True)
        line = self._sure.layout()
        assert isinstance(line, QHBoxLayout)
        line.addWidget(asked, 1)
        self._button(self._sure, self.tr("Yes, let go"), self._on_sure)
        self._keep = self._button(self._sure, self.tr("Keep it"), self._on_keep)
        verbs = self._verbs.layout()
        assert isinstance(verbs, QHBoxLayout)
        verbs.addStretch()

    def _button(self, row: QWidget, text: str, slot: Callable[[], None], look: str = "") -> QPushButton:
        button = QPushButton(text, row)
        button.setAutoDefault(False)
        button.setProperty("look", look)
        button.setAccessibleName(f"{text} {self._title}")
        button.clicked.connect(slot)
        layout = row.layout()
        assert layout is not None
        layout.addWidget(button)
        return button

    @Slot()
    def _on_again(self) -> None:
        self._verbs.setEnabled(False)
        self.again.emit(self._entry.command.command_id)

    @Slot()
    def _on_choose(self) -> None:
        self.choose.emit(self._entry.command)

    @Slot()
    def _on_copy(self) -> None:
        QApplication.clipboard().setText(self._text)

    @Slot()
    def _on_let_go(self) -> None:
        self._verbs.hide()
        self._sure.show()
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_keep(self) -> None:
        self._sure.hide()
        self._verbs.show()

    @Slot()
    def _on_sure(self) -> None:
        self._sure.setEnabled(False)
        self.let_go.emit(self._entry.command.command_id)


class NeedsYou(QDialog):
    """Signals: `choose_wanted(ReviseNote)` when two wordings stand against each other."""

    choose_wanted = Signal(object)

    def __init__(self, words: Words, bridge: Bridge, held: Held, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._bridge, self._held = words, bridge, held
        self._sayings = Sayings(words, self)
        self._cards: dict[CommandId, RefusedCard] = {}
        self.setModal(True)
        self.setFixedWidth(WIDE)
        self.setWindowTitle(self.tr("Needs you"))
        self._told = label("", "muted", self, wrap=True)
        self._inside = inside = QWidget(self)
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 6, 0)
        self._list.setSpacing(10)
        self._list.addStretch()
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(self.tr("What was refused"))
        self._area.setWidget(inside)
        inside.setAutoFillBackground(False)
        self._area.viewport().setAutoFillBackground(False)
        self._close = QPushButton(self.tr("Close"), self)
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Needs you"), "h2", self))
        column.addWidget(self._told)
        column.addWidget(self._area, 1)
        column.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)
        self._gather = QTimer(self, interval=GATHER_MS, singleShot=True)
        self._gather.timeout.connect(self._show)
        bridge.happened.connect(self._on_happened)

    def open_list(self) -> None:
        self._show()
        self.open()

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if not self.isVisible():
            return
        match event:
            case JournalFailed(command_id, _) if command_id is not None and command_id in self._cards:
                # What was asked of this card could not even be kept: a new one can be asked again.
                self._cards.pop(command_id).deleteLater()
                self._gather.start()
            case CommandRefused() | CommandLetGo() | CommandSettled() | CommandAccepted():
                self._gather.start()
            case _:
                pass

    @Slot()
    def _show(self) -> None:
        held = {entry.command.command_id: entry for entry in self._held.needs_you}
        # A command that was tried again and refused again is another entry, and its card can be pressed again.
        for command_id in [each for each, card in self._cards.items() if held.get(each) is not card.entry]:
            self._cards.pop(command_id).deleteLater()
        for place, (command_id, entry) in enumerate(held.items()):
            if command_id not in self._cards:
                self._list.insertWidget(place, self._card(entry))
        self._area.setVisible(bool(held))
        self._told.setText(
            self.tr("The workspace did not accept %n thing(s). Your words are safe on this computer.", "", len(held))
            if held
            else self.tr("Nothing needs you now: everything you said is in the workspace or on its way.")
        )
        self._area.setFixedHeight(min(HIGHEST, self._inside.sizeHint().height() + 4) if held else 0)
        self.adjustSize()

    def _card(self, entry: JournalEntry) -> RefusedCard:
        card = RefusedCard(self._words, self._sayings, entry, self)
        self._cards[entry.command.command_id] = card
        card.again.connect(self._held.try_again)
        card.let_go.connect(self._held.let_go)
        card.choose.connect(self._on_choose)
        customer_id = customer_of(entry.command)
        if customer_id is not None:
            self._bridge.ask(CustomerById(customer_id), card.name_customer, owner=card)
        return card

    @Slot(object)
    def _on_choose(self, command: ReviseNote) -> None:
        self.accept()
        self.choose_wanted.emit(command)
