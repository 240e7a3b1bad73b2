"""Knows how fast one desk's questions are answered by the team's server: the pop, pages at any depth, the searches."""

import random
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import Any, TypeAlias

from agentdesk.domain.clock import from_us
from agentdesk.domain.ids import CustomerId, EventId
from agentdesk.services.queries import (
    CustomerById,
    FindCustomers,
    FindNotes,
    Query,
    TimelinePage,
    WhoIs,
)
from agentdesk.store.engine import open_engine
from agentdesk.store.reads import SqlReads
from tests.benchmarks.fill import END_US, HEAVY, SPAN_US, WORDS, customer_uuid, phone_of
from tests.benchmarks.rig import Series

Asked: TypeAlias = tuple[Query[Any], ...]
"""One after the other, measured as one."""
_NOTES: tuple[str, ...] = (
    *WORDS[:12:3],
    f"{WORDS[0]} {WORDS[1]}",
    f"{WORDS[20]} {WORDS[40]} {WORDS[7]}",
    "klant agent:7",
    "retour team:3",
    "verspätet",
    "khach hang",
    "bezorg",
    "ret",
    "zzzzqqq",
)


def measure(url: str, customers: int, wanted: Callable[[str], bool]) -> dict[str, object]:
    """`pop`, `page`, `search.prefix`, `search.typo`, `search.notes` through `SqlReads`, as a desk's read lane asks.

    Each is asked once before, unmeasured: the targets are of a server that has worked a while, with its rows in memory.
    """
    reads = SqlReads(open_engine(url, read_only=True))
    dice = random.Random(11)
    found: dict[str, object] = {}
    for name, questions in {
        "pop": pops(dice, customers, 600),
        "page": _pages(dice, customers, 500),
        "search.prefix": _prefixes(reads, dice, customers, 80),
        "search.typo": _typos(reads, dice, customers, 150),
        "search.notes": [(FindNotes(text),) for _ in range(15) for text in _NOTES],
    }.items():
        if wanted(name):
            found[name] = _timed(reads, name, questions).figures()
    reads.close()
    return found


def pops(dice: random.Random, customers: int, n: int) -> Iterator[Asked]:
    """Whom a call is from, then the card and the newest page; every tenth caller is one of the heaviest."""
    for turn in range(n):
        who = turn // 10 % len(HEAVY) if turn % 10 == 0 else dice.randrange(customers)
        own = CustomerId(customer_uuid(who))
        yield WhoIs(phone_of(who), "NL"), CustomerById(own), TimelinePage(own)


def _pages(dice: random.Random, customers: int, n: int) -> Iterator[Asked]:
    """From any moment of three years back; half of them of the heaviest, whose pages lie deep."""
    for turn in range(n):
        who = turn // 2 % len(HEAVY) if turn % 2 else dice.randrange(customers)
        at = from_us(END_US - dice.randrange(SPAN_US))
        yield (TimelinePage(CustomerId(customer_uuid(who)), before=(at, EventId(customer_uuid(0)))),)


def _names(reads: SqlReads, dice: random.Random, customers: int, n: int) -> Iterator[str]:
    for _ in range(n):
        card = reads.answer(CustomerById(CustomerId(customer_uuid(dice.randrange(customers)))))
        assert card is not None
        yield card.name


def _prefixes(reads: SqlReads, dice: random.Random, customers: int, n: int) -> Iterator[Asked]:
    """As it is typed, letter by letter, first names and family names; numbers too."""
    for place, name in enumerate(_names(reads, dice, customers, n)):
        typed = name if place % 3 == 0 else name.split()[-1] if place % 3 == 1 else phone_of(dice.randrange(customers))
        for length in range(2, min(len(typed), 10) + 1):
            yield (FindCustomers(typed[:length]),)


def _typos(reads: SqlReads, dice: random.Random, customers: int, n: int) -> Iterator[Asked]:
    """One letter of the family name is another one."""
    for name in _names(reads, dice, customers, n):
        first, family = name.split()[0], name.split()[-1]
        at = dice.randrange(1, max(2, len(family) - 1))
        wrong = f"{family[:at]}{'x' if family[at : at + 1] != 'x' else 'q'}{family[at + 1 :]}"
        yield (FindCustomers(f"{first} {wrong}" if dice.random() < 0.5 else wrong, similar=True),)


def _timed(reads: SqlReads, name: str, questions: Iterable[Asked]) -> Series:
    series = Series(name)
    slowest: tuple[float, Asked] = (0.0, ())
    all_of_them = tuple(questions)
    for query in chain.from_iterable(all_of_them):
        reads.answer(query)
    for asked in all_of_them:
        began = time.perf_counter()
        for query in asked:
            reads.answer(query)
        taken = (time.perf_counter() - began) * 1000
        series.ms.append(taken)
        slowest = max(slowest, (taken, asked), key=lambda each: each[0])
    print(f"bench: {name}: {slowest[0]:.1f} ms for {slowest[1]}", file=sys.stderr, flush=True)
    return series
