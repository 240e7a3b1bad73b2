"""Knows when to look for reminders: one timer, a minute at most, and the clock on the wall decides.

Sleep, clock changes and long waits vanish in it: whenever it wakes it compares UTC and says by how much it is late.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import CameBack, Event, WorkChanged
from agentdesk.domain.ids import AgentId
from agentdesk.services.ports import Clock
from agentdesk.services.queries import FollowUpRow, FollowUps, WorkQueue, WorkSection
from agentdesk.services.reminders import AT_MOST_S, RINGING, Reminders
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.gather import Gather

FIRST_LIMIT = 500
AGAIN_MS = 300
MORE = 4
"""An answer as long as its limit may hide the newest: the next question asks for so many times more."""


class Alarm(QObject):
    """Publishes `FollowUpsDue` on the hub; whoever shows it stays silent while talking. `start` and `stop` it."""

    def __init__(
        self,
        bridge: Bridge,
        publish: Callable[[Event], None],
        clock: Clock,
        agent_id: AgentId,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._agent_id = agent_id
        self._reminders = Reminders(publish, clock)
        self._limit = self._work_limit = FIRST_LIMIT
        self._mine: Sequence[FollowUpRow] = ()
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_time)
        self._gather = Gather(AGAIN_MS, self)
        self._gather.due.connect(self._on_time)
        bridge.happened.connect(self._on_happened)
        self._runs = False

    def start(self) -> None:
        """The first look is at once: what fell due while nobody was here is told with how late it is."""
        self._runs = True
        self._on_time()

    def stop(self) -> None:
        self._runs = False
        self._timer.stop()

    @Slot()
    def _on_time(self) -> None:
        if not self._runs:
            return
        self._timer.start(round(AT_MOST_S * 1000))  # should an answer stay away, the next minute asks again
        question = FollowUps(agent_id=self._agent_id, due_by=self._reminders.horizon(), limit=self._limit)
        self._bridge.ask(question, self._on_mine, owner=self, failed=self._on_failed)

    def _on_mine(self, rows: tuple[FollowUpRow, ...]) -> None:
        if not self._runs:
            return
        if len(rows) >= self._limit:
            self._limit *= MORE
            self._on_time()
            return
        self._mine = rows
        self._ask_work()

    def _ask_work(self) -> None:
        question = WorkQueue(self._agent_id, until=self._reminders.horizon(), limit=self._work_limit)
        self._bridge.ask(question, self._on_work, owner=self, failed=self._on_failed)

    def _on_work(self, sections: tuple[WorkSection, ...]) -> None:
        if not self._runs:
            return
        if any(len(each.rows) >= self._work_limit for each in sections if each.section in RINGING):
            self._work_limit *= MORE
            self._ask_work()
            return
        self._reminders.look(self._mine, sections)
        self._timer.start(round(self._reminders.next_look_s() * 1000))

    def _on_failed(self, error: AgentDeskError) -> None:
        """Offline: the timer runs on and asks again."""
        del error

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if self._runs and isinstance(event, WorkChanged | CameBack):
            self._gather.ask()
