"""Knows how the database's owner alters proved rows, and how much of it is found: `python -m tests.helpers.alterations`.

Each alteration is made by plain SQL with the triggers out of the way, looked for by `verify` under checkpoints that have
left the database, and taken back. Every third one is made again by somebody who repairs the proof as well: hash, leaf,
root, chain and all, with a key of their own. `--write` puts the table into docs/audit.md.
"""

import random
import re
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeAlias

import sqlcipher3

from agentdesk.domain.proof import Proved, entry, leaf_hash, root_of
from agentdesk.domain.verdict import Verdict
from agentdesk.runtime.audit_key import AuditKey
from agentdesk.store.audit_check import SqlAudit
from agentdesk.store.audit_leaves import LEDGER_COLUMNS, STATEMENTS, event_leaf, leaf_of, ledger_leaf
from agentdesk.store.engine import open_engine
from agentdesk.store.event_rows import LEAF_COLUMNS
from agentdesk.store.migrate import create
from tests.helpers import heads, statements
from tests.helpers.proofs import Proofs, Secrets

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = ROOT / "docs" / "audit.md"
BEGIN, END = "<!-- alterations -->\n", "<!-- end of alterations -->\n"
EVENTS, COMMANDS = 40, 30
TIMES = 10
"""Of each kind on each table."""
TIMES_SAID = 4
"""Of each kind on each table of statements, which are many."""
DAY_US = 86_400_000_000

Alter: TypeAlias = Callable[[Any, random.Random], None]

_EVENT_NUMBERS = ("kind", "direction", "occurred_at", "duration_s", "agent_id", "team_id", "wrap_up_ms")
_EVENT_WORDS = ("outcome", "reason")
_EVENT_IDS = ("customer_id", "case_id", "ref_id", "about_id")


def change_event(cursor: Any, dice: random.Random) -> None:
    rid, column = _one(cursor, dice, "event", "rid"), dice.choice(_EVENT_NUMBERS + _EVENT_WORDS + _EVENT_IDS)
    if column in _EVENT_NUMBERS:
        change = f"coalesce({column}, 0) + {dice.choice([1, 2, 3.5, 1000])}"
    else:
        change = "'spoilt'" if column in _EVENT_WORDS else "randomblob(16)"
    cursor.execute(f"UPDATE event SET {column} = {change} WHERE rid = ?", (rid,))


def back_date_event(cursor: Any, dice: random.Random) -> None:
    column = dice.choice(["occurred_at", "recorded_at"])
    cursor.execute(f"UPDATE event SET {column} = {column} - ? WHERE rid = ?",
                   (dice.randrange(1, 90 * DAY_US), _one(cursor, dice, "event", "rid")))  # fmt: skip


def delete_event(cursor: Any, dice: random.Random) -> None:
    rid = _one(cursor, dice, "event", "rid")
    cursor.execute("DELETE FROM event WHERE rid = ?", (rid,))
    if dice.random() < 0.5:
        cursor.execute("DELETE FROM event_text WHERE event_rid = ?", (rid,))


def insert_event(cursor: Any, dice: random.Random) -> None:
    """Another contact of a past day, whole and with a leaf of its own, in a hole or at the end."""
    rid = _one(cursor, dice, "event", "rid")
    columns = ", ".join(LEAF_COLUMNS[1:])
    new = dice.choice([-dice.randrange(1, 1000), 1_000_000])
    back_us = dice.randrange(1, 90) * DAY_US
    cursor.execute(
        f"INSERT INTO event (rid, id, {columns}, text_hash, leaf) SELECT ?, randomblob(16), {columns}, text_hash, leaf "
        "FROM event WHERE rid = ?", (new, rid),
    )  # fmt: skip
    cursor.execute("UPDATE event SET recorded_at = recorded_at - ?, occurred_at = occurred_at - ? WHERE rid = ?",
                   (back_us, back_us, new))  # fmt: skip
    cursor.execute("INSERT INTO event_text SELECT ?, salt, subject, body, detail FROM event_text WHERE event_rid = ?",
                   (new, rid))  # fmt: skip
    _prove_event(cursor, new)


def reorder_events(cursor: Any, dice: random.Random) -> None:
    _swap(cursor, dice, "event", "rid")
    if dice.random() < 0.5:
        _swap(cursor, dice, "event_text", "event_rid")


def change_words(cursor: Any, dice: random.Random) -> None:
    rid, column = _one(cursor, dice, "event_text", "event_rid"), dice.choice(["subject", "body", "detail", "salt"])
    value = "randomblob(16)" if column == "salt" else f"{column} || ' (not)'"
    cursor.execute(f"UPDATE event_text SET {column} = {value} WHERE event_rid = ?", (rid,))


def delete_words(cursor: Any, dice: random.Random) -> None:
    worded = cursor.execute("SELECT event_rid FROM event_text WHERE body <> '' ORDER BY 1").fetchall()
    rid = dice.choice(worded)[0]
    way = dice.choice(["DELETE FROM event_text", "UPDATE event_text SET subject='', body='', detail='', salt=x''",
                       "UPDATE event_text SET body=''"])  # fmt: skip
    cursor.execute(f"{way} WHERE event_rid = ?", (rid,))


def insert_words(cursor: Any, dice: random.Random) -> None:
    cursor.execute("INSERT INTO event_text (event_rid, salt, body) VALUES (?, randomblob(16), 'He shouted.')",
                   (dice.randrange(10_000, 20_000),))  # fmt: skip


def reorder_words(cursor: Any, dice: random.Random) -> None:
    _swap(cursor, dice, "event_text", "event_rid")


def change_ledger(cursor: Any, dice: random.Random) -> None:
    column = dice.choice(["kind", "actor", "desk", "touched", "payload_hash", "command_id"])
    change = {"actor": "actor + 1", "payload_hash": "randomblob(32)", "command_id": "randomblob(16)"}
    seq = _one(cursor, dice, "ledger", "seq")
    cursor.execute(f"UPDATE ledger SET {column} = {change.get(column, f'{column} || 1')} WHERE seq = ?", (seq,))


def back_date_ledger(cursor: Any, dice: random.Random) -> None:
    column = dice.choice(["desk_at", "server_at"])
    cursor.execute(f"UPDATE ledger SET {column} = {column} - ? WHERE seq = ?",
                   (dice.randrange(1, 90 * DAY_US), _one(cursor, dice, "ledger", "seq")))  # fmt: skip


def delete_ledger(cursor: Any, dice: random.Random) -> None:
    cursor.execute("DELETE FROM ledger WHERE seq = ?", (_one(cursor, dice, "ledger", "seq"),))


def insert_ledger(cursor: Any, dice: random.Random) -> None:
    new = dice.choice([-dice.randrange(1, 1000), 1_000_000])
    columns = ", ".join(LEDGER_COLUMNS[2:])
    cursor.execute(f"INSERT INTO ledger (seq, command_id, {columns}) SELECT ?, randomblob(16), {columns} FROM ledger "
                   "WHERE seq = ?", (new, _one(cursor, dice, "ledger", "seq")))  # fmt: skip
    cursor.execute("UPDATE ledger SET server_at = server_at - ? WHERE seq = ?", (dice.randrange(1, 90) * DAY_US, new))


def reorder_ledger(cursor: Any, dice: random.Random) -> None:
    _swap(cursor, dice, "ledger", "seq")


def change_leaf(cursor: Any, dice: random.Random) -> None:
    column = dice.choice(["leaf", "row_id", "row_rid", "kind", "checkpoint"])
    change = {"leaf": "randomblob(32)", "row_id": "randomblob(16)", "kind": "kind + 100"}.get(
        column, f"{column} + 5000"
    )
    cursor.execute(f"UPDATE audit_leaf SET {column} = {change} WHERE seq = ?", (_proved(cursor, dice),))


def delete_leaf(cursor: Any, dice: random.Random) -> None:
    cursor.execute("DELETE FROM audit_leaf WHERE seq = ?", (_proved(cursor, dice),))


def insert_leaf(cursor: Any, dice: random.Random) -> None:
    """A proof at the end, of a row that is not there or of one that is."""
    cursor.execute("INSERT INTO audit_leaf SELECT max(seq) + 1, 1, 70000, randomblob(16), randomblob(32), "
                   f"{dice.randrange(1, 5)} FROM audit_leaf")  # fmt: skip


def reorder_leaves(cursor: Any, dice: random.Random) -> None:
    _swap(cursor, dice, "audit_leaf", "seq")


def change_checkpoint(cursor: Any, dice: random.Random) -> None:
    column = dice.choice(
        ["root", "previous", "first_seq", "last_seq", "desk", "key", "signature", "complete", "clock_back"]
    )
    change = {"root": "randomblob(32)", "previous": "randomblob(32)", "key": "randomblob(32)", "desk": "'bob@desk'",
              "signature": "randomblob(64)", "complete": "1 - complete", "clock_back": "1 - clock_back",
              }.get(column, f"{column} + 1")  # fmt: skip
    cursor.execute(
        f"UPDATE audit_checkpoint SET {column} = {change} WHERE n = ?", (_one(cursor, dice, "audit_checkpoint", "n"),)
    )


def back_date_checkpoint(cursor: Any, dice: random.Random) -> None:
    cursor.execute("UPDATE audit_checkpoint SET made_at = made_at - ? WHERE n = ?",
                   (dice.randrange(1, DAY_US), _one(cursor, dice, "audit_checkpoint", "n")))  # fmt: skip


def delete_checkpoint(cursor: Any, dice: random.Random) -> None:
    """One in between, or the newest with all it covers, as if it had never been."""
    n = _one(cursor, dice, "audit_checkpoint", "n")
    if dice.random() < 0.5:
        cursor.execute("DELETE FROM audit_checkpoint WHERE n = ?", (n,))
        return
    for table, column in (("event", "rid"), ("ledger", "seq")):
        kind = 1 if table == "event" else 2
        cursor.execute(f"DELETE FROM {table} WHERE {column} IN (SELECT row_rid FROM audit_leaf WHERE kind = {kind} "
                       "AND checkpoint >= ?)", (n,))  # fmt: skip
    cursor.execute("DELETE FROM audit_leaf WHERE checkpoint >= ?", (n,))
    cursor.execute("DELETE FROM audit_checkpoint WHERE n >= ?", (n,))


def insert_checkpoint(cursor: Any, dice: random.Random) -> None:
    cursor.execute("INSERT INTO audit_checkpoint SELECT max(n) + 1, max(last_seq) + 1, max(last_seq) + 1, randomblob(32), "
                   f"randomblob(32), max(made_at) + {dice.randrange(1, DAY_US)}, 0, 1, 'x', x'', x'', '{{}}' "
                   "FROM audit_checkpoint")  # fmt: skip


def reorder_checkpoints(cursor: Any, dice: random.Random) -> None:
    _swap(cursor, dice, "audit_checkpoint", "n")


KINDS: tuple[tuple[str, str, Alter], ...] = (
    ("event", "changed", change_event), ("event", "back-dated", back_date_event), ("event", "deleted", delete_event),
    ("event", "inserted", insert_event), ("event", "reordered", reorder_events),
    ("event_text", "changed", change_words), ("event_text", "deleted", delete_words),
    ("event_text", "inserted", insert_words), ("event_text", "reordered", reorder_words),
    ("ledger", "changed", change_ledger), ("ledger", "back-dated", back_date_ledger),
    ("ledger", "deleted", delete_ledger), ("ledger", "inserted", insert_ledger), ("ledger", "reordered", reorder_ledger),
    ("audit_leaf", "changed", change_leaf), ("audit_leaf", "deleted", delete_leaf),
    ("audit_leaf", "inserted", insert_leaf), ("audit_leaf", "reordered", reorder_leaves),
    ("audit_checkpoint", "changed", change_checkpoint), ("audit_checkpoint", "back-dated", back_date_checkpoint),
    ("audit_checkpoint", "deleted", delete_checkpoint), ("audit_checkpoint", "inserted", insert_checkpoint),
    ("audit_checkpoint", "reordered", reorder_checkpoints),
)  # fmt: skip
REPAIRED = frozenset({"event", "ledger", *statements.BY_TABLE})
"""Whose alterations are also made by somebody who repairs the proofs afterwards."""


class Altered:
    """What came of all of them: tries and finds by (table, kind), and those nobody noticed."""

    def __init__(self) -> None:
        self.tried: Counter[tuple[str, str]] = Counter()
        self.found: Counter[tuple[str, str]] = Counter()
        self.unseen: list[str] = []


def run(folder: Path, times: int = TIMES, seed: int = 6962) -> Altered:
    """Every kind on every table, `times` times, in a workspace made in `folder`."""
    path = folder / "altered.agentdesk"
    create(str(path), login="anna", name="Anna")
    proofs = Proofs(str(path), folder / "away")
    for _ in range(4):
        proofs.write(EVENTS // 4, commands=COMMANDS // 4)
        statements.tell(proofs)
        proofs.seal()
    assert proofs.look().holds
    proofs.close()
    _without_triggers(path)
    looked = Proofs(str(path), folder / "away")
    looked.clock.at = proofs.clock.at
    dice, result = random.Random(seed), Altered()
    before = shutil.copyfile(path, folder / "before.agentdesk")
    connection, pristine = (sqlcipher3.connect(str(each), isolation_level=None) for each in (path, before))
    for table, kind, alter in (*KINDS, *heads.KINDS, *statements.KINDS):
        for at in range(TIMES_SAID if table in statements.BY_TABLE else times):
            with _taken_back(connection, pristine):
                alter(connection.cursor(), dice)
                repairs = at % 3 == 2 and table in REPAIRED
                if repairs:
                    kind_of = f"{kind}, proofs repaired"
                    _repair(connection.cursor())
                else:
                    kind_of = kind
                _judge(result, looked.look(), table, kind_of, at)
    assert looked.look().holds, "what was taken back must hold again"
    connection.close()
    pristine.close()
    looked.close()
    return result


def table_of(result: Altered) -> str:
    lines = ["| table | altered | tried | found |", "|---|---|--:|--:|"]
    lines += [
        f"| {table} | {kind} | {n} | {result.found[table, kind]} |"
        for (table, kind), n in result.tried.items()
        if table not in statements.BY_TABLE
    ]
    total, found = sum(result.tried.values()), sum(result.found.values())
    lines.append(f"| all, with those below | | {total} | {found} ({found / total:.0%}) |")
    return "\n".join((*lines, "", *_statements_of(result))) + "\n"


def _statements_of(result: Altered) -> list[str]:
    """One line a table: found of tried, by what was done."""
    kinds = list(dict.fromkeys(kind for table, kind in result.tried if table in statements.BY_TABLE))
    lines = [f"| found of tried | {' | '.join(kinds)} |", f"|---|{'--:|' * len(kinds)}"]
    lines += [
        f"| {table} | {' | '.join(f'{result.found[table, kind]} of {result.tried[table, kind]}' for kind in kinds)} |"
        for table in statements.BY_TABLE
    ]
    return lines


def _judge(result: Altered, verdict: Verdict, table: str, kind: str, at: int) -> None:
    result.tried[table, kind] += 1
    if verdict.holds:
        result.unseen.append(f"{table} {kind} #{at}")
    else:
        result.found[table, kind] += 1


@contextmanager
def _taken_back(connection: Any, pristine: Any) -> Iterator[None]:
    """The workspace as it was before, page by page."""
    yield
    pristine.backup(connection)


def _without_triggers(path: Path) -> None:
    connection = sqlcipher3.connect(str(path), isolation_level=None)
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.close()


def _one(cursor: Any, dice: random.Random, table: str, column: str) -> int:
    return int(dice.choice(cursor.execute(f"SELECT {column} FROM {table} ORDER BY 1").fetchall())[0])


def _proved(cursor: Any, dice: random.Random) -> int:
    return _one(cursor, dice, "audit_leaf", "seq")


def _swap(cursor: Any, dice: random.Random, table: str, column: str) -> None:
    first, second = dice.sample([row[0] for row in cursor.execute(f"SELECT {column} FROM {table}").fetchall()], 2)
    for was, now in ((first, -1_000_000), (second, first), (-1_000_000, second)):
        cursor.execute(f"UPDATE {table} SET {column} = ? WHERE {column} = ?", (now, was))


def _prove_event(cursor: Any, rid: int) -> None:
    columns = ", ".join((*LEAF_COLUMNS, "text_hash"))
    row = cursor.execute(f"SELECT {columns} FROM event WHERE rid = ?", (rid,)).fetchone()
    cursor.execute("UPDATE event SET leaf = ? WHERE rid = ?", (event_leaf(row) or bytes(32), rid))


def _repair(cursor: Any) -> None:
    """All that can be repaired without the folder: leaves, places, roots, chain, signatures of a key of one's own."""
    for (rid,) in cursor.execute("SELECT rid FROM event").fetchall():
        _prove_event(cursor, rid)
    cursor.execute("DELETE FROM audit_leaf")
    rows: list[tuple[int, int, bytes, bytes]] = [
        (int(Proved.EVENT), *row) for row in cursor.execute("SELECT rid, id, leaf FROM event ORDER BY rid").fetchall()
    ]
    for source in STATEMENTS:
        rows += statements.entries(cursor, source, leaf_of)
    rows += [
        (int(Proved.LEDGER), row[0], row[1], ledger_leaf(row) or bytes(32))
        for row in cursor.execute(f"SELECT {', '.join(LEDGER_COLUMNS)} FROM ledger ORDER BY seq").fetchall()
    ]
    cursor.executemany("INSERT INTO audit_leaf VALUES (?, ?, ?, ?, ?, 1)",
                       [(at, *row) for at, row in enumerate(rows, 1)])  # fmt: skip
    key = AuditKey(Secrets())
    root = root_of([leaf_hash(entry(at, *row)) for at, row in enumerate(rows, 1)])
    cursor.execute("DELETE FROM audit_checkpoint WHERE n > 1")
    cursor.execute(
        "UPDATE audit_checkpoint SET first_seq = 1, last_seq = ?, root = ?, key = ?", (len(rows), root, key.make())
    )
    cursor.connection.execute("PRAGMA wal_checkpoint").fetchall()
    [(_, _, path)] = cursor.execute("PRAGMA database_list").fetchall()
    engine = open_engine(path, read_only=True)
    [checkpoint] = SqlAudit(engine, lambda _: None).checkpoints()
    engine.dispose()
    cursor.execute("UPDATE audit_checkpoint SET signature = ?", (key.sign(checkpoint.body()),))


def main() -> int:
    folder = Path(tempfile.mkdtemp(prefix="agentdesk-alterations-"))
    try:
        result = run(folder)
    finally:
        shutil.rmtree(folder)
    table = table_of(result)
    sys.stdout.write(table + "".join(f"not found: {each}\n" for each in result.unseen))
    if "--write" in sys.argv:
        text = DOCUMENT.read_text("utf-8")
        written = re.sub(f"{BEGIN}.*{END}", lambda _: f"{BEGIN}{table}{END}", text, flags=re.DOTALL)
        DOCUMENT.write_text(written, "utf-8")
    return 1 if result.unseen else 0


if __name__ == "__main__":
    sys.exit(main())
