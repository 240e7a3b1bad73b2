"""What a team lead asks about interactions: each question leaves out what it should, and nothing else."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from agentdesk.domain.ids import SYSTEM_AGENT, AgentId, EventId, TeamId, new_uuid
from agentdesk.domain.kinds import Channel, Direction, EventKind, FollowUpKind, FollowUpState
from agentdesk.services.queries_audit import (
    AuditCount,
    AuditFilter,
    AuditList,
    AuditNext,
    AuditPlace,
    AuditRow,
    AuditSums,
    ContactCells,
    ContactSums,
)
from agentdesk.store import reads_audit
from agentdesk.store.schema import event
from agentdesk.store.search_notes import rids_with
from tests.store.reads_world import ANNA, NOW, World, a_world

MONTH = AuditFilter(since=NOW - timedelta(days=30), until=NOW)
LATE = timedelta(hours=24)


@pytest.fixture
def world(workspace_url: str) -> Iterator[World]:
    with a_world(workspace_url) as made:
        made.usual_s = 0
        yield made


def asked(world: World, **wanted: object) -> list[AuditRow]:
    narrowed = replace(MONTH, **wanted)  # type: ignore[arg-type]
    rows = list(world.ask(AuditList(narrowed, LATE)))
    assert world.ask(AuditCount(narrowed, LATE)) == len(rows)
    return rows


def ids(rows: list[AuditRow]) -> set[EventId]:
    return {row.event_id for row in rows}


def test_a_contact_stands_with_what_was_logged_last(world: World) -> None:
    sanne = world.customer("Sanne de Vries")
    call = world.event(sanne, duration_s=95)
    world.remark(call, EventKind.LOG, "Parcel is late", outcome="resolved", reason="delivery")
    (row,) = asked(world)
    assert (row.event_id, row.customer_name, row.agent_id, row.channel) == (call, "Sanne de Vries", ANNA, Channel.CALL)
    assert (row.lasted, row.outcome, row.reason, row.note_length) == (timedelta(seconds=95), "resolved", "delivery", 14)


def test_only_contacts_of_the_period_count(world: World) -> None:
    sanne = world.customer("Sanne")
    within = world.event(sanne, days_ago=29.9)
    world.event(sanne, days_ago=30.1)
    world.event(sanne, kind=EventKind.ORDER)
    world.event(sanne, at=NOW)
    assert ids(asked(world)) == {within}


def test_a_call_that_was_not_answered_is_no_contact_until_it_is_logged(world: World) -> None:
    sanne = world.customer("Sanne")
    missed, answered = world.event(sanne, duration_s=None), world.event(sanne)
    assert ids(asked(world)) == {answered}
    assert world.ask(AuditNext(MONTH, LATE, None)).event_id == answered
    world.remark(missed, EventKind.LOG, "Rang back at once", outcome="resolved")
    assert ids(asked(world)) == {answered, missed}


def test_pages_follow_one_another_without_gap_or_double(world: World) -> None:
    sanne = world.customer("Sanne")
    made = {world.event(sanne, at=NOW - timedelta(hours=n // 3 + 1)) for n in range(7)}
    seen: list[EventId] = []
    before = None
    while rows := world.ask(AuditList(MONTH, LATE, before, 2)):
        seen += [row.event_id for row in rows]
        before = rows[-1].occurred_at, rows[-1].event_id
    assert len(seen) == 7
    assert set(seen) == made


def test_each_filter_leaves_out_the_others(world: World) -> None:
    sanne, piet = world.customer("Sanne"), world.customer("Piet")
    bas = world.agent(2, "Bas", 2, "Night")
    plain = world.event(sanne, "Asked where the parcel is", duration_s=60, outcome="resolved", reason="delivery")
    mail = world.event(piet, "Dear shop, this is what I wrote to you", kind=EventKind.EMAIL, reason="invoice")
    long = world.event(piet, "-", agent_id=bas, team_id=TeamId(2), duration_s=1800, outcome="complaint")
    assert ids(asked(world)) == {plain, mail, long}
    assert ids(asked(world, agent_id=bas)) == {long}
    assert ids(asked(world, team_id=TeamId(2))) == {long}
    assert ids(asked(world, customer_id=sanne)) == {plain}
    assert ids(asked(world, channel=Channel.EMAIL)) == {mail}
    assert ids(asked(world, outcome="resolved")) == {plain}
    assert ids(asked(world, reason="invoice")) == {mail}
    assert ids(asked(world, at_least=timedelta(minutes=30))) == {long}
    assert ids(asked(world, at_most=timedelta(minutes=1))) == {plain}  # the mail has no length
    assert ids(asked(world, direction=Direction.OUT)) == set()
    assert ids(asked(world, note_below=20)) == {long, mail}  # a letter's words are no note
    assert ids(asked(world, note_below=1)) == {mail}


@pytest.mark.parametrize("many", [0, 2000])
def test_low_scores_and_complaints_are_found_by_their_contact(
    world: World, monkeypatch: pytest.MonkeyPatch, many: int
) -> None:
    monkeypatch.setattr(reads_audit, "_MANY", many)
    sanne = world.customer("Sanne")
    hard, easy = world.event(sanne), world.event(sanne)
    for call, score in ((hard, 2), (easy, 6)):
        world.insert("survey", id=new_uuid(), customer_id=sanne, kind="ces", about_event=call, agent_id=ANNA,
                     answered_at=NOW, score=score)  # fmt: skip
    world.insert("complaint", id=new_uuid(), customer_id=sanne, opened_at=NOW, event_id=easy)
    assert {row.event_id: (row.ces, row.has_complaint) for row in asked(world)} == {hard: (2, False), easy: (6, True)}
    assert ids(asked(world, ces_up_to=3)) == {hard}
    assert ids(asked(world, only_complaints=True)) == {easy}


def test_a_letter_that_went_out_needs_no_note_but_one_beside_it_may_be_short(world: World) -> None:
    sanne = world.customer("Sanne")
    sent, noted, came = (
        world.event(sanne, "Dear Sanne", kind=EventKind.EMAIL, direction=direction)
        for direction in (Direction.OUT, Direction.OUT, Direction.IN)
    )
    world.remark(noted, EventKind.LOG, "ok")
    assert ids(asked(world, note_below=20)) == {noted, came}
    assert {row.event_id: row.has_short_note for row in asked(world)} == {sent: False, noted: True, came: True}


def test_a_broken_promise_an_open_contest_and_removed_words_are_told_and_found(world: World) -> None:
    sanne = world.customer("Sanne")
    promised, kept, contested, decided, removed = (world.event(sanne, "A note") for _ in range(5))
    world.follow_up(sanne, kind=FollowUpKind.PROMISE, state=FollowUpState.BROKEN.value, origin_event=promised)
    world.follow_up(sanne, kind=FollowUpKind.PROMISE, state=FollowUpState.DONE.value, origin_event=kept)
    for call, verdict in ((contested, ""), (decided, "kept")):
        statement = new_uuid()
        world.insert("contest", id=statement, event_id=call, follow_up_id=new_uuid(), opened_at=NOW, verdict=verdict,
                     due_at=NOW + timedelta(days=30))  # fmt: skip
        world.head(call, contested_by=statement)
    world.head(removed, redacted_by=new_uuid())
    rows = asked(world)
    assert {row.event_id for row in rows if row.has_broken_promise} == {promised}
    assert {row.event_id for row in rows if row.is_contested} == ids(asked(world, only_contested=True)) == {contested}
    assert {row.event_id for row in rows if row.is_redacted} == ids(asked(world, only_redacted=True)) == {removed}


def test_a_correction_is_late_by_the_end_of_its_contact(world: World) -> None:
    sanne = world.customer("Sanne")
    late, in_time = world.event(sanne, days_ago=3, duration_s=600), world.event(sanne, days_ago=3, duration_s=600)
    end = NOW - timedelta(days=3) + timedelta(seconds=600)
    world.event(None, "No", kind=EventKind.REVISION, about_id=late, at=end + LATE + timedelta(seconds=1))
    world.event(None, "Yes", kind=EventKind.REVISION, about_id=in_time, at=end + LATE)
    assert {row.event_id: row.is_revised_late for row in asked(world)} == {late: True, in_time: False}
    assert ids(asked(world, only_late_revisions=True)) == {late}


def test_an_undone_contact_stays_in_the_audit_and_says_so(world: World) -> None:
    call = world.event(world.customer("Sanne"), "Wrong customer")
    world.withdraw(call)
    (row,) = asked(world)
    assert row.is_withdrawn


def test_a_moved_contact_stands_with_whom_it_belongs_to(world: World) -> None:
    sanne, piet = world.customer("Sanne"), world.customer("Piet")
    call = world.event(sanne, "For Piet")
    world.head(call, moved_to=piet)
    assert ids(asked(world, customer_id=piet)) == {call}
    assert asked(world, customer_id=sanne) == []


def test_words_are_found_in_the_note_as_it_stands(world: World) -> None:
    sanne = world.customer("Sanne")
    call, other = world.event(sanne, "The fridge leaks", days_ago=3), world.event(sanne, "The oven is cold")
    world.remark(other, EventKind.REVISION, "It was the freezer")
    old = world.event(sanne, "A fridge of long ago", days_ago=40)
    assert ids(asked(world, words="fridge")) == {call}
    assert ids(asked(world, words="the fri")) == {call}, "the last word may be begun"
    assert ids(asked(world, words="freezer")) == {other}
    assert ids(asked(world, words="oven")) == set(), "a wording that was corrected is read in the history, not searched"
    assert asked(world, words="fridge", agent_id=AgentId(99)) == []
    years = replace(MONTH, since=NOW - timedelta(days=800), words="fridge")
    assert ids(list(world.ask(AuditList(years, LATE)))) == {call, old}


def test_so_common_a_word_that_its_longer_forms_are_not_read_is_found_whole(world: World) -> None:
    sanne = world.customer("Sanne")
    whole = {world.event(sanne, "A refund") for _ in range(2)}
    begun = {world.event(sanne, "Was refunded") for _ in range(2)}
    rids = {row.rid: EventId(row.id) for row in world.reads._read.rows(select(event.c.rid, event.c.id), {})}
    few, all_of_them = (rids_with(world.reads._read, "refund", 0, limit) for limit in (2, 9))
    assert ({rids[rid] for rid in few}, {rids[rid] for rid in all_of_them}) == (whole, whole | begun)


def test_a_very_long_contact_is_found_by_the_length_its_log_says(world: World) -> None:
    sanne = world.customer("Sanne")
    called, walked_in, short = (world.event(sanne, duration_s=lasted) for lasted in (7200, None, 60))
    world.remark(walked_in, EventKind.LOG, "Stayed long", duration_s=3600)
    assert ids(asked(world, at_least=timedelta(minutes=45))) == {called, walked_in}
    assert ids(asked(world, at_least=timedelta(hours=2))) == {called}
    assert short not in ids(asked(world, at_least=timedelta(minutes=2)))


def test_a_broken_promise_leads_to_the_contact_it_was_given_in(world: World) -> None:
    sanne = world.customer("Sanne")
    broken, kept = world.event(sanne, days_ago=4), world.event(sanne, days_ago=4)
    for call, state in ((broken, FollowUpState.BROKEN), (kept, FollowUpState.KEPT)):
        world.insert("follow_up", id=new_uuid(), customer_id=sanne, kind=FollowUpKind.PROMISE.value, state=state.value,
                     due_at=NOW - timedelta(days=2), local_due=NOW.replace(tzinfo=None), zone="UTC", origin_event=call,
                     created_at=NOW - timedelta(days=4))  # fmt: skip
    assert ids(asked(world, only_broken_promises=True)) == {broken}


def test_the_cards_above_the_list_count_what_is_in_it_and_say_when_there_is_more(world: World) -> None:
    sanne = world.customer("Sanne")
    calls = [world.event(sanne, "A note", days_ago=day) for day in range(1, 5)]
    reviewed(world, calls[0])
    world.follow_up(sanne, kind=FollowUpKind.PROMISE, state=FollowUpState.BROKEN.value, origin_event=calls[1])
    assert world.ask(AuditSums(MONTH, LATE)) == ContactSums(4, 3, 1, 0, 1, 0, is_more=False)
    assert world.ask(AuditSums(MONTH, LATE, most=2)) == ContactSums(2, 1, 1, 0, 1, 0, is_more=True)
    assert world.ask(AuditSums(replace(MONTH, only_unreviewed=True), LATE)).reviewed == 0


def test_nobody_waits_for_more_to_be_counted_than_anybody_reads(world: World) -> None:
    sanne = world.customer("Sanne")
    for _ in range(4):
        world.event(sanne)
    assert [world.ask(AuditCount(MONTH, LATE, most)) for most in (3, 4, 5)] == [3, 4, 4]


def test_the_next_to_review_is_below_and_at_the_end_the_search_goes_on_at_the_other(world: World) -> None:
    sanne = world.customer("Sanne")
    newest, done, undone, other, oldest = (world.event(sanne, days_ago=days) for days in (1, 2, 3, 4, 5))
    reviewed(world, done)
    world.withdraw(undone)
    at = {row.event_id: (row.occurred_at, row.event_id) for row in asked(world)}

    def after(event_id: EventId, *, is_upward: bool = False) -> EventId | None:
        row = world.ask(AuditNext(MONTH, LATE, at[event_id], is_upward))
        return None if row is None else row.event_id

    assert (after(newest), after(other), after(oldest)) == (other, oldest, newest)
    assert (after(oldest, is_upward=True), after(other, is_upward=True), after(newest, is_upward=True)) == (
        other, newest, oldest,
    )  # fmt: skip
    assert world.ask(AuditPlace(MONTH, LATE, at[oldest])) == 4
    assert world.ask(AuditPlace(MONTH, LATE, at[oldest], most=2)) == 2
    assert world.ask(AuditNext(replace(MONTH, words="nothing"), LATE)) is None
    theirs = world.ask(AuditNext(MONTH, LATE))
    assert theirs is not None
    assert world.ask(AuditNext(MONTH, LATE, besides=theirs.agent_id)) is None, "all are of one agent here"
    for each in (newest, other, oldest):
        reviewed(world, each)
    assert after(newest) is None


def came_and_was_logged(world: World, by: AgentId, team: int = 1, **more: Any) -> EventId:
    """A mail of nobody's until an agent logs it."""
    mail = world.event(
        world.customer("Piet"), "Where is it?", kind=EventKind.EMAIL, agent_id=SYSTEM_AGENT, team_id=0, **more
    )
    world.remark(mail, EventKind.LOG, "Says it is late", outcome="resolved", agent_id=by, team_id=team)
    with world.writing() as uow:
        came_at = uow.rows.all("event", id=mail)[0]["occurred_at"]
    world.head(mail, logged_by=by, logged_team=team, came_at=came_at)
    return mail


def test_a_mail_is_the_contact_of_whoever_logged_it_and_of_nobody_before(world: World) -> None:
    bas = world.agent(2, "Bas", 2, "Night")
    world.event(world.customer("Sanne"), kind=EventKind.EMAIL, agent_id=SYSTEM_AGENT, team_id=0)
    mine, theirs = world.event(world.customer("Jan")), came_and_was_logged(world, bas, 2)
    (row,) = asked(world, agent_id=bas)
    assert (row.event_id, row.agent_id, row.agent_name, row.outcome) == (theirs, bas, "Bas", "resolved")
    assert row.note_length == len("Says it is late")
    assert ids(asked(world, team_id=TeamId(2))) == {theirs}
    assert ids(asked(world, agent_id=ANNA)) == {mine}
    assert ids(asked(world, words="late")) == {theirs}
    assert ids(asked(world)) == {mine, theirs}


def test_calls_and_logged_mails_stand_in_one_order_by_when_they_came(world: World) -> None:
    sanne, bas = world.customer("Sanne"), world.agent(2, "Bas")
    made = [
        came_and_was_logged(world, bas, at=NOW - timedelta(hours=hours)) if hours % 2 else
        world.event(sanne, at=NOW - timedelta(hours=hours))
        for hours in range(1, 8)
    ]  # fmt: skip
    seen: list[EventId] = []
    before = None
    while rows := world.ask(AuditList(MONTH, LATE, before, 2)):
        seen += [row.event_id for row in rows]
        before = rows[-1].occurred_at, rows[-1].event_id
    assert seen == made
    places = {row.event_id: (row.occurred_at, row.event_id) for row in asked(world)}
    assert [world.ask(AuditPlace(MONTH, LATE, places[each])) for each in made] == list(range(7))
    following = [world.ask(AuditNext(MONTH, LATE, places[each])).event_id for each in made]
    assert following == [*made[1:], made[0]]
    upward = [world.ask(AuditNext(MONTH, LATE, places[each], is_upward=True)).event_id for each in made]
    assert upward == [made[-1], *made[:-1]]
    assert world.ask(AuditNext(MONTH, LATE, besides=bas)).event_id == made[1]
    assert world.ask(AuditCount(MONTH, LATE, 5)) == 5
    assert world.ask(AuditSums(MONTH, LATE, most=5)) == ContactSums(5, 5, 0, 0, 0, 0, is_more=True)
    cells = world.ask(ContactCells(MONTH, LATE, None, 7))
    assert [row[-1] for row in cells] == [str(each) for each in made]
    assert [row[1] == "Bas" for row in cells] == [hours % 2 == 1 for hours in range(1, 8)]


def reviewed(world: World, event_id: EventId) -> None:
    world.insert("review", id=new_uuid(), event_id=event_id, agent_id=ANNA, reviewer=2, card="call-en",
                 version=1, source="sample", state="given", score=80, made_at=NOW)  # fmt: skip
