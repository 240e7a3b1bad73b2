"""Knows `audit calibrate`, `calibrations`, `calibration`, `coach`, `coachings` and `coaching`."""

import argparse
from collections.abc import Sequence
from uuid import UUID

from agentdesk.cli.codes import DONE
from agentdesk.cli.log import due_of
from agentdesk.cli.output import Out, shortened
from agentdesk.cli.parts import CliParts
from agentdesk.cli.reviews import common, do, marks_of
from agentdesk.cli.words import local, moment
from agentdesk.domain.calibrations import CalibrationState
from agentdesk.domain.commands_calibration import (
    AgreeCalibration,
    AgreedAction,
    AnswerCoaching,
    CloseCalibration,
    Coach,
    OpenCalibration,
    OpenCoaching,
    ScoreCalibration,
)
from agentdesk.domain.errors import Refused
from agentdesk.domain.ids import AgentId, EventId, FollowUpId, new_uuid
from agentdesk.domain.kinds import FollowUpState
from agentdesk.domain.reviews import MarkGiven
from agentdesk.services.queries_audit import Scorecards
from agentdesk.services.queries_calibration import (
    CalibrationById,
    CalibrationLead,
    CalibrationRow,
    Calibrations,
    CalibrationWhole,
    CoachingById,
    CoachingRow,
    Coachings,
)


def run(args: argparse.Namespace, parts: CliParts, out: Out, reader: AgentId) -> int:
    """Raises NotAllowed, Refused and Conflict."""
    match args.action:
        case "calibrate":
            return _calibrate(args, parts, out, reader)
        case "calibrations":
            return _calibrations(args, parts, out, reader)
        case "calibration":
            return _calibration(args, parts, out, reader)
        case "coach":
            return _coach(args, parts, out, reader)
        case "coachings":
            return _coachings(args, parts, out, reader)
        case _:
            return _coaching(args, parts, out, reader)


def _calibrate(args: argparse.Namespace, parts: CliParts, out: Out, reader: AgentId) -> int:
    newest = {card.card: card.version for card in parts.reads().answer(Scorecards())}
    if args.card not in newest:
        raise Refused("unknown-scorecard", card=args.card, known=", ".join(sorted(newest)))
    calibration_id = new_uuid()
    leads = tuple(parts.actor(login) for login in args.lead)
    do(parts, OpenCalibration(
        **common(parts, reader), calibration_id=calibration_id, event_id=EventId(args.id), card=args.card,
        version=newest[args.card], leads=leads, until=due_of(args.until, parts).due_at, words=args.say,
    ))  # fmt: skip
    return _tell(parts, out, reader, calibration_id)


def _calibrations(args: argparse.Namespace, parts: CliParts, out: Out, reader: AgentId) -> int:
    rows = parts.reads().answer(Calibrations(reader, only_open=args.open, limit=args.limit))
    if out.as_json:
        out.answer([_plain_row(row) for row in rows])
    elif rows:
        zone = parts.zone()
        out.table(
            (
                local(row.occurred_at, zone), row.agent_name, row.customer_name or "-", f"{row.scored} of {row.of} scored",
                "closed" if row.state is CalibrationState.CLOSED else f"open until {local(row.until, zone)}",
                "your marks are missing" if row.is_mine and not row.i_scored and row.is_blind else "", str(row.calibration_id),
            )
            for row in rows
        )  # fmt: skip
    else:
        out.note("Nothing is calibrated.")
    return DONE


def _calibration(args: argparse.Namespace, parts: CliParts, out: Out, reader: AgentId) -> int:
    marks = marks_of(args.mark, args.note)
    if args.agree:
        round_ = _whole(parts, reader, args.id).round + 1
        do(parts, AgreeCalibration(**common(parts, reader), calibration_id=args.id, round=round_, marks=marks,
                                   words=args.say))  # fmt: skip
    elif marks:
        do(parts, ScoreCalibration(**common(parts, reader), calibration_id=args.id, marks=marks))
    if args.close:
        do(parts, CloseCalibration(**common(parts, reader), calibration_id=args.id, words=args.say))
    return _tell(parts, out, reader, args.id)


def _whole(parts: CliParts, reader: AgentId, calibration_id: UUID) -> CalibrationWhole:
    found = parts.reads().answer(CalibrationById(reader, calibration_id))
    if found is None:
        raise Refused("unknown-calibration")
    return found


def _tell(parts: CliParts, out: Out, reader: AgentId, calibration_id: UUID) -> int:
    whole = _whole(parts, reader, calibration_id)
    found = whole.agreement
    if out.as_json:
        out.answer(_plain_row(whole.row) | {
            "card": whole.card.card, "version": whole.card.version,
            "agree": None if found is None else found.same, "agree_of": None if found is None else found.of,
            "alpha": None if found is None or found.alpha is None else round(found.alpha, 3),
            "differ": [] if found is None else [each.key for each in found.criteria if not each.agrees],
            "leads": [_plain_lead(lead) for lead in whole.leads],
            "agreed": {mark.key: mark.mark for mark in whole.agreed},
            "steps": [{"at": moment(step.at), "by": step.actor_name, "what": step.what.value, "words": step.words}
                      for step in whole.steps],
        })  # fmt: skip
        return DONE
    if found is None:
        out.line(f"{whole.row.scored} of {whole.row.of} have scored. Nobody sees another's marks yet.")
    else:
        figure = "" if found.alpha is None else f" (Krippendorff's alpha {found.alpha:.2f})"
        out.line(f"On {found.same} of {found.of} criteria all agree{figure}.")
    for lead in whole.leads:
        away = "" if lead.is_here else ", does not lead here any more"
        out.line(f"  {lead.name}: {'scored' if lead.scored_at else 'not scored'}{away}")
    columns = [_given(lead.marks) for lead in whole.leads]
    differ = set() if found is None else {each.key for each in found.criteria if not each.agrees}
    agreed = _given(whole.agreed)
    for each in whole.card.criteria:
        cells = "  ".join(f"{column.get(each.key, '·'):>3}" for column in columns)
        sign = "≠" if each.key in differ else " "
        end = f"  agreed: {agreed[each.key]}" if each.key in agreed else ""
        out.line(f"  {each.name:<34} {cells} {sign}{end}")
    out.line(f"  {calibration_id}")
    return DONE


def _coach(args: argparse.Namespace, parts: CliParts, out: Out, reader: AgentId) -> int:
    coaching_id = new_uuid()
    actions = []
    for words, when in args.agreed:
        due = due_of(when, parts)
        actions.append(AgreedAction(follow_up_id=FollowUpId(new_uuid()), title=words, local_due=due.local_due,
                                    zone=due.zone))  # fmt: skip
    do(parts, Coach(
        **common(parts, reader), coaching_id=coaching_id, agent_id=parts.actor(args.login), words=args.say,
        actions=tuple(actions), review_id=args.review, contacts=tuple(EventId(each) for each in args.contact),
    ))  # fmt: skip
    return _tell_coaching(parts, out, reader, coaching_id)


def _coachings(args: argparse.Namespace, parts: CliParts, out: Out, reader: AgentId) -> int:
    agent_id = parts.actor(args.agent) if args.agent else None
    rows = parts.reads().answer(Coachings(reader, agent_id, args.limit))
    if out.as_json:
        out.answer([_plain_coaching(row) for row in rows])
    elif rows:
        zone = parts.zone()
        out.table(
            (
                local(row.made_at, zone), row.agent_name, f"by {row.lead_name}", f"{row.done} of {row.actions} done",
                "" if row.opened_at else "not opened", shortened(row.words, 60), str(row.coaching_id),
            )
            for row in rows
        )  # fmt: skip
    else:
        out.note("There is no coaching.")
    return DONE


def _coaching(args: argparse.Namespace, parts: CliParts, out: Out, reader: AgentId) -> int:
    if args.say:
        do(parts, AnswerCoaching(**common(parts, reader), coaching_id=args.id, words=args.say))
    return _tell_coaching(parts, out, reader, args.id)


def _tell_coaching(parts: CliParts, out: Out, reader: AgentId, coaching_id: UUID) -> int:
    whole = parts.reads().answer(CoachingById(reader, coaching_id))
    if whole is None:
        raise Refused("unknown-coaching")
    if whole.row.agent_id == reader and whole.row.opened_at is None:
        do(parts, OpenCoaching(**common(parts, reader), coaching_id=coaching_id))
    zone = parts.zone()
    if out.as_json:
        out.answer(_plain_coaching(whole.row) | {
            "contacts": [str(each.event_id) for each in whole.contacts],
            "agreed": [{"id": str(each.follow_up_id), "title": each.title, "due_at": moment(each.due_at),
                        "state": each.state.name.lower().replace("_", "-"), "why": each.why} for each in whole.actions],
            "steps": [{"at": moment(step.at), "by": step.actor_name, "what": step.what.value, "words": step.words}
                      for step in whole.steps],
        })  # fmt: skip
        return DONE
    out.line(f"{whole.row.agent_name}, by {whole.row.lead_name}")
    for step in whole.steps:
        out.line(f"  {local(step.at, zone)}  {step.actor_name}: {step.what.value}  {step.words}".rstrip())
    for each in whole.actions:
        how = "due " + local(each.due_at, zone) if each.state is FollowUpState.OPEN else each.state.name.lower()
        out.line(f"  [{how.replace('_', ' ')}] {each.title}  {each.why}".rstrip())
    out.line(f"  {coaching_id}")
    return DONE


def _given(marks: Sequence[MarkGiven]) -> dict[str, str]:
    return {each.key: "n/a" if each.mark is None else str(each.mark) for each in marks}


def _plain_row(row: CalibrationRow) -> dict[str, object]:
    return {
        "id": str(row.calibration_id), "contact": str(row.event_id), "at": moment(row.occurred_at),
        "agent": row.agent_name, "customer": row.customer_name, "opened_by": row.opened_by_name,
        "opened_at": moment(row.opened_at), "until": moment(row.until), "state": row.state.value,
        "scored": row.scored, "of": row.of, "mine": row.is_mine, "i_scored": row.i_scored, "blind": row.is_blind,
    }  # fmt: skip


def _plain_lead(lead: CalibrationLead) -> dict[str, object]:
    return {
        "name": lead.name, "here": lead.is_here, "scored_at": None if lead.scored_at is None else moment(lead.scored_at),
        "score": lead.score, "marks": {mark.key: mark.mark for mark in lead.marks},
    }  # fmt: skip


def _plain_coaching(row: CoachingRow) -> dict[str, object]:
    return {
        "id": str(row.coaching_id), "agent": row.agent_name, "lead": row.lead_name, "at": moment(row.made_at),
        "opened_at": None if row.opened_at is None else moment(row.opened_at),
        "review": None if row.review_id is None else str(row.review_id), "words": row.words, "actions": row.actions,
        "done": row.done, "open": row.open,
        "next_due_at": None if row.next_due_at is None else moment(row.next_due_at),
    }  # fmt: skip
