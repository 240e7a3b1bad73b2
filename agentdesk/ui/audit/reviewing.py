"""Knows what a review needs from the workspace and says to it: one contact at a time, and what became of each that was given."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from agentdesk.domain.commands_audit import GiveReview
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import (
    CalibrationsChanged,
    CameBack,
    CommandAccepted,
    CommandRefused,
    CommandSettled,
    JournalFailed,
    ReviewsChanged,
)
from agentdesk.domain.ids import CommandId, EventId, new_uuid
from agentdesk.domain.records import dataclass
from agentdesk.domain.reviews import MarkGiven, ReviewSource
from agentdesk.domain.scorecards import Scorecard
from agentdesk.services.queries import CustomerById, CustomerCard, RevisionRow, Revisions
from agentdesk.services.queries_audit import AuditRow, ReviewWhole, Scorecards
from agentdesk.services.queries_calibration import CalibrationRow, Calibrations
from agentdesk.services.queries_reviews import ReviewOfContact
from agentdesk.ui.audit.half_review import about_of
from agentdesk.ui.sections import Room


@dataclass(frozen=True, slots=True)
class Found:
    """All that is known of a contact when it is to be reviewed. `language` of the customer, "" when nobody knows;
    `is_calibrated`: leads score it unseen by each other just now.
    """

    event_id: EventId
    review: ReviewWhole | None
    wordings: tuple[RevisionRow, ...]
    cards: tuple[Scorecard, ...]
    language: str
    is_calibrated: bool = False


class Reviewing(QObject):
    """Signals: `found(Found)`, again after each change of reviews; `accepted(EventId)` when a review is safe here;
    `refused(AuditRow, str)` with the sentence why.
    """

    found = Signal(object)
    accepted = Signal(object)
    refused = Signal(object, str)

    def __init__(self, room: Room, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._row: AuditRow | None = None
        self._review: tuple[ReviewWhole | None] | None = None
        self._wordings: tuple[RevisionRow, ...] | None = None
        self._cards: tuple[Scorecard, ...] | None = None
        self._language: str | None = None
        self._is_calibrated: bool | None = None
        self._said: dict[CommandId, AuditRow] = {}
        room.bridge.happened.connect(self._on_happened)

    def look(self, row: AuditRow) -> None:
        """Ask for everything about this contact."""
        self._row, self._is_calibrated = row, None
        self._review = self._wordings = self._cards = None
        self._language = "" if row.customer_id is None else None
        ask, event_id = self._room.bridge.ask, row.event_id

        def worded(rows: Sequence[RevisionRow]) -> None:
            if self._is_still(event_id):
                self._wordings = tuple(rows)
                self._tell()

        def known(card: CustomerCard | None) -> None:
            if self._is_still(event_id):
                self._language = "" if card is None else card.language[:2]
                self._tell()

        def unknown(_error: AgentDeskError) -> None:
            known(None)

        ask(Revisions(event_id), worded, owner=self, failed=self._on_failed)
        if row.customer_id is not None:
            ask(CustomerById(row.customer_id), known, owner=self, failed=unknown)
        self._ask_what_changes(event_id)

    def give(
        self, row: AuditRow, card: Scorecard, marks: tuple[MarkGiven, ...], words: str, source: ReviewSource, seed: str
    ) -> None:
        command = GiveReview(
            command_id=CommandId(new_uuid()), actor=self._room.me.agent_id, at=self._room.clock.now(),
            review_id=new_uuid(), event_id=row.event_id, source=source, card=card.card, version=card.version,
            marks=marks, words=words.strip(), seed=seed,
        )  # fmt: skip
        self._said[command.command_id] = row
        self._room.bridge.say(command)

    def is_waiting(self, event_id: EventId) -> bool:
        """Given, and the workspace has not answered yet."""
        return any(row.event_id == event_id for row in self._said.values())

    def _ask_what_changes(self, event_id: EventId) -> None:
        def reviewed(whole: ReviewWhole | None) -> None:
            if self._is_still(event_id):
                self._review = (whole,)
                self._tell()

        def calibrated(rows: Sequence[CalibrationRow]) -> None:
            if self._is_still(event_id):
                self._is_calibrated = any(row.event_id == event_id for row in rows)
                self._tell()

        calibrations = Calibrations(self._room.me.agent_id, only_open=True)
        self._room.bridge.ask(calibrations, calibrated, owner=self, failed=self._on_failed)
        self._room.bridge.ask(ReviewOfContact(event_id), reviewed, owner=self, failed=self._on_failed)
        self._room.bridge.ask(Scorecards(), self._on_cards, owner=self, failed=self._on_failed)

    def _on_cards(self, cards: Sequence[Scorecard]) -> None:
        self._cards = tuple(cards)
        self._tell()

    def _is_still(self, event_id: EventId) -> bool:
        return self._row is not None and self._row.event_id == event_id

    def _tell(self) -> None:
        if self._row is None or self._review is None or self._wordings is None:
            return
        if self._cards is not None and self._language is not None and self._is_calibrated is not None:
            self.found.emit(Found(self._row.event_id, self._review[0], self._wordings, self._cards, self._language,
                                  self._is_calibrated))  # fmt: skip

    def _on_failed(self, error: AgentDeskError) -> None:
        if self._row is not None:
            self.refused.emit(self._row, self._room.words.error(error))

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        match event:
            case ReviewsChanged() | CalibrationsChanged() | CameBack() if self._row is not None:
                self._ask_what_changes(self._row.event_id)
            case CommandAccepted(command_id) if command_id in self._said:
                self.accepted.emit(self._said[command_id].event_id)
            case CommandSettled(command_id) if command_id in self._said:
                self._room.half_said.drop(about_of(self._said.pop(command_id).event_id))
            case CommandRefused(command_id, code) if command_id in self._said:
                self._refuse(self._said.pop(command_id), code)
            case JournalFailed(command_id, code) if command_id is not None and command_id in self._said:
                self._refuse(self._said.pop(command_id), code)
            case _:
                return

    def _refuse(self, row: AuditRow, code: str) -> None:
        self.refused.emit(row, self._room.words.trouble(code))
        if self._is_still(row.event_id):
            self._ask_what_changes(row.event_id)
