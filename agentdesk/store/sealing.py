"""Knows how rows get their place in the order and a checkpoint over it: read and hashed first, then written in one go.

SQLite has one writer at a time, so what has a higher number was committed later. On PostgreSQL numbers become visible
out of order: a row is taken when its transaction is older than every running one (`xid < pg_snapshot_xmin`), and the
next look begins at the last transaction taken, so a late commit is taken by a later look and never left out.
"""

import json
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy import Connection, Engine, insert, select

from agentdesk.domain.ids import SYSTEM_AGENT
from agentdesk.domain.proof import NOTHING_BEFORE, Checkpoint, entry, leaf_hash, root_of
from agentdesk.domain.records import dataclass
from agentdesk.store import schema
from agentdesk.store.audit_leaves import SOURCES, Source, leaf_of
from agentdesk.store.engine import is_postgres, reading, writing
from agentdesk.store.unit_of_work import Guard

Marks: TypeAlias = dict[str, list[int]]
"""By table: the transaction (0 on SQLite) and the number of the last row taken."""

_checkpoint, _leaf = schema.audit_checkpoint, schema.audit_leaf
_NEWEST = select(_checkpoint).order_by(_checkpoint.c.n.desc()).limit(1)
# One sealer at a time, by a row that no agent's login may lock: an advisory lock could be held against the proofs.
_ALONE = select(schema.agent.c.id).where(schema.agent.c.id == SYSTEM_AGENT).with_for_update(key_share=True)


@dataclass(frozen=True, slots=True)
class Sealed:
    """A checkpoint that was written, with the leaf hashes of its rows in their order."""

    checkpoint: Checkpoint
    leaves: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """Rows to be proved: (kind, number, id, leaf), how far they reach, and whether they are all that waits."""

    rows: list[tuple[int, int, bytes, bytes]]
    marks: Marks
    complete: bool


class SqlSealer:
    """Seals one workspace. Any desk may look; `seal` writes, and of two at once one finds nothing left to do."""

    def __init__(self, engine: Engine, guard: Guard | None = None) -> None:
        """`guard`: of who looks after the workspace, before a checkpoint is committed."""
        self._engine = engine
        self._guard = guard

    def role_of(self, login: str) -> str:
        """The role of an agent; "" for one nobody knows."""
        with reading(self._engine) as connection:
            wanted = select(schema.agent.c.role).where(schema.agent.c.login == login, schema.agent.c.active)
            return str(connection.execute(wanted).scalar() or "")

    def newest(self) -> Checkpoint | None:
        with reading(self._engine) as connection:
            row = connection.execute(_NEWEST).mappings().first()
        return None if row is None else checkpoint_of(row)

    def seal(
        self,
        desk: str,
        now: Callable[[], datetime],
        sign: Callable[[Checkpoint], Checkpoint],
        limit: int,
    ) -> Sealed | None:
        """One checkpoint over at most `limit` rows of each table; None when nothing waits or another desk was first."""
        with reading(self._engine) as connection:
            before = connection.execute(_NEWEST).mappings().first()
            found = _waiting(connection, json.loads(before["marks"]) if before else {}, limit)
        if not found.rows:
            return None
        last = checkpoint_of(before) if before else None
        first = last.last + 1 if last else 1
        entries = [entry(first + at, *row) for at, row in enumerate(found.rows)]
        leaves = tuple(leaf_hash(each) for each in entries)
        made_at = now()
        made = sign(Checkpoint(
            n=last.n + 1 if last else 1, first=first, last=first + len(leaves) - 1, root=root_of(leaves),
            previous=last.hash() if last else NOTHING_BEFORE, made_at=made_at, desk=desk,
            clock_back=last is not None and made_at < last.made_at, complete=found.complete,
        ))  # fmt: skip
        with writing(self._engine) as connection:
            if is_postgres(connection):
                connection.execute(_ALONE)
            newest = connection.execute(_NEWEST).mappings().first()
            if (newest["n"] if newest else 0) != (last.n if last else 0):
                return None  # another desk was first; its rows are ours
            _write(connection, made, found)
            if self._guard is not None:
                self._guard(connection)
        return Sealed(made, leaves)

    def leaves_of(self, checkpoint: Checkpoint) -> tuple[bytes, ...]:
        """The leaf hashes under it as they lie in the database."""
        wanted = (
            select(_leaf.c.seq, _leaf.c.kind, _leaf.c.row_rid, _leaf.c.row_id, _leaf.c.leaf)
            .where(_leaf.c.seq.between(checkpoint.first, checkpoint.last))
            .order_by(_leaf.c.seq)
        )
        with reading(self._engine) as connection:
            rows = connection.execute(wanted).all()
        return tuple(leaf_hash(entry(seq, kind, row, row_id.bytes, leaf)) for seq, kind, row, row_id, leaf in rows)

    def checkpoints_after(self, n: int, limit: int = 1000) -> Sequence[Checkpoint]:
        wanted = select(_checkpoint).where(_checkpoint.c.n > n).order_by(_checkpoint.c.n).limit(limit)
        with reading(self._engine) as connection:
            return [checkpoint_of(row) for row in connection.execute(wanted).mappings()]


def checkpoint_of(row: Any) -> Checkpoint:
    return Checkpoint(
        n=row["n"], first=row["first_seq"], last=row["last_seq"], root=bytes(row["root"]),
        previous=bytes(row["previous"]), made_at=row["made_at"], desk=row["desk"],
        clock_back=bool(row["clock_back"]), complete=bool(row["complete"]), key=bytes(row["key"]),
        signature=bytes(row["signature"]),
    )  # fmt: skip


def _waiting(connection: Connection, marks: Marks, limit: int) -> Found:
    reach = {name: list(mark) for name, mark in marks.items()}
    rows: list[tuple[int, int, bytes, bytes]] = []
    complete = True
    for source in SOURCES:
        mark = marks.get(source.table, [0, 0])
        found = (_new_on_postgres if is_postgres(connection) else _new_on_sqlite)(connection, source, mark, limit + 1)
        complete = complete and len(found) <= limit
        for xid, number, row_id, *columns in found[:limit]:
            # A row somebody has spoilt already is proved as what it is, and `verify` names it.
            leaf = leaf_of(source, tuple(columns)) or bytes(32)
            rows.append((int(source.kind), number, bytes(row_id), leaf))
            reach[source.table] = [max(xid, reach.get(source.table, [0, 0])[0]), number]
    return Found(rows, reach, complete)


def _new_on_sqlite(connection: Connection, source: Source, mark: Sequence[int], limit: int) -> list[Any]:
    """Above the mark, and not proved: a row that lies twice in the order would be no proof."""
    statement = (
        f"SELECT 0, r.{source.number}, r.{source.name}, {source.selected(postgres=False)} FROM {source.table} r "
        f"WHERE r.{source.number} > ? AND NOT EXISTS (SELECT 1 FROM audit_leaf a WHERE a.kind = {int(source.kind)} "
        f"AND a.row_rid = r.{source.number}) ORDER BY r.{source.number} LIMIT ?"
    )
    return list(connection.exec_driver_sql(statement, (mark[1], limit)).fetchall())


def _new_on_postgres(connection: Connection, source: Source, mark: Sequence[int], limit: int) -> list[Any]:
    """Whatever is settled. A restored database may count its transactions from anew: then everything is looked at."""
    oldest, next_one = connection.exec_driver_sql(
        "SELECT pg_snapshot_xmin(s)::text::bigint, pg_snapshot_xmax(s)::text::bigint FROM pg_current_snapshot() s"
    ).one()
    begin = (0, 0) if mark[0] >= next_one or source.comes_late else tuple(mark)
    statement = (
        f"SELECT r.xid::text::bigint, r.{source.number}, uuid_send(r.{source.name}), {source.selected(postgres=True)} "
        f"FROM {source.table} r WHERE (r.xid, r.{source.number}) > (%s::text::xid8, %s) "
        f"AND (r.xid < %s::text::xid8 OR r.xid >= %s::text::xid8) "
        f"AND NOT EXISTS (SELECT 1 FROM audit_leaf a WHERE a.kind = {int(source.kind)} "
        f"AND a.row_rid = r.{source.number}){f' AND {source.late_when}' if source.comes_late else ''} ORDER BY r.xid, r.{source.number} LIMIT %s"
    )
    return list(
        connection.exec_driver_sql(statement, (str(begin[0]), begin[1], str(oldest), str(next_one), limit)).fetchall()
    )


def _write(connection: Connection, made: Checkpoint, found: Found) -> None:
    native = is_postgres(connection)
    rows = [
        (made.first + at, kind, number, UUID(bytes=row_id) if native else row_id, leaf, made.n)
        for at, (kind, number, row_id, leaf) in enumerate(found.rows)
    ]
    marks = ", ".join(["%s" if native else "?"] * 6)
    connection.exec_driver_sql(
        f"INSERT INTO audit_leaf (seq, kind, row_rid, row_id, leaf, checkpoint) VALUES ({marks})", rows
    )
    connection.execute(insert(_checkpoint).values(
        n=made.n, first_seq=made.first, last_seq=made.last, root=made.root, previous=made.previous,
        made_at=made.made_at, clock_back=made.clock_back, complete=made.complete, desk=made.desk, key=made.key,
        signature=made.signature, marks=json.dumps(found.marks, separators=(",", ":"), sort_keys=True),
    ))  # fmt: skip
