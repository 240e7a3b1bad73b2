"""Knows how the way of a review is told: every step with who, when and their words, oldest first."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from agentdesk.domain.reviews import ReviewState
from agentdesk.services.queries_audit import ReviewStep
from agentdesk.ui.controls import label
from agentdesk.ui.words import Words


class Steps(QWidget):
    """Two lines a step; lines are used again."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What became of it"))
        self._words = words
        self._lines: list[tuple[QLabel, QLabel]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)

    def show_steps(self, steps: Sequence[ReviewStep]) -> None:
        while len(self._lines) < len(steps):
            line = label("", "label", self, wrap=True), label("", "line", self, wrap=True)
            for each in line:
                self._column.addWidget(each)
            self._lines.append(line)
        for place, (head, said) in enumerate(self._lines):
            step = steps[place] if place < len(steps) else None
            head.setVisible(step is not None)
            said.setVisible(step is not None and bool(step.words))
            if step is not None:
                head.setText(self._sentence(step))
                said.setText(step.words)

    def _sentence(self, step: ReviewStep) -> str:
        text = {
            ReviewState.GIVEN: self.tr("{name} reviewed, {moment}"),
            ReviewState.OPENED: self.tr("{name} opened it, {moment}"),
            ReviewState.ACCEPTED: self.tr("{name} agreed, {moment}"),
            ReviewState.DISPUTED: self.tr("{name} disputed, {moment}"),
            ReviewState.UPHELD: self.tr("{name} decided: it stands, {moment}"),
            ReviewState.CHANGED: self.tr("{name} decided: other marks, {moment}"),
        }[step.state]
        return text.format(name=step.actor_name or self.tr("somebody"), moment=self._words.moment(step.at))
