"""Knows how the proofs leave the workspace for an outsider: one JSON value a line, as docs/audit.md says.

The facts of every proved row go with it, so that its leaf can be made again; its words only when asked.
"""

import json
from collections.abc import Iterator
from datetime import datetime
from operator import itemgetter
from typing import Any

from sqlalchemy import Engine

from agentdesk.domain.clock import to_us
from agentdesk.store.audit_check import Ask, SqlAudit, groups, proved
from agentdesk.store.audit_leaves import EVENTS, SOURCES, Source
from agentdesk.store.audit_pass import HEAD

FORMAT = "agentdesk-audit 1"
_OF_KIND = {int(source.kind): source for source in SOURCES}


def export(engine: Engine, made_at: datetime, *, words: bool) -> Iterator[str]:
    """The lines, each with its line break. Reads only."""
    audit = SqlAudit(engine, lambda _: None)
    checkpoints = audit.checkpoints()
    yield _line({
        "format": FORMAT, "made": to_us(made_at), "checkpoints": len(checkpoints), "words": words,
        "tables": {str(int(source.kind)): _described(source) for source in SOURCES},
    })  # fmt: skip
    postgres = engine.dialect.name == "postgresql"
    with Ask(engine, postgres=postgres) as ask:
        for group in groups(checkpoints, [made_at] * len(checkpoints)):
            rows = [
                (row[0], int(source.kind), row)
                for source in SOURCES
                for row in ask(proved(source, postgres=postgres), (group[0][0].first, group[-1][0].last))
            ]
            rows.sort(key=itemgetter(0))
            at = 0
            for checkpoint, _ in group:
                yield _line({"checkpoint": checkpoint.body().decode(), "signature": checkpoint.signature.hex()})
                while at < len(rows) and rows[at][0] <= checkpoint.last:
                    yield _line(_row(_OF_KIND[rows[at][1]], rows[at][2], words=words))
                    at += 1


def _described(source: Source) -> dict[str, object]:
    facts = [[name, letter] for name, letter in zip(source.columns, source.letters, strict=True)]
    return {"table": source.table, "number": source.number, "id": source.name,
            "columns": facts[:-1] if source.has_words else facts}  # fmt: skip


def _row(source: Source, row: Any, *, words: bool) -> dict[str, object]:
    seq, number, row_id, leaf, _ = row[:HEAD]
    end = HEAD + len(source.columns)
    told: dict[str, object] = {
        "seq": seq, "kind": int(source.kind), "number": number, "id": _plain(row_id), "leaf": _plain(leaf),
    }  # fmt: skip
    columns = row[HEAD:end]
    if columns[0] is None:
        return told  # the row is gone, its proof is not
    if source.has_words:
        told |= {"facts": [_plain(each) for each in columns[:-1]], "text_hash": _plain(columns[-1])}
        salt, *said = row[end + 1 : end + 5] if source is EVENTS else row[end : end + 2]
        if words and salt is not None and any(salt):
            told["words"] = [_plain(salt), *(str(each or b"", "utf-8", "replace") for each in said)]
    else:
        told["facts"] = [_plain(each) for each in columns]
    return told


def _plain(value: object) -> object:
    return bytes(value).hex() if isinstance(value, bytes | memoryview) else value


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=True, separators=(",", ":")) + "\n"
