"""Knows what each line of a helper means for the import, or the watched folder, that the screen shows."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeAlias

from agentdesk.domain.import_runs import (
    FolderWatched,
    ImportRun,
    RunFile,
    RunState,
    RunWish,
    Trouble,
    TurnedRow,
    WatchedFile,
    WatchState,
)
from agentdesk.domain.imports import Tally

Line: TypeAlias = Mapping[str, Any]

LAST_KEPT = 6


def heard(run: ImportRun, line: Line) -> ImportRun:
    """The import after this line. A line of a newer program, or one that makes no sense, changes nothing."""
    try:
        match line.get("event"):
            case "plan":
                return _planned(run, line)
            case "progress":
                return _progressed(run, line)
            case "done":
                return _done(run, line)
            case "failed":
                return replace(run, state=RunState.FAILED, trouble=trouble_of(line), turned=_turned(line))
            case "stopped":
                return replace(run, state=RunState.STOPPED, stopping=False)
    except (KeyError, TypeError, ValueError, AttributeError):
        return run
    return run


def heard_watching(watched: FolderWatched, line: Line) -> FolderWatched:
    """The watched folder after this line."""
    try:
        match line.get("event"):
            case "watching":
                return replace(watched, state=WatchState.WATCHING, trouble=None)
            case "away":
                return replace(watched, state=WatchState.AWAY, trouble=None)
            case "waiting":
                return replace(watched, state=WatchState.AWAY, trouble=trouble_of(line))
            case "silent":
                return replace(watched, silent_since=datetime.fromisoformat(line["since"]))
            case "file":
                at = datetime.fromisoformat(line["at"])
                trouble = trouble_of(line) if "code" in line else None
                came = WatchedFile(str(line["name"]), str(line["to"]), at, trouble)
                return replace(watched, silent_since=None, last=(came, *watched.last)[:LAST_KEPT])
            case "failed":
                return replace(watched, trouble=trouble_of(line))
    except (KeyError, TypeError, ValueError, AttributeError):
        return watched
    return watched


def trouble_of(line: Line) -> Trouble:
    return Trouble(str(line["code"]), {str(key): str(value) for key, value in line.get("facts", {}).items()})


def plain_wish(wish: RunWish) -> dict[str, object]:
    return {
        "paths": list(wish.paths),
        "mapping": wish.mapping,
        "dry_run": wish.dry_run,
        "strict": wish.strict,
    }


def wish_of(plain: Line) -> RunWish:
    """What a helper was asked, as its folder remembers it; empty where that cannot be read."""
    paths = plain.get("paths")
    return RunWish(
        tuple(str(path) for path in paths) if isinstance(paths, list) else (),
        str(plain.get("mapping", "")),
        plain.get("dry_run") is True,
        plain.get("strict") is True,
    )


def _planned(run: ImportRun, line: Line) -> ImportRun:
    files = tuple(
        RunFile(
            path=str(each["path"]), table=str(each["table"]), kinds=tuple(each["kinds"]), mapping=str(each["mapping"]),
            encoding=str(each["encoding"]), delimiter=str(each["delimiter"]), dates=str(each["dates"]),
            zone=str(each["zone"]), notices=tuple(each["notices"]), rows=int(each["rows"]),
        )
        for each in line["files"]
    )  # fmt: skip
    return replace(run, files=files, skipped=tuple(str(path) for path in line["skipped"]))


def _progressed(run: ImportRun, line: Line) -> ImportRun:
    seconds, checking = float(line["seconds"]), bool(line["checking"])
    files = run.files
    if run.checking and not checking:  # the second pass of "all or nothing" begins
        files = tuple(replace(each, done=0, seconds=0.0) for each in files)
    key = (line["path"], line["table"])
    moved = tuple(
        _file_at(each, int(line["file_done"]), run.seconds, seconds) if (each.path, each.table) == key else each
        for each in files
    )
    return replace(
        run, files=moved, done=int(line["done"]), total=int(line["total"]), seconds=seconds, checking=checking
    )


def _file_at(file: RunFile, done: int, before_s: float, now_s: float) -> RunFile:
    """Its clock runs only while its rows go in: two kinds of one file may have others between them."""
    spent = file.seconds + max(now_s - before_s, 0.0)
    return replace(file, done=done, rows=max(file.rows, done) if file.rows else 0, seconds=spent)


def _done(run: ImportRun, line: Line) -> ImportRun:
    counts = {str(kind): Tally(**{name: int(n) for name, n in each.items()}) for kind, each in line["counts"].items()}
    rows = sum(tally.read for tally in counts.values())
    files = tuple(replace(each, done=max(each.rows, each.done)) for each in run.files)
    return replace(
        run, state=RunState.DONE, files=files, done=rows, total=rows, counts=counts, rejected=int(line["rejected"]),
        rejects=tuple(str(path) for path in line["rejects"]), turned=_turned(line), stopping=False,
        doubted=int(line.get("doubted", 0)), doubts=_turned(line, "doubts"),
        seconds=float(line["seconds"]),
    )  # fmt: skip


def _turned(line: Line, name: str = "turned") -> tuple[TurnedRow, ...]:
    return tuple(
        TurnedRow(str(each["file"]), int(each["line"]), str(each["code"]), str(each["column"]), str(each["value"]))
        for each in line.get(name, ())
    )
