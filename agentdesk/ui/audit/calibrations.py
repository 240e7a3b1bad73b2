"""Knows the section of calibrations: what waits to be scored unseen, the result when all are in, and the agreed marks."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.calibrations import CalibrationState
from agentdesk.domain.commands import Command
from agentdesk.domain.commands_calibration import AgreeCalibration, CloseCalibration, ScoreCalibration
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import CalibrationsChanged, CameBack, WentOffline
from agentdesk.services.queries import RevisionRow, Revisions
from agentdesk.services.queries_calibration import CalibrationById, CalibrationRow, Calibrations, CalibrationWhole
from agentdesk.ui.audit.agreement_table import AgreementTable
from agentdesk.ui.audit.calibration_words import CalibrationWords
from agentdesk.ui.audit.given_review import note_at
from agentdesk.ui.audit.half_review import HalfReview, read, written
from agentdesk.ui.audit.lines_beside import LinesBeside
from agentdesk.ui.audit.marking import Answers, answers_of
from agentdesk.ui.audit.saying import Saying, basics
from agentdesk.ui.audit.scoring import Scoring
from agentdesk.ui.controls import label
from agentdesk.ui.ctrl_enter import CtrlEnterForm
from agentdesk.ui.sections import Room

WIDE = 760


class CalibrationSection(CtrlEnterForm):
    """For those who lead."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self._words = CalibrationWords(room.words, self)
        self._whole: CalibrationWhole | None = None
        self._wordings: tuple[RevisionRow, ...] = ()
        self._is_agreeing = self._is_filled = False
        self._saying = Saying(room.bridge, self)
        self.lines = LinesBeside(room, self.tr("Calibrations"), self, wide=WIDE)
        self._headline, self._state = label("", "h2", self, wrap=True), label("", "muted", self, wrap=True)
        self._table = AgreementTable(room.theme, self)
        self._form = Scoring(room.theme, room.words, self)
        self._hand_in = QPushButton(self)
        self._close = QPushButton(self.tr("Close the calibration"), self)
        self._agree = QPushButton(self.tr("Agree on marks…"), self)
        self._lay_out()
        self._form.changed.connect(self._on_typed)
        self._hand_in.clicked.connect(self._on_hand_in)
        self.handed_in.connect(self._on_hand_in)
        self._close.clicked.connect(self._on_close)
        self._agree.clicked.connect(self._on_agree)
        self._saying.settled.connect(self._on_settled)
        self._saying.refused.connect(self._on_refused)
        self.lines.chosen.connect(self._on_chosen)
        room.bridge.happened.connect(self._on_happened)
        self.lines.say(self.tr("Reading the calibrations…"))
        self.read()

    @Slot()
    def read(self) -> None:
        """The list, and the one that is shown."""
        query = Calibrations(self._room.me.agent_id)
        self._room.bridge.ask(query, self._on_rows, owner=self, failed=self._on_failed)
        if self.lines.current is not None:
            self._ask_one(self.lines.current)

    def _lay_out(self) -> None:
        self._hand_in.setProperty("look", "primary")
        self.lines.top.addWidget(label(self.tr("Calibration"), "h2", self))
        self.lines.top.addStretch()
        self.lines.top.addWidget(label(self.tr("Shift+C on a contact opens one"), "muted", self))
        for part in (self._headline, self._state, self._table, self._form):
            self.lines.inner.addWidget(part)
        press = QHBoxLayout()
        for button in (self._hand_in, self._close, self._agree):
            press.addWidget(button)
        press.addStretch()
        self.lines.inner.addLayout(press)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.lines)
        self._show_whole()

    def _ask_one(self, calibration_id: UUID) -> None:
        query = CalibrationById(self._room.me.agent_id, calibration_id)
        self._room.bridge.ask(query, self._on_whole, owner=self._table, failed=self._on_failed)

    # --- answers ---

    def _on_rows(self, rows: Sequence[CalibrationRow]) -> None:
        empty = self.tr(
            "Nothing is calibrated yet. In the list of contacts, Shift+C opens one on the contact at the cursor."
        )
        self.lines.show_lines([(row.calibration_id, self._words.line(row)) for row in rows], empty)
        if not rows:
            self._whole = None
            self._show_whole()

    def _on_whole(self, whole: CalibrationWhole | None) -> None:
        if whole is None or whole.row.calibration_id != self.lines.current:
            return
        self._whole = whole
        if self._is_filled:
            self._show_whole()
            return

        def worded(rows: Sequence[RevisionRow]) -> None:
            if self._whole is not None and self._whole.row.event_id == whole.row.event_id:
                self._wordings = tuple(rows)
                self._show_whole()

        self._room.bridge.ask(Revisions(whole.row.event_id), worded, owner=self._form, failed=self._on_failed)

    def _on_failed(self, error: AgentDeskError) -> None:
        self.lines.told.say(self._room.words.error(error))
        self.lines.say("")

    def _show_whole(self) -> None:
        whole = self._whole
        scores = whole is not None and whole.row.is_blind and whole.row.is_mine and not whole.row.i_scored
        agrees = whole is not None and whole.row.state is CalibrationState.CLOSED and self._is_agreeing
        if whole is not None:
            self._headline.setText(self._words.headline(whole))
            self._headline.setToolTip(self._words.alpha(whole))
            self._state.setText(self._words.state(whole))
            self._table.show_whole(whole)
            if (scores or agrees) and not self._is_filled:
                self._fill(whole, self._half() if scores else self._commonest(whole))
        self._headline.setVisible(whole is not None)
        self._state.setVisible(whole is not None)
        self._table.setVisible(whole is not None and whole.agreement is not None and any(x.marks for x in whole.leads))
        self._form.setVisible(scores or agrees)
        self._hand_in.setVisible(scores or agrees)
        self._hand_in.setText(self.tr("Save the agreed marks") if agrees else self.tr("Hand in my marks"))
        is_open = whole is not None and whole.row.state is CalibrationState.OPEN
        self._close.setVisible(is_open and not scores)
        self._agree.setVisible(whole is not None and not is_open and not agrees)

    def _fill(self, whole: CalibrationWhole, answers: Answers) -> None:
        self._is_filled = True
        self._form.show_card(whole.card, note_at(whole.card, self._wordings, whole.row.opened_at), answers)
        name = self.tr("{card}, version {version}").format(card=whole.card.name, version=whole.card.version)
        self._form.say(name, whole.row.agent_name)

    def _half(self) -> Answers:
        kept = read(self._room.half_said.of(self._about))
        return kept.answers if kept is not None else {}

    def _commonest(self, whole: CalibrationWhole) -> Answers:
        """What to begin with: the agreed ones so far, or the marks all leads gave."""
        if whole.agreed:
            return answers_of(whole.agreed)
        alike = {each.key for each in whole.agreement.criteria if each.agrees} if whole.agreement else set()
        marks = next((lead.marks for lead in whole.leads if lead.marks), ())
        return {key: answer for key, answer in answers_of(marks).items() if key in alike}

    @property
    def _about(self) -> str:
        return f"calibration:{self.lines.current}"

    # --- presses ---

    @Slot(object)
    def _on_chosen(self, calibration_id: UUID) -> None:
        self._whole, self._wordings = None, ()
        self._is_filled = self._is_agreeing = False
        self.lines.told.say("")
        self._show_whole()
        self._ask_one(calibration_id)

    @Slot()
    def _on_typed(self) -> None:
        self.lines.told.say("")
        if self._whole is not None and self._whole.row.is_blind:
            self._room.half_said.keep(self._about, written(HalfReview(self._whole.card, self._form.answers)))

    @Slot()
    def _on_hand_in(self) -> None:
        whole, marks = self._whole, self._form.given
        if whole is None or not (self._hand_in.isVisibleTo(self) and self._hand_in.isEnabled()):
            return
        if not marks:
            self._form.begin()
            self.lines.warn(self.tr("%n criterion(s) have no mark yet. 0 says: not applicable.", "", self._form.left))
            return
        self._hand_in.setEnabled(False)
        ours = whole.row.calibration_id
        if self._is_agreeing:
            self._saying.say(
                AgreeCalibration(calibration_id=ours, round=whole.round + 1, marks=marks, **basics(self._room))
            )
        else:
            self._saying.say(ScoreCalibration(calibration_id=ours, marks=marks, **basics(self._room)))

    @Slot()
    def _on_close(self) -> None:
        if self._whole is not None:
            self._close.setEnabled(False)
            self._saying.say(CloseCalibration(calibration_id=self._whole.row.calibration_id, **basics(self._room)))

    @Slot()
    def _on_agree(self) -> None:
        self._is_agreeing, self._is_filled = True, False
        self._show_whole()
        self._form.begin()

    @Slot(object)
    def _on_settled(self, command: Command) -> None:
        if isinstance(command, ScoreCalibration):
            self._room.half_said.drop(f"calibration:{command.calibration_id}")
        self._is_filled = self._is_agreeing = False
        self.lines.told.say("")
        self._ready()

    @Slot(object, str)
    def _on_refused(self, _command: Command, code: str) -> None:
        self.lines.warn(self._room.words.trouble(code))
        self._ready()

    def _ready(self) -> None:
        self._hand_in.setEnabled(True)
        self._close.setEnabled(True)
        self.read()

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        match event:
            case CalibrationsChanged():
                self.read()
            case CameBack():
                self.lines.told.say("")
                self.read()
            case WentOffline():
                self.lines.told.say(self._room.words.trouble("offline"))
