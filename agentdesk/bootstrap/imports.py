"""Knows how a window's imports are put together: a lane, three helpers' folders, and the door the screen knocks at."""

import hashlib
import time
from collections.abc import Callable
from pathlib import Path

from agentdesk.domain.events import Event
from agentdesk.runtime.helper_process import HelperProcess
from agentdesk.runtime.lanes import Lane
from agentdesk.services.import_runs import Helpers, ImportRuns


def helpers_folder(state: Path, workspace: str) -> Path:
    """One for each workspace: an import that is found again belongs to the workspace that is open."""
    return state / "imports" / workspace_mark(workspace)


def workspace_mark(workspace: str) -> str:
    return hashlib.sha256(workspace.encode()).hexdigest()[:12]


class Imports:
    """The lane and what works on it; `close` ends both."""

    def __init__(self, state: Path, workspace: str, publish: Callable[[Event], None]) -> None:
        folder = helpers_folder(state, workspace)
        self._lane = Lane("imports")
        helpers = Helpers(*(HelperProcess(folder / name) for name in ("look", "run", "watch")))
        self.runs = ImportRuns(helpers, self._lane, publish, workspace, time.monotonic)

    def close(self) -> None:
        self.runs.close()
        self._lane.close()
