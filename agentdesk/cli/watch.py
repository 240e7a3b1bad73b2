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
from agentdesk.domain.errors import AgentDeskError, Offline, Refused
from agentdesk.domain.imports import ImportReport
from agentdesk.services.imports import ImportWish
from agentdesk.services.imports_watch import FolderWatch, Taken

POLL_S = 1.0


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
        Watcher(folder, wish, runner, out, minutes * 60, teller).run(wait)
    finally:
        for number, handler in previous:
            signal.signal(number, handler)
    return DONE


class Watcher:
    """Polls the folder. `wait(seconds)` returns True when it is time to stop."""

    def __init__(
        self, folder: Path, wish: ImportWish, runner: ImportRunner, out: Out, silent_s: float, teller: Teller
    ) -> None:
        self._watch = FolderWatch(folder, silent_s)
        self._wish = wish
        self._runner = runner
        self._out = out
        self._teller = teller
        self._is_away = False

    def run(self, wait: Callable[[float], bool]) -> None:
        self._out.note(f"Watching {self._watch.folder}. Stop with Ctrl+C.")
        self._teller.say({"event": "watching", "folder": str(self._watch.folder)})
        while True:
            self.look(time.monotonic())
            if wait(POLL_S):
                return

    def look(self, now_s: float) -> None:
        """One look: import what is whole, say when nothing comes; a drive that is away is told once and waited for."""
        try:
            ready = self._watch.ready(now_s)
            if self._is_away:
                self._is_away = False
                self._teller.say({"event": "watching", "folder": str(self._watch.folder)})
            if ready:
                self._import(ready)
        except OSError as error:
            if not self._is_away:
                self._is_away = True
                self._teller.say({"event": "away", "folder": str(self._watch.folder)})
                self._out.note(
                    f"agentdesk: {self._watch.folder} cannot be read now ({error.strerror}). Waiting for it."
                )
            return
        silent_since = self._watch.silent_since(now_s)
        if silent_since is not None:
            since = datetime.fromtimestamp(silent_since, UTC)
            self._teller.say({"event": "silent", "folder": str(self._watch.folder), "since": since.isoformat()})
            if not self._teller.speaks:
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
                    self._put_away(self._watch.rejected(path, sentence(error)), error)
        for paths, report in taken:
            for path in paths:
                self._put_away(self._watch.done(path))
            self._say(report)

    def _run(self, paths: list[Path]) -> ImportReport:
        wish = replace(self._wish, paths=tuple(paths), rejects_dir=self._wish.rejects_dir or self._watch.rejected_dir)
        return self._runner.run(wish, lambda _: None, lambda _: None)

    def _put_away(self, taken: Taken, error: AgentDeskError | None = None) -> None:
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

    def _say(self, report: ImportReport) -> None:
        from agentdesk.cli.imports import told

        if self._teller.speaks:
            self._teller.done(report)
        else:
            told(report, self._out)
