"""A replay is harmless, and the ledger holds no words."""

import json

import pytest
from sqlalchemy import Engine

from agentdesk.domain.commands import LogInteraction
from agentdesk.domain.errors import Conflict
from agentdesk.domain.ids import EventId, new_uuid
from agentdesk.domain.kinds import Channel, Direction
from agentdesk.store.engine import writing
from agentdesk.store.ledger import EVERYTHING, payload_hash, record, record_batch, was_done
from agentdesk.store.unit_of_work import SqlWorkspace
from tests.helpers.workspaces import ANNA, NOW, FixedClock, a_command_id, a_customer, an_event, said, stat


def a_log(**more: object) -> LogInteraction:
    values = {
        "interaction_id": EventId(new_uuid()), "log_id": EventId(new_uuid()), "customer_id": None,
        "channel": Channel.CALL, "direction": Direction.IN, "outcome": "resolved", "started_at": NOW,
        "note": "The customer told a secret",
    }  # fmt: skip
    command: LogInteraction = said(LogInteraction, **{**values, **more})
    return command


def test_a_replayed_command_is_recorded_once(engine: Engine) -> None:
    command = a_log()
    with writing(engine) as connection:
        assert not was_done(connection, command.command_id)
        assert record(connection, command, ["timeline:none"], desk="desk-1", server_at=NOW)
    with writing(engine) as connection:
        assert was_done(connection, command.command_id)
        assert not record(connection, command, ["timeline:none"], desk="desk-1", server_at=NOW)
        assert connection.exec_driver_sql("SELECT count(*) FROM ledger").scalar() == 1


def test_the_replay_of_a_whole_command_changes_nothing(engine: Engine) -> None:
    """As after a kill between the workspace's commit and the journal's: the same rows are sent again."""
    desk = SqlWorkspace(engine, "desk-1", FixedClock())
    with desk.unit_of_work() as unit:
        customer = a_customer(unit)
        unit.commit()
    event = an_event(customer)
    command = a_log()
    for _ in range(3):
        with desk.unit_of_work() as unit:
            if not unit.was_done(command.command_id):
                assert unit.events.append(event)
                unit.record(command, [f"timeline:{customer}"])
                unit.commit()
    with desk.unit_of_work() as unit:
        assert stat(unit, customer)["events"] == 1
        assert len(unit.rows.all("ledger")) == 1


def test_the_ledger_holds_ids_and_hashes_and_no_words(engine: Engine) -> None:
    command = a_log()
    desk = SqlWorkspace(engine, "desk-1", FixedClock())
    with desk.unit_of_work() as unit:
        unit.record(command, ["timeline:none", "work"])
        unit.commit()
        (row,) = unit.rows.all("ledger")
    assert row["kind"] == "LogInteraction"
    assert (row["actor"], row["desk"], row["desk_at"], row["server_at"]) == (ANNA, "desk-1", NOW, NOW)
    assert json.loads(str(row["touched"])) == ["timeline:none", "work"]
    assert row["payload_hash"] == payload_hash(command)
    assert not any("secret" in str(value) for value in row.values())


def test_the_hash_is_of_what_was_said() -> None:
    command = a_log()
    assert payload_hash(command) == payload_hash(command)
    assert payload_hash(command) != payload_hash(a_log(command_id=command.command_id))


def test_an_imports_batch_has_one_row(engine: Engine) -> None:
    batch = a_command_id()

    def again(hashed: bytes) -> bool:
        with writing(engine) as connection:
            return record_batch(
                connection, batch, "Import", 0, ["work", EVERYTHING], desk="terminal", desk_at=NOW, server_at=NOW,
                hashed=hashed,
            )  # fmt: skip

    assert again(b"a" * 32)
    assert not again(b"a" * 32)
    with pytest.raises(Conflict, match="id-reused"):
        again(b"b" * 32)
