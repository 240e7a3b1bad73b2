"""Knows how the mailboxes' page is reached, what it says to the workspace, and how each mailbox does meanwhile."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from agentdesk.domain.commands import ChangeSetting
from agentdesk.domain.commands_mail import SetMailbox
from agentdesk.domain.events import MailboxTold
from agentdesk.domain.ids import CommandId, new_uuid
from agentdesk.domain.mail_apps import SignInApps
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.services.ports import Clock
from agentdesk.services.ports_mail import MailSetup
from agentdesk.services.settings import workspace_text
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.main_window import MainWindow
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.topbar import Me
from agentdesk.ui.words import Words
from agentdesk.ui.words_mail import MailSentences

if TYPE_CHECKING:
    from agentdesk.ui.mailboxes.pane import MailboxesPane

PAGE = "mailboxes"
UNDO_S = 10
FORGET_MS = (UNDO_S + 2) * 1000


class MailboxesDoor(QObject):
    """Lives as long as the window."""

    def __init__(
        self, theme: Theme, words: Words, shortcuts: Shortcuts, bridge: Bridge, clock: Clock, me: Me,
        setup: MailSetup, window: MainWindow,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._theme, self._words, self._bridge, self._clock = theme, words, bridge, clock
        self._me, self._setup, self._window = me, setup, window
        self._sentences = MailSentences(self)
        self._away: dict[tuple[str, str], str] = {}
        self._leaving: list[Mailbox | None] = []
        """In the order in which their undo ends; None: brought back."""
        self._pane: MailboxesPane | None = None
        shortcuts.add("window.mailboxes", "Ctrl+Shift+F7", self.tr("Show the mailboxes: addresses, servers, sign-in"), self.open,
                      parent=window, group=self.tr("Window"))  # fmt: skip
        window.add_page(PAGE, "at-sign", self.tr("Mailboxes"), self._made_pane)
        bridge.happened.connect(self._on_happened)

    @Slot()
    def open(self) -> None:
        self._window.go_to(PAGE)

    def _made_pane(self, parent: QWidget) -> QWidget:
        from agentdesk.ui.mailboxes.pane import MailboxesPane  # not every day

        pane = self._pane = MailboxesPane(
            self._theme, self._words, self._bridge, self._window.rules, self._setup, self._me.agent_id, parent
        )
        pane.saved.connect(self._on_saved)
        pane.removed.connect(self._on_removed)
        pane.apps_said.connect(self._on_apps)
        pane.setting_said.connect(self._on_setting)
        pane.show_troubles(self._troubles())
        return pane

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, MailboxTold):
            self._away.pop((event.address, event.folder), "")
            if event.code:
                self._away[event.address, event.folder] = event.code
            if self._pane is not None:
                self._pane.show_troubles(self._troubles())

    def _troubles(self) -> dict[str, str]:
        return {address: self._sentences.why(code, address) for (address, _), code in self._away.items()}

    @Slot(object)
    def _on_saved(self, mailbox: Mailbox) -> None:
        self._say(mailbox, active=True)

    @Slot(object)
    def _on_removed(self, mailbox: Mailbox) -> None:
        """Its mails stay; for some seconds it is taken back with one press, and so long its password is kept."""
        self._say(mailbox, active=False)
        self._leaving.append(mailbox)
        text = self.tr("{address} is not followed any more. Its mails stay.").format(address=mailbox.address)
        self._window.notices.undo(text, UNDO_S, partial(self._bring_back, mailbox))
        QTimer.singleShot(FORGET_MS, self, self._on_undo_over)

    def _bring_back(self, mailbox: Mailbox) -> None:
        self._leaving = [None if each is mailbox else each for each in self._leaving]
        self._say(mailbox, active=True)

    @Slot()
    def _on_undo_over(self) -> None:
        gone = self._leaving.pop(0)
        if gone is not None:
            self._setup.forget(gone)

    @Slot(object)
    def _on_apps(self, apps: SignInApps) -> None:
        self._on_setting("mail_sign_in", apps)

    @Slot(str, object)
    def _on_setting(self, key: str, value: object) -> None:
        self._bridge.say(ChangeSetting(**self._basics(), key=key, json_text=workspace_text(key, value)))

    def _say(self, mailbox: Mailbox, *, active: bool) -> None:
        spec = mailbox.to_json()
        self._bridge.say(SetMailbox(**self._basics(), mailbox_id=mailbox.mailbox_id, spec=spec, active=active))

    def _basics(self) -> dict[str, Any]:
        return {"command_id": CommandId(new_uuid()), "actor": self._me.agent_id, "at": self._clock.now()}
