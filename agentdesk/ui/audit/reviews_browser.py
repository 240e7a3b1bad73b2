"""Knows how reviews are gone through: the list on the left, the chosen one beside it, read anew when anything changed."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import CameBack, ReviewsChanged
from agentdesk.domain.ids import AgentId
from agentdesk.domain.records import dataclass
from agentdesk.domain.reviews import ReviewState
from agentdesk.services.queries import RevisionRow, Revisions
from agentdesk.services.queries_audit import ReviewById, ReviewRow, Reviews, ReviewWhole
from agentdesk.ui.audit.given_review import GivenReview
from agentdesk.ui.audit.review_list import ReviewList, ReviewModel
from agentdesk.ui.audit.told import Told
from agentdesk.ui.controls import label
from agentdesk.ui.sections import Room

BACK = timedelta(days=400)
LIST_WIDE, READ_WIDE = 400, 640


@dataclass(frozen=True, slots=True)
class Shown:
    """A review with every wording of the note it is about."""

    whole: ReviewWhole
    wordings: tuple[RevisionRow, ...]


class ReviewsBrowser(QWidget):
    """`below` is for what a reader may do with a review. Signals: `shown(Shown)`, again when it changed."""

    shown = Signal(object)

    def __init__(self, room: Room, parent: QWidget, *, about: AgentId | None = None) -> None:
        super().__init__(parent)
        self._room, self._about = room, about
        self._state: ReviewState | None = None
        self._chosen: UUID | None = None
        self._whole: ReviewWhole | None = None
        self._wordings: tuple[RevisionRow, ...] | None = None
        self._model = ReviewModel(room.words, self, about_me=about is not None)
        self.list = ReviewList(room.theme, self._model, self)
        self.list.setAccessibleName(self.tr("Reviews"))
        self.top = QHBoxLayout()
        self.below = QVBoxLayout()
        self.told = Told(room.theme, self)
        self.given = GivenReview(room.theme, room.words, self)
        self._empty = label("", "muted", self, wrap=True)
        self._lay_out()
        self.list.chosen.connect(self._on_chosen)
        self.list.entered.connect(self._on_entered)
        room.bridge.happened.connect(self._on_happened)
        if about is not None:
            self.told.say(self.tr("Choose a review: it stands here, and you may answer it."), look="banner-accent")
        self.read()

    def show_state(self, state: ReviewState | None) -> None:
        """Only reviews that are so far."""
        self._state = state
        self.read()

    def choose(self, review_id: UUID) -> None:
        """Bring this one to the front, now or when it is read."""
        self._chosen = review_id
        self.told.say("")
        self._ask_one()
        place = self._model.place(review_id)
        if place is not None:
            self.list.setCurrentIndex(self._model.index(place))

    def read(self) -> None:
        """The list, and the one that is shown."""
        now = self._room.clock.now()
        query = Reviews(now - BACK, now + timedelta(days=1), self._about, state=self._state)
        self._room.bridge.ask(query, self._on_rows, owner=self, failed=self._on_failed)
        if self._chosen is not None:
            self._ask_one()

    def _lay_out(self) -> None:
        left = QFrame(self)
        left.setProperty("look", "pane")
        left.setFixedWidth(LIST_WIDE)
        column = QVBoxLayout(left)
        column.setContentsMargins(1, 10, 1, 8)
        self.top.setContentsMargins(12, 0, 12, 4)
        self._empty.setContentsMargins(12, 4, 12, 4)
        column.addLayout(self.top)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        inside = QWidget(self)
        inside.setMaximumWidth(READ_WIDE)
        inner = QVBoxLayout(inside)
        inner.setContentsMargins(16, 14, 16, 14)
        inner.setSpacing(10)
        inner.addWidget(self.told)
        inner.addWidget(self.given)
        inner.addLayout(self.below)
        inner.addStretch()
        self._inside = inside
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        inside.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        right = QFrame(self)
        right.setProperty("look", "pane")
        around = QVBoxLayout(right)
        around.setContentsMargins(1, 1, 1, 1)
        around.addWidget(area)
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 10, 13, 13)
        row.setSpacing(10)
        row.addWidget(left)
        row.addWidget(right, 1)
        self.given.hide()

    def _ask_one(self) -> None:
        if self._chosen is not None:
            self._room.bridge.ask(ReviewById(self._chosen), self._on_whole, owner=self, failed=self._on_failed)

    def _on_rows(self, rows: Sequence[ReviewRow]) -> None:
        self._model.show_rows(rows)
        self._empty.setVisible(not rows)
        self._empty.setText(self.tr("There is no review like that."))
        self.list.setVisible(bool(rows))
        place = self._model.place(self._chosen)
        if place is not None and self.list.currentIndex().row() != place:
            self.list.setCurrentIndex(self._model.index(place))
        elif rows and self._chosen is None and self._about is None:
            self.choose(rows[0].review_id)  # who leads opens nothing by reading it

    def _on_failed(self, error: AgentDeskError) -> None:
        self.told.say(self._room.words.error(error))

    @Slot(object)
    def _on_chosen(self, row: ReviewRow) -> None:
        if row.review_id != self._chosen:
            self._chosen = row.review_id
            self.told.say("")
            self._ask_one()

    @Slot(object)
    def _on_entered(self, row: ReviewRow) -> None:
        self._on_chosen(row)
        self.given.begin()

    def _on_whole(self, whole: ReviewWhole | None) -> None:
        if whole is None or whole.row.review_id != self._chosen:
            return
        is_same_note = self._whole is not None and self._whole.row.event_id == whole.row.event_id
        self._whole = whole
        if is_same_note and self._wordings is not None:
            self._tell()
        else:
            self._wordings = None
            self._room.bridge.ask(Revisions(whole.row.event_id), self._on_wordings, owner=self, failed=self._on_failed)

    def _on_wordings(self, rows: Sequence[RevisionRow]) -> None:
        self._wordings = tuple(rows)
        self._tell()

    def _tell(self) -> None:
        if self._whole is not None and self._wordings is not None:
            self.given.show_review(self._whole, self._wordings)
            self.given.show()
            self.shown.emit(Shown(self._whole, self._wordings))

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, ReviewsChanged | CameBack):
            self.read()
