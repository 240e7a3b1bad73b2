"""Knows a page that has several sections: a row of names above, one section below it, made when it is first shown."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from agentdesk.domain.kinds import Role
from agentdesk.domain.records import dataclass
from agentdesk.services.exports import Exporter
from agentdesk.services.ports import Clock
from agentdesk.services.proofs import ProofLooks
from agentdesk.services.reporter import Reporter
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.controls import first_stop
from agentdesk.ui.desk import DeskController
from agentdesk.ui.half_said import HalfSaid
from agentdesk.ui.main_window import MainWindow
from agentdesk.ui.rail import Rail
from agentdesk.ui.role import MyRole
from agentdesk.ui.shortcuts import PersonalSettings, Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.topbar import Me
from agentdesk.ui.way_back import WayBack
from agentdesk.ui.words import Words

EVERYBODY = frozenset(Role)
LEADS = frozenset({Role.LEAD, Role.ADMIN})
ADMINS = frozenset({Role.ADMIN})
AUDIT, FIGURES = "audit", "figures"
"""The pages that have sections."""


@dataclass(frozen=True, slots=True)
class Room:
    """What a section is made with."""

    theme: Theme
    words: Words
    shortcuts: Shortcuts
    bridge: Bridge
    clock: Clock
    settings: PersonalSettings
    me: Me
    role: MyRole
    desk: DeskController
    window: MainWindow
    half_said: HalfSaid
    """Where words lie that are typed and not said yet."""
    way_back: WayBack
    """How a contact is opened on the desk so that one comes back to the list it stands in."""
    exports: Exporter | None = None
    """How tables go into files; None where they cannot."""
    proofs: ProofLooks | None = None
    reports: Reporter | None = None
    """How reports do."""


Make: TypeAlias = Callable[[Room, QWidget], QWidget]


@dataclass(frozen=True, slots=True)
class Section:
    """`key` is its name for the program; `roles`: who sees it."""

    key: str
    text: str
    make: Make
    roles: frozenset[Role] = EVERYBODY


class Sections(QWidget):
    """Signals: `shown(str)` with the key of the section that came to the front."""

    shown = Signal(str)

    def __init__(self, room: Room, name: str, sections: Sequence[Section], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._room, self._sections = room, {each.key: each for each in sections}
        self._made: dict[str, QWidget] = {}
        self._buttons: dict[str, QPushButton] = {}
        self._names = QButtonGroup(self)
        self._stack = QStackedWidget(self)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(13, 10, 13, 0)
        self._row.setSpacing(6)
        for section in sections:
            self._add_name(section)
        self._row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addWidget(self._stack, 1)
        group, within = self.tr("Window"), Qt.ShortcutContext.WidgetWithChildrenShortcut
        for action_id, keys, text, slot in (
            ("sections.next", "Ctrl+PgDown", self.tr("Next section of a page"), partial(self._step, 1)),
            ("sections.before", "Ctrl+PgUp", self.tr("Section before on a page"), partial(self._step, -1)),
        ):
            room.shortcuts.add(action_id, keys, text, slot, parent=self, group=group, context=within)
        room.role.changed.connect(self._on_role)
        self._on_role()

    def show_section(self, key: str) -> QWidget:
        """The section itself, made now when it is shown for the first time."""
        if key not in self._made:
            self._made[key] = self._sections[key].make(self._room, self._stack)
            self._stack.addWidget(self._made[key])
        self._buttons[key].setChecked(True)
        self._stack.setCurrentWidget(self._made[key])
        self.shown.emit(key)
        return self._made[key]

    def showEvent(self, event: QShowEvent) -> None:
        """The page before is hidden, and its keyboard has fallen on the rail: it is meant for what is shown now."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._take_keyboard)

    @Slot()
    def _take_keyboard(self) -> None:
        here, shown = QApplication.focusWidget(), self._stack.currentWidget()
        rail = self._room.window.findChild(Rail)
        if (
            shown is None
            or not self.isVisible()
            or (here is not None and rail is not None and not rail.isAncestorOf(here))
        ):
            return
        _give_keyboard(shown)

    def _add_name(self, section: Section) -> None:
        button = QPushButton(section.text, self)
        button.setProperty("look", "chip")
        button.setCheckable(True)
        button.clicked.connect(partial(self._on_name, section.key))
        self._names.addButton(button)
        self._buttons[section.key] = button
        self._row.addWidget(button)

    @property
    def _open(self) -> list[str]:
        return [key for key, section in self._sections.items() if self._room.role.now in section.roles]

    def _on_name(self, key: str) -> None:
        _give_keyboard(self.show_section(key))  # whoever goes there means to do something there

    def _step(self, by: int) -> None:
        keys = self._open
        here = next((at for at, key in enumerate(keys) if self._buttons[key].isChecked()), 0)
        _give_keyboard(self.show_section(keys[(here + by) % len(keys)]))

    @Slot()
    def _on_role(self) -> None:
        """What this role may not see is not only hidden: the section itself goes."""
        keys = self._open
        for key, button in self._buttons.items():
            button.setVisible(key in keys)
            if key not in keys and key in self._made:
                gone = self._made.pop(key)
                self._stack.removeWidget(gone)
                gone.deleteLater()
        if keys and not any(self._buttons[key].isChecked() for key in keys):
            self.show_section(keys[0])


def _give_keyboard(section: QWidget) -> None:
    """Where it says itself, as at a list; else at its first stop."""
    section.setFocus(Qt.FocusReason.ShortcutFocusReason)
    if QApplication.focusWidget() in {section, None}:
        first_stop(section).setFocus(Qt.FocusReason.ShortcutFocusReason)
