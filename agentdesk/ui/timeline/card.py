"""Knows where everything on one card stands: measured once per words, width and day, painted many times."""

from dataclasses import field
from datetime import date

from PySide6.QtCore import QRectF, Qt

from agentdesk.domain.ids import EventId
from agentdesk.domain.kinds import EventKind
from agentdesk.domain.records import dataclass
from agentdesk.services.queries import TimelineRow
from agentdesk.ui.timeline.face import Chip, Face, Steps
from agentdesk.ui.timeline.layouts import Lines, lay_out
from agentdesk.ui.timeline.quotes import split_quotes
from agentdesk.ui.timeline.sizes import Sizes

LONG_MAIL = 200_000
_LETTERS = frozenset({EventKind.EMAIL, EventKind.CHAT, EventKind.MAIL_COPY})
"""Characters; a longer body is not looked through for quotes."""
_ELIDE = Qt.TextElideMode.ElideRight


@dataclass(slots=True)
class Opened:
    """What the reader has unfolded on a card: `level` 0 = folded."""

    level: int = 0
    quotes: bool = False


@dataclass(frozen=True, slots=True)
class Zone:
    """A place on a card that can be pressed: `more`, `less`, `quotes`, `finish`, `history`."""

    rect: QRectF
    action: str
    text: str


@dataclass(slots=True)
class Card:
    """A laid-out card; y counts from its top, day line included."""

    row: TimelineRow
    face: Face
    day: date | None
    width: int
    height: int = 0
    top: int = 0
    """Where the frame begins, below the day line."""
    title: str = ""
    meta_width: float = 0
    lines: Lines | None = None
    lines_y: int = 0
    figure_y: int = 0
    chips: list[tuple[QRectF, str, Chip]] = field(default_factory=list)
    zones: list[Zone] = field(default_factory=list)

    @property
    def event_id(self) -> EventId:
        return self.row.event_id

    def frame(self, sizes: Sizes) -> QRectF:
        return QRectF(
            sizes.card_x + 0.5,
            self.top + 0.5,
            self.width - sizes.card_x - sizes.right,
            self.height - self.top - sizes.gap,
        )

    def zone_at(self, x: float, y: float) -> Zone | None:
        return next((zone for zone in self.zones if zone.rect.contains(x, y)), None)


@dataclass(frozen=True, slots=True)
class FoldTexts:
    """The words of the folds, translated."""

    more: str
    less: str
    quotes: str
    no_quotes: str


def measure(
    row: TimelineRow, face: Face, day: date | None, width: int, sizes: Sizes, opened: Opened, texts: FoldTexts
) -> Card:
    """Lay a card out."""
    card = Card(row, face, day, width)
    card.top = sizes.day_h if day is not None else 0
    x, inner = sizes.card_x + sizes.pad, sizes.inner(width)
    y = card.top + sizes.head
    _title(card, inner, sizes)
    if face.body:
        y = _body(card, x, y, inner, sizes, opened, texts)
    if face.figure is not None:
        card.figure_y = y + 10
        y += sizes.steps_h if isinstance(face.figure, Steps) else sizes.scale_h + 4
    if face.chips:
        y = _chips(card, x, y + 8, inner, sizes)
    card.height = y + sizes.pad - 2 + sizes.gap
    return card


def _title(card: Card, inner: int, sizes: Sizes) -> None:
    face = card.face
    card.meta_width = sizes.meta.width(face.meta) + (sizes.icon + 4 if face.mark else 0)
    room = inner - card.meta_width - 16
    card.title = face.title
    if sizes.title.width(face.title) > room:
        card.title = sizes.title.metrics.elidedText(face.title, _ELIDE, room)


def _body(card: Card, x: int, y: int, inner: int, sizes: Sizes, opened: Opened, texts: FoldTexts) -> int:
    body, quoted = card.face.body, ""
    if card.row.kind in _LETTERS and len(body) <= LONG_MAIL:
        own, quoted = split_quotes(body)
        body = body if opened.quotes else own
    folded = card.face.short != "" and not opened.level
    if folded:
        body, quoted = card.face.short, ""
    closed = card.row.kind is EventKind.MAIL_COPY and not opened.level and not opened.quotes
    if closed:
        body, quoted = "", ""
    card.lines = lines = lay_out(body, sizes.body, inner, sizes.line, opened.level)
    card.lines_y = y + 4
    y = card.lines_y + (0 if closed else lines.height)
    links = []
    if lines.more or closed or folded:
        links.append(("more", texts.more))
    elif opened.level:
        links.append(("less", texts.less))
    if quoted:
        links.append(("quotes", texts.no_quotes if opened.quotes else texts.quotes))
    if links:
        left = float(x)
        for action, text in links:
            wide = sizes.chip.width(text)
            card.zones.append(Zone(QRectF(left, y + 2, wide, sizes.chip_h), action, text))
            left += wide + 16
        y += sizes.chip_h + 2
    return y


def _chips(card: Card, x: int, y: int, inner: int, sizes: Sizes) -> int:
    left = float(x)
    for chip in card.face.chips:
        extra = 18 + (sizes.icon + 4 if chip.icon else 0)
        text, wide = chip.text, sizes.chip.width(chip.text)
        if wide + extra > inner:
            text = sizes.chip.metrics.elidedText(text, _ELIDE, inner - extra)
            wide = sizes.chip.width(text)
        if left > x and left + wide + extra > x + inner:
            left, y = float(x), y + sizes.chip_h + sizes.chip_gap
        rect = QRectF(left, y, wide + extra, sizes.chip_h)
        card.chips.append((rect, text, chip))
        if chip.action:
            card.zones.append(Zone(rect, chip.action, chip.text))
        left = rect.right() + sizes.chip_gap
    return y + sizes.chip_h + 2
