"""Knows the coachings: for a lead those of whom they lead, for everybody their own; read, answered, begun."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.coachings import LONGEST
from agentdesk.domain.commands import Command
from agentdesk.domain.commands_calibration import AnswerCoaching, OpenCoaching
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import CameBack, CoachingsChanged, WentOffline
from agentdesk.domain.ids import SYSTEM_AGENT, AgentId
from agentdesk.domain.kinds import Role
from agentdesk.services.queries_calibration import CoachingById, CoachingRow, Coachings, CoachingWhole
from agentdesk.ui.audit.coach_dialog import CoachDoor
from agentdesk.ui.audit.coaching_text import CoachingText
from agentdesk.ui.audit.lines_beside import LinesBeside
from agentdesk.ui.audit.saying import Saying, basics
from agentdesk.ui.controls import label
from agentdesk.ui.ctrl_enter import CtrlEnterForm
from agentdesk.ui.sections import Room
from agentdesk.ui.wheel import scroll_past

WIDE, ANSWER_HIGH = 640, 72


class CoachingSection(CtrlEnterForm):
    """`mine`: those for the reader, else those of whom the reader leads, with a button that begins one."""

    def __init__(self, room: Room, parent: QWidget, *, mine: bool = False) -> None:
        super().__init__(parent)
        self._room, self._mine = room, mine
        self._whole: CoachingWhole | None = None
        self._door = CoachDoor(room, self)
        self._saying = Saying(room.bridge, self)
        heading = self.tr("My coachings") if mine else self.tr("Coaching")
        self.lines = LinesBeside(room, heading, self, wide=WIDE)
        self._text = CoachingText(room, self)
        self._answer = QPlainTextEdit(self)
        self._send = QPushButton(self.tr("Send the answer") if mine else self.tr("Add to it"), self)
        self._person = QComboBox(self)
        self._begin = QPushButton(self.tr("Coach…"), self)
        self.lines.top.addWidget(label(heading, "h2", self))
        self._lay_out()
        self._answer.textChanged.connect(self._on_typed)
        self._send.clicked.connect(self._on_send)
        self.handed_in.connect(self._on_send)
        self._begin.clicked.connect(self._on_begin)
        self._saying.settled.connect(self._on_settled)
        self._saying.refused.connect(self._on_refused)
        self.lines.chosen.connect(self._on_chosen)
        room.role.changed.connect(self._fill_people)
        room.bridge.happened.connect(self._on_happened)
        self._fill_people()
        self.lines.say(self.tr("Reading the coachings…"))
        self.read()

    @Slot()
    def read(self) -> None:
        """The list, and the one that is shown."""
        me = self._room.me.agent_id
        self._room.bridge.ask(
            Coachings(me, me if self._mine else None), self._on_rows, owner=self, failed=self._on_failed
        )
        if self.lines.current is not None:
            self._ask_one(self.lines.current)

    def _lay_out(self) -> None:
        self._answer.setAccessibleName(self.tr("Your answer") if self._mine else self.tr("A word to add"))
        self._answer.setPlaceholderText(
            self.tr("What you want to say to it") if self._mine else self.tr("A word to add, for both of you to read")
        )
        self._answer.setTabChangesFocus(True)
        self._answer.setFixedHeight(ANSWER_HIGH)
        self._person.setAccessibleName(self.tr("Whom to coach"))
        scroll_past(self._person)
        self.lines.top.addStretch()
        for each in (self._person, self._begin):
            self.lines.top.addWidget(each)
            each.setVisible(not self._mine)
        for part in (self._text, self._answer):
            self.lines.inner.addWidget(part)
        press = QHBoxLayout()
        press.addWidget(self._send)
        press.addStretch()
        self.lines.inner.addLayout(press)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.lines)
        self._show_parts()

    def _show_parts(self) -> None:
        for each in (self._text, self._answer, self._send):
            each.setVisible(self._whole is not None)

    @Slot()
    def _fill_people(self) -> None:
        chosen = self._person.currentData()
        self._person.clear()
        for each in self._room.role.people:
            if each.active and each.agent_id not in {self._room.me.agent_id, SYSTEM_AGENT} and each.role is Role.AGENT:
                self._person.addItem(each.name, each.agent_id)
        self._person.setCurrentIndex(max(0, self._person.findData(chosen)))
        self._begin.setEnabled(self._person.count() > 0)

    def _ask_one(self, coaching_id: UUID) -> None:
        query = CoachingById(self._room.me.agent_id, coaching_id)
        self._room.bridge.ask(query, self._on_whole, owner=self._text, failed=self._on_failed)

    # --- answers and presses ---

    def _on_rows(self, rows: Sequence[CoachingRow]) -> None:
        empty = self.tr("Nobody has coached you yet.") if self._mine else self.tr("Nobody was coached yet.")
        self.lines.show_lines([(row.coaching_id, self._line(row)) for row in rows], empty)
        if not rows:
            self._whole = None
            self._show_parts()

    def _line(self, row: CoachingRow) -> str:
        who = self.tr("by {name}").format(name=row.lead_name) if self._mine else row.agent_name
        parts = (
            [self.tr("{done} of %n agreed action(s) done", "", row.actions).format(done=row.done)]
            if row.actions
            else []
        )
        if row.opened_at is None:
            parts.append(self.tr("not read yet"))
        return f"{who} · {self._room.words.moment(row.made_at)}\n{' · '.join(parts) or row.words[:60]}"

    def _on_whole(self, whole: CoachingWhole | None) -> None:
        if whole is None or whole.row.coaching_id != self.lines.current:
            return
        is_new = self._whole is None or self._whole.row.coaching_id != whole.row.coaching_id
        self._whole = whole
        self._text.show_whole(whole)
        self._person.setCurrentIndex(max(self._person.findData(whole.row.agent_id), 0))  # whom one reads about is meant
        self._show_parts()
        if is_new:
            kept = self._room.half_said.of(self._about)
            self._answer.setPlainText(kept[0] if kept else "")
        if whole.row.agent_id == self._room.me.agent_id and whole.row.opened_at is None and is_new:
            self._saying.say(OpenCoaching(coaching_id=whole.row.coaching_id, **basics(self._room)))

    @property
    def _about(self) -> str:
        return f"coaching:{self.lines.current}"

    def _on_failed(self, error: AgentDeskError) -> None:
        self.lines.told.say(self._room.words.error(error))
        self.lines.say("")

    @Slot(object)
    def _on_chosen(self, coaching_id: UUID) -> None:
        self._whole = None
        self._show_parts()
        self.lines.told.say("")
        self._ask_one(coaching_id)

    @Slot()
    def _on_typed(self) -> None:
        self.lines.told.say("")
        if self._whole is not None:
            self._room.half_said.keep(self._about, self._answer.toPlainText())

    @Slot()
    def _on_send(self) -> None:
        words = self._answer.toPlainText().strip()
        if not self._send.isEnabled():
            return
        if self._whole is None or not words or len(words) > LONGEST:
            self.lines.warn(self._room.words.trouble("too-long" if words else "coaching-words"))
            return
        self._send.setEnabled(False)
        self._saying.say(AnswerCoaching(coaching_id=self._whole.row.coaching_id, words=words, **basics(self._room)))

    @Slot()
    def _on_begin(self) -> None:
        if self._person.currentData() is not None:
            self._door.coach_person(AgentId(self._person.currentData()), self._person.currentText())

    @Slot(object)
    def _on_settled(self, command: Command) -> None:
        if isinstance(command, AnswerCoaching):
            self._send.setEnabled(True)
            self._answer.clear()
            self._room.half_said.drop(f"coaching:{command.coaching_id}")
            self.lines.told.say("")

    @Slot(object, str)
    def _on_refused(self, _command: Command, code: str) -> None:
        self._send.setEnabled(True)
        self.lines.warn(self._room.words.trouble(code))

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        match event:
            case CoachingsChanged():
                self.read()
            case CameBack():
                self.lines.told.say("")
                self.read()
            case WentOffline():
                self.lines.told.say(self._room.words.trouble("offline"))
