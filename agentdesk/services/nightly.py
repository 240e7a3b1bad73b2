"""Knows when a workspace is backed up by itself: once a night at the hour that is set, made up for when it was missed."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from agentdesk.domain.backups import Keep
from agentdesk.domain.errors import AgentDeskError
from agentdesk.services.ports import Clock, Reads
from agentdesk.services.queries import Settings
from agentdesk.services.settings import WorkspaceSettings, read_workspace

log = logging.getLogger(__name__)

AGAIN_AFTER = timedelta(hours=1)
"""A backup that failed is tried again then."""


class Nightly:
    """On one lane of the worker. `newest`: when the newest in a folder was made; `make`: one there, and the old ones gone."""

    def __init__(
        self, reads: Reads, newest: Callable[[str], datetime | None], make: Callable[[str, Keep], None], clock: Clock
    ) -> None:
        self._reads, self._newest, self._make, self._clock = reads, newest, make, clock
        self._failed_at: datetime | None = None
        self.code = ""
        """Why the last one failed; "" when it did not."""
        self.made_at: datetime | None = None

    def look(self) -> bool:
        """True when one was made. Raises AgentDeskError when the workspace is away."""
        settings, _ = read_workspace(self._reads.answer(Settings()))
        if not settings.backup_folder:
            self.code, self.made_at = "", None
            return False
        now = self._clock.now()
        self.made_at = self._newest(settings.backup_folder)
        if self.made_at is not None and self.made_at >= last_due(now, settings):
            self.code, self._failed_at = "", None
            return False
        if self._failed_at is not None and self._failed_at <= now < self._failed_at + AGAIN_AFTER:
            return False
        daily, weekly, monthly = settings.backup_keep
        try:
            self._make(settings.backup_folder, Keep(daily, weekly, monthly))
        except AgentDeskError as error:
            log.warning("the backup failed: %s", error.code)
            self.code, self._failed_at = error.code, now
            return False
        self.code, self._failed_at, self.made_at = "", None, self._newest(settings.backup_folder)
        return True


def last_due(now: datetime, settings: WorkspaceSettings) -> datetime:
    """The newest time at which a backup was due, by the shop's wall."""
    there = now.astimezone(ZoneInfo(settings.business_hours.zone))
    due = there.replace(hour=settings.backup_hour, minute=0, second=0, microsecond=0)
    return due if due <= there else due - timedelta(days=1)
