"""Knows what is being typed and is not yet said: on the disk within a second, gone when it is logged or thrown away."""

import logging
import threading
from collections.abc import Callable, Sequence
from functools import partial

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import Event, JournalFailed
from agentdesk.domain.ids import DraftId
from agentdesk.services.ports import Clock, Draft, Journal, TimedLane

log = logging.getLogger(__name__)

WRITE_EVERY_S = 0.3
"""From the first unwritten letter, however fast the next ones come."""
AGAIN_AFTER_S = 2.0


class DraftKeeper:
    """`keep` and `drop` return at once; the newest state of each draft is written on the journal lane."""

    def __init__(
        self,
        journal: Journal,
        journal_lane: TimedLane,
        clock: Clock,
        publish: Callable[[Event], None] | None = None,
    ) -> None:
        self._journal = journal
        self._lane = journal_lane
        self._clock = clock
        self._publish = publish
        self._lock = threading.Lock()
        self._unwritten: dict[DraftId, Draft] = {}
        self._gone: set[DraftId] = set()
        self._is_armed = False

    def keep(self, draft_id: DraftId, state_json: str) -> None:
        with self._lock:
            self._gone.discard(draft_id)
            self._unwritten[draft_id] = Draft(draft_id, state_json, self._clock.now())
            arm, self._is_armed = not self._is_armed, True
        if arm:
            self._lane.later(WRITE_EVERY_S, self._write)

    def drop(self, draft_id: DraftId) -> None:
        with self._lock:
            self._unwritten.pop(draft_id, None)
            self._gone.add(draft_id)
        self._lane.do(partial(self._forget, draft_id))

    def load(self, then: Callable[[Sequence[Draft]], None]) -> None:
        """`then` gets them on the journal lane, in the order they were begun; none when they cannot be read."""
        self._lane.do(partial(self._load, then))

    def flush(self) -> None:
        """Write at once: the window goes away, the machine goes to sleep."""
        self._lane.do(self._write)

    def stop(self, timeout_s: float = 2.0) -> bool:
        """What is typed is written when this returns True. Not on the lane."""
        written = threading.Event()
        self.flush()
        self._lane.do(written.set)
        if not written.wait(timeout_s):
            return False
        with self._lock:
            return not self._unwritten

    def _write(self) -> None:
        with self._lock:
            drafts, self._unwritten, self._is_armed = self._unwritten, {}, False
        for draft in drafts.values():
            try:
                self._journal.save_draft(draft)
            except AgentDeskError as error:
                self._keep_for_later(draft, error)

    def _keep_for_later(self, draft: Draft, error: AgentDeskError) -> None:
        log.warning("draft %s is not written: %s", draft.draft_id, error.code)
        with self._lock:
            if draft.draft_id in self._gone:
                return
            self._unwritten.setdefault(draft.draft_id, draft)
            arm, self._is_armed = not self._is_armed, True
        if arm:
            self._lane.later(AGAIN_AFTER_S, self._write)
        if self._publish is not None:
            self._publish(JournalFailed(None, error.code))

    def _forget(self, draft_id: DraftId) -> None:
        with self._lock:
            if draft_id not in self._gone:  # dropped, and taken up again since
                return
            self._gone.discard(draft_id)
        try:
            self._journal.drop_draft(draft_id)
        except AgentDeskError as error:  # it comes back at the next start, which is better than the other way round
            log.warning("draft %s is not dropped: %s", draft_id, error.code)

    def _load(self, then: Callable[[Sequence[Draft]], None]) -> None:
        try:
            drafts = self._journal.drafts()
        except AgentDeskError as error:
            if self._publish is not None:
                self._publish(JournalFailed(None, error.code))
            drafts = ()
        then(drafts)
