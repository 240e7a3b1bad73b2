"""Knows how the program with a window is built, in this order: painted first, everything that takes time after."""

import agentdesk.ui  # noqa: F401, isort: skip — it makes all that follows quicker to load

import gc
import logging
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from agentdesk import BEGAN
from agentdesk.bootstrap.backend import Backend, Place
from agentdesk.bootstrap.calling import Calling
from agentdesk.bootstrap.display import room_on
from agentdesk.bootstrap.entering import MAKE_KEY, Entering, offer_other
from agentdesk.bootstrap.imports import Imports, watch_key
from agentdesk.bootstrap.kept_desk import copy_place
from agentdesk.bootstrap.late import ClosableJournal
from agentdesk.bootstrap.later import slices
from agentdesk.bootstrap.leading import Leading
from agentdesk.bootstrap.looking import looking_of
from agentdesk.bootstrap.mail_desk import MailReading
from agentdesk.bootstrap.mail_setup import MakeRooms, mail_rooms, setup_of
from agentdesk.bootstrap.onlookers import onlookers_of
from agentdesk.bootstrap.phone import PhoneRoom
from agentdesk.bootstrap.pushes_here import PushesHere
from agentdesk.bootstrap.shown_place import shown_place
from agentdesk.bootstrap.wiring import Parts, Wiring
from agentdesk.bootstrap.workspace_login import WorkspaceLogin
from agentdesk.channels.phone.simulator import ScriptedCall
from agentdesk.domain.dial_rules import DialPlan
from agentdesk.domain.events import Event, JournalOpened, WorkspaceState
from agentdesk.domain.ids import AgentId
from agentdesk.domain.interactions import ContactRules
from agentdesk.domain.records import dataclass
from agentdesk.runtime.paths import Paths, made, resources
from agentdesk.services.calls import LogSetup
from agentdesk.services.hub import Hub
from agentdesk.services.ports import Clock, Draft, Phone
from agentdesk.services.settings import Personal, WorkspaceSettings
from agentdesk.ui.alarm import Alarm
from agentdesk.ui.app import BugNet, Screen, make_screen
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.centre import Centre
from agentdesk.ui.customer.pane import CustomerHeader
from agentdesk.ui.desk import DeskController
from agentdesk.ui.directory.door import DirectoryDoor
from agentdesk.ui.first_paint import FirstPaint
from agentdesk.ui.followups.leaving import Leaving
from agentdesk.ui.half_said import HalfSaid
from agentdesk.ui.imports.door import ImportDoor
from agentdesk.ui.imports.old_mail_door import OldMailDoor
from agentdesk.ui.live.away_strip import AwayStrip
from agentdesk.ui.live.call_aside import CallAside
from agentdesk.ui.live.pane import LivePane
from agentdesk.ui.live.ring_banner import KeysEverywhere, RingBanner
from agentdesk.ui.mail_instead import MailInstead
from agentdesk.ui.mail_signs import MailSigns
from agentdesk.ui.mailboxes.door import MailboxesDoor
from agentdesk.ui.main_window import MainWindow, Panes
from agentdesk.ui.notes.dialogs import NoteDialogs
from agentdesk.ui.presence.door import PresenceDoor
from agentdesk.ui.queue.pane import QueuePane
from agentdesk.ui.restart import Restart
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.timeline.pane import TimelinePane
from agentdesk.ui.told_once import ToldOnce
from agentdesk.ui.topbar import Me, TopBar
from agentdesk.ui.warm_up import WarmUp
from agentdesk.ui.who_i_am import WhoIAm
from agentdesk.ui.words import Words

log = logging.getLogger(__name__)

AGAIN = -1
"""The window was closed so that the program begins anew."""
SWITCH_INTERVAL_S = 0.001
"""A lane that parses holds the interpreter no longer than this (measured: 9 ms instead of 15 ms)."""

IMPORTS_AFTER_MS = 1500
"""What an import of an earlier window has come to is not needed for the first seconds."""


@dataclass(frozen=True, slots=True)
class Wish:
    """How the program is to start; what is empty comes from the settings."""

    url: str
    me: Me
    login: str
    phone: str = ""
    language: str = ""
    mode: str = ""
    width: int = 1440
    height: int = 900
    zone: str = ""
    """IANA name of the display zone, "" = the machine's."""
    make_missing: bool = False
    """Make the workspace when there is none: the first start on this machine."""
    script: tuple[ScriptedCall, ...] = ()
    password: str = ""
    """Of the workspace, as its address was given with it; the address above has none."""
    rooms: MakeRooms = mail_rooms
    """How the servers of the mailboxes are reached."""


class Crossing(QObject):
    """Brings what comes on other threads into the GUI thread. Signals: `drafts(list)`; `called(str)` by a second start."""

    drafts = Signal(object)
    called = Signal(str)


class Program:
    """The running program. Built and used in the GUI thread; `close` before the QApplication ends."""

    def __init__(
        self, screen: Screen, paths: Paths, personal: Personal, wish: Wish, clock: Clock | None = None
    ) -> None:
        sys.setswitchinterval(SWITCH_INTERVAL_S)
        gc.disable()  # until the window is there: nothing that is built now is garbage
        self.screen, self.paths, self.personal, self.wish = screen, paths, personal, wish
        self.hub = Hub()
        self.backend = self._make_backend(paths, clock)
        self.bridge = Bridge(self.hub, self.backend.read_lanes, self.backend.clerk, courtesy=self.backend.courtesy,
                             answered=looking_of(self.backend, wish.me.agent_id).answered)  # fmt: skip
        self.phone_room = PhoneRoom(self.hub.publish, self.backend.clock, personal)
        self.phone: Phone = self.phone_room.make(wish.phone or personal.now.phone_kind, wish.script)
        now = personal.now
        language = screen.speak(wish.language or now.language)
        screen.dress(wish.mode or now.theme_mode, now.theme_scale)  # type: ignore[arg-type]
        self.words = Words(language, display_zone(now.zone or wish.zone), now.phone_country.upper(), screen,
                           now=self.backend.clock.now)  # fmt: skip
        self.shortcuts = Shortcuts(personal, screen)
        self.desk = DeskController(self.bridge, screen)
        self.imports = Imports(paths.state, wish.url, self.hub.publish, self.backend.door.complete)
        self.half_said = HalfSaid(self.backend.drafts)
        self.parts = self._make_parts(now.mask_mode)
        self.window = self.parts.window
        self.wiring = Wiring(self.parts)
        self.alarm = Alarm(self.bridge, self.hub.publish, self.backend.clock, wish.me.agent_id, screen)
        self._crossing = Crossing(screen)
        self._crossing.drafts.connect(self._on_drafts)
        self._crossing.called.connect(self._on_called)
        self.calling = Calling(self, self._crossing.called.emit)
        self.warm_up = WarmUp(slices(self.parts.live, self.backend.read_lanes), self._is_at_rest, screen)
        far = self.phone_room.far
        self._pushes = PushesHere(wish.me.agent_id, self.backend.read_lanes.read, self.backend.clock,
                                  lambda: far.bridge if far is not None else None)  # fmt: skip
        self.hub.listen(self._pushes.on_happened)
        self.bridge.happened.connect(self._on_happened)
        self._name_window()
        self.import_door = ImportDoor(screen.theme, self.words, self.shortcuts, self.bridge, personal,
                                      watch_key(wish.url), self.imports.runs, self.window)  # fmt: skip
        self._open_phone_door()
        self.mail_setup = setup_of(self.backend.workspace, self.backend.clock, self.hub.publish)
        self.old_mail = OldMailDoor(self.words, self.bridge, self.imports.old_mail, self.mail_setup.ask,
                                    self.import_door, self.window)  # fmt: skip
        self.mailboxes = MailboxesDoor(screen.theme, self.words, self.shortcuts, self.bridge, self.backend.clock, wish.me,
                                       self.mail_setup, self.window)  # fmt: skip
        self.mail_signs = MailSigns(screen.theme, self.words, self.bridge, self.backend.clock, wish.me.agent_id,
                                    self.window, self.mailboxes)  # fmt: skip
        self.mail = MailReading(self, paths.state)
        self.presence = PresenceDoor(self.words, self.shortcuts, self.bridge, self.backend.clock, personal, self.phone,
                                     self.parts.live, self.window)  # fmt: skip
        self.directory = DirectoryDoor(
            screen.theme, self.words, self.shortcuts, self.bridge, self.backend.clock, personal, wish.me,
            self.parts.live, self.window, self.presence, self.backend.presence_of(wish.me.agent_id),
        )  # fmt: skip
        self.leading, self.onlookers = Leading(self), onlookers_of(self)
        self.entering = Entering(self)
        self._closed = False

    def _name_window(self) -> None:
        """After the workspace it shows; and what its middle wishes is heard."""
        window, wish = self.window, self.wish
        window.rules.arrived.connect(self._on_settings)
        window.rules.place = shown_place(wish.url)
        window.setWindowTitle(f"{workspace_name(wish.url)} – {window.windowTitle()}")
        window.resize(QSize(wish.width, wish.height).boundedTo(room_on(self.screen)))
        for centre in window.findChildren(Centre):
            centre.reopen_wanted.connect(self._on_reopen)
            centre.look_wanted.connect(self._on_look)

    def show(self) -> None:
        """The window first; the engine room starts when it has been painted."""
        self._first_paint = FirstPaint(self.window)
        self._first_paint.seen.connect(self._start)
        self.window.show()

    def called(self, message: str) -> None:
        """A second start asks this one to come forward, or says something; any thread."""
        self.calling.hear(message)

    def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        self.warm_up.stop()
        self.onlookers.leave()
        self.alarm.stop()
        self.phone.stop()
        self.phone_room.close()
        self.mail_setup.close()
        self.calling.close()
        self.imports.close()
        self.mail.close()
        self.leading.close()
        self.entering.close()
        self.bridge.close()
        self.backend.stop()

    def _start(self) -> None:
        if self._closed:
            return
        log.info("first paint after %d ms", (time.perf_counter() - BEGAN) * 1000)
        gc.freeze()  # modules, widgets and actions stay; no collection looks through them again
        gc.enable()
        self.backend.start()
        self.presence.start_phone()
        self.alarm.start()
        self.backend.drafts.load(self._drafts_read)
        self.calling.start()
        QTimer.singleShot(IMPORTS_AFTER_MS, self.import_door, self._begin_imports)

    def _open_phone_door(self) -> None:
        setup = self.phone_room.far or (self.phone_room if self.phone_room.has_softphone else None)
        if setup is not None:
            from agentdesk.ui.phone.door import PhoneDoor  # only where the phone chosen has a page

            door = PhoneDoor(self.screen.theme, self.shortcuts, self.bridge, self.personal, setup, self.window)
            self.aside.page_wanted.connect(door.open)

    def _begin_imports(self) -> None:
        if not self._closed:
            self.import_door.begin()

    def _on_reopen(self) -> None:
        self.backend.try_again()

    def _on_look(self) -> None:
        self.backend.try_again(to_look=True)

    def _is_at_rest(self) -> bool:
        return not self.phone.calls

    def _on_happened(self, event: Event) -> None:
        if isinstance(event, WorkspaceState) and event.code == "ready":
            self.warm_up.start()
            if self.personal.get(MAKE_KEY) == self.wish.url:  # from now on it is away when it is not there
                self.personal.set(MAKE_KEY, None)

    def _on_settings(self, settings: WorkspaceSettings) -> None:
        self.phone_room.header_rules.use(settings.caller_headers)
        now = self.personal.now
        plan = DialPlan(now.phone_country.upper() or settings.country, now.phone_dial_form, now.phone_outside)
        self.phone_room.referrals.use(plan, settings.dial_rules)

    def _drafts_read(self, drafts: Sequence[Draft]) -> None:
        self._crossing.drafts.emit(list(drafts))

    def _on_called(self, message: str) -> None:
        self.calling.show(message)

    def _on_drafts(self, drafts: list[Draft]) -> None:
        others = self.half_said.restore(drafts, self.backend.clock.now())
        self.parts.notes.withdrawals.take_up()
        if others:
            self.parts.live.restore(others)

    def _make_backend(self, paths: Paths, clock: Clock | None) -> Backend:
        wish, personal = self.wish, self.personal
        place = Place(wish.url, wish.login, lambda: personal.now.audit_folder)
        return Backend(
            place, self.hub, journal_maker(paths, wish, self.hub.publish), clock, make_missing=wish.make_missing,
            rooms=wish.rooms, door=WorkspaceLogin(wish.url, wish.password),
            copy=copy_place(paths, wish.url, wish.me.agent_id),
        )  # fmt: skip

    def _make_parts(self, mask: str) -> Parts:
        theme, words, shortcuts, bridge = self.screen.theme, self.words, self.shortcuts, self.bridge
        clock, me = self.backend.clock, self.wish.me
        words.masking = mask  # type: ignore[assignment]  # the settings take nothing else
        header = CustomerHeader(theme, words, shortcuts, bridge, clock, me.agent_id)
        timeline = TimelinePane(theme, words, shortcuts, bridge, now=clock.now, me=me.agent_id)
        rules = ContactRules()
        zone = getattr(words.zone, "key", "") or me.zone
        now = self.personal.now
        country = now.phone_country.upper()
        setup = LogSetup(rules, me.agent_id, zone, me.name, country=country or "NL", line_country=country)
        live = LivePane(theme, words, shortcuts, bridge, self.phone, rules, self.backend.drafts, clock, me.agent_id,
                        setup=setup)  # fmt: skip
        live.dialler.use_plan(DialPlan(country, now.phone_dial_form, now.phone_outside))
        put_facts_above_note(live, header.facts)
        self.aside = CallAside(theme, words, shortcuts, bridge, self.phone, live)
        panes = Panes(header, timeline, live, AwayStrip(theme, words, shortcuts, live, self.phone))
        window = MainWindow(theme, words, shortcuts, bridge, clock, self.personal, self.desk, me, panes)
        live.pops.elsewhere = RingBanner(theme, words, shortcuts, self.phone, live.controller, live, window)
        KeysEverywhere(live, window)
        notes = NoteDialogs(
            theme, words, shortcuts, bridge, self.backend.clerk, clock, me.agent_id, window.notices, window
        )
        mails = MailInstead(words, window.notices, me.agent_id, window)
        window.rules.arrived.connect(mails.use_settings)
        for queue in window.findChildren(QueuePane):
            queue.sections_arrived.connect(mails.look)
        leaving = Leaving(
            words, shortcuts, bridge, clock, me, window.notices, window, lambda: live.controller.stack.items
        )
        leaving.draft_handed.connect(live.hand_over_draft)
        for keeps in (notes.corrections, notes.withdrawals, window.actions_on_work, header.more, leaving):
            keeps.half_said = self.half_said
        return Parts(bridge, clock, me, self.desk, header, timeline, live, window, notes)


def put_facts_above_note(live: LivePane, facts: QWidget) -> None:
    """What the customer has told us stands where the agent writes."""
    parent = live.form.note.parentWidget()
    layout = parent.layout() if parent is not None else None
    if isinstance(layout, QBoxLayout):
        layout.insertWidget(layout.indexOf(live.form.note), facts)


def display_zone(name: str) -> ZoneInfo | None:
    """The zone of that name; None (the machine's) when there is none."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError):
        return None


def journal_maker(paths: Paths, wish: Wish, publish: Callable[[Event], None]) -> Callable[[], ClosableJournal]:
    def make() -> ClosableJournal:
        from agentdesk.runtime.secrets import journal_key, open_secrets
        from agentdesk.store.journal import SqlJournal, journal_path

        def key() -> bytes | None:
            found = journal_key(open_secrets()).key
            publish(JournalOpened(in_clear=found is None))
            return found

        folder = made(paths.state)
        return SqlJournal(journal_path(folder, wish.url, wish.login), key, keep_words="://" in wish.url)

    return make


def run(paths: Paths, personal: Personal, wish: Wish, on_ready: Callable[[Program], None] | None = None) -> int:
    """Show the window until it is closed; `on_ready` gets the program before it shows. The exit code, or `AGAIN`."""
    screen = make_screen(sys.argv, resources())
    net = BugNet(screen)
    net.hang()
    program = Program(screen, paths, personal, wish)
    window = program.window
    ToldOnce(program.bridge, personal, window.notices, window)
    again: list[int] = []
    Restart(program.shortcuts, window.notices, window).wanted.connect(lambda: again.append(AGAIN))
    offer_other(window, personal, program.shortcuts)
    for top in window.findChildren(TopBar):
        WhoIAm(program.words, program.bridge, personal, program.shortcuts, wish.me, wish.login, top.avatar,
               window.notices, window)  # fmt: skip
    if on_ready is not None:
        on_ready(program)
    program.show()
    try:
        code = screen.app.exec()
        return again[0] if again else code
    finally:
        program.close()
        net.take_down()


def workspace_name(url: str) -> str:
    """As the title says which workspace is open: the file's name, or the database on its server."""
    return shown_place(url).partition("://")[2].partition("?")[0].rpartition("@")[2] if "://" in url else Path(url).stem


def me_for(agent_id: int, name: str) -> Me:
    return Me(AgentId(agent_id), name)
