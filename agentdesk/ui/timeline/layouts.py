"""Knows how words become lines: wrapped once per text and width, folded when long, found again under the mouse."""

import re

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextOption

from agentdesk.domain.folding import fold
from agentdesk.domain.records import dataclass
from agentdesk.ui.timeline.sizes import FOLD_AT, SLACK, Pen

PART = 12_000
"""Characters laid out more with each "Show more": a body of megabytes opens in parts."""
LINE_BREAK = "\u2028"
_BREAKS = re.compile(r"\r\n|\r|\n|\u2029|\u0085")
_BLANKS = re.compile(r"[\t\x0b\x0c\x00-\x08\x0e-\x1f]")
_GAPS = re.compile("\u2028{3,}")


@dataclass(slots=True)
class Lines:
    """Laid-out words. `text` is what is shown, `more` whether there is more of it."""

    layout: QTextLayout
    text: str
    height: int
    line: int
    more: bool

    def offset_at(self, x: float, y: float) -> int:
        """The character nearest to a point, counted from the words' own corner."""
        count = self.layout.lineCount()
        if not count:
            return 0
        line = self.layout.lineAt(min(count - 1, max(0, int(y // self.line))))
        answer = line.xToCursor(x)
        return int(answer[0] if isinstance(answer, tuple) else answer)

    def word_at(self, offset: int) -> tuple[int, int]:
        """The word around a character."""
        for found in re.finditer(r"[\w@.+'’-]+", self.text):
            if found.start() <= offset <= found.end():
                return found.start(), found.end()
        return offset, offset


def plain(text: str) -> str:
    """As it can be laid out and copied: one kind of line break, no control signs, no big holes."""
    text = _BREAKS.sub(LINE_BREAK, text.strip())
    return _GAPS.sub(LINE_BREAK * 2, _BLANKS.sub(" ", text))


def lay_out(text: str, pen: Pen, width: int, line_height: int, level: int = 0) -> Lines:
    """Wrap `text`. Level 0 folds at a few lines, each further level shows a part more."""
    room = level * PART or int(FOLD_AT * 2.5 * width / max(1.0, pen.metrics.averageCharWidth()))
    part = plain(text[: room + 1] if len(text) > room else text)
    more = len(text) > room
    layout = QTextLayout(part, pen.font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    limit = FOLD_AT + SLACK + 1 if level == 0 else None
    drop = (line_height - pen.height) / 2
    count, ends = 0, []
    layout.beginLayout()
    while limit is None or count < limit:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, count * line_height + drop))
        ends.append(line.textStart() + line.textLength())
        count += 1
    layout.endLayout()
    if limit is not None and count and (count == limit or (more and count > FOLD_AT)):
        more = True
        return _cut(part[: ends[FOLD_AT - 1]].rstrip(LINE_BREAK + " "), pen, width, line_height)
    return Lines(layout, part, count * line_height, line_height, more)


def _cut(text: str, pen: Pen, width: int, line_height: int) -> Lines:
    shown = lay_out(text, pen, width, line_height, level=1)
    shown.more = True
    return shown


def find_words(text: str, terms: tuple[str, ...]) -> list[tuple[int, int]]:
    """Where the searched words stand in a text, as (start, length), however they are accented."""
    if not terms or not text:
        return []
    folded, places = [], []
    for at, sign in enumerate(text):
        for each in fold(sign):
            folded.append(each)
            places.append(at)
    plain_text = "".join(folded)
    found = []
    for term in terms:
        start = plain_text.find(term)
        while start >= 0:
            if start == 0 or not plain_text[start - 1].isalnum():
                first, last = places[start], places[start + len(term) - 1]
                found.append((first, last - first + 1))
            start = plain_text.find(term, start + len(term))
    return sorted(found)


def formats(spans: list[tuple[int, int]], look: QTextCharFormat) -> list[QTextLayout.FormatRange]:
    ranges = []
    for start, length in spans:
        each = QTextLayout.FormatRange()
        each.start, each.length, each.format = start, length, look
        ranges.append(each)
    return ranges
