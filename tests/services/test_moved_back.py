"""A contact that was given to somebody by mistake comes back as if it had never left."""

from agentdesk.domain.commands import MoveInteraction
from agentdesk.domain.ids import EventId, new_uuid
from agentdesk.services.queries import CustomerById, TimelinePage
from agentdesk.store.reads import SqlReads
from tests.helpers.desk import Desk


def test_a_contact_moved_back_stands_once_where_it_was_and_counts_again(desk: Desk) -> None:
    reads = SqlReads(desk.engine, now=desk.clock.now)
    sanne, jan = desk.customer(), desk.customer("Jan Smit")
    call = desk.call(sanne)
    new = desk.new_follow_up()
    desk.log(sanne, call.interaction_id, note="Torn", follow_up=new)
    rows, card = reads.answer(TimelinePage(sanne)).rows, reads.answer(CustomerById(sanne))
    assert card is not None
    for customer_id in (jan, sanne):
        desk.say(
            MoveInteraction(
                **desk.basics(),
                interaction_id=call.interaction_id,
                moved_id=EventId(new_uuid()),
                customer_id=customer_id,
            )
        )
    assert reads.answer(TimelinePage(sanne)).rows == rows
    back = reads.answer(CustomerById(sanne))
    assert back is not None
    assert back.loyalty.contacts_90d == card.loyalty.contacts_90d == 1
    assert back.kind_counts == card.kind_counts
    assert reads.answer(TimelinePage(jan)).rows == (), "it was never his"


def test_a_log_that_names_whom_the_call_was_from_in_the_first_place_leaves_it_there_once(desk: Desk) -> None:
    reads = SqlReads(desk.engine, now=desk.clock.now)
    sanne, jan = desk.customer(), desk.customer("Jan Smit")
    call = desk.call(sanne)
    desk.say(
        MoveInteraction(
            **desk.basics(), interaction_id=call.interaction_id, moved_id=EventId(new_uuid()), customer_id=jan
        )
    )
    desk.log(sanne, call.interaction_id, note="Torn")
    (row,) = reads.answer(TimelinePage(sanne)).rows
    assert (row.event_id, row.body, row.moved_to) == (call.interaction_id, "Torn", None)
