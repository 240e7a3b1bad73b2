"""One command is one transaction: everything of it, or nothing."""

import os
import signal
from datetime import timedelta

import pytest
from sqlalchemy import Engine

from agentdesk.domain.commands import ChangeSetting
from agentdesk.domain.errors import Conflict, Offline, Refused
from agentdesk.domain.ids import AgentId, CustomerId, FactId, FollowUpId, TeamId, new_uuid
from agentdesk.domain.kinds import CustomerKind, FollowUpKind, FollowUpState
from agentdesk.store.engine import open_engine, reading
from agentdesk.store.unit_of_work import SqlWorkspace
from tests.helpers.workspaces import ANNA, NOW, FixedClock, a_customer, a_number, an_event, said, seed, stat


@pytest.fixture
def desk(engine: Engine) -> SqlWorkspace:
    return SqlWorkspace(engine, "desk-1", FixedClock())


def test_a_command_is_there_whole_after_commit(desk: SqlWorkspace) -> None:
    command = said(ChangeSetting, key="country", json_text='"NL"')
    with desk.unit_of_work() as unit:
        assert not unit.was_done(command.command_id)
        unit.rows.insert("workspace_setting", key="country", json_text='"NL"')
        unit.record(command, ["setting:country"])
        unit.commit()
    with desk.unit_of_work() as unit:
        assert unit.was_done(command.command_id)
        assert unit.setting("country") == '"NL"'
        assert unit.setting("nothing") is None


def test_a_command_that_fails_leaves_nothing(desk: SqlWorkspace) -> None:
    command = said(ChangeSetting, key="country", json_text='"NL"')
    with pytest.raises(ZeroDivisionError), desk.unit_of_work() as unit:  # noqa: PT012 the transaction is the block
        unit.record(command, ["setting:country"])
        unit.rows.insert("workspace_setting", key="country", json_text='"NL"')
        _ = 1 / 0
    with desk.unit_of_work() as unit:
        assert not unit.was_done(command.command_id)
        assert unit.setting("country") is None


def test_leaving_without_commit_rolls_back(desk: SqlWorkspace) -> None:
    with desk.unit_of_work() as unit:
        customer = a_customer(unit)
    with desk.unit_of_work() as unit:
        assert unit.rows.one("customer", id=customer) is None


def test_a_replayed_row_is_there_already(desk: SqlWorkspace) -> None:
    customer = CustomerId(new_uuid())
    with desk.unit_of_work() as unit:
        assert unit.rows.insert("customer", id=customer, ref="C-1", name="Jan")
        assert not unit.rows.insert("customer", id=customer, ref="C-1", name="Jan")
        unit.commit()
    with desk.unit_of_work() as unit:
        assert not unit.rows.insert("customer", id=customer, ref="C-1", name="Jan")
        assert len(unit.rows.all("customer")) == 1


def test_another_customer_with_the_same_ref_is_refused(desk: SqlWorkspace) -> None:
    with desk.unit_of_work() as unit:
        a_customer(unit, ref="C-1")
        with pytest.raises(Refused, match="integrity"):
            a_customer(unit, ref="C-1")


def test_a_row_of_nobody_is_refused(desk: SqlWorkspace) -> None:
    with pytest.raises(Refused, match="integrity"), desk.unit_of_work() as unit:  # noqa: PT012 the transaction is the block
        a_number(unit, new_uuid(), "+31612345678")
        unit.commit()


def test_domain_values_come_back_as_they_went_in(desk: SqlWorkspace) -> None:
    follow_up = FollowUpId(new_uuid())
    due = NOW + timedelta(hours=3, microseconds=7)
    with desk.unit_of_work() as unit:
        customer = a_customer(unit, kind=CustomerKind.BUSINESS, do_not_contact=True)
        unit.rows.insert(
            "follow_up", id=follow_up, customer_id=customer, kind=FollowUpKind.PROMISE, state=FollowUpState.OPEN,
            title="Call back", due_at=due, local_due=due.replace(tzinfo=None), zone="Europe/Amsterdam", owner=ANNA,
            created_at=NOW, told=True,
        )  # fmt: skip
        unit.commit()
    with desk.unit_of_work() as unit:
        row = unit.rows.one("follow_up", id=follow_up)
        assert row is not None
        assert row["due_at"] == due
        assert row["local_due"] == due.replace(tzinfo=None)
        assert row["customer_id"] == customer
        assert row["kind"] == FollowUpKind.PROMISE
        assert row["told"] is True
        found = unit.rows.one("customer", id=customer)
        assert found is not None
        assert found["kind"] == CustomerKind.BUSINESS
        assert found["do_not_contact"] is True
        assert (
            unit.rows.update("follow_up", {"id": follow_up, "state": FollowUpState.OPEN}, state=FollowUpState.KEPT) == 1
        )
        assert (
            unit.rows.update("follow_up", {"id": follow_up, "state": FollowUpState.OPEN}, state=FollowUpState.KEPT) == 0
        )
        assert len(unit.rows.all("follow_up", owner=None)) == 0
        assert len(unit.rows.all("follow_up", state=(FollowUpState.KEPT, FollowUpState.DONE))) == 1
        assert unit.rows.delete("follow_up", id=follow_up) == 1


def test_keys_that_follow_from_a_row_are_filled_in(desk: SqlWorkspace) -> None:
    customer = CustomerId(new_uuid())
    with desk.unit_of_work() as unit:
        unit.rows.insert(
            "customer", id=customer, ref="C-9", name="Đỗ Thị Thanh", postcode="1017 AB", house_number="12-2"
        )
        a_number(unit, customer, "+31612345678")
        row = unit.rows.one("customer", id=customer)
        point = unit.rows.one("contact_point", customer_id=customer)
        assert row is not None
        assert point is not None
        assert (row["name_key"], row["address_key"]) == ("do thi thanh", "1017ab12 2")
        assert point["reversed"] == "87654321613"
        unit.rows.update("customer", {"id": customer}, name="Łukasz Ø")
        row = unit.rows.one("customer", id=customer)
        assert row is not None
        assert row["name_key"] == "lukasz o"


def test_text_no_database_can_hold_is_cleaned(desk: SqlWorkspace) -> None:
    with desk.unit_of_work() as unit:
        customer = a_customer(unit, name="Jan\x00 de\ud800 Vries")
        event = an_event(customer, body="before\x00after \udfff", detail={"key": "\x00\ud800"})
        unit.events.append(event)
        unit.commit()
    with desk.unit_of_work() as unit:
        facts = unit.events.get(event.event_id)
        assert facts is not None
        assert facts.body == "beforeafter ?"


def test_teams_of_agents_are_known(desk: SqlWorkspace, workspace_url: str) -> None:
    seed(workspace_url)
    with desk.unit_of_work() as unit:
        assert unit.agent_team(ANNA) == TeamId(1)
        assert unit.agent_team(AgentId(99)) == TeamId(0)


def test_the_same_command_with_other_words_is_a_conflict(desk: SqlWorkspace) -> None:
    first = said(ChangeSetting, key="country", json_text='"NL"')
    other = said(ChangeSetting, command_id=first.command_id, key="country", json_text='"VN"')
    with desk.unit_of_work() as unit:
        unit.record(first, [])
        unit.record(first, [])
        with pytest.raises(Conflict, match="id-reused"):
            unit.record(other, [])


def test_a_writer_that_holds_the_file_is_waited_for_and_then_offline(sqlite_url: str) -> None:
    first, second = open_engine(sqlite_url), open_engine(sqlite_url)
    with first.connect() as quick:
        quick.exec_driver_sql("SELECT 1")
        with second.connect().execution_options(isolation_level="AUTOCOMMIT") as other:
            other.exec_driver_sql("PRAGMA busy_timeout=10")
        with pytest.raises(Offline, match="locked"), SqlWorkspace(second, "desk-2", FixedClock()).unit_of_work():
            pass
    first.dispose()
    second.dispose()


def test_a_reader_never_takes_the_write_lock(sqlite_url: str) -> None:
    writer, reader = open_engine(sqlite_url), open_engine(sqlite_url, read_only=True)
    with SqlWorkspace(writer, "desk-1", FixedClock()).unit_of_work() as unit:
        customer = a_customer(unit)
        with reading(reader) as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM customer").scalar() == 0
        unit.commit()
        with reading(reader) as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM customer").scalar() == 1
    with pytest.raises(Refused, match="read-only"), SqlWorkspace(reader, "desk-1", FixedClock()).unit_of_work() as unit:
        unit.rows.insert("fact", id=FactId(new_uuid()), customer_id=customer, key="a", value="b", confirmed_at=NOW)
    writer.dispose()
    reader.dispose()


def test_a_server_that_hangs_is_given_up(postgres_url: str) -> None:
    """Stopped, it still acknowledges every packet; only our own clock ends the wait."""
    engine = open_engine(postgres_url, deadline_s=2.0)
    desk = SqlWorkspace(engine, "desk-1", FixedClock())
    with desk.unit_of_work() as unit:
        pid = int(unit._connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one())
        os.kill(pid, signal.SIGSTOP)
        try:
            with pytest.raises(Offline, match="unreachable"):
                unit.setting("country")
        finally:
            os.kill(pid, signal.SIGCONT)
    with desk.unit_of_work() as unit:
        assert unit.setting("country") is None, "the next one has a new connection"
    engine.dispose()


def test_a_full_disk_is_said_and_nothing_is_half_written(sqlite_url: str) -> None:
    engine = open_engine(sqlite_url)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    desk = SqlWorkspace(engine, "desk-1", FixedClock())
    with pytest.raises(Refused, match="disk-full"), desk.unit_of_work() as unit:  # noqa: PT012 the transaction is the block
        customer = a_customer(unit)
        unit.events.append(an_event(customer, body="long " * 100_000))
    with desk.unit_of_work() as unit:
        assert unit.rows.all("customer") == []
        assert stat(unit, customer)["events"] == 0
    engine.dispose()


def test_a_row_known_by_several_columns_goes_in_once(workspace_url: str) -> None:
    seeded = open_engine(workspace_url)
    try:
        with SqlWorkspace(seeded, "desk", FixedClock()).unit_of_work() as work:
            row = {"source": "shop", "kind": "customers", "external_id": "C1", "id": new_uuid(), "row_hash": b"0" * 16}
            assert work.rows.insert("external_ref", **row)
            assert not work.rows.insert("external_ref", **row)
            work.commit()
    finally:
        seeded.dispose()
