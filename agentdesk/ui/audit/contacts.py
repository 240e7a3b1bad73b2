"""Knows the section in which a lead reads: the contacts on the left, the chosen one on its customer's timeline beside."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import CameBack, ReviewsChanged, TimelineChanged, WentOffline
from agentdesk.domain.exports import Form
from agentdesk.domain.ids import CustomerId, EventId
from agentdesk.services import exports_tables
from agentdesk.services.exports import Table
from agentdesk.services.queries_audit import AuditCount, AuditFilter, AuditList, AuditNext, AuditRow
from agentdesk.services.queries_reviews import DrawContacts, DrawnContacts
from agentdesk.ui.audit.beside import Beside
from agentdesk.ui.audit.calibrate_dialog import CalibrateDoor
from agentdesk.ui.audit.coach_dialog import CoachDoor
from agentdesk.ui.audit.contact_list import ContactList
from agentdesk.ui.audit.contact_model import ContactModel
from agentdesk.ui.audit.exporting import ExportButton
from agentdesk.ui.audit.filter_bar import FilterBar
from agentdesk.ui.audit.sums import Sums
from agentdesk.ui.controls import label, relook
from agentdesk.ui.gather import Gather
from agentdesk.ui.sections import AUDIT, Room

PAGE_ROWS = 100
SEEK_ROWS = 1000
"""Of a page that is looked through for what nobody has reviewed."""
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
        self._asked: AuditFilter | DrawContacts | None = None
        self._is_drawn = self._is_reading = False
        self._wanted: AuditRow | None = None
        """To be at the cursor when the list that was asked for is there."""
        self._sought: AuditRow | None = None
        """Waits for a review further down than what was read yet."""
        self._read_at: datetime | None = None
        self._is_offline = False
        self._model = ContactModel(room.words, self)
        self.bar = FilterBar(room, self)
        self.list = ContactList(room.theme, room.shortcuts, self._model, self, me=room.me.agent_id)
        self.list.setAccessibleName(self.tr("Contacts"))
        self.beside = Beside(room, self)
        self._sums = Sums(room, self)
        self._told = label("", "muted", self, wrap=True)
        self._press = QPushButton(self)
        self._export = ExportButton(room, self._exported, self)
        self._keys = label(
            self.tr("J and K: down and up · N: next to review · R: score · Enter: timeline · O: desk · /: words"),
            "muted",
            self,
        )
        self._again = Gather(AGAIN_MS, self)
        self._lay_out()
        self._again.due.connect(self._read_again)
        self._press.clicked.connect(self._on_press)
        self.bar.changed.connect(self.read)
        self._sums.pressed.connect(self.bar.turn_sign)
        self._model.more_wanted.connect(self._on_more)
        self.list.read.connect(self.beside.show_row)
        self.list.read.connect(self._on_read)
        self.list.context_wanted.connect(self.beside.take_keyboard)
        self.list.opened.connect(self._on_opened)
        self.list.agent_chosen.connect(self._on_agent)
        self.list.customer_chosen.connect(self._on_customer)
        self.list.unread_wanted.connect(self._on_unread)
        self.list.score_wanted.connect(self.beside.score)
        self.list.wordings_wanted.connect(self.beside.show_wordings)
        self.list.export_wanted.connect(self._on_export)
        coaching = CoachDoor(room, self)
        self.list.coach_wanted.connect(coaching.coach)
        self.beside.review.coach_wanted.connect(coaching.coach_review)
        self.list.calibrate_wanted.connect(CalibrateDoor(room, self).calibrate)
        self.list.words_wanted.connect(self.bar.to_words)
        self.bar.left.connect(self.list.setFocus)
        self.beside.left.connect(self.list.setFocus)
        review = self.beside.review
        review.saved.connect(self._on_saved)
        review.led_to.connect(self._on_led)
        review.draw.draws.changed.connect(self._on_draw)
        self.bar.turned.connect(self._on_turned)
        self.beside.desk_wanted.connect(self._on_desk_wanted)
        room.bridge.happened.connect(self._on_happened)
        self.read()

    @Slot()
    def read(self) -> None:
        """Another list: from its newest on, or as it was drawn."""
        draws = self.beside.review.draw.draws
        is_drawn = self._is_drawn and draws.wanted is not None
        self._asked = draws.question(draws.wanted) if is_drawn and draws.wanted is not None else self.bar.asked
        self._sought = None
        self._is_reading = True
        if not self._model.rowCount():
            self._tell(self.tr("Reading the contacts…"))
        self.bar.show_count(None)
        self._sums.ask(None if isinstance(self._asked, DrawContacts) else self._asked, self._late_after)
        self._fetch(PAGE_ROWS, self._on_rows)
        if isinstance(self._asked, AuditFilter):
            count = AuditCount(self._asked, self._late_after)
            self._room.bridge.ask(count, self.bar.show_count, owner=self.bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.beside.fit(self._room.window.width())
        self._sums.fit(self._room.window.height())

    @property
    def _late_after(self) -> timedelta:
        return timedelta(hours=self._room.window.rules.now.late_revision_hours)

    def _fetch(self, limit: int, then: Callable[[Sequence[AuditRow], bool], None], *, on: bool = False) -> None:
        """`then` gets rows and whether there are more; what was asked for the list before is dropped."""
        asked, owner = self._asked, self._model if on else self

        def arrived(rows: Sequence[AuditRow]) -> None:
            if asked is self._asked:
                then(rows, isinstance(asked, AuditFilter) and len(rows) == limit)

        def drawn(answer: DrawnContacts) -> None:
            if asked is self._asked:
                self.bar.show_count(len(answer.rows))
                then(answer.rows, False)

        if isinstance(asked, DrawContacts):
            self._room.bridge.ask(asked, drawn, owner=owner, failed=self._on_failed)
        elif asked is not None:
            query = AuditList(asked, self._late_after, self._model.cursor if on else None, limit)
            self._room.bridge.ask(query, arrived, owner=owner, failed=self._on_failed)

    # --- answers ---

    def _on_rows(self, rows: Sequence[AuditRow], more: bool) -> None:  # noqa: FBT001 as `_fetch` calls it
        before = self._wanted or self.list.current
        self._wanted = None
        self._is_reading = False
        self._read_at = self._room.clock.now()
        self._model.show_rows(rows, more=more)
        self._show_state()
        place = self._model.place(before)
        if rows:
            self.list.go_to(place or 0)
        else:
            self.beside.show_row(None)

    def _on_page(self, rows: Sequence[AuditRow], more: bool) -> None:  # noqa: FBT001 as `_fetch` calls it
        self._model.add_rows(rows, more=more)
        if self._sought is not None:
            self._go_on(self._sought)

    def _on_same(self, rows: Sequence[AuditRow], more: bool) -> None:  # noqa: FBT001 as `_fetch` calls it
        """What is shown, as it is now: nothing moves but what changed. Further down stays what was read before."""
        self._read_at = self._room.clock.now()
        current = self.list.current
        below = range(len(rows), self._model.rowCount()) if more else ()
        kept = [row for at in below if (row := self._model.row(at)) is not None]
        known = {each.event_id for each in rows}
        self._model.show_rows([*rows, *(each for each in kept if each.event_id not in known)], more=more)
        place = self._model.place(current)
        if place is not None and current is not None:
            self.beside.show_row(self._model.row(place))
        self._show_state()

    def _on_failed(self, error: AgentDeskError) -> None:
        if self._is_reading:
            self._model.show_rows((), more=False)  # what stands there is of another list
            self.beside.show_row(None)
        if self._is_offline and self._model.rowCount():
            self._show_state()
        else:
            self._tell(self._room.words.error(error), self.tr("Try again"))

    # --- what happens ---

    @Slot()
    def _on_more(self) -> None:
        if not self._is_reading:  # else the rows that are shown are another list's, and none follow them
            self._fetch(PAGE_ROWS if self._sought is None else SEEK_ROWS, self._on_page, on=True)

    @Slot()
    def _read_again(self) -> None:
        if self._is_reading:
            self.read()
            return
        if isinstance(self._asked, AuditFilter):
            self._sums.ask(self._asked, self._late_after)
        shown = min(max(self._model.rowCount(), PAGE_ROWS), MOST_AGAIN)
        self._fetch(shown, self._on_same)

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
        self._room.way_back.leave(self.tr("Contacts"), AUDIT, self.list, customer_id, event_id)

    @Slot(bool)
    def _on_turned(self, drawn: bool) -> None:  # noqa: FBT001 a slot of a bool signal
        self._is_drawn = drawn
        self._on_draw()
        self.read()

    @Slot()
    def _on_draw(self) -> None:
        """Another draw, or one of it was reviewed."""
        draws = self.beside.review.draw.draws
        rows = draws.drawn.rows if draws.drawn is not None else ()
        if not rows and self._is_drawn:
            self._is_drawn = False
            self.read()
        chip = self.tr("Drawn: {done} of {count}").format(done=len(rows) - len(draws.left), count=len(rows))
        told = self.tr("Drawn by {seed}").format(seed=draws.wanted.told if draws.wanted is not None else "")
        self.bar.show_draw(told, chip if rows else "", is_listed=self._is_drawn)
        self._export.setEnabled(not self._is_drawn)  # a file is of what the filters find

    @Slot(object)
    def _on_led(self, row: AuditRow) -> None:
        """The review has another contact of the draw: the list is that of the draw, too."""
        place = self._model.place(row)
        if self._is_drawn and place is not None:
            self.list.go_to(place)
        else:
            self._wanted = row
            self._on_turned(True)

    @Slot(object)
    def _on_saved(self, _: EventId) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.next_unread()

    @Slot(object)
    def _on_agent(self, row: AuditRow) -> None:
        self.bar.only_agent(row.agent_id, row.agent_name)

    @Slot(object)
    def _on_customer(self, row: AuditRow) -> None:
        if row.customer_id is not None:
            self.bar.only_customer(row.customer_id, row.customer_name)

    @Slot(object)
    def _on_read(self, row: AuditRow | None) -> None:
        """What was said of the row before is over; what can be tried again stays."""
        if row is not None and self._press.isHidden():
            self._show_state()

    @Slot()
    def _on_unread(self) -> None:
        """None on the pages that were read: the workspace is asked, which begins again at the top where need be."""
        if not self._model.rowCount():
            return  # what is said there offers the way back
        asked, current = self._asked, self.list.current
        if not isinstance(asked, AuditFilter) or current is None:
            self._tell(self.tr("Nothing below waits for a review."))
            return

        def found(row: AuditRow | None) -> None:
            here = self.list.current
            if asked is not self._asked or here is None or here.event_id != current.event_id:
                return  # somebody reads elsewhere by now
            if row is None:
                self._tell(self.tr("Nothing in this list waits for a review."))
                return
            is_above = (row.occurred_at, row.event_id) >= (current.occurred_at, current.event_id)
            self._go_on(row)
            if is_above:
                self._tell(self.tr("The end was reached: this is the first from the top that waits for a review."))

        beside = (current.occurred_at, current.event_id)
        self._room.bridge.ask(
            AuditNext(asked, self._late_after, beside, besides=self._room.me.agent_id),
            found,
            owner=self.list,
            failed=self._on_failed,
        )

    def _go_on(self, row: AuditRow) -> None:
        """To this contact, reading further pages until it is there; what came in above since is read from the top."""
        place, last = self._model.place(row), self._model.cursor
        self._sought = None
        if place is not None:
            self.list.go_to(place)
        elif last is not None and (row.occurred_at, row.event_id) < last:
            if self._model.canFetchMore():
                self._sought = row
                self._model.fetchMore()
        else:
            self._wanted = row
            self.read()

    @Slot()
    def _on_press(self) -> None:
        if self._model.rowCount() or not self.bar.is_narrowed:
            self.read()
        else:
            self.bar.clear()

    @Slot()
    def _on_export(self) -> None:
        if self._export.isVisibleTo(self) and self._export.isEnabled():
            self._export.ask_where(Form.XLSX)

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
        below.addWidget(self._export)
        column.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 10, 13, 12)
        row.setSpacing(13)
        left = QVBoxLayout()
        left.setSpacing(13)
        left.addWidget(self._sums)
        left.addWidget(pane, 1)
        row.addLayout(left, 1)
        row.addWidget(self.beside)
        self.setFocusProxy(self.list)
        self._keys.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
