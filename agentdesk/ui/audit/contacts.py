"""Knows the section in which a lead reads: the contacts on the left, the chosen one on its customer's timeline beside."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import CameBack, ReviewsChanged, TimelineChanged, WentOffline
from agentdesk.domain.ids import CustomerId, EventId
from agentdesk.services import exports_tables
from agentdesk.services.exports import Table
from agentdesk.services.queries_audit import AuditCount, AuditFilter, AuditList, AuditRow
from agentdesk.ui.audit.beside import Beside
from agentdesk.ui.audit.contact_list import ContactList
from agentdesk.ui.audit.contact_model import ContactModel
from agentdesk.ui.audit.exporting import ExportButton
from agentdesk.ui.audit.filter_bar import FilterBar
from agentdesk.ui.controls import label, relook
from agentdesk.ui.gather import Gather
from agentdesk.ui.sections import Room

PAGE_ROWS = 100
AGAIN_MS = 1500
"""A busy desk changes timelines many times a second; the list is read again no sooner."""
MOST_AGAIN = 1000
"""Rows of a long list that are read again when something changed; further down, the next page reads them anyway."""


def contacts_section(room: Room, parent: QWidget) -> QWidget:
    return Contacts(room, parent)


class Contacts(QWidget):
    """The list and what stands beside it."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self._asked: AuditFilter | None = None
        self._seeks_unread = False
        self._read_at: datetime | None = None
        self._is_offline = False
        self._model = ContactModel(room.words, self)
        self.bar = FilterBar(room, self)
        self.list = ContactList(room.theme, room.shortcuts, self._model, self)
        self.list.setAccessibleName(self.tr("Contacts"))
        self.beside = Beside(room, self)
        self._told = label("", "muted", self, wrap=True)
        self._press = QPushButton(self)
        self._keys = label(
            self.tr("J and K: down and up · N: next to review · Enter: on the timeline · O: on the desk"), "muted", self
        )
        self._again = Gather(AGAIN_MS, self)
        self._lay_out()
        self._again.due.connect(self._read_again)
        self._press.clicked.connect(self._on_press)
        self.bar.changed.connect(self.read)
        self._model.more_wanted.connect(self._on_more)
        self.list.read.connect(self.beside.show_row)
        self.list.context_wanted.connect(self.beside.take_keyboard)
        self.list.opened.connect(self._on_opened)
        self.list.agent_chosen.connect(self._on_agent)
        self.list.customer_chosen.connect(self._on_customer)
        self.list.unread_wanted.connect(self._on_unread)
        self.beside.left.connect(self.list.setFocus)
        self.beside.desk_wanted.connect(self._on_desk_wanted)
        room.bridge.happened.connect(self._on_happened)
        self.read()

    @Slot()
    def read(self) -> None:
        """Another list: from its newest on."""
        self._asked = self.bar.asked
        self._seeks_unread = False
        if not self._model.rowCount():
            self._tell(self.tr("Reading the contacts…"))
        self.bar.show_count(None)
        self._room.bridge.ask(self._query(PAGE_ROWS), self._on_rows, owner=self, failed=self._on_failed)
        count = AuditCount(self._asked, self._late_after)
        self._room.bridge.ask(count, self.bar.show_count, owner=self.bar, failed=self._on_failed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.beside.fit(self._room.window.width())

    @property
    def _late_after(self) -> timedelta:
        return timedelta(hours=self._room.window.rules.now.late_revision_hours)

    def _query(self, limit: int, *, on: bool = False) -> AuditList:
        assert self._asked is not None
        return AuditList(self._asked, self._late_after, self._model.cursor if on else None, limit)

    # --- answers ---

    def _on_rows(self, rows: Sequence[AuditRow]) -> None:
        before = self.list.current
        self._read_at = self._room.clock.now()
        self._model.show_rows(rows, more=len(rows) == PAGE_ROWS)
        self._show_state()
        if rows and self._model.place(before) is None:
            self.list.go_to(0)
        if not rows:
            self.beside.show_row(None)

    def _on_page(self, asked: AuditFilter, rows: Sequence[AuditRow]) -> None:
        """The next ones of a list; of another than the one that is shown now, nothing."""
        if asked is not self._asked:
            return
        self._model.add_rows(rows, more=len(rows) == PAGE_ROWS)
        if self._seeks_unread:
            self._seeks_unread = False
            self.list.next_unread()

    def _on_same(self, rows: Sequence[AuditRow]) -> None:
        """What is shown, as it is now: nothing moves but what changed."""
        self._read_at = self._room.clock.now()
        current = self.list.current
        kept = [row for at in range(len(rows), self._model.rowCount()) if (row := self._model.row(at)) is not None]
        known = {each.event_id for each in rows}
        more = self._model.canFetchMore() or len(rows) == MOST_AGAIN
        self._model.show_rows([*rows, *(each for each in kept if each.event_id not in known)], more=more)
        place = self._model.place(current)
        if place is not None and current is not None:
            self.beside.show_row(self._model.row(place))
        self._show_state()

    def _on_failed(self, error: AgentDeskError) -> None:
        if self._is_offline and self._model.rowCount():
            self._show_state()
        else:
            self._tell(self._room.words.error(error), self.tr("Try again"))

    # --- what happens ---

    @Slot()
    def _on_more(self) -> None:
        assert self._asked is not None
        page = partial(self._on_page, self._asked)
        self._room.bridge.ask(self._query(PAGE_ROWS, on=True), page, owner=self._model, failed=self._on_failed)

    @Slot()
    def _read_again(self) -> None:
        shown = min(max(self._model.rowCount(), PAGE_ROWS), MOST_AGAIN)
        self._room.bridge.ask(self._query(shown), self._on_same, owner=self, failed=self._on_failed)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        match event:
            case ReviewsChanged() | TimelineChanged() if self.isVisible():
                self._again.ask()
            case WentOffline():
                self._is_offline = True
                self._show_state()
            case CameBack():
                self._is_offline = False
                self._read_again()

    @Slot(object)
    def _on_opened(self, row: AuditRow) -> None:
        if row.customer_id is not None:
            self._on_desk_wanted(row.customer_id, row.event_id)
        else:
            self._tell(self.tr("This contact has no customer, so there is nothing to open on the desk."))

    @Slot(object, object)
    def _on_desk_wanted(self, customer_id: CustomerId, event_id: EventId) -> None:
        self._room.window.go_to("desk")
        self._room.desk.open_event(customer_id, event_id)

    @Slot(object)
    def _on_agent(self, row: AuditRow) -> None:
        self.bar.only_agent(row.agent_id, row.agent_name)

    @Slot(object)
    def _on_customer(self, row: AuditRow) -> None:
        if row.customer_id is not None:
            self.bar.only_customer(row.customer_id, row.customer_name)

    @Slot()
    def _on_unread(self) -> None:
        if self._model.canFetchMore():
            self._seeks_unread = True
            self._model.fetchMore()
        else:
            self._tell(self.tr("Nothing below waits for a review."))

    @Slot()
    def _on_press(self) -> None:
        if self._model.rowCount() or not self.bar.is_narrowed:
            self.read()
        else:
            self.bar.clear()

    def _exported(self) -> Table:
        return exports_tables.contacts(self.bar.asked, self._late_after)

    # --- how it stands ---

    def _show_state(self) -> None:
        if self._is_offline and self._read_at is not None:
            as_of = self._room.words.clock(self._read_at)
            self._tell(self.tr("Offline. What is shown is as of {time}.").format(time=as_of))
        elif self._model.rowCount():
            self._told.hide()
            self._press.hide()
        elif self.bar.is_narrowed:
            self._tell(self.tr("No contact is like that."), self.tr("Let the filters go"))
        else:
            self._tell(self.tr("Nobody has logged a contact in this period."))

    def _tell(self, text: str, press: str = "") -> None:
        self._told.setText(text)
        self._told.show()
        self._press.setText(press)
        self._press.setVisible(bool(press))

    def _lay_out(self) -> None:
        pane = QFrame(self)
        pane.setProperty("look", "pane")
        column = QVBoxLayout(pane)
        column.setContentsMargins(4, 12, 4, 8)
        column.setSpacing(8)
        column.addWidget(self.bar)
        told = QHBoxLayout()
        told.setContentsMargins(14, 0, 14, 0)
        told.addWidget(self._told, 1)
        told.addWidget(self._press)
        column.addLayout(told)
        column.addWidget(self.list, 1)
        relook(self._keys, "muted")
        below = QHBoxLayout()
        below.setContentsMargins(14, 0, 14, 0)
        below.addWidget(self._keys, 1)
        below.addWidget(ExportButton(self._room, self._exported, pane))
        column.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 10, 13, 12)
        row.setSpacing(13)
        row.addWidget(pane, 1)
        row.addWidget(self.beside)
        self.setFocusProxy(self.list)
        self._keys.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
