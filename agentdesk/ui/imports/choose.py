"""Knows how files come in: dropped on the page, or chosen in a dialog of the system."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from agentdesk.ui.controls import IconLabel, label, relook
from agentdesk.ui.imports.keyed import KeyedButton
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme

ENDINGS = "*.csv *.tsv *.txt *.gz *.xlsx"


class DropBox(QFrame):
    """Signals: `chosen(tuple[str, ...])` with paths of files and folders."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, shortcuts: Shortcuts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.setProperty("look", "drop")
        self.setAccessibleName(self.tr("Drop files here"))
        group = self.tr("Import")
        self._files = KeyedButton(shortcuts, "import.files", "Ctrl+O", self.tr("Choose files…"), self._on_files, group,
                                  self, primary=True)  # fmt: skip
        self._folder = KeyedButton(shortcuts, "import.folder", "Ctrl+Shift+O", self.tr("Choose a folder…"),
                                   self._on_folder, group, self)  # fmt: skip
        heading = label(self.tr("Drop files or a folder here"), "h2", self)
        hint = label(
            self.tr("Tables as CSV (also .gz) or Excel: customers, orders, order lines, deliveries, star ratings,"
                    " contacts, complaints, follow-ups, colleagues. Which is which is seen in the first row."),
            "muted", self, wrap=True,
        )  # fmt: skip
        buttons = QHBoxLayout()
        buttons.setSpacing(14)
        buttons.addWidget(self._files)
        buttons.addWidget(self._folder)
        buttons.addStretch()
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(heading)
        words.addWidget(hint)
        words.addSpacing(4)
        words.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 20, 22, 20)
        row.setSpacing(20)
        row.addWidget(IconLabel(theme, "upload", "accent", 36, self))
        row.addLayout(words, 1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            relook(self, "drop-over")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        relook(self, "drop")

    def dropEvent(self, event: QDropEvent) -> None:
        relook(self, "drop")
        paths = tuple(url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile())
        if paths:
            event.acceptProposedAction()
            self.chosen.emit(paths)

    @Slot()
    def _on_files(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose files to import"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Tables ({endings})").format(endings=ENDINGS), self.tr("All files (*)")])
        dialog.filesSelected.connect(self._on_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _on_folder(self) -> None:
        choose_folder(self, self.tr("Choose a folder to import"), self._on_folder_selected)

    @Slot(list)
    def _on_selected(self, paths: list[str]) -> None:
        if paths:
            self.chosen.emit(tuple(paths))

    @Slot(str)
    def _on_folder_selected(self, path: str) -> None:
        if path:
            self.chosen.emit((path,))


def choose_folder(owner: QWidget, title: str, then: object) -> None:
    """Ask for a folder; `then` is a slot of `owner` that takes its path."""
    dialog = QFileDialog(owner, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
