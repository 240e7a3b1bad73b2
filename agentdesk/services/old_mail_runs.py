"""Knows how a window takes in old mail: a helper process does it, and goes on when the window is closed; the next one finds it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import Event
from agentdesk.domain.import_runs import RunState
from agentdesk.domain.old_mail import OldMailChanged, OldMailRun
from agentdesk.services.import_runs import POLL_S, Helper
from agentdesk.services.ports import TimedLane

_COUNTS = ("read", "new", "on_timelines", "left_out", "passed_bytes", "total_bytes")


class OldMailRuns:
    """One at a time. Any thread may call it; everything is done on the lane, and told by `OldMailChanged`."""

    def __init__(self, helper: Helper, lane: TimedLane, publish: Callable[[Event], None], workspace: str) -> None:
        self._helper, self._lane, self._publish, self._workspace = helper, lane, publish, workspace
        self._run: OldMailRun | None = None  # belongs to the lane, as all below
        self._last_word: OldMailRun | None = None
        self._polls = self._closed = False

    def begin(self) -> None:
        """Find what an earlier window left running, or what came of it meanwhile."""
        self._lane.do(self._attach)

    def start(self, paths: Sequence[str], mailbox: str) -> None:
        self._lane.do(partial(self._start, tuple(paths), mailbox))

    def stop(self) -> None:
        """The batch in hand is finished; what is in stays in."""
        self._lane.do(self._stop)

    def close(self) -> None:
        self._lane.do(self._close)

    # --- on the lane ---

    def _attach(self) -> None:
        wish = self._helper.wish()
        if wish is None or self._run is not None:
            return
        self._run = OldMailRun(str(wish.get("mailbox", "")))
        self._poll_soon()

    def _start(self, paths: tuple[str, ...], mailbox: str) -> None:
        if self._run is not None and self._run.state is RunState.RUNNING:
            return
        arguments = ["mail", "import", "--mailbox", mailbox, "--helper", self._helper.folder, "--", *paths]
        self._run, self._last_word = OldMailRun(mailbox), None
        try:
            self._helper.start(arguments, {"mailbox": mailbox}, workspace=self._workspace)
        except AgentDeskError as error:
            facts = tuple((key, str(value)) for key, value in error.facts.items())
            self._tell(replace(self._run, state=RunState.FAILED, code=error.code, facts=facts))
            return
        self._tell(self._run)
        self._poll_soon()

    def _stop(self) -> None:
        if self._run is not None and self._run.state is RunState.RUNNING and not self._run.stopping:
            self._helper.ask_to_stop()
            self._tell(replace(self._run, stopping=True))

    def _hear(self) -> None:
        run = self._run
        if run is None or run.state is not RunState.RUNNING:
            return
        is_alive = self._helper.is_running()
        now = self._last_word or run
        for line in self._helper.new_lines():
            now = heard_old_mail(now, line)
        if is_alive and now.state.is_over:
            self._last_word = now  # it is about to end; another one can begin when it has
            return
        if not is_alive:
            self._last_word = None
            self._helper.forget()
            if now.state is RunState.RUNNING:
                now = replace(now, state=RunState.STOPPED) if now.stopping else _cut_off(now)
            now = replace(now, stopping=False)
        if now is not run:
            self._tell(now)

    def _tell(self, run: OldMailRun) -> None:
        self._run = run
        self._publish(OldMailChanged(run))

    def _poll_soon(self) -> None:
        if not self._polls and not self._closed:
            self._polls = True
            self._lane.later(POLL_S, self._poll)

    def _poll(self) -> None:
        if self._closed:
            return
        try:
            self._hear()
        finally:
            self._polls = False
            if self._run is not None and self._run.state is RunState.RUNNING:
                self._poll_soon()

    def _close(self) -> None:
        self._closed = True


def heard_old_mail(run: OldMailRun, line: Mapping[str, Any]) -> OldMailRun:
    """The run after one line of its helper; a line only a newer program knows says nothing."""
    counts = {name: line[name] for name in _COUNTS if isinstance(line.get(name), int)}
    match line.get("event"):
        case "progress":
            return replace(run, **counts)
        case "done":
            return replace(run, **counts, state=RunState.DONE, rejects=str(line.get("rejects") or ""))
        case "stopped":
            return replace(run, state=RunState.STOPPED)
        case "failed":
            facts = line.get("facts")
            told = tuple((str(key), str(value)) for key, value in facts.items()) if isinstance(facts, dict) else ()
            return replace(run, state=RunState.FAILED, code=str(line.get("code", "")), facts=told)
    return run


def _cut_off(run: OldMailRun) -> OldMailRun:
    return replace(run, state=RunState.FAILED, code="import-ended")
