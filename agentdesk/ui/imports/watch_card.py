"""Knows the card of the watched folder: which it is, whether anything comes, and what came last."""

from pathlib import PurePath

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.import_runs import FolderWatched, WatchState
from agentdesk.ui.controls import IconLabel, label
from agentdesk.ui.imports.choose import choose_folder
from agentdesk.ui.imports.keyed import KeyedButton
from agentdesk.ui.imports.sentences import ImportSentences
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words


class WatchCard(QFrame):
    """Signals: `wanted(str)` with a folder, or "" to end the watch."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, words: Words, shortcuts: Shortcuts, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._sentences = ImportSentences(words, self)
        self.setProperty("look", "pane")
        self._icon = IconLabel(theme, "eye-off", "muted", 18, self)
        self._folder = label("", "value", self, wrap=True)
        self._state = label("", "line", self, wrap=True)
        self._silent = QFrame(self)
        self._silent.setProperty("look", "banner-amber")
        self._silent_text = label("", "", self._silent, wrap=True)
        strip = QHBoxLayout(self._silent)
        strip.setContentsMargins(14, 9, 14, 9)
        strip.addWidget(self._silent_text)
        self._last = label("", "line", self, wrap=True)
        self._choose = KeyedButton(shortcuts, "import.watch", "Ctrl+Shift+L", self.tr("Watch a folder…"),
                                   self._on_choose, self.tr("Import"), self)  # fmt: skip
        self._end = QPushButton(self.tr("Stop watching"), self)
        self._end.clicked.connect(self._on_end)
        self._build()
        self.show_watched(None)

    def show_watched(self, watched: FolderWatched | None) -> None:
        self._end.setVisible(watched is not None)
        self._silent.hide()
        self._last.hide()
        for widget in (self._icon, self._folder):
            widget.setVisible(watched is not None)
        if watched is None:
            self._choose.say(self.tr("Watch a folder…"))
            self._state.setText(
                self.tr("No folder is watched. Files another program puts into a watched folder go in by themselves,"
                        " and then lie in done/ or rejected/ inside it.")
            )  # fmt: skip
            return
        self._choose.say(self.tr("Watch another folder…"))
        self._folder.setText(watched.folder)
        icon, tint, text = self._said(watched)
        self._icon.show_icon(icon, tint)
        self._state.setText(text)
        if watched.silent_since is not None:
            self._silent_text.setText(
                self.tr("Nothing has come since {time}. Check the program that puts files there.").format(
                    time=self._words.moment(watched.silent_since)
                )
            )
            self._silent.show()
        lines = [
            self.tr("{time}  Rejected: {reason}").format(
                time=self._words.moment(file.at), reason=self._sentences.trouble(file.trouble)
            )
            if file.trouble is not None
            else self.tr("{time}  {name}: imported, now in {folder}").format(
                time=self._words.moment(file.at), name=file.name, folder=PurePath(file.to).parent.name
            )
            for file in watched.last
        ]
        self._last.setText("\n".join(lines))
        self._last.setVisible(bool(lines))

    def _said(self, watched: FolderWatched) -> tuple[str, str, str]:
        match watched.state:
            case WatchState.STARTING:
                return "loader-circle", "muted", self.tr("The watch begins…")
            case WatchState.WATCHING:
                return "eye", "green", self.tr("Watched as long as this window is open. Whole new files go in.")
            case WatchState.AWAY if watched.trouble is not None:
                why = self._sentences.trouble(watched.trouble)
                return "triangle-alert", "amber", self.tr("Files wait in the folder. {why}").format(why=why)
            case WatchState.AWAY:
                return (
                    "cloud-off", "amber",
                    self.tr("The folder cannot be read now. No file is lost; it is looked for until it is back."),
                )  # fmt: skip
            case WatchState.FAILED:
                why = self._sentences.trouble(watched.trouble) if watched.trouble is not None else ""
                return "triangle-alert", "amber", self.tr("Not watched now. {why}").format(why=why)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._icon)
        head.addWidget(self._folder, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(14)
        buttons.addWidget(self._choose)
        buttons.addWidget(self._end)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(9)
        column.addWidget(label(self.tr("Watched folder"), "h2", self))
        column.addLayout(head)
        column.addWidget(self._state)
        column.addWidget(self._silent)
        column.addWidget(self._last)
        column.addLayout(buttons)

    @Slot()
    def _on_choose(self) -> None:
        choose_folder(self, self.tr("Choose a folder to watch"), self._on_chosen)

    @Slot(str)
    def _on_chosen(self, folder: str) -> None:
        if folder:
            self.wanted.emit(folder)

    @Slot()
    def _on_end(self) -> None:
        self.wanted.emit("")
