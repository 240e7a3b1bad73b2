"""Knows the contacts that may be read as a table: when, who, whom, what about, how long, which score, how it stands."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from agentdesk.domain.ids import EventId
from agentdesk.domain.reviews import ReviewState
from agentdesk.domain.sampling import LOW_CES
from agentdesk.services.queries_audit import AuditCursor, AuditRow
from agentdesk.ui.audit.marking import GOOD
from agentdesk.ui.rows import reconcile
from agentdesk.ui.words import Words

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Role(IntEnum):
    ROW = Qt.ItemDataRole.UserRole + 1
    STATE = Qt.ItemDataRole.UserRole + 2
    """(colour token, words) of its pill."""


class Column(IntEnum):
    TIME = 0
    AGENT = 1
    CUSTOMER = 2
    REASON = 3
    LASTED = 4
    SCORE = 5
    STATE = 6


class ContactModel(QAbstractTableModel):
    """Newest first, page by page. Signals: `more_wanted` (no payload) when the last row comes into sight."""

    more_wanted = Signal()

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: list[AuditRow] = []
        self._places: dict[EventId, int] | None = None
        """Where each contact stands; None until somebody asks again."""
        self._has_more = False

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def canFetchMore(self, parent: AnyIndex = _ROOT) -> bool:
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: AnyIndex = _ROOT) -> None:
        del parent
        self._has_more = False  # until the answer says that there is still more
        self.more_wanted.emit()

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.LASTED:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Time"), self.tr("Agent"), self.tr("Customer"), self.tr("Reason"), self.tr("Length"), self.tr("Score"),
            self.tr("State"),
        )[section]  # fmt: skip

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row())
        if row is None:
            return None
        if role == Role.ROW:
            return row
        if role == Role.STATE:
            return self.state(row)
        if role == Qt.ItemDataRole.ToolTipRole and row.is_restricted:
            return self.tr("Restricted: who reads it stands in the ledger")
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._text(row, Column(index.column()))
        return None

    def row(self, place: int) -> AuditRow | None:
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place(self, row: AuditRow | None) -> int | None:
        """Where the contact of this row stands now."""
        return None if row is None else self._standing().get(row.event_id)

    @property
    def cursor(self) -> AuditCursor | None:
        return (self._rows[-1].occurred_at, self._rows[-1].event_id) if self._rows else None

    def show_rows(self, rows: Sequence[AuditRow], *, more: bool) -> None:
        """In place of what stands there; a contact that stays keeps its place under the cursor."""
        reconcile(self, self._rows, rows, _key, len(Column))
        self._places = None
        self._has_more = more

    def add_rows(self, rows: Sequence[AuditRow], *, more: bool) -> None:
        """The next page."""
        standing = self._standing()
        new = [each for each in rows if each.event_id not in standing]
        if new:
            self.beginInsertRows(_ROOT, len(self._rows), len(self._rows) + len(new) - 1)
            standing.update((each.event_id, place) for place, each in enumerate(new, len(self._rows)))
            self._rows.extend(new)
            self.endInsertRows()
        self._has_more = more

    def _standing(self) -> dict[EventId, int]:
        if self._places is None:
            self._places = {each.event_id: place for place, each in enumerate(self._rows)}
        return self._places

    def state(self, row: AuditRow) -> tuple[str, str]:
        """The colour and the words of how it stands: what became of a review, else what about it may want reading.

        A review settles neither a broken promise nor a contested note: either stands before its score, which is beside it.
        """
        is_reviewed = row.review_id is not None
        for stands, tone, text in (
            (row.review_state is ReviewState.DISPUTED, "red", self.tr("Disputed")),
            (row.is_withdrawn and not is_reviewed, "slate", self.tr("Withdrawn")),
            (row.has_broken_promise, "red", self.tr("Promise broken")),
            (row.has_complaint and not is_reviewed, "red", self.tr("Complaint")),
            (row.is_contested, "amber", self.tr("Contested")),
            (is_reviewed and row.score is not None and row.score < GOOD, "amber", self.tr("Coach")),
            (is_reviewed, "green", self.tr("Reviewed")),
            (row.ces is not None and row.ces <= LOW_CES, "red", self.tr("CES {score}").format(score=row.ces)),
            (row.is_revised_late, "amber", self.tr("Changed late")),
            (row.is_redacted, "slate", self.tr("Words removed")),
            (row.note_length == 0 and row.needs_note, "amber", self.tr("No note")),
            (row.has_short_note, "amber", self.tr("Short note")),
        ):
            if stands:
                return tone, text
        return "slate", self.tr("To review")

    def _text(self, row: AuditRow, column: Column) -> str:
        match column:
            case Column.TIME:
                return self._words.moment(row.occurred_at)
            case Column.AGENT:
                return row.agent_name
            case Column.CUSTOMER:
                return row.customer_name or self.tr("Without a customer")
            case Column.REASON:
                return self._words.reason(row.reason) if row.reason else self._words.channel(row.channel.value)
            case Column.LASTED:
                seconds = int(row.lasted.total_seconds())
                return f"{seconds // 60}:{seconds % 60:02}" if seconds else "–"
            case Column.SCORE:
                return "–" if row.score is None else self._words.number(row.score)
            case Column.STATE:
                return self.state(row)[1]


def _key(row: AuditRow) -> object:
    return row.event_id
