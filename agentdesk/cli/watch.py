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
from agentdesk.cli.words import local, sentence
from agentdesk.domain.errors import AgentDeskError, Offline, Refused
from agentdesk.domain.imports import ImportReport
from agentdesk.services.imports import ImportWish
from agentdesk.services.imports_watch import FolderWatch, Taken

POLL_S = 1.0


def watch(
    folder: Path, args: argparse.Namespace, wish: ImportWish, parts: CliParts, runner: ImportRunner, out: Out
) -> int:
    """Until Ctrl+C or a stop signal; a file that is being imported is finished first."""
    if not folder.is_dir():
        raise Refused("file-missing", path=folder)
    minutes = args.silent_after if args.silent_after is not None else parts.settings().feed_silent_minutes
    stop = threading.Event()

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    previous = [(number, signal.signal(number, on_signal)) for number in (signal.SIGINT, signal.SIGTERM)]
    try:
        Watcher(folder, wish, runner, out, minutes * 60, as_json=args.progress_json).run(stop.wait)
    finally:
        for number, handler in previous:
            signal.signal(number, handler)
    return DONE


class Watcher:
    """Polls the folder. `wait(seconds)` returns True when it is time to stop."""

    def __init__(
        self, folder: Path, wish: ImportWish, runner: ImportRunner, out: Out, silent_s: float, *, as_json: bool
    ) -> None:
        self._watch = FolderWatch(folder, silent_s)
        self._wish = wish
        self._runner = runner
        self._out = out
        self._as_json = as_json

    def run(self, wait: Callable[[float], bool]) -> None:
        self._out.note(f"Watching {self._watch.folder}. Stop with Ctrl+C.")
        while True:
            self.look(time.monotonic())
            if wait(POLL_S):
                return

    def look(self, now_s: float) -> None:
        """One look: import what is whole, say when nothing comes."""
        ready = self._watch.ready(now_s)
        if ready:
            self._import(ready)
        silent_since = self._watch.silent_since(now_s)
        if silent_since is not None:
            since = datetime.fromtimestamp(silent_since, UTC)
            self._event("silent", folder=str(self._watch.folder), since=since.isoformat())
            if not self._as_json:
                self._out.note(f"agentdesk: nothing has come into {self._watch.folder} since {local(since)}.")

    def _import(self, ready: list[Path]) -> None:
        """Together, so that customers go in before their orders; one by one when one of them is no good."""
        try:
            taken = [(ready, self._run(ready))]
        except Offline as error:
            self._out.note(f"agentdesk: {sentence(error)}")
            return
        except AgentDeskError:
            taken = []
            for path in ready:
                try:
                    taken.append(([path], self._run([path])))
                except Offline as error:
                    self._out.note(f"agentdesk: {sentence(error)}")
                except AgentDeskError as error:
                    self._put_away(self._watch.rejected(path, sentence(error)))
        for paths, report in taken:
            for path in paths:
                self._put_away(self._watch.done(path))
            self._say(report)

    def _run(self, paths: list[Path]) -> ImportReport:
        wish = replace(self._wish, paths=tuple(paths), rejects_dir=self._wish.rejects_dir or self._watch.rejected_dir)
        return self._runner.run(wish, lambda _: None)

    def _put_away(self, taken: Taken) -> None:
        self._event("file", name=taken.path.name, to=str(taken.to), reason=taken.reason)
        if not self._as_json:
            self._out.note(f"{taken.path.name} → {taken.to.parent.name}/{taken.to.name}" + (
                f": {taken.reason}" if taken.reason else ""))  # fmt: skip

    def _say(self, report: ImportReport) -> None:
        from agentdesk.cli.imports import counts, told

        if self._as_json:
            self._event("done", rejected=report.rejected, counts=counts(report),
                        rejects=[str(path) for path in report.rejects])  # fmt: skip
        else:
            told(report, self._out)

    def _event(self, event: str, **facts: object) -> None:
        if self._as_json:
            from agentdesk.cli.imports import Meter

            Meter.say({"event": event, **facts})
