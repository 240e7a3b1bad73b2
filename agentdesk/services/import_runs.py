"""Knows how a window imports: a helper process does it, the window only hears how far it is.

One import at a time, and one watched folder. An import goes on when the window is closed, and the next window finds
it; the watch belongs to the window and ends with it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Protocol

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import Event, FeedSilent, FolderWatchChanged, ImportRunChanged
from agentdesk.domain.import_runs import FolderWatched, ImportRun, RunState, RunWish, Trouble, WatchState
from agentdesk.domain.records import dataclass
from agentdesk.services.import_lines import heard, heard_watching, plain_wish, wish_of
from agentdesk.services.ports import TimedLane

POLL_S = 0.15
SLOW_POLL_S = 0.5
PATIENCE_S = 15.0
"""So long a helper has to finish its batch when it is asked to stop."""
TRY_AGAIN_S = 60.0


class Helper(Protocol):
    """A helper process and its folder; see `runtime.helper_process`."""

    def start(
        self, arguments: Sequence[str], wish: Mapping[str, object], *, workspace: str = "", with_me: bool = False
    ) -> None: ...

    def is_running(self) -> bool: ...

    def wish(self) -> Mapping[str, Any] | None: ...

    def new_lines(self) -> Sequence[Mapping[str, Any]]: ...

    def ask_to_stop(self) -> None: ...

    def end_now(self) -> bool: ...

    def forget(self) -> None: ...

    @property
    def folder(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Helpers:
    """One for each thing that may go on at the same time."""

    look: Helper
    run: Helper
    watch: Helper


class ImportRuns:
    """The door to imports. Any thread may call it; everything is done on the lane, and told as events."""

    def __init__(
        self,
        helpers: Helpers,
        lane: TimedLane,
        publish: Callable[[Event], None],
        workspace: str,
        monotonic: Callable[[], float],
    ) -> None:
        self._helpers = helpers
        self._lane = lane
        self._publish = publish
        self._workspace = workspace
        self._monotonic = monotonic
        # Everything below belongs to the lane.
        self._run: ImportRun | None = None
        self._watched: FolderWatched | None = None
        self._last_word: ImportRun | None = None
        self._kill_at: float | None = None
        self._again_at: float | None = None
        self._polls = False
        self._closed = False

    def begin(self, watch_folder: str = "") -> None:
        """Find what an earlier window left running or finished, and watch the folder of the settings."""
        self._lane.do(self._attach)
        if watch_folder:
            self.watch(watch_folder)

    def look(self, wish: RunWish) -> None:
        """Find out what these files are; nothing is written."""
        self._lane.do(partial(self._look, wish))

    def start(self, wish: RunWish) -> None:
        self._lane.do(partial(self._start, wish))

    def stop(self) -> None:
        """The batch in hand is finished; what is in stays in."""
        self._lane.do(self._stop)

    def clear(self) -> None:
        """The person has seen what came of it."""
        self._lane.do(self._clear)

    def watch(self, folder: str) -> None:
        """Take new files of this folder from now on; "" ends it."""
        self._lane.do(partial(self._watch, folder))

    def close(self) -> None:
        """The window goes: the watch ends with it, an import goes on. On the owner's thread, before the lane closes."""
        self._lane.do(self._close)

    # --- the import ---

    def _attach(self) -> None:
        helper = self._helpers.run
        plain = helper.wish()
        if plain is None:
            return
        running = helper.is_running()
        self._run = ImportRun(wish_of(plain), RunState.RUNNING, was_away=not running)
        self._poll_soon()
        self._hear_run()

    def _look(self, wish: RunWish) -> None:
        if self._run is not None and self._run.state is RunState.RUNNING:
            return
        self._helpers.look.end_now()
        self._last_word = None
        self._run = ImportRun(wish, RunState.LOOKING)
        self._begin(self._helpers.look, ["import", *wish.paths, *_mapping(wish), "--plan", "--json"], wish)

    def _start(self, wish: RunWish) -> None:
        if self._run is not None and self._run.state is RunState.RUNNING:
            return
        files = self._run.files if self._run is not None and self._run.wish.paths == wish.paths else ()
        self._run = ImportRun(wish, RunState.RUNNING, files=tuple(replace(each, done=0, seconds=0.0) for each in files))
        flags = [flag for flag, on in (("--dry-run", wish.dry_run), ("--strict", wish.strict)) if on]
        self._begin(self._helpers.run, ["import", *wish.paths, *_mapping(wish), *flags, "--json"], wish)

    def _begin(self, helper: Helper, arguments: Sequence[str], wish: RunWish) -> None:
        assert self._run is not None
        try:
            helper.start(
                [*arguments, "--progress-json", "--helper", helper.folder], plain_wish(wish), workspace=self._workspace
            )
        except AgentDeskError as error:
            facts = {key: str(value) for key, value in error.facts.items()}
            self._run = replace(self._run, state=RunState.FAILED, trouble=Trouble(error.code, facts))
        self._publish(ImportRunChanged(self._run))
        self._poll_soon()

    def _stop(self) -> None:
        run = self._run
        if run is None or run.state not in {RunState.RUNNING, RunState.LOOKING} or run.stopping:
            return
        if run.state is RunState.LOOKING:
            self._helpers.look.end_now()
            self._clear()
            return
        self._helpers.run.ask_to_stop()
        self._kill_at = self._monotonic() + PATIENCE_S
        self._tell(replace(run, stopping=True))

    def _clear(self) -> None:
        if self._run is not None and self._run.state is not RunState.RUNNING:
            self._run = None
            self._publish(ImportRunChanged(None))

    def _hear_run(self) -> None:
        """What the helper said since the last look; a helper that ended without a word was cut off."""
        run = self._run
        if run is None or run.state not in {RunState.RUNNING, RunState.LOOKING}:
            return
        helper = self._helpers.look if run.state is RunState.LOOKING else self._helpers.run
        is_alive = helper.is_running()
        now = self._last_word or run
        for line in helper.new_lines():
            now = heard(now, line)
        if is_alive and now.state.is_over:
            self._last_word = now  # it is about to end; another one can begin when it has
            return
        if not is_alive:
            self._last_word = self._kill_at = None
            helper.forget()
            now = _ended(now)
        elif self._kill_at is not None and self._monotonic() >= self._kill_at:
            is_ended = helper.end_now()
            self._kill_at = self._monotonic() + PATIENCE_S if is_ended else None
            now = replace(now, stopping=is_ended)  # else it can be asked again
        if now is not run:
            self._tell(now)

    def _tell(self, run: ImportRun) -> None:
        self._run = run
        self._publish(ImportRunChanged(run))

    # --- the watched folder ---

    def _watch(self, folder: str) -> None:
        helper = self._helpers.watch
        if self._watched is not None and self._watched.folder == folder:
            return
        if self._watched is not None:
            helper.ask_to_stop()
        self._again_at = None
        self._watched = FolderWatched(folder, WatchState.STARTING) if folder else None
        self._publish(FolderWatchChanged(self._watched))
        if folder:
            self._again_at = self._monotonic()
        self._poll_soon()

    def _start_watch(self, watched: FolderWatched) -> None:
        """As soon as an earlier one, of another folder or another window, has ended."""
        helper = self._helpers.watch
        if helper.is_running():
            helper.ask_to_stop()
            return
        self._again_at = None
        arguments = ["import", "--watch", watched.folder, "--progress-json", "--helper", helper.folder]
        try:
            helper.start(arguments, {"folder": watched.folder}, workspace=self._workspace, with_me=True)
        except AgentDeskError as error:
            self._watch_failed(watched, Trouble(error.code))

    def _hear_watch(self) -> None:
        watched = self._watched
        if watched is None:
            return
        if self._again_at is not None:
            if self._monotonic() >= self._again_at:
                self._start_watch(watched)
            return
        is_alive = self._helpers.watch.is_running()
        now = watched
        for line in self._helpers.watch.new_lines():
            now = heard_watching(now, line)
        if not is_alive:
            self._watch_failed(now, now.trouble or Trouble("watch-ended"))
            return
        if now is not watched:
            self._watched = now
            self._publish(FolderWatchChanged(now))
            if now.silent_since is not None and watched.silent_since is None:
                self._publish(FeedSilent(now.folder, now.silent_since))

    def _watch_failed(self, watched: FolderWatched, trouble: Trouble) -> None:
        self._again_at = self._monotonic() + TRY_AGAIN_S
        self._watched = replace(watched, state=WatchState.FAILED, trouble=trouble)
        self._publish(FolderWatchChanged(self._watched))

    # --- the lane ---

    def _poll_soon(self) -> None:
        if not self._polls and not self._closed:
            self._polls = True
            self._lane.later(POLL_S, self._poll)

    def _poll(self) -> None:
        if self._closed:
            return
        try:
            self._hear_run()
            self._hear_watch()
        finally:  # a folder that stumbles once is looked at again
            busy = self._run is not None and self._run.state in {RunState.RUNNING, RunState.LOOKING}
            self._polls = busy or self._watched is not None
            if self._polls:
                self._lane.later(POLL_S if busy else SLOW_POLL_S, self._poll)

    def _close(self) -> None:
        self._closed = True
        self._helpers.look.end_now()
        if self._watched is not None:
            self._helpers.watch.ask_to_stop()


def _ended(run: ImportRun) -> ImportRun:
    """What it means that the helper is gone: it had said its last word, or was cut off."""
    match run.state:
        case RunState.LOOKING if run.files:
            return replace(run, state=RunState.READY)
        case RunState.RUNNING if run.stopping:
            return replace(run, state=RunState.STOPPED, stopping=False)
        case RunState.RUNNING | RunState.LOOKING:
            return replace(run, state=RunState.FAILED, trouble=Trouble("import-ended"))
    return replace(run, stopping=False)


def _mapping(wish: RunWish) -> list[str]:
    return ["--mapping", wish.mapping] if wish.mapping else []
