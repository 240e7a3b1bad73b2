"""Knows what a link wants: somebody's number, to be looked up and perhaps called. A link is never a command.

`agentdesk://call?number=…&name=…`, `tel:`, `sip:`, `sips:` and `callto:`; whoever wrote it is a stranger.
"""

from urllib.parse import parse_qs, urlsplit

from agentdesk.domain.errors import Refused
from agentdesk.domain.link_schemes import LONGEST, SCHEMES
from agentdesk.domain.plain import digits_of, tidy
from agentdesk.domain.records import dataclass
from agentdesk.domain.sip_addresses import LONGEST_NUMBER, addresses_in, number_of

_NUMBER_NAMES = ("number", "phone", "from", "to", "caller", "callerid")


@dataclass(frozen=True, slots=True)
class Link:
    """`number` as a person would write it; `name` is what the link says, nobody vouches for it.

    `is_caller`: a phone program opened it because somebody rings; else a person pressed it to call.
    """

    number: str
    name: str = ""
    is_caller: bool = False


def is_link(text: str) -> bool:
    return text.strip().lower().startswith(SCHEMES)


def link_of(text: str) -> Link:
    """Raises Refused("bad-link") for what names no number, and for feature codes: a link must not set up a diversion."""
    text = text.strip()
    if len(text) > LONGEST or not is_link(text):
        raise Refused("bad-link")
    link = _own(text) if text.lower().startswith("agentdesk:") else _phone(text)
    is_code = any(sign in link.number.partition("@")[0] for sign in "*#")
    if is_code or not (digits_of(link.number) or link.number.startswith("sip")):
        raise Refused("bad-link")
    return link


def _own(text: str) -> Link:
    try:
        parts = urlsplit(text)
        given = parse_qs(parts.query, max_num_fields=20)
    except ValueError as error:
        raise Refused("bad-link") from error
    if (parts.netloc or parts.path.strip("/")).lower() != "call":
        raise Refused("bad-link")
    named = {name.lower(): values[0] for name, values in given.items()}
    written = next((named[name] for name in _NUMBER_NAMES if named.get(name, "").strip()), "")
    # A "+" that nobody escaped is a space in an address.
    number = f"+{written.strip()}" if written.startswith(" ") and written.strip()[:1].isdecimal() else written
    if is_link(number) and not number.lower().startswith("agentdesk:"):
        number = _phone(number).number
    return Link(tidy(number, LONGEST_NUMBER), tidy(named.get("name", "")), is_caller=True)


def _phone(text: str) -> Link:
    address = next(iter(addresses_in(text.replace("://", ":", 1))), None)
    if address is None:
        raise Refused("bad-link")
    return Link(number_of(address), tidy(address.display))
