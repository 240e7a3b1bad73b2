"""Knows how the earlier wordings of a card are shown: every one, who wrote it and when, nothing hidden."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from agentdesk.services.queries import RevisionRow
from agentdesk.ui.words import Words

WIDE, HIGH = 440, 420


class Wordings(QFrame):
    """A popup with all wordings of one card, newest first."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._words = words
        self.setProperty("look", "pane")
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(self.tr("Earlier wordings"))
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self._area)

    def open_with(self, rows: tuple[RevisionRow, ...], spot: QPoint) -> None:
        """`rows` oldest first."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        for number, row in reversed(list(enumerate(rows))):
            head = QLabel(self._head(row, number), inside)
            head.setProperty("look", "label")
            text = "\n".join(part for part in (row.subject, row.body) if part) or self.tr("(no words)")
            body = QLabel(text, inside)
            body.setTextFormat(Qt.TextFormat.PlainText)
            body.setWordWrap(True)
            body.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            column.addWidget(head)
            column.addWidget(body)
            column.addSpacing(8)
        column.addStretch(1)
        self._area.setWidget(inside)
        self.resize(WIDE, min(HIGH, inside.sizeHint().height() + 40))
        self.move(spot)
        self.show()
        self._area.setFocus()

    def _head(self, row: RevisionRow, number: int) -> str:
        moment = self._words.moment(row.at)
        name = row.agent_name
        if number == 0:
            return self.tr("First written {moment} by {name}").format(moment=moment, name=name)
        return self.tr("Corrected {moment} by {name}").format(moment=moment, name=name)
