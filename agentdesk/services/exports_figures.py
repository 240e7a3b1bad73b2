"""Knows the tables of service that can be exported: figures with their interval, and why customers contacted us.

What is switched off, and below how many contacts only n is said, was decided where they are answered: nothing more leaves.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from agentdesk.domain.exports import Cell, Column, Holds
from agentdesk.domain.figures import Estimate
from agentdesk.services.exports import Table, said_of
from agentdesk.services.ports import Reads
from agentdesk.services.queries_figures import Drivers, DriverScope, FigureRow, Figures, FigureScope

_NUMBER = Holds.NUMBER

FIGURES = (
    Column("whose"), Column("figure"), Column("unit"), Column("span"), Column("from_on"), Column("to_on"),
    Column("n", _NUMBER), Column("value", _NUMBER), Column("low", _NUMBER), Column("high", _NUMBER),
    Column("middle_low", _NUMBER), Column("middle_high", _NUMBER),
)  # fmt: skip
DRIVERS = (
    Column("reason"), Column("product"), Column("carrier"), Column("contacts", _NUMBER), Column("avoidable", _NUMBER),
    Column("repeats", _NUMBER), Column("minutes", _NUMBER),
)  # fmt: skip


def figures(scope: FigureScope) -> Table:
    """For each figure the whole period, as many days before it, and its weeks."""

    def rows(reads: Reads) -> Iterator[Sequence[Cell]]:
        now = reads.answer(Figures(scope))
        days = scope.until - scope.since + date.resolution
        for row in now.rows:
            yield _figure(now.name, row, "period", scope.since, scope.until, row.now)
            yield _figure(now.name, row, "before", scope.since - days, scope.since - date.resolution, row.before)
            for week in row.weeks:
                yield _figure(now.name, row, "week", week.from_on, week.to_on, week.estimate)

    return Table("figures", FIGURES, rows, said_of(scope))


def drivers(scope: DriverScope) -> Table:
    """Most contacts first."""

    def rows(reads: Reads) -> Iterator[Sequence[Cell]]:
        for row in reads.answer(Drivers(scope)):
            yield (
                row.reason,
                row.product,
                row.carrier,
                row.contacts,
                row.avoidable,
                row.repeats,
                round(row.minutes, 1),
            )

    return Table("drivers", DRIVERS, rows, said_of(scope))


def _figure(whose: str, row: FigureRow, span: str, first: date, last: date, of: Estimate) -> Sequence[Cell]:
    middle = row.middle if span == "period" else None
    return (
        whose, row.figure.value, row.unit.value, span, first.isoformat(), last.isoformat(), of.n, _short(of.value),
        _short(of.low), _short(of.high), None if middle is None else _short(middle.low),
        None if middle is None else _short(middle.high),
    )  # fmt: skip


def _short(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
