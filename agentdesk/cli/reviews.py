"""Knows `audit cards`, `review`, `reviews`, `show`, `accept`, `dispute` and `decide`: scores, and what is said to them."""

import argparse
from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from agentdesk.cli.codes import DONE
from agentdesk.cli.output import Out
from agentdesk.cli.parts import CliParts
from agentdesk.cli.words import local, moment
from agentdesk.domain.commands import Command
from agentdesk.domain.commands_audit import AnswerReview, DecideReview, GiveReview, OpenReview
from agentdesk.domain.errors import NotAllowed, Refused
from agentdesk.domain.ids import AgentId, CommandId, EventId, new_uuid
from agentdesk.domain.reviews import MarkGiven, ReviewSource
from agentdesk.domain.scorecards import Scorecard, score
from agentdesk.services import handlers
from agentdesk.services.queries_audit import ReviewById, ReviewRow, Reviews, ReviewWhole, Scorecards


def run(args: argparse.Namespace, parts: CliParts, out: Out, reader: AgentId, *, leads: bool) -> int:
    """An agent sees and answers what is about them; everything else is a lead's. Raises NotAllowed and Refused."""
    match args.action:
        case "cards":
            return _cards(parts, out)
        case "review":
            return _review(args, parts, out, reader)
        case "reviews":
            return _reviews(args, parts, out, None if leads else reader)
        case "show":
            return _show(args, parts, out, reader, leads=leads)
        case "decide":
            marks = marks_of(args.mark, args.note)
            do(parts, DecideReview(**common(parts, reader), review_id=args.id, words=args.say, marks=marks))
        case _:
            do(parts, AnswerReview(**common(parts, reader), review_id=args.id, accepts=args.action == "accept",
                                    words=args.say))  # fmt: skip
    out.note("Noted.")
    return DONE


def _cards(parts: CliParts, out: Out) -> int:
    cards = parts.reads().answer(Scorecards())
    if out.as_json:
        out.answer([_plain_card(card) for card in cards])
        return DONE
    for card in cards:
        out.line(f"{card.card}  version {card.version}  {card.name}")
        for each in card.criteria:
            signs = ("fails the whole", each.is_fatal), ("needs a recording", each.needs_hearing)
            extra = ", ".join([f"{each.scale.marks[0]}–{each.scale.marks[-1]}", f"weight {each.weight}",
                               *(sign for sign, stands in signs if stands)])  # fmt: skip
            out.line(f"    {each.key:<12} {each.name} ({extra})")
    return DONE


def _review(args: argparse.Namespace, parts: CliParts, out: Out, reader: AgentId) -> int:
    newest = {card.card: card.version for card in parts.reads().answer(Scorecards())}
    if args.card not in newest:
        raise Refused("unknown-scorecard", card=args.card, known=", ".join(sorted(newest)))
    review_id = new_uuid()
    command = GiveReview(
        **common(parts, reader), review_id=review_id, event_id=EventId(args.id), source=ReviewSource(args.source),
        card=args.card, version=newest[args.card], marks=marks_of(args.mark, args.note), words=args.say, seed=args.seed,
    )  # fmt: skip
    do(parts, command)
    return _tell(parts, out, review_id)


def _reviews(args: argparse.Namespace, parts: CliParts, out: Out, about: AgentId | None) -> int:
    now = parts.clock.now()
    rows = parts.reads().answer(Reviews(now - timedelta(days=args.days), now + timedelta(days=1), about, args.limit))
    if out.as_json:
        out.answer([_plain(row) for row in rows])
    elif rows:
        zone = parts.zone()
        out.table(
            (
                local(row.made_at, zone), row.agent_name, "-" if row.score is None else str(row.score),
                row.state.value, row.source.value, row.reviewer_name, str(row.review_id),
            )
            for row in rows
        )  # fmt: skip
    else:
        out.note("Nothing was reviewed.")
    return DONE


def _show(args: argparse.Namespace, parts: CliParts, out: Out, reader: AgentId, *, leads: bool) -> int:
    found = _found(parts, args.id)
    if found.row.agent_id == reader:
        do(parts, OpenReview(**common(parts, reader), review_id=args.id))
    elif not leads:
        raise NotAllowed("not-your-review")
    return _tell(parts, out, args.id)


def _found(parts: CliParts, review_id: UUID) -> ReviewWhole:
    found = parts.reads().answer(ReviewById(review_id))
    if found is None:
        raise Refused("unknown-review")
    return found


def _tell(parts: CliParts, out: Out, review_id: UUID) -> int:
    """The score and how it came about."""
    whole = _found(parts, review_id)
    marks = whole.decided or whole.marks
    made = score(whole.card, {each.key: each.mark for each in marks}, was_heard=False)
    if out.as_json:
        out.answer(_plain(whole.row) | {
            "card": whole.card.card, "version": whole.card.version,
            "marks": [{"key": part.key, "mark": part.mark, "points": round(part.points, 1), "of": round(part.of, 1),
                       "words": said.words} for part, said in zip(made.parts, marks, strict=True)],
            "failed_by": list(made.failed_by),
            "steps": [{"at": moment(step.at), "by": step.actor_name, "state": step.state.value, "words": step.words}
                      for step in whole.steps],
        })  # fmt: skip
        return DONE
    out.line(f"{whole.row.agent_name}: {'-' if whole.row.score is None else whole.row.score} of 100 ({whole.card.name},"
             f" version {whole.card.version}, by {whole.row.reviewer_name})")  # fmt: skip
    for each, part, said in zip(whole.card.criteria, made.parts, marks, strict=True):
        mark = "n/a" if part.mark is None else f"{part.mark}/{each.scale.marks[-1]}"
        out.line(f"  {each.name:<34} {mark:>4}  {part.points:5.1f} of {part.of:4.1f}  {said.words}".rstrip())
    for step in whole.steps:
        out.line(f"  {local(step.at, parts.zone())}  {step.actor_name}: {step.state.value}  {step.words}".rstrip())
    out.line(f"  {review_id}")
    return DONE


def marks_of(given: Sequence[str], notes: Sequence[str]) -> tuple[MarkGiven, ...]:
    """`key=3`, `key=na`; a note `key=words` stands with its mark. Raises Refused("bad-mark")."""
    said = dict(_pair(text) for text in notes)
    marks = dict(_pair(text) for text in given)
    if unmarked := said.keys() - marks.keys():
        raise Refused("bad-mark", text=min(unmarked))
    if bad := next((text for text in marks.values() if text != "na" and not text.isdecimal()), None):
        raise Refused("bad-mark", text=bad)
    return tuple(MarkGiven(key, None if text == "na" else int(text), said.get(key, "")) for key, text in marks.items())


def _pair(text: str) -> tuple[str, str]:
    key, sign, value = text.partition("=")
    if not sign:
        raise Refused("bad-mark", text=text)
    return key.strip(), value.strip()


def common(parts: CliParts, reader: AgentId) -> dict[str, Any]:
    """What every command carries."""
    return {"command_id": CommandId(new_uuid()), "actor": reader, "at": parts.clock.now()}


def do(parts: CliParts, command: Command) -> None:
    """In one transaction, with its line in the ledger."""
    with parts.unit_of_work() as work:
        work.record(command, handlers.apply(work, command, command.at))
        work.commit()


def _plain(row: ReviewRow) -> dict[str, object]:
    return {
        "id": str(row.review_id),
        "contact": str(row.event_id),
        "at": moment(row.made_at),
        "agent": row.agent_name,
        "reviewer": row.reviewer_name,
        "source": row.source.value,
        "state": row.state.value,
        "score": row.score,
    }


def _plain_card(card: Scorecard) -> dict[str, object]:
    return {
        "card": card.card,
        "version": card.version,
        "name": card.name,
        "language": card.language,
        "channel": card.channel.value,
        "criteria": [
            {
                "key": each.key, "name": each.name, "guidance": each.guidance, "weight": each.weight,
                "scale": each.scale.value, "fatal": each.is_fatal, "hearing": each.needs_hearing,
            }
            for each in card.criteria
        ],
    }  # fmt: skip
