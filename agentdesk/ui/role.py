"""Knows what the person at this desk is in the workspace: agent, lead or administrator, and of which team."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from agentdesk.domain.errors import AgentDeskError, NotAllowed
from agentdesk.domain.events import CameBack, DirectoryChanged, WorkspaceState
from agentdesk.domain.ids import AgentId
from agentdesk.domain.kinds import Role
from agentdesk.services.queries import People, PersonRow
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.shortcuts import PersonalSettings

KEY = "person.role"


class MyRole(QObject):
    """What was so at the last start counts until the workspace says it anew. Signals: `changed` (no payload)."""

    changed = Signal()

    def __init__(self, bridge: Bridge, settings: PersonalSettings, me: AgentId, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._settings, self._me = bridge, settings, me
        kept = settings.get(KEY)
        self.now = next((role for role in Role if role.value == kept), Role.AGENT)
        self.people: tuple[PersonRow, ...] = ()
        """Everybody, this person too; empty until the workspace has answered."""
        bridge.happened.connect(self._on_happened)

    @property
    def leads(self) -> bool:
        return self.now is not Role.AGENT

    @property
    def mine(self) -> PersonRow | None:
        """This person, also when their login is switched off; None before the workspace has answered."""
        return next((each for each in self.people if each.agent_id == self._me), None)

    @Slot()
    def ask(self) -> None:
        self._bridge.ask(People(), self._on_people, owner=self, failed=self._on_failed)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, DirectoryChanged | CameBack) or (
            isinstance(event, WorkspaceState) and event.code in {"ready", "away"}
        ):
            self.ask()

    def _on_failed(self, error: AgentDeskError) -> None:
        """The database lets this login see nobody any more."""
        mine = self.mine
        if isinstance(error, NotAllowed) and mine is not None and mine.active:
            self._on_people((replace(mine, active=False),))

    def _on_people(self, people: Sequence[PersonRow]) -> None:
        before = self.now, self.people
        self.people = tuple(people)
        self.now = next((each.role for each in people if each.agent_id == self._me and each.active), Role.AGENT)
        if before != (self.now, self.people):
            self._settings.set(KEY, self.now.value)
            self.changed.emit()
