"""Knows what a lead narrows the contacts by: period and agent at hand, signs of trouble as chips, the rest in a box."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from PySide6.QtCore import QDate, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.audit_views import Choices
from agentdesk.domain.ids import AgentId, CustomerId
from agentdesk.domain.sampling import LOW_CES, SHORT_NOTE
from agentdesk.services.queries import PersonRow
from agentdesk.services.queries_audit import MOST_COUNTED, AuditFilter
from agentdesk.ui.audit.filter_box import FilterBox, More, more_of
from agentdesk.ui.audit.views import Views
from agentdesk.ui.controls import label
from agentdesk.ui.live.elided import ElidedLabel
from agentdesk.ui.sections import Room

DAYS = (("today", 1), ("week", 7), ("month", 30), ("quarter", 90))
OWN = "own"
CUSTOMER = "customer"
SIDE = 12
WORDS_WIDE = 190
PAUSE_MS = 250
"""Somebody who types on asks for no list they will not read."""


class FilterBar(QWidget):
    """Signals: `changed` (no payload) when another list is wanted; `turned(bool)` when the drawn ones (True) or all contacts
    are to be listed; `left` (no payload) when the keyboard goes to the list.
    """

    changed = Signal()
    turned = Signal(bool)
    left = Signal()

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self._heading = ElidedLabel(self, "h2")
        self._count = label("", "h2", self)
        self._agents, self._period = QComboBox(self), QComboBox(self)
        self._agents.setAccessibleName(self.tr("Agent"))
        self._period.setAccessibleName(self.tr("Period"))
        self._words = QLineEdit(self)
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._signs: dict[str, QPushButton] = {}
        self._more_button = QPushButton(self.tr("More filters…"), self)
        self._drawn = QPushButton(self)
        self._views = Views(room, self)
        self.box = FilterBox(room, self)
        self._active: list[QPushButton] = []
        self._customer: tuple[CustomerId, str] | None = None
        self._lay_out()
        self._order()
        self._fill()
        self._words.textChanged.connect(self._pause.start)
        self._words.returnPressed.connect(self._on_words_said)
        self._pause.timeout.connect(self.changed)
        self._agents.currentIndexChanged.connect(self.changed)
        self._period.currentIndexChanged.connect(self._on_period)
        self._more_button.clicked.connect(self._on_more)
        self._drawn.clicked.connect(self.turned)
        self._views.chosen.connect(self.show_choices)
        self._views.chosen.connect(self.left)
        self._views.wanted.connect(self._on_keep)
        self.box.changed.connect(self._on_box)
        room.role.changed.connect(self._on_people)

    @property
    def asked(self) -> AuditFilter:
        """What is chosen, as it stands at this moment."""
        more, signs = self.box.chosen, {code for code, chip in self._signs.items() if chip.isChecked()}
        since, until = self._between()
        return AuditFilter(
            since=since, until=until, agent_id=self._agents.currentData(), team_id=more.team_id,
            customer_id=None if self._customer is None else self._customer[0], channel=more.channel,
            direction=more.direction, outcome=more.outcome, reason=more.reason, at_least=more.at_least,
            at_most=more.at_most, words=self._words.text().strip(), only_broken_promises="broken" in signs,
            ces_up_to=LOW_CES if "ces" in signs else None, only_complaints="complaint" in signs,
            only_late_revisions="late" in signs, only_unreviewed="unreviewed" in signs,
            note_below=SHORT_NOTE if "short" in signs else None, only_contested=more.is_contested,
            only_redacted=more.is_redacted,
        )  # fmt: skip

    @property
    def is_narrowed(self) -> bool:
        """By more than a period."""
        return bool(self._agents.currentData() or self._customer or self._words.text().strip() or self.box.chosen != More() or any(
            chip.isChecked() for chip in self._signs.values()
        ))  # fmt: skip

    def show_count(self, count: int | None) -> None:
        """None: not known yet."""
        told = "" if count is None else self.tr("%n contacts", "", count)
        if count is not None and count >= MOST_COUNTED:
            told = self.tr("%n+ contacts", "", count)
        self._count.setText(told.replace(str(count), self._room.words.number(count or 0)))

    @property
    def choices(self) -> Choices:
        """What a view keeps: a period as it is called, so that the view moves on with the days; never a customer."""
        period, days = self._period.currentData(), self.box.days
        own = (("first", str(days[0])), ("last", str(days[1]))) if period == OWN and days is not None else ()
        agent, words = self._agents.currentData(), self._words.text().strip()
        signs = tuple((code, "yes") for code, chip in self._signs.items() if chip.isChecked())
        named = (("agent", str(agent or "")), ("words", words))
        return (("period", period), *own, *(each for each in named if each[1]), *signs, *self.box.chosen.choices)

    @Slot(object)
    def show_choices(self, choices: Choices) -> None:
        """A view, in place of what is chosen; told once."""
        kept = dict(choices)
        held = (self, self._agents, self._period)
        for each in held:
            each.blockSignals(True)
        if "first" in kept and "last" in kept:
            self.box.begin_days(*(QDate.fromString(kept[key], Qt.DateFormat.ISODate) for key in ("first", "last")))
        self._period.setCurrentIndex(max(0, self._period.findData(kept.get("period", DAYS[1][0]))))
        agent = int(kept["agent"]) if kept.get("agent", "").isdecimal() else None
        person = next((each for each in self._room.role.people if each.agent_id == agent), None)
        if person is None:
            self._agents.setCurrentIndex(0)
        else:
            self.only_agent(person.agent_id, person.name)
        self._words.setText(kept.get("words", ""))
        for code, chip in self._signs.items():
            chip.setChecked(code in kept)
        self._customer = None
        self.box.show_chosen(more_of(kept))
        self._pause.stop()
        for each in held:
            each.blockSignals(False)
        self._on_box()

    @Slot()
    def to_words(self) -> None:
        self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._words.selectAll()

    def only_agent(self, agent_id: AgentId, name: str) -> None:
        """Who left is in no list of choices and is added to it."""
        if self._agents.findData(agent_id) < 0:
            self._agents.addItem(name, agent_id)
        self._agents.setCurrentIndex(self._agents.findData(agent_id))

    def only_customer(self, customer_id: CustomerId, name: str) -> None:
        self._customer = customer_id, name
        self._on_box()

    def show_draw(self, told: str, chip: str, *, is_listed: bool) -> None:
        """`told`: by which seed; `chip`: how far it is, "" when nothing is drawn. A draw is not narrowed: nobody picks."""
        self._drawn.setText(chip)
        self._drawn.setVisible(bool(chip))
        self._drawn.setChecked(is_listed)
        self._heading.show_text(told)
        self._heading.setVisible(is_listed)
        for each in (self._words, self._agents, self._period, self._more_button, self._views, *self._signs.values(),
                     *self._active):  # fmt: skip
            each.setVisible(not is_listed)

    @Slot(str)
    def turn_sign(self, code: str) -> None:
        """Only contacts with this sign, or all again."""
        if code in self._signs:
            self._signs[code].click()
        else:
            self.box.turn_check(code)

    @Slot()
    def clear(self) -> None:
        """Everything but the period is let go."""
        self.show_choices(tuple(each for each in self.choices if each[0] in {"period", "first", "last"}))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        self._heading.hide()
        head.addWidget(self._count)
        head.addWidget(self._heading, 1)
        head.addStretch()
        self._words.setPlaceholderText(self.tr("Words in the note"))
        self._words.setAccessibleName(self.tr("Words in the note"))
        self._words.setClearButtonEnabled(True)
        self._words.setMaximumWidth(self._room.theme.px(WORDS_WIDE))
        head.addWidget(self._words, 2)
        head.addWidget(self._agents)
        head.addWidget(self._period)
        head.addWidget(self._more_button)
        head.addWidget(self._views)
        self.head = head
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        for code, text in (
            ("unreviewed", self.tr("To review")), ("complaint", self.tr("Complaint")),
            ("ces", self.tr("CES up to {score}").format(score=LOW_CES)), ("broken", self.tr("Promise broken")),
            ("late", self.tr("Changed late")), ("short", self.tr("Short note")),
        ):  # fmt: skip
            chip = QPushButton(text, self)
            chip.setProperty("look", "chip")
            chip.setCheckable(True)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a press by mouse leaves the keyboard in the list
            chip.clicked.connect(self.changed)
            self._signs[code] = chip
            self._chips.addWidget(chip)
        self._drawn.setProperty("look", "chip")
        self._drawn.setCheckable(True)
        self._drawn.hide()
        self._chips.addStretch()
        self._below = QHBoxLayout()
        self._below.setSpacing(6)
        self._below.addWidget(self._drawn)
        self._below.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 0, SIDE, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._chips)
        column.addLayout(self._below)

    def _order(self) -> None:
        """Tab goes as the eyes do."""
        row = (self._words, self._agents, self._period, self._more_button, self._views, *self._signs.values())
        for before, after in pairwise(row):
            self.setTabOrder(before, after)

    def _fill(self) -> None:
        for code, days in DAYS:  # named as the figures name them
            self._period.addItem(self.tr("Today") if days == 1 else self.tr("Last %n day(s)", "", days), code)
        self._period.addItem(self.tr("From … to …"), OWN)
        self._period.setCurrentIndex(1)
        self._on_people()

    def _between(self) -> tuple[datetime, datetime]:
        code = self._period.currentData()
        today = self._room.clock.now().astimezone(self._room.words.zone).date()
        if code == OWN:
            first, last = self.box.days or (today, today)
        else:
            last, first = today, today - timedelta(days=dict(DAYS)[code] - 1)
        return self._midnight(first), self._midnight(last + timedelta(days=1))

    def _midnight(self, day: date) -> datetime:
        return datetime.combine(day, time.min, self._room.words.zone)

    @Slot()
    def _on_people(self) -> None:
        chosen = self._agents.currentData()
        self._agents.blockSignals(True)
        self._agents.clear()
        self._agents.addItem(self.tr("All agents"), None)
        for each in _active(self._room.role.people, chosen):
            self._agents.addItem(each.name, each.agent_id)
        self._agents.setCurrentIndex(max(0, self._agents.findData(chosen)))
        self._agents.blockSignals(False)

    @Slot()
    def _on_period(self) -> None:
        if self._period.currentData() == OWN and self.box.days is None:
            today = self._room.clock.now().astimezone(self._room.words.zone).date()
            self.box.begin_days(QDate(today.year, today.month, 1), QDate(today.year, today.month, today.day))
            self._on_more()
        self.changed.emit()

    @Slot()
    def _on_more(self) -> None:
        self.box.open_under(self._more_button, own_days=self._period.currentData() == OWN)

    @Slot()
    def _on_box(self) -> None:
        """What was chosen in the box stands here as chips that go with one press."""
        for chip in self._active:
            self._below.removeWidget(chip)
            chip.deleteLater()
        self._active = []
        customer = [] if self._customer is None else [(CUSTOMER, self._customer[1])]
        for code, text in (*customer, *self.box.told()):
            chip = QPushButton(self._room.theme.icon("x", "text2", 14), text, self)
            chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            chip.setProperty("look", "chip")
            chip.setAccessibleName(self.tr("Without the filter {name}").format(name=text))
            chip.setObjectName(code)
            chip.clicked.connect(self._on_let_go)
            self._below.insertWidget(self._below.count() - 1, chip)
            self._active.append(chip)
        self.changed.emit()

    @Slot(str, bool)
    def _on_keep(self, name: str, shared: bool) -> None:  # noqa: FBT001 a slot of a bool signal
        self._views.keep(name, self.choices, is_shared=shared)

    @Slot()
    def _on_words_said(self) -> None:
        self._pause.stop()
        self.changed.emit()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_let_go(self) -> None:
        sender = self.sender()
        assert sender is not None
        if sender.objectName() == CUSTOMER:
            self._customer = None
            self._on_box()
        else:
            self.box.let_go(sender.objectName())


def _active(people: Sequence[PersonRow], chosen: AgentId | None) -> list[PersonRow]:
    """Those who work here, and whoever is chosen."""
    return [each for each in people if each.active or each.agent_id == chosen]
