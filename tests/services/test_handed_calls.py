"""A call that is passed on: seen by the one it rings for, once, for some minutes; and one contact with two agents."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from agentdesk.domain.commands import CheckIdentity, MoveInteraction, RetractInteraction
from agentdesk.domain.commands_people import (
    HandCall,
    HandedAs,
    JoinCall,
    SetExtensions,
    SetQueue,
    TakeHandedCall,
    WithdrawHandedCall,
)
from agentdesk.domain.handed import Handed, Ringing
from agentdesk.domain.ids import AgentId, CommandId, CustomerId, EventId, new_uuid
from agentdesk.domain.kinds import CheckResult
from agentdesk.services.queries import TimelinePage
from agentdesk.services.queries_people import HandedRow, HandedTo
from agentdesk.store.reads import SqlReads
from tests.helpers.desk import ANNA, BO, Desk

CLEO = AgentId(3)
NUMBER = "+31618429930"
Sees = Callable[..., HandedRow | None]


@pytest.fixture
def sees(desk: Desk) -> Sees:
    """What an agent's desk shows while a call rings there."""
    desk.colleague()
    desk.colleague("Cleo", CLEO)
    for agent_id, number in ((ANNA, "201"), (BO, "202"), (CLEO, "203")):
        desk.say(SetExtensions(**desk.basics(), agent_id=agent_id, numbers=(number,)))

    def ask(agent_id: AgentId, number: str = "201", **more: str) -> HandedRow | None:
        reads = SqlReads(desk.engine, now=desk.clock.now)
        try:
            return reads.answer(HandedTo(agent_id, Ringing(number, **more)))
        finally:
            reads.close()

    return ask


def hands(desk: Desk, customer_id: CustomerId | None = None, **changes: Any) -> HandCall:
    """Anna asks Bo first, about a call that has been on for two minutes."""
    command = HandCall(
        **desk.basics(), handed_id=new_uuid(), way=HandedAs.CONSULT, to_agent=BO, queue_id=None,
        interaction_id=EventId(new_uuid()), started_at=desk.clock.now() - timedelta(minutes=2),
        customer_id=customer_id, number=NUMBER, note="The lamp came broken, twice.",
    )  # fmt: skip
    command = replace(command, **changes)
    desk.say(command)
    return command


def to_queue(desk: Desk, name: str = "Levering", number: str = "900") -> UUID:
    queue_id = new_uuid()
    desk.say(SetQueue(**desk.basics(), queue_id=queue_id, name=name, number=number))
    return queue_id


def test_the_receiver_sees_whose_call_it_is_the_note_and_the_check(desk: Desk, sees: Sees) -> None:
    customer_id = desk.customer()
    for method, result in (("order", CheckResult.WRONG), ("postcode", CheckResult.RIGHT), ("order", CheckResult.RIGHT)):
        desk.say(CheckIdentity(**desk.basics(), check_id=new_uuid(), customer_id=customer_id, interaction_id=None,
                               method=method, result=result))  # fmt: skip
    said = hands(desk, customer_id)
    row = sees(BO)
    assert row is not None
    assert (row.customer_id, row.customer_name) == (customer_id, "Sanne de Vries")
    shown = row.handed
    assert (shown.from_name, shown.way, shown.note, shown.number) == (
        "Anna de Wit",
        HandedAs.CONSULT,
        said.note,
        NUMBER,
    )
    assert dict(shown.checked) == {"order": "right", "postcode": "right"}
    assert Handed.from_text(shown.to_text()) == shown


def test_an_identity_question_of_an_earlier_contact_is_none_of_this_one(desk: Desk, sees: Sees) -> None:
    customer_id = desk.customer()
    desk.say(CheckIdentity(**desk.basics(), check_id=new_uuid(), customer_id=customer_id, interaction_id=None,
                           method="order", result=CheckResult.RIGHT))  # fmt: skip
    desk.clock.turn(minutes=30)
    hands(desk, customer_id)
    row = sees(BO)
    assert row is not None
    assert row.handed.checked == ()


def test_both_ends_must_fit(desk: Desk, sees: Sees) -> None:
    hands(desk)
    assert sees(BO, "201") is not None
    assert sees(BO, "", diverted_from="201") is not None
    assert sees(CLEO, "201") is None
    assert sees(BO, "203") is None
    assert sees(BO, "2011") is None
    assert sees(BO, "") is None
    assert sees(ANNA, "201") is None


def test_a_transfer_may_arrive_with_the_customers_own_number_and_a_consultation_may_not(desk: Desk, sees: Sees) -> None:
    hands(desk)
    assert sees(BO, "06 18 42 99 30") is None
    hands(desk, way=HandedAs.TRANSFER)
    assert sees(BO, "06 18 42 99 30") is not None
    assert sees(CLEO, "06 18 42 99 30") is None
    hands(desk, way=HandedAs.TRANSFER, number="")
    assert sees(BO, "") is None


def test_a_card_number_in_the_note_is_not_passed_on(desk: Desk, sees: Sees) -> None:
    hands(desk, note="pays with 4111 1111 1111 1111")
    row = sees(BO)
    assert row is not None
    assert "4111" not in row.handed.note


def test_the_first_answer_takes_its_words_out_of_the_workspace(desk: Desk, sees: Sees) -> None:
    said = hands(desk)
    desk.say(TakeHandedCall(**desk.basics(BO), handed_id=said.handed_id))
    assert sees(BO) is None
    assert desk.rows("handed_words") == []
    assert desk.row("handed_call")["taken_by"] == BO
    assert desk.say(TakeHandedCall(**desk.basics(CLEO), handed_id=said.handed_id)) == ()


def test_after_some_minutes_nobody_sees_it_and_the_next_step_of_anybody_erases_it(desk: Desk, sees: Sees) -> None:
    hands(desk)
    desk.clock.turn(minutes=10)
    assert sees(BO) is None
    desk.say(TakeHandedCall(**desk.basics(CLEO), handed_id=new_uuid()))
    assert desk.rows("handed_words") == []
    assert desk.rows("handed_call") == []


def test_what_waited_in_the_journal_until_nobody_needs_it_says_nothing(desk: Desk, sees: Sees) -> None:
    late = desk.clock.now() - timedelta(minutes=11)
    hands(desk, at=late)
    assert desk.rows("handed_words") == []
    assert sees(BO) is None


def test_what_is_taken_back_is_gone_and_only_by_who_said_it(desk: Desk, sees: Sees) -> None:
    said = hands(desk)
    desk.say(WithdrawHandedCall(**desk.basics(CLEO), handed_id=said.handed_id))
    assert sees(BO) is not None
    desk.say(WithdrawHandedCall(**desk.basics(), handed_id=said.handed_id))
    assert sees(BO) is None
    assert desk.rows("handed_words") == []


def test_another_colleague_is_asked_and_the_first_sees_nothing_any_more(desk: Desk, sees: Sees) -> None:
    said = hands(desk)
    hands(desk, to_agent=CLEO, interaction_id=said.interaction_id)
    assert sees(BO) is None
    assert sees(CLEO) is not None


def test_two_colleagues_at_one_extension_make_nobody_guess(desk: Desk, sees: Sees) -> None:
    desk.say(SetExtensions(**desk.basics(), agent_id=CLEO, numbers=("201",)))
    hands(desk)
    hands(desk, actor=CLEO)
    assert sees(BO, "201") is None


def test_at_a_shared_extension_only_who_was_chosen_sees_it(desk: Desk, sees: Sees) -> None:
    desk.say(SetExtensions(**desk.basics(), agent_id=CLEO, numbers=("202",)))
    hands(desk)
    assert sees(BO) is not None
    assert sees(CLEO) is None


def test_a_call_of_a_queue_is_seen_only_where_it_rings_with_that_queue(desk: Desk, sees: Sees) -> None:
    hands(desk, to_agent=None, queue_id=to_queue(desk))
    assert sees(BO, "201", queue="levering") is not None
    assert sees(CLEO, "201", dialled="900") is not None
    assert sees(CLEO, "201") is None
    assert sees(CLEO, "201", queue="Retour") is None
    assert sees(CLEO, "203", queue="Levering") is None


def test_the_ledger_knows_no_word_of_it(desk: Desk, sees: Sees) -> None:
    hands(desk)
    assert sees(BO) is not None
    assert not any("lamp" in str(value) for row in desk.rows("ledger") for value in row.values())


# --- one contact, two agents -----------------------------------------------------------------------------------------


def passed_on(desk: Desk, customer_id: CustomerId, way: HandedAs = HandedAs.TRANSFER) -> tuple[EventId, EventId]:
    """Anna's call rang at Bo and was answered there; both phones told their facts."""
    said = hands(desk, customer_id, way=way)
    leg = EventId(new_uuid())
    desk.say(JoinCall(**desk.basics(BO), handed_id=said.handed_id, interaction_id=leg))
    desk.say(TakeHandedCall(**desk.basics(BO), handed_id=said.handed_id))
    desk.call(customer_id, interaction_id=said.interaction_id, end_reason="transferred")
    desk.call(customer_id, interaction_id=leg, actor=BO, number="201", number_e164="")
    return said.interaction_id, leg


def contacts(desk: Desk) -> list[int]:
    return [row["contacts"] for row in desk.rows("case")]


@pytest.mark.parametrize("receiver_first", [False, True])
def test_a_call_with_two_agents_is_one_contact_resolved_at_the_first(
    desk: Desk, sees: Sees, *, receiver_first: bool
) -> None:
    customer_id = desk.customer()
    first, leg = passed_on(desk, customer_id)
    logs: list[Callable[[], object]] = [
        lambda: desk.log(customer_id, first, outcome="transferred", reason="delivery"),
        lambda: desk.log(customer_id, leg, actor=BO, outcome="resolved", reason="return"),
    ]
    for log in reversed(logs) if receiver_first else logs:
        log()
    (case,) = desk.rows("case")
    assert case["contacts"] == 1
    assert case["resolved_at"] is not None
    assert desk.row("customer_stat", customer_id=customer_id)["contacts"] == 1


def test_each_card_names_the_other_agent(desk: Desk, sees: Sees) -> None:
    customer_id = desk.customer()
    first, leg = passed_on(desk, customer_id)
    reads = SqlReads(desk.engine)
    cards = {row.event_id: dict(row.detail) for row in reads.answer(TimelinePage(customer_id)).rows}
    reads.close()
    assert cards[first]["handed_to"] == "Bo"
    assert "handed_by" not in cards[first]
    assert cards[leg]["handed_by"] == "Anna de Wit"


def test_a_call_that_is_passed_on_twice_is_still_one(desk: Desk, sees: Sees) -> None:
    customer_id = desk.customer()
    first, leg = passed_on(desk, customer_id)
    third = EventId(new_uuid())
    again = hands(desk, customer_id, actor=BO, to_agent=CLEO, interaction_id=first)
    desk.say(JoinCall(**desk.basics(CLEO), handed_id=again.handed_id, interaction_id=third))
    desk.call(customer_id, interaction_id=third, actor=CLEO, number="202", number_e164="")
    for event_id, actor in ((third, CLEO), (leg, BO), (first, ANNA)):
        desk.log(customer_id, event_id, actor=actor)
    assert contacts(desk) == [1]
    assert desk.row("customer_stat", customer_id=customer_id)["contacts"] == 1


def test_a_colleague_who_was_asked_and_did_not_answer_has_no_call_to_return(desk: Desk, sees: Sees) -> None:
    customer_id = desk.customer()
    said = hands(desk, customer_id)
    leg = EventId(new_uuid())
    desk.say(JoinCall(**desk.basics(BO), handed_id=said.handed_id, interaction_id=leg))
    desk.missed(interaction_id=leg, actor=BO, customer_id=customer_id, number="201", number_e164="")
    assert desk.rows("follow_up") == []
    assert sees(BO) is not None  # the call may ring there again
    desk.missed(actor=BO, customer_id=customer_id)
    assert len(desk.rows("follow_up")) == 1


def undo(desk: Desk, log_id: EventId, actor: AgentId) -> None:
    desk.say(
        RetractInteraction(
            command_id=CommandId(new_uuid()),
            actor=actor,
            at=desk.clock.now(),
            interaction_id=log_id,
            retraction_id=EventId(new_uuid()),
        )
    )


@pytest.mark.parametrize("giver_first", [False, True])
def test_undoing_one_log_keeps_the_contact_and_undoing_both_ends_it(
    desk: Desk, sees: Sees, *, giver_first: bool
) -> None:
    customer_id = desk.customer()
    first, leg = passed_on(desk, customer_id)
    logs = [(desk.log(customer_id, first, outcome="transferred"), ANNA), (desk.log(customer_id, leg, actor=BO), BO)]
    (one, who), (other, whose) = logs if giver_first else reversed(logs)
    undo(desk, one.log_id, who)
    assert contacts(desk) == [1]
    undo(desk, other.log_id, whose)
    assert contacts(desk) == []


def test_a_leg_that_is_given_to_another_customer_counts_nowhere_twice(desk: Desk, sees: Sees) -> None:
    customer_id, other = desk.customer(), desk.customer("Jan Jansen")
    _, leg = passed_on(desk, customer_id)
    desk.say(MoveInteraction(**desk.basics(BO), interaction_id=leg, moved_id=EventId(new_uuid()), customer_id=other))
    stats = {row["customer_id"]: row["contacts"] for row in desk.rows("customer_stat")}
    assert stats[customer_id] == 1
    assert stats.get(other, 0) == 0
