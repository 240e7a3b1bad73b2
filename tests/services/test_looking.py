"""Who looked: restricted words before somebody else's eyes are in the ledger, once an hour; so is every export."""

import json
from datetime import timedelta

import pytest

from agentdesk.domain.commands import Command
from agentdesk.domain.commands_looking import RecordExport, RecordLook
from agentdesk.domain.errors import NotAllowed
from agentdesk.domain.ids import CustomerId, EventId
from agentdesk.services.looking import Looking
from agentdesk.services.queries import FindNotes, TimelinePage
from agentdesk.services.queries_history import NoteHistory
from agentdesk.services.queries_looking import LedgerPage, LookedRow, WhoLooked
from agentdesk.services.queries_timeline import Revisions
from agentdesk.store.reads import SqlReads
from tests.helpers.desk import ANNA, BO, Desk


@pytest.fixture
def entries(desk: Desk) -> tuple[CustomerId, EventId]:
    """Anna's restricted note and an open one, on one timeline."""
    desk.colleague()
    customer_id = desk.customer()
    secret = desk.log_of(customer_id, note="She told of her illness", restricted=True)
    desk.say(secret)
    desk.say(desk.log_of(customer_id, note="She asked for an invoice"))
    return customer_id, secret.interaction_id


def looked(desk: Desk) -> tuple[LookedRow, ...]:
    reads = SqlReads(desk.engine)
    try:
        return reads.answer(WhoLooked(desk.clock.now() - timedelta(days=1), desk.clock.now() + timedelta(seconds=1)))
    finally:
        reads.close()


def test_restricted_words_that_are_answered_are_recorded_once_an_hour(
    desk: Desk, entries: tuple[CustomerId, EventId]
) -> None:
    customer_id, secret = entries
    said: list[Command] = []

    def say(command: Command) -> None:
        said.append(command)
        desk.say(command)

    looking = Looking(say, desk.clock, lambda: BO)
    reads = SqlReads(desk.engine)
    try:
        for query in (TimelinePage(customer_id), TimelinePage(customer_id), Revisions(secret), FindNotes("illness")):
            looking.answered(reads, query, reads.answer(query))
        assert [(row.actor_name, row.event_id, row.entry_by) for row in looked(desk)] == [("Bo", secret, "Anna de Wit")]
        desk.clock.turn(hours=1)
        looking.answered(reads, FindNotes("illness"), reads.answer(FindNotes("illness")))
        assert len(looked(desk)) == 2
        assert len(said) == 2
        newest = reads.answer(LedgerPage(desk.clock.now() - timedelta(hours=2), desk.clock.now() + timedelta(hours=1)))[
            0
        ]
        assert (newest.kind, newest.actor_name) == ("RecordLook", "Bo")
        assert "illness" not in json.dumps(newest.touched)
    finally:
        reads.close()


def test_reading_every_wording_of_a_restricted_note_is_looking_too(
    desk: Desk, entries: tuple[CustomerId, EventId]
) -> None:
    said: list[Command] = []
    looking = Looking(said.append, desk.clock, lambda: BO)
    reads = SqlReads(desk.engine)
    try:
        looking.answered(reads, NoteHistory(entries[1]), reads.answer(NoteHistory(entries[1])))
    finally:
        reads.close()
    assert [each.event_ids for each in said if isinstance(each, RecordLook)] == [(entries[1],)]


def test_who_wrote_an_entry_does_not_look_at_it(desk: Desk, entries: tuple[CustomerId, EventId]) -> None:
    said: list[Command] = []
    looking = Looking(said.append, desk.clock, lambda: ANNA)
    reads = SqlReads(desk.engine)
    try:
        looking.answered(reads, TimelinePage(entries[0]), reads.answer(TimelinePage(entries[0])))
    finally:
        reads.close()
    assert not said


def test_two_desks_of_one_person_record_a_look_once(desk: Desk, entries: tuple[CustomerId, EventId]) -> None:
    for _ in range(2):
        desk.say(RecordLook(**desk.basics(BO), event_ids=(entries[1],)))
        desk.clock.turn(minutes=20)
    assert len(looked(desk)) == 1
    desk.clock.turn(minutes=20)
    desk.say(RecordLook(**desk.basics(BO), event_ids=(entries[1],)))
    assert len(looked(desk)) == 2


def test_an_export_is_recorded_by_those_who_lead_and_nobody_else(desk: Desk) -> None:
    desk.colleague()
    desk.say(RecordExport(**desk.basics(), table="contacts", form="csv", filter='{"outcome":"resolved"}', rows=412))
    (row,) = looked(desk)
    assert (row.table, row.form, row.rows, row.filter, row.event_id) == (
        "contacts", "csv", 412, '{"outcome":"resolved"}', None,
    )  # fmt: skip
    with pytest.raises(NotAllowed):
        desk.say(RecordExport(**desk.basics(BO), table="contacts", form="csv", filter="{}", rows=1))
    assert len(looked(desk)) == 1
