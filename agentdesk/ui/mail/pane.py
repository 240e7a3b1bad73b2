"""Knows how a conversation stands above its log: its head, the mail that is read, and the place of the answer."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.ids import AgentId
from agentdesk.services.ports import Clock
from agentdesk.services.queries_mail import MailLine, MailSource, MailThread
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.layouts import show_parts
from agentdesk.ui.mail.banner import Banner
from agentdesk.ui.mail.card import MailCard
from agentdesk.ui.mail.reader import LOWEST, MailReader
from agentdesk.ui.mail.reading import ReadingRoom
from agentdesk.ui.mail.writer import MailWriter
from agentdesk.ui.minutes import Minutes
from agentdesk.ui.shortcuts import PersonalSettings, Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

LOWEST_WHILE_WRITING = 72


class MailPane(QWidget):
    """Signals: `newer_seen(MailThread)`: the agent has looked at what came meanwhile; `person_wanted` (no payload): what
    is set apart is a person's mail.
    """

    newer_seen = Signal(object)
    person_wanted = Signal()

    def __init__(
        self, theme: Theme, words: Words, shortcuts: Shortcuts, bridge: Bridge, clock: Clock, room: ReadingRoom,
        settings: PersonalSettings, me: AgentId, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._bridge, self._clock, self._shortcuts = bridge, clock, shortcuts
        self.conversation: MailThread | None = None
        self._newer: MailThread | None = None
        self._place = 0
        self._writing: QWidget = self
        self.reading: MailLine | None = None
        """The mail that is shown, or on its way to be."""
        self.card = MailCard(theme, words, me, self)
        self._came = Banner(theme, "banner-accent", "mail", self)
        self._apart = Banner(theme, "mini", "inbox", self)
        self._apart.first_pressed.connect(self.person_wanted)
        self.reader = MailReader(theme, words, room, settings, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.card)
        self._column.addWidget(self._apart)
        self._column.addWidget(self._came)
        self._column.addWidget(self.reader, 1)
        self._came.first_pressed.connect(self._on_newer)
        self.card.earlier_wanted.connect(self.show_earlier)
        self.card.later_wanted.connect(self.show_later)
        self.setFocusProxy(self.reader.view)
        Minutes(clock.now, self).turned.connect(self.tick)

    @property
    def is_read(self) -> bool:
        """Its words are shown, or that it has none."""
        return self.reader.mail is not None

    def put_writer(self, writer: MailWriter) -> None:
        """The answer, under the mail it answers."""
        self._column.addWidget(writer)
        self._writing = writer.body
        writer.newer_wanted.connect(self._on_newer)
        writer.unfolded.connect(self._on_unfolded)

    def show_thread(self, thread: MailThread) -> None:
        """Another conversation, or the same as it is now: what is being read stays, and what came is offered."""
        before, self._newer = self.conversation, None
        if before is not None and before.row.thread_id == thread.row.thread_id and _newest(before) == _newest(thread):
            self.conversation = thread
            self._show_head()
            return
        if before is not None and before.row.thread_id == thread.row.thread_id:
            self._newer = thread
            self._came.say(
                self.tr("A newer mail is here: {sender}").format(sender=thread.mails[0].sender), self.tr("Show")
            )
            return
        self._show_whole(thread)

    def clear(self) -> None:
        """Nothing of the last conversation stays."""
        self.conversation = self._newer = self.reading = None
        self._came.say("")
        self._apart.say("")
        self.reader.show_loading()

    def show_failure(self, error: AgentDeskError) -> None:
        """It cannot be had now."""
        self.reader.show_failure(error)

    @Slot()
    def show_earlier(self) -> None:
        self._step(1)

    @Slot()
    def show_later(self) -> None:
        self._step(-1)

    @Slot()
    def tick(self) -> None:
        """How long it waits by now."""
        self.card.tick(self._clock.now())

    @Slot(bool, bool)
    def _on_unfolded(self, is_open: bool, alone: bool) -> None:  # noqa: FBT001 a slot
        """Reading and writing share the room; a new mail has it all. The keyboard comes back to what is begun."""
        show_parts((self.card, not alone), (self.reader, not alone))
        self._column.setStretch(self._column.count() - 1, 2 if is_open else 0)
        self.reader.body.setMinimumHeight(LOWEST_WHILE_WRITING if is_open else LOWEST)
        self.setFocusProxy(self._writing if is_open else self.reader.view)

    @Slot()
    def _on_newer(self) -> None:
        if self._newer is not None:
            thread, self._newer = self._newer, None
            self._show_whole(thread)
            self.newer_seen.emit(thread)

    def _show_whole(self, thread: MailThread) -> None:
        """The newest mail that came in is what is answered; of our own alone, the newest of those."""
        self.conversation = thread
        self._came.say("")
        theirs = (at for at, mail in enumerate(thread.mails) if not mail.is_ours)
        self._place = next(theirs, 0)
        self._read()

    def _step(self, by: int) -> None:
        if self.conversation is not None and 0 <= self._place + by < len(self.conversation.mails):
            self._place += by
            self._read()

    def _read(self) -> None:
        self._show_head()
        self.reading = None
        self.reader.show_loading()
        if self.conversation is not None and self.conversation.mails:
            self.reading = self.conversation.mails[self._place]
            line = self.reading
            self._bridge.ask(
                MailSource(line.mail_id), partial(self._on_source, line), owner=self.reader,
                failed=partial(self._on_no_source, line),
            )  # fmt: skip
        else:
            self.reader.show_source(None)

    def _on_source(self, line: MailLine, raw: bytes | None) -> None:
        if self.reading is line:  # else another mail lies in front by now
            self.reader.show_source(raw)

    def _on_no_source(self, line: MailLine, error: AgentDeskError) -> None:
        if self.reading is line:
            self.reader.show_failure(error)

    def _show_head(self) -> None:
        if self.conversation is not None:
            keys = self._shortcuts.shown("mail.new-customer")
            self.card.show_thread(self.conversation, self._place, self._clock.now(), keys)
            is_apart = self.conversation.row.apart_class is not None
            told = self.tr("Set apart.\nNobody waits for an answer.") if is_apart else ""
            self._apart.say(told, self.tr("It is a person's mail") if is_apart else "")


def _newest(thread: MailThread) -> object:
    return thread.mails[0].mail_id if thread.mails else None
