"""Knows under whose name a desk works, once the workspace can say it: a server is not asked before the window is there."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from agentdesk.domain.events import WorkspaceState
from agentdesk.services.queries import People, PersonRow
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.controls import Avatar
from agentdesk.ui.notices import Notices
from agentdesk.ui.restart import RESTART
from agentdesk.ui.shortcuts import PersonalSettings, Shortcuts
from agentdesk.ui.topbar import Me
from agentdesk.ui.words import Words

AGENT_ID = "agent.id"


class WhoIAm(QObject):
    """The avatar gets the workspace's name. A login that is another agent there is told, and right from the next start."""

    def __init__(
        self, words: Words, bridge: Bridge, settings: PersonalSettings, shortcuts: Shortcuts, me: Me, login: str,
        avatar: Avatar, notices: Notices, parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._words, self._bridge, self._settings, self._shortcuts = words, bridge, settings, shortcuts
        self._me, self._login, self._avatar, self._notices = me, login, avatar, notices
        bridge.happened.connect(self._on_happened)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, WorkspaceState) and event.code in {"ready", "look-only", "away"}:
            self._bridge.ask(People(), self._on_people, owner=self)

    def _on_people(self, people: Sequence[PersonRow]) -> None:
        here = [person for person in people if person.active]
        by_login = [person for person in here if person.login.casefold() == self._login.casefold()]
        found = next(iter([*by_login, *(person for person in here if person.agent_id == self._me.agent_id)]), None)
        if found is None:
            return
        if found.agent_id == self._me.agent_id:
            self._avatar.show_person(found.name, self._words.initials(found.name), "teal")
            return
        self._settings.set(AGENT_ID, int(found.agent_id))
        text = self.tr("This login is {name} in this workspace. The next start works under that name.")
        self._notices.error(text.format(name=found.name), self.tr("Restart now"), self._restart)

    def _restart(self) -> None:
        self._shortcuts.press(RESTART)
