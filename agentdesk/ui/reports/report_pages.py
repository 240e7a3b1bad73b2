"""Knows what stands in a report, and in which order: whose and when, figures, charts, reviews, and how each is made."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from agentdesk.domain.records import dataclass
from agentdesk.domain.reviews import SETTLED
from agentdesk.services.queries_audit import ReviewRow
from agentdesk.services.queries_figures import FigureRow
from agentdesk.services.reports import ReportFacts
from agentdesk.ui.charts.bars import ROW, draw_bars
from agentdesk.ui.charts.data import Bars, Distribution, Grid, Trend
from agentdesk.ui.charts.distribution import draw_distribution
from agentdesk.ui.charts.dress import write
from agentdesk.ui.charts.heat import draw_grid
from agentdesk.ui.charts.trend import draw_trend
from agentdesk.ui.reports.paper import INSIDE, Block, Draw, Margin, PaperDress, gap, words
from agentdesk.ui.reports.report_charts import ReportCharts
from agentdesk.ui.reports.report_words import ReportWords

LINE = 24.0
TREND = 190.0
CHART = 210.0
TITLE = 22.0
BETWEEN = 18.0
FIGURE_COLUMNS = (0.0, 0.32, 0.44, 0.64, 0.72, 0.84)
REVIEW_COLUMNS = (0.0, 0.2, 0.38, 0.62)


@dataclass(frozen=True, slots=True)
class _Look:
    """Of a table's line."""

    size: int
    weight: int
    tint: str
    line: str


HEAD, CELL = _Look(10, 600, "muted", "strong"), _Look(11, 400, "text", "border")


class ReportPages:
    """Of one report. Made and used on one thread."""

    def __init__(self, facts: ReportFacts, said: ReportWords, dress: PaperDress) -> None:
        self._facts, self._words, self._dress = facts, said, dress
        self._charts = ReportCharts(facts, said)

    def tr(self, text: str, comment: str = "", n: int = -1) -> str:
        return self._words.said("ReportPages", text, comment, n)

    @property
    def title(self) -> str:
        """Of the document."""
        return f"{self.tr('Service report')}: {self._facts.figures.name}, {self._period}"

    @property
    def margin(self) -> Margin:
        return Margin(f"{self._facts.figures.name} · {self._period}", self._page)

    def blocks(self) -> list[Block]:
        return [*self._head(), *self._figures(), *self._trends(), *self._others(), *self._reviews(), *self._meanings()]

    @property
    def _period(self) -> str:
        scope = self._facts.figures.scope
        return self.tr("{first} to {last}").format(
            first=self._words.day(scope.since), last=self._words.day(scope.until)
        )

    def _page(self, page: int, pages: int) -> str:
        return self.tr("Page {page} of {pages}").format(page=page, pages=pages)

    # --- the parts ---

    def _head(self) -> list[Block]:
        figures = self._facts.figures
        kind = self.tr("Service of one person") if self._facts.is_of_person else self.tr("Service of a team")
        made = self.tr("Made on {moment} by {name}").format(
            moment=self._words.moment(self._facts.made_at), name=self._facts.made_by
        )
        how = self.tr("Each figure has its n (how many contacts or answers are in it) and the interval in which the true "
                      "value lies with 95% certainty. Of a person, below n = {fewest} only n is said.")  # fmt: skip
        if self._facts.is_of_person:
            how += " " + self.tr(
                "A person is shown beside their own past and the middle half of their team, never beside a person."
            )
        return [
            words(self._dress, kind, size=12, weight=600, tint="accentText"),
            words(self._dress, figures.name, size=26, weight=700, tint="text"),
            words(self._dress, self._period, size=14, weight=500, tint="text2", above=4),
            words(self._dress, made, tint="muted", above=4),
            words(self._dress, how.format(fewest=figures.fewest), above=12),
            gap(BETWEEN),
        ]

    def _figures(self) -> list[Block]:
        rows = self._facts.figures.rows
        if not rows:
            none = self.tr("No figure is switched on for this report. Which are shown is decided in the settings.")
            return [self._heading(self.tr("Figures")), words(self._dress, none), gap(BETWEEN)]
        heads = (
            self.tr("Figure"), self.tr("Value"), self.tr("95% interval"), self.tr("n"), self.tr("Before"),
            self.tr("Team’s middle"),
        )  # fmt: skip
        if not self._facts.is_of_person:
            heads = (*heads[:5], "")
        head = self._head_row(heads, FIGURE_COLUMNS)
        lines = [self._line(self._said(row), FIGURE_COLUMNS, head) for row in rows]
        days = (self._facts.figures.scope.until - self._facts.figures.scope.since).days + 1
        before = self.tr("Before: the %n days right before.", "", days)
        return [
            self._heading(self.tr("Figures")), Block(LINE, head, with_next=True), *lines,
            words(self._dress, before, size=10, tint="muted", above=6), gap(BETWEEN),
        ]  # fmt: skip

    def _said(self, row: FigureRow) -> tuple[str, ...]:
        now, before, said = row.now, row.before, self._words
        half = row.middle if self._facts.is_of_person else None
        known = now.value is not None and now.low is not None and now.high is not None
        return (
            said.figure(row.figure),
            said.value(row.unit, now.value) if now.value is not None else self.tr("too few"),
            said.between(row.unit, now.low, now.high) if known and now.low is not None and now.high is not None else "",
            said.number(now.n),
            said.value(row.unit, before.value) if before.value is not None else f"n = {said.number(before.n)}",
            "" if half is None else said.between(row.unit, half.low, half.high),
        )

    def _trends(self) -> list[Block]:
        drawn = [trend for row in self._facts.figures.rows if (trend := self._charts.trend(row)) is not None]
        if not drawn:
            return []
        made = [self._heading(self.tr("Week by week"))]
        width = (INSIDE - BETWEEN) / 2
        for place in range(0, len(drawn), 2):
            pair = drawn[place : place + 2]

            made.append(Block(TREND + TITLE + BETWEEN, partial(self._draw_pair, pair, width)))
        return made

    def _draw_pair(self, pair: Sequence[Trend], width: float, painter: QPainter, room: QRectF) -> None:
        for column, trend in enumerate(pair):
            part = QRectF(room.left() + (width + BETWEEN) * column, room.top(), width, TREND + TITLE)
            self._titled(painter, part, trend.title)
            draw_trend(painter, self._dress, part.adjusted(0, TITLE, 0, 0), trend)

    def _others(self) -> list[Block]:
        """Scores, hours and reasons, where there are any."""
        scores, hours, why = self._charts.scores(), self._charts.hours(), self._charts.drivers()
        made: list[Block] = []
        if scores is not None:
            made.append(self._chart(scores.title, CHART, partial(_scores, self._dress, scores)))
        if hours is not None:
            made.append(self._chart(hours.title, CHART, partial(_hours, self._dress, hours)))
        if why is not None:
            made.append(self._chart(why.title, ROW * len(why.bars) + LINE, partial(_reasons, self._dress, why)))
        return made

    def _reviews(self) -> list[Block]:
        facts = self._facts
        if not facts.has_reviews:
            return []
        heading = self._heading(self.tr("Reviews"))
        if not facts.reviews:
            return [heading, words(self._dress, self.tr("None in this period.")), gap(BETWEEN)]
        names = (self.tr("Contact of"), self.tr("Score"), self.tr("How it was chosen"), self.tr("State"))
        head = self._head_row(names, REVIEW_COLUMNS)
        lines = [self._line(self._review(row), REVIEW_COLUMNS, head) for row in facts.reviews]
        more = facts.reviews_in_all - len(facts.reviews)
        rest = (
            [words(self._dress, self.tr("%n more are in the audit.", "", more), tint="muted", above=6)] if more else []
        )
        return [heading, Block(LINE, head, with_next=True), *lines, *rest, gap(BETWEEN)]

    def _review(self, row: ReviewRow) -> tuple[str, ...]:
        """What is not opened or is disputed has no score that counts, so none is printed."""
        score = self._words.number(row.score) if row.score is not None and row.state in SETTLED else "–"
        said = self._words
        return said.moment(row.occurred_at), score, said.source(row.source), said.state(row.state)

    def _meanings(self) -> list[Block]:
        made: list[Block] = []
        for row in self._facts.figures.rows:
            made += [
                words(self._dress, self._words.figure(row.figure), weight=600, tint="text", above=6, with_next=True),
                words(self._dress, self._words.meaning(row.figure), with_next=row.switch.decided_on is not None),
            ]
            if row.switch.decided_on is not None:
                by = self.tr("Shown since the decision of {day}: {reference}").format(
                    day=self._words.day(row.switch.decided_on), reference=row.switch.reference or "–"
                )
                made.append(words(self._dress, by, size=10, tint="muted"))
        return [self._heading(self.tr("How each figure is made")), *made] if made else []

    # --- how they are drawn ---

    def _heading(self, text: str) -> Block:
        return words(self._dress, text, size=16, weight=700, tint="text", above=6, with_next=True)

    def _chart(self, title: str, height: float, draw: Draw) -> Block:
        def titled(painter: QPainter, room: QRectF) -> None:
            self._titled(painter, room, title)
            draw(painter, room.adjusted(0, TITLE, 0, -BETWEEN))

        return Block(height + TITLE + BETWEEN, titled)

    def _titled(self, painter: QPainter, room: QRectF, title: str) -> None:
        write(painter, self._dress, QRectF(room.left(), room.top(), room.width(), TITLE - 4), title, size=13, weight=600,
              tint="text")  # fmt: skip

    def _head_row(self, cells: Sequence[str], columns: Sequence[float]) -> Draw:
        """The names of a table's columns; again on each page it goes on to."""
        return partial(_row, self._dress, cells, columns, HEAD)

    def _line(self, cells: Sequence[str], columns: Sequence[float], head: Draw) -> Block:
        return Block(LINE, partial(_row, self._dress, cells, columns, CELL), head=(LINE, head))


def _row(
    dress: PaperDress, cells: Sequence[str], columns: Sequence[float], look: _Look, painter: QPainter, room: QRectF
) -> None:  # fmt: skip
    ends = (*columns[1:], 1.0)
    for text, begin, end in zip(cells, columns, ends, strict=True):
        cell = QRectF(room.left() + INSIDE * begin, room.top(), INSIDE * (end - begin) - 6, LINE)
        write(painter, dress, cell, text, size=look.size, weight=look.weight, tint=look.tint)
    painter.setPen(QPen(dress.color(look.line), 1))
    painter.drawLine(QPointF(room.left(), room.top() + LINE), QPointF(room.right(), room.top() + LINE))


def _scores(dress: PaperDress, shown: Distribution, painter: QPainter, room: QRectF) -> None:
    draw_distribution(painter, dress, room, shown)


def _hours(dress: PaperDress, grid: Grid, painter: QPainter, room: QRectF) -> None:
    draw_grid(painter, dress, room, grid)


def _reasons(dress: PaperDress, bars: Bars, painter: QPainter, room: QRectF) -> None:
    draw_bars(painter, dress, room, bars)
