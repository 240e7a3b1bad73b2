"""Knows the `workspace backup` and `workspace restore` commands, and how nightly backups are set."""

import argparse
import json
from pathlib import Path, PurePosixPath, PureWindowsPath

from agentdesk.cli.changing import change_settings
from agentdesk.cli.codes import DONE
from agentdesk.cli.output import Out
from agentdesk.cli.parts import CliParts
from agentdesk.cli.words import moment
from agentdesk.domain.backups import Manifest
from agentdesk.domain.errors import Refused

OFF = "off"


def back_up(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    if args.nightly:
        return _nightly(args, parts, out)
    if args.list:
        return _listed(args, parts, out)
    path, made = parts.back_up(Path(args.file) if args.file else Path.cwd(), test=not args.no_test)
    if out.as_json:
        out.answer({"workspace": parts.url, "copy": str(path), **json.loads(made.to_json())})
        return DONE
    out.line(f"A whole copy of {parts.url} is in {path}: {_said(made)}.")
    if not made.tested:
        out.note("agentdesk: it was not restored for a test" + (
            "." if args.no_test else ": this login may make no database, or enter none that it made. Its contents were listed; the rows are in its manifest."))  # fmt: skip
    return DONE


def restore(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    made = parts.restore(Path(args.file), args.target)
    if out.as_json:
        out.answer({"workspace": args.target, **json.loads(made.to_json())})
    else:
        out.line(f"The workspace of {moment(made.made_at)} is back: {_said(made)}.")
    return DONE


def _listed(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    if args.file and not Path(args.file).is_dir():
        raise Refused("backup-folder-missing", path=args.file)
    folder = args.file or parts.settings().backup_folder
    found = parts.backups_in(Path(folder)) if folder else ()
    if out.as_json:
        out.answer({"folder": folder, "backups": [json.loads(made.to_json()) for _, made in found]})
    elif not folder:
        out.line("No folder is set for nightly backups. Set one with: agentdesk workspace backup --nightly FOLDER")
    elif not Path(folder).is_dir():
        out.line(f"{folder} is not on this computer: nightly backups lie where the worker runs.")
    elif not found:
        out.line(f"{folder} holds no backups.")
    else:
        out.table((path.name, moment(made.made_at), _said(made)) for path, made in found)
    return DONE


def _nightly(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    folder = "" if args.nightly == OFF else args.nightly
    if folder and not (PurePosixPath(folder).is_absolute() or PureWindowsPath(folder).is_absolute()):
        raise Refused("backup-folder-whole", path=folder)
    wanted: dict[str, object] = {"backup_folder": folder}
    if args.hour is not None:
        wanted["backup_hour"] = args.hour
    if args.keep is not None:
        wanted["backup_keep"] = args.keep
    change_settings(parts, wanted)
    if out.as_json:
        out.answer(wanted)
    elif folder:
        out.line(f"The worker backs up each night into {folder}, on its own machine.")
    else:
        out.line("Nothing is backed up by itself.")
    return DONE


def _said(made: Manifest) -> str:
    tested = ", restored for a test" if made.tested and made.database == "postgresql" else ""
    return f"{sum(made.rows.values()):,} rows, {made.size_bytes:,} bytes, looked through{tested}"
