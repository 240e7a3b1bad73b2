"""A cloud phone tells the worker of a call, and it rings at the desk of the agent whose extension it is."""

import json
import socket
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path

import pytest

from agentdesk.bootstrap.pushes_here import PushesHere
from agentdesk.bootstrap.worker_port import WorkerPort
from agentdesk.channels.phone.bridge import TOKEN, BridgePhone
from agentdesk.domain.calls import LineState
from agentdesk.domain.events import Event
from agentdesk.domain.ids import AgentId
from agentdesk.domain.phone_links import bridge_setup
from agentdesk.runtime.secrets import open_secrets
from agentdesk.services.hub import Hub
from agentdesk.services.push_senders import GENERIC, generic
from agentdesk.services.routed_pushes import LIFE
from agentdesk.store.engine import open_engine
from agentdesk.store.feed import Feed
from agentdesk.store.reads import SqlReads
from tests.helpers.desk import ANNA, BO, Desk
from tests.helpers.proofs import Secrets
from tests.helpers.worker import until


class Cloud:
    """The phone system of a provider, before a worker's port."""

    def __init__(self, desk: Desk, home: Path) -> None:
        environ = {"AGENTDESK_HOME": str(home), "AGENTDESK_SECRETS": f"file:{home / 'secrets'}"}
        open_secrets(environ).secrets.set(TOKEN, "let-me-in")
        with socket.socket() as found:
            found.bind(("127.0.0.1", 0))
            self.port = int(found.getsockname()[1])
        self.worker = WorkerPort(desk.workspace, desk.clock, lambda: {"ok": True}, self.port, environ)
        self.worker.start()
        until(self._is_open)

    def _is_open(self) -> bool:
        try:
            return self._ask("GET", "/health", "") == 200
        except OSError:
            return False

    def _ask(self, method: str, path: str, body: str) -> int:
        line = HTTPConnection("127.0.0.1", self.port, timeout=10)
        line.request(method, path, body, {"Content-Type": "application/json"})
        status = line.getresponse().status
        line.close()
        return status

    def tells(self, *, token: str = "let-me-in", **fields: object) -> int:
        return self._ask("POST", f"/push/{token}", json.dumps(fields))


@pytest.fixture
def desk(workspace_url: str) -> Iterator[Desk]:
    with Desk(workspace_url) as made:
        with made.workspace.unit_of_work() as uow:
            uow.rows.insert("agent", id=BO, login="bo", name="Bo", team_id=1)
            uow.rows.insert("extension", agent_id=ANNA, number="21")
            uow.rows.insert("extension", agent_id=BO, number="22")
            uow.commit()
        yield made


@pytest.fixture
def cloud(desk: Desk, tmp_path: Path) -> Iterator[Cloud]:
    made = Cloud(desk, tmp_path / "home")
    yield made
    made.worker.stop()


class Bridge:
    """A desk with its call bridge, its own feed and reads."""

    def __init__(self, desk: Desk, url: str, agent_id: AgentId) -> None:
        self.told: list[Event] = []
        hub, self._engine = Hub(), open_engine(url, read_only=True)
        self.phone = BridgePhone(self.told.append, desk.clock, bridge_setup(0), Secrets, lambda: {GENERIC: generic()})
        self.phone.start()
        until(lambda: self.phone.line is LineState.READY)
        here = PushesHere(agent_id, self._read, desk.clock, lambda: self.phone)
        hub.listen(here.on_happened)
        self._feed = Feed(self._engine, hub.publish)
        self._feed.start()
        assert self._feed.ready.wait(30)

    def _read(self, work: object) -> None:
        reads = SqlReads(self._engine)
        work(reads)  # type: ignore[operator]
        reads.close()

    def numbers(self) -> list[str]:
        return [call.number for call in self.phone.calls.values()]

    def close(self) -> None:
        self._feed.stop()
        self.phone.stop()
        self._engine.dispose()


@pytest.fixture
def annas(desk: Desk, workspace_url: str) -> Iterator[Bridge]:
    made = Bridge(desk, workspace_url, ANNA)
    yield made
    made.close()


def test_a_call_rings_at_the_desk_whose_extension_is_named_and_ends_there(
    desk: Desk, cloud: Cloud, annas: Bridge
) -> None:
    assert cloud.tells(event="newCall", callId="c1", **{"from": "+31201234567"}, to="+31880001122", user=["22"]) == 200
    assert cloud.tells(event="newCall", callId="c2", **{"from": "+31612345678"}, to="+31880001122", user=["21"]) == 200
    until(annas.numbers)
    assert annas.numbers() == ["+31612345678"], "the first one is Bo's"
    assert cloud.tells(event="hangup", callId="c2", cause="cancel") == 200
    until(lambda: not annas.numbers())
    assert {row["agent_id"] for row in desk.rows("push")} == {ANNA, BO}


def test_nobody_without_the_token_is_heard_and_nothing_stays(desk: Desk, cloud: Cloud) -> None:
    assert cloud.tells(token="guessed", event="newCall", callId="c1", user=["21"]) == 403
    assert cloud.tells(event="no such thing", callId="c1") == 400
    assert cloud.tells(event="newCall", callId="c3", **{"from": "+31612345678"}, user=["77"]) == 200
    assert desk.rows("push") == []
    assert cloud.tells(event="newCall", callId="c4", **{"from": "+31612345678"}, user=["bo"]) == 200
    assert [row["agent_id"] for row in desk.rows("push")] == [BO]
    desk.clock.turn(seconds=LIFE.total_seconds() + 1)
    assert cloud.tells(event="newCall", callId="c5", **{"from": "+31612345678"}, to="21") == 200
    assert [row["agent_id"] for row in desk.rows("push")] == [ANNA], "the older one is gone"
    assert "612345678" not in json.dumps([str(row) for row in desk.rows("ledger")])
