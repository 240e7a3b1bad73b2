"""Knows which charts a report has, as plain data: each figure over the weeks, scores, hours and reasons."""

from collections.abc import Sequence
from datetime import date
from statistics import median

from agentdesk.domain.figures import MiddleHalf, Unit
from agentdesk.services.queries_figures import FigureRow, WeekPoint
from agentdesk.services.reports import ReportFacts
from agentdesk.ui.charts.data import Axis, Bar, Bars, Cell, Column, Distribution, Grid, Point, Tick, Trend, axis_of
from agentdesk.ui.reports.report_words import MINUTE_S, ReportWords

FEWEST_POINTS = 4
MOST_BARS = 10
STEP = 10
"""Points of one column of the scores."""
TEAM_HOURS = (8, 18)
"""These hours are shown in any case; more where there were contacts."""


class ReportCharts:
    """Of one report, in its words."""

    def __init__(self, facts: ReportFacts, words: ReportWords) -> None:
        self._facts, self._words = facts, words

    def tr(self, text: str, comment: str = "", n: int = -1) -> str:
        return self._words.said("ReportCharts", text, comment, n)

    def trend(self, row: FigureRow) -> Trend | None:
        """None where too few weeks are known. The middle half stands where the period itself is, not the one before."""
        known = [each.estimate for each in row.weeks if each.estimate.value is not None]
        if len(known) < FEWEST_POINTS:
            return None
        half = row.middle if self._facts.is_of_person else None
        points = tuple(_point(row.unit, half, week, self._words, self._facts.figures.scope.since) for week in row.weeks)
        values = [
            limit
            for each in points
            for limit in (each.value, each.low, each.high, each.below, each.above)
            if limit is not None
        ]
        return Trend(
            self._words.figure(row.figure), points, _axis(row.unit, values, self._words),
            band=self.tr("interval (95%)"), half=self.tr("middle half of the team") if half is not None else "",
        )  # fmt: skip

    def scores(self) -> Distribution | None:
        """Only where there are as many as a figure needs."""
        if len(self._facts.scores) < max(self._facts.figures.fewest, 1):
            return None
        counted = [0] * (100 // STEP)
        for score in self._facts.scores:
            counted[min(score // STEP, len(counted) - 1)] += 1
        middle = median(self._facts.scores)
        ends = [(at * STEP, at * STEP + STEP - 1 if at < len(counted) - 1 else 100) for at in range(len(counted))]
        columns = tuple(
            Column(f"{first}–{last}", n, self.tr("%n reviews", "", n))
            for (first, last), n in zip(ends, counted, strict=True)
        )
        low, high, ticks = axis_of(0, max(counted))
        axis = Axis(low, high, tuple(Tick(each, self._words.number(each)) for each in ticks if each == round(each)))
        return Distribution(
            self.tr("Scores of reviews that count"), columns, axis, min(middle / STEP, len(counted)) - 0.5,
            self.tr("median {score}").format(score=self._words.number(middle)),
        )  # fmt: skip

    def hours(self) -> Grid | None:
        if not self._facts.hours:
            return None
        first = min(TEAM_HOURS[0], *(each.hour for each in self._facts.hours))
        last = max(TEAM_HOURS[1], *(each.hour for each in self._facts.hours))
        found = {(each.weekday, each.hour): each.contacts for each in self._facts.hours}
        cells = tuple(
            tuple(_cell(found.get((day, hour), 0), self._words) for hour in range(first, last + 1)) for day in range(7)
        )
        return Grid(
            self.tr("Contacts by weekday and hour"), tuple(str(hour) for hour in range(first, last + 1)),
            tuple(self._words.weekday(day) for day in range(7)), cells, self.tr("The darker, the more contacts in the period"),
        )  # fmt: skip

    def drivers(self) -> Bars | None:
        """The most frequent reasons; products and carriers are added up."""
        if not self._facts.drivers:
            return None
        contacts: dict[str, int] = {}
        avoidable: dict[str, int] = {}
        for each in self._facts.drivers:
            contacts[each.reason] = contacts.get(each.reason, 0) + each.contacts
            avoidable[each.reason] = avoidable.get(each.reason, 0) + each.avoidable
        most = sorted(contacts, key=lambda code: (-contacts[code], code))[:MOST_BARS]
        bars = tuple(
            Bar(code, self._words.reason(code), contacts[code], self._counted(contacts[code], avoidable[code]),
                avoidable[code])
            for code in most
        )  # fmt: skip
        return Bars(self.tr("Why customers contacted us"), bars, (self.tr("contacts"), self.tr("of these avoidable")))

    def _counted(self, contacts: int, avoidable: int) -> str:
        """In words too: the colour alone says nothing on a black and white print."""
        number = self._words.number
        if not avoidable:
            return number(contacts)
        return self.tr("{n}, {avoidable} avoidable").format(n=number(contacts), avoidable=number(avoidable))


def _cell(n: int, words: ReportWords) -> Cell:
    return Cell(n, words.number(n), words.number(n) if n else "")


def _point(unit: Unit, half: MiddleHalf | None, week: WeekPoint, words: ReportWords, since: date) -> Point:
    """The middle half stands where the period itself is."""
    made = week.estimate
    shown = half if week.to_on >= since else None
    return Point(
        words.week(week.from_on), made.value, words.estimate(unit, made), made.low, made.high,
        shown.low if shown else None, shown.high if shown else None,
    )  # fmt: skip


def _axis(unit: Unit, values: Sequence[float], words: ReportWords) -> Axis:
    """Round in the unit it is read in: per cent, and minutes where seconds would be many."""
    in_minutes = unit is Unit.SECONDS and max(values) >= 2 * MINUTE_S
    by = 0.01 if unit is Unit.SHARE else MINUTE_S if in_minutes else 1
    low, high, ticks = axis_of(min(values) / by, max(values) / by)
    decimals = (
        0 if all(each == round(each) for each in ticks) else 1 if all(each == round(each, 1) for each in ticks) else 2
    )
    named = tuple(
        Tick(each * by, words.on_axis(unit, words.number(each, decimals), in_minutes=in_minutes)) for each in ticks
    )
    return Axis(low * by, high * by, named)
