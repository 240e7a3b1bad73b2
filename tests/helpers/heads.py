"""Knows entries that something became of, corrected, taken back, moved and redacted, and how their owner alters the heads."""

import random
from typing import Any
from uuid import UUID

from sqlalchemy import Engine, text

from agentdesk.domain.clock import to_us
from agentdesk.domain.ids import SYSTEM_AGENT, EventId, new_uuid
from agentdesk.domain.kinds import EventKind
from agentdesk.services.notes import erase_words, set_head
from agentdesk.store.audit_heads import WRONG
from agentdesk.store.engine import reading
from agentdesk.store.unit_of_work import SqlUnitOfWork
from tests.helpers.workspaces import an_event


def tell(unit: SqlUnitOfWork, customer: UUID, other: UUID) -> None:
    """One of each."""
    corrected, wordings = _event(unit, customer), []
    for kind, body in ((EventKind.LOG, "A lamp."), (EventKind.REVISION, "Two lamps.")):
        wordings.append(_event(unit, customer, kind=kind, about_id=corrected, body=body))
    set_head(unit, corrected, latest_id=wordings[-1], revisions=1)
    taken_back = _event(unit, customer)
    unit.events.withdraw(taken_back, _event(unit, customer, kind=EventKind.RETRACTION, about_id=taken_back))
    moved = _event(unit, customer)
    _event(unit, other, kind=EventKind.MOVED, about_id=moved)
    set_head(unit, moved, moved_to=other)
    redacted = _event(unit, customer)
    set_head(unit, redacted, redacted_by=_event(unit, customer, kind=EventKind.REDACTION, about_id=redacted))
    erase_words(unit, redacted)
    came = an_event(customer, agent_id=SYSTEM_AGENT, team_id=0, kind=EventKind.EMAIL)
    unit.events.append(came)
    log = an_event(customer, kind=EventKind.LOG, about_id=came.event_id, outcome="resolved")
    unit.events.append(log)
    set_head(unit, came.event_id, latest_id=log.event_id, logged_by=log.agent_id, logged_team=unit.agent_team(log.agent_id),
             came_at=to_us(came.occurred_at))  # fmt: skip


def astray(engine: Engine) -> list[Any]:
    """Heads that say something else than the rows they follow from, as `verify` finds them."""
    with reading(engine) as connection:
        return [
            connection.execute(text(f"SELECT e.*, h.* FROM {wrong}")).mappings().all()
            for wrong in WRONG
            if connection.execute(text(f"SELECT 1 FROM {wrong}")).first()
        ]


def _event(unit: SqlUnitOfWork, customer: UUID, **more: Any) -> EventId:
    made = an_event(customer, **more)
    unit.events.append(made)
    return made.event_id


def change(cursor: Any, dice: random.Random) -> None:
    """Another wording counts, the entry is gone, there again, or stands elsewhere, by an id that is there or by none."""
    pointers = ("latest_id", "withdrawn_by", "moved_to", "redacted_by", "contested_by")
    column = dice.choice(pointers)
    there = cursor.execute(f"SELECT event_id, {column} FROM event_head ORDER BY 1").fetchall()
    event_id, was = dice.choice(there)
    ids = cursor.execute("SELECT id FROM event ORDER BY rid").fetchall()
    new = dice.choice([dice.choice(ids)[0], new_uuid().bytes, *([None, None] if was is not None else [])])
    cursor.execute(f"UPDATE event_head SET {column} = ? WHERE event_id = ?", (new, event_id))


def claim(cursor: Any, dice: random.Random) -> None:
    """A mail that came is another agent's contact, another team's, of another day, or nobody's."""
    column, new = dice.choice(
        [("logged_by", 77), ("logged_by", None), ("logged_team", 77), ("came_at", 0)],
    )
    [(event_id,)] = dice.sample(
        cursor.execute("SELECT event_id FROM event_head WHERE logged_by IS NOT NULL ORDER BY 1").fetchall(), 1
    )
    cursor.execute(f"UPDATE event_head SET {column} = ? WHERE event_id = ?", (new, event_id))


def delete(cursor: Any, dice: random.Random) -> None:
    heads = cursor.execute("SELECT event_id FROM event_head ORDER BY 1").fetchall()
    cursor.execute("DELETE FROM event_head WHERE event_id = ?", dice.choice(heads))


def insert(cursor: Any, dice: random.Random) -> None:
    """A contact that nothing became of is hidden, or said to be another customer's."""
    [(event_id,), (other,)] = dice.sample(
        cursor.execute("SELECT id FROM event WHERE kind = 1 AND id NOT IN (SELECT event_id FROM event_head) ORDER BY rid")
        .fetchall(), 2,
    )  # fmt: skip
    column = dice.choice(["withdrawn_by", "latest_id", "moved_to"])
    cursor.execute(f"INSERT INTO event_head (event_id, {column}) VALUES (?, ?)", (event_id, other))


KINDS = tuple(
    ("event_head", kind, alter)
    for kind, alter in (("changed", change), ("claimed", claim), ("deleted", delete), ("inserted", insert))
)
