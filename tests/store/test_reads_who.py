"""Whose number, address or reference it is, and how sure that is."""

from collections.abc import Iterator

import pytest

from agentdesk.domain.ids import CustomerId, new_uuid
from agentdesk.domain.numbers import parse_numbers
from agentdesk.services.queries import CustomerByRef, Match, WhoIs
from tests.store.reads_world import World, a_world


@pytest.fixture
def world(workspace_url: str) -> Iterator[World]:
    with a_world(workspace_url) as made:
        yield made


def who(world: World, number: str, country: str = "") -> list[tuple[str, str, float]]:
    matches: tuple[Match, ...] = world.ask(WhoIs(number, country))
    return [(match.name, match.reason, match.confidence) for match in matches]


def a_person(world: World, name: str, number: str, **values: str) -> CustomerId:
    customer_id = world.customer(name, **values)
    world.phone(customer_id, number)
    return customer_id


@pytest.mark.parametrize(
    "number", ["+31612345678", "0612345678", "06-1234 5678", "0031612345678", "31612345678", "tel:+31612345678"]
)
def test_a_number_is_known_however_it_is_written(world: World, number: str) -> None:
    a_person(world, "Sanne", "+31612345678")
    assert who(world, number) == [("Sanne", "number", 1.0)]


def test_a_number_with_double_zero_is_of_its_country(world: World) -> None:
    a_person(world, "Maysa", "+5511900000001")
    assert who(world, "005511900000001") == [("Maysa", "number", 1.0)]


def test_the_country_of_the_line_reads_the_number(world: World) -> None:
    a_person(world, "Jan", "+49612345678")
    a_person(world, "Sanne", "+31612345678")
    assert who(world, "0612345678", "DE") == [("Jan", "number", 1.0)]


def test_the_workspaces_country_reads_a_number_without_one(world: World) -> None:
    world.insert("workspace_setting", key="country", json_text='"VN"')
    a_person(world, "Duyên", "+84903123456")
    assert who(world, "0903 123 456") == [("Duyên", "number", 1.0)]


def test_the_customers_countries_read_it_when_the_workspaces_does_not(world: World) -> None:
    a_person(world, "Maysa", "+5511900000002", country="BR")
    assert who(world, "011 90000 0002") == [("Maysa", "number", 0.9)]


def test_trailing_digits_are_a_guess_and_say_so(world: World) -> None:
    a_person(world, "Anh", "+84281234567")
    a_person(world, "Binh", "+84288234567")
    assert who(world, "00999 281234567") == [("Anh", "trailing-digits", 0.5)]
    assert who(world, "34567") == []


def test_a_shared_number_never_names_anybody_surely(world: World) -> None:
    world.phone(world.customer("De Vries BV"), "+31201234567", shared=True)
    assert who(world, "020-1234567") == [("De Vries BV", "shared-number", 0.6)]


def test_a_number_of_two_customers_names_both_with_doubt(world: World) -> None:
    a_person(world, "Sanne", "+31612345678")
    a_person(world, "Bram", "+31612345678")
    matches = world.ask(WhoIs("0612345678"))
    assert [match.name for match in matches] == ["Bram", "Sanne"]
    assert all(match.shared and 0 < match.confidence < 0.6 for match in matches)


@pytest.mark.parametrize(
    "entered", ["020/7941234", "06-12345678 / 020-7941234", "020 794 1234 ext. 301", "+31 (0)20 794 1234"]
)
def test_a_number_is_known_however_it_was_entered(world: World, entered: str) -> None:
    """What other programs were blamed for: a slash, a second number, an extension, a bracketed zero."""
    sanne = world.customer("Sanne")
    for number in parse_numbers(entered, "NL"):
        world.phone(sanne, number.e164)
    assert who(world, "0207941234", "NL") == [("Sanne", "number", 1.0)]


def test_a_line_that_adds_the_digit_for_outside_still_names_the_caller(world: World) -> None:
    a_person(world, "Sanne", "+31612345678")
    for number in ("00612345678", "90612345678", "0#0612345678"):
        assert who(world, number, "NL") == [("Sanne", "number", 1.0)], number


def test_what_is_hardly_a_number_names_nobody_surely(world: World) -> None:
    a_person(world, "Sanne", "+3199999999999")
    assert who(world, "99999999999", "NL") == [("Sanne", "number", 0.5)]


@pytest.mark.parametrize("number", ["sip:anna612345678@example.com", "*21*0612345678#", "anonymous"])
def test_digits_of_what_is_no_number_are_not_compared(world: World, number: str) -> None:
    a_person(world, "Sanne", "+31612345678")
    assert who(world, number, "NL") == []


@pytest.mark.parametrize("number", ["", "anonymous", "101", "*21#", "sip:desk@example.com", "unknown"])
def test_nobody_is_guessed_from_what_is_no_number(world: World, number: str) -> None:
    a_person(world, "Sanne", "+31612345678")
    assert who(world, number) == []


def test_an_address_names_its_owner(world: World) -> None:
    world.email(world.customer("Sanne"), "Sanne.de.Vries@Voorbeeld.nl")
    assert who(world, "sanne.de.vries@voorbeeld.nl") == [("Sanne", "email", 1.0)]
    assert who(world, "<SANNE.DE.VRIES@VOORBEELD.NL>") == [("Sanne", "email", 1.0)]


def test_a_customer_goes_by_reference_order_address_and_id(world: World) -> None:
    sanne = world.customer("Sanne", ref="C00001")
    world.email(sanne, "sanne@voorbeeld.nl")
    world.order(sanne, "O-4C8B994728")
    for source in ("shop", "a-old", "zz"):
        world.external_ref(source, "customers", f"{source}-1", sanne)
    refs = ("C00001", " c00001 ", "O-4C8B994728", "o-4c8b994728", "Sanne@Voorbeeld.nl", "shop-1", "a-old-1", "zz-1")
    for ref in (*refs, str(sanne), sanne.hex):
        assert world.ask(CustomerByRef(ref)) == sanne, ref


def test_a_reference_of_nobody_or_of_two_is_nobodys(world: World) -> None:
    world.external_ref("shop", "orders", "7", new_uuid())
    for name in ("Sanne", "Bram"):
        world.email(world.customer(name), "thuis@voorbeeld.nl")
    for ref in ("", "nothing", "7", str(new_uuid()), "thuis@voorbeeld.nl"):
        assert world.ask(CustomerByRef(ref)) is None, ref
