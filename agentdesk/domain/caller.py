"""Knows who is calling from what the wire says: name, number, privacy, diversion, and which queue or number was dialled.

Whoever wishes to stay unknown stays unknown: an asserted number behind `Privacy` is neither shown nor matched.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from agentdesk.domain.calls import CallSnapshot
from agentdesk.domain.folding import fold
from agentdesk.domain.header_rules import HEADER_RULES, SHOWS, HeaderRule
from agentdesk.domain.numbers_withheld import is_unstated, is_withheld
from agentdesk.domain.plain import tidy
from agentdesk.domain.records import dataclass
from agentdesk.domain.sip_addresses import (
    NOBODY,
    NUMBER,
    Address,
    Headers,
    addresses_in,
    number_of,
    values_of,
)

__all__ = ["HEADER_RULES", "Caller", "HeaderRule", "caller_of", "number_of", "tidy"]

LONGEST_VALUE = 400
_PRIVATE = frozenset({"id", "user", "header"})
"""Values of `Privacy` (RFC 3323, 3325) that hide who is calling."""
_DIVERTING = frozenset({"302", "404", "408", "480", "486", "487", "503", "600", "603"})
"""Why a call went elsewhere (RFC 4458); other causes only say how it was routed."""
_IDENTITY = frozenset({"from", "p-asserted-identity", "p-preferred-identity", "remote-party-id", "contact"})
_TRUSTED_ONLY = frozenset({"p-asserted-identity", "remote-party-id"})


@dataclass(frozen=True, slots=True)
class Caller:
    """What a call's snapshot may say about its caller. `number` is raw, "" when withheld or not stated."""

    number: str = ""
    display_name: str = ""
    private: bool = False
    diverted_from: str = ""
    """The number, else the name, that was called first and sent the call on."""
    dialled: str = ""
    queue: str = ""
    line: str = ""

    def on(self, call: CallSnapshot) -> CallSnapshot:
        """The call with its caller; queue and line only where they are known."""
        return replace(
            call,
            number=self.number,
            display_name=self.display_name,
            private=self.private,
            diverted_from=self.diverted_from,
            dialled=self.dialled,
            queue=self.queue or call.queue,
            line=self.line or call.line,
        )


def caller_of(headers: Headers, *, trusted: bool, rules: Iterable[HeaderRule] = HEADER_RULES) -> Caller:
    """`trusted`: whether asserted identities of the peer it came from count."""
    stated = _first(headers, "from")
    asserted = _asserted(headers) if trusted else ()
    claimed = _remote(headers)
    remote = claimed if trusted else None
    privacy = _privacy(headers)
    hidden = bool(privacy & _PRIVATE) or _withholds(stated) or (claimed is not None and _hides(claimed, "uri"))
    found = _by_rules(headers, rules, trusted=trusted, hidden=hidden)
    diverted = "" if "history" in privacy else _diverted_from(headers)
    dialled = found.get("dialled", "") or _dialled_to(headers)
    anybody = Caller(
        private=hidden,
        diverted_from=diverted,
        dialled=dialled,
        queue=found.get("queue", ""),
        line=found.get("line", ""),
    )
    if hidden:
        return anybody
    known = [each for each in (*asserted, remote, stated) if each is not None and number_of(each)]
    best = next((each for each in known if NUMBER.fullmatch(each.user)), known[0] if known else None)
    number = number_of(best) if best is not None else ""
    named = () if remote is not None and _hides(remote, "name") else (remote, stated, *asserted)
    name = found.get("name", "") or _name_of(named, number)
    return replace(anybody, number=number, display_name=name)


# --- who ------------------------------------------------------------------------------------------------------------


def _first(headers: Headers, name: str) -> Address | None:
    return next((each for value in values_of(headers, name) for each in addresses_in(value)), None)


def _asserted(headers: Headers) -> tuple[Address, ...]:
    return tuple(each for value in values_of(headers, "p-asserted-identity") for each in addresses_in(value))


def _remote(headers: Headers) -> Address | None:
    """The calling party of Remote-Party-ID, which old systems send instead of P-Asserted-Identity."""
    for value in values_of(headers, "remote-party-id"):
        for each in addresses_in(value):
            if each.param("party") in {"", "calling"}:
                return each
    return None


def _privacy(headers: Headers) -> frozenset[str]:
    values = " ".join(values_of(headers, "privacy")).replace(";", " ").replace(",", " ")
    return frozenset(values.lower().split())


def _hides(remote: Address, what: str) -> bool:
    return any(each.split("-")[0] in {"full", what} for each in remote.param("privacy").lower().split())


def _withholds(stated: Address | None) -> bool:
    if stated is None:
        return False
    names = (stated.user, stated.display if not _digits(stated.user) else "")
    anonymous = stated.host.partition(":")[0].lower() == "anonymous.invalid"
    return anonymous or any(is_withheld(each) for each in names if each)


def _name_of(addresses: Iterable[Address | None], number: str) -> str:
    """The first name that is more than the number again."""
    for each in addresses:
        name = tidy(each.display) if each is not None else ""
        repeats = bool(_digits(name)) and _digits(name)[-7:] in _digits(number) and not re.search(r"[^\W\d]", name)
        nobody = is_withheld(name) or is_unstated(name) or fold(name) in {*NOBODY, fold(number)}
        if name and not repeats and not nobody:
            return name
    return ""


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdecimal())


# --- where to -------------------------------------------------------------------------------------------------------


def _diverted_from(headers: Headers) -> str:
    """Whom the caller wanted first: the oldest entry of Diversion (RFC 5806), else of History-Info (RFC 7044)."""
    diversions = [each for value in values_of(headers, "diversion") for each in addresses_in(value)]
    if diversions:
        oldest = diversions[-1]
        return "" if _hides(oldest, "uri") else number_of(oldest) or tidy(oldest.display)
    entries = [each for value in values_of(headers, "history-info") for each in addresses_in(value)]
    first = _sent_on(entries)
    if first is None or "history" in first.header("privacy").lower():
        return ""
    return number_of(first) or tidy(first.display)


def _sent_on(entries: list[Address]) -> Address | None:
    """The first entry, when a later one says that the call was diverted and not only routed."""
    if len(entries) < 2 or entries[0].user == entries[-1].user:
        return None
    mapped = next((each.param("mp") for each in entries if each.has("mp")), "")
    if mapped:
        return next((each for each in entries if each.param("index") == mapped), entries[0])
    causes = {cause for each in entries for cause in _causes(each)}
    return entries[0] if causes & _DIVERTING else None


def _causes(entry: Address) -> Iterator[str]:
    yield entry.param("cause")
    found = re.search(r"cause\s*=\s*(\d{3})", entry.header("reason"))
    if found is not None:
        yield found.group(1)


def _dialled_to(headers: Headers) -> str:
    """The number in To, when it is one of the public: an extension says nothing to the agent."""
    to = _first(headers, "to")
    return to.user if to is not None and NUMBER.fullmatch(to.user) and len(_digits(to.user)) >= 7 else ""


def _by_rules(headers: Headers, rules: Iterable[HeaderRule], *, trusted: bool, hidden: bool) -> dict[str, str]:
    """What the first fitting rule says for each place. A hidden caller is not told by a rule either."""
    found: dict[str, str] = {}
    for rule in rules:
        header = rule.header.strip().lower()
        if (header in _TRUSTED_ONLY and not trusted) or (hidden and header in _IDENTITY and not rule.says):
            continue
        for value in values_of(headers, header):
            for shows, text in _applied(rule, value[:LONGEST_VALUE]):
                if text and shows in SHOWS:
                    found.setdefault(shows, text)
    return found


def _applied(rule: HeaderRule, value: str) -> Iterator[tuple[str, str]]:
    if not rule.pattern:
        yield rule.shows, rule.says or _whole(rule.shows, value)
        return
    try:
        match = re.search(rule.pattern, value, re.IGNORECASE)
    except re.error:  # settings refuse it; an old value must not stop a call from ringing
        return
    if match is None:
        return
    named = {name: text or "" for name, text in match.groupdict().items() if name in SHOWS}
    if rule.says or not named:
        yield rule.shows, rule.says or tidy(match.group(1) or "" if match.re.groups else match.group())
        return
    for name, text in named.items():
        yield name, tidy(text)


def _whole(shows: str, value: str) -> str:
    """An address for what it names; any other text as it stands."""
    address = next(iter(addresses_in(value)), None)
    if address is None:
        return tidy(value.strip().strip('"'))
    return number_of(address) if shows == "dialled" else tidy(address.display) or address.user
