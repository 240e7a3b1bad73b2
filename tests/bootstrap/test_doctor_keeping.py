"""What `doctor` says of who looks after a workspace."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine, text

from agentdesk.__main__ import main
from agentdesk.bootstrap.doctor_keeping import keeping
from agentdesk.domain.ids import MailboxId, new_uuid
from agentdesk.domain.lease import DESK_TERMS, WORKER_TERMS, Report
from agentdesk.store.engine import writing
from agentdesk.store.leases import SqlLeases, state_of


def last_hour(engine: Engine) -> datetime:
    state = state_of(engine)
    assert state is not None
    return state.read_at - timedelta(hours=1, minutes=1)


def test_it_says_who_looks_after_it_since_when_and_that_a_worker_hangs(engine: Engine) -> None:
    (nobody, waiting) = keeping(engine)
    assert (nobody.value, waiting.value) == ("none", "nothing")
    assert "agentdesk worker" in nobody.advice
    desk = SqlLeases(engine, "anna@front/1", DESK_TERMS)
    desk.look()
    assert next(keeping(engine)).value.startswith("desk anna@front/1, number 1, since 20")
    worker = SqlLeases(engine, "worker@back/2", WORKER_TERMS)
    worker.look()
    worker.tell(Report((MailboxId(new_uuid()),)))
    (who, backup, last, _) = keeping(engine)
    assert backup.value == "none yet"
    assert who.value.startswith("worker worker@back/2, number 2, since 20")
    assert last.value.endswith("for 1 mailboxes")
    assert not last.is_broken
    worker.tell(Report((), (), last_hour(engine)))
    with writing(engine) as connection:
        connection.execute(text("UPDATE lease SET round_at = round_at - 3600000000"))
    (_, backup, last, _) = keeping(engine)
    assert backup.value.endswith("1 hours old")
    assert not backup.is_broken
    assert last.is_broken
    worker.give_back()
    assert "the last was worker@back/2" in next(keeping(engine)).value


def test_doctor_has_a_section_of_its_own_for_it(sqlite_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["--workspace", sqlite_url, "doctor"])
    told = capsys.readouterr().out
    assert "keeping\n  worker         none" in told
