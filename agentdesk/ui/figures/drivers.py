"""Knows the contact drivers on the screen: why customers contacted us, a bar each, at which hours, and what is behind a bar."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.hours import zone_named
from agentdesk.domain.ids import EventId
from agentdesk.services.queries import TimelineRow, TimelineRows
from agentdesk.services.queries_figures import ContactHours, Driver, DriverContacts, Drivers, DriverScope, HourCell
from agentdesk.ui.charts.data import Bar, Bars, Cell, Grid
from agentdesk.ui.charts.views import BarsView, HeatView
from agentdesk.ui.controls import label
from agentdesk.ui.sections import Room
from agentdesk.ui.wheel import scroll_past

DAYS = (7, 30, 90)
GAP = 10
MOST_BARS = 12
MOST_ROWS = 100
LIST_HEIGHT = 200


class DriversSection(QWidget):
    """A section for leads."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self._by, self._period = QComboBox(self), QComboBox(self)
        self._told = label("", "muted", self, wrap=True)
        self._bars, self._heat = BarsView(room.theme, self), HeatView(room.theme, self)
        self._list_name = label(self.tr("Press a bar to see its interactions"), "label", self)
        self._list = QListWidget(self)
        self._list.setProperty("look", "lines")
        self._found: tuple[Driver, ...] = ()
        self._lay_out()
        self._by.activated.connect(self._show)
        self._period.activated.connect(self.read)
        self._bars.bar_opened.connect(self._on_bar)
        self._list.itemActivated.connect(self._on_opened)

    @Slot()
    def read(self) -> None:
        """Ask for the period that is chosen."""
        ask, scope = self._room.bridge.ask, self._scope()
        ask(Drivers(scope), self._on_drivers, owner=self, failed=self._on_failed)
        ask(ContactHours(scope), self._on_hours, owner=self, failed=self._on_failed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.read()

    def _scope(self, by: str = "", key: str = "") -> DriverScope:
        zone = zone_named(self._room.window.rules.now.business_hours.zone)
        until = self._room.clock.now().astimezone(zone).date()
        since = until - timedelta(days=int(self._period.currentData()) - 1)
        return DriverScope(
            reader=self._room.me.agent_id, since=since, until=until,
            reason=key if by == "reason" else None, product=key if by == "product" else None,
            carrier=key if by == "carrier" else None,
        )  # fmt: skip

    def _on_failed(self, error: AgentDeskError) -> None:
        self._told.setText(self._room.words.error(error))

    def _on_drivers(self, found: Sequence[Driver]) -> None:
        self._found = tuple(found)
        words, n = self._room.words, sum(each.contacts for each in found)
        avoidable, repeats = sum(each.avoidable for each in found), sum(each.repeats for each in found)
        self._told.setText(
            self.tr("{n} contacts, {avoidable} of them avoidable, {repeats} about something asked before.").format(
                n=words.number(n), avoidable=words.number(avoidable), repeats=words.number(repeats)
            )
        )
        self._show()

    @Slot()
    def _show(self) -> None:
        by = str(self._by.currentData())
        grouped: dict[str, list[Driver]] = defaultdict(list)
        for each in self._found:
            grouped[str(getattr(each, by))].append(each)
        most = sorted(grouped.items(), key=lambda item: -sum(each.contacts for each in item[1]))[:MOST_BARS]
        legend = (self.tr("contacts"), self.tr("avoidable"))
        self._bars.show_bars(Bars(self._by.currentText(), tuple(self._bar(by, *item) for item in most), legend))

    def _bar(self, by: str, key: str, found: Sequence[Driver]) -> Bar:
        words = self._room.words
        name = (words.reason(key) if by == "reason" else key) or self.tr("not known")
        n, avoidable = sum(each.contacts for each in found), sum(each.avoidable for each in found)
        text = self.tr("{n} contacts, {avoidable} avoidable, {repeats} repeats, {minutes} minutes").format(
            n=words.number(n), avoidable=words.number(avoidable),
            repeats=words.number(sum(each.repeats for each in found)),
            minutes=words.number(round(sum(each.minutes for each in found))),
        )  # fmt: skip
        return Bar(key, name, n, text, avoidable)

    def _on_hours(self, cells: Sequence[HourCell]) -> None:
        counted = {(each.weekday, each.hour): each.contacts for each in cells}
        hours = range(min((hour for _, hour in counted), default=8), max((hour for _, hour in counted), default=18) + 1)
        locale = self._room.words.locale
        rows = tuple(
            tuple(Cell(n, self.tr("{n} contacts").format(n=n), str(n) if n else "") for hour in hours
                  if (n := counted.get((weekday, hour), 0)) >= 0)
            for weekday in range(7)
        )  # fmt: skip
        days = tuple(locale.dayName(weekday + 1, locale.FormatType.ShortFormat) for weekday in range(7))
        self._heat.show_grid(
            Grid(self.tr("Contacts by weekday and hour"), tuple(str(hour) for hour in hours), days, rows)
        )

    @Slot(str)
    def _on_bar(self, key: str) -> None:
        by = str(self._by.currentData())
        self._list_name.setText(self.tr("Interactions behind “{figure}”").format(
            figure=(self._room.words.reason(key) if by == "reason" else key) or self.tr("not known")))  # fmt: skip
        query = DriverContacts(self._scope(by, key), MOST_ROWS)
        self._room.bridge.ask(query, self._on_contacts, owner=self._list)

    def _on_contacts(self, found: Sequence[EventId]) -> None:
        self._room.bridge.ask(TimelineRows(tuple(found)), self._on_rows, owner=self._list)

    def _on_rows(self, rows: Sequence[TimelineRow]) -> None:
        words = self._room.words
        self._list.clear()
        for row in sorted(rows, key=lambda each: each.occurred_at, reverse=True):
            parts = (words.moment(row.occurred_at), words.kind(row.kind), row.agent_name, words.outcome(row.outcome))
            item = QListWidgetItem(" · ".join(part for part in parts if part), self._list)
            item.setData(Qt.ItemDataRole.UserRole, row)

    @Slot(QListWidgetItem)
    def _on_opened(self, item: QListWidgetItem) -> None:
        row = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(row, TimelineRow) and row.customer_id is not None:
            self._room.window.go_to("desk")
            self._room.desk.open_event(row.customer_id, row.event_id)

    def _lay_out(self) -> None:
        for key, text in (
            ("reason", self.tr("By reason")),
            ("product", self.tr("By product")),
            ("carrier", self.tr("By carrier")),
        ):
            self._by.addItem(text, key)
        for days in DAYS:
            self._period.addItem(self.tr("Last %n day(s)", "", days), days)
        self._period.setCurrentIndex(1)
        self._by.setAccessibleName(self.tr("By what"))
        self._period.setAccessibleName(self.tr("Period"))
        self._list.setAccessibleName(self.tr("Interactions behind the bar; Enter opens one on the desk"))
        self._list.setMinimumHeight(LIST_HEIGHT)
        top = QHBoxLayout()
        top.addWidget(label(self.tr("Contact drivers"), "h2", self))
        top.addStretch()
        for box in (self._by, self._period):
            scroll_past(box)
            top.addWidget(box)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(13, 10, 13, 13)
        column.setSpacing(GAP)
        column.addLayout(top)
        column.addWidget(self._told)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for shown in ((self._bars,), (self._list_name, self._list)):
            pane = QFrame(page)
            pane.setProperty("look", "pane")
            inside = QVBoxLayout(pane)
            for each in shown:
                inside.addWidget(each)
            row.addWidget(pane, 3 if shown[0] is self._bars else 2)
        column.addLayout(row)
        pane = QFrame(page)
        pane.setProperty("look", "pane")
        inside = QVBoxLayout(pane)
        inside.addWidget(label(self.tr("Contacts by weekday and hour"), "label", pane))
        inside.addWidget(self._heat)
        column.addWidget(pane)
        column.addStretch()
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(page)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scroll)
