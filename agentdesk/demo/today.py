"""Knows the people of the demo's own day: who calls, what is due, what was promised and what went wrong."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from agentdesk.demo.people import NL, VN, Country, Person
from agentdesk.demo.products import PRODUCTS
from agentdesk.demo.rows import Teller, World
from agentdesk.demo.story import Does, Step, call_in, call_out, ces, delivered, mail_in, mail_out, note, order, shipped
from agentdesk.demo.telling import event, tell_step
from agentdesk.domain.ids import SYSTEM_AGENT, CustomerId, EventId
from agentdesk.domain.kinds import ContactPointKind, Direction, EventKind, FollowUpKind
from agentdesk.services.ports import NewEvent

ME = 1
UNKNOWN_E164 = "+31628417705"
SHARED, SHARED_E164 = "030 355 1200", "+31303551200"
"""The switchboard of a building; several customers are reached through it."""


def person(ref: str, name: str, first: str, country: Country, phone: str, e164: str, mail: str, *,
           street: str = "Oudegracht", number: str = "12", postcode: str = "3511 AB", city: str = "Utrecht",
           born: date | None = None, channel: str = "call") -> Person:  # fmt: skip
    return Person(ref, name, first, country, street, number, postcode, city, phone, e164, mail, born, channel)


SANNE = person("NL-48213", "Sanne de Vries", "Sanne", NL, "06 1842 9930", "+31618429930", "sanne.devries@voorbeeld.nl",
               born=date(1986, 3, 14))  # fmt: skip
HUONG = person("VN-20881", "Trần Thị Hương", "Hương", VN, "0903 555 018", "+84903555018", "huong.tran@vidu.vn",
               street="Hai Bà Trưng", number="88", postcode="100000", city="Hà Nội")  # fmt: skip
MOHAMED = person("NL-30117", "Mohamed El Idrissi", "Mohamed", NL, "06 1855 2040", "+31618552040", "m.elidrissi@voorbeeld.nl",
                 street="Lindelaan", number="7", postcode="9712 HM", city="Groningen")  # fmt: skip
VAN_LOON = person("NL-77002", "Bakkerij Van Loon", "mevrouw Van Loon", NL, "030 355 1212", "+31303551212",
                  "inkoop@bakkerijvanloon.voorbeeld.nl", street="Dorpsstraat", number="2", postcode="2312 EV", city="Leiden")  # fmt: skip
ELS = person("NL-51930", "Els Vermeulen", "Els", NL, "06 1899 1177", "+31618991177", "els.vermeulen@voorbeeld.nl",
             street="Molenweg", number="45", postcode="5211 JX", city="’s-Hertogenbosch")  # fmt: skip
TRANG = person("VN-20990", "Lê Thu Trang", "Trang", VN, "0918 555 077", "+84918555077", "trang.le@vidu.vn",
              street="Nguyễn Huệ", number="21", postcode="700000", city="TP. Hồ Chí Minh", channel="email")  # fmt: skip


def tell_sanne(world: World, teller: Teller) -> None:
    """Years of a loyal customer, then a parcel that hangs and a promise for this afternoon."""
    now = world.now
    for years, month_days in ((5.4, 0), (4.1, 40), (3.2, 90), (2.3, 10), (1.5, 33), (0.9, 5)):
        start = now - timedelta(days=years * 365 - month_days)
        for step in (order(), shipped(1), delivered(2.1)):
            tell_step(teller, step, start + timedelta(days=step.day))
    _years_of_contact(teller)
    placed = now - timedelta(days=5, hours=2)
    _the_order(teller, placed)
    tell_step(teller, shipped(1), placed + timedelta(days=1))
    teller.order_row.update(carrier="PostNL", tracking="3SKABC0192837")
    _sanne_this_week(world, teller)
    for key, value in (("bereikbaar", "na 14:00"), ("bezorging", "niet bij de buren")):
        tell_step(teller, Step(0, Does.FACT, key, value), now - timedelta(days=40))


def _the_order(teller: Teller, placed: datetime) -> None:
    """Order 48213: known by number in the pictures and in the call."""
    world, product = teller.world, PRODUCTS[0]
    world.next_order, before = 48_213, world.next_order
    tell_step(teller, order(), placed)
    title = "Stofzuiger Compact C3 + 2 filters"
    teller.order_no, teller.product = "48213", product.name("nl")
    teller.order_row.update(order_no="48213", title=title, total_minor=24_995,
                            promised_by=(placed + timedelta(days=3)).date())  # fmt: skip
    last = world.events.pop()
    world.events.append(replace(last, subject=f"48213 · {title}", detail={"order_no": "48213", "lines": "2"}))
    world.next_order = before


def _years_of_contact(teller: Teller) -> None:
    """About a hundred contacts, so that the timeline is as long as a loyal customer's is."""
    world = teller.world
    words = (
        call_in(0, "Vraag over filters", "{first} wil weten welk filter past; F2 besteld.", "product-question"),
        call_out(0, "Uitgaand gesprek · factuur dubbel afgeschreven", "Dubbele incasso bevestigd en teruggestort. Klant gevraagd naar ervaring met het nieuwe filter; was tevreden.", "invoice-double", minutes=6.2),
        mail_in(0, "Dubbele afschrijving", "Goedemorgen, ik zie dat het bedrag van € 39,90 twee keer is afgeschreven. Kunnen jullie dit nakijken?", "invoice-double"),
        mail_out(0, "Re: Dubbele afschrijving", "Beste {first}, het tweede bedrag is vandaag teruggestort.\n\nGroet,\n{agent}\n\n> Goedemorgen, ik zie dat het bedrag van € 39,90\n> twee keer is afgeschreven.", "invoice-double"),
        note(0, "Notitie van teamleider", "Graag rechtstreeks bellen op het mobiele nummer; klant werkt in ploegendienst en is na 14:00 bereikbaar."),
        ces(0, 6, "Snel geholpen, fijn dat ik niet opnieuw alles hoefde uit te leggen."),
        call_in(0, "Bezorgmoment gewijzigd", "Bezorging verzet naar zaterdagochtend.", "delivery"),
        mail_in(0, "Bedankt!", "Wat een service, dank jullie wel.", "product"),
    )  # fmt: skip
    for place in range(100):
        days_ago = 12 + place * 19 + world.dice.uniform(0, 9)
        local = (world.now - timedelta(days=days_ago)).astimezone(ZoneInfo("Europe/Amsterdam"))
        at = local.replace(hour=world.dice.randrange(8, 18), minute=world.dice.randrange(60), second=0)
        tell_step(teller, words[place % len(words)], at.astimezone(UTC))


def _sanne_this_week(world: World, teller: Teller) -> None:
    now = world.now
    tell_step(teller, Step(0, Does.MISSED), now - timedelta(days=2, hours=2))
    tell_step(teller, call_in(0, "Pakket nog niet bezorgd", "Pakket ligt sinds woensdag in sorteercentrum Den Bosch. PostNL zoekt met voorrang. Beloofd vandaag vóór het eind van de middag terug te bellen.", "delivery-late", "call-back", 5.1), now - timedelta(days=2, hours=1))  # fmt: skip
    tell_step(teller, mail_out(0, "Re: Waar blijft mijn pakket?", "Beste Sanne, dank voor je bericht. Ik heb de vervoerder gevraagd om het pakket met voorrang te sorteren. Zodra ik een nieuwe bezorgdatum heb, bel ik je. Lukt dat niet vóór maandag, dan sturen we een vervangend exemplaar.", "delivery-late"), now - timedelta(days=2))  # fmt: skip
    due(world, teller, FollowUpKind.PROMISE, "terugbellen over nieuwe bezorgdatum", now + timedelta(hours=2), owner=ME,
        reason="delivery-late", made_at=now - timedelta(days=2))  # fmt: skip


def due(world: World, teller: Teller, kind: FollowUpKind, title: str, at: datetime, *, owner: int | None, reason: str = "",
        queue: str = "", made_at: datetime | None = None) -> None:  # fmt: skip
    """An open follow-up due at that minute, with its row on the timeline."""
    zone = teller.person.country.zone
    at = at.replace(second=0, microsecond=0)
    made = made_at or world.now - timedelta(days=1)
    follow_up_id = world.uuid(made)
    event_id = event(
        teller, EventKind.PROMISE if kind is FollowUpKind.PROMISE else EventKind.FOLLOW_UP, made, ref_id=follow_up_id,
        subject=title, reason=reason,
    )  # fmt: skip
    world.rows["follow_up"].append(
        {
            "id": follow_up_id, "customer_id": teller.customer_id, "kind": kind.value, "state": 0, "title": title,
            "due_at": at, "local_due": at.astimezone(ZoneInfo(zone)).replace(tzinfo=None), "zone": zone, "owner": owner,
            "queue": queue, "promised_by_agent": owner if kind is FollowUpKind.PROMISE else None,
            "told": kind is FollowUpKind.PROMISE, "reason": reason, "origin_event": teller.last_contact,
            "event_id": event_id, "order_id": teller.order_id, "created_at": made, "closed_at": None, "closed_by": None,
        }
    )  # fmt: skip


def share_number(world: World, customers: Iterable[CustomerId]) -> None:
    """A number that opens nobody by itself."""
    for customer_id in customers:
        world.rows["contact_point"].append(
            {
                "id": world.uuid(world.now), "customer_id": customer_id, "kind": ContactPointKind.PHONE.value,
                "raw": SHARED, "normalised": SHARED_E164, "reversed": SHARED_E164[:0:-1], "shared": True,
            }
        )  # fmt: skip


def missed_call(
    world: World, customer_id: CustomerId | None, e164: str, tries: int, minutes_ago: float, wait_s: int
) -> None:
    """One call-back per caller and line, with the last try on the timeline."""
    at = world.now - timedelta(minutes=minutes_ago)
    due_at = at + timedelta(hours=1, minutes=30)
    follow_up_id = world.uuid(at)
    zone = "Europe/Amsterdam"
    world.rows["follow_up"].append(
        {
            "id": follow_up_id, "customer_id": customer_id, "kind": FollowUpKind.CALL_BACK.value, "state": 0, "title": "",
            "due_at": due_at, "local_due": due_at.astimezone(ZoneInfo(zone)).replace(tzinfo=None), "zone": zone, "owner": None,
            "queue": "phone", "told": False, "reason": "", "caller": e164, "line": "Levering", "tries": tries,
            "last_try_at": at, "created_at": at, "closed_at": None, "closed_by": None,
        }
    )  # fmt: skip
    if customer_id is not None:
        from_teller = EventId(world.uuid(at))
        world.events.append(_missed_event(from_teller, customer_id, at, wait_s))


def _missed_event(event_id: EventId, customer_id: CustomerId, at: datetime, wait_s: int) -> NewEvent:
    return NewEvent(
        event_id=event_id, customer_id=customer_id, kind=EventKind.CALL, occurred_at=at, agent_id=SYSTEM_AGENT,
        direction=Direction.IN, detail={"answered": "no", "end_reason": "caller-gave-up", "wait_s": str(wait_s)},
    )  # fmt: skip
