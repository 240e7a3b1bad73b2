"""How a customer comes to be, gets numbers, is checked and recommended."""

import re
from typing import Any
from uuid import UUID

import pytest

from agentdesk.domain.commands import (
    AddParticipant,
    AttachContactPoint,
    ChangeSetting,
    CheckIdentity,
    DetachContactPoint,
    MoveInteraction,
    RecordCompliment,
    RecordReferral,
    SetConsent,
)
from agentdesk.domain.commands_aftersale import SetRule
from agentdesk.domain.errors import Refused
from agentdesk.domain.ids import ContactPointId, CustomerId, EventId, RuleId, new_uuid
from agentdesk.domain.kinds import Channel, CheckResult, ConsentState, ContactPointKind, EventKind, Purpose
from agentdesk.services import handlers, wire
from agentdesk.services.queries import CustomerById, TimelinePage, TimelineRows
from agentdesk.store.reads import SqlReads
from tests.helpers.desk import Desk


def attach(desk: Desk, customer_id: CustomerId, **changes: Any) -> tuple[str, ...]:
    told: dict[str, Any] = {
        "contact_point_id": ContactPointId(new_uuid()), "customer_id": customer_id, "kind": ContactPointKind.PHONE,
        "raw": "06 1842 9930", "normalised": "+31618429930",
    }  # fmt: skip
    return desk.say(AttachContactPoint(**desk.basics(), **(told | changes)))


def test_every_command_has_a_handler(file_desk: Desk) -> None:
    source = handlers.__loader__.get_source(handlers.__name__)  # type: ignore[union-attr]
    assert source is not None
    missing = [name for name in wire.kinds() if not re.search(rf"case \w+\.{name}\(\)", source)]
    assert missing == []


def test_a_new_customer_can_be_found_by_name(desk: Desk) -> None:
    hoan = desk.customer("Đặng Thị Hoàn")
    assert desk.row("customer", id=hoan)["name_key"] == "dang thi hoan"


def test_a_reference_belongs_to_one_customer(desk: Desk) -> None:
    desk.customer(ref="C1")
    with pytest.raises(Refused, match="reference-taken"):
        desk.customer("Another", ref="C1")


def test_attaching_a_number_twice_keeps_one_and_may_make_it_shared(desk: Desk) -> None:
    sanne = desk.customer()
    attach(desk, sanne)
    attach(desk, sanne, shared=True)
    point = desk.row("contact_point")
    assert (point["reversed"], point["shared"]) == ("03992481613", True)


def test_attaching_a_number_names_the_caller_of_open_call_backs(desk: Desk) -> None:
    desk.missed()
    sanne = desk.customer()
    assert "work" in attach(desk, sanne)
    assert desk.row("follow_up")["customer_id"] == sanne


def test_attaching_can_be_taken_back_and_never_takes_what_was_there_before(desk: Desk) -> None:
    desk.missed()
    sanne = desk.customer()
    attach(desk, sanne)
    point = ContactPointId(desk.row("contact_point")["id"])
    desk.say(DetachContactPoint(**desk.basics(), contact_point_id=ContactPointId(new_uuid()), customer_id=sanne))
    assert desk.row("follow_up")["customer_id"] == sanne
    desk.say(DetachContactPoint(**desk.basics(), contact_point_id=point, customer_id=sanne))
    assert desk.rows("contact_point") == []
    assert desk.row("follow_up")["customer_id"] is None


def test_a_shared_number_names_nobody(file_desk: Desk) -> None:
    file_desk.missed()
    attach(file_desk, file_desk.customer(), shared=True)
    assert file_desk.row("follow_up")["customer_id"] is None


def test_an_identity_check_keeps_method_and_result_and_no_answer(desk: Desk) -> None:
    sanne = desk.customer()
    check = CheckIdentity(
        **desk.basics(), check_id=new_uuid(), customer_id=sanne, interaction_id=None, method="postcode",
        result=CheckResult.RIGHT,
    )  # fmt: skip
    desk.say(check)
    row = desk.row("verification")
    assert (row["method"], row["result"]) == ("postcode", CheckResult.RIGHT)
    assert set(row) - {"rid", "recorded_at"} == {"id", "customer_id", "event_id", "method", "result", "agent_id", "at"}


def test_a_referral_is_on_the_timeline_of_who_named(desk: Desk) -> None:
    sanne, jan = desk.customer(), desk.customer("Jan Smit")
    referral = RecordReferral(
        **desk.basics(), referral_id=new_uuid(), event_id=EventId(new_uuid()), customer_id=sanne, referred_id=jan
    )
    touched = desk.say(referral)
    assert [card["kind"] for card in desk.cards(sanne)] == [EventKind.REFERRAL]
    assert desk.row("referral")["name"] == "Jan Smit"
    assert f"customer:{jan}" in touched


def test_who_speaks_for_a_customer_is_kept_with_the_mandate(file_desk: Desk) -> None:
    sanne = file_desk.customer()
    log = file_desk.log(sanne)
    file_desk.say(
        AddParticipant(
            **file_desk.basics(), participant_id=new_uuid(), interaction_id=log.interaction_id, customer_id=sanne,
            name="Pieter", role="partner", mandate=True,
        )
    )  # fmt: skip
    assert file_desk.row("participant")["mandate"]


def test_who_spoke_stands_on_the_card_and_in_the_header(file_desk: Desk) -> None:
    sanne, other = file_desk.customer(), file_desk.customer("Jan")
    first, second = file_desk.log(sanne), file_desk.log(sanne)
    file_desk.log(other)
    for log, name, mandate in ((first, "Pieter de Vries", True), (second, "Jo\tde Vries", False)):
        file_desk.say(
            AddParticipant(
                **file_desk.basics(), participant_id=new_uuid(), interaction_id=log.interaction_id, customer_id=sanne,
                name=name, role="partner", mandate=mandate,
            )
        )  # fmt: skip
    reads = SqlReads(file_desk.engine)
    card = reads.answer(CustomerById(sanne))
    page = reads.answer(TimelinePage(sanne))
    alone = reads.answer(TimelineRows((first.interaction_id,)))
    nobody = reads.answer(TimelinePage(other))
    reads.close()
    assert card is not None
    assert [(each.name, each.mandate) for each in card.speakers] == [("Jo\tde Vries", False), ("Pieter de Vries", True)]
    said = {row.event_id: row.extra("speakers") for row in page.rows}
    assert said[first.interaction_id] == "partner\tyes\tPieter de Vries"
    assert said[second.interaction_id] == "partner\tno\tJo de Vries"
    assert alone[0].extra("speakers") == "partner\tyes\tPieter de Vries"
    assert not any(row.extra("speakers") for row in nobody.rows)


def test_who_spoke_goes_along_with_a_contact_that_is_moved(desk: Desk) -> None:
    sanne, other = desk.customer(), desk.customer("Jan")
    log = desk.log(sanne)
    desk.say(
        AddParticipant(
            **desk.basics(), participant_id=new_uuid(), interaction_id=log.interaction_id, customer_id=sanne,
            name="Pieter", role="partner", mandate=True,
        )
    )  # fmt: skip
    desk.say(
        MoveInteraction(
            **desk.basics(), interaction_id=log.interaction_id, moved_id=EventId(new_uuid()), customer_id=other
        )
    )
    reads = SqlReads(desk.engine)
    cards = [reads.answer(CustomerById(each)) for each in (sanne, other)]
    reads.close()
    assert [[each.name for each in card.speakers] for card in cards if card is not None] == [[], ["Pieter"]]


def test_who_spoke_goes_along_with_a_call_that_is_logged_for_somebody_else(desk: Desk) -> None:
    sanne, other = desk.customer(), desk.customer("Jan")
    call = desk.call(sanne)
    desk.say(
        AddParticipant(
            **desk.basics(), participant_id=new_uuid(), interaction_id=call.interaction_id, customer_id=sanne,
            name="Pieter", role="partner", mandate=False,
        )
    )  # fmt: skip
    desk.log(other, call.interaction_id)
    assert desk.row("participant")["customer_id"] == other


def test_every_word_about_consent_is_kept(desk: Desk) -> None:
    sanne = desk.customer()
    for state in (ConsentState.GIVEN, ConsentState.REFUSED):
        desk.say(
            SetConsent(
                **desk.basics(), consent_id=new_uuid(), customer_id=sanne, purpose=Purpose.MARKETING,
                channel=Channel.CALL, state=state, source="told in a call",
            )
        )  # fmt: skip
        desk.clock.turn(minutes=1)
    assert [row["state"] for row in desk.rows("consent")] == [ConsentState.GIVEN, ConsentState.REFUSED]


def test_a_setting_is_checked_before_it_is_kept(desk: Desk) -> None:
    for days in ("90", "120"):
        touched = desk.say(ChangeSetting(**desk.basics(), key="follow_on_days", json_text=days))
        assert touched == ("setting:follow_on_days",)
    row = desk.row("workspace_setting", key="follow_on_days")
    assert (row["json_text"], row["version"]) == ("120", 2)
    for key, text in (("follow_on_days", '"many"'), ("follow_on_days", "{"), ("of_tomorrow", "not json")):
        with pytest.raises(Refused, match="bad-setting"):
            desk.say(ChangeSetting(**desk.basics(), key=key, json_text=text))


def test_a_rule_that_cannot_be_read_is_refused(file_desk: Desk) -> None:
    rule: dict[str, Any] = {"rule_id": RuleId(UUID(int=7)), "name": "x"}
    with pytest.raises(Refused, match="bad-rule"):
        file_desk.say(SetRule(**file_desk.basics(), **rule, spec='{"trigger": "full-moon"}'))
    for active in (True, False):
        file_desk.say(SetRule(**file_desk.basics(), **rule, spec='{"trigger": "delivered"}', active=active))
    assert file_desk.row("rule")["active"] is False


def test_a_compliment_is_a_row_of_its_own_and_reaches_the_agent_it_is_about(desk: Desk) -> None:
    sanne, bo = desk.customer(), desk.colleague("Bo")
    told = desk.new_follow_up(owner=bo, title="Compliment")
    praise = RecordCompliment(
        **desk.basics(),
        event_id=EventId(new_uuid()),
        customer_id=sanne,
        praised=bo,
        words="So patient!",
        follow_up=told,
    )
    touched = desk.say(praise)
    assert f"timeline:{sanne}" in touched
    assert "work" in touched
    row = desk.row("event", kind=EventKind.COMPLIMENT.value)
    assert (row["id"], row["customer_id"]) == (praise.event_id, sanne)
    assert desk.body(praise.event_id) == "So patient!"
    assert desk.row("follow_up", id=told.follow_up_id)["owner"] == bo


def test_praise_for_the_shop_is_nobodys_work(desk: Desk) -> None:
    sanne = desk.customer()
    desk.say(
        RecordCompliment(
            **desk.basics(), event_id=EventId(new_uuid()), customer_id=sanne, praised=None, words="Nice shop",
            follow_up=desk.new_follow_up(),
        )
    )  # fmt: skip
    assert desk.rows("follow_up") == []
