"""Knows the `phone record`, `replay` and `redact` commands: what a phone told, kept in a file and heard again."""

import argparse
import json
import time
from collections.abc import Iterator
from pathlib import Path

from agentdesk.cli.codes import DONE
from agentdesk.cli.output import Out
from agentdesk.cli.parts import CliParts
from agentdesk.domain.calls import CallSnapshot
from agentdesk.domain.errors import Refused
from agentdesk.domain.events import CallChanged, CallOffered, Event, LineChanged, PhoneFailed
from agentdesk.domain.kinds import Direction
from agentdesk.services.recordings import RECORD, Recording, lines_of, read_recording, redacted

ACTIONS = frozenset({"record", "replay", "redact"})


def run(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    match args.action:
        case "record":
            return _record(args, parts, out)
        case "redact":
            return _redact(args, out)
        case _:
            return _replay(args, parts, out)


def _record(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    """The open window does it: only it has the phone."""
    if args.stop == bool(args.file):
        raise Refused("record-what")
    path = Path(args.file).expanduser().absolute() if args.file else None
    wish = {"path": str(path), "redact": args.redact} if path is not None else {}
    if not parts.tell_window(RECORD + json.dumps(wish)):
        raise Refused("not-open")
    if path is None:
        out.note("The recording ends.")
    else:
        out.note(f"The window records into {path} from now on. Stop it there, or with: agentdesk phone record --stop")
    return DONE


def _redact(args: argparse.Namespace, out: Out) -> int:
    recording = redacted(_read(Path(args.file)))
    target = Path(args.into)
    try:
        with target.open("x", encoding="utf-8", newline="\n") as file:
            file.writelines(lines_of(recording))
    except FileExistsError as error:
        raise Refused("file-exists", path=str(target)) from error
    except OSError as error:
        raise Refused("no-access", url=str(target)) from error
    out.note(f"{target} holds the same calls without numbers and names.")
    return DONE


def _replay(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    recording = _read(Path(args.file))
    began = time.monotonic()
    told: list[dict[str, object]] = []

    def hear(event: Event) -> None:
        said = _said(event)
        if said is None:
            return
        said = {"t": round((time.monotonic() - began) * args.speed, 1), **said}
        if out.as_json:
            told.append(said)
        else:
            out.line("  ".join([f"{said['t']:>8} s", *(str(value) for value in list(said.values())[1:] if value)]))

    parts.replay(recording, args.speed, hear)
    if out.as_json:
        out.answer(told)
    return DONE


def _said(event: Event) -> dict[str, object] | None:
    match event:
        case CallOffered(call) | CallChanged(call):
            return dict(_call(call))
        case LineChanged(state):
            return {"line": state.value}
        case PhoneFailed(code):
            return {"failed": code}
        case _:
            return None


def _call(call: CallSnapshot) -> Iterator[tuple[str, object]]:
    yield "call", call.ref
    yield "direction", "out" if call.direction is Direction.OUT else "in"
    yield "state", call.state.value
    yield "number", "withheld" if call.private else call.number
    yield "name", call.display_name
    yield "queue", call.queue
    yield "end_reason", call.end_reason.value if call.end_reason is not None else ""


def _read(path: Path) -> Recording:
    try:
        with path.open(encoding="utf-8") as lines:
            return read_recording(lines)
    except FileNotFoundError as error:
        raise Refused("recording-missing", path=str(path)) from error
    except (OSError, UnicodeDecodeError) as error:
        raise Refused("recording-unreadable", path=str(path)) from error
    except Refused as error:
        raise Refused(error.code, path=str(path), **error.facts) from error
