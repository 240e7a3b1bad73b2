"""Knows a live pane with conversations for tests: fixed threads and bytes behind the real bridge and the real lanes."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from threading import Event

from pytestqt.qtbot import QtBot

from agentdesk.bootstrap.mail_reading import Eyes
from agentdesk.domain.commands import Command
from agentdesk.domain.ids import AgentId, CustomerId, EventId, MailboxId, MailId, ThreadId, new_uuid
from agentdesk.domain.mail import MailClass
from agentdesk.domain.mail_threads import ThreadState
from agentdesk.runtime.lanes import Lane
from agentdesk.services.queries_mail import MailLine, MailSource, MailThread, ThreadOf, ThreadRow
from agentdesk.ui.mail.desk import MailDesk
from agentdesk.ui.mail.pane import MailPane
from agentdesk.ui.mail.reading import ReadingRoom
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.live import LiveDesk
from tests.helpers.mails import a_mail
from tests.helpers.screen import NOON

LONGEST_S = 10
"""What a lane is held for at most."""


def a_thread(customer_id: CustomerId | None = None, name: str = "Sanne de Vries", mails: int = 1, *, on_timeline: bool = True) -> MailThread:  # fmt: skip
    """A conversation that waits since an hour; its newest mail is the customer's."""
    asked = NOON - timedelta(hours=1)
    row = ThreadRow(
        thread_id=ThreadId(new_uuid()), mailbox_id=MailboxId(new_uuid()), mailbox_address="support@shop.example",
        customer_id=customer_id, name=name, sender=f"{name} <sanne@voorbeeld.nl>", subject="Waar blijft mijn pakket?",
        asked_at=asked, last_in_at=asked, last_out_at=None, due_at=NOON + timedelta(hours=3), owner=None, owner_name="",
        claim_until=None, snoozed_until=None, handed_words="", state=ThreadState.OPEN, junk=False, version=1,
        suggested_id=None, suggested_name="", suggested_why="",
    )  # fmt: skip
    lines = tuple(
        _line(asked - timedelta(hours=n), EventId(new_uuid()) if on_timeline else None, is_ours=n % 2 == 1)
        for n in range(mails)
    )
    return MailThread(row, lines)


def _line(at: datetime, event_id: EventId | None, *, is_ours: bool) -> MailLine:
    return MailLine(
        mail_id=MailId(new_uuid()), event_id=event_id, is_ours=is_ours, sender="sanne@voorbeeld.nl",
        subject="Waar blijft mijn pakket?", received_at=at, agent_name="", mail_class=MailClass.PERSON,
    )  # fmt: skip


class MailWindow:
    """`desk` with a mail pane in it; what is said is kept by its clerk."""

    def __init__(self, qtbot: QtBot, theme: Theme, words: Words, desk: LiveDesk) -> None:
        self._qtbot, self.desk = qtbot, desk
        stage, live = desk.stage, desk.pane
        self._lanes = Lane("mail"), Lane("web-pictures")
        self.room = ReadingRoom(*self._lanes, Eyes, desk.window)
        self.threads: dict[ThreadId, MailThread] = {}
        self.bytes: dict[MailId, bytes] = {}
        stage.reads.answers[ThreadOf] = lambda query: self.threads.get(query.thread_id)
        stage.reads.answers[MailSource] = lambda query: self.bytes.get(query.mail_id)
        shortcuts = Shortcuts(parent=desk.window)
        self.pane = MailPane(theme, words, shortcuts, stage.bridge, stage.clock, self.room, stage.settings, AgentId(1), live.mail_place)  # fmt: skip
        live.mail_place.fill(self.pane)
        self.mails = MailDesk(stage.bridge, live.controller, self.pane, live)
        self.told: list[str] = []
        self.mails.told.connect(self.told.append)
        live.setFixedWidth(520)
        desk.window.resize(900, 900)

    def put(self, thread: MailThread, *bodies: str) -> MailThread:
        """Known to the workspace, with the words of its mails, newest first."""
        self.threads[thread.row.thread_id] = thread
        for line, body in zip(thread.mails, bodies, strict=False):
            self.bytes[line.mail_id] = a_mail(body=body)
        return thread

    def moved_on(self, thread: MailThread, body: str) -> MailThread:
        """The customer wrote again."""
        line = _line(NOON, EventId(new_uuid()), is_ours=False)
        newer = MailThread(replace(thread.row, version=thread.row.version + 1), (line, *thread.mails))
        self.bytes[line.mail_id] = a_mail(body=body)
        self.threads[thread.row.thread_id] = newer
        return newer

    def open(self, thread: MailThread) -> None:
        self.mails.open_thread(thread.row.thread_id)
        self._qtbot.waitUntil(lambda: self._is_front(thread) and self.pane.reader.mail is not None, timeout=10_000)
        self.mails.hold()

    def hold_reading(self, until: Event) -> None:
        """The lane that reads mails does nothing before."""
        self._lanes[0].do(partial(_wait, until))

    def until_read(self) -> None:
        """What the lane was given until now is answered."""
        done: list[bool] = []
        self.room.ask(lambda _eyes: True, done.append, owner=self.pane, slot="until-read")
        self._qtbot.waitUntil(lambda: bool(done), timeout=10_000)

    @property
    def words(self) -> str:
        return self.pane.reader.view.toPlainText()

    def said(self, kind: type[Command]) -> list[Command]:
        return self.desk.said(kind)

    def close(self) -> None:
        self.room.close()
        for lane in self._lanes:
            lane.close()

    def _is_front(self, thread: MailThread) -> bool:
        front = self.desk.pane.controller.front
        return front is not None and front.thread_id == thread.row.thread_id


def _wait(until: Event) -> None:
    until.wait(LONGEST_S)


@contextmanager
def mail_window(qtbot: QtBot, theme: Theme, words: Words, desk: LiveDesk) -> Iterator[MailWindow]:
    made = MailWindow(qtbot, theme, words, desk)
    try:
        yield made
    finally:
        made.close()
