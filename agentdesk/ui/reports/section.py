"""Knows the section in which a report is ordered: about whom, which days, in which language, and into which file."""

from datetime import date, timedelta
from pathlib import PurePath

from PySide6.QtCore import QDate, QDir, QStandardPaths, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import ExportChanged
from agentdesk.domain.exports import ExportRun, ExportState
from agentdesk.domain.ids import AgentId, TeamId
from agentdesk.services.queries_figures import FigureScope
from agentdesk.services.reports import must_be_possible
from agentdesk.ui import calendars
from agentdesk.ui.controls import label
from agentdesk.ui.imports.files import show_share, thin_bar
from agentdesk.ui.sections import Room
from agentdesk.ui.translations import LANGUAGES

CARD = 560
BAR = 200
MONTHS_BACK = 3


def reports_section(room: Room, parent: QWidget) -> QWidget:
    return ReportsSection(room, parent)


class ReportsSection(QWidget):
    """Everybody has a report about themselves; those who lead also about their teams and each person in them."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._room, self._path, self._made = room, "", ""
        self._whom, self._period, self._language = QComboBox(self), QComboBox(self), QComboBox(self)
        self._first, self._last = QDateEdit(self), QDateEdit(self)
        self._save = QPushButton(self.tr("Save as PDF…"), self)
        self._save.setProperty("look", "primary")
        self._stop = QPushButton(self.tr("Stop"), self)
        self._open = QPushButton(self.tr("Open it"), self)
        self._bar = thin_bar(self)
        self._bar.setFixedWidth(BAR)
        self._bar.setAccessibleName(self.tr("How far the report is"))
        self._told = label("", "muted", self, wrap=True)
        self._fill()
        self._lay_out()
        self._show_idle()
        self._tell("")
        self._on_period()
        self._period.currentIndexChanged.connect(self._on_period)
        self._save.clicked.connect(self.ask_where)
        self._stop.clicked.connect(self._on_stop)
        self._open.clicked.connect(self._on_open)
        room.role.changed.connect(self._fill_whom)
        room.bridge.happened.connect(self._on_happened)

    @Slot()
    def ask_where(self) -> None:
        """The dialog for the file's name and place; nothing is asked when the days cannot be."""
        if self._trouble():
            return
        dialog = QFileDialog(self.window(), self.tr("Save the report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setNameFilter("*.pdf")
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog.setDirectory(documents or QDir.homePath())
        scope = self._scope
        who = "".join(each if each.isalnum() else "-" for each in self._whom.currentText().lower())
        dialog.selectFile(f"{who}-{scope.since.isoformat()}-{scope.until.isoformat()}.pdf")
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def save_to(self, path: str) -> None:
        """A file that is there is written over, once the new one is whole."""
        if self._room.reports is not None and not self._trouble():
            self._path = path
            self._room.reports.start(self._scope, path, self._language.currentData())

    @property
    def _scope(self) -> FigureScope:
        whom = self._whom.currentData()
        first, last = _day(self._first.date()), _day(self._last.date())
        team_id = TeamId(whom[1]) if whom[0] == "team" else None
        agent_id = AgentId(whom[1]) if whom[0] == "agent" else None
        return FigureScope(
            reader=self._room.me.agent_id, since=first, until=last, team_id=team_id, agent_id=agent_id
        )  # fmt: skip

    def _trouble(self) -> bool:
        """Whether the days cannot be; it is said."""
        scope = self._scope
        try:
            must_be_possible(scope.since, scope.until)
        except AgentDeskError as error:
            self._tell(self._room.words.error(error))
            return True
        return False

    # --- what happens ---

    @Slot()
    def _on_period(self) -> None:
        """The days of a named period; with days of one's own they stay and can be changed."""
        days = self._period.currentData()
        for edit in (self._first, self._last):
            edit.setEnabled(days is None)
        if days is not None:
            self._first.setDate(_qdate(days[0]))
            self._last.setDate(_qdate(days[1]))

    @Slot()
    def _on_stop(self) -> None:
        if self._room.reports is not None:
            self._room.reports.stop()

    @Slot()
    def _on_open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._made))

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, ExportChanged) and self._path and event.run.path == self._path:
            self._show_run(event.run)

    def _show_run(self, run: ExportRun) -> None:
        if not run.state.is_over:
            for each in (self._bar, self._stop):
                each.show()
            self._save.setEnabled(False)
            self._open.hide()
            show_share(self._bar, run.done, run.total, busy=not run.total)
            self._tell(self.tr("It is being made; you can go on working."))
            return
        self._path = ""
        self._show_idle()
        match run.state:
            case ExportState.DONE:
                self._made = run.path
                self._open.show()
                self._tell(self.tr("%n pages are in {name}", "", run.done).format(name=PurePath(run.path).name))
            case ExportState.STOPPED:
                self._tell(self.tr("Stopped: nothing was left."))
            case _:
                self._tell(self._room.words.trouble(run.code))

    def _show_idle(self) -> None:
        self._save.setEnabled(True)
        for each in (self._bar, self._stop, self._open):
            each.hide()

    def _tell(self, text: str) -> None:
        self._told.setText(text)
        self._told.setVisible(bool(text))

    # --- how it stands ---

    def _fill(self) -> None:
        self._fill_whom()
        today = self._room.clock.now().astimezone(self._room.words.zone).date()
        self._period.addItem(self.tr("Last 30 days"), (today - timedelta(days=29), today))
        end = today.replace(day=1) - timedelta(days=1)
        for _ in range(MONTHS_BACK):
            first = end.replace(day=1)
            name = self._room.words.locale.toString(_qdate(first), "MMMM yyyy")
            self._period.addItem(name[:1].upper() + name[1:], (first, end))
            end = first - timedelta(days=1)
        self._period.addItem(self.tr("Days of my choice"), None)
        for code in LANGUAGES:
            name = {"en": "English", "nl": "Nederlands", "vi": "Tiếng Việt"}[code]
            self._language.addItem(name, code)
        self._language.setCurrentIndex(max(0, self._language.findData(self._room.words.language)))
        for edit in (self._first, self._last):
            edit.setCalendarPopup(True)
            edit.setDisplayFormat("d MMM yyyy")
            edit.setLocale(self._room.words.locale)
            calendars.dress(edit.calendarWidget())

    @Slot()
    def _fill_whom(self) -> None:
        """Oneself; then teams and their people, in the order of the alphabet."""
        chosen, me = self._whom.currentData(), self._room.me
        self._whom.clear()
        self._whom.addItem(self.tr("Me: {name}").format(name=me.name), ("agent", me.agent_id))
        if self._room.role.leads:
            people = [each for each in self._room.role.people if each.active]
            teams = {each.team_id: each.team_name for each in people}
            for team_id, name in sorted(teams.items(), key=lambda team: team[1].casefold()):
                self._whom.addItem(self.tr("Team {name}").format(name=name), ("team", team_id))
            for each in sorted(people, key=lambda person: person.name.casefold()):
                if each.agent_id != me.agent_id:
                    self._whom.addItem(each.name, ("agent", each.agent_id))
        self._whom.setCurrentIndex(max(0, self._whom.findData(chosen)))

    def _lay_out(self) -> None:
        card = QFrame(self)
        card.setProperty("look", "pane")
        card.setMaximumWidth(CARD)
        days = QHBoxLayout()
        days.addWidget(self._first, 1)
        days.addWidget(label("–", "muted", card))
        days.addWidget(self._last, 1)
        form = QGridLayout()
        form.setSpacing(10)
        form.setColumnStretch(1, 1)
        named = (
            (self.tr("About"), self._whom),
            (self.tr("Period"), self._period),
            (self.tr("Language"), self._language),
        )
        for row, (text, field) in zip((0, 1, 3), named, strict=True):
            field.setAccessibleName(text)
            form.addWidget(label(text, "", card), row, 0)
            form.addWidget(field, row, 1)
        form.addWidget(label(self.tr("Days"), "", card), 2, 0)
        form.addLayout(days, 2, 1)
        self._first.setAccessibleName(self.tr("First day"))
        self._last.setAccessibleName(self.tr("Last day"))
        press = QHBoxLayout()
        press.setSpacing(10)
        for each in (self._save, self._stop, self._open, self._bar):
            press.addWidget(each)
        press.addStretch()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(20, 18, 20, 18)
        inside.setSpacing(12)
        inside.addWidget(label(self.tr("Report"), "h2", card))
        why = self.tr("Figures with n and interval, charts and reviews, as a PDF to print or to keep. What is switched off is "
                      "not in it, and no person stands beside another. The audit's ledger says who made it.")  # fmt: skip
        inside.addWidget(label(why, "muted", card, wrap=True))
        inside.addLayout(form)
        inside.addLayout(press)
        inside.addWidget(self._told)
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 12, 13, 13)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
        column.addStretch()


def _day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def _qdate(on: date) -> QDate:
    return QDate(on.year, on.month, on.day)
