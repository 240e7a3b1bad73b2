"""Knows the live floor: who is there and since when, what waits, which promises fall soon, what was answered and lost today.

By name, never by anything else. It is read again while it is looked at, and nothing of it is kept.
"""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from agentdesk.domain.directory import Seen
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import CameBack, DirectoryChanged, WorkChanged
from agentdesk.services.queries_figures import Floor, LiveFloor, OnFloor, PromiseSoon
from agentdesk.ui.charts.card import Figure as Card
from agentdesk.ui.charts.card import FigureCard
from agentdesk.ui.controls import label
from agentdesk.ui.gather import Gather
from agentdesk.ui.sections import FIGURES, Room

AGAIN_MS = 15_000
GATHER_MS = 900
"""Who sits down or begins to talk is seen within a second; a busy minute is read once a second, not with each change."""
GAP = 10
TONES = {Seen.TALKING: "red", Seen.WRAP_UP: "amber", Seen.READY: "green", Seen.BREAK: "slate"}
"""Of the dot before a name; the words say it too."""


class LiveFloorSection(QWidget):
    """A section for leads."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self._told = label("", "muted", self, wrap=True)
        self._cards = {key: FigureCard(room.theme, self) for key in ("mails", "promises", "calls", "today")}
        self._people, self._promises = QListWidget(self), QListWidget(self)
        for listed in (self._people, self._promises):
            listed.setProperty("look", "lines")
        self._again = QTimer(self)
        self._again.setInterval(AGAIN_MS)
        self._news = Gather(GATHER_MS, self)
        self._news.due.connect(self._on_news)
        self._lay_out()
        self._again.timeout.connect(self.read)
        room.bridge.happened.connect(self._on_happened)
        self._promises.itemActivated.connect(self._on_opened)

    @Slot()
    def read(self) -> None:
        """Ask what is so now."""
        self._room.bridge.ask(LiveFloor(self._room.me.agent_id), self._on_floor, owner=self, failed=self._on_failed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.read()
        self._again.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._again.stop()

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, DirectoryChanged | WorkChanged | CameBack) and self.isVisible():
            self._news.ask()

    @Slot()
    def _on_news(self) -> None:
        if self.isVisible():
            self.read()

    def _on_failed(self, error: AgentDeskError) -> None:
        self._told.setText(self._room.words.error(error))

    def _on_floor(self, now: Floor) -> None:
        words = self._room.words
        self._told.setText(
            self.tr("As it was at {time}. What somebody does is never kept.").format(time=words.clock(now.at))
        )
        waits = self.tr("none waits")
        if now.longest_mail is not None:
            waits = self.tr("longest: {span}").format(
                span=words.duration((now.at - now.longest_mail.asked_at).total_seconds())
            )
        late = self.tr("%n past its time", "", now.mails_late) if now.mails_late else ""
        broken = sum(each.due_at < now.at for each in now.promises)
        overdue = self.tr("%n overdue", "", broken) if broken else ""
        for key, name, value, note, change in (
            ("mails", self.tr("Mails that wait"), words.number(now.mails), waits, late),
            ("promises", self.tr("Promises within two hours"), words.number(len(now.promises)), "", overdue),
            ("calls", self.tr("Calls that wait"), "–" if now.waiting_calls is None else words.number(now.waiting_calls),
             self.tr("no phone here tells it") if now.waiting_calls is None else "", ""),
            ("today", self.tr("Answered today"), words.number(now.answered_today),
             self.tr("%n abandoned", "", now.abandoned_today), ""),
        ):  # fmt: skip
            self._cards[key].show_figure(Card(key, name, value, note, change, "red" if change else "muted"))
        self._people.clear()
        for each in now.people:
            dot = self._room.theme.icon("dot", TONES.get(each.person.seen, "muted"), 16)
            QListWidgetItem(dot, self._person(each, now), self._people)
        self._promises.clear()
        for promise in now.promises:
            item = QListWidgetItem(self._promise(promise, now), self._promises)
            item.setData(Qt.ItemDataRole.UserRole, promise)
        if not now.promises:
            QListWidgetItem(self.tr("None falls within two hours"), self._promises).setFlags(Qt.ItemFlag.NoItemFlags)

    def _person(self, each: OnFloor, now: Floor) -> str:
        seen = {
            Seen.TALKING: self.tr("talking"), Seen.WRAP_UP: self.tr("wrapping up"), Seen.READY: self.tr("ready"),
            Seen.BREAK: self.tr("on a break"), Seen.AWAY: self.tr("away"), Seen.UNKNOWN: self.tr("not heard of"),
            Seen.NOT_HERE: self.tr("not here"),
        }[each.person.seen]  # fmt: skip
        since = ""
        if each.person.since is not None and each.person.seen is not Seen.NOT_HERE:
            since = self._room.words.duration(max(0.0, (now.at - each.person.since).total_seconds()))
        contact = self._room.words.channel(each.contact) if each.contact else ""
        return " · ".join(part for part in (each.person.name, seen, since, contact) if part)

    def _promise(self, each: PromiseSoon, now: Floor) -> str:
        who = each.owner_name or each.queue
        return " · ".join(part for part in (self._room.words.due(each.due_at, now.at), each.customer_name, who) if part)

    @Slot(QListWidgetItem)
    def _on_opened(self, item: QListWidgetItem) -> None:
        promise = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(promise, PromiseSoon) and promise.customer_id is not None:
            self._room.way_back.leave(self.tr("Live floor"), FIGURES, self._promises, promise.customer_id)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 10, 13, 13)
        column.setSpacing(GAP)
        column.addWidget(label(self.tr("Live floor"), "h2", self))
        column.addWidget(self._told)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for card in self._cards.values():
            row.addWidget(card, 1)
        column.addLayout(row)
        lists = QHBoxLayout()
        lists.setSpacing(GAP)
        for name, shown in ((self.tr("People"), self._people), (self.tr("Promises, soonest first"), self._promises)):
            pane = QFrame(self)
            pane.setProperty("look", "pane")
            inside = QVBoxLayout(pane)
            inside.addWidget(label(name, "label", pane))
            inside.addWidget(shown, 1)
            shown.setAccessibleName(name)
            lists.addWidget(pane, 1)
        column.addLayout(lists, 1)
