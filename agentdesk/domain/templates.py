"""Knows the texts a mail may begin with: what of the record is filled in, and that what is not known stays a visible gap.

A template is words with fields, `{{salutation}}`, and parts that stand only where a field is known or is not,
`{{#order}}…{{/order}}` and `{{^order}}…{{/order}}`. There is nothing else in it: no expression, no call, no loop, so
whoever writes one can neither run nor read anything, and filling it takes one walk over its text.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from agentdesk.domain.records import dataclass

LANGUAGES = ("en", "nl", "vi")
FIELDS = (
    "salutation", "customer", "order", "product", "order_state", "delivery_day", "carrier", "tracking", "subject",
    "agent", "shop",
)  # fmt: skip
"""What may stand in one. `salutation` and `agent` are never missing."""
LONGEST = 20_000
LONGEST_NAME = 80
LONGEST_VALUE = 500
MOST = 200
DEEPEST = 5
_MARK = re.compile(r"\{\{([#^/]?)\s{0,3}([a-z_]{1,30})\s{0,3}\}\}")
_GAP = re.compile(r"«…[^«»\n]{0,60}»")


class BadTemplate(ValueError):
    """It cannot be filled. `code` for the screen, `word` what it is about."""

    def __init__(self, code: str, word: str = "") -> None:
        super().__init__(code, word)
        self.code, self.word = code, word


@dataclass(frozen=True, slots=True)
class MailTemplate:
    """One text in one language; the same `name` in several languages is the same template."""

    name: str
    language: str
    subject: str
    """"" leaves the subject as it is."""
    body: str


@dataclass(frozen=True, slots=True)
class Filled:
    """Ready to go on with. A gap is told by `gaps_in`."""

    subject: str
    body: str


def checked_template(template: MailTemplate) -> MailTemplate:
    """As it is, when it can be filled. Raises BadTemplate."""
    name = template.name
    if not name.strip() or len(name) > LONGEST_NAME or any(not sign.isprintable() for sign in name):
        raise BadTemplate("name")
    if template.language not in LANGUAGES:
        raise BadTemplate("language", template.language)
    if len(template.subject) + len(template.body) > LONGEST:
        raise BadTemplate("too-long")
    if not template.body.strip():
        raise BadTemplate("empty")
    for text in (template.subject, template.body):
        _check(text)
    return template


def checked_templates(templates: tuple[MailTemplate, ...]) -> tuple[MailTemplate, ...]:
    """Raises BadTemplate: also for two of one name in one language, and too many."""
    if len(templates) > MOST:
        raise BadTemplate("too-many")
    seen: set[tuple[str, str]] = set()
    for each in templates:
        checked_template(each)
        if (each.name.casefold(), each.language) in seen:
            raise BadTemplate("twice", each.name)
        seen.add((each.name.casefold(), each.language))
    return templates


def filled(template: MailTemplate, values: Mapping[str, str], names: Mapping[str, str]) -> Filled:
    """`values`: what is known, by field; `names`: what the fields are called on the screen. Raises BadTemplate."""
    known = {field: _tamed(value) for field, value in values.items() if field in FIELDS and value.strip()}
    subject = _fill(template.subject, known, names)
    return Filled(" ".join(subject.split()), _fill(template.body, known, names).strip("\n"))


def gaps_in(*texts: str) -> tuple[str, ...]:
    """What is still to be filled in, as it stands there: a mail with one is not sent."""
    return tuple(dict.fromkeys(match for text in texts for match in _GAP.findall(text)))


def in_language(templates: tuple[MailTemplate, ...], language: str) -> tuple[MailTemplate, ...]:
    """Each template once, by name: in the customer's language where there is one, else in English, else in any."""
    order = {language: 0, "en": 1}
    best: dict[str, MailTemplate] = {}
    for each in templates:
        now = best.get(each.name.casefold())
        if now is None or order.get(each.language, 2) < order.get(now.language, 2):
            best[each.name.casefold()] = each
    return tuple(sorted(best.values(), key=lambda each: each.name.casefold()))


def with_template(
    templates: tuple[MailTemplate, ...], template: MailTemplate, instead_of: MailTemplate | None
) -> tuple[MailTemplate, ...]:
    """At the place of the one it replaces, else at the end. Raises BadTemplate."""
    tidy = replace(template, name=" ".join(template.name.split()), subject=" ".join(template.subject.split()))
    if instead_of in templates:
        return checked_templates(tuple(tidy if each == instead_of else each for each in templates))
    return checked_templates((*templates, tidy))


def _check(text: str) -> None:
    open_parts: list[str] = []
    for match in _MARK.finditer(text):
        sign, field = match.groups()
        if field not in FIELDS:
            raise BadTemplate("unknown-field", field)
        if sign in {"#", "^"}:
            open_parts.append(field)
            if len(open_parts) > DEEPEST:
                raise BadTemplate("too-deep", field)
        elif sign == "/" and (not open_parts or open_parts.pop() != field):
            raise BadTemplate("not-open", field)
    if open_parts:
        raise BadTemplate("not-closed", open_parts[-1])
    left = _MARK.sub("", text)
    if "{{" in left or "}}" in left:
        at = left.find("{{")
        raise BadTemplate("unknown-field", left[at : at + 30].split("\n")[0])


def _fill(text: str, known: Mapping[str, str], names: Mapping[str, str]) -> str:
    _check(text)
    told: list[str] = []
    shown = [True]
    at = 0
    for match in _MARK.finditer(text):
        if shown[-1]:
            told.append(text[at : match.start()])
        at = match.end()
        sign, field = match.groups()
        if sign == "/":
            shown.pop()
        elif sign:
            shown.append(shown[-1] and (field in known) is (sign == "#"))
        elif shown[-1]:
            told.append(known.get(field) or f"«…{names.get(field, field)}»")
    told.append(text[at:])
    return "".join(told)


def _tamed(value: str) -> str:
    """What a customer is called is neither a field, nor a gap, nor more than one line."""
    line = " ".join("".join(sign if sign.isprintable() else " " for sign in value).split())
    return line.replace("{{", "{ {").replace("«…", "«").strip()[:LONGEST_VALUE]
