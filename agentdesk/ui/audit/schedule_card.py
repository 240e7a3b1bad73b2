"""Knows the card of tables and reports that are written by themselves: what, how often, where to, and how the last time went."""

from collections.abc import Sequence
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import Qt, QTime, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QFrame, QHBoxLayout, QPushButton, QTimeEdit, QVBoxLayout, QWidget

from agentdesk.domain.exports import Form
from agentdesk.domain.ids import SYSTEM_AGENT, AgentId, TeamId
from agentdesk.domain.schedule import LATE_AFTER, MOST, REPORT, TABLES, Every, ScheduledExport, next_due
from agentdesk.services.queries_schedule import ScheduledRun, ScheduledRuns
from agentdesk.services.settings import WorkspaceSettings
from agentdesk.ui.controls import Rule, label
from agentdesk.ui.sections import Room
from agentdesk.ui.wheel import scroll_past

KEY = "export_schedule"
Kind: TypeAlias = tuple[str, TeamId | None, AgentId | None]


class ScheduleCard(QFrame):
    """Signals: `said(key, value)` with the workspace setting that is to be saved; `grew` when it stands otherwise."""

    said = Signal(str, object)
    grew = Signal()

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self._settings = WorkspaceSettings()
        self._runs: dict[str, ScheduledRun] = {}
        self.setProperty("look", "pane")
        self._list = QWidget(self)
        self._kinds: dict[str, Kind] = {}
        self._tables, self._every, self._form = QComboBox(self), QComboBox(self), QComboBox(self)
        self._at = QTimeEdit(QTime(7, 0), self)
        self._add = QPushButton(self.tr("Choose a folder and add…"), self)
        self._lay_out()
        self._add.clicked.connect(self._on_add)
        self._tables.currentIndexChanged.connect(self._on_table)
        room.role.changed.connect(self._on_people)
        self._fill_tables()

    def show_settings(self, settings: WorkspaceSettings) -> None:
        self._settings = settings
        self._show_entries()

    @Slot()
    def look(self) -> None:
        """How the last runs went is asked again."""
        self._room.bridge.ask(ScheduledRuns(500), self._on_runs, owner=self)

    def _on_runs(self, runs: Sequence[ScheduledRun]) -> None:
        self._runs = {}
        for each in runs:
            self._runs.setdefault(each.key, each)
        self._show_entries()

    @Slot(str)
    def add_to(self, folder: str) -> None:
        """What is chosen, into this folder, from now on."""
        entries = self._settings.export_schedule
        (table, team_id, agent_id), every = self._kinds[self._tables.currentData()], Every(self._every.currentData())
        taken = {each.key for each in entries}
        key = next(name for n in range(1, MOST + 2) if (name := f"{table}-{every.value}-{n}") not in taken)
        is_report = table == REPORT
        form = Form.PDF if is_report else Form(self._form.currentData())
        entry = ScheduledExport(
            key=key, table=table, form=form, every=every, at=self._at.time().toString("HH:mm"), folder=folder,
            since=self._room.clock.now(), team_id=team_id, agent_id=agent_id,
            language=self._room.words.language if is_report else "",
        )  # fmt: skip
        self.said.emit(KEY, (*entries, entry))

    @Slot()
    def _on_add(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Folder the files go to"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.add_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _on_table(self) -> None:
        """A report is pages, whatever was chosen."""
        self._form.setVisible(self._kinds.get(self._tables.currentData(), ("", None, None))[0] != REPORT)

    @Slot()
    def _on_people(self) -> None:
        self._fill_tables()
        self._show_entries()

    def _fill_tables(self) -> None:
        """Tables, then a report of each team and of each person; what is chosen stays."""
        chosen = self._tables.currentData()
        self._tables.blockSignals(True)
        self._tables.clear()
        self._kinds = {table: (table, None, None) for table in TABLES}
        for table in TABLES:
            self._tables.addItem(self._table_names()[table], table)
        people = [each for each in self._room.role.people if each.active and each.agent_id != SYSTEM_AGENT]
        for team_id, name in sorted(
            {each.team_id: each.team_name for each in people}.items(), key=lambda team: team[1]
        ):
            self._offer(
                f"team {team_id}", (REPORT, team_id, None), self.tr("Report about the team {name}").format(name=name)
            )
        for each in people:
            self._offer(f"person {each.agent_id}", (REPORT, None, each.agent_id),
                        self.tr("Report about {name}").format(name=each.name))  # fmt: skip
        self._tables.setCurrentIndex(max(0, self._tables.findData(chosen)))
        self._tables.blockSignals(False)
        self._on_table()

    def _offer(self, key: str, kind: Kind, text: str) -> None:
        self._kinds[key] = kind
        self._tables.addItem(text, key)

    def _remove(self, key: str) -> None:
        self.said.emit(KEY, tuple(each for each in self._settings.export_schedule if each.key != key))

    # --- how it stands ---

    def _show_entries(self) -> None:
        """The list is made anew: it is short, and seldom another."""
        old, self._list = self._list, QWidget(self)
        self._column.replaceWidget(old, self._list)
        old.deleteLater()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for entry in self._settings.export_schedule:
            row = QHBoxLayout()
            words = QVBoxLayout()
            words.setSpacing(1)
            words.addWidget(label(self._what(entry), "", self._list, wrap=True))
            words.addWidget(label(entry.folder, "muted", self._list, wrap=True))
            run = self._runs.get(entry.key)
            look = "red" if run is not None and run.done_at is None and run.code else "muted"
            words.addWidget(label(self._how(entry, run), look, self._list, wrap=True))
            row.addLayout(words, 1)
            remove = QPushButton(self.tr("Remove"), self._list)
            remove.setAccessibleDescription(self._what(entry))
            remove.clicked.connect(partial(self._remove, entry.key))
            row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
            column.addWidget(Rule(self._list))
        if not self._settings.export_schedule:
            column.addWidget(label(self.tr("Nothing is written by itself yet."), "muted", self._list, wrap=True))
        self._add.setEnabled(len(self._settings.export_schedule) < MOST)
        self.grew.emit()

    def _what(self, entry: ScheduledExport) -> str:
        often = {
            Every.DAY: self.tr("{table}, each day at {time}, {form}"),
            Every.WEEK: self.tr("{table}, Mondays at {time}, {form}"),
            Every.MONTH: self.tr("{table}, the first of the month at {time}, {form}"),
        }
        table = self._about(entry) if entry.table == REPORT else self._table_names().get(entry.table, entry.table)
        return often[entry.every].format(table=table, time=entry.at, form=entry.form.value.upper())

    def _about(self, entry: ScheduledExport) -> str:
        people = self._room.role.people
        if entry.agent_id is not None:
            name = next((each.name for each in people if each.agent_id == entry.agent_id), str(entry.agent_id))
            return self.tr("Report about {name}").format(name=name)
        name = next((each.team_name for each in people if each.team_id == entry.team_id), str(entry.team_id))
        return self.tr("Report about the team {name}").format(name=name)

    def _how(self, entry: ScheduledExport, run: ScheduledRun | None) -> str:
        words = self._room.words
        after = next_due(entry, self._room.clock.now(), self._settings.business_hours.zone)
        due = words.moment(after)
        if run is None:
            return self.tr("Next: {due}.").format(due=due)
        if run.done_at is None:
            code = words.trouble(run.code) if run.code else self.tr("It is being written.")
            return self.tr("Due {when}: {why} It is tried again by itself.").format(
                when=words.moment(run.due_at), why=code
            )
        is_late = run.done_at - run.due_at > LATE_AFTER
        if entry.table == REPORT and is_late:
            text = self.tr("Last: due {when} and made up {late}. Next: {due}.")
        elif entry.table == REPORT:
            text = self.tr("Last: {when}. Next: {due}.")
        elif is_late:
            text = self.tr("Last: %n rows, due {when} and made up {late}. Next: {due}.", "", run.rows)
        else:
            text = self.tr("Last: %n rows, {when}. Next: {due}.", "", run.rows)
        return text.format(when=words.moment(run.due_at), late=words.moment(run.done_at), due=due)

    def _table_names(self) -> dict[str, str]:
        return {
            "contacts": self.tr("Contacts"),
            "reviews": self.tr("Reviews"),
            "looked": self.tr("Who looked"),
            "ledger": self.tr("The ledger"),
        }

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Written by themselves"), "h2", self))
        hint = self.tr(
            "Tables and reports that a worker or an administrator's open desk writes into a folder, over the day, week or"
            " month before. Missed times are made up, and each file stands in the ledger. A report about a person is made"
            " as a lead of theirs sees them: choose a folder that only their leads read."
        )
        column.addWidget(label(hint, "muted", self, wrap=True))
        column.addWidget(self._list)
        often = (
            (Every.DAY, self.tr("Each day")),
            (Every.WEEK, self.tr("Mondays")),
            (Every.MONTH, self.tr("The first")),
        )
        for every, text in often:
            self._every.addItem(text, every.value)
        self._every.setCurrentIndex(1)
        for form in (Form.XLSX, Form.CSV):
            self._form.addItem(form.value.upper(), form.value)
        # A long name of a team is whole in the list, and leaves the row its width.
        self._tables.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._tables.setMinimumContentsLength(14)
        self._at.setDisplayFormat("HH:mm")
        self._at.lineEdit().setTextMargins(6, 0, 0, 0)  # a style sheet's padding does not reach the text of a spin box
        names = (self.tr("Table"), self.tr("How often"), self.tr("At"), self.tr("Form of the file"))
        row = QHBoxLayout()
        row.setSpacing(8)
        for control, name in zip((self._tables, self._every, self._at, self._form), names, strict=True):
            control.setAccessibleName(name)
            scroll_past(control)
            row.addWidget(control, int(control is self._tables))
        row.addWidget(self._add)
        column.addLayout(row)
