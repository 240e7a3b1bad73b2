"""The whole program with its window, on a real workspace, with a simulated phone: as an agent has it in front of them."""

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agentdesk.bootstrap.window import Program, Wish, me_for
from agentdesk.channels.phone.simulator import SimulatorPhone
from agentdesk.domain.calls import LineState
from agentdesk.domain.events import CommandSettled, Event, WorkspaceState
from agentdesk.domain.live import LiveItem
from agentdesk.runtime.paths import Paths, resources
from agentdesk.services.ports import Clock
from agentdesk.services.queries import WorkRow
from agentdesk.services.settings import Personal
from agentdesk.ui.app import Screen
from agentdesk.ui.queue.model import Entry, QueueModel
from agentdesk.ui.queue.queue_list import QueueList

SWITCH_INTERVAL_S = 0.005
"""Python's own; the program changes it."""


class OpenProgram:
    """Open while the `with` lasts; `settings` live on, as a file would, for the next one."""

    def __init__(
        self,
        qtbot: QtBot,
        url: str,
        state: Path,
        settings: dict[str, object] | None = None,
        *,
        login: str = "anna",
        agent_id: int = 1,
        phone_starts: bool = True,
        phone: str = "simulator",
        clock: Clock | None = None,
    ) -> None:
        """`phone_starts`: whether the phone does so by itself, which at a shared desk it does not. `phone` "": of the
        settings. `clock` None: the real one; what is due "in an hour" is due tomorrow when the suite runs late.
        """
        self._qtbot, self._phone_starts = qtbot, phone_starts
        self.settings = settings if settings is not None else {}
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._screen = Screen(app, resources())
        paths = Paths(state / "settings", state / "data", state / "state", state / "logs")
        wish = Wish(url, me_for(agent_id, login.capitalize()), login, phone, "en", "light", zone="Europe/Amsterdam")
        self.program = Program(self._screen, paths, Personal({"mask.mode": "off"} | self.settings, self._keep), wish,
                               clock)  # fmt: skip
        self.events: list[Event] = []
        self._leave = self.program.hub.listen(self.events.append)

    def __enter__(self) -> Self:
        self.program.show()
        self.until(lambda: any(isinstance(event, WorkspaceState) and event.code == "ready" for event in self.events))
        if self._phone_starts:
            self.until(lambda: self.program.phone.line is LineState.READY)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._leave()
        self.program.close()
        self.program.window.close()
        self.program.window.deleteLater()
        self._screen.deleteLater()
        QApplication.processEvents()
        gc.enable()
        gc.unfreeze()
        sys.setswitchinterval(SWITCH_INTERVAL_S)

    def _keep(self, values: object) -> None:
        assert isinstance(values, dict)
        self.settings.clear()
        self.settings.update(values)

    @property
    def phone(self) -> SimulatorPhone:
        phone = self.program.phone
        assert isinstance(phone, SimulatorPhone)
        return phone

    @property
    def front(self) -> LiveItem | None:
        return self.program.parts.live.controller.front

    def until(self, reached: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(reached, timeout=30_000)

    def press(self, action_id: str) -> None:
        """What the key of this action does."""
        action = self.program.window.findChild(QAction, action_id)
        assert action is not None, action_id
        action.trigger()

    def settled(self) -> int:
        """How many wishes the workspace has."""
        return sum(isinstance(event, CommandSettled) for event in self.events)

    def queue(self, section: str) -> list[WorkRow]:
        """What the agent sees in a section of the work queue."""
        view = self.program.window.findChild(QueueList)
        assert view is not None
        model = view.model()
        assert isinstance(model, QueueModel)
        lines = [model.line(at) for at in range(model.rowCount())]
        return [line.row for line in lines if isinstance(line, Entry) and line.row.section == section]
