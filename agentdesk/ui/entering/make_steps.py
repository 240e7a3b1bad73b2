"""Knows how the steps of making a workspace are shown: done, being done, to come."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from agentdesk.domain.entering import MakeStep
from agentdesk.ui.controls import IconLabel, label, relook
from agentdesk.ui.theme import Theme


class MakeSteps(QWidget):
    """In their order; nothing moves, so a step that takes long is the one that is marked."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Steps"))
        self._texts = {
            MakeStep.SERVER: self.tr("Reach the server and sign in"),
            MakeStep.SCHEMA: self.tr("Make the schema"),
            MakeStep.TABLES: self.tr("Make tables and indexes"),
            MakeStep.PERSON: self.tr("Enter the first person"),
            MakeStep.PERMISSIONS: self.tr("Put on roles and permissions"),
            MakeStep.ENTER: self.tr("Sign in to it from this computer"),
        }
        self._now: MakeStep | None = None
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 0, 8)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self._lines: dict[MakeStep, tuple[IconLabel, QLabel]] = {}
        for at, (step, text) in enumerate(self._texts.items()):
            sign, line = IconLabel(theme, "dot-hollow", "strong", 18, self), label(text, "line", self, wrap=True)
            self._lines[step] = sign, line
            grid.addWidget(sign, at, 0)
            grid.addWidget(line, at, 1)
        self.hide()

    @property
    def text(self) -> str:
        """The step that is being done; "" before the first."""
        return self._texts[self._now] if self._now is not None else ""

    @Slot()
    def begin(self) -> None:
        self._now = None
        for sign, line in self._lines.values():
            sign.show_icon("dot-hollow", "strong")
            relook(line, "muted")
        self.show()

    def reach(self, now: MakeStep) -> None:
        """Those before it are done."""
        self._now = now
        order = list(self._lines)
        for step, (sign, line) in self._lines.items():
            is_done, is_now = order.index(step) < order.index(now), step is now
            sign.show_icon("circle-check" if is_done else "loader-circle" if is_now else "dot-hollow",
                           "green" if is_done else "accent" if is_now else "strong")  # fmt: skip
            relook(line, "label" if is_now else "line" if is_done else "muted")
