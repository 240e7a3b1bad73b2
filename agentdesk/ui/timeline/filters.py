"""Knows the chips that choose which kinds of cards are shown, with how many there are of each."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from agentdesk.domain.kinds import EventKind
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

GROUPS: tuple[tuple[str, frozenset[EventKind]], ...] = (
    ("all", frozenset()),
    ("calls", frozenset({EventKind.CALL})),
    ("emails", frozenset({EventKind.EMAIL, EventKind.MAIL_COPY})),
    ("chats", frozenset({EventKind.CHAT, EventKind.VISIT})),
    ("notes", frozenset({EventKind.NOTE})),
    ("orders", frozenset({EventKind.ORDER, EventKind.DELIVERY, EventKind.RETURN})),
    ("surveys", frozenset({EventKind.SURVEY, EventKind.RATING})),
    ("promises", frozenset({EventKind.PROMISE, EventKind.FOLLOW_UP})),
    ("complaints", frozenset({EventKind.COMPLAINT})),
    ("people", frozenset({EventKind.REFERRAL, EventKind.COMPLIMENT, EventKind.OCCASION})),
)
GAP = 5
MENU_ROOM = 34
ALWAYS = frozenset({"all", "calls", "emails", "notes", "orders", "surveys", "promises"})
"""These stand there even when there is none, unless it gets narrow."""


class FilterChips(QWidget):
    """One row of chips; counts go when it gets narrow, then the rarest chips move into a menu.

    Signals: `chosen(object)` a frozenset of EventKind, empty = all.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._counts: dict[str, int] = {}
        self._picked: set[str] = {"all"}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        self._chips: dict[str, QPushButton] = {}
        for name, _kinds in GROUPS:
            chip = QPushButton(self)
            chip.setProperty("look", "chip")
            chip.setCheckable(True)
            chip.setObjectName(name)
            chip.clicked.connect(self._on_clicked)
            chip.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self._chips[name] = chip
            row.addWidget(chip)
        self._more = QToolButton(self)
        self._more.setIcon(theme.icon("ellipsis", "text2", 16))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self._more.setAccessibleName(self.tr("More kinds"))
        self._more.setToolTip(self.tr("More kinds"))
        self._menu = QMenu(self._more)
        self._menu.triggered.connect(self._on_menu)
        self._more.setMenu(self._menu)
        row.addWidget(self._more)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._labels: dict[str, str] = {}
        self._widths: dict[str, int] = {}
        self._chrome = 0
        self._fitted: object = None
        theme.changed.connect(self._on_restyled)
        self._on_restyled()
        self.show_counts({})

    def show_counts(self, counts: Mapping[EventKind, int]) -> None:
        """How many cards there are of each kind."""
        self._counts = {name: sum(counts.get(kind, 0) for kind in kinds) for name, kinds in GROUPS if kinds}
        self._counts["all"] = sum(counts.values())
        self._fit()

    def reset(self) -> None:
        """All kinds, for another customer; nobody is told."""
        self._picked = {"all"}
        self._fit()

    def pick(self, *names: str) -> None:
        """Choose chips by name; none = all."""
        self._picked = set(names) or {"all"}
        self._show_picked()
        self.chosen.emit(self._kinds())

    def sizeHint(self) -> QSize:
        return QSize(320, self._chips["all"].sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._chips["all"].sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _kinds(self) -> frozenset[EventKind]:
        return frozenset().union(*(kinds for name, kinds in GROUPS if name in self._picked))

    @Slot()
    def _on_clicked(self) -> None:
        chip = self.sender()
        name = chip.objectName() if chip is not None else "all"
        several = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)
        self._toggle(name, several=several)

    @Slot(QAction)
    def _on_menu(self, action: QAction) -> None:
        self._toggle(str(action.data()), several=False)

    def _toggle(self, name: str, *, several: bool) -> None:
        if name == "all":
            self.pick()
        elif several:
            self.pick(*((self._picked ^ {name}) - {"all"}))
        else:
            self.pick(*(() if self._picked == {name} else (name,)))

    def _show_picked(self) -> None:
        for name, chip in self._chips.items():
            chip.setChecked(name in self._picked)
        self._fit()

    @Slot()
    def _on_restyled(self) -> None:
        # A little smaller than other chips, so that the seven of most customers stand with their counts at 1440 px.
        size = self._theme.px(12)
        self.setStyleSheet(f'QPushButton[look="chip"] {{ padding: 0 8px; font-size: {size}px; }}')
        self._more.setIcon(self._theme.icon("ellipsis", "text2", 16))
        self._labels, self._widths, self._chrome, self._fitted = {}, {}, 0, None
        self._fit()

    def _fit(self) -> None:
        """With counts, else without, else the last ones in the menu."""
        wanted = (tuple(sorted(self._counts.items())), frozenset(self._picked), self.width(), self._words.language)
        if wanted == self._fitted:
            return
        self._fitted = wanted
        if not self._labels:
            self._labels = {name: self._label(name) for name, _ in GROUPS}
        names = [name for name, _ in GROUPS if name in ALWAYS or self._counts.get(name) or name in self._picked]
        texts = self._texts(names, counted=True)
        if not self._has_room(texts.values()):
            texts = self._texts(names, counted=False)
        if not self._has_room(texts.values()):
            texts = self._texts(self._without_empty(names), counted=False)
        hidden = self._take_last(texts)
        for name, chip in self._chips.items():
            if name in texts:
                chip.setText(texts[name])
                self._name(chip, name, texts[name])
                chip.setChecked(name in self._picked)
            chip.setVisible(name in texts)
        self._menu.clear()
        for name in hidden:
            action = self._menu.addAction(f"{self._labels[name]}  {self._number(name)}")
            action.setData(name)
        self._more.setVisible(bool(hidden))

    def _texts(self, names: list[str], *, counted: bool) -> dict[str, str]:
        known = self._counts.get("all", 0) > 0
        return {
            name: f"{self._labels[name]} {self._number(name)}"
            if known and (counted or name == "all")
            else self._labels[name]
            for name in names
        }

    def _take_last(self, texts: dict[str, str]) -> list[str]:
        """Take chips out until the others fit; those that were taken, in order."""
        hidden: list[str] = []
        while len(texts) > 1 and not self._has_room(texts.values(), menu=bool(hidden)):
            last = next((name for name in reversed(texts) if name not in self._picked and name != "all"), "")
            if not last:
                break
            del texts[last]
            hidden.insert(0, last)
        return hidden

    def _name(self, chip: QPushButton, name: str, text: str) -> None:
        label = self._labels[name]
        known = self._counts.get("all", 0) > 0
        chip.setAccessibleName(f"{label}, {self._number(name)}" if known else label)
        chip.setToolTip(f"{label}: {self._number(name)}" if known and text == label else "")

    def _number(self, name: str) -> str:
        return self._words.number(self._counts.get(name, 0))

    def _without_empty(self, names: list[str]) -> list[str]:
        return [name for name in names if name == "all" or self._counts.get(name) or name in self._picked]

    def _has_room(self, texts: Iterable[str], *, menu: bool = False) -> bool:
        wide = sum(self._width(text) + GAP for text in texts) - GAP
        return wide + (MENU_ROOM if menu else 0) <= self.width()

    def _width(self, text: str) -> int:
        """As wide as a chip with this text: the style sheet is asked once, the font for each text once."""
        wide = self._widths.get(text)
        if wide is None:
            chip = self._chips["all"]
            if not self._chrome:
                chip.setText(text)  # without a text it would be as wide as some letters
                chip.ensurePolished()
                self._chrome = chip.sizeHint().width() - chip.fontMetrics().horizontalAdvance(chip.text())
            wide = self._widths[text] = self._chrome + chip.fontMetrics().horizontalAdvance(text)
        return wide

    def _label(self, name: str) -> str:
        match name:
            case "all":
                return self.tr("All")
            case "chats":
                return self._words.kind(EventKind.CHAT, 2)
            case "people":
                return self.tr("Other")
            case "calls":
                return self._words.kind(EventKind.CALL, 2)
            case "emails":
                return self._words.kind(EventKind.EMAIL, 2)
            case "notes":
                return self._words.kind(EventKind.NOTE, 2)
            case "orders":
                return self._words.kind(EventKind.ORDER, 2)
            case "surveys":
                return self._words.kind(EventKind.SURVEY, 2)
            case "promises":
                return self._words.kind(EventKind.PROMISE, 2)
            case _:
                return self._words.kind(EventKind.COMPLAINT, 2)
