"""Knows `figures`, `floor` and `drivers`: how service goes, what goes on now, and why customers contact us."""

import argparse
from datetime import date, timedelta

from agentdesk.cli.codes import DONE
from agentdesk.cli.output import Out
from agentdesk.cli.parts import CliParts
from agentdesk.cli.words import local, moment
from agentdesk.domain.commands_figures import SetFigureSwitch
from agentdesk.domain.errors import Refused
from agentdesk.domain.figures import Estimate, Figure, Shown, Unit
from agentdesk.domain.hours import zone_named
from agentdesk.domain.ids import CommandId, TeamId, new_uuid
from agentdesk.services import handlers
from agentdesk.services.queries import People
from agentdesk.services.queries_figures import (
    ContactHours,
    Drivers,
    DriverScope,
    FigureContacts,
    FigureDecisions,
    FigureRow,
    Figures,
    FigureScope,
    FigureSwitch,
    FigureSwitches,
    LiveFloor,
)

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTH = timedelta(days=29)


def run(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    """Raises NotAllowed and Refused."""
    match args.command:
        case "floor":
            return _floor(args, parts, out)
        case "drivers":
            return _drivers(args, parts, out)
    match args.action:
        case "decisions":
            return _decisions(parts, out)
        case "decide":
            return _decide(args, parts, out)
    scope = _scope(args, parts)
    if args.contacts:
        found = parts.reads().answer(FigureContacts(scope, Figure(args.contacts), only_missed=args.missed))
        if out.as_json:
            out.answer([str(each) for each in found])
        else:
            out.table((str(each),) for each in found)
        return DONE
    now = parts.reads().answer(Figures(scope))
    if out.as_json:
        out.answer({
            "of": now.name, "since": scope.since.isoformat(), "until": scope.until.isoformat(), "people": now.people,
            "fewest": now.fewest, "figures": [_plain(row) for row in now.rows],
            "not_shown": {each.figure.value: each.shown.value for each in now.not_shown},
        })  # fmt: skip
    else:
        out.table((_told(row) for row in now.rows), right=frozenset({1, 2, 3, 4}))
        if now.not_shown:
            off = ", ".join(f"{each.figure.value} ({each.shown.value})" for each in now.not_shown)
            out.note(f"Not shown: {off}. An administrator switches them by a decision: agentdesk figures decide")
    return DONE


def _floor(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    zone = parts.zone()
    now = parts.reads().answer(LiveFloor(parts.actor(""), _team(args, parts)))
    longest = now.longest_mail
    if out.as_json:
        out.answer({
            "at": moment(now.at),
            "people": [{"name": each.person.name, "presence": each.person.seen.value, "reason": each.person.reason,
                        "since": moment(each.person.since) if each.person.since else None, "contact": each.contact}
                       for each in now.people],
            "waiting_calls": now.waiting_calls, "longest_wait_s": now.longest_wait_s, "mails": now.mails,
            "mails_late": now.mails_late,
            "longest_mail": None if longest is None else {
                "thread": str(longest.thread_id), "asked_at": moment(longest.asked_at),
                "due_at": moment(longest.due_at) if longest.due_at else None},
            "promises": [{"id": str(each.follow_up_id), "customer": each.customer_name, "owner": each.owner_name,
                          "queue": each.queue, "due_at": moment(each.due_at)} for each in now.promises],
            "answered_today": now.answered_today, "abandoned_today": now.abandoned_today,
        })  # fmt: skip
        return DONE
    out.table(
        (each.person.name, each.person.seen.value, each.contact or each.person.reason,
         local(each.person.since, zone) if each.person.since else "-") for each in now.people
    )  # fmt: skip
    waits = f", the longest since {local(longest.asked_at, zone)}" if longest else ""
    out.line(f"Mails waiting: {now.mails}, too long: {now.mails_late}{waits}.")
    out.line(f"Answered today: {now.answered_today}. Abandoned: {now.abandoned_today}. Calls waiting: not known.")
    out.line(f"Promises due within two hours: {len(now.promises)}.")
    out.table((local(each.due_at, zone), each.owner_name or each.queue, each.customer_name) for each in now.promises)
    return DONE


def _drivers(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    since, until = _period(args, parts)
    scope = DriverScope(reader=parts.actor(""), since=since, until=until, team_id=_team(args, parts))
    if args.hours:
        cells = parts.reads().answer(ContactHours(scope))
        if out.as_json:
            out.answer([{"weekday": each.weekday, "hour": each.hour, "contacts": each.contacts} for each in cells])
        else:
            out.table((_DAYS[each.weekday], f"{each.hour:02}:00", str(each.contacts)) for each in cells)
        return DONE
    found = parts.reads().answer(Drivers(scope))[: args.limit]
    if out.as_json:
        out.answer([
            {"reason": each.reason, "product": each.product, "carrier": each.carrier, "contacts": each.contacts,
             "avoidable": each.avoidable, "repeats": each.repeats, "minutes": round(each.minutes, 1)} for each in found
        ])  # fmt: skip
    else:
        out.table(
            (each.reason or "-", each.product or "-", each.carrier or "-", str(each.contacts), f"{each.avoidable} avoidable",
             f"{each.repeats} repeats", f"{each.minutes:.0f} min") for each in found
        )  # fmt: skip
    return DONE


def _decide(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    if not args.figure or not args.shown or args.decided is None:
        raise Refused("decision-needed")
    command = SetFigureSwitch(
        command_id=CommandId(new_uuid()), actor=parts.actor(""), at=parts.clock.now(), figure=Figure(args.figure),
        shown=Shown(args.shown), decided_on=args.decided, reference=args.reference,
    )  # fmt: skip
    with parts.unit_of_work() as work:
        work.record(command, handlers.apply(work, command, command.at))
        work.commit()
    return _decisions(parts, out)


def _decisions(parts: CliParts, out: Out) -> int:
    reads = parts.reads()
    if out.as_json:
        out.answer({"now": [_decided(each) for each in reads.answer(FigureSwitches())],
                    "decisions": [_decided(each) for each in reads.answer(FigureDecisions())]})  # fmt: skip
    else:
        out.table(
            (each.figure.value, each.shown.value, each.decided_on.isoformat() if each.decided_on else "never decided",
             each.reference, each.by_name) for each in reads.answer(FigureSwitches())
        )  # fmt: skip
    return DONE


def _scope(args: argparse.Namespace, parts: CliParts) -> FigureScope:
    since, until = _period(args, parts)
    reader = parts.actor("")
    if args.team is not None:
        return FigureScope(reader=reader, since=since, until=until, team_id=_team(args, parts))
    about = parts.actor(args.agent) if args.agent else reader
    return FigureScope(reader=reader, since=since, until=until, agent_id=about)


def _period(args: argparse.Namespace, parts: CliParts) -> tuple[date, date]:
    today = parts.clock.now().astimezone(zone_named(parts.settings().business_hours.zone)).date()
    until: date = args.until or today
    return args.since or until - _MONTH, until


def _team(args: argparse.Namespace, parts: CliParts) -> TeamId | None:
    """Raises Refused("unknown-team")."""
    if not args.team:
        return None
    people = parts.reads().answer(People())
    for each in people:
        if each.team_name.casefold() == args.team.strip().casefold():
            return each.team_id
    raise Refused("unknown-team", team=args.team, known=", ".join(sorted({each.team_name for each in people})))


def _told(row: FigureRow) -> tuple[str, ...]:
    middle = ""
    if row.middle is not None:
        low, high = _value(row.unit, row.middle.low), _value(row.unit, row.middle.high)
        middle = f"the middle half of {row.middle.people} people: {low} to {high}"
    return (row.figure.value, _value(row.unit, row.now.value), _between(row.unit, row.now), f"n {row.now.n}",
            f"before {_value(row.unit, row.before.value)} (n {row.before.n})", middle)  # fmt: skip


def _between(unit: Unit, estimate: Estimate) -> str:
    return f"{_value(unit, estimate.low)} to {_value(unit, estimate.high)}" if estimate.low is not None else ""


def _value(unit: Unit, value: float | None) -> str:
    if value is None:
        return "-"
    match unit:
        case Unit.SHARE:
            return f"{value:.1%}"
        case Unit.SECONDS:
            return f"{value:.0f} s"
        case Unit.POINTS | Unit.EFFORT | Unit.PER_HOUR:
            return f"{round(value, 1) + 0.0:.1f}"  # never -0.0


def _plain(row: FigureRow) -> dict[str, object]:
    middle = row.middle
    return {
        "figure": row.figure.value, "unit": row.unit.value, **_estimate(row.now), "before": _estimate(row.before),
        "weeks": [{"from": each.from_on.isoformat(), "to": each.to_on.isoformat(), **_estimate(each.estimate)}
                  for each in row.weeks],
        "middle_half": None if middle is None else {"low": middle.low, "high": middle.high, "people": middle.people},
        "decision": _decided(row.switch),
    }  # fmt: skip


def _estimate(estimate: Estimate) -> dict[str, object]:
    return {"n": estimate.n, "value": estimate.value, "low": estimate.low, "high": estimate.high}


def _decided(each: FigureSwitch) -> dict[str, object]:
    return {
        "figure": each.figure.value, "shown": each.shown.value,
        "decided_on": each.decided_on.isoformat() if each.decided_on else None, "reference": each.reference,
        "by": each.by_name, "at": moment(each.at) if each.at else None,
    }  # fmt: skip
