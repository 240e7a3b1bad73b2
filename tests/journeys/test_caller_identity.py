"""From an INVITE to the timeline: who may be shown is kept, and who hides is nowhere, and can be given to a customer."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import MetaData, select

from agentdesk.domain.caller import caller_of
from agentdesk.domain.calls import CallSnapshot, CallState, EndReason
from agentdesk.domain.commands import AttachContactPoint
from agentdesk.domain.ids import CallRef, ContactPointId, CustomerId, EventId, new_uuid
from agentdesk.domain.interactions import ContactRules
from agentdesk.domain.kinds import ContactPointKind, Direction
from agentdesk.domain.live import LiveItem, item_of_call
from agentdesk.domain.sip_addresses import headers_of
from agentdesk.services.calls import LogSetup, move_of, record_of, sure_match
from agentdesk.services.queries import Match, TimelinePage, UnassignedCalls, WhoIs
from agentdesk.store.reads import SqlReads
from tests.helpers.desk import ANNA, ZONE, Desk

HIDDEN = """INVITE sip:401@192.0.2.20 SIP/2.0
From: "Anonymous" <sip:anonymous@anonymous.invalid>;tag=1
To: <sip:401@pbx>
P-Asserted-Identity: "Sanne de Vries" <sip:+31618429930@trunk>
Privacy: id
X-Queue: Returns

"""
OPEN = HIDDEN.replace('"Anonymous" <sip:anonymous@anonymous.invalid>', "<sip:204@pbx>").replace("Privacy: id\n", "")
SETUP = LogSetup(ContactRules(), ANNA, ZONE)


def a_call(desk: Desk, invite: str) -> LiveItem:
    """It rang, nobody answered, and the caller gave up."""
    ringing = CallSnapshot(CallRef("1"), Direction.IN, CallState.OFFERED, "", desk.clock.now())
    call = caller_of(headers_of(invite), trusted=True).on(ringing)
    return item_of_call(call, EventId(new_uuid()))


def ended(desk: Desk, item: LiveItem) -> LiveItem:
    over = desk.clock.now() + timedelta(seconds=20)
    return replace(item, ended_at=over, end_reason=EndReason.CALLER_GAVE_UP.value)


@pytest.fixture
def desk(workspace_url: str) -> Desk:
    return Desk(workspace_url)


def known(desk: Desk) -> CustomerId:
    """A customer with this number."""
    customer_id = desk.customer("Sanne de Vries")
    desk.say(
        AttachContactPoint(
            **desk.basics(), contact_point_id=ContactPointId(new_uuid()), customer_id=customer_id, kind=ContactPointKind.PHONE, raw="06 1842 9930", normalised="+31618429930",
        )
    )  # fmt: skip
    return customer_id


def test_an_asserted_caller_is_found_and_one_who_hides_is_not(desk: Desk) -> None:
    with desk:
        customer_id = known(desk)
        reads = SqlReads(desk.engine)
        said = a_call(desk, OPEN)
        matches: tuple[Match, ...] = reads.answer(WhoIs(said.number, "NL"))
        sure = sure_match(matches)
        assert sure is not None
        assert sure.customer_id == customer_id
        hidden = a_call(desk, HIDDEN)
        assert (hidden.number, hidden.private, hidden.queue) == ("", True, "Returns")
        assert reads.answer(WhoIs(hidden.number, "NL")) == ()
        reads.close()


def test_a_withheld_call_stands_on_the_timeline_and_finds_its_customer_later(desk: Desk) -> None:
    with desk:
        customer_id = desk.customer("Els Vermeulen")
        item = ended(desk, a_call(desk, HIDDEN))
        desk.say(record_of(item, SETUP, desk.clock.now()))
        reads = SqlReads(desk.engine)
        (row,) = reads.answer(UnassignedCalls())
        assert (row.event_id, row.number, row.customer_id) == (item.interaction_id, "", None)
        desk.say(move_of(item, customer_id, SETUP, desk.clock.turn(minutes=5)))
        assert reads.answer(UnassignedCalls()) == ()
        page = reads.answer(TimelinePage(customer_id))
        assert [each.number for each in page.rows] == [""]
        reads.close()


def test_what_a_caller_hides_is_nowhere_in_the_workspace(desk: Desk) -> None:
    with desk:
        desk.say(record_of(ended(desk, a_call(desk, HIDDEN)), SETUP, desk.clock.now()))
        tables = MetaData()
        tables.reflect(desk.engine)
        with desk.engine.connect() as connection:
            for table in tables.sorted_tables:
                for row in connection.execute(select(table)):
                    assert "618429930" not in repr(tuple(row)), table.name
                    assert "Sanne" not in repr(tuple(row)), table.name
