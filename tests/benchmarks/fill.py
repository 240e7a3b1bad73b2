"""Knows how a big workspace is made: real rows, words and search, as skewed as a real shop.

Scale `1m` is 1,000,000 customers and 10,000,000 events: six customers above 10,000 events, one about 100,000; `100k`
is a tenth of it. Triggers and most indexes are made after the rows, and the two hashes of an event are random bytes,
since only the result is measured.
"""

import os
import random
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any, TypeAlias
from uuid import UUID

import sqlcipher3

from agentdesk.demo.people import COUNTRIES
from agentdesk.domain.folding import fold, name_key
from agentdesk.store.engine import open_engine
from agentdesk.store.event_rows import EVENT_COLUMNS, TEXT_COLUMNS
from agentdesk.store.migrate import create

Row: TypeAlias = tuple[Any, ...]
CUSTOMER_COLUMNS = (
    "rid", "id", "ref", "name", "name_key", "language", "country", "zone", "postcode", "house_number", "city",
    "address_key", "customer_since", "recorded_at",
)  # fmt: skip
POINT_COLUMNS = ("id", "customer_id", "kind", "raw", "normalised", "reversed")
ORDER_COLUMNS = ("id", "customer_id", "order_no", "title", "placed_at", "state", "total_minor", "currency")
FOLLOW_UP_COLUMNS = ("id", "customer_id", "kind", "title", "due_at", "local_due", "zone", "owner", "created_at")
CUSTOMERS = {"1m": 1_000_000, "100k": 100_000, "10k": 10_000}
EVENTS_A_CUSTOMER = 10
HEAVY = (99_849, 26_000, 21_000, 16_000, 12_500, 10_800)
CHUNK = 20_000
END_US = 1_795_000_000_000_000  # 2026-11-18, so everything lies in the past
SPAN_US = 3 * 365 * 86_400 * 1_000_000
AGENTS, TEAMS = 500, 25
KINDS = (1, 2, 3, 5, 6, 7, 9, 10, 11, 12)
WEIGHTS = (30, 24, 3, 9, 18, 8, 3, 2, 1, 2)
OUTCOMES = ("resolved", "resolved", "resolved", "call-back", "transferred", "complaint", "no-answer", "voicemail")
REASONS = ("delivery", "delivery-late", "invoice", "return", "product", "product-question")
WORDS = (
    "klant belt over vertraagde levering van pakket doorgestuurd naar magazijn bezorger niet thuis gebeld terugbellen "
    "morgen voor twaalf uur factuur dubbel afgeschreven bank bevestiging gestuurd per mail order deels geleverd retour "
    "aangemeld label ontvangen klacht opgelost tevreden score opmerking collega afdeling beloofd nagekomen "
    "customer asked about refund warranty courier neighbour signed parcel delayed replacement sent thanks again "
    "khách hàng gọi về giao hàng chậm xin lỗi đã gửi email xác nhận Paket verspätet Rückruf vereinbart Rechnung Größe"
).split()


def fill(path: Path, scale: str, seed: int = 7) -> None:
    """Make the workspace at `path`; prints what it does. About 15 minutes for `1m` on two cores."""
    began = time.perf_counter()
    create(str(path), login="bench", name="Bench Agent")
    dice = random.Random(seed)
    connection = sqlcipher3.connect(str(path), isolation_level=None)
    later = _set_aside(connection)
    connection.execute("PRAGMA journal_mode=OFF")
    connection.execute("PRAGMA synchronous=OFF")
    connection.execute("PRAGMA cache_size=-400000")
    customers = CUSTOMERS[scale]
    _people(connection)
    _customers(connection, dice, customers)
    _say("customers", began)
    _events(connection, dice, customers)
    _say("events", began)
    _follow_ups(connection, dice, customers)
    _figures(connection)
    _say("figures", began)
    for statement in later:
        connection.execute(statement)
    _say("indexes", began)
    connection.execute("ANALYZE")
    connection.close()
    with open_engine(str(path)).connect() as ours:
        ours.exec_driver_sql("PRAGMA journal_mode=WAL")
    _say("all", began)


def customer_uuid(n: int) -> UUID:
    """Customer `n` has a known id, so that the benchmark need not ask."""
    return UUID(int=(0x18F00000000 + n << 80) | (7 << 76) | (2 << 62) | n)


def customer_bytes(n: int) -> bytes:
    """The same, as the file holds it."""
    return (0x18F00000000 + n).to_bytes(6, "big") + b"\x70\x00" + b"\x80\x00" + n.to_bytes(6, "big")


def phone_of(n: int) -> str:
    return f"+316{10_000_000 + n}"


def _say(what: str, began: float) -> None:
    print(f"fill: {what} after {time.perf_counter() - began:.0f} s", file=sys.stderr, flush=True)


def _set_aside(connection: sqlcipher3.Connection) -> list[str]:
    """Drop triggers and secondary indexes of the big tables; returns what makes them again."""
    wanted = "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND type IN ('trigger', 'index')"
    later = []
    for kind, name, sql in connection.execute(wanted).fetchall():
        connection.execute(f'DROP {kind} "{name}"')
        later.append((kind == "trigger", sql))
    return [sql for _, sql in sorted(later)]


def _people(connection: sqlcipher3.Connection) -> None:
    teams, agents = people_rows()
    connection.executemany("INSERT INTO team(id, name) VALUES (?, ?)", teams)
    connection.executemany("INSERT INTO agent(id, login, name, team_id) VALUES (?, ?, ?, ?)", agents)


def people_rows() -> tuple[list[Row], list[Row]]:
    """Teams and agents beside those a new workspace has; agent 1 is who measures."""
    teams: list[Row] = [(n, f"Team {n}") for n in range(2, TEAMS + 1)]
    return teams, [(n, f"agent{n}", f"Agent {n}", 1 + n % TEAMS) for n in range(2, AGENTS + 1)]


def _customers(connection: sqlcipher3.Connection, dice: random.Random, count: int) -> None:
    for rows, points, words in customer_rows(dice, count):
        connection.execute("BEGIN")
        connection.executemany(_insert("customer", CUSTOMER_COLUMNS), rows)
        connection.executemany(_insert("contact_point", POINT_COLUMNS), points)
        connection.executemany("INSERT INTO customer_fts(rowid, words) VALUES (?, ?)", words)
        connection.executemany("INSERT INTO customer_tri(rowid, words) VALUES (?, ?)", words)
        connection.execute("COMMIT")


def _insert(table: str, columns: Sequence[str]) -> str:
    return f"INSERT INTO {table}({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"


def customer_rows(dice: random.Random, count: int) -> Iterator[tuple[list[Row], list[Row], list[Row]]]:
    """Customers, their contact points and their words, a chunk at a time; ids are 16 bytes."""
    syllables = (
        "ba",
        "de",
        "ko",
        "li",
        "mar",
        "ven",
        "sto",
        "ru",
        "hof",
        "stra",
        "ler",
        "win",
        "gen",
        "tho",
        "pel",
        "zan",
    )
    for start in range(0, count, CHUNK):
        rows: list[Row] = []
        points: list[Row] = []
        words: list[Row] = []
        for n in range(start, min(count, start + CHUNK)):
            country = COUNTRIES[n % 4]
            family = "".join(dice.choices(syllables, k=3)).title() if n % 3 else dice.choice(country.family_names)
            name = f"{dice.choice(country.first_names)} {family}"
            key, own = name_key(name), customer_bytes(n)
            postcode, city = dice.choice(country.towns)
            house = str(n % 180 + 1)
            address = "".join(postcode.split()).lower() + house
            rows.append((n + 1, own, f"C{n:07}", name, key, country.language, country.code, country.zone, postcode, house,
                         city, address, "2021-05-04", END_US))  # fmt: skip
            phone = phone_of(n)
            mail = f"{key.replace(' ', '.')}{n}@example.net"
            points.append((os.urandom(16), own, 1, phone, phone, phone[:0:-1]))
            points.append((os.urandom(16), own, 2, mail, mail, ""))
            words.append((n + 1, key))
        yield rows, points, words


def _who(dice: random.Random, customers: int) -> Iterator[int]:
    """Whose event is next, as skewed as wanted, forever."""
    heavy = [size * customers // 1_000_000 or 1 for size in HEAVY]
    busy = [1_000 + (place * 37) % 7_000 for place in range(185 * customers // 1_000_000)]
    rest = customers - len(heavy) - len(busy)
    left = customers * EVENTS_A_CUSTOMER - sum(heavy) - sum(busy)
    weights = list(accumulate([*heavy, *busy, left]))
    picked = range(len(weights))
    first = len(heavy) + len(busy)
    while True:
        for place in dice.choices(picked, cum_weights=weights, k=CHUNK):
            # A square root of a uniform die leaves many customers with few events and some with many.
            yield place if place < first else first + int(rest * dice.random() ** 1.4)


def _events(connection: sqlcipher3.Connection, dice: random.Random, customers: int) -> None:
    for rows, texts, words, orders in event_rows(dice, customers):
        connection.execute("BEGIN")
        connection.executemany(_insert("event", EVENT_COLUMNS), rows)
        connection.executemany(_insert("event_text", TEXT_COLUMNS), texts)
        connection.executemany("INSERT INTO event_fts(rowid, body, tags) VALUES (?,?,?)", words)
        connection.executemany(_insert("sales_order", ORDER_COLUMNS), orders)
        connection.execute("COMMIT")


def event_rows(
    dice: random.Random, customers: int
) -> Iterator[tuple[list[Row], list[Row], list[tuple[int, str, str]], list[Row]]]:
    """Events, their texts, their words with tags, and the orders they show, a chunk at a time."""
    total = customers * EVENTS_A_CUSTOMER
    bodies = _bodies(dice)
    who = _who(dice, customers)
    step = SPAN_US // total
    for start in range(0, total, CHUNK):
        rows: list[Row] = []
        texts: list[Row] = []
        words: list[tuple[int, str, str]] = []
        orders: list[Row] = []
        when = time.gmtime((END_US - SPAN_US + start * step) // 1_000_000)
        month = f"m{when.tm_year}{when.tm_mon:02}"
        tails = os.urandom(96 * CHUNK)
        kinds = dice.choices(KINDS, WEIGHTS, k=CHUNK)
        said = dice.choices(bodies, k=CHUNK)
        for place, rid in enumerate(range(start + 1, min(total, start + CHUNK) + 1)):
            n, at, kind = next(who), END_US - SPAN_US + rid * step, kinds[place]
            tail = tails[place * 96 : place * 96 + 96]
            own = (at // 1000).to_bytes(6, "big") + b"\x70" + tail[:1] + b"\x80" + tail[1:8]
            customer = customer_bytes(n)
            subject, body, folded = said[place] if kind <= 5 else ("", "", "")
            agent_id, call, ref_id = rid * 7 % AGENTS + 1, kind == 1, None
            if kind == 6:
                ref_id, subject = own, f"{100_000 + rid}"
                orders.append(
                    (own, customer, subject, "Compact C3", at, 4 if rid % 50 else 3, 1000 + rid % 90_000, "EUR")
                )
            team_id = 1 + agent_id % TEAMS
            outcome, reason = (OUTCOMES[rid % 8], REASONS[rid % 6]) if kind <= 5 else ("", "")
            rows.append((rid, own, customer, kind, 1 + rid % 2 if kind <= 4 else 0, at, at, rid % 600 if call else None,
                         agent_id, team_id, outcome, reason, None, ref_id, None, False, rid % 30_000 if call else None,
                         tail[24:56], tail[56:88]))  # fmt: skip
            texts.append((rid, tail[8:24], subject, body, ""))
            if folded:
                words.append((rid, folded, f"a{agent_id} t{team_id} {month} c{n:012x}"))
        yield rows, texts, words, orders
        if start % 1_000_000 == 0:
            print(f"fill: {start:,} events", file=sys.stderr, flush=True)


def _bodies(dice: random.Random) -> list[tuple[str, str, str]]:
    """(subject, body, folded) of 8 to 60 words; a fifth of them as short as notes in a hurry are."""
    made = []
    for _ in range(20_000):
        body = " ".join(dice.choices(WORDS, k=dice.choice((8, 12, 20, 30, 60)))).capitalize() + "."
        subject = " ".join(dice.choices(WORDS, k=3)).capitalize()
        made.append((subject, body, fold(f"{subject}\n{body}")))
    return made


def _follow_ups(connection: sqlcipher3.Connection, dice: random.Random, customers: int) -> None:
    connection.execute("BEGIN")
    connection.executemany(_insert("follow_up", FOLLOW_UP_COLUMNS), follow_up_rows(dice, customers))
    connection.execute("COMMIT")


def follow_up_rows(dice: random.Random, customers: int) -> list[Row]:
    rows: list[Row] = []
    for place in range(customers // 30):
        n = dice.randrange(customers)
        due = END_US + dice.randrange(-3, 30) * 86_400_000_000
        rows.append((os.urandom(16), customer_bytes(n), 1 + place % 2, "Terugbellen", due, "2026-11-20T10:00:00",
                     "Europe/Amsterdam", 1 + place % AGENTS, END_US))  # fmt: skip
    return rows


def _figures(connection: sqlcipher3.Connection) -> None:
    """What the triggers would have counted, in a few passes."""
    kinds: dict[bytes, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    last: dict[bytes, int] = {}
    for own, kind, at in connection.execute("SELECT customer_id, kind, occurred_at FROM event"):
        kinds[own][kind] += 1
        if kind <= 5:
            last[own] = at
    connection.execute("BEGIN")
    connection.executemany(
        "INSERT INTO customer_kind(customer_id, kind, n) VALUES (?,?,?)",
        ((own, kind, n) for own, counts in sorted(kinds.items()) for kind, n in sorted(counts.items())),
    )
    connection.executemany(
        "INSERT INTO customer_stat(customer_id, events, contacts, last_contact_at) VALUES (?,?,?,?)",
        (
            (own, sum(counts.values()), sum(n for kind, n in counts.items() if kind <= 5), last.get(own))
            for own, counts in kinds.items()
        ),
    )
    connection.execute("CREATE INDEX for_now ON sales_order(customer_id, placed_at, total_minor)")
    connection.execute(
        "UPDATE customer_stat SET orders = o.n, spent_minor = o.total, currency = 'EUR', first_order_at = o.first, "
        "last_order_at = o.last FROM (SELECT customer_id, count(*) AS n, sum(total_minor) AS total, "
        "min(placed_at) AS first, max(placed_at) AS last FROM sales_order GROUP BY customer_id) AS o "
        "WHERE o.customer_id = customer_stat.customer_id"
    )
    connection.execute("DROP INDEX for_now")
    connection.execute("COMMIT")
