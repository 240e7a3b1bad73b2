"""Knows the figures' part of the tour: how leads agreed, the team's figures, the floor, why customers call, and one's own."""

from collections.abc import Callable

from PySide6.QtWidgets import QListView, QWidget

from agentdesk.bootstrap.tour_review import Quiet
from agentdesk.bootstrap.tour_steps import Look
from agentdesk.ui.charts.card import FigureCard

FIGURES_LOOKS = (Look("nl", "light", 1440, 900), Look("vi", "dark", 1280, 720), Look("en", "light", 1280, 720))


class FiguresTour(Quiet):
    """What a lead looks at once a week."""

    name = "figures-tour"
    login = "jonas"

    def stations(self) -> None:
        leading = self._program.leading
        self._until("the lead's own pages", lambda: leading.role.leads)
        calibrations = self._section(leading.audit.show_section, "calibration")
        self._until("a calibration", lambda: _rows(calibrations) > 1)
        calibrations.findChildren(QListView)[0].setCurrentIndex(
            calibrations.findChildren(QListView)[0].model().index(_rows(calibrations) - 1, 0)
        )
        self._rest(1500)
        self._picture("figures-1-calibration")
        self._section(leading.audit.show_section, "contested")
        self._rest(1500)
        self._picture("figures-2-contested")
        team = self._section(leading.figures.show_section, "team")
        self._until("the team's figures", lambda: len(team.findChildren(FigureCard)) > 1)
        self._rest(2500)
        self._picture("figures-3-team")
        for number, key in ((4, "floor"), (5, "drivers")):
            self._section(leading.figures.show_section, key)
            self._rest(1500)
            self._picture(f"figures-{number}-{key}")

    def _section(self, show: Callable[[str], QWidget | None], key: str) -> QWidget:
        page = show(key)
        if page is None:
            raise TimeoutError(f"{key} did not come")
        return page


class MyPageTour(FiguresTour):
    """The same of oneself."""

    name = "my-page-tour"
    login = "mai"

    def stations(self) -> None:
        leading = self._program.leading
        self._until("who works here", lambda: bool(leading.role.people))
        page = self._section(leading.figures.show_section, "my-page")
        self._until("my figures", lambda: len(page.findChildren(FigureCard)) > 1)
        self._rest(2500)
        self._picture("figures-6-my-page")
        for number, key in ((7, "my-coachings"), (8, "recorded")):
            self._section(leading.figures.show_section, key)
            self._rest(1500)
            self._picture(f"figures-{number}-{key}")


def _rows(page: QWidget) -> int:
    lists = page.findChildren(QListView)
    return lists[0].model().rowCount() if lists else 0
