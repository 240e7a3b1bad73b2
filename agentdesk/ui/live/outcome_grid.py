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

COLUMNS, WIDE_COLUMNS = 2, 3
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
        self._height, self._columns, self._channel = HIGH, COLUMNS, ""
        self._places: dict[str, tuple[int, int]] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        self._head = QWidget(self)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(label(self.tr("Outcome"), "label", self))
        head.addStretch(1)
        self._more = QPushButton(self.tr("More…"), self)
        self._more.setProperty("look", "link")
        self._more.setAccessibleName(self.tr("More outcomes"))
        self._menu = QMenu(self)
        self._more.clicked.connect(self._on_more)
        self._menu.triggered.connect(self._on_picked)
        head.addWidget(self._more)
        outer.addWidget(self._head)
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        self.be_wide(wide=False)
        outer.addLayout(self._grid)

    def be_compact(self, *, compact: bool) -> None:
        """Lower buttons where the pane is low."""
        self._height = LOW if compact else HIGH
        for button in self._buttons.values():
            button.setFixedHeight(self._height)

    def be_wide(self, *, wide: bool) -> None:
        """Three in a row and no heading, where the pane is wide and low."""
        self._columns = WIDE_COLUMNS if wide else COLUMNS
        self._head.setHidden(wide)
        for column in range(WIDE_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)
        self._places = {}

    def show_outcomes(self, outcomes: tuple[Outcome, ...], channel: str, chosen: str) -> None:
        """`channel` leaves out what cannot happen there; `chosen` is pressed, "" none."""
        if outcomes != self._outcomes:
            self._rebuild(outcomes)
        here = [each.code for each in outcomes if channel in each.for_channels]
        self._put([code for place, code in enumerate(here) if place < IN_FRONT or code == chosen])
        for place, outcome in enumerate(outcomes):
            button = self._buttons[outcome.code]
            stands = outcome.code in here
            button.setVisible(outcome.code in self._places)
            button.setEnabled(stands)
            button.setChecked(outcome.code == chosen)
            button.show_texts(self._words.outcomes_to_fit(outcome.code), self._key_of(place))
        self._channel = channel
        self._more.setVisible(len(here) > IN_FRONT)

    def _put(self, codes: list[str]) -> None:
        """Row by row; what stands there already is not moved."""
        places = {code: (at // self._columns, at % self._columns) for at, code in enumerate(codes)}
        if places != self._places:
            for code, (row, column) in places.items():
                self._grid.addWidget(self._buttons[code], row, column)
            self._places = places

    def _rebuild(self, outcomes: tuple[Outcome, ...]) -> None:
        for button in self._buttons.values():
            self._grid.removeWidget(button)
            button.deleteLater()
        self._outcomes, self._buttons, self._places = outcomes, {}, {}
        for outcome in outcomes:
            button = KeyButton(self._theme, "outcome", self, icon=outcome.icon, tone=outcome.tone)
            button.setCheckable(True)
            button.setFixedHeight(self._height)
            button.setObjectName(f"outcome-{outcome.code}")
            button.clicked.connect(self._on_clicked)
            self._buttons[outcome.code] = button

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
            if self._channel in outcome.for_channels and outcome.code not in self._places:
                key = self._key_of(place)
                text = self._words.outcome(outcome.code) + (f"\tCtrl+{key}" if key else "")
                action = QAction(self._theme.icon(outcome.icon, outcome.tone, 16), text, self._menu)
                action.setData(outcome.code)
                self._menu.addAction(action)
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    @Slot(QAction)
    def _on_picked(self, action: QAction) -> None:
        self.outcome_chosen.emit(str(action.data()))
