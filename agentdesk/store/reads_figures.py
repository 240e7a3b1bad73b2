"""Knows how figures are answered: who may ask, which are switched on, and what their days come to."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Row, bindparam, select

from agentdesk.domain.errors import NotAllowed, Refused
from agentdesk.domain.figures import (
    LESS_IS_BETTER,
    SMALLEST_TEAM,
    Figure,
    Shown,
    Sums,
    added,
    day_of,
    estimate,
    middle_half,
    midnight,
    stretches,
    unit_of,
    week_of,
)
from agentdesk.domain.hours import zone_named
from agentdesk.domain.ids import AgentId, EventId, TeamId
from agentdesk.domain.kinds import Role
from agentdesk.domain.records import dataclass
from agentdesk.services.queries_figures import (
    FigureContacts,
    FigureDecisions,
    FigureRow,
    Figures,
    FigureScope,
    FiguresNow,
    FigureSwitch,
    FigureSwitches,
    WeekPoint,
)
from agentdesk.services.settings import WorkspaceSettings, read_workspace
from agentdesk.store import figure_sums
from agentdesk.store.figure_sums import Span
from agentdesk.store.read_connection import ReadConnection
from agentdesk.store.schema import agent, figure_decision, team, team_lead, workspace_setting

_HOUR_US = 3_600_000_000
_DAY = timedelta(days=1)
_OF_WORK = frozenset({Figure.PER_HOUR, Figure.ASKED_AGAIN, Figure.WRAP_UP})
_LEADING = frozenset({Role.LEAD.value, Role.ADMIN.value})
_AGENT = select(agent.c.id, agent.c.name, agent.c.team_id, agent.c.role).where(agent.c.id == bindparam("agent"))
_LED = select(team_lead.c.team_id).where(team_lead.c.agent_id == bindparam("agent"))
_TEAM = select(team.c.name).where(team.c.id == bindparam("team"))
_OF_TEAM = select(agent.c.id).where(agent.c.team_id == bindparam("team"), agent.c.id > 0)
_SETTINGS = select(workspace_setting.c.key, workspace_setting.c.json_text)
_DECISIONS = (
    select(figure_decision, agent.c.name)
    .select_from(figure_decision.outerjoin(agent, agent.c.id == figure_decision.c.actor))
    .order_by(figure_decision.c.rid.desc())
)


@dataclass(frozen=True, slots=True)
class Asked:
    """Whom an answer is about, once it is known that the reader may have it."""

    team_id: TeamId
    name: str
    is_person: bool


def settings_of(read: ReadConnection) -> WorkspaceSettings:
    return read_workspace((row.key, row.json_text) for row in read.rows(_SETTINGS))[0]


def decisions(read: ReadConnection, _query: FigureDecisions) -> tuple[FigureSwitch, ...]:
    return tuple(made for row in read.rows(_DECISIONS) if (made := _switch(row)) is not None)


def switches(read: ReadConnection, _query: FigureSwitches) -> tuple[FigureSwitch, ...]:
    now: dict[Figure, FigureSwitch] = {}
    for decided in decisions(read, FigureDecisions()):
        now.setdefault(decided.figure, decided)
    return tuple(now.get(figure, FigureSwitch(figure)) for figure in Figure)


def figures(read: ReadConnection, query: Figures) -> FiguresNow:
    """Raises NotAllowed and Refused("bad-period"). What is off is not even added up."""
    scope = query.scope
    asked = _may_see(read, scope)
    settings = settings_of(read)
    people = _people(read, asked.team_id)
    wanted = {Shown.PERSON} if asked.is_person else {Shown.TEAM, Shown.PERSON}
    all_switches = switches(read, FigureSwitches())
    on = [each for each in all_switches if each.shown in wanted]
    if not asked.is_person and len(people) < SMALLEST_TEAM:  # a figure of two people is one about persons
        on = [each for each in on if each.shown is Shown.PERSON]
    begin = scope.since - (scope.until - scope.since + _DAY)
    days = _Days(read, _span(read, people, begin, scope, settings), scope.since)
    rows = tuple(_row(days, scope, each, people, settings) for each in on)
    off = tuple(each for each in all_switches if each not in on)
    return FiguresNow(scope, asked.team_id, asked.name, len(people), settings.figures_fewest, rows, off)


def contacts(read: ReadConnection, query: FigureContacts) -> tuple[EventId, ...]:
    """Raises as `figures`; none of a figure that is off for whom it is asked about."""
    scope = query.scope
    asked = _may_see(read, scope)
    shown = next(each.shown for each in switches(read, FigureSwitches()) if each.figure is query.figure)
    if shown is Shown.OFF or (asked.is_person and shown is Shown.TEAM):
        return ()
    people = (scope.agent_id,) if scope.agent_id is not None else _people(read, asked.team_id)
    span = _span(read, people, scope.since, scope, settings_of(read))
    found = read.rows(figure_sums.behind(query.figure, span, query.limit, only_missed=query.only_missed))
    return tuple(dict.fromkeys(EventId(row.event_id) for row in found))


def leads(read: ReadConnection, reader: AgentId, team_id: TeamId) -> bool:
    """Whether that team is theirs to lead; an administrator without one leads their own."""
    row = read.first(_AGENT, {"agent": reader})
    if row is None or row.role not in _LEADING:
        return False
    return team_id in ([led.team_id for led in read.rows(_LED, {"agent": reader})] or [row.team_id])


def must_lead(read: ReadConnection, reader: AgentId, team_id: TeamId | None) -> None:
    """Raises NotAllowed("leads-only", "not-your-team"): a team's numbers are for its leads, and for administrators."""
    row = read.first(_AGENT, {"agent": reader})
    if row is None or row.role not in _LEADING:
        raise NotAllowed("leads-only")
    if team_id is not None and row.role != Role.ADMIN.value and not leads(read, reader, team_id):
        raise NotAllowed("not-your-team")


def _may_see(read: ReadConnection, scope: FigureScope) -> Asked:
    if scope.since > scope.until:
        raise Refused("bad-period")
    about = read.first(_AGENT, {"agent": scope.agent_id or scope.reader})
    if about is None:
        raise Refused("unknown-agent", login="", known="")
    if scope.agent_id is not None:
        if scope.agent_id != scope.reader and not leads(read, scope.reader, about.team_id):
            raise NotAllowed("leads-only")
        return Asked(TeamId(about.team_id), about.name, is_person=True)
    team_id = scope.team_id if scope.team_id is not None else TeamId(about.team_id)
    must_lead(read, scope.reader, team_id)
    named = read.first(_TEAM, {"team": team_id})
    return Asked(team_id, named.name if named is not None else "", is_person=False)


def _row(
    all_days: "_Days",
    scope: FigureScope,
    switch: FigureSwitch,
    people: Sequence[AgentId],
    settings: WorkspaceSettings,
) -> FigureRow:
    figure, length = switch.figure, scope.until - scope.since + _DAY
    begin, fewest = scope.since - length, settings.figures_fewest
    by_person = all_days.of(figure)
    own = [scope.agent_id] if scope.agent_id is not None else list(by_person)
    days = [(day, each) for person in own for day, each in by_person.get(person, {}).items()]
    least = fewest if scope.agent_id is not None or len(people) < SMALLEST_TEAM else 1
    middle = None
    if switch.shown is Shown.PERSON:
        each_now = [added(each for day, each in found.items() if day >= scope.since) for found in by_person.values()]
        middle = middle_half(figure, each_now, fewest)
    return FigureRow(
        figure, unit_of(figure),
        estimate(figure, added(each for day, each in days if day >= scope.since), least),
        estimate(figure, added(each for day, each in days if day < scope.since), least),
        _weeks(figure, days, begin, scope.until, least), middle, figure in LESS_IS_BETTER, switch,
    )  # fmt: skip


def _weeks(
    figure: Figure, days: Sequence[tuple[date, Sums]], begin: date, end: date, least: int
) -> tuple[WeekPoint, ...]:
    by_week: dict[date, list[Sums]] = defaultdict(list)
    for day, each in days:
        by_week[week_of(day)].append(each)
    points, monday = [], week_of(begin)
    while monday <= end:
        last = min(monday + 6 * _DAY, end)
        points.append(WeekPoint(max(monday, begin), last, estimate(figure, added(by_week[monday]), least)))
        monday += 7 * _DAY
    return tuple(points)


class _Days:
    """The days of one question: what several figures are made of is read once, and only when one of them is on."""

    def __init__(self, read: ReadConnection, span: Span, turn: date) -> None:
        self._read, self._span, self._turn = read, span, turn
        self._work: Sequence[Row[Any]] | None = None

    def of(self, figure: Figure) -> Mapping[AgentId, Mapping[date, Sums]]:
        """By person and week, those of before the turn apart; the day is one of that week."""
        found: dict[AgentId, dict[date, Sums]] = defaultdict(dict)
        rows = self._of_work(figure) if figure in _OF_WORK else (
            (row, Sums(row.n, float(row.total), float(row.squares)))
            for row in self._read.rows(figure_sums.sums(figure, self._span))
        )  # fmt: skip
        for row, made in rows:
            if made.n:
                found[AgentId(row.agent_id)][day_of(int(row.day))] = made
        return found

    def _of_work(self, figure: Figure) -> Iterator[tuple[Row[Any], Sums]]:
        if self._work is None:
            self._work = self._read.rows(figure_sums.work(self._span))
        again: dict[tuple[int, date, bool], int] = defaultdict(int)
        if figure is Figure.ASKED_AGAIN:
            for row in self._read.rows(figure_sums.asked(self._span)):
                again[self._part(row)] += row.n
        for row in self._work:
            if figure is Figure.WRAP_UP:
                yield row, Sums(int(row.wraps), float(row.wrap_s), float(row.wrap_squares))
            elif figure is Figure.ASKED_AGAIN:
                yield row, Sums(int(row.n), min(again[self._part(row)], int(row.n)))
            else:
                yield row, Sums(int(row.paced), float(row.paced_us) / _HOUR_US)

    def _part(self, row: Row[Any]) -> tuple[int, date, bool]:
        """Whose, which week, and on which side of the turn."""
        day = day_of(int(row.day))
        return row.agent_id, week_of(day), day >= self._turn


def _span(
    read: ReadConnection, people: Sequence[AgentId], since: date, scope: FigureScope, settings: WorkspaceSettings
) -> Span:
    zone = zone_named(settings.business_hours.zone)
    return Span(tuple(map(int, people)), midnight(since, zone), midnight(scope.since, zone),
                midnight(scope.until + _DAY, zone),
                stretches(since, scope.until, zone), read.now())  # fmt: skip


def _people(read: ReadConnection, team_id: TeamId) -> list[AgentId]:
    """Whoever is of that team now, also who does not work here any more."""
    return [AgentId(row.id) for row in read.rows(_OF_TEAM, {"team": team_id})]


def _switch(row: Row[Any]) -> FigureSwitch | None:
    """None for a figure that only a newer program knows; who sees it in a way unknown here, nobody sees here."""
    if row.figure not in set(Figure):
        return None
    shown = Shown(row.shown) if row.shown in set(Shown) else Shown.OFF
    return FigureSwitch(Figure(row.figure), shown, row.decided_on, row.reference, row.name or "", row.at)
