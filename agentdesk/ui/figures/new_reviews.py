"""Knows that somebody reviewed a contact of this person, disputes, or decided: told once, never during a call or a break."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from agentdesk.domain.events import CameBack, ReviewsChanged, WorkspaceState
from agentdesk.domain.reviews import ReviewState
from agentdesk.services.queries_audit import ReviewRow, Reviews
from agentdesk.ui.presence.chip import Presence
from agentdesk.ui.sections import Room

KEY = "reviews.told"
BACK = timedelta(days=60)
MOST_KEPT = 400


class NewReviews(QObject):
    """`open_mine` and `open_disputes` bring a review to the front; they get its id."""

    def __init__(
        self, room: Room, open_mine: Callable[[UUID], object], open_disputes: Callable[[UUID], object]
    ) -> None:
        super().__init__(room.window)
        self._room = room
        self._open_mine, self._open_disputes = open_mine, open_disputes
        kept = room.settings.get(KEY)
        self._is_first = kept is None
        """Nothing was ever told at this desk: what was decided long ago is no news."""
        self._told: list[str] = [str(each) for each in kept] if isinstance(kept, list) else []
        self._is_quiet = False
        self._waiting: list[tuple[ReviewRow, bool]] = []
        self._disputes = QObject(self)
        """Owns the second question, so that its answer does not take the place of the first one's."""
        room.bridge.happened.connect(self._on_happened)
        room.role.changed.connect(self._ask_disputes)
        presence = room.window.findChild(Presence)
        if presence is not None:
            presence.quiet_changed.connect(self._on_quiet)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, ReviewsChanged | CameBack) or (
            isinstance(event, WorkspaceState) and event.code == "ready"
        ):
            now = self._room.clock.now()
            mine = Reviews(now - BACK, now + timedelta(days=1), self._room.me.agent_id)
            self._room.bridge.ask(mine, self._on_mine, owner=self)
            self._ask_disputes()

    @Slot()
    def _ask_disputes(self) -> None:
        if self._room.role.leads:
            now = self._room.clock.now()
            disputed = Reviews(now - BACK, now + timedelta(days=1), state=ReviewState.DISPUTED)
            self._room.bridge.ask(disputed, self._on_disputed, owner=self._disputes)

    def _on_mine(self, rows: Sequence[ReviewRow]) -> None:
        news = {ReviewState.GIVEN, ReviewState.UPHELD, ReviewState.CHANGED}
        if self._is_first:
            self._is_first = False
            self._told += [_name(row, is_mine=True) for row in rows if row.state is not ReviewState.GIVEN]
        self._take([(row, True) for row in reversed(rows) if row.state in news])

    def _on_disputed(self, rows: Sequence[ReviewRow]) -> None:
        me = self._room.me.agent_id
        self._take([(row, False) for row in reversed(rows) if me not in {row.reviewer, row.agent_id}])

    def _take(self, rows: Sequence[tuple[ReviewRow, bool]]) -> None:
        known = {_name(each[0], is_mine=each[1]) for each in self._waiting}.union(self._told)
        self._waiting += [each for each in rows if _name(each[0], is_mine=each[1]) not in known]
        self._tell()

    @Slot(bool)
    def _on_quiet(self, quiet: bool) -> None:  # noqa: FBT001 a slot of a bool signal
        self._is_quiet = quiet
        self._tell()

    def _tell(self) -> None:
        """Several at once are one notice: the newest, and how many."""
        if self._is_quiet or not self._waiting:
            return
        row, is_mine = self._waiting[-1]
        self._told = [*self._told, *(_name(each[0], is_mine=each[1]) for each in self._waiting)][-MOST_KEPT:]
        several, self._waiting = len(self._waiting), []
        self._room.settings.set(KEY, self._told)

        def opened() -> None:
            (self._open_mine if is_mine else self._open_disputes)(row.review_id)

        text = self._sentence(row, is_mine=is_mine)
        if several > 1:
            text = self.tr("{newest} And %n more.", "", several - 1).format(newest=text)
        self._room.window.notices.remind(text, self.tr("Open"), opened)

    def _sentence(self, row: ReviewRow, *, is_mine: bool) -> str:
        if not is_mine:
            return self.tr("{name} disputes a review: a second lead decides.").format(name=row.agent_name)
        if row.state is ReviewState.GIVEN:
            return self.tr("{name} reviewed a contact of yours.").format(name=row.reviewer_name)
        return self.tr("Your dispute of a review was decided.")


def _name(row: ReviewRow, *, is_mine: bool) -> str:
    return f"{row.review_id}:{row.state.value}:{'mine' if is_mine else 'theirs'}"
