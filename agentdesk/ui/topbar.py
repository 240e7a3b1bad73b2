"""Knows the top bar: brand, search box, presence, what is being saved, reminders, theme and who is here."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from agentdesk.domain.ids import AgentId
from agentdesk.domain.records import dataclass
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.controls import Avatar, IconButton, IconLabel, KeyHint, label
from agentdesk.ui.presence.chip import Presence
from agentdesk.ui.saving import SavingChip
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

HEIGHT = 55


@dataclass(frozen=True, slots=True)
class Me:
    """The person at this desk. `zone` is the IANA name of the zone they live in."""

    agent_id: AgentId
    name: str
    zone: str = "Europe/Amsterdam"


class SearchField(QFrame):
    """The search box: an icon, the line and its key. The line's own keys are read by the search pane."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchBox")
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("Search customer, order, phone number or /note"))
        self.line.setAccessibleName(self.tr("Search"))
        self.line.installEventFilter(self)
        self._hint = KeyHint("", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(11, 2, 10, 2)
        row.setSpacing(9)
        row.addWidget(IconLabel(theme, "search", "muted", 16, self))
        row.addWidget(self.line, 1)
        row.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setFixedHeight(36)
        self.setFocusProxy(self.line)

    def show_keys(self, keys: str) -> None:
        self._hint.show_keys(keys)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.setProperty("focused", "true" if event.type() == QEvent.Type.FocusIn else "false")
            self.style().unpolish(self)
            self.style().polish(self)
        return super().eventFilter(watched, event)


class TopBar(QFrame):
    """Signals: `bell_pressed`, `theme_pressed`, `me_pressed`."""

    bell_pressed = Signal()
    theme_pressed = Signal()
    me_pressed = Signal()

    def __init__(self, theme: Theme, words: Words, bridge: Bridge, me: Me, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("topbar")
        self.setFixedHeight(HEIGHT)
        self.search = SearchField(theme, self)
        self.presence = Presence(theme, bridge, self)
        self.saving = SavingChip(theme, words, bridge, self)
        self.bell = IconButton(theme, "bell", self.tr("Reminders"), self)
        self.bell.setFixedSize(38, 38)
        self.bell.clicked.connect(self.bell_pressed)
        self.switch = IconButton(theme, "moon", self.tr("Dark theme"), self)
        self.switch.setFixedSize(38, 38)
        self.switch.clicked.connect(self.theme_pressed)
        self.avatar = Avatar(theme, self, size=34)
        self.avatar.show_person(me.name, words.initials(me.name), "teal")
        self.avatar.clicked.connect(self.me_pressed)
        self._right = right = QHBoxLayout()
        right.setSpacing(6)
        right.addStretch()
        right.addWidget(self.saving)
        right.addSpacing(8)
        right.addWidget(self.presence)
        right.addSpacing(10)
        for each in (self.bell, self.switch):
            right.addWidget(each)
        right.addSpacing(2)
        right.addWidget(self.avatar)
        grid = QGridLayout(self)
        grid.setContentsMargins(17, 0, 14, 0)
        grid.setHorizontalSpacing(12)
        grid.addWidget(label(self.tr("AgentDesk"), "brand", self), 0, 0)
        grid.addWidget(self.search, 0, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(right, 0, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        theme.changed.connect(self._on_theme)
        self._on_theme()

    def add_chip(self, chip: QWidget) -> None:
        """Left of what is being saved."""
        self._right.insertWidget(1, chip)

    def fit(self, width: int) -> None:
        """Share the window's width: the search box gives way first."""
        self.search.setFixedWidth(max(340, min(640, 520 if width < 1700 else width // 4)) if width > 1200 else 340)

    @Slot()
    def _on_theme(self) -> None:
        if self._theme.is_dark:
            self.switch.show_icon("sun", self.tr("Light theme"))
        else:
            self.switch.show_icon("moon", self.tr("Dark theme"))
