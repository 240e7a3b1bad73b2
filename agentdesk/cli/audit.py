"""Knows the `audit` command: which interactions there were, and which of them a seed draws for reading."""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from agentdesk.cli import calibrating, exporting, privacy, reviews, schedule
from agentdesk.cli.codes import DONE
from agentdesk.cli.output import Out
from agentdesk.cli.parser_calibration import ACTIONS
from agentdesk.cli.parts import CliParts
from agentdesk.cli.timeline import found
from agentdesk.cli.words import local, moment
from agentdesk.domain.audit_views import AuditView
from agentdesk.domain.confidence import reviews_needed
from agentdesk.domain.errors import NotAllowed
from agentdesk.domain.ids import AgentId, TeamId, new_uuid
from agentdesk.domain.kinds import Channel, Direction, Role
from agentdesk.domain.sampling import USUAL_SPREAD, Draw
from agentdesk.services.queries import People
from agentdesk.services.queries_audit import AuditCount, AuditFilter, AuditList, AuditRow, AuditViews
from agentdesk.services.queries_reviews import DrawContacts

PRIVACY = frozenset({"redact", "contest", "contested", "settle", "history"})
_EVERYBODYS = frozenset({"reviews", "show", "accept", "dispute", "contest", "coachings", "coaching"})
_WITHIN = (10, 5, 3)


def run(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    """Raises NotAllowed("leads-only") for what an agent may not."""
    people = parts.reads().answer(People())
    reader = parts.actor("")
    leads = any(each.agent_id == reader and each.role is not Role.AGENT for each in people)
    if not leads and args.action not in _EVERYBODYS:
        raise NotAllowed("leads-only")
    if args.action == "looked":
        return exporting.looked(args, parts, out, reader)
    if args.action == "views":
        return _views(parts, out, reader)
    if args.action in ACTIONS:
        return calibrating.run(args, parts, out, reader)
    if args.action in PRIVACY:
        return privacy.run(args, parts, out, reader)
    if args.action == "schedule":
        return schedule.run(args, parts, out, reader)
    if args.action not in {"list", "draw", "export"}:
        return reviews.run(args, parts, out, reader, leads=leads)
    asked = _filter(args, parts)
    late_after = timedelta(hours=parts.settings().late_revision_hours)
    if args.action == "export":
        return exporting.export(args, parts, out, asked, reader)
    if args.action == "draw":
        return _draw(args, parts, out, asked, late_after, reader)
    rows = parts.reads().answer(AuditList(asked, late_after, limit=args.limit))
    _tell(rows, parts, out, {"count": parts.reads().answer(AuditCount(asked, late_after))})
    return DONE


def _views(parts: CliParts, out: Out, reader: AgentId) -> int:
    views = parts.reads().answer(AuditViews(reader))
    if out.as_json:
        out.answer([
            {"id": str(each.view_id), "name": each.name, "owner": each.owner_name, "shared": each.is_shared,
             "choices": dict(each.choices)}
            for each in views
        ])  # fmt: skip
    elif views:
        out.table((each.name, each.owner_name, "shared" if each.is_shared else "", _choices(each)) for each in views)
    else:
        out.note("No view is kept.")
    return DONE


def _choices(view: AuditView) -> str:
    return ", ".join(f"{key}={value}" for key, value in view.choices)


def _draw(
    args: argparse.Namespace, parts: CliParts, out: Out, asked: AuditFilter, late_after: timedelta, reader: AgentId
) -> int:
    seed = args.seed or str(new_uuid())
    found = parts.reads().answer(DrawContacts(asked, late_after, Draw(args.by), args.count, seed, reader))
    needed = {within: reviews_needed(found.of, USUAL_SPREAD, within) for within in _WITHIN}
    _tell(found.rows, parts, out, {
        "seed": seed, "by": args.by, "of": found.of,
        "needed": {str(within): count for within, count in needed.items()},
    })  # fmt: skip
    out.note(
        f"Drawn from {found.of} contacts; --seed {seed} draws the same again. For a mean score with 95 % confidence: "
        + ", ".join(f"{count} reviews for ±{within} points" for within, count in needed.items())
        + "."
    )
    return DONE


def _filter(args: argparse.Namespace, parts: CliParts) -> AuditFilter:
    zone = ZoneInfo(parts.zone())
    today = parts.clock.now().astimezone(zone).date()
    since = args.since or today - timedelta(days=30)
    until = args.until or today
    fair = AuditFilter(
        since=_midnight(since, zone),
        until=_midnight(until + timedelta(days=1), zone),
        agent_id=parts.actor(args.agent) if args.agent else None,
        team_id=TeamId(args.team) if args.team else None,
        channel=Channel(args.channel) if args.channel else None,
    )
    return fair if args.action == "draw" else _picked(fair, args, parts)


def _picked(among: AuditFilter, args: argparse.Namespace, parts: CliParts) -> AuditFilter:
    """By what is known of each contact: a way of reading, and none of drawing a sample."""
    return replace(
        among,
        customer_id=found(parts.reads(), args.customer) if args.customer else None,
        direction=Direction[args.direction.upper()] if args.direction else None,
        outcome=args.outcome,
        reason=args.reason,
        at_least=timedelta(minutes=args.longer) if args.longer else None,
        at_most=timedelta(minutes=args.shorter) if args.shorter else None,
        ces_up_to=args.ces,
        only_complaints=args.complaint,
        only_broken_promises=args.broken_promise,
        only_contested=args.contested,
        only_redacted=args.redacted,
        only_late_revisions=args.late_revision,
        only_unreviewed=args.unreviewed,
        note_below=args.short_note,
        words=args.words,
    )


def _tell(rows: Sequence[AuditRow], parts: CliParts, out: Out, about: dict[str, object]) -> None:
    if out.as_json:
        out.answer(about | {"contacts": [_plain(row) for row in rows]})
    elif rows:
        zone = parts.zone()
        out.table(
            (
                local(row.occurred_at, zone), row.agent_name, row.customer_name or "-", row.channel.value,
                _minutes(row.lasted), row.outcome, row.reason, _signs(row), str(row.event_id),
            )
            for row in rows
        )  # fmt: skip
    else:
        out.note("No contact is like that.")


def _minutes(lasted: timedelta) -> str:
    seconds = int(lasted.total_seconds())
    return f"{seconds // 60}:{seconds % 60:02}"


def _signs(row: AuditRow) -> str:
    """What about it may want reading."""
    signs = (
        ("withdrawn", row.is_withdrawn), (f"score {row.score}", row.score is not None),
        ("promise broken", row.has_broken_promise), ("complaint", row.has_complaint), ("contested", row.is_contested),
        ("revised late", row.is_revised_late), (f"CES {row.ces}", row.ces is not None), ("words removed", row.is_redacted),
        ("no note", row.note_length == 0 and row.needs_note and not row.is_redacted),
    )  # fmt: skip
    return ", ".join(sign for sign, stands in signs if stands)


def _plain(row: AuditRow) -> dict[str, object]:
    return {
        "id": str(row.event_id),
        "at": moment(row.occurred_at),
        "agent": row.agent_name,
        "customer": row.customer_name,
        "channel": row.channel.value,
        "seconds": int(row.lasted.total_seconds()),
        "outcome": row.outcome,
        "reason": row.reason,
        "note_length": row.note_length,
        "revisions": row.revisions,
        "revised_late": row.is_revised_late,
        "ces": row.ces,
        "complaint": row.has_complaint,
        "broken_promise": row.has_broken_promise,
        "contested": row.is_contested,
        "redacted": row.is_redacted,
        "withdrawn": row.is_withdrawn,
        "restricted": row.is_restricted,
        "score": row.score,
        "review": "" if row.review_id is None else str(row.review_id),
    }


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time.min, zone)
