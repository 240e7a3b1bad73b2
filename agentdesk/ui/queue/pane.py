"""Knows the work queue on the screen: what is due, promised, missed and unfinished, and the keys that act on it."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, time, timedelta

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QMenu, QStackedWidget, QVBoxLayout, QWidget

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import CameBack, FollowUpsDue, WorkChanged, WorkspaceState
from agentdesk.domain.ids import AgentId, CustomerId, FollowUpId, ThreadId
from agentdesk.services.ports import Clock
from agentdesk.services.queries import WorkQueue, WorkRow, WorkSection
from agentdesk.ui.as_of import AsOf
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.controls import IconButton, label
from agentdesk.ui.gather import Gather
from agentdesk.ui.minutes import Minutes
from agentdesk.ui.queue.apart import ApartGroup
from agentdesk.ui.queue.delegate import QueueDelegate
from agentdesk.ui.queue.empty import NoWork
from agentdesk.ui.queue.model import Entry, Fold, Head, Line, More, QueueModel, lines_of
from agentdesk.ui.queue.queue_list import QueueList
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from agentdesk.ui.work import CallWish, Subject, Verb, Wish

FIRST_ROWS = 200
AGAIN_MS = 300
_WORDED = ("done", "snooze", "not-done", "hand-over", "claim")


class QueuePane(QFrame):
    """The left pane.

    Signals: `opened(WorkRow)` on Enter or double click; `call_asked(CallWish)` after it, when its caller or customer is
    to be called; `wished(Wish)` for done, snooze …;
    `sections_arrived(tuple[WorkSection, ...])` after each answer.
    """

    opened = Signal(object)
    call_asked = Signal(object)
    wished = Signal(object)
    sections_arrived = Signal(object)

    def __init__(
        self,
        theme: Theme,
        words: Words,
        shortcuts: Shortcuts,
        bridge: Bridge,
        clock: Clock,
        agent_id: AgentId,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words, self._bridge, self._clock, self._agent_id = words, bridge, clock, agent_id
        self._shortcuts = shortcuts
        self._sections: tuple[WorkSection, ...] = ()
        self._gone: set[FollowUpId] = set()
        self._marked: CustomerId | None = None
        self._opened: set[object] = set()
        self._limit = FIRST_ROWS
        self._filter = "all"
        self.setProperty("look", "pane")
        self._delegate = QueueDelegate(theme, words, clock, self)
        self._model = QueueModel(self._describe, self)
        self._build(theme)
        self._menu = QMenu(self)
        self._apart = ApartGroup(bridge, clock, agent_id, self._current, self)
        self._apart.changed.connect(self._show_lines)
        self._add_keys()
        self._gather = Gather(AGAIN_MS, self)
        self._gather.due.connect(self._ask)
        Minutes(clock.now, self).turned.connect(self._on_minute)
        bridge.happened.connect(self._on_happened)
        theme.changed.connect(self._on_theme)

    @Slot()
    def refresh(self) -> None:
        """Ask for the queue, soon."""
        self._gather.ask()

    def forget(self, follow_up_id: FollowUpId) -> None:
        """Its wish is safe in the journal: the line leaves now, the workspace follows."""
        self._gone.add(follow_up_id)
        self._show_lines()

    def bring_back(self, follow_up_id: FollowUpId) -> None:
        """The workspace refused."""
        self._gone.discard(follow_up_id)
        self.refresh()

    @Slot(object)
    def show_customer(self, customer_id: CustomerId | None) -> None:
        """Mark the line of the customer in the centre; a line of theirs already chosen stays."""
        self._marked = customer_id
        chosen = self._current()
        if chosen is not None and chosen.customer_id == customer_id and self._list.selectionModel().hasSelection():
            return
        if customer_id is None or not self._choose_where(lambda row: row.customer_id == customer_id):
            self._list.clearSelection()

    def show_thread(self, thread_id: ThreadId) -> None:
        """Mark the line of the mail that is read, whatever else its customer has."""
        self._choose_where(lambda row: row.thread_id == thread_id)

    @Slot()
    def take_keyboard(self) -> None:
        """The keyboard goes to the list, on the first line when none is chosen."""
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self._list.currentIndex().isValid():
            self._choose_where(lambda _row: True)

    @Slot()
    def open_next(self) -> None:
        """The topmost due line not opened yet, of another customer than the one in the centre; after all, from the top."""
        now = self._clock.now()
        lines = ((at, self._model.line(at)) for at in range(self._model.rowCount()))
        waiting = [(at, line.key) for at, line in lines if isinstance(line, Entry) and self._is_next(line.row, now)]
        if not waiting:
            self.take_keyboard()
            return
        fresh = [at for at, key in waiting if key not in self._opened]
        if not fresh:
            self._opened.clear()
        at = fresh[0] if fresh else waiting[0][0]
        self._choose(at)
        self.take_keyboard()
        self._on_activated(self._model.index(at))

    def _is_next(self, row: WorkRow, now: datetime) -> bool:
        if row.customer_id is not None and row.customer_id == self._marked:
            return False
        held = row.claimed_by not in {None, self._agent_id} and row.claim_until is not None and row.claim_until > now
        return row.at <= now and not held and row.apart is None

    def _build(self, theme: Theme) -> None:
        self._filter_button = IconButton(theme, "list-filter", self.tr("Filter the work queue"), self, size=18)
        self._filter_button.clicked.connect(self._on_filter_pressed)
        self._filters = QMenu(self)
        group = QActionGroup(self)
        for code, text in (
            ("all", self.tr("Everything of today")),
            ("late", self.tr("Only what is late")),
            ("mine", self.tr("Only what is mine")),
            ("mails", self.tr("Only mails")),
        ):
            action = self._filters.addAction(text)
            action.setCheckable(True)
            action.setChecked(code == self._filter)
            action.setData(code)
            group.addAction(action)
        group.triggered.connect(self._on_filter_chosen)
        top = QHBoxLayout()
        top.setContentsMargins(17, 10, 10, 2)
        title = label(self.tr("Work queue"), "h2", self)
        top.addWidget(title, 1)
        top.addWidget(self._filter_button)
        self._list = QueueList(self)
        self._list.setAccessibleName(self.tr("Work queue"))
        self._list.setLayoutMode(QListView.LayoutMode.Batched)
        self._list.setBatchSize(100)
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._delegate)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMouseTracking(True)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._on_menu_wanted)
        self._list.clicked.connect(self._on_activated)
        self._empty = NoWork(theme, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(AsOf(theme, self._words, self._bridge, self, self))
        inset = QHBoxLayout()
        inset.setContentsMargins(5, 0, 5, 0)
        inset.addWidget(self._stack)
        column.addLayout(inset, 1)

    def _add_keys(self) -> None:
        group = self.tr("Work queue")
        inside = Qt.ShortcutContext.WidgetShortcut
        names = self._verb_names()
        slots = (self._done, self._snooze, self._not_done, self._hand_over, self._claim)
        keys = ("D", "S", "N", "H", "C")
        add = self._shortcuts.add
        self._open_action = add(
            "queue.open", "Return", self.tr("Open the customer"), self._open_current, parent=self._list, group=group,
            context=inside,
        )  # fmt: skip
        self._call_action = add(
            "queue.call", "B", self.tr("Call back"), self._call, parent=self._list, group=group, context=inside
        )
        self._menu.addAction(self._open_action)
        self._menu.addAction(self._call_action)
        self._menu.addSeparator()
        self._verbs: dict[str, QAction] = {}
        for verb, key, slot in zip(_WORDED, keys, slots, strict=True):
            action = add(f"queue.{verb}", key, names[verb], slot, parent=self._list, group=group, context=inside)
            self._menu.addAction(action)
            self._verbs[verb] = action
        self._apart.add_keys(self._shortcuts, self._list, self._menu)

    def _verb_names(self) -> dict[str, str]:
        return {
            "done": self.tr("Done"),
            "snooze": self.tr("Later…"),
            "not-done": self.tr("Not done…"),
            "hand-over": self.tr("Hand over…"),
            "claim": self.tr("Hold it for me, or let go"),
        }

    # --- asking and showing ---

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, WorkChanged | FollowUpsDue | CameBack | WorkspaceState):
            self.refresh()

    @Slot()
    def _ask(self) -> None:
        local = self._clock.now().astimezone(self._words.zone)
        until = datetime.combine(local.date() + timedelta(days=1), time(), tzinfo=local.tzinfo).astimezone(UTC)
        query = WorkQueue(self._agent_id, until, self._limit)
        self._bridge.ask(query, self._on_sections, owner=self, failed=self._on_failed)
        self._apart.ask()

    def _on_sections(self, sections: Sequence[WorkSection]) -> None:
        self._sections = tuple(sections)
        there = {row.follow_up_id for section in sections for row in section.rows}
        self._gone &= {each for each in self._gone if each in there}
        self._show_lines()
        if self._marked is not None and not self._list.selectionModel().hasSelection():
            self.show_customer(self._marked)
        self.sections_arrived.emit(self._sections)

    def _on_failed(self, error: AgentDeskError) -> None:
        self._empty.show_failure(self._words.error(error))
        if not self._model.rowCount():
            self._stack.setCurrentWidget(self._empty)

    @Slot()
    def _show_lines(self) -> None:
        lines = [*lines_of(self._sections, self._wanted), *self._apart.lines()]
        self._model.show_lines(lines)
        self._opened &= {line.key for line in lines if isinstance(line, Entry)}  # what comes back is new again
        work = any(isinstance(line, Entry) for line in lines)
        if not work:
            self._empty.show_none(filtered=self._filter != "all")
        self._stack.setCurrentWidget(self._list if lines and (work or self._filter == "all") else self._empty)

    def _wanted(self, row: WorkRow) -> bool:
        if row.follow_up_id in self._gone and row.follow_up_id is not None:
            return False
        if self._filter == "mine":
            return row.owner == self._agent_id
        if self._filter == "mails":
            return row.thread_id is not None
        if self._filter == "late":
            ends = row.kind is not None or row.due_at is not None
            return ends and (row.due_at or row.at) <= self._clock.now()
        return True

    def _describe(self, line: Line) -> str:
        match line:
            case Head(section, total):
                return self.tr("{section}, %n open", "", total).format(section=self._words.section(section))
            case More():
                return self._delegate.more_text(line)
            case Fold():
                return self._delegate.fold_told(line)
            case Entry(row):
                now = self._clock.now()
                when, _ = self._delegate.when(row, now)
                claimed = self._delegate.claim(row, now)
                text = f"{self._delegate.name(row)}: {self._delegate.subtitle(row)}, {when}"
                told = self._delegate.apart(row) or self._delegate.target(row, now)
                if row.thread_id is not None and told:
                    text = f"{text}, {told}"
                return self.tr("{line}, held by {name}").format(line=text, name=claimed) if claimed else text

    # --- keys and mouse ---

    def _current(self) -> WorkRow | None:
        line = self._model.line(self._list.currentIndex().row())
        return line.row if isinstance(line, Entry) else None

    def _choose_where(self, wanted: Callable[[WorkRow], bool]) -> bool:
        lines = ((at, self._model.line(at)) for at in range(self._model.rowCount()))
        found = next((at for at, line in lines if isinstance(line, Entry) and wanted(line.row)), None)
        if found is not None:
            self._choose(found)
        return found is not None

    def _choose(self, row: int) -> None:
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self._list.selectionModel().setCurrentIndex(self._model.index(row), flag)

    @Slot()
    def _open_current(self) -> None:
        self._on_activated(self._list.currentIndex())

    @Slot()
    def _call(self) -> None:
        """The number that called, else the customer's first; it is opened, and so held, like any other work."""
        row = self._current()
        if row is not None and (row.number or row.customer_id is not None):
            self._on_activated(self._list.currentIndex())
            self.call_asked.emit(CallWish(row.number, row.customer_id, row.name if row.customer_id is not None else ""))

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        line = self._model.line(index.row())
        match line:
            case Entry(row):
                self._opened.add(line.key)
                self.opened.emit(row)
            case Fold():
                self._apart.turn()
            case More("apart"):
                self._apart.show_more()
            case More(_, hidden) if hidden:
                self._limit += min(hidden, 5000)
                self.refresh()
            case _:
                return

    @Slot(QPoint)
    def _on_menu_wanted(self, at: QPoint) -> None:
        row = self._current()
        if row is None:
            return
        self._call_action.setEnabled(bool(row.number) or row.customer_id is not None)
        for action in self._verbs.values():
            action.setEnabled(row.follow_up_id is not None)
        self._apart.allow(row)
        self._menu.popup(self._list.viewport().mapToGlobal(at))

    def _wish(self, verb: Verb) -> None:
        row = self._current()
        subject = Subject.of_work(row) if row is not None else None
        if subject is not None:
            self.wished.emit(Wish(verb, subject))

    @Slot()
    def _done(self) -> None:
        self._wish("done")

    @Slot()
    def _snooze(self) -> None:
        self._wish("snooze")

    @Slot()
    def _not_done(self) -> None:
        self._wish("not-done")

    @Slot()
    def _hand_over(self) -> None:
        self._wish("hand-over")

    @Slot()
    def _claim(self) -> None:
        self._wish("claim")

    @Slot()
    def _on_filter_pressed(self) -> None:
        self._filters.popup(self._filter_button.mapToGlobal(self._filter_button.rect().bottomLeft()))

    @Slot(QAction)
    def _on_filter_chosen(self, action: QAction) -> None:
        self._filter = str(action.data())
        self._show_lines()

    @Slot()
    def _on_minute(self) -> None:
        self._list.viewport().update()
        self.refresh()

    @Slot()
    def _on_theme(self) -> None:
        self._list.doItemsLayout()
