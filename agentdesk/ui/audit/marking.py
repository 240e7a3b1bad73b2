"""Knows how marks look and are called: the pips of a scale of four, yes and no, "not applicable", and a score's colour."""

from collections.abc import Iterable
from typing import TypeAlias

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from agentdesk.domain.records import dataclass
from agentdesk.domain.reviews import MarkGiven, ReviewSource, ReviewState
from agentdesk.domain.scorecards import Mark, Scale
from agentdesk.ui.theme import Theme

GOOD, FAIR = 80, 60
"""From where on a score is green, and amber: the same everywhere."""
CELL, PIP_WIDTH, PIP_HEIGHT = 18, 14, 8
BOX, BOX_HEIGHT = 32, 20
ABSENT, VALUE, HIGH = 32, 34, 24


@dataclass(frozen=True, slots=True)
class Answer:
    """What a criterion has so far. `first` to `last`: the signs of the note it speaks of, 0 to 0: of none."""

    is_marked: bool = False
    mark: Mark = None
    words: str = ""
    first: int = 0
    last: int = 0


Answers: TypeAlias = dict[str, Answer]


def answers_of(marks: Iterable[MarkGiven]) -> Answers:
    """As they were given."""
    return {each.key: Answer(is_marked=True, mark=each.mark, words=each.words, first=each.first, last=each.last)
            for each in marks}  # fmt: skip


def tone_of_score(score: int | None) -> str:
    if score is None:
        return "muted"
    return "green" if score >= GOOD else "amber" if score >= FAIR else "red"


def tone_of_mark(scale: Scale, mark: Mark) -> str:
    if mark is None:
        return "muted"
    return "green" if mark == scale.marks[-1] else "red" if mark == scale.marks[0] else "amber"


class MarkWords(QObject):
    """The words for marks, states and sources."""

    def mark(self, scale: Scale, mark: Mark) -> str:
        if mark is None:
            return self.tr("n/a")
        if scale is Scale.FOUR:
            return self.tr("{mark}/4").format(mark=mark)
        return self.tr("Yes") if mark else self.tr("No")

    def spoken(self, scale: Scale, answer: Answer) -> str:
        """As a screen reader says it."""
        if not answer.is_marked:
            return self.tr("not marked yet")
        if answer.mark is None:
            return self.tr("not applicable")
        if scale is Scale.FOUR:
            return self.tr("{mark} of 4").format(mark=answer.mark)
        return self.mark(scale, answer.mark)

    def state(self, state: ReviewState) -> str:
        return {
            ReviewState.GIVEN: self.tr("Not opened"), ReviewState.OPENED: self.tr("Opened"),
            ReviewState.ACCEPTED: self.tr("Accepted"), ReviewState.DISPUTED: self.tr("Disputed"),
            ReviewState.UPHELD: self.tr("Dispute: it stands"), ReviewState.CHANGED: self.tr("Dispute: changed"),
        }[state]  # fmt: skip

    def source(self, source: ReviewSource) -> str:
        return {
            ReviewSource.SAMPLE: self.tr("Drawn"), ReviewSource.TARGETED: self.tr("Picked"),
            ReviewSource.COMPLAINT: self.tr("Complaint"), ReviewSource.REQUESTED: self.tr("Asked for"),
        }[source]  # fmt: skip


class MarkBar(QWidget):
    """The mark of one criterion, to press with the mouse; the keys are its row's. Signals: `picked(int | None)`."""

    picked = Signal(object)

    def __init__(self, theme: Theme, words: MarkWords, scale: Scale, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._words, self._scale = theme, words, scale
        self._answer, self._is_open, self._is_heard = Answer(), True, True
        self._value = VALUE
        self.setMouseTracking(True)
        self._fit()
        theme.changed.connect(self._fit)

    def show_answer(self, answer: Answer, *, is_open: bool, is_heard: bool = True) -> None:
        """`is_open`: it may be pressed. Not `is_heard`: there is nothing but "not applicable" to press."""
        self._answer, self._is_open, self._is_heard = answer, is_open, is_heard
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_open and is_heard else Qt.CursorShape.ArrowCursor)
        self.setToolTip(self.tr("Press one; n/a: does not fit this contact") if is_open and is_heard else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(ABSENT + 4 * CELL + self._value), self._theme.px(HIGH))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if not (self._is_open and self._is_heard):
            return
        x = event.position().x() / self._theme.scale
        if x < ABSENT:
            self.picked.emit(None)
        elif x < ABSENT + 4 * CELL:
            four = self._scale is Scale.FOUR
            self.picked.emit(1 + int(x - ABSENT) // CELL if four else int(x - ABSENT < 2 * CELL))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._theme.scale, self._theme.scale)  # all of it grows with the person's own text size
        painter.setPen(Qt.PenStyle.NoPen)
        tone = tone_of_mark(self._scale, self._answer.mark)
        if self._is_open and self._is_heard:
            self._paint_absent(painter)
        if self._is_heard and not (not self._is_open and self._answer.mark is None):
            (self._paint_pips if self._scale is Scale.FOUR else self._paint_boxes)(painter, tone)
        painter.setPen(self._theme.color(tone if self._answer.is_marked else "muted"))
        painter.setFont(self._font(12, 700))
        text = self._words.mark(self._scale, self._answer.mark) if self._answer.is_marked else "–"
        box = QRectF(ABSENT + 4 * CELL, 0, self._value, HIGH)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()

    @Slot()
    def _fit(self) -> None:
        """As wide as the longest word of any scale: marks stand below each other in every language."""
        metrics = QFontMetrics(self._font(12, 700))
        widest = max(
            metrics.horizontalAdvance(self._words.mark(scale, each)) for scale in Scale for each in (*scale.marks, None)
        )
        self._value = max(VALUE, widest + 4)
        self.setFixedSize(self.sizeHint())
        self.update()

    def _font(self, size: int, weight: int) -> QFont:
        font = QFont(self._theme.font(size, weight))
        font.setPixelSize(size)
        return font

    def _paint_absent(self, painter: QPainter) -> None:
        is_so = self._answer.is_marked and self._answer.mark is None
        painter.setPen(self._theme.color("text" if is_so else "muted"))
        painter.setFont(self._font(11, 700 if is_so else 400))
        painter.drawText(QRectF(0, 0, ABSENT - 2, HIGH), Qt.AlignmentFlag.AlignVCenter, self.tr("n/a"))

    def _paint_pips(self, painter: QPainter, tone: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for at in range(4):
            is_on = self._answer.mark is not None and at < self._answer.mark
            painter.setBrush(self._theme.color(tone if is_on else "strong" if self._is_open else "border"))
            top = (HIGH - PIP_HEIGHT) / 2
            painter.drawRoundedRect(QRectF(ABSENT + at * CELL + 3, top, PIP_WIDTH, PIP_HEIGHT), 3, 3)

    def _paint_boxes(self, painter: QPainter, tone: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for at, (mark, icon) in enumerate(((1, "check"), (0, "x"))):
            is_on = self._answer.is_marked and self._answer.mark == mark
            box = QRectF(ABSENT + at * 2 * CELL + 2, (HIGH - BOX_HEIGHT) / 2, BOX, BOX_HEIGHT)
            painter.setBrush(self._theme.color(f"{tone}Soft" if is_on else "border" if self._is_open else "hover"))
            painter.drawRoundedRect(box, 6, 6)
            glyph = QRectF(box.center().x() - 7, box.center().y() - 7, 14, 14)
            self._theme.draw_icon(painter, icon, glyph, tone if is_on else "muted")
