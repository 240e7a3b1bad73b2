"""Knows the board of figures: a card each, the chosen one week by week, and the interactions behind it.

One board for a person's own page and for a team: what differs is whom it is asked about.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import FigureSwitchesChanged
from agentdesk.domain.figures import Figure
from agentdesk.domain.hours import zone_named
from agentdesk.domain.ids import AgentId, EventId, TeamId
from agentdesk.domain.kinds import Role
from agentdesk.services.exports import Table
from agentdesk.services.exports_figures import figures
from agentdesk.services.queries import TimelineRow, TimelineRows
from agentdesk.services.queries_figures import FigureContacts, FigureRow, Figures, FigureScope, FiguresNow
from agentdesk.ui.audit.exporting import ExportButton
from agentdesk.ui.charts.card import LEAST_WIDTH, FigureCard
from agentdesk.ui.charts.views import TrendView
from agentdesk.ui.controls import label
from agentdesk.ui.figures.figure_words import FigureWords
from agentdesk.ui.sections import FIGURES, Room
from agentdesk.ui.wheel import scroll_past

DAYS = (7, 30, 90)
GAP = 10
MOST_ROWS = 100
LIST_HEIGHT = 220


class Board(QWidget):
    """A section. `leads`: about a team, or somebody of it; else about oneself."""

    def __init__(self, room: Room, parent: QWidget, *, leads: bool) -> None:
        super().__init__(parent)
        self._room, self._leads = room, leads
        self._name = self.tr("Team") if leads else self.tr("My page")
        self._words = FigureWords(room.words, self)
        self._now: FiguresNow | None = None
        self._chosen: Figure | None = None
        self._cards: dict[Figure, FigureCard] = {}
        self._about, self._period = QComboBox(self), QComboBox(self)
        self._told = label("", "muted", self, wrap=True)
        self._grid = QGridLayout()
        self._behind = QFrame(self)
        self._trend_name = label("", "label", self._behind)
        self._trend = TrendView(room.theme, self._behind)
        self._list_name = label("", "label", self._behind)
        self._list = QListWidget(self._behind)
        self._list.setProperty("look", "lines")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # long lines end in dots
        self._switches = label("", "muted", self, wrap=True)
        self._lay_out()
        self._fill_period()
        self._fill_about()
        self._period.activated.connect(self.read)
        self._about.activated.connect(self.read)
        self._list.itemActivated.connect(self._on_opened)
        room.role.changed.connect(self._fill_about)
        room.bridge.happened.connect(self._on_happened)

    @Slot()
    def read(self) -> None:
        """Ask anew for whom and which days are chosen."""
        scope = self._scope()
        if scope is not None:
            self._room.bridge.ask(Figures(scope), self._on_figures, owner=self, failed=self._on_failed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.read()

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, FigureSwitchesChanged) and self.isVisible():
            self.read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cards()

    # --- what is asked ---

    def _scope(self) -> FigureScope | None:
        zone = zone_named(self._room.window.rules.now.business_hours.zone)
        until = self._room.clock.now().astimezone(zone).date()
        since: date = until - timedelta(days=int(self._period.currentData()) - 1)
        me = self._room.me.agent_id
        if not self._leads:
            return FigureScope(reader=me, since=since, until=until, agent_id=me)
        about = self._about.currentData()
        if about is None:
            return None
        kind, number = about
        team, person = (TeamId(number), None) if kind == "team" else (None, AgentId(number))
        return FigureScope(reader=me, since=since, until=until, team_id=team, agent_id=person)

    def _exported(self) -> Table | None:
        scope = self._scope()
        return None if scope is None else figures(scope)

    @Slot()
    def _fill_about(self) -> None:
        """The teams this person leads, and by name who is of them."""
        people = self._room.role.people
        mine = next((each for each in people if each.agent_id == self._room.me.agent_id), None)
        if not self._leads or mine is None:
            return
        led = set(mine.leads) or {mine.team_name}
        if mine.role is Role.ADMIN:
            led |= {each.team_name for each in people}
        teams = {each.team_name: each.team_id for each in people if each.team_name in led}
        kept = self._about.currentData()
        self._about.clear()
        for name in sorted(teams):
            self._about.addItem(name, ("team", int(teams[name])))
        self._about.insertSeparator(self._about.count())
        led_by_me = set(mine.leads) or {mine.team_name}
        for each in people:
            if each.active and each.team_name in led_by_me:
                self._about.addItem(each.name, ("person", int(each.agent_id)))
        self._about.setCurrentIndex(max(0, self._about.findData(kept or ("team", int(mine.team_id)))))
        if self.isVisible():
            self.read()

    # --- what is answered ---

    def _on_figures(self, now: FiguresNow) -> None:
        self._now = now
        if not now.rows:
            self._told.setText(self.tr("No figure is switched on here. An administrator switches each one on by a decision of "
                                       "the team or its works council: agentdesk figures decide."))  # fmt: skip
        elif now.scope.agent_id is not None:
            self._told.setText(self.tr("Seen by {name} and the leads of their team. Below {n} contacts only their number is said.")
                               .format(name=now.name, n=now.fewest) if self._leads else
                               self.tr("Seen by you and the leads of your team. Below {n} contacts only their number is said.")
                               .format(n=now.fewest))  # fmt: skip
        else:
            self._told.setText(self.tr("%n person(s) are of this team. Nobody is ranked.", "", now.people))
        self._show_cards(now)
        switches = [row.switch for row in now.rows] + list(now.not_shown)
        order = list(Figure)
        switches.sort(key=lambda each: order.index(each.figure))
        self._switches.setText("\n".join(self._words.shown(each) for each in switches))
        row = self._row_of(self._chosen) or (now.rows[0] if now.rows else None)
        self._behind.setVisible(row is not None)
        if row is not None:
            self._choose(row)

    def _on_failed(self, error: AgentDeskError) -> None:
        self._told.setText(self._room.words.error(error))

    def _show_cards(self, now: FiguresNow) -> None:
        there = {row.figure for row in now.rows}
        for figure in [each for each in self._cards if each not in there]:
            self._cards.pop(figure).deleteLater()
        for row in now.rows:
            if row.figure not in self._cards:
                card = FigureCard(self._room.theme, self)
                card.opened.connect(self._on_card)
                self._cards[row.figure] = card
            self._cards[row.figure].show_figure(self._words.card(row, now.fewest))
        self._place_cards()

    def _place_cards(self) -> None:
        columns = max(1, min(4, (self.width() - 2 * GAP) // (LEAST_WIDTH + 2 * GAP)))
        order = list(Figure)
        for place, figure in enumerate(sorted(self._cards, key=order.index)):
            self._grid.addWidget(self._cards[figure], place // columns, place % columns)
        for column in range(4):
            self._grid.setColumnStretch(column, int(column < columns))

    def _choose(self, row: FigureRow) -> None:
        assert self._now is not None
        self._chosen = row.figure
        trend = self._words.trend(row)
        self._trend_name.setText(trend.title)
        self._trend.show_trend(trend)
        self._list_name.setText(self.tr("Interactions behind “{figure}”").format(figure=self._words.name(row.figure)))
        query = FigureContacts(self._now.scope, row.figure, limit=MOST_ROWS)
        self._room.bridge.ask(query, self._on_contacts, owner=self._list)

    def _on_contacts(self, found: Sequence[EventId]) -> None:
        if found:
            self._room.bridge.ask(TimelineRows(tuple(found)), self._on_rows, owner=self._list)
        else:
            self._on_rows(())

    def _on_rows(self, rows: Sequence[TimelineRow]) -> None:
        words, here = self._room.words, self._list.currentItem()
        kept = here.data(Qt.ItemDataRole.UserRole) if here is not None else None
        self._list.clear()
        for row in sorted(rows, key=lambda each: each.occurred_at, reverse=True):
            parts = (words.moment(row.occurred_at), words.kind(row.kind), row.agent_name, words.reason(row.reason),
                     words.outcome(row.outcome))  # fmt: skip
            item = QListWidgetItem(" · ".join(part for part in parts if part), self._list)
            item.setData(Qt.ItemDataRole.UserRole, row)
            item.setToolTip(item.text())
            if isinstance(kept, TimelineRow) and kept.event_id == row.event_id:
                self._list.setCurrentItem(item)  # read anew, as on the way back from one: the place stays
        if not rows:
            QListWidgetItem(self.tr("None in this period"), self._list).setFlags(Qt.ItemFlag.NoItemFlags)

    def _row_of(self, figure: Figure | None) -> FigureRow | None:
        return next((row for row in self._now.rows if row.figure is figure), None) if self._now is not None else None

    @Slot(str)
    def _on_card(self, key: str) -> None:
        row = self._row_of(Figure(key))
        if row is not None:
            self._choose(row)
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QListWidgetItem)
    def _on_opened(self, item: QListWidgetItem) -> None:
        row = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(row, TimelineRow) and row.customer_id is not None:
            self._room.way_back.leave(self._name, FIGURES, self._list, row.customer_id, row.event_id)

    # --- how it lies ---

    def _fill_period(self) -> None:
        for days in DAYS:
            self._period.addItem(self.tr("Last %n day(s)", "", days), days)
        self._period.setCurrentIndex(1)

    def _lay_out(self) -> None:
        self._about.setAccessibleName(self.tr("About whom"))
        self._period.setAccessibleName(self.tr("Period"))
        self._about.setVisible(self._leads)
        for box in (self._about, self._period):
            scroll_past(box)
        self._list.setAccessibleName(self.tr("Interactions behind the figure; Enter opens one on the desk"))
        self._list.setMinimumHeight(LIST_HEIGHT)
        top = QHBoxLayout()
        top.addWidget(label(self._name, "h2", self))
        top.addStretch()
        top.addWidget(self._about)
        top.addWidget(self._period)
        if self._leads:
            top.addWidget(ExportButton(self._room, self._exported, self))
        self._grid.setSpacing(GAP)
        self._behind.setProperty("look", "pane")
        right = QVBoxLayout()
        right.addWidget(self._list_name)
        right.addWidget(self._list, 1)
        left = QVBoxLayout()
        left.addWidget(self._trend_name)
        left.addWidget(self._trend, 1)
        behind = QHBoxLayout(self._behind)
        behind.setContentsMargins(13, 10, 13, 10)
        behind.setSpacing(13)
        behind.addLayout(left, 3)
        behind.addLayout(right, 2)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(13, 10, 13, 13)
        column.setSpacing(GAP)
        for each in (top, self._grid):
            column.addLayout(each)
        column.insertWidget(1, self._told)
        column.addWidget(self._behind)
        column.addWidget(label(self.tr("What is measured, and by which decision"), "label", page))
        column.addWidget(self._switches)
        column.addStretch()
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(page)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scroll)
