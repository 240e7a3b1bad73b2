"""Knows who else looks at the customer in the centre, and lets the others know of this desk: advice, never a lock."""

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from agentdesk.domain.events import CameBack, OnlookersChanged
from agentdesk.domain.ids import AgentId, CustomerId
from agentdesk.domain.onlookers import BEAT_S, SHOWN_S, Does
from agentdesk.services.queries_people import Onlooker, OnlookersOf
from agentdesk.services.settings import WorkspaceSettings
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.customer.onlookers_line import OnlookersLine
from agentdesk.ui.desk import DeskController
from agentdesk.ui.gather import Gather
from agentdesk.ui.live.controller import LiveController

GATHER_MS = 100
AFTER_PAINT_MS = 250
"""Header and timeline are asked for first; who only passes by asks nothing more."""


class Tells(Protocol):
    """Returns at once, writes elsewhere."""

    def tell(self, customer_id: CustomerId | None, does: Does = Does.LOOKING) -> None: ...


class Onlookers(QObject):
    """Follows the customer in the centre. GUI thread."""

    def __init__(
        self,
        bridge: Bridge,
        desk: DeskController,
        controller: LiveController,
        header: QWidget,
        tells: Tells,
        me: AgentId,
    ) -> None:
        super().__init__(header)
        self._bridge, self._desk, self._controller, self._tells, self._me = bridge, desk, controller, tells, me
        line = header.findChild(OnlookersLine)
        assert line is not None
        self._line, self._header = line, header
        self._is_on = True
        self._told: tuple[CustomerId, Does] | None = None
        self._shown = QTimer(self, interval=round(SHOWN_S * 1000), singleShot=True)
        self._shown.timeout.connect(self._tell)
        self._soon = QTimer(self, interval=AFTER_PAINT_MS, singleShot=True)
        self._soon.timeout.connect(self._ask)
        self._beat = QTimer(self, interval=round(BEAT_S * 1000))
        self._beat.timeout.connect(self._on_beat)
        self._news = Gather(GATHER_MS, self)
        self._news.due.connect(self._ask)
        desk.customer_opened.connect(self._on_opened)
        controller.changed.connect(self._on_changed)
        bridge.happened.connect(self._on_happened)

    @Slot(object)
    def use_settings(self, settings: WorkspaceSettings) -> None:
        """The administrator's word: off, nobody tells and nobody asks."""
        if settings.show_onlookers == self._is_on:
            return
        self._is_on = settings.show_onlookers
        if self._is_on:
            self._on_opened(self._desk.current)
        else:
            self.leave()

    def leave(self) -> None:
        """At nobody any more: the program ends, or it is not to be told."""
        for each in (self._shown, self._soon, self._beat):
            each.stop()
        self._line.show_people(())
        if self._told is not None:
            self._told = None
            self._tells.tell(None)

    @Slot(object)
    def _on_opened(self, customer_id: CustomerId | None) -> None:
        self._line.show_people(())
        if customer_id is None or not self._is_on:
            self.leave()
            return
        for each in (self._shown, self._soon, self._beat):
            each.start()

    @Slot()
    def _on_changed(self) -> None:
        """The first letter of a note, or its log; before the customer was shown for long nothing is told."""
        if self._told is not None and not self._shown.isActive() and self._now() != self._told:
            self._tell()

    @Slot()
    def _on_beat(self) -> None:
        """Again before half a minute is over; and whether who was there is there still."""
        if not self._shown.isActive():
            self._tell()
        if self._line.people:
            self._ask()

    @Slot()
    def _tell(self) -> None:
        now = self._now()
        if now is None:
            if self._told is not None:
                self._told = None
                self._tells.tell(None)
            return
        self._told = now
        self._tells.tell(*now)

    def _now(self) -> tuple[CustomerId, Does] | None:
        """Nobody while another page, or no window, is in front."""
        customer_id = self._desk.current
        if customer_id is None or not self._header.isVisible() or self._header.window().isMinimized():
            return None
        front = self._controller.front
        writes = front is not None and front.customer_id == customer_id and bool(front.note.strip() or front.mail)
        return customer_id, Does.WRITING if writes else Does.LOOKING

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        match event:
            case _ if not self._is_on:
                return
            case OnlookersChanged(None) | CameBack():
                self._news.ask()
            case OnlookersChanged(customer_id) if customer_id == self._desk.current:
                self._news.ask()

    @Slot()
    def _ask(self) -> None:
        customer_id = self._desk.current
        if customer_id is not None and self._is_on:
            arrived = partial(self._on_people, customer_id)
            self._bridge.ask(OnlookersOf(customer_id, self._me), arrived, owner=self)

    def _on_people(self, customer_id: CustomerId, people: Sequence[Onlooker]) -> None:
        if customer_id == self._desk.current and self._is_on:
            self._line.show_people(people)
