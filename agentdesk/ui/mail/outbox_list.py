"""Knows the mails that did not simply go out: each asks a person, who sends it again, says it was sent, or lets it go."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from agentdesk.domain.commands_mail import DecideMail
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.ids import AgentId, CommandId, OutboxId, new_uuid
from agentdesk.domain.outbox import OutboxState
from agentdesk.services.ports import Clock
from agentdesk.services.queries_mail import OutboxAsks, OutboxLine
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.controls import label
from agentdesk.ui.question import Question
from agentdesk.ui.words import Words
from agentdesk.ui.words_mail import MailSentences

WIDTH = 520
MARGIN = 24
HIGHEST = 440
"""So that all of it stands on a screen of 720."""
SHOWN_AT_MOST = 20
"""As many as one answer brings."""


class OutboxList(Question):
    """Asked anew whenever it opens; nothing here decides by itself. Signals: `counted(int)`: so many ask by now."""

    counted = Signal(int)

    def __init__(self, words: Words, bridge: Bridge, clock: Clock, me: AgentId, parent: QWidget) -> None:
        super().__init__(parent, width=WIDTH)
        self._words, self._bridge, self._clock, self._me = words, bridge, clock, me
        self._sentences = MailSentences(self)
        self._rows: dict[OutboxId, QWidget] = {}
        self.say(self.tr("Mails that ask you"), self.tr("Close"))
        self.cancel_button.hide()
        self._again = QPushButton(self.tr("Try again"), self)
        self._again.setAutoDefault(False)
        self._again.clicked.connect(self.show_asks)
        self._again.hide()
        self.content.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)
        self._page = QWidget(self)
        self._list = QVBoxLayout(self._page)
        self._list.setContentsMargins(0, 0, 8, 0)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._page)
        for ground in (self._page, self._scroll.viewport()):
            ground.setAutoFillBackground(False)  # the dialog's own
        self.content.addWidget(self._scroll)

    @Slot()
    def show_asks(self) -> None:
        self._bridge.ask(OutboxAsks(), self._on_asks, owner=self, failed=self._on_failed)

    def _on_failed(self, error: AgentDeskError) -> None:
        """What was listed before may have been decided elsewhere: it is not offered."""
        for outbox_id in list(self._rows):
            self._take_off(outbox_id)
        self._fit()
        self.tell(self._words.error(error))
        self._again.show()
        self.open()

    def _on_asks(self, lines: tuple[OutboxLine, ...]) -> None:
        for outbox_id in list(self._rows):
            self._take_off(outbox_id)
        for line in lines:
            self._add(line)
        self._again.hide()
        self._say_rest(more=len(lines) >= SHOWN_AT_MOST)
        self.open()

    def _add(self, line: OutboxLine) -> None:
        row = QWidget(self)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(3)
        head = self.tr("To {people}, {time}, by {agent}").format(
            people=", ".join(line.recipients), time=self._words.moment(line.at), agent=line.agent_name
        )
        column.addWidget(label(head, "", row, wrap=True))
        uncertain = line.state is OutboxState.UNCERTAIN
        code = "mail-uncertain" if uncertain else line.why
        column.addWidget(label(self._sentences.of_mail(code, line.said), "muted", row, wrap=True))
        buttons = QHBoxLayout()
        choices = [("again", self.tr("Send again")), ("cancel", self.tr("Let it go"))]
        if uncertain:
            choices.insert(1, ("was-sent", self.tr("It was sent")))
        for choice, text in choices:
            button = QPushButton(text, row)
            button.setAutoDefault(False)
            button.setAccessibleDescription(head)
            button.clicked.connect(self._decides(line.outbox_id, choice))
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self._rows[line.outbox_id] = row
        self._list.addWidget(row)

    def _decides(self, outbox_id: OutboxId, choice: str) -> Callable[[], None]:
        return partial(self._decide, outbox_id, choice)

    def _decide(self, outbox_id: OutboxId, choice: str) -> None:
        self._bridge.say(
            DecideMail(
                command_id=CommandId(new_uuid()),
                actor=self._me,
                at=self._clock.now(),
                outbox_id=outbox_id,
                choice=choice,
            )
        )
        self._take_off(outbox_id)
        self._say_rest()

    def _take_off(self, outbox_id: OutboxId) -> None:
        row = self._rows.pop(outbox_id, None)
        if row is not None:
            row.hide()
            row.deleteLater()

    def _say_rest(self, *, more: bool = False) -> None:
        rest = self.tr("These are the oldest; more may follow when they are decided.") if more else ""
        self.tell(rest if self._rows else self.tr("No mail asks for anything."))
        self._fit()
        self.counted.emit(len(self._rows))

    def _fit(self) -> None:
        """As high as what it lists, and no higher than a small screen."""
        self._scroll.setVisible(bool(self._rows))
        layout = self._page.layout()
        if self._rows and layout is not None:
            wanted = layout.totalHeightForWidth(WIDTH - 2 * MARGIN)
            self._page.setMinimumHeight(wanted)
            self._scroll.setFixedHeight(min(wanted + 4, HIGHEST))
        self.adjustSize()
