"""Knows how a cleaned mail is made ready for the text view: quotes folded, as wide as the pane, its pictures apart.

No Qt in here: it runs on the mail lane.
"""

import base64
import binascii
import re
from collections.abc import Iterator, Sequence
from html import escape, unescape

from agentdesk.domain.mail import TextPiece
from agentdesk.domain.records import dataclass

SHORTEST_QUOTE = 60
"""Signs below which a box of quoted words is not worth folding."""
LONGEST_TEXT = 150_000
"""Signs of a plain text that are laid out; a text view takes a second for a million."""
LARGEST_GAP_PX = 12
_TAG = re.compile(r"<(/?)([a-z0-9]+)([^>]*)>")
_SAID_BEFORE = re.compile(
    r'<div style="[^"]*border-top:\s*solid\s*#(?:e1e1e1|b5c4df)[^"]*"'
    r"|<hr[^>]*>\s*<div[^>]*>\s*(?:<(?:font|span|p)[^>]*>\s*){0,3}<b>(?:From|Van|Von|Từ|De)\s*:",
    re.IGNORECASE,
)
"""Where Outlook begins the mail that is answered."""
_DATA_PICTURE = re.compile(r'src="data:image/[a-z]+;base64,([A-Za-z0-9+/=\s]*)"')
_WEB_PICTURE = re.compile(r'<img\b[^>]*\bsrc="(https://[^"]+)"')
_COLOURS = re.compile(r"\bbgcolor=|\bcolor=|(?:^|[;\"\s])(?:background-)?color:", re.IGNORECASE)
_MEASURE = re.compile(r'\s(width|height)="(\d+)"')
_STYLE = re.compile(r'style="([^"]*)"')
_WIDTHS = re.compile(r"(?<![\w-])(?:min-|max-)?width:\s*([\d.]+)(px|pt)?[^;]*;?")
_GAPS = re.compile(r"((?:padding|margin)(?:-\w+)?:)([^;]*)")
_LENGTH = re.compile(r"([\d.]+)(px|pt|em)?")
_ADDRESS = re.compile(
    r"(https?://[^\s<>\"'“”]{0,2000}[^\s<>\"'“”.,;:!?)\]}])"
    r"|((?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})"
)


@dataclass(frozen=True, slots=True)
class Page:
    """What the view shows. Pictures stand in `html` as `cid:` addresses; `web_pictures` as they are on the web."""

    html: str
    has_quotes: bool = False
    names_colours: bool = False
    """It was made for white paper."""
    pictures: tuple[tuple[str, bytes], ...] = ()
    """Those that lay within the HTML, by the `cid:` that stands for them now."""
    web_pictures: tuple[str, ...] = ()
    is_cut: bool = False
    is_blank: bool = False
    """Nothing of it can be seen."""


def page_of_html(html: str, room_px: int, *, with_quotes: bool) -> Page:
    """`room_px`: how wide the view is; nothing is made wider."""
    pictures: list[tuple[str, bytes]] = []

    def apart(found: re.Match[str]) -> str:
        try:
            pictures.append((f"within-{len(pictures)}@this.mail", base64.b64decode(found[1])))
        except (binascii.Error, ValueError):
            return 'src=""'
        return f'src="cid:{pictures[-1][0]}"'

    whole = _DATA_PICTURE.sub(apart, html)
    short = folded(whole)
    shown = whole if with_quotes else short
    web = tuple(dict.fromkeys(unescape(each) for each in _WEB_PICTURE.findall(shown)))
    fitted = _TAG.sub(lambda found: _fitted(found, room_px), shown)
    is_blank = not _words(shown) and "<img" not in shown
    return Page(fitted, short != whole, bool(_COLOURS.search(shown)), tuple(pictures), web, is_blank=is_blank)


def page_of_text(pieces: Sequence[TextPiece], *, with_quotes: bool) -> Page:
    """Its lines and blanks as they are; addresses can be pressed."""
    shown = [piece for piece in pieces if with_quotes or not piece.is_quoted]
    has_quotes = any(piece.is_quoted and piece.text.strip() for piece in pieces)
    if not any(piece.text.strip() for piece in shown):
        shown = list(pieces)  # nothing but a quote: it is what there is to read
        has_quotes = False
    text = "".join(piece.text for piece in shown).strip("\n")
    is_cut = len(text) > LONGEST_TEXT
    return Page(_lines(text[:LONGEST_TEXT]), has_quotes, is_cut=is_cut, is_blank=not text.strip())


def page_of_source(raw: bytes) -> Page:
    """As it came."""
    text = (
        raw[: LONGEST_TEXT * 2].decode("utf-8", "replace").replace("\r\n", "\n").replace("\x00", "\N{SYMBOL FOR NULL}")
    )
    is_cut = len(raw) > LONGEST_TEXT * 2 or len(text) > LONGEST_TEXT
    return Page(f"<pre>{escape(text[:LONGEST_TEXT])}</pre>", is_cut=is_cut)


def folded(html: str) -> str:
    """Without what the mail quotes; the whole when nothing else would be left."""
    found = _SAID_BEFORE.search(html)
    cuts = list(_quotes(html if found is None else html[: found.start()]))
    if found is not None and len(_words(html[found.start() :])) >= SHORTEST_QUOTE:
        cuts.append((found.start(), len(html)))
    kept, end = [], 0
    for begin, until in cuts:
        kept.append(html[end:begin])
        end = until
    short = "".join([*kept, html[end:]])
    return short if _words(short) or "<img" in short else html


def _quotes(html: str) -> Iterator[tuple[int, int]]:
    """Where the outermost boxes of quoted words begin and end."""
    depth = begin = 0
    for found in _TAG.finditer(html):
        if found[2] != "blockquote":
            continue
        if not found[1]:
            begin = begin if depth else found.start()
            depth += 1
        elif depth:
            depth -= 1
            if not depth and len(_words(html[begin : found.end()])) >= SHORTEST_QUOTE:
                yield begin, found.end()


def _words(html: str) -> str:
    return unescape(re.sub(r"<[^>]*>", " ", html)).strip()


def _fitted(found: re.Match[str], room_px: int) -> str:
    """A tag with no measure beyond the room."""
    closes, name, rest = found.groups()
    if closes or not rest:
        return found[0]
    rest = _MEASURE.sub(lambda measure: _measure(measure, name, room_px), rest)
    if name == "img" and 'width="' not in rest:
        rest = re.sub(r'\sheight="\d+"', "", rest)
    rest = _STYLE.sub(lambda style: f'style="{_narrow(style[1], room_px, name)}"', rest)
    return f"<{name}{rest}>"


def _measure(found: re.Match[str], name: str, room_px: int) -> str:
    px = int(found[2])
    if found[1] == "height":
        return "" if name in {"table", "td", "tr", "th"} and px > 200 else found[0]
    if name == "img":
        return found[0] if px <= room_px else ""
    if name in {"td", "th"} and px > room_px * 0.45:
        return ""
    return found[0] if px <= room_px else ' width="97%"'


def _narrow(style: str, room_px: int, name: str) -> str:
    def width(found: re.Match[str]) -> str:
        px = _number(found[1]) * (1.34 if found[2] == "pt" else 1)
        return "" if px > room_px or name in {"td", "th"} else found[0]

    return _GAPS.sub(lambda gap: gap[1] + _LENGTH.sub(_gap, gap[2]), _WIDTHS.sub(width, style))


def _gap(found: re.Match[str]) -> str:
    px = _number(found[1]) * {"pt": 1.34, "em": 16.0}.get(found[2] or "", 1.0)
    return found[0] if px <= LARGEST_GAP_PX else f"{LARGEST_GAP_PX}px"


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0


def _lines(text: str) -> str:
    told, end = [], 0
    for found in _ADDRESS.finditer(text):
        told.append(escape(text[end : found.start()]))
        href = found[1] or f"mailto:{found[2]}"
        told.append(f'<a href="{escape(href)}">{escape(found[0])}</a>')
        end = found.end()
    return f'<div style="white-space:pre-wrap">{"".join([*told, escape(text[end:])])}</div>'
