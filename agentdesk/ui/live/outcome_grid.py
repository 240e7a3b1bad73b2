"""Knows the outcomes as a grid with their keys; those without a customer stand behind "More"."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.interactions import Outcome
from agentdesk.ui.controls import label
from agentdesk.ui.live.key_button import KeyButton
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

COLUMNS = 2
IN_FRONT = 6
HIGH, LOW = 36, 30


class OutcomeGrid(QWidget):
    """Signals: `outcome_chosen(str)` with a code. Its keys are those of the outcomes' places and never move."""

    outcome_chosen = Signal(str)

    def __init__(self, theme: Theme, words: Words, shortcuts: Shortcuts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._words, self._shortcuts = theme, words, shortcuts
        self._outcomes: tuple[Outcome, ...] = ()
        self._buttons: dict[str, KeyButton] = {}
        self._height = HIGH
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Outcome"), "label", self))
        head.addStretch(1)
        self._more = QPushButton(self.tr("More…"), self)
        self._more.setProperty("look", "link")
        self._more.setAccessibleName(self.tr("More outcomes"))
        self._menu = QMenu(self)
        self._more.clicked.connect(self._on_more)
        self._menu.triggered.connect(self._on_picked)
        head.addWidget(self._more)
        outer.addLayout(head)
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        outer.addLayout(self._grid)

    def be_compact(self, *, compact: bool) -> None:
        """Lower buttons where the pane is low."""
        self._height = LOW if compact else HIGH
        for button in self._buttons.values():
            button.setFixedHeight(self._height)

    def show_outcomes(self, outcomes: tuple[Outcome, ...], channel: str, chosen: str) -> None:
        """`channel` leaves out what cannot happen there; `chosen` is pressed, "" none."""
        if outcomes != self._outcomes:
            self._rebuild(outcomes)
        for place, outcome in enumerate(outcomes):
            button = self._buttons[outcome.code]
            stands = channel in outcome.for_channels
            front = place < IN_FRONT or outcome.code == chosen
            button.setVisible(stands and front)
            button.setEnabled(stands)
            button.setChecked(outcome.code == chosen)
            button.show_texts(self._words.outcomes_to_fit(outcome.code), self._key_of(place))
        self._more.setVisible(len(outcomes) > IN_FRONT)

    def _rebuild(self, outcomes: tuple[Outcome, ...]) -> None:
        for button in self._buttons.values():
            self._grid.removeWidget(button)
            button.deleteLater()
        self._outcomes, self._buttons = outcomes, {}
        for place, outcome in enumerate(outcomes):
            button = KeyButton(self._theme, "outcome", self, icon=outcome.icon, tone=outcome.tone)
            button.setCheckable(True)
            button.setFixedHeight(self._height)
            button.setObjectName(f"outcome-{outcome.code}")
            button.clicked.connect(self._on_clicked)
            self._buttons[outcome.code] = button
            self._grid.addWidget(button, place // COLUMNS, place % COLUMNS)

    def _key_of(self, place: int) -> str:
        """The bare digit: it is the hint; with the cursor in a text it is pressed with Ctrl."""
        return self._shortcuts.shown(f"live.outcome-{place + 1}").rpartition("+")[2][-1:]

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        assert isinstance(button, KeyButton)
        code = button.objectName().removeprefix("outcome-")
        button.setChecked(not button.isChecked())  # the item decides what is pressed
        self.outcome_chosen.emit(code)

    @Slot()
    def _on_more(self) -> None:
        self._menu.clear()
        for place, outcome in enumerate(self._outcomes):
            if place >= IN_FRONT:
                key = self._key_of(place)
                text = self._words.outcome(outcome.code) + (f"\tCtrl+{key}" if key else "")
                action = QAction(self._theme.icon(outcome.icon, outcome.tone, 16), text, self._menu)
                action.setData(outcome.code)
                self._menu.addAction(action)
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    @Slot(QAction)
    def _on_picked(self, action: QAction) -> None:
        self.outcome_chosen.emit(str(action.data()))
