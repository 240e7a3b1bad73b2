"""Knows how a tour goes from station to station: the real program off-screen, waited for, with a picture at each."""

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QListView, QWidget

from agentdesk.bootstrap.demo import ZONE, demo_rooms
from agentdesk.bootstrap.demo_colleagues import DemoColleagues
from agentdesk.bootstrap.demo_workspace import LOGIN, forget_journal
from agentdesk.bootstrap.window import Program, Wish, me_for
from agentdesk.channels.phone.simulator import SimulatorPhone
from agentdesk.demo.clock import DemoClock
from agentdesk.demo.today import SANNE
from agentdesk.demo.world import AGENTS
from agentdesk.domain.records import dataclass
from agentdesk.runtime.paths import Paths
from agentdesk.services.settings import Personal
from agentdesk.ui.app import Screen

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


NOTES = {
    "nl": "Pakket ligt sinds woensdag in sorteercentrum Den Bosch. PostNL zoekt met voorrang; anders maandag een vervangend exemplaar.",
    "en": "Parcel has been in the Den Bosch depot since Wednesday. PostNL is looking for it; else a replacement on Monday.",
    "vi": "Kiện hàng nằm ở kho Den Bosch từ thứ Tư. PostNL đang ưu tiên tìm; nếu không, thứ Hai gửi hàng thay thế.",
}


class TourSteps:
    """One way through the program in one look; what it is, those who inherit say in `stations`."""

    name = "tour"
    login = LOGIN
    """Who walks it."""

    def __init__(self, screen: Screen, paths: Paths, folder: Path, clock: DemoClock, look: Look, fresh: Path) -> None:
        self._folder, self._look, self._clock = folder, look, clock
        workspace = paths.data / f"{self.name}-{look.name}.agentdesk"
        shutil.copyfile(fresh, workspace)
        forget_journal(paths, workspace)
        agent_id, person = next((each, name) for each, login, name, _ in AGENTS if login == self.login)
        wish = Wish(
            str(workspace), me_for(agent_id, person), self.login, "simulator", look.language, look.mode, look.width, look.height,
            zone=ZONE, rooms=demo_rooms,
        )  # fmt: skip
        self._program = Program(screen, paths, Personal({"mask.mode": "off"}, lambda _: None), wish, clock)
        DemoColleagues(self._program)
        self._taken: list[Path] = []

    def walk(self) -> list[Path]:
        """Every picture that was taken. Raises TimeoutError when a station was not reached."""
        self._program.show()
        try:
            self.stations()
        finally:
            self._program.close()
            self._program.window.close()
            self._program.window.deleteLater()
            self._rest()
        return self._taken

    def stations(self) -> None:
        """Where it goes."""

    @property
    def phone(self) -> SimulatorPhone:
        phone = self._program.phone
        assert isinstance(phone, SimulatorPhone)
        return phone

    def _ring(self) -> None:
        """The customer of the pictures calls."""
        self._until("the phone", lambda: self.phone.line.value == "ready")
        self.phone.ring_now(SANNE.e164, "", "Levering")
        self._until("the customer", lambda: self._program.desk.current is not None)
        self._rest(600)

    def _answer(self) -> None:
        self._press("live.answer")
        self._until("the answered call", lambda: any(call.was_answered for call in self.phone.calls.values()))
        self._rest(300)
        note = self._note()
        note.setFocus()
        _type(note, NOTES[self._look.language])
        self._rest(500)

    def _open_mail(self, words: str) -> None:
        """Of the mails that wait, the one whose subject has these words."""
        door = self._program.mail.door
        self._until("the inbox", lambda: bool(door.inbox))
        row = next(each for each in door.inbox if words in each.title)
        assert row.thread_id is not None
        door.open_thread(row.thread_id)
        live = self._program.parts.live
        self._until("the mail", lambda: door.is_shown(row.thread_id) and live.controller.front is not None)
        self._rest(500)

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

    def _enter(self) -> None:
        widget = self._program.window.focusWidget() or self._program.window
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier))
        self._rest()

    def _type(self, widget: QWidget, text: str) -> None:
        _type(widget, text)


def _type(widget: QWidget, text: str) -> None:
    """Real key events, one a letter; `QTest.keyClicks` knows ASCII only."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
