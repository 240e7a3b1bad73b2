"""Knows the `verify` command: whether anything was changed unseen, a checkpoint now, and an export for an outsider."""

import argparse
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from agentdesk.cli.codes import DONE, REFUSED
from agentdesk.cli.output import Out
from agentdesk.cli.parts import AuditRoom, CliParts
from agentdesk.cli.words_audit import about, plain, said
from agentdesk.domain.errors import Refused
from agentdesk.domain.proof import Checkpoint

MOST_SAID = 1000


def run(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    room = parts.audit_room()
    if args.export:
        return _export(args, room, out)
    if args.new_key:
        key = room.new_key(parts.login())
        out.note(f"A new key is in this machine's keyring: {key.hex()}. What the old one signed stays proved.")
    made: Sequence[Checkpoint] = ()
    if args.checkpoint:
        made = room.seal(parts.login(), args.checkpoints)
        rows = sum(each.rows for each in made)
        out.note(f"Checkpoints made: {len(made):,}, over rows: {rows:,}.")
    found = room.verify(args.checkpoints, _since(args.since, parts))
    if out.as_json:
        out.answer({"workspace": parts.url, **plain(found), "made": [each.n for each in made]})
        return DONE if found.holds else REFUSED
    for line in about(found, args.checkpoints or "the folder of the settings"):
        out.line(line)
    if found.holds:
        out.line("Everything that was looked at holds.")
        return DONE
    out.line(f"Found that do not hold: {found.found:,}; the first: {said(found.findings[0])}.")
    for each in found.findings[:MOST_SAID]:
        out.line(f"  {said(each)}")
    if found.found > MOST_SAID:
        out.line(f"  … and {found.found - MOST_SAID:,} more (--json names {len(found.findings):,})")
    out.note(
        "agentdesk: something was changed unseen. Keep this file and the folder as they are, and compare with a copy."
    )
    return REFUSED


def _export(args: argparse.Namespace, room: AuditRoom, out: Out) -> int:
    rows = room.export(Path(args.export), words=args.words)
    if out.as_json:
        out.answer({"file": args.export, "rows": rows, "words": args.words})
    else:
        out.line(
            f"{rows:,} proved rows are in {args.export}. Anyone can check it with: python3 verify_export.py {args.export}"
        )
    return DONE


def _since(told: str, parts: CliParts) -> datetime | None:
    if not told:
        return None
    try:
        at = datetime.fromisoformat(told)
    except ValueError as error:
        raise Refused("bad-since", text=told) from error
    return at if at.tzinfo else at.replace(tzinfo=ZoneInfo(parts.zone()))
