"""Knows when the desk is locked and unlocked, by its key or after the set minutes; and how another person takes it over."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agentdesk.domain.entering import EntryChecked, EntryKnown
from agentdesk.services.ports import Clock
from agentdesk.services.ports_entering import Entry
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.entering.cover import Cover
from agentdesk.ui.entering.idle import Idle
from agentdesk.ui.entering.lock_card import LockCard
from agentdesk.ui.entering.locked_call import LockedCall
from agentdesk.ui.entering.sign_in import SignInCard
from agentdesk.ui.live.controller import LiveController
from agentdesk.ui.notices import Notices
from agentdesk.ui.presence.chip import Presence
from agentdesk.ui.restart import RESTART
from agentdesk.ui.shortcuts import PersonalSettings, Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.tray import Tray
from agentdesk.ui.words import Words


class Lock(QObject):
    """Lives as long as the window; cover and card are made when it is locked first."""

    def __init__(
        self, theme: Theme, words: Words, shortcuts: Shortcuts, bridge: Bridge, clock: Clock,
        settings: PersonalSettings, entry: Entry, live: LiveController, notices: Notices, window: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._theme, self._words, self.entry = theme, words, entry
        self._live, self._notices, self._window = live, notices, window
        self._shortcuts = shortcuts
        self._made: Locked | None = None
        self._leaves = False
        """Another person was let in; the desk begins anew as theirs when nobody talks any more."""
        self._can_keep = True
        self._wanted = self._cannot = False
        """`_cannot`: it was said once that there is nothing to ask for; a desk left alone does not say it again."""
        shortcuts.add("entering.lock", "Ctrl+F12", self.tr("Lock the desk"), self.lock_now, parent=window,
                      group=self.tr("Window"))  # fmt: skip
        self.idle = Idle(clock, settings, self)
        self.idle.long.connect(self._on_idle)
        live.changed.connect(self._show_call)
        self._presence = window.findChild(Presence)
        if self._presence is not None:
            self._presence.talking_changed.connect(self._on_talking)
        bridge.happened.connect(self._on_happened)

    @property
    def is_locked(self) -> bool:
        return self._made is not None and not self._made.cover.isHidden()

    @Slot()
    def lock_now(self) -> None:
        """Where there is a password to ask for; else the person is told to lock the computer."""
        if not self.is_locked:
            self._wanted = True
            self.entry.look()

    @Slot()
    def _on_idle(self) -> None:
        """Whoever talks is there, whatever their hands do."""
        if not self._live.stack.is_talking and self.entry.is_server and not self._cannot:
            self.lock_now()

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        match event:
            case EntryKnown(can_keep, can_lock) if self._wanted:
                self._wanted, self._can_keep = False, can_keep
                self._cannot = not can_lock
                if can_lock:
                    self._lock()
                else:
                    self._tell_why_not()
            case EntryChecked("unlock", _, code) if self._made is not None:
                if code:
                    self._made.card.refuse(self._words.trouble(code))
                    self._made.card.password.setFocus()
                else:
                    self._unlock()
            case EntryChecked("switch", _, code) if self.is_locked and self._made is not None:
                if code:
                    self._made.other.refuse(self._words.trouble(code))
                    self._made.other.take_keyboard()
                else:
                    self._leaves = True
                    self._leave_when_quiet()
            case _:
                pass

    def _tell_why_not(self) -> None:
        self._notices.info(
            self.tr("There is no password to ask for here, so the desk cannot be locked. Lock the computer instead.")
        )

    @Slot()
    def ask_another(self) -> None:
        """Who works here next, without the password of whom the desk is locked for. Their words stay in their journal."""
        if self._made is None or not self.is_locked or self._leaves:  # whoever was let in waits for a call to end
            return
        other = self._made.other
        other.ask(self.entry.place, self.entry.login, another=True)
        other.let_keep(self._can_keep)
        self._made.turn_to(other)
        other.take_keyboard()

    def _lock(self) -> None:
        if self._made is None:
            self._made = made = Locked(self._theme, self._window)
            made.card.entered.connect(self._on_entered)
            made.card.another_wanted.connect(self.ask_another)
            made.other.entered.connect(self._on_other)
            made.other.given_up.connect(self._on_other_left)
            made.call.answered.connect(self._on_answered)
            made.call.rejected.connect(self._on_rejected)
        owner = self.tr("{login} · {place}").format(login=self.entry.login, place=self.entry.place)
        self._made.card.show_owner(owner)
        self._silence(locked=True)
        self._made.cover.put_on()
        self._turn_to_owner()
        self._show_call()

    def _turn_to_owner(self) -> None:
        if self._made is not None:
            self._made.turn_to(self._made.card)
            self._made.card.password.setFocus()

    def _unlock(self) -> None:
        if self._made is not None:
            self._made.cover.take_off()
            self._made.card.show_owner("")
        self._silence(locked=False)
        self.idle.was_used()

    def _leave_when_quiet(self) -> None:
        """A call is never ended by it."""
        if self._made is None or not self._leaves:
            return
        if self._presence is not None and self._presence.talking:
            self._made.other.wait(self.tr("Somebody still talks here. AgentDesk begins anew as you after the call."))
            return
        self._leaves = False
        self._made.cover.wake(RESTART)
        self._shortcuts.press(RESTART)

    def _silence(self, *, locked: bool) -> None:
        for tray in self._window.findChildren(Tray):
            tray.hide_words(locked)

    @Slot()
    def _show_call(self) -> None:
        if self._made is None or not self.is_locked:
            return
        ringing = next(iter(self._live.stack.ringing), None)
        front = self._live.front
        item = ringing or (front if front is not None and front.is_call and self._live.stack.is_talking else None)
        if item is None:
            self._made.call.show_call("", "")
            return
        number = self._words.phone(item.number) if item.number and not item.private else self.tr("Number withheld")
        state = self.tr("Somebody calls") if ringing is not None else self.tr("You are talking")
        self._made.call.show_call(state, number, ringing=ringing is not None)

    @Slot(bool)
    def _on_talking(self, talking: bool) -> None:  # noqa: FBT001 a slot of a bool signal
        if not talking:
            self._leave_when_quiet()

    @Slot(str)
    def _on_entered(self, password: str) -> None:
        self.entry.unlock(password)

    @Slot(str, str, bool)
    def _on_other(self, login: str, password: str, keep: bool) -> None:  # noqa: FBT001 a slot
        self.entry.switch(login, password, keep=keep)

    @Slot()
    def _on_other_left(self) -> None:
        self.entry.give_up()
        self._turn_to_owner()

    @Slot()
    def _on_answered(self) -> None:
        self._live.answer()

    @Slot()
    def _on_rejected(self) -> None:
        self._live.reject()


class Locked:
    """What stands over a locked window: its owner's card, or that of another person; either shows the call there is."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        self.card, self.other = LockCard(theme, window), SignInCard(theme, window)
        self.call = LockedCall(theme, self.card)
        self.cover = Cover(window, self.card, self.other)

    def turn_to(self, card: QWidget) -> None:
        column = card.layout()
        if isinstance(column, QVBoxLayout):
            column.addWidget(self.call)
        for each in (self.card, self.other):
            each.setVisible(each is card)
