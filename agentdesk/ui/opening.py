"""Knows what opens when a piece of work is pressed: its customer, the contact to finish, or whom to call when nobody is known."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from agentdesk.domain.events import FollowUpDue
from agentdesk.domain.ids import CustomerId, FollowUpId
from agentdesk.services.queries import FollowUpRow, WorkRow
from agentdesk.ui.desk import DeskController
from agentdesk.ui.followups.actions import FollowUpActions
from agentdesk.ui.notices import Notices
from agentdesk.ui.words import Words
from agentdesk.ui.work import Subject, Wish


class Opening(QObject):
    """Lines of the queue and the list, and reminders.

    Signals: `desk_wanted` (no payload) before anything is shown on it; `finish_wanted(WorkRow)` for an unlogged contact;
    `call_wanted(str)` with the number of somebody nobody knows; `mail_wanted(ThreadId)`.
    """

    desk_wanted = Signal()
    finish_wanted = Signal(object)
    call_wanted = Signal(str)
    mail_wanted = Signal(object)

    def __init__(
        self,
        words: Words,
        desk: DeskController,
        actions: FollowUpActions,
        notices: Notices,
        find: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._words, self._desk, self._actions, self._notices, self._find = words, desk, actions, notices, find
        self.lies_on_desk: Callable[[WorkRow], bool] = lambda _row: False
        """Whether a call or a draft of this work lies on the desk: then going on does not let go of it."""
        self._held: WorkRow | None = None
        """What only opening it holds."""
        self._left: set[FollowUpId] = set()
        """Let go of; until the queue is read again its line says that we hold it."""
        actions.left_queue.connect(self._on_dealt_with)

    @Slot(object)
    def on_work(self, row: WorkRow) -> None:
        """A line of the queue; shared work is held while it is open, and let go of when other work is opened."""
        self._let_go(row)
        if row.thread_id is not None:
            self.mail_wanted.emit(row.thread_id)
            return
        subject = Subject.of_work(row)
        if row.section == "unlogged":
            if row.customer_id is not None:
                self._desk.open_customer(row.customer_id)
            self.finish_wanted.emit(row)
            return
        if row.customer_id is not None and row.event_id is not None and row.asked_by is not None:
            self._desk.open_event(row.customer_id, row.event_id)  # the note the question stands in
        else:
            self._show(row.customer_id, row.name)
        if subject is not None and (row.section == "call-backs" or row.owner is None):
            left = subject.follow_up_id in self._left
            self._left.discard(subject.follow_up_id)
            if self._actions.claim_if_free(subject, left=left):
                self._held = row

    @Slot(object)
    def keep(self, _called: object) -> None:
        """Who was called stays held to the end of the lease, reached or not: nobody else calls them a minute later."""
        self._held = None

    @Slot(object)
    def on_wish(self, wish: Wish) -> None:
        """Held by its own key it is held until that key, or its time, lets go of it."""
        if wish.verb == "claim":
            self._held = None

    def _let_go(self, opened: WorkRow) -> None:
        held = self._held
        if held is None or held.follow_up_id == opened.follow_up_id or self.lies_on_desk(held):
            return
        self._held = None
        subject = Subject.of_work(held)
        if subject is not None:
            self._left.add(subject.follow_up_id)
            self._actions.claim(subject, until=None)

    @Slot(object)
    def _on_dealt_with(self, follow_up_id: FollowUpId) -> None:
        if self._held is not None and self._held.follow_up_id == follow_up_id:
            self._held = None

    @Slot(object)
    def on_listed(self, row: FollowUpRow) -> None:
        self.desk_wanted.emit()
        self._show(row.customer_id, row.customer_name)

    @Slot(object)
    def on_due(self, due: FollowUpDue) -> None:
        self.desk_wanted.emit()
        self._show(due.customer_id, due.customer_name)

    def _show(self, customer_id: CustomerId | None, name: str) -> None:
        """Without a customer the centre shows nobody, and the number can be called or looked for."""
        self._desk.open_customer(customer_id)
        if customer_id is not None:
            return
        number = name if any(sign.isdigit() for sign in name) else ""

        def call() -> None:
            self.call_wanted.emit(number)

        def find() -> None:
            self._find(name)

        if number:
            shown = self._words.phone(number)
            text = self.tr("No customer is known for {number}").format(number=shown)
            self._notices.info(text, self.tr("Call {number}").format(number=shown), call)
        else:
            self._notices.info(self.tr("This has no customer yet"), self.tr("Find the customer"), find)
