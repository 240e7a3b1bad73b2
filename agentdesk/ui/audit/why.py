"""Knows how a score is explained: what each criterion brought of what it could bring, and what failed the whole."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from agentdesk.domain.scorecards import Score, Scorecard
from agentdesk.ui.audit.marking import MarkWords
from agentdesk.ui.controls import label
from agentdesk.ui.words import Words

GAP = 4


class Why(QFrame):
    """A small table that lies over the form below the score: nothing moves when it comes."""

    def __init__(self, words: Words, marks: MarkWords, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "popup")
        self.setAccessibleName(self.tr("How the score comes about"))
        self._words, self._marks = words, marks
        self._card: Scorecard | None = None
        self._lines: list[tuple[QLabel, QLabel, QLabel]] = []
        self._told = label("", "line", self, wrap=True)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(10, 8, 10, 8)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self.hide()
        for column, text in enumerate((self.tr("Criterion"), self.tr("Weight"), self.tr("Points"))):
            self._grid.addWidget(label(text, "label", self), 0, column, self._side(column))

    def explain(self, card: Scorecard, score: Score, left: int) -> None:
        """`left`: how many criteria are not marked yet; the score is then only so far."""
        self._for(card)
        for each, part, line in zip(card.criteria, score.parts, self._lines, strict=True):
            line[1].setText(str(each.weight))
            of = self.tr("{points} of {most}").format(points=self._tenths(part.points), most=self._tenths(part.of))
            line[2].setText(of if part.of else self.tr("counts nowhere"))
        self._told.setText(self._sentence(card, score, left))

    def lie_over(self, seen: QRect, top: int) -> None:
        """`seen` is what is in sight of the form around it, `top` where the score ends."""
        high = max(self.heightForWidth(seen.width()), self.sizeHint().height())
        lowest = max(0, seen.bottom() - high)
        self.setGeometry(seen.left(), min(max(top, seen.top()) + GAP, lowest), seen.width(), high)
        self.raise_()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._told.text()))

    def _sentence(self, card: Scorecard, score: Score, left: int) -> str:
        parts = []
        names = {each.key: each.name for each in card.criteria}
        if score.failed_by:
            failed = ", ".join(names[key] for key in score.failed_by)
            parts.append(self.tr("0, because this failed: {names}.").format(names=failed))
        elif score.value is None:
            parts.append(self.tr("No score: nothing is marked that counts."))
        else:
            parts.append(self.tr("Points added and rounded: {score} of 100.").format(score=score.value))
        parts.append(self.tr("What is not applicable counts nowhere; the others share its weight."))
        if left:
            parts.append(self.tr("%n criterion(s) not marked yet.", "", left))
        return " ".join(parts)

    def _for(self, card: Scorecard) -> None:
        if self._card == card:
            return
        self._card = card
        for line in self._lines:
            for each in line:
                each.deleteLater()
        self._lines = []
        for row, criterion in enumerate(card.criteria, 1):
            line = label(criterion.name, "line", self, wrap=True), label("", "line", self), label("", "line", self)
            for column, each in enumerate(line):
                self._grid.addWidget(each, row, column, self._side(column))
                each.show()
            self._lines.append(line)
        self._grid.addWidget(self._told, len(card.criteria) + 1, 0, 1, 3)

    def _tenths(self, points: float) -> str:
        return self._words.locale.toString(points, "f", 1)

    def _side(self, column: int) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag(0)
