"""Knows what must never stand in the HTML that is shown of a mail; read by a parser of its own, not by our patterns."""

import re
from html.parser import HTMLParser

LOADS = {
    "src",
    "href",
    "background",
    "poster",
    "data",
    "srcset",
    "action",
    "formaction",
    "ping",
    "cite",
    "longdesc",
    "xlink:href",
}
LINKS = ("http://", "https://", "mailto:", "tel:")
NEVER = {
    "script",
    "style",
    "link",
    "meta",
    "base",
    "iframe",
    "object",
    "embed",
    "form",
    "input",
    "svg",
    "math",
    "video",
    "audio",
}
SAFE_DATA = re.compile(r"data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]*")


class _Inspector(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in NEVER:
            self.found.append(f"<{tag}>")
        for name, value in attrs:
            told = (value or "").strip().lower()
            if name.startswith("on"):
                self.found.append(f"{tag} {name}")
            if name in LOADS and not _is_safe(tag, name, told):
                self.found.append(f"{tag} {name}={told[:80]}")
            if name == "style" and re.search(r"url\s*\(|expression|\\|@import|position|behavior", told):
                self.found.append(f"{tag} style={told[:80]}")


def breaches(html: str) -> list[str]:
    """Everything in it that could load, run or lead astray; empty is good."""
    inspector = _Inspector()
    inspector.feed(html)
    inspector.close()
    return inspector.found


def _is_safe(tag: str, name: str, value: str) -> bool:
    if tag == "a" and name == "href":
        return value.startswith(LINKS)
    return tag == "img" and name == "src" and (value.startswith("cid:") or SAFE_DATA.fullmatch(value) is not None)
