"""Knows the page of imports: choose, see what was recognised, start, follow, stop, read the report, watch a folder."""

from typing import Protocol

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from agentdesk.domain.import_runs import FolderWatched, ImportRun, RunState, RunWish
from agentdesk.ui.controls import IconLabel, label, relook
from agentdesk.ui.imports.choose import DropBox
from agentdesk.ui.imports.files import FileLines, show_share, thin_bar
from agentdesk.ui.imports.keyed import KeyedButton
from agentdesk.ui.imports.old_mail_card import OldMailCard
from agentdesk.ui.imports.options import Options
from agentdesk.ui.imports.report import Report
from agentdesk.ui.imports.sentences import ImportSentences
from agentdesk.ui.imports.watch_card import WatchCard
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

WIDTH = 860
_HEADS = {
    RunState.LOOKING: ("loader-circle", "muted"),
    RunState.READY: ("file-text", "accent"),
    RunState.RUNNING: ("download", "accent"),
    RunState.DONE: ("circle-check", "green"),
    RunState.FAILED: ("triangle-alert", "red"),
    RunState.STOPPED: ("pause", "amber"),
}


class Runs(Protocol):
    """The door to imports, `services.import_runs.ImportRuns`; returns at once."""

    def look(self, wish: RunWish) -> None: ...

    def start(self, wish: RunWish) -> None: ...

    def stop(self) -> None: ...

    def clear(self) -> None: ...


class ImportPane(QScrollArea):
    """Signals: `watch_wanted(str)` with a folder, or "" to end the watch."""

    watch_wanted = Signal(str)

    def __init__(
        self, theme: Theme, words: Words, shortcuts: Shortcuts, runs: Runs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._runs = words, runs
        self._run: ImportRun | None = None
        self._sentences = ImportSentences(words, self)
        self.setAccessibleName(self.tr("Import"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = page = QWidget(self)
        page.setObjectName("root")
        self._card = QFrame(page)
        self._card.setProperty("look", "pane")
        self._drop = DropBox(theme, shortcuts, self._card)
        self._icon = IconLabel(theme, "file-text", "accent", 22, self._card)
        self._head = label("", "name", self._card, wrap=True)
        self._said = label("", "line", self._card, wrap=True)
        self._bar = thin_bar(self._card)
        self._bar.setAccessibleName(self.tr("How far the import is"))
        self._files = FileLines(words, self._card)
        self._report = Report(words, shortcuts, self._card)
        self._options = Options(self._sentences, self._card)
        group = self.tr("Import")
        self._start = KeyedButton(shortcuts, "import.start", "Ctrl+Shift+M", self.tr("Start the import"),
                                  self._on_start, group, self._card, primary=True)  # fmt: skip
        self._stop = KeyedButton(shortcuts, "import.stop", "Ctrl+Shift+X", self.tr("Stop the import"),
                                 self._runs.stop, group, self._card)  # fmt: skip
        self._other = KeyedButton(shortcuts, "import.other", "Ctrl+Shift+P", self.tr("Other files"),
                                  self._runs.clear, group, self._card)  # fmt: skip
        self._watch = WatchCard(theme, words, shortcuts, page)
        self._build(page)
        self._drop.chosen.connect(self._on_chosen)
        self._options.mapping_changed.connect(self._on_mapping)
        self._watch.wanted.connect(self.watch_wanted)
        self._newest: tuple[ImportRun | None, FolderWatched | None] = (None, None)
        self._apply(None)

    def show_run(self, run: ImportRun | None) -> None:
        """The import as it is now; None: nothing is chosen. While nobody looks it is only remembered."""
        self._newest = run, self._newest[1]
        if self.isVisible():
            self._apply(run)

    def show_watched(self, watched: FolderWatched | None) -> None:
        self._newest = self._newest[0], watched
        if self.isVisible():
            self._watch.show_watched(watched)
            QTimer.singleShot(0, self, self._fit)

    def add_card(self, card: OldMailCard) -> None:
        """Below the others; what else comes in on this page."""
        self._more.addWidget(card)
        card.grew.connect(self._on_grew)

    @Slot()
    def _on_grew(self) -> None:
        QTimer.singleShot(0, self, self._fit)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._apply(self._newest[0])
        self._watch.show_watched(self._newest[1])
        QTimer.singleShot(0, self, self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _apply(self, run: ImportRun | None) -> None:
        before = self._run.state if self._run is not None else None
        self._run = run
        state = run.state if run is not None else None
        self._drop.setVisible(run is None)
        for widget in (self._icon, self._head, self._said, self._files):
            widget.setVisible(run is not None)
        self._bar.setVisible(state is RunState.RUNNING)
        self._report.setVisible(state in {RunState.DONE, RunState.FAILED})
        self._options.setVisible(state in {RunState.READY, RunState.FAILED, RunState.STOPPED})
        self._start.setVisible(state in {RunState.READY, RunState.FAILED, RunState.STOPPED} or self._is_rehearsed(run))
        self._stop.setVisible(state in {RunState.RUNNING, RunState.LOOKING})
        self._other.setVisible(state is not None and state not in {RunState.RUNNING, RunState.LOOKING})
        if run is not None:
            self._show(run)
            if state is not before:
                self._options.show_wish(run.wish)
        QTimer.singleShot(0, self, self._fit)

    @Slot()
    def _fit(self) -> None:
        """A scroll area asks its page for a minimum, not for the height its wrapped texts need at this width."""
        layout = self._page.layout()
        if layout is not None:
            self._page.setMinimumHeight(layout.totalHeightForWidth(self.viewport().width()))

    def _build(self, page: QWidget) -> None:
        title = QHBoxLayout()
        title.setSpacing(10)
        title.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        title.addWidget(self._head, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(14)
        for button in (self._start, self._stop, self._other):
            buttons.addWidget(button)
        buttons.addStretch()
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(18, 14, 18, 16)
        inside.setSpacing(10)
        inside.addWidget(label(self.tr("Import"), "h2", self._card))
        inside.addWidget(self._drop)
        inside.addLayout(title)
        for widget in (self._said, self._bar, self._report, self._files, self._options):
            inside.addWidget(widget)
        inside.addLayout(buttons)
        body = QWidget(page)
        body.setMaximumWidth(WIDTH)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._card)
        column.addWidget(self._watch)
        self._more = QVBoxLayout()
        self._more.setSpacing(12)
        column.addLayout(self._more)
        column.addStretch()
        middle = QHBoxLayout(page)
        middle.setContentsMargins(13, 13, 13, 13)
        middle.addStretch(1)
        middle.addWidget(body, 100)
        middle.addStretch(1)
        self.setWidget(page)

    # --- what is said ---

    def _show(self, run: ImportRun) -> None:
        self._icon.show_icon(*_HEADS[run.state])
        self._head.setText(self._heading(run))
        text = self._sentence(run)
        self._said.setText(text)
        self._said.setVisible(bool(text))
        relook(self._said, "line" if run.state is not RunState.FAILED else "")
        self._files.show_run(run)
        self._files.setVisible(bool(run.files) and run.state is not RunState.DONE)
        self._report.show_run(run)
        show_share(self._bar, run.done, run.total, busy=not run.total)
        self._start.say(self._start_text(run))
        self._stop.say(self.tr("Cancel") if run.state is RunState.LOOKING else self.tr("Stop the import"))
        self._stop.button.setEnabled(not run.stopping)

    def _heading(self, run: ImportRun) -> str:
        match run.state:
            case RunState.LOOKING:
                return self.tr("Looking at the files…")
            case RunState.READY:
                count = len({file.path for file in run.files if file.kinds})
                return self.tr("%n files can be imported", "", count)
            case RunState.RUNNING if run.stopping:
                return self.tr("Stopping after the rows in hand…")
            case RunState.RUNNING:
                share = self.tr("{n} %").format(n=min(100, run.done * 100 // run.total)) if run.total else ""
                text = self.tr("Checking…") if run.checking or run.wish.dry_run else self.tr("Importing…")
                return f"{text} {share}".strip()
            case RunState.DONE if run.wish.dry_run:
                return self.tr("The rehearsal is over; nothing was written")
            case RunState.DONE:
                return self.tr("The import is done")
            case RunState.FAILED:
                return self.tr("This could not be imported")
            case RunState.STOPPED:
                return self.tr("The import was stopped")

    def _sentence(self, run: ImportRun) -> str:
        match run.state:
            case RunState.READY:
                return self.tr("See whether each file is what you think, then start. You can go on working meanwhile.")
            case RunState.RUNNING if not run.done:
                return self.tr("It begins. You can leave this page or close the window: the import goes on.")
            case RunState.RUNNING:
                return self.tr(
                    "{done} rows · {rate} rows/s. You can leave this page or close the window: the import goes on."
                ).format(done=self._words.number(run.done), rate=self._words.number(round(run.rows_per_s)))
            case RunState.DONE:
                return self._done_text(run)
            case RunState.FAILED if run.trouble is not None:
                return self._sentences.trouble(run.trouble)
            case RunState.STOPPED:
                return self.tr(
                    "{done} rows were done, and what went in is safe. Started again, rows that are in stay as they are."
                ).format(done=self._words.number(run.done))
        return ""

    def _done_text(self, run: ImportRun) -> str:
        made = sum(tally.created for tally in run.counts.values())
        changed = sum(tally.updated for tally in run.counts.values())
        text = self.tr("{read} rows read in {seconds} s: {new} new, {changed} changed, {rejected} rejected.").format(
            read=self._words.number(run.done), seconds=self._words.locale.toString(run.seconds, "f", 1),
            new=self._words.number(made), changed=self._words.number(changed),
            rejected=self._words.number(run.rejected),
        )  # fmt: skip
        if run.was_away:
            return self.tr("While the window was closed: {text}").format(text=text)
        return text

    def _start_text(self, run: ImportRun) -> str:
        match run.state:
            case RunState.FAILED:
                return self.tr("Try again")
            case RunState.STOPPED:
                return self.tr("Go on with it")
            case RunState.DONE:
                return self.tr("Import it now")
        return self.tr("Start the import")

    @staticmethod
    def _is_rehearsed(run: ImportRun | None) -> bool:
        return run is not None and run.state is RunState.DONE and run.wish.dry_run

    # --- what was chosen ---

    @Slot(object)
    def _on_chosen(self, paths: tuple[str, ...]) -> None:
        self._runs.look(RunWish(paths))

    @Slot()
    def _on_mapping(self) -> None:
        if self._run is not None:
            self._runs.look(self._options.wish(self._run.wish.paths))

    @Slot()
    def _on_start(self) -> None:
        run = self._run
        if run is None:
            return
        wish = self._options.wish(run.wish.paths)
        if self._is_rehearsed(run):
            wish = RunWish(run.wish.paths, run.wish.mapping, strict=run.wish.strict)
        if run.state is RunState.FAILED and not run.files:
            self._runs.look(wish)  # what stood in the way may be mended: see first what the files are now
        else:
            self._runs.start(wish)
