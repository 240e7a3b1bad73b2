"""Knows what in an imported row looks wrong without being a reason to turn it away: it goes in, and the report says so."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from agentdesk.domain.imports import CustomerIn, ImportKind, OrderIn

Doubt = tuple[str, str, str]
"""(code, column, value), as in `Turned`."""
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_LEAST_DIGITS, _MOST_DIGITS = 3, 20


def _customer(row: CustomerIn) -> Doubt | None:
    if row.email and not _MAIL.fullmatch(row.email):
        return "odd-email", "email", row.email[:80]
    for column, number in (("phone", row.phone), ("phone_raw", row.phone_raw)):
        if number and not _LEAST_DIGITS <= sum(map(str.isdigit, number)) <= _MOST_DIGITS:
            return "odd-phone", column, number[:80]
    return None


def _order(row: OrderIn) -> Doubt | None:
    return ("odd-total", "total", f"{row.total_minor / 100:g}") if row.total_minor < 0 else None


DOUBTS: Mapping[ImportKind, Callable[[Any], Doubt | None]] = {
    ImportKind.CUSTOMERS: _customer,
    ImportKind.ORDERS: _order,
}
