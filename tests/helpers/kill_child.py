"""A desk without a window, made to be killed: it logs contacts as fast as it can and types a draft beside it.

On stdout, one line each: `said COMMAND INTERACTION`, `safe COMMAND` once the journal has it, `draft N` once the draft's
Nth state is on the disk, `there POINT` when it hangs where it was told to. Run by `tests/journeys/test_kill.py`.
"""

import random
import sys
import threading
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self
from uuid import UUID

from agentdesk.domain.commands import Command, LogInteraction, NewFollowUp, RecordCall
from agentdesk.domain.events import CommandAccepted, Event
from agentdesk.domain.ids import AgentId, CommandId, CustomerId, DraftId, EventId, FollowUpId, new_uuid
from agentdesk.domain.kinds import Channel, Direction, FollowUpKind
from agentdesk.runtime.clock import SystemClock
from agentdesk.runtime.lanes import Lane
from agentdesk.services.clerk import Clerk
from agentdesk.services.drafts import DraftKeeper
from agentdesk.services.handlers import apply
from agentdesk.services.ports import Draft
from agentdesk.store.engine import open_engine
from agentdesk.store.journal import SqlJournal
from agentdesk.store.unit_of_work import SqlUnitOfWork, SqlWorkspace

KEY = bytes(range(32))
ANNA = AgentId(1)
DRAFT = DraftId(UUID(int=0xD12AF7))
_LETTERS = str.maketrans("0123456789", "ghijklmnop")
_print_lock = threading.Lock()


def tell(*words: object) -> None:
    with _print_lock:
        sys.stdout.write(" ".join(map(str, words)) + "\n")
        sys.stdout.flush()


def hang(point: str) -> None:
    tell("there", point)
    threading.Event().wait()


class TellingJournal(SqlJournal):
    """Says when a draft is on the disk; hangs before it settles when told to."""

    point = ""

    def save_draft(self, draft: Draft) -> None:
        super().save_draft(draft)
        tell("draft", draft.state)

    def settle(self, command_ids: Sequence[CommandId]) -> None:
        if self.point == "before-settle":
            hang(self.point)
        super().settle(command_ids)


class HangingUnit(SqlUnitOfWork):
    """Hangs before it begins, before it commits, or after the commit, once a few commands have gone through."""

    point = ""
    left = 0

    def __enter__(self) -> Self:
        type(self).left -= 1
        self._reached("before-workspace")
        super().__enter__()
        return self

    def commit(self) -> None:
        self._reached("before-commit")
        super().commit()
        self._reached("after-commit")

    def _reached(self, point: str) -> None:
        if self.point == point and type(self).left < 0:
            hang(point)


class HangingWorkspace(SqlWorkspace):
    def unit_of_work(self) -> SqlUnitOfWork:
        return HangingUnit(self._engine, self._desk, self._clock)


def note_of(interaction: object) -> str:
    """The words of a contact: its id without digits, for among thousands some would be masked as an IBAN."""
    return f"đ {str(interaction).translate(_LETTERS)}"


def contact(customer_id: CustomerId, dice: random.Random) -> list[Command]:
    """A call's facts and its log with a follow-up, or a note by itself."""
    now, interaction = datetime.now(UTC), EventId(new_uuid())
    is_call = dice.random() < 0.5
    follow_up = NewFollowUp(
        follow_up_id=FollowUpId(new_uuid()), kind=FollowUpKind.FOLLOW_UP, title="Call again", due_at=now,
        local_due=now.replace(tzinfo=None), zone="Europe/Amsterdam", owner=ANNA,
    )  # fmt: skip
    logged = LogInteraction(
        command_id=CommandId(new_uuid()), actor=ANNA, at=now, interaction_id=interaction, log_id=EventId(new_uuid()),
        customer_id=customer_id, channel=Channel.CALL if is_call else Channel.NOTE, direction=Direction.IN,
        outcome="resolved", note=note_of(interaction), started_at=now - timedelta(seconds=9), ended_at=now,
        follow_up=follow_up if dice.random() < 0.5 else None,
    )  # fmt: skip
    if not is_call:
        return [logged]
    return [
        RecordCall(
            command_id=CommandId(new_uuid()), actor=ANNA, at=now, interaction_id=interaction, customer_id=customer_id,
            direction=Direction.IN, number="0612345678", number_e164="+31612345678", private=False, line="1",
            started_at=now - timedelta(seconds=9), answered_at=now - timedelta(seconds=8), ended_at=now,
            end_reason="hung-up-there",
        ),
        logged,
    ]  # fmt: skip


def main() -> None:
    url, journal_path, customer, point, seed = sys.argv[1:]
    dice = random.Random(seed)
    TellingJournal.point = HangingUnit.point = point
    HangingUnit.left = dice.randrange(20)
    journal = TellingJournal(Path(journal_path), KEY)
    lanes = Lane("journal"), Lane("write")
    clock = SystemClock()
    accepted = threading.Semaphore(5)

    def publish(event: Event) -> None:
        if isinstance(event, CommandAccepted):
            tell("safe", event.command_id)
            accepted.release()

    workspace = HangingWorkspace(open_engine(url), "killed-desk", clock)
    clerk = Clerk(journal, workspace, apply, publish, *lanes, clock)
    drafts = DraftKeeper(journal, lanes[0], clock, publish)
    clerk.catch_up()
    letters = 0
    while True:
        for command in contact(CustomerId(UUID(customer)), dice):
            accepted.acquire()
            letters += 1
            drafts.keep(DRAFT, str(letters))
            tell("said", command.command_id, getattr(command, "interaction_id", ""))
            clerk.say(command)


if __name__ == "__main__":
    main()
