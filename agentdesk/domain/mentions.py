"""Knows who is asked in a note: `@name`, by whole name, login or a first name that only one colleague has."""

import re
from collections.abc import Iterable, Sequence
from unicodedata import normalize

from agentdesk.domain.folding import words
from agentdesk.domain.ids import AgentId
from agentdesk.domain.records import dataclass

QUESTION_SIGNS = 300
_AT = re.compile(r"(?<![\w@+-])@(?=\w)")
_WORD = re.compile(r"[^\W_]+")
_BETWEEN = re.compile(r"[ \-'’.]{1,2}")
_LOOSE = re.compile(r"[\s,:;]+([?.!])")
_STOP = re.compile(r"[.?!…](?:\s+(?=[^\s\da-z])|\s*(?=@)|\s*$)", re.MULTILINE)
"""The end of a sentence; "no. 4" and "approx. two" are none."""
_TYPED = re.compile(r"(?<![\w@+-])@([\w\-'’.]*(?: [\w\-'’.]+){0,4})$")


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who can be asked."""

    agent_id: AgentId
    name: str
    login: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """Who is asked, and what: the sentence of the note without the `@name`."""

    colleague: Colleague
    question: str


def mentions_in(note: str, colleagues: Iterable[Colleague]) -> tuple[Mention, ...]:
    """Each colleague once, in the order of the note."""
    note = normalize("NFC", note)
    if "@" not in note:
        return ()
    spoken = _spoken(colleagues)
    found: dict[AgentId, Mention] = {}
    for at in _AT.finditer(note):
        whom, end = _named(note, at.end(), spoken)
        if whom is not None and whom.agent_id not in found:
            found[whom.agent_id] = Mention(whom, _question(note, at.start(), end))
    return tuple(found.values())


def typed_name(text: str, cursor: int) -> str | None:
    """What is typed after the `@` before the cursor, "" right after it; None when no name is being typed."""
    before = text[:cursor].rpartition("\n")[2]
    found = _TYPED.search(normalize("NFC", before))
    return found.group(1) if found else None


def offered(typed: str, colleagues: Sequence[Colleague]) -> tuple[Colleague, ...]:
    """Those whose name or login has a word of its own beginning with each typed word; all of them for ""."""
    asked = words(typed)
    return tuple(each for each in colleagues if _begins(asked, each.name) or _begins(asked, each.login))


def _begins(asked: list[str], name: str) -> bool:
    left = words(name)
    for part in asked:
        fits = next((word for word in left if word.startswith(part)), None)
        if fits is None:
            return False
        left.remove(fits)
    return True


def _spoken(colleagues: Iterable[Colleague]) -> dict[tuple[str, ...], Colleague | None]:
    """Folded words to whom they mean; None where they could be several."""
    meant: dict[tuple[str, ...], Colleague | None] = {}
    everyone = tuple(colleagues)
    for each in everyone:
        meant[tuple(words(each.login))] = each
    for each in everyone:
        name = words(each.name)
        for short in {tuple(name[:1]), tuple(name[-1:])}:
            known = meant.get(short, each)
            meant[short] = each if known == each else None
    for each in everyone:
        meant[tuple(words(each.name))] = each
    meant.pop((), None)
    return meant


def _named(note: str, start: int, spoken: dict[tuple[str, ...], Colleague | None]) -> tuple[Colleague | None, int]:
    """The longest name that begins here, and where it ends."""
    longest = max(map(len, spoken), default=0)
    said: list[str] = []
    best: Colleague | None = None
    place = end = start
    while len(said) < longest and (word := _WORD.match(note, place)):
        said += words(word.group())
        if tuple(said) in spoken:
            best, end = spoken[tuple(said)], word.end()
        between = _BETWEEN.match(note, word.end())
        if between is None:
            break
        place = between.end()
    return best, end


def _question(note: str, start: int, end: int) -> str:
    """The sentence of the name, without the name where it stands first or last; else its line; else the whole note."""
    first = note.rfind("\n", 0, start) + 1
    last = note.find("\n", end)
    last = last if last >= 0 else len(note)
    begins = max((stop.end() for stop in _STOP.finditer(note, first, start)), default=first)
    ends = stop.end() if (stop := _STOP.search(note, end, last)) else last
    for here, there in ((begins, ends), (first, last), (0, len(note))):
        before, after = note[here:start], note[end:there]
        if _WORD.search(before) and _WORD.search(after):
            before += note[start:end]
        if _WORD.search(before + after):
            question = _LOOSE.sub(r"\1", " ".join((before + after).split())).lstrip(",:;- ")
            return question[:QUESTION_SIGNS]
    return note[start:end]
