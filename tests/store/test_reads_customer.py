"""The header: one answer, made of few short questions."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from agentdesk.domain.ids import CustomerId, new_uuid
from agentdesk.domain.kinds import (
    CaseState,
    CheckResult,
    ComplaintState,
    ConsentState,
    EventKind,
    FollowUpKind,
    FollowUpState,
    OrderState,
    Purpose,
)
from agentdesk.services.queries import CustomerById, CustomerCard
from agentdesk.store.reads_customer import first_sentence
from tests.store.reads_world import ANNA, NOW, World, a_world


@pytest.fixture
def world(workspace_url: str) -> Iterator[World]:
    with a_world(workspace_url) as made:
        yield made


def card(world: World, customer_id: CustomerId) -> CustomerCard:
    found: CustomerCard | None = world.ask(CustomerById(customer_id))
    assert found is not None
    return found


def test_nobody_has_no_card(world: World) -> None:
    assert world.ask(CustomerById(CustomerId(new_uuid()))) is None


def test_a_new_customer_has_a_card_without_anything_open(world: World) -> None:
    made = card(world, world.customer("Sanne de Vries", ref="C1", city="Utrecht", birthday=date(1990, 2, 28)))
    assert (made.ref, made.name, made.city, made.birthday) == ("C1", "Sanne de Vries", "Utrecht", date(1990, 2, 28))
    assert (made.open_items, made.complaints, made.open_orders, made.last_contact) == ((), (), (), None)
    assert (made.loyalty.orders, made.loyalty.last_ces, made.kind_counts) == (0, None, ())


def test_points_and_facts_are_those_that_still_hold(world: World) -> None:
    sanne = world.customer("Sanne")
    world.email(sanne, "Sanne@Voorbeeld.nl")
    world.phone(sanne, "+31612345678", raw="06-12345678")
    old, new = new_uuid(), new_uuid()
    world.insert("fact", id=old, customer_id=sanne, key="hond", value="Max", confirmed_at=NOW, superseded_by=new)
    world.insert("fact", id=new, customer_id=sanne, key="hond", value="Bobbie", confirmed_at=NOW, asked_again=2)
    made = card(world, sanne)
    assert [(point.raw, point.normalised) for point in made.contact_points] == [
        ("06-12345678", "+31612345678"),
        ("Sanne@Voorbeeld.nl", "sanne@voorbeeld.nl"),
    ]
    assert [(fact.value, fact.asked_again) for fact in made.facts] == [("Bobbie", 2)]


def test_the_newest_word_of_each_consent_counts(world: World) -> None:
    sanne = world.customer("Sanne")
    for days, state in ((3, ConsentState.GIVEN), (1, ConsentState.REFUSED)):
        world.insert("consent", id=new_uuid(), customer_id=sanne, purpose="marketing", channel="email",
                     state=state.value, source="call", at=NOW - timedelta(days=days))  # fmt: skip
    (consent,) = card(world, sanne).consents
    assert (consent.purpose, consent.channel, consent.state) == (Purpose.MARKETING, "email", ConsentState.REFUSED)


def test_what_is_open_is_shown_by_its_due_time(world: World) -> None:
    sanne = world.customer("Sanne")
    world.follow_up(sanne, "later", due=NOW + timedelta(days=1), owner=None, queue="Desk")
    world.follow_up(sanne, "now", kind=FollowUpKind.PROMISE, told=True)
    world.follow_up(sanne, "over", state=FollowUpState.DONE.value)
    items = card(world, sanne).open_items
    assert [(item.title, item.owner_name, item.queue) for item in items] == [
        ("now", "Anna de Wit", ""),
        ("later", "", "Desk"),
    ]
    assert items[0].told


def test_complaints_stay_until_the_customer_has_confirmed(world: World) -> None:
    sanne = world.customer("Sanne")
    for state in ComplaintState:
        world.insert("complaint", id=new_uuid(), customer_id=sanne, state=state.value, title=state.name, owner=ANNA,
                     opened_at=NOW)  # fmt: skip
    assert {complaint.title for complaint in card(world, sanne).complaints} == {"OPEN", "CORRECTED"}


def test_cases_count_what_was_resolved_in_one_interaction(world: World) -> None:
    sanne = world.customer("Sanne")
    for reason, state, contacts in (("a", 0, 2), ("b", 1, 1), ("c", 1, 3)):
        world.insert("case", id=new_uuid(), customer_id=sanne, reason=reason, state=CaseState(state).value,
                     opened_at=NOW, contacts=contacts)  # fmt: skip
    made = card(world, sanne)
    assert [(case.reason, case.contacts) for case in made.cases] == [("a", 2)]
    assert (made.loyalty.resolved_first, made.loyalty.cases_resolved) == (1, 2)


def test_open_orders_come_newest_first_and_closed_ones_only_count(world: World) -> None:
    sanne = world.customer("Sanne")
    world.order(sanne, "O-1", days_ago=9, state=OrderState.DELIVERED.value, is_repeat=True)
    world.order(sanne, "O-2", days_ago=8, state=OrderState.CANCELLED.value)
    world.order(sanne, "O-3", days_ago=7)
    order = world.order(sanne, "O-4", days_ago=2, state=OrderState.SHIPPED.value, is_follow_on=True)
    world.insert("order_line", id=new_uuid(), order_id=order, line=1)
    made = card(world, sanne)
    assert [(each.order_no, each.lines) for each in made.open_orders] == [("O-4", 1), ("O-3", 0)]
    assert (made.loyalty.orders, made.loyalty.spent_minor, made.loyalty.currency) == (3, 7485, "EUR")
    assert (made.loyalty.repeat_orders, made.loyalty.follow_on_orders) == (1, 1)
    assert made.loyalty.customer_since == (NOW - timedelta(days=9)).date()


def test_the_last_contact_says_when_who_and_the_first_sentence(world: World) -> None:
    sanne = world.customer("Sanne")
    world.event(sanne, "Old.", days_ago=5)
    call = world.event(sanne, days_ago=2)
    world.remark(call, EventKind.LOG, "Parcel is late. Will call tomorrow.", outcome="call-back")
    world.event(sanne, "a note is no contact", kind=EventKind.NOTE, days_ago=1)
    world.withdraw(world.event(sanne, "taken back", days_ago=0.5))
    last = card(world, sanne).last_contact
    assert last is not None
    assert (last.event_id, last.outcome, last.sentence) == (call, "call-back", "Parcel is late.")
    assert last.agent_name == "Anna de Wit"


def test_a_call_that_was_given_to_a_customer_is_their_last_contact(world: World) -> None:
    sanne = world.customer("Sanne")
    world.event(sanne, "Earlier", days_ago=3)
    given = world.event(None, "Withheld number", days_ago=1)
    world.head(given, moved_to=sanne)
    last = card(world, sanne).last_contact
    assert last is not None
    assert last.event_id == given


def test_contacts_of_90_days_do_not_count_notes_orders_or_what_was_taken_back(world: World) -> None:
    sanne = world.customer("Sanne")
    for days in (1, 89, 91):
        world.event(sanne, days_ago=days)
    world.event(sanne, kind=EventKind.NOTE)
    world.event(sanne, kind=EventKind.ORDER)
    world.withdraw(world.event(sanne))
    assert card(world, sanne).loyalty.contacts_90d == 2


def test_a_contact_that_was_given_counts_with_whom_it_stands_and_nowhere_else(world: World) -> None:
    sanne, duc = world.customer("Sanne"), world.customer("Đức")
    for days in (1, 91):
        world.head(world.event(sanne, days_ago=days), moved_to=duc)
    world.head(world.event(None, days_ago=2), moved_to=duc)
    assert card(world, sanne).loyalty.contacts_90d == 0
    assert card(world, duc).loyalty.contacts_90d == 2


def test_cards_are_counted_by_kind_without_what_was_taken_back(world: World) -> None:
    sanne = world.customer("Sanne")
    for kind in (EventKind.CALL, EventKind.CALL, EventKind.EMAIL):
        world.event(sanne, kind=kind)
    world.withdraw(world.event(sanne, kind=EventKind.NOTE))
    assert card(world, sanne).kind_counts == ((EventKind.CALL, 2), (EventKind.EMAIL, 1))


def test_referrals_and_the_last_effort_score_are_known(world: World) -> None:
    sanne = world.customer("Sanne")
    world.insert("referral", id=new_uuid(), customer_id=sanne, name="Duc", at=NOW)
    for days, score in ((5, 3), (1, 6)):
        world.insert("survey", id=new_uuid(), customer_id=sanne, kind="ces", score=score,
                     answered_at=NOW - timedelta(days=days))  # fmt: skip
    loyalty = card(world, sanne).loyalty
    assert (loyalty.referrals, loyalty.last_ces, loyalty.ces_sum, loyalty.ces_n) == (1, 6, 9, 2)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", ""),
        ("One. Two.", "One."),
        ("\n\n  No end\nsecond line", "No end"),
        ("Costs € 3.50 more! Really?", "Costs € 3.50 more!"),
        ("x" * 500, "x" * 199 + "…"),
    ],
)
def test_the_first_sentence_ends_where_a_reader_would_stop(text: str, sentence: str) -> None:
    assert first_sentence(text) == sentence


def test_known_problems_touch_open_orders_by_product_and_carrier(world: World) -> None:
    sanne = world.customer("Sanne")
    order = world.order(sanne, "48213", state=OrderState.SHIPPED.value, carrier="PostNL")
    world.insert("order_line", id=new_uuid(), order_id=order, line=1, sku="C3", category="vacuum")
    world.insert(
        "order_line", id=new_uuid(), line=1, sku="B4", category="kitchen",
        order_id=world.order(sanne, "1", state=OrderState.PLACED.value, carrier="DHL"),
    )  # fmt: skip
    day = timedelta(days=1)
    for place, (title, product, carrier, from_at, until_at) in enumerate((
        ("strike", "", "PostNL", NOW - day, None),
        ("loose hose", "vacuum", "", NOW - 2 * day, NOW + day),
        ("other carrier", "", "UPS", NOW - day, None),
        ("solved", "C3", "", NOW - 3 * day, NOW - day),
        ("tomorrow", "C3", "", NOW + day, None),
        ("of two orders", "kitchen", "PostNL", NOW - day, None),
        ("of one order", "B4", "DHL", NOW - 4 * day, None),
    )):  # fmt: skip
        world.insert(
            "known_problem", id=new_uuid(), title=title, product=product, carrier=carrier,
            from_at=from_at - timedelta(seconds=place), until_at=until_at,
        )  # fmt: skip
    assert card(world, sanne).known_problems == ("strike", "loose hose", "of one order")
    assert card(world, world.customer("Nobody's order")).known_problems == ()


def test_the_newest_right_answer_is_when_the_customer_was_checked(world: World) -> None:
    sanne = world.customer("Sanne")
    assert card(world, sanne).checked_at is None
    for hours, method, result in (
        (3, "postcode", CheckResult.RIGHT), (2, "order", CheckResult.RIGHT), (1, "birthday", CheckResult.WRONG),
    ):  # fmt: skip
        world.insert(
            "verification", id=new_uuid(), customer_id=sanne, method=method, result=result.value, agent_id=ANNA,
            at=NOW - timedelta(hours=hours),
        )  # fmt: skip
    made = card(world, sanne)
    assert (made.checked_at, made.checked_method) == (NOW - timedelta(hours=2), "order")


def test_a_missed_call_is_said_to_be_missed_and_is_no_contact_of_90_days(world: World) -> None:
    sanne = world.customer("Sanne")
    world.event(sanne, "Spoken.", days_ago=2)
    missed = world.event(sanne, days_ago=1, detail={"answered": "no", "end_reason": "caller-gave-up"})
    made = card(world, sanne)
    assert made.last_contact is not None
    assert (made.last_contact.event_id, made.last_contact.missed) == (missed, True)
    assert made.loyalty.contacts_90d == 1
