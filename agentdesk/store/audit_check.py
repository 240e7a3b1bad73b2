"""Knows how proved rows are looked through: in the order of their proofs, many at once, against what was proved.

No ORM objects and no SQLAlchemy rows: a tuple of the driver, a few hashes, the next one.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Self, TypeAlias
from uuid import UUID

from sqlalchemy import Engine, select

from agentdesk.domain import verdict
from agentdesk.domain.clock import from_us, to_us
from agentdesk.domain.kinds import EventKind
from agentdesk.domain.proof import Checkpoint, root_of
from agentdesk.domain.verdict import Finding
from agentdesk.store import audit_follows, audit_statements, schema
from agentdesk.store.audit_leaves import EVENTS, LEDGER, SOURCES, Row, Source, event_leaf, leaf_of, words_hash
from agentdesk.store.audit_pass import HEAD, pass_events, pass_ledger
from agentdesk.store.engine import reading
from agentdesk.store.sealing import checkpoint_of

Known: TypeAlias = Callable[[Checkpoint], Sequence[bytes] | None]
"""The leaf hashes that left the database with a checkpoint; None where nobody has them."""

UNCOVERED = ("survey", "referral", "participant", "absence")
"""What somebody said and is not proved row by row: it is imported, or changes by its nature."""
LATE = timedelta(minutes=5)
"""How wrong the clocks of desks may be, and how long a row may take from its time to its commit."""
_TOGETHER = 20_000
_FIRST_REMARK = 50
_REDACTED = EventKind.REDACTION.value
_REASONS = f"{EventKind.RETRACTION.value}, {EventKind.MOVED.value}, {_REDACTED}"
"""These remarks, and cards that stand for another, may leave a row without words."""


class SqlAudit:
    """One look at one workspace; reads only. `found` is told each finding, in no order worth naming."""

    def __init__(self, engine: Engine, found: Callable[[Finding], None]) -> None:
        self._engine = engine
        self._found = found
        self._postgres = engine.dialect.name == "postgresql"
        self.checked: dict[str, int] = Counter({source.table: 0 for source in (EVENTS, LEDGER)})
        self.waiting: dict[str, int] = Counter({source.table: 0 for source in (EVENTS, LEDGER)})
        self.words_erased = 0
        self.words_redacted = 0
        self.uncovered = dict.fromkeys(UNCOVERED, 0)
        self._gone: list[tuple[Finding, bytes]] = []
        self._steps_gone: list[tuple[Finding, bytes]] = []

    def checkpoints(self) -> list[Checkpoint]:
        """As they stand in the database."""
        wanted = select(schema.audit_checkpoint).order_by(schema.audit_checkpoint.c.n)
        with reading(self._engine) as connection:
            return [checkpoint_of(row) for row in connection.execute(wanted).mappings()]

    def check(self, checkpoints: Sequence[Checkpoint], horizons: Sequence[datetime], known: Known) -> None:
        """Every row under these checkpoints; `horizons`: for each, what its rows may not stand before."""
        with self._cursor() as ask:
            for group in groups(checkpoints, horizons):
                self._group(ask, group, known)
            self._judge_gone(ask)

    def check_waiting(self, last: Checkpoint | None, horizon: datetime) -> None:
        """Every row no checkpoint covers, and every proof without a checkpoint."""
        last_seq = last.last if last else 0
        with self._cursor() as ask:
            for seq, kind, number in ask(
                "SELECT seq, kind, row_rid FROM audit_leaf WHERE seq > ? OR seq < 1 ORDER BY seq", (last_seq,)
            ):
                self._found(Finding(verdict.PLACE, seq=seq, table=_table(kind), number=number, detail="extra"))
            for source in SOURCES:
                self._waiting_rows(ask, source, horizon)
            for table, number, name in audit_follows.others(ask, postgres=self._postgres):
                self._found(Finding(verdict.STATE, table=table, number=number, row_id=_name(name)))
            for (number,) in ask(
                "SELECT t.event_rid FROM event_text t WHERE NOT EXISTS (SELECT 1 FROM event r WHERE r.rid = t.event_rid)"
            ):
                self._found(Finding(verdict.INSERTED, table="event_text", number=number))
            self._judge_gone(ask)

    def count_uncovered(self) -> None:
        """Rows that say what happened and have no proof of their own; the command of each is in the ledger."""
        with self._cursor() as ask:
            for table in UNCOVERED:
                [(self.uncovered[table],)] = ask(f"SELECT count(*) FROM {table}")

    def _group(self, ask: "Ask", group: "Group", known: Known) -> None:
        first, last = group[0][0].first, group[-1][0].last
        places: list[bytes | None] = [None] * (last - first + 1)
        spans = {each.n: (each.first, each.last, to_us(horizon - LATE)) for each, horizon in group}
        spoilt: set[int] = set()
        there = audit_statements.kinds_between(ask, first, last)
        for source in SOURCES:
            if int(source.kind) not in there:
                continue
            quick = partial(_pass_of(source), first=first, spans=spans, places=places)
            before = places.count(None)
            doubtful = ask.each(proved(source, postgres=self._postgres), (first, last), quick)
            if counted := before - places.count(None):
                self.checked[source.table] += counted
            for row in doubtful:
                seq, number, row_id, leaf, n = row[:HEAD]
                if places[seq - first] is None:
                    continue  # nobody can read this proof
                span = spans.get(n)
                if span is None or not span[0] <= seq <= span[1]:
                    code, n = verdict.PLACE, _n_at(group, seq)
                else:
                    code = self._row(source, row, row_id, leaf, span[2])
                if code:
                    at = from_us(row[HEAD + source.written_at]) if code == verdict.BACK_DATED else None
                    self._found(Finding(code, n, seq, source.table, number, _name(row_id), at))
                    spoilt.add(seq)
        for checkpoint, _ in group:
            mine = slice(checkpoint.first - first, checkpoint.last - first + 1)
            self._tree(ask, checkpoint, places[mine], known(checkpoint), spoilt)

    def _row(self, source: Source, row: Row, row_id: bytes, leaf: bytes, horizon_us: int) -> str:
        """What is wrong with one row; "" when its words went and somebody may have said why."""
        end = HEAD + len(source.columns)
        columns = row[HEAD:end]
        own = columns[source.named]
        if own is None:
            return verdict.MISSING
        if own != row_id:
            return verdict.MOVED
        if leaf_of(source, columns) != leaf or (source is EVENTS and row[end] != leaf):
            return verdict.ALTERED
        if columns[source.written_at] < horizon_us and not source.comes_late:
            return verdict.BACK_DATED
        if source is EVENTS:
            return self._words(row, end, columns[16])
        return self._step_words(source, row) if source.has_words else ""

    def _words(self, row: Row, end: int, hashed: bytes) -> str:
        salt, subject, body, detail = row[end + 1 : end + 5]
        if salt is not None and words_hash(salt, subject, body, detail) == hashed:
            return ""
        if (salt is None or not any(salt)) and not (subject or body or detail):
            seq, number, row_id, _, n = row[:HEAD]
            self._gone.append((Finding(verdict.WORDS_GONE, n, seq, "event_text", number, _name(row_id)), row_id))
            return ""
        return verdict.WORDS

    def _step_words(self, source: Source, row: Row) -> str:
        """As `_words`, of a row that has its words in itself."""
        match audit_statements.words_of(source, row):
            case audit_statements.FITS:
                return ""
            case audit_statements.GONE:
                seq, number, row_id, _, n = row[:HEAD]
                self._steps_gone.append(
                    (Finding(verdict.WORDS_GONE, n, seq, source.table, number, _name(row_id)), row_id)
                )
                return ""
        return verdict.WORDS

    def _tree(
        self,
        ask: "Ask",
        checkpoint: Checkpoint,
        places: Sequence[bytes | None],
        known: Sequence[bytes] | None,
        spoilt: set[int],
    ) -> None:
        there = [place for place in places if place is not None]
        if (
            len(there) == len(places)
            and root_of(there) == checkpoint.root
            and (known is None or known == tuple(places))
        ):
            return
        for at, place in enumerate(places):
            seq = checkpoint.first + at
            if place is None:
                self._found(Finding(verdict.PLACE, checkpoint.n, seq))
            elif known is not None and place != known[at] and seq not in spoilt:
                self._forged(ask, checkpoint.n, seq)
        if len(there) == len(places) and root_of(there) != checkpoint.root:
            self._found(Finding(verdict.ROOT, checkpoint.n, checkpoint.first, detail=str(checkpoint.last)))

    def _forged(self, ask: "Ask", n: int, seq: int) -> None:
        row_id = "uuid_send(row_id)" if self._postgres else "row_id"
        for kind, number, name in ask(f"SELECT kind, row_rid, {row_id} FROM audit_leaf WHERE seq = ?", (seq,)):
            self._found(Finding(verdict.FORGED, n, seq, _table(kind), number, _name(name)))

    def _waiting_rows(self, ask: "Ask", source: Source, horizon: datetime) -> None:
        """On SQLite numbers are in the order of the commits: what is below a proved one was put in afterwards."""
        [(highest,)] = ask(f"SELECT max(row_rid) FROM audit_leaf WHERE kind = {int(source.kind)}")
        horizon_us = to_us(horizon - LATE)
        below = 0 if self._postgres or highest is None else highest
        for row in ask(_unproved(source, postgres=self._postgres)):
            number, columns = row[0], row[1 : 1 + len(source.columns)]
            name = columns[source.named]
            self.waiting[source.table] += 1
            written = columns[source.written_at]
            finding = Finding(verdict.INSERTED, 0, 0, source.table, number, _name(name))
            if number <= below:
                self._found(finding)
            elif not isinstance(written, int) or (written < horizon_us and not source.comes_late):
                at = from_us(written) if isinstance(written, int) else None
                self._found(Finding(verdict.BACK_DATED, 0, 0, source.table, number, _name(name), at))
            elif source is EVENTS:
                end = 1 + len(source.columns)
                if event_leaf(columns) != row[end]:
                    self._found(Finding(verdict.ALTERED, 0, 0, source.table, number, _name(name)))
                elif code := self._words((0, number, name, b"", 0, *row[1:]), end + HEAD - 1, columns[16]):
                    self._found(Finding(code, 0, 0, source.table, number, _name(name)))
            elif source.has_words and (code := self._step_words(source, (0, number, name, b"", 0, *row[1:]))):
                self._found(Finding(code, 0, 0, source.table, number, _name(name)))

    def _judge_gone(self, ask: "Ask") -> None:
        """Words may go where a remark says why: the row was taken back, moved, or stands elsewhere without them."""
        for start in range(0, len(self._gone), 500):
            some = self._gone[start : start + 500]
            marks = ", ".join(["?"] * len(some))
            names = [UUID(bytes=name) if self._postgres else name for _, name in some]
            about = "uuid_send(about_id)" if self._postgres else "about_id"
            told: dict[bytes, int] = {}
            for name, kind in ask(
                f"SELECT {about}, kind FROM event WHERE about_id IN ({marks}) "
                f"AND (kind IN ({_REASONS}) OR kind < {_FIRST_REMARK})",
                names,
            ):
                told[name] = max(kind, told.get(name, 0))
            for finding, name in some:
                if told.get(name) == _REDACTED:
                    self.words_redacted += 1
                elif name in told:
                    self.words_erased += 1
                else:
                    self._found(finding)
        self._gone.clear()
        for start in range(0, len(self._steps_gone), 500):
            told_of = self._steps_gone[start : start + 500]
            removed = audit_statements.removed(ask, [name for _, name in told_of], postgres=self._postgres)
            for finding, name in told_of:
                if name in removed:
                    self.words_redacted += 1
                else:
                    self._found(finding)
        self._steps_gone.clear()

    def _cursor(self) -> "Ask":
        return Ask(self._engine, postgres=self._postgres)


class Ask:
    """Questions on one raw connection, outside any transaction; `?` for values on both databases."""

    def __init__(self, engine: Engine, *, postgres: bool) -> None:
        self._reading = reading(engine)
        self._postgres = postgres

    def __enter__(self) -> Self:
        raw: Any = self._reading.__enter__().connection.dbapi_connection
        self._raw = raw
        self._strict = raw.text_factory if not self._postgres else None
        return self

    def __exit__(self, *error: object) -> None:
        if not self._postgres:
            self._raw.text_factory = self._strict
        self._reading.__exit__(*error)  # type: ignore[arg-type]

    def __call__(self, statement: str, values: Sequence[object] = ()) -> list[Any]:
        return self.each(statement, values, list)

    def each(self, statement: str, values: Sequence[object], work: Callable[[Iterable[Row]], list[Row]]) -> list[Row]:
        """What `work` makes of the rows, one after the other: many at once would not fit the processor's cache."""
        if self._postgres:
            with closing(self._raw.cursor(binary=True)) as cursor:
                cursor.execute(statement.replace("%", "%%").replace("?", "%s"), list(values))
                return work(cursor)
        try:
            return work(self._raw.execute(statement, list(values)))
        except Exception:  # noqa: BLE001 the driver's own, for words that are no UTF-8 any more: somebody wrote them there
            self._raw.text_factory = _any_text
            return work(self._raw.execute(statement, list(values)))


Group: TypeAlias = list[tuple[Checkpoint, datetime]]


def _any_text(raw: bytes) -> str:
    return raw.decode("utf-8", "surrogateescape")


def groups(checkpoints: Sequence[Checkpoint], horizons: Sequence[datetime]) -> Iterator[Group]:
    """Neighbours together, so that a question brings many rows; never across a gap."""
    group: Group = []
    for checkpoint, horizon in zip(checkpoints, horizons, strict=True):
        if not 0 <= checkpoint.last - checkpoint.first < 10_000_000:
            continue  # the chain has been found broken there
        if group and (checkpoint.first != group[-1][0].last + 1 or checkpoint.last - group[0][0].first >= _TOGETHER):
            yield group
            group = []
        group.append((checkpoint, horizon))
    if group:
        yield group


def _pass_of(source: Source) -> Callable[..., list[Row]]:
    if source is EVENTS:
        return pass_events
    return pass_ledger if source is LEDGER else partial(audit_statements.pass_statements, source)


def _n_at(group: Group, seq: int) -> int:
    return next((each.n for each, _ in group if each.first <= seq <= each.last), 0)


def proved(source: Source, *, postgres: bool) -> str:
    row_id = "uuid_send(a.row_id)" if postgres else "a.row_id"
    return (
        f"SELECT a.seq, a.row_rid, {row_id}, a.leaf, a.checkpoint, {source.selected(postgres=postgres)}"
        f"{_beside(source, postgres=postgres)} FROM audit_leaf a LEFT JOIN {source.table} r ON r.{source.number} = a.row_rid"
        f"{_joined(source)} WHERE a.seq BETWEEN ? AND ? AND +a.kind = {int(source.kind)}"
    )


def _unproved(source: Source, *, postgres: bool) -> str:
    return (
        f"SELECT r.{source.number}, {source.selected(postgres=postgres)}{_beside(source, postgres=postgres)} FROM {source.table} r"
        f"{_joined(source)} WHERE NOT EXISTS (SELECT 1 FROM audit_leaf a WHERE a.kind = {int(source.kind)} "
        f"AND a.row_rid = r.{source.number}) ORDER BY r.{source.number}"
    )


def _beside(source: Source, *, postgres: bool) -> str:
    """Words as their bytes: they are hashed, not read. What is no text on SQLite, which keeps anything, is none."""
    if source.has_words and source is not EVENTS:
        return audit_statements.beside(postgres=postgres)
    if source is not EVENTS:
        return ""
    form = "convert_to(t.{0}, 'UTF8')" if postgres else "CASE typeof(t.{0}) WHEN 'text' THEN CAST(t.{0} AS BLOB) END"
    return ", r.leaf, t.salt, " + ", ".join(form.format(name) for name in ("subject", "body", "detail"))


def _joined(source: Source) -> str:
    return " LEFT JOIN event_text t ON t.event_rid = r.rid" if source is EVENTS else ""


def _table(kind: object) -> str:
    return next((source.table for source in SOURCES if source.kind == kind), "")


def _name(row_id: object) -> str:
    return str(UUID(bytes=row_id)) if isinstance(row_id, bytes) and len(row_id) == 16 else ""
