"""Knows how figures are said: their names, how each is made, values with their unit, how sure they are, and what changed."""

from PySide6.QtCore import QObject

from agentdesk.domain.figures import BOUNDS, Estimate, Figure, Shown, Unit
from agentdesk.services.queries_figures import FigureRow, FigureSwitch
from agentdesk.ui.charts.card import Figure as Card
from agentdesk.ui.charts.data import Axis, Point, Tick, Trend, axis_of
from agentdesk.ui.words import Words

_DASH = "–"


class FigureWords(QObject):
    """Lives with the board that speaks."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words

    def name(self, figure: Figure) -> str:
        return {
            Figure.QUALITY: self.tr("Quality score"),
            Figure.CES: self.tr("Customer effort (CES)"),
            Figure.FIRST_CONTACT: self.tr("Resolved in one contact"),
            Figure.NOT_BACK: self.tr("Not back within a week"),
            Figure.PROMISES: self.tr("Promises kept"),
            Figure.FOLLOW_UPS: self.tr("Follow-ups on time"),
            Figure.ASKED_AGAIN: self.tr("Asked again"),
            Figure.WRAP_UP: self.tr("Wrap-up"),
            Figure.PER_HOUR: self.tr("Contacts an hour"),
            Figure.DISPUTES: self.tr("Disputes won"),
        }[figure]

    def how(self, figure: Figure) -> str:
        """What it is made of, in a sentence or two."""
        return {
            Figure.QUALITY: self.tr("The mean score of reviews whose contact a sample chose, once opened and not in dispute."),
            Figure.CES: self.tr("The mean of what customers answered about these contacts, from 1 (hard) to 7 (easy)."),
            Figure.FIRST_CONTACT: self.tr("The share of cases that were resolved in one contact."),
            Figure.NOT_BACK: self.tr("The share of cases that took one contact, and whose customer asked nothing more "
                                     "within seven days."),
            Figure.PROMISES: self.tr("The share of promises that fell due and were kept. Released ones count nowhere."),
            Figure.FOLLOW_UPS: self.tr("The share of follow-ups done at most an hour after they were due."),
            Figure.ASKED_AGAIN: self.tr("The share of contacts in which a customer was asked for something we knew, as "
                                        "far as it was marked."),
            Figure.WRAP_UP: self.tr("The mean time from the end of a contact to its log."),
            Figure.PER_HOUR: self.tr("Contacts by the hours from a day's first contact to its last; breaks are not known."),
            Figure.DISPUTES: self.tr("The share of decided disputes that changed the score."),
        }[figure]  # fmt: skip

    def shown(self, switch: FigureSwitch) -> str:
        """Who sees it, and by which decision."""
        seen = {
            Shown.OFF: self.tr("off"),
            Shown.TEAM: self.tr("for the team, of no person"),
            Shown.PERSON: self.tr("for the person and their lead"),
        }[switch.shown]
        if switch.decided_on is None:
            return self.tr("{figure}: {seen}; nobody has decided otherwise").format(
                figure=self.name(switch.figure), seen=seen
            )
        return self.tr("{figure}: {seen}; decided {date}, {reference}, entered by {name}").format(
            figure=self.name(switch.figure), seen=seen, date=self._words.date(switch.decided_on),
            reference=switch.reference, name=switch.by_name,
        )  # fmt: skip

    def value(self, unit: Unit, value: float | None) -> str:
        if value is None:
            return _DASH
        match unit:
            case Unit.SHARE:
                return self.tr("{n}%").format(n=self._words.locale.toString(value * 100.0, "f", 0))
            case Unit.SECONDS:
                return self._words.duration(round(value))
            case Unit.POINTS:
                return self._words.locale.toString(float(round(value)), "f", 0)
            case Unit.EFFORT | Unit.PER_HOUR:
                return self._words.locale.toString(round(value, 1) + 0.0, "f", 1)  # never -0.0

    def sure(self, unit: Unit, estimate: Estimate) -> str:
        """Interval and n; n alone where there are too few."""
        n = self.tr("n {n}").format(n=self._words.number(estimate.n))
        if estimate.low is None:
            return n
        return self.tr("{low}–{high} · {n}").format(
            low=self.value(unit, estimate.low), high=self.value(unit, estimate.high), n=n
        )

    def card(self, row: FigureRow, fewest: int) -> Card:
        parts = [self.how(row.figure)]
        if row.middle is not None:
            parts.append(
                self.tr("The middle half of the team ({n} people): {low} to {high}.").format(
                    n=row.middle.people,
                    low=self.value(row.unit, row.middle.low),
                    high=self.value(row.unit, row.middle.high),
                )
            )
        parts.append(self.tr("Before: {value} ({sure}).").format(
            value=self.value(row.unit, row.before.value), sure=self.sure(row.unit, row.before)))  # fmt: skip
        note = self.sure(row.unit, row.now)
        if row.now.value is None and row.now.n:
            note = self.tr("too few to say: {n} of {fewest}").format(n=row.now.n, fewest=fewest)
        change, tone = self._change(row)
        return Card(
            key=row.figure.value, name=self.name(row.figure), how=" ".join(parts), note=note, change=change, tone=tone,
            value=self.value(row.unit, row.now.value) if row.now.value is not None else "", opens=True,
            spark=tuple(week.estimate.value for week in row.weeks),
        )  # fmt: skip

    def trend(self, row: FigureRow) -> Trend:
        """Week by week, the days before the period too."""
        points = []
        for week in row.weeks:
            made, is_now = (
                week.estimate,
                week.to_on >= row.weeks[-1].to_on - (row.weeks[-1].to_on - row.weeks[0].from_on) / 2,
            )
            middle = row.middle if is_now else None
            points.append(Point(
                self._words.date(week.from_on), made.value, f"{self.value(row.unit, made.value)} ({self.sure(row.unit, made)})",
                made.low, made.high, middle.low if middle else None, middle.high if middle else None,
            ))  # fmt: skip
        known = [each for point in points for each in (point.value, point.low, point.high, point.below, point.above)
                 if each is not None]  # fmt: skip
        least, most = BOUNDS[row.unit]
        low, high, ticks = axis_of(min(known, default=least), max(known, default=min(most, least + 1)))
        low, high, ticks = max(low, least), min(high, most), tuple(each for each in ticks if least <= each <= most)
        axis = Axis(low, high, tuple(Tick(each, self.value(row.unit, each)) for each in ticks))
        return Trend(self.tr("{figure}, week by week").format(figure=self.name(row.figure)), tuple(points), axis,
                     band=self.tr("interval (95%)"), half=self.tr("middle half of the team"))  # fmt: skip

    def _change(self, row: FigureRow) -> tuple[str, str]:
        """Coloured only where the intervals do not touch: anything less may be chance."""
        now, before = row.now, row.before
        if now.value is None or before.value is None:
            return "", "muted"
        by = now.value - before.value
        size, none = self._by(row.unit, abs(by)), self._by(row.unit, 0.0)
        change = none if size == none else f"{'+' if by > 0 else '−'}{size}"  # what rounds to nothing went nowhere
        if now.low is None or now.high is None or before.low is None or before.high is None:
            return change, "muted"
        apart = now.low > before.high or now.high < before.low
        better = (by > 0) is not row.less_is_better
        return change, ("green" if better else "red") if apart and by else "muted"

    def _by(self, unit: Unit, size: float) -> str:
        if unit is Unit.SHARE:
            return self.tr("{n} pp", "percentage points").format(n=self._words.locale.toString(size * 100.0, "f", 0))
        return self.value(unit, size)
