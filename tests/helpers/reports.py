"""Knows the facts of a report, for tests: ten figures over fourteen weeks, one of too few, and reviews."""

from datetime import UTC, date, datetime, timedelta

from agentdesk.domain.figures import LESS_IS_BETTER, Estimate, Figure, MiddleHalf, Shown, Unit, unit_of
from agentdesk.domain.ids import AgentId, EventId, TeamId
from agentdesk.domain.reviews import ReviewSource, ReviewState
from agentdesk.services.queries_audit import ReviewRow
from agentdesk.services.queries_figures import (
    Driver,
    FigureRow,
    FigureScope,
    FiguresNow,
    FigureSwitch,
    HourCell,
    WeekPoint,
)
from agentdesk.services.reports import ReportFacts
from tests.helpers.work import an_id

SINCE, UNTIL = date(2026, 10, 5), date(2026, 11, 22)
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
LEAD, NAM, JOOST = AgentId(1), AgentId(2), AgentId(3)
TEAM = TeamId(1)
USUAL = {Unit.POINTS: 82.0, Unit.EFFORT: 5.7, Unit.SHARE: 0.86, Unit.SECONDS: 74.0, Unit.PER_HOUR: 4.3}
TOO_FEW = Figure.DISPUTES


def person(reader: AgentId = LEAD) -> FigureScope:
    return FigureScope(reader=reader, since=SINCE, until=UNTIL, agent_id=NAM)


def team(reader: AgentId = LEAD) -> FigureScope:
    return FigureScope(reader=reader, since=SINCE, until=UNTIL, team_id=TEAM)


def figures(scope: FigureScope, shown: tuple[Figure, ...] = tuple(Figure)) -> FiguresNow:
    name = "Phạm Văn Nam" if scope.agent_id is not None else "Đội Nederland"
    return FiguresNow(scope, TEAM, name, 9, 30, tuple(figure_row(each, scope) for each in shown), ())


def figure_row(figure: Figure, scope: FigureScope) -> FigureRow:
    unit = unit_of(figure)
    weeks = tuple(
        WeekPoint(first, first + timedelta(days=6), _estimate(figure, 40, 1 + (place % 4) / 50))
        for place, first in enumerate(SINCE + timedelta(weeks=each) for each in range(-7, 7))
    )
    half = (
        None if scope.agent_id is None or figure is TOO_FEW else MiddleHalf(USUAL[unit] * 0.95, USUAL[unit] * 1.02, 8)
    )
    switch = FigureSwitch(figure, Shown.PERSON, date(2026, 9, 1), "OR 2026-14", "Anke Visser", NOON)
    now, before = _estimate(figure, 274), _estimate(figure, 260, 0.98)
    return FigureRow(figure, unit, now, before, weeks, half, figure in LESS_IS_BETTER, switch)


def review(n: int, agent_id: AgentId = NAM, state: ReviewState = ReviewState.ACCEPTED) -> ReviewRow:
    at = NOON - timedelta(hours=7 * n)
    return ReviewRow(an_id(n), EventId(an_id(500 + n)), agent_id, "Phạm Văn Nam", LEAD, "Jonas Weber",
                     ReviewSource.SAMPLE, state, 60 + n % 40, at, at - timedelta(days=1))  # fmt: skip


def facts(scope: FigureScope) -> ReportFacts:
    reviews = tuple(review(n, state=list(ReviewState)[n % 6]) for n in range(60))
    of_team = scope.agent_id is None
    hours = tuple(HourCell(day, hour, day * hour) for day in range(6) for hour in range(8, 19)) if of_team else ()
    drivers = tuple(
        Driver(code, "LAMP", "dhl", 20 + n, n, 1, 40.0) for n, code in enumerate(("delivery", "return", ""))
    )
    return ReportFacts(
        figures(scope), NOON, "Jonas Weber", "Europe/Amsterdam", True, reviews, 72, tuple(range(60, 100)), hours,
        drivers if of_team else (),
    )  # fmt: skip


def _estimate(figure: Figure, n: int, by: float = 1.0) -> Estimate:
    if figure is TOO_FEW:
        return Estimate(12)
    value = USUAL[unit_of(figure)] * by
    return Estimate(n, value, value * 0.96, value * 1.04)
