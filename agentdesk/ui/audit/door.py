"""Knows how the audit is reached by those who lead, and which sections it has."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from agentdesk.ui.rail import Rail
from agentdesk.ui.sections import ADMINS, AUDIT, LEADS, Room, Section, Sections


class AuditDoor(QObject):
    """Lives as long as the window; the page stands in the rail of leads and administrators only."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.window)
        self._room = room
        self._sections: Sections | None = None
        rail = room.window.findChild(Rail)
        assert rail is not None
        self._rail = rail
        room.shortcuts.add("window.audit", "Ctrl+Shift+F10", self.tr("Show the audit: read and score contacts"), self.open,
                           parent=room.window, group=self.tr("Window"))  # fmt: skip
        room.window.add_page(AUDIT, "clipboard-check", self.tr("Audit"), self._made_page)
        room.role.changed.connect(self._on_role)
        self._on_role()

    @Slot()
    def open(self) -> None:
        if self._room.role.leads:
            self._room.window.go_to(AUDIT)

    def show_section(self, key: str) -> QWidget | None:
        """Go there; None when this person may not."""
        self.open()
        return None if self._sections is None else self._sections.show_section(key)

    def _made_page(self, parent: QWidget) -> QWidget:
        self._sections = Sections(self._room, self.tr("Audit"), self._listed(), parent)
        return self._sections

    def _listed(self) -> Sequence[Section]:
        """In the order of the row of names. Each is imported when it is opened: the start does not wait for it."""
        return (
            Section("contacts", self.tr("Contacts"), _contacts, LEADS),
            Section("reviews", self.tr("Reviews"), _reviews, LEADS),
            Section("scorecards", self.tr("Scorecards"), _scorecards, LEADS),
            Section("contested", self.tr("Contested notes"), _contested, LEADS),
            Section("calibration", self.tr("Calibration"), _calibration, LEADS),
            Section("coaching", self.tr("Coaching"), _coaching, LEADS),
            Section("looked", self.tr("Who looked"), _looked, ADMINS),
            Section("keeping", self.tr("Proofs and files"), _keeping, ADMINS),
        )

    @Slot()
    def _on_role(self) -> None:
        self._rail.show_place(AUDIT, there=self._room.role.leads and bool(self._listed()))


def _contacts(room: Room, parent: QWidget) -> QWidget:
    from agentdesk.ui.audit.contacts import contacts_section

    return contacts_section(room, parent)


def _contested(room: Room, parent: QWidget) -> QWidget:
    from agentdesk.ui.audit.contested import contested_section

    return contested_section(room, parent)


def _looked(room: Room, parent: QWidget) -> QWidget:
    from agentdesk.ui.audit.looked import looked_section

    return looked_section(room, parent)


def _reviews(room: Room, parent: QWidget) -> QWidget:
    from agentdesk.ui.audit.reviews_section import ReviewsSection

    return ReviewsSection(room, parent)


def _scorecards(room: Room, parent: QWidget) -> QWidget:
    from agentdesk.ui.audit.cards_section import CardsSection

    return CardsSection(room, parent)


def _keeping(room: Room, parent: QWidget) -> QWidget:
    from agentdesk.ui.audit.keeping import keeping_section

    return keeping_section(room, parent)


def _calibration(room: Room, parent: QWidget) -> QWidget:
    from agentdesk.ui.audit.calibrations import CalibrationSection

    return CalibrationSection(room, parent)


def _coaching(room: Room, parent: QWidget) -> QWidget:
    from agentdesk.ui.audit.coachings import CoachingSection

    return CoachingSection(room, parent)
