"""Knows how a connection test is shown: a heading, and a line for each step with a sign and a sentence."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from agentdesk.domain.mail_setup import MailboxTried
from agentdesk.ui.controls import IconLabel, label, relook
from agentdesk.ui.mailboxes.sentences import MailboxSentences
from agentdesk.ui.theme import Theme


class TrialView(QFrame):
    """One sentence, or the steps of a test; hidden while there is nothing to say. Rows are kept and used again."""

    def __init__(self, theme: Theme, sentences: MailboxSentences, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._sentences = theme, sentences
        self._rows: list[tuple[QWidget, IconLabel, QWidget]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 9, 12, 9)
        self._column.setSpacing(5)
        self._heading = label("", "", self, wrap=True)
        self._column.addWidget(self._heading)
        self.hide()

    def tell(self, text: str, *, good: bool = True) -> None:
        self._show(text, "banner-accent" if good else "banner-amber", 0)

    def show_tried(self, tried: MailboxTried) -> None:
        steps = tried.steps
        works = not any(step.code for step in steps)
        self._show(self._sentences.outcome(tried), "banner-accent" if works else "banner-amber", len(steps))
        for step, (_, icon, line) in zip(steps, self._rows, strict=False):
            icon.show_icon("circle-x" if step.code else "circle-check", "red" if step.code else "green")
            line.setProperty("text", self._sentences.step(step))
        lines = [self._heading.text(), *(self._sentences.step(step) for step in steps)]
        self.setAccessibleName("\n".join(lines))

    def _show(self, text: str, look: str, rows: int) -> None:
        relook(self, look)
        relook(self._heading, f"{look}-heading")  # what stands in a frame takes its new look only when told
        self._heading.setText(text)
        self.setAccessibleName(text)
        while len(self._rows) < rows:
            self._rows.append(self._row())
        for place, (row, _, _) in enumerate(self._rows):
            row.setVisible(place < rows)
        self.setVisible(bool(text))

    def _row(self) -> tuple[QWidget, IconLabel, QWidget]:
        row = QWidget(self)
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        icon = IconLabel(self._theme, "circle-check", "green", 16, row)
        line = label("", "", row, wrap=True)
        inside.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(line, 1)
        self._column.addWidget(row)
        return row, icon, line
