"""Knows when calling back has become of no use: after so many vain tries a mail is proposed, once, to who made the last."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from agentdesk.domain.ids import AgentId, FollowUpId
from agentdesk.services.queries import WorkRow, WorkSection
from agentdesk.services.settings import WorkspaceSettings
from agentdesk.ui.notices import Notices
from agentdesk.ui.words import Words


class MailInstead(QObject):
    """Compares the work queue with what it was; what it finds at the start is no news.

    Signals: `mail_wanted(CustomerId)`: its press; a mail is begun, and nothing is sent by itself.
    """

    mail_wanted = Signal(object)

    def __init__(self, words: Words, notices: Notices, agent_id: AgentId, parent: QObject) -> None:
        super().__init__(parent)
        self._words, self._notices, self._agent_id = words, notices, agent_id
        self._after = WorkspaceSettings().tries_before_mail
        self._tried: dict[FollowUpId, int] = {}

    @Slot(object)
    def use_settings(self, settings: WorkspaceSettings) -> None:
        self._after = settings.tries_before_mail

    @Slot(object)
    def look(self, sections: Sequence[WorkSection]) -> None:
        rows = [row for section in sections if section.section == "call-backs" for row in section.rows]
        before = self._tried
        self._tried = {row.follow_up_id: row.tried for row in rows if row.follow_up_id is not None}
        for row in rows:
            known = before.get(row.follow_up_id) if row.follow_up_id is not None else None
            mine = row.claimed_by in {None, self._agent_id}
            if known is not None and known < self._after <= row.tried and mine:
                self._propose(row)

    def _propose(self, row: WorkRow) -> None:
        name = row.name if row.customer_id is not None else self._words.phone(row.name)
        text = self.tr("{name}: tried in vain %n time(s). A mail is better now.", "", row.tried).format(name=name)
        customer_id = row.customer_id
        if customer_id is None:
            self._notices.info(text)
            return

        def written() -> None:
            self.mail_wanted.emit(customer_id)

        self._notices.info(text, self.tr("Write a mail"), written)
