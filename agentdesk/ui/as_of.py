"""Knows the line that says of when something is: the server does not answer, and this computer had kept it."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from agentdesk.ui.bridge import Bridge, Shown
from agentdesk.ui.controls import IconLabel, label
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words


class AsOf(QFrame):
    """Hidden while what `asker` shows is the server's. Signal: `turned` when it comes or goes."""

    turned = Signal()

    def __init__(
        self, theme: Theme, words: Words, bridge: Bridge, asker: QObject, parent: QWidget, *, long: bool = False
    ) -> None:
        """`long`: with room for what is not here."""
        super().__init__(parent)
        self._words, self._asker, self._long = words, asker, long
        self.setProperty("look", "banner-amber")
        self._text = label("", "", self, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 12, 5)
        row.setSpacing(8)
        row.addWidget(IconLabel(theme, "cloud-off", "amber", 15, self))
        row.addWidget(self._text, 1)
        bridge.kept.connect(self._on_kept)
        self.hide()

    @Slot(object)
    def _on_kept(self, shown: Shown) -> None:
        if shown.asker is not self._asker:
            return
        if shown.at is not None:
            when = self._words.since(shown.at)
            if self._long:
                text = self.tr("As of {time}. The server does not answer; older entries need it.").format(time=when)
            else:
                text = self.tr("As of {time}").format(time=when)
            self._text.setText(text)
            self.setAccessibleName(text)
            self.setToolTip(self.tr("The server does not answer. This is what this computer had kept."))
        if self.isHidden() is (shown.at is not None):
            self.setVisible(shown.at is not None)
            self.turned.emit()
