"""Knows the card of old mail: from which files into which mailbox's history, how far it is, and what came of it."""

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.import_runs import RunState, Trouble
from agentdesk.domain.old_mail import OldMailRun
from agentdesk.ui.controls import label
from agentdesk.ui.imports.choose import choose_folder
from agentdesk.ui.imports.files import show_share, thin_bar
from agentdesk.ui.imports.sentences import ImportSentences
from agentdesk.ui.settings.rows import setting_row
from agentdesk.ui.words import Words

ENDINGS = "*.mbox *.mbx *.eml"


class OldMailCard(QFrame):
    """Signals: `wanted(tuple[str, ...], str)` with paths and the mailbox's address; `stop_wanted`; `grew` when it says
    more or less than before.
    """

    wanted = Signal(object, str)
    stop_wanted = Signal()
    grew = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._sentences = ImportSentences(words, self)
        self.setProperty("look", "pane")
        self._box = QComboBox(self)
        self._head = label("", "value", self, wrap=True)
        self._said = label("", "line", self, wrap=True)
        self._bar = thin_bar(self)
        self._bar.setAccessibleName(self.tr("How far the old mail is"))
        self._files = QPushButton(self.tr("Choose mail files…"), self)
        self._files.clicked.connect(self._on_files)
        self._folder = QPushButton(self.tr("Choose a mail folder…"), self)
        self._folder.clicked.connect(self._on_folder)
        self._stop = QPushButton(self.tr("Stop taking in mail"), self)
        self._stop.clicked.connect(self.stop_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Old mail"), "h2", self))
        column.addWidget(label(
            self.tr(
                "Mail of before, as mbox files or folders of .eml: each goes onto its customer's timeline once."
                " Nothing is answered, sent or opened for it."
            ),
            "muted", self, wrap=True,
        ))  # fmt: skip
        setting_row(column, self.tr("Mail of the mailbox"), self._box)
        for widget in (self._head, self._bar, self._said):
            column.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.setSpacing(14)
        for button in (self._files, self._folder, self._stop):
            buttons.addWidget(button)
        buttons.addStretch()
        column.addLayout(buttons)
        self.show_run(None)

    def show_boxes(self, addresses: Sequence[str]) -> None:
        chosen = self._box.currentText()
        self._box.clear()
        self._box.addItems(list(addresses))
        self._box.setCurrentIndex(max(0, self._box.findText(chosen)))
        self.setVisible(bool(addresses))
        self.grew.emit()

    def show_run(self, run: OldMailRun | None) -> None:
        runs = run is not None and run.state is RunState.RUNNING
        for button in (self._files, self._folder):
            button.setVisible(not runs)
        self._box.setEnabled(not runs)
        self._stop.setVisible(runs)
        self._stop.setEnabled(run is None or not run.stopping)
        self._bar.setVisible(runs)
        self._head.setVisible(run is not None)
        self._said.setVisible(run is not None)
        if run is not None:
            self._head.setText(self._heading(run))
            self._said.setText(self._sentence(run))
            show_share(self._bar, run.passed_bytes, run.total_bytes, busy=not run.total_bytes)
        self.grew.emit()

    def _heading(self, run: OldMailRun) -> str:
        match run.state:
            case RunState.DONE:
                return self.tr("The old mail of {mailbox} is in.").format(mailbox=run.mailbox)
            case RunState.STOPPED:
                return self.tr("Stopped. What is in stays in; choose the same files again to go on.")
            case RunState.FAILED if run.code == "import-ended":
                return self.tr("It was cut off. What is in stays in; choose the same files again to go on.")
            case RunState.FAILED:
                facts = dict(run.facts)
                return self._sentences.trouble(Trouble(run.code, facts))
            case _ if run.stopping:
                return self.tr("Stopping after the mails in hand…")
            case _:
                return self.tr("Taking in old mail of {mailbox}…").format(mailbox=run.mailbox)

    def _sentence(self, run: OldMailRun) -> str:
        number = self._words.number
        said = self.tr("{read} mails read, {new} of them new, {placed} now on timelines.").format(
            read=number(run.read), new=number(run.new), placed=number(run.on_timelines)
        )
        if not run.left_out:
            return said
        where = PurePath(run.rejects).name
        left = self.tr("{n} could not go in.").format(n=number(run.left_out))
        if where:
            left = self.tr("{n} could not go in; {file} beside them says why.").format(
                n=number(run.left_out), file=where
            )
        return f"{said} {left}"

    @Slot()
    def _on_files(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose mail files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("All files (*)"), self.tr("Mails ({endings})").format(endings=ENDINGS)])
        dialog.filesSelected.connect(self._on_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _on_folder(self) -> None:
        choose_folder(self, self.tr("Choose a folder of mails"), self._on_folder_selected)

    @Slot(list)
    def _on_selected(self, paths: list[str]) -> None:
        if paths and self._box.currentText():
            self.wanted.emit(tuple(paths), self._box.currentText())

    @Slot(str)
    def _on_folder_selected(self, path: str) -> None:
        if path:
            self._on_selected([path])
