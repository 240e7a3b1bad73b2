"""Knows the timeline of the customer in the centre: chips, search, days and the cards, and what state they are in."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from agentdesk.domain.errors import AgentDeskError, Offline
from agentdesk.domain.ids import AgentId, CustomerId, EventId
from agentdesk.domain.kinds import EventKind
from agentdesk.services.queries import (
    CustomerCard,
    Query,
    RevisionRow,
    Revisions,
    TimelineFind,
    TimelinePageRows,
    TimelineRow,
)
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.day_picker import DayPicker
from agentdesk.ui.layouts import PaintFirst
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.timeline.call_facts import CallFacts
from agentdesk.ui.timeline.calling import ACTION
from agentdesk.ui.timeline.filters import GROUPS, FilterChips
from agentdesk.ui.timeline.finder import Finder
from agentdesk.ui.timeline.message import Message
from agentdesk.ui.timeline.store import RowStore
from agentdesk.ui.timeline.view import TimelineView
from agentdesk.ui.timeline.wordings import Wordings
from agentdesk.ui.words import Words
from agentdesk.ui.work import CallWish

SIDE = 18
PATIENCE_MS = 120
"""So long the counts of the customer before stand and no sentence is shown; who is here sooner lets nothing jump."""


class TimelinePane(QWidget):
    """Signals, each with a TimelineRow: `revise_asked`, `retract_asked`, `move_asked`, `finish_asked`, `mail_asked`;
    `call_asked(CallWish)` when a number on a card is pressed; `privacy_asked(str, TimelineRow)`: "redact", "contest", "settle".
    """

    revise_asked = Signal(object)
    retract_asked = Signal(object)
    move_asked = Signal(object)
    finish_asked = Signal(object)
    mail_asked = Signal(object)
    call_asked = Signal(object)
    privacy_asked = Signal(str, object)

    def __init__(
        self,
        theme: Theme,
        words: Words,
        shortcuts: Shortcuts,
        bridge: Bridge,
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] | None = None,
        me: AgentId | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._words, self._bridge = theme, words, bridge
        self._now = now or _utc_now
        self._store = RowStore(self._ask, self._zone, self)
        self._chips = FilterChips(theme, words, self)
        self._finder = Finder(theme, self)
        self._view = TimelineView(theme, words, self._store, self._now, self)
        self._view.setObjectName("cards")
        self._view.hands.me = me
        self._first = PaintFirst(self._view.viewport())
        self.setFocusProxy(self._view)
        self._message = Message(theme, self)
        self._banner = QLabel(self)
        self._find = QToolButton(self)
        self._picker = DayPicker(words, self.tr("Go to a day"), self)
        self._wordings = Wordings(words, self)
        self._facts: CallFacts | None = None
        self._wanted_event: EventId | None = None
        self._counted = False
        self._name = ""
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._lay_out()
        self._listen(shortcuts)
        self.clear()

    # --- what is shown ---

    def show_card(self, card: CustomerCard) -> None:
        """Whose timeline it is and how many cards of each kind."""
        if card.customer_id != self._store.customer_id:
            self.show_page(card.customer_id, None)
        self._counted = True
        self._name = card.name
        self._chips.show_counts(dict(card.kind_counts))

    def show_page(self, customer_id: CustomerId, page: TimelinePageRows | None) -> None:
        """The newest cards; None while they are being read. For the customer that is shown they are merged."""
        same = customer_id == self._store.customer_id
        if same and page is None:
            return
        if same and page is not None:
            self._store.merge(page)
        else:
            self._turn_to(customer_id, page)
        self._banner.hide()
        self._show_state()

    def show_event(self, event_id: EventId) -> None:
        """Bring one card into the window, now or when it is known; filters that hide it are let go."""
        self._wanted_event = event_id
        self._go_to_wanted()

    def clear(self) -> None:
        """Nobody is in the centre."""
        self._wanted_event = None
        self._turn_to(None, None)
        self._banner.hide()

    def refresh(self) -> None:
        """Read the newest cards again."""
        self._store.refresh()

    def add_pending(self, row: TimelineRow) -> None:
        """A row just said (or a call that runs: detail `live`), until `mark` says what became of it."""
        if row.customer_id == self._store.customer_id:
            self._store.put_pending(row)
            self._show_state()
            self._first.ask()

    def mark(self, event_id: EventId, saving: str) -> None:
        """`saving`, `waiting`, `refused`, "" = in the workspace, `withdrawn` = undone."""
        self._store.mark(event_id, saving)

    @Slot(bool)
    def hide_numbers(self, hidden: bool) -> None:  # noqa: FBT001 a slot of a bool signal
        """Until the customer is checked, numbers can be called and not read, and amounts stay hidden."""
        self._view.hands.hides_numbers = hidden
        self._view.deck.hide(hidden=hidden)
        self._view.viewport().update()

    @Slot(object)
    def show_failure(self, error: AgentDeskError) -> None:
        """It cannot be read: in place of the cards when there are none, else as a line above them."""
        if error.code == "needs-server" and self._store.columns.ids:
            return  # of when these cards are is said above them
        text = self._words.error(error)
        icon = "cloud-off" if isinstance(error, Offline) else "triangle-alert"
        if not self._store.columns.ids and self._store.customer_id is not None:
            self._message.say(icon, self.tr("The timeline cannot be read now"), text, self.tr("Try again"))
            self._stack.setCurrentWidget(self._message)
        else:
            self._banner.setText(text)
            self._banner.setVisible(self._store.customer_id is not None)

    def _turn_to(self, customer_id: CustomerId | None, page: TimelinePageRows | None) -> None:
        if self._store.customer_id is not None:
            self._wanted_event = None
        if self._finder.isVisible():
            self._finder.close_search()
        self._counted = False
        self._patience.start()
        self._chips.reset()
        self._store.open(customer_id, page)

    # --- set-up ---

    def _lay_out(self) -> None:
        self._find.setAccessibleName(self.tr("Search in this timeline"))
        self._banner.setProperty("look", "muted")
        self._banner.setWordWrap(True)
        self._banner.setContentsMargins(SIDE, 0, SIDE, 8)
        top = QHBoxLayout()
        top.setContentsMargins(SIDE, 6, SIDE - 8, 10)
        top.setSpacing(6)
        top.addWidget(self._chips, 1)
        top.addWidget(self._find)
        search = QHBoxLayout()
        search.setContentsMargins(SIDE, 0, SIDE - 8, 0)
        search.addWidget(self._finder)
        line = QFrame(self)
        line.setFixedHeight(1)
        self._line = line
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._message)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, 9)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(search)
        column.addWidget(self._banner)
        column.addWidget(line)
        inset = QHBoxLayout()
        inset.setContentsMargins(8, 0, 4, 0)
        inset.addWidget(body)
        column.addLayout(inset, 1)
        self._finder.hide()
        self._dress()

    def _listen(self, shortcuts: Shortcuts) -> None:
        group = self.tr("Timeline")
        for action_id, keys, text, slot in (
            ("timeline.focus", "Ctrl+J", self.tr("To the timeline"), self._on_focus),
            ("timeline.find", "Ctrl+F", self.tr("Search in this timeline"), self._on_find),
            ("timeline.older-hit", "F3", self.tr("Older hit"), self._finder.to_older),
            ("timeline.newer-hit", "Shift+F3", self.tr("Newer hit"), self._finder.to_newer),
            ("timeline.day", "Ctrl+G", self.tr("Go to a day"), self._on_day_wanted),
            ("timeline.next-kind", "Ctrl+Shift+K", self.tr("Next kind of entries"), self._on_next_kind),
        ):
            shortcuts.add(action_id, keys, text, slot, parent=self, group=group)
        shortcuts.add(
            "timeline.call-facts", "I", self.tr("About the chosen call"), self._view.hands.ask_facts, parent=self._view,
            group=group, context=Qt.ShortcutContext.WidgetShortcut,
        )  # fmt: skip
        self._hint(shortcuts)
        self._find.clicked.connect(self._on_find)
        self._chips.chosen.connect(self._on_kinds)
        self._finder.searched.connect(self._on_searched)
        self._finder.went.connect(self.show_event)
        self._finder.day_wanted.connect(self._on_day_wanted)
        self._finder.closed.connect(self._view.setFocus)
        self._picker.picked.connect(self._on_day)
        self._view.asked.connect(self._on_asked)
        self._message.pressed.connect(self.refresh)
        changes = self._store.changes
        changes.failed.connect(self.show_failure)
        changes.completed.connect(self._on_completed)
        changes.reset.connect(self._on_rows)
        changes.put.connect(self._on_rows)
        changes.gone.connect(self._on_rows)
        self._patience.timeout.connect(self._on_patience)
        self._theme.changed.connect(self._dress)

    def _hint(self, shortcuts: Shortcuts) -> None:
        self._find.setToolTip(
            self.tr("Search in this timeline ({key}), go to a day ({day})").format(
                key=shortcuts.shown("timeline.find"), day=shortcuts.shown("timeline.day")
            )
        )

    @Slot()
    def _dress(self) -> None:
        self._find.setIcon(self._theme.icon("search", "text2", 16))
        self._find.setIconSize(QSize(16, 16))
        self._line.setStyleSheet(f"background: {self._theme.name_of('border')};")

    # --- asking ---

    def _ask(self, query: Query[Any], then: Callable[[Any], None], failed: Callable[[AgentDeskError], None]) -> None:
        self._bridge.ask(query, then, owner=self, failed=failed)

    def _zone(self) -> Any:
        return self._words.zone

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        self._view.mark_words(text)
        customer_id = self._store.customer_id
        if text and customer_id is not None:
            self._ask(TimelineFind(customer_id, text), self._finder.show_hits, self.show_failure)

    @Slot(str, object)
    def _on_asked(self, what: str, row: TimelineRow) -> None:
        match what:
            case "finish":
                self.finish_asked.emit(row)
            case "revise":
                self.revise_asked.emit(row)
            case "retract":
                self.retract_asked.emit(row)
            case "move":
                self.move_asked.emit(row)
            case "mail":
                self.mail_asked.emit(row)
            case "redact" | "contest" | "settle":
                self.privacy_asked.emit(what, row)
            case "facts":
                self._show_facts(row)
            case _ if what.startswith(ACTION):
                name = self._name if row.customer_id == self._store.customer_id else ""
                self.call_asked.emit(CallWish(what.removeprefix(ACTION), row.customer_id, name))
            case _:
                self._ask(Revisions(row.event_id), self._on_wordings, self.show_failure)

    def _on_wordings(self, rows: tuple[RevisionRow, ...]) -> None:
        self._wordings.open_with(rows, self._spot())

    def _show_facts(self, row: TimelineRow) -> None:
        if self._facts is None:
            self._facts = CallFacts(self._words, self)
        number = self._words.phone(row.number)
        hidden = self._view.hands.hides_numbers and row.customer_id is not None
        number = self._words.hidden_number(number) if hidden else number
        self._facts.open_with(row, self._spot(), number=number, hidden=hidden)

    def _spot(self) -> QPoint:
        """Over the current card, below its head."""
        row = self._view.current
        top = self._view.span(row)[0] if row is not None and row < len(self._view.heights) else 0
        return self._view.viewport().mapToGlobal(QPoint(self._view.deck.sizes.card_x + SIDE, max(0, top) + 40))

    # --- what happens ---

    @Slot(object)
    def _on_kinds(self, kinds: frozenset[EventKind]) -> None:
        if kinds != self._store.kinds:
            self._store.show_kinds(kinds)
            if kinds:  # what was chosen begins with its newest; letting go keeps the time that is read
                self._view.verticalScrollBar().setValue(0)

    @Slot()
    def _on_next_kind(self) -> None:
        names = [name for name, kinds in GROUPS if not kinds or any(self._store.counts().get(each) for each in kinds)]
        now = next((name for name, kinds in GROUPS if kinds == self._store.kinds), "all")
        at = names.index(now) if now in names else -1
        following = names[(at + 1) % len(names)]
        self._chips.pick(*(() if following == "all" else (following,)))

    @Slot()
    def _on_focus(self) -> None:
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._view.current is None and len(self._view.heights):
            self._view.show_row(self._view.place.row)

    @Slot()
    def _on_find(self) -> None:
        if self._store.customer_id is not None:
            self._finder.start(self._view.hands.selected_text().strip()[:80])

    @Slot()
    def _on_day_wanted(self) -> None:
        columns = self._store.columns
        if columns.ids:
            spot = self._view.mapToGlobal(self._view.rect().topRight())
            shown = columns.day(min(self._view.place.row, len(columns) - 1))
            self._picker.open_at(spot, columns.day(len(columns) - 1), shown, columns.day(0))

    @Slot(object)
    def _on_day(self, on: Any) -> None:
        self._view.show_day(on)
        self._view.setFocus()

    @Slot()
    def _on_completed(self) -> None:
        if not self._counted or not self._store.kinds:
            self._chips.show_counts(self._store.counts())
        self._go_to_wanted()
        self._show_state()

    @Slot()
    def _on_rows(self) -> None:
        self._show_state()

    @Slot()
    def _on_patience(self) -> None:
        if not self._counted:
            self._chips.show_counts(self._store.counts() if self._store.complete else {})
        self._show_state()

    def _go_to_wanted(self) -> None:
        event_id = self._wanted_event
        if event_id is None:
            return
        if self._store.is_hidden(event_id):
            self._chips.pick()
        row = self._store.columns.find(event_id)
        if row is not None:
            self._wanted_event = None
            self._view.show_row(row)

    def _show_state(self) -> None:
        """Cards, grey shapes, or a sentence."""
        store = self._store
        if store.customer_id is None and self._patience.isActive():
            self._stack.setCurrentWidget(self._view)  # another one is on the way, mostly
        elif store.customer_id is None:
            self._message.say("users", self.tr("No customer is open"),
                              self.tr("A call opens its customer; or search by name, number or order."))  # fmt: skip
            self._stack.setCurrentWidget(self._message)
        elif store.columns.ids or not store.complete:
            self._stack.setCurrentWidget(self._view)
        elif store.kinds:
            self._message.say("list-filter", self.tr("No entries of this kind"))
            self._stack.setCurrentWidget(self._message)
        else:
            self._message.say("history", self.tr("Nothing has happened with this customer yet"),
                              self.tr("The first contact you log stands here."))  # fmt: skip
            self._stack.setCurrentWidget(self._message)
        self._find.setEnabled(store.customer_id is not None)


def _utc_now() -> datetime:
    return datetime.now(UTC)
