"""Knows who else is in the conversation that lies in front, and lets them know of this desk: advice, never a lock."""

from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Slot

from agentdesk.domain.ids import ThreadId
from agentdesk.domain.mail_threads import PersonDoes
from agentdesk.services.queries_mail import ThreadPeople, ThreadPerson
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.live.controller import LiveController
from agentdesk.ui.mail.card import MailCard

BEAT_MS = 10_000
"""Three beats to the half minute that what was told stands."""
AFTER_PAINT_MS = 400


class Tells(Protocol):
    """Returns at once, writes elsewhere."""

    def tell(self, thread_id: ThreadId | None, what: PersonDoes = PersonDoes.READING) -> None: ...


class Company(QObject):
    """Follows the item in front. GUI thread."""

    def __init__(
        self, bridge: Bridge, controller: LiveController, card: MailCard, tells: Tells, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bridge, self._controller, self._card, self._tells = bridge, controller, card, tells
        self._told: tuple[ThreadId, PersonDoes] | None = None
        self._beat = QTimer(self, interval=BEAT_MS)
        self._beat.timeout.connect(self.look)
        self._soon = QTimer(self, interval=AFTER_PAINT_MS, singleShot=True)
        self._soon.timeout.connect(self.look)
        controller.changed.connect(self._on_changed)
        self._on_changed()

    @Slot()
    def look(self) -> None:
        """Say it again, and see who else is there."""
        now = self._now()
        if now is None:
            return
        self._tells.tell(*now)
        me, clock = self._controller.setup.agent_id, self._controller.clock
        self._bridge.ask(ThreadPeople(now[0], me, clock.now()), partial(self._on_people, now[0]), owner=self)

    @Slot()
    def _on_changed(self) -> None:
        now = self._now()
        if now == self._told:
            return
        before, self._told = self._told, now
        if now is None:
            self._beat.stop()
            self._soon.stop()
            self._tells.tell(None)
            return
        if before is None or before[0] != now[0]:
            self._card.show_people("")
        self._beat.start()
        self._soon.start()

    def _now(self) -> tuple[ThreadId, PersonDoes] | None:
        front = self._controller.front
        if front is None or front.thread_id is None:
            return None
        return front.thread_id, PersonDoes.WRITING if front.mail else PersonDoes.READING

    def _on_people(self, thread_id: ThreadId, people: tuple[ThreadPerson, ...]) -> None:
        if self._told is None or self._told[0] != thread_id:
            return  # another conversation lies in front by now
        told = [
            (
                self.tr("{name} writes an answer") if each.what is PersonDoes.WRITING else self.tr("{name} reads this")
            ).format(name=each.name)
            for each in people
        ]
        self._card.show_people(" · ".join(told))
