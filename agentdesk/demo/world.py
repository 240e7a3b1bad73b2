"""Knows how the whole demo world is invented: the same people and stories for the same day, about 500 customers."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from uuid import NAMESPACE_DNS, UUID, uuid5
from zoneinfo import ZoneInfo

from agentdesk.demo import stories_de, stories_en, stories_nl, stories_vi, today
from agentdesk.demo.lately import tell_lately
from agentdesk.demo.people import COUNTRIES, Country, Person, invent
from agentdesk.demo.reviewed import tell_reviews
from agentdesk.demo.rows import Teller, World
from agentdesk.demo.story import Does, Story
from agentdesk.demo.telling import tell
from agentdesk.domain.aftersale import DEFAULT_RULES
from agentdesk.domain.directory import Seen
from agentdesk.domain.folding import address_key, name_key
from agentdesk.domain.ids import CustomerId, OrderId
from agentdesk.domain.kinds import ContactPointKind, CustomerKind, FollowUpKind, OrderState
from agentdesk.domain.loyalty import OrderForLoyalty, mark_orders

SEED = 20_261_122
PEOPLE_A_COUNTRY = {"NL": 180, "GB": 110, "DE": 110, "VN": 95}
DAYS_BACK = 900

AGENTS: tuple[tuple[int, str, str, str], ...] = (
    (1, "mai", "Mai Nguyễn", "agent"),
    (2, "joost", "Joost Bakker", "agent"),
    (3, "femke", "Femke Postma", "agent"),
    (4, "harry", "Harry Ashworth", "agent"),
    (5, "priya", "Priya Patel", "agent"),
    (6, "klara", "Klara Brandt", "agent"),
    (7, "quan", "Lê Minh Quân", "agent"),
    (8, "jonas", "Jonas Weiß", "lead"),
    (9, "anke", "Anke de Groot", "admin"),
    (10, "lotte", "Lotte Hermans", "lead"),
)
FIRST_EXTENSION = 200
COLLEAGUES: tuple[tuple[int, Seen, str, int], ...] = (
    (2, Seen.TALKING, "", 4),
    (3, Seen.READY, "", 12),
    (4, Seen.BREAK, "coffee", 9),
    (5, Seen.WRAP_UP, "", 1),
    (6, Seen.READY, "", 3),
    (8, Seen.READY, "", 55),
)
"""What those at another desk do, why, and since how many minutes; the others are not here."""
COLLEAGUES_DESK = "demo"
"""Nobody sits at it; the demo says anew that they are there."""
QUEUES = (("Levering", "901"), ("Retour", "902"), ("English", "903"), ("Deutsch", "904"))
SPEAKS = {"nl": (1, 2, 3), "en": (4, 5), "de": (6, 8), "vi": (1, 7)}
RULE_TITLES = {
    "delivered-call": "Nabellen: is alles goed aangekomen?",
    "late-call": "Levering te laat: bel vóór zij ons bellen",
    "first-order-thank": "Eerste bestelling: bedanken",
}
STORIES: dict[str, tuple[Story, ...]] = {
    "nl": stories_nl.STORIES,
    "en": stories_en.STORIES,
    "de": stories_de.STORIES,
    "vi": stories_vi.STORIES,
}


def invent_world(now: datetime, seed: int = SEED) -> World:
    """Everything of the demo as it stands at `now` (aware UTC); no story reaches into the future."""
    world = World(now, Random(seed))
    world.rows["team"].append({"id": 1, "name": "Desk"})
    for rule in DEFAULT_RULES:
        spec = replace(rule.spec, title=RULE_TITLES[rule.name])
        world.rows["rule"].append({"id": rule.rule_id, "name": rule.name, "spec": spec.to_json(), "active": True})
    for agent_id, login, name, role in AGENTS:
        world.rows["agent"].append(
            {"id": agent_id, "login": login, "name": name, "team_id": 1, "role": role, "zone": "Europe/Amsterdam"}
        )
        world.rows["extension"].append({"agent_id": agent_id, "number": str(FIRST_EXTENSION + agent_id), "place": 0})
    for agent_id, seen, why, minutes in COLLEAGUES:
        since = now - timedelta(minutes=minutes)
        world.rows["presence"].append(
            {
                "agent_id": agent_id,
                "state": seen.value,
                "reason": why,
                "since": since,
                "seen_at": now,
                "desk": COLLEAGUES_DESK,
            }
        )
    for name, number in QUEUES:
        world.rows["queue"].append(
            {"id": uuid5(NAMESPACE_DNS, f"{name}.demo.agentdesk"), "name": name, "number": number}
        )
    tellers: list[Teller] = []
    for country in COUNTRIES:
        for n in range(PEOPLE_A_COUNTRY[country.code]):
            person = invent(world.dice, country, n)
            tellers.append(_live(world, person))
    _tell_today(world)
    tell_lately(tellers, STORIES, Random(seed))
    finish(world)
    tell_reviews(world, Random(seed))
    return world


def finish(world: World) -> None:
    """Marks that need the whole: loyalty of orders, events in time order."""
    lines: dict[object, list[tuple[str, str]]] = {}
    for line in world.rows["order_line"]:
        lines.setdefault(line["order_id"], []).append((str(line["sku"]), str(line["category"])))
    by_customer: dict[object, list[dict[str, object]]] = {}
    for row in world.rows["sales_order"]:
        by_customer.setdefault(row["customer_id"], []).append(row)
    for rows in by_customer.values():
        _mark_loyalty(rows, lines)
    world.events.sort(key=lambda event: event.occurred_at)


def add_customer(world: World, person: Person, since: date, kind: CustomerKind = CustomerKind.PERSON) -> CustomerId:
    """The customer's own rows: who they are and how to reach them."""
    born = datetime(since.year, since.month, since.day, 9, tzinfo=UTC)
    customer_id = CustomerId(world.uuid(born))
    world.rows["customer"].append(
        {
            "id": customer_id, "ref": person.ref, "name": person.name, "name_key": name_key(person.name),
            "kind": kind.value, "language": person.country.language, "country": person.country.code,
            "zone": person.country.zone, "preferred_channel": person.channel, "street": person.street,
            "house_number": person.house_number, "postcode": person.postcode, "city": person.city,
            "address_key": address_key(person.postcode, person.house_number), "birthday": person.birthday,
            "customer_since": since, "recorded_at": world.now,
        }
    )  # fmt: skip
    points = ((ContactPointKind.PHONE, person.phone, person.e164), (ContactPointKind.EMAIL, person.email, person.email))
    for point_kind, raw, normalised in points:
        if raw:
            world.rows["contact_point"].append(
                {
                    "id": world.uuid(born), "customer_id": customer_id, "kind": point_kind.value, "raw": raw,
                    "normalised": normalised,
                    "reversed": normalised[:0:-1] if point_kind is ContactPointKind.PHONE else "",
                }
            )  # fmt: skip
    return customer_id


def teller_of(world: World, person: Person, customer_id: CustomerId, agent_id: int | None = None) -> Teller:
    chosen = agent_id or world.dice.choice(SPEAKS[person.country.language])
    return Teller(world, person, customer_id, chosen, next(name for each, _, name, _ in AGENTS if each == chosen))


def morning(world: World, country: Country, days_ago: float) -> datetime:
    """A working moment in the customer's own zone that many days ago, as UTC."""
    local = (world.now - timedelta(days=days_ago)).astimezone(ZoneInfo(country.zone))
    moved = local.replace(hour=world.dice.randrange(9, 17), minute=world.dice.randrange(60), second=0, microsecond=0)
    return moved.astimezone(UTC)


def _tell_today(world: World) -> None:
    """The people of the demo's own day, each with what is due."""
    now, minute = world.now, timedelta(minutes=1)
    tellers = {}
    for person, years, kind in (
        (today.SANNE, 6, CustomerKind.PERSON),
        (today.HUONG, 2, CustomerKind.PERSON),
        (today.MOHAMED, 1, CustomerKind.PERSON),
        (today.VAN_LOON, 3, CustomerKind.BUSINESS),
        (today.ELS, 2, CustomerKind.PERSON),
        (today.TRANG, 1, CustomerKind.PERSON),
    ):
        customer_id = add_customer(world, person, (now - timedelta(days=365 * years)).date(), kind)
        tellers[person.ref] = teller_of(world, person, customer_id, 2 if person is today.SANNE else today.ME)
        if person is not today.SANNE:
            story = STORIES[person.country.language][0]
            tell(tellers[person.ref], story, morning(world, person.country, story.length_days + 20))
    today.tell_sanne(world, tellers[today.SANNE.ref])
    follow, promise = FollowUpKind.FOLLOW_UP, FollowUpKind.PROMISE
    for person, due_kind, title, minutes in (
        (today.HUONG, follow, "Gọi lại về báo giá", -18),
        (today.MOHAMED, follow, "Retourlabel bevestigen", 30),
        (today.VAN_LOON, follow, "Contract, tweede poging", 75),
        (today.TRANG, promise, "báo ngày kỹ thuật viên đến", 150),
    ):
        today.due(world, tellers[person.ref], due_kind, title, now + minutes * minute, owner=today.ME)
    shares = (today.VAN_LOON, today.ELS, today.MOHAMED)
    today.share_number(world, [tellers[person.ref].customer_id for person in shares])
    today.missed_call(world, None, today.UNKNOWN_E164, 2, 71, 40)
    today.missed_call(world, tellers[today.ELS.ref].customer_id, today.ELS.e164, 1, 100, 185)


def _live(world: World, person: Person) -> Teller:
    stories = list(STORIES[person.country.language])
    world.dice.shuffle(stories)
    chosen = stories[: world.dice.choice((1, 1, 2, 2, 3))]
    starts = [world.dice.uniform(story.length_days + 1, DAYS_BACK) for story in chosen]
    # A few stories are still going on, or the queue would be empty.
    if world.dice.random() < 0.06:
        starts[0] = world.dice.uniform(0.5, max(1.0, chosen[0].length_days))
    since = (world.now - timedelta(days=max(starts) + world.dice.randrange(40))).date()
    customer_id = add_customer(world, person, since)
    for story, days_ago in sorted(zip(chosen, starts, strict=True), key=lambda pair: -pair[1]):
        teller = teller_of(world, person, customer_id)
        # Words about "the product" need one, also when the story itself begins without an order.
        if story.steps[0].does is not Does.ORDER:
            teller.product = "C3"
        tell(teller, story, morning(world, person.country, days_ago))
    return teller


def _mark_loyalty(rows: Sequence[dict[str, object]], lines: dict[object, list[tuple[str, str]]]) -> None:
    by_id = {row["id"]: row for row in rows}
    asked = [_for_loyalty(row, lines.get(row["id"], [])) for row in rows]
    for mark in mark_orders(asked):
        by_id[mark.order_id].update(is_repeat=mark.is_repeat, is_follow_on=mark.is_follow_on)


def _for_loyalty(row: dict[str, object], lines: list[tuple[str, str]]) -> OrderForLoyalty:
    order_id, placed_at, state = row["id"], row["placed_at"], row["state"]
    assert isinstance(order_id, UUID)
    assert isinstance(placed_at, datetime)
    assert isinstance(state, int)
    products, categories = tuple(sku for sku, _ in lines), tuple(category for _, category in lines)
    return OrderForLoyalty(OrderId(order_id), placed_at, OrderState(state), products, categories)
