"""Knows how imports are reached and seen from the rest of the window: a place in the rail, a quiet chip, a notice."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from agentdesk.domain.events import FeedSilent, FolderWatchChanged, ImportRunChanged
from agentdesk.domain.import_runs import FolderWatched, ImportRun, RunState, WatchState
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.controls import relook
from agentdesk.ui.main_window import MainWindow
from agentdesk.ui.shortcuts import PersonalSettings, Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.topbar import TopBar
from agentdesk.ui.words import Words

if TYPE_CHECKING:
    from agentdesk.services.import_runs import ImportRuns
    from agentdesk.ui.imports.pane import ImportPane

PAGE = "import"


class ImportDoor(QObject):
    """Signals: `shown` when somebody asks for the page; `made(ImportPane)` when it is first opened."""

    shown = Signal()
    made = Signal(object)

    def __init__(
        self, theme: Theme, words: Words, shortcuts: Shortcuts, bridge: Bridge, settings: PersonalSettings,
        watch_key: str, runs: "Callable[[], ImportRuns]", window: MainWindow,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._theme, self._words, self._shortcuts = theme, words, shortcuts
        self._settings, self._watch_key, self._runs, self._window = settings, watch_key, runs, window
        self._run: ImportRun | None = None
        self._watched: FolderWatched | None = None
        self._pane: ImportPane | None = None
        self._chip: QPushButton | None = None
        shortcuts.add("window.import", "Ctrl+Shift+I", self.tr("Import, and the watched folder"), self.open,
                      parent=window, group=self.tr("Window"))  # fmt: skip
        window.add_page(PAGE, "download", self.tr("Import"), self._made_pane)
        bridge.happened.connect(self._on_happened)

    @Slot()
    def open(self) -> None:
        self._window.go_to(PAGE)
        self.shown.emit()

    def begin(self) -> None:
        """After the first paint: what an earlier window left running is found, the chosen folder watched."""
        folder = self._settings.get(self._watch_key, "")
        self._runs().begin(folder if isinstance(folder, str) else "")

    def _made_pane(self, parent: QWidget) -> QWidget:
        from agentdesk.ui.imports.pane import ImportPane  # 10 ms, and not every day

        pane = self._pane = ImportPane(self._theme, self._words, self._shortcuts, self._runs(), parent)
        pane.watch_wanted.connect(self._on_watch_wanted)
        pane.show_run(self._run)
        pane.show_watched(self._watched)
        self.made.emit(pane)
        return pane

    @Slot(str)
    def _on_watch_wanted(self, folder: str) -> None:
        self._settings.set(self._watch_key, folder or None)
        self._runs().watch(folder)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        match event:
            case ImportRunChanged(run):
                before, self._run = self._run, run
                if self._pane is not None:
                    self._pane.show_run(run)
                if run is not None and run.state.is_over and (before is None or before.state is RunState.RUNNING):
                    self._tell(run)
            case FolderWatchChanged(watched):
                self._watched = watched
                if self._pane is not None:
                    self._pane.show_watched(watched)
            case FeedSilent(_, since):
                text = self.tr("Nothing has come into the watched folder since {time}.")
                self._window.notices.info(text.format(time=self._words.moment(since)), self.tr("Show"), self.open)
            case _:
                return
        self._show_chip()

    def _tell(self, run: ImportRun) -> None:
        """The end of an import, where its page is not being looked at."""
        if self._pane is not None and self._pane.isVisible():
            return
        notices, show = self._window.notices, self.tr("Show")
        match run.state:
            case RunState.DONE if run.rejected:
                notices.info(self.tr("The import is done; %n rows were rejected.", "", run.rejected), show, self.open)
            case RunState.DONE:
                notices.info(self.tr("The import is done."), show, self.open)
            case RunState.FAILED:
                notices.error(self.tr("The import did not go to its end."), show, self.open)
            case _:
                return

    def _show_chip(self) -> None:
        look, icon, tint, text = self._chip_state()
        if self._chip is None:
            bar = self._window.findChild(TopBar)
            if not text or bar is None:
                return
            self._chip = QPushButton(bar)
            self._chip.clicked.connect(self.open)
            bar.add_chip(self._chip)
        self._chip.setVisible(bool(text))
        relook(self._chip, look)
        self._chip.setIcon(self._theme.icon(icon, tint, 15))
        self._chip.setText(f" {text}")
        self._chip.setAccessibleName(text)
        self._chip.setToolTip(self._shortcuts.shown("window.import"))

    def _chip_state(self) -> tuple[str, str, str, str]:
        run, watched = self._run, self._watched
        if run is not None and run.state is RunState.RUNNING:
            share = min(100, run.done * 100 // run.total) if run.total else 0
            return "state-slate", "download", "slate", self.tr("Import {n} %").format(n=share)
        if watched is not None and watched.silent_since is not None:
            time = self._words.moment(watched.silent_since)
            return "state-amber", "eye", "amber", self.tr("No files since {time}").format(time=time)
        if watched is not None and watched.state is WatchState.AWAY and watched.trouble is not None:
            return "state-amber", "eye", "amber", self.tr("Files wait")
        if watched is not None and watched.state in {WatchState.AWAY, WatchState.FAILED}:
            return "state-amber", "cloud-off", "amber", self.tr("Watched folder away")
        return "state-slate", "eye", "slate", ""
