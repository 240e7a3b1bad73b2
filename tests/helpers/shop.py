"""Several desks at one real workspace, each with its own feed, questions, live pane and simulated phone."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.channels.phone.simulator import FarEnd, SimulatorPhone
from agentdesk.domain.commands import Command
from agentdesk.domain.events import Event
from agentdesk.domain.ids import AgentId, CallRef, CommandId
from agentdesk.domain.interactions import ContactRules
from agentdesk.domain.live import LiveItem
from agentdesk.runtime.lanes import ReadLanes
from agentdesk.services import handlers
from agentdesk.services.calls import LogSetup
from agentdesk.services.changes import changes_of
from agentdesk.services.hub import Hub
from agentdesk.store.engine import open_engine
from agentdesk.store.feed import Feed
from agentdesk.store.reads import SqlReads
from agentdesk.store.unit_of_work import SqlWorkspace
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.directory.book import DirectoryBook
from agentdesk.ui.directory.chooser import TargetChooser
from agentdesk.ui.directory.handed_card import HandedCard
from agentdesk.ui.directory.handing import HandingOver
from agentdesk.ui.directory.receiving import Receiving
from agentdesk.ui.live.call_aside import CallAside
from agentdesk.ui.live.call_tools import CallTools
from agentdesk.ui.live.pane import LivePane
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.live import KeptDrafts
from tests.helpers.screen import StillClock

FAR = FarEnd(answers_after_s=None)
"""A colleague's phone rings until the test lets them answer."""


class Straight:
    """A clerk without a journal: what is said is done at once, exactly once, and told."""

    def __init__(self, workspace: SqlWorkspace, clock: StillClock, hub: Hub) -> None:
        self._workspace, self._clock, self._hub = workspace, clock, hub
        self.said: list[Command] = []

    def say(self, command: Command) -> None:
        self.said.append(command)
        with self._workspace.unit_of_work() as uow:
            touched = handlers.apply(uow, command, self._clock.now())
            uow.record(command, touched)
            uow.commit()
        for event in changes_of(touched):
            self._hub.publish(event)

    def own(self) -> set[CommandId]:
        return {command.command_id for command in self.said}


class ShopDesk:
    """One agent's desk."""

    def __init__(self, url: str, agent_id: AgentId, name: str, theme: Theme, words: Words, clock: StillClock) -> None:
        self.name, self.clock, self.hub = name, clock, Hub()
        self._engine, self._readers = open_engine(url), open_engine(url, read_only=True)
        self.workspace = SqlWorkspace(self._engine, name, clock)
        self.clerk = Straight(self.workspace, clock, self.hub)
        self._lanes = ReadLanes(1, lambda: SqlReads(self._readers, now=clock.now))
        self.bridge = Bridge(self.hub, self._lanes, self.clerk)
        self.feed = Feed(self._readers, self.hub.publish, self.clerk.own)
        self.phone = SimulatorPhone(self.hub.publish, clock, threaded=False)
        self.phone.start()
        self.heard: list[Event] = []
        self.bridge.happened.connect(self.heard.append)
        self.window = QWidget()
        self.window.setObjectName("root")
        rules, shortcuts = ContactRules(), Shortcuts(parent=self.window)
        self.pane = LivePane(
            theme, words, shortcuts, self.bridge, self.phone, rules, KeptDrafts(clock), clock, agent_id, self.window,
            setup=LogSetup(rules, agent_id, "Europe/Amsterdam", name),
        )  # fmt: skip
        tools = self.pane.findChild(CallTools)
        assert tools is not None
        self.tools = tools
        CallAside(theme, words, shortcuts, self.bridge, self.phone, self.pane)
        self.book = DirectoryBook(self.bridge, tools)
        TargetChooser(theme, words, tools, self.book, agent_id, clock.now)
        HandingOver(self.bridge, self.pane.controller, tools, self.pane)
        Receiving(self.bridge, self.pane.controller, self.pane)
        self.card = HandedCard(theme, words, self.pane)
        QHBoxLayout(self.window).addWidget(self.pane)
        self.window.resize(360, 720)
        self.opened: list[object] = []
        self.pane.customer_wanted.connect(self.opened.append)

    def begin(self, qtbot: QtBot) -> None:
        qtbot.addWidget(self.window)
        self.feed.start()
        assert self.feed.ready.wait(20)
        self.book.ask()
        qtbot.waitUntil(lambda: bool(self.book.now.people))
        self.window.show()
        self.window.activateWindow()

    @property
    def front(self) -> LiveItem | None:
        return self.pane.controller.front

    def said(self, kind: type[Command]) -> list[Command]:
        return [command for command in self.clerk.said if isinstance(command, kind)]

    def shows(self) -> tuple[str, ...]:
        """What came with the call, as the card says it."""
        if self.card.isHidden():
            return ()
        lines = [each.text() for each in self.card.findChildren(QLabel) if not each.isHidden()]
        note = self.card.findChild(QPlainTextEdit)
        assert note is not None
        return (*lines, note.toPlainText()) if not note.isHidden() else tuple(lines)

    def takes_call(self, qtbot: QtBot, number: str, note: str = "", queue: str = "") -> CallRef:
        """A customer calls, is answered, and something is noted."""
        ref = self.phone.ring_now(number, "", queue)
        qtbot.waitUntil(lambda: self.front is not None and self.front.ref == ref)
        qtbot.waitUntil(lambda: self.front is not None and not self.pane.callers.is_asking(self.front))
        self.phone.answer(ref)
        if note and self.front is not None:
            self.pane.controller.change(replace(self.front, note=note))
        return ref

    def sends_to(self, typed: str, *, asking: bool) -> None:
        """As by keys: the line, the name, Enter, and once more for whoever is not here."""
        self.phone._far_ends = dict.fromkeys(("201", "202", "203", "900"), FAR)
        self.tools.toggle_transfer(asking=asking)
        self.tools.line.setText(typed)
        QTest.keyClick(self.tools.line, Qt.Key.Key_Return)
        if not self.tools._unsure.isHidden():
            QTest.keyClick(self.tools.line, Qt.Key.Key_Return)
        QApplication.processEvents()

    def close(self) -> None:
        self.phone.stop()
        self.feed.stop()
        self.bridge.close()
        self._lanes.close()
        self._engine.dispose()
        self._readers.dispose()


@contextmanager
def a_desk(
    qtbot: QtBot, url: str, agent_id: AgentId, name: str, theme: Theme, words: Words, clock: StillClock
) -> Iterator[ShopDesk]:
    desk = ShopDesk(url, agent_id, name, theme, words, clock)
    try:
        desk.begin(qtbot)
        yield desk
    finally:
        desk.close()
