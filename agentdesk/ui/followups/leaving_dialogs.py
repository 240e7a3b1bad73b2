"""Knows the two questions of somebody who leaves: when they are away, and what becomes of their work meanwhile."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from agentdesk.domain.ids import AgentId
from agentdesk.domain.records import dataclass
from agentdesk.services.queries import PersonRow, WorkRow
from agentdesk.ui.calendars import dress
from agentdesk.ui.controls import label
from agentdesk.ui.half_said import HalfSaid
from agentdesk.ui.kept_line import KeptLine
from agentdesk.ui.question import Question
from agentdesk.ui.wheel import scroll_past
from agentdesk.ui.words import Words

DRAFT = "draft"
"""The section of a note that lies on the desk."""
WIDE, HIGHEST = 640, 360


@dataclass(frozen=True, slots=True)
class Away:
    """An absence as it was chosen; days are local, both included."""

    from_on: date
    to_on: date
    half: str
    deputy: AgentId | None
    queue: str


@dataclass(frozen=True, slots=True)
class Whom:
    """Who gets it: a colleague or a queue."""

    owner: AgentId | None
    queue: str


def fill_people(box: QComboBox, people: Sequence[PersonRow], me: AgentId, queue_text: str) -> None:
    """Queues first, then colleagues; `queue_text` has {team}."""
    for team in sorted({person.team_name for person in people if person.team_name}) or ["team"]:
        box.addItem(queue_text.format(team=team), Whom(None, team))
    for person in people:
        if person.active and person.agent_id not in {me, 0}:
            box.addItem(person.name, Whom(person.agent_id, ""))


class AbsenceDialog(Question):
    """Signals: `chosen(Away)`."""

    chosen = Signal(object)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.say(self.tr("I am away"), self.tr("Save the absence"))
        self.tell(self.tr("What falls due meanwhile goes to your deputy or to a queue."))
        self._from, self._to = (self._day(words, name) for name in (self.tr("First day"), self.tr("Last day")))
        self._half = QComboBox(self)
        scroll_past(self._half)
        self._half.setAccessibleName(self.tr("Part of the day"))
        for code, text in (("", self.tr("Whole days")), ("morning", self.tr("Only the morning")),
                           ("afternoon", self.tr("Only the afternoon"))):  # fmt: skip
            self._half.addItem(text, code)
        self._whom = QComboBox(self)
        scroll_past(self._whom)
        self._whom.setAccessibleName(self.tr("Who takes over"))
        ill = QPushButton(self.tr("Ill today"), self)
        ill.setProperty("look", "quick")
        ill.setAutoDefault(False)
        ill.clicked.connect(self._on_ill)
        grid = QGridLayout()
        grid.setSpacing(8)
        grid.addWidget(label(self.tr("First day"), "label", self), 0, 0)
        grid.addWidget(label(self.tr("Last day"), "label", self), 0, 1)
        grid.addWidget(self._from, 1, 0)
        grid.addWidget(self._to, 1, 1)
        grid.addWidget(self._half, 2, 0)
        grid.addWidget(ill, 2, 1)
        self.content.addLayout(grid)
        self.content.addWidget(label(self.tr("Who takes over"), "label", self))
        self.content.addWidget(self._whom)
        self._from.dateChanged.connect(self._on_from)
        self.accepted.connect(self._on_accepted)
        self._today = date.min

    def ask(self, today: date, people: Sequence[PersonRow], me: AgentId) -> None:
        """Tomorrow stands ready."""
        self._today = today
        self._from.setMinimumDate(_to_qt(today))
        self._from.setDate(_to_qt(today + timedelta(days=1)))
        self._to.setDate(self._from.date())
        self._half.setCurrentIndex(0)
        self._whom.clear()
        fill_people(self._whom, people, me, self.tr("The queue of {team}"))
        self._whom.addItem(self.tr("Nobody: it waits for me"), Whom(None, ""))
        self.open()
        self._from.setFocus(Qt.FocusReason.OtherFocusReason)

    def _day(self, words: Words, name: str) -> QDateEdit:
        edit = QDateEdit(self)
        scroll_past(edit)
        edit.setCalendarPopup(True)
        dress(edit.calendarWidget())
        edit.setAccessibleName(name)
        edit.setLocale(words.locale)
        edit.setDisplayFormat("ddd d MMM yyyy")
        return edit

    @Slot()
    def _on_from(self) -> None:
        self._to.setMinimumDate(self._from.date())

    @Slot()
    def _on_ill(self) -> None:
        self._from.setDate(_to_qt(self._today))
        self._to.setDate(_to_qt(self._today))
        self._half.setCurrentIndex(0)

    @Slot()
    def _on_accepted(self) -> None:
        whom: Whom = self._whom.currentData()
        self.chosen.emit(
            Away(_from_qt(self._from.date()), _from_qt(self._to.date()), str(self._half.currentData()), whom.owner,
                 whom.queue)
        )  # fmt: skip


class HandOverList(Question):
    """Signals: `back_on(date)` another day was chosen; `handed(list of (WorkRow, Whom), sentence)`; `away_wanted()`."""

    back_on = Signal(object)
    handed = Signal(object, str)
    away_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent, width=WIDE)
        self._words = words
        self._lines: list[tuple[WorkRow, QComboBox]] = []
        self.say(self.tr("End of my shift"), self.tr("Hand over"))
        self._back = QDateEdit(self)
        scroll_past(self._back)
        self._back.setCalendarPopup(True)
        dress(self._back.calendarWidget())
        self._back.setLocale(words.locale)
        self._back.setDisplayFormat("ddd d MMM yyyy")
        self._back.setAccessibleName(self.tr("I am back on"))
        away = QPushButton(self.tr("I am away longer…"), self)
        away.setAutoDefault(False)
        away.clicked.connect(self._on_away)
        top = QHBoxLayout()
        top.addWidget(label(self.tr("I am back on"), "label", self))
        top.addWidget(self._back)
        top.addStretch()
        top.addWidget(away)
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.viewport().setAutoFillBackground(False)
        self._area.setAccessibleName(self.tr("What falls before I am back"))
        self._sentence = KeptLine(self)
        self._sentence.setPlaceholderText(self.tr("One sentence that helps your colleague"))
        self._sentence.setAccessibleName(self._sentence.placeholderText())
        self._sentence.setMaxLength(300)
        self.content.addLayout(top)
        self.content.addWidget(self._area)
        self.content.addWidget(self._sentence)
        self._back.dateChanged.connect(self._on_back)
        self.accepted.connect(self._on_accepted)

    def ask(self, today: date, half_said: HalfSaid) -> None:
        """Open; the day after today stands ready and its work is asked for. `half_said` keeps a sentence that was left."""
        self._sentence.begin(half_said, "end-of-shift")
        with QSignalBlocker(self._back):
            self._back.setMinimumDate(_to_qt(today))
            self._back.setDate(_to_qt(today + timedelta(days=1)))
        self._on_back()
        self.open()

    def clear(self, text: str) -> None:
        """No lines: what stood there was for another day or another moment. `text` says why; "" when they come."""
        self._lines = []
        self._area.setWidget(QWidget())
        self._area.setVisible(False)
        self._sentence.setVisible(False)
        self.tell(text or self.tr("Your work is being read…"))
        self._on_chosen()
        self.adjustSize()

    def show_rows(self, rows: Sequence[WorkRow], people: Sequence[PersonRow], me: AgentId) -> None:
        """Follow-ups and drafts with a choice each; contacts that still want their log are named only."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(6)
        self._lines = []
        for row in rows:
            column.addWidget(self._line(row, people, me, inside))
        column.addStretch()
        self._area.setWidget(inside)
        inside.setAutoFillBackground(False)
        self._area.setVisible(bool(rows))
        # Wrapped texts ask for more height than they need at this width.
        needed = column.totalHeightForWidth(WIDE - 46) if column.hasHeightForWidth() else column.sizeHint().height()
        self._area.setFixedHeight(min(HIGHEST, needed + 4) if rows else 0)
        self._sentence.setVisible(bool(self._lines))
        unlogged = sum(row.follow_up_id is None and row.section != DRAFT for row in rows)
        told = self.tr("%n contact(s) still want their log.", "", unlogged) if unlogged else ""
        empty = self.tr("Nothing of yours falls before you are back.") if not rows else ""
        self.tell(told or empty or self.tr("What you keep is reminded to you; the rest goes where you say."))
        self._on_chosen()
        self.adjustSize()

    def _line(self, row: WorkRow, people: Sequence[PersonRow], me: AgentId, parent: QWidget) -> QFrame:
        frame = QFrame(parent)
        frame.setProperty("look", "mini")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(row.name, "h2", frame))
        texts.addWidget(label(f"{self._words.moment(row.at)} · {row.title}", "muted", frame, wrap=True))
        line = QHBoxLayout(frame)
        line.setContentsMargins(12, 8, 10, 8)
        line.addLayout(texts, 1)
        if row.section == DRAFT:
            line.addWidget(label(self.tr("Draft"), "pill-slate", frame))
        if row.follow_up_id is None and (row.section != DRAFT or row.customer_id is None):
            line.addWidget(label(self.tr("To finish"), "pill-amber", frame))
            return frame
        box = QComboBox(frame)
        scroll_past(box)
        box.setAccessibleName(self.tr("What becomes of {name}").format(name=row.name))
        box.addItem(self.tr("I keep it"), None)
        fill_people(box, people, me, self.tr("The queue of {team}"))
        box.currentIndexChanged.connect(self._on_chosen)
        box.setMinimumWidth(190)
        line.addWidget(box)
        self._lines.append((row, box))
        return frame

    def _chosen_rows(self) -> list[tuple[WorkRow, Whom]]:
        return [(row, box.currentData()) for row, box in self._lines if box.currentData() is not None]

    @Slot()
    def _on_chosen(self) -> None:
        self.accept_button.setEnabled(bool(self._chosen_rows()))

    @Slot()
    def _on_back(self) -> None:
        self.clear("")
        self.back_on.emit(_from_qt(self._back.date()))

    @Slot()
    def _on_away(self) -> None:
        self.reject()
        self.away_wanted.emit()

    @Slot()
    def _on_accepted(self) -> None:
        self.handed.emit(self._chosen_rows(), self._sentence.say())


def _to_qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _from_qt(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
