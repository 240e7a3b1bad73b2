"""Knows the questions about a follow-up: until when, to whom, why not, and what to answer a colleague."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDateTimeEdit,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from agentdesk.domain.followups import QUICK_PICKS, Due, derive_due, due_for, is_offered
from agentdesk.domain.hours import BusinessHours, utc_to_wall
from agentdesk.domain.ids import AgentId
from agentdesk.domain.kinds import FollowUpKind, FollowUpState
from agentdesk.services.ports import Clock
from agentdesk.services.queries import PersonRow
from agentdesk.ui.calendars import dress
from agentdesk.ui.controls import label
from agentdesk.ui.followups.localtime import from_qt, to_qt
from agentdesk.ui.half_said import HalfSaid
from agentdesk.ui.kept_line import KeptLine
from agentdesk.ui.question import Question
from agentdesk.ui.wheel import scroll_past
from agentdesk.ui.words import Words
from agentdesk.ui.work import Subject


class WhenDialog(Question):
    """Until when. Signals: `chosen(Due)`."""

    chosen = Signal(object)

    def __init__(self, words: Words, clock: Clock, zone: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.say(self.tr("Remind me later"), self.tr("Save this time"))
        self._words, self._clock, self._zone = words, clock, zone
        self._hours = BusinessHours()
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        self._picks = QButtonGroup(self)
        self._picks.setExclusive(True)
        self._picks.buttonClicked.connect(self._on_pick)
        for place, pick in enumerate(QUICK_PICKS):
            button = QPushButton(words.quick_pick(pick), self)
            button.setProperty("look", "quick")
            button.setProperty("pick", pick)
            button.setCheckable(True)
            button.setAutoDefault(False)  # Enter saves the time that was chosen
            self._picks.addButton(button)
            self._grid.addWidget(button, place // 2, place % 2)
        self._edit = QDateTimeEdit(self)
        scroll_past(self._edit)
        self._edit.setCalendarPopup(True)
        dress(self._edit.calendarWidget())
        self._edit.setAccessibleName(self.tr("Day and time"))
        self._edit.setDisplayFormat("ddd d MMM yyyy   HH:mm")
        self._edit.setLocale(words.locale)
        self._edit.dateTimeChanged.connect(self._on_edited)
        self._told = label("", "muted", self, wrap=True)
        self._told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._told.setMinimumHeight(2 * self._told.fontMetrics().lineSpacing() + 4)  # one line or two: nothing jumps
        self.content.addLayout(self._grid)
        self.content.addWidget(self._edit)
        self.content.addWidget(self._told)
        self.accepted.connect(self._on_accepted)
        self._due: Due | None = None

    def use_hours(self, hours: BusinessHours) -> None:
        """The workspace's business hours; quick picks move to working days."""
        self._hours = hours

    def ask(self, subject: Subject) -> None:
        """Open for one follow-up; tomorrow at ten stands ready."""
        self.tell(named(subject))
        now = self._clock.now()
        for button in self._picks.buttons():
            button.setText(self._named(button.property("pick")))
            button.setVisible(is_offered(button.property("pick"), now=now, zone=self._zone, has_delivery=False))
        self._edit.setMinimumDateTime(to_qt(utc_to_wall(now, self._zone)))
        self._take("tomorrow-10")
        self.open()
        self.accept_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _named(self, pick: str) -> str:
        """As what it is: "Tomorrow 10:00" before a day off is "Monday 10:00"."""
        if not pick.startswith("tomorrow-"):
            return self._words.quick_pick(pick)
        now = self._clock.now()
        due = due_for(pick, now=now, zone=self._zone, hours=self._hours)
        on = due.local_due.date()
        if (on - utc_to_wall(now, self._zone).date()).days == 1:
            return self._words.quick_pick(pick)
        day = self._words.locale.standaloneDayName(on.isoweekday())
        return f"{day[:1].upper()}{day[1:]} {self._words.clock(due.due_at)}"

    def _take(self, pick: str) -> None:
        self._due = due = due_for(pick, now=self._clock.now(), zone=self._zone, hours=self._hours)
        for button in self._picks.buttons():
            if button.property("pick") == pick:
                button.setChecked(True)
        self._edit.setDateTime(to_qt(due.local_due))
        self._due = due
        self._tell()

    @Slot(QPushButton)
    def _on_pick(self, button: QPushButton) -> None:
        self._take(button.property("pick"))

    @Slot()
    def _on_edited(self) -> None:
        local = from_qt(self._edit.dateTime())
        if self._due is None or local != self._due.local_due.replace(second=0, microsecond=0):
            self._due = Due(local, self._zone, derive_due(local, self._zone))
            checked = self._picks.checkedButton()
            if checked is not None:
                self._picks.setExclusive(False)
                checked.setChecked(False)
                self._picks.setExclusive(True)
        self._tell()

    def _tell(self) -> None:
        if self._due is None:
            return
        moved = {
            "closed": self.tr("Moved to when we are open."),
            "night": self.tr("Moved to a polite hour where the customer lives."),
            "passed": self.tr("That time has passed today; this is the next one."),
        }.get(self._due.moved, "")
        day = self._words.day(self._due.local_due.date())
        self._told.setText(f"{day} · {self._words.clock(self._due.due_at)}  {moved}".strip())

    @Slot()
    def _on_accepted(self) -> None:
        if self._due is not None:
            self.chosen.emit(self._due)


class HandOverDialog(Question):
    """To whom. Signals: `chosen(owner, queue, sentence)` with `owner` None for the team's queue."""

    chosen = Signal(object, str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.say(self.tr("Hand over"), self.tr("Hand over"))
        self._people = QComboBox(self)
        scroll_past(self._people)
        self._people.setAccessibleName(self.tr("To whom"))
        self._sentence = KeptLine(self)
        self._sentence.setPlaceholderText(self.tr("One sentence that helps your colleague"))
        self._sentence.setAccessibleName(self.tr("One sentence that helps your colleague"))
        self._sentence.setMaxLength(300)
        self.content.addWidget(label(self.tr("To whom"), "label", self))
        self.content.addWidget(self._people)
        self.content.addWidget(self._sentence)
        self.accepted.connect(self._on_accepted)

    def ask(self, subject: Subject, people: Sequence[PersonRow], me: AgentId, half_said: HalfSaid) -> None:
        """`half_said` keeps a sentence that was left."""
        self.tell(named(subject))
        self._people.clear()
        teams = sorted({person.team_name for person in people if person.team_name})
        for team in teams or [""]:
            text = self.tr("The queue of {team}").format(team=team) if team else self.tr("The team's queue")
            self._people.addItem(text, (None, team or "team"))
        for person in people:
            if person.active and person.agent_id not in {me, 0}:
                self._people.addItem(person.name, (person.agent_id, ""))
        self._sentence.begin(half_said, f"hand-over:{subject.follow_up_id}")
        self.open()
        self._people.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_accepted(self) -> None:
        owner, queue = self._people.currentData()
        self.chosen.emit(owner, queue, self._sentence.say())


class NotDoneDialog(Question):
    """Why not. Signals: `chosen(FollowUpState, why)`."""

    chosen = Signal(object, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.say(self.tr("Not done"), self.tr("Close it"))
        self._reasons = QComboBox(self)
        scroll_past(self._reasons)
        self._reasons.setAccessibleName(self.tr("Why not"))
        self._why = QLineEdit(self)
        self._why.setAccessibleName(self.tr("In your own words"))
        self._why.setPlaceholderText(self.tr("In your own words (may stay empty)"))
        self._why.setMaxLength(300)
        self.content.addWidget(label(self.tr("Why not"), "label", self))
        self.content.addWidget(self._reasons)
        self.content.addWidget(self._why)
        self.accepted.connect(self._on_accepted)

    def ask(self, subject: Subject) -> None:
        self.tell(named(subject))
        self._reasons.clear()
        promise = subject.kind is FollowUpKind.PROMISE
        state = FollowUpState.BROKEN if promise else FollowUpState.NOT_DONE
        if promise:
            self._reasons.addItem(self.tr("The customer let us off"), FollowUpState.RELEASED)
            self._reasons.addItem(self.tr("We did not keep it"), state)
        else:
            self._reasons.addItem(self.tr("No longer needed"), state)
        self._reasons.addItem(self.tr("The customer could not be reached"), state)
        self._reasons.addItem(self.tr("A colleague has done it"), state)
        self._reasons.addItem(self.tr("Made by mistake"), FollowUpState.CANCELLED)
        self._why.clear()
        self.open()
        self._reasons.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_accepted(self) -> None:
        own = self._why.text().strip()
        reason = self._reasons.currentText()
        self.chosen.emit(FollowUpState(self._reasons.currentData()), f"{reason}: {own}" if own else reason)


class AnswerDialog(Question):
    """What to answer a colleague who asked. Signals: `chosen(str)`; `typed(str)` at each letter."""

    chosen = Signal(str)
    typed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._answer = QPlainTextEdit(self)
        self._answer.setTabChangesFocus(True)
        self._answer.setFixedHeight(96)
        self._answer.textChanged.connect(self._on_typed)
        self._says = label("", "label", self)
        self.content.addWidget(self._says)
        self.content.addWidget(self._answer)
        self.content.addWidget(
            label(self.tr("It comes back under the note, and reminds whoever asked."), "muted", self, wrap=True)
        )
        self.accepted.connect(self._on_accepted)

    def ask(self, subject: Subject, typed: str = "") -> None:
        """`typed`: words of before that were not said yet."""
        self.say(self.tr("Answer {name}").format(name=subject.asked_by_name), self.tr("Answer"))
        restored = self.tr("What you typed before is still here.") if typed else ""
        self.tell(" · ".join(part for part in (named(subject), restored) if part))
        self._says.setText(self.tr("Your answer"))
        self._answer.setAccessibleName(self.tr("Your answer"))
        self._answer.setPlainText(typed)
        self._answer.moveCursor(self._answer.textCursor().MoveOperation.End)
        self._on_typed()
        self.open()
        self._answer.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter answers; Enter alone is a new line."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.accept_button.isEnabled():
            self.accept()
            return
        super().keyPressEvent(event)

    @Slot()
    def _on_typed(self) -> None:
        text = self._answer.toPlainText()
        self.accept_button.setEnabled(bool(text.strip()))
        if self.isVisible():
            self.typed.emit(text)

    @Slot()
    def _on_accepted(self) -> None:
        self.chosen.emit(self._answer.toPlainText().strip())


def named(subject: Subject) -> str:
    """What a question is about, in one line."""
    return " · ".join(part for part in (subject.name, subject.title) if part)
