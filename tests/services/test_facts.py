"""What a customer told us is kept once, and never what must not be."""

from datetime import timedelta

import pytest

from agentdesk.domain.commands import AskedAgain, ChangeSetting, ConfirmFact, RememberFact
from agentdesk.domain.errors import Refused
from agentdesk.domain.ids import CustomerId, FactId, new_uuid
from tests.helpers.desk import Desk


def tell(desk: Desk, customer_id: CustomerId, key: str, value: str) -> FactId:
    fact_id = FactId(new_uuid())
    desk.say(RememberFact(**desk.basics(), fact_id=fact_id, customer_id=customer_id, key=key, value=value))
    return fact_id


def test_facts_are_made_from_lines_of_the_note(desk: Desk) -> None:
    sanne = desk.customer()
    log = desk.log(sanne, note="Nice talk.\nhond: Bobbie", facts=(("Hond", "Bobbie"), ("floor", "3")))
    rows = {row["key"]: (row["value"], row["source_event"]) for row in desk.rows("fact")}
    assert rows == {"Hond": ("Bobbie", log.interaction_id), "floor": ("3", log.interaction_id)}


def test_the_same_again_confirms_and_another_value_takes_its_place(desk: Desk) -> None:
    sanne = desk.customer()
    first = tell(desk, sanne, "floor", "2")
    desk.clock.turn(days=1)
    tell(desk, sanne, "Floor", "2")
    assert desk.row("fact")["confirmed_at"] == desk.clock.now()
    second = tell(desk, sanne, "floor", "3")
    assert desk.row("fact", id=first)["superseded_by"] == second


def test_a_fact_is_confirmed_and_counts_how_often_it_was_asked_again(desk: Desk) -> None:
    sanne = desk.customer()
    fact = tell(desk, sanne, "floor", "2")
    desk.clock.turn(hours=1)
    desk.say(ConfirmFact(**desk.basics(), fact_id=fact))
    for _ in range(2):
        desk.say(AskedAgain(**desk.basics(), fact_id=fact))
    row = desk.row("fact")
    assert (row["asked_again"], row["confirmed_at"]) == (2, desk.clock.now())
    assert [(each["customer_id"], each["at"]) for each in desk.rows("asked_again")] == [(sanne, desk.clock.now())] * 2
    desk.clock.turn(hours=-5)
    desk.say(ConfirmFact(**desk.basics(), fact_id=fact))
    assert desk.row("fact")["confirmed_at"] == desk.clock.now() + timedelta(hours=5)


@pytest.mark.parametrize(("key", "value"), [("BSN", "secret"), ("number", "4111 1111 1111 1111"), ("id", "123456782")])
def test_what_must_never_be_kept_is_refused(file_desk: Desk, key: str, value: str) -> None:
    with pytest.raises(Refused, match="never-keep"):
        tell(file_desk, file_desk.customer(), key, value)
    assert file_desk.rows("fact") == []


def test_the_administrator_can_name_more_that_is_never_kept(file_desk: Desk) -> None:
    file_desk.say(ChangeSetting(**file_desk.basics(), key="never_keep", json_text='["religion"]'))
    with pytest.raises(Refused, match="never-keep"):
        tell(file_desk, file_desk.customer(), "Religion", "none")
    with pytest.raises(Refused, match="no-such-row"):
        file_desk.say(ConfirmFact(**file_desk.basics(), fact_id=FactId(new_uuid())))
