"""Knows how presence is chosen and seen in the window: a menu under the top bar's chip, two keys, and today's extension."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from agentdesk.domain.live import Stage
from agentdesk.domain.presence import Choice, Shown, Way
from agentdesk.services.ports import Clock, Phone
from agentdesk.services.ports_presence import HotDesks
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.live.pane import LivePane
from agentdesk.ui.live.turned_away import TurnedAway
from agentdesk.ui.main_window import MainWindow
from agentdesk.ui.presence.chip import Presence
from agentdesk.ui.presence.keeper import NOT_RELEASED, PresenceKeeper
from agentdesk.ui.presence.sentences import PresenceSentences
from agentdesk.ui.shortcuts import PersonalSettings, Shortcuts
from agentdesk.ui.words import Words

if TYPE_CHECKING:
    from agentdesk.ui.presence.hot_desk import HotDeskStrip

EXTENSION, EXTENSION_ON = "phone.extension", "phone.extension_on"


class PresenceDoor(QObject):
    """Lives as long as the window; it is the one that starts the phone, for a shared desk asks first."""

    def __init__(
        self, words: Words, shortcuts: Shortcuts, bridge: Bridge, clock: Clock, settings: PersonalSettings, phone: Phone,
        live: LivePane, window: MainWindow,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._words, self._shortcuts, self._clock, self._settings = words, shortcuts, clock, settings
        self._phone, self._live, self._window = phone, live, window
        self._sentences = PresenceSentences(self)
        self.keeper = PresenceKeeper(bridge, phone, settings, clock, words.zone, self)
        self._turned_away = TurnedAway(bridge, phone, live.controller, self._refuses_here, self)
        self._refused = 0
        self._told: list[str] = []
        """What a notice says of the choice; it is taken back when that is no longer so."""
        self._held = QTimer(self, interval=1000)
        self._held.timeout.connect(self._on_held)
        self._menu: QMenu | None = None
        self._strip: HotDeskStrip | None = None
        chip = window.findChild(Presence)
        assert chip is not None
        self._chip = chip
        chip.clicked.connect(self.open)
        chip.became.connect(self._on_held)
        group = self.tr("Presence")
        shortcuts.add("presence.menu", "Ctrl+P", self.tr("Ready, break or away"), self.open, parent=window, group=group)
        shortcuts.add("presence.turn", "Ctrl+B", self.tr("Begin or end a break"), self.keeper.turn, parent=window,
                      group=group)  # fmt: skip
        if self._asks_each_day:
            shortcuts.add("presence.extension", "Ctrl+Shift+Q", self.tr("Sit at another extension"), self.ask_extension,
                          parent=window, group=group)  # fmt: skip
        self.keeper.changed.connect(self._on_changed)
        self.keeper.kept_away.connect(self._on_kept_away)
        self.keeper.code_wanted.connect(self._turned_away.dial_code)
        self.keeper.not_taken.connect(self._on_not_taken)
        self.keeper.not_released.connect(self._on_not_released)
        self._turned_away.refused.connect(self._on_refused)
        self._turned_away.code_failed.connect(self._on_not_taken)
        window.rules.arrived.connect(self.keeper.use_settings)
        live.controller.changed.connect(self._on_live)
        self._show()

    def start_phone(self) -> None:
        """At once, but at a shared desk only when today's extension is known."""
        if not self._asks_each_day:
            self._phone.start()
        elif self._settings.get(EXTENSION_ON) == self._today and self._settings.get(EXTENSION):
            self._sit_at(str(self._settings.get(EXTENSION)))
        else:
            self.ask_extension()

    @Slot()
    def ask_extension(self) -> None:
        if self._strip is None:
            from agentdesk.ui.presence.hot_desk import HotDeskStrip  # only at a shared desk

            self._strip = HotDeskStrip(self._window)
            self._strip.told.connect(self._on_extension)
            self._strip.put_off.connect(self._on_put_off)
        again = self._strip.isVisible()
        self._strip.ask(str(self._settings.get(EXTENSION) or ""))
        if again:
            self._strip.take_keyboard()

    @Slot()
    def open(self) -> None:
        """The menu under the chip."""
        if self._menu is None:
            self._menu = QMenu(self._window)
            self._menu.setAccessibleName(self.tr("Presence"))
            self._menu.triggered.connect(self._on_chosen)
        self._fill(self._menu)
        self._menu.popup(self._chip.mapToGlobal(QPoint(0, self._chip.height() + 4)))

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        self._add(menu, Choice.READY, "", self._sentences.word(Shown.READY))
        menu.addSeparator()
        for reason in self.keeper.reasons:
            self._add(menu, Choice.BREAK, reason, self._sentences.reason(reason))
        self._add(menu, Choice.BREAK, "", self.tr("Another break"))
        menu.addSeparator()
        self._add(menu, Choice.AWAY, "", self._sentences.word(Shown.AWAY))
        if self._asks_each_day:
            menu.addSeparator()
            menu.addAction(self.tr("Another extension…"))
        here = next((each for each in menu.actions() if each.isChecked()), menu.actions()[0])
        menu.setActiveAction(here)

    def _add(self, menu: QMenu, choice: Choice, reason: str, text: str) -> None:
        """The first nine have their number as a key while the menu is open."""
        place = sum(action.data() is not None for action in menu.actions()) + 1
        action = menu.addAction(f"&{place}  {text}" if place < 10 else text)
        action.setData((choice, reason))
        action.setCheckable(True)
        action.setChecked((choice, reason) == (self.keeper.chosen.choice, self.keeper.chosen.reason))

    # --- what is chosen ---

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        data = action.data()
        if data is None:
            self.ask_extension()
        else:
            self.keeper.choose(Choice(data[0]), str(data[1]))

    @Slot()
    def _on_changed(self) -> None:
        self._show()
        for text in self._told:
            self._window.notices.take_back(text)
        self._told.clear()
        refused, self._refused = self._refused, 0
        if self.keeper.chosen.is_ready and refused:
            self._window.notices.info(
                self.tr("%n call(s) were refused meanwhile and stand under missed calls.", "", refused)
            )

    @Slot(object)
    def _on_kept_away(self, way: Way) -> None:
        text = self._sentences.kept_away(self.keeper.chosen.choice, way)
        self._told.append(text)
        self._window.notices.info(text, self.tr("Ready again"), self.keeper.turn)

    @Slot()
    def _on_not_taken(self) -> None:
        text = self._sentences.not_taken(self.keeper.way)
        self._told.append(text)
        self._window.notices.error(text)

    @Slot()
    def _on_not_released(self) -> None:
        text = self._words.trouble(NOT_RELEASED)
        self._told.append(text)
        self._window.notices.error(text, self.tr("Ready again"), self.keeper.be_ready)

    @Slot()
    def _on_refused(self) -> None:
        self._refused += 1

    def _refuses_here(self) -> bool:
        return self.keeper.refuses_here

    def _show(self) -> None:
        chosen = self.keeper.chosen
        self._chip.show_chosen(chosen, self._words.clock(chosen.since))

    @Slot()
    def _on_held(self) -> None:
        """How long the call is that waits goes on."""
        since = self._chip.held_since
        if since is None:
            self._held.stop()
        elif not self._held.isActive():
            self._held.start()
        self._chip.show_total(self._words.duration((self._clock.now() - since).total_seconds()) if since else "")

    @Slot()
    def _on_live(self) -> None:
        front = self._live.controller.front
        wrap_up = front is not None and front.stage in {Stage.WRAP_UP, Stage.LOGGED} and not front.reopened
        self._chip.show_wrap_up(wrap_up=wrap_up)
        self.keeper.be_in_wrap_up(wrap_up=wrap_up)

    # --- the shared desk ---

    def extension_today(self) -> str:
        """Where the agent said they sit, at a shared desk; "" elsewhere, and until they have said it."""
        said = self._asks_each_day and self._settings.get(EXTENSION_ON) == self._today
        return str(self._settings.get(EXTENSION) or "") if said else ""

    @property
    def _asks_each_day(self) -> bool:
        return self._settings.get("phone.hot_desk") is True and isinstance(self._phone, HotDesks)

    @property
    def _today(self) -> str:
        now: datetime = self._clock.now()
        return now.astimezone(self._words.zone).date().isoformat()

    def _sit_at(self, extension: str) -> None:
        if isinstance(self._phone, HotDesks):
            self.keeper.sit_elsewhere(extension)
        self._phone.start()

    @Slot(str)
    def _on_extension(self, extension: str) -> None:
        self._settings.set(EXTENSION, extension)
        self._settings.set(EXTENSION_ON, self._today)
        self._sit_at(extension)
        self._window.notices.info(self.tr("You sit at extension {extension} today.").format(extension=extension))

    @Slot()
    def _on_put_off(self) -> None:
        if self._settings.get(EXTENSION_ON) != self._today:
            text = self.tr("No call comes to this desk until it has an extension: {keys} asks again.")
            self._window.notices.info(text.format(keys=self._shortcuts.shown("presence.extension")))
