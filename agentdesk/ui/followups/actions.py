"""Knows what each verb on a follow-up says to the clerk: done, later, not done, handed over, held."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from agentdesk.domain.commands import (
    ClaimFollowUp,
    CloseFollowUp,
    Command,
    HandOverFollowUp,
    SnoozeFollowUp,
)
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import CommandRefused
from agentdesk.domain.followups import CLAIM_LEASE, Due
from agentdesk.domain.hours import BusinessHours
from agentdesk.domain.ids import AgentId, CommandId, FollowUpId, new_uuid
from agentdesk.domain.kinds import FollowUpKind, FollowUpState
from agentdesk.services.ports import Clock
from agentdesk.services.queries import People, PersonRow
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.followups.dialogs import AnswerDialog, HandOverDialog, NotDoneDialog, WhenDialog
from agentdesk.ui.half_said import HalfSaid
from agentdesk.ui.notices import Notices
from agentdesk.ui.topbar import Me
from agentdesk.ui.words import Words
from agentdesk.ui.work import Subject, Wish

UNDO_S = 10


class FollowUpActions(QObject):
    """Asks what must be asked, then says it. `half_said` keeps an answer that was left.

    Signals: `left_queue(FollowUpId)` when a line may leave the screen; `came_back(FollowUpId)` when the workspace
    refused, or the agent took it back.
    """

    left_queue = Signal(object)
    came_back = Signal(object)

    def __init__(self, words: Words, bridge: Bridge, clock: Clock, me: Me, notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._words, self._bridge, self._clock, self._me, self._notices = words, bridge, clock, me, notices
        self._subject: Subject | None = None
        self._said: dict[CommandId, FollowUpId] = {}
        self._window = window
        self._hours = BusinessHours()
        self._when: WhenDialog | None = None
        self._whom: HandOverDialog | None = None
        self._why: NotDoneDialog | None = None
        self._answer: AnswerDialog | None = None
        self._answers: Subject | None = None
        self.half_said = HalfSaid()
        bridge.happened.connect(self._on_happened)

    def use_hours(self, hours: BusinessHours) -> None:
        """The workspace's business hours, for quick picks."""
        self._hours = hours

    @Slot(object)
    def on_wish(self, wish: Wish) -> None:
        """A verb from the queue or the list."""
        self._subject = subject = wish.subject
        match wish.verb:
            case "done" if subject.asked_by not in {None, self._me.agent_id}:
                self._ask_answer(subject)
            case "done":
                self._close(subject, FollowUpState.KEPT if _is_promise(subject) else FollowUpState.DONE, "")
            case "not-done":
                self._ask_why(subject)
            case "snooze":
                self._ask_when(subject)
            case "hand-over":
                self._bridge.ask(People(), self._on_people, owner=self, failed=self._on_people_not_read)
            case "claim":
                held = subject.holder(self._clock.now()) == self._me.agent_id
                self.claim(subject, until=None if held else self._clock.now() + CLAIM_LEASE)

    def claim_if_free(self, subject: Subject, *, left: bool = False) -> bool:
        """Opening shared work holds it for a while, so that nobody else calls; who holds it already goes on holding it.

        `left`: we have just let go of it, which its line may not say yet.
        """
        holder = subject.holder(self._clock.now())
        free = holder is None or (left and holder == self._me.agent_id)
        if free:
            self.claim(subject, self._clock.now() + CLAIM_LEASE)
        return free

    def claim(self, subject: Subject, until: datetime | None) -> None:
        """Hold it so nobody else calls; None lets go."""
        identity = self._identity()
        self._bridge.say(
            ClaimFollowUp(
                command_id=identity, actor=self._me.agent_id, at=self._clock.now(),
                follow_up_id=subject.follow_up_id, until=until,
            )
        )  # fmt: skip

    def _ask_when(self, subject: Subject) -> None:
        if self._when is None:
            self._when = WhenDialog(self._words, self._clock, self._me.zone, self._window)
            self._when.chosen.connect(self._on_when)
        self._when.use_hours(self._hours)
        self._when.ask(subject)

    def _ask_why(self, subject: Subject) -> None:
        if self._why is None:
            self._why = NotDoneDialog(self._window)
            self._why.chosen.connect(self._on_why)
        self._why.ask(subject)

    def _ask_answer(self, subject: Subject) -> None:
        if self._answer is None:
            self._answer = AnswerDialog(self._window)
            self._answer.chosen.connect(self._on_answer)
            self._answer.typed.connect(self._on_answer_typed)
            self._answer.rejected.connect(self._on_answer_left)
        self._answers = subject
        self._answer.ask(subject, "".join(self.half_said.of(_answer_to(subject))))

    def _on_people_not_read(self, error: AgentDeskError) -> None:
        self._notices.error(self._words.error(error))

    def _on_people(self, people: Sequence[PersonRow]) -> None:
        if self._whom is None:
            self._whom = HandOverDialog(self._window)
            self._whom.chosen.connect(self._on_whom)
        if self._subject is not None:
            self._whom.ask(self._subject, people, self._me.agent_id, self.half_said)

    @Slot(object)
    def _on_when(self, due: Due) -> None:
        subject = self._subject
        if subject is None:
            return
        command = SnoozeFollowUp(
            command_id=self._identity(), actor=self._me.agent_id, at=self._clock.now(),
            follow_up_id=subject.follow_up_id, base_version=subject.version, due_at=due.due_at,
            local_due=due.local_due, zone=due.zone,
        )  # fmt: skip
        self._say(command, subject)
        when = self._words.due(due.due_at, self._clock.now())
        self._notices.info(self.tr("{name} comes back: {when}").format(name=subject.name, when=when))

    @Slot(object, str, str)
    def _on_whom(self, owner: AgentId | None, queue: str, sentence: str) -> None:
        subject = self._subject
        if subject is None:
            return
        command = HandOverFollowUp(
            command_id=self._identity(), actor=self._me.agent_id, at=self._clock.now(),
            follow_up_id=subject.follow_up_id, base_version=subject.version, owner=owner, queue=queue,
            sentence=sentence,
        )  # fmt: skip
        self._say(command, subject)
        self._notices.info(self.tr("Handed over: {name}").format(name=subject.name))

    @Slot(object, str)
    def _on_why(self, state: FollowUpState, why: str) -> None:
        if self._subject is not None:
            self._close(self._subject, state, why)

    @Slot(str)
    def _on_answer_typed(self, text: str) -> None:
        if self._answers is not None and text.strip():
            self.half_said.keep(_answer_to(self._answers), text)
        elif self._answers is not None:
            self.half_said.drop(_answer_to(self._answers))

    @Slot()
    def _on_answer_left(self) -> None:
        if self._answers is not None and self.half_said.of(_answer_to(self._answers)):
            self._notices.info(self.tr("Your words are kept until you answer this question"))

    @Slot(str)
    def _on_answer(self, answer: str) -> None:
        subject = self._answers
        if subject is None:
            return
        self.half_said.drop(_answer_to(subject))
        command = CloseFollowUp(
            command_id=self._identity(), actor=self._me.agent_id, at=self._clock.now(),
            follow_up_id=subject.follow_up_id, state=FollowUpState.DONE, why=answer,
        )  # fmt: skip
        self._say(command, subject)
        self._notices.info(self.tr("Answered: {name}").format(name=subject.asked_by_name))

    def _close(self, subject: Subject, state: FollowUpState, why: str) -> None:
        command = CloseFollowUp(
            command_id=self._identity(), actor=self._me.agent_id, at=self._clock.now(),
            follow_up_id=subject.follow_up_id, state=state, why=why, next_follow_up_id=FollowUpId(new_uuid()),
        )  # fmt: skip
        self._say(command, subject)
        text = self.tr("{name}: {state}").format(name=subject.name, state=self._words.follow_up_state(state))

        def undo() -> None:
            self._put_back(subject, command)

        self._notices.undo(text, UNDO_S, undo)

    def _put_back(self, subject: Subject, closed: CloseFollowUp) -> None:
        """It is open again as it was, and the next of what recurs is gone: nothing counts twice."""
        self._bridge.say(
            CloseFollowUp(
                command_id=self._identity(), actor=self._me.agent_id, at=self._clock.now(),
                follow_up_id=subject.follow_up_id, state=FollowUpState.OPEN,
                next_follow_up_id=closed.next_follow_up_id,
            )
        )  # fmt: skip
        self.came_back.emit(subject.follow_up_id)

    def _say(self, command: Command, subject: Subject) -> None:
        self._said[command.command_id] = subject.follow_up_id
        self._bridge.say(command)
        self.left_queue.emit(subject.follow_up_id)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, CommandRefused) and event.command_id in self._said:
            self._notices.error(self._words.trouble(event.code))
            self.came_back.emit(self._said.pop(event.command_id))

    def _identity(self) -> CommandId:
        return CommandId(new_uuid())


def _answer_to(subject: Subject) -> str:
    return f"answer:{subject.follow_up_id}"


def _is_promise(subject: Subject) -> bool:
    return subject.kind is FollowUpKind.PROMISE
