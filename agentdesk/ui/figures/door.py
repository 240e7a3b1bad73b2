"""Knows how the figures are reached, and which sections they have: everybody's own first, then those of a team."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from agentdesk.ui.rail import Rail
from agentdesk.ui.sections import ADMINS, FIGURES, LEADS, Room, Section, Sections


class FiguresDoor(QObject):
    """Lives as long as the window."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.window)
        self._room = room
        self._sections: Sections | None = None
        room.shortcuts.add("window.figures", "Ctrl+Shift+F11", self.tr("Show the figures: mine, and the team's"), self.open,
                           parent=room.window, group=self.tr("Window"))  # fmt: skip
        room.window.add_page(FIGURES, "chart-column", self.tr("Figures"), self._made_page)
        rail = room.window.findChild(Rail)
        assert rail is not None
        rail.show_place(FIGURES, there=bool(self._listed()))

    @Slot()
    def open(self) -> None:
        self._room.window.go_to(FIGURES)

    def show_section(self, key: str) -> QWidget | None:
        """Go there."""
        self.open()
        return None if self._sections is None else self._sections.show_section(key)

    def _made_page(self, parent: QWidget) -> QWidget:
        self._sections = Sections(self._room, self.tr("Figures"), self._listed(), parent)
        return self._sections

    def _listed(self) -> Sequence[Section]:
        """In the order of the row of names. Each is imported when it is opened: the start does not wait for it."""
        return (
            Section("my-page", self.tr("My page"), _my_page),
            Section("my-reviews", self.tr("My reviews"), _my_reviews),
            Section("my-coachings", self.tr("My coachings"), _my_coachings),
            Section("team", self.tr("Team"), _team, LEADS),
            Section("floor", self.tr("Live floor"), _floor, LEADS),
            Section("drivers", self.tr("Drivers"), _drivers, LEADS),
            Section("reports", self.tr("Reports"), _reports),
            Section("recorded", self.tr("Recorded about me"), _recorded),
            Section("switches", self.tr("Switches"), _switches, ADMINS),
        )


def _my_page(room: Room, parent: QWidget) -> QWidget:
    from agentdesk.ui.figures.board import Board

    return Board(room, parent, leads=False)


def _team(room: Room, parent: QWidget) -> QWidget:
    from agentdesk.ui.figures.board import Board

    return Board(room, parent, leads=True)


def _floor(room: Room, parent: QWidget) -> QWidget:
    from agentdesk.ui.figures.floor import LiveFloorSection

    return LiveFloorSection(room, parent)


def _drivers(room: Room, parent: QWidget) -> QWidget:
    from agentdesk.ui.figures.drivers import DriversSection

    return DriversSection(room, parent)


def _my_reviews(room: Room, parent: QWidget) -> QWidget:
    from agentdesk.ui.figures.my_reviews import MyReviews

    return MyReviews(room, parent)


def _reports(room: Room, parent: QWidget) -> QWidget:
    from agentdesk.ui.reports.section import reports_section

    return reports_section(room, parent)


def _recorded(room: Room, parent: QWidget) -> QWidget:
    from agentdesk.ui.figures.recorded import recorded_section

    return recorded_section(room, parent)


def _my_coachings(room: Room, parent: QWidget) -> QWidget:
    from agentdesk.ui.audit.coachings import CoachingSection

    return CoachingSection(room, parent, mine=True)


def _switches(room: Room, parent: QWidget) -> QWidget:
    from agentdesk.ui.figures.switches import SwitchesSection

    return SwitchesSection(room, parent)
