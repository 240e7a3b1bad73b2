"""Knows the contact drivers on the screen: why customers contacted us, a bar each, at which hours, and what is behind a bar."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import timedelta
from types import MappingProxyType

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
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
from agentdesk.ui.sections import FIGURES, Room
from agentdesk.ui.wheel import scroll_past

DAYS = (7, 30, 90)
GAP = 10
MOST_BARS = 12
MOST_ROWS = 100
LIST_HEIGHT = 200
NOTHING: Mapping[str, str] = MappingProxyType({})


class DriversSection(QWidget):
    """A section for leads."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self._by, self._period = QComboBox(self), QComboBox(self)
        self._told = label("", "muted", self, wrap=True)
        self._bars, self._heat = BarsView(room.theme, self), HeatView(room.theme, self)
        self._hint = self.tr("Press a bar or an hour to see its interactions")
        self._list_name = label(self._hint, "label", self, wrap=True)
        self._list = QListWidget(self)
        self._list.setProperty("look", "lines")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # long lines end in dots
        self._found: tuple[Driver, ...] = ()
        self._only: dict[str, str] = {}
        """What was pressed: a dimension and which of it, each narrows the others."""
        self._chips = QHBoxLayout()
        self._narrowing: dict[str, QPushButton] = {}
        self._hours = range(0)
        self._lay_out()
        self._by.activated.connect(self._show)
        self._period.activated.connect(self.read)
        self._bars.bar_opened.connect(self._on_bar)
        self._heat.opened.connect(self._on_hour)
        self._list.itemActivated.connect(self._on_opened)

    @Slot()
    def read(self) -> None:
        """Ask for the period that is chosen."""
        self._room.bridge.ask(Drivers(self._scope()), self._on_drivers, owner=self, failed=self._on_failed)
        self._ask_hours()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.read()

    def _ask_hours(self) -> None:
        query = ContactHours(self._scope(self._only))
        self._room.bridge.ask(query, self._on_hours, owner=self._heat, failed=self._on_failed)

    def _scope(self, only: Mapping[str, str] = NOTHING) -> DriverScope:
        zone = zone_named(self._room.window.rules.now.business_hours.zone)
        until = self._room.clock.now().astimezone(zone).date()
        since = until - timedelta(days=int(self._period.currentData()) - 1)
        return DriverScope(
            reader=self._room.me.agent_id, since=since, until=until,
            reason=only.get("reason"), product=only.get("product"), carrier=only.get("carrier"),
        )  # fmt: skip

    def _on_failed(self, error: AgentDeskError) -> None:
        self._told.setText(self._room.words.error(error))

    def _on_drivers(self, found: Sequence[Driver]) -> None:
        self._found = tuple(found)
        self._show()

    def _left(self, besides: str = "") -> list[Driver]:
        """What was pressed leaves over; `besides`: not looking at what was pressed of this dimension."""
        only = {by: key for by, key in self._only.items() if by != besides}
        return [each for each in self._found if all(getattr(each, by) == key for by, key in only.items())]

    def _tell(self) -> None:
        found, words = self._left(), self._room.words
        n, avoidable, repeats = (
            sum(getattr(each, part) for each in found) for part in ("contacts", "avoidable", "repeats")
        )
        self._told.setText(
            self.tr("%n contact(s), {avoidable} of them avoidable, {repeats} about something asked before.", "", n)
            .replace(str(n), words.number(n), 1)
            .format(avoidable=words.number(avoidable), repeats=words.number(repeats))
        )

    @Slot()
    def _show(self) -> None:
        self._tell()
        self._show_chips()
        by = str(self._by.currentData())
        grouped: dict[str, list[Driver]] = defaultdict(list)
        for each in self._left(by):
            grouped[str(getattr(each, by))].append(each)
        most = sorted(grouped.items(), key=lambda item: -sum(each.contacts for each in item[1]))[:MOST_BARS]
        legend = (self.tr("contacts"), self.tr("avoidable"))
        self._bars.show_bars(Bars(self._by.currentText(), tuple(self._bar(by, *item) for item in most), legend))

    def _bar(self, by: str, key: str, found: Sequence[Driver]) -> Bar:
        words, name = self._room.words, self._name(by, key)
        n, avoidable = sum(each.contacts for each in found), sum(each.avoidable for each in found)
        text = (
            self.tr("%n contact(s), {avoidable} avoidable, {repeats} repeated, {minutes} min", "", n)
            .replace(str(n), words.number(n), 1)
            .format(
                avoidable=words.number(avoidable),
                repeats=words.number(sum(each.repeats for each in found)),
                minutes=words.number(round(sum(each.minutes for each in found))),
            )
        )
        return Bar(key, name, n, text, avoidable)

    def _name(self, by: str, key: str) -> str:
        return (self._room.words.reason(key) if by == "reason" else key) or self.tr("not known")

    def _show_chips(self) -> None:
        for place in range(self._by.count()):
            by = str(self._by.itemData(place))
            chip = self._narrowing[by]
            chip.setVisible(by in self._only)
            name = self._name(by, self._only.get(by, ""))
            chip.setText(name)
            chip.setAccessibleName(self.tr("Without the filter {name}").format(name=name))

    def _on_hours(self, cells: Sequence[HourCell]) -> None:
        counted = {(each.weekday, each.hour): each.contacts for each in cells}
        hours = range(min((hour for _, hour in counted), default=8), max((hour for _, hour in counted), default=18) + 1)
        self._hours = hours
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
        self._only[str(self._by.currentData())] = key
        self._on_narrowed()

    @Slot()
    def _on_let_go(self) -> None:
        sender = self.sender()
        assert sender is not None
        self._only.pop(sender.objectName(), None)
        self._on_narrowed()

    def _on_narrowed(self) -> None:
        self._show()
        self._ask_hours()
        if self._only:
            self._list_behind(self._all_names())
        else:
            self._list_name.setText(self._hint)
            self._list.clear()

    @Slot(int)
    def _on_hour(self, place: int) -> None:
        weekday, column = divmod(place, max(1, len(self._hours)))
        locale = self._room.words.locale
        when = self.tr("{day}, {hour}–{end} h").format(
            day=locale.dayName(weekday + 1, locale.FormatType.LongFormat), hour=self._hours[column], end=self._hours[column] + 1)  # fmt: skip
        self._list_behind(" · ".join(each for each in (self._all_names(), when) if each), weekday, self._hours[column])

    def _all_names(self) -> str:
        return " · ".join(self._name(by, key) for by, key in self._only.items())

    def _list_behind(self, name: str, weekday: int | None = None, hour: int | None = None) -> None:
        self._list_name.setText(self.tr("Interactions behind “{figure}”").format(figure=name))
        query = DriverContacts(self._scope(self._only), MOST_ROWS, weekday, hour)
        self._room.bridge.ask(query, self._on_contacts, owner=self._list, failed=self._on_failed)

    def _on_contacts(self, found: Sequence[EventId]) -> None:
        self._room.bridge.ask(TimelineRows(tuple(found)), self._on_rows, owner=self._list)

    def _on_rows(self, rows: Sequence[TimelineRow]) -> None:
        words = self._room.words
        self._list.clear()
        for row in sorted(rows, key=lambda each: each.occurred_at, reverse=True):
            parts = (words.moment(row.occurred_at), words.kind(row.kind), row.agent_name, words.outcome(row.outcome))
            item = QListWidgetItem(" · ".join(part for part in parts if part), self._list)
            item.setData(Qt.ItemDataRole.UserRole, row)
            item.setToolTip(item.text())

    @Slot(QListWidgetItem)
    def _on_opened(self, item: QListWidgetItem) -> None:
        row = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(row, TimelineRow) and row.customer_id is not None:
            self._room.way_back.leave(self.tr("Contact drivers"), FIGURES, self._list, row.customer_id, row.event_id)

    def _chip(self, by: str) -> QPushButton:
        chip = QPushButton(self._room.theme.icon("x", "text2", 14), "", self)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setProperty("look", "chip")
        chip.setObjectName(by)
        chip.clicked.connect(self._on_let_go)
        chip.hide()
        return chip

    def _lay_out(self) -> None:
        for key, text in (
            ("reason", self.tr("By reason")),
            ("product", self.tr("By product")),
            ("carrier", self.tr("By carrier")),
        ):
            self._by.addItem(text, key)
            self._narrowing[key] = self._chip(key)
            self._chips.addWidget(self._narrowing[key])
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
        told = QHBoxLayout()
        told.addWidget(self._told, 1)
        told.addLayout(self._chips)
        column.addLayout(told)
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
