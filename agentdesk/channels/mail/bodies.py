"""Knows which parts of a mail are its words and which are attachments, and puts the words together in their order."""

import re
from collections.abc import Iterator

from agentdesk.channels.mail.charsets import body_text, decode, one_line
from agentdesk.channels.mail.flowed import unflow
from agentdesk.channels.mail.headers import words
from agentdesk.channels.mail.html import LARGE_DATA, LONGEST_HTML, CleanHtml, cleaned, html_of_text
from agentdesk.channels.mail.html_shape import MOST_TAGS
from agentdesk.channels.mail.html_text import text_of
from agentdesk.channels.mail.parts import Leaf, Part, Taken, content_of, parameter, type_of
from agentdesk.channels.mail.seals import SIGNATURE_TYPES
from agentdesk.domain.mail import MailWarning
from agentdesk.domain.records import dataclass

LONGEST_TEXT = 1_000_000
MOST_PAGES = 20
"""Of HTML in one mail."""
_LONGEST_BYTES = 4 * LONGEST_TEXT
_LONGEST_PAGE = 8 * LONGEST_TEXT
"""With the pictures within it."""
_WORDS = frozenset({"text/plain", "text/html"})
_NO_WORDS = re.compile(r"[\x00-\x08\x0e-\x1f\ufffd]")


@dataclass(frozen=True, slots=True)
class Body:
    """`cids`: content ids the HTML shows; `leaves`: the parts its words come from."""

    text: str = ""
    html: str = ""
    leaves: frozenset[int] = frozenset()
    cids: frozenset[str] = frozenset()
    blocked_pictures: int = 0
    links_elsewhere: tuple[tuple[str, str], ...] = ()
    warnings: frozenset[MailWarning] = frozenset()


@dataclass(frozen=True, slots=True)
class _Block:
    """One run of words: as text, as HTML, or both ways."""

    text: str | None
    html: CleanHtml | None


class _Words:
    """Gathers what is decoded, and what there is to warn of."""

    def __init__(self, *, with_pictures: bool, charset: str = "") -> None:
        self.with_pictures = with_pictures
        self._charset = charset
        self.warnings: set[MailWarning] = set()
        self._pages, self._tags, self._html_left = MOST_PAGES, MOST_TAGS, LONGEST_HTML
        self._say_something: dict[int, bool] = {}

    def say_something(self, leaf: Leaf) -> bool:
        """Whether there are words in it; each part is decoded once for it, however many files lie beside it."""
        if leaf.number not in self._say_something:
            self._say_something[leaf.number] = bool(leaf.content().strip())
        return self._say_something[leaf.number]

    def text(self, leaf: Leaf) -> str:
        plain = self._decoded(leaf)
        if leaf.parameter("format").lower() == "flowed":
            plain = unflow(plain, del_sp=leaf.parameter("delsp").lower() == "yes")
        if len(plain) > LONGEST_TEXT:
            self.warnings.add(MailWarning.TEXT_CUT)
        return plain[:LONGEST_TEXT]

    def html(self, leaf: Leaf) -> CleanHtml | None:
        """None when there was so much HTML before it that it has to stay an attachment."""
        if self._pages <= 0 or self._tags <= 0 or self._html_left <= 0:
            self.warnings.add(MailWarning.HTML_CUT)
            return None
        page = self._decoded(leaf)
        shown = self.clean(page)
        self._pages, self._html_left = self._pages - 1, self._html_left - len(page)
        self._tags -= page.count("<")
        return shown

    def clean(self, html: str) -> CleanHtml:
        found = cleaned(html, with_pictures=self.with_pictures, most_tags=self._tags)
        if found.is_cut:
            self.warnings.add(MailWarning.HTML_CUT)
        if found.is_left_out:
            self.warnings.add(MailWarning.HTML_LEFT_OUT)
        return found

    def _decoded(self, leaf: Leaf) -> str:
        content, is_whole = content_of(leaf.part)
        if not is_whole:
            self.warnings.add(MailWarning.BROKEN_ENCODING)
        is_page = leaf.content_type == "text/html"
        longest = _LONGEST_PAGE if is_page else _LONGEST_BYTES
        if is_page and len(content) > longest:
            content = LARGE_DATA.sub(b"data:,", content)
        if len(content) > longest:
            self.warnings.add(MailWarning.HTML_CUT if is_page else MailWarning.TEXT_CUT)
            content = content[:longest]
        found = decode(content, leaf.parameter("charset") or _charset_in(leaf, content) or self._charset)
        if found.is_guessed:
            self.warnings.add(MailWarning.GUESSED_CHARSET)
        told = body_text(found.text)
        if "\x00" in found.text:
            self.warnings.add(MailWarning.REMOVED_SIGNS)
        return told


def body_of(taken: Taken, *, with_pictures: bool = False) -> Body:
    """The words of a mail. What is an attachment by its disposition, name or type is none of them."""
    gathered = _Words(with_pictures=with_pictures, charset=taken.headers.charset())
    leaves = {id(leaf.part): leaf for leaf in taken.leaves}
    used: list[Leaf] = []
    blocks = list(_blocks(taken.root, leaves, gathered, used))
    return _joined(blocks, frozenset(leaf.number for leaf in used), gathered)


def body_of_winmail(text: str, html: str, *, with_pictures: bool = False) -> Body:
    """Words that lay in a winmail.dat."""
    gathered = _Words(with_pictures=with_pictures)
    block = _Block(body_text(text)[:LONGEST_TEXT] or None, gathered.clean(html) if html.strip() else None)
    return _joined([block], frozenset(), gathered)


def name_of(leaf: Leaf) -> str:
    """The name the sender gave it."""
    return leaf.parameter("filename", "content-disposition") or leaf.parameter("name")


def _joined(blocks: list[_Block], used: frozenset[int], gathered: _Words) -> Body:
    texts, shown, pages = [], [], [block.html for block in blocks if block.html is not None]
    for block in blocks:
        texts.append(block.text if block.text is not None else text_of(block.html.html) if block.html else "")
        shown.append(block.html.html if block.html else html_of_text(block.text or ""))
    html = "\n<hr>\n".join(each for each in shown if each) if pages else ""
    if any(page.is_left_out for page in pages):
        html = ""
    text = "\n\n".join(each for each in texts if each.strip()) if len(texts) > 1 else "".join(texts)
    if len(text) > LONGEST_TEXT:
        gathered.warnings.add(MailWarning.TEXT_CUT)
    return Body(
        text[:LONGEST_TEXT],
        html,
        used,
        frozenset(cid for page in pages for cid in page.cids),
        sum(page.blocked_pictures for page in pages),
        tuple(dict.fromkeys(each for page in pages for each in page.links_elsewhere)),
        frozenset(gathered.warnings),
    )


def _blocks(part: Part, leaves: dict[int, Leaf], gathered: _Words, used: list[Leaf]) -> Iterator[_Block]:
    """Depth is bounded where the mail is taken apart."""
    payload, kind = part.get_payload(), type_of(part)
    if isinstance(payload, list):
        parts = [each for each in payload if isinstance(each, Part)]
        if kind == "multipart/alternative":
            yield from _best_of(parts, leaves, gathered, used)
        elif kind == "multipart/related":
            yield from _root_of(part, parts, leaves, gathered, used)
        elif kind in {"multipart/signed", "multipart/encrypted"}:
            yield from _blocks(parts[0], leaves, gathered, used) if kind.endswith("signed") and parts else ()
        else:
            for each in parts:
                yield from _blocks(each, leaves, gathered, used)
        return
    leaf = leaves.get(id(part))
    if leaf is None or not _is_body(leaf, used, gathered):
        return
    if leaf.content_type == "text/html":
        page = gathered.html(leaf)
        if page is not None:
            used.append(leaf)
            yield _Block(None, page)
    else:
        used.append(leaf)
        yield _Block(gathered.text(leaf), None)


def _root_of(
    part: Part, parts: list[Part], leaves: dict[int, Leaf], gathered: _Words, used: list[Leaf]
) -> Iterator[_Block]:
    """Of related parts the one the others belong to: named, else the first that has words."""
    start = parameter(part, "start").strip("<> ")
    named = [each for each in parts if start and one_line(str(each.get("content-id", ""))).strip("<> ") == start]
    for each in [*named, *(each for each in parts if each not in named)]:
        found = list(_blocks(each, leaves, gathered, used))
        if found:
            yield from found
            return


def _best_of(parts: list[Part], leaves: dict[int, Leaf], gathered: _Words, used: list[Leaf]) -> Iterator[_Block]:
    """Of alternatives the richest we show, with the plain words beside it."""
    every = [list(_blocks(each, leaves, gathered, used)) for each in parts]
    rich = next((each for each in reversed(every) if any(block.html for block in each)), None)
    plain = next((each for each in every if each and all(block.html is None for block in each)), None)
    if rich is None or plain is None:
        yield from rich or plain or ()
        return
    said = "\n\n".join(block.text or "" for block in plain)
    first, *rest = rich
    # An empty plain alternative is a program's, not the sender's.
    yield _Block(said if said.strip() else first.text, first.html) if not rest else first
    yield from rest


def _is_body(leaf: Leaf, used: list[Leaf], gathered: _Words) -> bool:
    if leaf.disposition == "attachment":
        return False
    if leaf.content_type in _WORDS:
        # A text with a name beside other words is a file.
        return not name_of(leaf) or not any(gathered.say_something(each) for each in used[:3])
    alone = not leaf.path
    broken = leaf.content_type.startswith("multipart/")
    is_text = leaf.content_type.startswith("text/") and leaf.content_type not in {"text/calendar", "text/vcard"}
    return (alone and is_text and leaf.content_type not in SIGNATURE_TYPES) or (broken and not used)


def _charset_in(leaf: Leaf, content: bytes) -> str:
    """What a page says of itself, where the mail says nothing."""
    if leaf.content_type != "text/html":
        return ""
    found = re.search(rb"(?i)<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w-]{2,40})", content[:4_096])
    return found[1].decode("ascii", "ignore") if found else ""


def looks_like_words(raw: bytes) -> bool:
    """Whether what is no mail is at least a text."""
    begin = decode(raw[:8_192]).text
    return len(_NO_WORDS.findall(begin)) * 50 <= len(begin)


def subject_of(leaf: Leaf) -> str:
    """What an attached mail is about, without opening it."""
    found = re.search(rb"(?im)^subject:[ \t]*(.{1,300})$", leaf.content()[:20_000].partition(b"\n\n")[0])
    return words(decode(found[1]).text.strip()) if found else ""
