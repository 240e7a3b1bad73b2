"""Knows how the search box finds customers: the text itself says whether it is a number, an order, a place or a name."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from phonenumbers import country_code_for_region
from sqlalchemy import BindParameter, ColumnElement, Row, Select, and_, bindparam, literal_column, or_, select, text

from agentdesk.domain.folding import words
from agentdesk.domain.ids import CustomerId
from agentdesk.domain.numbers import digits_of, parse_numbers, reversed_digits
from agentdesk.services.queries import CustomerByRef, FindCustomers, Hit
from agentdesk.store import reads_who
from agentdesk.store.prefix import beginning_with, in_order
from agentdesk.store.read_connection import ReadConnection
from agentdesk.store.schema import contact_point, customer, sales_order
from agentdesk.store.search_notes import in_timeline, notes
from agentdesk.store.search_similar import WHO, similar_names
from agentdesk.store.search_words import match_all
from agentdesk.store.types import Id

__all__ = ["customers", "in_timeline", "notes"]

_FEWEST_DIGITS = 3
_FEWEST_SIMILAR = 4
_DIGITS_ONLY = re.compile(r"^[+(]?[\d\s().\-/+]+$")

_N: BindParameter[int] = bindparam("n")
Find = Callable[[ReadConnection, str, int], Iterator[Hit]]


def _by_dialect(make: Callable[[bool], Select[Any]]) -> dict[bool, Select[Any]]:
    return {postgres: make(postgres) for postgres in (False, True)}


def _of_point(condition: Callable[[bool], ColumnElement[bool]], kind: str) -> dict[bool, Select[Any]]:
    return _by_dialect(
        lambda postgres: (
            select(*WHO, contact_point.c.raw, contact_point.c.normalised)
            .select_from(contact_point.join(customer, customer.c.id == contact_point.c.customer_id))
            .where(condition(postgres), contact_point.c.kind == literal_column(kind))
            .limit(_N)
        )
    )


_BY_PHONE = _of_point(lambda postgres: beginning_with(contact_point.c.normalised, "p", postgres=postgres), "1")
_BY_PHONE_END = _of_point(lambda postgres: beginning_with(contact_point.c.reversed, "p", postgres=postgres), "1")
_BY_EMAIL = _of_point(lambda postgres: beginning_with(contact_point.c.normalised, "p", postgres=postgres), "2")
_BY_ORDER = _by_dialect(
    lambda postgres: (
        select(*WHO, sales_order.c.order_no)
        .select_from(sales_order.join(customer, customer.c.id == sales_order.c.customer_id))
        .where(beginning_with(sales_order.c.order_no, "p", postgres=postgres))
        .limit(_N)
    )
)
_BY_ADDRESS = _by_dialect(
    lambda postgres: (
        select(*WHO, customer.c.postcode, customer.c.house_number)
        .where(beginning_with(customer.c.address_key, "p", postgres=postgres))
        .order_by(in_order(customer.c.address_key, postgres=postgres))
        .limit(_N)
    )
)
_BY_NAME = _by_dialect(
    lambda postgres: (
        select(*WHO, customer.c.name_key)
        .where(beginning_with(customer.c.name_key, "p", postgres=postgres))
        .order_by(in_order(customer.c.name_key, postgres=postgres))
        .limit(_N)
    )
)
_BY_ID = select(*WHO).where(customer.c.id == bindparam("id", type_=Id))
_found = (
    text("SELECT rowid AS rid FROM customer_fts WHERE customer_fts MATCH :asked LIMIT :n")
    .columns(customer.c.rid)
    .subquery("found")
)
_BY_WORDS = select(*WHO, customer.c.name_key).select_from(_found.join(customer, customer.c.rid == _found.c.rid))


def customers(read: ReadConnection, query: FindCustomers) -> tuple[Hit, ...]:
    """At most `limit` customers, each once, by the first and surest way that found them."""
    typed = " ".join(query.text.split())
    hits: dict[CustomerId, Hit] = {}
    for find in _ways(typed, similar=query.similar):
        for hit in find(read, typed, query.limit):
            if hit.customer_id is not None:
                hits.setdefault(hit.customer_id, hit)
        if len(hits) >= query.limit:
            break
    return tuple(hits.values())[: query.limit]


def _ways(typed: str, *, similar: bool) -> Sequence[Find]:
    """What the text may be, surest first."""
    letters = sum(sign.isalpha() for sign in typed)
    digits = len(digits_of(typed))
    if not letters and not digits:
        return ()
    if "@" in typed:
        return (_email,)
    if not letters and _DIGITS_ONLY.match(typed):
        return (_reference, _order, _phone, _address) if digits >= _FEWEST_DIGITS else (_reference,)
    by_name: tuple[Find, ...] = (_name, _name_words)
    if similar and letters >= _FEWEST_SIMILAR:
        by_name = (*by_name, _similar_name)
    if digits:
        return (_reference, _order, _address, *by_name)
    return by_name if letters < _FEWEST_SIMILAR else (_reference, *by_name)


def _reference(read: ReadConnection, typed: str, _limit: int) -> Iterator[Hit]:
    found = reads_who.by_ref(read, CustomerByRef(typed))
    for row in read.rows(_BY_ID, {"id": found}) if found else ():
        why = "ref" if row.ref.casefold() == typed.casefold() else ""
        if why:
            yield _hit(row, why, row.ref)
            continue
        order_no = next((hit.matched for hit in _order(read, typed, 1)), "")
        is_order = order_no.casefold() == typed.casefold()
        yield _hit(row, "order" if is_order else "ref", order_no if is_order else typed)


def _email(read: ReadConnection, typed: str, limit: int) -> Iterator[Hit]:
    for prefix in reads_who.addresses(typed):
        for row in read.rows(_BY_EMAIL[read.is_postgres], {"p": prefix, "n": limit}):
            yield _hit(row, "email", row.normalised)


def _order(read: ReadConnection, typed: str, limit: int) -> Iterator[Hit]:
    for prefix in dict.fromkeys((typed, typed.upper(), typed.lstrip("#"))):
        for row in read.rows(_BY_ORDER[read.is_postgres], {"p": prefix, "n": limit}):
            yield _hit(row, "order", row.order_no)


def _phone(read: ReadConnection, typed: str, limit: int) -> Iterator[Hit]:
    """As it begins, in full or while it is typed, then as it ends."""
    digits = digits_of(typed)
    country = reads_who.own_country(read)
    prefixes = [number.e164 for number in parse_numbers(typed, country) if number.e164]
    if typed.startswith("+") or digits.startswith("00"):
        prefixes.append("+" + (digits.removeprefix("00") if not typed.startswith("+") else digits))
    elif digits.startswith("0"):
        prefixes.append(f"+{country_code_for_region(country)}{digits[1:]}")
    else:
        prefixes += ["+" + digits, digits]
    for prefix in dict.fromkeys(prefixes):
        if len(prefix) > _FEWEST_DIGITS:
            for row in read.rows(_BY_PHONE[read.is_postgres], {"p": prefix, "n": limit}):
                yield _hit(row, "number", row.raw or row.normalised)
    end = reversed_digits(digits.lstrip("0") if len(digits) > 8 else digits)
    for row in read.rows(_BY_PHONE_END[read.is_postgres], {"p": end, "n": limit}):
        yield _hit(row, "number", row.raw or row.normalised)


def _address(read: ReadConnection, typed: str, limit: int) -> Iterator[Hit]:
    """Postcode and house number in one word or several: `1017ab12`, `1017 AB 12-2`, `10115 7a`."""
    found = words(typed)
    if len(found) > 5:
        return
    keys = [" ".join(["".join(found[:cut]), *found[cut:]]) for cut in range(len(found), 0, -1)]
    for key in keys:
        for row in read.rows(_BY_ADDRESS[read.is_postgres], {"p": key, "n": limit}):
            yield _hit(row, "postcode", f"{row.postcode} {row.house_number}".strip())


def _name(read: ReadConnection, typed: str, limit: int) -> Iterator[Hit]:
    key = " ".join(words(typed))
    if key:
        yield from _named(read.rows(_BY_NAME[read.is_postgres], {"p": key, "n": limit}), "name")


def _name_words(read: ReadConnection, typed: str, limit: int) -> Iterator[Hit]:
    """Every word somewhere in the name, the last one as a beginning."""
    found = words(typed)
    if not found or (len(found) == 1 and len(found[0]) < _FEWEST_DIGITS):
        return
    if read.is_postgres:
        rows = read.rows(_like_words(len(found)), {**_bound_words(found), "n": limit})
    else:
        rows = read.rows(_BY_WORDS, {"asked": match_all(found), "n": limit})
    yield from _named(sorted(rows, key=lambda row: str(row.name_key)), "name")


def _similar_name(read: ReadConnection, typed: str, limit: int) -> Iterator[Hit]:
    """One or two letters off."""
    yield from _named(similar_names(read, typed, limit), "similar")


def _bound_words(found: Sequence[str]) -> dict[str, str]:
    bound: dict[str, str] = {}
    for place, word in enumerate(found):
        end = "" if place == len(found) - 1 else " %"
        bound |= {f"start{place}": f"{word}{end or '%'}", f"inside{place}": f"% {word}{end or '%'}"}
        bound |= {f"whole{place}": word, f"last{place}": f"% {word}"}
    return bound


def _like_words(count: int) -> Select[Any]:
    """PostgreSQL's trigram index answers LIKE; a word begins the name or follows a space."""
    conditions: list[ColumnElement[bool]] = []
    for place in range(count):
        key = customer.c.name_key
        ways: list[ColumnElement[bool]] = [key.like(bindparam(f"start{place}")), key.like(bindparam(f"inside{place}"))]
        if place < count - 1:
            ways += [key == bindparam(f"whole{place}"), key.like(bindparam(f"last{place}"))]
        conditions.append(or_(*ways))
    return select(*WHO, customer.c.name_key).where(and_(*conditions)).limit(_N)


def _named(rows: Iterable[Row[Any]], why: str) -> Iterator[Hit]:
    for row in rows:
        yield _hit(row, why, row.name)


def _hit(row: Row[Any], why: str, matched: str) -> Hit:
    return Hit(
        customer_id=CustomerId(row.id),
        event_id=None,
        ref=row.ref,
        name=row.name,
        place=row.city,
        why=why,
        matched=matched,
    )
