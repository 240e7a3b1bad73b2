"""A live pane on a real bridge with a simulated phone, drafts in memory and a clock turned by hand."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.channels.phone.manual import ManualPhone
from agentdesk.channels.phone.simulator import SimulatorPhone
from agentdesk.domain.commands import Command, LogInteraction, RecordCall
from agentdesk.domain.ids import AgentId, CustomerId, DraftId, EventId, FollowUpId, new_uuid
from agentdesk.domain.interactions import ContactRules
from agentdesk.domain.kinds import Direction, EventKind, FollowUpKind
from agentdesk.services.calls import LogSetup
from agentdesk.services.ports import Draft, Phone
from agentdesk.services.queries import CustomerCard, Hit, Match, OpenItem, TimelineRow, WhoIs
from agentdesk.ui.live.pane import LivePane
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.screen import Stage, StillClock

ZONE = "Europe/Amsterdam"


@dataclass
class KeptDrafts:
    """Drafts as they would be on disk."""

    clock: StillClock
    texts: dict[DraftId, str] = field(default_factory=dict)

    def keep(self, draft_id: DraftId, state_json: str) -> None:
        self.texts[draft_id] = state_json

    def drop(self, draft_id: DraftId) -> None:
        self.texts.pop(draft_id, None)

    def flush(self) -> None:
        """It is on the disk already."""

    def all(self) -> list[Draft]:
        return [Draft(draft_id, text, self.clock.now()) for draft_id, text in self.texts.items()]


class LiveDesk:
    """The pane in a window beside a search line."""

    def __init__(
        self,
        stage: Stage,
        theme: Theme,
        words: Words,
        *,
        rules: ContactRules | None = None,
        by_hand: bool = False,
        drafts: KeptDrafts | None = None,
        far: Phone | None = None,
    ) -> None:
        """`far`: a phone that is not ours, instead of the simulator."""
        self.stage = stage
        self.clock = stage.clock
        self.simulator = SimulatorPhone(stage.hub.publish, stage.clock, threaded=False)
        self.manual = ManualPhone(stage.hub.publish, stage.clock)
        self.phone: Phone = far or (self.manual if by_hand else self.simulator)
        self.phone.start()
        self.drafts = drafts or KeptDrafts(stage.clock)
        self.window = QWidget()
        self.window.setObjectName("root")
        self.search = QLineEdit(self.window)
        rules = rules or ContactRules()
        self.pane = LivePane(
            theme, words, Shortcuts(parent=self.window), stage.bridge, self.phone, rules, self.drafts, stage.clock,
            AgentId(1), self.window, setup=LogSetup(rules, AgentId(1), ZONE, "Mai Nguyễn"),
        )  # fmt: skip
        row = QHBoxLayout(self.window)
        row.addWidget(self.search)
        row.addWidget(self.pane)
        self.window.resize(900, 820)
        self.wanted: list[CustomerId] = []
        self.pane.customer_wanted.connect(self.wanted.append)
        self.window.show()
        self.window.activateWindow()

    @property
    def note(self) -> str:
        return self.pane.form.note.editor.toPlainText()

    @property
    def editor(self) -> QWidget:
        return self.pane.form.note.editor

    def said(self, kind: type[Command]) -> list[Command]:
        return [command for command in self.stage.clerk.said if isinstance(command, kind)]

    @property
    def logs(self) -> list[LogInteraction]:
        return [command for command in self.stage.clerk.said if isinstance(command, LogInteraction)]

    @property
    def records(self) -> list[RecordCall]:
        return [command for command in self.stage.clerk.said if isinstance(command, RecordCall)]

    def turn(self, seconds: float) -> None:
        self.clock.at += timedelta(seconds=seconds)
        self.clock.ticks += seconds
        self.simulator.tick()

    def keys(self, text: str, delay_ms: int = -1) -> None:
        """Real key events to whatever has the keyboard."""
        QTest.keyClicks(self.window.focusWidget() or self.window, text, delay=delay_ms)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key as a person presses it: what came before has been shown."""
        QApplication.processEvents()
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)
        QApplication.processEvents()

    def close(self) -> None:
        self.phone.stop()
        self.window.close()


def a_match(card: CustomerCard, *, reason: str = "number", confidence: float = 1.0, shared: bool = False) -> Match:
    return Match(card.customer_id, card.ref, card.name, reason, confidence, shared, "+31618429930")


def knows(stage: Stage, *matches: Match) -> None:
    """Every number asked for belongs to these."""
    stage.reads.answers[WhoIs] = matches


def a_hit(card: CustomerCard) -> Hit:
    return Hit(card.customer_id, None, card.ref, card.name, card.city, "name", card.name)


def an_open(kind: FollowUpKind, card: CustomerCard, clock: StillClock, *, reason: str = "delivery", title: str = "bellen") -> OpenItem:  # fmt: skip
    del card
    return OpenItem(
        FollowUpId(new_uuid()), kind, title, clock.now() + timedelta(hours=2), AgentId(1), "Mai Nguyễn", "", reason,
        None, told=kind is FollowUpKind.PROMISE, version=1,
    )  # fmt: skip


def a_row(card: CustomerCard, clock: StillClock) -> TimelineRow:
    """A call of 95 seconds an hour ago that nobody logged."""
    return TimelineRow(
        event_id=EventId(new_uuid()), customer_id=card.customer_id, kind=EventKind.CALL, direction=Direction.IN,
        occurred_at=clock.now() - timedelta(hours=1), duration_s=95, agent_id=AgentId(1), agent_name="Mai Nguyễn",
        outcome="", reason="", subject="", body="", detail=(), revisions=0, unlogged=True, moved_to=None,
        restricted=False, number="+31618429930",
    )  # fmt: skip


CTRL = Qt.KeyboardModifier.ControlModifier
Open = Callable[..., LiveDesk]


def a_talk(qtbot: QtBot, desk: LiveDesk, card: CustomerCard) -> None:
    """A call of this customer is on and their card is known."""
    knows(desk.stage, a_match(card))
    ref = desk.simulator.ring_now("06 1842 9930", "S de Vries", "Levering")
    qtbot.waitUntil(lambda: any(item.customer_id == card.customer_id for item in desk.pane.controller.stack.items))
    desk.pane.show_customer(card)
    desk.simulator.answer(ref)


def button(desk: LiveDesk, name: str) -> QPushButton:
    found = desk.pane.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found
