"""Knows what stands where no work does: that it is looked for, that there is none, or why nobody can say."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agentdesk.ui.controls import IconLabel, label
from agentdesk.ui.theme import Theme


class NoWork(QWidget):
    """A sign and a sentence."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 40)
        column.addStretch()
        self._icon = IconLabel(theme, "loader-circle", "muted", 32, self)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        self._text = label(self.tr("Looking up your work…"), "muted", self, wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._text)
        column.addStretch()

    def show_failure(self, why: str) -> None:
        self._icon.show_icon("cloud-off", "muted")
        self._text.setText(why)

    def show_none(self, *, filtered: bool) -> None:
        """`filtered`: other work may be there."""
        self._icon.show_icon("circle-check", "green")
        self._text.setText(
            self.tr("Nothing here with this filter.")
            if filtered
            else self.tr("Nothing is due. New work appears here by itself.")
        )
