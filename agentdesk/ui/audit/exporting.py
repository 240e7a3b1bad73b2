"""Knows the button that has a table written to a file: which form, where, how far it is, and how it is stopped."""

from collections.abc import Callable
from functools import partial
from pathlib import PurePath

from PySide6.QtCore import QDir, QStandardPaths, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QPushButton, QWidget

from agentdesk.domain.events import ExportChanged
from agentdesk.domain.exports import ExportRun, ExportState, Form
from agentdesk.services.exports import Table
from agentdesk.ui.audit.headings import Headings
from agentdesk.ui.controls import label
from agentdesk.ui.imports.files import show_share, thin_bar
from agentdesk.ui.sections import Room

BAR = 120


class ExportButton(QWidget):
    """`table` is asked when somebody presses: what the section shows then is what is exported.

    Any section may stand one beside its heading: `ExportButton(room, lambda: contacts(filter, late_after), parent)`.
    None there: nothing is shown that could be. It hides where nothing can be exported at all.
    """

    def __init__(self, room: Room, table: Callable[[], Table | None], parent: QWidget, text: str = "") -> None:
        super().__init__(parent)
        self._room, self._table = room, table
        self._form, self._path = Form.XLSX, ""
        self._press = QPushButton(text or self.tr("Export"), self)
        menu = QMenu(self._press)
        for form, name in ((Form.XLSX, self.tr("Excel workbook…")), (Form.CSV, self.tr("CSV file…"))):
            menu.addAction(name, partial(self.ask_where, form))
        self._press.setMenu(menu)
        self._bar = thin_bar(self)
        self._bar.setFixedWidth(BAR)
        self._bar.setAccessibleName(self.tr("How far the export is"))
        self._told = label("", "muted", self)
        self._stop = QPushButton(self.tr("Stop"), self)
        self._stop.clicked.connect(self._on_stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for each in (self._told, self._bar, self._stop, self._press):
            row.addWidget(each)
        self._show_idle()
        self.setVisible(room.exports is not None)
        room.bridge.happened.connect(self._on_happened)

    def ask_where(self, form: Form) -> None:
        """The dialog for the file's name and place."""
        table = self._table()
        if table is None:
            return
        self._form = form
        day = self._room.clock.now().astimezone(self._room.words.zone).date()
        dialog = QFileDialog(self.window(), self.tr("Export"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(form.value)
        dialog.setNameFilter(f"*.{form.value}")
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog.setDirectory(documents or QDir.homePath())
        dialog.selectFile(f"{table.key}-{day.isoformat()}.{form.value}")
        dialog.fileSelected.connect(self.export_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def export_to(self, path: str) -> None:
        """What the section shows now, into this file; one that is there is written over."""
        table = self._table()
        if self._room.exports is not None and table is not None:
            self._path = path
            self._room.exports.start(table, path, self._form, Headings(self).all)

    @Slot()
    def _on_stop(self) -> None:
        if self._room.exports is not None:
            self._room.exports.stop()

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, ExportChanged) and event.run.path == self._path:
            self._show_run(event.run)

    def _show_run(self, run: ExportRun) -> None:
        if not run.state.is_over:
            for each in (self._bar, self._stop):
                each.show()
            self._press.hide()
            show_share(self._bar, run.done, run.total, busy=not run.total)
            self._tell(self._room.words.number(run.done))
            return
        self._path = ""
        self._show_idle()
        match run.state:
            case ExportState.DONE:
                rows = self.tr("%n rows are in {name}", "", run.done)
                self._tell(rows.format(name=PurePath(run.path).name), run.path)
            case ExportState.STOPPED:
                self._tell(self.tr("Stopped: nothing was left."))
            case _:
                self._tell(self._room.words.trouble(run.code))

    def _show_idle(self) -> None:
        self._press.show()
        for each in (self._bar, self._stop, self._told):
            each.hide()

    def _tell(self, text: str, tip: str = "") -> None:
        self._told.setText(text)
        self._told.setToolTip(tip)
        self._told.show()
