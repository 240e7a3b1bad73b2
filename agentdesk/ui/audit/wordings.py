"""Knows how a reviewer sees what a note said before: any earlier wording, woven together with the one that stands."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from agentdesk.services.queries import RevisionRow
from agentdesk.ui.notes.diff_view import DiffView
from agentdesk.ui.theme import Theme
from agentdesk.ui.wheel import scroll_past
from agentdesk.ui.words import Words

HIGH = 110


class Wordings(QWidget):
    """Hidden while a note has had one wording only."""

    def __init__(self, theme: Theme, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: tuple[RevisionRow, ...] = ()
        self._which = QComboBox(self)
        self._which.setAccessibleName(self.tr("Earlier wording"))
        self._which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        scroll_past(self._which)
        self._diff = DiffView(theme, self)
        self._diff.setFixedHeight(HIGH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._which)
        column.addWidget(self._diff)
        self._which.activated.connect(self._on_which)
        self.hide()

    def show_wordings(self, rows: Sequence[RevisionRow]) -> None:
        """Oldest first."""
        self._rows = tuple(rows)
        self._which.clear()
        self._which.addItem(self.tr("The note was changed %n time(s)", "", len(rows) - 1))
        for row in rows[:-1]:
            text = self.tr("What changed since {moment} ({name})")
            self._which.addItem(
                text.format(name=row.agent_name or self.tr("somebody"), moment=self._words.moment(row.at))
            )
        self._diff.hide()
        self.setVisible(len(rows) > 1)

    @Slot(int)
    def _on_which(self, place: int) -> None:
        self._diff.setVisible(place > 0)
        if place > 0:
            self._diff.compare(self._rows[place - 1].body, self._rows[-1].body)
