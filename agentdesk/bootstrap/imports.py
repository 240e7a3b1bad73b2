"""Knows how a window's imports are put together: a lane, three helpers' folders, and the door the screen knocks at."""

import hashlib
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from agentdesk.domain.events import Event
from agentdesk.runtime.lanes import Lane

if TYPE_CHECKING:
    from agentdesk.services.import_runs import ImportRuns
    from agentdesk.services.old_mail_runs import OldMailRuns


def workspace_mark(workspace: str) -> str:
    """Names a workspace in files and settings: an import that is found again belongs to the one that is open."""
    return hashlib.sha256(workspace.encode()).hexdigest()[:12]


def watch_key(workspace: str) -> str:
    """The personal setting with the watched folder of this workspace."""
    return f"import.watch.w{workspace_mark(workspace)}"


class Imports:
    """The lane and what works on it, made when first asked for; `close` ends both."""

    def __init__(
        self, state: Path, workspace: str, publish: Callable[[Event], None], complete: Callable[[], str] | None = None
    ) -> None:
        """`complete` gives the address with its password, for the helpers' environment."""
        self._folder = state / "imports" / workspace_mark(workspace)
        self._workspace = workspace
        self._complete = complete
        self._publish = publish
        self._made: tuple[ImportRuns, Lane] | None = None
        self._old_mail: OldMailRuns | None = None

    def runs(self) -> "ImportRuns":
        if self._made is None:
            from agentdesk.runtime.helper_process import HelperProcess  # 10 ms, after the first paint
            from agentdesk.services.import_runs import Helpers, ImportRuns

            lane = Lane("imports")
            helpers = Helpers(
                *(HelperProcess(self._folder / name, self._complete) for name in ("look", "run", "watch"))
            )
            self._made = ImportRuns(helpers, lane, self._publish, self._workspace, time.monotonic), lane
        return self._made[0]

    def old_mail(self) -> "OldMailRuns":
        """On the same lane."""
        if self._old_mail is None:
            from agentdesk.runtime.helper_process import HelperProcess
            from agentdesk.services.old_mail_runs import OldMailRuns

            self.runs()
            assert self._made is not None
            helper = HelperProcess(self._folder / "mail", self._complete)
            self._old_mail = OldMailRuns(helper, self._made[1], self._publish, self._workspace)
        return self._old_mail

    def close(self) -> None:
        """The watch ends with the window; an import goes on."""
        if self._old_mail is not None:
            self._old_mail.close()
        if self._made is not None:
            runs, lane = self._made
            runs.close()
            lane.close()
