"""The search box: what is typed says what it is, and each hit says why it matched."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from agentdesk.domain.ids import AgentId, CustomerId, TeamId, new_uuid
from agentdesk.domain.kinds import EventKind
from agentdesk.services.queries import FindCustomers, FindNotes, Hit
from tests.store.reads_world import ANNA, NOW, World, a_world, names


@pytest.fixture
def world(workspace_url: str) -> Iterator[World]:
    with a_world(workspace_url) as made:
        yield made


def find(world: World, text: str, *, limit: int = 20, similar: bool = False) -> tuple[Hit, ...]:
    hits: tuple[Hit, ...] = world.ask(FindCustomers(text, limit, similar))
    return hits


def found(world: World, text: str, *, similar: bool = False) -> list[tuple[str, str, str]]:
    return [(hit.name, hit.why, hit.matched) for hit in find(world, text, similar=similar)]


def sanne(world: World) -> CustomerId:
    customer_id = world.customer(
        "Sanne de Vries", ref="C00042", city="Utrecht", postcode="1017 AB", house_number="12-2", street="Prinsengracht"
    )
    world.phone(customer_id, "+31612345678", raw="06-12345678")
    world.email(customer_id, "Sanne.deVries@voorbeeld.nl")
    world.order(customer_id, "O-4C8B994728")
    return customer_id


@pytest.mark.parametrize(
    ("text", "why", "matched"),
    [
        ("sanne", "name", "Sanne de Vries"),
        ("  SANNE   de v", "name", "Sanne de Vries"),
        ("vries", "name", "Sanne de Vries"),
        ("vries san", "name", "Sanne de Vries"),
        ("s", "name", "Sanne de Vries"),
        ("0612345678", "number", "06-12345678"),
        ("06 1234", "number", "06-12345678"),
        ("+316123", "number", "06-12345678"),
        ("00316123", "number", "06-12345678"),
        ("316123", "number", "06-12345678"),
        ("345678", "number", "06-12345678"),
        ("06-12345678", "number", "06-12345678"),
        ("sanne.dev", "", ""),
        ("sanne.devries@", "email", "sanne.devries@voorbeeld.nl"),
        ("SANNE.DEVRIES@VOORBEELD.NL", "email", "sanne.devries@voorbeeld.nl"),
        ("O-4C8B", "order", "O-4C8B994728"),
        ("o-4c8b994728", "order", "O-4C8B994728"),
        ("#O-4C8B", "order", "O-4C8B994728"),
        ("1017ab12", "postcode", "1017 AB 12-2"),
        ("1017 AB 12", "postcode", "1017 AB 12-2"),
        ("1017 ab 12-2", "postcode", "1017 AB 12-2"),
        ("1017ab12-2", "postcode", "1017 AB 12-2"),
        ("1017 ab", "postcode", "1017 AB 12-2"),
        ("1017", "postcode", "1017 AB 12-2"),
        ("C00042", "ref", "C00042"),
        ("c00042", "ref", "C00042"),
    ],
)
def test_a_customer_is_found_by_what_people_have_at_hand(world: World, text: str, why: str, matched: str) -> None:
    sanne(world)
    assert found(world, text) == ([("Sanne de Vries", why, matched)] if why else [])


@pytest.mark.parametrize("text", ["", "  ", "-", "%", "_", "'\"*", "zzz", "99999", "x@y", "AND", "san OR", "\\", "😀"])
def test_what_matches_nobody_finds_nobody(world: World, text: str) -> None:
    sanne(world)
    assert find(world, text, similar=True) == ()


def test_a_hit_says_who_and_where(world: World) -> None:
    customer_id = sanne(world)
    (hit,) = find(world, "sanne")
    assert (hit.customer_id, hit.ref, hit.place, hit.event_id) == (customer_id, "C00042", "Utrecht", None)


def test_a_customer_stands_once_however_many_ways_lead_there(world: World) -> None:
    customer_id = sanne(world)
    world.phone(customer_id, "+31612345679")
    world.order(customer_id, "O-4C8B000000")
    assert len(find(world, "061234")) == 1
    assert len(find(world, "O-4C8B")) == 1


def test_names_come_in_order_and_not_more_than_asked(world: World) -> None:
    for name in ("Zoë Anders", "Anders Berg", "Anders Aal"):
        world.customer(name)
    assert names(find(world, "anders")) == ["Anders Aal", "Anders Berg", "Zoë Anders"]
    assert names(find(world, "anders", limit=2)) == ["Anders Aal", "Anders Berg"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Đặng Thị Hoàn", "dang thi hoan"),
        ("Đơn Hoàng", "don"),
        ("Nguyễn Văn Ân", "nguyen van an"),
        ("Jørgen Ærø", "jorgen aero"),
        ("Łukasz Żak", "lukasz z"),
        ("Grüße & Söhne GmbH", "grusse sohne"),
        ("O'Brien-Smith", "o'brien-smith"),
        ("IĞDIR İnşaat", "igdir insaat"),
    ],
)
def test_names_are_found_without_their_marks(world: World, name: str, text: str) -> None:
    world.customer(name)
    assert names(find(world, text)) == [name]
    assert names(find(world, name)) == [name]


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("Sanne de Vrise", True),
        ("Sane de Vries", True),
        ("Sanme de Vries", True),
        ("Sanne de Vriess", True),
        ("Vrees", True),
        ("Sonne", True),
        ("sanne vires", True),
        ("Xanne de Vries", True),
        ("Sannede Vries", True),
        ("Sanne dx Vries", True),
        ("Bert Jansen", False),
    ],
)
def test_a_name_one_or_two_letters_off_is_found_when_asked(world: World, text: str, is_found: bool) -> None:
    world.customer("Sanne de Vries")
    world.customer("Karel Appel")
    assert names(find(world, text, similar=True)) == (["Sanne de Vries"] if is_found else [])
    if is_found:
        assert find(world, text, similar=True)[0].why == "similar"
        assert find(world, text) == ()


def test_the_nearest_names_come_first(world: World) -> None:
    for name in ("Hendrik Jansen", "Hendrika Jansen", "Hendrik Janssens"):
        world.customer(name)
    assert names(find(world, "Hendrik Jansem", similar=True))[0] == "Hendrik Jansen"


def test_notes_are_found_newest_first_with_the_place_that_matched(world: World) -> None:
    customer_id = sanne(world)
    old = world.event(customer_id, "refund of the lamp", days_ago=9, kind=EventKind.NOTE)
    new = world.event(customer_id, "x " * 100 + "asked for a refund\ntoday", days_ago=1)
    hits = world.ask(FindNotes("refund"))
    assert [hit.event_id for hit in hits] == [new, old]
    assert (hits[0].name, hits[0].why, hits[0].at) == ("Sanne de Vries", "note", NOW - timedelta(days=1))
    assert hits[0].matched.startswith("…")
    assert "asked for a refund today" in hits[0].matched
    assert hits[1].matched == "refund of the lamp"
    assert len(world.ask(FindNotes("refund", limit=1))) == 1


def test_every_word_must_be_there_and_the_last_may_be_begun(world: World) -> None:
    event_id = world.event(sanne(world), "lamp broken, refund promised")
    assert [hit.event_id for hit in world.ask(FindNotes("refund lam"))] == [event_id]
    assert world.ask(FindNotes("refund chair")) == ()
    assert world.ask(FindNotes("")) == ()
    assert world.ask(FindNotes("\"' & | !(")) == ()


def test_notes_of_an_agent_or_a_team_are_found_by_token(world: World) -> None:
    customer_id = sanne(world)
    bas = world.agent(2, "Bas", 7, "Phone")
    of_anna = world.event(customer_id, "refund", days_ago=2)
    of_bas = world.event(customer_id, "refund", days_ago=1, agent_id=bas)

    def ids(query: FindNotes) -> list[object]:
        return [hit.event_id for hit in world.ask(query)]

    assert ids(FindNotes("refund", agent_id=ANNA)) == [of_anna]
    assert ids(FindNotes("refund", team_id=TeamId(7))) == [of_bas]
    assert ids(FindNotes("refund agent:2")) == [of_bas]
    assert ids(FindNotes("team:1 agent:1")) == [of_anna]
    assert ids(FindNotes("refund", agent_id=AgentId(9))) == []


def test_words_taken_back_or_corrected_are_not_found(world: World) -> None:
    customer_id = sanne(world)
    world.withdraw(world.event(customer_id, "oops"))
    note = world.event(customer_id, "twee lampen", kind=EventKind.NOTE)
    world.remark(note, EventKind.REVISION, "drie lampen")
    assert world.ask(FindNotes("oops")) == ()
    assert world.ask(FindNotes("twee")) == ()
    assert [hit.event_id for hit in world.ask(FindNotes("drie"))] == [note]


def test_a_logged_call_is_one_hit_on_its_card(world: World) -> None:
    call = world.event(sanne(world), "refund asked", event_id=new_uuid())
    world.remark(call, EventKind.LOG, "refund promised")
    assert [hit.event_id for hit in world.ask(FindNotes("refund"))] == [call]


def test_a_moved_note_is_found_where_it_stands_now(world: World) -> None:
    note = world.event(sanne(world), "about the lamp")
    duc = world.customer("Đức")
    world.head(note, moved_to=duc)
    (hit,) = world.ask(FindNotes("lamp"))
    assert (hit.customer_id, hit.name) == (duc, "Đức")


def test_a_call_of_nobody_is_found_without_a_name(world: World) -> None:
    call = world.event(None, "asked about delivery")
    (hit,) = world.ask(FindNotes("delivery"))
    assert (hit.event_id, hit.customer_id, hit.name) == (call, None, "")
