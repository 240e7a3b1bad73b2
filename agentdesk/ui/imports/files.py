"""Knows the files of an import as lines: what each is, how it is read, how far it is and how fast."""

from pathlib import PurePath

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QProgressBar, QVBoxLayout, QWidget

from agentdesk.domain.import_runs import ImportRun, RunFile, RunState
from agentdesk.ui.controls import label
from agentdesk.ui.imports.sentences import ImportSentences
from agentdesk.ui.words import Words

_BAR_STEPS = 1000


class FileLine(QFrame):
    """One file."""

    def __init__(self, words: Words, sentences: ImportSentences, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._sentences = words, sentences
        self.setProperty("look", "mini")
        self._name = label("", "value", self)
        self._kinds = label("", "pill-accent", self)
        self._how = label("", "muted", self, wrap=True)
        self._notice = label("", "pill-amber", self, wrap=True)
        self._bar = thin_bar(self)
        self._far = label("", "line", self)
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 9, 14, 10)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._name, 0, 0)
        grid.addWidget(self._kinds, 0, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self._far, 0, 2, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._how, 1, 0, 1, 3)
        grid.addWidget(self._notice, 2, 0, 1, 3)
        grid.addWidget(self._bar, 3, 0, 1, 3)

    def show_file(self, file: RunFile, run: ImportRun) -> None:
        name = PurePath(file.path).name
        self._name.setText(name)
        self._name.setToolTip(file.path)
        self._kinds.setText(self._sentences.kinds(file))
        self._how.setText(self._sentences.how(file))
        self._notice.setText("\n".join(self._sentences.notice(code) for code in file.notices))
        self._notice.setVisible(bool(file.notices))
        self._far.setText(self._far_text(file, run))
        moving = run.state is RunState.RUNNING and bool(file.kinds)
        self._bar.setVisible(moving)
        self._bar.setAccessibleName(self.tr("How far {name} is").format(name=name))
        show_share(self._bar, file.done, file.rows, busy=file.done > 0 and not file.rows)

    def _far_text(self, file: RunFile, run: ImportRun) -> str:
        if run.state is RunState.RUNNING and file.done:
            rows = self.tr("%n rows", "", file.done).replace(str(file.done), self._words.number(file.done))
            rate = self.tr("{rate}/s").format(rate=self._words.number(round(file.rows_per_s)))
            return f"{rows} · {rate}" if file.rows_per_s else rows
        if not file.rows or not file.kinds:
            return ""
        each = file.rows // len(file.kinds)
        return self.tr("about %n rows", "", each).replace(str(each), self._words.number(each))


class FileLines(QWidget):
    """All of them, in the order in which they were found; lines are kept and changed, never made anew."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._sentences = ImportSentences(words, self)
        self._lines: list[FileLine] = []
        self._left_alone = label("", "muted", self, wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._left_alone)
        self.setAccessibleName(self.tr("Files of this import"))

    def show_run(self, run: ImportRun) -> None:
        while len(self._lines) < len(run.files):
            line = FileLine(self._words, self._sentences, self)
            self._column.insertWidget(len(self._lines), line)
            self._lines.append(line)
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(run.files))
            if place < len(run.files):
                line.show_file(run.files[place], run)
        names = ", ".join(PurePath(path).name for path in run.skipped)
        self._left_alone.setText(self.tr("Left alone, not part of the import: {names}").format(names=names))
        self._left_alone.setVisible(bool(names))


def thin_bar(parent: QWidget) -> QProgressBar:
    bar = QProgressBar(parent)
    bar.setTextVisible(False)
    bar.setFixedHeight(6)
    bar.setRange(0, _BAR_STEPS)
    return bar


def show_share(bar: QProgressBar, done: int, total: int, *, busy: bool = False) -> None:
    """A part of a whole; `busy` where nobody knows the whole."""
    most = 0 if busy else _BAR_STEPS
    if bar.maximum() != most:
        bar.setRange(0, most)
    if not busy:
        bar.setValue(min(_BAR_STEPS, done * _BAR_STEPS // total) if total else 0)
