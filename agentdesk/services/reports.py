"""Knows what a report about service is made of, who may have one, and what is read for it.

What is switched off is in no answer of `Figures`, and so in no report: the reviews too are only there when their figure
is. An agent has a report of themselves only.
"""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from agentdesk.domain.errors import NotAllowed, Refused
from agentdesk.domain.figures import Figure, midnight
from agentdesk.domain.kinds import Role
from agentdesk.domain.records import dataclass
from agentdesk.domain.reviews import counts
from agentdesk.services.exports import said_of
from agentdesk.services.ports import Reads
from agentdesk.services.queries import People, Settings
from agentdesk.services.queries_audit import ReviewRow, Reviews
from agentdesk.services.queries_figures import (
    ContactHours,
    Driver,
    Drivers,
    DriverScope,
    Figures,
    FigureScope,
    FiguresNow,
    HourCell,
)
from agentdesk.services.reporter import OTHERS, OWN
from agentdesk.services.settings import read_workspace

MOST_REVIEWS = 100
_READ_REVIEWS = 5_000
LONGEST_DAYS = 400


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """Everything a report says. `reviews`: newest contact first, at most MOST_REVIEWS of `reviews_in_all`."""

    figures: FiguresNow
    made_at: datetime
    made_by: str
    zone: str
    has_reviews: bool = False
    """Whether their figure is shown at all."""
    reviews: tuple[ReviewRow, ...] = ()
    reviews_in_all: int = 0
    scores: tuple[int, ...] = ()
    """Of every review that counts."""
    hours: tuple[HourCell, ...] = ()
    drivers: tuple[Driver, ...] = ()
    """Of a team only."""
    reasons: tuple[tuple[str, str], ...] = ()
    """Codes that have a name of the administrator's."""

    @property
    def is_of_person(self) -> bool:
        return self.figures.scope.agent_id is not None


def gather(reads: Reads, scope: FigureScope, now: datetime, zone: str) -> ReportFacts:
    """Raises NotAllowed("leads-only", "not-your-team") and Refused("bad-period")."""
    must_be_possible(scope.since, scope.until)
    people = {each.agent_id: each for each in reads.answer(People())}
    reader = people.get(scope.reader)
    leads = reader is not None and reader.role is not Role.AGENT and reader.active
    if not leads and scope.agent_id != scope.reader:
        raise NotAllowed("leads-only")
    figures = reads.answer(Figures(scope))
    has_reviews = any(row.figure is Figure.QUALITY for row in figures.rows)
    reviews = _reviews(reads, scope, figures, zone) if has_reviews else ()
    drivers: tuple[Driver, ...] = ()
    hours: tuple[HourCell, ...] = ()
    if scope.agent_id is None:
        of_team = DriverScope(reader=scope.reader, since=scope.since, until=scope.until, team_id=figures.team_id)
        drivers, hours = reads.answer(Drivers(of_team)), reads.answer(ContactHours(of_team))
    rules = read_workspace(reads.answer(Settings()))[0].contact_rules
    labels = tuple((each.code, each.label) for each in rules.reasons if each.label)
    return ReportFacts(
        figures, now, "" if reader is None else reader.name, zone, has_reviews, reviews[:MOST_REVIEWS], len(reviews),
        tuple(each.score for each in reviews if counts(each.source, each.state) and each.score is not None), hours, drivers, labels,
    )  # fmt: skip


def must_be_possible(since: date, until: date) -> None:
    """Raises Refused("bad-period", "report-too-long")."""
    if since > until:
        raise Refused("bad-period")
    if (until - since).days >= LONGEST_DAYS:
        raise Refused("report-too-long")


def table_of(scope: FigureScope) -> str:
    return OWN if scope.agent_id == scope.reader else OTHERS


def filter_of(scope: FigureScope) -> str:
    """What of it stands in the ledger."""
    return said_of(scope)


def _reviews(reads: Reads, scope: FigureScope, figures: FiguresNow, zone: str) -> tuple[ReviewRow, ...]:
    wall = ZoneInfo(zone)
    since, until = midnight(scope.since, wall), midnight(scope.until + timedelta(days=1), wall)
    found = reads.answer(Reviews(since, until, scope.agent_id, _READ_REVIEWS))
    found = tuple(sorted(found, key=lambda each: each.occurred_at, reverse=True))
    if scope.agent_id is not None:
        return found
    team = {each.agent_id for each in reads.answer(People()) if each.team_id == figures.team_id}
    return tuple(each for each in found if each.agent_id in team)
