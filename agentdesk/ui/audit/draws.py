"""Knows the draw a lead works through: from which period, how, with which seed, and what it drew. Nobody picks.

It is kept as what it was asked by and drawn again after a start: the same seed draws the same contacts.
"""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QObject, Signal, Slot

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import CameBack
from agentdesk.domain.ids import AgentId, EventId
from agentdesk.domain.records import dataclass
from agentdesk.domain.sampling import Draw
from agentdesk.services.queries_audit import AuditFilter, AuditRow
from agentdesk.services.queries_reviews import DrawContacts, DrawnContacts
from agentdesk.ui.sections import Room

KEY = "audit.draw"
MOST = 200


@dataclass(frozen=True, slots=True)
class Wanted:
    """`until` is the last day that takes part; `seed` as the lead sees it."""

    since: date
    until: date
    draw: Draw
    count: int
    seed: str
    agent_id: AgentId | None = None
    """Whose contacts; None = everybody's."""

    @property
    def told(self) -> str:
        """Enough to draw the same again by: it goes into every review of this draw."""
        whose = "" if self.agent_id is None else f", agent {self.agent_id}"
        return f"{self.seed} ({self.since}…{self.until}, {self.draw.value}, {self.count}{whose})"

    @property
    def kept(self) -> list[object]:
        """As a setting of this computer holds it."""
        whose = [] if self.agent_id is None else [int(self.agent_id)]
        return [str(self.since), str(self.until), self.draw.value, self.count, self.seed, *whose]


class Draws(QObject):
    """Signals: `changed` (no payload) when there is another draw or one of it was reviewed; `failed(str)`."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, room: Room, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self.wanted: Wanted | None = _read(room.settings.get(KEY))
        self.drawn: DrawnContacts | None = None
        self._reviewed: set[EventId] = set()
        self._ask()
        room.bridge.happened.connect(self._on_happened)

    def question(self, wanted: Wanted) -> DrawContacts:
        """What the workspace is asked, in the lead's own days."""
        begins, ends = (datetime.combine(day, time(), self._room.words.zone)
                        for day in (wanted.since, wanted.until + timedelta(days=1)))  # fmt: skip
        late = timedelta(hours=self._room.window.rules.now.late_revision_hours)
        of = AuditFilter(since=begins, until=ends, agent_id=wanted.agent_id)
        return DrawContacts(of, late, wanted.draw, wanted.count, wanted.seed, self._room.me.agent_id)

    def take(self, wanted: Wanted, drawn: DrawnContacts) -> None:
        """This is worked through from now on."""
        self.wanted = wanted
        self._room.settings.set(KEY, wanted.kept)
        self._on_again(drawn)

    @Slot()
    def drop(self) -> None:
        self.wanted = self.drawn = None
        self._room.settings.set(KEY, None)
        self.changed.emit()

    def seed_of(self, event_id: EventId) -> str:
        """Empty for a contact that no draw chose."""
        is_in = self.drawn is not None and any(row.event_id == event_id for row in self.drawn.rows)
        return self.wanted.told if is_in and self.wanted is not None else ""

    def note_reviewed(self, event_id: EventId, *, is_reviewed: bool) -> None:
        if is_reviewed != (event_id in self._reviewed):
            (self._reviewed.add if is_reviewed else self._reviewed.discard)(event_id)
            self.changed.emit()

    @property
    def left(self) -> tuple[AuditRow, ...]:
        """Drawn and not reviewed, in the order they were drawn."""
        rows = self.drawn.rows if self.drawn is not None else ()
        return tuple(row for row in rows if row.event_id not in self._reviewed)

    def _ask(self) -> None:
        if self.wanted is not None:
            self._room.bridge.ask(self.question(self.wanted), self._on_again, owner=self, failed=self._on_failed)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, CameBack) and self.drawn is None:
            self._ask()

    def _on_again(self, drawn: DrawnContacts) -> None:
        self.drawn = drawn
        self._reviewed = {row.event_id for row in drawn.rows if row.review_id is not None}
        self.changed.emit()

    def _on_failed(self, error: AgentDeskError) -> None:
        self.failed.emit(self._room.words.error(error))


def _read(kept: object) -> Wanted | None:
    match kept:
        case [str(since), str(until), str(draw), int(count), str(seed), *whose]:
            agent_id = AgentId(whose[0]) if whose and isinstance(whose[0], int) else None
            try:
                return Wanted(date.fromisoformat(since), date.fromisoformat(until), Draw(draw), count, seed, agent_id)
            except ValueError:
                return None
        case _:
            return None
