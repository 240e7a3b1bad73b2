"""Knows which numbers and addresses an imported customer has, in the form that is compared."""

from agentdesk.domain.imports import CustomerIn, stable_id
from agentdesk.domain.kinds import ContactPointKind
from agentdesk.domain.numbers import normalise, parse_numbers, reversed_digits
from agentdesk.store.bulk import Row
from agentdesk.store.event_rows import clean


def contact_points(source: str, customer_id: bytes, entity: CustomerIn, country: str) -> list[Row]:
    """(id, customer_id, kind, raw, normalised, reversed). A number nobody can dial is kept as it was entered."""
    found: dict[tuple[int, str], str] = {}
    entered = entity.phone_raw or entity.phone
    certain = normalise(entity.phone) if entity.phone else None
    if certain is not None:
        found[ContactPointKind.PHONE.value, certain.e164] = entered
    elif entered:
        for number in parse_numbers(entered, entity.country or country):
            found.setdefault((ContactPointKind.PHONE.value, number.e164 or number.digits or number.raw), number.raw)
    for address in entity.email.replace(";", ",").split(","):
        if "@" in address:
            found.setdefault((ContactPointKind.EMAIL.value, address.strip().casefold()), address.strip())
    at_us = int.from_bytes(customer_id[:6], "big") * 1000  # beside its customer
    return [
        (
            stable_id(at_us, f"{source}\x1fcontact_point\x1f{customer_id.hex()}\x1f{kind}\x1f{normalised}"),
            customer_id,
            kind,
            clean(raw),
            clean(normalised),
            reversed_digits(normalised) if kind == ContactPointKind.PHONE.value else "",
        )
        for (kind, normalised), raw in found.items()
    ]
