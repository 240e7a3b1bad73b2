"""Knows which values a setting takes: each reader makes the value of what JSON or TOML holds, or turns it away."""

import json
import re
from collections.abc import Callable
from typing import Any, TypeVar

from agentdesk.domain.dial_rules import is_prefix
from agentdesk.domain.header_rules import SHOWS, HeaderRule
from agentdesk.domain.hours import BusinessHours
from agentdesk.domain.interactions import Outcome, Reason, WrapUp
from agentdesk.domain.mail_apps import SignInApps, checked_apps
from agentdesk.domain.mail_matching import FormField
from agentdesk.domain.mail_threads import MailTarget
from agentdesk.domain.mailboxes import is_address
from agentdesk.domain.schedule import MOST, ScheduledExport, clock_of
from agentdesk.domain.templates import MailTemplate, checked_templates
from agentdesk.services.wire import value_of

T = TypeVar("T")
Read = Callable[[Any], T]
"""Raises ValueError or TypeError for what is out of bounds."""


def whole(low: int, high: int) -> Read[int]:
    def read(plain: Any) -> int:
        if type(plain) is not int or not low <= plain <= high:
            raise ValueError(plain)
        return plain

    return read


def number(low: float, high: float) -> Read[float]:
    def read(plain: Any) -> float:
        if type(plain) not in {int, float} or not low <= plain <= high:
            raise ValueError(plain)
        return float(plain)

    return read


def one_of(*choices: str) -> Read[str]:
    def read(plain: Any) -> str:
        if plain not in choices:
            raise ValueError(plain)
        return str(plain)

    return read


def some_of(*choices: str) -> Read[tuple[str, ...]]:
    def read(plain: Any) -> tuple[str, ...]:
        found = words(plain)
        if not set(found) <= set(choices):
            raise ValueError(plain)
        return found

    return read


def text(most: int = 200) -> Read[str]:
    def read(plain: Any) -> str:
        if not isinstance(plain, str) or len(plain) > most:
            raise ValueError(plain)
        return plain

    return read


def kept_backups(plain: Any) -> tuple[int, int, int]:
    read = whole(0, 1000)
    if not isinstance(plain, list) or len(plain) != 3:
        raise ValueError(plain)
    daily, weekly, monthly = (read(each) for each in plain)
    if daily < 1:
        raise ValueError(plain)
    return daily, weekly, monthly


def yes_no(plain: Any) -> bool:
    if not isinstance(plain, bool):
        raise TypeError(plain)
    return plain


def words(plain: Any) -> tuple[str, ...]:
    if not isinstance(plain, list) or not all(isinstance(each, str) and each.strip() for each in plain):
        raise ValueError(plain)
    return tuple(dict.fromkeys(plain))


def country(plain: Any) -> str:
    """ISO 3166 in two capitals."""
    if not isinstance(plain, str) or len(plain) != 2 or not plain.isascii() or not plain.isalpha():
        raise ValueError(plain)
    return plain.upper()


def prefixes(plain: Any) -> tuple[str, ...]:
    """Beginnings of numbers, `0900` or `+31900`."""
    found = words(plain)
    if not all(is_prefix(each) for each in found):
        raise ValueError(plain)
    return found


def feature_code(plain: Any) -> str:
    """What a phone system takes as an order: `*45`, `#21#`; "" for none."""
    if not isinstance(plain, str) or not is_feature_code(plain):
        raise ValueError(plain)
    return plain


def is_feature_code(typed: str) -> bool:
    return re.fullmatch(r"[0-9*#]{0,20}", typed) is not None


def header_rules(plain: Any) -> tuple[HeaderRule, ...]:
    """How headers of a call are read; patterns that cannot be understood are turned away."""
    found: tuple[HeaderRule, ...] = value_of(tuple[HeaderRule, ...], plain)
    for rule in found:
        try:
            re.compile(rule.pattern)
        except re.error as error:
            raise ValueError(rule.pattern) from error
        if not rule.header.strip() or rule.shows not in SHOWS:
            raise ValueError(rule.header)
    return found


def hours_of_day(plain: Any) -> tuple[int, int]:
    low, high = plain
    start, end = whole(0, 23)(low), whole(1, 24)(high)
    if start >= end:
        raise ValueError(plain)
    return start, end


def outcomes(plain: Any) -> tuple[Outcome, ...]:
    found: tuple[Outcome, ...] = value_of(tuple[Outcome, ...], plain)
    codes = [outcome.code for outcome in found]
    if not codes or not all(codes) or len(set(codes)) < len(codes):
        raise ValueError(codes)
    return found


def reasons(plain: Any) -> tuple[Reason, ...]:
    """Two levels at most, no code twice, no parent that is not there."""
    found: tuple[Reason, ...] = value_of(tuple[Reason, ...], plain)
    codes = [reason.code for reason in found]
    first_level = {reason.code for reason in found if not reason.parent}
    if not all(codes) or len(set(codes)) < len(codes):
        raise ValueError(codes)
    if any(reason.parent and reason.parent not in first_level for reason in found):
        raise ValueError(codes)
    return found


def wrap_up(plain: Any) -> WrapUp:
    found: WrapUp = value_of(WrapUp, plain)
    whole(5, 3600)(found.box_s)
    return found


def sign_in_apps(plain: Any) -> SignInApps:
    return checked_apps(value_of(SignInApps, plain))


def addresses(plain: Any) -> tuple[str, ...]:
    """Mail addresses, and `@domain` for everybody there."""
    found = words(plain)
    if not all(_is_place(each) for each in found):
        raise ValueError(plain)
    return found


def form_fields(plain: Any) -> tuple[FormField, ...]:
    found: tuple[FormField, ...] = value_of(tuple[FormField, ...], plain)
    if not all(_is_place(form.sender) and form.field.strip() for form in found):
        raise ValueError(plain)
    return found


def mail_targets(plain: Any) -> tuple[MailTarget, ...]:
    found: tuple[MailTarget, ...] = value_of(tuple[MailTarget, ...], plain)
    for target in found:
        whole(5, 10_080)(target.minutes)
        if target.mailbox and not is_address(target.mailbox):
            raise ValueError(target.mailbox)
    return found


def export_schedule(plain: Any) -> tuple[ScheduledExport, ...]:
    """Each may run: a table and a folder there are, a time of day, a key of its own."""
    found: tuple[ScheduledExport, ...] = value_of(tuple[ScheduledExport, ...], plain)
    keys = [each.key for each in found]
    if len(found) > MOST or len(set(keys)) != len(keys) or not all(keys):
        raise ValueError(keys)
    for each in found:
        clock_of(each.at)
        if not each.is_possible or not each.folder.strip() or each.since.tzinfo is None:
            raise ValueError(each.key)
    return found


def server(plain: Any) -> str:
    """`host` or `host:port`; never a login or a password, which are the workspace's."""
    if plain and not re.fullmatch(r"[\w.-]+(:\d{1,5})?", str(plain)):
        raise ValueError(plain)
    return str(plain)


def address_or_none(plain: Any) -> str:
    if plain and not is_address(plain):
        raise ValueError(plain)
    return str(plain)


def https_or_none(plain: Any) -> str:
    """An address of the web that is encrypted, without anything behind its path."""
    if not isinstance(plain, str) or len(plain) > 300:
        raise ValueError(plain)
    if plain and not re.fullmatch(r"https://[A-Za-z0-9.-]+(:\d{1,5})?(/[A-Za-z0-9._~/-]*)?", plain):
        raise ValueError(plain)
    return plain


def _is_place(text: str) -> bool:
    return is_address(text if text.partition("@")[0] else f"anybody{text}")


def mail_templates(plain: Any) -> tuple[MailTemplate, ...]:
    """Each can be filled, whatever is known."""
    found: tuple[MailTemplate, ...] = value_of(tuple[MailTemplate, ...], plain)
    return checked_templates(found)


def business_hours(plain: Any) -> BusinessHours:
    if not isinstance(plain, dict):
        raise TypeError(plain)
    return BusinessHours.from_json(json.dumps(plain))
