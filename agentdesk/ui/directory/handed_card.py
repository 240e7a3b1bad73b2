"""Knows how what came with a call looks: from whom, what they asked the customer, and the note so far."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPlainTextEdit, QVBoxLayout

from agentdesk.domain.handed import Handed
from agentdesk.domain.live import LiveItem
from agentdesk.ui.controls import label
from agentdesk.ui.directory.sentences import DirectorySentences
from agentdesk.ui.live.call_tools import CallTools
from agentdesk.ui.live.pane import LivePane
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

LINES = 4
"""Of the note, without scrolling."""


class HandedCard(QFrame):
    """Stands below the call in front, and below one that rings while nothing is in front."""

    def __init__(self, theme: Theme, words: Words, live: LivePane) -> None:
        super().__init__(live)
        self._theme, self._words, self._live = theme, words, live
        self._sentences = DirectorySentences(words, self)
        self._shown = ""
        self.setProperty("look", "banner-accent")
        self._heading = label("", "", self, wrap=True)
        self._heading.setFont(theme.font(13, 600))
        self._number = label("", "", self, wrap=True)
        self._checks = label("", "", self, wrap=True)
        self._note = QPlainTextEdit(self)
        self._note.setReadOnly(True)
        self._note.setTabChangesFocus(True)
        self._note.setAccessibleName(self.tr("The note so far"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 7, 12, 8)
        column.setSpacing(4)
        for part in (self._heading, self._number, self._checks, self._note):
            column.addWidget(part)
        self._again = QTimer(self, interval=0, singleShot=True)
        self._again.timeout.connect(self._fit)
        self.hide()
        live.controller.changed.connect(self._refresh)
        theme.changed.connect(self._on_theme)
        layout, tools = live.layout(), live.findChild(CallTools)
        if isinstance(layout, QBoxLayout) and tools is not None:
            layout.insertWidget(layout.indexOf(tools), self)

    @Slot()
    def _refresh(self) -> None:
        item = self._item()
        text = item.handed if item is not None else ""
        known = item is not None and item.customer_id is not None
        if (text, known) == (self._shown, self._number.isHidden()):
            return
        self._shown = text
        handed = Handed.from_text(text)
        self.setVisible(handed is not None)
        if handed is None:
            return
        self._heading.setText(self._sentences.heading(handed))
        number = self._words.phone(handed.number) if handed.number else self.tr("Number withheld")
        self._number.setText(self.tr("The customer calls from {number}").format(number=number))
        self._number.setVisible(not known)
        self._checks.setText(self._sentences.checks(handed))
        self._checks.setVisible(known)
        self._note.setPlainText(handed.note)
        self._note.setVisible(bool(handed.note))
        self._again.start()
        said = (self._heading.text(), self._checks.text() if known else self._number.text(), handed.note)
        self.setAccessibleName(". ".join(part for part in said if part))

    def _item(self) -> LiveItem | None:
        stack = self._live.controller.stack
        if stack.front is not None:
            return stack.front if stack.front.handed else None
        return next((item for item in stack.ringing if item.handed), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._again.start()

    @Slot()
    def _fit(self) -> None:
        """As high as the note needs at this width, up to some lines; the height is known once it is laid out."""
        lines = round(self._note.document().size().height())
        frame = self._note.height() - self._note.viewport().height()
        margins = 2 * round(self._note.document().documentMargin())
        line = self._note.fontMetrics().lineSpacing()
        self._note.setFixedHeight(min(max(1, lines), LINES) * line + frame + margins + 2)

    @Slot()
    def _on_theme(self) -> None:
        self._heading.setFont(self._theme.font(13, 600))
        self._fit()
