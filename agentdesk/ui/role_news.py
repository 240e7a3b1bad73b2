"""Knows what is said to somebody whose place in the workspace was changed while they work: role, team, or the door."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from agentdesk.domain.kinds import Role
from agentdesk.services.queries import PersonRow
from agentdesk.ui.notices import Notices
from agentdesk.ui.role import MyRole

_ORDER = (Role.AGENT, Role.LEAD, Role.ADMIN)


class RoleNews(QObject):
    """Compares with what the workspace said before in this run: what was changed overnight is no news in the morning."""

    def __init__(self, role: MyRole, notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._role, self._notices = role, notices
        self._before: PersonRow | None = None
        role.changed.connect(self._on_changed)

    @Slot()
    def _on_changed(self) -> None:
        before, now = self._before, self._role.mine
        if before is None:
            self._before = now
            return
        if now is None:  # not even oneself is to be seen
            now = replace(before, active=False)
        self._before = now
        if before.active and not now.active:
            self._notices.error(
                self.tr("An administrator has switched your login off. What you typed is kept on this computer.")
            )
        elif now.active and not before.active:
            self._notices.info(self.tr("Your login works again."))
        elif _ORDER.index(now.role) < _ORDER.index(before.role):
            self._notices.info(self._less(now.role))
        elif now.role is not before.role:
            self._notices.info(
                self.tr("You are an administrator now.")
                if now.role is Role.ADMIN
                else self.tr("You are a team lead now.")
            )
        elif now.team_id != before.team_id:
            self._notices.info(self.tr("You are in the team {team} now.").format(team=now.team_name))

    def _less(self, role: Role) -> str:
        if role is Role.LEAD:
            return self.tr("You are no administrator any more; those pages are closed. What you typed is kept.")
        return self.tr("You lead no team any more; the leads' pages are closed. What you typed is kept.")
