"""The fast way of writing imported cards makes the very rows the careful way makes."""

import os
import random
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import Engine, text

from agentdesk.domain.clock import from_us, to_us
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.ids import AgentId, CustomerId, EventId, TeamId
from agentdesk.domain.kinds import Direction, EventKind
from agentdesk.services.ports import NewEvent
from agentdesk.store.bulk import Bulk, Pace
from agentdesk.store.engine import open_engine, reading, writing
from agentdesk.store.event_rows import append_bulk, rows_of
from agentdesk.store.import_events import Card, card_rows, merge_words, write_cards
from tests.helpers.counters import counted_anew, kept

AT = to_us(datetime(2026, 11, 20, 14, 2, 3, tzinfo=UTC))
CARDS = [
    Card(bytes(range(16)), bytes(range(16, 32)), 1, 1, AT, 95, 1, 1, "resolved", "delivery", bytes(16), "Zoë", "Đặng\nx",
         {"thread": "T1"}),
    Card(bytes(range(1, 17)), bytes(range(16, 32)), 5, 0, AT, None, 0, 0, "", "", None, "", "", None),
]  # fmt: skip


@pytest.mark.parametrize("card", CARDS)
def test_fast_and_careful_rows_have_the_same_leaf(card: Card) -> None:
    made = card_rows([card], AT + 5)
    row, words = rows_of(_event(card), AT + 5, 1, bytes(made.texts[0][0]), native_ids=False)
    assert (bytes(made.events[0][-2]), bytes(made.events[0][-1])) == (row[-2], row[-1])
    assert made.texts[0][1:] == tuple(words[2:])


def _event(card: Card) -> NewEvent:
    return NewEvent(
        event_id=EventId(UUID(bytes=card.event_id)), customer_id=CustomerId(UUID(bytes=card.customer_id)),
        kind=EventKind(card.kind), direction=Direction(card.direction), occurred_at=from_us(card.at_us),
        duration_s=card.duration_s, agent_id=AgentId(card.agent_id), team_id=TeamId(card.team_id),
        outcome=card.outcome, reason=card.reason, ref_id=UUID(bytes=card.ref_id) if card.ref_id else None,
        subject=card.subject, body=card.body, detail=card.detail,
    )  # fmt: skip


def test_cards_are_written_with_words_counters_and_search(engine: Engine) -> None:
    bulk = Bulk(engine)
    with bulk.transaction():
        write_cards(bulk, card_rows(CARDS, AT + 5))
    bulk.close()
    with reading(engine) as connection:
        kinds = connection.execute(text("SELECT kind, n FROM customer_kind ORDER BY kind")).all()
        rows = connection.execute(
            text("SELECT e.duration_s, e.ref_id, e.case_id, t.body FROM event e "
                 "JOIN event_text t ON t.event_rid = e.rid ORDER BY e.rid")
        ).all()  # fmt: skip
    assert [tuple(row) for row in kinds] == [(1, 1), (5, 1)]
    assert [(row[0], row[1] is None, row[2], row[3]) for row in rows] == [
        (95, False, None, "Đặng\nx"), (None, True, None, ""),
    ]  # fmt: skip


def test_a_failed_transaction_leaves_nothing(engine: Engine) -> None:
    bulk = Bulk(engine)

    def write_and_fail() -> None:
        with bulk.transaction():
            write_cards(bulk, card_rows(CARDS, AT + 5))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        write_and_fail()
    bulk.close()
    with reading(engine) as connection:
        assert connection.execute(text("SELECT count(*) FROM event")).scalar() == 0


def test_many_cards_are_counted_as_if_one_by_one(engine: Engine, workspace_url: str) -> None:
    dice = random.Random(3)
    cards = [
        CARDS[0]._replace(
            event_id=n.to_bytes(16, "big"), customer_id=bytes([dice.randrange(5)] * 16),
            kind=dice.choice((1, 2, 5, 20)), at_us=AT + dice.randrange(1000),
        )
        for n in range(1, 200)
    ]  # fmt: skip
    bulk = Bulk(engine)
    for start in range(0, len(cards), 30):
        with bulk.transaction():
            write_cards(bulk, card_rows(cards[start : start + 30], AT))
        with writing(engine) as connection:  # somebody logs meanwhile
            append_bulk(connection, [_event(CARDS[0]._replace(event_id=bytes([200, *bytes(14), start])))], from_us(AT))
    bulk.close()
    assert kept(workspace_url)["events"]
    assert kept(workspace_url) == counted_anew(workspace_url)


def test_events_nobody_counted_cannot_be_committed(sqlite_url: str) -> None:
    engine = open_engine(sqlite_url)
    bulk = Bulk(engine)

    def leave_open() -> None:
        with bulk.transaction():
            bulk.do("INSERT INTO event_batch (first_rid) VALUES (1)")

    with pytest.raises(AgentDeskError):
        leave_open()
    assert bulk.rows("SELECT count(*) FROM event_batch") == [(0,)]
    bulk.close()
    engine.dispose()


def test_what_was_written_is_moved_into_the_file_between_transactions(sqlite_url: str) -> None:
    engine = open_engine(sqlite_url)
    bulk = Bulk(engine)
    while sum(bulk.holds_s) < 0.3:
        with bulk.transaction():
            write_cards(bulk, card_rows([CARDS[0]._replace(event_id=os.urandom(16)) for _ in range(100)], AT))
    before = Path(sqlite_url).stat().st_size
    bulk.tidy()
    assert Path(sqlite_url).stat().st_size > before
    bulk.close()
    engine.dispose()


def test_words_are_merged_between_transactions_and_still_found(sqlite_url: str) -> None:
    engine = open_engine(sqlite_url)
    bulk = Bulk(engine)
    for at in range(40):
        with bulk.transaction():
            cards = [CARDS[0]._replace(event_id=os.urandom(16), body=f"word{at} {n}") for n in range(100)]
            write_cards(bulk, card_rows(cards, AT))
        merge_words(bulk)
    pieces = bulk.rows("SELECT count(DISTINCT segid) FROM event_fts_idx")[0][0]
    assert pieces < 16
    found = [bulk.rows("SELECT count(*) FROM event_fts WHERE event_fts MATCH ?", [f"word{at}"])[0][0] for at in (0, 39)]
    assert found == [100, 100]
    bulk.do("INSERT INTO event_fts (event_fts) VALUES ('integrity-check')")
    bulk.close()
    engine.dispose()


def test_a_hiccup_of_the_machine_hardly_shrinks_the_next_batches() -> None:
    pace = Pace(is_postgres=False)
    for _ in range(50):
        pace.took(pace.size, pace.size * 0.00005)
    steady = pace.size
    pace.took(steady, 1.0)
    assert steady // 2 < pace.size < steady
