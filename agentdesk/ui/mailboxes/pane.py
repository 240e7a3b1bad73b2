"""Knows the page of the mailboxes: which there are and how each does, one of them in full, and the shop's names at providers."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from agentdesk.domain.directory import DirectoryNow
from agentdesk.domain.events import CameBack, SettingsChanged, WentOffline
from agentdesk.domain.ids import AgentId, MailboxId
from agentdesk.domain.kinds import Role
from agentdesk.domain.mail_setup import (
    MailboxesKnown,
    MailboxHere,
    MailboxTried,
    MailWayFound,
    SignInEnded,
    SignInPage,
)
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.services.ports_mail import MailSetup
from agentdesk.services.settings import WorkspaceSettings
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.controls import label
from agentdesk.ui.directory.book import DirectoryBook
from agentdesk.ui.layouts import lay_out_now
from agentdesk.ui.mailboxes.apps_card import AppsCard
from agentdesk.ui.mailboxes.ces_card import CesCard
from agentdesk.ui.mailboxes.form import Circumstances, MailboxForm
from agentdesk.ui.mailboxes.list_card import ListCard
from agentdesk.ui.mailboxes.matching_card import MatchingCard
from agentdesk.ui.mailboxes.sentences import MailboxSentences
from agentdesk.ui.mailboxes.targets_card import TargetsCard
from agentdesk.ui.rules import WorkspaceRules
from agentdesk.ui.tab_order import tab_as_laid_out
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

WIDTH = 720
BELOW = 64
"""So that the buttons under what is shown are in sight too."""


class MailboxesPane(QScrollArea):
    """The page; made when it is first opened. Signals: `saved(Mailbox)`; `removed(Mailbox)`; `apps_said(SignInApps)`;
    `setting_said(key, value)` with a workspace setting.
    """

    saved = Signal(object)
    removed = Signal(object)
    apps_said = Signal(object)
    setting_said = Signal(str, object)

    def __init__(
        self, theme: Theme, words: Words, bridge: Bridge, rules: WorkspaceRules, setup: MailSetup, me: AgentId,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._words, self._setup, self._rules, self._me = words, setup, rules, me
        self._boxes: dict[MailboxId, MailboxHere] = {}
        self._is_admin = False
        self._pressed: tuple[MailboxId | None] | None = None
        """What was chosen a first time, beside unsaved changes."""
        self._wanted: QWidget | None = None
        """What is to be in sight at the next turn."""
        self._sentences = MailboxSentences(self)
        self._book = DirectoryBook(bridge, self)
        self._book.arrived.connect(self._on_directory)
        self.setAccessibleName(self.tr("Mailboxes"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = QWidget(self)
        self._page.setObjectName("root")
        self._build(theme)
        self.setWidget(self._page)
        tab_as_laid_out(self._page)
        rules.arrived.connect(self._on_settings)
        bridge.happened.connect(self._on_happened)

    def show_troubles(self, troubles: Mapping[str, str]) -> None:
        """Why mail does not come, by address."""
        self._list.show_troubles(troubles)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._list.show_loading()
        self._setup.ask()
        self._book.ask()
        self._on_settings(self._rules.now)
        QTimer.singleShot(0, self, self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _build(self, theme: Theme) -> None:
        body = QWidget(self._page)
        body.setMaximumWidth(WIDTH)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._offline = QFrame(body)
        self._offline.setProperty("look", "banner-amber")
        inside = QHBoxLayout(self._offline)
        inside.setContentsMargins(12, 9, 12, 9)
        inside.addWidget(label(
            self.tr("The workspace cannot be reached. What you save is kept here and goes in when it is back."),
            "", self._offline, wrap=True,
        ))  # fmt: skip
        self._offline.hide()
        column.addWidget(self._offline)
        self._list = ListCard(theme, body)
        self._list.chosen.connect(self._on_chosen)
        self._list.add_wanted.connect(self._on_add)
        self._list.retry_wanted.connect(self._setup.ask)
        column.addWidget(self._list)
        self._form = MailboxForm(theme, self._sentences, body)
        self._form.find_wanted.connect(self._setup.find)
        self._form.try_wanted.connect(self._setup.try_out)
        self._form.sign_in_wanted.connect(self._on_sign_in)
        self._form.given_up.connect(self._setup.give_up)
        self._form.saved.connect(self._on_saved)
        self._form.key_typed.connect(self._on_key)
        self._form.removed.connect(self._on_removed)
        self._form.grew.connect(self._on_grew)
        self._form.look_at.connect(self._on_look_at)
        self._form.hide()
        column.addWidget(self._form)
        self._ces = CesCard(body)
        self._ces.said.connect(self.setting_said)
        self._ces.box_said.connect(self.saved)
        self._ces.grew.connect(self._on_grew)
        self._ces.hide()
        column.addWidget(self._ces)
        self._targets = TargetsCard(theme, self._words, body)
        self._matching = MatchingCard(body)
        for card in (self._targets, self._matching):
            card.said.connect(self.setting_said)
            card.grew.connect(self._on_grew)
            card.hide()
            column.addWidget(card)
        self._apps = AppsCard(body)
        self._apps.said.connect(self.apps_said)
        self._apps.hide()
        column.addWidget(self._apps)
        column.addStretch()
        middle = QHBoxLayout(self._page)
        middle.setContentsMargins(13, 13, 13, 13)
        middle.addStretch(1)
        middle.addWidget(body, 100)
        middle.addStretch(1)

    @Slot()
    def _on_grew(self) -> None:
        QTimer.singleShot(0, self, self._fit)

    @Slot(object)
    def _on_look_at(self, widget: QWidget) -> None:
        self._wanted = widget
        QTimer.singleShot(0, self, self._show_wanted)

    @Slot()
    def _show_wanted(self) -> None:
        """After it has got its height."""
        self._fit()
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            lay_out_now()
            self.ensureWidgetVisible(wanted, 0, BELOW)

    @Slot()
    def _fit(self) -> None:
        """A scroll area asks its page for a minimum, not for the height its wrapped texts need at this width."""
        layout = self._page.layout()
        if layout is not None:
            height = layout.totalHeightForWidth(self.viewport().width())
            self._page.setMinimumHeight(max(0, height))  # -1 while nothing on it is wrapped

    # --- what is known ---

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        match event:
            case MailboxesKnown():
                self._on_known(event)
            case MailWayFound() | MailboxTried() | SignInPage() | SignInEnded():
                self._form.hear(event)
            case SettingsChanged(keys) if "mailboxes" in keys and self.isVisible():
                self._setup.ask()
            case WentOffline():
                self._offline.show()
                self._on_grew()
            case CameBack():
                self._offline.hide()
                self._setup.ask()
                self._on_grew()
            case _:
                return

    def _on_known(self, known: MailboxesKnown) -> None:
        if known.code:
            self._list.show_failure(self._words.trouble(known.code))
            self._on_grew()
            return
        self._boxes = {here.mailbox.mailbox_id: here for here in known.boxes}
        self._mark_shown()
        self._ces.show_boxes([here.mailbox for here in known.boxes])
        self._targets.show_boxes([here.mailbox.address for here in known.boxes])
        here = self._boxes.get(self._form.mailbox_id)
        if here is not None and self._form.isVisible():
            self._form.show_box(here, self._around(here.mailbox.mailbox_id))
        self._on_grew()

    @Slot(object)
    def _on_directory(self, now: DirectoryNow) -> None:
        me = now.person(self._me)
        is_admin = me is not None and me.role is Role.ADMIN
        if is_admin is not self._is_admin:
            self._is_admin = is_admin
            self._apps.setVisible(is_admin)
            for card in (self._ces, self._targets, self._matching):
                card.setVisible(is_admin)
            self._setup.ask()
            self._on_grew()

    @Slot(object)
    def _on_settings(self, settings: WorkspaceSettings) -> None:
        self._apps.show_apps(settings.mail_sign_in)
        for card in (self._ces, self._targets, self._matching):
            card.show_settings(settings)
        here = self._boxes.get(self._form.mailbox_id)
        if here is not None:
            self._form.show_box(here, self._around(here.mailbox.mailbox_id))

    def _around(self, mailbox_id: MailboxId | None) -> Circumstances:
        others = (each.mailbox for each in self._boxes.values() if each.mailbox.mailbox_id != mailbox_id)
        return Circumstances(
            self._is_admin, self._rules.now.mail_sign_in, frozenset(each.address.lower() for each in others)
        )

    # --- what was pressed ---

    @Slot(object)
    def _on_chosen(self, mailbox_id: MailboxId) -> None:
        here = self._boxes.get(mailbox_id)
        if here is not None and self._may_leave(mailbox_id):
            self._form.show()
            self._form.show_box(here, self._around(mailbox_id))

    def _may_leave(self, wanted: MailboxId | None) -> bool:
        """What was typed and is not saved is left only by a second press. `wanted`: None for a new one."""
        stays = not self._form.isHidden() and self._form.is_edited and wanted != self._form.mailbox_id
        if not stays or self._pressed == (wanted,):
            self._pressed = None
            return True
        self._pressed = (wanted,)
        self._form.tell(
            self.tr("What you changed is not saved yet. Save it, or choose once more to leave it."), good=False
        )
        QTimer.singleShot(0, self, self._mark_shown)  # the list is in the midst of telling what was chosen
        return False

    @Slot()
    def _mark_shown(self) -> None:
        shown = None if self._form.isHidden() else self._form.mailbox_id  # else a press on it would open nothing
        self._list.show_boxes(tuple(self._boxes.values()), shown, may_add=self._is_admin)

    @Slot()
    def _on_add(self) -> None:
        if not self._may_leave(None):
            return
        self._form.show()
        self._form.begin_new(self._around(None))
        self._list.show_boxes(tuple(self._boxes.values()), None, may_add=self._is_admin)
        self._on_grew()

    @Slot(object)
    def _on_sign_in(self, mailbox: Mailbox) -> None:
        self._setup.sign_in(mailbox, self.tr("You are signed in. Close this page and go back to AgentDesk."))

    @Slot(object, str)
    def _on_saved(self, mailbox: Mailbox, password: str) -> None:
        self._on_key(mailbox, password)
        self.saved.emit(mailbox)

    @Slot(object, str)
    def _on_key(self, mailbox: Mailbox, password: str) -> None:
        if password:
            self._setup.keep_password(mailbox, password)

    @Slot(object)
    def _on_removed(self, mailbox: Mailbox) -> None:
        self._form.hide()
        self._boxes.pop(mailbox.mailbox_id, None)
        self._list.show_boxes(tuple(self._boxes.values()), None, may_add=self._is_admin)
        self._on_grew()
        self.removed.emit(mailbox)
