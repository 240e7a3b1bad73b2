"""What the screen is told after each wish: timeline, header, queue and search agree."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from agentdesk.domain.commands import MoveInteraction, RetractInteraction, ReviseNote
from agentdesk.domain.ids import CustomerId, EventId, new_uuid
from agentdesk.domain.kinds import Channel, EventKind, FollowUpKind
from agentdesk.services.queries import (
    CustomerById,
    CustomerCard,
    FindNotes,
    Revisions,
    TimelineFind,
    TimelinePage,
    TimelineRow,
    UnassignedCalls,
    WorkQueue,
    WorkRow,
)
from agentdesk.store.reads import SqlReads
from tests.helpers.desk import ANNA, Desk


class Screen:
    def __init__(self, desk: Desk) -> None:
        self.reads = SqlReads(desk.engine, now=desk.clock.now)
        self.desk = desk

    def timeline(self, customer_id: CustomerId) -> tuple[TimelineRow, ...]:
        return self.reads.answer(TimelinePage(customer_id)).rows

    def card(self, customer_id: CustomerId) -> CustomerCard:
        card = self.reads.answer(CustomerById(customer_id))
        assert card is not None
        return card

    def work(self, section: str) -> tuple[WorkRow, ...]:
        until = self.desk.clock.now() + timedelta(days=1)
        sections = self.reads.answer(WorkQueue(ANNA, until=until))
        return next(each.rows for each in sections if each.section == section)

    def found(self, text: str, customer_id: CustomerId) -> list[EventId]:
        return list(self.reads.answer(TimelineFind(customer_id, text)))


@pytest.fixture
def screen(desk: Desk) -> Iterator[Screen]:
    opened = Screen(desk)
    yield opened
    opened.reads.close()


def undo(desk: Desk, event_id: EventId) -> None:
    desk.say(RetractInteraction(**desk.basics(), interaction_id=event_id, retraction_id=EventId(new_uuid())))


def test_a_call_its_log_its_undo_and_its_second_log(desk: Desk, screen: Screen) -> None:
    sanne = desk.customer()
    call = desk.call(sanne)
    (row,) = screen.timeline(sanne)
    assert (row.unlogged, row.extra("end_reason"), row.extra("answered"), row.extra("wait_s")) == (
        True, "hung-up-there", "yes", "5",
    )  # fmt: skip
    assert [each.event_id for each in screen.work("unlogged")] == [call.interaction_id]
    log = desk.log(sanne, call.interaction_id, note="Parcel was at the neighbours")
    (row,) = screen.timeline(sanne)
    assert (row.event_id, row.outcome, row.body) == (call.interaction_id, "resolved", log.note)
    assert (row.unlogged, row.revisions, row.agent_name) == (False, 0, "Anna de Wit")
    assert screen.found("neighbours", sanne) == [call.interaction_id]
    undo(desk, log.log_id)
    (row,) = screen.timeline(sanne)
    assert (row.outcome, row.body, row.unlogged) == ("", "", True)
    assert screen.found("neighbours", sanne) == []
    desk.log(sanne, call.interaction_id, note="Parcel was in the shed")
    assert screen.timeline(sanne)[0].body == "Parcel was in the shed"
    assert screen.card(sanne).loyalty.resolved_first == 1


def test_an_undone_visit_leaves_nothing_on_the_screen(desk: Desk, screen: Screen) -> None:
    sanne = desk.customer()
    log = desk.log(sanne, channel=Channel.VISIT, follow_up=desk.new_follow_up(), outcome="complaint")
    assert len(screen.timeline(sanne)) == 3
    assert len(screen.work("due")) == 1
    assert dict(screen.card(sanne).kind_counts)[EventKind.VISIT] == 1
    undo(desk, log.interaction_id)
    card = screen.card(sanne)
    seen = [*screen.timeline(sanne), *screen.work("due"), *card.open_items, *card.complaints]
    assert seen == []
    assert all(not count for _, count in card.kind_counts)


def test_a_revised_note_shows_its_newest_wording_and_all_of_them_on_demand(desk: Desk, screen: Screen) -> None:
    sanne = desk.customer()
    call = desk.call(sanne)
    desk.log(sanne, call.interaction_id, note="Size 42")
    revision = ReviseNote(
        **desk.basics(), interaction_id=call.interaction_id, revision_id=EventId(new_uuid()), base_revision=0,
        subject="", note="Size 43",
    )  # fmt: skip
    desk.say(revision)
    (row,) = screen.timeline(sanne)
    assert (row.body, row.revisions, row.outcome) == ("Size 43", 1, "resolved")
    wordings = screen.reads.answer(Revisions(call.interaction_id))
    assert [each.body for each in wordings] == ["Size 42", "Size 43"]


def test_a_moved_row_leaves_a_stub_without_text_and_stands_whole_at_its_new_place(desk: Desk, screen: Screen) -> None:
    sanne, jan = desk.customer(), desk.customer("Jan Smit")
    log = desk.log(sanne, note="About the blue lamp", follow_up=desk.new_follow_up())
    desk.say(
        MoveInteraction(
            **desk.basics(), interaction_id=log.interaction_id, moved_id=EventId(new_uuid()), customer_id=jan
        )
    )
    stubs = screen.timeline(sanne)
    assert {row.moved_to for row in stubs} == {jan}
    assert {row.body for row in stubs} == {""}
    assert {row.kind for row in screen.timeline(jan)} == {EventKind.CALL, EventKind.FOLLOW_UP}
    assert screen.found("blue", jan) == [log.interaction_id]
    assert screen.found("blue", sanne) == []
    assert [item.title for item in screen.card(jan).open_items] == ["Call about the lamp"]
    assert screen.card(sanne).open_items == ()


def test_a_withheld_caller_s_call_is_given_to_a_customer(desk: Desk, screen: Screen) -> None:
    call = desk.call(None, number="", number_e164="")
    assert [row.event_id for row in screen.reads.answer(UnassignedCalls())] == [call.interaction_id]
    sanne = desk.customer()
    desk.say(
        MoveInteraction(
            **desk.basics(), interaction_id=call.interaction_id, moved_id=EventId(new_uuid()), customer_id=sanne
        )
    )
    assert screen.reads.answer(UnassignedCalls()) == ()
    assert [row.unlogged for row in screen.timeline(sanne)] == [True]
    assert screen.work("unlogged")[0].name == "Sanne de Vries"


def test_call_backs_show_how_often_and_when_last(desk: Desk, screen: Screen) -> None:
    for _ in range(3):
        desk.missed()
        desk.clock.turn(minutes=3)
    (row,) = screen.work("call-backs")
    assert (row.name, row.tries, row.kind) == ("+31618429930", 3, FollowUpKind.CALL_BACK)
    assert screen.work("unlogged") == ()


def test_a_note_is_found_by_its_words_and_never_by_a_card_number(desk: Desk, screen: Screen) -> None:
    sanne = desk.customer()
    desk.log(sanne, note="Wants the crème brûlée set, card 4111 1111 1111 1111")
    assert [hit.customer_id for hit in screen.reads.answer(FindNotes("creme brulee"))] == [sanne]
    assert screen.reads.answer(FindNotes("4111")) == ()


@pytest.mark.parametrize("sent_to", ["", "Team Levering"])
def test_a_transferred_call_keeps_to_whom_it_went(desk: Desk, screen: Screen, sent_to: str) -> None:
    sanne = desk.customer()
    desk.call(sanne, end_reason="transferred", sent_to=sent_to)
    (row,) = screen.reads.answer(TimelinePage(sanne)).rows
    assert dict(row.detail).get("sent_to", "") == sent_to


@pytest.mark.parametrize("channel", [Channel.CALL, Channel.EMAIL, Channel.NOTE, Channel.CHAT])
def test_found_words_say_on_which_kind_of_card_they_stand(desk: Desk, screen: Screen, channel: Channel) -> None:
    desk.log(desk.customer(), note="Wants the crème brûlée set", channel=channel)
    (hit,) = screen.reads.answer(FindNotes("brulee"))
    assert (hit.why, hit.kind) == ("note", channel.event_kind)


@pytest.mark.parametrize("revisions", [1, 2])
@pytest.mark.parametrize("as_call", [False, True])
def test_undo_of_a_correction_makes_the_earlier_words_findable_again(
    desk: Desk, screen: Screen, revisions: int, *, as_call: bool
) -> None:
    sanne = desk.customer()
    log = desk.log(sanne, desk.call(sanne).interaction_id if as_call else None, note="The lamp is broken")
    earlier, said = "lamp", EventId(new_uuid())
    for number, word in enumerate(("vase", "table")[:revisions]):
        said = EventId(new_uuid())
        desk.say(
            ReviseNote(
                **desk.basics(), interaction_id=log.interaction_id, revision_id=said, base_revision=number,
                subject="", note=f"The {word} is broken",
            )
        )  # fmt: skip
        last, earlier = word, ("lamp", "vase")[number]
    assert [hit.customer_id for hit in screen.reads.answer(FindNotes(last))] == [sanne]
    assert screen.reads.answer(FindNotes(earlier)) == ()
    desk.say(RetractInteraction(**desk.basics(), interaction_id=said, retraction_id=EventId(new_uuid())))
    assert screen.reads.answer(FindNotes(last)) == ()
    assert [hit.customer_id for hit in screen.reads.answer(FindNotes(earlier))] == [sanne]
    assert [row.body for row in screen.reads.answer(TimelinePage(sanne)).rows][:1] == [f"The {earlier} is broken"]
