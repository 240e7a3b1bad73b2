"""What anybody may announce to a PostgreSQL: it does nothing but make the desks look, and not too often; nothing is missed."""

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from time import monotonic

import pytest
from sqlalchemy import Engine, text

from agentdesk.domain.directory import PresenceSaid, Seen
from agentdesk.domain.errors import NotAllowed
from agentdesk.domain.events import DirectoryChanged, OnlookersChanged, SettingsChanged
from agentdesk.domain.ids import AgentId, CustomerId, new_uuid
from agentdesk.services.changes import everything
from agentdesk.services.directory import put_presence
from agentdesk.services.queries import People
from agentdesk.store import feed
from agentdesk.store.engine import open_engine
from agentdesk.store.reads import SqlReads
from agentdesk.store.unit_of_work import SqlUnitOfWork, SqlWorkspace
from tests.helpers.workspaces import NOW, FixedClock
from tests.store.test_feed import Heard, a_feed, write

STORM = "SELECT pg_notify('agentdesk', n::text) FROM generate_series(1, 500) n"
STORMS = 40


@pytest.fixture
def postgres(postgres_url: str) -> Iterator[Engine]:
    engine = open_engine(postgres_url)
    yield engine
    engine.dispose()


@pytest.fixture
def other(postgres_url: str) -> Iterator[Engine]:
    """Another desk's."""
    engine = open_engine(postgres_url)
    yield engine
    engine.dispose()


def announce(engine: Engine, *payloads: str) -> None:
    with engine.connect() as connection:
        for each in payloads:
            connection.execute(text("SELECT pg_notify('agentdesk', :said)"), {"said": each})
        connection.commit()


def kill_listeners(engine: Engine) -> int:
    """The server ends every connection that listens."""
    with engine.connect() as connection:
        ended = connection.execute(
            text(
                "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() "
                "AND pid <> pg_backend_pid() AND query LIKE '%pg_current_snapshot%'"
            )
        ).scalar_one()
    return int(ended)


def until(reached: Callable[[], bool]) -> None:
    pause, end = threading.Event(), monotonic() + 20
    while not reached():
        assert monotonic() < end
        pause.wait(0.01)


def test_fifty_commands_are_told_once_each_although_the_listener_is_killed_meanwhile(
    postgres: Engine, other: Engine
) -> None:
    heard, desk = Heard(), SqlWorkspace(other, "desk-2", FixedClock())
    with a_feed(postgres, heard):
        killed = 0
        for n in range(50):
            write(desk, f"setting:{n}")
            if n % 10 == 5:
                until(lambda: kill_listeners(other) > 0)
                killed += 1
        write(desk, "setting:end")

        def told() -> Counter[str]:
            return Counter(key for each in list(heard.events) if isinstance(each, SettingsChanged) for key in each.keys)

        until(lambda: "end" in told())
        assert killed == 5
        assert told() == Counter([*map(str, range(50)), "end"])


def test_a_forged_announcement_says_nothing(postgres: Engine, other: Engine) -> None:
    customer = CustomerId(new_uuid())
    heard = Heard()
    with a_feed(postgres, heard):
        announce(other, f"timeline:{customer}", "999999", "work", "", "onlookers:nobody", f"onlookers:{customer}", "{}")
        write(SqlWorkspace(other, "desk-2", FixedClock()), "setting:true")
        heard.until(SettingsChanged(("true",)))
    assert set(heard.events) == {
        OnlookersChanged(customer),  # somebody who shows this customer looks
        SettingsChanged(("true",)),
    }


def test_a_storm_of_announcements_is_a_few_looks(
    postgres: Engine, other: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[str] = []
    really = feed._BySnapshot.look

    def counted(self: feed._BySnapshot, listener: object) -> feed._Look:
        looks.append("look")
        return really(self, listener)

    monkeypatch.setattr(feed._BySnapshot, "look", counted)
    heard = Heard()
    with a_feed(postgres, heard), other.connect() as connection:
        for _ in range(STORMS):
            connection.execute(text(STORM))
            connection.commit()
        write(SqlWorkspace(other, "desk-2", FixedClock()), "setting:after")
        heard.until(SettingsChanged(("after",)))
    assert len(looks) < STORMS * 500 // 100


def test_two_desks_whose_presence_changes_at_once_are_both_heard(postgres: Engine, other: Engine) -> None:
    """Both have read the number of the last change before either writes the next."""
    heard = Heard()
    here, there = (SqlWorkspace(each, "desk", FixedClock()) for each in (postgres, other))
    with here.unit_of_work() as unit:
        put_presence(unit, AgentId(1), "desk-1", PresenceSaid(Seen.READY, NOW), NOW)
        unit.commit()
    with a_feed(postgres, heard), here.unit_of_work() as first, there.unit_of_work() as second:
        put_presence(first, AgentId(1), "desk-1", PresenceSaid(Seen.TALKING, NOW), NOW)
        late = threading.Thread(target=_take_a_break, args=(second,))
        late.start()
        until(lambda: waiting(postgres) > 0)
        first.commit()
        heard.until(DirectoryChanged())
        late.join()
        until(lambda: heard.events.count(DirectoryChanged()) == 2)


def _take_a_break(unit: SqlUnitOfWork) -> None:
    put_presence(unit, AgentId(1), "desk-2", PresenceSaid(Seen.BREAK, NOW), NOW)
    threading.Event().wait(0.2)  # so long that the first is told alone
    unit.commit()


def waiting(engine: Engine) -> int:
    with engine.connect() as connection:
        return int(connection.execute(text("SELECT count(*) FROM pg_locks WHERE NOT granted")).scalar_one())


def test_a_server_with_another_history_is_asked_for_everything(postgres: Engine, other: Engine) -> None:
    """A standby that was behind is promoted: its transactions begin again where ours had been."""
    heard = Heard()
    with a_feed(postgres, heard) as following:
        follower = following._follower
        assert isinstance(follower, feed._BySnapshot)
        follower._timeline = "000000FF"
        write(SqlWorkspace(other, "desk-2", FixedClock()), "setting:there")
        heard.until(SettingsChanged(("there",)))
        assert {*everything()} <= {*heard.events}


def test_a_look_reads_by_the_index(postgres: Engine, other: Engine) -> None:
    desk = SqlWorkspace(other, "desk-2", FixedClock())
    for n in range(30):
        write(desk, f"setting:{n}")
    statement = feed._BySnapshot._NOW + feed._BySnapshot._ROWS
    driver = postgres.raw_connection()
    try:
        cursor = driver.cursor()
        cursor.execute("SET enable_seqscan = off")
        cursor.execute(f"EXPLAIN {statement}", {"before": "700:710:700,705"})
        plan = "\n".join(row[0] for row in cursor.fetchall())
    finally:
        driver.close()
    assert plan.count("ix_ledger_xid") >= 2, plan
    assert "Seq Scan on ledger" not in plan


@pytest.fixture
def narrow(postgres: Engine, postgres_url: str) -> Iterator[Engine]:
    """A desk whose login may read, as long as nobody takes that away."""
    do(postgres, "CREATE ROLE reader LOGIN", "GRANT USAGE ON SCHEMA desk TO reader", f"{_READ} TO reader")
    engine = open_engine(postgres_url.replace("postgres@", "reader@"), read_only=True)
    yield engine
    engine.dispose()
    do(postgres, "DROP OWNED BY reader", "DROP ROLE reader")


_READ = "GRANT SELECT ON ALL TABLES IN SCHEMA desk"


def do(engine: Engine, *statements: str) -> None:
    with engine.connect() as connection:
        for each in statements:
            connection.execute(text(each))
        connection.commit()


def test_a_login_that_may_read_nothing_for_a_while_is_told_so_and_misses_nothing(narrow: Engine, other: Engine) -> None:
    heard, reads = Heard(), SqlReads(narrow)
    desk = SqlWorkspace(other, "desk-2", FixedClock())
    with a_feed(narrow, heard):
        do(other, "REVOKE SELECT ON ALL TABLES IN SCHEMA desk FROM reader")
        write(desk, "setting:meanwhile")
        with pytest.raises(NotAllowed) as refused:
            reads.answer(People())
        assert refused.value.code == "permission"
        do(other, f"{_READ} TO reader")
        heard.until(SettingsChanged(("meanwhile",)))
        assert reads.answer(People())
    reads.close()
    assert heard.events.count(SettingsChanged(("meanwhile",))) == 1
