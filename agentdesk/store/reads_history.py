"""Knows how an interaction's history is read: every wording, who removed words, and the customer's statements."""

import json
from collections.abc import Sequence
from datetime import timedelta
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy import Row, bindparam, func, literal_column, or_, select

from agentdesk.domain.clock import from_us
from agentdesk.domain.ids import AgentId, EventId
from agentdesk.domain.kinds import EventKind
from agentdesk.domain.redactions import ContestVerdict, RedactionReason
from agentdesk.services.queries_history import ContestRow, Contests, NoteHistory, NoteWhole, Removal, Wording
from agentdesk.store.read_connection import ReadConnection
from agentdesk.store.reads_people import setting_of
from agentdesk.store.schema import agent, contest, customer, event, event_head, event_text
from agentdesk.store.types import Id

Pairs: TypeAlias = tuple[tuple[str, str], ...]

_IDS = event.c.id.in_(bindparam("ids", expanding=True, type_=Id))
_REMARK = (
    select(event.c.id, event.c.about_id, event.c.occurred_at, event.c.reason, event.c.outcome, agent.c.name,
           event_text.c.body)
    .select_from(
        event.outerjoin(event_text, event_text.c.event_rid == event.c.rid).outerjoin(
            agent, agent.c.id == event.c.agent_id
        )
    )
)  # fmt: skip
NAMED = _REMARK.where(_IDS)
_REMOVALS = _REMARK.where(
    event.c.about_id.in_(bindparam("ids", expanding=True, type_=Id)),
    event.c.kind == literal_column(str(EventKind.REDACTION.value)),
).order_by(event.c.rid)
CONTESTS_NAMED = select(
    contest.c.id, contest.c.due_at, contest.c.verdict, contest.c.decision_id
).where(contest.c.id.in_(bindparam("ids", expanding=True, type_=Id)))  # fmt: skip

_THIS = bindparam("event", type_=Id)
_WORDINGS = (
    select(
        event.c.id, event.c.kind, event.c.occurred_at, event.c.duration_s, event.c.agent_id, agent.c.name,
        event.c.customer_id, event_text.c.subject, event_text.c.body, event_text.c.detail, event_head.c.withdrawn_by,
        event_head.c.latest_id, event_head.c.moved_to,
    )
    .select_from(
        event.outerjoin(event_text, event_text.c.event_rid == event.c.rid)
        .outerjoin(event_head, event_head.c.event_id == event.c.id)
        .outerjoin(agent, agent.c.id == event.c.agent_id)
    )
    .where(or_(event.c.id == _THIS, event.c.about_id == _THIS),
           or_(event.c.kind < literal_column("50"),
               event.c.kind.in_([EventKind.LOG.value, EventKind.REVISION.value])))
    .order_by(event.c.rid)
)  # fmt: skip

_note, _note_text = event.alias("note"), event_text.alias("note_text")
_head, _latest, _latest_text = event_head.alias("head"), event.alias("latest"), event_text.alias("latest_text")
_said, _said_text = event.alias("said"), event_text.alias("said_text")
_decision, _decision_text = event.alias("decision"), event_text.alias("decision_text")
_author, _opener, _decider = agent.alias("author"), agent.alias("opener"), agent.alias("decider")
_CONTEST = select(
    contest, _note.c.kind, _note.c.occurred_at, func.coalesce(_head.c.moved_to, _note.c.customer_id).label("customer_id"),
    customer.c.name.label("customer_name"), func.coalesce(_author.c.name, "").label("author"),
    func.coalesce(_latest_text.c.body, _note_text.c.body, "").label("note"),
    func.coalesce(_latest_text.c.subject, _note_text.c.subject, "").label("subject"),
    func.coalesce(_head.c.revisions, literal_column("0")).label("revisions"), _said_text.c.body.label("statement"),
    _opener.c.name.label("opener"), _decider.c.name.label("decider"), _decision_text.c.body.label("words"),
).select_from(
    contest.join(_note, _note.c.id == contest.c.event_id)
    .outerjoin(_note_text, _note_text.c.event_rid == _note.c.rid)
    .outerjoin(_head, _head.c.event_id == _note.c.id)
    .outerjoin(_latest, _latest.c.id == _head.c.latest_id)
    .outerjoin(_latest_text, _latest_text.c.event_rid == _latest.c.rid)
    .outerjoin(customer, customer.c.id == func.coalesce(_head.c.moved_to, _note.c.customer_id))
    .outerjoin(_author, _author.c.id == func.coalesce(_latest.c.agent_id, _note.c.agent_id))
    .join(_said, _said.c.id == contest.c.id)
    .outerjoin(_said_text, _said_text.c.event_rid == _said.c.rid)
    .outerjoin(_opener, _opener.c.id == _said.c.agent_id)
    .outerjoin(_decision, _decision.c.id == contest.c.decision_id)
    .outerjoin(_decision_text, _decision_text.c.event_rid == _decision.c.rid)
    .outerjoin(_decider, _decider.c.id == contest.c.decided_by)
)  # fmt: skip
_OPEN = _CONTEST.where(contest.c.verdict == literal_column("''")).order_by(contest.c.due_at, contest.c.id)
_DECIDED = _CONTEST.where(contest.c.verdict != literal_column("''")).order_by(contest.c.opened_at.desc(), contest.c.id)
_OF_EVENT = contest.c.event_id == bindparam("event", type_=Id)


def note_history(read: ReadConnection, query: NoteHistory) -> NoteWhole | None:
    """A call's facts without words are no wording once it was logged."""
    found = read.rows(_WORDINGS, {"event": query.event_id})
    card = next((row for row in found if row.id == query.event_id), None)
    if card is None:
        return None
    removals = _removals(read, [row.id for row in found])
    about = [row for row in found if row.id == card.id or row.kind >= EventKind.LOG]
    worded = [row for row in about if row.id != card.id or row.subject or row.body or row.id in removals] or [card]
    late_after = setting_of(read, "late_revision_hours")
    lasted_s = max((row.duration_s or 0 for row in about), default=0)
    late_at = from_us(card.occurred_at) + timedelta(seconds=lasted_s, hours=late_after)
    latest_id = card.latest_id or card.id
    return NoteWhole(
        event_id=query.event_id,
        kind=EventKind(card.kind),
        occurred_at=from_us(card.occurred_at),
        customer_id=card.moved_to or card.customer_id,
        wordings=tuple(
            _wording(row, removals.get(row.id), is_late=row.kind == EventKind.REVISION and from_us(row.occurred_at) > late_at)
            for row in worded
        ),
        standing=next((at for at, row in enumerate(worded) if row.id == latest_id), len(worded) - 1),
        late_after_hours=late_after,
    )  # fmt: skip


def contests(read: ReadConnection, query: Contests) -> tuple[ContestRow, ...]:
    statements = [_OPEN] if query.only_open else [_OPEN, _DECIDED]
    bound: dict[str, Any] = {}
    if query.event_id is not None:
        statements = [each.where(_OF_EVENT) for each in statements]
        bound = {"event": query.event_id}
    rows = [row for each in statements for row in read.rows(each.limit(query.limit), bound)]
    return tuple(_contest(row) for row in rows[: query.limit])


def privacy_of(read: ReadConnection, found: Sequence[Row[Any]]) -> dict[UUID, Pairs]:
    """By card: who removed the words that counted, and what the customer says about it. Asks nothing where nothing is."""
    removed = {row.redacted_by: row.id for row in found if row.redacted_by and not _shows_words(row)}
    contested = {row.contested_by: row.id for row in found if row.contested_by}
    if not removed and not contested:
        return {}
    states = {row.id: row for row in read.rows(CONTESTS_NAMED, {"ids": [*contested]})} if contested else {}
    decisions = [row.decision_id for row in states.values() if row.decision_id]
    said = {row.id: row for row in read.rows(NAMED, {"ids": [*removed, *contested, *decisions]})}
    told: dict[UUID, Pairs] = {}
    for name, card in removed.items():
        row = said[name]
        told[card] = (
            ("redacted_by", row.name or ""), ("redacted_at", from_us(row.occurred_at).isoformat()),
            ("redacted_reason", row.reason), ("redacted_why", row.body or ""),
        )  # fmt: skip
    for name, card in contested.items():
        row, state = said[name], states[name]
        told[card] = (
            *told.get(card, ()),
            ("contested_at", from_us(row.occurred_at).isoformat()), ("contested_words", row.body or ""),
            ("contested_due", state.due_at.isoformat()), ("contested_verdict", state.verdict),
        )  # fmt: skip
        if state.decision_id in said:
            decision = said[state.decision_id]
            told[card] += (("decided_by", decision.name or ""),
                           ("decided_at", from_us(decision.occurred_at).isoformat()))  # fmt: skip
    return told


def _shows_words(row: Row[Any]) -> bool:
    """Words that were written after the removal are shown as ever."""
    is_logged = row.latest_rid is not None
    return bool(row.latest_subject or row.latest_body) if is_logged else bool(row.subject or row.body)


def _removals(read: ReadConnection, ids: Sequence[UUID]) -> dict[UUID, Removal]:
    return {
        row.about_id: Removal(row.name or "", from_us(row.occurred_at), RedactionReason(row.reason), row.body or "")
        for row in read.rows(_REMOVALS, {"ids": list(ids)})
    }


def _wording(row: Row[Any], removal: Removal | None, *, is_late: bool) -> Wording:
    kept = json.loads(row.detail) if row.detail else {}
    return Wording(
        event_id=EventId(row.id),
        at=from_us(row.occurred_at),
        agent_id=AgentId(row.agent_id),
        agent_name=row.name or "",
        subject=row.subject or "",
        body=row.body or "",
        why=str(kept.get("revised_why", "")),
        is_late=is_late,
        is_withdrawn=row.withdrawn_by is not None,
        removal=removal,
    )


def _contest(row: Row[Any]) -> ContestRow:
    return ContestRow(
        contest_id=row.id,
        event_id=EventId(row.event_id),
        customer_id=row.customer_id,
        customer_name=row.customer_name or "",
        kind=EventKind(row.kind),
        occurred_at=from_us(row.occurred_at),
        agent_name=row.author,
        note=row.note,
        subject=row.subject,
        revisions=row.revisions,
        statement=row.statement or "",
        opened_at=row.opened_at,
        opened_by=row.opener or "",
        due_at=row.due_at,
        verdict=ContestVerdict(row.verdict) if row.verdict else None,
        decided_at=row.decided_at,
        decided_by=row.decider or "",
        words=row.words or "",
    )
