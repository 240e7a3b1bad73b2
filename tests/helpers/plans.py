"""Knows what was asked of a database, and which of it walks a table that grows with the workspace."""

import re
from typing import Any

import pytest
from sqlalchemy import Engine, event

from agentdesk.store.spoken import Bound, Said, Spoken

SMALL = {"agent", "team", "team_lead", "contest", "calibration", "coaching", "owner", "claimer", "workspace_setting", "rule", "known_problem", "absence",
         "mailbox", "token_key", "extension", "presence", "queue", "mail_presence", "figure_decision"}  # fmt: skip
LIMITED = re.compile(r"newest|sources|found|alike|CONSTANT|anon_\d+")
"""Parts of a question that are small by their own LIMIT or by what they seek."""


class Listener:
    """What was asked of the database, ahead of time too."""

    def __init__(self, engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked: dict[str, Any] = {}
        event.listen(engine, "before_cursor_execute", self._note)
        said = Spoken.said

        def heard(spoken: Spoken, bound: Bound) -> Said:
            self._note(None, None, *said(spoken, bound))
            return said(spoken, bound)

        monkeypatch.setattr(Spoken, "said", heard)

    def _note(self, _connection: Any, _cursor: Any, statement: str, parameters: Any, *_rest: Any) -> None:
        if not statement.startswith(("EXPLAIN", "PRAGMA", "SET", "CREATE")) and "customer_word" not in statement:
            self.asked[statement] = parameters


def walks(engine: Engine, statement: str, parameters: Any) -> list[str]:
    """The steps of its plan that visit a whole growing table."""
    if isinstance(parameters, list):  # the same for many rows
        parameters = parameters[0]
    explain = _postgres if engine.dialect.name == "postgresql" else _sqlite
    return explain(engine, statement, parameters)


def _sqlite(engine: Engine, statement: str, parameters: Any) -> list[str]:
    """Steps that visit a whole table: a SCAN that is neither of a search index nor of something small."""
    with engine.connect() as connection:
        found = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()
    scans = [(line, match[1]) for *_ids, line in found if (match := re.match(r"SCAN (\w+)", line))]
    newest = "ORDER BY customer.rid DESC" in statement  # walks back from the newest customers, as far as its LIMIT
    return [
        line
        for line, name in scans
        if not (name in SMALL or LIMITED.fullmatch(name) or "VIRTUAL TABLE" in line or (newest and name == "customer"))
    ]


def _postgres(engine: Engine, statement: str, parameters: Any) -> list[str]:
    """With walking made dear, a plan still walks only where there is no index to go by."""
    with engine.connect() as connection, connection.begin():
        connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        found = connection.exec_driver_sql(f"EXPLAIN {statement}", parameters).scalars().all()
    walked = []
    for line, after in zip(found, [*found[1:], ""], strict=True):
        scan = re.search(r"(Seq Scan|Index Scan|Index Only Scan)(?: Backward)?(?: using \w+)? on (\w+)", line)
        if scan and scan[2] not in SMALL and "Index Cond" not in after and not _is_limited(line):
            walked.append(f"{line.strip()} / {after.strip()}")
    return walked


def _is_limited(line: str) -> bool:
    """Back from the newest customers as far as a LIMIT lets it; the open missed calls, one per caller; and in an empty
    table, whose partial indexes all cost as little, whichever of them the planner takes.
    """
    in_empty = "ix_follow_up_due on follow_up  (cost=0.12..8.14 rows=1 " in line
    return "Backward using pk_customer on customer" in line or "ix_follow_up_caller" in line or in_empty
