"""What is found for what is typed when a call is to go to somebody, and which numbers are one."""

import pytest

from agentdesk.domain.directory import (
    DirectoryNow,
    Person,
    Queue,
    Seen,
    Target,
    extension_of,
    extensions_of,
    is_number,
    same_number,
    targets,
    told_as,
)
from agentdesk.domain.ids import AgentId, new_uuid
from agentdesk.domain.kinds import Role
from agentdesk.domain.presence import Shown

ME = AgentId(9)


def person(agent_id: int, name: str, *numbers: str, seen: Seen = Seen.READY, today: str = "") -> Person:
    login = name.split(maxsplit=1)[0].lower()
    return Person(AgentId(agent_id), name, login, Role.AGENT, numbers, today, seen)


BOOK = DirectoryNow(
    (
        person(1, "Anna de Wit", "201", seen=Seen.TALKING),
        person(2, "Joost Bakker", "202", "31"),
        person(3, "Lê Minh Quân", "2021"),
        person(4, "Nobody Nowhere"),
        person(9, "Me Myself", "209"),
    ),
    (Queue(new_uuid(), "Levering", "900"), Queue(new_uuid(), "Not yet", "")),
)


def found(typed: str) -> list[tuple[str, str]]:
    return [(each.name, each.number) for each in targets(typed, BOOK, ME)]


def test_nothing_typed_shows_everybody_who_can_be_reached_ready_ones_first() -> None:
    assert found("") == [
        ("Joost Bakker", "202"), ("Lê Minh Quân", "2021"), ("Anna de Wit", "201"), ("Levering", "900"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("jo", ["Joost Bakker"]),
        ("bak joo", ["Joost Bakker"]),
        ("wit", ["Anna de Wit"]),
        ("quan", ["Lê Minh Quân"]),
        ("lev", ["Levering"]),
        ("me", []),
        ("joostx", []),
        ("!", []),
    ],
)
def test_a_name_is_found_by_the_beginnings_of_its_words(typed: str, names: list[str]) -> None:
    assert [name for name, _ in found(typed)] == names


def test_a_number_is_dialled_as_it_was_typed_unless_it_is_exactly_somebodys() -> None:
    assert found("20") == [("", "20"), ("Joost Bakker", "202"), ("Lê Minh Quân", "2021"), ("Anna de Wit", "201")]
    assert found("202") == [("Joost Bakker", "202"), ("Lê Minh Quân", "2021")]
    assert found("0612345678") == [("", "0612345678")]
    assert found("helpdesk@pbx") == [("", "helpdesk@pbx")]


def test_who_is_found_by_their_second_extension_is_called_there() -> None:
    assert found("31") == [("Joost Bakker", "31")]


def test_where_somebody_sits_today_goes_before_their_own_extension() -> None:
    book = DirectoryNow((person(1, "Anna de Wit", "201", today="44"),))
    assert [each.number for each in targets("anna", book, ME)] == ["44"]
    assert [each.number for each in targets("201", book, ME)] == ["201"]


def test_a_shared_extension_offers_both_people() -> None:
    book = DirectoryNow((person(1, "Anna de Wit", "201"), person(2, "Joost Bakker", "201")))
    assert [each.name for each in targets("201", book, ME)] == ["Anna de Wit", "Joost Bakker"]


def test_a_number_is_called_by_the_name_of_the_one_who_has_it() -> None:
    shared = DirectoryNow((person(1, "Anna de Wit", "201"), person(2, "Joost Bakker", "201")))
    assert [BOOK.name_of(number) for number in ("31", "900", "77")] == ["Joost Bakker", "Levering", ""]
    assert shared.name_of("201") == ""


def test_a_mere_number_is_in_no_list() -> None:
    assert not Target("0612345678").is_listed
    assert targets("202", BOOK, ME)[0].is_listed


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("201", "201", True),
        ("201", "sip:201@pbx.example", True),
        ("201", "2011", False),
        ("201", "+3120201", False),
        ("joost", "Joost", True),
        ("+31 20 555 12 34", "020-5551234", True),
        ("0031205551234", "+31205551234", True),
        ("+31205551234", "+31205551235", False),
        ("", "", False),
        ("201", "", False),
    ],
)
def test_two_numbers_are_one(one: str, other: str, same: bool) -> None:
    assert same_number(one, other) is same
    assert same_number(other, one) is same


@pytest.mark.parametrize(
    ("typed", "number"),
    [("201", "201"), (" 2 01 ", "201"), ("*21#", "*21#"), ("joost.b", "joost.b"), ("2o1", ""), ("a b", "ab"), ("", "")],
)
def test_an_extension_is_what_a_phone_can_dial(typed: str, number: str) -> None:
    assert extension_of(typed) == number


def test_several_extensions_stand_in_one_field() -> None:
    assert extensions_of("201, 31;201\n") == ("201", "31")
    assert extensions_of("") == ()
    assert extensions_of("201, nonsense!") is None
    assert extensions_of(",".join(str(number) for number in range(100, 110))) is None


@pytest.mark.parametrize(
    ("typed", "is_one"), [("020 555", True), ("*21*5#", True), ("joost", False), ("a@b", True), ("@", False)]
)
def test_a_number_is_told_from_a_name(typed: str, is_one: bool) -> None:
    assert is_number(typed) is is_one


def test_that_a_phone_rings_is_told_to_nobody() -> None:
    assert told_as(Shown.RINGING) is Seen.READY
    assert {told_as(shown) for shown in Shown} <= set(Seen)
