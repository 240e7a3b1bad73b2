"""Knows how it is seen that the phone's events are being recorded, and how one stops it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QPushButton

from agentdesk.domain.events import CallsRecorded
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.controls import relook
from agentdesk.ui.main_window import MainWindow
from agentdesk.ui.theme import Theme
from agentdesk.ui.topbar import TopBar
from agentdesk.ui.words import Words


class RecordingChip(QObject):
    """A chip in the top bar for as long as it lasts; nothing is recorded unseen."""

    def __init__(
        self, theme: Theme, words: Words, bridge: Bridge, window: MainWindow, stop: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._words, self._window, self._stop = words, window, stop
        self._path = ""
        self._chip: QPushButton | None = None
        bar = window.findChild(TopBar)
        if bar is not None:
            self._chip = QPushButton(bar)
            relook(self._chip, "state-red")
            self._chip.setIcon(theme.icon("dot", "red", 12))
            text = self.tr("Phone events recorded")
            self._chip.setText(f" {text}")
            self._chip.setAccessibleName(self.tr("The events of the phone are recorded. Press to stop."))
            self._chip.clicked.connect(self._on_pressed)
            self._chip.hide()
            bar.add_chip(self._chip)
        bridge.happened.connect(self._on_happened)

    @Slot()
    def _on_pressed(self) -> None:
        self._stop()

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if not isinstance(event, CallsRecorded):
            return
        before, self._path = self._path, event.path
        if self._chip is not None:
            self._chip.setVisible(bool(event.path))
            self._chip.setToolTip(self._told(event))
        notices = self._window.notices
        if event.code:
            notices.error(self._words.trouble(event.code))
        elif event.path:
            notices.info(self._told(event), self.tr("Stop"), self._stop)
        elif before:
            notices.info(self.tr("The recording has ended: {path}").format(path=before))

    def _told(self, event: CallsRecorded) -> str:
        if event.redacted:
            text = self.tr(
                "What the phone tells is recorded without numbers and names into {path}. No sound is recorded."
            )
        else:
            text = self.tr(
                "What the phone tells is recorded, with numbers and names, into {path}. No sound is recorded."
            )
        return text.format(path=event.path)
