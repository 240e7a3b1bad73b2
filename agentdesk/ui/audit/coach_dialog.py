"""Knows how a lead writes down a coaching: what was said, what was agreed, and until when; for one agent.

What is half typed stays with the drafts under the agent's name, also when the window is left or the power goes.
"""

from datetime import datetime, time, timedelta
from uuid import UUID

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from agentdesk.domain.coachings import LONGEST, LONGEST_ACTION, MOST_ACTIONS
from agentdesk.domain.commands import Command
from agentdesk.domain.commands_calibration import AgreedAction, Coach
from agentdesk.domain.ids import AgentId, EventId, FollowUpId, new_uuid
from agentdesk.services.queries_audit import AuditRow
from agentdesk.ui.audit.saying import Saying, basics
from agentdesk.ui.audit.told import Told
from agentdesk.ui.controls import label
from agentdesk.ui.live.time_field import TimeField
from agentdesk.ui.question import Question
from agentdesk.ui.sections import Room

WIDE, WORDS_HIGH, AGREED_HIGH = 520, 130, 84
USUALLY = timedelta(days=7)
TEN = time(10)


class CoachDialog(Question):
    """Made once, shown for one agent at a time."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent, width=WIDE)
        self._room = room
        self._agent: AgentId | None = None
        self._contacts: tuple[EventId, ...] = ()
        self._review: UUID | None = None
        self._saying = Saying(room.bridge, self)
        self._told = Told(room.theme, self)
        self._words, self._agreed = QPlainTextEdit(self), QPlainTextEdit(self)
        self._due = TimeField(room.theme, room.words, self._now, self.tr("Done by"), self)
        for text, name, field, high in (
            (self.tr("What you talked about"), self.tr("Only this person, who leads them, and administrators read it"),
             self._words, WORDS_HIGH),
            (self.tr("What was agreed, one a line"), self.tr("Each line becomes a task of theirs, which nobody else sees"),
             self._agreed, AGREED_HIGH),
        ):  # fmt: skip
            field.setAccessibleName(text)
            field.setPlaceholderText(name)
            field.setTabChangesFocus(True)
            field.setFixedHeight(high)
            field.textChanged.connect(self._on_typed)
            self.content.addWidget(label(text, "label", self))
            self.content.addWidget(field)
        self.content.addWidget(label(self.tr("Done by"), "label", self))
        self.content.addWidget(self._due)
        self.content.insertWidget(0, self._told)
        self._saying.settled.connect(self._on_settled)
        self._saying.refused.connect(self._on_refused)

    def ask(self, agent_id: AgentId, name: str, about: AuditRow | None = None, review: UUID | None = None) -> None:
        """Open it for this agent; `about` is the contact it is about, `review` what was said of it."""
        self._agent = None  # what is put into the fields now was not typed
        self.say(self.tr("Coach {name}").format(name=name), self.tr("Save the coaching"))
        moment = "" if about is None else self._room.words.moment(about.occurred_at)
        text = (
            self.tr("About the contact of {moment} and its review")
            if review
            else self.tr("About the contact of {moment}")
        )
        self.tell("" if about is None else text.format(moment=moment))
        self._review = review
        self._contacts = () if about is None else (about.event_id,)
        kept = self._room.half_said.of(f"coach:{agent_id}")
        words, agreed = kept if len(kept) == 2 else ("", "")
        self._words.setPlainText(words)
        self._agreed.setPlainText(agreed)
        self._told.say("")
        self._due.show_moment(datetime.combine((self._now() + USUALLY).date(), TEN))
        self._agent = agent_id
        self.accept_button.setEnabled(True)
        self.open()
        self._words.setFocus()

    def accept(self) -> None:
        """Said; the dialog goes when the workspace has it."""
        actions = [line.strip() for line in self._agreed.toPlainText().splitlines() if line.strip()]
        local = self._due.moment
        if self._agent is None or not self._words.toPlainText().strip():
            self._told.say(self._room.words.trouble("coaching-words"))
        elif len(actions) > MOST_ACTIONS or any(len(each) > LONGEST_ACTION for each in actions):
            self._told.say(self._room.words.trouble("coaching-action"))
        elif len(self._words.toPlainText()) > LONGEST:
            self._told.say(self._room.words.trouble("too-long"))
        elif actions and local is None:
            self._told.say(self.tr("Say by when it is done. Nothing was saved yet."))
        else:
            self.accept_button.setEnabled(False)
            self._saying.say(self._command(self._agent, actions, local or self._now()))

    def _command(self, agent_id: AgentId, actions: list[str], local: datetime) -> Coach:
        zone = getattr(self._room.words.zone, "key", "") or "Europe/Amsterdam"
        agreed = tuple(
            AgreedAction(follow_up_id=FollowUpId(new_uuid()), title=title, local_due=local, zone=zone)
            for title in actions
        )
        return Coach(
            coaching_id=new_uuid(), agent_id=agent_id, words=self._words.toPlainText().strip(), actions=agreed,
            review_id=self._review, contacts=self._contacts, **basics(self._room),
        )  # fmt: skip

    def _now(self) -> datetime:
        return self._room.clock.now().astimezone(self._room.words.zone).replace(tzinfo=None)

    @Slot()
    def _on_typed(self) -> None:
        if self._agent is not None:
            self._room.half_said.keep(f"coach:{self._agent}", self._words.toPlainText(), self._agreed.toPlainText())

    @Slot(object)
    def _on_settled(self, command: Command) -> None:
        if isinstance(command, Coach):
            self._room.half_said.drop(f"coach:{command.agent_id}")
            if command.agent_id == self._agent:
                self.done(self.DialogCode.Accepted)
            told = self.tr("The coaching is saved. What was agreed is among their tasks.")
            self._room.window.notices.info(told if command.actions else self.tr("The coaching is saved."))

    @Slot(object, str)
    def _on_refused(self, _command: Command, code: str) -> None:
        self.accept_button.setEnabled(True)
        self._told.say(self._room.words.trouble(code))


class CoachDoor(QObject):
    """Opens the coaching of whoever a contact is of; made by the screen that has the key for it, which owns it."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._room, self._dialog = room, CoachDialog(room, parent)

    @Slot(object)
    def coach(self, row: AuditRow) -> None:
        """About this contact; one's own needs no coaching of oneself."""
        self.coach_review(row, row.review_id)

    @Slot(object, object)
    def coach_review(self, row: AuditRow, review_id: UUID | None) -> None:
        """About this contact and what was said of it in this review."""
        if row.agent_id != self._room.me.agent_id:
            self._dialog.ask(row.agent_id, row.agent_name, row, review_id)
        else:
            self._room.window.notices.info(self.tr("This is your own contact: nobody coaches themselves."))

    def coach_person(self, agent_id: AgentId, name: str) -> None:
        """About no contact in particular."""
        self._dialog.ask(agent_id, name)
