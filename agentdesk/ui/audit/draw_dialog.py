"""Knows how a lead lets contacts be drawn: period, kind, how many, the seed; and how many reviews it takes to be sure."""

from datetime import date, timedelta
from functools import partial
from statistics import stdev

from PySide6.QtCore import QDate, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDateEdit, QFormLayout, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from agentdesk.domain.confidence import mean, reviews_needed
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.ids import AgentId
from agentdesk.domain.sampling import USUAL_SPREAD, Draw
from agentdesk.domain.scorecards import BEST
from agentdesk.services.queries_reviews import DrawnContacts
from agentdesk.ui.audit.draws import MOST, Draws, Wanted
from agentdesk.ui.calendars import dress
from agentdesk.ui.controls import IconButton, label
from agentdesk.ui.question import Question
from agentdesk.ui.sections import Room
from agentdesk.ui.wheel import scroll_past

WIDE = 480
GATHER_MS = 250
USUAL_COUNT, USUAL_WITHIN = 10, 5
FEWEST_SCORES = 10
"""Scores; below it no interval is told, only how many there are, and the usual spread is reckoned with."""


class DrawDialog(Question):
    """Signals: `drawn()` when a draw was taken."""

    drawn = Signal()

    def __init__(self, room: Room, draws: Draws, parent: QWidget) -> None:
        super().__init__(parent, width=WIDE)
        self._room, self._draws = room, draws
        self._found: DrawnContacts | None = None
        self._told_of: Wanted | None = None
        self._seed_is_own = False
        self._since, self._until = self._day(self.tr("From")), self._day(self.tr("Until"))
        self._agents = QComboBox(self)
        self._agents.setAccessibleName(self.tr("Whose contacts"))
        scroll_past(self._agents)
        self._kind = QComboBox(self)
        self._kind.setAccessibleName(self.tr("How it is drawn"))
        for draw, text in (
            (Draw.RANDOM, self.tr("By chance")), (Draw.PER_AGENT, self.tr("By chance, as many of each agent")),
            (Draw.RISK, self.tr("Trouble is likelier: low CES, complaint, long, short note, late change")),
        ):  # fmt: skip
            self._kind.addItem(text, draw.value)
        scroll_past(self._kind)
        self._count = self._number(1, MOST, USUAL_COUNT, self.tr("How many"))
        self._within = self._number(1, 30, USUAL_WITHIN, self.tr("Wished: plus or minus so many points"))
        self._seed = QLineEdit(self)
        self._seed.setAccessibleName(self.tr("Seed"))
        self._seed.setMaxLength(120)
        self._copy = IconButton(room.theme, "copy", self.tr("Copy the seed"), self, size=16)
        self._needed = label("", "line", self, wrap=True)
        self._so_far = label("", "line", self, wrap=True)
        self._gather = QTimer(self, interval=GATHER_MS, singleShot=True)
        self._lay_out()
        self._gather.timeout.connect(self._ask)
        for signal in (self._since.dateChanged, self._until.dateChanged, self._agents.currentIndexChanged,
                       self._kind.currentIndexChanged, self._count.valueChanged, self._seed.textChanged):  # fmt: skip
            signal.connect(self._on_changed)
        self._within.valueChanged.connect(self._tell)
        self._seed.textEdited.connect(self._on_own_seed)
        self._copy.clicked.connect(self._on_copy)
        self.accepted.connect(self._on_accepted)

    def ask(self) -> None:
        """Open, on the last week when nothing was drawn yet."""
        self.say(self.tr("Draw contacts to review"), self.tr("Draw"))
        self.tell(self.tr("The seed decides, nobody picks: the same seed draws the same contacts for anybody. Your own"
                          " contacts are never drawn for you."))  # fmt: skip
        wanted = self._draws.wanted
        self._fill_agents(None if wanted is None else wanted.agent_id)
        today = self._room.clock.now().astimezone(self._room.words.zone).date()
        since, until = (
            (wanted.since, wanted.until) if wanted else (today - timedelta(days=7), today - timedelta(days=1))
        )
        self._since.setDate(QDate(since.year, since.month, since.day))
        self._until.setDate(QDate(until.year, until.month, until.day))
        if wanted is not None:
            self._kind.setCurrentIndex(max(0, self._kind.findData(wanted.draw.value)))
            self._count.setValue(wanted.count)
            self._seed_is_own = wanted.seed != self._usual_seed()
            self._seed.setText(wanted.seed)
        self._told_of = None
        self._on_changed()
        self.open()
        self._count.setFocus(Qt.FocusReason.OtherFocusReason)
        self._count.selectAll()

    def _fill_agents(self, chosen: AgentId | None) -> None:
        """Whoever is here now but oneself, of whom nothing would be drawn."""
        self._agents.blockSignals(True)
        self._agents.clear()
        self._agents.addItem(self.tr("All agents"), None)
        for each in self._room.role.people:
            is_mine = each.agent_id == self._room.me.agent_id
            if (each.active and not is_mine) or each.agent_id == chosen:
                self._agents.addItem(each.name, each.agent_id)
        self._agents.setCurrentIndex(max(0, self._agents.findData(chosen)))
        self._agents.blockSignals(False)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        period, seed, within = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for each in (period, seed, within):
            each.setSpacing(8)
        period.addWidget(self._since)
        period.addWidget(label(self.tr("until"), "muted", self))
        period.addWidget(self._until)
        period.addStretch()
        seed.addWidget(self._seed, 1)
        seed.addWidget(self._copy)
        within.addWidget(self._within)
        within.addWidget(label(self.tr("points, 95 % sure"), "muted", self))
        within.addStretch()
        self._within.setPrefix("± ")
        for text, what in (
            (self.tr("Period"), period), (self.tr("Whose"), self._agents), (self.tr("Drawn"), self._kind), (self.tr("How many"), self._count),
            (self.tr("Seed"), seed), (self.tr("Wished"), within),
        ):  # fmt: skip
            form.addRow(label(text, "label", self), what)
        self.content.addLayout(form)
        self.content.addWidget(self._needed)
        self.content.addWidget(self._so_far)

    def _day(self, name: str) -> QDateEdit:
        made = QDateEdit(self)
        made.setAccessibleName(name)
        made.setCalendarPopup(True)
        made.setLocale(self._room.words.locale)
        made.setDisplayFormat("d MMM yyyy")
        dress(made.calendarWidget())
        scroll_past(made)
        return made

    def _number(self, least: int, most: int, usual: int, name: str) -> QSpinBox:
        made = QSpinBox(self)
        made.setRange(least, most)
        made.setValue(usual)
        made.setAccessibleName(name)
        made.setFixedWidth(96)
        made.lineEdit().setTextMargins(6, 0, 0, 0)
        scroll_past(made)
        return made

    @property
    def _wanted(self) -> Wanted:
        since, until = _date(self._since.date()), _date(self._until.date())
        seed = self._seed.text().strip() or self._usual_seed()
        draw, count = Draw(self._kind.currentData()), self._count.value()
        return Wanted(since, until, draw, count, seed, self._agents.currentData())

    def _usual_seed(self) -> str:
        """Not anybody's choice: made of the period, and of who draws, so that two leads do not draw the same ones."""
        since, until = _date(self._since.date()), _date(self._until.date())
        return f"{since}..{until} #{self._room.me.agent_id}"

    @Slot()
    def _on_changed(self) -> None:
        if not self._seed_is_own and self._seed.text() != self._usual_seed():
            self._seed.setText(self._usual_seed())
        if self._wanted == self._told_of:
            return  # Enter says a number once more, and is meant for the button
        self._found = self._told_of = None
        self.accept_button.setEnabled(False)
        self._gather.start()

    @Slot()
    def _on_own_seed(self) -> None:
        self._seed_is_own = bool(self._seed.text().strip())

    @Slot()
    def _on_copy(self) -> None:
        self._seed.selectAll()
        self._seed.copy()

    @Slot()
    def _ask(self) -> None:
        wanted = self._wanted
        if wanted.until < wanted.since:
            self._needed.setText(self.tr("The period ends before it begins."))
            self._so_far.setText("")
            return
        self._room.bridge.ask(
            self._draws.question(wanted), partial(self._on_found, wanted), owner=self, failed=self._on_failed
        )

    def _on_found(self, wanted: Wanted, found: DrawnContacts) -> None:
        if wanted == self._wanted:
            self._found, self._told_of = found, wanted
            self.accept_button.setEnabled(bool(found.rows))
            self._tell()

    def _on_failed(self, error: AgentDeskError) -> None:
        self._needed.setText(self._room.words.error(error))

    @Slot()
    def _tell(self) -> None:
        found = self._found
        if found is None:
            return
        spread = stdev(found.scores) if len(found.scores) > FEWEST_SCORES else USUAL_SPREAD
        needed = reviews_needed(found.of, spread, self._within.value())
        text = self.tr("This draws {count} of {of} contacts. To know the mean score to ± {within} points takes {needed}"
                       " drawn reviews of this period.")  # fmt: skip
        number = self._room.words.number
        self._needed.setText(text.format(count=number(len(found.rows)), of=number(found.of),
                                         within=self._within.value(), needed=number(needed)))  # fmt: skip
        self._so_far.setText(self._said_so_far(found))

    def _said_so_far(self, found: DrawnContacts) -> str:
        """What the drawn reviews that count say."""
        so_far = (
            mean([float(each) for each in found.scores], of=found.of) if len(found.scores) >= FEWEST_SCORES else None
        )
        if so_far is None:
            return self.tr(
                "So far %n drawn review(s) of this period count: too few to tell an interval.", "", len(found.scores)
            )
        text = self.tr("So far {count} count: mean {mean}, with 95 % confidence between {low} and {high}.")
        return text.format(count=self._room.words.number(so_far.n), mean=round(so_far.value),
                           low=max(0, round(so_far.low)), high=min(BEST, round(so_far.high)))  # fmt: skip

    @Slot()
    def _on_accepted(self) -> None:
        if self._found is not None:
            self._draws.take(self._wanted, self._found)
            self.drawn.emit()


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
