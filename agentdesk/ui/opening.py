"""Knows what opens when a piece of work is pressed: its customer, the contact to finish, or whom to call when nobody is known."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from agentdesk.domain.events import FollowUpDue
from agentdesk.domain.ids import CustomerId
from agentdesk.services.queries import FollowUpRow, WorkRow
from agentdesk.ui.desk import DeskController
from agentdesk.ui.followups.actions import FollowUpActions
from agentdesk.ui.notices import Notices
from agentdesk.ui.words import Words
from agentdesk.ui.work import Subject


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

    @Slot(object)
    def on_work(self, row: WorkRow) -> None:
        """A line of the queue; shared work is held while it is open."""
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
            self._actions.claim_if_free(subject)

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
