"""What SQLAlchemy cannot say is there, is used by the questions it was made for, and cannot be stepped around."""

import re

import pytest
from sqlalchemy import Engine, text

from agentdesk.domain.errors import Refused
from agentdesk.domain.ids import new_uuid
from agentdesk.store import ddl, schema
from agentdesk.store.engine import is_postgres, open_engine, reading
from agentdesk.store.migrate import check, create
from agentdesk.store.unit_of_work import SqlWorkspace
from tests.helpers.workspaces import FixedClock, a_customer, a_number, an_event, stat

INDEXED = (
    ("ix_event_timeline", ("SELECT id FROM event WHERE customer_id = :c AND kind < 50 AND (occurred_at, id) < (:t, :i) "
     "ORDER BY occurred_at DESC, id DESC LIMIT 51")),
    ("ix_event_agent", "SELECT id FROM event WHERE agent_id = 1 AND occurred_at > :t"),
    ("ix_event_time", "SELECT id FROM event WHERE occurred_at > :t ORDER BY occurred_at DESC LIMIT 50"),
    ("ix_event_about", "SELECT id FROM event WHERE about_id = :i"),
    ("ix_event_ref", "SELECT id FROM event WHERE ref_id = :i"),
    ("ix_event_head_moved_to", "SELECT event_id FROM event_head WHERE moved_to = :c"),
    ("ix_contact_point_reversed", "SELECT customer_id FROM contact_point WHERE kind = 1 AND reversed = '876543'"),
    ("ix_customer_address_key", "SELECT id FROM customer WHERE address_key = '1017ab12'"),
    ("ix_customer_name_key", "SELECT id FROM customer WHERE name_key = 'jan'"),
)  # fmt: skip


@pytest.mark.parametrize(("index", "question"), INDEXED, ids=[name for name, _ in INDEXED])
def test_an_index_serves_its_question(engine: Engine, index: str, question: str) -> None:
    with reading(engine) as connection:
        if is_postgres(connection):
            connection.exec_driver_sql("SET enable_seqscan TO off")
            connection.exec_driver_sql("SET enable_bitmapscan TO off")
            explain = "EXPLAIN "
        else:
            explain = "EXPLAIN QUERY PLAN "
        value = new_uuid() if is_postgres(connection) else new_uuid().bytes
        asked = {name: 2**50 if name == "t" else value for name in re.findall(r":(\w)", question)}
        plan = "\n".join(str(row) for row in connection.execute(text(explain + question), asked))
        assert index in plan, plan


def test_every_table_of_the_model_is_there(engine: Engine) -> None:
    with reading(engine) as connection:
        for name in schema.metadata.tables:
            connection.execute(text(f'SELECT 1 FROM "{name}" LIMIT 1'))


def test_every_statement_of_ddl_is_made_by_the_migrations(engine: Engine) -> None:
    """Its triggers, functions, indexes and search tables all stand in the database's own catalogue."""
    made = re.compile(r"CREATE (?:VIRTUAL )?(?:TABLE|INDEX|TRIGGER|FUNCTION)(?: desk\.| )(\w+)")
    wanted = {match[1] for each in ddl.statements(engine.dialect.name) if (match := made.match(each))}
    with reading(engine) as connection:
        if is_postgres(connection):
            catalogue = (
                "SELECT relname FROM pg_class UNION SELECT tgname FROM pg_trigger UNION SELECT proname FROM pg_proc"
            )
        else:
            catalogue = "SELECT name FROM sqlite_master"
        assert wanted <= set(connection.execute(text(catalogue)).scalars())


def test_an_sqlite_workspace_is_opened_with_what_safety_needs(sqlite_url: str) -> None:
    engine = open_engine(sqlite_url)
    with reading(engine) as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in (
                "journal_mode",
                "synchronous",
                "recursive_triggers",
                "foreign_keys",
                "busy_timeout",
                "page_size",
            )
        }
    assert found == {
        "journal_mode": "wal", "synchronous": 2, "recursive_triggers": 1, "foreign_keys": 1, "busy_timeout": 5000,
        "page_size": 8192,
    }  # fmt: skip
    engine.dispose()


def test_an_encrypted_workspace_opens_only_with_its_key(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("secret") / "desk.agentdesk"
    key = bytes(range(32))
    create(str(path), login="anna", key=key)
    assert b"sqlite" not in path.read_bytes().lower()
    assert check(str(path), key=key).is_ready
    assert check(str(path)).code == "foreign"
    engine = open_engine(str(path), key=key)
    with reading(engine) as connection:
        assert connection.execute(text("SELECT count(*) FROM agent")).scalar() == 2
    engine.dispose()
    wrong = open_engine(str(path), key=bytes(32))
    with pytest.raises(Refused, match="damaged"), reading(wrong):
        pass
    wrong.dispose()


def test_a_temporary_table_of_a_login_does_not_stand_in_for_ours(postgres_url: str) -> None:
    """Counters go to the real table, whatever the session has made."""
    engine = open_engine(postgres_url)
    with SqlWorkspace(engine, "d", FixedClock()).unit_of_work() as unit:
        customer = a_customer(unit)
        for table in ("customer_stat", "customer_kind", "event_head", "event"):
            unit._connection.exec_driver_sql(f"CREATE TEMP TABLE {table} (LIKE desk.{table} INCLUDING ALL)")
        unit.events.append(an_event(customer))
        assert stat(unit, customer)["events"] == 1
        assert unit._connection.exec_driver_sql("SELECT count(*) FROM pg_temp.customer_stat").scalar() == 0
    engine.dispose()


def test_a_number_is_found_by_its_last_digits(engine: Engine) -> None:
    with SqlWorkspace(engine, "d", FixedClock()).unit_of_work() as unit:
        customer = a_customer(unit)
        a_number(unit, customer, "+31612345678")
        unit.commit()
    with reading(engine) as connection:
        found = text("SELECT count(*) FROM contact_point WHERE kind = 1 AND reversed LIKE '876543%'")
        assert connection.execute(found).scalar() == 1
