"""Knows the reminders that came and are not dealt with: the bell's list, its number, and when to stay silent."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QObject, QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from agentdesk.domain.events import FollowUpDue, FollowUpsDue
from agentdesk.domain.ids import AgentId, FollowUpId
from agentdesk.services.ports import Clock
from agentdesk.services.queries import WorkSection
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.words import Words

MOST_SHOWN = 12
GATHER_MS = 250
WAVE_S = 10.0
"""Rules set their follow-ups one after the other: what comes so soon after the last is counted with it, and no second
toast is shown."""


class Reminders(QObject):
    """Signals: `count_changed(int)`; `came(FollowUpDue)` for one that may be told now; `several_came(int)` for many at
    once, as after the night; `goes_on` tells whether they were told outside already; `came_meanwhile(int)` after a call, with how many came during it; `opened(FollowUpDue)`;
    `all_wanted`.
    """

    count_changed = Signal(int)
    came = Signal(object)
    several_came = Signal(int)
    came_meanwhile = Signal(int)
    opened = Signal(object)
    all_wanted = Signal()

    def __init__(self, words: Words, bridge: Bridge, clock: Clock, agent_id: AgentId, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._clock, self._agent_id = words, clock, agent_id
        self._due: dict[FollowUpId, FollowUpDue] = {}
        self._silent = False
        self._meanwhile = 0
        self._fresh: list[FollowUpDue] = []
        self._wave: list[FollowUpDue] = []
        self._last_s = float("-inf")
        self.goes_on = False
        self._gather = QTimer(self, interval=GATHER_MS, singleShot=True)
        self._gather.timeout.connect(self._tell)
        self._menu = QMenu(parent)
        self._menu.setAccessibleName(self.tr("Reminders"))
        self._menu.triggered.connect(self._on_chosen)
        bridge.happened.connect(self._on_happened)

    @Slot(bool)
    def be_silent(self, silent: bool) -> None:  # noqa: FBT001 a slot of a bool signal
        """While talking nothing pops up; afterwards one sentence says how many came."""
        self._silent = silent
        if not silent and self._meanwhile:
            count, self._meanwhile = self._meanwhile, 0
            self.came_meanwhile.emit(count)

    @Slot(object)
    def keep_only(self, sections: Sequence[WorkSection]) -> None:
        """What the queue no longer shows as due was done, handed over or put off."""
        now = self._clock.now()
        rows = [row for section in sections for row in section.rows]
        complete = all(section.total <= len(section.rows) for section in sections)
        due = {row.follow_up_id for row in rows if row.at <= now}
        later = {row.follow_up_id for row in rows if row.at > now}
        gone = [each for each in self._due if each in later or (complete and each not in due)]
        for each in gone:
            del self._due[each]
        if gone:
            self.count_changed.emit(len(self._due))

    def show_list(self, at: QPoint, right: int) -> None:
        """The list under the bell, most urgent first; it ends left of `right`, for a call is never covered."""
        self._menu.clear()
        now = self._clock.now()
        waiting = sorted(self._due.values(), key=_due_at)
        for due in waiting[:MOST_SHOWN]:
            action = self._menu.addAction(self._line(due, now))
            action.setData(due)
        if not waiting:
            self._menu.addAction(self.tr("No reminder is waiting")).setEnabled(False)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Show all follow-ups"))
        self._menu.popup(QPoint(min(at.x(), right - self._menu.sizeHint().width()), at.y()))

    def text(self, due: FollowUpDue) -> str:
        """One reminder in one sentence, with how late it is."""
        return self._line(due, self._clock.now())

    def _line(self, due: FollowUpDue, now: datetime) -> str:
        when = self._words.due(due.due_at, now)
        name = due.customer_name if due.customer_id is not None else self._words.phone(due.customer_name)
        if not name:
            return self.tr("{title} · {when}").format(title=due.title, when=when)
        return self.tr("{name}: {title} · {when}").format(name=name, title=due.title, when=when)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if not isinstance(event, FollowUpsDue):
            return
        mine = [due for due in event.due if due.owner in {None, self._agent_id}]
        self._due.update((due.follow_up_id, due) for due in mine)
        self.count_changed.emit(len(self._due))
        if self._silent:
            self._meanwhile += len(mine)
            return
        self._fresh += mine
        if not self._gather.isActive():
            self._gather.start()

    @Slot()
    def _tell(self) -> None:
        fresh, self._fresh = self._fresh, []
        if self._silent:
            self._meanwhile += len(fresh)
            return
        now_s = self._clock.monotonic()
        self.goes_on = now_s - self._last_s < WAVE_S
        before = [due for due in self._wave if due.follow_up_id in self._due] if self.goes_on else []
        self._wave, self._last_s = [*before, *fresh], now_s
        if len(self._wave) == 1:
            self.came.emit(self._wave[0])
        elif self._wave:
            self.several_came.emit(len(self._wave))

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        due = action.data()
        if isinstance(due, FollowUpDue):
            self.opened.emit(due)
        else:
            self.all_wanted.emit()


def _due_at(due: FollowUpDue) -> datetime:
    return due.due_at
