"""The timeline is append-only, counted once, and proved by the same leaf on both databases."""

from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from agentdesk.domain import leaf as proof
from agentdesk.domain.clock import to_us
from agentdesk.domain.commands import ChangeSetting
from agentdesk.domain.errors import Conflict, Refused
from agentdesk.domain.folding import words
from agentdesk.domain.ids import AgentId, EventId, TeamId, new_uuid
from agentdesk.domain.kinds import Direction, EventKind, OrderState
from agentdesk.store import event_rows
from agentdesk.store.engine import is_postgres, open_engine, writing
from agentdesk.store.event_rows import LEAF_COLUMNS, append_bulk
from agentdesk.store.faults import meaning
from agentdesk.store.search_index import customer_tag
from agentdesk.store.unit_of_work import SqlUnitOfWork, SqlWorkspace
from tests.helpers.workspaces import ANNA, NOW, FixedClock, a_customer, an_event, an_order, kinds, said, stat


@pytest.fixture
def unit(engine: Engine) -> Iterator[SqlUnitOfWork]:
    with SqlWorkspace(engine, "desk-1", FixedClock()).unit_of_work() as opened:
        yield opened


def found(unit: SqlUnitOfWork, typed: str, tag: str = "") -> list[EventId]:
    """Events found by words, as the reader asks."""
    connection = unit._connection
    wanted = words(typed)
    if is_postgres(connection):
        marks = [*wanted, *([f"§{tag}"] if tag else [])]
        query = " & ".join(f"'{mark}'" for mark in marks)
        statement = text(
            "SELECT e.id FROM event e JOIN event_text t ON t.event_rid = e.rid "
            "WHERE t.tsv @@ CAST(:query AS tsquery) ORDER BY e.rid DESC"
        )
        return list(connection.execute(statement, {"query": query}).scalars())
    query = " AND ".join([*(f'body:"{word}"' for word in wanted), *([f"tags:{tag}"] if tag else [])])
    rows = connection.exec_driver_sql(
        "SELECT e.id FROM event_fts f JOIN event e ON e.rid = f.rowid WHERE event_fts MATCH ? ORDER BY f.rowid DESC",
        (query,),
    )
    return [EventId(UUID(bytes=row[0])) for row in rows]


# --- append and replay ---------------------------------------------------------------------------------------------


def test_the_same_event_again_is_there_already_and_counts_once(unit: SqlUnitOfWork) -> None:
    customer = a_customer(unit)
    event = an_event(customer)
    assert unit.events.append(event)
    assert stat(unit, customer)["events"] == 1
    assert not unit.events.append(event)
    assert stat(unit, customer)["events"] == 1
    assert kinds(unit, customer) == {EventKind.CALL: 1}


def test_the_same_id_with_other_words_is_a_conflict(unit: SqlUnitOfWork) -> None:
    event = an_event(a_customer(unit))
    unit.events.append(event)
    with pytest.raises(Conflict, match="id-reused"):
        unit.events.append(an_event(event.customer_id, event_id=event.event_id, body="Something else"))
    with pytest.raises(Conflict, match="id-reused"):
        unit.events.append(an_event(event.customer_id, event_id=event.event_id, outcome="spam"))


def test_a_replay_after_the_words_were_erased_is_still_the_same(unit: SqlUnitOfWork) -> None:
    event = an_event(a_customer(unit))
    unit.events.append(event)
    row = unit.rows.one("event", id=event.event_id)
    assert row is not None
    unit.rows.update("event_text", {"event_rid": row["rid"]}, subject="", body="", detail="", salt=b"")
    assert not unit.events.append(event)
    assert found(unit, "lamp") == []


def test_an_event_is_told_as_it_is_now(unit: SqlUnitOfWork) -> None:
    customer, other = a_customer(unit), a_customer(unit)
    event = an_event(customer, duration_s=95, agent_id=ANNA)
    unit.events.append(event)
    facts = unit.events.get(event.event_id)
    assert facts is not None
    assert (facts.kind, facts.direction, facts.duration_s) == (EventKind.CALL, Direction.IN, 95)
    assert (facts.subject, facts.body) == (event.subject, event.body)
    assert (facts.revisions, facts.withdrawn, facts.occurred_at) == (0, False, event.occurred_at)
    unit.rows.insert("event_head", event_id=event.event_id, moved_to=other, revisions=2)
    facts = unit.events.get(event.event_id)
    assert facts is not None
    assert (facts.customer_id, facts.revisions) == (other, 2)
    assert unit.events.get(EventId(new_uuid())) is None


def test_an_agents_team_stands_on_the_row(unit: SqlUnitOfWork) -> None:
    event = an_event(None, agent_id=ANNA)
    unit.events.append(event)
    row = unit.rows.one("event", id=event.event_id)
    assert row is not None
    assert row["team_id"] == TeamId(1)
    assert not unit.events.append(event)


def test_remarks_come_oldest_first(unit: SqlUnitOfWork) -> None:
    event = an_event(a_customer(unit))
    unit.events.append(event)
    remarks = [an_event(event.customer_id, kind=EventKind.REVISION, about_id=event.event_id) for _ in range(3)]
    for remark in remarks:
        unit.events.append(remark)
    assert [facts.event_id for facts in unit.events.about(event.event_id)] == [each.event_id for each in remarks]
    assert stat(unit, event.customer_id or new_uuid())["events"] == 1


# --- append-only ---------------------------------------------------------------------------------------------------

REWRITES = (
    "UPDATE event SET outcome = 'resolved'",
    "DELETE FROM event",
    "UPDATE ledger SET kind = 'x'",
    "DELETE FROM ledger",
    "UPDATE event_text SET body = 'I never said that'",
    "UPDATE event_text SET subject = 'x', body = ''",
)


@pytest.mark.parametrize("statement", REWRITES)
def test_history_cannot_be_rewritten(unit: SqlUnitOfWork, statement: str) -> None:
    unit.events.append(an_event(a_customer(unit)))
    unit.record(said(ChangeSetting, key="a", json_text="1"), [])
    with pytest.raises(DBAPIError) as caught:
        unit._connection.exec_driver_sql(statement)
    refused = meaning(caught.value.orig)
    assert isinstance(refused, Refused)
    assert refused.code == "append-only"


def test_words_may_be_erased(unit: SqlUnitOfWork) -> None:
    event = an_event(a_customer(unit))
    unit.events.append(event)
    unit._connection.exec_driver_sql("UPDATE event_text SET body = '', subject = '', detail = ''")
    unit._connection.exec_driver_sql("DELETE FROM event_text")
    assert unit.events.get(event.event_id) is not None


@pytest.mark.parametrize("table", ["event", "ledger"])
def test_a_server_table_cannot_be_emptied(postgres_url: str, table: str) -> None:
    engine = open_engine(postgres_url)
    with pytest.raises(DBAPIError, match="append-only"), engine.begin() as connection:
        connection.exec_driver_sql(f"TRUNCATE {table} CASCADE")
    engine.dispose()


@pytest.mark.parametrize("recursive", ["ON", "OFF"])
def test_insert_or_replace_does_not_overwrite_a_note(sqlite_url: str, recursive: str) -> None:
    """Also on a connection of another tool, whose triggers are not recursive."""
    engine = open_engine(sqlite_url)
    with SqlWorkspace(engine, "desk-1", FixedClock()).unit_of_work() as unit:
        event = an_event(a_customer(unit))
        unit.events.append(event)
        unit.commit()
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql(f"PRAGMA recursive_triggers={recursive}")
        before = connection.exec_driver_sql("SELECT * FROM event JOIN event_text ON event_rid = rid").all()
        for statement in (
            (
                "INSERT OR REPLACE INTO event SELECT rid, id, customer_id, kind, direction, occurred_at, recorded_at, "
                "duration_s, agent_id, team_id, 'spam', reason, case_id, ref_id, about_id, restricted, wrap_up_ms, "
                "text_hash, leaf FROM event"
            ),
            (
                "INSERT OR REPLACE INTO event SELECT rid, randomblob(16), customer_id, kind, direction, occurred_at, "
                "recorded_at, duration_s, agent_id, team_id, 'spam', reason, case_id, ref_id, about_id, restricted, "
                "wrap_up_ms, text_hash, leaf FROM event"
            ),
            "REPLACE INTO event_text SELECT event_rid, salt, subject, 'I never said that', detail FROM event_text",
        ):
            connection.exec_driver_sql(statement)
        assert connection.exec_driver_sql("SELECT * FROM event JOIN event_text ON event_rid = rid").all() == before
        assert connection.exec_driver_sql("SELECT events FROM customer_stat").scalar() == 1
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO event (id, customer_id, kind, occurred_at, recorded_at, agent_id, team_id, "
            "text_hash, leaf) SELECT randomblob(16), customer_id, 1, 2, 2, 1, 1, x'', x'' FROM event"
        )
        assert connection.exec_driver_sql("SELECT events, contacts FROM customer_stat").one() == (2, 2)
        assert connection.exec_driver_sql("SELECT n FROM customer_kind").scalar() == 2
    engine.dispose()


# --- counters ------------------------------------------------------------------------------------------------------


def test_contacts_are_counted_by_kind(unit: SqlUnitOfWork) -> None:
    customer = a_customer(unit)
    for kind in (EventKind.CALL, EventKind.CALL, EventKind.NOTE, EventKind.ORDER, EventKind.LOG, EventKind.MOVED):
        unit.events.append(an_event(customer, kind=kind))
    assert kinds(unit, customer) == {EventKind.CALL: 2, EventKind.NOTE: 1, EventKind.ORDER: 1}
    counted = stat(unit, customer)
    assert (counted["events"], counted["contacts"]) == (4, 3)


def test_a_withdrawn_row_stops_counting_once(unit: SqlUnitOfWork) -> None:
    customer = a_customer(unit)
    old = an_event(customer, occurred_at=NOW - timedelta(days=9))
    new = an_event(customer, kind=EventKind.EMAIL, occurred_at=NOW - timedelta(days=1))
    for event in (old, new):
        unit.events.append(event)
    assert stat(unit, customer)["last_contact_at"] == to_us(new.occurred_at)
    for _ in range(2):
        unit.events.withdraw(new.event_id, EventId(new_uuid()))
    assert kinds(unit, customer) == {EventKind.CALL: 1}
    counted = stat(unit, customer)
    assert (counted["events"], counted["contacts"]) == (1, 1)
    assert counted["last_contact_at"] == to_us(old.occurred_at)
    facts = unit.events.get(new.event_id)
    assert facts is not None
    assert facts.withdrawn
    unit.rows.update("event_head", {"event_id": new.event_id}, withdrawn_by=None)
    assert stat(unit, customer)["events"] == 2
    assert stat(unit, customer)["last_contact_at"] == to_us(new.occurred_at)


def test_an_unknown_row_cannot_be_withdrawn(unit: SqlUnitOfWork) -> None:
    with pytest.raises(Refused, match="unknown-event"):
        unit.events.withdraw(EventId(new_uuid()), EventId(new_uuid()))


def test_a_moved_row_counts_where_it_stands_now(unit: SqlUnitOfWork) -> None:
    jan, thanh = a_customer(unit, "Jan"), a_customer(unit, "Thanh")
    event = an_event(jan)
    unit.events.append(event)
    unit.rows.insert("event_head", event_id=event.event_id, moved_to=thanh)
    assert (stat(unit, jan)["events"], stat(unit, thanh)["events"]) == (0, 1)
    assert (kinds(unit, jan), kinds(unit, thanh)) == ({}, {EventKind.CALL: 1})
    assert (stat(unit, jan)["last_contact_at"], stat(unit, thanh)["last_contact_at"]) == (
        None,
        to_us(event.occurred_at),
    )
    unit.rows.update("event_head", {"event_id": event.event_id}, moved_to=jan)
    assert (stat(unit, jan)["events"], stat(unit, thanh)["events"]) == (1, 0)
    unit.events.withdraw(event.event_id, EventId(new_uuid()))
    assert (stat(unit, jan)["contacts"], stat(unit, thanh)["contacts"]) == (0, 0)


def test_a_call_of_nobody_counts_when_it_finds_its_customer(unit: SqlUnitOfWork) -> None:
    customer = a_customer(unit)
    event = an_event(None)
    unit.events.append(event)
    unit.rows.insert("event_head", event_id=event.event_id, moved_to=customer)
    assert stat(unit, customer)["contacts"] == 1


def test_cancelled_and_returned_orders_do_not_count(unit: SqlUnitOfWork) -> None:
    customer, other = a_customer(unit), a_customer(unit)
    first = an_order(unit, customer, "1", total_minor=1000, placed_at=NOW - timedelta(days=9))
    second = an_order(unit, customer, "2", total_minor=500, placed_at=NOW, is_repeat=True)
    an_order(unit, customer, "3", state=OrderState.CANCELLED)
    counted = stat(unit, customer)
    assert (counted["orders"], counted["spent_minor"], counted["repeat_orders"], counted["currency"]) == (
        2,
        1500,
        1,
        "EUR",
    )
    assert counted["first_order_at"] == to_us(NOW - timedelta(days=9))
    unit.rows.update("sales_order", {"id": first}, state=OrderState.RETURNED)
    counted = stat(unit, customer)
    assert (counted["orders"], counted["spent_minor"], counted["first_order_at"]) == (1, 500, to_us(NOW))
    unit.rows.update("sales_order", {"id": second}, total_minor=700, is_follow_on=True, is_repeat=False)
    counted = stat(unit, customer)
    assert (counted["spent_minor"], counted["repeat_orders"], counted["follow_on_orders"]) == (700, 0, 1)
    unit.rows.update("sales_order", {"id": second}, customer_id=other)
    assert (stat(unit, customer)["orders"], stat(unit, other)["spent_minor"]) == (0, 700)
    unit.rows.delete("sales_order", id=second)
    assert (stat(unit, other)["orders"], stat(unit, other)["last_order_at"]) == (0, None)


def test_money_of_another_currency_is_not_added_up(unit: SqlUnitOfWork) -> None:
    customer = a_customer(unit)
    an_order(unit, customer, "1", total_minor=1000)
    an_order(unit, customer, "2", total_minor=900_000, currency="VND")
    counted = stat(unit, customer)
    assert (counted["orders"], counted["spent_minor"], counted["currency"]) == (2, 1000, "EUR")


def test_only_effort_scores_are_summed(unit: SqlUnitOfWork) -> None:
    customer = a_customer(unit)
    ces = new_uuid()
    unit.rows.insert("survey", id=ces, customer_id=customer, kind="ces", asked_at=NOW)
    unit.rows.insert("survey", id=new_uuid(), customer_id=customer, kind="nps", score=10, answered_at=NOW)
    assert stat(unit, customer)["ces_n"] == 0
    unit.rows.update("survey", {"id": ces}, score=6, answered_at=NOW)
    unit.rows.insert(
        "survey", id=new_uuid(), customer_id=customer, kind="ces", score=3, answered_at=NOW - timedelta(days=1)
    )
    counted = stat(unit, customer)
    assert (counted["ces_sum"], counted["ces_n"], counted["last_ces"]) == (9, 2, 6)
    assert counted["last_ces_at"] == to_us(NOW)


# --- search --------------------------------------------------------------------------------------------------------


def test_notes_are_found_by_folded_words_and_tags(unit: SqlUnitOfWork) -> None:
    customer = a_customer(unit)
    event = an_event(customer, body="Đơn hàng chưa tới, Straße 12")
    unit.events.append(event)
    assert found(unit, "don hang") == [event.event_id]
    assert found(unit, "STRASSE") == [event.event_id]
    for tag in ("a1", "t1", "m202611", customer_tag(customer)):
        assert found(unit, "don", tag) == [event.event_id]
    assert found(unit, "don", "a2") == []


def test_the_search_follows_corrections_moves_and_undo(unit: SqlUnitOfWork) -> None:
    customer, other = a_customer(unit), a_customer(unit)
    event = an_event(customer, subject="", body="He wants a refund")
    unit.events.append(event)
    revision = an_event(
        customer, kind=EventKind.REVISION, about_id=event.event_id, subject="", body="She wants a voucher"
    )
    unit.events.append(revision)
    unit.rows.insert("event_head", event_id=event.event_id, latest_id=revision.event_id, revisions=1)
    assert found(unit, "refund") == []
    assert found(unit, "voucher") == [revision.event_id]
    unit.rows.update("event_head", {"event_id": event.event_id}, moved_to=other)
    assert found(unit, "voucher", customer_tag(customer)) == []
    assert found(unit, "voucher", customer_tag(other)) == [revision.event_id]
    unit.events.withdraw(event.event_id, EventId(new_uuid()))
    assert found(unit, "voucher") == []


def test_ten_megabytes_in_one_note_are_kept_and_found_by_their_beginning(unit: SqlUnitOfWork) -> None:
    event = an_event(a_customer(unit), body="Aanhef " + "x1 y2 z3 " * 1_100_000)
    unit.events.append(event)
    facts = unit.events.get(event.event_id)
    assert facts is not None
    assert len(facts.body) == len(event.body)
    assert found(unit, "aanhef") == [event.event_id]


# --- leaf ----------------------------------------------------------------------------------------------------------


def test_the_leaf_is_the_domains_leaf(unit: SqlUnitOfWork) -> None:
    event = an_event(
        a_customer(unit), duration_s=7, outcome="Gelöst", reason="ß", ref_id=new_uuid(), wrap_up_ms=1200,
        restricted=True, detail={"b": "2", "a": "é"},
    )  # fmt: skip
    unit.events.append(event)
    row = unit.rows.one("event", id=event.event_id)
    assert row is not None
    written = unit.rows.one("event_text", event_rid=row["rid"])
    assert written is not None
    assert written["detail"] == '{"a":"é","b":"2"}'
    hashed = proof.text_hash(written["salt"], written["subject"], written["body"], written["detail"])  # type: ignore[arg-type]
    assert row["text_hash"] == hashed
    assert row["leaf"] == proof.leaf([row[name] for name in LEAF_COLUMNS], hashed)  # type: ignore[misc]


def test_the_same_row_has_the_same_leaf_on_both_databases(sqlite_url: str, postgres_url: str) -> None:
    customer = new_uuid()
    event = an_event(customer, outcome="x", detail={"k": "v"}, body="Đơn hàng 漢字 \U0001f600")
    stored = []
    for url in (sqlite_url, postgres_url):
        engine = open_engine(url)
        with writing(engine) as connection:
            native = is_postgres(connection)
            recorded = to_us(NOW)
            rows, texts = event_rows.rows_of(event, recorded, 1, b"s" * 16, native_ids=native)
            event_rows.write_rows(connection, event_rows.BulkRows([rows], [texts], []))
        with SqlWorkspace(engine, "d", FixedClock()).unit_of_work() as unit:
            row = unit.rows.one("event", id=event.event_id)
            assert row is not None
            stored.append({name: row[name] for name in (*LEAF_COLUMNS, "text_hash", "leaf")})
        engine.dispose()
    assert stored[0] == stored[1]


def test_many_events_at_once_are_the_same_as_one_by_one(engine: Engine) -> None:
    with SqlWorkspace(engine, "d", FixedClock()).unit_of_work() as unit:
        customer = a_customer(unit)
        unit.commit()
    events = [an_event(customer, agent_id=AgentId(1), team_id=TeamId(1), body=f"parcel {n}") for n in range(50)]
    with writing(engine) as connection:
        assert append_bulk(connection, events[:20], NOW) == 20
        assert append_bulk(connection, events, NOW) == 30
        assert append_bulk(connection, events, NOW) == 0
    with SqlWorkspace(engine, "d", FixedClock()).unit_of_work() as unit:
        assert stat(unit, customer)["contacts"] == 50
        assert not any(unit.events.append(event) for event in events)
        assert len(found(unit, "parcel", "a1")) == 50
        assert found(unit, "parcel 7") == [events[7].event_id]
