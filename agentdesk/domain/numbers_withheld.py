"""Knows the words with which phones say that a number is hidden, or that there is none."""

from agentdesk.domain.folding import fold

_WITHHELD = frozenset({
    "anonymous", "anoniem", "anonym", "anonyme", "anonimo", "private", "private number", "private caller", "privenummer",
    "prive nummer", "prive", "privat", "withheld", "withheld number", "number withheld", "restricted", "restricted number",
    "blocked", "blocked number", "no caller id", "caller id withheld", "caller withheld", "hidden", "hidden number",
    "verborgen", "verborgen nummer", "geheim", "geheim nummer", "geheimnummer", "geheime rufnummer", "afgeschermd",
    "afgeschermd nummer", "nummer afgeschermd", "unterdruckt", "rufnummer unterdruckt", "unterdruckte rufnummer",
    "numero masque", "an danh", "so an", "so rieng tu", "cuoc goi an danh", "clir", "asserted-identity-withheld",
    "anonymous caller", "anonymous call", "id withheld",
})  # fmt: skip
"""The caller, or the network for the caller, hides it."""
_UNSTATED = frozenset({
    "unknown", "unknown number", "unknown caller", "onbekend", "onbekend nummer", "onbekende beller", "unbekannt",
    "unbekannte nummer", "unbekannter anrufer", "unavailable", "not available", "number unavailable", "no number",
    "no callerid", "out of area", "niet beschikbaar", "nicht verfugbar", "inconnu", "khong ro", "khong xac dinh",
    "khong co so",
})  # fmt: skip
"""Nobody hides it: the line does not know it. An asserted number may still say who it is."""


def is_withheld(text: str) -> bool:
    return _plain(text) in _WITHHELD


def is_unstated(text: str) -> bool:
    return _plain(text) in _UNSTATED


def _plain(text: str) -> str:
    return " ".join(fold(text).strip("\"'<>()[] .*-_").replace("_", " ").split())
