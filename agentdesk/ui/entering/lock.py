"""Knows when the desk is locked and unlocked: by its key, or after the minutes the person has set."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from agentdesk.domain.entering import EntryChecked, EntryKnown
from agentdesk.services.ports import Clock
from agentdesk.services.ports_entering import Entry
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.entering.cover import Cover
from agentdesk.ui.entering.idle import Idle
from agentdesk.ui.entering.lock_card import LockCard
from agentdesk.ui.live.controller import LiveController
from agentdesk.ui.notices import Notices
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
        self._made: tuple[Cover, LockCard] | None = None
        self._wanted = self._cannot = False
        """`_cannot`: it was said once that there is nothing to ask for; a desk left alone does not say it again."""
        shortcuts.add("entering.lock", "Ctrl+F12", self.tr("Lock the desk"), self.lock_now, parent=window,
                      group=self.tr("Window"))  # fmt: skip
        self.idle = Idle(clock, settings, self)
        self.idle.long.connect(self._on_idle)
        live.changed.connect(self._show_call)
        bridge.happened.connect(self._on_happened)

    @property
    def is_locked(self) -> bool:
        return self._made is not None and not self._made[0].isHidden()

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
            case EntryKnown(_, can_lock) if self._wanted:
                self._wanted = False
                self._cannot = not can_lock
                if can_lock:
                    self._lock()
                else:
                    self._tell_why_not()
            case EntryChecked("unlock", _, code) if self._made is not None:
                if code:
                    self._made[1].refuse(self._words.trouble(code))
                    self._made[1].password.setFocus()
                else:
                    self._unlock()

    def _tell_why_not(self) -> None:
        self._notices.info(
            self.tr("There is no password to ask for here, so the desk cannot be locked. Lock the computer instead.")
        )

    def _lock(self) -> None:
        if self._made is None:
            card = LockCard(self._theme, self._window)
            card.entered.connect(self._on_entered)
            card.answered.connect(self._on_answered)
            card.rejected.connect(self._on_rejected)
            self._made = Cover(self._window, card), card
        cover, card = self._made
        owner = self.tr("{login} · {place}").format(login=self.entry.login, place=self.entry.place)
        card.show_owner(owner)
        self._silence(locked=True)
        cover.put_on()
        self._show_call()
        card.password.setFocus()

    def _unlock(self) -> None:
        if self._made is not None:
            self._made[0].take_off()
            self._made[1].show_owner("")
        self._silence(locked=False)
        self.idle.was_used()

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
            self._made[1].show_call("", "")
            return
        number = self._words.phone(item.number) if item.number and not item.private else self.tr("Number withheld")
        state = self.tr("Somebody calls") if ringing is not None else self.tr("You are talking")
        self._made[1].show_call(state, number, ringing=ringing is not None)

    @Slot(str)
    def _on_entered(self, password: str) -> None:
        self.entry.unlock(password)

    @Slot()
    def _on_answered(self) -> None:
        self._live.answer()

    @Slot()
    def _on_rejected(self) -> None:
        self._live.reject()
