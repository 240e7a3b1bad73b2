"""Knows how an administrator enters a decision about figures: who sees them, its day, its reference, and what changes by it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QWidget

from agentdesk.domain.commands import Command
from agentdesk.domain.commands_figures import LONGEST_REFERENCE, SetFigureSwitch
from agentdesk.domain.figures import Shown
from agentdesk.services.queries_figures import FigureSwitch
from agentdesk.ui.audit.saying import Saying, basics
from agentdesk.ui.audit.told import Told
from agentdesk.ui.controls import label
from agentdesk.ui.figures.switches_model import SwitchWords
from agentdesk.ui.question import Question
from agentdesk.ui.sections import Room
from agentdesk.ui.wheel import scroll_past

WIDE = 500


class SwitchDialog(Question):
    """Made once, shown for some figures at a time. Signals: `entered` (no payload) when the workspace has one of them."""

    entered = Signal()

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent, width=WIDE)
        self._room, self._speak = room, SwitchWords(room.words, self)
        self._switches: tuple[FigureSwitch, ...] = ()
        self._waiting: set[object] = set()
        self._saying = Saying(room.bridge, self)
        self._told = Told(room.theme, self)
        self._seen, self._day, self._reference = QComboBox(self), QDateEdit(self), QLineEdit(self)
        self._change = label("", "", self, wrap=True)
        for shown in Shown:
            self._seen.addItem(self._speak.seen(shown), shown)
        self._reference.setMaxLength(LONGEST_REFERENCE)
        self._reference.setPlaceholderText(self.tr("For example the number of the works council's decision"))
        self._day.setCalendarPopup(True)
        self._day.setLocale(room.words.locale)
        self.content.addWidget(self._told)
        for text, field in (
            (self.tr("Who sees it"), self._seen),
            (self.tr("Day of the decision"), self._day),
            (self.tr("Reference"), self._reference),
        ):
            field.setAccessibleName(text)
            self.content.addWidget(label(text, "label", self))
            self.content.addWidget(field)
        self.content.addWidget(self._change)
        scroll_past(self._seen)
        scroll_past(self._day)
        self._seen.currentIndexChanged.connect(self._on_changed)
        self._saying.settled.connect(self._on_settled)
        self._saying.refused.connect(self._on_refused)

    def ask(self, switches: Sequence[FigureSwitch]) -> None:
        """Open it for these figures as they are now."""
        self._switches, self._waiting = tuple(switches), set()
        self.say(self.tr("Enter a decision"), self.tr("Enter the decision"))
        self.tell(self.tr("It stays in the history with your name. Everybody it concerns can read it."))
        today = self._room.clock.now().astimezone(self._room.words.zone).date()
        self._day.setMaximumDate(QDate(today.year, today.month, today.day))
        self._day.setDate(self._day.maximumDate())
        self._reference.clear()
        shown = {each.shown for each in self._switches}
        self._seen.setCurrentIndex(list(Shown).index(shown.pop()) if len(shown) == 1 else 0)
        self._told.say("")
        self._on_changed()
        self.accept_button.setEnabled(True)
        self.open()
        self._seen.setFocus()

    def accept(self) -> None:
        """Said for each figure; the dialog goes when the workspace has them all."""
        reference = " ".join(self._reference.text().split())
        if not reference:
            self._told.say(self._room.words.trouble("decision-needed"))
            self._reference.setFocus()
            return
        self.accept_button.setEnabled(False)
        self._told.say(self.tr("Saving…"), look="banner-accent")
        day = self._day.date()
        commands = [
            SetFigureSwitch(figure=each.figure, shown=Shown(self._seen.currentData()), reference=reference,
                            decided_on=date(day.year(), day.month(), day.day()),
                            **basics(self._room))
            for each in self._switches
        ]  # fmt: skip
        self._waiting = {each.command_id for each in commands}
        for each in commands:
            self._saying.say(each)

    @Slot()
    def _on_changed(self) -> None:
        shown = Shown(self._seen.currentData())
        lines = [
            self.tr("{figure}: {before} → {after}").format(
                figure=self._speak.figures.name(each.figure), before=self._speak.seen(each.shown),
                after=self._speak.seen(shown))
            for each in self._switches
        ]  # fmt: skip
        whom = {
            Shown.OFF: self.tr("From then on nobody sees it, neither of a team nor of a person."),
            Shown.TEAM: self.tr("From then on leads and administrators see it of whole teams; of no person."),
            Shown.PERSON: self.tr(
                "From then on everybody sees their own, and their lead and administrators see it of each."
            ),
        }[shown]
        self._change.setText("\n".join([*lines, whom]))

    @Slot(object)
    def _on_settled(self, command: Command) -> None:
        self.entered.emit()
        if not isinstance(command, SetFigureSwitch):
            return
        if command.command_id in self._waiting:
            self._waiting.discard(command.command_id)
            self._switches = tuple(each for each in self._switches if each.figure is not command.figure)
            if not self._waiting:
                self.done(self.DialogCode.Accepted)

    @Slot(object, str)
    def _on_refused(self, _command: Command, code: str) -> None:
        text = self._room.words.trouble(code)
        if self.isVisible():
            self.accept_button.setEnabled(True)
            self._told.say(text)
        else:
            self._room.window.notices.error(text)
