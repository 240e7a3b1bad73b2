"""A mail that takes its time: put off by its server, given up when that lasts, nobody else's while it is on its way."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest

from agentdesk.channels.mail.lines import ANSWER_S, tls_context
from agentdesk.channels.mail.post import BODY_ANSWER_S, BODY_WITHIN_S, SmtpPost, TwoSteps
from agentdesk.domain.commands_mail import DecideMail
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.domain.outbox import LARGEST, LEASE, Answer, OutboxState, OutMail
from agentdesk.services.outbox import OutboxRunner, Round
from agentdesk.services.outbox_shelf import WorkspaceOutbox
from tests.helpers.desk import Desk
from tests.helpers.mail.dovecot import Dovecot
from tests.helpers.mail.mails import password_of, put_mailbox, send, shop_box


@pytest.fixture
def box(post: Dovecot) -> Mailbox:
    return shop_box(post)


@pytest.fixture
def desk(workspace_url: str, box: Mailbox) -> Iterator[Desk]:
    with Desk(workspace_url) as opened:
        put_mailbox(opened, box)
        yield opened


def _run(desk: Desk, box: Mailbox, post: Dovecot) -> Round:
    way = SmtpPost(box, password_of, tls_context(str(post.authority)))
    return OutboxRunner(WorkspaceOutbox(desk.workspace), lambda _box: way, desk.clock).run()


def test_a_busy_server_is_tried_again_later_and_later(desk: Desk, box: Mailbox, post: Dovecot) -> None:
    send(desk, box)
    post.relay.fail_next = ["tempfail", "tempfail"]
    desk.clock.turn(seconds=11)
    waits = []
    for _ in range(2):
        _run(desk, box, post)
        waits.append((desk.row("outbox")["next_at"] - desk.clock.now()).total_seconds())
        desk.clock.turn(seconds=waits[-1])
    assert waits == [15, 30]
    _run(desk, box, post)
    assert len(post.relay.taken) == 1


def test_a_mail_that_is_put_off_for_days_is_given_up_with_the_server_s_words_and_may_be_sent_again(
    desk: Desk, box: Mailbox, post: Dovecot
) -> None:
    mail = send(desk, box)
    post.relay.fail_next = ["tempfail"] * 3
    desk.clock.turn(seconds=11)
    assert _run(desk, box, post).put_off == ()
    desk.clock.turn(hours=95)
    assert [each.outbox_id for each in _run(desk, box, post).put_off] == [mail.outbox_id]
    assert (desk.row("outbox")["state"], desk.row("outbox")["why"]) == (OutboxState.QUEUED, "mail-later")
    desk.clock.turn(hours=2)
    _run(desk, box, post)
    assert (desk.row("outbox")["state"], desk.row("outbox")["why"]) == (OutboxState.FAILED, "mail-given-up")
    assert "try later" in desk.row("outbox")["said"]
    desk.say(DecideMail(**desk.basics(), outbox_id=mail.outbox_id, choice="again"))
    post.relay.fail_next = ["tempfail"]
    _run(desk, box, post)
    assert desk.row("outbox")["state"] == OutboxState.QUEUED
    desk.clock.turn(hours=1)
    _run(desk, box, post)
    assert len(post.relay.taken) == 1


def test_no_other_desk_takes_a_mail_over_while_its_body_may_still_be_on_its_way(
    desk: Desk, box: Mailbox, post: Dovecot
) -> None:
    """A server that is slow at every step, and a line that is slow for a large mail."""

    class Slow(SmtpPost):
        def send(self, mail: OutMail, body_starts: Callable[[], None]) -> Answer:
            desk.clock.turn(seconds=LEASE.total_seconds() - 1)

            def slowly() -> None:
                body_starts()
                desk.clock.turn(seconds=BODY_WITHIN_S + BODY_ANSWER_S + ANSWER_S)
                OutboxRunner(WorkspaceOutbox(desk.workspace), lambda _box: None, desk.clock).run()
                states.append(desk.row("outbox")["state"])

            return super().send(mail, slowly)

    states: list[str] = []
    way = Slow(box, password_of, tls_context(str(post.authority)))
    send(desk, box)
    desk.clock.turn(seconds=11)
    OutboxRunner(WorkspaceOutbox(desk.workspace), lambda _box: way, desk.clock).run()
    assert states == [OutboxState.BODY_STARTED]
    assert LARGEST / BODY_WITHIN_S * 8 <= 128_000  # bits a second


class SlowServer(threading.Thread):
    """Takes what comes over TLS in small gulps, and says yes at the end."""

    GULP, REST_S = 32 * 1024, 0.05

    def __init__(self, post: Dovecot) -> None:
        super().__init__(daemon=True)
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(post.folder / "cert.pem", post.folder / "key.pem")
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, self.GULP)
        self.port: int = self._listening.getsockname()[1]
        self.heard = bytearray()
        self._rest = threading.Event()

    def run(self) -> None:
        plain, _ = self._listening.accept()
        self._listening.close()
        with suppress(OSError), self._context.wrap_socket(plain, server_side=True) as line:
            while not self.heard.endswith(b"\r\n.\r\n"):
                gulp = line.recv(self.GULP)
                if not gulp:
                    return
                self.heard += gulp
                self._rest.wait(self.REST_S)
            line.sendall(b"250 2.0.0 taken\r\n")


def test_a_large_mail_on_a_slow_line_over_tls_takes_longer_than_any_one_step_may(post: Dovecot) -> None:
    server, step_s = SlowServer(post), 2.0
    server.start()
    raw = b"a line of a large mail\r\n" * 100_000
    assert len(raw) / server.GULP * server.REST_S > step_s + 1
    plain = socket.create_connection(("127.0.0.1", server.port))
    plain.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, server.GULP)
    with post.ssl_context().wrap_socket(plain, server_hostname="localhost") as wire:
        wire.settimeout(step_s)
        line = TwoSteps()
        line.sock = wire
        assert line.give_body(raw)[0] == 250
    server.join()
    assert bytes(server.heard) == raw + b".\r\n"
