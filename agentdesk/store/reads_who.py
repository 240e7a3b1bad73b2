"""Knows whose a number, an address or a reference is, and how sure that is."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Executable, Row, bindparam, func, literal_column, select

from agentdesk.domain.folding import fold
from agentdesk.domain.ids import CustomerId
from agentdesk.domain.kinds import ContactPointKind
from agentdesk.domain.numbers import (
    GUESSED,
    TRAILING,
    Number,
    NumberKind,
    digits_of,
    parse_numbers,
    reversed_digits,
    trailing_digits,
)
from agentdesk.services.queries import CustomerByRef, Match, WhoIs
from agentdesk.services.settings import workspace_value
from agentdesk.store.prefix import beginning_with
from agentdesk.store.read_connection import ReadConnection
from agentdesk.store.schema import contact_point, customer, external_ref, sales_order, workspace_setting
from agentdesk.store.types import Id

CERTAIN, ELSEWHERE, SHARED, AMONG_SEVERAL = 1.0, 0.9, 0.6, 0.9
"""The number as it is; read as a number of another country; a shared one; divided by the customers who have it."""
_MOST = 20
_TRAILING_ALIKE = {7: 0.3, 8: 0.4}
_TRAILING_MORE = 0.5
_NEWEST_CUSTOMERS = 2000
_MOST_COUNTRIES = 6

_OWNER = (
    select(
        contact_point.c.customer_id,
        contact_point.c.normalised,
        contact_point.c.reversed,
        contact_point.c.shared,
        customer.c.ref,
        customer.c.name,
    )
    .select_from(contact_point.join(customer, customer.c.id == contact_point.c.customer_id))
    .limit(literal_column("60"))
)
_BY_VALUE = _OWNER.where(
    contact_point.c.normalised.in_(bindparam("values", expanding=True)), contact_point.c.kind == bindparam("kind")
)
_BY_TRAILING = {
    postgres: _OWNER.where(
        beginning_with(contact_point.c.reversed, "trailing", postgres=postgres),
        contact_point.c.kind == literal_column("1"),
    )
    for postgres in (False, True)
}
_COUNTRY = select(workspace_setting.c.json_text).where(workspace_setting.c.key == "country")
_newest = (
    select(customer.c.country).order_by(customer.c.rid.desc()).limit(literal_column(str(_NEWEST_CUSTOMERS))).subquery()
)
_COUNTRIES = select(_newest.c.country).group_by(_newest.c.country).order_by(func.count().desc()).limit(_MOST_COUNTRIES)

_BY_ID = select(customer.c.id).where(customer.c.id == bindparam("id", type_=Id))
_BY_REF = select(customer.c.id).where(customer.c.ref == bindparam("ref"))
_BY_ORDER = select(sales_order.c.customer_id).where(sales_order.c.order_no == bindparam("ref")).limit(2)
_BY_EMAIL = (
    select(contact_point.c.customer_id)
    .where(
        contact_point.c.normalised.in_(bindparam("addresses", expanding=True)), contact_point.c.kind == literal_column("2")
    )
    .limit(2)
)  # fmt: skip
# The sources are few: each is reached by one seek on the primary key.
_first = select(func.min(external_ref.c.source).label("source")).cte("sources", recursive=True)
_sources = _first.union_all(
    select(
        select(func.min(external_ref.c.source))
        .where(external_ref.c.source > _first.c.source)
        .correlate(_first)
        .scalar_subquery()
    ).where(_first.c.source.is_not(None))
)
_BY_EXTERNAL = (
    select(external_ref.c.id)
    .select_from(_sources.join(external_ref, external_ref.c.source == _sources.c.source))
    .where(external_ref.c.kind == literal_column("'customers'"), external_ref.c.external_id == bindparam("ref"))
    .limit(2)
)


def who(read: ReadConnection, query: WhoIs) -> tuple[Match, ...]:
    """Everybody it may be, surest first; nobody for a withheld or internal number."""
    if "@" in query.number and not query.number.lower().lstrip("<\"' ").startswith(("sip:", "sips:", "tel:")):
        found = read.rows(_BY_VALUE, {"values": addresses(query.number), "kind": ContactPointKind.EMAIL.value})
        return _matches(found, {row.normalised: CERTAIN for row in found}, "email")
    country = query.country or own_country(read)
    numbers = parse_numbers(query.number, country)
    _ask_together(read, query, numbers)
    matches = _exactly(read, {number.e164: _sureness(number) for number in numbers if number.e164})
    if matches:
        return matches
    if not query.country:
        matches = _exactly(read, _read_elsewhere(read, query.number, country))
    return matches or _by_trailing_digits(read, numbers)


def _ask_together(read: ReadConnection, query: WhoIs, numbers: Sequence[Number]) -> None:
    """Whoever nobody knows by the whole number is looked for by its end at once."""
    whole = [number.e164 for number in numbers if number.e164]
    asked: list[tuple[Executable, dict[str, Any]]] = []
    if whole:
        asked.append((_BY_VALUE, {"values": list(dict.fromkeys(whole)), "kind": ContactPointKind.PHONE.value}))
    if not query.country:
        asked.append((_COUNTRIES, {}))
    asked += [(_BY_TRAILING[read.is_postgres], {"trailing": tail}) for tail in map(_tail, numbers) if tail]
    if len(asked) > 1:
        read.together(asked)


def _tail(number: Number) -> str:
    """The last digits backwards, as they are looked for; "" for what is no number of a line outside."""
    if number.kind not in {NumberKind.PHONE, NumberKind.UNKNOWN}:
        return ""
    return reversed_digits(trailing_digits(number.digits))[:TRAILING]


def by_ref(read: ReadConnection, query: CustomerByRef) -> CustomerId | None:
    """None when nobody, or more than one customer, goes by it."""
    ref = query.ref.strip()
    if not ref:
        return None
    named = _as_id(ref)
    questions: list[tuple[Any, dict[str, Any]]] = [(_BY_ID, {"id": named})] if named else []
    questions += [(_BY_REF, {"ref": ref}), (_BY_EXTERNAL, {"ref": ref}), (_BY_ORDER, {"ref": ref})]
    if ref != ref.upper():
        questions += [(_BY_REF, {"ref": ref.upper()}), (_BY_ORDER, {"ref": ref.upper()})]
    if "@" in ref:
        questions.insert(0, (_BY_EMAIL, {"addresses": addresses(ref)}))
    for statement, bound in questions:
        found = {row[0] for row in read.rows(statement, bound)}
        if len(found) == 1:
            return CustomerId(found.pop())
    return None


def addresses(text: str) -> list[str]:
    """An e-mail address in the forms it may be kept in."""
    plain = text.strip().strip("<>").removeprefix("mailto:")
    return list(dict.fromkeys((fold(plain), plain.lower(), plain)))


def own_country(read: ReadConnection) -> str:
    """The workspace's country, or its default."""
    row = read.first(_COUNTRY)
    return str(workspace_value("country", row.json_text if row else None))


def _read_elsewhere(read: ReadConnection, text: str, but: str) -> dict[str, float]:
    """The number as it would be read where the customers live."""
    found: dict[str, float] = {}
    for row in read.rows(_COUNTRIES):
        country = row.country.strip().upper()
        if len(country) == 2 and country != but:
            for number in parse_numbers(text, country):
                if number.e164:
                    found.setdefault(number.e164, min(ELSEWHERE, _sureness(number)))
    return found


def _sureness(number: Number) -> float:
    """Whoever has the very number has it, unless the number itself is hardly one."""
    return CERTAIN if number.confidence >= GUESSED else number.confidence


def _exactly(read: ReadConnection, confidences: dict[str, float]) -> tuple[Match, ...]:
    if not confidences:
        return ()
    found = read.rows(_BY_VALUE, {"values": list(confidences), "kind": ContactPointKind.PHONE.value})
    return _matches(found, confidences, "number")


def _matches(found: Iterable[Row[Any]], confidences: dict[str, float], reason: str) -> tuple[Match, ...]:
    """One row per customer; several customers on one number share the certainty."""
    owners: dict[UUID, Row[Any]] = {}
    for row in sorted(found, key=lambda each: (-confidences[each.normalised], each.shared)):
        owners.setdefault(row.customer_id, row)
    several = len({row.customer_id for row in owners.values()}) > 1
    matches = []
    for row in owners.values():
        confidence = confidences[row.normalised]
        if several:
            confidence *= AMONG_SEVERAL / len(owners)
        if row.shared:
            confidence = min(confidence, SHARED)
        matches.append(
            Match(
                customer_id=CustomerId(row.customer_id),
                ref=row.ref,
                name=row.name,
                reason="shared-number" if reason == "number" and (several or row.shared) else reason,
                confidence=round(confidence, 3),
                shared=bool(row.shared or several),
                matched=row.normalised,
            )
        )
    return tuple(sorted(matches, key=lambda match: (-match.confidence, match.name, match.ref))[:_MOST])


def _by_trailing_digits(read: ReadConnection, numbers: Iterable[Number]) -> tuple[Match, ...]:
    """Alike from the end, as far as the number goes without its trunk zero; never surer than a guess."""
    best: dict[UUID, tuple[int, Row[Any]]] = {}
    for number in numbers:
        tail = reversed_digits(trailing_digits(number.digits))
        if not tail or number.kind not in {NumberKind.PHONE, NumberKind.UNKNOWN}:
            continue
        for row in read.rows(_BY_TRAILING[read.is_postgres], {"trailing": tail[:TRAILING]}):
            alike = _alike(tail, row.reversed)
            if alike > best.get(row.customer_id, (0, row))[0]:
                best[row.customer_id] = (alike, row)
    matches = [
        Match(
            customer_id=CustomerId(customer_id),
            ref=row.ref,
            name=row.name,
            reason="trailing-digits",
            confidence=round(_TRAILING_ALIKE.get(alike, _TRAILING_MORE) / (2 if len(best) > 1 else 1), 3),
            shared=row.shared,
            matched=row.normalised,
        )
        for customer_id, (alike, row) in best.items()
    ]
    return tuple(sorted(matches, key=lambda match: (-match.confidence, match.name, match.ref))[:_MOST])


def _alike(one: str, other: str) -> int:
    """Signs both begin with."""
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count


def _as_id(ref: str) -> UUID | None:
    if len(digits_of(ref)) < 8 or len(ref) < 32:
        return None
    try:
        return UUID(ref)
    except ValueError:
        return None
