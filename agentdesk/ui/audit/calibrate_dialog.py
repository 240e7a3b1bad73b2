"""Knows how a lead opens a calibration of one contact: by which scorecard, which leads, and until when."""

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from agentdesk.domain.calibrations import FEWEST
from agentdesk.domain.commands import Command
from agentdesk.domain.commands_calibration import OpenCalibration
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.ids import SYSTEM_AGENT, AgentId, new_uuid
from agentdesk.domain.kinds import Role
from agentdesk.domain.scorecards import Scorecard
from agentdesk.services.queries_audit import AuditRow, Scorecards
from agentdesk.ui.audit.choice import fitting
from agentdesk.ui.audit.saying import Saying, basics
from agentdesk.ui.audit.told import Told
from agentdesk.ui.controls import label
from agentdesk.ui.live.time_field import TimeField
from agentdesk.ui.question import Question
from agentdesk.ui.sections import Room
from agentdesk.ui.wheel import scroll_past

WIDE = 460
USUALLY = timedelta(days=7)
AT = time(16)


class CalibrateDialog(Question):
    """Made once, shown for one contact at a time."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent, width=WIDE)
        self._room = room
        self._row: AuditRow | None = None
        self._cards: tuple[Scorecard, ...] = ()
        self._saying = Saying(room.bridge, self)
        self._told = Told(room.theme, self)
        self._card = QComboBox(self)
        self._card.setAccessibleName(self.tr("Scorecard"))
        scroll_past(self._card)
        self._leads: list[QCheckBox] = []
        self._list = QVBoxLayout()
        self._until = TimeField(room.theme, room.words, self._now, self.tr("Until"), self)
        self.content.addWidget(self._told)
        self.content.addWidget(label(self.tr("Scorecard"), "label", self))
        self.content.addWidget(self._card)
        self.content.addWidget(label(self.tr("Who takes part"), "label", self))
        self.content.addLayout(self._list)
        self.content.addWidget(label(self.tr("Until"), "label", self))
        self.content.addWidget(self._until)
        self._saying.settled.connect(self._on_settled)
        self._saying.refused.connect(self._on_refused)

    def ask(self, row: AuditRow) -> None:
        self._row = row
        self.say(self.tr("Calibrate on this contact"), self.tr("Open the calibration"))
        self.tell(
            self.tr(
                "Each scores it without seeing the others' marks. It counts in nobody's figures. {agent}'s contact of {moment}."
            ).format(agent=row.agent_name, moment=self._room.words.moment(row.occurred_at))
        )
        self._told.say("")
        self._fill_leads(row)
        self._until.show_moment(datetime.combine((self._now() + USUALLY).date(), AT))
        self._room.bridge.ask(Scorecards(), self._on_cards, owner=self, failed=self._on_failed)
        self.accept_button.setEnabled(False)
        self.open()

    def accept(self) -> None:
        """Said; the dialog goes when the workspace has it."""
        local, card = self._until.moment, self._card.currentIndex()
        leads = tuple(AgentId(each.property("agent")) for each in self._leads if each.isChecked())
        if len(leads) < FEWEST:
            self._told.say(self._room.words.trouble("calibration-leads"))
        elif local is None:
            self._told.say(self._room.words.trouble("calibration-until"))
        elif self._row is not None and 0 <= card < len(self._cards):
            self.accept_button.setEnabled(False)
            chosen = self._cards[card]
            self._saying.say(
                OpenCalibration(
                    calibration_id=new_uuid(), event_id=self._row.event_id, card=chosen.card, version=chosen.version,
                    leads=leads, until=local.replace(tzinfo=self._room.words.zone).astimezone(UTC), **basics(self._room),
                )
            )  # fmt: skip

    def _fill_leads(self, row: AuditRow) -> None:
        gone, self._leads = self._leads, []
        for each in gone:
            each.hide()
            each.deleteLater()
        for person in self._room.role.people:
            if person.active and person.role is not Role.AGENT and person.agent_id not in {SYSTEM_AGENT, row.agent_id}:
                box = QCheckBox(person.name, self)
                box.setProperty("agent", person.agent_id)
                box.setChecked(True)
                self._leads.append(box)
                self._list.addWidget(box)

    def _on_cards(self, cards: Sequence[Scorecard]) -> None:
        if self._row is None:
            return
        self._cards = fitting(cards, self._row.channel, (self._room.words.language,))
        self._card.clear()
        for each in self._cards:
            self._card.addItem(self.tr("{card}, version {version}").format(card=each.name, version=each.version))
        self.accept_button.setEnabled(True)

    def _on_failed(self, error: AgentDeskError) -> None:
        self._told.say(self._room.words.error(error))

    def _now(self) -> datetime:
        return self._room.clock.now().astimezone(self._room.words.zone).replace(tzinfo=None)

    @Slot(object)
    def _on_settled(self, _command: Command) -> None:
        self.done(self.DialogCode.Accepted)
        self._room.window.notices.info(
            self.tr("The calibration is open: those who take part find it under Calibration.")
        )

    @Slot(object, str)
    def _on_refused(self, _command: Command, code: str) -> None:
        self.accept_button.setEnabled(True)
        self._told.say(self._room.words.trouble(code))


class CalibrateDoor(QObject):
    """Opens a calibration of a contact; made by the screen that has the key for it, which owns it."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._dialog = CalibrateDialog(room, parent)
        self._dialog.setWindowModality(Qt.WindowModality.WindowModal)

    @Slot(object)
    def calibrate(self, row: AuditRow) -> None:
        self._dialog.ask(row)
