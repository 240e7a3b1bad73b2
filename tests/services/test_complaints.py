"""A complaint stays open until it is corrected and the customer confirms."""

from typing import Any

import pytest

from agentdesk.domain.commands import SetComplaint
from agentdesk.domain.errors import Refused
from agentdesk.domain.ids import ComplaintId, EventId, new_uuid
from agentdesk.domain.kinds import ComplaintState, EventKind
from tests.helpers.desk import ANNA, BO, Desk


def set_state(desk: Desk, complaint_id: ComplaintId, state: ComplaintState, **more: Any) -> None:
    told: dict[str, Any] = {"owner": ANNA, "event_id": EventId(new_uuid())} | more
    desk.say(SetComplaint(**desk.basics(), complaint_id=complaint_id, state=state, **told))


def test_a_complaint_is_opened_by_its_outcome_and_has_an_owner(desk: Desk) -> None:
    sanne = desk.customer()
    log = desk.log(sanne, outcome="complaint", note="\nLamp broken on arrival.\nAgain.")
    row = desk.row("complaint")
    assert (row["state"], row["owner"], row["title"]) == (ComplaintState.OPEN, ANNA, "Lamp broken on arrival.")
    assert row["event_id"] == log.interaction_id
    assert row["case_id"] == desk.row("case")["id"]
    assert sorted(card["kind"] for card in desk.cards(sanne)) == [EventKind.CALL, EventKind.COMPLAINT]


def test_a_second_call_about_an_open_complaint_opens_no_other(file_desk: Desk) -> None:
    sanne = file_desk.customer()
    for reason in ("delivery", "delivery", "invoice"):
        file_desk.log(sanne, outcome="complaint", reason=reason)
    assert sorted(row["reason"] for row in file_desk.rows("complaint")) == ["delivery", "invoice"]


def test_it_is_corrected_then_confirmed_and_each_change_is_a_card(desk: Desk) -> None:
    sanne = desk.customer()
    complaint = desk.log(sanne, outcome="complaint", complaint_id=ComplaintId(new_uuid())).complaint_id
    assert complaint is not None
    set_state(desk, complaint, ComplaintState.CORRECTED, words="Sent a new lamp")
    corrected = desk.row("complaint")
    assert corrected["corrected_at"] == desk.clock.now()
    desk.clock.turn(days=1)
    set_state(desk, complaint, ComplaintState.CONFIRMED)
    row = desk.row("complaint")
    assert (row["corrected_at"], row["confirmed_at"]) == (corrected["corrected_at"], desk.clock.now())
    assert len(desk.rows("event", kind=EventKind.COMPLAINT.value)) == 3
    set_state(desk, complaint, ComplaintState.CONFIRMED, owner=BO)
    assert desk.row("complaint")["owner"] == BO
    assert len(desk.rows("event", kind=EventKind.COMPLAINT.value)) == 3
    set_state(desk, complaint, ComplaintState.OPEN)
    assert desk.row("complaint")["confirmed_at"] is None


def test_a_complaint_nobody_knows_is_refused(file_desk: Desk) -> None:
    with pytest.raises(Refused, match="no-such-row"):
        set_state(file_desk, ComplaintId(new_uuid()), ComplaintState.CORRECTED)
