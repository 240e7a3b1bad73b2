"""Knows what leaving says to the clerk: an absence, and the work that goes to a colleague or a queue."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from agentdesk.domain.commands import HandOverFollowUp, NewFollowUp, SetAbsence
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.followups import due_at_moment
from agentdesk.domain.handing_on import words_so_far
from agentdesk.domain.ids import CommandId, FollowUpId, new_uuid
from agentdesk.domain.kinds import FollowUpKind, WaitingFor
from agentdesk.domain.live import LiveItem, Stage
from agentdesk.services.ports import Clock
from agentdesk.services.queries import People, PersonRow, WorkQueue, WorkRow, WorkSection
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.followups.leaving_dialogs import DRAFT, AbsenceDialog, Away, HandOverList, Whom
from agentdesk.ui.half_said import HalfSaid
from agentdesk.ui.notices import Notices
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.topbar import Me
from agentdesk.ui.words import Words

TITLE_SIGNS = 90


class Leaving(QObject):
    """The questions "I am away" and "end of my shift", each with its key. `drafts`: what lies on the desk.

    Signals: `draft_handed(EventId, NewFollowUp)`: a note that somebody else goes on with.
    """

    draft_handed = Signal(object, object)

    def __init__(
        self, words: Words, shortcuts: Shortcuts, bridge: Bridge, clock: Clock, me: Me, notices: Notices,
        window: QWidget, drafts: Callable[[], Sequence[LiveItem]] = tuple,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._drafts = drafts
        self._words, self._bridge, self._clock, self._me = words, bridge, clock, me
        self._notices, self._window = notices, window
        self._people: tuple[PersonRow, ...] = ()
        self.half_said = HalfSaid()
        self._absence: AbsenceDialog | None = None
        self._list: HandOverList | None = None
        group = self.tr("Follow-ups")
        for action_id, keys, text, slot in (
            ("work.hand-over", "Ctrl+Shift+H", self.tr("End of my shift: hand over"), self.ask_hand_over),
            ("work.away", "Ctrl+Shift+Y", self.tr("I am away"), self.ask_away),
        ):
            shortcuts.add(action_id, keys, text, slot, parent=window, group=group)

    @Slot()
    def ask_away(self) -> None:
        self._bridge.ask(People(), self._open_absence, owner=self, failed=self._on_failed)

    @Slot()
    def ask_hand_over(self) -> None:
        self._bridge.ask(People(), self._open_list, owner=self, failed=self._on_failed)

    def _today(self) -> date:
        return self._clock.now().astimezone(self._words.zone).date()

    def _open_absence(self, people: Sequence[PersonRow]) -> None:
        if self._absence is None:
            self._absence = AbsenceDialog(self._words, self._window)
            self._absence.chosen.connect(self._on_away)
        self._absence.ask(self._today(), people, self._me.agent_id)

    def _open_list(self, people: Sequence[PersonRow]) -> None:
        self._people = tuple(people)
        if self._list is None:
            self._list = HandOverList(self._words, self._window)
            self._list.back_on.connect(self._on_back_on)
            self._list.handed.connect(self._on_handed)
            self._list.away_wanted.connect(self.ask_away)
        self._list.ask(self._today(), self.half_said)

    @Slot(object)
    def _on_back_on(self, day: date) -> None:
        until = datetime.combine(day, time(0), self._words.zone).astimezone(UTC)
        query = WorkQueue(self._me.agent_id, until)
        self._bridge.ask(query, self._on_work, owner=self, failed=self._on_work_not_read)

    def _on_work_not_read(self, error: AgentDeskError) -> None:
        if self._list is not None:
            self._list.clear(self._words.error(error))

    def _on_failed(self, error: AgentDeskError) -> None:
        self._notices.error(self._words.error(error))

    def _on_work(self, sections: Sequence[WorkSection]) -> None:
        """Mine, what I hold, and what I have not logged; what lies in a queue stays there."""
        if self._list is None:
            return
        me, now = self._me.agent_id, self._clock.now()
        lying = [item for item in self._drafts() if item.stage is Stage.WRITING and words_so_far(item)]
        on_desk = {item.thread_id for item in lying if item.thread_id is not None}
        mine = [
            row
            for section in sections
            for row in section.rows
            if row.thread_id not in on_desk
            and (
                row.owner == me
                or (row.claimed_by == me and row.claim_until is not None and row.claim_until > now)
                or row.section == "unlogged"
            )
        ]
        drafts = [self._draft(item) for item in lying]
        self._list.show_rows([*drafts, *sorted(mine, key=lambda row: row.at)], self._people, me)

    def _draft(self, item: LiveItem) -> WorkRow:
        """A note or an unsent mail on the desk as a line of the list; one without a customer can only be kept."""
        return WorkRow(
            section=DRAFT, follow_up_id=None, event_id=item.interaction_id, customer_id=item.customer_id,
            name=item.customer_name or self.tr("Without a customer"), title=" ".join(words_so_far(item).split())[:TITLE_SIGNS],
            at=item.started_at, kind=None, owner=self._me.agent_id, owner_name="", queue="", claimed_by=None,
            claimed_name="", claim_until=None, tries=0, waiting_for=WaitingFor.NOBODY, version=0,
        )  # fmt: skip

    @Slot(object, str)
    def _on_handed(self, chosen: list[tuple[WorkRow, Whom]], sentence: str) -> None:
        for row, whom in chosen:
            if row.section == DRAFT:
                self.draft_handed.emit(row.event_id, self._follow_up(row, whom, sentence))
            elif row.follow_up_id is not None:
                self._bridge.say(
                    HandOverFollowUp(
                        command_id=CommandId(new_uuid()), actor=self._me.agent_id, at=self._clock.now(),
                        follow_up_id=row.follow_up_id, base_version=row.version, owner=whom.owner, queue=whom.queue,
                        sentence=sentence,
                    )
                )  # fmt: skip
        self._notices.info(self.tr("%n thing(s) handed over", "", len(chosen)))

    def _follow_up(self, row: WorkRow, whom: Whom, sentence: str) -> NewFollowUp:
        due = due_at_moment(self._clock.now(), self._me.zone)
        return NewFollowUp(
            follow_up_id=FollowUpId(new_uuid()), kind=FollowUpKind.FOLLOW_UP, title=sentence or row.title,
            due_at=due.due_at, local_due=due.local_due, zone=due.zone, owner=whom.owner, queue=whom.queue,
        )  # fmt: skip

    @Slot(object)
    def _on_away(self, away: Away) -> None:
        self._bridge.say(
            SetAbsence(
                command_id=CommandId(new_uuid()), actor=self._me.agent_id, at=self._clock.now(),
                agent_id=self._me.agent_id, from_on=away.from_on, to_on=away.to_on, half=away.half,
                deputy=away.deputy, queue=away.queue,
            )
        )  # fmt: skip
        first, last = self._words.date(away.from_on), self._words.date(away.to_on)
        self._notices.info(
            self.tr("Away on {day}").format(day=first)
            if first == last
            else self.tr("Away from {first} to {last}").format(first=first, last=last)
        )
