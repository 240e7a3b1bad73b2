"""Whatever a library raises that it should not: the mail it was about waits, and no other one is kept from leaving."""

from collections.abc import Callable, Iterator
from datetime import datetime

import pytest

from agentdesk.channels.mail.lines import tls_context
from agentdesk.channels.mail.post import SmtpPost
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.domain.outbox import Answer, OutboxState, OutMail
from agentdesk.services.outbox import OutboxRunner
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


@pytest.mark.parametrize(("begun", "state"), [(False, OutboxState.QUEUED), (True, OutboxState.UNCERTAIN)])
def test_what_no_library_should_raise_keeps_no_other_mail_back(
    desk: Desk, box: Mailbox, post: Dovecot, *, begun: bool, state: OutboxState
) -> None:
    class Broken(SmtpPost):
        def send(self, mail: OutMail, body_starts: Callable[[], None]) -> Answer:
            if mail.outbox_id != bad.outbox_id:
                return super().send(mail, body_starts)
            if begun:
                body_starts()
            raise ZeroDivisionError

    way = Broken(box, password_of, tls_context(str(post.authority)))
    bad, good = send(desk, box), send(desk, box)
    desk.clock.turn(seconds=11)
    OutboxRunner(WorkspaceOutbox(desk.workspace), lambda _box: way, desk.clock).run()
    assert desk.row("outbox", id=bad.outbox_id)["state"] == state
    assert desk.row("outbox", id=good.outbox_id)["state"] == OutboxState.DONE


def test_a_proof_or_a_copy_that_no_library_should_fail_at_keeps_no_mail_back(
    desk: Desk, box: Mailbox, post: Dovecot
) -> None:
    class Broken(SmtpPost):
        def has_copy(self, mail: OutMail) -> bool:
            raise ZeroDivisionError(mail.outbox_id)

        def file(self, mail: OutMail, at: datetime) -> None:
            if mail.outbox_id == copied.outbox_id:
                raise ZeroDivisionError(at)
            super().file(mail, at)

    way = Broken(box, password_of, tls_context(str(post.authority)))
    runner = OutboxRunner(WorkspaceOutbox(desk.workspace), lambda _box: way, desk.clock)
    doubted, copied, good = send(desk, box), send(desk, box), send(desk, box)
    post.relay.fail_next = ["drop_after"]
    desk.clock.turn(seconds=11)
    runner.run()
    desk.clock.turn(minutes=1)
    last = send(desk, box)
    desk.clock.turn(seconds=11)
    runner.run()
    state = {row["id"]: row["state"] for row in desk.rows("outbox")}
    assert state[doubted.outbox_id] == OutboxState.UNCERTAIN
    assert state[copied.outbox_id] == OutboxState.ACCEPTED
    assert (state[good.outbox_id], state[last.outbox_id]) == (OutboxState.DONE, OutboxState.DONE)
