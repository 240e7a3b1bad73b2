"""Knows the tour: a whole day carried through with real events, off-screen, and a picture of each station.

Ring → customer → note → log → follow-up → search → reminder on the next morning. In Dutch, English and Vietnamese,
light, dark and high contrast, at 1440×900 and 1280×720.
"""

import sys
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from agentdesk.bootstrap.demo_workspace import make_demo_workspace
from agentdesk.bootstrap.tour_audit import AUDIT_LOOKS, AuditTour
from agentdesk.bootstrap.tour_figures import FIGURES_LOOKS, FiguresTour, MyPageTour
from agentdesk.bootstrap.tour_mail import MAIL_LOOKS, MailTour
from agentdesk.bootstrap.tour_phone import PHONE_LOOKS, PhoneTour
from agentdesk.bootstrap.tour_review import REVIEW_LOOKS, MyReviewsTour, ReviewTour
from agentdesk.bootstrap.tour_steps import Look, TourSteps
from agentdesk.bootstrap.tour_team import TEAM_LOOKS, TeamTour, new_workspace
from agentdesk.demo.clock import DemoClock
from agentdesk.runtime.paths import Paths, made, resources
from agentdesk.ui.app import BugNet, make_screen
from agentdesk.ui.queue.queue_list import QueueList

WHOLE_DAY = Look("nl", "light", 1440, 900)
LOOKS = (
    Look("nl", "dark", 1440, 900),
    Look("en", "light", 1440, 900),
    Look("vi", "light", 1280, 720),
    Look("nl", "light", 1280, 720),
    Look("vi", "dark", 1440, 900),
    Look("en", "contrast", 1280, 720),
)


def run_tour(paths: Paths, folder: Path, clock: DemoClock) -> int:
    """Take every picture into `folder` and say where they are; 1 when a station was not reached."""
    made(folder)
    screen = make_screen(sys.argv, resources())
    net = BugNet(screen)
    net.hang()
    bugs: list[str] = []
    net.caught.connect(bugs.append)
    taken: list[Path] = []
    fresh = make_demo_workspace(paths, paths.data / "tour.agentdesk", clock)
    try:
        for look in (WHOLE_DAY, *LOOKS):
            taken += Tour(screen, paths, folder, clock, look, fresh).walk()
        for look in PHONE_LOOKS:
            taken += PhoneTour(screen, paths, folder, clock, look, fresh).walk()
        for look in MAIL_LOOKS:
            taken += MailTour(screen, paths, folder, clock, look, fresh).walk()
        for look in AUDIT_LOOKS:
            taken += AuditTour(screen, paths, folder, clock, look, fresh).walk()
        for look in REVIEW_LOOKS:
            taken += ReviewTour(screen, paths, folder, clock, look, fresh).walk()
            taken += MyReviewsTour(screen, paths, folder, clock, look, fresh).walk()
        for look in FIGURES_LOOKS:
            taken += FiguresTour(screen, paths, folder, clock, look, fresh).walk()
            taken += MyPageTour(screen, paths, folder, clock, look, fresh).walk()
        empty = new_workspace(paths.data / "tour-empty.agentdesk")
        for look in TEAM_LOOKS:
            taken += TeamTour(screen, paths, folder, clock, look, empty).walk()
    except TimeoutError as error:
        sys.stderr.write(f"The tour stopped: {error}.\n")
        return 1
    finally:
        net.take_down()
    for bug in bugs:
        sys.stderr.write(f"A bug on the way: {bug}\n")
    sys.stdout.write(f"The day was carried through; {len(taken)} pictures are in {folder}:\n")
    sys.stdout.writelines(f"  {path.name}\n" for path in taken)
    return 1 if bugs else 0


class Tour(TourSteps):
    """One day in one look."""

    def stations(self) -> None:
        if self._look == WHOLE_DAY:
            self._whole_day()
        else:
            self._ring()
            self._answer()
            self._picture("agent")

    def _whole_day(self) -> None:
        self._until("the work queue", lambda: self._queue_rows() > 3)
        self._picture("1-morning")
        self._ring()
        self._picture("2-ringing")
        self._answer()
        self._picture("agent")
        QTest.keyClick(self._note(), Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        self._rest()
        self._picture("3-outcome")
        self.phone.far_end_hangs_up(next(iter(self.phone.calls)))
        controller = self._program.parts.live.controller
        self._until(
            "the log that hanging up makes", lambda: controller.undoable is not None and not controller.stack.items
        )
        self._rest(900)
        self._picture("4-logged")
        self._search()
        self._press("window.help")
        self._picture("6-keys")
        self._press("window.help")
        self._press("window.follow-ups")
        self._rest(500)
        self._picture("7-follow-ups")
        self._press("window.settings")
        self._picture("8-settings")
        self._press("window.desk")
        self._read_mails()
        self._clock.put_forward(timedelta(hours=20))
        self._rest(1500)
        self._press("window.reminders")
        self._rest(400)
        self._picture("9-next-morning")
        self._clock.put_forward(timedelta(hours=-20))

    def _read_mails(self) -> None:
        """One with a table, one that deceives and one with an invitation; put aside again."""
        queue = self._program.window.findChild(QueueList)
        if queue is not None:
            queue.scrollToBottom()
        self._rest()
        self._picture("mail-1-inbox")
        for station, words in (("mail-2-html", "filters"), ("mail-3-hostile", "zending"), ("mail-4-invitation", "onderhoud"),
                               ("mail-5-attachments", "Handleiding"), ("mail-6-plain", "pakket")):  # fmt: skip
            self._open_mail(words)
            self._picture(station)
            self._press("live.later")

    def _search(self) -> None:
        self._press("window.search")
        box = QApplication.focusWidget()
        if box is None:
            raise TimeoutError("the search box did not take the keyboard")
        self._type(box, "hoekstra")
        self._rest(700)
        self._picture("5-search")
        QTest.keyClick(box, Qt.Key.Key_Escape)
        self._rest()
