"""A timeline is read by key, with the words that count now."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from agentdesk.domain.ids import EventId, new_uuid
from agentdesk.domain.interactions import WITHDRAWN
from agentdesk.domain.kinds import ComplaintState, EventKind, FollowUpKind, FollowUpState, OrderState
from agentdesk.services.queries import (
    Revisions,
    TimelineFind,
    TimelineIndex,
    TimelinePage,
    TimelineRows,
    UnassignedCalls,
)
from tests.store.reads_world import ANNA, NOW, World, a_world


@pytest.fixture
def world(workspace_url: str) -> Iterator[World]:
    with a_world(workspace_url) as made:
        yield made


def test_pages_follow_one_another_without_gap_or_double(world: World) -> None:
    sanne = world.customer("Sanne de Vries")
    at = NOW - timedelta(days=2)
    ids = [world.event(sanne, f"call {n}", at=at if n < 4 else at + timedelta(hours=n)) for n in range(7)]
    seen: list[EventId] = []
    before = None
    for _ in range(4):
        page = world.ask(TimelinePage(sanne, before=before, limit=2))
        seen += [row.event_id for row in page.rows]
        assert page.more == (len(seen) < 7)
        before = (page.rows[-1].occurred_at, page.rows[-1].event_id)
    assert len(page.rows) == 1
    assert sorted(seen) == sorted(ids)
    assert seen == [ids[6], ids[5], ids[4], *sorted(ids[:4], reverse=True)]


def test_only_the_asked_kinds_come(world: World) -> None:
    sanne = world.customer("Sanne")
    world.event(sanne, "ring")
    note = world.event(sanne, "written", kind=EventKind.NOTE)
    page = world.ask(TimelinePage(sanne, kinds=(EventKind.NOTE, EventKind.EMAIL)))
    assert [row.event_id for row in page.rows] == [note]
    index = world.ask(TimelineIndex(sanne, kinds=(EventKind.NOTE,)))
    assert [row.event_id for row in index] == [note]


def test_a_logged_call_shows_the_words_of_its_log(world: World) -> None:
    sanne = world.customer("Sanne")
    call = world.event(sanne, duration_s=95, detail={"number": "+31612345678", "end_reason": "hung-up-there"})
    world.insert("unlogged", event_id=call, agent_id=ANNA, customer_id=sanne, number="+31612345678", ended_at=NOW)
    (row,) = world.ask(TimelinePage(sanne)).rows
    assert (row.unlogged, row.outcome, row.body, row.number) == (True, "", "", "+31612345678")
    world.remark(call, EventKind.LOG, "Parcel is late", outcome="resolved", reason="delivery", subject="Late")
    (row,) = world.ask(TimelinePage(sanne)).rows
    assert (row.outcome, row.reason, row.subject, row.body) == ("resolved", "delivery", "Late", "Parcel is late")
    assert row.duration_s == 95
    assert row.agent_name == "Anna de Wit"
    assert row.extra("end_reason") == "hung-up-there"


def test_a_corrected_note_shows_the_newest_words_and_keeps_the_others(world: World) -> None:
    sanne = world.customer("Sanne")
    note = world.event(sanne, "twee lampen", kind=EventKind.NOTE, outcome="resolved")
    world.remark(note, EventKind.REVISION, "drie lampen", outcome="resolved")
    (row,) = world.ask(TimelinePage(sanne)).rows
    assert (row.body, row.revisions) == ("drie lampen", 1)
    wordings = world.ask(Revisions(note))
    assert [(each.revision, each.body) for each in wordings] == [(0, "twee lampen"), (1, "drie lampen")]
    assert wordings[0].agent_name == "Anna de Wit"


def test_a_call_without_words_is_no_wording_of_its_log(world: World) -> None:
    call = world.event(world.customer("Sanne"))
    assert [each.body for each in world.ask(Revisions(call))] == [""]
    log = world.remark(call, EventKind.LOG, "said")
    assert [each.body for each in world.ask(Revisions(call))] == ["said"]
    world.withdraw(log)
    assert "said" not in [each.body for each in world.ask(Revisions(call))]


def test_a_retracted_row_is_nowhere(world: World) -> None:
    sanne = world.customer("Sanne")
    note = world.event(sanne, "oops", kind=EventKind.NOTE)
    world.withdraw(note)
    assert world.ask(TimelinePage(sanne)).rows == ()
    assert world.ask(TimelineIndex(sanne)) == ()
    assert world.ask(TimelineRows((note,))) == ()
    assert world.ask(TimelineFind(sanne, "oops")) == ()


def test_a_moved_row_leaves_a_stub_without_words_and_stands_with_the_other(world: World) -> None:
    sanne, duc = world.customer("Sanne"), world.customer("Đức")
    world.event(duc, "before", days_ago=3)
    moved = world.event(sanne, "about Đức's lamp", days_ago=2, outcome="resolved", subject="Lamp", detail={"a": "b"})
    world.event(duc, "after", days_ago=1)
    world.head(moved, moved_to=duc)
    (stub,) = world.ask(TimelinePage(sanne)).rows
    assert (stub.moved_to, stub.subject, stub.body, stub.outcome, stub.detail) == (duc, "", "", "", ())
    rows = world.ask(TimelinePage(duc)).rows
    assert [row.body for row in rows] == ["after", "about Đức's lamp", "before"]
    assert (rows[1].customer_id, rows[1].moved_to) == (duc, None)
    assert [row.length for row in world.ask(TimelineIndex(sanne))] == [0]
    assert [row.length for row in world.ask(TimelineIndex(duc))] == [5, 16, 6]
    assert world.ask(TimelineRows((moved,), sanne))[0].body == ""
    assert world.ask(TimelineRows((moved,), duc))[0].body == "about Đức's lamp"
    assert world.ask(TimelineFind(sanne, "lamp")) == ()
    assert world.ask(TimelineFind(duc, "lam")) == (moved,)


def test_why_a_moved_row_was_withdrawn_is_told_to_nobody_it_left(world: World) -> None:
    sanne, duc = world.customer("Sanne"), world.customer("Đức")
    call = world.event(sanne, "about Đức's lamp")
    world.head(call, moved_to=duc)
    world.head(call, withdrawn_by=world.event(
        duc, "Đức never called", kind=EventKind.RETRACTION, about_id=call, outcome=WITHDRAWN, agent_id=ANNA
    ))  # fmt: skip
    (theirs,) = world.ask(TimelinePage(duc)).rows
    assert theirs.extra("withdrawn_why") == "Đức never called"
    (stub,) = world.ask(TimelinePage(sanne)).rows
    assert (stub.moved_to, stub.detail, stub.body) == (duc, (), "")


def test_who_spoke_stands_on_old_cards_of_somebody_who_calls_often(world: World) -> None:
    sanne = world.customer("Sanne")
    old = world.event(sanne, days_ago=300)
    calls = [old, *(world.event(sanne, days_ago=day) for day in range(1, 4))]
    with world.writing() as uow:
        for name in range(251):
            uow.rows.insert("participant", id=new_uuid(), event_id=calls[0 if name == 0 else 1 + name % 3],
                            customer_id=sanne, name=f"Neighbour {name}", role="partner")  # fmt: skip
    rows = {row.event_id: row for row in world.ask(TimelinePage(sanne)).rows}
    assert rows[old].extra("speakers") == "partner\tno\tNeighbour 0"


def test_pages_with_given_rows_follow_one_another_too(world: World) -> None:
    sanne = world.customer("Sanne")
    own = [world.event(sanne, days_ago=day) for day in (1, 3, 5)]
    given = [world.event(None, days_ago=day) for day in (2, 4)]
    for event_id in given:
        world.head(event_id, moved_to=sanne)
    first = world.ask(TimelinePage(sanne, limit=3))
    last = first.rows[-1]
    second = world.ask(TimelinePage(sanne, before=(last.occurred_at, last.event_id), limit=3))
    assert [row.event_id for row in (*first.rows, *second.rows)] == [own[0], given[0], own[1], given[1], own[2]]
    assert (first.more, second.more) == (True, False)


def test_calls_of_nobody_wait_until_they_are_given_to_somebody(world: World) -> None:
    call = world.event(None, "withheld")
    assert [row.event_id for row in world.ask(UnassignedCalls())] == [call]
    world.head(call, moved_to=world.customer("Sanne"))
    assert world.ask(UnassignedCalls()) == ()


def test_an_order_shows_how_it_stands_now(world: World) -> None:
    sanne = world.customer("Sanne")
    order = world.order(sanne, "O-1", state=OrderState.SHIPPED.value, shipped_at=NOW, carrier="PostNL")
    world.insert("order_line", id=new_uuid(), order_id=order, line=1, sku="LAMP")
    world.event(sanne, kind=EventKind.ORDER, ref_id=order, detail={"state": "placed", "title": "Lamp"})
    (row,) = world.ask(TimelinePage(sanne)).rows
    assert row.extra("state") == "shipped"
    assert (row.extra("shipped_on"), row.extra("carrier"), row.extra("lines")) == ("2026-11-22", "PostNL", "1")
    assert (row.extra("title"), row.extra("total_minor"), row.extra("currency")) == ("Lamp", "2495", "EUR")
    assert list(row.detail) == sorted(row.detail)


def test_promises_and_complaints_show_how_they_stand_now(world: World) -> None:
    sanne = world.customer("Sanne")
    promise = world.follow_up(sanne, "bellen", kind=FollowUpKind.PROMISE)
    world.event(sanne, kind=EventKind.PROMISE, ref_id=promise, days_ago=2)
    complaint = new_uuid()
    world.insert("complaint", id=complaint, customer_id=sanne, opened_at=NOW, owner=ANNA,
                 state=ComplaintState.CORRECTED.value)  # fmt: skip
    world.event(sanne, kind=EventKind.COMPLAINT, ref_id=complaint, days_ago=1)
    complained, promised = world.ask(TimelinePage(sanne)).rows
    assert (complained.extra("state"), complained.extra("owner")) == ("corrected", "Anna de Wit")
    assert (promised.extra("state"), promised.extra("owner")) == ("open", "Anna de Wit")
    assert promised.extra("due_at") == NOW.isoformat()
    world.update("follow_up", {"id": promise}, state=FollowUpState.BROKEN.value)
    assert world.ask(TimelinePage(sanne)).rows[1].extra("state") == "broken"


def test_the_index_goes_on_where_it_stopped(world: World) -> None:
    sanne = world.customer("Sanne")
    ids = [world.event(sanne, "x" * day, days_ago=day) for day in (1, 2, 3)]
    first = world.ask(TimelineIndex(sanne, limit=2))
    assert [(row.event_id, row.kind, row.length) for row in first] == [(ids[0], 1, 1), (ids[1], 1, 2)]
    page = world.ask(TimelinePage(sanne, limit=2))
    last = page.rows[-1]
    rest = world.ask(TimelineIndex(sanne, before=(last.occurred_at, last.event_id)))
    assert [row.event_id for row in rest] == [ids[2]]


def test_rows_are_read_by_id_and_unknown_ids_are_left_out(world: World) -> None:
    sanne = world.customer("Sanne")
    ids = [world.event(sanne, str(n)) for n in range(3)]
    rows = world.ask(TimelineRows((ids[2], EventId(new_uuid()), ids[0])))
    assert {row.event_id for row in rows} == {ids[0], ids[2]}


def test_words_are_found_in_one_customers_timeline_only(world: World) -> None:
    sanne, duc = world.customer("Sanne"), world.customer("Đức")
    old = world.event(sanne, "Straße gesperrt, Đà Nẵng", days_ago=5)
    new = world.event(sanne, "strasse wieder frei", days_ago=1)
    world.event(duc, "strasse")
    assert world.ask(TimelineFind(sanne, "straß")) == (new, old)
    assert world.ask(TimelineFind(sanne, "strasse da nang")) == (old,)
    assert world.ask(TimelineFind(sanne, "Strasse", limit=1)) == (new,)
    assert world.ask(TimelineFind(sanne, "nowhere")) == ()
    assert world.ask(TimelineFind(sanne, "' OR \"* ) NEAR(")) == ()


def test_a_timeline_is_searched_for_what_an_order_s_card_shows(world: World) -> None:
    sanne = world.customer("Sanne")
    order = world.order(sanne, "O-7", carrier="PostNL", tracking="3SABC")
    card = world.event(sanne, "Lamp", kind=EventKind.ORDER, ref_id=order)
    assert world.ask(TimelineFind(sanne, "postnl")) == (card,)
    assert world.ask(TimelineFind(sanne, "3sabc")) == (card,)
    assert world.ask(TimelineFind(sanne, "dhl")) == ()
