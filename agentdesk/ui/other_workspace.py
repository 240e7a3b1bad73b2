"""Knows how another workspace is chosen when this one cannot be opened: a file that is there, or a new one."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

ENDING = "agentdesk"


class OtherWorkspace(QObject):
    """Signals: `chosen(str, bool)` the file, and whether it is to be made when it is not there."""

    chosen = Signal(str, bool)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    @Slot()
    def ask_existing(self) -> None:
        self._ask(self.tr("Choose a workspace"), QFileDialog.AcceptMode.AcceptOpen)

    @Slot()
    def ask_new(self) -> None:
        self._ask(self.tr("Make a new workspace"), QFileDialog.AcceptMode.AcceptSave)

    def _ask(self, title: str, mode: QFileDialog.AcceptMode) -> None:
        dialog = QFileDialog(self._window, title)
        dialog.setNameFilters([self.tr("Workspaces (*.{ending})").format(ending=ENDING), self.tr("All files (*)")])
        dialog.setAcceptMode(mode)
        is_new = mode is QFileDialog.AcceptMode.AcceptSave
        dialog.setFileMode(QFileDialog.FileMode.AnyFile if is_new else QFileDialog.FileMode.ExistingFile)
        dialog.setDefaultSuffix(ENDING)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # a file that is there is opened, never replaced
        dialog.fileSelected.connect(self._on_new if is_new else self._on_existing)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_existing(self, path: str) -> None:
        self.chosen.emit(path, False)

    @Slot(str)
    def _on_new(self, path: str) -> None:
        self.chosen.emit(path, True)
