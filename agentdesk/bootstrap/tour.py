"""Knows the tour: a whole day carried through with real events, off-screen, and a picture of each station.

Ring → customer → note → log → follow-up → search → reminder on the next morning. In Dutch, English and Vietnamese,
light, dark and high contrast, at 1440×900 and 1280×720.
"""

import shutil
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget

from agentdesk.bootstrap.demo import NAME, ZONE
from agentdesk.bootstrap.demo_workspace import LOGIN, forget_journal, make_demo_workspace
from agentdesk.bootstrap.window import Program, Wish, me_for, resources_folder
from agentdesk.channels.phone.simulator import SimulatorPhone
from agentdesk.demo.clock import DemoClock
from agentdesk.demo.today import ME, SANNE
from agentdesk.domain.records import dataclass
from agentdesk.runtime.paths import Paths, made
from agentdesk.services.settings import Personal
from agentdesk.ui.app import BugNet, Screen, make_screen

WAIT_MS = 30_000
STEP_MS = 20


@dataclass(frozen=True, slots=True)
class Look:
    """One way the desk may look."""

    language: str
    mode: str
    width: int
    height: int

    @property
    def name(self) -> str:
        return f"{self.mode}-{self.language}-{self.width}x{self.height}"


WHOLE_DAY = Look("nl", "light", 1440, 900)
LOOKS = (
    Look("nl", "dark", 1440, 900),
    Look("en", "light", 1440, 900),
    Look("vi", "light", 1280, 720),
    Look("nl", "light", 1280, 720),
    Look("vi", "dark", 1440, 900),
    Look("en", "contrast", 1280, 720),
)
NOTES = {
    "nl": "Pakket ligt sinds woensdag in sorteercentrum Den Bosch. PostNL zoekt met voorrang; anders maandag een vervangend exemplaar.",
    "en": "Parcel has been in the Den Bosch depot since Wednesday. PostNL is looking for it; else a replacement on Monday.",
    "vi": "Kiện hàng nằm ở kho Den Bosch từ thứ Tư. PostNL đang ưu tiên tìm; nếu không, thứ Hai gửi hàng thay thế.",
}


def run_tour(paths: Paths, folder: Path, clock: DemoClock) -> int:
    """Take every picture into `folder` and say where they are; 1 when a station was not reached."""
    made(folder)
    screen = make_screen(sys.argv, resources_folder())
    net = BugNet(screen)
    net.hang()
    bugs: list[str] = []
    net.caught.connect(bugs.append)
    taken: list[Path] = []
    fresh = make_demo_workspace(paths, paths.data / "tour.agentdesk", clock)
    try:
        for look in (WHOLE_DAY, *LOOKS):
            taken += Tour(screen, paths, folder, clock, look, fresh).walk()
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


class Tour:
    """One day in one look."""

    def __init__(self, screen: Screen, paths: Paths, folder: Path, clock: DemoClock, look: Look, fresh: Path) -> None:
        self._folder, self._look, self._clock = folder, look, clock
        workspace = paths.data / f"tour-{look.name}.agentdesk"
        shutil.copyfile(fresh, workspace)
        forget_journal(paths, workspace)
        wish = Wish(
            str(workspace), me_for(ME, NAME), LOGIN, "simulator", look.language, look.mode, look.width, look.height,
            zone=ZONE,
        )  # fmt: skip
        self._program = Program(screen, paths, Personal({"mask.mode": "off"}, lambda _: None), wish, clock)
        self._taken: list[Path] = []

    def walk(self) -> list[Path]:
        self._program.show()
        try:
            if self._look == WHOLE_DAY:
                self._whole_day()
            else:
                self._call()
                self._picture("agent")
        finally:
            self._program.close()
            self._program.window.close()
            self._program.window.deleteLater()
            self._rest()
        return self._taken

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
        phone = self._program.phone
        assert isinstance(phone, SimulatorPhone)
        phone.far_end_hangs_up(next(iter(phone.calls)))
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
        self._clock.put_forward(timedelta(hours=20))
        self._rest(1500)
        self._press("window.reminders")
        self._rest(400)
        self._picture("9-next-morning")
        self._clock.put_forward(timedelta(hours=-20))

    def _call(self) -> None:
        self._ring()
        self._answer()

    def _ring(self) -> None:
        phone = self._program.phone
        assert isinstance(phone, SimulatorPhone)
        self._until("the phone", lambda: phone.line.value == "ready")
        phone.ring_now(SANNE.e164, "", "Levering")
        self._until("the customer", lambda: self._program.desk.current is not None)
        self._rest(600)

    def _answer(self) -> None:
        self._press("live.answer")
        phone = self._program.phone
        self._until("the answered call", lambda: any(call.was_answered for call in phone.calls.values()))
        self._rest(300)
        note = self._note()
        note.setFocus()
        _type(note, NOTES[self._look.language])
        self._rest(500)

    def _search(self) -> None:
        self._press("window.search")
        box = QApplication.focusWidget()
        if box is None:
            raise TimeoutError("the search box did not take the keyboard")
        _type(box, "hoekstra")
        self._rest(700)
        self._picture("5-search")
        QTest.keyClick(box, Qt.Key.Key_Escape)
        self._rest()

    def _note(self) -> QWidget:
        return self._program.parts.live.form.note.editor

    def _queue_rows(self) -> int:
        views = self._program.window.findChildren(QListView)
        return max((view.model().rowCount() for view in views if view.model() is not None), default=0)

    def _action(self, action_id: str) -> QAction | None:
        return self._program.window.findChild(QAction, action_id) if action_id else None

    def _press(self, action_id: str) -> None:
        action = self._action(action_id)
        if action is not None:
            action.trigger()
            self._rest()

    def _picture(self, station: str) -> None:
        path = self._folder / f"{station}-{self._look.name}.png"
        self._program.window.grab().save(str(path))
        self._taken.append(path)

    def _rest(self, ms: int = 120) -> None:
        """Let the program go on for a moment, as a person would."""
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    def _until(self, what: str, reached: Callable[[], bool]) -> None:
        for _ in range(WAIT_MS // STEP_MS):
            if reached():
                return
            self._rest(STEP_MS)
        raise TimeoutError(f"{what} did not come")


def _type(widget: QWidget, text: str) -> None:
    """Real key events, one a letter; `QTest.keyClicks` knows ASCII only."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
