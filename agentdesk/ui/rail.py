"""Knows the places of the window: the narrow column of icons at the left edge."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget

from agentdesk.ui.controls import IconButton
from agentdesk.ui.theme import Theme

WIDTH = 58


class Rail(QFrame):
    """Icons for the pages. Signals: `page_chosen(str)` with `desk`, `follow-ups`, `settings` or an added one; `help_wanted`;
    `action_wanted(str)` with the id of an action that has a key too."""

    page_chosen = Signal(str)
    help_wanted = Signal()
    action_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Places"))
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._pages: dict[str, IconButton] = {}
        self._theme = theme
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 12)
        column.setSpacing(8)
        brand = IconButton(theme, "headphones", self.tr("AgentDesk"), self, size=22, tint="accent")
        brand.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        brand.setFixedSize(42, 42)
        brand.clicked.connect(self._on_brand)
        column.addWidget(brand)
        for page, icon, name in (
            ("desk", "inbox", self.tr("Desk: work queue and customer")),
            ("follow-ups", "calendar-clock", self.tr("All follow-ups")),
        ):
            column.addWidget(self._page_button(theme, page, icon, name))
        self._end_of_places = column.count()
        column.addStretch()
        self._unassigned = IconButton(theme, "user-plus", self.tr("Contacts without a customer"), self)
        self._unassigned.setFixedSize(42, 42)
        self._unassigned.clicked.connect(self._on_unassigned)
        column.addWidget(self._unassigned)
        keys = IconButton(theme, "keyboard", self.tr("All keys"), self)
        keys.setFixedSize(42, 42)
        keys.clicked.connect(self.help_wanted)
        column.addWidget(keys)
        column.addWidget(self._page_button(theme, "settings", "settings", self.tr("Settings")))
        self.show_page("desk")

    def add_page(self, page: str, icon: str, name: str) -> None:
        """Another place, below those that are there."""
        self._column.insertWidget(self._end_of_places, self._page_button(self._theme, page, icon, name))
        self._end_of_places += 1

    def show_place(self, page: str, *, there: bool) -> None:
        """Whether its icon is there at all; who stands at a place that goes is at the desk."""
        self._pages[page].setVisible(there)
        if not there and self._pages[page].isChecked():
            self.page_chosen.emit("desk")

    def show_page(self, page: str) -> None:
        self._pages[page].setChecked(True)

    def show_keys(self, page: str, keys: str) -> None:
        """The key of a page or of `unassigned`, in its tooltip."""
        button = self._unassigned if page == "unassigned" else self._pages[page]
        button.setToolTip(f"{button.accessibleName()} ({keys})" if keys else button.accessibleName())

    def _page_button(self, theme: Theme, page: str, icon: str, name: str) -> IconButton:
        button = IconButton(theme, icon, name, self)
        button.setCheckable(True)
        button.setFixedSize(42, 42)
        button.setProperty("page", page)
        button.clicked.connect(self._on_clicked)
        self._group.addButton(button)
        self._pages[page] = button
        return button

    @Slot()
    def _on_brand(self) -> None:
        self.page_chosen.emit("desk")

    @Slot()
    def _on_unassigned(self) -> None:
        self.action_wanted.emit("window.unassigned")

    @Slot()
    def _on_clicked(self) -> None:
        checked = self._group.checkedButton()
        if checked is not None:
            self.page_chosen.emit(checked.property("page"))
