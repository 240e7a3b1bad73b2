"""Knows the `workspace copy` command: how far it is, and at the end that both sides hold the same."""

import argparse
import sys
from time import monotonic

from agentdesk.cli.codes import DONE
from agentdesk.cli.output import Out
from agentdesk.cli.parts import CliParts, Copied

TOLD_EVERY_S = 0.5


def run(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    progress = _Progress(out)
    done = parts.copy(args.source, args.target, progress.told)
    progress.end()
    rows = sum(count for _, count, _ in done.tables)
    if out.as_json:
        out.answer(_plain(done, rows))
        return DONE
    out.table(((name, f"{count:,}", digest[:16]) for name, count, digest in done.tables if count), right=frozenset({1}))
    went_on = " It went on with a copy that was half done." if done.went_on else ""
    out.line(
        f"{rows:,} rows of {done.source} are in {done.target}, the same by count and hash, in {done.took_s:,.0f} s.{went_on}"
    )
    if done.said_meanwhile:
        out.note(f"agentdesk: {done.said_meanwhile:,} commands were said in {done.source} after the copy's moment and are not in it. "
                 "Close the desks and copy once more to another place, or have them said again.")  # fmt: skip
    return DONE


def _plain(done: Copied, rows: int) -> dict[str, object]:
    return {
        "from": done.source,
        "to": done.target,
        "rows": rows,
        "seconds": round(done.took_s, 1),
        "went_on": done.went_on,
        "said_meanwhile": done.said_meanwhile,
        "tables": {name: {"rows": count, "sha256_sum": digest} for name, count, digest in done.tables},
    }


class _Progress:
    """On stderr: one line that is written over at a terminal, a line for each table elsewhere."""

    def __init__(self, out: Out) -> None:
        self._out, self._is_seen = out, sys.stderr.isatty()
        self._table, self._told_at = "", 0.0

    def told(self, table: str, done: int, total: int) -> None:
        now = monotonic()
        is_new, self._table = table != self._table, table
        if self._is_seen and (is_new or done == total or now - self._told_at >= TOLD_EVERY_S):
            self._told_at = now
            sys.stderr.write(f"\r\x1b[K{table}: {done:,} of {total:,}")
            sys.stderr.flush()
        elif not self._is_seen and done == total and total:
            self._out.note(f"{table}: {total:,}")

    def end(self) -> None:
        if self._is_seen and self._table:
            sys.stderr.write("\r\x1b[K")
