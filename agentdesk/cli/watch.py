"""Knows how a folder is watched: whole new files go in, and then to `done/` or `rejected/`; a silent feed is said."""

import argparse
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType

from agentdesk.cli.codes import DONE
from agentdesk.cli.output import Out
from agentdesk.cli.parts import CliParts, ImportRunner
from agentdesk.cli.telling import Teller, plain_facts
from agentdesk.cli.words import local, sentence
from agentdesk.domain.errors import AgentDeskError, NotAllowed, Offline, Refused
from agentdesk.domain.imports import ImportKind, ImportReport
from agentdesk.domain.records import dataclass
from agentdesk.services.clerk import NOT_THE_COMMANDS_FAULT
from agentdesk.services.imports import ImportWish
from agentdesk.services.imports_watch import FolderWatch

POLL_S = 1.0
AGAIN_S = 10.0
"""So long files wait for a workspace that does not take them before it is asked again."""
NO_FILES_FAULT = NOT_THE_COMMANDS_FAULT | {"folder-missing", "rejects-not-writable", "writer-gone"}


@dataclass(frozen=True, slots=True)
class _Stuck:
    """A file that is dealt with and still lies in the folder; `error` when it was no good."""

    stamp: tuple[int, int] | None
    error: AgentDeskError | None


def watch(
    folder: Path, args: argparse.Namespace, wish: ImportWish, parts: CliParts, runner: ImportRunner, out: Out,
    teller: Teller,
) -> int:  # fmt: skip
    """Until Ctrl+C or a stop signal; a file that is being imported is finished first."""
    if not folder.is_dir():
        raise Refused("file-missing", path=folder)
    minutes = args.silent_after if args.silent_after is not None else parts.settings().feed_silent_minutes
    stop = threading.Event()

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    previous = [(number, signal.signal(number, on_signal)) for number in (signal.SIGINT, signal.SIGTERM)]

    def wait(seconds: float) -> bool:
        return stop.wait(0 if teller.helper else seconds) or (teller.helper is not None and teller.helper.wait(seconds))

    try:
        Watcher(folder, wish, runner, out, minutes * 60, teller, parts.url).run(wait)
    finally:
        for number, handler in previous:
            signal.signal(number, handler)
    return DONE


class Watcher:
    """Polls the folder. `wait(seconds)` returns True when it is time to stop."""

    def __init__(
        self, folder: Path, wish: ImportWish, runner: ImportRunner, out: Out, silent_s: float, teller: Teller,
        url: str = "",
    ) -> None:  # fmt: skip
        """`url` of the workspace, for people."""
        self._watch = FolderWatch(folder, silent_s)
        self._wish = wish
        self._runner = runner
        self._out = out
        self._teller = teller
        self._url = url
        self._told: tuple[str, str] | None = None
        self._again_at: float | None = None
        self._stuck: dict[Path, _Stuck] = {}

    def run(self, wait: Callable[[float], bool]) -> None:
        self._out.note(f"Watching {self._watch.folder}. Stop with Ctrl+C.")
        self._say_watching()
        while True:
            self.look(time.monotonic())
            if wait(POLL_S):
                return

    def look(self, now_s: float) -> None:
        """One look: import what is whole, say when nothing comes; what stands in the way is told once and waited for."""
        try:
            ready = self._watch.ready(now_s)
        except OSError as error:
            self._trouble(
                {"event": "away", "folder": str(self._watch.folder)},
                f"{self._watch.folder} cannot be read now ({error.strerror}). Waiting for it.",
            )
            return
        self._put_away_again()
        new = [path for path in ready if path not in self._stuck]
        if not new:
            self._again_at = None
        elif self._again_at is None or now_s >= self._again_at:
            self._again_at = None
            try:
                self._import(new)
            except AgentDeskError as error:
                self._wait(error, now_s)
        if self._told is not None and self._again_at is None and not self._stuck:
            self._told = None
            self._say_watching()
        self._say_silence(now_s)

    def _import(self, ready: list[Path]) -> None:
        """Together, so that customers go in before their orders; what is no good goes aside, the rest goes in.

        Raises what is no file's fault: they wait.
        """
        try:
            self._take(ready)
        except AgentDeskError as error:
            if _is_no_files_fault(error):
                raise
            if len(ready) == 1:
                self._put_away(ready[0], error)
                return
            good = self._good_alone(ready)
            if good and len(good) < len(ready):
                self._import(good)
                return
            for path in good:  # each is a table of ours: refused for what stands in it
                self._import([path])

    def _good_alone(self, ready: list[Path]) -> list[Path]:
        """Those that can be read as something, customers before their orders; the others are put aside."""
        kinds = list(ImportKind)
        found: list[tuple[int, Path]] = []
        for path in ready:
            try:
                plan = self._runner.plan(self._wish_for([path]))
            except AgentDeskError as error:
                if _is_no_files_fault(error):
                    raise
                if error.code == "nothing-to-import":  # a table that others look things up in
                    found.append((0, path))
                else:
                    self._put_away(path, error)
            else:
                found.append((min(kinds.index(job.spec.kind) for job in plan.jobs), path))
        return [path for _, path in sorted(found)]

    def _take(self, paths: list[Path]) -> None:
        report = self._runner.run(self._wish_for(paths), lambda _: None, lambda _: None)
        for path in paths:
            self._put_away(path)
        self._say(report)

    def _wish_for(self, paths: list[Path]) -> ImportWish:
        return replace(self._wish, paths=tuple(paths), rejects_dir=self._wish.rejects_dir or self._watch.rejected_dir)

    def _put_away(self, path: Path, error: AgentDeskError | None = None) -> None:
        """Once it is dealt with. One that cannot be moved is kept in mind: it does not go in again."""
        stamp = self._watch.stamp(path)
        try:
            taken = self._watch.done(path) if error is None else self._watch.rejected(path, sentence(error, self._url))
        except OSError as failed:
            self._stuck[path] = _Stuck(stamp, error)
            why = failed.strerror or type(failed).__name__
            self._trouble(
                {"event": "waiting", "code": "not-moved", "facts": {"name": path.name, "why": why}},
                f"{path.name} was read and cannot be moved out of the folder ({why}). That is tried again; it does not"
                " go in twice.",
            )
            return
        self._stuck.pop(path, None)
        event: dict[str, object] = {
            "event": "file", "name": taken.path.name, "to": str(taken.to), "reason": taken.reason,
            "at": datetime.now(UTC).isoformat(),
        }  # fmt: skip
        if error is not None:
            event |= {"code": error.code, "facts": plain_facts(error)}
        self._teller.say(event)
        if not self._teller.speaks:
            self._out.note(f"{taken.path.name} → {taken.to.parent.name}/{taken.to.name}" + (
                f": {taken.reason}" if taken.reason else ""))  # fmt: skip

    def _put_away_again(self) -> None:
        for path, stuck in list(self._stuck.items()):
            if self._watch.stamp(path) == stuck.stamp:
                self._put_away(path, stuck.error)
            else:  # somebody took it away, or it is another file by now
                del self._stuck[path]

    def _wait(self, error: AgentDeskError, now_s: float) -> None:
        self._again_at = now_s + AGAIN_S
        self._trouble(
            {"event": "waiting", "code": error.code, "facts": plain_facts(error)},
            f"{sentence(error, self._url)} The files stay in the folder and go in by themselves.",
        )

    def _trouble(self, event: dict[str, object], told: str) -> None:
        """Once, until it is over or another."""
        what = (str(event["event"]), str(event.get("code", "")))
        if self._told != what:
            self._told = what
            self._teller.say(event)
            self._out.note(f"agentdesk: {told}")

    def _say_watching(self) -> None:
        self._teller.say({"event": "watching", "folder": str(self._watch.folder)})

    def _say_silence(self, now_s: float) -> None:
        silent_since = self._watch.silent_since(now_s)
        if silent_since is None:
            return
        since = datetime.fromtimestamp(silent_since, UTC)
        self._teller.say({"event": "silent", "folder": str(self._watch.folder), "since": since.isoformat()})
        if not self._teller.speaks:
            self._out.note(f"agentdesk: nothing has come into {self._watch.folder} since {local(since)}.")

    def _say(self, report: ImportReport) -> None:
        from agentdesk.cli.imports import told

        if self._teller.speaks:
            self._teller.done(report, rows=False)  # it runs for weeks, and nobody reads customers' values there
        else:
            told(report, self._out)


def _is_no_files_fault(error: AgentDeskError) -> bool:
    """What no file would escape: the workspace or its disk must be put right first, and meanwhile they all wait."""
    return isinstance(error, Offline | NotAllowed) or error.code in NO_FILES_FAULT
