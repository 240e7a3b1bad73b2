"""Knows paper: A4, its margins, how things stand below one another on pages, and how pages become a PDF file's bytes.

Nothing here needs the GUI thread: painters, fonts and pictures may be used on any one.
"""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from agentdesk.domain.records import dataclass
from agentdesk.ui.charts.dress import write
from agentdesk.ui.tokens import LIGHT

DPI = 96
WIDTH, HEIGHT = 794.0, 1123.0
"""A4 in these dots."""
SIDE, TOP, BOTTOM = 60.0, 56.0, 64.0
INSIDE = WIDTH - 2 * SIDE
ROOM = HEIGHT - TOP - BOTTOM
LEADING = 1.35


class PaperDress:
    """The light look on white, in our own font; a dress for every painter of charts. One thread."""

    def __init__(self) -> None:
        self._fonts: dict[tuple[int, int], QFont] = {}
        self._colors = {name: QColor(value) for name, value in LIGHT.items()}

    def color(self, token: str) -> QColor:
        return self._colors[token]

    def font(self, size: int = 13, weight: int = 400) -> QFont:
        font = self._fonts.get((size, weight))
        if font is None:
            font = QFont("Inter")
            font.setPixelSize(size)
            font.setWeight(QFont.Weight(weight))
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            # Inter draws the colon of 14:02, dashes and = by glyphs that no sign leads back to: unsearchable in a PDF.
            font.setFeature(QFont.Tag("calt"), 0)
            self._fonts[size, weight] = font
        return font


Draw = Callable[[QPainter, QRectF], None]


@dataclass(frozen=True, slots=True)
class Block:
    """Something that is not cut by the end of a page. `with_next`: it stands on the page of what follows it."""

    height: float
    draw: Draw
    with_next: bool = False
    head: tuple[float, Draw] | None = None
    """Height and drawing of what stands again above it when it begins a page: a table's head."""


def words(
    dress: PaperDress, text: str, *, size: int = 11, weight: int = 400, tint: str = "text2", above: float = 0.0,
    with_next: bool = False,
) -> Block:  # fmt: skip
    """A paragraph over the whole width."""
    height = height_of(dress, text, INSIDE, size=size, weight=weight)

    def draw(painter: QPainter, room: QRectF) -> None:
        paragraph(painter, dress, room.adjusted(0, above, 0, 0), text, size=size, weight=weight, tint=tint)

    return Block(height + above, draw, with_next)


def height_of(dress: PaperDress, text: str, width: float, *, size: int = 11, weight: int = 400) -> float:
    metrics = QFontMetricsF(dress.font(size, weight))
    box = metrics.boundingRect(QRectF(0, 0, width, 10_000), int(Qt.TextFlag.TextWordWrap), text)
    return max(box.height(), metrics.height()) + 2


def paragraph(
    painter: QPainter, dress: PaperDress, room: QRectF, text: str, *, size: int = 11, weight: int = 400,
    tint: str = "text2", align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:  # fmt: skip
    """Over as many lines as it takes."""
    painter.setFont(dress.font(size, weight))
    painter.setPen(dress.color(tint))
    painter.drawText(room, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | align, text)


def gap(height: float) -> Block:
    return Block(height, _nothing)


def pages_of(blocks: Sequence[Block], room: float = ROOM) -> list[list[Block]]:
    """One after the other; what belongs to what follows goes on with it, and no page begins with a gap."""
    pages: list[list[Block]] = [[]]
    left = room
    for run in _runs(blocks):
        needed = sum(each.height for each in run)
        if needed > left and pages[-1]:
            pages.append([])
            left = room
            if run[0].head is not None:
                pages[-1].append(Block(*run[0].head))
                left -= run[0].head[0]
        if not pages[-1] and all(each.draw is _nothing for each in run):
            continue
        pages[-1].extend(run)
        left -= needed
    return pages


@dataclass(frozen=True, slots=True)
class Margin:
    """What stands at the foot of each page: left what it is, right which page of how many."""

    left: str
    page: Callable[[int, int], str]


def pdf_of(
    title: str, dress: PaperDress, blocks: Sequence[Block], margin: Margin,
    tell: Callable[[int, int], None], should_stop: Callable[[], bool],
) -> tuple[bytes, int] | None:  # fmt: skip
    """(the file's bytes, how many pages); None when it was stopped."""
    pages = pages_of(blocks)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setTitle(title)
    writer.setCreator("AgentDesk")
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    painter = QPainter(writer)
    try:
        for place, page in enumerate(pages):
            if should_stop():
                return None
            tell(place, len(pages))
            if place:
                writer.newPage()
            _draw_page(painter, page)
            _draw_foot(painter, dress, margin, place + 1, len(pages))
    finally:
        painter.end()
    buffer.close()
    return bytes(buffer.data().data()), len(pages)


def _draw_page(painter: QPainter, page: Sequence[Block]) -> None:
    top = TOP
    for block in page:
        block.draw(painter, QRectF(SIDE, top, INSIDE, block.height))
        top += block.height


def _draw_foot(painter: QPainter, dress: PaperDress, margin: Margin, page: int, pages: int) -> None:
    line = QRectF(SIDE, HEIGHT - BOTTOM + 20, INSIDE, 18)
    painter.setPen(QPen(dress.color("border"), 1))
    painter.drawLine(line.topLeft(), line.topRight())
    half = line.adjusted(0, 4, 0, 4)
    write(painter, dress, half.adjusted(0, 0, -120, 0), margin.left, size=10)
    write(painter, dress, half.adjusted(INSIDE - 110, 0, 0, 0), margin.page(page, pages), size=10,
          align=Qt.AlignmentFlag.AlignRight)  # fmt: skip


def _runs(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    run: list[Block] = []
    for block in blocks:
        run.append(block)
        if not block.with_next:
            yield run
            run = []
    if run:
        yield run


def _nothing(painter: QPainter, room: QRectF) -> None:
    del painter, room
