"""Knows which shapes of HTML are too much for a sanitiser or a text view, and makes them flat: words stay, boxes go.

QTextBrowser's table layout costs 2 to the power of the depth, and other nesting recurses; browsers' rules for tags that
are never closed multiply them. So what is too deep is taken away before cleaning, and again after it.
"""

import re

MOST_TAGS = 15_000
"""Of one mail; a large newsletter has 5,000. QTextBrowser lays out as many in half a second."""
MOST_TABLES = 5
"""One in the other."""
DEEPEST = 60
DEEPEST_RAW = 200
MOST_AMPERSANDS = 200
LONGEST_RUN = 4_000
"""Of one text with many `&`: nh3 0.3.8 copies what it has of a text at each, a minute and a half for two million."""
MOST_OPEN_FORMATS = 16

_RAW_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*>?")
_CLEAN_TAG = re.compile(r"<(/?)([a-z0-9]+)[^>]*>")
_ALONE = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_SLOPPY = frozenset("p li dt dd tr td th thead tbody tfoot option colgroup html head body".split())
"""Often never closed, and closed by what follows."""
_FORMATS = frozenset("a b big code em font i nobr s small strike strong tt u".split())
"""Opened again in every paragraph until they are closed."""
_OF_TABLES = frozenset("table tbody thead tfoot tr td th".split())
_BECOME_BOXES = frozenset("table tr td th".split())


def trimmed(html: str, most_tags: int = MOST_TAGS) -> tuple[str, bool]:
    """(HTML of any kind with fewer and shallower tags, whether it had to be cut off)."""
    told: list[str] = []
    end = depth = formats = tags = 0
    dropped: dict[str, int] = {}
    """Tags that were taken away and are still to be closed."""
    for found in _RAW_TAG.finditer(html):
        told.append(_broken_up(html[end : found.start()]))
        end = found.end()
        name, closes = found[2].lower(), bool(found[1])
        tag = found[0] if found[0].count("&") <= MOST_AMPERSANDS else f"<{found[1]}{name}>"
        if name not in _ALONE and name not in _SLOPPY:
            if closes and dropped.get(name, 0):
                dropped[name] -= 1
                continue
            if not closes and (depth >= DEEPEST_RAW or (name in _FORMATS and formats >= MOST_OPEN_FORMATS)):
                dropped[name] = dropped.get(name, 0) + 1
                continue
            change = -1 if closes else 1
            depth = max(0, depth + change)
            formats = max(0, formats + change * (name in _FORMATS))
        tags += 1
        if tags > most_tags:
            return "".join(told), True
        told.append(tag)
    return "".join([*told, _broken_up(html[end:])]), False


def flattened(clean: str) -> str:
    """Sanitised, so well-formed, HTML in which tables lie in few tables and nothing lies in very much."""
    told: list[str] = []
    end = tables = depth = 0
    opened: list[tuple[str, str]] = []
    for found in _CLEAN_TAG.finditer(clean):
        told.append(clean[end : found.start()])
        end = found.end()
        closes, name = bool(found[1]), found[2]
        if name in _ALONE:
            told.append(found[0])
        elif not closes:
            tables += name == "table"
            depth += 1
            kept = _kept(name, tables, depth)
            opened.append((name, kept))
            told.append(found[0] if kept == name else f"<{kept}>" if kept else "")
        elif opened:
            was, kept = opened.pop()
            depth -= 1
            tables -= was == "table"
            told.append(f"</{kept}>" if kept else "")
    return "".join([*told, clean[end:]])


def _broken_up(text: str) -> str:
    """The same words with comments in between, which the sanitiser takes away again."""
    if text.count("&", 0, len(text)) <= MOST_AMPERSANDS:
        return text
    pieces = [""]
    for at, piece in enumerate(text.split("&")):
        if len(pieces[-1]) > LONGEST_RUN:
            pieces.append("")
        pieces[-1] += f"&{piece}" if at else piece
    return "<!---->".join(pieces)


def _kept(name: str, tables: int, depth: int) -> str:
    """What becomes of a tag: itself, another, or nothing."""
    if depth > DEEPEST:
        return ""
    if tables > MOST_TABLES and name in _OF_TABLES:
        return "div" if name in _BECOME_BOXES else ""
    return name
