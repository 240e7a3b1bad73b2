"""Knows when the cards of entering stand in the window: sign in, locked, another user; and the menu of the person at the desk."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from agentdesk.domain.entering import EntryChecked, EntryKnown, MakeStepBegun, NewcomerAdded
from agentdesk.domain.events import WorkspaceState
from agentdesk.services.ports_entering import Entry
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.centre import Centre
from agentdesk.ui.desk import DeskController
from agentdesk.ui.entering.lock import Lock
from agentdesk.ui.entering.sign_in import SignInCard
from agentdesk.ui.entering.wizard import Wizard
from agentdesk.ui.restart import RESTART
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.topbar import TopBar
from agentdesk.ui.words import Words

ASKS = frozenset({"password-needed", "login", "login-host", "login-closed", "login-busy"})
"""What a person mends by signing in."""
PEOPLE = "entering.people"
"""The action that opens the page on which an administrator adds people."""
_DESK = "window.desk"
"""The action that shows the page the cards stand on."""
_OPEN = frozenset({"ready", "look-only"})
_TYPING = ("QPlainTextEdit", "QLineEdit", "QTextEdit")


class EntryDoor(QObject):
    """Lives as long as the window. The rest of the desk goes on beside the card: what is said waits in the journal."""

    def __init__(
        self,
        theme: Theme,
        words: Words,
        shortcuts: Shortcuts,
        bridge: Bridge,
        desk: DeskController,
        entry: Entry,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme, self._words, self._shortcuts, self.entry, self._window = theme, words, shortcuts, entry, window
        self._place: QFrame | None = None
        self._card: SignInCard | None = None
        self._wizard: Wizard | None = None
        self._cards = QVBoxLayout()
        self._another = self._welcomes = self._is_made = False
        self._is_asked = False
        """The workspace waits for this person's password."""
        self._can_keep = True
        self.lock: Lock | None = None
        """Under which another user signs in too."""
        self._centre = window.findChild(Centre)
        group = self.tr("Window")
        shortcuts.add(
            "entering.switch", "Ctrl+F11", self.tr("Another user"), self.ask_another, parent=window, group=group
        )
        shortcuts.add("entering.team", "Ctrl+F7", self.tr("Join a team, or make its workspace"), self.show_wizard,
                      parent=window, group=group)  # fmt: skip
        shortcuts.add(PEOPLE, "", self.tr("Add people"), self._show_people, parent=window, group=group)
        self._top = window.findChild(TopBar)
        if self._top is not None:
            self._top.me_pressed.connect(self._show_menu)
        bridge.happened.connect(self._on_happened)
        desk.customer_opened.connect(self._on_customer)

    def welcome_when_open(self) -> None:
        """The first start on this computer: how the person wants to begin."""
        self._welcomes = True

    def invited(self, line: str) -> None:
        """An invitation was opened as a link: it is shown, a person presses."""
        self._come_forward()
        self._show_wizard(line)

    @Slot()
    def show_wizard(self) -> None:
        self._show_wizard("")

    @Slot()
    def ask_another(self) -> None:
        """Who works here next. What this person wrote stays in a journal of its own."""
        if self.lock is not None and self.lock.is_locked:
            self.lock.ask_another()
            return
        self._shortcuts.press(_DESK)
        self._show(another=True)

    # --- what comes ---

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        match event:
            case WorkspaceState(code) if code in ASKS:
                self._is_asked = True
                self._on_asked(code)
            case WorkspaceState(code) if code in _OPEN:
                self._is_asked = False
                self._on_open()
            case WorkspaceState(code) if self._is_shown() and not self._another and code != "migrating":
                if self._card is not None:
                    self._card.refuse(self._words.trouble(code))
            case EntryKnown(can_keep):
                self._can_keep = can_keep
                if self._card is not None:
                    self._card.let_keep(can_keep)
            case EntryChecked("join" | "make", _, code) if self._wizard is not None:
                self._wizard.refuse(code)
                if not code:
                    self._on_entering(event.purpose)
            case MakeStepBegun(step) if self._wizard is not None:
                self._wizard.reach(step)
            case NewcomerAdded(key, _, code) if self._wizard is not None:
                if code:
                    self._wizard.people.refuse(key, self._words.trouble(code))
                else:
                    self._wizard.people.hand(key, self.entry.take_start(key))
            case EntryChecked("switch", _, code) if self._card is not None and not self._is_locked():
                if code:
                    self._card.refuse(self._words.trouble(code))
                else:
                    self._shortcuts.press(RESTART)
                    self._card.rest()
            case _:
                pass

    def _on_entering(self, purpose: str) -> None:
        """A workspace that was made is without its people yet."""
        if purpose == "make" and self._wizard is not None:
            self._is_made = True
            self._wizard.add_people(made=True)
        else:
            self._shortcuts.press(RESTART)

    @Slot()
    def _on_people_done(self) -> None:
        if self._wizard is not None:
            self._wizard.people.forget()
        if self._is_made:
            self._shortcuts.press(RESTART)
        self._hide()

    @Slot(object)
    def _on_customer(self, customer_id: object) -> None:
        """Who is on the phone goes before any card; "Try again" above them brings it back."""
        if customer_id is not None:
            self._hide()

    def _on_open(self) -> None:
        if not self._another and not self._is_wizard():
            self._hide()
        if self._welcomes:
            self._welcomes = False
            self._show_wizard("")

    def _on_asked(self, code: str) -> None:
        known = self._is_shown() and not self._another
        if not known:
            self._show(another=False)
        if self._card is not None:
            self._card.refuse("" if code == "password-needed" and not known else self._words.trouble(code))

    # --- the card ---

    def _show(self, *, another: bool) -> None:
        if self._centre is None:
            return
        card = self._made()
        self._another = another
        card.ask(self.entry.place, self.entry.login, another=another, password=self.entry.is_server)
        card.let_keep(self._can_keep and self.entry.is_server)
        self.entry.look()
        if another or not self._is_typing():
            card.take_keyboard()

    def _made(self) -> SignInCard:
        if self._card is None:
            self._card = card = SignInCard(self._theme, self._window)
            card.entered.connect(self._on_entered)
            card.given_up.connect(self._on_given_up)
            self._stand(card)
        else:
            self._stand(self._card)
        return self._card

    @Slot()
    def _show_people(self) -> None:
        """For an administrator; whoever is none is refused where the workspace is kept."""
        if self._centre is not None:
            self._another = False
            self._shortcuts.press(_DESK)
            wizard = self._made_wizard()
            self._stand(wizard)
            wizard.add_people()

    def _show_wizard(self, line: str) -> None:
        if self._centre is None:
            return
        self._another = False
        self._shortcuts.press(_DESK)
        wizard = self._made_wizard()
        self._stand(wizard)
        wizard.begin(line)

    def _made_wizard(self) -> Wizard:
        if self._wizard is None:
            self._wizard = wizard = Wizard(self._theme, self._words, self._window)
            wizard.stay.connect(self._hide)
            wizard.demo_wanted.connect(self.entry.show_demo)
            wizard.join_wanted.connect(self.entry.join)
            wizard.make_wanted.connect(self.entry.make)
            wizard.people.wanted.connect(self.entry.add)
            wizard.people.done.connect(self._on_people_done)
        return self._wizard

    def _is_wizard(self) -> bool:
        return self._wizard is not None and self._wizard.isVisible()

    def _stand(self, card: QWidget) -> None:
        """In the middle of the middle, over nothing that anybody needs; one card at a time."""
        if self._place is None:
            self._place = place = QFrame(self._centre)
            place.setProperty("look", "pane")
            row = QHBoxLayout()
            row.addStretch()
            row.addLayout(self._cards)
            row.addStretch()
            column = QVBoxLayout(place)
            column.addStretch(2)
            column.addLayout(row)
            column.addStretch(3)
            if self._centre is not None:
                self._centre.installEventFilter(self)
        if card.parentWidget() is not self._place:
            self._cards.addWidget(card)
        for each in (self._card, self._wizard):
            if each is not None:
                each.setVisible(each is card)
        self._fit()
        self._place.show()
        self._place.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        if self._place is not None and self._centre is not None:
            self._place.setGeometry(self._centre.rect())

    def _is_locked(self) -> bool:
        return self.lock is not None and self.lock.is_locked

    def _is_shown(self) -> bool:
        return self._place is not None and not self._place.isHidden() and not self._is_wizard()

    def _is_typing(self) -> bool:
        """Whoever writes a note goes on writing it."""
        focus = self._window.focusWidget()
        return focus is not None and focus.isVisible() and any(focus.inherits(kind) for kind in _TYPING)

    def _come_forward(self) -> None:
        self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()

    @Slot()
    def _hide(self) -> None:
        self._another = False
        if self._place is not None:
            self._place.hide()

    @Slot()
    def _on_given_up(self) -> None:
        """Behind a card that was asked for lies the desk, or the question that still waits for its answer."""
        self.entry.give_up()
        if self._is_asked:
            self._show(another=False)
        else:
            self._hide()

    @Slot(str, str, bool)
    def _on_entered(self, login: str, password: str, keep: bool) -> None:  # noqa: FBT001 a slot
        if self._another:
            self.entry.switch(login, password, keep=keep)
        else:
            self.entry.sign_in(password, keep=keep)

    # --- the person's menu ---

    @Slot()
    def _show_menu(self) -> None:
        if self._top is None:
            return
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action_id, text in (
            ("window.settings", self.tr("Settings")),
            ("entering.lock", self.tr("Lock now")),
            ("entering.switch", self.tr("Another user…")),
            ("entering.team", self.tr("Join or make a team…")),
        ):
            keys = self._shortcuts.shown(action_id)
            action = menu.addAction(f"{text}\t{keys}" if keys else text)
            action.setData(action_id)
        menu.triggered.connect(self._on_chosen)
        avatar = self._top.avatar
        menu.popup(avatar.mapToGlobal(QPoint(avatar.width() - menu.sizeHint().width(), avatar.height() + 4)))

    @Slot(object)
    def _on_chosen(self, action: object) -> None:
        if isinstance(action, QAction):
            self._shortcuts.press(str(action.data()))
