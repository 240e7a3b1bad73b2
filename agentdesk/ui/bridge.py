"""Knows the only crossing between the lanes and the screen: events come in, questions and wishes go out."""

import logging
import threading
from collections import deque
from collections.abc import Callable
from datetime import datetime
from typing import Any, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from agentdesk.domain.commands import Command
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import Event, WorkspaceState
from agentdesk.domain.records import dataclass
from agentdesk.services.hub import Hub
from agentdesk.services.ports import Reads
from agentdesk.services.queries import Query

log = logging.getLogger(__name__)
R = TypeVar("R")


class ReadLanes(Protocol):
    """Runs a piece of reading on a read lane that has its own `Reads`."""

    def read(self, work: Callable[[Reads], None]) -> None: ...


class Sayer(Protocol):
    """The clerk, as the screen sees it."""

    def say(self, command: Command) -> None: ...


class Courtesy(Protocol):
    """What the journal's lane waits at, a few milliseconds at most."""

    def shut(self) -> None: ...

    def open(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Shown:
    """What `asker` shows is of then; `at` None: it is the server's and of now."""

    asker: object
    at: datetime | None


class Bridge(QObject):
    """Lives in the GUI thread. Signals: `happened(Event)`; `kept(Shown)` before an answer that this computer had kept, and
    before the server's next one to the same asker; answers come to `then` in the GUI thread."""

    happened = Signal(object)
    kept = Signal(object)
    _came = Signal()
    _answered = Signal(object)

    def __init__(
        self,
        hub: Hub,
        lanes: ReadLanes,
        clerk: Sayer,
        parent: QObject | None = None,
        *,
        courtesy: Courtesy | None = None,
        answered: Callable[[Reads, Query[Any], object], None] | None = None,
    ) -> None:
        """`answered` is told of every answer, on its lane, after it has gone to the screen."""
        super().__init__(parent)
        self._told_answers = answered
        self._courtesy = courtesy
        self._shown = QTimer(self, interval=0, singleShot=True)
        if courtesy is not None:
            self._shown.timeout.connect(courtesy.open)
        self._lanes = lanes
        self._clerk = clerk
        self._tokens: dict[tuple[int, str], object] = {}
        self._kept: dict[tuple[int, str], datetime] = {}
        self._hub = hub
        self._is_damage_told = False
        self._events: deque[Event] = deque()
        self._gui = threading.get_ident()
        self._leave = hub.listen(self._publish)
        self._came.connect(self._on_came)
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    def ask(
        self,
        query: Query[R],
        then: Callable[[R], None],
        *,
        owner: QObject,
        failed: Callable[[AgentDeskError], None] | None = None,
    ) -> None:
        """Answer on a read lane, then call `then` in the GUI thread.

        A newer question of the same type by the same `owner` makes this one's answer late, and late answers are
        dropped; so are those whose owner is gone.
        """
        slot = (id(owner), type(query).__name__)
        token = self._tokens[slot] = object()

        def work(reads: Reads) -> None:
            try:
                answer = reads.answer(query)
            except AgentDeskError as error:
                self._tell_damage(error)
                self._answered.emit((owner, slot, token, failed, error, None))
            else:
                self._answered.emit((owner, slot, token, then, answer, getattr(reads, "kept_at", None)))
                if self._told_answers is not None:
                    self._told_answers(reads, query, answer)

        self._lanes.read(work)

    def _tell_damage(self, error: AgentDeskError) -> None:
        """Once, whichever question met it: whoever asks again because of it would meet it again."""
        if error.code == "damaged" and not self._is_damage_told:
            self._is_damage_told = True
            self._hub.publish(WorkspaceState("damaged"))

    def say(self, command: Command) -> None:
        """A wish: into the journal first, then the workspace. Its fate comes back as events."""
        self._screen_first()
        self._clerk.say(command)

    def close(self) -> None:
        """Leave the hub; before the QApplication ends."""
        self._leave()
        self._tokens.clear()

    def _screen_first(self) -> None:
        """What has come or was clicked is painted before a lane begins with more: they take the interpreter from each other."""
        if self._courtesy is not None:
            self._courtesy.shut()
            self._shown.start()

    def _publish(self, event: Event) -> None:
        """What the window tells itself is heard at once, but never before what a lane has told earlier."""
        self._events.append(event)
        if threading.get_ident() != self._gui:
            self._came.emit()
            return
        while self._events:
            self._tell(self._events.popleft())

    @Slot()
    def _on_came(self) -> None:
        """One event a turn, so that what it changes can be painted."""
        if self._events:
            self._tell(self._events.popleft())

    def _tell(self, event: Event) -> None:
        """One crossing for all who listen: each crossing of its own costs as much as what they do with it."""
        if isinstance(event, WorkspaceState):
            self._is_damage_told = event.code == "damaged"
        self._screen_first()
        self.happened.emit(event)

    @Slot(object)
    def _on_answered(self, parcel: object) -> None:
        self._screen_first()
        assert isinstance(parcel, tuple)
        owner, slot, token, then, answer, kept_at = parcel
        if self._tokens.get(slot) is not token or not shiboken6.isValid(owner):
            return
        del self._tokens[slot]
        if kept_at is not None or slot in self._kept:
            self._tell_kept(owner, slot, kept_at)
        if then is not None:
            then(answer)

    def _tell_kept(self, owner: QObject, slot: tuple[int, str], at: datetime | None) -> None:
        """Of when what this asker shows is: the oldest of it."""
        self._kept.pop(slot, None)
        if at is not None:
            self._kept[slot] = at
        theirs = [since for (asker, _), since in self._kept.items() if asker == slot[0]]
        self.kept.emit(Shown(owner, min(theirs, default=None)))
