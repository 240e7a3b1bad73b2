"""Knows the window: rail, top bar, the pages, and how panes that do not know each other come together."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from agentdesk.domain.events import CommandRefused, FollowUpDue, JournalFailed, WorkspaceState
from agentdesk.domain.records import dataclass
from agentdesk.services.ports import Clock
from agentdesk.services.queries import Hit
from agentdesk.services.settings import WorkspaceSettings
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.centre import Centre
from agentdesk.ui.columns import Columns
from agentdesk.ui.controls import first_stop
from agentdesk.ui.desk import DeskController
from agentdesk.ui.followups.actions import FollowUpActions
from agentdesk.ui.followups.pane import FollowUpsPane
from agentdesk.ui.help import HelpOverlay
from agentdesk.ui.notices import Notices
from agentdesk.ui.opening import Opening
from agentdesk.ui.queue.pane import QueuePane
from agentdesk.ui.rail import Rail
from agentdesk.ui.reminders import Reminders
from agentdesk.ui.rules import WorkspaceRules
from agentdesk.ui.search.pane import SearchPane
from agentdesk.ui.settings.pane import SettingsPane
from agentdesk.ui.shortcuts import PersonalSettings, Shortcuts
from agentdesk.ui.theme import Mode, Theme
from agentdesk.ui.topbar import Me, TopBar
from agentdesk.ui.tray import Tray
from agentdesk.ui.words import Words

SMALLEST = (1180, 640)


@dataclass(frozen=True, slots=True)
class Panes:
    """The panes others make; the window only places them."""

    header: QWidget
    timeline: QWidget
    live: QWidget
    away: QWidget | None = None
    """What is seen of a call above the other pages."""


class MainWindow(QWidget):
    """The agent's window.

    Signals: `finish_wanted(WorkRow)` when an unlogged contact is opened in the queue; `call_wanted(str)` with the number
    of a caller nobody knows; `call_given(Hit)` when Ctrl+Enter in the search gives the running call to a customer;
    `new_customer_wanted(str)` with what was typed; `closing` before the window goes.
    """

    finish_wanted = Signal(object)
    call_wanted = Signal(str)
    call_given = Signal(object)
    new_customer_wanted = Signal(str)
    closing = Signal()

    def __init__(
        self,
        theme: Theme,
        words: Words,
        shortcuts: Shortcuts,
        bridge: Bridge,
        clock: Clock,
        settings: PersonalSettings,
        desk: DeskController,
        me: Me,
        panes: Panes,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._words, self._shortcuts, self._settings = theme, words, shortcuts, settings
        self._bridge, self._desk, self._me, self._panes = bridge, desk, me, panes
        self._before_search: QWidget | None = None
        self._placed = False
        self.setWindowTitle(self.tr("AgentDesk"))
        self.setMinimumSize(*SMALLEST)
        self.notices = Notices(theme, shortcuts, self)
        self._rail = Rail(theme, self)
        self._top = TopBar(theme, words, bridge, me, self)
        self._queue = QueuePane(theme, words, shortcuts, bridge, clock, me.agent_id, self)
        self._centre = Centre(theme, words, shortcuts, bridge, desk, panes.header, panes.timeline, self)
        self.notices.keep_clear_of(panes.live)
        self.columns = Columns(theme, self._queue, panes.live, self)
        self._clock = clock
        self._follow_ups: FollowUpsPane | None = None
        self._settings_pane: SettingsPane | None = None
        self._makers: dict[str, Callable[[QWidget], QWidget]] = {}
        self._made: dict[str, QWidget] = {}
        self._help: HelpOverlay | None = None
        self.rules = WorkspaceRules(bridge, self)
        self.actions_on_work = FollowUpActions(words, bridge, clock, me, self.notices, self)
        self._opening = Opening(words, desk, self.actions_on_work, self.notices, self._find, self)
        self._reminders = Reminders(words, bridge, clock, me.agent_id, self)
        self._tray = Tray(theme, self)
        self._build()
        self._search = SearchPane(theme, words, bridge, self._top.search.line, self)
        self._add_keys()
        self._connect()
        self._queue.refresh()
        self.rules.ask()

    def go_to(self, page: str) -> None:
        """`desk`, `follow-ups`, `settings` or an added one."""
        self._rail.show_page(page)
        self._pages.setCurrentWidget(self._page(page))
        if self._follow_ups is not None and page == "follow-ups":
            self._follow_ups.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """The first time: where and how large the window was when it was closed."""
        super().showEvent(event)
        self._show_keys()  # those added since by others
        place = None if self._placed else self._settings.get("window.place")
        self._placed = True
        if isinstance(place, str):
            self.restoreGeometry(QByteArray.fromBase64(place.encode()))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.set("window.place", bytes(self.saveGeometry().toBase64().data()).decode())
        self._tray.close()
        self.closing.emit()
        super().closeEvent(event)

    @Slot()
    def open_next(self) -> None:
        """The next piece of work."""
        self.go_to("desk")
        self._queue.open_next()

    def add_page(self, page: str, icon: str, name: str, make: Callable[[QWidget], QWidget]) -> None:
        """Another place of the window with its icon in the rail; its key is that of `window.PAGE`."""
        self._makers[page] = make
        self._rail.add_page(page, icon, name)
        self._show_keys()

    # --- building ---

    def _page(self, page: str) -> QWidget:
        """Pages other than the desk are made when they are first opened: the start does not wait for them."""
        if page == "follow-ups":
            if self._follow_ups is None:
                self._follow_ups = FollowUpsPane(
                    self._theme, self._words, self._shortcuts, self._bridge, self._clock, self._me.agent_id, self
                )
                self._follow_ups.opened.connect(self._opening.on_listed)
                self._follow_ups.wished.connect(self.actions_on_work.on_wish)
                self._pages.addWidget(self._follow_ups)
            return self._follow_ups
        if page == "settings":
            if self._settings_pane is None:
                self._settings_pane = SettingsPane(
                    self._theme, self._words, self._shortcuts, self._bridge, self._clock, self._settings, self._me,
                    self.rules, self,
                )  # fmt: skip
                self._pages.addWidget(self._settings_pane)
            return self._settings_pane
        if page in self._makers and page not in self._made:
            self._made[page] = self._makers[page](self)
            self._pages.addWidget(self._made[page])
        return self._made.get(page, self._desk_page)

    def _build(self) -> None:
        root = QWidget(self)
        root.setObjectName("root")
        self._desk_page = QWidget(root)
        desk = QHBoxLayout(self._desk_page)
        desk.setContentsMargins(13, 13, 13, 12)
        desk.setSpacing(13)
        desk.addWidget(self._queue)
        desk.addWidget(self._centre, 1)
        desk.addWidget(self._panes.live)
        self._pages = QStackedWidget(root)
        self._pages.addWidget(self._desk_page)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        if self._panes.away is not None:
            column.addWidget(self._panes.away)
        column.addWidget(self._pages, 1)
        row = QHBoxLayout(root)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(column, 1)
        # No QMainWindow: it has no docks to lay out, and moves its middle by an animation after each change inside it.
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(root)

    def _add_keys(self) -> None:
        group = self.tr("Window")
        for action_id, key, text, slot in (
            ("window.search", "Ctrl+K", self.tr("Find a customer, order or note"), self._on_search),
            ("window.help", "F1", self.tr("All keys"), self._on_help),
            ("window.queue", "Ctrl+L", self.tr("Go to the work queue"), self._on_queue),
            ("window.next-pane", "F4", self.tr("From pane to pane"), self._on_next_pane),
            ("window.desk", "Ctrl+Shift+W", self.tr("Show the desk"), self._on_desk),
            ("window.follow-ups", "Ctrl+Shift+U", self.tr("Show all follow-ups"), self._on_follow_ups),
            ("window.settings", "Ctrl+,", self.tr("Show the settings"), self._on_settings),
            ("window.reminders", "Ctrl+Shift+B", self.tr("Show the reminders"), self._on_bell),
            ("window.theme", "Ctrl+Shift+D", self.tr("Switch between light and dark"), self._on_theme_pressed),
        ):
            self._shortcuts.add(action_id, key, text, slot, parent=self, group=group)
        self._shortcuts.changed.connect(self._show_keys)
        self._show_keys()

    @Slot()
    def _show_keys(self) -> None:
        self._top.search.show_keys(self._shortcuts.shown("window.search"))
        self._centre.placeholder.show_keys()
        for page in ("desk", "follow-ups", "unassigned", "settings", *self._makers):
            self._rail.show_keys(page, self._shortcuts.shown(f"window.{page}"))

    def _connect(self) -> None:
        self._rail.page_chosen.connect(self.go_to)
        self._rail.help_wanted.connect(self._on_help)
        self._rail.action_wanted.connect(self._shortcuts.press)
        self._top.bell_pressed.connect(self._on_bell)
        self._top.theme_pressed.connect(self._on_theme_pressed)
        self._top.saving.asked.connect(self._on_saving_asked)
        self._top.presence.quiet_changed.connect(self._reminders.be_silent)
        self._top.presence.quiet_changed.connect(self.notices.hush)
        self._queue.opened.connect(self._opening.on_work)
        self._queue.wished.connect(self.actions_on_work.on_wish)
        self._queue.sections_arrived.connect(self._reminders.keep_only)
        self.actions_on_work.left_queue.connect(self._queue.forget)
        self.actions_on_work.came_back.connect(self._queue.bring_back)
        self._search.opened.connect(self._on_hit)
        self._search.given_to_call.connect(self.call_given)
        self._search.new_wanted.connect(self.new_customer_wanted)
        self._search.left.connect(self._on_search_left)
        self._desk.card_arrived.connect(self._search.remember)
        self._desk.customer_opened.connect(self._queue.show_customer)
        self._reminders.count_changed.connect(self._top.bell.show_badge)
        self._reminders.count_changed.connect(self._tray.show_count)
        self._reminders.came.connect(self._on_reminder)
        self._reminders.several_came.connect(self._on_several)
        self._reminders.came_meanwhile.connect(self._on_meanwhile)
        self._reminders.opened.connect(self._opening.on_due)
        self._opening.desk_wanted.connect(self._on_desk)
        self._opening.finish_wanted.connect(self.finish_wanted)
        self._opening.call_wanted.connect(self.call_wanted)
        self._reminders.all_wanted.connect(self._on_follow_ups)
        self._tray.pressed.connect(self._come_forward)
        self.rules.arrived.connect(self._on_workspace_settings)
        self._bridge.happened.connect(self._on_happened)

    def _fit(self) -> None:
        self.columns.fit(self.width())
        self._top.fit(self.width())

    # --- going places ---

    @Slot()
    def _on_help(self) -> None:
        if self._help is None:
            self._help = HelpOverlay(self._theme, self._shortcuts, self)
        self._help.turn()

    @Slot()
    def _on_search(self) -> None:
        if not self._top.search.line.hasFocus():
            self._before_search = self.focusWidget()
        self._search.open_box()

    @Slot()
    def _on_search_left(self) -> None:
        """Back to where the agent was, cursor included."""
        before, self._before_search = self._before_search, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._panes.timeline.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_hit(self, hit: Hit) -> None:
        self.go_to("desk")
        if hit.customer_id is None:
            return
        if hit.event_id is not None:
            self._desk.open_event(hit.customer_id, hit.event_id)
        else:
            self._desk.open_customer(hit.customer_id)

    def _find(self, text: str) -> None:
        self._top.search.line.setText(text)
        self._on_search()

    @Slot()
    def _on_desk(self) -> None:
        self.go_to("desk")

    @Slot()
    def _on_follow_ups(self) -> None:
        self.go_to("follow-ups")

    @Slot()
    def _on_settings(self) -> None:
        self.go_to("settings")

    @Slot()
    def _on_queue(self) -> None:
        self.go_to("desk")
        self._queue.take_keyboard()

    @Slot()
    def _on_next_pane(self) -> None:
        """Queue, timeline, live pane, and round again."""
        self.go_to("desk")
        stops = (self._queue, self._centre, self._panes.live)
        focus = self.focusWidget()
        here = next((at for at, pane in enumerate(stops) if focus is not None and pane.isAncestorOf(focus)), -1)
        following = (here + 1) % len(stops)
        if following == 0:
            self._queue.take_keyboard()
        else:
            target = self._panes.timeline if following == 1 else self._panes.live
            first_stop(target).setFocus(Qt.FocusReason.TabFocusReason)

    # --- telling ---

    @Slot(object)
    def _on_workspace_settings(self, settings: WorkspaceSettings) -> None:
        self._words.use_rules(settings.contact_rules)
        self._words.use_country(settings.country)
        self.actions_on_work.use_hours(settings.business_hours)

    @Slot()
    def _on_bell(self) -> None:
        bell, live = self._top.bell, self._panes.live
        self._reminders.show_list(bell.mapToGlobal(QPoint(0, bell.height() + 4)), live.mapToGlobal(QPoint()).x())

    @Slot(object)
    def _on_reminder(self, due: FollowUpDue) -> None:
        text = self._reminders.text(due)

        def opened() -> None:
            self._opening.on_due(due)

        self.notices.remind(text, self.tr("Open"), opened)
        self._tell_outside(text)

    @Slot(int)
    def _on_several(self, count: int) -> None:
        text = self.tr("%n follow-ups are due", "", count)
        self.notices.remind(text, self.tr("Show"), self._on_bell)
        self._tell_outside(text)

    def _tell_outside(self, text: str) -> None:
        if not self._reminders.goes_on and not self.isActiveWindow() and self._settings.get("reminders.tray", True):
            self._tray.tell(self.tr("Follow-up due"), text)

    @Slot(int)
    def _on_meanwhile(self, count: int) -> None:
        self.notices.info(self.tr("%n reminder(s) came meanwhile", "", count), self.tr("Show"), self._on_bell)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        match event:
            case JournalFailed(_, code):
                self.notices.error(self._words.trouble(code))
            case CommandRefused(_, code):
                self.notices.error(self._words.trouble(code))
            case WorkspaceState(code):
                self._panes.live.setEnabled(code != "look-only")
            case _:
                return

    @Slot()
    def _on_saving_asked(self) -> None:
        self.notices.info(self._top.saving.toolTip())

    @Slot()
    def _on_theme_pressed(self) -> None:
        mode: Mode = "light" if self._theme.is_dark else "dark"
        self._settings.set("theme.mode", mode)
        self._theme.apply(mode, self._theme.scale)
        self._fit()

    @Slot()
    def _come_forward(self) -> None:
        self.setWindowState((self.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
        self.show()
        self.raise_()
        self.activateWindow()
