"""The demo's mails: what is sent there goes the whole way out of the desk, and reaches nobody."""

import socket

import pytest

from agentdesk.bootstrap.demo import demo_rooms
from agentdesk.demo.mails import BOX
from agentdesk.domain.outbox import OutboxState
from agentdesk.services.outbox import OutboxRunner
from agentdesk.services.outbox_shelf import WorkspaceOutbox
from tests.helpers.desk import Desk
from tests.helpers.mail.mails import put_mailbox, send


def test_a_mail_of_the_demo_is_sent_and_done_without_a_server(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody(*_arguments: object, **_named: object) -> None:
        raise AssertionError("the demo talks to nobody")

    monkeypatch.setattr(socket, "create_connection", nobody)
    with Desk(sqlite_url) as desk:
        put_mailbox(desk, BOX)
        rooms = demo_rooms(desk.workspace, desk.clock)
        send(desk, BOX)
        desk.clock.turn(seconds=11)
        runner = OutboxRunner(WorkspaceOutbox(desk.workspace), lambda _box: rooms.post(BOX), desk.clock)
        for _ in range(3):
            runner.run()
            desk.clock.turn(seconds=11)
        assert desk.row("outbox")["state"] == OutboxState.DONE
