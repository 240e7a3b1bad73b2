"""Knows how the HTML of a mail becomes something that may be shown: it loads nothing, runs nothing, hangs nothing.

What is left are words, boxes, colours, links to the web, to mail and to phones, and pictures that lie in the mail itself.
"""

import base64
import binascii
import re
import unicodedata
from html import escape, unescape
from urllib.parse import quote, unquote, urlsplit

import nh3

from agentdesk.channels.mail.charsets import body_text, one_line
from agentdesk.channels.mail.dangers import picture_type
from agentdesk.channels.mail.html_shape import MOST_TAGS, flattened, trimmed
from agentdesk.channels.mail.html_style import LARGEST_PX, kept_measure, kept_style
from agentdesk.domain.records import dataclass

LONGEST_HTML = 2_000_000
LONGEST_CLEAN = 3_000_000
LARGEST_DATA_PICTURE = 500_000
MOST_DATA_PICTURES = 2_000_000
"""Bytes of all pictures within the HTML together."""
MOST_CELLS = 100
_MOST_LINKS_ELSEWHERE = 50
_LONGEST_SHOWN = 500

_ATTRIBUTES = {
    "*": {"style", "align", "valign", "dir", "lang", "title", "width", "height", "bgcolor"},
    "a": {"href"}, "img": {"src", "alt", "border"}, "table": {"border", "cellpadding", "cellspacing"},
    "td": {"colspan", "rowspan", "nowrap"}, "th": {"colspan", "rowspan"}, "font": {"color", "face", "size"},
    "ol": {"start", "type"}, "ul": {"type"},
}  # fmt: skip
_TAGS = set(
    "a abbr b big blockquote br center code dd del div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p pre q s "
    "small span strike strong sub sup table tbody td tfoot th thead tr tt u ul".split()
)
_WITH_WORDS_DROPPED = set(
    "script style title head noscript template iframe object embed applet svg math select textarea button audio video "
    "noframes noembed xmp plaintext canvas frameset".split()
)
_LARGEST = {"width": LARGEST_PX, "height": LARGEST_PX, "border": 20, "cellpadding": 60, "cellspacing": 60,
            "colspan": MOST_CELLS, "rowspan": MOST_CELLS, "start": 999_999, "size": 7}  # fmt: skip
_PLAIN_VALUES = re.compile(r"[\w#.,%() +'-]{0,200}")
_DATA = re.compile(r"data:image/(?:png|jpe?g|gif|webp);base64,([A-Za-z0-9+/=\s]*)", re.IGNORECASE)
_LONG_DATA = re.compile(r"data:[\w./+;=-]{0,80},[A-Za-z0-9+/=%\s]{1000,}")
LARGE_DATA = re.compile(rb"data:[\w./+;=-]{0,80},[A-Za-z0-9+/=%\s]{700000,}")
"""Pictures within the page that are never shown."""
_IMAGE = re.compile(r"<img\b([^>]*)>")
_ALT = re.compile(r'\balt="([^"]*)"')
_LINK = re.compile(r'<a\b[^>]*?href="([^"]*)"[^>]*>(.*?)</a>', re.DOTALL)
_SHOWN_HOST = re.compile(
    r"(?<![\w@.-])(?:[\w-]{1,63}\.){1,8}(?:xn--[a-z\d-]{2,59}|[^\W\d_]{2,24})(?![\w@-])", re.IGNORECASE
)
_DOTS = str.maketrans("\u3002\uff0e\uff61\u2024", "....")
"""What a browser reads as a dot, or an eye does."""
_NAMES_OF_FILES = (".pdf", ".html", ".htm", ".php", ".jpg", ".jpeg", ".png", ".gif", ".doc", ".docx", ".xls", ".xlsx", ".txt",
                   ".csv", ".js")  # fmt: skip
_ANY_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class CleanHtml:
    """`cids`: the content ids of the pictures it shows, as its `src` names them after `cid:`."""

    html: str
    blocked_pictures: int = 0
    cids: tuple[str, ...] = ()
    links_elsewhere: tuple[tuple[str, str], ...] = ()
    is_cut: bool = False
    is_left_out: bool = False
    """Too large or too tangled: `html` is empty and the words have to do."""


def cleaned(html: str, *, with_pictures: bool = False, most_tags: int = MOST_TAGS) -> CleanHtml:
    """Safe to show. `with_pictures`: those on the web (https only) stay in it; whoever shows it still has to fetch them."""
    shorter = _LONG_DATA.sub(_kept_data, body_text(html))
    cut = shorter[:LONGEST_HTML]
    shape, too_many = trimmed(cut, most_tags)
    doorman = _Doorman(with_pictures=with_pictures)
    told = nh3.clean(
        shape,
        tags=_TAGS,
        clean_content_tags=_WITH_WORDS_DROPPED,
        attributes=_ATTRIBUTES,
        attribute_filter=doorman.kept,
        url_schemes={"http", "https", "mailto", "tel", "cid", "data"},
        strip_comments=True,
        link_rel="noopener noreferrer nofollow",
    )
    flat = _IMAGE.sub(_words_for_blocked, flattened(told))
    is_cut = too_many or len(cut) < len(shorter)
    if len(flat) > LONGEST_CLEAN:
        return CleanHtml("", doorman.blocked, is_cut=is_cut, is_left_out=True)
    return CleanHtml(flat.strip(), doorman.blocked, tuple(doorman.cids), _links_elsewhere(flat), is_cut)


def html_of_text(text: str) -> str:
    """A plain text among HTML: its lines and blanks as they are."""
    return f'<div style="white-space:pre-wrap">{escape(text.strip(chr(10)))}</div>'


def cid_of(address: str) -> str:
    """The content id a `cid:` address means, as the part has it between its brackets."""
    return one_line(unquote(address.strip()[4:])).strip("<> ")


class _Doorman:
    """Says for each attribute what may stay of it, and counts what may not."""

    def __init__(self, *, with_pictures: bool) -> None:
        self._with_pictures = with_pictures
        self._data_left = MOST_DATA_PICTURES
        self.blocked = 0
        self.cids: dict[str, None] = {}

    def kept(self, tag: str, name: str, value: str) -> str | None:
        match name:
            case "src":
                return self._picture(value) if tag == "img" else None
            case "href":
                return _kept_link(value)
            case "style":
                return kept_style(value)
            case "alt" | "title":
                return one_line(value, 300).replace("<", "‹").replace(">", "›")
            case _ if name in _LARGEST:
                return kept_measure(value, _LARGEST[name])
            case _:
                return value if _PLAIN_VALUES.fullmatch(value) else None

    def _picture(self, value: str) -> str | None:
        address = re.sub(r"[\s\x00-\x20]+", "", value)
        scheme = address[:6].lower()
        if scheme.startswith("cid:") and (cid := cid_of(address)):
            safe = quote(cid, safe="@.+-_=$!*~")
            self.cids[safe] = None
            return f"cid:{safe}"
        if scheme.startswith("data:"):
            data = self._data(address)
            self.blocked += data is None
            return data
        if scheme == "https:" and self._with_pictures and (kept := _kept_link(value)):
            return kept
        self.blocked += 1
        return None

    def _data(self, address: str) -> str | None:
        """A picture within the HTML that is what it says."""
        found = _DATA.fullmatch(address)
        if found is None or len(found[1]) > min(LARGEST_DATA_PICTURE, self._data_left) * 4 // 3:
            return None
        try:
            picture = base64.b64decode(found[1], validate=True)
        except (binascii.Error, ValueError):
            return None
        kind = picture_type(picture)
        if not kind or kind == "image/bmp":
            return None
        self._data_left -= len(picture)
        return f"data:{kind};base64,{found[1]}"


def _kept_data(found: re.Match[str]) -> str:
    return found[0] if len(found[0]) <= LARGEST_DATA_PICTURE * 4 // 3 + 100 else "data:,"


def _kept_link(value: str) -> str | None:
    """An address on the web, of mail or of a phone, with every sign that could steer it made harmless."""
    address = re.sub(r"[\x00-\x20\x7f]+", "", value.strip()) if "\n" in value or "\t" in value else value.strip()
    scheme = address.partition(":")[0].lower()
    if scheme in {"mailto", "tel"}:
        return quote(address, safe="/:?#[]@!$&()*+,;=%-._~'")
    if scheme not in {"http", "https"} or "\\" in address:
        return None
    try:
        host = urlsplit(address).hostname
    except ValueError:
        return None
    return quote(address, safe="/:?#[]@!$&()*+,;=%-._~'") if host else None


def _words_for_blocked(found: re.Match[str]) -> str:
    """A picture that may not be loaded is what it says of itself."""
    if " src=" in found[1]:
        return found[0]
    said = _ALT.search(found[1])
    return f"[{said[1]}]" if said and said[1].strip() else ""


def _links_elsewhere(html: str) -> tuple[tuple[str, str], ...]:
    """(words, host) of links whose words, or the words of whose picture, name a host that they do not lead to."""
    found = []
    for href, inner in _LINK.findall(html):
        pictured = _IMAGE.sub(lambda image: f" {alt[1]} " if (alt := _ALT.search(image[1])) else " ", inner)
        shown = _visible(unescape(_ANY_TAG.sub("", pictured)))
        try:
            host = _plain_host(urlsplit(unescape(href)).hostname or "")
        except ValueError:
            continue
        if host and any(not _same_house(_plain_host(each), host) for each in _hosts_in(shown)):
            found.append((one_line(shown, 200), host))
        if len(found) >= _MOST_LINKS_ELSEWHERE:
            break
    return tuple(dict.fromkeys(found))


def _visible(words: str) -> str:
    """Without the signs that cannot be seen and those that turn the line round."""
    return "".join(sign for sign in words if unicodedata.category(sign) != "Cf").translate(_DOTS).strip()


def _hosts_in(shown: str) -> list[str]:
    named = (match[0] for match in _SHOWN_HOST.finditer(shown[:_LONGEST_SHOWN]))
    return [each for each in named if each.lower().startswith("www.") or not each.lower().endswith(_NAMES_OF_FILES)]


def _plain_host(host: str) -> str:
    """As it is read: in letters, without `www.` and without the dot at its end."""
    plain = unquote(host).lower().rstrip(".").removeprefix("www.")
    try:
        return plain.encode("ascii").decode("idna") if "xn--" in plain else plain
    except UnicodeError:
        return plain


def _same_house(shown: str, host: str) -> bool:
    """`bank.example` and `mail.bank.example` are; the last two names of a host do not say that."""
    return host == shown or host.endswith(f".{shown}") or shown.endswith(f".{host}")
