"""A contested note: the statement stands beside it at once, a lead decides within a month, and all of it is sealed."""

from datetime import UTC, datetime, timedelta

import pytest

from agentdesk.domain.commands import ReviseNote
from agentdesk.domain.commands_privacy import ContestNote, DecideContested
from agentdesk.domain.errors import Conflict, NotAllowed, Refused
from agentdesk.domain.ids import AgentId, CommandId, EventId, new_uuid
from agentdesk.domain.kinds import EventKind, FollowUpState
from agentdesk.domain.redactions import ContestVerdict, a_month_after
from agentdesk.services.queries import FindNotes
from agentdesk.services.queries_history import ContestRow, Contests, NoteHistory, NoteWhole
from tests.services.test_redactions import BAS, CAS, LARA, card, do, turned_down
from tests.services.test_redactions import world as world  # noqa: PLC0414 the fixture, under its own name
from tests.store.reads_world import NOW, World


def contested(event_id: EventId, statement: str = "I was not angry") -> ContestNote:
    return ContestNote(command_id=CommandId(new_uuid()), actor=CAS, at=NOW, event_id=event_id,
                       statement_id=EventId(new_uuid()), statement=statement, title="Contested note: decide")  # fmt: skip


def decided(
    event_id: EventId, verdict: ContestVerdict, actor: AgentId = LARA, *, note: str = "", base: int = 0
) -> DecideContested:
    return DecideContested(command_id=CommandId(new_uuid()), actor=actor, at=NOW + timedelta(days=2), event_id=event_id,
                           decision_id=EventId(new_uuid()), verdict=verdict, words="Heard both", note=note,
                           base_revision=base)  # fmt: skip


def a_contested_note(world: World) -> EventId:
    note = world.event(world.customer("Sanne"), "She was angry", kind=EventKind.NOTE, agent_id=CAS)
    do(world, contested(note))
    return note


def the_only(world: World, *, only_open: bool = False) -> ContestRow:
    [row] = world.ask(Contests(only_open=only_open))
    assert isinstance(row, ContestRow)
    return row


def test_a_contested_note_is_marked_and_becomes_a_leads_task_within_a_month(world: World) -> None:
    note = a_contested_note(world)
    shown, row = card(world, note), the_only(world, only_open=True)
    assert (shown.body, shown.extra("contested_words"), shown.extra("contested_verdict")) == (
        "She was angry", "I was not angry", "",
    )  # fmt: skip
    assert row.due_at == datetime(2026, 12, 22, 13, 0, tzinfo=UTC)
    assert (row.statement, row.note, row.agent_name) == ("I was not angry", "She was angry", "Cas")
    with world.writing() as uow:
        task = uow.rows.one("follow_up", origin_event=note)
    assert task is not None
    assert (task["owner"], task["due_at"], task["title"]) == (LARA, row.due_at, "Contested note: decide")
    assert [hit.event_id for hit in world.ask(FindNotes("angry"))] == [note]
    assert turned_down(world, contested(note), Conflict) == "contested-already"
    assert turned_down(world, contested(note, " "), Refused) == "statement-needed"


@pytest.mark.parametrize(
    ("verdict", "note", "body", "removed_by"),
    [
        (ContestVerdict.REVISED, "She wanted to know more", "She wanted to know more", ""),
        (ContestVerdict.BLANKED, "", "", "Lara"),
        (ContestVerdict.KEPT, "", "She was angry", ""),
    ],
)
def test_a_lead_revises_blanks_or_keeps_it_and_the_task_is_done(
    world: World, verdict: ContestVerdict, note: str, body: str, removed_by: str
) -> None:
    event_id = a_contested_note(world)
    do(world, decided(event_id, verdict, note=note))
    shown, row = card(world, event_id), the_only(world)
    assert (shown.body, shown.extra("redacted_by"), shown.extra("contested_verdict")) == (body, removed_by, verdict)
    assert (row.verdict, row.decided_by, row.words, row.statement) == (verdict, "Lara", "Heard both", "I was not angry")
    with world.writing() as uow:
        task = uow.rows.one("follow_up", origin_event=event_id)
    assert task is not None
    assert task["state"] == FollowUpState.DONE
    assert world.ask(Contests(only_open=True)) == ()
    assert turned_down(world, decided(event_id, verdict), Refused) == "not-contested"


def test_nobody_decides_about_their_own_words_and_no_agent_decides(world: World) -> None:
    note = world.event(world.customer("Bob"), "He was rude", kind=EventKind.NOTE, agent_id=LARA)
    do(world, contested(note))
    assert turned_down(world, decided(note, ContestVerdict.KEPT, CAS), NotAllowed) == "leads-only"
    assert turned_down(world, decided(note, ContestVerdict.KEPT, LARA), NotAllowed) == "own-words"
    with world.writing() as uow:
        task = uow.rows.one("follow_up", origin_event=note)
    assert task is not None
    assert task["owner"] == BAS
    do(world, decided(note, ContestVerdict.KEPT, BAS))


def test_a_revision_of_a_note_that_moved_on_is_a_conflict(world: World) -> None:
    note = a_contested_note(world)
    do(world, ReviseNote(command_id=CommandId(new_uuid()), actor=CAS, at=NOW, interaction_id=note,
                         revision_id=EventId(new_uuid()), base_revision=0, subject="", note="She asked"))  # fmt: skip
    assert turned_down(world, decided(note, ContestVerdict.REVISED, note="x"), Conflict) == "revision"
    do(world, decided(note, ContestVerdict.REVISED, note="x", base=1))


def test_the_history_has_every_wording_with_its_reason_and_says_which_came_late(world: World) -> None:
    note = world.event(world.customer("Sanne"), "One", kind=EventKind.NOTE, agent_id=CAS, days_ago=3)
    for at, (days, text) in enumerate(((2.5, "Two"), (1, "Three"))):
        do(world, ReviseNote(command_id=CommandId(new_uuid()), actor=CAS, at=NOW - timedelta(days=days),
                             interaction_id=note, revision_id=EventId(new_uuid()), base_revision=at, subject="",
                             note=text, why=f"because {text}"))  # fmt: skip
    found = world.ask(NoteHistory(note))
    assert isinstance(found, NoteWhole)
    assert [(each.body, each.why, each.is_late, each.agent_name) for each in found.wordings] == [
        ("One", "", False, "Cas"), ("Two", "because Two", False, "Cas"), ("Three", "because Three", True, "Cas"),
    ]  # fmt: skip
    assert (found.standing, found.late_after_hours) == (2, 24)
    assert world.ask(NoteHistory(EventId(new_uuid()))) is None


def test_a_month_after_the_last_of_january_is_the_last_of_february() -> None:
    assert a_month_after(datetime(2027, 1, 31, 10)) == datetime(2027, 2, 28, 10)  # noqa: DTZ001 a wall-clock time
    assert a_month_after(datetime(2026, 12, 5, 10)) == datetime(2027, 1, 5, 10)  # noqa: DTZ001 a wall-clock time
