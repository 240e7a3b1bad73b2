"""Knows which words a cleaned HTML holds, line by line, for the plain view and for the search."""

import re
from html import unescape

_TOKEN = re.compile(r"<(/?)([a-z0-9]+)([^>]*)>")
_PARAGRAPHS = frozenset("p blockquote h1 h2 h3 h4 h5 h6 pre ul ol dl table".split())
_LINES = frozenset("div tr li dt dd br hr center".split())
_SPACE = re.compile(r"[ \t\n\r\f\xa0]+")
_INVISIBLE = re.compile("[\u200b\u200c\u034f\u00ad\u2007\u2060]{2,}|\u200b|\u034f")
_ALT = re.compile(r'\balt="([^"]*)"')
_MANY_LINES = re.compile(r"\n{3,}")


def text_of(clean: str) -> str:
    """The words; a paragraph is followed by an empty line. Linear in its length, however deep the boxes lie."""
    told: list[str] = []
    end = quotes = kept_blanks = 0
    for found in _TOKEN.finditer(clean):
        _say(told, clean[end : found.start()], quotes, as_is=kept_blanks > 0)
        end = found.end()
        closes, name = bool(found[1]), found[2]
        if name in _PARAGRAPHS:
            _break(told, 2)
        elif name in _LINES:
            _break(told, 1) if name != "br" else told.append("\n")
        elif name in {"td", "th"} and closes:
            told.append("\t")
        elif name == "img":
            told += [f"[{unescape(said[1])}]" for said in _ALT.finditer(found[3]) if said[1].strip()]
        if name == "blockquote":
            quotes = max(0, quotes - 1) if closes else min(quotes + 1, 20)
        if name == "pre" or (name == "div" and "white-space:pre" in found[3]):
            kept_blanks += 1
        elif closes and kept_blanks and name in {"pre", "div"}:
            kept_blanks -= 1
        if name == "li" and not closes:
            _say(told, "- ", quotes, as_is=True)
    _say(told, clean[end:], quotes, as_is=False)
    lines = [line.strip(" \t") if not line.startswith(">") else line.rstrip() for line in "".join(told).split("\n")]
    return _MANY_LINES.sub("\n\n", "\n".join(_columns(line) for line in lines)).strip("\n")


def _columns(line: str) -> str:
    """One tab between two cells, without the blanks around it."""
    return "\t".join(filter(None, (cell.strip(" ") for cell in line.split("\t")))) if "\t" in line else line


def _say(told: list[str], text: str, quotes: int, *, as_is: bool) -> None:
    if not text:
        return
    words = unescape(text)
    words = _INVISIBLE.sub("", words if as_is else _SPACE.sub(" ", words))
    if not words or (words == " " and (not told or told[-1].endswith("\n"))):
        return
    if quotes and (not told or told[-1].endswith("\n")):
        told.append("> " * quotes)
        words = words.lstrip(" ")
    told.append(words.replace("\n", "\n" + "> " * quotes) if quotes else words)


def _break(told: list[str], lines: int) -> None:
    """End the line, and leave one empty when a paragraph ends; never at the beginning."""
    if not told:
        return
    have = 0
    for piece in reversed(told):
        stripped = piece.rstrip("\n")
        have += len(piece) - len(stripped)
        if stripped:
            break
    if have < lines:
        told.append("\n" * (lines - have))
