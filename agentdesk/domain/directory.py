"""Knows who can be reached in this house: people with their extensions and what they do now, and queues."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from agentdesk.domain.folding import words
from agentdesk.domain.ids import AgentId
from agentdesk.domain.kinds import Role
from agentdesk.domain.presence import Shown
from agentdesk.domain.records import dataclass

BEAT_S = 60.0
"""How often a desk says that it is still there."""
STALE = timedelta(minutes=3)
"""A desk that has said nothing for so long is gone without a word: nobody knows what its agent does."""
ALIKE_DIGITS = 9
"""So many last digits make two long numbers one, whatever stands before them: 0, 00 or a country code."""
MOST_EXTENSIONS = 8
_EXTENSION = re.compile(r"\+?[0-9*#]{1,20}|[a-z][a-z0-9._-]{0,39}", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s()/]+|(?<=\d)[-.](?=\d)")
_NUMBERED = re.compile(r"[+*#\d][\d\s()*#./-]*")


class Seen(StrEnum):
    """What colleagues see of somebody."""

    TALKING = "talking"
    WRAP_UP = "wrap-up"
    READY = "ready"
    BREAK = "break"
    AWAY = "away"
    UNKNOWN = "unknown"
    """Their desk has gone silent."""
    NOT_HERE = "not-here"
    """No desk of theirs is open."""


_TOLD = {
    Shown.TALKING: Seen.TALKING,
    Shown.ON_HOLD: Seen.TALKING,
    Shown.DIALLING: Seen.TALKING,
    Shown.RINGING: Seen.READY,
    Shown.WRAP_UP: Seen.WRAP_UP,
    Shown.READY: Seen.READY,
    Shown.BREAK: Seen.BREAK,
    Shown.AWAY: Seen.AWAY,
}


@dataclass(frozen=True, slots=True)
class PresenceSaid:
    """What a desk says of its agent: only what is now, never what was. `extension`: where they sit today, if they said so."""

    seen: Seen
    since: datetime
    reason: str = ""
    extension: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """A colleague. `number` is how they are called now: where they sit today, else their first extension."""

    agent_id: AgentId
    name: str
    login: str
    role: Role
    extensions: tuple[str, ...] = ()
    today: str = ""
    seen: Seen = Seen.NOT_HERE
    reason: str = ""
    since: datetime | None = None

    @property
    def number(self) -> str:
        return self.today or next(iter(self.extensions), "")

    @property
    def numbers(self) -> tuple[str, ...]:
        """Every one of them, each once."""
        return tuple(dict.fromkeys(filter(None, (self.today, *self.extensions))))


@dataclass(frozen=True, slots=True)
class Queue:
    """Calls wait in it for whoever is free. `number` is how it is called."""

    queue_id: UUID
    name: str
    number: str


@dataclass(frozen=True, slots=True)
class DirectoryNow:
    """Everybody who is active, by name, and the queues."""

    people: tuple[Person, ...] = ()
    queues: tuple[Queue, ...] = ()

    def name_of(self, number: str) -> str:
        """Whose number it is; "" when it is nobody's, or shared."""
        names = [each.name for each in self.people if any(same_number(number, mine) for mine in each.numbers)]
        names += [each.name for each in self.queues if same_number(number, each.number)]
        return names[0] if len(names) == 1 else ""

    def person(self, agent_id: AgentId | None) -> Person | None:
        return next((each for each in self.people if each.agent_id == agent_id), None)


@dataclass(frozen=True, slots=True)
class Target:
    """Where a call can go: a person, a queue, or only a number (both empty)."""

    number: str
    name: str = ""
    person: Person | None = None
    queue: Queue | None = None

    @property
    def is_listed(self) -> bool:
        return self.person is not None or self.queue is not None


def told_as(shown: Shown) -> Seen:
    """What others are told of what this desk shows: that it rings is nobody else's business."""
    return _TOLD[shown]


def is_stale(seen_at: datetime, now: datetime) -> bool:
    """Also when it lies ahead: another clock said it, and how long ago it was cannot be known."""
    return abs(now - seen_at) > STALE


def extension_of(typed: str) -> str:
    """An extension, number or SIP name as a phone dials it; "" when it is none."""
    text = _BETWEEN.sub("", typed.strip())
    return text if _EXTENSION.fullmatch(text) else ""


def extensions_of(typed: str) -> tuple[str, ...] | None:
    """Those in a field, each once; None when something in it is none."""
    parts = [part for part in re.split(r"[,;\n]", typed) if part.strip()]
    made = tuple(dict.fromkeys(extension_of(part) for part in parts))
    return None if "" in made or len(made) > MOST_EXTENSIONS else made


def same_number(one: str, other: str) -> bool:
    """Whether two phones mean the same: short ones letter by letter, long ones by their last digits."""
    one, other = _bare(one), _bare(other)
    if not one or not other:
        return False
    if one.casefold() == other.casefold():
        return True
    digits = one.lstrip("+"), other.lstrip("+")
    both_long = all(each.isdecimal() and len(each) >= ALIKE_DIGITS for each in digits)
    return both_long and digits[0][-ALIKE_DIGITS:] == digits[1][-ALIKE_DIGITS:]


def is_number(typed: str) -> bool:
    """Something that can be dialled as it is: digits, or an address with @."""
    text = typed.strip()
    return bool(_NUMBERED.fullmatch(text)) or ("@" in text.strip("@") and " " not in text)


def targets(typed: str, book: DirectoryNow, me: AgentId) -> tuple[Target, ...]:
    """What a call may go to for what is typed; the first is what Enter takes. Ready ones stand before others.

    A number stands first as it was typed, unless it is exactly somebody's: what is dialled is never a longer guess.
    """
    text = typed.strip()
    listed = [
        *(Target(each.number, each.name, person=each) for each in _ready_first(book.people) if each.agent_id != me),
        *(Target(each.number, each.name, queue=each) for each in book.queues),
    ]
    reachable = [each for each in listed if each.number]
    if not text:
        return tuple(reachable)
    if not is_number(text):
        asked = words(text)
        return tuple(each for each in reachable if asked and _begins(asked, _name_of(each)))
    exact = [_at(each, text) for each in reachable if any(same_number(text, number) for number in _numbers_of(each))]
    bare = _bare(text)
    longer = [
        _at(each, number)
        for each in reachable
        for number in _numbers_of(each)
        if number.startswith(bare) and not same_number(number, text)
    ]
    return (*exact, *longer) if exact else (Target(text), *longer)


def _at(target: Target, number: str) -> Target:
    """The same, called at that one of their numbers."""
    found = next((each for each in _numbers_of(target) if same_number(each, number)), target.number)
    return Target(found, target.name, target.person, target.queue)


def _numbers_of(target: Target) -> tuple[str, ...]:
    return target.person.numbers if target.person is not None else (target.number,)


def _name_of(target: Target) -> str:
    return f"{target.name} {target.person.login}" if target.person is not None else target.name


def _ready_first(people: Iterable[Person]) -> list[Person]:
    return sorted(people, key=lambda each: each.seen is not Seen.READY)


def _begins(asked: Sequence[str], name: str) -> bool:
    """Each typed word begins another word of the name."""
    left = words(name)
    for part in asked:
        fits = next((word for word in left if word.startswith(part)), None)
        if fits is None:
            return False
        left.remove(fits)
    return True


def _bare(number: str) -> str:
    """Without signs between digits, a scheme or a server."""
    user = number.strip().removeprefix("sip:").removeprefix("sips:").removeprefix("tel:").partition("@")[0]
    return _BETWEEN.sub("", user)
