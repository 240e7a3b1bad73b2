"""Knows what can be chosen before an import begins: whose columns these are, a rehearsal, all or nothing."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from agentdesk.domain.import_runs import RunWish
from agentdesk.ui.controls import label
from agentdesk.ui.imports.sentences import ImportSentences
from agentdesk.ui.wheel import scroll_past

SHIPPED = ("", "demo", "olist", "online_retail")
_FILE = "file…"


class Options(QWidget):
    """Signals: `mapping_changed` when other columns were chosen: the files are to be looked at again."""

    mapping_changed = Signal()

    def __init__(self, sentences: ImportSentences, parent: QWidget) -> None:
        super().__init__(parent)
        self._sentences = sentences
        self._mapping = QComboBox(self)
        scroll_past(self._mapping)
        self._mapping.setAccessibleName(self.tr("Columns"))
        for name in SHIPPED:
            self._mapping.addItem(sentences.mapping(name), name)
        self._mapping.addItem(self.tr("A mapping file…"), _FILE)
        self._mapping.setMinimumWidth(240)
        self._mapping.activated.connect(self._on_mapping)
        self._shown = ""
        self._dry = QCheckBox(self.tr("Rehearse: judge every row, write nothing"), self)
        self._strict = QCheckBox(self.tr("All or nothing: one bad row and nothing goes in"), self)
        caption = label(self.tr("Columns"), "label", self)
        caption.setBuddy(self._mapping)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(caption)
        row.addWidget(self._mapping)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(7)
        column.addLayout(row)
        column.addWidget(self._dry)
        column.addWidget(self._strict)

    def wish(self, paths: tuple[str, ...]) -> RunWish:
        return RunWish(paths, self._shown, self._dry.isChecked(), self._strict.isChecked())

    def show_wish(self, wish: RunWish) -> None:
        self._show_mapping(wish.mapping)
        self._dry.setChecked(wish.dry_run)
        self._strict.setChecked(wish.strict)

    def _show_mapping(self, name: str) -> None:
        self._shown = name
        if self._mapping.findData(name) < 0:
            self._mapping.insertItem(self._mapping.count() - 1, self._sentences.mapping(name), name)
        self._mapping.setCurrentIndex(self._mapping.findData(name))

    @Slot()
    def _on_mapping(self) -> None:
        name = str(self._mapping.currentData())
        if name == _FILE:
            self._show_mapping(self._shown)
            dialog = QFileDialog(self, self.tr("Choose a mapping of columns"))
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            dialog.setNameFilter(self.tr("Mappings (*.toml)"))
            dialog.fileSelected.connect(self._on_file)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()
        elif name != self._shown:
            self._shown = name
            self.mapping_changed.emit()

    @Slot(str)
    def _on_file(self, path: str) -> None:
        if path:
            self._show_mapping(path)
            self.mapping_changed.emit()
