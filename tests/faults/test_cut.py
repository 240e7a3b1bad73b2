"""The network between journal and server is cut at every step of connecting and writing: each contact is there once."""

import time
from pathlib import Path

import pytest

from agentdesk.services import clerk as clerk_module
from tests.helpers import postgres
from tests.helpers.fault_desks import Desk, counted, customer_of, desks
from tests.helpers.fault_table import written
from tests.helpers.line import line
from tests.helpers.standby import until


def _is_settled(desk: Desk) -> bool:
    return {each.command_id for each in desk.said} <= desk.settled


def test_a_line_cut_at_every_step_loses_and_doubles_nothing(
    postgres_url: str, postgres_server: postgres.Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clerk_module, "FIRST_WAIT_S", 0.01)
    customer = customer_of(postgres_url)
    began, cuts = time.monotonic(), 0
    with line(postgres_server.folder / ".s.PGSQL.5432") as over:
        url = f"postgresql+psycopg://postgres@127.0.0.1:{over.port}/{postgres.name_of(postgres_url)}"
        with desks(url, tmp_path, 1) as (desk,):
            for step in range(200):
                desk.engine.dispose()  # connecting is one of the steps
                over.cut_after(step)
                desk.log(customer)
                until(lambda: over.was_cut(0.02) or _is_settled(desk), "cut, or through before that")
                if not over.was_cut(0):
                    break
                cuts += 1
                over.mend()
                desk.until_settled()
            over.mend()
            desk.until_settled()
            count = written("network cut at each step of a contact", counted(postgres_url, [desk], began))
    assert count.is_exact
    assert count.refused == 0
    assert cuts > 8
    assert count.said == cuts + 1
