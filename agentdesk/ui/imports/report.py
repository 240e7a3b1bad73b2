"""Knows what came of an import: how many of each kind, where the rejected rows lie, and which look wrong."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from agentdesk.domain.import_runs import ImportRun, RunState, TurnedRow
from agentdesk.ui.controls import Rule, label, relook
from agentdesk.ui.imports.keyed import KeyedButton
from agentdesk.ui.imports.sentences import ImportSentences
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.words import Words

_SHOWN_ROWS = 6


class Report(QWidget):
    """The table of counts, and under it the rejected rows and those that went in and look wrong."""

    def __init__(self, words: Words, shortcuts: Shortcuts, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._sentences = ImportSentences(words, self)
        self._folder = ""
        self._table = QWidget(self)
        self._table.setAccessibleName(self.tr("What became of the rows"))
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(2, 4, 2, 4)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(Rule(self._table), 1, 0, 1, 6)
        self._cells: dict[tuple[int, int], QLabel] = {}
        self._rejected = QFrame(self)
        self._rejected.setProperty("look", "banner-amber")
        self._where = label("", "", self._rejected, wrap=True)
        self._open = KeyedButton(shortcuts, "import.rejected", "Ctrl+Shift+J", self.tr("Open the folder"),
                                 self._on_open, self.tr("Import"), self._rejected)  # fmt: skip
        self._rows = label("", "line", self, wrap=True)
        self._doubted = label("", "label", self, wrap=True)
        self._doubts = label("", "line", self, wrap=True)
        strip = QHBoxLayout(self._rejected)
        strip.setContentsMargins(14, 9, 12, 9)
        strip.setSpacing(12)
        strip.addWidget(self._where, 1)
        strip.addWidget(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._table)
        column.addWidget(self._rejected)
        column.addWidget(self._rows)
        column.addWidget(self._doubted)
        column.addWidget(self._doubts)

    def show_run(self, run: ImportRun) -> None:
        self._table.setVisible(run.state is RunState.DONE)
        if run.state is RunState.DONE:
            self._fill(run)
        self._folder = str(Path(run.rejects[0]).parent) if run.rejects else ""
        names = ", ".join(Path(path).name for path in run.rejects)
        count = self.tr("%n rows were rejected; the rest is in.", "", run.rejected)
        where = self.tr("They lie with their reasons in {names}. Mend them there and import that file.")
        self._where.setText(f"{count} {where.format(names=names)}" if names else "")
        self._rejected.setVisible(bool(names))
        self._list(self._rows, run.turned, run.rejected if run.state is RunState.DONE else 0)
        self._doubted.setText(self.tr("%n rows went in and look wrong:", "", run.doubted))
        self._doubted.setVisible(run.doubted > 0)
        self._list(self._doubts, run.doubts, run.doubted)

    def _list(self, into: QLabel, rows: Sequence[TurnedRow], count: int) -> None:
        """The first of `count` rows, each with its reason; nothing where there are none."""
        lines = [
            self.tr("{file}, line {line}: {why}").format(
                file=row.file, line=self._words.number(row.line), why=self._sentences.turned(row)
            )
            for row in rows[:_SHOWN_ROWS]
        ]
        more = max(count - len(lines), 0)
        if more and lines:
            lines.append(self.tr("… and %n more", "", more))
        into.setText("\n".join(lines))
        into.setVisible(bool(lines))

    def _fill(self, run: ImportRun) -> None:
        for cell in self._cells.values():
            cell.hide()
        heads = (
            "", self.tr("Read"), self.tr("New"), self.tr("Changed"), self.tr("Unchanged"), self.tr("Rejected"),
        )  # fmt: skip
        for column, text in enumerate(heads):
            self._put(0, column, text, "label")
        for row, (kind, tally) in enumerate(run.counts.items(), 2):
            self._put(row, 0, self._sentences.kind(kind), "")
            for column, number in enumerate(tally.as_dict().values(), 1):
                look = "red" if column == len(heads) - 1 and number else "" if number else "muted"
                self._put(row, column, self._words.number(number), look)

    def _put(self, row: int, column: int, text: str, look: str) -> None:
        """Cells are kept and changed, never made anew."""
        cell = self._cells.get((row, column))
        if cell is None:
            side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
            cell = self._cells[row, column] = label(text, look, self._table)
            self._grid.addWidget(cell, row, column, side)
        cell.setText(text)
        relook(cell, look)
        cell.show()

    @Slot()
    def _on_open(self) -> None:
        if self._folder:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))
