"""Knows how to fill every table of statements with rows that fit each other, and how each is altered by its owner."""

import random
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from agentdesk.domain.ids import EventId, new_uuid
from agentdesk.domain.kinds import EventKind
from agentdesk.services.notes import set_head
from agentdesk.store.audit_leaves import STATEMENTS, Source
from agentdesk.store.unit_of_work import SqlUnitOfWork, SqlWorkspace
from tests.helpers import heads
from tests.helpers.proofs import Proofs
from tests.helpers.workspaces import ANNA, BRAM, a_customer, an_event

DAY_US = 86_400_000_000
BY_TABLE = {source.table: source for source in STATEMENTS}


def tell(proofs: Proofs, after: timedelta = timedelta(minutes=1)) -> None:
    """Two rows at least in each table of statements, all in one go: what they say of their state follows from them."""
    proofs.clock.at += after
    at = proofs.clock.at
    with SqlWorkspace(proofs.engine, "anna@desk", proofs.clock).unit_of_work() as unit:
        customer, other = a_customer(unit, "Cleo"), a_customer(unit, "Dirk")
        heads.tell(unit, customer, other)
        for each in range(2):
            event = EventId(new_uuid())
            unit.events.append(an_event(customer, event_id=event, body="Asked for a lamp."))
            _of_customer(unit, customer, event, at, each)
            _of_review(unit, event, at, each)
            _of_calibration(unit, event, at, each)
            _of_coaching(unit, event, at)
            unit.rows.insert("looked", command_id=new_uuid(), actor=ANNA, at=at, event_id=event)
            unit.rows.insert("figure_decision", id=new_uuid(), figure="ces", shown="team", decided_on=date(2026, 1, 1 + each),
                             reference=f"council {each}", actor=ANNA, at=at)  # fmt: skip
        unit.commit()


def _of_customer(unit: SqlUnitOfWork, customer: UUID, event: UUID, at: Any, each: int) -> None:
    for _ in range(2):
        unit.rows.insert("consent", id=new_uuid(), customer_id=customer, purpose="survey", channel="email", state=1,
                         source="told", at=at)  # fmt: skip
        unit.rows.insert("verification", id=new_uuid(), customer_id=customer, event_id=event, method="postcode", result=1,
                         agent_id=ANNA, at=at)  # fmt: skip
        unit.rows.insert("asked_again", id=new_uuid(), fact_id=new_uuid(), customer_id=customer, agent_id=ANNA, at=at)
        unit.rows.insert("follow_up_step", follow_up_id=new_uuid(), at=at, actor=ANNA, what="done", words="Rang twice.")
    statement, decision = EventId(new_uuid()), EventId(new_uuid())
    for name, kind, outcome in ((statement, EventKind.CONTESTED, ""), (decision, EventKind.DECIDED, "kept")):
        unit.events.append(an_event(None, event_id=name, kind=kind, about_id=event, outcome=outcome, occurred_at=at))
    unit.rows.insert("contest", id=statement, event_id=event, follow_up_id=new_uuid(), opened_at=at,
                     due_at=at + timedelta(days=30), verdict="kept", decision_id=decision, decided_by=ANNA, decided_at=at)  # fmt: skip
    set_head(unit, event, contested_by=statement)
    unit.rows.insert("scorecard", command_id=new_uuid(), card=f"card-{event}", version=1 + each, spec="{}", made_by=ANNA,
                     made_at=at)  # fmt: skip


def _of_review(unit: SqlUnitOfWork, event: UUID, at: Any, each: int) -> None:
    review = new_uuid()
    unit.rows.insert("review", id=review, event_id=event, agent_id=BRAM, reviewer=ANNA, source="sample", card="call-en",
                     version=1, score=80 + each, state="opened", made_at=at)  # fmt: skip
    for key in ("greeting", "next-step"):
        unit.rows.insert("review_mark", review_id=review, round=0, key=key, mark=3, words="clear")
    for state, actor, score in (("given", ANNA, 80 + each), ("opened", BRAM, None)):
        unit.rows.insert("review_step", id=new_uuid(), review_id=review, actor=actor, at=at, state=state, score=score)


def _of_calibration(unit: SqlUnitOfWork, event: UUID, at: Any, each: int) -> None:
    calibration = new_uuid()
    unit.rows.insert("calibration", id=calibration, event_id=event, agent_id=BRAM, opened_by=ANNA, opened_at=at,
                     until=at + timedelta(days=each + 1), card="call-en", version=1, state="closed", agreed=1)  # fmt: skip
    for lead in (ANNA, 7):
        unit.rows.insert("calibration_lead", calibration_id=calibration, lead=lead, scored_at=at)
        unit.rows.insert(
            "calibration_step", id=new_uuid(), calibration_id=calibration, actor=lead, at=at, what="scored"
        )
        unit.rows.insert("calibration_mark", calibration_id=calibration, round=0, lead=lead, key="greeting", mark=2)
    for what in ("closed", "agreed"):
        unit.rows.insert("calibration_step", id=new_uuid(), calibration_id=calibration, actor=ANNA, at=at, what=what)
    unit.rows.insert("calibration_mark", calibration_id=calibration, round=1, lead=ANNA, key="greeting", mark=3)


def _of_coaching(unit: SqlUnitOfWork, event: UUID, at: Any) -> None:
    coaching = new_uuid()
    unit.rows.insert("coaching", id=coaching, agent_id=BRAM, lead=ANNA, made_at=at, opened_at=at)
    for contact in (event, new_uuid()):
        unit.rows.insert("coaching_contact", coaching_id=coaching, event_id=contact)
    for what, actor in (("given", ANNA), ("opened", BRAM)):
        unit.rows.insert(
            "coaching_step", id=new_uuid(), coaching_id=coaching, actor=actor, at=at, what=what, words="Slower."
        )


def changes(table: str) -> Callable[[Any, random.Random], None]:
    """Any column of any row, also those no leaf is over."""

    def change(cursor: Any, dice: random.Random) -> None:
        kinds = {row[1]: row[2] for row in cursor.execute(f"PRAGMA table_info({table})").fetchall()}
        column = dice.choice(sorted(kinds.keys() - {"rid"}))
        made = {"TEXT": f'"{column}" || 1', "BLOB": f"randomblob({16 if column != 'text_hash' else 32})"}
        new = made.get(kinds[column].split("(")[0], f'coalesce("{column}", 5) + {dice.choice([1, 2, 0.5, 1000])}')
        cursor.execute(f'UPDATE {table} SET "{column}" = {new} WHERE rid = ?', (_one(cursor, dice, table),))

    return change


def back_dates(table: str) -> Callable[[Any, random.Random], None]:
    times = [name for name in BY_TABLE[table].columns if name.endswith("at")]

    def back_date(cursor: Any, dice: random.Random) -> None:
        column = dice.choice(times)
        cursor.execute(f'UPDATE {table} SET "{column}" = "{column}" - ? WHERE rid = ?',
                       (dice.randrange(1, 90 * DAY_US), _one(cursor, dice, table)))  # fmt: skip

    return back_date


def deletes(table: str) -> Callable[[Any, random.Random], None]:
    def delete(cursor: Any, dice: random.Random) -> None:
        cursor.execute(f"DELETE FROM {table} WHERE rid = ?", (_one(cursor, dice, table),))

    return delete


def inserts(table: str) -> Callable[[Any, random.Random], None]:
    """Another row like one that is there, of a past day, in a hole or at the end."""

    def insert(cursor: Any, dice: random.Random) -> None:
        names = [row[1] for row in cursor.execute(f"PRAGMA table_info({table})").fetchall()]
        new = {
            "rid": str(dice.choice([-dice.randrange(1, 1000), 1_000_000])), "id": "randomblob(16)",
            "event_id": "randomblob(16)", "key": '"key" || 1', "version": "version + 7", "lead": "lead + 7",
            "recorded_at": f"recorded_at - {dice.randrange(1, 90) * DAY_US}",
        }  # fmt: skip
        cursor.execute(
            f"INSERT INTO {table} ({', '.join(_quoted(names))}) SELECT "
            f"{', '.join(new.get(name, _quoted([name])[0]) for name in names)} FROM {table} WHERE rid = ?",
            (_one(cursor, dice, table),),
        )

    return insert


def reorders(table: str) -> Callable[[Any, random.Random], None]:
    def reorder(cursor: Any, dice: random.Random) -> None:
        rids = [row[0] for row in cursor.execute(f"SELECT rid FROM {table}").fetchall()]
        first, second = dice.sample(rids, 2)
        for was, now in ((first, -1_000_000), (second, first), (-1_000_000, second)):
            cursor.execute(f"UPDATE {table} SET rid = ? WHERE rid = ?", (now, was))

    return reorder


def entries(cursor: Any, source: Source, leaf: Callable[..., bytes | None]) -> list[tuple[int, int, bytes, bytes]]:
    """The proofs of a table as somebody who repairs them makes them: (kind, number, id, leaf)."""
    rows = cursor.execute(f"SELECT {source.selected(postgres=False)} FROM {source.table} r ORDER BY r.rid").fetchall()
    return [(int(source.kind), row[0], row[source.named], leaf(source, row) or bytes(32)) for row in rows]


KINDS = tuple(
    (source.table, kind, made(source.table))
    for source in STATEMENTS
    for kind, made in (
        ("changed", changes), ("back-dated", back_dates), ("deleted", deletes), ("inserted", inserts),
        ("reordered", reorders),
    )
)  # fmt: skip


def _one(cursor: Any, dice: random.Random, table: str) -> int:
    return int(dice.choice(cursor.execute(f"SELECT rid FROM {table} ORDER BY 1").fetchall())[0])


def _quoted(names: list[str]) -> list[str]:
    return [f'"{name}"' for name in names]
